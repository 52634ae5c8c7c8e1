package io.github.comity.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Directed rounding of natural logarithms and exponentials.
 *
 * <p>Both are series in fixed-point decimals of {@code p} places, whose error is counted in units of the last place
 * ({@code u} below), every step on the safe side. The true value lies between {@code sum - error} and {@code sum +
 * error}; as soon as both ends round to the same decimal, that is the true value rounded, and until then the
 * calculation is repeated with twice as many places. It ends because the logarithm of a decimal other than 1 and the
 * exponential of a decimal other than 0 are transcendental, so that they never lie on a decimal.
 */
final class Logarithms {
    /** The largest argument of an exponential whose value has an exponent that {@link Bounds} accept. */
    static final BigDecimal LARGEST = BigDecimal.valueOf(9_200);

    // the error of a logarithm is below 100 u, that of an exponential below 10,000,000 u
    private static final int GUARD_OF_LN = 6;
    private static final int GUARD_OF_EXP = 12;
    private static final int CONSTANT_PLACES = 90;
    /**
     * How many more places a constant has than what it is multiplied or added for, so that its own error does not
     * count.
     */
    private static final int CONSTANT_GUARD = 10;

    private static final BigInteger[] POWERS_OF_TEN = new BigInteger[CONSTANT_PLACES + 1];
    private static final BigInteger LN_2 = ln2(CONSTANT_PLACES);
    private static final BigInteger LN_10 = ln10(CONSTANT_PLACES);
    private static final int FIRST_256TH = 179;
    private static final BigInteger[] LN_OF_256THS = new BigInteger[180];

    static {
        for (int i = 0; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = BigInteger.TEN.pow(i);
        }
        for (int i = 0; i < LN_OF_256THS.length; i++) {
            LN_OF_256THS[i] = lnOf256ths(FIRST_256TH + i);
        }
    }

    private static final BigDecimal NEAR_LOW = new BigDecimal("0.7");
    private static final BigDecimal NEAR_HIGH = new BigDecimal("1.4");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal DIVISIONS = BigDecimal.valueOf(256);
    private static final int HALVINGS = 8;

    /** Two numbers between which a value lies; unlike {@link Bounds} of any number of digits. */
    record Enclosure(BigDecimal low, BigDecimal high) {
        /** What lies within an error, counted in units of the last place, of a sum. */
        static Enclosure of(BigInteger sum, long error, int places) {
            BigInteger off = BigInteger.valueOf(error);
            return new Enclosure(new BigDecimal(sum.subtract(off), places), new BigDecimal(sum.add(off), places));
        }
    }

    private interface Approximation {
        Enclosure at(int places);
    }

    private Logarithms() {}

