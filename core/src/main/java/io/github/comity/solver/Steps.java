package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.stream.IntStream;

/**
 * What the next step from a vertex is, in fractions: greedy ones at first, then by the smallest index, which alone is
 * sure to end. Source: R. G. Bland, New Finite Pivoting Rules for the Simplex Method, 1977.
 */
final class Steps {
    private final Vertex vertex;
    private final Limits[] limits;

    Steps(Vertex vertex, Limits[] limits) {
        this.vertex = vertex;
        this.limits = limits;
    }

    /** How many steps are chosen greedily before the smallest index rules, which alone is sure to end. */
    int patience() {
        return 2 * vertex.variables;
    }

    /**
     * A variable that is not fixed beyond an end, the one that is furthest beyond it while patience lasts, then the
     * first one; or -1.
     */
    int violated(boolean furthest) {
        double[] reach = new double[vertex.variables];
        double sure = 0;
        for (int variable = 0; variable < vertex.variables; variable++) {
            Limits.End passed = vertex.isFixed(variable) ? null : vertex.passed(variable, limits[variable]);
            if (passed != null) {
                if (!furthest) {
                    return variable;
                }
                Twofold excess = vertex.gap(variable, passed.value());
                sure = Math.max(sure, excess.least());
                reach[variable] = excess.most();
            }
        }
        return furthest(reach, sure);
    }

    /** The first of the variables that are furthest beyond an end; only those are followed in fractions that may be. */
    private int furthest(double[] reach, double sure) {
        int[] may = IntStream.range(0, reach.length)
                .filter(v -> reach[v] != 0 && !(reach[v] < sure))
                .toArray();
        if (may.length < 2) {
            return may.length == 0 ? -1 : may[0];
        }
        int best = -1;
        Rational most = Rational.ZERO;
        for (int variable : may) {
            Rational value = vertex.value(variable);
            boolean below = limits[variable].isBelow(value);
            Rational excess =
                    limits[variable].either(!below).value().minus(value).abs();
            if (best < 0 || excess.compareTo(most) > 0) {
                best = variable;
                most = excess;
            }
        }
        return best;
    }

    /** The place of the first variable that can move a sum of multiples in a direction, or -1. */
    int helper(Rational[] multiples, boolean rise) {
        Rational[] values = vertex.values();
        int best = -1;
        for (int p = 0; p < multiples.length; p++) {
            int variable = vertex.fixed[p];
            int sign = multiples[p].signum();
            if (sign != 0
                    && (best < 0 || variable < vertex.fixed[best])
                    && limits[variable].may((sign > 0) == rise, values[p])) {
                best = p;
            }
        }
        return best;
    }

    /**
     * The place of a variable whose move raises the form, the steepest one while patience lasts, then the first one; or
     * -1.
     */
    int rising(Rational[] slope, boolean steepest) {
        Rational[] values = vertex.values();
        int best = -1;
        for (int p = 0; p < slope.length; p++) {
            int variable = vertex.fixed[p];
            if (slope[p].signum() != 0
                    && (best < 0 || isBetter(slope, p, best, steepest))
                    && limits[variable].may(slope[p].signum() > 0, values[p])) {
                best = p;
            }
        }
        return best;
    }

    private boolean isBetter(Rational[] slope, int p, int best, boolean steepest) {
        int order = steepest ? slope[p].abs().compareTo(slope[best].abs()) : 0;
        return order == 0 ? vertex.fixed[p] < vertex.fixed[best] : order > 0;
    }

    /** Moves a fixed variable as far as all ends allow; false if nothing stops it. */
    boolean advance(int at, boolean up) {
        int variable = vertex.fixed[at];
        Limits.End stop = limits[variable].end(up);
        Rational best =
                stop == null ? null : stop.value().minus(vertex.value(variable)).abs();
        int blocker = variable;
        Rational[] direction = vertex.direction(at);
        vertex.point();
        double own = best == null ? Double.POSITIVE_INFINITY : SparseRow.guess(best);
        for (int b : Race.candidates(vertex, limits, direction, up, own)) {
            Rational rise = vertex.rise(b, direction);
            Limits.End end = rise.signum() == 0 ? null : limits[b].end((rise.signum() > 0) == up);
            if (end != null) {
                Rational room =
                        end.value().minus(vertex.value(b)).dividedBy(rise).abs();
                int order = best == null ? -1 : room.compareTo(best);
                if (order < 0 || (order == 0 && b < blocker)) {
                    best = room;
                    blocker = b;
                    stop = end;
                }
            }
        }
        if (best == null || stop == null) {
            return false;
        }
        if (blocker == variable) {
            vertex.move(at, stop.value());
        } else {
            vertex.exchange(at, blocker, stop.value());
        }
        return true;
    }
}
