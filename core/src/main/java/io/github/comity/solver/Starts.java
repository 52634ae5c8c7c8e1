package io.github.comity.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Points to start from, far apart from each other: a question starts at the one that is best for it, and often there is
 * nothing left to do but to see that it is the end. They are found once, in the same way whatever is asked, so that no
 * answer depends on those before.
 */
final class Starts {
    /** Systems with fewer coordinates have one start only. */
    private static final int SMALL = 12;
    /** How many there are at most. */
    private static final int MOST = 48;
    /** The share of the coordinates for which a further one must be of use. */
    private static final int SHARE = 32;

    private final List<Position.Mark> marks = new ArrayList<>();
    private final Rows rows;

    /**
     * Begins with one.
     *
     * @param rows the variables
     * @param home the first start
     */
    Starts(Rows rows, Position.Mark home) {
        this.rows = rows;
        marks.add(home);
    }

    /** A way to raise a form, as far as it seems to go. */
    interface Climb {
        /** Goes from the last point to another one; false if it is none that satisfies all constraints. */
        boolean to(SparseRow form);
    }

    /** Finds others, each where as many ends are attained as can be that are not attained by those before. */
    void spread(Position position, Vertex vertex, Climb climb) {
        if (rows.coordinates.size < SMALL) {
            return;
        }
        int[] attained = new int[rows.forms.length];
        position.note(attained);
        double[] home = marks.get(0).values();
        int more = rows.coordinates.size;
        while (marks.size() < MOST && more * SHARE >= rows.coordinates.size && climb.to(goal(attained, home))) {
            marks.add(position.mark(vertex));
            more = position.note(attained);
        }
    }

    private SparseRow goal(int[] attained, double[] home) {
        double[] goal = new double[rows.coordinates.size];
        for (int v = 0; v < attained.length; v++) {
            boolean down = (attained[v] & 1) == 0 && rows.low[v] > Double.NEGATIVE_INFINITY;
            boolean up = (attained[v] & 2) == 0 && rows.high[v] < Double.POSITIVE_INFINITY;
            if (down == up) {
                boolean either = ((((v + marks.size()) * 0x9E3779B1) >>> 16) & 1) == 0;
                up &= either;
                down &= !either;
            }
            double width = rows.high[v] - rows.low[v];
            width = width < Double.POSITIVE_INFINITY ? width : up ? rows.high[v] - home[v] : home[v] - rows.low[v];
            if ((up || down) && width > 0) {
                SparseRow form = rows.forms[v];
                for (int k = 0; k < form.columns.length; k++) {
                    goal[form.columns[k]] += (up ? form.guesses[k] : -form.guesses[k]) / width;
                }
            }
        }
        return SparseRow.rough(goal);
    }

    /** The start that is best for a goal; of equal ones the first. */
    Position.Mark best(Guess.Goal goal) {
        Position.Mark best = marks.get(0);
        double most = best.at(goal);
        for (Position.Mark mark : marks) {
            double value = mark.at(goal);
            if (value > most + Math.abs(most) * 1e-12) {
                best = mark;
                most = value;
            }
        }
        return best;
    }
}
