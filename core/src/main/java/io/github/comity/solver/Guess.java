package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer may be: the steps of {@link Simplex} in floating point. Nothing that it finds counts before it is
 * shown in fractions.
 *
 * <p>It keeps the forms that give the point as a {@link Basis} and the exchanges since, each as the row of the form that
 * came, so that a step costs a few solutions of sparse triangles. Source: G. B. Dantzig and W. Orchard-Hays, The Product
 * Form for the Inverse in the Simplex Method, 1954.
 */
final class Guess {
    private static final double TOLERANCE = 1e-10;
    /** Cells that are no good to divide by. */
    private static final double PIVOT = 1e-7;
    /** How much a price may be passed, so that a larger cell can be chosen. */
    private static final double SLACK = 1e-9;
    /** What is smaller after a subtraction is taken for zero. */
    private static final double NOTHING = 1e-11;
    /** How many steps a repair by the first variable may take. */
    private static final int SOON = 60;
    /** How many exchanges there are before the forms are factorised again. */
    private static final int MANY = 60;
    /** How many steps in floating point count as one of fractions. */
    private static final int CHEAPER = 32;

    /** A state to return to. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Mark(Basis basis, int[] fixed, int[] place, double[] values, Rational[] exact) {}

    /** A form that came to a place, as a sum of multiples of those that were fixed before. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Exchange(int at, double pivot, int[] places, double[] multiples) {}

    private final int size;
    private final SparseRow[] forms;
    private final int[][] users;
    private final double[] scale;
    private final Budget budget;
    private final List<Exchange> exchanges = new ArrayList<>();
    private Basis basis;
    private int[] fixed;
    /** By variable: its place, or -1 if it is not fixed. */
    private int[] place;

    private double[] values;
    /** By place: the exact value of the variable that is fixed there. */
    private Rational[] exact;
    /** By variable: how far it rises in the direction that was asked for last. */
    private final double[] rises;
    /** The variables that rise or fall in it. */
    private final int[] moving;

    private int movingCount;

    /**
     * Starts where a point in fractions is.
     *
     * @param system the variables
     * @param vertex the point
     * @param budget what the steps are counted in
     */
    Guess(Rows system, Vertex vertex, Budget budget) {
        forms = system.forms;
        users = system.users;
        size = system.coordinates.size;
        scale = Sizes.of(size, forms, system.limits);
        this.budget = budget;
        rises = new double[forms.length];
        moving = new int[forms.length];
        values = new double[forms.length];
        basis = vertex.basis();
        fixed = new int[0];
        place = new int[forms.length];
        exact = new Rational[0];
        follow(vertex);
    }

    /** Goes to a point in fractions. */
    void follow(Vertex vertex) {
        basis = vertex.basis();
        exchanges.clear();
        fixed = vertex.fixed.clone();
        exact = vertex.values();
        Arrays.fill(place, -1);
        for (int p = 0; p < size; p++) {
            place[fixed[p]] = p;
        }
        evaluate(vertex.near());
    }

    private void evaluate(double[] point) {
        for (int variable = 0; variable < forms.length; variable++) {
            values[variable] = forms[variable].near(point);
        }
    }

    /** Marks the state, which is that of a point in fractions. */
    Mark mark() {
        return new Mark(basis, fixed.clone(), place.clone(), values.clone(), exact.clone());
    }

    void reset(Mark mark) {
        basis = mark.basis();
        exchanges.clear();
        fixed = mark.fixed().clone();
        place = mark.place().clone();
        values = mark.values().clone();
        exact = mark.exact().clone();
    }

    int[] fixed() {
        return fixed;
    }

    Rational[] exact() {
        return exact;
    }

    private double tolerance(int variable) {
        return TOLERANCE * scale[variable];
    }

    /** By place: what the fixed variables are multiplied by to make up a form. */
    private double[] express(SparseRow form) {
        budget.spend(1 + size / CHEAPER);
        double[] multiples = basis.expressNear(form);
        for (Exchange e : exchanges) {
            double at = multiples[e.at()] / e.pivot();
            multiples[e.at()] = at;
            if (at != 0) {
                for (int k = 0; k < e.places().length; k++) {
                    multiples[e.places()[k]] -= at * e.multiples()[k];
                }
            }
        }
        for (int p = 0; p < size; p++) {
            if (Math.abs(multiples[p]) < NOTHING) {
                multiples[p] = 0;
            }
        }
        return multiples;
    }

    /** By coordinate: where it is if the fixed variables have some values, which are used up. */
    private double[] solve(double[] ends) {
        budget.spend(1 + size / CHEAPER);
        for (int i = exchanges.size() - 1; i >= 0; i--) {
            Exchange e = exchanges.get(i);
            double end = ends[e.at()];
            for (int k = 0; k < e.places().length; k++) {
                end -= e.multiples()[k] * ends[e.places()[k]];
            }
            ends[e.at()] = end / e.pivot();
        }
        return basis.solveNear(ends);
    }

