package io.github.comity.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The ends of intervals: how large they may be, how they are rounded and printed. */
final class Ends {
    static final int DIGITS = 34;
    static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    private static final int LIMIT = 4_000;

    private Ends() {}

    /** The one form of a number that an end has: without zeros at its end. */
    static BigDecimal normal(BigDecimal end) {
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

    /** What two ends make together; absent if one of them is. */
    static @Nullable BigDecimal ofBoth(
            @Nullable BigDecimal a, @Nullable BigDecimal b, BinaryOperator<BigDecimal> operation) {
        return a == null || b == null ? null : operation.apply(a, b);
    }

    /** Plain digits, or powers of ten where an end would have too many zeros. */
    static String text(BigDecimal end) {
        return Math.abs((long) end.precision() - end.scale()) > 60 ? end.toString() : end.toPlainString();
    }
}
