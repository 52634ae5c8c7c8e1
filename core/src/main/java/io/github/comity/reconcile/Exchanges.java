package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Problem.View;
import io.github.comity.solver.Budget;
import io.github.comity.solver.Conflicts;
import io.github.comity.solver.Deadline;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Tries the slips that change two figures together, wherever one of the two is among claims that disagree. */
final class Exchanges {
    /** How many pairs of figures are tried. */
    private static final int TRIED = 60;

    /**
     * A system that cannot hold, and what is wrong with it; claims can perhaps be spared if conflicts are not minimal.
     */
    record Part(LinearSystem system, Conflicts.Analysis analysis, boolean isMinimal) {
        /** Finds out what is wrong, as far as the budget goes. */
        static Part of(LinearSystem system, int nodes) {
            try {
                return new Part(system, system.analyse(nodes), true);
            } catch (Budget.Exhausted e) {
                return unsorted(system);
            }
        }

        /** What is known of a system that was refuted without any further question. */
        static Part unsorted(LinearSystem system) {
            return new Part(system, system.unanalysed(), false);
        }

        /** Whether nothing is known of a claim, because it was not found out which ones have to be removed. */
        boolean isOpenFor(int claim) {
            return system.claims().contains(claim) && analysis.corrections().isEmpty();
        }

        /** Whether a claim is one of some that cannot all be true. */
        boolean blames(int claim) {
            return analysis.conflicts().stream().anyMatch(c -> c.contains(claim));
        }

        /** Whether it cannot hold whichever claims that may be blamed are removed. */
        boolean isBeyondCorrection() {
            return analysis.conflicts().stream().anyMatch(Set::isEmpty);
        }

        /** Claims whose removal lets the others be true; none if none are known. */
        ImmutableSet<Integer> correction() {
            return analysis.corrections().stream()
                    .findFirst()
                    .map(ImmutableSet::copyOf)
                    .orElse(ImmutableSet.of());
        }

        /** Why the claims of a conflict, and those that are never blamed, cannot all be true. */
        Certificate certificate(Set<Integer> conflict, IntPredicate isPinned) {
            return system.certificate(
                    isMinimal
                            ? system.refute(system.claims().stream()
                                            .filter(i -> !conflict.contains(i) && !isPinned.test(i))
                                            .collect(toImmutableSet()))
                                    .orElseThrow()
                            : system.refutation().orElseThrow());
        }
    }

    private final Problem problem;
    private final ImmutableList<Part> parts;

    private Exchanges(Problem problem, ImmutableList<Part> parts) {
        this.problem = problem;
        this.parts = parts;
    }

    /** The repairs that change two figures together, each for the claim that comes first. */
    static ImmutableList<Repair> repairs(Problem problem, ImmutableList<Part> parts) {
        return new Exchanges(problem, parts).repairs();
    }

    private ImmutableList<Repair> repairs() {
        List<Integer> tried = parts.stream()
                .flatMap(p -> p.system().claims().stream())
                .filter(i -> !problem.isPinned(i))
                .distinct()
                .sorted()
                .toList();
        Set<Integer> disagreeing = parts.stream()
                .flatMap(p -> p.analysis().conflicts().stream())
                .flatMap(Set::stream)
                .collect(toImmutableSet());
        List<Integer> blamed = tried.stream().filter(disagreeing::contains).toList();
        ImmutableList.Builder<Repair> found = ImmutableList.builder();
        int count = 0;
        for (int a : tried) {
            Deadline.check();
            for (int b : disagreeing.contains(a) ? tried : blamed) {
                for (Exchange exchange : b <= a
                        ? ImmutableList.<Exchange>of()
                        : Exchange.of(problem.claims().get(a), problem.claims().get(b))) {
                    Optional<ImmutableSet<Integer>> gone = isSameProduct(exchange) ? Optional.empty() : gone(a, b);
                    if (gone.isPresent()) {
                        exchanged(exchange, tiedTo(ImmutableSet.of(a, b)), gone.get())
                                .ifPresent(found::add);
                        count++;
                    }
                    if (count == TRIED) {
                        return found.build();
                    }
                }
            }
        }
        return found.build();
    }

    /**
     * What else has to be removed if two claims are changed: nothing from a system all of whose conflicts they meet,
     * and nothing that belongs to conflicts of theirs that have nothing in common, which both must be gone then.
     */
    private Optional<ImmutableSet<Integer>> gone(int a, int b) {
        ImmutableSet<Integer> pair = ImmutableSet.of(a, b);
        ImmutableSet.Builder<Integer> gone = ImmutableSet.builder();
        for (Part part : parts) {
            boolean touched = !Collections.disjoint(part.system().claims(), pair);
            if (touched && part.analysis().conflicts().stream().anyMatch(c -> Collections.disjoint(c, pair))) {
                ImmutableSet<Integer> near = near(part.analysis(), a, b);
                Optional<ImmutableSet<Integer>> rest = part.analysis().corrections().stream()
                        .filter(c -> !Collections.disjoint(c, pair))
                        .findFirst()
                        .map(c -> ImmutableSet.copyOf(Sets.difference(c, near)));
                if (rest.isEmpty()) {
                    return rest;
                }
                gone.addAll(rest.get());
            }
        }
        return Optional.of(gone.build());
    }

