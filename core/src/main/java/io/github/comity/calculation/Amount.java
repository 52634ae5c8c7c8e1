package io.github.comity.calculation;

import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A number by its printed digits together with the bounds of the true one, so that a formula is written once for both.
 *
 * <p>Sums, differences and products are exact; quotients are rounded half-even at the point and outward at the bounds,
 * at 34 digits. The bounds are tight as long as no amount enters twice. This record is immutable and thread-safe.
 *
 * @param point the number by its printed digits
 * @param bounds the bounds of the true number
 */
public record Amount(BigDecimal point, Bounds bounds) {
    /** Nothing. */
    public static final Amount ZERO = exactly(BigDecimal.ZERO);

    /** One. */
    public static final Amount ONE = exactly(BigDecimal.ONE);

    static final Bounds NON_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    /**
     * Obtains an exact number.
     *
     * @param value the number
     * @return the number, bounded by itself
     */
    public static Amount exactly(BigDecimal value) {
        return new Amount(value, Bounds.exactly(value));
    }

    /**
     * Reads a level that stands where only levels at zero and above have a meaning: if nothing is known of its measure
     * and it is printed as zero or more, it is taken as not negative.
     *
     * @param operand an operand that is defined
     * @return its point and bounds; the bounds reach below zero where it is, or may be, negative
     */
    public static Amount ofLevel(Operand operand) {
        Quantity level = operand.levelOf().orElse(null);
        boolean cut =
                level == null ? operand.point().signum() >= 0 : level.measure().isNonNegative();
        Amount printed = new Amount(operand.point(), operand.bounds());
        return cut ? printed.within(NON_NEGATIVE) : printed;
    }

    /**
     * Calculates a sum.
     *
     * @param other the other summand
     * @return the sum
     */
    public Amount plus(Amount other) {
        return new Amount(point.add(other.point), bounds.plus(other.bounds));
    }

    /**
     * Calculates a sum with an exact number.
     *
     * @param summand the summand
     * @return the sum
     */
    public Amount plus(BigDecimal summand) {
        return new Amount(point.add(summand), bounds.plus(Bounds.exactly(summand)));
    }

    /**
     * Calculates a difference.
     *
     * @param other what is taken away
     * @return the difference
     */
    public Amount minus(Amount other) {
        return new Amount(point.subtract(other.point), bounds.minus(other.bounds));
    }

    /**
     * Calculates a difference with an exact number.
     *
     * @param subtrahend what is taken away
     * @return the difference
     */
    public Amount minus(BigDecimal subtrahend) {
        return plus(subtrahend.negate());
    }

    /**
     * Calculates a product.
     *
     * @param other the other factor
     * @return the product
     */
    public Amount times(Amount other) {
        return new Amount(point.multiply(other.point), bounds.times(other.bounds));
    }

    /**
     * Calculates an exact multiple.
     *
     * @param factor the factor
     * @return the product
     */
    public Amount times(BigDecimal factor) {
        return new Amount(point.multiply(factor), bounds.times(factor));
    }

    /**
     * Calculates a quotient.
     *
     * @param divisor the divisor, whose point and bounds are not zero
     * @return the quotient
     */
    public Amount dividedBy(Amount divisor) {
        return new Amount(point.divide(divisor.point, MathContext.DECIMAL128), bounds.dividedBy(divisor.bounds));
    }

    /**
     * Calculates an exact fraction.
     *
     * @param divisor the divisor, not zero
     * @return the quotient
     */
    public Amount dividedBy(BigDecimal divisor) {
        return new Amount(point.divide(divisor, MathContext.DECIMAL128), bounds.dividedBy(divisor));
    }

    /** {@return the number without its sign} */
    public Amount abs() {
        return new Amount(point.abs(), bounds.abs());
    }

    /**
     * Calculates the share of a part in the sum of itself and the rest; tight though the part occurs twice.
     *
     * @param rest the rest; neither is negative, and one of the two is certainly above zero
     * @return {@code this / (this + rest)}, from 0 to 1
     */
    public Amount shareWith(Amount rest) {
        Bounds low = rest.bounds.upper().isPresent() ? share(bounds.lower(), rest.bounds.upper()) : ZERO.bounds;
        Bounds high = bounds.upper().isPresent() ? share(bounds.upper(), rest.bounds.lower()) : ONE.bounds;
        return new Amount(point.divide(point.add(rest.point), MathContext.DECIMAL128), low.hull(high));
    }

    /** The sum of the corner is above zero, since the smallest sum is. */
    private static Bounds share(Optional<BigDecimal> part, Optional<BigDecimal> rest) {
        BigDecimal p = part.orElseThrow();
        return Bounds.quotient(p, p.add(rest.orElseThrow()));
    }

    /**
     * Calculates the difference from another number relative to the sum of both; tight though both occur twice.
     *
     * @param other the other number; neither is negative, and one of the two is certainly above zero
     * @return {@code (this - other) / (this + other)}, from -1 to 1
     */
    public Amount normalisedDifference(Amount other) {
        Bounds low = other.bounds.upper().isPresent()
                ? normalised(bounds.lower(), other.bounds.upper())
                : ONE.bounds.negated();
        Bounds high = bounds.upper().isPresent() ? normalised(bounds.upper(), other.bounds.lower()) : ONE.bounds;
        return new Amount(
                point.subtract(other.point).divide(point.add(other.point), MathContext.DECIMAL128), low.hull(high));
    }

    private static Bounds normalised(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        BigDecimal x = a.orElseThrow();
        BigDecimal y = b.orElseThrow();
        return Bounds.quotient(x.subtract(y), x.add(y));
    }

    /**
     * Takes what is certain of the number into account.
     *
     * @param possible bounds outside of which the true number cannot be
     * @return the number with the bounds that both allow, which may be empty, and the point moved into them
     */
    public Amount within(Bounds possible) {
        Bounds both = bounds.intersection(possible);
        return new Amount(nearest(point, both), both);
    }

    /**
     * Finds the possible value nearest to a point.
     *
     * @param point a number
     * @param possible bounds
     * @return the number in the bounds that is nearest to it; the point itself if there is none
     */
    static BigDecimal nearest(BigDecimal point, Bounds possible) {
        BigDecimal raised = possible.lower().map(point::max).orElse(point);
        return possible.upper().map(raised::min).orElse(raised);
    }

    /** {@return whether the true number is certainly above zero} */
    public boolean isCertainlyPositive() {
        return isCertainlyPositive(bounds);
    }

    static boolean isCertainlyPositive(Bounds bounds) {
        return bounds.lower().map(l -> l.signum() > 0).orElse(false);
    }
}
