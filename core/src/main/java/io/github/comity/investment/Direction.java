package io.github.comity.investment;

import io.github.comity.internal.Constants;

/** Which way investment flows, seen from the reporter. */
public enum Direction {
    /** From the partner to the reporter. */
    INWARD,
    /** From the reporter to the partner. */
    OUTWARD;

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static Direction parse(CharSequence text) {
        return Constants.read(Direction.class, Direction::label, text);
    }

    /** {@return the words for it, such as {@code "inward"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
