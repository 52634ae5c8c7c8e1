package io.github.comity.trade;

import io.github.comity.internal.Constants;

/**
 * Where on its way a good is valued. Exports are usually valued FOB and imports CIF, so the two sides of one trade
 * differ even if all is counted alike.
 */
public enum Valuation {
    /** Free on board: at the border of the exporting country, without international freight and insurance. */
    FOB,
    /** Cost, insurance and freight: at the border of the importing country, both included. */
    CIF;

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static Valuation parse(CharSequence text) {
        return Constants.read(Valuation.class, Valuation::label, text);
    }

    /** {@return the words for it, such as {@code "fob"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