    /** The natural logarithm of a number above zero, rounded as asked at the digits of the context. */
    static BigDecimal ln(BigDecimal value, MathContext rounding) {
        BigDecimal fromOne = value.subtract(BigDecimal.ONE);
        if (fromOne.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // near 1 the logarithm is as small as the distance, and its first digits come that much later
        int leadingZeros = Math.max(0, fromOne.scale() - fromOne.precision());
        return rounded(
                places -> enclosureOfLn(value, places), rounding, rounding.getPrecision() + GUARD_OF_LN + leadingZeros);
    }

    /**
     * The two decimals of so many digits between which the natural logarithm of a number above zero lies; both are 0
     * for 1, the only decimal whose logarithm is one.
     */
    static Enclosure ln(BigDecimal value, int digits) {
        BigDecimal nearZero = ln(value, new MathContext(digits, RoundingMode.DOWN));
        if (nearZero.signum() == 0) {
            return new Enclosure(nearZero, nearZero);
        }
        return nearZero.signum() < 0
                ? new Enclosure(nearZero.subtract(nearZero.ulp()), nearZero)
                : new Enclosure(nearZero, nearZero.add(nearZero.ulp()));
    }

    /** The exponential of a number within {@code ±LARGEST}, rounded as asked at the digits of the context. */
    static BigDecimal exp(BigDecimal value, MathContext rounding) {
        if (value.signum() == 0) {
            return BigDecimal.ONE;
        }
        int tens = tens(value);
        return rounded(places -> enclosureOfExp(value, tens, places), rounding, rounding.getPrecision() + GUARD_OF_EXP)
                .scaleByPowerOfTen(tens);
    }

    /** The power of ten next to the exponential of a value. */
    static int tens(BigDecimal value) {
        return value.divide(new BigDecimal(LN_10, CONSTANT_PLACES), MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }

    private static BigDecimal rounded(Approximation approximation, MathContext rounding, int firstPlaces) {
        for (int places = firstPlaces; ; places = Math.multiplyExact(places, 2)) {
            Enclosure enclosure = approximation.at(places);
            BigDecimal low = enclosure.low().round(rounding);
            BigDecimal high = enclosure.high().round(rounding);
            if (low.signum() != 0 && low.compareTo(high) == 0) {
                return low;
            }
        }
    }

    /**
     * With {@code value = y 2^-twos 10^tens}, y within [0.7, 1.4] and c the 256th next to y: {@code ln value = 2
     * atanh((y - c) / (y + c)) + ln c - twos ln 2 + tens ln 10}. Beyond the places of the constants c is 1.
     */
    static Enclosure enclosureOfLn(BigDecimal value, int places) {
        int tens = 0;
        int twos = 0;
        BigDecimal y = value;
        if (y.compareTo(NEAR_LOW) < 0 || y.compareTo(NEAR_HIGH) > 0) {
            tens = value.precision() - value.scale();
            y = value.scaleByPowerOfTen(-tens);
            while (y.compareTo(NEAR_LOW) < 0) {
                y = y.multiply(TWO);
                twos++;
            }
        }
        boolean tabled = places + CONSTANT_GUARD <= CONSTANT_PLACES;
        int in256ths = tabled
                ? y.multiply(DIVISIONS).setScale(0, RoundingMode.HALF_EVEN).intValueExact()
                : 256;
        BigInteger one = tabled ? POWERS_OF_TEN[places] : BigInteger.TEN.pow(places);
        BigInteger c = one.multiply(BigInteger.valueOf(in256ths)).shiftRight(8); // 1 u, or exact from 8 places on
        BigInteger fixed = y.movePointRight(places).toBigInteger(); // 1 u below y at most, so 1.5 u in the logarithm
        BigInteger z = fixed.subtract(c).multiply(one).divide(fixed.add(c)); // |z| <= 0.0014, or 0.18 if c is 1; 1 u
        BigInteger square = z.multiply(z).divide(one); // 2 u
        BigInteger power = z;
        BigInteger sum = z;
        int terms = 1;
        while (power.signum() != 0) {
            power = power.multiply(square).divide(one); // 2 u: 0.04 of the power before, 0.18 of the square, and 1
            terms++;
            sum = sum.add(power.divide(BigInteger.valueOf(2L * terms - 1))); // 2 u
        }
        // ln y = 2 atanh z + ln c: twice 2 u of each term and 1 u of the terms left out; then 2 u of y itself, 2 u of c
        // and 2 u of the constants
        long error = 4L * terms + 2 + 2 + 2 + 2;
        BigInteger constants = tabled
                ? LN_OF_256THS[in256ths - FIRST_256TH]
                        .subtract(LN_2.multiply(BigInteger.valueOf(twos)))
                        .add(LN_10.multiply(BigInteger.valueOf(tens)))
                        .divide(POWERS_OF_TEN[CONSTANT_PLACES - places])
                : multiple(tens, LN_10, places, true).subtract(multiple(twos, LN_2, places, false));
        return Enclosure.of(sum.shiftLeft(1).add(constants), error, places);
    }

    /**
     * With {@code value = tens ln 10 + r}: {@code exp r}, by the series of {@code r / 2^8} squared eight times. At 10
     * places or more the square of the error is small beside the error.
     */
    static Enclosure enclosureOfExp(BigDecimal value, int tens, int places) {
        BigInteger one = BigInteger.TEN.pow(places);
        BigInteger r = value.movePointRight(places).toBigInteger().subtract(multiple(tens, LN_10, places, true)); // 2 u
        BigInteger small = r.divide(BigInteger.ONE.shiftLeft(HALVINGS)); // |small| <= 0.0046, 2 u
        BigInteger term = one;
        BigInteger sum = one;
        int terms = 0;
        while (term.signum() != 0) {
            terms++;
            term = term.multiply(small).divide(one.multiply(BigInteger.valueOf(terms))); // 2 u, but 4 u for the first
            sum = sum.add(term);
        }
        long error = 2L * terms + 6; // with 1 u of the terms left out
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum).divide(one);
            error = 4 * error + 2; // what is squared is below 1.8: twice that, the error squared, and 1 u
        }
        return Enclosure.of(sum, error, places);
    }

