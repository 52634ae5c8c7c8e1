package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.solver.LinearForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The unknown numbers behind quantities. A flow that adds up is the sum of its atoms, the spans between all days at
 * which some period of it or of a series tied to it starts or ends; everything else is one unknown for each period or
 * date.
 */
final class Calendar {
    private final List<Subject> unknowns = new ArrayList<>();
    private final Map<Quantity, Integer> indexes = new LinkedHashMap<>();
    private final Map<Subject.Share, Integer> shares = new LinkedHashMap<>();
    private final Set<Quantity> series = new HashSet<>();
    private final Map<Quantity, Quantity> parents = new HashMap<>();
    private final Map<Quantity, NavigableSet<LocalDate>> cuts = new HashMap<>();

    /** What a quantity has in common with itself in other periods. */
    static Quantity series(Quantity quantity) {
        return quantity.withPeriod(ReportingPeriod.unknown());
    }

    /** The series of all quantities of a subject. */
    static ImmutableList<Quantity> series(Subject subject) {
        return subject.quantities().stream().map(Calendar::series).collect(ImmutableList.toImmutableList());
    }

    private Quantity root(Quantity series) {
        Quantity at = series;
        for (Quantity next = parents.get(at); next != null; next = parents.get(at)) {
            at = next;
        }
        return at;
    }

    /** Makes two series share their cuts. */
    void tie(Quantity a, Quantity b) {
        Quantity first = root(a);
        Quantity second = root(b);
        if (!first.equals(second)) {
            parents.put(second, first);
            NavigableSet<LocalDate> moved = cuts.remove(second);
            if (moved != null) {
                cuts.computeIfAbsent(first, k -> new TreeSet<>()).addAll(moved);
            }
        }
    }

    /** Cuts the calendar of a quantity's series at the ends of its period. */
    void cut(Quantity quantity, Quantity series) {
        if (quantity.addsUp()) {
            NavigableSet<LocalDate> days = cuts.computeIfAbsent(root(series), k -> new TreeSet<>());
            days.add(quantity.period().start().orElseThrow());
            days.add(quantity.period().endExclusive().orElseThrow());
        }
    }

    /** The atoms of a quantity, each a quantity of the same series; the quantity alone if it does not add up. */
    List<Quantity> atoms(Quantity quantity) {
        if (!quantity.addsUp()) {
            return List.of(quantity);
        }
        LocalDate start = quantity.period().start().orElseThrow();
        LocalDate end = quantity.period().endExclusive().orElseThrow();
        NavigableSet<LocalDate> inner =
                cuts.getOrDefault(root(series(quantity)), new TreeSet<>()).subSet(start, false, end, false);
        if (inner.isEmpty()) {
            return List.of(quantity);
        }
        List<Quantity> atoms = new ArrayList<>();
        LocalDate from = start;
        for (LocalDate day : inner) {
            atoms.add(quantity.withPeriod(ReportingPeriod.days(from, day)));
            from = day;
        }
        atoms.add(quantity.withPeriod(ReportingPeriod.days(from, end)));
        return atoms;
    }

    /** The level of a quantity; unknowns that are new are added. */
    LinearForm level(Quantity quantity) {
        LinearForm form = LinearForm.ZERO;
        for (Quantity atom : atoms(quantity)) {
            form = form.plus(LinearForm.of(index(atom)));
        }
        return form;
    }

    private int index(Quantity atom) {
        return indexes.computeIfAbsent(atom, a -> {
            series.add(series(a));
            unknowns.add(Subject.level(a));
            return unknowns.size() - 1;
        });
    }

    /**
     * The level of a quantity, or empty if some atom of it is not among the unknowns or its period is cut elsewhere.
     */
    Optional<LinearForm> known(Quantity quantity) {
        if (quantity.addsUp()) {
            NavigableSet<LocalDate> days = cuts.get(root(series(quantity)));
            if (days == null
                    || !days.contains(quantity.period().start().orElseThrow())
                    || !days.contains(quantity.period().endExclusive().orElseThrow())) {
                return Optional.empty();
            }
        }
        LinearForm form = LinearForm.ZERO;
        for (Quantity atom : atoms(quantity)) {
            Integer index = indexes.get(atom);
            if (index == null) {
                return Optional.empty();
            }
            form = form.plus(LinearForm.of(index));
        }
        return Optional.of(form);
    }

    /** A share as an unknown ratio of its own. */
    int share(Subject.Share share) {
        return shares.computeIfAbsent(share, s -> {
            unknowns.add(s);
            return unknowns.size() - 1;
        });
    }

    Optional<Integer> knownShare(Subject.Share share) {
        return Optional.ofNullable(shares.get(share));
    }

    /** The shares that are unknowns, in the order in which they came up. */
    List<Subject.Share> shares() {
        return List.copyOf(shares.keySet());
    }

    /** The series that some unknown belongs to. */
    ImmutableSet<Quantity> allSeries() {
        return ImmutableSet.copyOf(series);
    }

    /** The atoms that are unknowns, in the order in which they came up. */
    List<Quantity> levels() {
        return List.copyOf(indexes.keySet());
    }

    /** An order of unknowns in which those of a series follow each other in time. */
    static Comparator<Integer> inOrderOfTime(List<Subject> unknowns) {
        Map<Quantity, Integer> first = new HashMap<>();
        int[] group = new int[unknowns.size()];
        for (int u = 0; u < group.length; u++) {
            int index = u;
            group[u] = unknowns.get(u)
                    .levelOf()
                    .map(q -> first.computeIfAbsent(series(q), s -> index))
                    .orElse(index);
        }
        List<Integer> sorted = new ArrayList<>(group.length);
        LocalDate[] start = new LocalDate[group.length];
        for (int u = 0; u < group.length; u++) {
            sorted.add(u);
            start[u] =
                    unknowns.get(u).levelOf().flatMap(q -> q.period().start()).orElse(LocalDate.MIN);
        }
        sorted.sort(Comparator.comparingInt((Integer u) -> group[u]).thenComparing(u -> start[u]));
        int[] rank = new int[group.length];
        for (int at = 0; at < rank.length; at++) {
            rank[sorted.get(at)] = at;
        }
        return Comparator.comparingInt(u -> rank[u]);
    }

    /** What each unknown is the number of. */
    ImmutableList<Subject> unknowns() {
        return ImmutableList.copyOf(unknowns);
    }
}
