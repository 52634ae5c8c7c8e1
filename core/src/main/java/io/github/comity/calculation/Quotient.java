package io.github.comity.calculation;

import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact quotient of two decimals that is rounded only when it leaves; the denominator is above zero.
 *
 * <p>It is not in lowest terms, so {@code equals} compares the two numbers and not the value; see {@link #isAbove}.
 * This record is immutable and thread-safe.
 *
 * @param numerator the numerator
 * @param denominator the denominator, above zero unless the quotient only collects sums
 */
public record Quotient(BigDecimal numerator, BigDecimal denominator) {
    /** Nothing. */
    public static final Quotient ZERO = new Quotient(BigDecimal.ZERO, BigDecimal.ONE);
    /** One. */
    public static final Quotient ONE = new Quotient(BigDecimal.ONE, BigDecimal.ONE);

    /**
     * Obtains the quotient of two whole numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator, above zero
     * @return the quotient
     */
    public static Quotient of(long numerator, long denominator) {
        return new Quotient(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /**
     * Checks whether this is the larger number.
     *
     * @param other another quotient
     * @return whether this is above it
     */
    public boolean isAbove(Quotient other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) > 0;
    }

    /**
     * Finds the larger of two quotients.
     *
     * @param other another quotient
     * @return the larger one, or this if both are alike
     */
    public Quotient max(Quotient other) {
        return other.isAbove(this) ? other : this;
    }

    /**
     * Finds the smaller of two quotients.
     *
     * @param other another quotient
     * @return the smaller one, or this if both are alike
     */
    public Quotient min(Quotient other) {
        return isAbove(other) ? other : this;
    }

    /**
     * Calculates a difference; exact.
     *
     * @param other what is taken away
     * @return the difference
     */
    public Quotient minus(Quotient other) {
        return new Quotient(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** {@return the value rounded half-even at 34 digits} */
    public BigDecimal point() {
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }

    /** {@return the value rounded down and up at 34 digits; a single number if it is exact} */
    public Bounds bounds() {
        return Bounds.quotient(numerator, denominator);
    }
}
