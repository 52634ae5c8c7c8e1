package io.github.comity.structure;

import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.math.MathContext;

/** An exact quotient that is rounded only when it leaves; the denominator is above zero. */
record Fraction(BigDecimal numerator, BigDecimal denominator) {
    static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);
    static final Fraction ONE = new Fraction(BigDecimal.ONE, BigDecimal.ONE);

    static Fraction of(int numerator, int denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    boolean isAbove(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) > 0;
    }

    Fraction max(Fraction other) {
        return other.isAbove(this) ? other : this;
    }

    Fraction min(Fraction other) {
        return isAbove(other) ? other : this;
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Rounded half-even at 34 digits. */
    BigDecimal point() {
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }

    /** Rounded down and up at 34 digits. */
    Bounds bounds() {
        return Bounds.quotient(numerator, denominator);
    }
}
