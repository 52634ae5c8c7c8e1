package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/** Sparse rows, while they are eliminated one after the other in exact fractions. */
final class Elimination {
    /**
     * One step: a row is divided by its head and taken away from all others that have its column.
     *
     * @param index its index
     * @param row the row
     * @param column the column of the head
     * @param head the number by which the row is divided
     * @param restColumns the other columns of the row
     * @param rests the numbers in them
     * @param reduced the rows that it is taken from
     * @param factors how many times it is
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Step(
            int index,
            int row,
            int column,
            Rational head,
            int[] restColumns,
            Rational[] rests,
            int[] reduced,
            Rational[] factors) {}

    /** How large a number must be, as a share of the largest in its row, for the row to be divided by it. */
    private static final double SHARE = 0.1;

    private final int size;
    private final Consumer<Step> steps;
    /** By row: the columns that are left, in their order, and the numbers in them. */
    private final int[][] columns;

    private final Rational[][] values;
    /** By column: how many rows that are left have it. */
    private final int[] uses;
    /** By column: rows that have it, or had it once. */
    private final int[][] users;

    private final int[] userCount;
    private final boolean[] rowDone;
    private final boolean[] columnDone;
    /** The column that only the next row has, or -1. */
    private int shortColumn = -1;

    private final Deque<Integer> shortRows = new ArrayDeque<>();
    private final Deque<Integer> shortColumns = new ArrayDeque<>();

    Elimination(SparseRow[] forms, Consumer<Step> steps) {
        this.steps = steps;
        size = forms.length;
        columns = new int[size][];
        values = new Rational[size][];
        uses = new int[size];
        rowDone = new boolean[size];
        columnDone = new boolean[size];
        for (int r = 0; r < size; r++) {
            columns[r] = forms[r].columns;
            values[r] = forms[r].values;
            for (int c : columns[r]) {
                uses[c]++;
            }
            noteRow(r);
        }
        users = new int[size][];
        userCount = new int[size];
        Arrays.setAll(users, c -> new int[uses[c]]);
        for (int r = 0; r < size; r++) {
            for (int c : columns[r]) {
                users[c][userCount[c]++] = r;
            }
        }
        for (int c = 0; c < size; c++) {
            noteColumn(c);
        }
    }

    private void noteRow(int row) {
        if (columns[row].length == 1) {
            shortRows.add(row);
        }
    }

    private void noteColumn(int column) {
        if (uses[column] == 1) {
            shortColumns.add(column);
        }
    }

    /** Eliminates all rows; false if they are not independent. */
    boolean run() {
        for (int step = 0; step < size; step++) {
            int row = nextRow();
            int column = row < 0 ? -1 : shortColumn >= 0 ? shortColumn : shortest(row);
            if (column < 0) {
                return false;
            }
            eliminate(step, row, column);
        }
        return true;
    }

    private int nextRow() {
        shortColumn = -1;
        while (!shortRows.isEmpty()) {
            int row = shortRows.remove();
            if (!rowDone[row] && columns[row].length == 1) {
                return row;
            }
        }
        while (!shortColumns.isEmpty()) {
            int column = shortColumns.remove();
            if (!columnDone[column] && uses[column] == 1) {
                shortColumn = column;
                return onlyUser(column);
            }
        }
        int best = -1;
        for (int r = 0; r < size; r++) {
            if (!rowDone[r] && (best < 0 || columns[r].length < columns[best].length)) {
                best = r;
                if (columns[r].length <= 2) {
                    break;
                }
            }
        }
        return best;
    }

    private int onlyUser(int column) {
        for (int k = 0; k < userCount[column]; k++) {
            int row = users[column][k];
            if (!rowDone[row] && Arrays.binarySearch(columns[row], column) >= 0) {
                return row;
            }
        }
        throw new IllegalStateException("a column that one row has must be found in it, but was not");
    }

