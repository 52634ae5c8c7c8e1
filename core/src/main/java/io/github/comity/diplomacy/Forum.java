package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.internal.MissingAttributes;
import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
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
@ValueType
public abstract class Forum implements Dated {
    Forum() {}

    /**
     * Obtains a forum by its name alone.
     *
     * @param name the name, such as {@code "GLOBSEC-2024"}
     * @return the forum
     * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
     */
    public static Forum of(String name) {
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

    @Override
    public ImmutableList<Event> events() {
        return Entries.of(date(), () -> {
            Event.Builder event = Event.builder()
                    .kind(EventKind.FORUM)
                    .headline(name())
                    .status(status())
                    .origin(this)
                    .place(place());
            organizer().ifPresent(event::addParty);
            return event;
        });
    }

    /** {@return a line such as {@code "GLOBSEC-2024, Prague, CZE, 2024-08-30/2024-09-01"}} */
    @Override
    public String toString() {
        return Entries.line(name(), place(), date(), status());
    }

    /** Builds a {@link Forum}; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableForum.Builder {
        Builder() {}

        /**
         * Sets the place.
         *
         * @param place the place as text, such as {@code "Prague, CZE"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a place
         */
        public Builder in(String place) {
            return place(Place.parse(place));
        }

        /**
         * Sets the date.
         *
         * @param date the EDTF text, such as {@code "2024-08-30/2024-09-01"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         */
        public Builder on(String date) {
            return date(EventDate.parse(date));
        }

        /**
         * Builds the forum.
         *
         * @return the forum
         * @throws IllegalStateException if the name is missing
         * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
         */
        @Override
        public Forum build() {
            return MissingAttributes.naming("forum", super::build);
        }
    }
}
