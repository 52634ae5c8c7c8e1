package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A point in exact fractions, given by as many forms as there are unknowns and the value of each.
 *
 * <p>Variables 0 to n-1 are unknown numbers, the others are forms of them. Those that give the point are
 * <em>fixed</em>, each at a place; the others follow. Every variable can be expressed by the fixed ones; exchanging one
 * of them for another variable does not move the point.
 */
final class Vertex {
    final int unknowns;
    final int variables;
    /** By place: the variable that is fixed there. */
    final int[] fixed;

    /** By place: the value of the variable. */
    private final Rational[] values;
    /** By variable: its place, or -1 if it is not fixed. */
    private final int[] place;

    private final SparseRow[] rows;
    private final Budget budget;
    private @Nullable Basis basis;
    private Rational @Nullable [] point;
    private double @Nullable [] near;

    Vertex(int unknowns, SparseRow[] rows, Budget budget) {
        this.unknowns = unknowns;
        this.variables = rows.length;
        this.rows = rows;
        this.budget = budget;
        fixed = new int[unknowns];
        values = new Rational[unknowns];
        place = new int[variables];
        Arrays.fill(place, -1);
        for (int u = 0; u < unknowns; u++) {
            fixed[u] = u;
            place[u] = u;
            values[u] = Rational.ZERO;
        }
    }

    /** Moves to another point; false, and nothing is changed, if the forms do not give one. */
    boolean load(int[] variablesToFix, Rational[] at) {
        if (!Arrays.equals(fixed, variablesToFix) || basis == null) {
            SparseRow[] forms = new SparseRow[unknowns];
            Arrays.setAll(forms, p -> rows[variablesToFix[p]]);
            Basis found = Basis.of(forms, budget).orElse(null);
            if (found == null) {
                return false;
            }
            basis = found;
            System.arraycopy(variablesToFix, 0, fixed, 0, unknowns);
            Arrays.fill(place, -1);
            for (int p = 0; p < unknowns; p++) {
                place[fixed[p]] = p;
            }
        }
        System.arraycopy(at, 0, values, 0, unknowns);
        moved();
        return true;
    }

    private void moved() {
        point = null;
        near = null;
    }

    private Basis basis() {
        if (basis == null) {
            load(fixed.clone(), values.clone());
        }
        if (basis == null) {
            throw new IllegalStateException("forms that give a point must be independent, but were not");
        }
        return basis;
    }

    private Rational[] point() {
        if (point == null) {
            point = basis().solve(values);
        }
        return point;
    }

    boolean isFixed(int variable) {
        return place[variable] >= 0;
    }

    int placeOf(int variable) {
        return place[variable];
    }

    Rational[] values() {
        return values.clone();
    }

    /** The value of a variable. */
    Rational value(int variable) {
        if (place[variable] >= 0) {
            return values[place[variable]];
        }
        budget.spend(rows[variable].columns.length);
        return rows[variable].at(point());
    }

    /**
     * Whether a variable is certainly between its ends: its value in floating point is, by more than all roundings
     * together can amount to. False says nothing.
     */
    boolean isCertainlyWithin(int variable, Limits limits) {
        Rational[] exact = point();
        if (near == null) {
            near = new double[unknowns];
            for (int u = 0; u < unknowns; u++) {
                near[u] = SparseRow.guess(exact[u]);
            }
        }
        double sum = 0;
        double size = 0;
        SparseRow row = rows[variable];
        for (int k = 0; k < row.columns.length; k++) {
            double term = row.guesses[k] * near[row.columns[k]];
            sum += term;
            size += Math.abs(term);
        }
        // each number is off by at most 4 units of 2^-53, each product and sum by one more
        double error = (row.columns.length + 16) * 0x1p-52 * size;
        boolean small = size < 1e200 && (size == 0 || size > 1e-200);
        return small && limits.isWithin(sum - error, sum + error);
    }

    /** By place: what the fixed variables are multiplied by to make up a variable. */
    Rational[] express(int variable) {
        return basis().express(rows[variable]);
    }

    /** By place: what the fixed variables are multiplied by to make up a form. */
    Rational[] express(SparseRow form) {
        return basis().express(form);
    }

    /** By unknown: how far it moves when the variable at a place rises by one. */
    Rational[] direction(int at) {
        Rational[] one = new Rational[unknowns];
        Arrays.fill(one, Rational.ZERO);
        one[at] = Rational.ONE;
        return basis().solve(one);
    }

    /** By how much a variable rises in a direction. */
    Rational rise(int variable, Rational[] direction) {
        budget.spend(rows[variable].columns.length);
        return rows[variable].at(direction);
    }

    /** Gives the variable at a place another value. */
    void move(int at, Rational value) {
        values[at] = value;
        moved();
    }

    /** Fixes another variable at a place, where it is. */
    void exchange(int at, int variable, Rational value) {
        place[fixed[at]] = -1;
        fixed[at] = variable;
        place[variable] = at;
        values[at] = value;
        basis = null;
        moved();
    }

    Rational unknown(int unknown) {
        return point()[unknown];
    }
}
