package io.github.comity.solver;

import io.github.comity.figure.Rational;
import io.github.comity.solver.Twofold.Pairs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As many independent forms as there are coordinates, factorised in exact fractions: what the coordinates are where the
 * forms have given values, and how another form is made up of these. Both are also there in floating point, with the
 * factors rounded once.
 *
 * <p>It is an LU factorisation of sparse rows. Rows and columns with a single number that is left come first, which
 * leaves nothing to compute in sums of the calendar; of what remains the shortest row goes first. Source: H. M.
 * Markowitz, The Elimination Form of the Inverse and its Application to Linear Programming, 1957.
 */
final class Basis {
    /** Numbers above it, and below its reciprocal, are as exact in floating point as others. */
    private static final double SMALL = 1e-100;
    /** More than what one operation may be off by, as a share of its result. */
    private static final double OFF = 0x1p-50;
    /** More than what an operation on smaller numbers may be off by. */
    private static final double TINY = 1e-280;

    private static final int[] NONE = {};

    final int size;
    /** By step: the row and the column that are eliminated. */
    private final int[] pivotRow;

    private final int[] pivotColumn;
    private final Rational[] pivot;
    /** By step: the rows that are reduced by its row, and how many times it is taken from them. */
    private final int[][] reduced;

    private final Rational[][] factors;
    /** By step: the rest of the row, of columns of later steps. */
    private final int[][] restColumns;

    private final Rational[][] rests;
    private final double[] nearPivot;
    private final double[][] nearFactors;
    private final double[][] nearRests;
    /** The same in twice the digits, once they are needed. */
    private @Nullable Sharp sharp;
    /** Whether some factor is too large or too small for floating point to say anything. */
    private boolean isRough;

    private final Budget budget;

    /** All factors in twice the digits, by step. */
    private record Sharp(Pairs pivots, List<Pairs> factors, List<Pairs> rests) {}

    private Basis(int size, Budget budget) {
        this.size = size;
        this.budget = budget;
        pivotRow = new int[size];
        pivotColumn = new int[size];
        pivot = new Rational[size];
        reduced = new int[size][];
        factors = new Rational[size][];
        restColumns = new int[size][];
        rests = new Rational[size][];
        nearPivot = new double[size];
        nearFactors = new double[size][];
        nearRests = new double[size][];
    }

    /**
     * Factorises forms.
     *
     * @param forms as many forms as coordinates
     * @return the factorisation, or empty if the forms are not independent
     */
    static Optional<Basis> of(SparseRow[] forms, Budget budget) {
        Basis basis = new Basis(forms.length, budget);
        return new Elimination(forms, basis::keep).run() ? Optional.of(basis) : Optional.empty();
    }

    private void keep(Elimination.Step step) {
        int at = step.index();
        budget.spend((long) step.reduced().length * (1 + step.restColumns().length));
        pivotRow[at] = step.row();
        pivotColumn[at] = step.column();
        pivot[at] = step.head();
        reduced[at] = step.reduced();
        factors[at] = step.factors();
        restColumns[at] = step.restColumns();
        rests[at] = step.rests();
        nearPivot[at] = near(step.head());
        nearFactors[at] = near(step.factors());
        nearRests[at] = near(step.rests());
    }

    private double[] near(Rational[] values) {
        double[] near = new double[values.length];
        for (int k = 0; k < near.length; k++) {
            near[k] = near(values[k]);
        }
        return near;
    }

    private double near(Rational value) {
        double near = SparseRow.guess(value);
        isRough |= !(Math.abs(near) > SMALL && Math.abs(near) < 1 / SMALL);
        return near;
    }

    /**
     * Finds the coordinates.
     *
     * @param values by form: its value
     * @return by coordinate: its value
     */
    Rational[] solve(Rational[] values) {
        Rational[] left = values.clone();
        for (int step = 0; step < size; step++) {
            Rational value = left[pivotRow[step]];
            if (value.signum() != 0) {
                int[] rows = reduced[step];
                budget.spend(rows.length);
                for (int k = 0; k < rows.length; k++) {
                    left[rows[k]] = left[rows[k]].minus(value.times(factors[step][k]));
                }
            }
        }
        Rational[] point = new Rational[size];
        for (int step = size - 1; step >= 0; step--) {
            Rational value = left[pivotRow[step]];
            budget.spend(1 + restColumns[step].length);
            for (int k = 0; k < restColumns[step].length; k++) {
                Rational x = point[restColumns[step][k]];
                if (x.signum() != 0) {
                    value = value.minus(rests[step][k].times(x));
                }
            }
            point[pivotColumn[step]] = over(value, pivot[step]);
        }
        return point;
    }

    /** Finds the coordinates in floating point; the values are used up. */
    double[] solveNear(double[] values) {
        for (int step = 0; step < size; step++) {
            double value = values[pivotRow[step]];
            if (value != 0) {
                int[] rows = reduced[step];
                double[] own = nearFactors[step];
                for (int k = 0; k < rows.length; k++) {
                    values[rows[k]] -= value * own[k];
                }
            }
        }
        double[] point = new double[size];
        for (int step = size - 1; step >= 0; step--) {
            double value = values[pivotRow[step]];
            int[] columns = restColumns[step];
            double[] own = nearRests[step];
            for (int k = 0; k < columns.length; k++) {
                value -= own[k] * point[columns[k]];
            }
            point[pivotColumn[step]] = value / nearPivot[step];
        }
        return point;
    }

