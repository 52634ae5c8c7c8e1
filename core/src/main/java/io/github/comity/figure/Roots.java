package io.github.comity.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Directed rounding of roots by exact integer roots. */
final class Roots {
    private Roots() {}

    /** The root of a number that is not negative, rounded as asked at the digits of the context. */
    static BigDecimal root(BigDecimal value, int degree, MathContext rounding) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // scale so that the integer root has at least 34 digits, and the shift is a multiple of the degree
        int shift = Math.max(0, rounding.getPrecision() * degree - value.precision()) + value.scale();
        shift += Math.floorMod(-shift, degree);
        BigDecimal shifted = value.scaleByPowerOfTen(shift);
        BigInteger whole = shifted.toBigInteger();
        BigInteger root = integerRoot(whole, degree);
        boolean exact = root.pow(degree).equals(whole) && shifted.compareTo(new BigDecimal(whole)) == 0;
        BigDecimal floor = new BigDecimal(root, shift / degree);
        boolean up = rounding.getRoundingMode() == RoundingMode.CEILING;
        BigDecimal end = up && !exact ? new BigDecimal(root.add(BigInteger.ONE), shift / degree) : floor;
        return end.round(rounding);
    }

    /**
     * The largest integer whose power does not exceed the value; Newton from above, from the root of the leading half
     * of the digits.
     */
    private static BigInteger integerRoot(BigInteger value, int degree) {
        if (degree == 2) {
            return value.sqrt();
        }
        BigInteger n = BigInteger.valueOf(degree);
        int half = value.bitLength() / degree / 2;
        BigInteger x = half < 8
                ? BigInteger.ONE.shiftLeft((value.bitLength() + degree - 1) / degree)
                : integerRoot(value.shiftRight(half * degree), degree)
                        .add(BigInteger.ONE)
                        .shiftLeft(half);
        while (true) {
            BigInteger next = n.subtract(BigInteger.ONE)
                    .multiply(x)
                    .add(value.divide(x.pow(degree - 1)))
                    .divide(n);
            if (next.compareTo(x) >= 0) {
                return x;
            }
            x = next;
        }
    }
}
