package io.github.comity.indicator;

import static io.github.comity.calculation.Common.MEASURE;
import static io.github.comity.calculation.Common.PERIOD;

import com.google.common.collect.ImmutableList;
import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
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
import io.github.comity.internal.Given;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Optional;

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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String COMPOUND = "compound annual growth rate";
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
        Given.arguments("GrowthCalculator.growth", "current", current, "base", base);
        Calculation growth = Calculation.of("growth rate", Unit.PERCENT, current, base)
                .sameRelation()
                .same(MEASURE)
                .comparablePeriods()
                .later(current, base)
                .positiveBase(base);
        Derived rate = growth.result(
                "100 (current / base - 1)",
                () -> growth.amount(current)
                        .times(HUNDRED)
                        .dividedBy(growth.amount(base))
                        .minus(HUNDRED));
        if (!rate.isDefined()) {
            return rate;
        }
        Derived noted = growth.amount(current).point().signum() < 0 ? rate.withNote(Derived.Note.SIGN_CHANGE) : rate;
        return current.levelOf()
                .flatMap(c -> base.levelOf().map(b -> noted.about(Subject.change(c, b.period(), Growth.Form.RATE))))
                .orElse(noted);
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
        Given.argument("stated", "GrowthCalculator.impliedPrevious", stated);
        Operand level = stated.operand();
        Optional<Claim> growth = stated.quantity().period().isBounded()
                ? stated.growthAgainst(stated.quantity().period().samePeriodOfPreviousYear())
                : Optional.empty();
        if (growth.isEmpty() && stated.growths().size() == 1) {
            growth = Optional.of(stated.growths().get(0));
        }
        if (growth.isEmpty()) {
            return Calculation.of(IMPLIED, level.unit(), level)
                    .require(
                            false,
                            Reason.MISSING_INPUT,
                            "needs one growth of %s, but the source states %s; add the figure or pass the growth",
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
        Given.arguments("GrowthCalculator.impliedPrevious", "level", level, "growth", growth);
        return implied(level, growth, Optional.empty());
    }

    private static Derived implied(Operand level, Growth growth, Optional<Claim> claim) {
        Operand change = claim.<Operand>map(c -> c).orElseGet(() -> Operand.of(growth.figure()));
        Calculation calculation = Calculation.of(IMPLIED, level.unit(), level, change);
        Optional<ReportingPeriod> base = level.levelOf()
                .map(Quantity::period)
                .filter(ReportingPeriod::isBounded)
                .map(p -> growth.base().orElseGet(p::samePeriodOfPreviousYear));
        level.levelOf()
                .map(Quantity::period)
                .ifPresent(p -> calculation.require(
                        base.map(p::isComparableTo).orElse(false),
                        Reason.PERIOD_MISMATCH,
                        "needs like-for-like periods, but was %s and %s; compare the same months of both years",
                        p,
                        base.<Object>map(b -> b).orElse("no base")));
        Optional<Bounds> factor = growth.factorBounds();
        Derived implied = factor.isPresent()
                ? divided(calculation, level, growth, factor.get())
                : reduced(calculation, level, growth, change);
        if (!implied.isDefined()) {
            return implied;
        }
        return level.levelOf()
                .flatMap(q -> base.map(b -> implied.about(Subject.level(q.withPeriod(b)))))
                .orElse(implied);
    }

    private static Derived divided(Calculation calculation, Operand level, Growth growth, Bounds factor) {
        BigDecimal point = growth.factorPoint().orElseThrow();
        calculation
                .require(
                        point.signum() != 0,
                        Reason.ZERO_DENOMINATOR,
                        "needs a growth above -100%%, but was %s; the level before cannot be found",
                        growth)
                .require(
                        factor.lower().map(l -> l.signum() > 0).orElse(false),
                        Reason.BASE_MAY_BE_ZERO,
                        "needs a growth certainly above -100%%, but was %s; the level before cannot be bounded",
                        growth);
        String formula = switch (growth.form()) {
            case RATE -> "level / (1 + rate)";
            case FACTOR -> "level / factor";
            default -> "level * divisor";
        };
        return calculation.result(formula, () -> calculation.amount(level).dividedBy(new Amount(point, factor)));
    }

    private static Derived reduced(Calculation calculation, Operand level, Growth growth, Operand change) {
        boolean points = growth.form() == Growth.Form.POINTS && level.unit().equals(Unit.PERCENT);
        calculation.require(
                points || level.unit().equals(change.unit()),
                Reason.UNIT_MISMATCH,
                "needs level and change in one unit, but was %s and %s; convert one first",
                level.unit(),
                change.unit());
        boolean nonNegative =
                level.levelOf().map(q -> q.measure().isNonNegative()).orElse(false);
        return calculation.result("level - change", () -> {
            Amount before = calculation.amount(level).minus(calculation.amount(change));
            return nonNegative ? before.within(Bounds.atLeast(BigDecimal.ZERO)) : before;
        });
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
        Given.argument("parts", "GrowthCalculator.impliedTotalGrowth", parts);
        return ImpliedGrowth.ofTotal(ImmutableList.copyOf(parts));
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
        Given.arguments("GrowthCalculator.contribution", "current", current, "previous", previous);
        Given.argument("previousTotal", "GrowthCalculator.contribution", previousTotal);
        Calculation contribution = Calculation.of(
                        "contribution to growth", Unit.PERCENTAGE_POINT, current, previous, previousTotal)
                .sameRelation()
                .comparablePeriods()
                .later(current, previous)
                .positiveBase(previousTotal)
                .same(previous, previousTotal, PERIOD)
                .same(current, previous, MEASURE);
        return contribution.result(
                "100 (current - previous) / total before",
                () -> contribution
                        .amount(current)
                        .minus(contribution.amount(previous))
                        .times(HUNDRED)
                        .dividedBy(contribution.amount(previousTotal)));
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
        Given.arguments("GrowthCalculator.compoundAnnualGrowth", "first", first, "last", last);
        return Years.found(COMPOUND, first, last, years -> compoundAnnualGrowth(first, last, years));
    }

    /**
     * Calculates the compound annual growth rate between two levels.
     *
     * <p>Formula: {@code 100 ((last / first)^(1/years) - 1)}. Unit: percent per year. Bounds: tight, the root rounded
     * outward. Undefined unless the first level is certainly above zero and the last certainly not below; with
     * {@code PERIOD_MISMATCH} if the levels say their periods, and these are not so many years apart or are swapped.
     * Source: WITS; UNCTAD, exponential growth rate.
     *
     * @param first the earlier level
     * @param last the later level
     * @param years the years between the observations, 1 to 100; not the number of observations
     * @return the rate per year
     * @throws IllegalArgumentException if the number of years is out of range
     */
    public static Derived compoundAnnualGrowth(Operand first, Operand last, int years) {
        Given.arguments("GrowthCalculator.compoundAnnualGrowth", "first", first, "last", last);
        Years.requireInRange(COMPOUND, years);
        Calculation checked = Calculation.of(COMPOUND, Unit.PERCENT, last, first)
                .sameRelation()
                .same(MEASURE)
                .comparablePeriods();
        Calculation rate =
                Years.agreeing(checked, first, last, years).positiveBase(first).notNegative(last);
        return rate.enclosed(
                "100 ((last / first)^(1/years) - 1)",
                () -> compound(
                        Bounds.quotient(
                                rate.amount(last).point(), rate.amount(first).point()),
                        years),
                () -> compound(rate.amount(last).dividedBy(rate.amount(first)).bounds(), years));
    }

    private static Bounds compound(Bounds factor, int years) {
        return factor.root(years).minus(ONE).times(HUNDRED);
    }
}