    /** Finds how far all variables rise when the one at a place rises by one. */
    private void direct(int at) {
        for (int k = 0; k < movingCount; k++) {
            rises[moving[k]] = 0;
        }
        movingCount = 0;
        double[] one = new double[size];
        one[at] = 1;
        double[] direction = solve(one);
        boolean[] seen = new boolean[forms.length];
        int work = 0;
        for (int c = 0; c < size; c++) {
            if (Math.abs(direction[c]) < NOTHING) {
                direction[c] = 0;
            } else {
                work += users[c].length;
                for (int variable : users[c]) {
                    if (!seen[variable]) {
                        seen[variable] = true;
                        moving[movingCount++] = variable;
                    }
                }
            }
        }
        budget.spend(1 + work / CHEAPER);
        for (int k = 0; k < movingCount; k++) {
            int variable = moving[k];
            double rise = place[variable] >= 0 ? 0 : forms[variable].near(direction);
            rises[variable] = Math.abs(rise) < NOTHING ? 0 : rise;
        }
        rises[fixed[at]] = 1;
    }

    private void move(double step) {
        for (int k = 0; k < movingCount; k++) {
            values[moving[k]] += rises[moving[k]] * step;
        }
    }

    /** Fixes a variable, which was expressed by the others, at a place instead of the one that is there. */
    private void exchange(int at, int variable, double[] multiples, Limits.End end) {
        int count = 0;
        for (double multiple : multiples) {
            count += multiple != 0 ? 1 : 0;
        }
        int[] places = new int[count - 1];
        double[] others = new double[count - 1];
        count = 0;
        for (int p = 0; p < size; p++) {
            if (multiples[p] != 0 && p != at) {
                places[count] = p;
                others[count++] = multiples[p];
            }
        }
        exchanges.add(new Exchange(at, multiples[at], places, others));
        place[fixed[at]] = -1;
        place[variable] = at;
        fixed[at] = variable;
        exact[at] = end.value();
        values[variable] = end.near();
    }

    /** Factorises the forms again after many exchanges; false if that cannot be, because a step was wrong. */
    private boolean refresh() {
        if (exchanges.size() < MANY) {
            return true;
        }
        SparseRow[] rows = new SparseRow[size];
        Arrays.setAll(rows, p -> forms[fixed[p]]);
        Basis found = Basis.of(rows, budget).orElse(null);
        if (found == null) {
            return false;
        }
        basis = found;
        exchanges.clear();
        double[] ends = new double[size];
        Arrays.setAll(ends, p -> SparseRow.guess(exact[p]));
        evaluate(solve(ends));
        return true;
    }

    /** Brings all variables between their ends, or comes to where that seems impossible, or gives up. */
    void repair(Limits[] limits) {
        for (int p = 0; p < size; p++) {
            Limits.@Nullable End end = limits[fixed[p]].passed(exact[p]);
            if (end != null) {
                exact[p] = end.value();
            }
        }
        double[] ends = new double[size];
        Arrays.setAll(ends, p -> SparseRow.guess(exact[p]));
        evaluate(solve(ends));
        Mark begin = mark();
        if (!repairByFirst(limits)) {
            reset(begin);
            repairByDual(limits);
        }
    }

    /** By the first variable that helps: short ways, but not sure to come nearer; false if it does not end soon. */
    private boolean repairByFirst(Limits[] limits) {
        for (int steps = 0; steps < SOON; steps++) {
            int leaving = violated(limits);
            if (leaving < 0) {
                return true;
            }
            boolean rise = limits[leaving].excess(values[leaving]) < 0;
            double[] row = express(forms[leaving]);
            int at = helper(limits, row, rise);
            if (at < 0) {
                return true;
            }
            bring(limits, leaving, rise, row, at);
        }
        return false;
    }

    /**
     * By the dual simplex: prices are set so that the start is the dearest point, and every step is as cheap as can be,
     * so that no point comes twice.
     */
    private void repairByDual(Limits[] limits) {
        double[] slope = new double[size];
        double largest = 0;
        for (double some : scale) {
            largest = Math.max(largest, some);
        }
        for (int p = 0; p < size; p++) {
            int variable = fixed[p];
            boolean falls = limits[variable].may(false, exact[p]);
            boolean rises = limits[variable].may(true, exact[p]);
            double price = (1 + (variable * 0x9E3779B1L & 0xFFFF) * 0x1p-16) * (largest / scale[variable]);
            slope[p] = falls == rises ? 0 : falls ? price : -price;
        }
        for (int steps = 0; steps < 4 * forms.length && refresh(); steps++) {
            int leaving = violated(limits);
            if (leaving < 0) {
                return;
            }
            boolean rise = limits[leaving].excess(values[leaving]) < 0;
            double[] row = express(forms[leaving]);
            int at = cheapest(limits, slope, row, rise);
            if (at < 0) {
                return;
            }
            bring(limits, leaving, rise, row, at);
            turn(slope, row, at);
        }
    }

