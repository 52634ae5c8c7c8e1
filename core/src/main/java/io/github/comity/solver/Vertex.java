package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A point in exact fractions, given by as many forms as there are coordinates and the value of each.
 *
 * <p>Variables 0 to n-1 are coordinates, the others are forms of them. Those that give the point are <em>fixed</em>,
 * each at a place; the others follow. Every variable can be expressed by the fixed ones; exchanging one of them for
 * another variable does not move the point.
 */
final class Vertex {
    /** Up to so many coordinates fractions cost less than floating point with its errors. */
    private static final int FEW = 6;

    /** How many coordinates there are. */
    final int size;

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
    /** By coordinate: a number near its value, and more than half of how far it may be from it. */
    private double @Nullable [] near;

    private double @Nullable [] off;
    /** By coordinate: its value in twice the digits, once that is needed. */
    private Twofold.@Nullable Pairs sharp;

    private final Twofold gap = new Twofold();
    /** Between which numbers the variable is that was looked at last. */
    private double least;

    private double most;

    Vertex(Rows system, Budget budget) {
        size = system.coordinates.size;
        rows = system.forms;
        variables = rows.length;
        this.budget = budget;
        fixed = system.start.clone();
        values = new Rational[size];
        place = new int[variables];
        Arrays.fill(place, -1);
        for (int p = 0; p < size; p++) {
            place[fixed[p]] = p;
            values[p] = Rational.ZERO;
        }
    }

    /** Moves to another point; false, and nothing is changed, if the forms do not give one. */
    boolean load(int[] variablesToFix, Rational[] at) {
        if (basis == null || !Arrays.equals(fixed, variablesToFix)) {
            SparseRow[] forms = new SparseRow[size];
            Arrays.setAll(forms, p -> rows[variablesToFix[p]]);
            Basis found = Basis.of(forms, budget).orElse(null);
            if (found == null) {
                return false;
            }
            load(variablesToFix, found);
        }
        System.arraycopy(at, 0, values, 0, size);
        moved();
        return true;
    }

    /** Moves to a point whose forms are factorised already. */
    void load(int[] variablesToFix, Rational[] at, Basis factors) {
        load(variablesToFix, factors);
        System.arraycopy(at, 0, values, 0, size);
        moved();
    }

    private void load(int[] variablesToFix, Basis factors) {
        basis = factors;
        System.arraycopy(variablesToFix, 0, fixed, 0, size);
        Arrays.fill(place, -1);
        for (int p = 0; p < size; p++) {
            place[fixed[p]] = p;
        }
    }

    private void moved() {
        point = null;
        near = null;
        sharp = null;
    }

    /** The factorisation of the forms that give the point. */
    Basis basis() {
        if (basis == null) {
            load(fixed.clone(), values.clone());
        }
        if (basis == null) {
            throw new IllegalStateException("forms that give a point must be independent, but were not");
        }
        return basis;
    }

    /** By coordinate: its value. */
    Rational[] point() {
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
        return place[variable] >= 0 ? values[place[variable]] : value(rows[variable]);
    }

    /** The value of a form. */
    Rational value(SparseRow form) {
        if (point != null) {
            budget.spend(form.columns.length);
            return form.at(point);
        }
        return sum(express(form));
    }

    /** The sum of multiples of the fixed variables, by place. */
    Rational sum(Rational[] multiples) {
        Rational sum = Rational.ZERO;
        for (int p = 0; p < size; p++) {
            if (multiples[p].signum() != 0 && values[p].signum() != 0) {
                budget.spend(1);
                sum = sum.plus(multiples[p].times(values[p]));
            }
        }
        return sum;
    }

    /** By coordinate: a number near its value. */
    double[] near() {
        if (near == null) {
            double[] found = new double[size];
            for (int p = 0; p < size; p++) {
                found[p] = SparseRow.guess(values[p]);
            }
            off = basis().solveWithin(found);
            near = found;
        }
        return near;
    }

    /** The end that a variable is beyond, if it is. */
    Limits.@Nullable End passed(int variable, Limits limits) {
        if (size <= FEW) {
            point();
            return limits.passed(value(variable));
        }
        look(variable);
        if (limits.isWithin(least, most)) {
            return null;
        }
        Limits.End lower = limits.lower();
        int overLower = lower == null ? 1 : side(variable, lower.value());
        if (overLower < 0) {
            return lower;
        }
        Limits.End upper = limits.upper();
        int overUpper = upper == null ? -1 : side(variable, upper.value());
        if (overUpper > 0) {
            return upper;
        }
        return overLower > 0 && overUpper < 0 ? null : limits.passed(value(variable));
    }

    /** Whether a variable is below its lower end. */
    boolean isBelow(int variable, Limits limits) {
        Limits.End lower = limits.lower();
        return lower != null && compare(variable, lower.value()) < 0;
    }

    /** Whether a variable is below a number, at it or above it: -1, 0 or 1. */
    int compare(int variable, Rational number) {
        if (size <= FEW) {
            point();
            return value(variable).compareTo(number);
        }
        look(variable);
        double near = SparseRow.guess(number);
        double off = Math.abs(near) * 0x1p-50;
        int side = least > near + off ? 1 : most < near - off ? -1 : side(variable, number);
        return side != 0 ? side : value(variable).compareTo(number);
    }

    /**
     * Whether a variable is certainly below a number or above it, in twice the digits of floating point: -1 or 1, or 0
     * if that does not tell.
     */
    private int side(int variable, Rational number) {
        return -gap(variable, number).sign();
    }

    /** By how much a number is above a variable, in twice the digits of floating point; used up by the next one. */
    Twofold gap(int variable, Rational number) {
        gap.set(number);
        gap.subtract(rows[variable], sharp());
        return gap;
    }

    /** By coordinate: its value in twice the digits of floating point. */
    Twofold.Pairs sharp() {
        if (sharp == null) {
            budget.spend(size);
            sharp = basis().solveSharply(values);
        }
        return sharp;
    }

    SparseRow row(int variable) {
        return rows[variable];
    }

    /**
     * Finds between which numbers the value of a variable certainly is: its value in floating point, and more than all
     * roundings together can amount to.
     */
    private void look(int variable) {
        double[] around = near();
        double[] errors = Objects.requireNonNull(off);
        double sum = 0;
        double total = 0;
        double error = 0;
        SparseRow row = rows[variable];
        for (int k = 0; k < row.columns.length; k++) {
            double term = row.guesses[k] * around[row.columns[k]];
            sum += term;
            total += Math.abs(term);
            error += Math.abs(row.guesses[k]) * errors[row.columns[k]];
        }
        // each number is off by at most 4 units of 2^-53, each product and sum by one more
        error = 2 * error + (row.columns.length + 16) * 0x1p-52 * total;
        boolean tells = total < 1e200 && (total == 0 || total > 1e-200);
        least = tells ? sum - error : Double.NEGATIVE_INFINITY;
        most = tells ? sum + error : Double.POSITIVE_INFINITY;
    }

    /** By place: what the fixed variables are multiplied by to make up a variable. */
    Rational[] express(int variable) {
        return basis().express(rows[variable]);
    }

    /** By place: what the fixed variables are multiplied by to make up a form. */
    Rational[] express(SparseRow form) {
        return basis().express(form);
    }

    /** By coordinate: how far it moves when the variable at a place rises by one. */
    Rational[] direction(int at) {
        Rational[] one = new Rational[size];
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
}
