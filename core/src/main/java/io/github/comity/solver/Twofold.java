package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * A number of some 31 digits, kept as a sum of two in floating point, and how far it may be from what it stands for.
 *
 * <p>It is what most of that takes which floating point is too short for, at a small part of what fractions cost.
 * Source: M. Joldes, J.-M. Muller and V. Popescu, Tight and Rigorous Error Bounds for Basic Building Blocks of
 * Double-Word Arithmetic, 2017.
 */
final class Twofold {
    /**
     * More than what one operation may be off by, as a share of its parts and its result: that is some 20 times 2^-106.
     */
    private static final double OFF = 0x1p-100;
    /** More than what roundings of floating point do to an error itself. */
    private static final double MORE = 1 + 0x1p-50;

    private static final double LESS = 1 - 0x1p-50;
    /** More than what an operation on small numbers may be off by. */
    private static final double TINY = 1e-280;
    /** How many bits of a quotient are kept. */
    private static final int BITS = 120;
    /** Whole numbers of so many bits have no rounding. */
    private static final int WHOLE = 53;

    /** Numbers, each as two. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Pairs(double[] high, double[] low, double[] off) {
        Pairs(int size) {
            this(new double[size], new double[size], new double[size]);
        }

        static Pairs of(Rational[] values) {
            Pairs pairs = new Pairs(values.length);
            Twofold number = new Twofold();
            for (int k = 0; k < values.length; k++) {
                number.set(values[k]);
                number.save(pairs, k);
            }
            return pairs;
        }

        /** Numbers of which nothing is known. */
        static Pairs unknown(int size) {
            Pairs pairs = new Pairs(size);
            Arrays.fill(pairs.off, Double.POSITIVE_INFINITY);
            return pairs;
        }

        boolean isNothing(int at) {
            return high[at] == 0 && low[at] == 0 && off[at] == 0;
        }
    }

    private double high;
    private double low;
    /** More than half of how far it may be from what it stands for. */
    private double off;

    /** Sets it to a fraction. */
    void set(Rational value) {
        BigInteger over = value.numerator();
        BigInteger under = value.denominator();
        if (over.bitLength() <= WHOLE && under.bitLength() <= WHOLE) {
            double divisor = under.doubleValue();
            high = over.doubleValue() / divisor;
            low = Math.fma(-high, divisor, over.doubleValue()) / divisor;
        } else {
            int shift = Math.max(0, BITS - over.bitLength() + under.bitLength());
            int cut = Math.max(0, over.bitLength() - under.bitLength() - BITS);
            BigInteger quotient = over.shiftLeft(shift).divide(under.shiftLeft(cut));
            double near = quotient.doubleValue();
            BigInteger rest = quotient.subtract(new BigDecimal(near).toBigIntegerExact());
            high = Math.scalb(near, cut - shift);
            low = Math.scalb(rest.doubleValue(), cut - shift);
        }
        off = value.signum() == 0 ? 0 : Math.abs(high) * OFF + TINY;
    }

    /** Sets it to zero. */
    void clear() {
        high = 0;
        low = 0;
        off = 0;
    }

    void set(Pairs pairs, int at) {
        high = pairs.high[at];
        low = pairs.low[at];
        off = pairs.off[at];
    }

    void save(Pairs pairs, int at) {
        pairs.high[at] = high;
        pairs.low[at] = low;
        pairs.off[at] = off;
    }

    /** Takes away a product. */
    void subtract(Pairs left, int i, Pairs right, int k) {
        double leftHigh = left.high[i];
        double rightHigh = right.high[k];
        double product = leftHigh * rightHigh;
        double rest = Math.fma(leftHigh, rightHigh, -product) + (leftHigh * right.low[k] + left.low[i] * rightHigh);
        double errors =
                left.off[i] * Math.abs(rightHigh) + right.off[k] * Math.abs(leftHigh) + left.off[i] * right.off[k];
        add(-product, -rest);
        off += (errors + (Math.abs(product) + Math.abs(high)) * OFF) * MORE + TINY;
    }

    private void add(double otherHigh, double otherLow) {
        double sum = high + otherHigh;
        double part = sum - high;
        double error = (high - (sum - part)) + (otherHigh - part);
        double lows = low + otherLow;
        double lowPart = lows - low;
        double lowError = (low - (lows - lowPart)) + (otherLow - lowPart);
        double carried = error + lows;
        double middle = sum + carried;
        double rest = lowError + (carried - (middle - sum));
        high = middle + rest;
        low = rest - (high - middle);
    }

    /** Takes away a form at a point. */
    void subtract(SparseRow form, Pairs point) {
        for (int k = 0; k < form.columns.length; k++) {
            subtract(point, form.columns[k], form.sharp(), k);
        }
    }

    /** Divides it. */
    void divide(Pairs pairs, int at) {
        double divisor = pairs.high[at];
        if (!(pairs.off[at] < Math.abs(divisor) * 0x1p-60)) {
            off = Double.POSITIVE_INFINITY;
            return;
        }
        double quotient = high / divisor;
        double rest = Math.fma(-quotient, divisor, high) + (low - quotient * pairs.low[at]);
        double second = rest / divisor;
        double whole = quotient + second;
        low = second - (whole - quotient);
        high = whole;
        off = ((off + pairs.off[at] * Math.abs(whole)) / Math.abs(divisor) + Math.abs(whole) * OFF) * MORE + TINY;
    }

    /** Which sign it certainly has: -1 or 1, or 0 if that is not known. */
    int sign() {
        return !(least() > 0) ? 0 : high > 0 ? 1 : -1;
    }

    /** A number that it is certainly not below, without its sign. */
    double least() {
        return Math.abs(high) * LESS - Math.abs(low) - 2 * off;
    }

    /** A number that it is certainly not above, without its sign. */
    double most() {
        return Math.abs(high) * MORE + Math.abs(low) + 2 * off;
    }
}
