package io.github.comity.reconcile;

import io.github.comity.internal.Constants;

/** Something to know beside the verdict. */
public enum Flag {
    /** The claims can be true together only if a figure lies exactly on the edge of its rounding. */
    TOUCHING,
    /** A later edition states a figure that does not agree with an earlier one. */
    REVISED,
    /** The claims can be true together, but not if hedge words mean what writers usually mean. */
    HEDGE_STRETCHED;

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static Flag parse(CharSequence text) {
        return Constants.read(Flag.class, Flag::label, text);
    }

    /** {@return the words for it, such as {@code "touching"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
