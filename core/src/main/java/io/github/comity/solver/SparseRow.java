package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SortedMap;

/** A form as arrays: the coordinates that occur, in their order, and their coefficients, exact and in floating point. */
final class SparseRow {
    final int[] columns;
    final Rational[] values;
    final double[] guesses;

    SparseRow(SortedMap<Integer, Rational> form) {
        columns = form.keySet().stream().mapToInt(c -> c).toArray();
        values = form.values().toArray(Rational[]::new);
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

    /** The form near a point. */
    double near(double[] point) {
        double sum = 0;
        for (int k = 0; k < columns.length; k++) {
            sum += guesses[k] * point[columns[k]];
        }
        return sum;
    }
}
