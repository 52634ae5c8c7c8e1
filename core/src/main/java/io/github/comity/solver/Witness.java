package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A point that satisfies constraints, guessed without solving them: unknowns are fixed one after the other, those first
 * that are bounded at both ends, each in the middle of what those before it leave. All numbers are fractions, so a
 * point that is found shows that the constraints can hold; that none is found shows nothing.
 */
public final class Witness {
    private static final Rational HALF = Rational.of(1, 2);

    private final Row[] rows;
    /** By unknown: the rows that it occurs in, and its coefficients there. */
    private final List<List<Part>> parts = new ArrayList<>();

    private final boolean[] fixed;
    private final @Nullable Rational[] low;
    private final @Nullable Rational[] high;

    /** A constraint, what its fixed unknowns add up to, and how many are not fixed yet. */
    private static final class Row {
        private final Constraint constraint;
        private Rational sum = Rational.ZERO;
        private int left;

        Row(Constraint constraint) {
            this.constraint = constraint;
            left = constraint.form().coefficients().size();
        }

        boolean holds() {
            int least = constraint.isOpen() ? 1 : 0;
            return constraint.lower().filter(l -> sum.compareTo(l) < least).isEmpty()
                    && constraint.upper().filter(u -> sum.compareTo(u) > 0).isEmpty();
        }
    }

    private record Part(Row row, Rational coefficient) {}

    private Witness(List<Constraint> constraints) {
        rows = new Row[constraints.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new Row(constraints.get(i));
            for (Map.Entry<Integer, Rational> term :
                    rows[i].constraint.form().coefficients().entrySet()) {
                while (parts.size() <= term.getKey()) {
                    parts.add(new ArrayList<>());
                }
                parts.get(term.getKey()).add(new Part(rows[i], term.getValue()));
            }
        }
        fixed = new boolean[parts.size()];
        low = new Rational[parts.size()];
        high = new Rational[parts.size()];
    }

    /**
     * Looks for a point.
     *
     * @param constraints the constraints; unknown numbers are indexed from 0
     * @return whether one was found
     */
    public static boolean isFound(List<Constraint> constraints) {
        return new Witness(constraints).search();
    }

    private boolean search() {
        for (Row row : rows) {
            if (row.left == 0 && !row.holds()) {
                return false;
            }
            if (row.left == 1) {
                tighten(row);
            }
        }
        for (int u = next(); u >= 0; u = next()) {
            if (!fix(u, middle(low[u], high[u]))) {
                return false;
            }
        }
        return true;
    }

    /** The unknown with most ends among those that are not fixed; one with a single value left goes first. */
    private int next() {
        int best = -1;
        int most = -1;
        for (int u = 0; u < fixed.length; u++) {
            if (!fixed[u]) {
                Rational least = low[u];
                Rational largest = high[u];
                int ends = (least == null ? 0 : 1) + (largest == null ? 0 : 1);
                if (least != null && least.equals(largest)) {
                    return u;
                }
                if (ends > most) {
                    best = u;
                    most = ends;
                }
            }
        }
        return best;
    }

    private static Rational middle(@Nullable Rational least, @Nullable Rational largest) {
        if (least != null && largest != null) {
            return least.equals(largest) ? least : least.plus(largest).times(HALF);
        }
        return least != null ? least.plus(Rational.ONE) : largest != null ? largest.minus(Rational.ONE) : Rational.ONE;
    }

    private boolean fix(int unknown, Rational value) {
        fixed[unknown] = true;
        for (Part part : parts.get(unknown)) {
            Row row = part.row();
            row.sum = row.sum.plus(value.times(part.coefficient()));
            row.left--;
            if (row.left == 0 && !row.holds()) {
                return false;
            }
            if (row.left == 1) {
                tighten(row);
            }
        }
        return true;
    }

    /** Notes what a constraint leaves for the one unknown of it that is not fixed. */
    private void tighten(Row row) {
        for (Map.Entry<Integer, Rational> term :
                row.constraint.form().coefficients().entrySet()) {
            if (!fixed[term.getKey()]) {
                boolean turned = term.getValue().signum() < 0;
                row.constraint.lower().ifPresent(l -> tighten(term.getKey(), turned, end(l, row, term.getValue())));
                row.constraint.upper().ifPresent(u -> tighten(term.getKey(), !turned, end(u, row, term.getValue())));
            }
        }
    }

    private static Rational end(Rational end, Row row, Rational coefficient) {
        Rational left = end.minus(row.sum);
        return coefficient.equals(Rational.ONE) ? left : left.dividedBy(coefficient);
    }

    private void tighten(int unknown, boolean above, Rational end) {
        @Nullable Rational[] ends = above ? high : low;
        Rational known = ends[unknown];
        if (known == null || (end.compareTo(known) < 0) == above) {
            ends[unknown] = end;
        }
    }
}
