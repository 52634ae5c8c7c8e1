package io.github.comity.solver.dense;

import io.github.comity.figure.Rational;
import io.github.comity.solver.LinearForm;
import java.util.Arrays;
import java.util.Map;

/**
 * Rows that express basic variables by the others, and the value of every variable.
 *
 * <p>Variables 0 to n-1 are unknown numbers, the others are rows of the system. Exchanging a basic variable with
 * another one keeps all rows true.
 */
final class DenseTableau {
    final int unknowns;
    final int variables;
    /** By row: the basic variable. */
    final int[] basic;
    /** By column: the variable that is not basic. */
    final int[] nonbasic;

    private final Rational[][] cells;
    private final int[] position;
    private final Rational[] values;

    DenseTableau(int unknowns, LinearForm[] rows) {
        this.unknowns = unknowns;
        this.variables = unknowns + rows.length;
        basic = new int[rows.length];
        nonbasic = new int[unknowns];
        position = new int[variables];
        values = new Rational[variables];
        Arrays.fill(values, Rational.ZERO);
        cells = new Rational[rows.length][unknowns];
        for (int c = 0; c < unknowns; c++) {
            nonbasic[c] = c;
            position[c] = c;
        }
        for (int r = 0; r < rows.length; r++) {
            basic[r] = unknowns + r;
            position[unknowns + r] = -1 - r;
            Arrays.fill(cells[r], Rational.ZERO);
            for (Map.Entry<Integer, Rational> term : rows[r].coefficients().entrySet()) {
                cells[r][term.getKey()] = term.getValue();
            }
        }
    }

    int rows() {
        return basic.length;
    }

    Rational cell(int row, int column) {
        return cells[row][column];
    }

    Rational value(int variable) {
        return values[variable];
    }

    boolean isBasic(int variable) {
        return position[variable] < 0;
    }

    int rowOf(int variable) {
        return -1 - position[variable];
    }

    int columnOf(int variable) {
        return position[variable];
    }

    /** Moves a variable that is not basic, and all basic variables with it. */
    void move(int column, Rational step) {
        if (step.signum() == 0) {
            return;
        }
        values[nonbasic[column]] = values[nonbasic[column]].plus(step);
        for (int r = 0; r < basic.length; r++) {
            Rational a = cells[r][column];
            if (a.signum() != 0) {
                values[basic[r]] = values[basic[r]].plus(a.times(step));
            }
        }
    }

    /** Exchanges a basic variable with one that is not; no value changes. */
    void exchange(int row, int column) {
        Rational[] pivotRow = cells[row];
        Rational inverse = pivotRow[column].reciprocal();
        for (int c = 0; c < pivotRow.length; c++) {
            if (c == column) {
                pivotRow[c] = inverse;
            } else if (pivotRow[c].signum() != 0) {
                pivotRow[c] = pivotRow[c].times(inverse).negated();
            }
        }
        for (int r = 0; r < cells.length; r++) {
            if (r != row) {
                substitute(cells[r], pivotRow, column);
            }
        }
        int entering = nonbasic[column];
        int leaving = basic[row];
        basic[row] = entering;
        nonbasic[column] = leaving;
        position[entering] = -1 - row;
        position[leaving] = column;
    }

    /** Replaces the variable of a column by its new row. */
    static void substitute(Rational[] target, Rational[] row, int column) {
        Rational factor = target[column];
        if (factor.signum() == 0) {
            return;
        }
        target[column] = Rational.ZERO;
        for (int c = 0; c < row.length; c++) {
            if (row[c].signum() != 0) {
                Rational term = factor.times(row[c]);
                target[c] = target[c].signum() == 0 ? term : target[c].plus(term);
            }
        }
    }

    Rational[] row(int row) {
        return cells[row];
    }

    /** A form of unknowns, expressed by the variables that are not basic. */
    Rational[] express(LinearForm form) {
        Rational[] out = new Rational[nonbasic.length];
        Arrays.fill(out, Rational.ZERO);
        for (Map.Entry<Integer, Rational> term : form.coefficients().entrySet()) {
            int unknown = term.getKey();
            if (isBasic(unknown)) {
                Rational[] row = cells[rowOf(unknown)];
                for (int c = 0; c < row.length; c++) {
                    if (row[c].signum() != 0) {
                        out[c] = out[c].plus(row[c].times(term.getValue()));
                    }
                }
            } else {
                int c = columnOf(unknown);
                out[c] = out[c].plus(term.getValue());
            }
        }
        return out;
    }
}
