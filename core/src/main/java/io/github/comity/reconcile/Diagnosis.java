package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Rounding;
import io.github.comity.figure.Unit;
import io.github.comity.reconcile.Problem.View;
import io.github.comity.solver.Conflicts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for the slips behind the conflicts of one system. A claim is a suspect if, but for claims of other conflicts,
 * removing it alone lets all others be true. A slip is accepted if with the figure that it supposes all others agree
 * under the convention reading.
 */
final class Diagnosis {
    /** How many corrections are looked into. */
    private static final int CORRECTIONS = 50;

    private static final Rational HUNDRED = Rational.of(100);

    private final Problem problem;
    private final ImmutableList<Suspect> suspects;

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

    Diagnosis(Problem problem, Conflicts.Analysis analysis) {
        this.problem = problem;
        int least =
                analysis.corrections().stream().mapToInt(Collection::size).min().orElse(0);
        Map<Integer, Suspect> found = new TreeMap<>();
        analysis.corrections().stream()
                .filter(c -> c.size() == least)
                .limit(CORRECTIONS)
                .forEach(c -> c.forEach(i -> {
                    Suspect suspect = new Suspect(i, c, search(i, c));
                    found.merge(i, suspect, (known, other) -> other.rank() < known.rank() ? other : known);
                }));
        suspects = ImmutableList.copyOf(found.values());
        dropAmbiguousDigits();
    }

    /** A changed, shifted, missing or additional digit says something only where a single figure offers it. */
    private void dropAmbiguousDigits() {
        for (Slip slip : new Slip[] {Slip.DIGIT_SLIP, Slip.DECIMAL_SHIFT, Slip.EXTRA_OR_MISSING_DIGIT}) {
            if (suspects.stream().filter(x -> x.slips().containsKey(slip)).count() > 1) {
                suspects.forEach(x -> x.slips().remove(slip));
            }
        }
    }

    private Stream<Suspect> suspectsIn(ImmutableSortedSet<Integer> conflict) {
        return suspects.stream().filter(x -> conflict.contains(x.claim()));
    }

    /** The first slip in order that some suspect of a conflict offers. */
    Optional<Slip> slip(ImmutableSortedSet<Integer> conflict) {
        Optional<Slip> found =
                suspectsIn(conflict).flatMap(x -> x.slips().keySet().stream()).min(Comparator.naturalOrder());
        ImmutableSet<Subject> subjects =
                conflict.stream().map(i -> problem.claims().get(i).subject()).collect(ImmutableSet.toImmutableSet());
        boolean sum = subjects.size() > 1 && subjects.stream().allMatch(Subject.Level.class::isInstance);
        return sum && found.map(s -> s.compareTo(Slip.SUM_MISMATCH) > 0).orElse(true)
                ? Optional.of(Slip.SUM_MISMATCH)
                : found;
    }

