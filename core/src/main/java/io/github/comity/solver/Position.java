package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.Arrays;

/**
 * Where a search in floating point is: the variables that are fixed, each at an end, and the values of all others. The
 * values of those that are fixed are kept in fractions as well, so that the point can be found exactly.
 */
final class Position {
    static final double TOLERANCE = 1e-10;
    /** How many steps in floating point count as one of fractions. */
    private static final int CHEAPER = 32;

    /** A state to return to, which is that of a point in fractions. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Mark(Basis basis, int[] fixed, int[] place, double[] values, Rational[] exact, double[] point) {
        /** The goal at the point, roughly. */
        double at(Guess.Goal goal) {
            double over = goal.over().near(point) + goal.over().shift;
            SparseRow under = goal.under();
            return under == null ? over : over / (under.near(point) + under.shift);
        }
    }

    final int size;
    final SparseRow[] forms;
    final Limits[] limits;
    final double[] low;
    final double[] high;
    final double[] scale;
    final double[] tolerances;
    private final Budget budget;
    private final Product product;
    int[] fixed;
    /** By variable: its place, or -1 if it is not fixed. */
    int[] place;

    double[] values;
    /** By place: the exact value of the variable that is fixed there. */
    Rational[] exact;
    /** By place: whether its variable may rise, and fall; known during a search. */
    final boolean[] mayRise;

    final boolean[] mayFall;
    final Direction direction;

    /**
     * Starts where a point in fractions is.
     *
     * @param system the variables
     * @param vertex the point
     * @param budget what the steps are counted in
     */
    Position(Rows system, Vertex vertex, Budget budget) {
        forms = system.forms;
        limits = system.limits;
        low = system.low;
        high = system.high;
        size = system.coordinates.size;
        scale = Sizes.of(size, forms, system.limits);
        tolerances = Arrays.stream(scale).map(s -> TOLERANCE * s).toArray();
        this.budget = budget;
        direction = new Direction(system);
        mayRise = new boolean[size];
        mayFall = new boolean[size];
        values = new double[forms.length];
        product = new Product(vertex.basis());
        fixed = new int[0];
        place = new int[forms.length];
        exact = new Rational[0];
        follow(vertex);
    }

    /** Goes to a point in fractions. */
    void follow(Vertex vertex) {
        product.reset(vertex.basis());
        fixed = vertex.fixed.clone();
        exact = vertex.values();
        Arrays.fill(place, -1);
        for (int p = 0; p < size; p++) {
            place[fixed[p]] = p;
        }
        evaluate(vertex.near());
    }

    void evaluate(double[] point) {
        for (int variable = 0; variable < forms.length; variable++) {
            values[variable] = forms[variable].near(point);
        }
    }

    /** Marks the state, which is that of a point in fractions. */
    Mark mark(Vertex vertex) {
        follow(vertex);
        return mark(vertex.near().clone());
    }

    Mark mark(double[] point) {
        return new Mark(product.basis(), fixed.clone(), place.clone(), values.clone(), exact.clone(), point);
    }

    void reset(Mark mark) {
        product.reset(mark.basis());
        fixed = mark.fixed().clone();
        place = mark.place().clone();
        values = mark.values().clone();
        exact = mark.exact().clone();
    }

    /** By place: what the fixed variables are multiplied by to make up a form. */
    double[] express(SparseRow form) {
        budget.spend(1 + size / CHEAPER);
        return product.express(form);
    }

    /** By coordinate: where it is if the fixed variables have some values, which are used up. */
    double[] solve(double[] ends) {
        budget.spend(1 + size / CHEAPER);
        return product.solve(ends);
    }

    /** Finds how far all variables rise when the one at a place rises by one. */
    void direct(int at) {
        double[] one = new double[size];
        one[at] = 1;
        budget.spend(1 + direction.turn(solve(one), place) / CHEAPER);
    }

    void move(int at, double step) {
        values[fixed[at]] += step;
        direction.move(values, step);
    }

    /** Fixes a variable, which was expressed by the others, at a place instead of the one that is there. */
    void exchange(int at, int variable, double[] multiples, Limits.End end) {
        product.exchange(at, multiples);
        place[fixed[at]] = -1;
        place[variable] = at;
        fixed[at] = variable;
        stay(at, end);
    }

    /** Notes which ends are attained here: by variable, 1 for the lower one and 2 for the upper one. */
    int note(int[] attained) {
        int more = 0;
        for (int p = 0; p < size; p++) {
            look(p);
            int ends = (mayFall[p] ? 0 : 1) + (mayRise[p] ? 0 : 2);
            more += Integer.bitCount(ends & ~attained[fixed[p]]);
            attained[fixed[p]] |= ends;
        }
        return more;
    }

    /** Sets the variable at a place to an end. */
    void stay(int at, Limits.End end) {
        exact[at] = end.value();
        values[fixed[at]] = end.near();
        look(at);
    }

    void look(int at) {
        mayRise[at] = limits[fixed[at]].may(true, exact[at]);
        mayFall[at] = limits[fixed[at]].may(false, exact[at]);
    }

    boolean may(int at, boolean rise) {
        return rise ? mayRise[at] : mayFall[at];
    }

    /** Factorises the forms again after many exchanges; false if that cannot be, because a step was wrong. */
    boolean refresh() {
        if (!product.isLong()) {
            return true;
        }
        SparseRow[] rows = new SparseRow[size];
        Arrays.setAll(rows, p -> forms[fixed[p]]);
        Basis found = Basis.of(rows, budget).orElse(null);
        if (found == null) {
            return false;
        }
        product.reset(found);
        double[] ends = new double[size];
        Arrays.setAll(ends, p -> SparseRow.guess(exact[p]));
        evaluate(solve(ends));
        return true;
    }

    /** The value of a sum of multiples of the fixed variables. */
    double sum(double[] multiples) {
        double sum = 0;
        for (int p = 0; p < size; p++) {
            sum += multiples[p] * values[fixed[p]];
        }
        return sum;
    }
}