    /**
     * The column of a row that the fewest other rows have, of those in which its number is not much smaller than in
     * others, so that roundings do not grow; -1 if the row is nothing.
     */
    private int shortest(int row) {
        int[] own = columns[row];
        if (own.length == 1) {
            return own[0];
        }
        double largest = 0;
        for (Rational value : values[row]) {
            largest = Math.max(largest, Math.abs(SparseRow.guess(value)));
        }
        int best = -1;
        for (int k = 0; k < own.length; k++) {
            if ((best < 0 || uses[own[k]] < uses[best])
                    && Math.abs(SparseRow.guess(values[row][k])) >= largest * SHARE) {
                best = own[k];
            }
        }
        return best;
    }

    private void eliminate(int step, int row, int column) {
        int at = Arrays.binarySearch(columns[row], column);
        Rational head = values[row][at];
        int[] restColumns = without(columns[row], at);
        Rational[] rests = without(values[row], at);
        rowDone[row] = true;
        columnDone[column] = true;
        for (int c : restColumns) {
            uses[c]--;
            noteColumn(c);
        }
        int count = 0;
        int[] reduced = new int[uses[column] - 1];
        Rational[] factors = new Rational[reduced.length];
        for (int k = 0; k < userCount[column] && count < reduced.length; k++) {
            int other = users[column][k];
            int there = rowDone[other] ? -1 : Arrays.binarySearch(columns[other], column);
            if (there >= 0) {
                Rational factor = values[other][there];
                factor = head.equals(Rational.ONE) ? factor : factor.dividedBy(head);
                reduced[count] = other;
                factors[count++] = factor;
                int[] left = without(columns[other], there);
                Rational[] numbers = without(values[other], there);
                columns[other] = left;
                values[other] = numbers;
                if (restColumns.length > 0) {
                    subtract(other, restColumns, rests, factor);
                }
                noteRow(other);
            }
        }
        steps.accept(new Step(step, row, column, head, restColumns, rests, reduced, factors));
    }

    private static int[] without(int[] all, int at) {
        int[] left = new int[all.length - 1];
        System.arraycopy(all, 0, left, 0, at);
        System.arraycopy(all, at + 1, left, at, left.length - at);
        return left;
    }

    private static Rational[] without(Rational[] all, int at) {
        Rational[] left = new Rational[all.length - 1];
        System.arraycopy(all, 0, left, 0, at);
        System.arraycopy(all, at + 1, left, at, left.length - at);
        return left;
    }

    /** Takes a multiple of a row from another one. */
    private void subtract(int row, int[] otherColumns, Rational[] others, Rational factor) {
        int[] own = columns[row];
        Rational[] numbers = values[row];
        int[] merged = new int[own.length + otherColumns.length];
        Rational[] sums = new Rational[merged.length];
        int count = 0;
        int i = 0;
        int k = 0;
        while (i < own.length || k < otherColumns.length) {
            boolean ownOnly = k == otherColumns.length || (i < own.length && own[i] < otherColumns[k]);
            if (ownOnly) {
                merged[count] = own[i];
                sums[count++] = numbers[i++];
                continue;
            }
            int column = otherColumns[k];
            Rational part = others[k++].times(factor);
            boolean both = i < own.length && own[i] == column;
            Rational sum = both ? numbers[i++].minus(part) : part.negated();
            if (sum.signum() == 0) {
                uses[column]--;
                noteColumn(column);
            } else {
                merged[count] = column;
                sums[count++] = sum;
                if (!both) {
                    uses[column]++;
                    addUser(column, row);
                }
            }
        }
        columns[row] = Arrays.copyOf(merged, count);
        values[row] = Arrays.copyOf(sums, count);
    }

    private void addUser(int column, int row) {
        if (userCount[column] == users[column].length) {
            users[column] = Arrays.copyOf(users[column], 2 * userCount[column] + 2);
        }
        users[column][userCount[column]++] = row;
    }
}
