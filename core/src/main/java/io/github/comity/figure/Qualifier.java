package io.github.comity.figure;

import io.github.comity.internal.Constants;

/**
 * The hedge word of a printed number. What it means for the number depends on the {@link HedgePolicy}.
 *
 * <p>A word bounds on one side only if it does so for sure; a word that may stand on either side of the true number is
 * read as "about".
 *
 * <table>
 * <caption>The words that are read</caption>
 * <tr><th>qualifier</th><th>words</th></tr>
 * <tr><td>{@code ABOUT}</td><td>about, approximately, approx., around, some, circa, ca., c., roughly, close to, near,
 * approaching, virtually, practically, in the region of, in the order of, on the order of, an estimated, ~, ≈</td></tr>
 * <tr><td>{@code NEARLY}</td><td>nearly, almost, neared, nearing</td></tr>
 * <tr><td>{@code MORE_THAN}</td><td>more than, greater than, higher than, over, above, exceeded, exceeding, exceeds,
 * just over, just above, slightly over, slightly above, slightly more than, a little over, a little more than, well
 * over, in excess of, upwards of, passed, surpassed, surpassing, topped, &gt;</td></tr>
 * <tr><td>{@code AT_LEAST}</td><td>at least, no less than, not less than, no fewer than, not fewer than, not below, no
 * lower than, a minimum of, ≥, ⩾, &gt;=</td></tr>
 * <tr><td>{@code LESS_THAN}</td><td>less than, fewer than, lower than, below, under, just under, just below, slightly
 * under, slightly below, slightly less than, a little under, a little less than, well under, well below, &lt;</td></tr>
 * <tr><td>{@code AT_MOST}</td><td>at most, no more than, not more than, up to, not exceeding, not above, no higher
 * than, a maximum of, ≤, ⩽, &lt;=</td></tr>
 * </table>
 */
public enum Qualifier {
    /** No hedge word: rounded to the last printed digit. */
    AS_PRINTED(""),
    /** About, approximately, some. */
    ABOUT("about"),
    /** Nearly, almost: a little less. */
    NEARLY("nearly"),
    /** More than, over, exceeded. */
    MORE_THAN("more than"),
    /** At least, no less than. */
    AT_LEAST("at least"),
    /** Less than, below, under. */
    LESS_THAN("less than"),
    /** At most, no more than, up to. */
    AT_MOST("at most"),
    /** Two printed numbers: from one to the other. */
    RANGE("");

    private final String words;

    Qualifier(String words) {
        this.words = words;
    }

    /** {@return the words of the canonical text, such as {@code "more than"}; empty for a plain number and a range} */
    public String words() {
        return words;
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static Qualifier parse(CharSequence text) {
        return Constants.read(Qualifier.class, Qualifier::label, text);
    }

    /** {@return the words for it, such as {@code "as printed"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
