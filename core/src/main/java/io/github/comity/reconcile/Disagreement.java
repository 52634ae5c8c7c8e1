package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.comity.solver.Budget;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Claims that disagree, and why; found before anything that explains them, so that each is said in any case. */
record Disagreement(Exchanges.Part part, ImmutableSortedSet<Integer> conflict, Certificate certificate) {
    /**
     * The disagreements of some parts, at least one of each.
     *
     * @param parts what is wrong with systems
     * @param independent whether no claim is to be in two of them
     * @param isPinned whether a claim, by index, is never blamed
     */
    static ImmutableList<Disagreement> of(List<Exchanges.Part> parts, boolean independent, IntPredicate isPinned) {
        Map<ImmutableSortedSet<Integer>, Disagreement> found = new LinkedHashMap<>();
        for (Exchanges.Part part : parts) {
            if (!add(part, independent, isPinned, found)) {
                add(Exchanges.Part.unsorted(part.system()), independent, isPinned, found);
            }
        }
        return ImmutableList.copyOf(found.values());
    }

    /** Adds what a part is contradicted by; false if none could be shown with the budget there is. */
    private static boolean add(
            Exchanges.Part part,
            boolean independent,
            IntPredicate isPinned,
            Map<ImmutableSortedSet<Integer>, Disagreement> found) {
        boolean shown = false;
        for (ImmutableSortedSet<Integer> conflict : part.analysis().conflicts()) {
            if (!independent
                    || found.containsKey(conflict)
                    || found.keySet().stream().allMatch(c -> Collections.disjoint(c, conflict))) {
                Optional<Certificate> certificate = certificate(part, conflict, isPinned);
                certificate.ifPresent(
                        c -> found.merge(conflict, new Disagreement(part, conflict, c), Disagreement::plainer));
                shown |= certificate.isPresent();
            }
        }
        return shown;
    }

    private static Optional<Certificate> certificate(
            Exchanges.Part part, Set<Integer> conflict, IntPredicate isPinned) {
        try {
            return Optional.of(part.certificate(conflict, isPinned));
        } catch (Budget.Exhausted e) {
            return Optional.empty();
        }
    }

    /** The same claims can contradict each other in two ways, as levels and as shares: the one with fewer steps. */
    private Disagreement plainer(Disagreement other) {
        return other.certificate.steps().size() < certificate.steps().size() ? other : this;
    }
}