    ImmutableList<Repair> repairs(ImmutableSortedSet<Integer> conflict) {
        return suspectsIn(conflict)
                .map(this::repair)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                                (Repair r) -> r.slip().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                        .thenComparing(r -> r.needed().equals(Bounds.UNBOUNDED))
                        .thenComparing(r -> problem.options().trust(r.claim()))
                        .thenComparing(Repair::roundingUnits)
                        .thenComparing(r -> r.claim().id()))
                .collect(toImmutableList());
    }

    private Optional<Repair> repair(Suspect suspect) {
        Claim claim = problem.claims().get(suspect.claim());
        return needed(View.PROOF, claim, claim.subject(), suspect.removed()).map(interval -> {
            Optional<Map.Entry<Slip, ImmutableList<Figure>>> slip =
                    suspect.slips().entrySet().stream().findFirst();
            Optional<Figure> figure = slip.flatMap(s -> s.getValue().stream().findFirst())
                    .or(() -> nearest(claim, interval, problem.reading(View.PROOF)));
            Rational distance = problem.reading(View.PROOF).of(claim.figure()).distanceTo(interval);
            Rational unit = Rational.of(claim.figure().resolution());
            return new Repair(
                    claim,
                    interval.toBounds(),
                    decimal(distance),
                    decimal(distance.dividedBy(unit)),
                    slip.map(Map.Entry::getKey),
                    figure,
                    ImmutableSet.copyOf(
                            problem.claimsAt(Sets.difference(suspect.removed(), ImmutableSet.of(suspect.claim())))));
        });
    }

    private static BigDecimal decimal(Rational value) {
        return value.enclosure().upper().orElseThrow();
    }

    /** What the others allow for a subject, in the unit of the claim's figure. */
    private Optional<Interval> needed(View view, Claim claim, Subject subject, Set<Integer> removed) {
        return problem.range(view, subject, removed)
                .map(r -> Printing.inFigureUnit(claim, r.interval()))
                .filter(i -> !i.isEmpty());
    }

    /** All slips of a suspect in their order, each with the figures that it supposes, the nearest first. */
    private Map<Slip, ImmutableList<Figure>> search(int suspect, ImmutableSortedSet<Integer> removed) {
        Map<Slip, ImmutableList<Figure>> found = new EnumMap<>(Slip.class);
        Claim claim = problem.claims().get(suspect);
        Figure figure = claim.figure();
        View view = problem.parts(View.CONVENTION).canHold(removed) ? View.CONVENTION : View.PROOF;
        Optional<Interval> others = needed(view, claim, claim.subject(), removed);
        if (others.isEmpty() || figure.isRange()) {
            return found;
        }
        Interval needed = others.get();
        Reading reading = problem.reading(view);
        Predicate<Figure> fits = f -> isSayable(claim, f) && reading.of(f).intersects(needed);
        boolean pinned = isPinnedDown(claim, needed, removed);
        if (pinned && isAmount(figure.unit())) {
            put(
                    found,
                    Slip.SCALE_SLIP,
                    figure,
                    Variants.magnitudes(figure).stream().filter(fits));
        }
        if (figure.qualifier() == Qualifier.AS_PRINTED) {
            Optional<Figure> nearest = nearest(claim, needed, reading);
            if (Reading.of(reading.policy(), Rounding.TRUNCATED).of(figure).intersects(needed)) {
                put(found, Slip.TRUNCATED, figure, nearest.stream());
            }
            Rational twentieth = Rational.of(figure.resolution()).dividedBy(Rational.of(20));
            Interval twice = reading.of(figure);
            if (twice.minus(new Interval(Optional.of(twentieth.negated()), Optional.of(twentieth)))
                    .intersects(needed)) {
                put(found, Slip.DOUBLE_ROUNDING, figure, nearest.stream());
            }
        }
        wrongBase(claim, needed, reading).ifPresent(f -> put(found, Slip.WRONG_GROWTH_BASE, figure, Stream.of(f)));
        points(claim, view, removed).ifPresent(f -> put(found, Slip.PERCENT_FOR_POINTS, figure, Stream.of(f)));
        if (isOneSided(figure.qualifier())) {
            found.put(Slip.IMPOSSIBLE_BOUND, ImmutableList.of());
        }
        if (pinned) {
            put(found, Slip.DIGIT_SLIP, figure, Variants.digits(figure).stream().filter(fits));
            put(
                    found,
                    Slip.DECIMAL_SHIFT,
                    figure,
                    Variants.shifts(figure).stream().filter(fits));
            put(
                    found,
                    Slip.EXTRA_OR_MISSING_DIGIT,
                    figure,
                    Variants.lengths(figure).stream().filter(fits));
        }
        swapped(suspect, removed, view).ifPresent(f -> found.put(Slip.SWAPPED_FLOWS, ImmutableList.of(f)));
        if (repeatsLastYear(claim)) {
            put(found, Slip.LAST_YEAR_REPEATED, figure, nearest(claim, needed, reading).stream());
        }
        return found;
    }

    /**
     * Whether the others fix the figure from both sides without leaning on signs and inclusions; otherwise nearly every
     * figure fits somewhere.
     */
    private boolean isPinnedDown(Claim claim, Interval needed, Set<Integer> removed) {
        return needed.isBounded()
                && problem.range(View.BINDING, claim.subject(), removed)
                        .map(Range::interval)
                        .map(i -> i.isEmpty() || i.isBounded())
                        .orElse(false);
    }

    private static void put(Map<Slip, ImmutableList<Figure>> found, Slip slip, Figure printed, Stream<Figure> figures) {
        ImmutableList<Figure> fitting = figures.sorted(Comparator.comparing((Figure f) ->
                                f.point().subtract(printed.point()).abs())
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

    private static boolean isOneSided(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
            case AS_PRINTED, ABOUT, NEARLY, RANGE -> false;
        };
    }

    /** Whether a claim may give a figure: nothing grows by a factor of zero. */
    private static boolean isSayable(Claim claim, Figure figure) {
        boolean factor = claim.growth()
                .map(g -> g.form() == Growth.Form.FACTOR || g.form() == Growth.Form.DIVISOR)
                .orElse(false);
        return !factor || figure.low().signum() > 0;
    }

    /** The figure with the same decimals that the others allow and that is nearest to the printed one. */
    private static Optional<Figure> nearest(Claim claim, Interval needed, Reading reading) {
        Figure figure = claim.figure();
        if (figure.isRange() || reading.of(figure).intersects(needed)) {
            return Optional.empty();
        }
        Rational printed = Rational.of(figure.point());
        Rational goal = needed.lower()
                .filter(l -> l.compareTo(printed) > 0)
                .or(() -> needed.upper().filter(u -> u.compareTo(printed) < 0))
                .orElse(printed);
        BigDecimal value = decimal(goal)
                .movePointLeft(figure.magnitude().exponent())
                .setScale(figure.value().scale(), RoundingMode.HALF_UP);
        BigDecimal step = BigDecimal.ONE.movePointLeft(figure.value().scale());
        return Stream.of(value, value.subtract(step), value.add(step))
                .map(v -> Variants.with(figure, v))
                .filter(f -> isSayable(claim, f) && reading.of(f).intersects(needed))
                .min(Comparator.comparing(
                        f -> f.point().subtract(figure.point()).abs()));
    }

    /** A rate that was taken of the new level: 1 - 1/f for the factor f. */
    private static Optional<Figure> wrongBase(Claim claim, Interval needed, Reading reading) {
        boolean isRate = claim.subject()
                .as(Subject.Change.class)
                .filter(c -> c.form() == Growth.Form.RATE)
                .isPresent();
        if (!isRate) {
            return Optional.empty();
        }
        Interval factor = Reading.factor(Growth.Form.RATE, needed.times(Reading.PERCENT));
        if (!factor.isPositive()) {
            return Optional.empty();
        }
        Interval ofNew = factor.reciprocal().times(HUNDRED.negated()).plus(HUNDRED);
        return ofNew.intersects(reading.of(claim.figure()))
                ? middle(claim.figure(), needed).or(() -> nearest(claim, needed, reading))
                : Optional.empty();
    }

    /**
     * The middle of what the others allow, printed to the same decimals: what the right calculation most likely gives.
     */
    private static Optional<Figure> middle(Figure figure, Interval needed) {
        return needed.isBounded() && !figure.isRange()
                ? Optional.of(Variants.with(
                        figure,
                        decimal(needed.lower()
                                        .orElseThrow()
                                        .plus(needed.upper().orElseThrow())
                                        .dividedBy(Rational.of(2)))
                                .movePointLeft(figure.magnitude().exponent())
                                .setScale(figure.value().scale(), RoundingMode.HALF_UP)))
                : Optional.empty();
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

    /** The figure of the other flow, if everything agrees once exports and imports are exchanged. */
    private Optional<Figure> swapped(int suspect, Set<Integer> removed, View view) {
        Claim claim = problem.claims().get(suspect);
        Optional<Quantity> flow = claim.levelOf();
        Optional<Measure> other = flow.map(Quantity::measure)
                .flatMap(m -> m.equals(Measure.EXPORTS)
                        ? Optional.of(Measure.IMPORTS)
                        : m.equals(Measure.IMPORTS) ? Optional.of(Measure.EXPORTS) : Optional.empty());
        if (other.isEmpty()) {
            return Optional.empty();
        }
        Quantity partner = flow.orElseThrow().withMeasure(other.get());
        Optional<Claim> mate = problem.claims().stream()
                .filter(c -> c.levelOf().map(partner::equals).orElse(false))
                .findFirst();
        return mate.filter(m -> holdsExchanged(claim, m, removed, suspect, view))
                .map(Claim::figure);
    }

    private boolean holdsExchanged(Claim a, Claim b, Set<Integer> removed, int suspect, View view) {
        Set<Claim> gone = ImmutableSet.copyOf(problem.claimsAt(Sets.difference(removed, ImmutableSet.of(suspect))));
        ImmutableList<Claim> exchanged = problem.claims().stream()
                .filter(c -> !gone.contains(c))
                .map(c -> c.equals(a) ? Claim.of(a.subject(), b.figure(), a.source()) : c)
                .map(c -> c.equals(b) ? Claim.of(b.subject(), a.figure(), b.source()) : c)
                .collect(toImmutableList());
        return new Problem(exchanged, problem.options()).parts(view).canHold(ImmutableSet.of());
    }

    private boolean repeatsLastYear(Claim claim) {
        return claim.levelOf()
                .filter(q -> q.period().isBounded())
                .map(q -> q.withPeriod(q.period().samePeriodOfPreviousYear()))
                .map(before -> problem.claims().stream()
                        .anyMatch(c -> c.levelOf().map(before::equals).orElse(false)
                                && c.figure().equals(claim.figure())))
                .orElse(false);
    }
}
