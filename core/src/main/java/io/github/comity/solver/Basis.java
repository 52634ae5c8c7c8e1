package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * As many independent forms as there are unknown numbers, factorised in exact fractions: what the unknowns are where
 * the forms have given values, and how another form is made up of these.
 *
 * <p>It is an LU factorisation of sparse rows. Rows and columns with a single number that is left come first, which
 * leaves nothing to compute in sums of the calendar; of what remains the shortest row goes first. Source: H. M.
 * Markowitz, The Elimination Form of the Inverse and its Application to Linear Programming, 1957.
 */
final class Basis {
    /** What a row was reduced by: so many times the row of this step was taken from another row. */
    private record Reduction(int row, Rational factor) {}

    private final int size;
    /** By step: the row and the column that are eliminated. */
    private final int[] pivotRow;

    private final int[] pivotColumn;
    private final Rational[] pivot;
    private final Reduction[][] reductions;
    /** By step: the rest of the row, of columns of later steps. */
    private final int[][] restColumns;

    private final Rational[][] rests;
    private final Budget budget;

    private Basis(int size, Budget budget) {
        this.size = size;
        this.budget = budget;
        pivotRow = new int[size];
        pivotColumn = new int[size];
        pivot = new Rational[size];
        reductions = new Reduction[size][];
        restColumns = new int[size][];
        rests = new Rational[size][];
    }

    /**
     * Factorises forms.
     *
     * @param forms as many forms as unknowns
     * @return the factorisation, or empty if the forms are not independent
     */
    static Optional<Basis> of(SparseRow[] forms, Budget budget) {
        Basis basis = new Basis(forms.length, budget);
        return new Elimination(basis, forms).run() ? Optional.of(basis) : Optional.empty();
    }

    /** The rows that are left, while they are eliminated. */
    private static final class Elimination {
        private final Basis basis;
        private final Map<Integer, Rational>[] rows;
        private final TreeSet<Integer>[] columns;
        private final Deque<Integer> shortRows = new ArrayDeque<>();
        private final Deque<Integer> shortColumns = new ArrayDeque<>();
        private final boolean[] rowDone;
        private final boolean[] columnDone;

        @SuppressWarnings({"unchecked", "rawtypes"}) // no array of a generic type can be made otherwise
        Elimination(Basis basis, SparseRow[] forms) {
            this.basis = basis;
            int n = forms.length;
            rows = new Map[n];
            columns = new TreeSet[n];
            rowDone = new boolean[n];
            columnDone = new boolean[n];
            Arrays.setAll(columns, c -> new TreeSet<>());
            for (int r = 0; r < n; r++) {
                rows[r] = new TreeMap<>();
                for (int k = 0; k < forms[r].columns.length; k++) {
                    rows[r].put(forms[r].columns[k], forms[r].values[k]);
                    columns[forms[r].columns[k]].add(r);
                }
                if (rows[r].size() == 1) {
                    shortRows.add(r);
                }
            }
            for (int c = 0; c < n; c++) {
                if (columns[c].size() == 1) {
                    shortColumns.add(c);
                }
            }
        }

        boolean run() {
            for (int step = 0; step < basis.size; step++) {
                int row = nextRow();
                int column = row < 0 ? -1 : shortest(row);
                if (column < 0) {
                    return false;
                }
                eliminate(step, row, column);
            }
            return true;
        }

        private int nextRow() {
            while (!shortRows.isEmpty()) {
                int row = shortRows.remove();
                if (!rowDone[row] && rows[row].size() == 1) {
                    return row;
                }
            }
            while (!shortColumns.isEmpty()) {
                int column = shortColumns.remove();
                if (!columnDone[column] && columns[column].size() == 1) {
                    return columns[column].first();
                }
            }
            int best = -1;
            for (int r = 0; r < rows.length; r++) {
                if (!rowDone[r] && (best < 0 || rows[r].size() < rows[best].size())) {
                    best = r;
                }
            }
            return best;
        }

        /** The column of a row that the fewest other rows have; -1 if the row is nothing. */
        private int shortest(int row) {
            int best = -1;
            for (int c : rows[row].keySet()) {
                if (best < 0 || columns[c].size() < columns[best].size()) {
                    best = c;
                }
            }
            return best;
        }

