package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Subject;
import io.github.comity.reconcile.Model.Row;
import io.github.comity.solver.Budget;
import io.github.comity.solver.LinearForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A model split into systems that share no unknown. Thread-safe. */
final class Parts {
    private final Model model;
    private final ImmutableList<Integer> removable;
    private final Options options;
    private final ImmutableList<Subject> labels;
    private final Comparator<Integer> order;
    private final ImmutableList<LinearSystem> systems;
    /** By unknown: the index of its system, or -1 if no row is about it. */
    private final int[] systemOf;

    private final Map<Set<Integer>, LinearSystem> joined = new ConcurrentHashMap<>();

    /**
     * Splits a model.
     *
     * @param model the model
     * @param rows those of its rows that are to hold
     * @param removable the claims that may be removed, those first that are to be kept out of conflicts
     * @param options how much a question may cost, and how many threads may work on it
     */
    Parts(Model model, ImmutableList<Row> rows, ImmutableList<Integer> removable, Options options) {
        this.model = model;
        this.removable = removable;
        this.options = options;
        labels = model.unknowns();
        order = model.order();
        int unknowns = labels.size();
        int[] parent = new int[unknowns];
        Arrays.setAll(parent, i -> i);
        for (Row row : rows) {
            ImmutableSet<Integer> keys = row.constraint().form().coefficients().keySet();
            keys.forEach(
                    u -> parent[root(parent, u)] = root(parent, keys.iterator().next()));
        }
        Map<Integer, List<Row>> groups = new TreeMap<>();
        for (Row row : rows) {
            Optional<Integer> first =
                    row.constraint().form().coefficients().keySet().stream().findFirst();
            groups.computeIfAbsent(first.map(u -> root(parent, u)).orElse(-1), k -> new ArrayList<>())
                    .add(row);
        }
        systemOf = new int[unknowns];
        Arrays.fill(systemOf, -1);
        ImmutableList.Builder<LinearSystem> built = ImmutableList.builder();
        int index = 0;
        for (List<Row> group : groups.values()) {
            for (Row row : group) {
                for (int unknown : row.constraint().form().coefficients().keySet()) {
                    systemOf[unknown] = index;
                }
            }
            built.add(system(group));
            index++;
        }
        systems = built.build();
    }

    private static int root(int[] parent, int at) {
        int root = at;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[at] = root;
        return root;
    }

    Model model() {
        return model;
    }

    ImmutableList<LinearSystem> systems() {
        return systems;
    }

    /** Whether the rest can hold. */
    boolean canHold(Set<Integer> removed) {
        return removed.isEmpty() ? allHold() : systems.stream().allMatch(s -> s.canHold(removed));
    }

    /** A system that is refuted decides, even where others cost too much. */
    private boolean allHold() {
        ImmutableList<Tried> all = new Workers(options).each(Progress.Stage.SYSTEMS, systems, Tried::of);
        boolean hold = all.stream().allMatch(Tried::holds);
        Optional<Budget.Exhausted> tooMuch =
                all.stream().flatMap(t -> t.tooMuch().stream()).findFirst();
        if (hold && tooMuch.isPresent()) {
            throw tooMuch.get();
        }
        return hold;
    }

    /** Whether a system holds as far as is known, and why no more is known. */
    private record Tried(boolean holds, Optional<Budget.Exhausted> tooMuch) {
        static Tried of(LinearSystem system) {
            try {
                return new Tried(system.refutation().isEmpty(), Optional.empty());
            } catch (Budget.Exhausted e) {
                return new Tried(true, Optional.of(e));
            }
        }
    }

    /**
     * The system that the unknowns of forms belong to, several of them joined; empty if no row is about some of the
     * unknowns.
     */
    Optional<LinearSystem> about(LinearForm... forms) {
        Set<Integer> touched = new TreeSet<>();
        for (LinearForm form : forms) {
            form.coefficients().keySet().forEach(u -> touched.add(systemOf[u]));
        }
        if (touched.isEmpty() || touched.contains(-1)) {
            return Optional.empty();
        }
        if (touched.size() == 1) {
            return Optional.of(systems.get(touched.iterator().next()));
        }
        return Optional.of(joined.computeIfAbsent(
                touched,
                t -> system(
                        t.stream().flatMap(i -> systems.get(i).rows().stream()).toList())));
    }

    private LinearSystem system(List<Row> rows) {
        return new LinearSystem(rows, labels, order, removable, new Budget(options.budget()));
    }
}
