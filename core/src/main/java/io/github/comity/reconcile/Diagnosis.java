package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Rounding;
import io.github.comity.figure.Unit;
import io.github.comity.reconcile.Problem.View;
import io.github.comity.solver.Conflicts;
import io.github.comity.solver.Deadline;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks for the slips behind the conflicts of one system. A claim is a suspect if, but for claims of other conflicts,
 * removing it alone lets all others be true. A slip is accepted if with the figure that it supposes all others agree
 * under the convention reading.
 */
final class Diagnosis {
    /** How many corrections are looked into. */
    private static final int CORRECTIONS = 50;

    /** Digits from which on it is no chance that a figure is that of the year before. */
    private static final int TELLING = 3;

    /** Slips that can be supposed in so many ways that they say something only where a single figure offers them. */
    private static final ImmutableList<Slip> DIGITS =
            ImmutableList.of(Slip.DIGIT_SLIP, Slip.DECIMAL_SHIFT, Slip.EXTRA_OR_MISSING_DIGIT);

    private static final Rational HUNDRED = Rational.of(100);

    private final Problem problem;
    /** What is wrong with the other systems. */
    private final ImmutableList<Conflicts.Analysis> elsewhere;

    private final ImmutableList<Suspect> suspects;
    private final ImmutableList<Repair> exchanges;

    private final Ranges ranges;

    /** By claim: the figure with one digit changed, where several claims offer one. */
    private final Map<Integer, Figure> tied = new TreeMap<>();

    /**
     * A claim that may be wrong.
     *
     * @param claim its index
     * @param removed a smallest correction that it belongs to
     * @param slips by slip: the figures that it supposes, the nearest first
     */
    private record Suspect(int claim, ImmutableSortedSet<Integer> removed, Map<Slip, ImmutableList<Figure>> slips) {
        /** The position of the first slip. */
        int rank() {
            return slips.keySet().stream().mapToInt(Enum::ordinal).min().orElse(Integer.MAX_VALUE);
        }
    }

    /** Looks for slips behind the conflicts of one of several parts, in half of the time that is left. */
    static Diagnosis of(
            Problem problem,
            Exchanges.Part part,
            ImmutableList<Exchanges.Part> parts,
            ImmutableList<Repair> exchanges) {
        return Deadline.inHalf(() -> new Diagnosis(problem, part, parts, exchanges));
    }

    private Diagnosis(
            Problem problem,
            Exchanges.Part part,
            ImmutableList<Exchanges.Part> parts,
            ImmutableList<Repair> exchanges) {
        this.problem = problem;
        ranges = new Ranges(problem);
        Conflicts.Analysis analysis = part.analysis();
        elsewhere = parts.stream()
                .filter(p -> !p.equals(part))
                .map(Exchanges.Part::analysis)
                .collect(toImmutableList());
        this.exchanges = exchanges;
        int least =
                analysis.corrections().stream().mapToInt(Collection::size).min().orElse(0);
        Map<Integer, Suspect> found = new TreeMap<>();
        analysis.corrections().stream()
                .filter(c -> c.size() == least)
                .limit(analysis.complete() ? CORRECTIONS : Long.MAX_VALUE)
                .forEach(c -> c.stream()
                        .filter(i -> analysis.complete() || !found.containsKey(i))
                        .forEach(i -> {
                            Suspect suspect = new Suspect(i, c, search(i, c));
                            found.merge(i, suspect, (known, other) -> other.rank() < known.rank() ? other : known);
                        }));
        suspects = ImmutableList.copyOf(found.values());
        dropAmbiguousDigits();
    }