    /**
     * Finds numbers near the coordinates, and how far these may be from them: what each operation may be off by is
     * followed through all that comes after it.
     *
     * @param values by form: its value, off by no more than four roundings; then by coordinate: its value
     * @return by coordinate: more than half of what its value may be off by
     */
    double[] solveWithin(double[] values) {
        double[] errors = new double[size];
        for (int p = 0; p < size; p++) {
            errors[p] = isRough ? Double.POSITIVE_INFINITY : Math.abs(values[p]) * OFF;
        }
        for (int step = 0; step < size; step++) {
            double value = values[pivotRow[step]];
            double error = errors[pivotRow[step]];
            if (value != 0 || error != 0) {
                int[] rows = reduced[step];
                double[] own = nearFactors[step];
                for (int k = 0; k < rows.length; k++) {
                    double part = value * own[k];
                    double left = values[rows[k]] - part;
                    values[rows[k]] = left;
                    errors[rows[k]] +=
                            error * Math.abs(own[k]) * (1 + OFF) + (Math.abs(part) + Math.abs(left)) * OFF + TINY;
                }
            }
        }
        double[] point = new double[size];
        double[] off = new double[size];
        for (int step = size - 1; step >= 0; step--) {
            double value = values[pivotRow[step]];
            double error = errors[pivotRow[step]];
            int[] columns = restColumns[step];
            double[] own = nearRests[step];
            for (int k = 0; k < columns.length; k++) {
                double part = own[k] * point[columns[k]];
                value -= part;
                error += off[columns[k]] * Math.abs(own[k]) * (1 + OFF)
                        + (Math.abs(part) + Math.abs(value)) * OFF
                        + TINY;
            }
            double found = value / nearPivot[step];
            point[pivotColumn[step]] = found;
            off[pivotColumn[step]] = error / Math.abs(nearPivot[step]) * (1 + OFF) + Math.abs(found) * OFF + TINY;
        }
        System.arraycopy(point, 0, values, 0, size);
        return off;
    }

    /**
     * Finds the coordinates in twice the digits of floating point, and how far off they may be.
     *
     * @param values by form: its value
     * @return by coordinate: its value, which says nothing if factors are too large or too small for floating point
     */
    Pairs solveSharply(Rational[] values) {
        if (isRough) {
            return Pairs.unknown(size);
        }
        Sharp own = sharp();
        Pairs left = Pairs.of(values);
        Twofold number = new Twofold();
        for (int step = 0; step < size; step++) {
            int row = pivotRow[step];
            int[] rows = left.isNothing(row) ? NONE : reduced[step];
            for (int k = 0; k < rows.length; k++) {
                number.set(left, rows[k]);
                number.subtract(left, row, own.factors().get(step), k);
                number.save(left, rows[k]);
            }
        }
        Pairs point = new Pairs(size);
        for (int step = size - 1; step >= 0; step--) {
            number.set(left, pivotRow[step]);
            for (int k = 0; k < restColumns[step].length; k++) {
                number.subtract(point, restColumns[step][k], own.rests().get(step), k);
            }
            number.divide(own.pivots(), step);
            number.save(point, pivotColumn[step]);
        }
        return point;
    }

    private Sharp sharp() {
        if (sharp == null) {
            sharp = new Sharp(
                    Pairs.of(pivot),
                    Arrays.stream(factors).map(Pairs::of).toList(),
                    Arrays.stream(rests).map(Pairs::of).toList());
        }
        return sharp;
    }

    /**
     * Makes up a form of these.
     *
     * @param form the form
     * @return by form of these: what it is multiplied by, so that all of them add up to the form
     */
    Rational[] express(SparseRow form) {
        Rational[] left = new Rational[size];
        Arrays.fill(left, Rational.ZERO);
        for (int k = 0; k < form.columns.length; k++) {
            left[form.columns[k]] = form.values[k];
        }
        Rational[] multiples = new Rational[size];
        for (int step = 0; step < size; step++) {
            Rational value = over(left[pivotColumn[step]], pivot[step]);
            multiples[pivotRow[step]] = value;
            if (value.signum() != 0) {
                budget.spend(1 + restColumns[step].length);
                for (int k = 0; k < restColumns[step].length; k++) {
                    int c = restColumns[step][k];
                    left[c] = left[c].minus(rests[step][k].times(value));
                }
            }
        }
        for (int step = size - 1; step >= 0; step--) {
            Rational value = multiples[pivotRow[step]];
            int[] rows = reduced[step];
            for (int k = 0; k < rows.length; k++) {
                Rational other = multiples[rows[k]];
                if (other.signum() != 0) {
                    budget.spend(1);
                    value = value.minus(other.times(factors[step][k]));
                }
            }
            multiples[pivotRow[step]] = value;
        }
        return multiples;
    }

    /** Makes up a form in floating point. */
    double[] expressNear(SparseRow form) {
        double[] left = new double[size];
        for (int k = 0; k < form.columns.length; k++) {
            left[form.columns[k]] = form.guesses[k];
        }
        double[] multiples = new double[size];
        for (int step = 0; step < size; step++) {
            double value = left[pivotColumn[step]];
            if (value != 0) {
                value /= nearPivot[step];
                multiples[pivotRow[step]] = value;
                int[] columns = restColumns[step];
                double[] own = nearRests[step];
                for (int k = 0; k < columns.length; k++) {
                    left[columns[k]] -= own[k] * value;
                }
            }
        }
        for (int step = size - 1; step >= 0; step--) {
            int[] rows = reduced[step];
            if (rows.length > 0) {
                double value = multiples[pivotRow[step]];
                double[] own = nearFactors[step];
                for (int k = 0; k < rows.length; k++) {
                    value -= multiples[rows[k]] * own[k];
                }
                multiples[pivotRow[step]] = value;
            }
        }
        return multiples;
    }

    private static Rational over(Rational value, Rational pivot) {
        return value.signum() == 0 || pivot.equals(Rational.ONE) ? value : value.dividedBy(pivot);
    }
}
