package io.github.comity.diplomacy;

import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.figure.Figure;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.period.EventDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a joint project: what was or will be reached, when, and how many of what.
 *
 * <p>It is not a figure to be checked against others; that is a claim. Two are equal when all attributes are equal.
 * There is no order. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Milestone {
    Milestone() {}

    /** {@return a builder; the title is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is reached, such as {@code "first group brought to Kazakhstan"}} */
    public abstract String title();

    /** {@return how many or how much, as printed, if stated} */
    public abstract Optional<Figure> figure();

    /** {@return when, if known} */
    public abstract Optional<EventDate> date();

    /** {@return where, if known} */
    public abstract Optional<Place> place();

    /** {@return whether it was reached; {@link EventStatus#HELD} unless set} */
    @Value.Default
    public EventStatus status() {
        return EventStatus.HELD;
    }

    @Value.Check
    void check() {
        Text.requireName("milestone title", title());
    }

    /** What is reached and how much, without the date. */
    String headline() {
        return title() + figure().map(f -> ": " + f).orElse("");
    }

    /** {@return a line such as <code>"first group brought to Kazakhstan: 7 {horses}, 2024-06"</code>} */
    @Override
    public String toString() {
        return Entries.line(headline(), place(), date(), status());
    }

    /** Builds a {@link Milestone}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableMilestone.Builder values = new ImmutableMilestone.Builder();
        private final Given given = new Given("milestone").door("date", "on").door("place", "in");

        Builder() {}

        /**
         * Sets what is reached.
         *
         * @param title the title, such as {@code "first group brought to Kazakhstan"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder title(String title) {
            values.title(given.once("title", title));
            return this;
        }

        /**
         * Sets how many or how much.
         *
         * @param figure the figure
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder figure(Figure figure) {
            values.figure(given.once("figure", figure));
            return this;
        }

        /**
         * Sets how many or how much.
         *
         * @param figure the figure as text, such as <code>"7 {horses}"</code>
         * @return this builder
         * @throws IllegalArgumentException if the text is not a figure
         * @throws IllegalStateException if it was already set
         */
        public Builder figure(String figure) {
            Given.argument("figure", "Milestone.Builder.figure", figure);
            return figure(Figure.parse(figure));
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
         * @param date the EDTF text, such as {@code "2024-06"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder on(String date) {
            return on(EventDate.parse(given.one("on", date)));
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
         * Sets the status; {@link EventStatus#HELD} otherwise.
         *
         * @param status whether it was reached, is planned or was called off
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder status(EventStatus status) {
            values.status(given.once("status", status));
            return this;
        }

        /**
         * Builds the milestone.
         *
         * @return the milestone
         * @throws IllegalStateException if the title is missing
         * @throws IllegalArgumentException if the title is blank, too long or contains unprintable characters
         */
        public Milestone build() {
            return given.build(values::build);
        }
    }
}
