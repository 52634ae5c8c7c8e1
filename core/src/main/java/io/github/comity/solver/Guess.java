package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer may be: the steps of {@link Simplex} in floating point. Nothing that it finds counts before it is
 * shown in fractions.
 *
 * <p>A step costs a few solutions of sparse triangles, see {@link Product}, and a look at the variables that move.
 */
final class Guess {
    private static final double TOLERANCE = 1e-10;
    /** Cells that are no good to divide by. */
    private static final double PIVOT = 1e-7;
    /** How much a price may be passed, so that a larger cell can be chosen. */
    private static final double SLACK = 1e-9;
    /** How many steps a repair by the first variable may take. */
    private static final int SOON = 60;
    /** How many steps in floating point count as one of fractions. */
    private static final int CHEAPER = 32;

    /** A state to return to, which is that of a point in fractions. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Mark(Basis basis, int[] fixed, int[] place, double[] values, Rational[] exact, double[] point) {
        /** The goal at the point, roughly. */
        double at(Goal goal) {
            double over = goal.over().near(point) + goal.over().shift;
            return goal.under() == null ? over : over / (goal.under().near(point) + goal.under().shift);
        }
    }

    /** What is to be raised: a form, or a quotient of two. */
    record Goal(SparseRow over, @Nullable SparseRow under) {}

    private final int size;
    private final SparseRow[] forms;
    private final Limits[] limits;
    private final double[] low;
    private final double[] high;
    private final double[] scale;
    private final Budget budget;
    private final Product product;
    private int[] fixed;
    /** By variable: its place, or -1 if it is not fixed. */
    private int[] place;

    private double[] values;
    /** By place: the exact value of the variable that is fixed there. */
    private Rational[] exact;
    /** By place: whether its variable may rise, and fall; known during a search. */
    private final boolean[] mayRise;

    private final boolean[] mayFall;
    private final Direction direction;
    /** How the variable that came to a place in the last step was made up; null if none came. */
    private double @Nullable [] came;

    /**
     * Starts where a point in fractions is.
     *
     * @param system the variables
     * @param vertex the point
     * @param budget what the steps are counted in
     */
    Guess(Rows system, Vertex vertex, Budget budget) {
        forms = system.forms;
        limits = system.limits;
        low = system.low;
        high = system.high;
        size = system.coordinates.size;
        scale = Sizes.of(size, forms, system.limits);
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

    private void evaluate(double[] point) {
        for (int variable = 0; variable < forms.length; variable++) {
            values[variable] = forms[variable].near(point);
        }
    }

    /** Marks the state, which is that of a point in fractions. */
    Mark mark(Vertex vertex) {
        follow(vertex);
        return mark(vertex.near().clone());
    }

    private Mark mark(double[] point) {
        return new Mark(product.basis(), fixed.clone(), place.clone(), values.clone(), exact.clone(), point);
    }

    void reset(Mark mark) {
        product.reset(mark.basis());
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
        return product.express(form);
    }

    /** By coordinate: where it is if the fixed variables have some values, which are used up. */
    private double[] solve(double[] ends) {
        budget.spend(1 + size / CHEAPER);
        return product.solve(ends);
    }

    /** Finds how far all variables rise when the one at a place rises by one. */
    private void direct(int at) {
        double[] one = new double[size];
        one[at] = 1;
        budget.spend(1 + direction.turn(solve(one), place) / CHEAPER);
        direction.rises[fixed[at]] = 1;
    }

    /** Fixes a variable, which was expressed by the others, at a place instead of the one that is there. */
    private void exchange(int at, int variable, double[] multiples, Limits.End end) {
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
    private void stay(int at, Limits.End end) {
        exact[at] = end.value();
        values[fixed[at]] = end.near();
        look(at);
    }

    private void look(int at) {
        mayRise[at] = limits[fixed[at]].may(true, exact[at]);
        mayFall[at] = limits[fixed[at]].may(false, exact[at]);
    }

    private boolean may(int at, boolean rise) {
        return rise ? mayRise[at] : mayFall[at];
    }

    /** Factorises the forms again after many exchanges; false if that cannot be, because a step was wrong. */
    private boolean refresh() {
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

    /** Brings all variables between their ends, or comes to where that seems impossible, or gives up. */
    void repair() {
        for (int p = 0; p < size; p++) {
            Limits.@Nullable End end = limits[fixed[p]].passed(exact[p]);
            if (end != null) {
                exact[p] = end.value();
            }
            look(p);
        }
        double[] ends = new double[size];
        Arrays.setAll(ends, p -> SparseRow.guess(exact[p]));
        double[] point = solve(ends);
        evaluate(point);
        Mark begin = mark(point);
        if (!repairByFirst()) {
            reset(begin);
            for (int p = 0; p < size; p++) {
                look(p);
            }
            repairByDual();
        }
    }

    /** By the first variable that helps: short ways, but not sure to come nearer; false if it does not end soon. */
    private boolean repairByFirst() {
        for (int steps = 0; steps < SOON; steps++) {
            int leaving = violated();
            if (leaving < 0) {
                return true;
            }
            boolean rise = values[leaving] < low[leaving];
            double[] row = express(forms[leaving]);
            int at = helper(row, rise);
            if (at < 0) {
                return true;
            }
            bring(leaving, rise, row, at);
        }
        return false;
    }

    /**
     * By the dual simplex: prices are set so that the start is the dearest point, and every step is as cheap as can be,
     * so that no point comes twice.
     */
    private void repairByDual() {
        double[] slope = new double[size];
        double largest = 0;
        for (double some : scale) {
            largest = Math.max(largest, some);
        }
        for (int p = 0; p < size; p++) {
            int variable = fixed[p];
            double price = (1 + (variable * 0x9E3779B1L & 0xFFFF) * 0x1p-16) * (largest / scale[variable]);
            slope[p] = mayFall[p] == mayRise[p] ? 0 : mayFall[p] ? price : -price;
        }
        for (int steps = 0; steps < 4 * forms.length && refresh(); steps++) {
            int leaving = violated();
            if (leaving < 0) {
                return;
            }
            boolean rise = values[leaving] < low[leaving];
            double[] row = express(forms[leaving]);
            int at = cheapest(slope, row, rise);
            if (at < 0) {
                return;
            }
            bring(leaving, rise, row, at);
            turn(slope, row, at);
        }
    }

    /** Expresses a slope by the variables that are fixed after an exchange. */
    private static void turn(double[] slope, double[] row, int at) {
        double factor = slope[at] / row[at];
        for (int p = 0; p < slope.length; p++) {
            double left = p == at ? factor : slope[p] - factor * row[p];
            slope[p] = Math.abs(left) < Product.NOTHING ? 0 : left;
        }
    }

    /** Brings a variable to its end, and fixes it there, by moving the one at a place. */
    private void bring(int leaving, boolean rise, double[] row, int at) {
        Limits.End goal = limits[leaving].either(!rise);
        direct(at);
        direction.move(values, (goal.near() - values[leaving]) / row[at]);
        exchange(at, leaving, row, goal);
    }

    private int cheapest(double[] slope, double[] row, boolean rise) {
        double least = Double.POSITIVE_INFINITY;
        for (int p = 0; p < size; p++) {
            double cell = Math.abs(row[p]);
            if (cell > PIVOT && may(p, (row[p] > 0) == rise)) {
                least = Math.min(least, (Math.abs(slope[p]) + SLACK) / cell);
            }
        }
        int best = -1;
        for (int p = 0; p < size; p++) {
            double cell = Math.abs(row[p]);
            if (cell > PIVOT
                    && Math.abs(slope[p]) / cell <= least
                    && may(p, (row[p] > 0) == rise)
                    && (best < 0 || cell > Math.abs(row[best]) * (1 + TOLERANCE))) {
                best = p;
            }
        }
        return best;
    }

    private int violated() {
        int best = -1;
        double most = 0;
        for (int variable = 0; variable < forms.length; variable++) {
            double excess = Math.max(low[variable] - values[variable], values[variable] - high[variable]);
            if (place[variable] < 0
                    && excess > tolerance(variable)
                    && excess > most + TOLERANCE * Math.max(most, excess)) {
                best = variable;
                most = excess;
            }
        }
        return best;
    }

    private int helper(double[] row, boolean rise) {
        int best = -1;
        for (int p = 0; p < size; p++) {
            if (Math.abs(row[p]) > PIVOT && (best < 0 || fixed[p] < fixed[best]) && may(p, (row[p] > 0) == rise)) {
                best = p;
            }
        }
        return best;
    }

    /** Raises a form as far as it seems to go. */
    void climb(SparseRow form) {
        climb(new Goal(form, null));
    }

    /** Raises a goal as far as it seems to go; of a quotient, the slope is that of where the search is. */
    void climb(Goal goal) {
        for (int p = 0; p < size; p++) {
            look(p);
        }
        double[] over = express(goal.over());
        double[] under = goal.under() == null ? null : express(goal.under());
        double[] slope = over.clone();
        double steepest = 0;
        for (double s : slope) {
            steepest = Math.max(steepest, Math.abs(s));
        }
        int patience = 2 * forms.length;
        for (int steps = 0; steps < 2 * patience && refresh(); steps++) {
            if (under != null) {
                double ratio = (sum(over) + goal.over().shift) / (sum(under) + goal.under().shift);
                Arrays.setAll(slope, p -> over[p] - ratio * under[p]);
            }
            int at = rising(slope, steepest * TOLERANCE, steps < patience);
            if (at < 0 || !advance(at, slope[at] > 0)) {
                return;
            }
            if (came != null) {
                turn(over, came, at);
                if (under == null) {
                    slope = over;
                } else {
                    turn(under, came, at);
                }
            }
        }
    }

    /** The value of a sum of multiples of the fixed variables. */
    private double sum(double[] multiples) {
        double sum = 0;
        for (int p = 0; p < size; p++) {
            sum += multiples[p] * values[fixed[p]];
        }
        return sum;
    }

    private int rising(double[] slope, double least, boolean steepest) {
        int best = -1;
        for (int p = 0; p < size; p++) {
            double steep = Math.abs(slope[p]);
            if (steep <= least || !may(p, slope[p] > 0)) {
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

    /** Moves the variable at a place as far as all ends allow; false if nothing stops it. */
    private boolean advance(int at, boolean up) {
        int variable = fixed[at];
        came = null;
        double best = up ? high[variable] - values[variable] : values[variable] - low[variable];
        int blocker = variable;
        direct(at);
        for (int k = 0; k < direction.count; k++) {
            int b = direction.moving[k];
            double rise = direction.rises[b];
            if (rise == 0 || b == variable) {
                continue;
            }
            double gap = (rise > 0) == up ? high[b] - values[b] : values[b] - low[b];
            double room = gap <= tolerance(b) ? 0 : gap / Math.abs(rise);
            if (room < Double.POSITIVE_INFINITY) {
                double near = TOLERANCE * Math.min(room, best);
                if (room < best - near || (room <= best + near && b < blocker)) {
                    best = room;
                    blocker = b;
                }
            }
        }
        if (best == Double.POSITIVE_INFINITY) {
            return false;
        }
        boolean atUpper = (blocker == variable || direction.rises[blocker] > 0) == up;
        Limits.End stop = limits[blocker].either(atUpper);
        direction.move(values, up ? best : -best);
        if (blocker == variable) {
            stay(at, stop);
            return true;
        }
        double[] row = express(forms[blocker]);
        if (row[at] == 0) {
            return false;
        }
        exchange(at, blocker, row, stop);
        came = row;
        return true;
    }
}
