package io.github.comity.figure;

import io.github.comity.internal.Constants;

/**
 * Which character separates the decimals; the other one then separates groups of three digits.
 *
 * <p>A number may stand in groups: one to three digits, of which the first is not 0, and then groups of exactly three.
 * All are separated alike, by the other mark, by spaces of any width or by apostrophes. With a decimal point the groups
 * can also be Indian, {@code 5,00,000}: one or two digits, groups of two, and a last group of three, separated by
 * commas. What no style writes is refused, since it is a number in the other style or two numbers:
 *
 * <table>
 * <caption>Groups</caption>
 * <tr><th>mark</th><th>read</th><th>refused</th></tr>
 * <tr><td>point</td><td>{@code 1,496,200.5}, {@code 1 496 200.5}, {@code 1'496'200.5}, {@code 12,34,567}</td>
 * <td>{@code 0,496}, {@code 1,49}, {@code 1,234 567}, {@code 1 234,567}, {@code 1,234'567.8}</td></tr>
 * <tr><td>comma</td><td>{@code 1.496.200,5}, {@code 1 496 200,5}, {@code 1'496'200,5}</td>
 * <td>{@code 0.496}, {@code 1.49}, {@code 1.234 567}, {@code 1 234.567}, {@code 12.34.567}</td></tr>
 * </table>
 */
public enum DecimalMark {
    /** {@code 1,496.2}: the usage of English texts. */
    POINT('.', ','),
    /** {@code 1.496,2}: the usage of most continental texts. */
    COMMA(',', '.');

    private final char mark;
    private final char group;

    DecimalMark(char mark, char group) {
        this.mark = mark;
        this.group = group;
    }

    DecimalMark other() {
        return this == POINT ? COMMA : POINT;
    }

    char mark() {
        return mark;
    }

    char group() {
        return group;
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static DecimalMark parse(CharSequence text) {
        return Constants.read(DecimalMark.class, DecimalMark::label, text);
    }

    /** {@return the words for it, such as {@code "point"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