    /** A multiple below 10,000 of a constant, within 1 u: ten places more are kept, and cut at the end. */
    private static BigInteger multiple(int factor, BigInteger constant, int places, boolean ten) {
        if (factor == 0) {
            return BigInteger.ZERO;
        }
        int own = CONSTANT_PLACES;
        BigInteger exact = constant;
        if (places + CONSTANT_GUARD > CONSTANT_PLACES) {
            own = places + CONSTANT_GUARD;
            exact = ten ? ln10(own) : ln2(own);
        }
        return exact.multiply(BigInteger.valueOf(factor)).divide(BigInteger.TEN.pow(own - places));
    }

    /**
     * {@code ln(n/256) = 2 atanh((n - 256) / (n + 256))} for n from 179 to 358, within 1 unit of the last of the
     * constants' places.
     */
    private static BigInteger lnOf256ths(int n) {
        BigInteger numerator = BigInteger.valueOf(n - 256L);
        BigInteger denominator = BigInteger.valueOf(n + 256L);
        BigInteger power =
                BigInteger.TEN.pow(CONSTANT_PLACES + 8).multiply(numerator).divide(denominator);
        BigInteger sum = power;
        for (int i = 3; power.signum() != 0; i += 2) {
            power = power.multiply(numerator.pow(2)).divide(denominator.pow(2));
            sum = sum.add(power.divide(BigInteger.valueOf(i)));
        }
        return sum.shiftLeft(1).divide(BigInteger.TEN.pow(8));
    }

    /** {@code ln 2 = 2 atanh 1/3}, within 1 unit of the last place. */
    private static BigInteger ln2(int places) {
        return atanhOfInverse(3, places + 8).shiftLeft(1).divide(BigInteger.TEN.pow(8));
    }

    /** {@code ln 10 = 3 ln 2 + ln 1.25 = 6 atanh 1/3 + 2 atanh 1/9}, within 1 unit of the last place. */
    private static BigInteger ln10(int places) {
        return atanhOfInverse(3, places + 8)
                .multiply(BigInteger.valueOf(3))
                .add(atanhOfInverse(9, places + 8))
                .shiftLeft(1)
                .divide(BigInteger.TEN.pow(8));
    }

    /**
     * {@code 1/n + 1/(3 n^3) + 1/(5 n^5) + ...}; 2 u of each term at most, fewer than 10,000,000 u in all up to a
     * million places.
     */
    private static BigInteger atanhOfInverse(int n, int places) {
        BigInteger square = BigInteger.valueOf((long) n * n);
        BigInteger power = BigInteger.TEN.pow(places).divide(BigInteger.valueOf(n));
        BigInteger sum = power;
        for (int i = 3; power.signum() != 0; i += 2) {
            power = power.divide(square);
            sum = sum.add(power.divide(BigInteger.valueOf(i)));
        }
        return sum;
    }
}
