package io.github.comity.solver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which groups of constraints cannot hold together, and which removals let the rest hold.
 *
 * <p>A constraint may rest on any number of groups and holds only while none of them is removed; one that rests on none
 * always holds. Minimal conflicts are found by deletion, and all of them by the hitting-set tree of Reiter: what must
 * be removed meets every conflict. Source: R. Reiter, A Theory of Diagnosis from First Principles, 1987.
 *
 * <p>It is mutable and not thread-safe.
 */
public final class Conflicts {
    /** How many sets are kept at most while conflicts are composed from corrections. */
    private static final int TRANSVERSALS = 1_000;

    private final Simplex simplex;
    private final ImmutableList<ImmutableSet<Integer>> groups;
    private final ImmutableList<Integer> order;
    /** By constraint: the same as a set. */
    private final ImmutableList<Groups> members;
    /** By group: the constraints that rest on it. */
    private final ImmutableListMultimap<Integer, Integer> restingOn;
    /** The groups in ascending order, so that sets of them are small. */
    private final ImmutableList<Integer> names;
    /** The groups that were removed last. */
    private ImmutableSet<Integer> gone = ImmutableSet.of();

    /**
     * Starts with a system.
     *
     * @param simplex the system; it is switched by this class from now on
     * @param groups by constraint: the groups that it rests on
     * @param order all groups, those first that are to be kept out of conflicts where there is a choice
     */
    public Conflicts(Simplex simplex, List<ImmutableSet<Integer>> groups, List<Integer> order) {
        this.simplex = simplex;
        this.groups = ImmutableList.copyOf(groups);
        this.order = ImmutableList.copyOf(order);
        ImmutableListMultimap.Builder<Integer, Integer> resting = ImmutableListMultimap.builder();
        for (int i = 0; i < this.groups.size(); i++) {
            for (int group : this.groups.get(i)) {
                resting.put(group, i);
            }
        }
        restingOn = resting.build();
        names = ImmutableList.sortedCopyOf(order);
        members = this.groups.stream().map(this::groups).collect(ImmutableList.toImmutableList());
    }

    /**
     * All that was found.
     *
     * @param conflicts the minimal sets of groups that cannot hold together, small ones first; one that is empty means
     *     that what always holds is refuted
     * @param corrections the minimal sets of groups whose removal lets the rest hold, small ones first
     * @param complete whether there are no others
     */
    public record Analysis(
            ImmutableList<ImmutableSortedSet<Integer>> conflicts,
            ImmutableList<ImmutableSortedSet<Integer>> corrections,
            boolean complete) {}

    /**
     * Refutes what remains.
     *
     * @param removed the groups that are removed
     * @return a refutation, or empty if the rest can hold
     * @throws Budget.Exhausted if it costs more than the budget
     */
    public Optional<Proof> refuteWithout(Set<Integer> removed) {
        simplex.spend(1 + removed.size() + gone.size());
        for (int group : removed) {
            if (!gone.contains(group)) {
                restingOn.get(group).forEach(i -> simplex.activate(i, false));
            }
        }
        for (int group : gone) {
            if (!removed.contains(group)) {
                restingOn.get(group).forEach(i -> simplex.activate(i, Collections.disjoint(groups.get(i), removed)));
            }
        }
        gone = ImmutableSet.copyOf(removed);
        return simplex.refute();
    }

    /**
     * Finds a minimal conflict among what remains.
     *
     * @param removed the groups that are removed
     * @return groups that cannot hold together, though without any one of them the others can; or empty if the rest can
     *     hold
     * @throws Budget.Exhausted if it costs more than the budget
     */
    public Optional<ImmutableSortedSet<Integer>> minimalConflict(Set<Integer> removed) {
        return refuteWithout(removed).map(r -> shrink(r, new ArrayList<>()));
    }