    /** Expresses a slope by the variables that are fixed after an exchange. */
    private static void turn(double[] slope, double[] row, int at) {
        double factor = slope[at] / row[at];
        for (int p = 0; p < slope.length; p++) {
            double left = p == at ? factor : slope[p] - factor * row[p];
            slope[p] = Math.abs(left) < NOTHING ? 0 : left;
        }
    }

    /** Brings a variable to its end, and fixes it there, by moving the one at a place. */
    private void bring(Limits[] limits, int leaving, boolean rise, double[] row, int at) {
        Limits.End goal = limits[leaving].either(!rise);
        direct(at);
        move((goal.near() - values[leaving]) / row[at]);
        exchange(at, leaving, row, goal);
    }

    private int cheapest(Limits[] limits, double[] slope, double[] row, boolean rise) {
        double least = Double.POSITIVE_INFINITY;
        for (int p = 0; p < size; p++) {
            double cell = Math.abs(row[p]);
            if (cell > PIVOT && limits[fixed[p]].may((row[p] > 0) == rise, exact[p])) {
                least = Math.min(least, (Math.abs(slope[p]) + SLACK) / cell);
            }
        }
        int best = -1;
        for (int p = 0; p < size; p++) {
            double cell = Math.abs(row[p]);
            if (cell > PIVOT
                    && Math.abs(slope[p]) / cell <= least
                    && limits[fixed[p]].may((row[p] > 0) == rise, exact[p])
                    && (best < 0 || cell > Math.abs(row[best]) * (1 + TOLERANCE))) {
                best = p;
            }
        }
        return best;
    }

    private int violated(Limits[] limits) {
        int best = -1;
        double most = 0;
        for (int variable = 0; variable < forms.length; variable++) {
            double excess = place[variable] >= 0 ? 0 : Math.abs(limits[variable].excess(values[variable]));
            if (excess > tolerance(variable) && excess > most + TOLERANCE * Math.max(most, excess)) {
                best = variable;
                most = excess;
            }
        }
        return best;
    }

    private int helper(Limits[] limits, double[] row, boolean rise) {
        int best = -1;
        for (int p = 0; p < size; p++) {
            if (Math.abs(row[p]) > PIVOT
                    && (best < 0 || fixed[p] < fixed[best])
                    && limits[fixed[p]].may((row[p] > 0) == rise, exact[p])) {
                best = p;
            }
        }
        return best;
    }

    /** Raises a form as far as it seems to go. */
    void climb(Limits[] limits, SparseRow form) {
        double[] slope = express(form);
        double steepest = 0;
        for (double s : slope) {
            steepest = Math.max(steepest, Math.abs(s));
        }
        int patience = 2 * forms.length;
        for (int steps = 0; steps < 2 * patience && refresh(); steps++) {
            int at = rising(limits, slope, steepest * TOLERANCE, steps < patience);
            if (at < 0 || !advance(limits, at, slope)) {
                return;
            }
        }
    }

    private int rising(Limits[] limits, double[] slope, double least, boolean steepest) {
        int best = -1;
        for (int p = 0; p < size; p++) {
            double steep = Math.abs(slope[p]);
            if (steep <= least || !limits[fixed[p]].may(slope[p] > 0, exact[p])) {
                continue;
            }
            double most = best < 0 ? 0 : Math.abs(slope[best]);
            boolean more = steepest && steep > most * (1 + TOLERANCE);
            boolean same = !steepest || steep >= most * (1 - TOLERANCE);
            if (best < 0 || more || (same && fixed[p] < fixed[best])) {
                best = p;
            }
        }
        return best;
    }

    private boolean advance(Limits[] limits, int at, double[] slope) {
        int variable = fixed[at];
        boolean up = slope[at] > 0;
        Limits.@Nullable End stop = limits[variable].end(up);
        double best = stop == null ? Double.POSITIVE_INFINITY : Math.abs(stop.near() - values[variable]);
        int blocker = variable;
        direct(at);
        for (int k = 0; k < movingCount; k++) {
            int b = moving[k];
            double rise = rises[b];
            Limits.@Nullable End end = rise == 0 || b == variable ? null : limits[b].end((rise > 0) == up);
            if (end != null) {
                double gap = end.near() - values[b];
                double room = (rise > 0) == up ? Math.max(0, gap) : Math.max(0, -gap);
                room = Math.abs(gap) <= tolerance(b) ? 0 : room / Math.abs(rise);
                double near = TOLERANCE * Math.min(room, best);
                if (room < best - near || (room <= best + near && b < blocker)) {
                    best = room;
                    blocker = b;
                    stop = end;
                }
            }
        }
        if (stop == null) {
            return false;
        }
        move(up ? best : -best);
        if (blocker == variable) {
            exact[at] = stop.value();
            values[variable] = stop.near();
            return true;
        }
        double[] row = express(forms[blocker]);
        if (row[at] == 0) {
            return false;
        }
        exchange(at, blocker, row, stop);
        turn(slope, row, at);
        return true;
    }
}
