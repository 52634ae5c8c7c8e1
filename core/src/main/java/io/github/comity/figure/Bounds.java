package io.github.comity.figure;

import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A closed interval of exact decimals that certainly contains a true value.
 *
 * <p>It is not a distribution and not a tolerance: no value inside is likelier than another, and none outside is
 * possible. Either end may be absent: unbounded on that side. The empty interval is a value: no number is possible.
 *
 * <table>
 * <caption>Canonical texts</caption>
 * <tr><th>bounds</th><th>text</th></tr>
 * <tr><td>{@code of(a, b)}</td><td>{@code [422.19, 422.55]}</td></tr>
 * <tr><td>{@code exactly(a)}</td><td>{@code [48, 48]}</td></tr>
 * <tr><td>{@code atLeast(a)}</td><td>{@code [48, +inf)}</td></tr>
 * <tr><td>{@code atMost(a)}</td><td>{@code (-inf, 48]}</td></tr>
 * <tr><td>{@code UNBOUNDED}</td><td>{@code (-inf, +inf)}</td></tr>
 * <tr><td>{@code EMPTY}</td><td>{@code empty}</td></tr>
 * </table>
 *
 * <p>Sums, differences and products are exact. Quotients, roots and powers are exact where they have at most 34
 * significant digits, and otherwise rounded outward at 34 digits, as logarithms and exponentials are: the true value is
 * never cut off. Ends that are present are always possible values: there are no open ends. An end has at most 4,000
 * significant digits and a decimal exponent within 4,000; beyond that every operation throws
 * {@link ArithmeticException}.
 *
 * <p>Two bounds are equal when they contain the same numbers, so here, unlike in {@link Figure}, 1.50 is 1.5. They are
 * not {@code Comparable}, since intervals that overlap have no order; see {@link #precedes}. This class is immutable
 * and thread-safe.
 */
public final class Bounds {
    /** No number at all. */
    public static final Bounds EMPTY = new Bounds(true, null, null);
    /** Every number. */
    public static final Bounds UNBOUNDED = new Bounds(false, null, null);

    private final boolean empty;
    private final @Nullable BigDecimal lower;
    private final @Nullable BigDecimal upper;

    private Bounds(boolean empty, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        this.empty = empty;
        this.lower = lower;
        this.upper = upper;
    }

    /** An interval of ends that are normal already, being ends of others. */
    static Bounds ofNormal(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return lower == null && upper == null ? UNBOUNDED : new Bounds(false, lower, upper);
    }

    /** The one door to new ends: checks and normalises them. */
    static Bounds between(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return ofNormal(lower == null ? null : Ends.normal(lower), upper == null ? null : Ends.normal(upper));
    }

    /**
     * Obtains the interval between two numbers, both of them included.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @return the interval
     * @throws IllegalArgumentException if the lower end is above the upper end
     */
    public static Bounds of(BigDecimal lower, BigDecimal upper) {
        Given.arguments("Bounds.of", "lower", lower, "upper", upper);
        Bounds bounds = between(lower, upper);
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("lower end of bounds must not be above the upper end, but was "
                    + "%s and %s; swap them or use Bounds.EMPTY".formatted(lower, upper));
        }
        return bounds;
    }

    /**
     * Obtains the interval of one number.
     *
     * @param value the number
     * @return the interval that contains it alone
     */
    public static Bounds exactly(BigDecimal value) {
        BigDecimal end = Ends.normal(Given.argument("value", "Bounds.exactly", value));
        return ofNormal(end, end);
    }

    /**
     * Obtains the interval of a number and all above it.
     *
     * @param lower the lower end
     * @return the interval without an upper end
     */
    public static Bounds atLeast(BigDecimal lower) {
        return between(Given.argument("lower", "Bounds.atLeast", lower), null);
    }

    /**
     * Obtains the interval of a number and all below it.
     *
     * @param upper the upper end
     * @return the interval without a lower end
     */
    public static Bounds atMost(BigDecimal upper) {
        return between(null, Given.argument("upper", "Bounds.atMost", upper));
    }

    /**
     * Obtains bounds from their canonical text.
     *
     * @param text the text, at most 10,000 characters
     * @return the bounds
     * @throws IllegalArgumentException if the text is not one that {@link #toString} prints
     */
    public static Bounds parse(CharSequence text) {
        return BoundsText.parse(Given.argument("text", "Bounds.parse", text));
    }

    /** {@return the lower end, or empty if there is none; also empty for {@link #EMPTY}} */
    public Optional<BigDecimal> lower() {
        return Optional.ofNullable(lower);
    }

    /** {@return the upper end, or empty if there is none; also empty for {@link #EMPTY}} */
    public Optional<BigDecimal> upper() {
        return Optional.ofNullable(upper);
    }

    /** {@return whether no number is contained} */
    public boolean isEmpty() {
        return empty;
    }

    /** {@return whether both ends are present} */
    public boolean isBounded() {
        return lower != null && upper != null;
    }

    /** {@return whether exactly one number is contained} */
    public boolean isExact() {
        return lower != null && upper != null && lower.compareTo(upper) == 0;
    }

    /**
     * Checks whether a number is contained.
     *
     * @param value the number
     * @return whether it lies between the ends or on one of them
     */
    public boolean contains(BigDecimal value) {
        return IntervalSets.contains(this, Given.argument("value", "Bounds.contains", value));
    }

    /**
     * Checks whether all numbers of other bounds are contained in these.
     *
     * @param other the other bounds
     * @return whether none of its numbers lies outside; true if it is empty
     */
    public boolean encloses(Bounds other) {
        return IntervalSets.encloses(this, Given.argument("other", "Bounds.encloses", other));
    }

    /**
     * Checks whether some number is contained in both.
     *
     * @param other the other bounds
     * @return whether they share at least one number
     */
    public boolean intersects(Bounds other) {
        return !intersection(Given.argument("other", "Bounds.intersects", other))
                .isEmpty();
    }

    /**
     * Checks whether every number of these bounds is certainly below every number of others.
     *
     * @param other the other bounds
     * @return whether the upper end is below the other's lower end; false if either is empty
     */
    public boolean precedes(Bounds other) {
        return IntervalSets.precedes(this, Given.argument("other", "Bounds.precedes", other));
    }

    /** {@return the distance of the ends, or empty if an end is absent or there is no number} */
    public Optional<BigDecimal> width() {
        return lower == null || upper == null ? Optional.empty() : Optional.of(upper.subtract(lower));
    }

    /** {@return the exact middle of the ends, or empty if an end is absent or there is no number} */
    public Optional<BigDecimal> midpoint() {
        return lower == null || upper == null
                ? Optional.empty()
                : Optional.of(lower.add(upper).multiply(new BigDecimal("0.5")));
    }

    /**
     * Calculates the numbers that are contained in both.
     *
     * @param other the other bounds
     * @return the common part, possibly empty
     */
    public Bounds intersection(Bounds other) {
        return IntervalSets.intersection(this, Given.argument("other", "Bounds.intersection", other));
    }

    /**
     * Calculates the smallest bounds that contain both.
     *
     * @param other the other bounds
     * @return the bounds from the lower of the lower ends to the upper of the upper ends
     */
    public Bounds hull(Bounds other) {
        return IntervalSets.hull(this, Given.argument("other", "Bounds.hull", other));
    }

    /** {@return the bounds of the number with the opposite sign; exact} */
    public Bounds negated() {
        return IntervalSum.negated(this);
    }

    /** {@return the bounds of the absolute value; exact} */
    public Bounds abs() {
        return IntervalSets.abs(this);
    }

    /**
     * Calculates the bounds of a sum; exact and tight for independent numbers.
     *
     * @param other the bounds of the other summand
     * @return the bounds of the sum
     */
    public Bounds plus(Bounds other) {
        return IntervalSum.plus(this, Given.argument("other", "Bounds.plus", other));
    }

    /**
     * Calculates the bounds of a difference; exact and tight for independent numbers.
     *
     * @param other the bounds of what is taken away
     * @return the bounds of the difference
     */
    public Bounds minus(Bounds other) {
        return IntervalSum.minus(this, Given.argument("other", "Bounds.minus", other));
    }

    /**
     * Calculates the bounds of a multiple; exact and tight.
     *
     * @param factor the exact factor
     * @return the bounds of the product
     */
    public Bounds times(BigDecimal factor) {
        return IntervalProduct.times(this, Given.argument("factor", "Bounds.times", factor));
    }

    /**
     * Calculates the bounds of a product; exact and tight for independent numbers.
     *
     * @param other the bounds of the other factor
     * @return the bounds of the product
     */
    public Bounds times(Bounds other) {
        return IntervalProduct.times(this, Given.argument("other", "Bounds.times", other));
    }

    /**
     * Calculates the bounds of a quotient.
     *
     * <p>A divisor that contains zero strictly inside leaves the quotient unbounded; one that ends at zero leaves it
     * unbounded on the side that the signs allow. Bounds: tight for independent numbers, ends rounded outward at 34
     * digits.
     *
     * @param divisor the bounds of the divisor
     * @return the bounds of the quotient
     * @throws ArithmeticException if the divisor is exactly zero
     */
    public Bounds dividedBy(Bounds divisor) {
        return IntervalProduct.divide(this, Given.argument("divisor", "Bounds.dividedBy", divisor));
    }

    /**
     * Calculates the bounds of an exact fraction of the number, rounded outward at 34 digits.
     *
     * @param divisor the exact divisor
     * @return the bounds of the quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public Bounds dividedBy(BigDecimal divisor) {
        return dividedBy(exactly(Given.argument("divisor", "Bounds.dividedBy", divisor)));
    }

    /**
     * Calculates the enclosure of an exact quotient of two numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not zero
     * @return the quotient rounded down and up at 34 digits; a single number if it is exact
     * @throws ArithmeticException if the denominator is zero
     */
    public static Bounds quotient(BigDecimal numerator, BigDecimal denominator) {
        Given.arguments("Bounds.quotient", "numerator", numerator, "denominator", denominator);
        return exactly(numerator).dividedBy(exactly(denominator));
    }

    /**
     * Calculates the bounds of the root; tight, ends rounded outward at 34 digits by exact integer roots.
     *
     * @param degree the degree: 2 for the square root, 1 to 100
     * @return the bounds of the root
     * @throws IllegalArgumentException if the degree is out of range
     * @throws ArithmeticException if the bounds contain a negative number
     */
    public Bounds root(int degree) {
        return IntervalFunctions.root(this, degree);
    }

    /**
     * Calculates the bounds of a power; tight, ends with more than 34 digits rounded outward at 34 digits.
     *
     * @param exponent the exponent, 1 to 1,000
     * @return the bounds of the number times itself that often
     * @throws IllegalArgumentException if the exponent is out of range
     * @throws ArithmeticException if the bounds contain a negative number
     */
    public Bounds power(int exponent) {
        return IntervalFunctions.power(this, exponent);
    }

    /**
     * Calculates the bounds of the natural logarithm.
     *
     * <p>Bounds: tight, ends rounded outward at 34 digits with a proven error bound; a lower end of zero leaves the
     * logarithm unbounded below.
     *
     * @return the bounds of the logarithm
     * @throws ArithmeticException if the bounds contain a negative number or no number above zero
     */
    public Bounds ln() {
        return IntervalFunctions.ln(this);
    }

    /**
     * Calculates the bounds of the exponential, e to the power of the number.
     *
     * <p>Bounds: tight, ends rounded outward at 34 digits with a proven error bound; an absent lower end leaves the
     * exponential at zero and above.
     *
     * @return the bounds of the exponential
     * @throws ArithmeticException if an end is not within ±9,200
     */
    public Bounds exp() {
        return IntervalFunctions.exp(this);
    }

    /**
     * Rounds the ends outward.
     *
     * @param significantDigits how many significant digits the ends keep, at least 1
     * @return bounds that enclose these
     * @throws IllegalArgumentException if the number of digits is below 1
     */
    public Bounds roundedOutward(int significantDigits) {
        return IntervalFunctions.roundedOutward(this, significantDigits);
    }

    /** The lower end, or null if it is absent. */
    @Nullable
    BigDecimal low() {
        return lower;
    }

    /** The upper end, or null if it is absent. */
    @Nullable
    BigDecimal high() {
        return upper;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bounds that
                && empty == that.empty
                && Objects.equals(lower, that.lower)
                && Objects.equals(upper, that.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(empty, lower, upper);
    }

    /** {@return the canonical text, such as {@code "[422.19, 422.55]"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return BoundsText.print(this);
    }
}
