package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer may be: the same steps as those of {@link Simplex}, in floating point. Nothing that it finds counts
 * before it is shown in fractions.
 *
 * <p>Rows express the variables that follow by those that are fixed; they are copied when they change after a mark.
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

    /** A state to return to. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Mark(int saved, int[] basic, int[] fixed, int[] position, double[] values, Rational[] exact) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Saved(int row, double[] cells) {}

    private final int unknowns;
    private final double[][] cells;
    private final int[] savedIn;
    private final List<Saved> log = new ArrayList<>();
    private final double[] size;
    private final Budget budget;
    private int epoch;
    private int[] basic;
    private int[] fixed;
    private int[] position;
    private double[] values;
    private Rational[] exact;

    /**
     * Starts where all unknowns are zero.
     *
     * @param system the variables
     * @param budget what the steps are counted in
     */
    Guess(Rows system, Budget budget) {
        SparseRow[] rows = system.forms;
        unknowns = system.unknowns;
        size = Sizes.of(unknowns, rows, system.limits);
        this.budget = budget;
        int count = rows.length - unknowns;
        cells = new double[count][unknowns];
        savedIn = new int[count];
        basic = new int[count];
        fixed = new int[unknowns];
        position = new int[rows.length];
        values = new double[rows.length];
        exact = new Rational[unknowns];
        Arrays.fill(exact, Rational.ZERO);
        for (int u = 0; u < unknowns; u++) {
            fixed[u] = u;
            position[u] = u;
        }
        for (int r = 0; r < count; r++) {
            SparseRow row = rows[unknowns + r];
            basic[r] = unknowns + r;
            position[unknowns + r] = -1 - r;
            for (int k = 0; k < row.columns.length; k++) {
                cells[r][row.columns[k]] = row.guesses[k];
            }
        }
    }

    Mark mark() {
        epoch++;
        return new Mark(log.size(), basic.clone(), fixed.clone(), position.clone(), values.clone(), exact.clone());
    }

    /** Returns to a mark; marks that were set later are gone. */
    void reset(Mark mark) {
        while (log.size() > mark.saved()) {
            Saved saved = log.remove(log.size() - 1);
            cells[saved.row()] = saved.cells();
        }
        epoch++;
        basic = mark.basic().clone();
        fixed = mark.fixed().clone();
        position = mark.position().clone();
        values = mark.values().clone();
        exact = mark.exact().clone();
    }

    int[] fixed() {
        return fixed;
    }

    /** By place: the exact value of the variable that is fixed there. */
    Rational[] exact() {
        return exact;
    }

    private double tolerance(int variable) {
        return TOLERANCE * size[variable];
    }

    /** Brings all variables between their ends, or comes to where that seems impossible, or gives up. */
    void repair(Limits[] limits) {
        for (int c = 0; c < unknowns; c++) {
            Limits.@Nullable End end = limits[fixed[c]].passed(exact[c]);
            if (end != null) {
                move(c, end.near() - values[fixed[c]]);
                exact[c] = end.value();
            }
        }
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
            int row = -1 - position[leaving];
            boolean rise = limits[leaving].excess(values[leaving]) < 0;
            int column = helper(limits, row, rise);
            if (column < 0) {
                return true;
            }
            bring(limits, leaving, rise, column);
        }
        return false;
    }

    /**
     * By the dual simplex: prices are set so that the start is the dearest point, and every step is as cheap as can be,
     * so that no point comes twice.
     */
    private void repairByDual(Limits[] limits) {
        double[] slope = new double[unknowns];
        double largest = 0;
        for (double some : size) {
            largest = Math.max(largest, some);
        }
        for (int c = 0; c < unknowns; c++) {
            int variable = fixed[c];
            boolean falls = limits[variable].may(false, exact[c]);
            boolean rises = limits[variable].may(true, exact[c]);
            double price = (1 + (variable * 0x9E3779B1L & 0xFFFF) * 0x1p-16) * (largest / size[variable]);
            slope[c] = falls == rises ? 0 : falls ? price : -price;
        }
        for (int steps = 0; steps < 4 * position.length; steps++) {
            int leaving = violated(limits);
            if (leaving < 0) {
                return;
            }
            int row = -1 - position[leaving];
            boolean rise = limits[leaving].excess(values[leaving]) < 0;
            int column = cheapest(limits, slope, row, rise);
            if (column < 0) {
                return;
            }
            bring(limits, leaving, rise, column);
            double factor = slope[column];
            slope[column] = 0;
            SparseRow.add(slope, cells[row], factor);
        }
    }

    /** Brings a variable to its end, and fixes it there, by moving the one at a place. */
    private void bring(Limits[] limits, int leaving, boolean rise, int column) {
        int row = -1 - position[leaving];
        Limits.End goal = limits[leaving].either(!rise);
        move(column, (goal.near() - values[leaving]) / cells[row][column]);
        values[leaving] = goal.near();
        exchange(row, column, goal.value());
    }

    private int cheapest(Limits[] limits, double[] slope, int row, boolean rise) {
        double[] own = cells[row];
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < unknowns; c++) {
            double cell = Math.abs(own[c]);
            if (cell > PIVOT && limits[fixed[c]].may((own[c] > 0) == rise, exact[c])) {
                least = Math.min(least, (Math.abs(slope[c]) + SLACK) / cell);
            }
        }
        int best = -1;
        for (int c = 0; c < unknowns; c++) {
            double cell = Math.abs(own[c]);
            if (cell > PIVOT
                    && Math.abs(slope[c]) / cell <= least
                    && limits[fixed[c]].may((own[c] > 0) == rise, exact[c])
                    && (best < 0 || cell > Math.abs(own[best]) * (1 + TOLERANCE))) {
                best = c;
            }
        }
        return best;
    }

    private int violated(Limits[] limits) {
        int best = -1;
        double most = 0;
        for (int variable : basic) {
            double excess = Math.abs(limits[variable].excess(values[variable]));
            if (excess > tolerance(variable)) {
                double near = TOLERANCE * Math.max(most, excess);
                boolean more = excess > most + near;
                boolean same = Math.abs(excess - most) <= near;
                if (best < 0 || more || (same && variable < best)) {
                    best = variable;
                    most = excess;
                }
            }
        }
        return best;
    }

    private int helper(Limits[] limits, int row, boolean rise) {
        int best = -1;
        for (int c = 0; c < unknowns; c++) {
            double cell = cells[row][c];
            if (cell != 0
                    && (best < 0 || fixed[c] < fixed[best])
                    && limits[fixed[c]].may((cell > 0) == rise, exact[c])) {
                best = c;
            }
        }
        return best;
    }

    /** Raises a form as far as it seems to go. */
    void climb(Limits[] limits, SparseRow form) {
        double[] slope = new double[unknowns];
        for (int k = 0; k < form.columns.length; k++) {
            int at = position[form.columns[k]];
            if (at >= 0) {
                slope[at] += form.guesses[k];
            } else {
                SparseRow.add(slope, cells[-1 - at], form.guesses[k]);
            }
        }
        double steepest = 0;
        for (double s : slope) {
            steepest = Math.max(steepest, Math.abs(s));
        }
        int patience = 2 * position.length;
        for (int steps = 0; steps < 2 * patience; steps++) {
            int column = rising(limits, slope, steepest * TOLERANCE, steps < patience);
            if (column < 0 || !advance(limits, column, slope)) {
                return;
            }
        }
    }

    private int rising(Limits[] limits, double[] slope, double least, boolean steepest) {
        int best = -1;
        for (int c = 0; c < unknowns; c++) {
            double steep = Math.abs(slope[c]);
            if (steep <= least || !limits[fixed[c]].may(slope[c] > 0, exact[c])) {
                continue;
            }
            double most = best < 0 ? 0 : Math.abs(slope[best]);
            boolean more = steepest && steep > most * (1 + TOLERANCE);
            boolean same = !steepest || steep >= most * (1 - TOLERANCE);
            if (best < 0 || more || (same && fixed[c] < fixed[best])) {
                best = c;
            }
        }
        return best;
    }

    private boolean advance(Limits[] limits, int column, double[] slope) {
        int variable = fixed[column];
        boolean up = slope[column] > 0;
        Limits.@Nullable End stop = limits[variable].end(up);
        double best = stop == null ? Double.POSITIVE_INFINITY : Math.abs(stop.near() - values[variable]);
        int blocker = variable;
        for (int r = 0; r < basic.length; r++) {
            double cell = cells[r][column];
            Limits.@Nullable End end = cell == 0 ? null : limits[basic[r]].end((cell > 0) == up);
            if (end != null) {
                double gap = end.near() - values[basic[r]];
                double room = (cell > 0) == up ? Math.max(0, gap) : Math.max(0, -gap);
                room = Math.abs(gap) <= tolerance(basic[r]) ? 0 : room / Math.abs(cell);
                double near = TOLERANCE * Math.min(room, best);
                if (room < best - near || (room <= best + near && basic[r] < blocker)) {
                    best = room;
                    blocker = basic[r];
                    stop = end;
                }
            }
        }
        if (stop == null) {
            return false;
        }
        move(column, up ? best : -best);
        if (blocker == variable) {
            exact[column] = stop.value();
            values[variable] = stop.near();
        } else {
            int row = -1 - position[blocker];
            exchange(row, column, stop.value());
            double factor = slope[column];
            slope[column] = 0;
            SparseRow.add(slope, cells[row], factor);
        }
        return true;
    }

    private void move(int column, double step) {
        budget.spend(1 + basic.length / CHEAPER);
        values[fixed[column]] += step;
        for (int r = 0; r < basic.length; r++) {
            double cell = cells[r][column];
            if (cell != 0) {
                values[basic[r]] += cell * step;
            }
        }
    }

    /** Fixes the variable of a row at a place instead of the one that is there. */
    private void exchange(int row, int column, Rational at) {
        double[] own = changing(row);
        double inverse = 1 / own[column];
        int count = 0;
        int[] used = new int[unknowns];
        for (int c = 0; c < unknowns; c++) {
            own[c] = c == column ? inverse : -own[c] * inverse;
            if (own[c] != 0) {
                used[count++] = c;
            }
        }
        long work = 0;
        for (int r = 0; r < basic.length; r++) {
            double factor = cells[r][column];
            if (r != row && factor != 0) {
                double[] other = changing(r);
                other[column] = 0;
                for (int k = 0; k < count; k++) {
                    int c = used[k];
                    double sum = other[c] + factor * own[c];
                    other[c] = Math.abs(sum) < SparseRow.NOTHING ? 0 : sum;
                }
                work += count;
            }
        }
        budget.spend(1 + (work + basic.length) / CHEAPER);
        int entering = fixed[column];
        int leaving = basic[row];
        basic[row] = entering;
        fixed[column] = leaving;
        position[entering] = -1 - row;
        position[leaving] = column;
        exact[column] = at;
    }

    private double[] changing(int row) {
        if (savedIn[row] != epoch) {
            savedIn[row] = epoch;
            log.add(new Saved(row, cells[row]));
            cells[row] = cells[row].clone();
        }
        return cells[row];
    }

    /** Follows steps that were taken in fractions; false if they are beyond floating point. */
    boolean follow(Vertex vertex) {
        Rational[] at = vertex.values();
        for (int c = 0; c < unknowns; c++) {
            int variable = vertex.fixed[c];
            if (fixed[c] != variable) {
                int row = -1 - position[variable];
                if (row < 0 || Math.abs(cells[row][c]) < PIVOT) {
                    return false;
                }
                exchange(row, c, at[c]);
            }
        }
        exact = at;
        for (int v = 0; v < values.length; v++) {
            values[v] = SparseRow.guess(vertex.value(v));
        }
        return true;
    }
}
