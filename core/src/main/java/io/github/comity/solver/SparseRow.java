package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A form as arrays: the coordinates that occur, in their order, and their coefficients, exact and rounded. */
final class SparseRow {
    /** How many bits of a large number are looked at. */
    private static final int BITS = 100;

    final int[] columns;
    final Rational[] values;
    final double[] guesses;

    /** The coefficients in twice the digits, once they are needed. */
    private Twofold.@Nullable Pairs sharp;

    /** A number to be added, which counts only where it is asked for. */
    final double shift;

    SparseRow(SortedMap<Integer, Rational> form) {
        this(form, Rational.ZERO);
    }

    SparseRow(SortedMap<Integer, Rational> form, Rational shift) {
        this.shift = guess(shift);
        columns = form.keySet().stream().mapToInt(c -> c).toArray();
        values = form.values().toArray(Rational[]::new);
        guesses = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            guesses[k] = guess(values[k]);
        }
    }

    private SparseRow(int[] columns, double[] guesses) {
        this.columns = columns;
        this.guesses = guesses;
        values = new Rational[0];
        shift = 0;
    }

    /** A form that is known in floating point only. */
    static SparseRow rough(double[] form) {
        int[] columns =
                IntStream.range(0, form.length).filter(c -> form[c] != 0).toArray();
        return new SparseRow(
                columns, Arrays.stream(columns).mapToDouble(c -> form[c]).toArray());
    }

    /** The form at a point. */
    Rational at(Rational[] point) {
        Rational sum = Rational.ZERO;
        for (int k = 0; k < columns.length; k++) {
            Rational x = point[columns[k]];
            if (x.signum() != 0) {
                sum = sum.plus(values[k].equals(Rational.ONE) ? x : x.times(values[k]));
            }
        }
        return sum;
    }

    /** A number near a fraction: no more than four roundings from it. */
    static double guess(Rational value) {
        BigInteger over = value.numerator();
        BigInteger under = value.denominator();
        if (over.bitLength() < 1000 && under.bitLength() < 1000) {
            return over.doubleValue() / under.doubleValue();
        }
        int up = Math.max(0, over.bitLength() - BITS);
        int down = Math.max(0, under.bitLength() - BITS);
        return Math.scalb(
                over.shiftRight(up).doubleValue() / under.shiftRight(down).doubleValue(), up - down);
    }

    /** The coefficients in twice the digits of floating point. */
    Twofold.Pairs sharp() {
        if (sharp == null) {
            sharp = Twofold.Pairs.of(values);
        }
        return sharp;
    }

    /** The form near a point. */
    double near(double[] point) {
        double sum = 0;
        for (int k = 0; k < columns.length; k++) {
            sum += guesses[k] * point[columns[k]];
        }
        return sum;
    }
}
