package io.github.comity.solver;

/** How far all variables rise when the point moves in a direction, in floating point. */
final class Direction {
    /** By variable: how far it rises. */
    final double[] rises;
    /** The variables that may rise or fall, as many as are counted. */
    final int[] moving;

    int count;

    private final SparseRow[] forms;
    private final int[][] users;
    /** By variable: the last direction in which it was met. */
    private final int[] seen;

    private int directions;

    Direction(Rows system) {
        forms = system.forms;
        users = system.users;
        rises = new double[forms.length];
        moving = new int[forms.length];
        seen = new int[forms.length];
    }

    /**
     * Turns to another direction.
     *
     * @param step by coordinate: how far it rises
     * @param place by variable: its place, or -1 if it is not fixed; those that are fixed do not rise
     * @return how many variables and coordinates were looked at
     */
    int turn(double[] step, int[] place) {
        for (int k = 0; k < count; k++) {
            rises[moving[k]] = 0;
        }
        count = 0;
        directions++;
        int work = step.length;
        for (int c = 0; c < step.length; c++) {
            if (Math.abs(step[c]) < Product.NOTHING) {
                step[c] = 0;
                continue;
            }
            work += users[c].length;
            for (int variable : users[c]) {
                if (seen[variable] != directions) {
                    seen[variable] = directions;
                    moving[count++] = variable;
                }
            }
        }
        for (int k = 0; k < count; k++) {
            double rise = place[moving[k]] >= 0 ? 0 : forms[moving[k]].near(step);
            rises[moving[k]] = Math.abs(rise) < Product.NOTHING ? 0 : rise;
        }
        return work;
    }

    /** Moves all values so many times the step. */
    void move(double[] values, double times) {
        for (int k = 0; k < count; k++) {
            values[moving[k]] += rises[moving[k]] * times;
        }
    }
}
