package io.github.comity.figure;

import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of two whole numbers.
 *
 * <p>It is not a printed number: {@link Figure} keeps what was printed. Fractions are in lowest terms with a
 * denominator above zero, so two are equal when they are the same number, and {@link #compareTo} is the order of
 * numbers, consistent with equals.
 *
 * <pre>{@code
 * Rational.of(1, 3).plus(Rational.of(1, 6)).toString()      // "1/2"
 * Rational.of(new BigDecimal("2.50")).toString()            // "5/2"
 * Rational.of(1, 3).enclosure()
 * // [0.3333333333333333333333333333333333, 0.3333333333333333333333333333333334]
 * }</pre>
 *
 * <p>The canonical text is {@code -3/2}, or {@code 4} for a whole number; {@link #parse} undoes {@link #toString}.
 * Nothing is ever rounded. This class is immutable and thread-safe.
 */
public final class Rational implements Comparable<Rational> {
    /** Nothing. */
    public static final Rational ZERO = new Rational(0, 1, null, null);
    /** One. */
    public static final Rational ONE = new Rational(1, 1, null, null);

    /** The powers of ten that have at most 62 bits. */
    private static final long[] POWERS = powersOfTen();

    // a fraction of two numbers of at most 62 bits without their sign is kept as such: nearly all are, and arithmetic
    // is then many times
    // faster; the limit is the same for both signs and both places, so that a negated or inverted fraction has one form
    // as well
    private final long numerator;
    private final long denominator;
    private final @Nullable BigInteger bigNumerator;
    private final @Nullable BigInteger bigDenominator;

    private Rational(
            long numerator, long denominator, @Nullable BigInteger bigNumerator, @Nullable BigInteger bigDenominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = bigNumerator;
        this.bigDenominator = bigDenominator;
    }

    /**
     * Obtains a whole number.
     *
     * @param value the number
     * @return the same number
     */
    public static Rational of(long value) {
        return isSmall(value) ? small(value, 1) : reduced(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * Obtains a fraction.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not zero
     * @return the fraction in lowest terms
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        if (isSmall(numerator) && isSmall(denominator) && denominator != 0) {
            long gcd = gcd(Math.abs(numerator), Math.abs(denominator));
            long divisor = denominator < 0 ? -gcd : gcd;
            return small(numerator / divisor, denominator / divisor);
        }
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Whether a number has at most 62 bits without its sign. */
    private static boolean isSmall(long value) {
        return bits(value) < 63;
    }

    /**
     * Obtains a fraction.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not zero
     * @return the fraction in lowest terms
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        Given.arguments("Rational.of", "numerator", numerator, "denominator", denominator);
        if (denominator.signum() == 0) {
            throw zero(numerator.toString());
        }
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? gcd.negate() : gcd;
        return reduced(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * Obtains the same number as a decimal; its printed zeros do not count.
     *
     * @param value the decimal
     * @return the number
     */
    public static Rational of(BigDecimal value) {
        Given.argument("value", "Rational.of", value);
        if (value.scale() > 0 && value.scale() < POWERS.length && value.precision() < POWERS.length) {
            return of(value.unscaledValue().longValue(), POWERS[value.scale()]);
        }
        return value.scale() > 0
                ? of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : reduced(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Obtains a fraction from its canonical text.
     *
     * @param text the text, at most 10,000 characters
     * @return the fraction
     * @throws IllegalArgumentException if the text is not a whole number or a fraction of two
     */
    public static Rational parse(CharSequence text) {
        Given.argument("text", "Rational.parse", text);
        if (text.length() <= 10_000) {
            String s = text.toString();
            int slash = s.indexOf('/');
            try {
                return slash < 0
                        ? of(new BigInteger(s), BigInteger.ONE)
                        : of(new BigInteger(s.substring(0, slash)), new BigInteger(s.substring(slash + 1)));
            } catch (ArithmeticException | NumberFormatException e) {
                throw unreadable(text, e);
            }
        }
        throw unreadable(text, null);
    }

    private static long[] powersOfTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    private static IllegalArgumentException unreadable(CharSequence text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "cannot parse fraction from %s: write it as 3/2 or 4, with a denominator other than zero"
                        .formatted(Text.quote(text)),
                cause);
    }

    private static ArithmeticException zero(String numerator) {
        return new ArithmeticException(
                "denominator of a fraction must not be zero, but was %s/0; check for zero first".formatted(numerator));
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        return numerator.abs().bitLength() < 63 && denominator.bitLength() < 63
                ? new Rational(numerator.longValue(), denominator.longValue(), null, null)
                : new Rational(0, 0, numerator, denominator);
    }

    private boolean isSmall() {
        return bigNumerator == null;
    }

    /** {@return the numerator in lowest terms; it has the sign of the fraction} */
    public BigInteger numerator() {
        return bigNumerator == null ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    /** {@return the denominator in lowest terms, above zero} */
    public BigInteger denominator() {
        return bigDenominator == null ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    /** {@return -1, 0 or 1: the sign} */
    public int signum() {
        return bigNumerator == null ? Long.signum(numerator) : bigNumerator.signum();
    }

    /**
     * Calculates a sum.
     *
     * @param other the other summand
     * @return the sum
     */
    public Rational plus(Rational other) {
        Given.argument("other", "Rational.plus", other);
        if (isSmall() && other.isSmall()) {
            if (numerator == 0) {
                return other;
            }
            if (other.numerator == 0) {
                return this;
            }
            // a/b + c/d with g = gcd(b, d): (a d/g + c b/g) / (b d/g)
            long gcd = gcd(denominator, other.denominator);
            long right = other.denominator / gcd;
            long left = denominator / gcd;
            if (fits(numerator, right) && fits(other.numerator, left) && fits(denominator, right)) {
                long sum = numerator * right + other.numerator * left;
                if (sum == 0) {
                    return ZERO;
                }
                long common = gcd(Math.abs(sum), gcd);
                return small(sum / common, denominator / common * right);
            }
        }
        return signum() == 0 ? other : other.signum() == 0 ? this : bigPlus(other);
    }

    /** The same way as for small numbers: divisors are looked for in what they can divide, which is a small part. */
    private Rational bigPlus(Rational other) {
        BigInteger gcd = denominator().gcd(other.denominator());
        boolean coprime = gcd.equals(BigInteger.ONE);
        BigInteger right = over(other.denominator(), gcd);
        BigInteger left = over(denominator(), gcd);
        BigInteger sum = numerator().multiply(right).add(other.numerator().multiply(left));
        BigInteger common = coprime ? gcd : sum.gcd(gcd);
        return sum.signum() == 0
                ? ZERO
                : reduced(over(sum, common), over(denominator(), common).multiply(right));
    }

    /**
     * Calculates a difference.
     *
     * @param other what is taken away
     * @return the difference
     */
    public Rational minus(Rational other) {
        Given.argument("other", "Rational.minus", other);
        return plus(other.negated());
    }

    /** {@return the number with the opposite sign} */
    public Rational negated() {
        return bigNumerator == null
                ? new Rational(-numerator, denominator, null, null)
                : new Rational(0, 0, bigNumerator.negate(), bigDenominator);
    }

    /** {@return the number without its sign} */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * Calculates a product.
     *
     * @param other the other factor
     * @return the product
     */
    public Rational times(Rational other) {
        Given.argument("other", "Rational.times", other);
        if (isSmall() && other.isSmall()) {
            if (numerator == 0 || other.numerator == 0) {
                return ZERO;
            }
            // cancel crosswise, then nothing is left to cancel
            long first = gcd(Math.abs(numerator), other.denominator);
            long second = gcd(Math.abs(other.numerator), denominator);
            long a = numerator / first;
            long b = other.numerator / second;
            long c = denominator / second;
            long d = other.denominator / first;
            if (fits(a, b) && fits(c, d)) {
                return small(a * b, c * d);
            }
        }
        if (signum() == 0 || other.signum() == 0) {
            return ZERO;
        }
        BigInteger first = numerator().gcd(other.denominator());
        BigInteger second = other.numerator().gcd(denominator());
        return reduced(
                over(numerator(), first).multiply(over(other.numerator(), second)),
                over(denominator(), second).multiply(over(other.denominator(), first)));
    }

    private static BigInteger over(BigInteger number, BigInteger divisor) {
        return divisor.equals(BigInteger.ONE) ? number : number.divide(divisor);
    }

    /**
     * Calculates a quotient.
     *
     * @param divisor the divisor, not zero
     * @return the quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public Rational dividedBy(Rational divisor) {
        Given.argument("divisor", "Rational.dividedBy", divisor);
        return times(divisor.reciprocal());
    }

    /**
     * Calculates the reciprocal.
     *
     * @return one divided by this number
     * @throws ArithmeticException if the number is zero
     */
    public Rational reciprocal() {
        if (signum() == 0) {
            throw zero("1");
        }
        boolean negative = signum() < 0;
        return bigNumerator == null
                ? new Rational(negative ? -denominator : denominator, Math.abs(numerator), null, null)
                : new Rational(0, 0, negative ? denominator().negate() : denominator(), bigNumerator.abs());
    }

    /** Whether a product certainly fits into 62 bits, so that a sum of two still fits into 63. */
    private static boolean fits(long a, long b) {
        return bits(a) + bits(b) <= 61;
    }

    private static int bits(long value) {
        return 64 - Long.numberOfLeadingZeros(Math.abs(value));
    }

    private static Rational small(long numerator, long denominator) {
        return new Rational(numerator, denominator, null, null);
    }

    /** The greatest common divisor of two numbers, the first not below and the second above zero. */
    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (x != 0) {
            long rest = y % x;
            y = x;
            x = rest;
        }
        return y;
    }

    @Override
    public int compareTo(Rational other) {
        Given.argument("other", "Rational.compareTo", other);
        if (signum() != other.signum()) {
            return Integer.compare(signum(), other.signum());
        }
        if (isSmall() && other.isSmall()) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            if (fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
                return Long.compare(numerator * other.denominator, other.numerator * denominator);
            }
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /**
     * {@return the smallest bounds with ends of 34 significant digits that contain the number; exact where it has no
     * more}
     */
    public Bounds enclosure() {
        for (int places = 0; isSmall() && places < POWERS.length; places++) {
            long times = POWERS[places] / denominator;
            if (times * denominator == POWERS[places] && fits(numerator, times)) {
                return Bounds.exactly(BigDecimal.valueOf(numerator * times, places));
            }
        }
        return Bounds.quotient(new BigDecimal(numerator()), new BigDecimal(denominator()));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Rational that
                        && (isSmall()
                                ? that.isSmall() && numerator == that.numerator && denominator == that.denominator
                                : numerator().equals(that.numerator())
                                        && denominator().equals(that.denominator())));
    }

    @Override
    public int hashCode() {
        return isSmall()
                ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
                : 31 * numerator().hashCode() + denominator().hashCode();
    }

    /** {@return the canonical text, such as {@code "-3/2"} or {@code "4"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }
}
