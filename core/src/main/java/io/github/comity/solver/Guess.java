package io.github.comity.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer may be: the steps of {@link Simplex} in floating point. Nothing that it finds counts before it is
 * shown in fractions.
 *
 * <p>A step costs a few solutions of sparse triangles, see {@link Product}, and a look at the variables that move.
 */
final class Guess {
    private static final double TOLERANCE = Position.TOLERANCE;
    /** Cells that are no good to divide by. */
    private static final double PIVOT = 1e-7;
    /** How much a price may be passed, so that a larger cell can be chosen. */
    private static final double SLACK = 1e-9;
    /** How many steps a repair by the first variable may take. */
    private static final int SOON = 60;

    /** What is to be raised: a form, or a quotient of two. */
    record Goal(SparseRow over, @Nullable SparseRow under) {}

    private final Position here;
    /** How the variable that came to a place in the last step was made up; null if none came. */
    private double @Nullable [] came;

    /**
     * Starts somewhere.
     *
     * @param here where it is, and goes on from
     */
    Guess(Position here) {
        this.here = here;
    }

    /** Brings all variables between their ends, or comes to where that seems impossible, or gives up. */
    void repair() {
        for (int p = 0; p < here.size; p++) {
            Limits.@Nullable End end = here.limits[here.fixed[p]].passed(here.exact[p]);
            if (end != null) {
                here.exact[p] = end.value();
            }
            here.look(p);
        }
        double[] ends = new double[here.size];
        Arrays.setAll(ends, p -> SparseRow.guess(here.exact[p]));
        double[] point = here.solve(ends);
        here.evaluate(point);
        Position.Mark begin = here.mark(point);
        if (!repairByFirst()) {
            here.reset(begin);
            for (int p = 0; p < here.size; p++) {
                here.look(p);
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
            boolean rise = here.values[leaving] < here.low[leaving];
            double[] row = here.express(here.forms[leaving]);
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
        double[] slope = new double[here.size];
        double largest = 0;
        for (double some : here.scale) {
            largest = Math.max(largest, some);
        }
        for (int p = 0; p < here.size; p++) {
            int variable = here.fixed[p];
            double price = (1 + (variable * 0x9E3779B1L & 0xFFFF) * 0x1p-16) * (largest / here.scale[variable]);
            slope[p] = here.mayFall[p] == here.mayRise[p] ? 0 : here.mayFall[p] ? price : -price;
        }
        for (int steps = 0; steps < 4 * here.forms.length && here.refresh(); steps++) {
            int leaving = violated();
            if (leaving < 0) {
                return;
            }
            boolean rise = here.values[leaving] < here.low[leaving];
            double[] row = here.express(here.forms[leaving]);
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

    /** Brings a variable to its end, and fixes it there, by moving the one at a here.place. */
    private void bring(int leaving, boolean rise, double[] row, int at) {
        Limits.End goal = here.limits[leaving].either(!rise);
        here.direct(at);
        here.move(at, (goal.near() - here.values[leaving]) / row[at]);
        here.exchange(at, leaving, row, goal);
    }

    private int cheapest(double[] slope, double[] row, boolean rise) {
        double least = Double.POSITIVE_INFINITY;
        for (int p = 0; p < here.size; p++) {
            double cell = Math.abs(row[p]);
            if (cell > PIVOT && here.may(p, (row[p] > 0) == rise)) {
                least = Math.min(least, (Math.abs(slope[p]) + SLACK) / cell);
            }
        }
        int best = -1;
        for (int p = 0; p < here.size; p++) {
            double cell = Math.abs(row[p]);
            if (cell > PIVOT
                    && Math.abs(slope[p]) / cell <= least
                    && here.may(p, (row[p] > 0) == rise)
                    && (best < 0 || cell > Math.abs(row[best]) * (1 + TOLERANCE))) {
                best = p;
            }
        }
        return best;
    }

    private int violated() {
        int best = -1;
        double most = 0;
        for (int variable = 0; variable < here.forms.length; variable++) {
            double excess =
                    Math.max(here.low[variable] - here.values[variable], here.values[variable] - here.high[variable]);
            if (here.place[variable] < 0
                    && excess > here.tolerances[variable]
                    && excess > most + TOLERANCE * Math.max(most, excess)) {
                best = variable;
                most = excess;
            }
        }
        return best;
    }

    private int helper(double[] row, boolean rise) {
        int best = -1;
        for (int p = 0; p < here.size; p++) {
            if (Math.abs(row[p]) > PIVOT
                    && (best < 0 || here.fixed[p] < here.fixed[best])
                    && here.may(p, (row[p] > 0) == rise)) {
                best = p;
            }
        }
        return best;
    }

    /** Raises a form as far as it seems to go; whether it went anywhere. */
    boolean climb(SparseRow form) {
        return climb(new Goal(form, null));
    }

    /**
     * Raises a goal as far as it seems to go; of a quotient, the slope is that of where the search is. Whether it went
     * anywhere.
     */
    boolean climb(Goal goal) {
        for (int p = 0; p < here.size; p++) {
            here.look(p);
        }
        double[] over = here.express(goal.over());
        SparseRow below = goal.under();
        double[] under = below == null ? null : here.express(below);
        double[] slope = over.clone();
        double steepest = 0;
        for (double s : slope) {
            steepest = Math.max(steepest, Math.abs(s));
        }
        int patience = 2 * here.forms.length;
        int steps = 0;
        for (; steps < 2 * patience && here.refresh(); steps++) {
            if (below != null && under != null) {
                double ratio = (here.sum(over) + goal.over().shift) / (here.sum(under) + below.shift);
                Arrays.setAll(slope, p -> over[p] - ratio * under[p]);
            }
            int at = rising(slope, steepest * TOLERANCE, steps < patience);
            if (at < 0 || !advance(at, slope[at] > 0)) {
                break;
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
        return steps > 0;
    }

    private int rising(double[] slope, double least, boolean steepest) {
        int best = -1;
        for (int p = 0; p < here.size; p++) {
            double steep = Math.abs(slope[p]);
            if (steep <= least || !here.may(p, slope[p] > 0)) {
                continue;
            }
            double most = best < 0 ? 0 : Math.abs(slope[best]);
            boolean more = steepest && steep > most * (1 + TOLERANCE);
            boolean same = !steepest || steep >= most * (1 - TOLERANCE);
            if (best < 0 || more || (same && here.fixed[p] < here.fixed[best])) {
                best = p;
            }
        }
        return best;
    }

    /** Moves the variable at a place as far as all ends allow; false if nothing stops it. */
    private boolean advance(int at, boolean up) {
        int variable = here.fixed[at];
        came = null;
        double best = up ? here.high[variable] - here.values[variable] : here.values[variable] - here.low[variable];
        int blocker = variable;
        here.direct(at);
        for (int k = 0; k < here.direction.count; k++) {
            int b = here.direction.moving[k];
            double rise = here.direction.rises[b];
            if (rise == 0) {
                continue;
            }
            double gap = (rise > 0) == up ? here.high[b] - here.values[b] : here.values[b] - here.low[b];
            double room = gap <= here.tolerances[b] ? 0 : gap / Math.abs(rise);
            if (room < Double.POSITIVE_INFINITY && room <= best * (1 + TOLERANCE)) {
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
        boolean atUpper = (blocker == variable || here.direction.rises[blocker] > 0) == up;
        Limits.End stop = here.limits[blocker].either(atUpper);
        here.move(at, up ? best : -best);
        if (blocker == variable) {
            here.stay(at, stop);
            return true;
        }
        double[] row = here.express(here.forms[blocker]);
        if (row[at] == 0) {
            return false;
        }
        here.exchange(at, blocker, row, stop);
        came = row;
        return true;
    }
}
