package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import io.github.comity.claim.Quantity;
import io.github.comity.party.Area;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which relations tie which quantities: those of named quantities that are mentioned or reached, and those of whole
 * series, from which the ones are dropped that say nothing.
 */
final class Ties {
    private final ImmutableList<Relation> relations;
    private final Divisions divisions;
    private final ImmutableList<Tie> named;
    private final ImmutableSet<Tie> ofSeries;

    private Ties(
            ImmutableList<Relation> relations,
            Divisions divisions,
            ImmutableList<Tie> named,
            ImmutableSet<Tie> ofSeries) {
        this.relations = relations;
        this.divisions = divisions;
        this.named = named;
        this.ofSeries = ofSeries;
    }

    /** Finds what ties quantities, and makes the series that are tied share their cuts of the calendar. */
    static Ties of(ImmutableList<Relation> relations, Set<Quantity> mentioned, Calendar calendar) {
        Set<Quantity> all = new LinkedHashSet<>(mentioned);
        relations.forEach(r -> Tie.named(r).forEach(t -> all.addAll(t.quantities())));
        Divisions divisions = new Divisions(seriesOf(all));
        Ties open = new Ties(relations, divisions, ImmutableList.of(), ImmutableSet.of());
        ImmutableList<Tie> named = open.findNamed(mentioned);
        Set<Quantity> given = new LinkedHashSet<>(mentioned);
        named.forEach(t -> given.addAll(t.quantities()));
        ImmutableSet<Tie> ofSeries = open.findOfSeries(seriesOf(given));
        ofSeries.forEach(t -> t.quantities().forEach(q -> calendar.tie(t.whole(), q)));
        return new Ties(relations, divisions, named, ofSeries);
    }

    private static Set<Quantity> seriesOf(Collection<Quantity> quantities) {
        Set<Quantity> series = new LinkedHashSet<>();
        quantities.forEach(q -> series.add(Calendar.series(q)));
        return series;
    }

    /** The ties of quantities that relations name, in the order of the relations. */
    ImmutableList<Tie> named() {
        return named;
    }

    /** Whether a series is one of some, or tied to one of them. */
    static boolean reaches(
            ImmutableList<Relation> relations, Collection<Quantity> from, Set<Quantity> known, Set<Area> reporters) {
        if (!Collections.disjoint(from, known)) {
            return true;
        }
        if (!mayReach(relations, from, reporters)) {
            return false;
        }
        Set<Quantity> all = new LinkedHashSet<>(known);
        all.addAll(from);
        Ties ties = new Ties(relations, new Divisions(all), ImmutableList.of(), ImmutableSet.of());
        Set<Quantity> seen = new HashSet<>();
        Deque<Quantity> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Quantity series = open.remove();
            if (known.contains(series)) {
                return true;
            }
            if (seen.add(series)) {
                ties.around(series).forEach(t -> open.addAll(t.quantities()));
            }
        }
        return false;
    }

    /** False if no series could be reached, since only relations that name quantities lead to another reporter. */
    private static boolean mayReach(ImmutableList<Relation> relations, Collection<Quantity> from, Set<Area> reporters) {
        return from.stream().anyMatch(q -> reporters.contains(q.reporter()))
                || relations.stream().anyMatch(r -> !Tie.named(r).isEmpty());
    }

    private List<Tie> around(Quantity series) {
        return relations.stream()
                .flatMap(r -> Tie.around(r, series, divisions).stream())
                .toList();
    }

    /** The named ties whose series are mentioned, if need be through other relations. */
    private ImmutableList<Tie> findNamed(Set<Quantity> mentioned) {
        ImmutableList<Tie> all =
                relations.stream().flatMap(r -> Tie.named(r).stream()).collect(ImmutableList.toImmutableList());
        if (all.isEmpty()) {
            return all;
        }
        Set<Quantity> reached = seriesOf(mentioned);
        Set<Tie> tied = new HashSet<>();
        int before;
        do {
            before = reached.size() + tied.size();
            List.copyOf(reached).forEach(s -> around(s).forEach(t -> reached.addAll(t.quantities())));
            for (Tie tie : all) {
                Set<Quantity> series = seriesOf(tie.quantities());
                if (series.stream().anyMatch(reached::contains)) {
                    tied.add(tie);
                    reached.addAll(series);
                }
            }
        } while (reached.size() + tied.size() > before);
        return all.stream().filter(tied::contains).collect(ImmutableList.toImmutableList());
    }

    /** The ties of series that are given, if need be through series that are not. */
    private ImmutableSet<Tie> findOfSeries(Set<Quantity> given) {
        return closed(
                given, series -> around(series).stream().filter(Tie::holds).toList());
    }

    /** The ties of series on every atom on which something follows from them. */
    ImmutableSet<Tie> onAtoms(Collection<Quantity> atoms) {
        return closed(new LinkedHashSet<>(atoms), atom -> {
            Quantity series = Calendar.series(atom);
            return ofSeries.stream()
                    .filter(t -> t.quantities().contains(series))
                    .map(t -> t.in(atom.period()))
                    .toList();
        });
    }

    /** All that ties lead to from what is given, without those that say nothing about it. */
    private static ImmutableSet<Tie> closed(Set<Quantity> given, Function<Quantity, List<Tie>> around) {
        Set<Tie> found = new LinkedHashSet<>();
        Set<Quantity> touched = new LinkedHashSet<>(given);
        Deque<Quantity> open = new ArrayDeque<>(given);
        while (!open.isEmpty()) {
            for (Tie tie : around.apply(open.remove())) {
                if (found.add(tie)) {
                    tie.quantities().stream().filter(touched::add).forEach(open::add);
                }
            }
        }
        dropIdle(found, ImmutableSet.copyOf(given));
        return ImmutableSet.copyOf(found);
    }

    /**
     * Takes out the ties from which nothing follows, until none is left: all but one of their terms, or the whole,
     * occur nowhere else.
     */
    private static void dropIdle(Set<Tie> ties, Set<Quantity> given) {
        boolean dropped = true;
        while (dropped) {
            Multiset<Quantity> uses = LinkedHashMultiset.create();
            ties.forEach(t -> uses.addAll(t.quantities()));
            dropped = ties.removeIf(t -> {
                Predicate<Quantity> isTied = q -> given.contains(q) || uses.count(q) > 1;
                boolean idle = t.quantities().stream().filter(isTied).count() < 2
                        || (!isTied.test(t.whole()) && t.isOnlyAName());
                if (idle) {
                    t.quantities().forEach(uses::remove);
                }
                return idle;
            });
        }
    }
}
