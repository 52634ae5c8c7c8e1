package io.github.comity.solver;

/** How far all variables with ends rise when the point moves in a direction, in floating point. */
final class Direction {
    /** By variable: how far it rises. */
    final double[] rises;
    /** The variables that may rise or fall, as many as are counted. */
    final int[] moving;

    int count;

    private final int[][] users;
    private final double[][] shares;
    /** By variable: the last direction in which it was met. */
    private final int[] seen;

    private int directions;

    Direction(Rows system) {
        users = system.users;
        shares = system.shares;
        rises = new double[system.forms.length];
        moving = new int[rises.length];
        seen = new int[rises.length];
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
            double own = step[c];
            if (Math.abs(own) < Product.NOTHING) {
                continue;
            }
            int[] variables = users[c];
            double[] parts = shares[c];
            work += variables.length;
            for (int k = 0; k < variables.length; k++) {
                int variable = variables[k];
                if (seen[variable] != directions) {
                    seen[variable] = directions;
                    moving[count++] = variable;
                }
                rises[variable] += parts[k] * own;
            }
        }
        for (int k = 0; k < count; k++) {
            int variable = moving[k];
            if (place[variable] >= 0 || Math.abs(rises[variable]) < Product.NOTHING) {
                rises[variable] = 0;
            }
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
