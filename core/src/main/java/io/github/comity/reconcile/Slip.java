package io.github.comity.reconcile;

import io.github.comity.internal.Constants;

/**
 * A mistake that writers make; the order is that in which slips are looked for, and the first one that repairs
 * everything is named.
 *
 * <p>A digit that is changed, missing, too many, or behind a mark in the wrong place can be supposed in many ways. It
 * is named only if a single figure offers it, and if none of the slips fits that leave no choice: a wrong sign, two
 * figures exchanged, the year before repeated.
 */
public enum Slip {
    /** Another magnitude word for one figure makes everything agree: million for billion. */
    SCALE_SLIP("a wrong magnitude word"),
    /** A figure was cut off instead of rounded. */
    TRUNCATED("a figure cut off instead of rounded"),
    /** The change was divided by the new level instead of the old one. */
    WRONG_GROWTH_BASE("a change divided by the new level instead of the old one"),
    /** A difference of shares is given in percent. */
    PERCENT_FOR_POINTS("percent written for percentage points"),
    /** A bound, such as "more than 5 billion", cannot be met by the other figures. */
    IMPOSSIBLE_BOUND("a bound that the other figures cannot meet"),
    /**
     * One changed digit, or two neighbours exchanged, in a single figure makes everything agree, and no other figure
     * offers that.
     */
    DIGIT_SLIP("one digit"),
    /** A fall is written for a rise or a rise for a fall, or a deficit for a surplus. */
    WRONG_SIGN("a wrong sign"),
    /** Exports stand for imports and imports for exports. */
    SWAPPED_FLOWS("exports and imports exchanged"),
    /** The figures of two years are exchanged. */
    SWAPPED_YEARS("the figures of two years exchanged"),
    /**
     * The magnitude words of two figures are exchanged: million for billion in one, and billion for million beside it.
     */
    SWAPPED_UNITS("the magnitude words of two figures exchanged"),
    /** The figure of the year before is repeated. */
    LAST_YEAR_REPEATED("the figure of the year before repeated"),
    /** The parts miss the total and nothing above singles out a figure. */
    SUM_MISMATCH("parts that miss their total"),
    /** The decimal mark of a single figure stands in the wrong place. */
    DECIMAL_SHIFT("a shifted decimal mark"),
    /** One digit too many or too few in a single figure. */
    EXTRA_OR_MISSING_DIGIT("a digit too many or too few"),
    /** A figure was rounded to more digits first and then again to fewer. */
    DOUBLE_ROUNDING("a figure rounded twice");

    private final String label;

    Slip(String label) {
        this.label = label;
    }

    /** {@return the slip in words, such as {@code "a wrong magnitude word"}} */
    public String label() {
        return label;
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static Slip parse(CharSequence text) {
        return Constants.read(Slip.class, Slip::label, text);
    }
}
