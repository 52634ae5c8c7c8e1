package io.github.comity.treaty;

import com.google.common.collect.ImmutableSet;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.event.Schedule;
import io.github.comity.internal.Given;
import io.github.comity.internal.Ordinals;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.update.Schedules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of a commission: its number, its planned and its actual date, where, and who presided.
 *
 * <p>It is not the commission; that is a {@link Commission}, which orders its sessions. A date is as exact as it is
 * known: "planned for the second half of 2024" is due by 31 December 2024 and overdue from 1 January 2025, unless the
 * session was held, cancelled, or put off without a new date.
 *
 * <p>Two are equal when all attributes are equal. There is no natural order, since the number may not be known. This
 * class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Session {
    /** By number; those without a number after all others, by actual or planned date; those without a date last. */
    static final Comparator<Session> ORDER = Comparator.comparing(
                    (Session s) -> s.number().orElse(Integer.MAX_VALUE))
            .thenComparing(s -> s.date().flatMap(EventDate::earliest).orElse(LocalDate.MAX))
            .thenComparing(s -> s.date().flatMap(EventDate::latest).orElse(LocalDate.MAX))
            .thenComparing(Session::toString)
            .thenComparing(s -> s.coChairs().toString());

    Session() {}

    /** {@return a builder; a number, a planned date or an actual date is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its number, from 1, if known} */
    public abstract Optional<Integer> number();

    /** {@return the date that it is or was planned for, if known; the new one if it was put off to another date} */
    public abstract Optional<EventDate> planned();

    /** {@return the date that it was planned for before it was put off to another one} */
    public abstract Optional<EventDate> previouslyPlanned();

    /** {@return the date on which it was held, if it was held and the date is known} */
    public abstract Optional<EventDate> held();

    /** {@return the status that the source states, if any; see {@link #status}} */
    public abstract Optional<EventStatus> statedStatus();

    /** {@return where it was or will be held, if known} */
    public abstract Optional<Place> place();

    /** {@return who presided or will preside, as far as known} */
    public abstract ImmutableSet<CoChair> coChairs();

    @Value.Check
    void check() {
        number().filter(n -> n < 1).ifPresent(n -> {
            throw new IllegalArgumentException(
                    "session number must be 1 or more, but was %s; leave it out if it is not known".formatted(n));
        });
        if (number().isEmpty() && date().isEmpty()) {
            throw new IllegalArgumentException(
                    "session must have a number, a planned date or the date on which it was held, but was "
                            + "without any; state one of them");
        }
        held().filter(h -> h.latest().isEmpty()).ifPresent(h -> {
            throw new IllegalArgumentException(
                    ("%s must have been held by some day, but was held '%s'; give the day or period in which "
                                    + "it was held, such as '2024-05-12'")
                            .formatted(name(), h));
        });
        Schedules.check(name(), status());
        EventStatus stated = statedStatus().orElse(EventStatus.HELD);
        if (held().isPresent() && stated != EventStatus.HELD) {
            throw new IllegalArgumentException("%s must not be both held and %s, but was held '%s'; remove one of them"
                    .formatted(name(), stated, held().get()));
        }
    }

    /** {@return held where a date says so, else as stated, else planned} */
    public EventStatus status() {
        return held().isPresent() ? EventStatus.HELD : statedStatus().orElse(EventStatus.PLANNED);
    }

    /** {@return the date on which it was held, else the planned one} */
    public Optional<EventDate> date() {
        return held().or(this::planned);
    }

    /** {@return its date, the date that it was put off from, if any, and its status} */
    public Schedule schedule() {
        return new Schedule(date(), previouslyPlanned(), status());
    }

    /** Without a status that its dates tell as well. */
    Session inOneForm() {
        EventStatus told = held().isPresent() ? EventStatus.HELD : EventStatus.PLANNED;
        boolean isTold = held().isPresent() || planned().isPresent();
        return isTold && statedStatus().filter(told::equals).isPresent()
                ? SessionRule.SESSIONS.updated(this, this)
                : this;
    }

    /** {@return whether it was put off, to a new date or without one} */
    public boolean wasPostponed() {
        return previouslyPlanned().isPresent() || status() == EventStatus.POSTPONED;
    }

    /**
     * Checks whether it must take place no later than a day.
     *
     * @param day the day; there is no hidden clock
     * @return whether it is planned and the latest day of its planned date is not after that day
     */
    public boolean isDueBy(LocalDate day) {
        Given.argument("day", "Session.isDueBy", day);
        return status() == EventStatus.PLANNED
                && planned()
                        .flatMap(EventDate::latest)
                        .filter(l -> !l.isAfter(day))
                        .isPresent();
    }

    /**
     * Checks whether it should have taken place before a day.
     *
     * @param day the day; there is no hidden clock
     * @return whether it is planned, neither held nor called off, and the day is after the latest day of its planned
     *     date
     */
    public boolean isOverdueAt(LocalDate day) {
        Given.argument("day", "Session.isOverdueAt", day);
        return status() == EventStatus.PLANNED
                && planned().map(p -> p.isOverdueAt(day)).orElse(false);
    }

    /** {@return {@code "7th session"}, or {@code "session"} if the number is not known} */
    public String name() {
        return number().map(n -> n + Ordinals.suffix(n) + " session").orElse("session");
    }

    /** {@return name, status, date and place: {@code "7th session, planned for second half of 2024 in Prague"}} */
    @Override
    public String toString() {
        String when = switch (status()) {
            case HELD ->
                held().map(d -> "held " + d.phrase())
                        .orElseGet(() -> planned()
                                        .map(d -> "planned for " + d.phrase() + ", ")
                                        .orElse("") + "held");
            case PLANNED -> "planned" + planned().map(d -> " for " + d.phrase()).orElse("");
            case POSTPONED, CANCELLED, DUE ->
                planned().map(d -> "planned for " + d.phrase() + ", ").orElse("") + status();
        };
        return name()
                + ", "
                + when
                + place().map(p -> " in " + p.name()).orElse("")
                + previouslyPlanned().map(d -> ", put off from " + d.phrase()).orElse("");
    }

    /** Builds a {@link Session}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableSession.Builder values = new ImmutableSession.Builder();
        private final Given given = new Given("session");

        Builder() {}

        /**
         * Sets its number.
         *
         * @param number the number, from 1
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder number(int number) {
            values.number(given.once("number", number));
            return this;
        }

        /**
         * States when it is planned.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder planned(EventDate date) {
            values.planned(given.once("planned", date));
            return this;
        }

        /**
         * States when it is planned.
         *
         * @param date the EDTF text, such as {@code "2024-41"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder planned(String date) {
            return planned(EventDate.parse(given.one("planned", date)));
        }

        /**
         * States when it was held.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder held(EventDate date) {
            values.held(given.once("held", date));
            return this;
        }

        /**
         * States when it was held.
         *
         * @param date the EDTF text, such as {@code "2024-05-12"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder held(String date) {
            return held(EventDate.parse(given.one("held", date)));
        }

        /**
         * States when it was held.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder on(EventDate date) {
            return held(given.one("on", date));
        }

        /**
         * States when it was held.
         *
         * @param date the EDTF text, such as {@code "2024-05-12"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder on(String date) {
            return held(given.one("on", date));
        }

        /**
         * States how it went; {@link EventStatus#PLANNED} otherwise, or {@link EventStatus#HELD} where the date on
         * which it was held is given.
         *
         * @param status whether it is planned, was held or was called off
         * @return this builder
         * @throws IllegalStateException if it was already said how it went
         */
        public Builder status(EventStatus status) {
            values.statedStatus(given.once("held, postponed or cancelled", given.one("status", status)));
            return this;
        }

        /**
         * States that it was held, on a date that is not known.
         *
         * @return this builder
         * @throws IllegalStateException if it was already said how it went
         */
        public Builder held() {
            return status(EventStatus.HELD);
        }

        /**
         * States that it was put off and no new date is known.
         *
         * @return this builder
         * @throws IllegalStateException if it was already said how it went
         */
        public Builder postponed() {
            return status(EventStatus.POSTPONED);
        }

        /**
         * Sets the date for which it was planned before, whatever became of it since.
         *
         * @param date the former date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder previouslyPlanned(EventDate date) {
            Given.argument("date", "Session.Builder.previouslyPlanned", date);
            values.previouslyPlanned(given.once("postponed", date));
            return this;
        }

        /**
         * States that it was put off from one date to another, for which it is planned now.
         *
         * @param from the date that it was planned for before
         * @param to the new date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder postponed(EventDate from, EventDate to) {
            values.previouslyPlanned(given.once("postponed", from));
            planned(given.one("postponed", to));
            return this;
        }

        /**
         * States that it was put off from one date to another, for which it is planned now.
         *
         * @param from the date that it was planned for before, in EDTF, such as {@code "2020-12-17"}
         * @param to the new date in EDTF, such as {@code "2021-02"}
         * @return this builder
         * @throws IllegalArgumentException if a text is not such a date
         * @throws IllegalStateException if it was already set
         */
        public Builder postponed(String from, String to) {
            given.each("postponed", from, to);
            return postponed(EventDate.parse(from), EventDate.parse(to));
        }

        /**
         * States that it will not take place.
         *
         * @return this builder
         * @throws IllegalStateException if it was already said how it went
         */
        public Builder cancelled() {
            return status(EventStatus.CANCELLED);
        }

        /**
         * States the place.
         *
         * @param place the place
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder in(Place place) {
            values.place(given.once("in", place));
            return this;
        }

        /**
         * States the place.
         *
         * @param place the place as text, such as {@code "Prague, CZE"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a place
         * @throws IllegalStateException if it was already set
         */
        public Builder in(String place) {
            return in(Place.parse(given.one("in", place)));
        }

        /**
         * Adds who presided or will preside for a side.
         *
         * @param side the party
         * @param official the official
         * @return this builder
         */
        public Builder coChair(Party side, Official official) {
            values.addCoChair(new CoChair(given.one("coChair", side), given.one("coChair", official)));
            return this;
        }

        /**
         * Builds the session.
         *
         * @return the session
         * @throws IllegalArgumentException if there is neither a number nor a date, the number is below 1, the date on
         *     which it was held is open to the future, or it was both held and called off
         */
        public Session build() {
            return values.build().inOneForm();
        }
    }
}
