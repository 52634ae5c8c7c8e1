package io.github.comity.claim;

import io.github.comity.internal.Constants;

/** What kind of trade a quantity covers. */
public enum Coverage {
    /** Merchandise trade. */
    GOODS,
    /** Trade in services. */
    SERVICES,
    /** Merchandise and services together. */
    GOODS_AND_SERVICES,
    /** The text does not say. */
    UNSTATED;

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static Coverage parse(CharSequence text) {
        return Constants.read(Coverage.class, Coverage::label, text);
    }

    /** {@return the words for it, such as {@code "goods"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