    /**
     * A changed, shifted, missing or additional digit says something only where a single figure offers it, and nothing
     * that leaves no choice explains everything.
     */
    private void dropAmbiguousDigits() {
        boolean ambiguous = exchanges.stream().anyMatch(this::isHere)
                || suspects.stream()
                        .anyMatch(x -> x.slips().containsKey(Slip.WRONG_SIGN)
                                || (x.slips().containsKey(Slip.LAST_YEAR_REPEATED)
                                        && problem.claims()
                                                        .get(x.claim())
                                                        .figure()
                                                        .value()
                                                        .precision()
                                                >= TELLING));
        for (Slip slip : DIGITS) {
            ImmutableList<Suspect> offering =
                    suspects.stream().filter(x -> x.slips().containsKey(slip)).collect(toImmutableList());
            if (offering.size() > 1 && !ambiguous && slip == Slip.DIGIT_SLIP) {
                offering.forEach(x -> tied.put(
                        x.claim(), Objects.requireNonNull(x.slips().get(slip)).get(0)));
            }
            ambiguous |= offering.size() > 1;
            if (ambiguous) {
                suspects.forEach(x -> x.slips().remove(slip));
            }
        }
        if (suspects.stream().anyMatch(x -> !x.slips().isEmpty())) {
            tied.clear();
        }
    }

    private Stream<Suspect> suspectsIn(ImmutableSortedSet<Integer> conflict) {
        return suspects.stream().filter(x -> conflict.contains(x.claim()));
    }

    /** The first slip in order that some suspect of a conflict offers. */
    Optional<Slip> slip(ImmutableSortedSet<Integer> conflict) {
        Optional<Slip> found = Stream.concat(
                        suspectsIn(conflict).flatMap(x -> x.slips().keySet().stream()),
                        exchangesIn(conflict).flatMap(r -> r.slip().stream()))
                .min(Comparator.naturalOrder());
        ImmutableSet<Subject> subjects =
                conflict.stream().map(i -> problem.claims().get(i).subject()).collect(ImmutableSet.toImmutableSet());
        boolean sum = subjects.size() > 1 && subjects.stream().allMatch(Subject.Level.class::isInstance);
        return sum && found.map(s -> s.compareTo(Slip.SUM_MISMATCH) > 0).orElse(true)
                ? Optional.of(Slip.SUM_MISMATCH)
                : found;
    }

    private boolean isHere(Repair exchange) {
        return suspects.stream()
                .map(x -> problem.claims().get(x.claim()))
                .anyMatch(c -> c.equals(exchange.claim()) || exchange.besides().contains(c));
    }

    private Stream<Repair> exchangesIn(ImmutableSortedSet<Integer> conflict) {
        ImmutableList<Claim> claims = problem.claimsAt(conflict);
        return exchanges.stream()
                .filter(r -> claims.contains(r.claim())
                        || Exchange.of(r)
                                .map(Exchange::second)
                                .filter(claims::contains)
                                .isPresent());
    }

