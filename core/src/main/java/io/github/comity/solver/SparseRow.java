package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.math.BigDecimal;
import java.math.MathContext;

/** A form as arrays: the unknowns that occur, in their order, and their coefficients, exact and in floating point. */
final class SparseRow {
    /** What is smaller after a subtraction in floating point is taken for zero. */
    static final double NOTHING = 1e-11;

    final int[] columns;
    final Rational[] values;
    final double[] guesses;

    SparseRow(LinearForm form) {
        columns = form.coefficients().keySet().stream().mapToInt(c -> c).toArray();
        values = form.coefficients().values().toArray(Rational[]::new);
        guesses = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            guesses[k] = guess(values[k]);
        }
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

    /** A number near a fraction. */
    static double guess(Rational value) {
        return value.numerator().bitLength() < 1000 && value.denominator().bitLength() < 1000
                ? value.numerator().doubleValue() / value.denominator().doubleValue()
                : new BigDecimal(value.numerator())
                        .divide(new BigDecimal(value.denominator()), MathContext.DECIMAL64)
                        .doubleValue();
    }

    /** Adds a multiple of a row in floating point. */
    static void add(double[] sum, double[] row, double factor) {
        for (int c = 0; c < row.length; c++) {
            sum[c] += row[c] * factor;
            if (Math.abs(sum[c]) < NOTHING) {
                sum[c] = 0;
            }
        }
    }
}
