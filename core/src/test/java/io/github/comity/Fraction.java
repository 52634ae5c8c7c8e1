package io.github.comity;

import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction, slow and obvious: the measure of what the calculators bound. The denominator is above zero. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ONE = of(BigDecimal.ONE);
    static final Fraction HUNDRED = of(BigDecimal.valueOf(100));

    Fraction {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(BigDecimal value) {
        return value.scale() >= 0
                ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Fraction(value.unscaledValue().multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE);
    }

    static Fraction of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction pow(int exponent) {
        return new Fraction(numerator.pow(exponent), denominator.pow(exponent));
    }

    Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    boolean isWithin(Bounds bounds) {
        return bounds.lower().map(l -> of(l).compareTo(this) <= 0).orElse(true)
                && bounds.upper().map(u -> of(u).compareTo(this) >= 0).orElse(true)
                && !bounds.isEmpty();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
