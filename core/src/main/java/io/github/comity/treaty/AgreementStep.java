package io.github.comity.treaty;

import static java.util.Comparator.comparing;

import io.github.comity.event.EventStatus;
import io.github.comity.event.Schedule;
import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.update.Rule;
import io.github.comity.update.Schedules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One dated step in the life of an agreement: signed on a day, ratified by a party, in force since a day.
 *
 * <p>It is not a status; several steps together make one, see {@link Agreement#statusAt}. A step is a moment: "in force
 * since 1 March 2020" has the date {@code 2020-03-01}, and "in force", said on 2 September 2024, the date
 * {@code ../2024-09-02}. A step that is only planned counts for no status.
 *
 * <p>Two are equal when all attributes are equal. There is no natural order. Source: <i>action</i> in the terms of the
 * United Nations Treaty Series. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class AgreementStep {
    /** What the step is, in the order of the life of an agreement. */
    public enum Kind {
        /** Negotiations were opened. */
        NEGOTIATIONS_OPENED("opening of negotiations on", "under negotiation"),
        /** The text was initialled. Source: article 10 of the Vienna Convention on the Law of Treaties. */
        INITIALLED("initialling of", "initialled"),
        /** The text was signed; for an exchange of notes, the last note was sent. Source: articles 12 and 13. */
        SIGNED("signature of", "signed"),
        /** One party ratified, accepted or approved it, or acceded to it. Source: articles 14 to 16. */
        RATIFIED("ratification of", "ratified"),
        /** Its provisional application began. Source: article 25. */
        PROVISIONALLY_APPLIED("provisional application of", "provisionally applied"),
        /** It entered into force. Source: article 24. */
        ENTERED_INTO_FORCE("entry into force of", "in force"),
        /** Its term was prolonged by the parties. Source: article 54(b), by consent of all. */
        RENEWED("renewal of", "renewed"),
        /** Its operation was suspended. Source: article 57. */
        SUSPENDED("suspension of", "suspended"),
        /** Its operation was resumed. */
        RESUMED("resumption of", "resumed"),
        /** It ended, for whatever reason. Source: article 54. */
        TERMINATED("termination of", "terminated");

        private final String words;
        private final String past;

        Kind(String words, String past) {
            this.words = words;
            this.past = past;
        }

        /** {@return the words before a title, such as {@code "signature of"}} */
        public String words() {
            return words;
        }

        /** {@return the words after a title, such as {@code "signed"} or {@code "in force"}} */
        public String past() {
            return past;
        }

        boolean isRepeatable() {
            return this == RENEWED || this == SUSPENDED || this == RESUMED;
        }

        /** Whether it makes a status of the agreement by itself. */
        boolean makesStatus() {
            return this != RATIFIED && this != RENEWED;
        }

        private boolean begins() {
            return this == NEGOTIATIONS_OPENED
                    || this == PROVISIONALLY_APPLIED
                    || this == ENTERED_INTO_FORCE
                    || this == SUSPENDED;
        }

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Kind parse(CharSequence text) {
            return Constants.read(Kind.class, Kind::label, text);
        }

        /** {@return the words for it, such as {@code "negotiations opened"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /** By kind, then by date; in a life suspensions and resumptions alternate, see {@link AgreementLife#inOrder}. */
    static final Comparator<AgreementStep> BY_KIND = comparing(AgreementStep::kind)
            .thenComparing(s -> s.date().earliest().orElse(LocalDate.MIN))
            .thenComparing(s -> s.date().latest().orElseThrow())
            .thenComparing(AgreementStep::toString);

    /** Steps in one life: one of a kind and party, those that come again by their dates. */
    static final Rule<AgreementStep> RULE = new Rule<>() {
        private record Key(Kind kind, Optional<Party> by) {}

        @Override
        public Optional<Object> key(AgreementStep step) {
            return step.kind().isRepeatable() ? Optional.empty() : Optional.of(new Key(step.kind(), step.by()));
        }

        @Override
        public OptionalInt distance(AgreementStep older, AgreementStep newer) {
            return older.kind() == newer.kind() && older.by().equals(newer.by())
                    ? Schedules.distance(
                            older.schedule(), newer.schedule(), older.kind().isRepeatable())
                    : OptionalInt.empty();
        }

        @Override
        public AgreementStep updated(AgreementStep older, AgreementStep newer) {
            Schedule when = Schedules.updated(older.schedule(), newer.schedule());
            ImmutableAgreementStep.Builder updated = new ImmutableAgreementStep.Builder();
            return updated.kind(older.kind())
                    .by(older.by())
                    .date(when.date().orElseThrow())
                    .previouslyPlanned(when.previouslyPlanned())
                    .status(when.status())
                    .build();
        }
    };

    AgreementStep() {}

    /**
     * Obtains a step that was taken by all parties together.
     *
     * @param kind what it is; not a ratification, which is an act of one party
     * @param date when, not open to the future
     * @return the step
     * @throws IllegalArgumentException if it is a ratification, or the date has no latest day
     */
    public static AgreementStep of(Kind kind, EventDate date) {
        Given.arguments("AgreementStep.of", "kind", kind, "date", date);
        return builder().kind(kind).date(date).build();
    }

    /**
     * Obtains the ratification by a party.
     *
     * @param party who ratified
     * @param date when, not open to the future; by custom the day of exchange or deposit of the instrument
     * @return the step
     * @throws IllegalArgumentException if the date has no latest day
     */
    public static AgreementStep ratification(Party party, EventDate date) {
        Given.arguments("AgreementStep.ratification", "party", party, "date", date);
        return builder().kind(Kind.RATIFIED).by(party).date(date).build();
    }

    /** {@return a builder; kind and date are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the step is} */
    public abstract Kind kind();

    /** {@return when it was taken or is planned, not open to the future} */
    public abstract EventDate date();

    /** {@return whose act it is, or empty if it is one of all parties} */
    public abstract Optional<Party> by();

    /** {@return the date that it was planned for before it was put off to another one, if known} */
    public abstract Optional<EventDate> previouslyPlanned();

    /** {@return whether it was taken, is planned or was called off; {@link EventStatus#HELD} unless set} */
    @Value.Default
    public EventStatus status() {
        return EventStatus.HELD;
    }

    @Value.Check
    void check() {
        Schedules.check("step of an agreement", status());
        if (date().latest().isEmpty()) {
            throw new IllegalArgumentException(
                    ("date of the %s an agreement must have a latest day, but was '%s'; give the day or "
                                    + "period in which the step fell, such as '2020-03-01'")
                            .formatted(kind().words(), date()));
        }
        if (kind() == Kind.RATIFIED && by().isEmpty()) {
            throw new IllegalArgumentException(
                    "ratification must be the act of one party, but was of none; name the party that ratified");
        }
    }

    /** {@return its date, the date that it was put off from, if any, and its status} */
    public Schedule schedule() {
        return new Schedule(Optional.of(date()), previouslyPlanned(), status());
    }

    /** {@return whether the step has been taken} */
    public boolean isTaken() {
        return status() == EventStatus.HELD;
    }

    /** Whether both are the same step, so that only one of them can stand in a life. */
    boolean isSameAs(AgreementStep other) {
        return !kind().isRepeatable() && kind() == other.kind() && by().equals(other.by());
    }

    /**
     * Step and party in words, with the title of what it is a step of: {@code "ratification of EPCA by Kazakhstan"}.
     */
    String headline(String title) {
        return kind().words() + " " + title + by().map(p -> " by " + p.phrase()).orElse("");
    }

    /** Step and party in words: {@code "ratification by Kazakhstan"}. */
    String words() {
        String before = kind().words();
        return before.substring(0, before.lastIndexOf(' '))
                + by().map(p -> " by " + p.phrase()).orElse("");
    }

    /** Step and date in words: {@code "in force since 1 March 2020"}. */
    String phrase() {
        if (date().earliest().isEmpty()) {
            return kind().past() + " by "
                    + EventDate.on(date().latest().orElseThrow()).label();
        }
        return kind().past() + (kind().begins() ? " since " : " ") + date().label();
    }

    /** {@return date, status unless taken, and step: {@code "2016-03-25: ratification by Kazakhstan"}} */
    @Override
    public String toString() {
        return schedule() + ": " + words();
    }

    /** Builds an {@link AgreementStep}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableAgreementStep.Builder values = new ImmutableAgreementStep.Builder();
        private final Given given = new Given("agreement step");

        Builder() {}

        /**
         * Sets what the step is.
         *
         * @param kind the kind
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder kind(Kind kind) {
            values.kind(given.once("kind", kind));
            return this;
        }

        /**
         * Sets when it was taken or is planned.
         *
         * @param date the date, not open to the future
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder date(EventDate date) {
            values.date(given.once("date", date));
            return this;
        }

        /**
         * States for when it is planned.
         *
         * @param date the date, not open to the future
         * @return this builder
         * @throws IllegalStateException if date or status were already set
         */
        public Builder planned(EventDate date) {
            Given.argument("date", "AgreementStep.Builder.planned", date);
            return date(date).status(EventStatus.PLANNED);
        }

        /**
         * Sets the date for which it was planned before, whatever became of it since.
         *
         * @param date the former date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder previouslyPlanned(EventDate date) {
            Given.argument("date", "AgreementStep.Builder.previouslyPlanned", date);
            values.previouslyPlanned(given.once("postponed", date));
            return this;
        }

        /**
         * States that it was put off from one date to another, for which it is planned now.
         *
         * @param from the date that it was planned for before
         * @param to the new date, not open to the future
         * @return this builder
         * @throws IllegalStateException if one of the dates or the status were already set
         */
        public Builder postponed(EventDate from, EventDate to) {
            Given.argument("to", "AgreementStep.Builder.postponed", to);
            values.previouslyPlanned(given.once("postponed", from));
            return planned(to);
        }

        /**
         * States that it will not be taken.
         *
         * @return this builder
         * @throws IllegalStateException if the status was already set
         */
        public Builder cancelled() {
            return status(EventStatus.CANCELLED);
        }

        /**
         * Sets whose act it is; one of all parties otherwise.
         *
         * @param party the party
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder by(Party party) {
            values.by(given.once("by", party));
            return this;
        }

        /**
         * Sets the status; {@link EventStatus#HELD} otherwise.
         *
         * @param status whether it was taken, is planned or was called off
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder status(EventStatus status) {
            values.status(given.once("status", status));
            return this;
        }

        /**
         * Builds the step.
         *
         * @return the step
         * @throws IllegalStateException if kind or date is missing
         * @throws IllegalArgumentException if the date has no latest day, or a ratification is nobody's
         */
        public AgreementStep build() {
            return given.build(values::build);
        }
    }
}
