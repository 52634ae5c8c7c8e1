package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Identity;
import io.github.comity.event.Place;
import io.github.comity.event.Scope;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
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
        return Entries.of(date(), () -> {
            Event.Builder event = Event.builder()
                    .kind(EventKind.FORUM)
                    .headline(name())
                    .status(status())
                    .origin(this)
                    .identity(named())
                    .parties(organizer().stream().toList());
            place().ifPresent(event::place);
            return event;
        });
    }

    @Override
    public String details() {
        return Text.details(organizer());
    }

    /** {@return a line such as {@code "GLOBSEC-2024, Prague, CZE, 2024-08-30/2024-09-01"}} */
    @Override
    public String toString() {
        return Entries.line(name(), place(), date(), status());
    }

    /** Builds a {@link Forum}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableForum.Builder values = new ImmutableForum.Builder();
        private final Given given = new Given("forum");

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
            values.status(given.once("status", status));
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
            return given.build(values::build);
        }
    }
}