    /**
     * Leaves groups out one by one.
     *
     * @param enough removals that let the rest hold, which is not asked again of those that remove more; what is found
     *     is added
     */
    private ImmutableSortedSet<Integer> shrink(Proof refutation, List<Groups> enough) {
        ImmutableSortedSet<Integer> core = groupsOf(refutation);
        for (int group : order) {
            if (core.contains(group)) {
                Set<Integer> others = new HashSet<>(order);
                others.removeAll(core);
                others.add(group);
                Groups removed = groups(others);
                if (removed.containsAny(enough)) {
                    continue;
                }
                Optional<Proof> without = refuteWithout(others);
                if (without.isPresent()) {
                    core = groupsOf(without.get());
                } else {
                    enough.add(needed(removed));
                }
            }
        }
        return core;
    }

    /**
     * What has to be removed for the point that was found without some groups: mostly less than those, since the point
     * satisfies constraints that it need not.
     */
    private Groups needed(Groups removed) {
        Groups needed = Groups.none(names.size());
        for (int i = 0; i < groups.size(); i++) {
            if (!simplex.isSatisfied(i)) {
                Groups resting = members.get(i).and(removed);
                if (resting.isEmpty()) {
                    // on an open end, which another point passes
                    return removed;
                }
                if (!resting.intersects(needed)) {
                    needed = needed.with(resting.next(0));
                }
            }
        }
        return needed;
    }

