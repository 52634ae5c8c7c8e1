package io.github.comity.figure;

import io.github.comity.internal.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A closed interval of exact decimals that certainly contains a true value.
 *
 * <p>It is not a distribution and not a tolerance: no value inside is likelier than another, and none outside is
 * possible. Either end may be absent, which means unbounded on that side. The empty interval is a value: no number is
 * possible.
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

    private static final int LIMIT = 4_000;
    private static final int DIGITS = 34;
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    private final boolean empty;
    private final @Nullable BigDecimal lower;
    private final @Nullable BigDecimal upper;

    private Bounds(boolean empty, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        this.empty = empty;
        this.lower = lower;
        this.upper = upper;
    }

    /** The one door to a new interval: checks and normalises the ends. */
    private static Bounds between(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        if (lower == null && upper == null) {
            return UNBOUNDED;
        }
        return new Bounds(false, lower == null ? null : normal(lower), upper == null ? null : normal(upper));
    }

    private static BigDecimal normal(BigDecimal end) {
        int precision = end.precision();
        long exponent = (long) precision - end.scale();
        if (precision > LIMIT || exponent > LIMIT || exponent < -LIMIT) {
            throw new ArithmeticException(
                    ("end of bounds must have at most %s digits and an exponent within ±%s, but was a number "
                                    + "of %s digits with exponent %s; round it first")
                            .formatted(LIMIT, LIMIT, precision, exponent - 1));
        }
        if (end.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return end.scale() == 0 && precision < 18 && end.longValue() % 10 != 0 ? end : end.stripTrailingZeros();
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
        Bounds bounds = between(lower, upper);
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException(
                    ("lower end of bounds must not be above the upper end, but was %s and %s; swap them or "
                                    + "use Bounds.EMPTY")
                            .formatted(lower, upper));
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
        BigDecimal end = normal(value);
        return new Bounds(false, end, end);
    }

    /**
     * Obtains the interval of a number and all above it.
     *
     * @param lower the lower end
     * @return the interval without an upper end
     */
    public static Bounds atLeast(BigDecimal lower) {
        return between(lower, null);
    }

    /**
     * Obtains the interval of a number and all below it.
     *
     * @param upper the upper end
     * @return the interval without a lower end
     */
    public static Bounds atMost(BigDecimal upper) {
        return between(null, upper);
    }

    /**
     * Obtains bounds from their canonical text.
     *
     * @param text the text, at most 10,000 characters
     * @return the bounds
     * @throws IllegalArgumentException if the text is not one that {@link #toString} prints
     */
    public static Bounds parse(CharSequence text) {
        if (text.length() <= 10_000) {
            String s = text.toString();
            int comma = s.indexOf(", ");
            if (s.equals("empty")) {
                return EMPTY;
            }
            if (comma > 0 && s.length() > comma + 3) {
                boolean open = s.startsWith("(-inf, ");
                boolean unlimited = s.endsWith(", +inf)");
                if ((open || s.charAt(0) == '[') && (unlimited || s.endsWith("]"))) {
                    return parse(
                            text,
                            open ? null : s.substring(1, comma),
                            unlimited ? null : s.substring(comma + 2, s.length() - 1));
                }
            }
        }
        throw unreadable(text, null);
    }

    private static Bounds parse(CharSequence text, @Nullable String low, @Nullable String high) {
        try {
            BigDecimal lower = low == null ? null : new BigDecimal(low);
            BigDecimal upper = high == null ? null : new BigDecimal(high);
            Bounds bounds = between(lower, upper);
            if (lower == null || upper == null || lower.compareTo(upper) <= 0) {
                return bounds;
            }
            throw unreadable(text, null);
        } catch (NumberFormatException | ArithmeticException e) {
            throw unreadable(text, e);
        }
    }

    private static IllegalArgumentException unreadable(CharSequence text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                ("cannot parse bounds from %s: write them as [422.19, 422.55], [48, +inf), (-inf, 48], "
                                + "(-inf, +inf) or empty")
                        .formatted(Text.quote(text)),
                cause);
    }

    /** {@return the lower end, or empty if there is none; also empty for {@link #EMPTY}} */
    public Optional<BigDecimal> lower() {
        return isEmpty() ? Optional.empty() : Optional.ofNullable(lower);
    }

    /** {@return the upper end, or empty if there is none; also empty for {@link #EMPTY}} */
    public Optional<BigDecimal> upper() {
        return isEmpty() ? Optional.empty() : Optional.ofNullable(upper);
    }

    /** {@return whether no number is contained} */
    public boolean isEmpty() {
        return empty;
    }

    /** {@return whether both ends are present} */
    public boolean isBounded() {
        return !isEmpty() && lower != null && upper != null;
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
        return !isEmpty()
                && (lower == null || lower.compareTo(value) <= 0)
                && (upper == null || upper.compareTo(value) >= 0);
    }

    /**
     * Checks whether all numbers of other bounds are contained in these.
     *
     * @param other the other bounds
     * @return whether none of its numbers lies outside; true if it is empty
     */
    public boolean encloses(Bounds other) {
        return other.isEmpty()
                || (!isEmpty()
                        && (lower == null || (other.lower != null && lower.compareTo(other.lower) <= 0))
                        && (upper == null || (other.upper != null && upper.compareTo(other.upper) >= 0)));
    }

    /**
     * Checks whether some number is contained in both.
     *
     * @param other the other bounds
     * @return whether they share at least one number
     */
    public boolean intersects(Bounds other) {
        return !intersection(other).isEmpty();
    }

    /**
     * Checks whether exactly one number is contained in both.
     *
     * @param other the other bounds
     * @return whether they share a single number
     */
    public boolean touches(Bounds other) {
        return intersection(other).isExact();
    }

    /**
     * Checks whether every number of these bounds is certainly below every number of others.
     *
     * @param other the other bounds
     * @return whether the upper end is below the other's lower end; false if either is empty
     */
    public boolean precedes(Bounds other) {
        return !isEmpty()
                && !other.isEmpty()
                && upper != null
                && other.lower != null
                && upper.compareTo(other.lower) < 0;
    }

    /** {@return the distance of the ends, or empty if an end is absent or there is no number} */
    public Optional<BigDecimal> width() {
        return lower == null || upper == null || isEmpty() ? Optional.empty() : Optional.of(upper.subtract(lower));
    }

    /** {@return the exact middle of the ends, or empty if an end is absent or there is no number} */
    public Optional<BigDecimal> midpoint() {
        return lower == null || upper == null || isEmpty()
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
        if (isEmpty() || other.isEmpty()) {
            return EMPTY;
        }
        BigDecimal low =
                lower == null || (other.lower != null && other.lower.compareTo(lower) > 0) ? other.lower : lower;
        BigDecimal high =
                upper == null || (other.upper != null && other.upper.compareTo(upper) < 0) ? other.upper : upper;
        if (low != null && high != null && low.compareTo(high) > 0) {
            return EMPTY;
        }
        return low == null && high == null ? UNBOUNDED : new Bounds(false, low, high);
    }

    /**
     * Calculates the smallest bounds that contain both.
     *
     * @param other the other bounds
     * @return the bounds from the lower of the lower ends to the upper of the upper ends
     */
    public Bounds hull(Bounds other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        BigDecimal low = lower == null || other.lower == null ? null : lower.min(other.lower);
        BigDecimal high = upper == null || other.upper == null ? null : upper.max(other.upper);
        return low == null && high == null ? UNBOUNDED : new Bounds(false, low, high);
    }

    /** {@return the bounds of the number with the opposite sign; exact} */
    public Bounds negated() {
        return isEmpty()
                ? EMPTY
                : between(upper == null ? null : upper.negate(), lower == null ? null : lower.negate());
    }

    /** {@return the bounds of the absolute value; exact} */
    public Bounds abs() {
        if (isEmpty() || (lower != null && lower.signum() >= 0)) {
            return this;
        }
        if (upper != null && upper.signum() <= 0) {
            return negated();
        }
        return lower == null || upper == null
                ? atLeast(BigDecimal.ZERO)
                : between(BigDecimal.ZERO, upper.max(lower.negate()));
    }

    /**
     * Calculates the bounds of a sum; exact and tight for independent numbers.
     *
     * @param other the bounds of the other summand
     * @return the bounds of the sum
     */
    public Bounds plus(Bounds other) {
        if (isEmpty() || other.isEmpty()) {
            return EMPTY;
        }
        return between(
                lower == null || other.lower == null ? null : lower.add(other.lower),
                upper == null || other.upper == null ? null : upper.add(other.upper));
    }

    /**
     * Calculates the bounds of a difference; exact and tight for independent numbers.
     *
     * @param other the bounds of what is taken away
     * @return the bounds of the difference
     */
    public Bounds minus(Bounds other) {
        if (isEmpty() || other.isEmpty()) {
            return EMPTY;
        }
        return between(
                lower == null || other.upper == null ? null : lower.subtract(other.upper),
                upper == null || other.lower == null ? null : upper.subtract(other.lower));
    }

    /**
     * Calculates the bounds of a multiple; exact and tight.
     *
     * @param factor the exact factor
     * @return the bounds of the product
     */
    public Bounds times(BigDecimal factor) {
        if (isEmpty()) {
            return EMPTY;
        }
        if (factor.signum() == 0) {
            return exactly(BigDecimal.ZERO);
        }
        BigDecimal low = lower == null ? null : lower.multiply(factor);
        BigDecimal high = upper == null ? null : upper.multiply(factor);
        return factor.signum() > 0 ? between(low, high) : between(high, low);
    }

    /**
     * Calculates the bounds of a product; exact and tight for independent numbers.
     *
     * @param other the bounds of the other factor
     * @return the bounds of the product
     */
    public Bounds times(Bounds other) {
        return IntervalProduct.times(this, other);
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
        if (isEmpty() || divisor.isEmpty()) {
            return EMPTY;
        }
        if (divisor.isExact() && divisor.end(true).signum() == 0) {
            throw new ArithmeticException(
                    "divisor of %s must not be zero, but was %s; check for a zero denominator first"
                            .formatted(this, divisor));
        }
        if (lower != null
                && upper != null
                && divisor.lower != null
                && divisor.upper != null
                && divisor.lower.signum() > 0) {
            BigDecimal forLow = lower.signum() >= 0 ? divisor.upper : divisor.lower;
            BigDecimal forHigh = upper.signum() >= 0 ? divisor.lower : divisor.upper;
            return between(lower.divide(forLow, DOWN), upper.divide(forHigh, UP));
        }
        return IntervalProduct.divide(this, divisor);
    }

    /**
     * Calculates the bounds of an exact fraction of the number.
     *
     * @param divisor the exact divisor
     * @return the bounds of the quotient, rounded outward at 34 digits
     * @throws ArithmeticException if the divisor is zero
     */
    public Bounds dividedBy(BigDecimal divisor) {
        return dividedBy(exactly(divisor));
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
        return exactly(numerator).dividedBy(exactly(denominator));
    }

    /**
     * Calculates the bounds of the root.
     *
     * <p>Bounds: tight, ends rounded outward at 34 digits by exact integer roots.
     *
     * @param degree the degree: 2 for the square root, 1 to 100
     * @return the bounds of the root
     * @throws IllegalArgumentException if the degree is out of range
     * @throws ArithmeticException if the bounds contain a negative number
     */
    public Bounds root(int degree) {
        if (degree < 1 || degree > 100) {
            throw new IllegalArgumentException(
                    "degree of a root must be from 1 to 100, but was %s; use a whole number of periods"
                            .formatted(degree));
        }
        if (isEmpty() || degree == 1) {
            return this;
        }
        if (lower == null || lower.signum() < 0) {
            throw new ArithmeticException(
                    ("bounds of a root must not contain negative numbers, but was %s; intersect them with "
                                    + "[0, +inf) first")
                            .formatted(this));
        }
        return between(Roots.root(lower, degree, DOWN), upper == null ? null : Roots.root(upper, degree, UP));
    }

    /**
     * Calculates the bounds of a power.
     *
     * <p>Bounds: tight, ends with more than 34 digits rounded outward at 34 digits.
     *
     * @param exponent the exponent, 1 to 1,000
     * @return the bounds of the number times itself that often
     * @throws IllegalArgumentException if the exponent is out of range
     * @throws ArithmeticException if the bounds contain a negative number
     */
    public Bounds power(int exponent) {
        if (exponent < 1 || exponent > 1_000) {
            throw new IllegalArgumentException(
                    "exponent of a power must be from 1 to 1000, but was %s; use a whole number of periods"
                            .formatted(exponent));
        }
        if (isEmpty() || exponent == 1) {
            return this;
        }
        if (lower == null || lower.signum() < 0) {
            throw new ArithmeticException(
                    ("bounds of a power must not contain negative numbers, but was %s; intersect them with "
                                    + "[0, +inf) first")
                            .formatted(this));
        }
        return between(power(lower, exponent, DOWN), upper == null ? null : power(upper, exponent, UP));
    }

    /** Repeated squaring, each product rounded towards the same side at 20 digits more than asked for. */
    private static BigDecimal power(BigDecimal base, int exponent, MathContext rounding) {
        MathContext wide = new MathContext(rounding.getPrecision() + 20, rounding.getRoundingMode());
        BigDecimal power = BigDecimal.ONE;
        for (int bit = Integer.highestOneBit(exponent); bit > 0; bit >>= 1) {
            power = power.multiply(power, wide);
            power = (exponent & bit) == 0 ? power : power.multiply(base, wide);
        }
        return power.round(rounding);
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
        if (isEmpty()) {
            return EMPTY;
        }
        if (lower == null || lower.signum() < 0 || (upper != null && upper.signum() == 0)) {
            throw new ArithmeticException(
                    ("bounds of a logarithm must contain numbers above zero and none below, but was %s; "
                                    + "intersect them with [0, +inf) first")
                            .formatted(this));
        }
        if (isExact()) {
            Logarithms.Enclosure ln = Logarithms.ln(lower, DIGITS);
            return between(ln.low(), ln.high());
        }
        return between(
                lower.signum() == 0 ? null : Logarithms.ln(lower, DOWN),
                upper == null ? null : Logarithms.ln(upper, UP));
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
        if (isEmpty()) {
            return EMPTY;
        }
        return between(lower == null ? BigDecimal.ZERO : exp(lower, DOWN), upper == null ? null : exp(upper, UP));
    }

    private static BigDecimal exp(BigDecimal end, MathContext rounding) {
        if (end.abs().compareTo(Logarithms.LARGEST) > 0) {
            throw new ArithmeticException(
                    "end of the bounds of an exponent must be within ±%s, but was %s; check the unit"
                            .formatted(Logarithms.LARGEST, text(end)));
        }
        return Logarithms.exp(end, rounding);
    }

    /**
     * Rounds the ends outward.
     *
     * @param significantDigits how many significant digits the ends keep, at least 1
     * @return bounds that enclose these
     * @throws IllegalArgumentException if the number of digits is below 1
     */
    public Bounds roundedOutward(int significantDigits) {
        if (significantDigits < 1) {
            throw new IllegalArgumentException(
                    "number of significant digits must be at least 1, but was %s; pass 34 for full width"
                            .formatted(significantDigits));
        }
        return isEmpty()
                ? this
                : between(
                        lower == null ? null : lower.round(new MathContext(significantDigits, RoundingMode.FLOOR)),
                        upper == null ? null : upper.round(new MathContext(significantDigits, RoundingMode.CEILING)));
    }

    /** An end that is known to be present. */
    BigDecimal end(boolean low) {
        BigDecimal end = low ? lower : upper;
        if (end == null) {
            throw new IllegalStateException("end of " + this + " is absent");
        }
        return end;
    }

    static Bounds hullOfEnds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return between(low, high);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Bounds that
                        && empty == that.empty
                        && Objects.equals(lower, that.lower)
                        && Objects.equals(upper, that.upper));
    }

    @Override
    public int hashCode() {
        return Objects.hash(empty, lower, upper);
    }

    /** {@return the canonical text, such as {@code "[422.19, 422.55]"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "empty";
        }
        return (lower == null ? "(-inf" : "[" + text(lower)) + ", " + (upper == null ? "+inf)" : text(upper) + "]");
    }

    private static String text(BigDecimal end) {
        return Math.abs((long) end.precision() - end.scale()) > 60 ? end.toString() : end.toPlainString();
    }
}
