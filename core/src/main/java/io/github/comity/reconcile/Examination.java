package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.comity.claim.Claim;
import io.github.comity.claim.StatedUnits;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.party.Area;
import io.github.comity.reconcile.Problem.View;
import io.github.comity.solver.Budget;
import io.github.comity.solver.Conflicts;
import io.github.comity.source.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The answers about one edition, each worked out once; all solving is under one lock. */
final class Examination {
    /** How many nodes of the hitting-set tree are visited at most. */
    private static final int NODES = 5_000;

    /** Of how many claims the signs are looked at before numbers are worked out for them. */
    private static final int FEW = 8;

    private static final String COSTS_TOO_MUCH = "the question costs more than its budget";

    private final Problem problem;
    private final Others others;
    private final Workers workers;
    /**
     * Whether all can be true, asked before all else, so that no answer depends on what was asked; empty: undecided.
     */
    private final Lazy<Optional<Boolean>> holds;

    private final Lazy<Verdict> verdict;
    private final Lazy<ImmutableSet<Flag>> flags;
    private final Lazy<ImmutableList<Check>> checks;
    private final Lazy<Optional<Bounds>> strain;
    private final Lazy<ImmutableList<Exchanges.Part>> conflicts;
    private final Lazy<ImmutableList<Repair>> exchanges;
    private final Lazy<ImmutableList<Contradiction>> contradictions;
    private final Lazy<ImmutableList<Contradiction>> allContradictions;
    private final Map<Subject, JointBounds> bounds = new ConcurrentHashMap<>();

    Examination(Problem problem) {
        this.problem = problem;
        others = new Others(problem);
        workers = new Workers(problem.options());
        holds = new Lazy<>(
                problem,
                () -> within(
                        () -> Optional.of(problem.parts(View.PROOF).canHold(ImmutableSet.of())), Optional.empty()));
        verdict = new Lazy<>(problem, this::findVerdict);
        flags = new Lazy<>(problem, this::findFlags);
        checks = new Lazy<>(problem, this::findChecks);
        strain = new Lazy<>(problem, () -> within(() -> Strain.of(problem), Optional.empty()));
        conflicts = Lazy.inside(problem, this::findConflicts);
        exchanges = Lazy.inside(
                problem, () -> within(() -> Exchanges.repairs(problem, conflicts.get()), ImmutableList.of()));
        contradictions = new Lazy<>(problem, () -> contradictions(true));
        allContradictions = new Lazy<>(problem, () -> contradictions(false));
    }

    /** A question that costs too much is answered as undecided. */
    static <T> T within(Supplier<T> question, T undecided) {
        try {
            return question.get();
        } catch (Budget.Exhausted e) {
            return undecided;
        }
    }

    /** One question at a time: the solvers remember where the last one left off. */
    private <T> T locked(Supplier<T> question) {
        synchronized (problem) {
            return question.get();
        }
    }

    String edition() {
        return problem.claims().get(0).source().edition().toString();
    }

    boolean isOf(Area reporter) {
        return problem.claims().get(0).subject().quantity().reporter().equals(reporter);
    }

    /** The sources in a few words, each once. */
    String name() {
        return Phrases.list(problem.claims().stream()
                .map(c -> Phrases.dated(c.source()))
                .distinct()
                .toList());
    }

    /** How much something is: as it is printed, if no more is known of it. */
    String told(JointBounds known) {
        return problem.claims().stream()
                .filter(c -> c.subject().equals(known.subject()) && c.bounds().equals(known.bounds()))
                .findFirst()
                .map(Spelling::figure)
                .orElseGet(() -> known.derived().toString());
    }

    /** Whether a claim of a reporter and edition is among those examined. */
    boolean isOf(Area reporter, Edition edition) {
        return problem.claims().stream()
                .anyMatch(c -> c.subject().quantity().reporter().equals(reporter)
                        && c.source().edition().equals(edition));
    }

    Verdict verdict() {
        return verdict.get();
    }

    /** Whether all can be true; empty if that is not known. */
    Optional<Boolean> holds() {
        return holds.get();
    }

    private boolean isContradictory() {
        return holds.get().filter(h -> !h).isPresent();
    }

    private Verdict findVerdict() {
        try {
            if (holds.get().isEmpty() || isContradictory()) {
                return isContradictory() ? Verdict.CONTRADICTORY : Verdict.UNDECIDED;
            }
            return isOneConfirmed() ? Verdict.CONSISTENT : Verdict.NOT_CHECKABLE;
        } catch (Budget.Exhausted e) {
            return Verdict.UNDECIDED;
        }
    }

