package io.github.comity.claim;

import io.github.comity.internal.Constants;

/** At which prices an amount of money is stated. */
public enum PriceBasis {
    /** Prices of the period itself; what a text means that does not say otherwise. */
    CURRENT,
    /** Prices of a fixed year: real terms. */
    CONSTANT;

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static PriceBasis parse(CharSequence text) {
        return Constants.read(PriceBasis.class, PriceBasis::label, text);
    }

    /** {@return the words for it, such as {@code "current"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
