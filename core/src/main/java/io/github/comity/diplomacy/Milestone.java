package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableMap;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.event.Schedule;
import io.github.comity.figure.Figure;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.period.EventDate;
import io.github.comity.update.Newer;
import io.github.comity.update.Rule;
import io.github.comity.update.Schedules;
import java.util.Optional;
import java.util.OptionalInt;
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
    /** Milestones of one project: those of one title and figure, or of one title on days that may be the same. */
    static final Rule<Milestone> RULE = new Rule<>() {
        private record Key(String title, Optional<Figure> figure) {}

        @Override
        public Optional<Object> key(Milestone milestone) {
            return Optional.of(new Key(milestone.title(), milestone.figure()));
        }

        @Override
        public OptionalInt distance(Milestone older, Milestone newer) {
            boolean isReadAgain = older.figure().isPresent() && newer.figure().isPresent();
            return older.title().equals(newer.title())
                    ? Schedules.distance(older.schedule(), newer.schedule(), isReadAgain)
                    : OptionalInt.empty();
        }

        @Override
        public Milestone updated(Milestone older, Milestone newer) {
            return older.updatedWith(newer);
        }
    };

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

    /** {@return the date that it was planned for before it was put off to another one, if known} */
    public abstract Optional<EventDate> previouslyPlanned();

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
        Schedules.check("milestone", status());
    }

    Schedule schedule() {
        return new Schedule(date(), previouslyPlanned(), status());
    }

    private Milestone updatedWith(Milestone newer) {
        Schedule when = Schedules.updated(schedule(), newer.schedule());
        return new ImmutableMilestone.Builder()
                .title(title())
                .figure(Newer.value(figure(), newer.figure()))
                .date(when.date())
                .previouslyPlanned(when.previouslyPlanned())
                .status(when.status())
                .place(Newer.value(place(), newer.place()))
                .build();
    }

    /** What is reached and how much, without the date. */
    String headline() {
        return title() + figure().map(f -> ": " + f).orElse("");
    }

    /** {@return a line such as <code>"first group brought to Kazakhstan: 7 {horses}, 2024-06"</code>} */
    @Override
    public String toString() {
        return Entries.line(headline(), place(), schedule());
    }

    /** Builds a {@link Milestone}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableMilestone.Builder values = new ImmutableMilestone.Builder();
        private final Given given = new Given("milestone", ImmutableMap.of("date", "on", "place", "in"));
        private final Fate fate = new Fate(given);

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
         * States that it is planned, and when.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if date or status was already set
         */
        public Builder planned(EventDate date) {
            Given.argument("date", "Milestone.Builder.planned", date);
            return on(date).status(EventStatus.PLANNED);
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
            Given.argument("date", "Milestone.Builder.planned", date);
            return planned(EventDate.parse(date));
        }

        /**
         * States that it was reached, and when.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if date or status was already set
         */
        public Builder held(EventDate date) {
            Given.argument("date", "Milestone.Builder.held", date);
            return on(date).status(EventStatus.HELD);
        }

        /**
         * States that it was reached, and when.
         *
         * @param date the EDTF text, such as {@code "2026-09"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if date or status was already set
         */
        public Builder held(String date) {
            Given.argument("date", "Milestone.Builder.held", date);
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
            Given.argument("date", "Milestone.Builder.previouslyPlanned", date);
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
            Given.argument("to", "Milestone.Builder.postponed", to);
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
            Given.arguments("Milestone.Builder.postponed", "from", from, "to", to);
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
            fate.is(given.one("status", status));
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
            return given.build(() -> fate.before(values::build, values::status));
        }
    }
}
