package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Rational;
import io.github.comity.reconcile.Model.Row;
import io.github.comity.solver.Budget;
import io.github.comity.solver.Conflicts;
import io.github.comity.solver.Constraint;
import io.github.comity.solver.Deadline;
import io.github.comity.solver.LargestQuotient;
import io.github.comity.solver.LinearForm;
import io.github.comity.solver.Proof;
import io.github.comity.solver.RatioProgram;
import io.github.comity.solver.Simplex;
import io.github.comity.solver.Witness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rows that are tied to each other, with a solver that holds them. Thread-safe: one question at a time. */
final class LinearSystem {
    /** Up to so many rows a point is guessed first. */
    private static final int SMALL = 60;

    private final ImmutableList<Row> rows;
    private final ImmutableList<Subject> labels;
    private final Comparator<Integer> order;
    private final ImmutableList<Integer> removable;
    private final ImmutableSet<Integer> claims;
    private final Budget budget;
    /** The rows with unknowns of their own, once they are asked for. */
    private final Lazy<Local> local = new Lazy<>(this, Local::new);
    /** What the rows that bind leave open, once it is asked for. */
    private final Lazy<Ends> ends = new Lazy<>(this, this::findEnds);
    /** What solves it, once it is asked for. */
    private final Lazy<Solver> solver = new Lazy<>(this, Solver::new);

    /** Why not all rows can hold, once that was asked; empty if they can. */
    private final Lazy<Optional<Proof>> refutation = new Lazy<>(this, this::findRefutation);

    /**
     * Starts with rows.
     *
     * @param rows the rows
     * @param labels by unknown of the model: what it is the number of
     * @param order an order of the unknowns in which neighbours are mostly used together
     * @param removable the claims that may be removed, those first that are to be kept out of conflicts
     * @param budget how much all questions may cost
     */
    LinearSystem(
            List<Row> rows,
            ImmutableList<Subject> labels,
            Comparator<Integer> order,
            ImmutableList<Integer> removable,
            Budget budget) {
        this.rows = ImmutableList.copyOf(rows);
        this.labels = labels;
        this.order = order;
        this.removable = removable;
        this.budget = budget;
        Set<Integer> used = new TreeSet<>();
        this.rows.forEach(r -> used.addAll(r.claims()));
        claims = ImmutableSet.copyOf(used);
    }

    /** The rows with unknowns of their own. */
    private final class Local {
        /** By unknown of the model: its index here. */
        private final Map<Integer, Integer> indexes = new HashMap<>();
        /** By index here: the unknown of the model. */
        private final List<Integer> unknowns = new ArrayList<>();

        private final ImmutableList<Constraint> constraints;

        Local() {
            Set<Integer> tied = new TreeSet<>(order);
            rows.forEach(r -> tied.addAll(r.constraint().form().coefficients().keySet()));
            tied.forEach(this::index);
            constraints = rows.stream()
                    .map(r -> new Constraint(
                            localise(r.constraint().form()),
                            r.constraint().lower(),
                            r.constraint().upper(),
                            r.constraint().isOpen()))
                    .collect(ImmutableList.toImmutableList());
        }

        LinearForm localise(LinearForm form) {
            return form.renamed(this::index);
        }

        private int index(int unknown) {
            return indexes.computeIfAbsent(unknown, u -> {
                unknowns.add(u);
                return unknowns.size() - 1;
            });
        }
    }

    /** What can be asked of the rows. */
    private final class Solver {
        private final Simplex simplex;
        private final Conflicts conflicts;

        Solver() {
            simplex = new Simplex(
                    local.get().constraints, i -> rows.get(i).claims().isEmpty(), budget);
            ImmutableSet<Integer> may = ImmutableSet.copyOf(removable);
            conflicts = new Conflicts(
                    simplex,
                    rows.stream()
                            .map(r -> ImmutableSet.copyOf(Sets.intersection(r.claims(), may)))
                            .toList(),
                    removable.stream().filter(claims::contains).toList());
        }
    }

    ImmutableList<Row> rows() {
        return rows;
    }

    private Ends findEnds() {
        return new Ends(rows.stream().filter(r -> r.kind().isBinding()).collect(ImmutableList.toImmutableList()));
    }

    /**
     * What the rows leave open without those that only say that nothing is negative and no part larger than its whole.
     */
    Ends ends() {
        return ends.get();
    }

    /** The claims that some row rests on. */
    ImmutableSet<Integer> claims() {
        return claims;
    }

    synchronized Optional<Proof> refute(Set<Integer> removed) {
        Deadline.check();
        Conflicts own = solver.get().conflicts;
        budget.renew();
        return own.refuteWithout(removed);
    }