    /**
     * Whether two growths of one series are exchanged between which nothing but its growths is stated: what is stated
     * knows nothing but their product then, which stays as it is.
     */
    private boolean isSameProduct(Exchange exchange) {
        if (!(exchange.first().subject() instanceof Subject.Change a)
                || !(exchange.second().subject() instanceof Subject.Change b)
                || !isStep(a, a.quantity())
                || !isStep(b, a.quantity())) {
            return false;
        }
        boolean inOrder = end(a.base()).isBefore(end(b.base()));
        LocalDate from = start(inOrder ? a.quantity() : b.quantity());
        LocalDate to = end(inOrder ? b.base() : a.base());
        return problem.claims().stream()
                .map(Claim::subject)
                .filter(s -> !isStep(s, a.quantity()))
                .flatMap(s -> s.quantities().stream())
                .noneMatch(q -> !q.period().isBounded()
                        || (start(q).isBefore(to) && end(q.period()).isAfter(from)));
    }

    /** Whether something is the growth of a series from one year to the next. */
    private static boolean isStep(Subject subject, Quantity series) {
        return subject instanceof Subject.Change c
                && c.form() == Growth.Form.RATE
                && c.quantity().withPeriod(series.period()).equals(series)
                && c.quantity().period().isWholeYear()
                && c.base().equals(c.quantity().period().samePeriodOfPreviousYear());
    }

    private static LocalDate start(Quantity quantity) {
        return quantity.period().start().orElseThrow();
    }

    private static LocalDate end(ReportingPeriod period) {
        return period.endExclusive().orElseThrow();
    }

    /** Two claims, with all claims of a conflict of each if those have nothing in common. */
    private static ImmutableSet<Integer> near(Conflicts.Analysis analysis, int a, int b) {
        return analysis.conflicts().stream()
                .filter(c -> c.contains(a) && !c.contains(b))
                .flatMap(c -> analysis.conflicts().stream()
                        .filter(d -> d.contains(b) && Collections.disjoint(c, d))
                        .map(d -> ImmutableSet.copyOf(Sets.union(c, d))))
                .findFirst()
                .orElse(ImmutableSet.of(a, b));
    }

    /** All claims of the systems that two claims belong to. */
    private ImmutableSortedSet<Integer> tiedTo(ImmutableSet<Integer> pair) {
        return problem.parts(View.PROOF).systems().stream()
                .map(LinearSystem::claims)
                .filter(c -> !Collections.disjoint(c, pair))
                .flatMap(Set::stream)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The repair, if everything agrees with it and at least one of the two is fixed by the others then. */
    private Optional<Repair> exchanged(Exchange exchange, Set<Integer> tied, Set<Integer> gone) {
        Claim a = with(exchange.first(), exchange.forFirst());
        Claim b = with(exchange.second(), exchange.forSecond());
        if (!mayHold(exchange, gone)) {
            return Optional.empty();
        }
        ImmutableList<Claim> claims = tied.stream()
                .filter(i -> !gone.contains(i))
                .map(problem.claims()::get)
                .map(c -> c.equals(exchange.first()) ? a : c.equals(exchange.second()) ? b : c)
                .collect(toImmutableList());
        Problem then = problem.with(claims);
        if (!then.parts(View.PROOF).canHold(ImmutableSet.of())) {
            return Optional.empty();
        }
        boolean hedged = !problem.parts(View.CONVENTION)
                .canHold(Sets.union(
                        gone,
                        ImmutableSet.of(
                                problem.claims().indexOf(exchange.first()),
                                problem.claims().indexOf(exchange.second()))));
        boolean fixed = isFixed(then, a) || isFixed(then, b);
        if (!fixed || (!hedged && !then.parts(View.CONVENTION).canHold(ImmutableSet.of()))) {
            return Optional.empty();
        }
        return then.range(View.PROOF, a.subject(), ImmutableSet.of(claims.indexOf(a)))
                .map(r -> Printing.inFigureUnit(a, r.interval()))
                .map(needed -> new Proposals(exchange.first(), needed, problem.reading(View.PROOF))
                        .repair(
                                Optional.of(exchange.slip()),
                                Optional.of(exchange.forFirst()),
                                ImmutableSet.<Claim>builder()
                                        .add(exchange.second())
                                        .addAll(problem.claimsAt(gone))
                                        .build()));
    }

    /**
     * False if without the two claims the others leave no room for what their figures would be together, or for the
     * first one, which costs less to ask than everything once more.
     */
    private boolean mayHold(Exchange exchange, Set<Integer> gone) {
        Set<Integer> removed = Sets.union(
                gone,
                ImmutableSet.of(
                        problem.claims().indexOf(exchange.first()),
                        problem.claims().indexOf(exchange.second())));
        Reading reading = problem.reading(View.PROOF);
        Interval first = reading.of(exchange.forFirst());
        return problem.sum(exchange.first().subject(), exchange.second().subject(), removed)
                        .map(i -> Printing.inFigureUnit(exchange.first(), i))
                        .map(first.plus(reading.of(exchange.forSecond()))::intersects)
                        .orElse(true)
                && problem.range(View.PROOF, exchange.first().subject(), removed)
                        .map(r -> Printing.inFigureUnit(exchange.first(), r.interval()))
                        .map(first::intersects)
                        .orElse(true);
    }

    private static boolean isFixed(Problem problem, Claim claim) {
        return problem.range(
                        View.BINDING,
                        claim.subject(),
                        ImmutableSet.of(problem.claims().indexOf(claim)))
                .filter(r -> r.interval().isBounded())
                .isPresent();
    }

    private static Claim with(Claim claim, Figure figure) {
        return Claim.of(claim.subject(), figure, claim.source());
    }
}
