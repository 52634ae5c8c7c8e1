package io.github.comity.event;

import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.MissingAttributes;
import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entry of a timeline: what is planned or happened when, between whom, at which level, about what.
 *
 * <p>It is not the thing itself but a line about it; the thing, such as a visit, is the {@link #origin}. Nothing is
 * compared with a clock: {@link #isDueAt} and {@link #isOverdueAt} take the day.
 *
 * <p>Two are equal when all attributes are equal, the origin among them. There is no natural order, since two imprecise
 * dates may have none. Source: {@code Event} of schema.org and Popolo. This class is immutable and thread-safe.
 */
@Value.Immutable
@ValueType
public abstract class Event {
    Event() {}

    /** {@return a builder; kind, headline, date, status and origin are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what sort of thing it is} */
    public abstract EventKind kind();

    /** {@return one readable line without the date, such as {@code "working visit of Roman Vassilenko to Prague"}} */
    public abstract String headline();

    /** {@return when it is planned or happened} */
    public abstract EventDate date();

    /** {@return whether it is planned, was held or was called off} */
    public abstract EventStatus status();

    /** {@return the thing that has this entry} */
    public abstract Dated origin();

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
     * Checks whether it is planned and may fall on a day.
     *
     * @param day the day to ask for
     * @return whether it is planned and the day is within its date
     */
    public boolean isDueAt(LocalDate day) {
        return status() == EventStatus.PLANNED && date().possiblyCovers(day);
    }

    /**
     * Checks whether it is planned and should have taken place before a day.
     *
     * @param day the day to ask for
     * @return whether it is planned and the day is after the latest day of its date
     */
    public boolean isOverdueAt(LocalDate day) {
        return status() == EventStatus.PLANNED && date().isOverdueAt(day);
    }

    /** {@return date, status unless held, and headline: {@code "2024-41 (planned): 7th session of ..."}} */
    @Override
    public String toString() {
        return date() + (status() == EventStatus.HELD ? "" : " (" + status() + ")") + ": " + headline();
    }

    /** Builds an {@link Event}; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableEvent.Builder {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalStateException if kind, headline, date, status or origin is missing
         * @throws IllegalArgumentException if the headline is blank, too long or contains unprintable characters
         */
        @Override
        public Event build() {
            return MissingAttributes.naming("event", super::build);
        }
    }
}
