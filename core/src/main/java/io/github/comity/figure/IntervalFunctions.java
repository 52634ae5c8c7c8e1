package io.github.comity.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Roots, powers, logarithms and exponentials of intervals, rounded outward. */
final class IntervalFunctions {
    private IntervalFunctions() {}

    static Bounds root(Bounds x, int degree) {
        BigDecimal high = x.high();
        if (degree < 1 || degree > 100) {
            throw new IllegalArgumentException(
                    "degree of a root must be from 1 to 100, but was %s; use a whole number of periods"
                            .formatted(degree));
        }
        if (x.isEmpty() || degree == 1) {
            return x;
        }
        BigDecimal low = requireNotNegative("root", x);
        return Bounds.between(
                Roots.root(low, degree, Ends.DOWN), high == null ? null : Roots.root(high, degree, Ends.UP));
    }

    static Bounds power(Bounds x, int exponent) {
        BigDecimal high = x.high();
        if (exponent < 1 || exponent > 1_000) {
            throw new IllegalArgumentException(
                    "exponent of a power must be from 1 to 1000, but was %s; use a whole number of periods"
                            .formatted(exponent));
        }
        if (x.isEmpty() || exponent == 1) {
            return x;
        }
        BigDecimal low = requireNotNegative("power", x);
        return Bounds.between(power(low, exponent, Ends.DOWN), high == null ? null : power(high, exponent, Ends.UP));
    }

    /** The lower end, which must be present and not negative. */
    private static BigDecimal requireNotNegative(String function, Bounds x) {
        BigDecimal low = x.low();
        if (low == null || low.signum() < 0) {
            throw new ArithmeticException(
                    ("bounds of a %s must not contain negative numbers, but was %s; intersect them with "
                                    + "[0, +inf) first")
                            .formatted(function, x));
        }
        return low;
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

    static Bounds ln(Bounds x) {
        BigDecimal low = x.low();
        BigDecimal high = x.high();
        if (x.isEmpty()) {
            return Bounds.EMPTY;
        }
        if (low == null || low.signum() < 0 || (high != null && high.signum() == 0)) {
            throw new ArithmeticException(
                    ("bounds of a logarithm must contain numbers above zero and none below, but was %s; "
                                    + "intersect them with [0, +inf) first")
                            .formatted(x));
        }
        if (x.isExact()) {
            Logarithms.Enclosure ln = Logarithms.ln(low, Ends.DIGITS);
            return Bounds.between(ln.low(), ln.high());
        }
        return Bounds.between(
                low.signum() == 0 ? null : Logarithms.ln(low, Ends.DOWN),
                high == null ? null : Logarithms.ln(high, Ends.UP));
    }

    static Bounds exp(Bounds x) {
        BigDecimal low = x.low();
        BigDecimal high = x.high();
        if (x.isEmpty()) {
            return Bounds.EMPTY;
        }
        return Bounds.between(
                low == null ? BigDecimal.ZERO : exp(low, Ends.DOWN), high == null ? null : exp(high, Ends.UP));
    }

    private static BigDecimal exp(BigDecimal end, MathContext rounding) {
        if (end.abs().compareTo(Logarithms.LARGEST) > 0) {
            throw new ArithmeticException(
                    "end of the bounds of an exponent must be within ±%s, but was %s; check the unit"
                            .formatted(Logarithms.LARGEST, Ends.text(end)));
        }
        return Logarithms.exp(end, rounding);
    }

    static Bounds roundedOutward(Bounds x, int significantDigits) {
        BigDecimal low = x.low();
        BigDecimal high = x.high();
        if (significantDigits < 1) {
            throw new IllegalArgumentException(
                    "number of significant digits must be at least 1, but was %s; pass 34 for full width"
                            .formatted(significantDigits));
        }
        return x.isEmpty()
                ? x
                : Bounds.between(
                        low == null ? null : low.round(new MathContext(significantDigits, RoundingMode.FLOOR)),
                        high == null ? null : high.round(new MathContext(significantDigits, RoundingMode.CEILING)));
    }
}
