package io.github.comity.figure;

import io.github.comity.internal.Constants;
import java.math.BigDecimal;

/**
 * How the last printed digit of an unhedged number came about.
 *
 * <p>With {@code q} one unit of the last printed digit of a value {@code v}:
 *
 * <table>
 * <caption>What the true number can be</caption>
 * <tr><th>rounding</th><th>bounds</th></tr>
 * <tr><td>nearest</td><td>v - q/2 to v + q/2</td></tr>
 * <tr><td>truncated</td><td>v to v + q, away from zero; of zero -q to q</td></tr>
 * <tr><td>double-rounded</td><td>v - 11q/20 to v + 11q/20</td></tr>
 * </table>
 */
public enum Rounding {
    /** Rounded to the nearest: half a unit of the last digit to either side, whatever the rule for ties. */
    NEAREST,
    /** Cut off: up to one unit of the last digit further from zero. */
    TRUNCATED,
    /**
     * Rounded to the nearest twice, first to {@code k} digits more than are printed: 2.449 to 2.45, and that to 2.5.
     *
     * <p>The second step moves a number by at most q/2 and the first by at most q/2 divided by 10^k, so that the two
     * together move it by at most q/2 + q/(2 x 10^k). That is largest for one more digit, 11q/20, and these bounds hold
     * for any {@code k}. Bounds: tight for one more digit, whatever the rule for ties; sound only for two or more.
     *
     * <p>Source: S. A. Figueroa, "When is double rounding innocuous?", ACM SIGNUM Newsletter 30 (3), 1995.
     */
    DOUBLE_ROUNDED;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ELEVEN_TWENTIETHS = new BigDecimal("0.55");

    /** The bounds of an unhedged printed value whose last digit stands for {@code q}. */
    Bounds around(BigDecimal value, BigDecimal q) {
        return switch (this) {
            case NEAREST -> around(value, q, HALF);
            case DOUBLE_ROUNDED -> around(value, q, ELEVEN_TWENTIETHS);
            case TRUNCATED ->
                Bounds.of(value.signum() > 0 ? value : value.subtract(q), value.signum() < 0 ? value : value.add(q));
        };
    }

    private static Bounds around(BigDecimal value, BigDecimal q, BigDecimal share) {
        BigDecimal radius = q.multiply(share);
        return Bounds.of(value.subtract(radius), value.add(radius));
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static Rounding parse(CharSequence text) {
        return Constants.read(Rounding.class, Rounding::label, text);
    }

    /** {@return the words for it, such as {@code "nearest"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
