package io.github.comity.event;

import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Given;
import io.github.comity.internal.MissingAttributes;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One entry of a timeline: what is planned or happened when, between whom, at which level, about what.
 *
 * <p>It is not the thing itself but a line about it; the thing, such as a visit, is the {@link #origin}. Nothing is
 * compared with a clock: {@link #isDueAt} and {@link #isOverdueAt} take the day.
 *
 * <p>Two are equal when all attributes but the identity are equal, the origin among them. There is no natural order,
 * since two imprecise dates may have none. Source: {@code Event} of schema.org and Popolo. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Event {
    private static final ImmutableSet<EventKind> RECURRING =
            ImmutableSet.of(EventKind.VISIT, EventKind.MEETING, EventKind.STATEMENT);

    Event() {}

    /** {@return a builder; kind, headline, date, status and origin are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what sort of thing it is} */
    public abstract EventKind kind();

    /** {@return one readable line without the date, such as {@code "working visit of Roman Vassilenko to Prague"}} */
    public abstract String headline();

    /** {@return when it is planned or happened; empty for what has no date, as in {@link Dated#undated}} */
    public abstract Optional<EventDate> statedDate();

    /**
     * {@return when it is planned or happened; each of {@link Dated#events} has a date}
     *
     * @throws IllegalStateException if no date is known, as of those in {@link Dated#undated}
     */
    public EventDate date() {
        return statedDate()
                .orElseThrow(() -> new IllegalStateException(
                        "date of '%s' must be known to be asked for, but was not; ask statedDate()"
                                .formatted(headline())));
    }

    /** {@return whether it is planned, was held or was called off} */
    public abstract EventStatus status();

    /** {@return the date that it was planned for before it was put off to another one, if known} */
    public abstract Optional<EventDate> previouslyPlanned();

    /** {@return the thing that has this entry} */
    public abstract Dated origin();

    /**
     * {@return what it is, apart from when it is and how it goes; unless set, kind and headline, and visits, meetings
     * and statements may come again}
     */
    @Value.Default
    @Value.Auxiliary
    public Identity identity() {
        Identity plain = Identity.of(kind().name(), kind(), headline());
        return RECURRING.contains(kind()) ? plain.recurring() : plain;
    }

    /** {@return where, if known} */
    public abstract Optional<Place> place();

    /** {@return at which level, if known} */
    public abstract Optional<OfficialLevel> level();

    /** {@return the countries, groups and organisations that take part} */
    public abstract ImmutableSet<Party> parties();

    /** {@return the persons who take part} */
    public abstract ImmutableSet<Official> officials();

    /** {@return the fields of cooperation that it is about} */
    public abstract ImmutableSet<CooperationField> fields();

    @Value.Check
    void check() {
        Text.requireName("event headline", headline());
    }

    /**
     * Checks whether it is planned, or due by itself, and may fall on a day.
     *
     * @param day the day to ask for
     * @return whether it is planned or due and the day is within its date
     */
    public boolean isDueAt(LocalDate day) {
        Given.argument("day", "Event.isDueAt", day);
        return (status() == EventStatus.PLANNED || status() == EventStatus.DUE)
                && statedDate().filter(d -> d.possiblyCovers(day)).isPresent();
    }

    /**
     * Checks whether it is planned and should have taken place before a day.
     *
     * @param day the day to ask for
     * @return whether it is planned and the day is after the latest day of its date
     */
    public boolean isOverdueAt(LocalDate day) {
        Given.argument("day", "Event.isOverdueAt", day);
        return status() == EventStatus.PLANNED
                && statedDate().filter(d -> d.isOverdueAt(day)).isPresent();
    }

    /**
     * Returns a copy on another date, as of what comes again.
     *
     * @param date the other date
     * @return the event with that date, all else unchanged
     */
    public Event onDate(EventDate date) {
        Given.argument("date", "Event.onDate", date);
        return new ImmutableEvent.Builder()
                .kind(kind())
                .headline(headline())
                .statedDate(date)
                .status(status())
                .previouslyPlanned(previouslyPlanned())
                .origin(origin())
                .identity(identity())
                .place(place())
                .level(level())
                .addAllParties(parties())
                .addAllOfficials(officials())
                .addAllFields(fields())
                .build();
    }

    /** {@return its date, the date that it was put off from, if any, and its status} */
    public Schedule schedule() {
        return new Schedule(statedDate(), previouslyPlanned(), status());
    }

    /**
     * {@return date, status unless held, the date that it was put off from, and headline: {@code "second half of 2024
     * (planned): 7th session of ..."}, {@code "May 2025 (planned, put off from 2024): 7th session of ..."},
     * {@code "date not known (planned): 7th session of ..."}}
     */
    @Override
    public String toString() {
        String unknown = statedDate().isPresent() ? "" : "date not known ";
        return (unknown + schedule()).strip() + ": " + headline();
    }

    /** Builds an {@link Event}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableEvent.Builder values = new ImmutableEvent.Builder();
        private final Given given = new Given("event");
        private boolean isUndated;

        Builder() {}

        /**
         * Sets what sort of thing it is.
         *
         * @param kind the kind
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder kind(EventKind kind) {
            values.kind(given.once("kind", kind));
            return this;
        }

        /**
         * Sets the line without the date.
         *
         * @param headline the line, such as {@code "7th session"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder headline(String headline) {
            values.headline(given.once("headline", headline));
            return this;
        }

        /**
         * Sets when it is planned or happened.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder date(EventDate date) {
            values.statedDate(given.once("date", date));
            return this;
        }

        /**
         * Sets how it went.
         *
         * @param status whether it is planned, was held or was called off
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder status(EventStatus status) {
            values.status(given.once("status", status));
            return this;
        }

        /**
         * Sets the date that it was planned for before it was put off to another one.
         *
         * @param date the date before
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder previouslyPlanned(EventDate date) {
            values.previouslyPlanned(given.once("previouslyPlanned", date));
            return this;
        }

        /**
         * Sets date, status and the date that it was put off from, in place of setting them one by one.
         *
         * @param schedule the schedule; without a date the event is one of those in {@link Dated#undated}
         * @return this builder
         * @throws IllegalStateException if one of them was already set
         */
        public Builder schedule(Schedule schedule) {
            given.one("schedule", schedule).date().ifPresentOrElse(this::date, () -> isUndated = true);
            status(schedule.status());
            schedule.previouslyPlanned().ifPresent(this::previouslyPlanned);
            return this;
        }

        /**
         * Sets the thing that has this entry.
         *
         * @param origin the thing
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder origin(Dated origin) {
            values.origin(given.once("origin", origin));
            return this;
        }

        /**
         * Sets what it is, apart from when it is; kind and headline otherwise.
         *
         * @param identity the identity
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder identity(Identity identity) {
            values.identity(given.once("identity", identity));
            return this;
        }

        /**
         * Sets where.
         *
         * @param place the place
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder place(Place place) {
            values.place(given.once("place", place));
            return this;
        }

        /**
         * Sets at which level.
         *
         * @param level the level
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder level(OfficialLevel level) {
            values.level(given.once("level", level));
            return this;
        }

        /**
         * Adds who takes part.
         *
         * @param parties countries, groups and organisations
         * @return this builder
         */
        public Builder parties(Party... parties) {
            values.addAllParties(given.each("parties", parties));
            return this;
        }

        /**
         * Adds who takes part.
         *
         * @param parties countries, groups and organisations
         * @return this builder
         */
        public Builder parties(Iterable<? extends Party> parties) {
            Given.argument("parties", "Event.Builder.parties", parties);
            parties.forEach(this::parties);
            return this;
        }

        /**
         * Adds the persons who take part.
         *
         * @param officials the persons
         * @return this builder
         */
        public Builder officials(Official... officials) {
            values.addAllOfficials(given.each("officials", officials));
            return this;
        }

        /**
         * Adds the persons who take part.
         *
         * @param officials the persons
         * @return this builder
         */
        public Builder officials(Iterable<Official> officials) {
            Given.argument("officials", "Event.Builder.officials", officials);
            officials.forEach(this::officials);
            return this;
        }

        /**
         * Adds the fields of cooperation that it is about.
         *
         * @param fields the fields
         * @return this builder
         */
        public Builder about(CooperationField... fields) {
            values.addAllFields(given.each("about", fields));
            return this;
        }

        /**
         * Adds the fields of cooperation that it is about.
         *
         * @param fields the fields
         * @return this builder
         */
        public Builder about(Iterable<CooperationField> fields) {
            Given.argument("fields", "Event.Builder.about", fields);
            fields.forEach(this::about);
            return this;
        }

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalStateException if kind, headline, date, status or origin is missing
         * @throws IllegalArgumentException if the headline is blank, too long or contains unprintable characters
         */
        public Event build() {
            return given.build(() -> {
                if (!isUndated && !given.has("date")) {
                    throw new MissingAttributes(Stream.of("kind", "headline", "date", "status", "origin")
                            .filter(door -> !given.has(door))
                            .toArray(String[]::new));
                }
                return values.build();
            });
        }
    }
}
