package io.github.comity.reconcile;

import io.github.comity.figure.Bounds;
import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;

/**
 * Two countries' reports on one trade, side by side: what one says it exported and what the other says it imported from
 * it.
 *
 * <p>It never enters a verdict. Neither report is judged to be the right one. This record is immutable and thread-safe.
 *
 * @param exports what the exporter's claims allow
 * @param imports what the importer's claims allow
 * @param expected the imports that the rule expects for those exports
 * @param outcome whether they can agree
 * @param sentence the finding in plain words
 */
public record MirrorFinding(
        JointBounds exports, JointBounds imports, Bounds expected, Outcome outcome, String sentence) {
    /**
     * Checks the components.
     *
     * @param exports what the exporter's claims allow
     * @param imports what the importer's claims allow
     * @param expected the imports that the rule expects for those exports
     * @param outcome whether they can agree
     * @param sentence the finding in plain words
     */
    public MirrorFinding {
        Given.arguments("MirrorFinding", "exports", exports, "imports", imports, "expected", expected);
        Given.arguments("MirrorFinding", "outcome", outcome, "sentence", sentence);
    }

    /** What comes of a comparison. */
    public enum Outcome {
        /** Imports and expected imports share a number. */
        AGREES,
        /** Imports are certainly above what is expected. */
        IMPORTS_HIGHER,
        /** Imports are certainly below what is expected. */
        IMPORTS_LOWER,
        /** One of the reports contradicts itself. */
        CONTRADICTORY;

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

        /** {@return the words for it, such as {@code "agrees"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence;
    }
}
