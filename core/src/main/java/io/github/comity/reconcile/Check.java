package io.github.comity.reconcile;

import io.github.comity.claim.Claim;
import io.github.comity.figure.Bounds;
import io.github.comity.internal.Constants;
import java.util.Optional;

/**
 * What the other claims of its edition say about a claim. This record is immutable and thread-safe.
 *
 * @param claim the claim
 * @param outcome what came of it
 * @param others what the others allow under the convention reading, in the unit of the claim's figure, if they say
 *     anything
 * @param reason the outcome in words
 */
public record Check(Claim claim, Outcome outcome, Optional<Bounds> others, String reason) {
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
}
