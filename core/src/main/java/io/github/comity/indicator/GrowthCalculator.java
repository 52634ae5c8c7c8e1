package io.github.comity.indicator;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares levels of different periods: growth, the level before, contributions, compound rates.
 *
 * <p>Growth is year on year and like for like: a partial period never meets a full year; the answer is then undefined
 * with {@code PERIOD_MISMATCH}. Every method answers undefined with a mismatch reason if operands that say what they
 * are about do not belong together. Points are rounded half-even and bounds outward at 34 digits. Bounds called tight
 * are tight for operands that rest on different claims; otherwise they are sound, and the result carries the note
 * {@code SHARED_INPUT}. This class is stateless and thread-safe.
 */
public final class GrowthCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);

    private GrowthCalculator() {}

    /**
     * Calculates the growth rate between two levels.
     *
     * <p>Formula: {@code 100 (current / base - 1)}. Unit: percent, -100 and above for levels that cannot be negative.
     * Bounds: tight. Undefined with {@code ZERO_DENOMINATOR}, {@code NEGATIVE_BASE} or {@code BASE_MAY_BE_ZERO} unless
     * the base is certainly above zero; a current level below zero is noted as {@code SIGN_CHANGE}. Swapped levels are
     * {@code PERIOD_MISMATCH} if they say their periods. Source: WITS, country growth.
     *
     * @param current the later level
     * @param base the earlier level of the same quantity in a comparable period
     * @return the growth rate
     */
    public static Derived growth(Operand current, Operand base) {
        Inputs inputs = Inputs.of("growth rate", Unit.PERCENT, current, base)
                .sameRelation()
                .sameMeasure()
                .later(current, base)
                .positiveBase(base);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Derived growth = inputs.result(
                "100 (current / base - 1)",
                Inputs.point(current)
                        .multiply(HUNDRED)
                        .divide(Inputs.point(base), POINT)
                        .subtract(HUNDRED),
                percent(Inputs.bounds(current).dividedBy(Inputs.bounds(base))));
        if (Inputs.point(current).signum() < 0) {
            growth = growth.withNote(Derived.Note.SIGN_CHANGE);
        }
        Derived result = growth;
        return current.levelOf()
                .flatMap(c -> base.levelOf().map(b -> result.about(Subject.change(c, b.period(), Growth.Form.RATE))))
                .orElse(result);
    }

    private static Bounds percent(Bounds factor) {
        return factor.minus(ONE).times(HUNDRED);
    }

    /**
     * Calculates the level before from what a source states about a quantity.
     *
     * <p>The growth against the same period of the previous year is used, or the only growth that is stated; a rate
     * before a factor, a divisor and an absolute change. Otherwise as {@link #impliedPrevious(Operand, Growth)}.
     * Undefined with {@code MISSING_INPUT} if level or growth is not stated.
     *
     * @param stated level and growth of a quantity
     * @return the level in the base period
     */
    public static Derived impliedPrevious(StatedQuantity stated) {
        Operand level = stated.operand();
        Optional<Claim> growth = stated.quantity().period().isBounded()
                ? stated.growthAgainst(stated.quantity().period().samePeriodOfPreviousYear())
                : Optional.empty();
        if (growth.isEmpty() && stated.growths().size() == 1) {
            growth = Optional.of(stated.growths().get(0));
        }
        if (growth.isEmpty()) {
            return Inputs.of(IMPLIED, level.unit(), level)
                    .require(
                            false,
                            Reason.MISSING_INPUT,
                            "%s needs one growth of %s, but the source states %s; add the figure or pass the growth",
                            IMPLIED,
                            stated.quantity(),
                            stated.growths().size())
                    .undefined();
        }
        return implied(level, growth.get().growth().orElseThrow(), growth);
    }

    private static final String IMPLIED = "implied previous level";

    /**
     * Calculates the level before from a level and its growth.
     *
     * <p>Formula: {@code level / (1 + rate)}, {@code level / factor}, {@code level * divisor} or {@code level -
     * change}, by the form of the growth. Unit: that of the level. Bounds: tight, {@code [lo / factor_hi, hi /
     * factor_lo]}, the ends exchanged for negative levels. Undefined with {@code ZERO_DENOMINATOR} for a growth of
     * -100%, with {@code BASE_MAY_BE_ZERO} if the factor may be zero or below, with {@code PERIOD_MISMATCH} if level
     * and base are not comparable, and with {@code UNIT_MISMATCH} if an absolute change is in another unit.
     *
     * @param level the later level
     * @param growth its growth
     * @return the level in the base period
     */
    public static Derived impliedPrevious(Operand level, Growth growth) {
        return implied(level, growth, Optional.empty());
    }

    private static Derived implied(Operand level, Growth growth, Optional<Claim> claim) {
        Operand change = claim.<Operand>map(c -> c).orElseGet(() -> Operand.of(growth.figure()));
        Inputs inputs = Inputs.of(IMPLIED, level.unit(), level, change);
        Optional<ReportingPeriod> base = level.levelOf()
                .map(Quantity::period)
                .filter(ReportingPeriod::isBounded)
                .map(p -> growth.base().orElseGet(p::samePeriodOfPreviousYear));
        level.levelOf()
                .map(Quantity::period)
                .ifPresent(p -> inputs.require(
                        base.map(p::isComparableTo).orElse(false),
                        Reason.PERIOD_MISMATCH,
                        "%s needs like-for-like periods, but was %s and %s; compare the same months of both years",
                        IMPLIED,
                        p,
                        base.<Object>map(b -> b).orElse("no base")));
        Optional<Bounds> factor = growth.factorBounds();
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Derived implied = factor.isPresent()
                ? divided(inputs, level, growth, factor.get())
                : reduced(inputs, level, growth, change);
        return level.levelOf()
                .flatMap(q -> base.map(b -> implied.about(Subject.level(q.withPeriod(b)))))
                .orElse(implied);
    }

    private static Derived divided(Inputs inputs, Operand level, Growth growth, Bounds factor) {
        BigDecimal point = growth.factorPoint().orElseThrow();
        inputs.require(
                point.signum() != 0,
                Reason.ZERO_DENOMINATOR,
                "%s needs a growth above -100%%, but was %s; the level before cannot be found",
                IMPLIED,
                growth);
        inputs.require(
                Inputs.certainlyPositive(factor),
                Reason.BASE_MAY_BE_ZERO,
                "%s needs a growth certainly above -100%%, but was %s; the level before cannot be bounded",
                IMPLIED,
                growth);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        String formula = switch (growth.form()) {
            case RATE -> "level / (1 + rate)";
            case FACTOR -> "level / factor";
            default -> "level * divisor";
        };
        return inputs.result(
                formula,
                Inputs.point(level).divide(point, POINT),
                Inputs.bounds(level).dividedBy(factor));
    }

    private static Derived reduced(Inputs inputs, Operand level, Growth growth, Operand change) {
        boolean points = growth.form() == Growth.Form.POINTS && level.unit().equals(Unit.PERCENT);
        inputs.require(
                points || level.unit().equals(change.unit()),
                Reason.UNIT_MISMATCH,
                "%s needs level and change in one unit, but was %s and %s; convert one first",
                IMPLIED,
                level.unit(),
                change.unit());
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Bounds before = Inputs.bounds(level).minus(change.bounds());
        boolean nonNegative =
                level.levelOf().map(q -> q.measure().isNonNegative()).orElse(false);
        Bounds possible = nonNegative ? before.intersection(Bounds.atLeast(BigDecimal.ZERO)) : before;
        BigDecimal point = Inputs.point(level).subtract(change.point());
        return inputs.result("level - change", possible.isEmpty() ? point : Inputs.nearest(point, possible), possible);
    }

    /**
     * Calculates the growth of a total that its parts imply.
     *
     * <p>Formula: {@code 100 (sum of levels / sum of (level / factor) - 1)}. Unit: percent. Bounds: tight: each level
     * occurs twice, and the extreme lies where the levels with the larger factors are at one end and the others at the
     * other. Undefined with {@code MISSING_INPUT} if a part lacks level or growth, and with {@code NEGATIVE_LEVEL} if a
     * level may be negative.
     *
     * @param parts the parts of the total, at least one, each with level and growth against one base period
     * @return the growth rate of the total
     * @throws IllegalArgumentException if there is no part
     */
    public static Derived impliedTotalGrowth(Iterable<StatedQuantity> parts) {
        List<Operand> levels = new ArrayList<>();
        List<Derived> previous = new ArrayList<>();
        List<Factor> factors = new ArrayList<>();
        for (StatedQuantity part : parts) {
            Derived before = impliedPrevious(part);
            previous.add(before);
            if (before.isDefined() && before.inputs().get(1) instanceof Claim claim) {
                Growth growth = claim.growth().orElseThrow();
                growth.factorBounds().ifPresent(f -> factors.add(new Factor(Inputs.bounds(part.operand()), f)));
            }
            levels.add(part.operand());
        }
        if (levels.isEmpty()) {
            throw new IllegalArgumentException(
                    "growth of a total needs at least one part, but was none; pass the parts");
        }
        String name = "growth rate implied by parts";
        Inputs inputs = Inputs.of(name, Unit.PERCENT, ImmutableList.copyOf(previous))
                .sameUnit()
                .sameReporter()
                .samePartner()
                .samePeriod();
        if (!inputs.failed()) {
            Inputs current = Inputs.of(name, Unit.PERCENT, levels).samePeriod();
            if (current.failed()) {
                return current.undefined();
            }
            inputs.require(
                    factors.size() == levels.size(),
                    Reason.UNIT_MISMATCH,
                    "%s needs growths as rates or factors, but one is an absolute change; state it as a rate",
                    name);
            inputs.require(
                    factors.stream()
                            .allMatch(f ->
                                    f.level().lower().map(l -> l.signum() >= 0).orElse(false)),
                    Reason.NEGATIVE_LEVEL,
                    "%s needs levels that cannot be negative; state the growth of the total itself",
                    name);
        }
        if (inputs.failed()) {
            return inputs.undefined();
        }
        BigDecimal total = levels.stream().map(Inputs::point).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal before = previous.stream().map(Inputs::point).reduce(BigDecimal.ZERO, BigDecimal::add);
        inputs.require(
                before.signum() != 0,
                Reason.ZERO_DENOMINATOR,
                "%s needs a base above zero, but the parts were zero; report the levels",
                name);
        inputs.require(
                factors.stream().anyMatch(f -> Inputs.certainlyPositive(f.level())),
                Reason.BASE_MAY_BE_ZERO,
                "%s needs a base above zero, but the parts may all have been zero; report the levels",
                name);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Bounds bounds = percent(extreme(factors, false).hull(extreme(factors, true)));
        // the levels before were rounded at 34 digits each, so the point may miss bounds that are narrower than that
        BigDecimal point = total.multiply(HUNDRED).divide(before, POINT).subtract(HUNDRED);
        return inputs.result(
                "100 (sum of levels / sum of (level / factor) - 1)", Inputs.nearest(point, bounds), bounds);
    }

    private record Factor(Bounds level, Bounds factor) {
        BigDecimal end(boolean high) {
            return (high ? factor.upper() : factor.lower()).orElseThrow();
        }
    }

    /** The largest or smallest quotient over the box of levels, at the upper or lower ends of the factors. */
    private static Bounds extreme(List<Factor> parts, boolean high) {
        boolean open = parts.stream()
                .anyMatch(p -> !p.level().isBounded() || !p.factor().isBounded());
        if (open) {
            // the quotient is a weighted mean of the factors
            return parts.stream().map(Factor::factor).reduce(Bounds.EMPTY, Bounds::hull);
        }
        List<Factor> sorted = new ArrayList<>(parts);
        sorted.sort((a, b) -> b.end(high).compareTo(a.end(high)));
        Bounds best = Bounds.EMPTY;
        for (int split = 0; split <= sorted.size(); split++) {
            Bounds quotient = quotient(sorted, split, high);
            boolean better = best.isEmpty()
                    || (high
                            ? quotient.upper()
                                            .orElseThrow()
                                            .compareTo(best.upper().orElseThrow())
                                    > 0
                            : quotient.lower()
                                            .orElseThrow()
                                            .compareTo(best.lower().orElseThrow())
                                    < 0);
            best = better ? quotient : best;
        }
        return best;
    }

    /**
     * Levels before the split at the end that favours the extreme, the others at the other end; exact up to one
     * division.
     */
    private static Bounds quotient(List<Factor> sorted, int split, boolean high) {
        BigDecimal product = sorted.stream().map(f -> f.end(high)).reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal now = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            Bounds level = sorted.get(i).level();
            BigDecimal x = ((i < split) == high ? level.upper() : level.lower()).orElseThrow();
            BigDecimal others = BigDecimal.ONE;
            for (int j = 0; j < sorted.size(); j++) {
                others = i == j ? others : others.multiply(sorted.get(j).end(high));
            }
            now = now.add(x);
            before = before.add(x.multiply(others));
        }
        return before.signum() == 0 ? Bounds.EMPTY : Bounds.quotient(now.multiply(product), before);
    }

    /**
     * Calculates how many points a component contributed to the growth of a total.
     *
     * <p>Formula: {@code 100 (current - previous) / total before}. Unit: percentage points, any sign; the contributions
     * of all components add up to the growth of the total. Bounds: tight; sound only where a level before was itself
     * derived from the current level. Undefined unless the total before is certainly above zero.
     *
     * @param current the component's later level
     * @param previous the component's earlier level
     * @param previousTotal the total's earlier level
     * @return the contribution
     */
    public static Derived contribution(Operand current, Operand previous, Operand previousTotal) {
        String name = "contribution to growth";
        Inputs inputs = Inputs.of(name, Unit.PERCENTAGE_POINT, current, previous, previousTotal)
                .sameRelation()
                .comparablePeriods()
                .later(current, previous)
                .positiveBase(previousTotal);
        differ(inputs, name, previous, previousTotal, "period", Quantity::period, Reason.PERIOD_MISMATCH);
        differ(inputs, name, current, previous, "measure", Quantity::measure, Reason.MEASURE_MISMATCH);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Bounds change = Inputs.bounds(current).minus(Inputs.bounds(previous));
        return inputs.result(
                "100 (current - previous) / total before",
                Inputs.point(current)
                        .subtract(Inputs.point(previous))
                        .multiply(HUNDRED)
                        .divide(Inputs.point(previousTotal), POINT),
                change.dividedBy(Inputs.bounds(previousTotal)).times(HUNDRED));
    }

    private static void differ(
            Inputs inputs,
            String name,
            Operand a,
            Operand b,
            String what,
            Function<Quantity, Object> attribute,
            Reason reason) {
        if (a.levelOf().isPresent() && b.levelOf().isPresent()) {
            inputs.require(
                    attribute
                            .apply(a.levelOf().get())
                            .equals(attribute.apply(b.levelOf().get())),
                    reason,
                    "%s needs figures of one %s, but was %s and %s; check the order of the arguments",
                    name,
                    what,
                    a.levelOf().get(),
                    b.levelOf().get());
        }
    }

    /**
     * Calculates the compound annual growth rate between two levels, the years taken from their periods.
     *
     * <p>As {@link #compoundAnnualGrowth(Operand, Operand, int)}. Undefined with {@code PERIOD_MISMATCH} if the periods
     * are not known, not comparable or not at least one year apart.
     *
     * @param first the earlier level
     * @param last the later level
     * @return the rate per year
     */
    public static Derived compoundAnnualGrowth(Operand first, Operand last) {
        int years = first.levelOf()
                .flatMap(a -> last.levelOf().map(b -> yearsBetween(a.period(), b.period())))
                .orElse(0);
        if (years < 1) {
            return Inputs.of(COMPOUND, Unit.PERCENT, first, last)
                    .require(
                            false,
                            Reason.PERIOD_MISMATCH,
                            "%s needs comparable periods at least one year apart, but was %s and %s; pass the "
                                    + "number of years",
                            COMPOUND,
                            first,
                            last)
                    .undefined();
        }
        return compoundAnnualGrowth(first, last, years);
    }

    private static final String COMPOUND = "compound annual growth rate";

    static int yearsBetween(ReportingPeriod first, ReportingPeriod last) {
        return first.isComparableTo(last)
                ? last.start().orElseThrow().getYear()
                        - first.start().orElseThrow().getYear()
                : 0;
    }

    /**
     * Calculates the compound annual growth rate between two levels.
     *
     * <p>Formula: {@code 100 ((last / first)^(1/years) - 1)}. Unit: percent per year. Bounds: tight, the root rounded
     * outward. Undefined unless the first level is certainly above zero and the last certainly not below. Source: WITS;
     * UNCTAD, exponential growth rate.
     *
     * @param first the earlier level
     * @param last the later level
     * @param years the years between the observations, 1 to 100; not the number of observations
     * @return the rate per year
     * @throws IllegalArgumentException if the number of years is out of range
     */
    public static Derived compoundAnnualGrowth(Operand first, Operand last, int years) {
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException(
                    ("years of a compound annual growth rate must be 1 to 100, but was %s; count the years "
                                    + "between the observations")
                            .formatted(years));
        }
        Inputs inputs = Inputs.of(COMPOUND, Unit.PERCENT, last, first)
                .sameRelation()
                .sameMeasure()
                .comparablePeriods()
                .positiveBase(first);
        if (!inputs.failed()) {
            inputs.require(
                    Inputs.bounds(last).lower().map(l -> l.signum() >= 0).orElse(false),
                    Reason.NEGATIVE_LEVEL,
                    "%s needs a last level that cannot be negative, but %s is within %s; report the absolute change",
                    COMPOUND,
                    last,
                    Inputs.bounds(last));
        }
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Bounds point = Bounds.quotient(Inputs.point(last), Inputs.point(first)).root(years);
        return inputs.result(
                "100 ((last / first)^(1/years) - 1)",
                percent(point).midpoint().orElseThrow(),
                percent(Inputs.bounds(last).dividedBy(Inputs.bounds(first)).root(years)));
    }
}
