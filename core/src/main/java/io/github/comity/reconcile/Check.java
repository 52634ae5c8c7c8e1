package io.github.comity.reconcile;

import io.github.comity.claim.Claim;
import io.github.comity.figure.Bounds;
import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.table.Columns;
import io.github.comity.table.Table;
import java.util.Optional;

/**
 * What the other claims of its edition say about a claim. This record is immutable and thread-safe.
 *
 * @param claim the claim
 * @param outcome what came of it
 * @param others what the others allow, in the unit of the claim's figure, if they say anything: under the convention
 *     reading, or where the figure does not meet that, under the proof reading
 * @param reason the outcome in words
 */
public record Check(Claim claim, Outcome outcome, Optional<Bounds> others, String reason) {
    /**
     * Checks the components.
     *
     * @param claim the claim
     * @param outcome what came of it
     * @param others what the others allow under the convention reading, in the unit of the claim's figure, if they say
     *     anything
     * @param reason the outcome in words
     */
    public Check {
        Given.arguments("Check", "claim", claim, "outcome", outcome, "others", others);
        Given.argument("reason", "Check", reason);
    }

    private static final Columns<Check> COLUMNS = Columns.<Check>none()
            .text("subject", c -> c.claim().subject().describe())
            .text("printed", c -> c.claim().figure().toString())
            .text("outcome", c -> c.outcome().label())
            .number("others from", c -> c.others().flatMap(Bounds::lower))
            .number("others to", c -> c.others().flatMap(Bounds::upper))
            .text("unit", c -> c.claim().unit().symbol())
            .text("reason", Check::reason);

    /**
     * Makes a table of checks.
     *
     * @param checks the checks, in the order of the rows
     * @return a row for each: what the claim is about, its figure as printed, what came of the check, what the others
     *     allow in ones of the unit, and the reason in words
     */
    public static Table table(Iterable<Check> checks) {
        Given.argument("checks", "Check.table", checks);
        return COLUMNS.table(checks);
    }

    /**
     * {@return the check in a sentence, such as {@code "626.8 million USD for total trade of Kazakhstan with Czechia in
     * 2023 agrees with the others, which allow 626.7–626.9 million USD"}}
     */
    public String sentence() {
        String subject = Spelling.figure(claim) + " for " + claim.subject().describe();
        return outcome == Outcome.PASSED
                ? subject + " agrees with the others, which allow "
                        + Spelling.interval(claim, others.orElse(Bounds.UNBOUNDED))
                : subject + ": " + reason;
    }

    /** What can come of a check. */
    public enum Outcome {
        /** The others bound the figure at both ends, and it agrees. */
        PASSED,
        /** The claim is in a set of claims that cannot all be true. */
        FAILED,
        /** The others do not bound the figure at both ends. */
        NOT_CHECKED,
        /** The claim is a forecast or target and meets no reported figure. */
        LEFT_OUT;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Outcome parse(CharSequence text) {
            return Constants.read(Outcome.class, Outcome::label, text);
        }

        /** {@return the words for it, such as {@code "passed"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /**
     * {@return a text such as {@code "exports of Kazakhstan to Czechia in 2023: 147.7 million USD: passed (the
     * reason)"}}
     */
    @Override
    public String toString() {
        return "%s: %s (%s)".formatted(claim, outcome.label(), reason);
    }
}
