package io.github.comity.solver;

import io.github.comity.figure.Rational;
import io.github.comity.solver.Twofold.Pairs;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which variables may be the first to come to an end when a point moves: those that certainly are not, which are nearly
 * all, need not be followed in fractions.
 */
final class Race {
    /** More than what roundings do to a quotient. */
    private static final double MORE = 1 + 0x1p-45;

    private Race() {}

    /**
     * Finds them.
     *
     * @param vertex the point, at which no variable is beyond an end
     * @param limits by variable: its ends
     * @param direction by coordinate: how far it moves for one step
     * @param up whether steps are taken in the direction, or against it
     * @param most how many steps may be taken anyway
     * @return variables that are not fixed, in their order; the first one at an end is among them, and so is any other
     *     that gets there with it
     */
    static int[] candidates(Vertex vertex, Limits[] limits, Rational[] direction, boolean up, double most) {
        double[] least = new double[vertex.variables];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Pairs point = vertex.sharp();
        Pairs step = Pairs.of(direction);
        double first = most * MORE;
        Twofold fall = new Twofold();
        Twofold gap = new Twofold();
        for (int b = 0; b < least.length; b++) {
            SparseRow row = vertex.row(b);
            if (vertex.isFixed(b) || limits[b].isFree() || isStill(row, direction)) {
                continue;
            }
            least[b] = 0;
            fall.clear();
            fall.subtract(row, step);
            int sign = fall.sign();
            if (sign == 0) {
                continue;
            }
            Limits.End end = limits[b].end((sign < 0) == up);
            if (end == null) {
                least[b] = Double.POSITIVE_INFINITY;
                continue;
            }
            gap.set(end.value());
            gap.subtract(row, point);
            double soonest = Math.max(0, gap.least()) / fall.most() / MORE;
            least[b] = soonest >= 0 ? soonest : 0;
            first = Math.min(first, gap.most() / fall.least() * MORE);
        }
        double last = first;
        return IntStream.range(0, least.length)
                .filter(b -> least[b] < Double.POSITIVE_INFINITY && !(least[b] > last))
                .toArray();
    }

    private static boolean isStill(SparseRow row, Rational[] direction) {
        for (int c : row.columns) {
            if (direction[c].signum() != 0) {
                return false;
            }
        }
        return true;
    }
}
