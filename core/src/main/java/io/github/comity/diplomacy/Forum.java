package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Identity;
import io.github.comity.event.Place;
import io.github.comity.event.Schedule;
import io.github.comity.event.Scope;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.update.Newer;
import io.github.comity.update.Schedules;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event of many participants on whose occasion people meet: a forum, a conference, a summit, a session of a world
 * body.
 *
 * <p>It is not a meeting of two sides; that is a {@link Meeting}, which may be on the sidelines of a forum. Two are
 * equal when all attributes are equal. There is no order. Source: {@code superEvent} of schema.org. This class is
 * immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Forum implements Entry {
    Forum() {}

    /**
     * Obtains a forum by its name alone.
     *
     * @param name the name, such as {@code "GLOBSEC-2024"}
     * @return the forum
     * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
     */
    public static Forum of(String name) {
        Given.argument("name", "Forum.of", name);
        return builder().name(name).build();
    }

    /** {@return a builder; the name is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name, such as {@code "GLOBSEC-2024"}} */
    public abstract String name();

    /** {@return where it takes place, if known} */
    public abstract Optional<Place> place();

    /** {@return when it takes place, if known} */
    public abstract Optional<EventDate> date();

    /** {@return the date that it was planned for before it was put off to another one, if known} */
    public abstract Optional<EventDate> previouslyPlanned();

    /** {@return who organises it, if known} */
    public abstract Optional<Party> organizer();

    /** {@return whether it was held; {@link EventStatus#HELD} unless set} */
    @Value.Default
    public EventStatus status() {
        return EventStatus.HELD;
    }

    @Value.Check
    void check() {
        Text.requireName("forum name", name());
        Schedules.check("forum", status());
    }

    /** {@return its name; a forum may be stated more than once, with another place or organiser} */
    @Override
    public Identity identity() {
        return named().recurring();
    }

    private Identity named() {
        return Identity.of("forum").named(name(), ImmutableSet.of());
    }

    /** {@return the scope of any dossier, with the organiser} */
    @Override
    public Scope scope() {
        return Scope.ofAny(organizer().stream().toList());
    }

    @Override
    public ImmutableList<Event> events() {
        return Entries.of(when(), this::event);
    }

    @Override
    public ImmutableList<Event> undated() {
        return Entries.undated(when(), this::event);
    }

    private Event.Builder event() {
        Event.Builder event = Event.builder()
                .kind(EventKind.FORUM)
                .headline(name())
                .origin(this)
                .identity(named())
                .parties(organizer().stream().toList());
        place().ifPresent(event::place);
        return event;
    }

    private Schedule when() {
        return new Schedule(date(), previouslyPlanned(), status());
    }

    /** {@return date, status and the date that it was put off from} */
    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(when());
    }

    /** {@return the organizer} */
    @Override
    public ImmutableMap<String, String> particulars() {
        return Text.particulars("organizer", organizer().map(Party::name));
    }

    /**
     * Lays a newer statement of the same forum over this one.
     *
     * @param newer the newer statement
     * @return what holds now: what it does not mention or says less exactly stays
     * @throws IllegalArgumentException if it is another forum
     */
    @Override
    public Forum updatedWith(Entry newer) {
        Given.argument("newer", "Forum.updatedWith", newer);
        Forum forum = (Forum) identity().requireMayBe(newer.identity(), this, newer);
        Schedule when = Schedules.updated(when(), forum.when());
        return new ImmutableForum.Builder()
                .name(name())
                .place(Newer.value(place(), forum.place()))
                .date(when.date())
                .previouslyPlanned(when.previouslyPlanned())
                .status(when.status())
                .organizer(Newer.value(organizer(), forum.organizer()))
                .build();
    }

    @Override
    public String details() {
        return Text.details(organizer());
    }

    /** {@return a line such as {@code "GLOBSEC-2024, Prague, CZE, 2024-08-30/2024-09-01"}} */
    @Override
    public String toString() {
        return Entries.line(name(), place(), when());
    }

    /** Builds a {@link Forum}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableForum.Builder values = new ImmutableForum.Builder();
        private final Given given = new Given("forum");
        private final Fate fate = new Fate(given);

        Builder() {}

        /**
         * Sets the name.
         *
         * @param name the name, such as {@code "GLOBSEC-2024"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder name(String name) {
            values.name(given.once("name", name));
            return this;
        }

        /**
         * Sets the place.
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
         * Sets the place.
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
         * Sets the date.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder on(EventDate date) {
            values.date(given.once("on", date));
            return this;
        }

        /**
         * Sets the date.
         *
         * @param date the EDTF text, such as {@code "2024-08-30/2024-09-01"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder on(String date) {
            return on(EventDate.parse(given.one("on", date)));
        }

        /**
         * States that it is planned, and when.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if date or status was already set
         */
        public Builder planned(EventDate date) {
            return on(given.one("planned", date)).status(EventStatus.PLANNED);
        }

        /**
         * States that it is planned, and when.
         *
         * @param date the EDTF text, such as {@code "2026-09"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if date or status was already set
         */
        public Builder planned(String date) {
            return planned(EventDate.parse(given.one("planned", date)));
        }

        /**
         * States that it was held, and when.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if date or status was already set
         */
        public Builder held(EventDate date) {
            Given.argument("date", "Forum.Builder.held", date);
            return on(date).status(EventStatus.HELD);
        }

        /**
         * States that it was held, and when.
         *
         * @param date the EDTF text, such as {@code "2026-09"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if date or status was already set
         */
        public Builder held(String date) {
            Given.argument("date", "Forum.Builder.held", date);
            return held(EventDate.parse(date));
        }

        /**
         * States that it is planned, for a day that is not known or is set by itself.
         *
         * @return this builder
         * @throws IllegalStateException if the status was already set
         */
        public Builder planned() {
            return status(EventStatus.PLANNED);
        }

        /**
         * States that it was held, on a day that is not known or is set by itself.
         *
         * @return this builder
         * @throws IllegalStateException if the status was already set
         */
        public Builder held() {
            return status(EventStatus.HELD);
        }

        /**
         * States that it was put off and no new date is known; its date, if set, is the one that it was planned for.
         *
         * @return this builder
         * @throws IllegalStateException if the status was already set
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
            Given.argument("date", "Forum.Builder.previouslyPlanned", date);
            values.previouslyPlanned(given.once("postponed", date));
            return this;
        }

        /**
         * States that it was put off from one date to another, for which it is planned now.
         *
         * @param from the date that it was planned for before
         * @param to the new date
         * @return this builder
         * @throws IllegalStateException if date or status was already set
         */
        public Builder postponed(EventDate from, EventDate to) {
            Given.argument("to", "Forum.Builder.postponed", to);
            values.previouslyPlanned(given.once("postponed", from));
            return planned(to);
        }

        /**
         * States that it was put off from one date to another, for which it is planned now.
         *
         * @param from the date that it was planned for before, in EDTF, such as {@code "2026-05"}
         * @param to the new date in EDTF, such as {@code "2026-09-07"}
         * @return this builder
         * @throws IllegalArgumentException if a text is not such a date
         * @throws IllegalStateException if date or status was already set
         */
        public Builder postponed(String from, String to) {
            Given.arguments("Forum.Builder.postponed", "from", from, "to", to);
            return postponed(EventDate.parse(from), EventDate.parse(to));
        }

        /**
         * States that it will not take place.
         *
         * @return this builder
         * @throws IllegalStateException if the status was already set
         */
        public Builder cancelled() {
            return status(EventStatus.CANCELLED);
        }

        /**
         * Sets who organises it.
         *
         * @param organizer the country, group or organisation
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder organizer(Party organizer) {
            values.organizer(given.once("organizer", organizer));
            return this;
        }

        /**
         * Sets the status; {@link EventStatus#HELD} otherwise.
         *
         * @param status whether it is planned, was held or was called off
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder status(EventStatus status) {
            fate.is(given.one("status", status));
            return this;
        }

        /**
         * Builds the forum.
         *
         * @return the forum
         * @throws IllegalStateException if the name is missing
         * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
         */
        public Forum build() {
            return given.build(() -> fate.before(values::build, values::status));
        }
    }
}
