package io.github.comity.reconcile;

import io.github.comity.internal.Constants;

/** Whether claims can all be true. */
public enum Verdict {
    /** They can, and at least one of them was checked by the others. */
    CONSISTENT,
    /** They cannot; a certificate shows it. */
    CONTRADICTORY,
    /** They can, but only because no claim says anything about another. */
    NOT_CHECKABLE,
    /** The question costs more than its budget. */
    UNDECIDED;

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static Verdict parse(CharSequence text) {
        return Constants.read(Verdict.class, Verdict::label, text);
    }

    /** {@return the words for it, such as {@code "consistent"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