    /**
     * Finds what a proof rests on.
     *
     * @param proof a proof of the system
     * @return the groups of the constraints that it uses
     */
    public ImmutableSortedSet<Integer> groupsOf(Proof proof) {
        return proof.uses().stream()
                .flatMap(use -> groups.get(use.constraint()).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Finds all minimal conflicts and corrections.
     *
     * @param limit how many nodes of the hitting-set tree may be visited
     * @return what was found; not all if it costs more than the budget
     * @throws Budget.Exhausted if the first conflict already costs more than the budget
     */
    public Analysis analyse(int limit) {
        List<Groups> conflicts = new ArrayList<>();
        List<Groups> corrections = new ArrayList<>();
        List<Groups> enough = new ArrayList<>();
        Set<Groups> seen = new HashSet<>();
        Deque<Groups> queue = new ArrayDeque<>();
        queue.add(Groups.none(names.size()));
        int visited = 0;
        boolean exhausted = false;
        while (!queue.isEmpty() && visited < limit && !exhausted) {
            Groups removed = queue.remove();
            if (removed.containsAny(corrections)) {
                continue;
            }
            visited++;
            Groups conflict = removed.firstApart(conflicts);
            try {
                simplex.spend(1 + corrections.size() + conflicts.size());
                if (conflict == null && !removed.containsAny(enough)) {
                    conflict = refuteWithout(removed.named(names))
                            .map(r -> groups(shrink(r, enough)))
                            .orElse(null);
                    if (conflict != null) {
                        conflicts.add(conflict);
                    }
                }
            } catch (Budget.Exhausted e) {
                if (conflicts.isEmpty()) {
                    throw e;
                }
                exhausted = true;
                continue;
            }
            if (conflict == null) {
                corrections.add(removed);
                enough.add(removed);
                continue;
            }
            for (int group = conflict.next(0); group >= 0; group = conflict.next(group + 1)) {
                Groups next = removed.with(group);
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        boolean complete = queue.isEmpty() && !exhausted;
        if (complete && !corrections.isEmpty()) {
            complete = addTransversals(corrections, conflicts, Math.min(limit, TRANSVERSALS));
        }
        return new Analysis(sets(conflicts), sets(corrections), complete);
    }

    private Groups groups(Set<Integer> some) {
        return Groups.of(some, names);
    }

    private ImmutableList<ImmutableSortedSet<Integer>> sets(List<Groups> all) {
        return bySize(all.stream().map(g -> g.named(names)).toList());
    }

    /**
     * Finds corrections where there are too many to find them all: conflicts that share no group are taken one by one,
     * and one group of each is removed, or as many as must be.
     *
     * @param known the conflicts that are known
     * @return what is known of conflicts, with those that were found beside them; and for every conflict of those taken
     *     the corrections that differ in it alone, small ones first; not complete
     * @throws Budget.Exhausted if it costs more than the budget
     */
    public Analysis oneByOne(List<ImmutableSortedSet<Integer>> known) {
        List<ImmutableSortedSet<Integer>> conflicts = new ArrayList<>(known);
        Set<Integer> removed = new HashSet<>();
        List<ImmutableSortedSet<Integer>> apart = new ArrayList<>();
        for (ImmutableSortedSet<Integer> conflict : bySize(known)) {
            if (Collections.disjoint(conflict, removed)) {
                apart.add(conflict);
                removed.addAll(conflict);
            }
        }
        for (Optional<ImmutableSortedSet<Integer>> next = minimalConflict(removed);
                next.isPresent();
                next = minimalConflict(removed)) {
            if (next.get().isEmpty()) {
                return new Analysis(bySize(conflicts), ImmutableList.of(), false);
            }
            conflicts.add(next.get());
            apart.add(next.get());
            removed.addAll(next.get());
        }
        putBack(removed);
        Set<ImmutableSortedSet<Integer>> corrections = new LinkedHashSet<>();
        corrections.add(ImmutableSortedSet.copyOf(removed));
        for (ImmutableSortedSet<Integer> conflict : apart) {
            for (int group : conflict) {
                Set<Integer> other = new HashSet<>(removed);
                other.removeAll(conflict);
                other.add(group);
                if (refuteWithout(other).isEmpty()) {
                    if (other.size() > apart.size()) {
                        putBack(other);
                    }
                    corrections.add(ImmutableSortedSet.copyOf(other));
                }
            }
        }
        return new Analysis(bySize(conflicts), bySize(List.copyOf(corrections)), false);
    }

    /** Puts back all groups that can be, those first that are to be kept out of conflicts. */
    private void putBack(Set<Integer> removed) {
        for (int group : order) {
            if (removed.remove(group) && refuteWithout(removed).isPresent()) {
                removed.add(group);
            }
        }
    }

    /** Where all corrections are known, the minimal sets that meet every correction are the minimal conflicts. */
    private boolean addTransversals(List<Groups> corrections, List<Groups> conflicts, int limit) {
        List<Groups> transversals = List.of(Groups.none(names.size()));
        for (Groups correction : corrections) {
            List<Groups> next = new ArrayList<>();
            for (Groups t : transversals) {
                if (t.intersects(correction)) {
                    next.add(t);
                }
            }
            int kept = next.size();
            int count = kept;
            for (Groups t : transversals) {
                if (!t.intersects(correction)) {
                    for (int group = correction.next(0); group >= 0; group = correction.next(group + 1)) {
                        // two that were made longer are no part of each other, since they were not before
                        Groups longer = t.with(group);
                        count++;
                        if (!longer.containsAny(next.subList(0, kept))) {
                            next.add(longer);
                        }
                    }
                }
                if (count > limit) {
                    return false;
                }
            }
            transversals = next;
        }
        Set<Groups> known = new HashSet<>(conflicts);
        for (Groups t : transversals) {
            if (!t.isEmpty() && known.add(t)) {
                conflicts.add(t);
            }
        }
        return true;
    }

    private static ImmutableList<ImmutableSortedSet<Integer>> bySize(List<ImmutableSortedSet<Integer>> sets) {
        return sets.stream()
                .sorted((a, b) -> a.size() != b.size() ? Integer.compare(a.size(), b.size()) : lexicographic(a, b))
                .collect(ImmutableList.toImmutableList());
    }

    private static int lexicographic(ImmutableSortedSet<Integer> a, ImmutableSortedSet<Integer> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = Integer.compare(a.asList().get(i), b.asList().get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