    /** A small system mostly holds, and then a point is mostly found before it is solved. */
    private Optional<Proof> findRefutation() {
        return rows.size() <= SMALL && Witness.isFound(local.get().constraints)
                ? Optional.empty()
                : refute(ImmutableSet.of());
    }

    /** Whether the rest can hold. */
    boolean canHold(Set<Integer> removed) {
        return (Collections.disjoint(claims, removed) ? refutation() : refute(removed)).isEmpty();
    }

    /** Why not all rows can hold; empty if they can. */
    Optional<Proof> refutation() {
        return refutation.get();
    }

    /** The claims of the refutation as the only conflict that is known, where more costs too much. */
    Conflicts.Analysis unanalysed() {
        return new Conflicts.Analysis(
                refutation().stream().map(solver.get().conflicts::groupsOf).collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                false);
    }

    /** Whether no point lies inside all rounded figures: the largest slack that all of them leave is nothing. */
    synchronized boolean isTouching() {
        LinearForm slack = LinearForm.of(local.get().unknowns.size());
        List<Constraint> inner = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Constraint c = local.get().constraints.get(i);
            if (rows.get(i).kind() != Model.Kind.CLAIM || c.lower().equals(c.upper())) {
                inner.add(c);
            } else {
                c.lower().ifPresent(l -> inner.add(Constraint.atLeast(c.form().minus(slack), l)));
                c.upper().ifPresent(u -> inner.add(Constraint.atMost(c.form().plus(slack), u)));
            }
        }
        inner.add(new Constraint(slack, Optional.of(Rational.ZERO), Optional.of(Rational.ONE)));
        budget.renew();
        Simplex narrowed = new Simplex(inner, budget);
        return narrowed.refute().isEmpty()
                && narrowed.maximize(slack).map(p -> p.bound().signum() == 0).orElse(false);
    }

    /**
     * All conflicts and corrections; where that costs too much, corrections of independent conflicts one by one, or a
     * single conflict and no correction.
     */
    synchronized Conflicts.Analysis analyse(int limit) {
        Conflicts.Analysis found = begin(limit);
        if (found.complete() || found.conflicts().stream().anyMatch(Set::isEmpty)) {
            return found;
        }
        try {
            budget.renew();
            Conflicts.Analysis simple =
                    Deadline.inHalf(() -> solver.get().conflicts.oneByOne(found.conflicts()));
            return new Conflicts.Analysis(
                    simple.conflicts(),
                    Stream.concat(simple.corrections().stream(), found.corrections().stream())
                            .distinct()
                            .sorted(Comparator.comparing(Set::size))
                            .collect(ImmutableList.toImmutableList()),
                    false);
        } catch (Budget.Exhausted e) {
            return found;
        }
    }

    private Conflicts.Analysis begin(int limit) {
        try {
            budget.renew();
            return Deadline.inHalf(() -> solver.get().conflicts.analyse(limit));
        } catch (Budget.Exhausted e) {
            budget.renew();
            Optional<ImmutableSortedSet<Integer>> first = solver.get().conflicts.minimalConflict(ImmutableSet.of());
            return new Conflicts.Analysis(
                    first.stream().collect(ImmutableList.toImmutableList()), ImmutableList.of(), false);
        }
    }

    /** Whether nothing is left. */
    private boolean isFree(Set<Integer> removed) {
        return !removed.isEmpty() && rows.stream().noneMatch(r -> Collections.disjoint(r.claims(), removed));
    }

    /** The ends of a form where the rest can hold; an empty range if it cannot. */
    synchronized Range range(LinearForm form, Set<Integer> removed) {
        if (isFree(removed)) {
            return Range.UNBOUNDED;
        }
        if (refute(removed).isPresent()) {
            return Range.EMPTY;
        }
        LinearForm here = local.get().localise(form);
        Optional<Proof> upper = solver.get().simplex.maximize(here);
        Optional<Proof> lower = solver.get().simplex.maximize(here.negated());
        return new Range(
                new Interval(lower.map(p -> p.bound().negated()), upper.map(Proof::bound)),
                lower.map(this::end),
                upper.map(this::end));
    }

    /**
     * The ends of a quotient where the rest can hold and the denominator is above zero; an empty range if the rest
     * cannot hold, and no range if the denominator may be below zero, or is nowhere above it.
     */
    synchronized Optional<Range> ratio(LinearForm numerator, LinearForm denominator, Set<Integer> removed) {
        if (isFree(removed)) {
            return Optional.empty();
        }
        if (refute(removed).isPresent()) {
            return Optional.of(Range.EMPTY);
        }
        LinearForm n = local.get().localise(numerator);
        LinearForm d = local.get().localise(denominator);
        Optional<LargestQuotient> largest = solver.get().simplex.maximizeRatio(n, d);
        Optional<LargestQuotient> smallest =
                largest.flatMap(l -> solver.get().simplex.maximizeRatio(n.negated(), d));
        if (smallest.filter(s -> isApart(largest.orElseThrow(), s)).isEmpty() && sign(d) < 0) {
            return Optional.empty();
        }
        if (smallest.isEmpty()) {
            return scaledRatio(n, d, removed);
        }
        return Optional.of(new Range(
                new Interval(
                        smallest.flatMap(LargestQuotient::end).map(Rational::negated),
                        largest.flatMap(LargestQuotient::end)),
                smallest.flatMap(LargestQuotient::proof).map(this::end),
                largest.flatMap(LargestQuotient::proof).map(this::end)));
    }

    /**
     * Whether the ends of a quotient n/d differ. That shows that d is nowhere below zero: n is at most the largest
     * times d and at least the smallest times d, so that the difference of the two times d is not below zero.
     */
    private static boolean isApart(LargestQuotient largest, LargestQuotient negatedSmallest) {
        return largest.proof().isPresent()
                && negatedSmallest.proof().isPresent()
                && largest.value().plus(negatedSmallest.value()).signum() > 0;
    }

    /** The sign of the smallest value of a form; -1 if it has none. */
    private int sign(LinearForm form) {
        return solver.get().simplex.isAboveZero(form)
                ? 1
                : solver.get()
                        .simplex
                        .maximize(form.negated())
                        .map(p -> -p.bound().signum())
                        .orElse(-1);
    }

    private Optional<Range> scaledRatio(LinearForm numerator, LinearForm denominator, Set<Integer> removed) {
        budget.renew();
        List<Constraint> kept = new ArrayList<>();
        List<Integer> index = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (Collections.disjoint(rows.get(i).claims(), removed)) {
                kept.add(local.get().constraints.get(i));
                index.add(i);
            }
        }
        return RatioProgram.solve(kept, numerator, denominator, budget)
                .map(ends -> new Range(
                        new Interval(
                                ends.smallest().map(RatioProgram.End::value),
                                ends.largest().map(RatioProgram.End::value)),
                        ends.smallest().map(e -> end(reindexed(e.proof(), index))),
                        ends.largest().map(e -> end(reindexed(e.proof(), index)))));
    }

    private static Proof reindexed(Proof proof, List<Integer> index) {
        return new Proof(
                proof.form(),
                proof.bound(),
                proof.uses().stream()
                        .map(u -> new Proof.Use(index.get(u.constraint()), u.upper(), u.multiplier()))
                        .collect(ImmutableList.toImmutableList()),
                proof.isStrict());
    }

    private Range.End end(Proof proof) {
        return new Shown(proof);
    }

    private final class Shown implements Range.End {
        private final Proof proof;

        Shown(Proof proof) {
            this.proof = proof;
        }

        @Override
        public Certificate certificate() {
            return LinearSystem.this.certificate(proof);
        }

        @Override
        public boolean restsOnClaims() {
            return proof.uses().stream()
                    .anyMatch(u -> !rows.get(u.constraint()).claims().isEmpty());
        }

        @Override
        public boolean isBinding() {
            return proof.uses().stream()
                    .allMatch(u -> rows.get(u.constraint()).kind().isBinding());
        }
    }

    /** A proof in terms of claims and quantities. */
    synchronized Certificate certificate(Proof proof) {
        ImmutableList<Certificate.Step> steps =
                proof.uses().stream().map(this::step).collect(ImmutableList.toImmutableList());
        return new Certificate(named(proof.form()), proof.bound(), steps);
    }

    private Certificate.Step step(Proof.Use use) {
        Constraint c = local.get().constraints.get(use.constraint());
        Rational end = (use.upper() ? c.upper() : c.lower()).orElseThrow();
        return new Certificate.Step(
                named(use.upper() ? c.form() : c.form().negated()),
                use.upper() ? end : end.negated(),
                use.multiplier(),
                rows.get(use.constraint()).ground());
    }

    /** A form with names, in the order of the model's unknowns. */
    private ImmutableMap<Subject, Rational> named(LinearForm form) {
        ImmutableMap.Builder<Subject, Rational> named = ImmutableMap.builder();
        form.renamed(local.get().unknowns::get)
                .coefficients()
                .forEach((unknown, c) -> named.put(labels.get(unknown), c));
        return named.buildOrThrow();
    }
}
