package io.github.comity.reconcile;

import io.github.comity.internal.Constants;

/**
 * Is told how far a long question has come.
 *
 * <p>A question is answered in stages, and each stage in steps of which there is a known number; an edition has stages
 * of its own, which begin with step 1. What is known already is not told again. It is called one call at a time, by the
 * thread that asks or by those that work for it, and must not ask the same reconciliation anything. An exception that
 * it throws ends the question, which can be asked again.
 */
@FunctionalInterface
public interface Progress {
    /** What a question consists of. */
    enum Stage {
        /** Each edition is asked. */
        EDITIONS,
        /** Claims of one edition that are tied to each other are tried, to see whether they can all be true. */
        SYSTEMS,
        /** Tied claims of one edition that cannot all be true are searched for the smallest sets that cannot. */
        CONFLICTS,
        /** Each claim of one edition is checked against the others. */
        CHECKS;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Stage parse(CharSequence text) {
            return Constants.read(Stage.class, Stage::label, text);
        }

        /** {@return the words for it, such as {@code "editions"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /**
     * Is told that a step is done.
     *
     * @param stage what the step is one of
     * @param done how many steps of it are done, from 1
     * @param whole how many there are
     */
    void step(Stage stage, int done, int whole);
}