    ImmutableList<Repair> repairs(ImmutableSortedSet<Integer> conflict) {
        return Stream.concat(
                        exchangesIn(conflict),
                        suspectsIn(conflict).map(this::repair).flatMap(Optional::stream))
                .sorted(Comparator.comparing(
                                (Repair r) -> r.slip().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                        .thenComparing(r -> r.needed().equals(Bounds.UNBOUNDED))
                        .thenComparing(r -> problem.options().trustIn(r.claim()))
                        .thenComparing(r -> !tied.containsKey(problem.claims().indexOf(r.claim())))
                        .thenComparing(r -> Exchange.of(r).isPresent()
                                && r.claim().levelOf().isEmpty())
                        .thenComparing(Repair::roundingUnits)
                        .thenComparing(r -> r.claim().id()))
                .collect(toImmutableList());
    }

    private Optional<Repair> repair(Suspect suspect) {
        Claim claim = problem.claims().get(suspect.claim());
        Optional<Map.Entry<Slip, ImmutableList<Figure>>> slip =
                suspect.slips().entrySet().stream().findFirst();
        return needed(View.PROOF, claim, claim.subject(), suspect.removed()).map(interval -> {
            Proposals proposals = new Proposals(claim, interval, problem.reading(View.PROOF));
            return proposals.repair(
                    slip.map(Map.Entry::getKey),
                    slip.map(Map.Entry::getValue)
                            .flatMap(f -> f.stream().findFirst())
                            .or(() -> Optional.ofNullable(tied.get(suspect.claim()))
                                    .filter(proposals::fitsBest))
                            .or(proposals::nearest),
                    problem.claimsAt(
                            Sets.difference(without(suspect.removed(), claim), ImmutableSet.of(suspect.claim()))));
        });
    }

    /**
     * What has to be removed so that something follows for a claim once some claims are: those alone, or where what it
     * says is tied to another system that is wrong, such as a share to its levels, a correction of that as well.
     */
    private Set<Integer> without(Set<Integer> removed, Claim claim) {
        if (elsewhere.isEmpty()
                || ranges.of(View.PROOF, claim.subject(), removed)
                        .filter(r -> r.interval().isEmpty())
                        .isEmpty()) {
            return removed;
        }
        Set<Integer> all = new HashSet<>(removed);
        elsewhere.stream()
                .filter(a -> a.conflicts().stream().anyMatch(c -> Collections.disjoint(c, removed)))
                .flatMap(a -> a.corrections().stream()
                        .filter(c -> !Collections.disjoint(c, removed))
                        .findFirst()
                        .or(() -> a.corrections().stream().findFirst())
                        .stream())
                .forEach(all::addAll);
        return all;
    }

    /** What the others allow for a subject, in the unit of the claim's figure. */
    private Optional<Interval> needed(View view, Claim claim, Subject subject, Set<Integer> removed) {
        return ranges.of(view, subject, without(removed, claim))
                .map(r -> Printing.inFigureUnit(claim, r.interval()))
                .filter(i -> !i.isEmpty());
    }

    /** All slips of a suspect in their order, each with the figures that it supposes, the nearest first. */
    private Map<Slip, ImmutableList<Figure>> search(int suspect, ImmutableSortedSet<Integer> removed) {
        Map<Slip, ImmutableList<Figure>> found = new EnumMap<>(Slip.class);
        Claim claim = problem.claims().get(suspect);
        Figure figure = claim.figure();
        View view = problem.parts(View.CONVENTION).canHold(without(removed, claim)) ? View.CONVENTION : View.PROOF;
        Optional<Interval> others = needed(view, claim, claim.subject(), removed);
        if (others.isEmpty() || figure.isRange()) {
            return found;
        }
        Interval needed = others.get();
        Reading reading = problem.reading(Variants.isOneSided(figure.qualifier()) ? View.CONVENTION : view);
        Proposals proposals = new Proposals(claim, needed, reading);
        boolean pinned = isPinnedDown(view, claim, needed, removed);
        if (pinned && isAmount(figure.unit())) {
            put(
                    found,
                    Slip.SCALE_SLIP,
                    proposals,
                    Variants.magnitudes(figure).stream().filter(proposals::fitsAsPrinted));
        }
        if (figure.qualifier() == Qualifier.AS_PRINTED) {
            Optional<Figure> nearest = proposals.nearest();
            if (Reading.of(reading.policy(), Rounding.TRUNCATED).of(figure).intersects(needed)) {
                put(found, Slip.TRUNCATED, proposals, nearest.stream());
            }
            Rational twentieth = Rational.of(figure.resolution()).dividedBy(Rational.of(20));
            Interval twice = reading.of(figure);
            if (twice.minus(new Interval(Optional.of(twentieth.negated()), Optional.of(twentieth)))
                    .intersects(needed)) {
                put(found, Slip.DOUBLE_ROUNDING, proposals, nearest.stream());
            }
        }
        wrongBase(proposals).ifPresent(f -> put(found, Slip.WRONG_GROWTH_BASE, proposals, Stream.of(f)));
        points(claim, view, removed).ifPresent(f -> put(found, Slip.PERCENT_FOR_POINTS, proposals, Stream.of(f)));
        if (Variants.isOneSided(figure.qualifier())) {
            found.put(Slip.IMPOSSIBLE_BOUND, ImmutableList.of());
        }
        if (pinned) {
            put(
                    found,
                    Slip.DIGIT_SLIP,
                    proposals,
                    Variants.digits(figure, proposals.near()).stream().filter(proposals::fitsAsPrinted));
            put(
                    found,
                    Slip.DECIMAL_SHIFT,
                    proposals,
                    Variants.shifts(figure).stream().filter(proposals::fitsAsPrinted));
            put(
                    found,
                    Slip.EXTRA_OR_MISSING_DIGIT,
                    proposals,
                    Variants.lengths(figure, proposals.near()).stream().filter(proposals::fitsAsPrinted));
            put(found, Slip.WRONG_SIGN, proposals, Variants.negated(figure).filter(proposals::fitsAsPrinted).stream());
        }
        if (repeatsLastYear(claim)) {
            put(found, Slip.LAST_YEAR_REPEATED, proposals, proposals.middle().stream());
        }
        return found;
    }

    /**
     * Whether the others fix the figure from both sides without leaning on signs and inclusions; otherwise nearly every
     * figure fits somewhere.
     */
    private boolean isPinnedDown(View view, Claim claim, Interval needed, Set<Integer> removed) {
        return needed.isBounded()
                && (ranges.areBinding(view, claim.subject(), without(removed, claim))
                        || ranges.of(View.BINDING, claim.subject(), without(removed, claim))
                                .map(Range::interval)
                                .map(i -> i.isEmpty() || i.isBounded())
                                .orElse(false));
    }

    private static void put(
            Map<Slip, ImmutableList<Figure>> found, Slip slip, Proposals proposals, Stream<Figure> figures) {
        BigDecimal printed = proposals.claim().figure().point();
        ImmutableList<Figure> fitting = figures.sorted(Comparator.comparing((Figure f) -> !proposals.isInside(f))
                        .thenComparing(f -> f.point().subtract(printed).abs())
                        .thenComparing(Figure::point))
                .collect(toImmutableList());
        if (!fitting.isEmpty()) {
            found.put(slip, fitting);
        }
    }

    private static boolean isAmount(Unit unit) {
        return switch (unit.kind()) {
            case MONEY, COUNT, PHYSICAL -> true;
            case PERCENT, PERCENTAGE_POINT, RATIO, RANK, UNSTATED -> false;
        };
    }

    /** A rate that was taken of the new level: 1 - 1/f for the factor f. */
    private static Optional<Figure> wrongBase(Proposals proposals) {
        Claim claim = proposals.claim();
        boolean isRate = claim.subject()
                .as(Subject.Change.class)
                .filter(c -> c.form() == Growth.Form.RATE)
                .isPresent();
        if (!isRate) {
            return Optional.empty();
        }
        Interval factor = Reading.factor(Growth.Form.RATE, proposals.needed().times(Reading.PERCENT));
        if (!factor.isPositive()) {
            return Optional.empty();
        }
        Interval ofNew = factor.reciprocal().times(HUNDRED.negated()).plus(HUNDRED);
        return ofNew.intersects(proposals.reading().of(claim.figure())) ? proposals.middle() : Optional.empty();
    }

    private Optional<Figure> points(Claim claim, View view, Set<Integer> removed) {
        return claim.subject()
                .as(Subject.ShareChange.class)
                .filter(c -> c.form() == Growth.Form.RATE)
                .map(c -> Subject.shareChange(c.share(), c.base(), Growth.Form.POINTS))
                .flatMap(inPoints -> needed(view, claim, inPoints, removed))
                .flatMap(n -> Optional.of(claim.figure().withUnit(Unit.PERCENTAGE_POINT))
                        .filter(f -> problem.reading(view).of(f).intersects(n)));
    }

    private boolean repeatsLastYear(Claim claim) {
        return claim.levelOf()
                .map(q -> q.withPeriod(q.period().samePeriodOfPreviousYear()))
                .map(before -> problem.claims().stream()
                        .anyMatch(c -> c.levelOf().map(before::equals).orElse(false)
                                && c.figure().equals(claim.figure())))
                .orElse(false);
    }
}