        private void eliminate(int step, int row, int column) {
            Map<Integer, Rational> gone = rows[row];
            Rational head = take(gone, column);
            rowDone[row] = true;
            columnDone[column] = true;
            columns[column].remove(row);
            gone.keySet().forEach(c -> drop(c, row));
            basis.pivotRow[step] = row;
            basis.pivotColumn[step] = column;
            basis.pivot[step] = head;
            basis.restColumns[step] = gone.keySet().stream().mapToInt(c -> c).toArray();
            basis.rests[step] = gone.values().toArray(Rational[]::new);
            Reduction[] reductions = new Reduction[columns[column].size()];
            int count = 0;
            basis.budget.spend(1 + (long) reductions.length * (1 + gone.size()));
            for (int other : columns[column]) {
                Rational factor = take(rows[other], column).dividedBy(head);
                reductions[count++] = new Reduction(other, factor);
                gone.forEach((c, value) -> {
                    Rational sum = rows[other].getOrDefault(c, Rational.ZERO).minus(value.times(factor));
                    if (sum.signum() == 0) {
                        rows[other].remove(c);
                        drop(c, other);
                    } else if (rows[other].put(c, sum) == null) {
                        columns[c].add(other);
                    }
                });
                if (rows[other].size() == 1) {
                    shortRows.add(other);
                }
            }
            basis.reductions[step] = reductions;
        }

        private static Rational take(Map<Integer, Rational> row, int column) {
            return Objects.requireNonNull(row.remove(column));
        }

        private void drop(int column, int row) {
            columns[column].remove(row);
            if (columns[column].size() == 1 && !columnDone[column]) {
                shortColumns.add(column);
            }
        }
    }

    /**
     * Finds the unknowns.
     *
     * @param values by form: its value
     * @return by unknown: its value
     */
    Rational[] solve(Rational[] values) {
        Rational[] left = values.clone();
        for (int step = 0; step < size; step++) {
            Rational value = left[pivotRow[step]];
            if (value.signum() != 0) {
                budget.spend(reductions[step].length);
                for (Reduction r : reductions[step]) {
                    left[r.row()] = left[r.row()].minus(value.times(r.factor()));
                }
            }
        }
        Rational[] unknowns = new Rational[size];
        for (int step = size - 1; step >= 0; step--) {
            Rational value = left[pivotRow[step]];
            budget.spend(1 + restColumns[step].length);
            for (int k = 0; k < restColumns[step].length; k++) {
                Rational x = unknowns[restColumns[step][k]];
                if (x.signum() != 0) {
                    value = value.minus(rests[step][k].times(x));
                }
            }
            unknowns[pivotColumn[step]] = over(value, pivot[step]);
        }
        return unknowns;
    }

    /**
     * Makes up a form of these.
     *
     * @param form the form
     * @return by form of these: what it is multiplied by, so that all of them add up to the form
     */
    Rational[] express(SparseRow form) {
        Rational[] left = new Rational[size];
        Arrays.fill(left, Rational.ZERO);
        for (int k = 0; k < form.columns.length; k++) {
            left[form.columns[k]] = form.values[k];
        }
        Rational[] multiples = new Rational[size];
        for (int step = 0; step < size; step++) {
            Rational value = over(left[pivotColumn[step]], pivot[step]);
            multiples[pivotRow[step]] = value;
            if (value.signum() != 0) {
                budget.spend(1 + restColumns[step].length);
                for (int k = 0; k < restColumns[step].length; k++) {
                    int c = restColumns[step][k];
                    left[c] = left[c].minus(rests[step][k].times(value));
                }
            }
        }
        for (int step = size - 1; step >= 0; step--) {
            Rational value = multiples[pivotRow[step]];
            for (Reduction r : reductions[step]) {
                Rational other = multiples[r.row()];
                if (other.signum() != 0) {
                    budget.spend(1);
                    value = value.minus(other.times(r.factor()));
                }
            }
            multiples[pivotRow[step]] = value;
        }
        return multiples;
    }

    private static Rational over(Rational value, Rational pivot) {
        return value.signum() == 0 || pivot.equals(Rational.ONE) ? value : value.dividedBy(pivot);
    }
}