    /** Whether others confirm some claim: of a few at a time, first one is looked for that needs no numbers. */
    private boolean isOneConfirmed() {
        int count = problem.claims().size();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<Boolean> known = others.confirmBySigns(i);
            if (known.isEmpty()) {
                open.add(i);
            } else if (known.get()) {
                return true;
            }
            if (open.size() == FEW || i == count - 1) {
                if (open.stream().anyMatch(others::confirm)) {
                    return true;
                }
                open.clear();
            }
        }
        return false;
    }

    ImmutableSet<Flag> flags() {
        return flags.get();
    }

    private ImmutableSet<Flag> findFlags() {
        if (verdict() == Verdict.CONTRADICTORY || verdict() == Verdict.UNDECIDED) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<Flag> found = ImmutableSet.builder();
        try {
            if (problem.parts(View.PROOF).systems().stream().anyMatch(LinearSystem::isTouching)) {
                found.add(Flag.TOUCHING);
            }
            if (!problem.parts(View.CONVENTION).canHold(ImmutableSet.of())) {
                found.add(Flag.HEDGE_STRETCHED);
            }
        } catch (Budget.Exhausted e) {
            return found.build();
        }
        return found.build();
    }

    ImmutableList<Check> checks() {
        return checks.get();
    }

    /** After the first question that costs too much, no other is asked. */
    private ImmutableList<Check> findChecks() {
        AtomicInteger first = new AtomicInteger(prepared() ? Integer.MAX_VALUE : -1);
        ImmutableList<Integer> all =
                IntStream.range(0, problem.claims().size()).boxed().collect(toImmutableList());
        ImmutableList<Optional<Check>> found = workers.each(Progress.Stage.CHECKS, all, i -> {
            Optional<Check> check =
                    i > first.get() ? Optional.empty() : within(() -> Optional.of(check(i)), Optional.empty());
            first.accumulateAndGet(check.isPresent() ? Integer.MAX_VALUE : i, Math::min);
            return check;
        });
        return all.stream()
                .map(i -> found.get(i)
                        .filter(c -> i < first.get())
                        .orElseGet(() -> new Check(
                                problem.claims().get(i), Check.Outcome.NOT_CHECKED, Optional.empty(), COSTS_TOO_MUCH)))
                .collect(toImmutableList());
    }

    /**
     * Finds out what all checks rest on, so that several threads can go on from there; false if that costs too much.
     */
    private boolean prepared() {
        if (verdict() == Verdict.UNDECIDED) {
            return false;
        }
        if (isContradictory()
                && (problem.hasPinned() || conflicts.get().stream().anyMatch(Exchanges.Part::isBeyondCorrection))) {
            allContradictions.get();
        }
        return true;
    }

    private Check check(int index) {
        Claim claim = problem.claims().get(index);
        Optional<String> obstacle = problem.obstacle(View.BINDING, index);
        if (obstacle.isPresent()) {
            return new Check(claim, Check.Outcome.NOT_CHECKED, Optional.empty(), obstacle.get());
        }
        boolean named = isContradictory() && isInConflict(index);
        if (named || isBeyondCorrection(index)) {
            named = named || isNamed(claim);
            return new Check(
                    claim,
                    named ? Check.Outcome.FAILED : Check.Outcome.NOT_CHECKED,
                    Optional.empty(),
                    named
                            ? "it is one of the figures that cannot all be true"
                            : "pinned claims that it is tied to cannot all be true, so that nothing follows from them");
        }
        if (isContradictory() && conflicts.get().stream().anyMatch(p -> p.isOpenFor(index))) {
            return new Check(claim, Check.Outcome.NOT_CHECKED, Optional.empty(), COSTS_TOO_MUCH);
        }
        Set<Integer> removed = new HashSet<>(correction());
        removed.add(index);
        Optional<Interval> all = others.allow(View.BINDING, claim, removed);
        Optional<Interval> agreed = others.agreed(claim, removed, all);
        Optional<Bounds> bounds = agreed.or(() -> all).map(Interval::toBounds).filter(b -> !b.equals(Bounds.UNBOUNDED));
        return agreed.isPresent()
                ? new Check(claim, Check.Outcome.PASSED, bounds, "the others bound it at both ends, and it agrees")
                : new Check(
                        claim,
                        Check.Outcome.NOT_CHECKED,
                        bounds,
                        others.whyNotChecked(claim, all, removed)
                                + StatedUnits.whyUnstated(claim, problem.claims())
                                        .map(why -> "; " + why)
                                        .orElse(""));
    }

    /** Whether a claim is one of some that cannot all be true; one that is never blamed is none of a conflict. */
    private boolean isInConflict(int index) {
        return problem.isPinned(index)
                ? isNamed(problem.claims().get(index))
                : conflicts.get().stream().anyMatch(p -> p.blames(index));
    }

    private boolean isNamed(Claim claim) {
        return allContradictions.get().stream().anyMatch(c -> c.claims().contains(claim));
    }

    /** Whether a claim is tied to claims that cannot be true whichever claims that may be blamed are removed. */
    private boolean isBeyondCorrection(int index) {
        return isContradictory()
                && conflicts.get().stream()
                        .anyMatch(p -> p.system().claims().contains(index) && p.isBeyondCorrection());
    }

    /** Claims whose removal lets the others be true; none if they can be anyway. */
    private Set<Integer> correction() {
        Set<Integer> removed = new HashSet<>();
        if (isContradictory()) {
            conflicts.get().forEach(p -> removed.addAll(p.correction()));
        }
        return removed;
    }

    Optional<Bounds> strain() {
        return strain.get();
    }

    boolean speaksOf(Subject subject) {
        return locked(() -> within(() -> problem.speaksOf(subject), true));
    }

    boolean speaksOfAll(Subject subject) {
        return locked(() -> within(() -> problem.speaksOfAll(subject), true));
    }

    /** Whether something follows about a subject, or it costs too much to know that nothing does. */
    boolean maySay(Subject subject) {
        JointBounds known = bounds(subject);
        return known.isKnown() || !(known.isTight() || problem.isRelaxed(subject));
    }

    JointBounds bounds(Subject subject) {
        return bounds.computeIfAbsent(subject, s -> locked(() -> findBounds(s)));
    }

    static JointBounds unknown(Subject subject) {
        return Printing.joint(subject, Range.UNBOUNDED, true);
    }

    private JointBounds findBounds(Subject subject) {
        return holds.get().isEmpty()
                ? stated(subject)
                : within(
                        () -> Printing.joint(
                                subject,
                                problem.range(View.PROOF, subject, ImmutableSet.of())
                                        .orElse(Range.UNBOUNDED),
                                !problem.isRelaxed(subject)),
                        stated(subject));
    }

    /** What the claims about a level alone say, where more costs too much. */
    private JointBounds stated(Subject subject) {
        Interval alone = problem.claims().stream()
                .filter(c -> c.levelOf().isPresent() && c.subject().equals(subject))
                .map(c -> problem.reading(View.PROOF).of(c.figure()))
                .reduce(Interval.UNBOUNDED, Interval::intersection);
        return Printing.joint(subject, new Range(alone, Optional.empty(), Optional.empty()), false);
    }

    /** What is wrong with each system that is known not to hold, of which there is at least one. */
    private ImmutableList<Exchanges.Part> findConflicts() {
        return workers.each(
                Progress.Stage.CONFLICTS,
                problem.parts(View.PROOF).systems().stream()
                        .filter(s -> within(() -> s.refutation().isPresent(), false))
                        .toList(),
                s -> Exchanges.Part.of(s, NODES));
    }

    ImmutableList<Contradiction> contradictions() {
        return isContradictory() ? contradictions.get() : ImmutableList.of();
    }

    ImmutableList<Contradiction> allContradictions() {
        return isContradictory() ? allContradictions.get() : ImmutableList.of();
    }

    private ImmutableList<Contradiction> contradictions(boolean independent) {
        ImmutableList<Disagreement> found = Disagreement.of(conflicts.get(), independent, problem::isPinned);
        Map<Exchanges.Part, Optional<Diagnosis>> diagnoses = new HashMap<>();
        return found.stream()
                .map(d -> contradiction(d, diagnoses.computeIfAbsent(d.part(), this::diagnosis)))
                .collect(toImmutableList());
    }

    private Optional<Diagnosis> diagnosis(Exchanges.Part part) {
        return within(
                () -> Optional.of(Diagnosis.of(problem, part, conflicts.get(), exchanges.get())), Optional.empty());
    }

    private Contradiction contradiction(Disagreement found, Optional<Diagnosis> diagnosis) {
        ImmutableSortedSet<Integer> conflict = found.conflict();
        Conflicts.Analysis analysis = found.part().analysis();
        Optional<ImmutableList<Repair>> repairs =
                diagnosis.flatMap(d -> within(() -> Optional.of(d.repairs(conflict)), Optional.empty()));
        return new Contradiction(
                Sets.union(found.certificate().claims(), ImmutableSet.copyOf(problem.claimsAt(conflict))).stream()
                        .sorted(Comparator.comparing(Claim::id))
                        .collect(toImmutableList()),
                found.certificate(),
                diagnosis.flatMap(d -> within(() -> d.slip(conflict), Optional.empty())),
                repairs.orElse(ImmutableList.of()),
                analysis.corrections().stream()
                        .map(c -> ImmutableSet.copyOf(problem.claimsAt(c)))
                        .collect(toImmutableList()),
                found.part().isMinimal(),
                analysis.complete() && repairs.isPresent());
    }
}
