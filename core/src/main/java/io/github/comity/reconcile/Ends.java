package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Rational;
import io.github.comity.reconcile.Model.Row;
import io.github.comity.solver.LinearForm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rows leave open of their unknowns, by the signs of their coefficients alone. What it says is certain, but it
 * does not say everything: it is asked first, because no number is worked out for it. Immutable and thread-safe.
 */
final class Ends {
    private final ImmutableList<Row> rows;
    /** By unknown of the model: its index here. */
    private final Map<Integer, Integer> indexes = new HashMap<>();
    /** By row: the unknowns in it, by their indexes here, and whether they are subtracted. */
    private final int[][] terms;

    private final boolean[][] subtracted;
    /** By index of an unknown: the rows that it occurs in. */
    private final List<List<Integer>> users = new ArrayList<>();

    Ends(ImmutableList<Row> rows) {
        this.rows = rows;
        terms = new int[rows.size()][];
        subtracted = new boolean[rows.size()][];
        for (int r = 0; r < terms.length; r++) {
            Map<Integer, Rational> form = rows.get(r).constraint().form().coefficients();
            terms[r] = new int[form.size()];
            subtracted[r] = new boolean[form.size()];
            int k = 0;
            for (Map.Entry<Integer, Rational> term : form.entrySet()) {
                int index = indexes.computeIfAbsent(term.getKey(), u -> indexes.size());
                if (index == users.size()) {
                    users.add(new ArrayList<>());
                }
                users.get(index).add(r);
                terms[r][k] = index;
                subtracted[r][k] = term.getValue().signum() < 0;
                k++;
            }
        }
    }

    /** The rows that rest on none of the claims that are removed. */
    private BitSet kept(Set<Integer> removed) {
        BitSet kept = new BitSet(terms.length);
        for (int r = 0; r < terms.length; r++) {
            kept.set(r, Collections.disjoint(rows.get(r).claims(), removed));
        }
        return kept;
    }

    private int[] unknowns(LinearForm form) {
        return form.coefficients().keySet().stream()
                .mapToInt(u -> indexes.getOrDefault(u, -1))
                .toArray();
    }

    /**
     * Whether some unknown of some forms can certainly be any number, whatever the others are. A row with an unknown
     * that occurs in no other row and in none of the forms says nothing of the rest.
     */
    boolean isAnyNumber(Set<Integer> removed, LinearForm... forms) {
        BitSet kept = kept(removed);
        int[] uses = new int[users.size()];
        kept.stream().forEach(r -> Arrays.stream(terms[r]).forEach(u -> uses[u]++));
        BitSet asked = new BitSet();
        for (LinearForm form : forms) {
            for (int u : unknowns(form)) {
                if (u < 0) {
                    return true;
                }
                asked.set(u);
            }
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int u = 0; u < uses.length; u++) {
            if (uses[u] == 1 && !asked.get(u)) {
                open.add(u);
            }
        }
        while (!open.isEmpty()) {
            for (int r : users.get(open.remove())) {
                if (kept.get(r)) {
                    kept.clear(r);
                    for (int u : terms[r]) {
                        uses[u]--;
                        if (uses[u] == 1 && !asked.get(u)) {
                            open.add(u);
                        }
                    }
                }
            }
        }
        return asked.stream().anyMatch(u -> uses[u] == 0);
    }

    /** Whether a form is certainly bounded at both ends where the rows hold: one end after the other is followed. */
    boolean isBounded(Set<Integer> removed, LinearForm form) {
        BitSet kept = kept(removed);
        BitSet[] known = {new BitSet(), new BitSet()};
        Deque<Integer> open = new ArrayDeque<>();
        kept.stream().forEach(open::add);
        BitSet waiting = (BitSet) kept.clone();
        while (!open.isEmpty()) {
            int r = open.remove();
            waiting.clear(r);
            boolean hasLower = rows.get(r).constraint().lower().isPresent();
            boolean hasUpper = rows.get(r).constraint().upper().isPresent();
            for (int side = 0; side < 2; side++) {
                if (side == 0 ? hasLower : hasUpper) {
                    for (int u : follow(r, side, known)) {
                        for (int user : users.get(u)) {
                            if (kept.get(user) && !waiting.get(user)) {
                                waiting.set(user);
                                open.add(user);
                            }
                        }
                    }
                }
            }
        }
        return Arrays.stream(unknowns(form)).allMatch(u -> u >= 0 && known[0].get(u) && known[1].get(u));
    }

    /**
     * The unknowns of which an end is known now: a sum that does not fall below a number bounds a term below where all
     * the others are bounded above.
     */
    private List<Integer> follow(int row, int side, BitSet[] known) {
        int missing = -1;
        int count = 0;
        for (int k = 0; k < terms[row].length; k++) {
            if (!known[subtracted[row][k] ? side : 1 - side].get(terms[row][k])) {
                missing = k;
                count++;
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int k = 0; count <= 1 && k < terms[row].length; k++) {
            BitSet ends = known[subtracted[row][k] ? 1 - side : side];
            if ((count == 0 || k == missing) && !ends.get(terms[row][k])) {
                ends.set(terms[row][k]);
                found.add(terms[row][k]);
            }
        }
        return found;
    }
}
