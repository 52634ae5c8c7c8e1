package io.github.comity.indicator;

import static io.github.comity.calculation.Common.COVERAGE;
import static io.github.comity.calculation.Common.MEASURE;
import static io.github.comity.calculation.Common.PARTNER;
import static io.github.comity.calculation.Common.PERIOD;
import static io.github.comity.calculation.Common.PRICE_BASIS;
import static io.github.comity.calculation.Common.REPORTER;
import static io.github.comity.calculation.Common.SCOPE;
import static io.github.comity.calculation.Common.UNIT;

import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Periods;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Expresses the change between two levels in other ways than as a growth rate.
 *
 * <p>Like {@link GrowthCalculator#growth} it compares like for like: a partial period never meets a full year, and the
 * answer is then undefined with {@code PERIOD_MISMATCH}, as it is if the levels are swapped; only an index number may
 * have a later base. A stock changes between any two days, those of one year too. Unlike growth, the absolute change is
 * defined for levels of either sign, and the symmetric growth for a base of zero. Points are rounded half-even and
 * bounds outward at 34 digits. Bounds called tight are tight for operands that rest on different claims; otherwise they
 * are sound, and the result carries the note {@code SHARED_INPUT}. This class is stateless and thread-safe.
 */
public final class ChangeCalculator {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ChangeCalculator() {}

    private static Calculation compared(String name, Unit unit, Operand current, Operand base) {
        return Periods.between(
                Calculation.of(name, unit, current, base).sameRelation().same(MEASURE), current, base);
    }

    private static Calculation changed(String name, Unit unit, Operand current, Operand base) {
        return compared(name, unit, current, base).later(current, base);
    }

    private static Derived about(Derived change, Operand current, Operand base, Growth.Form form) {
        return current.levelOf()
                .filter(c -> change.isDefined())
                .flatMap(c -> base.levelOf().map(b -> change.about(Subject.change(c, b.period(), form))))
                .orElse(change);
    }

    private static Derived signNoted(Calculation calculation, Derived change, Operand current, Operand base) {
        return change.isDefined()
                        && calculation.amount(base).point().signum() > 0
                        && calculation.amount(current).point().signum() < 0
                ? change.withNote(Derived.Note.SIGN_CHANGE)
                : change;
    }

    /**
     * Calculates the absolute change that a level and its growth imply.
     *
     * <p>Formula: {@code level (1 - 1 / factor)}, where the factor is {@code 1 + rate}, the factor or {@code 1 /
     * divisor}, by the form of the growth. Unit: that of the level, percentage points for a level in percent, any sign.
     * Bounds: tight. Undefined with {@code MISSING_INPUT} for a growth that is an absolute change itself, with
     * {@code ZERO_DENOMINATOR} for a growth of -100%, and with {@code BASE_MAY_BE_ZERO} if the factor may be zero or
     * below.
     *
     * @param level the later level
     * @param growth its growth
     * @return the change since the level before
     */
    public static Derived impliedChange(Operand level, Growth growth) {
        Given.arguments("ChangeCalculator.impliedChange", "level", level, "growth", growth);
        Calculation calculation =
                Calculation.of("implied change", level.unit().ofDifference(), level, Operand.of(growth.figure()));
        Optional<Bounds> factor = growth.factorBounds();
        Optional<BigDecimal> point = growth.factorPoint();
        calculation
                .require(
                        factor.isPresent(),
                        Reason.MISSING_INPUT,
                        "needs a relative growth, but was %s; it is the change itself",
                        growth)
                .require(
                        point.map(p -> p.signum() != 0).orElse(true),
                        Reason.ZERO_DENOMINATOR,
                        "needs a growth above -100%%, but was %s; the level before cannot be found",
                        growth)
                .require(
                        factor.flatMap(Bounds::lower).map(l -> l.signum() > 0).orElse(false),
                        Reason.BASE_MAY_BE_ZERO,
                        "needs a growth certainly above -100%%, but was %s; the level before cannot be bounded",
                        growth);
        return calculation.result("level (1 - 1 / factor)", () -> {
            Amount grown = new Amount(point.orElseThrow(), factor.orElseThrow());
            return calculation.amount(level).times(Amount.ONE.minus(Amount.ONE.dividedBy(grown)));
        });
    }

    /**
     * Calculates the absolute change between two levels.
     *
     * <p>Formula: {@code current - base}. Unit: that of the levels, percentage points for levels in percent, any sign.
     * Bounds: exact and tight. It is defined where no growth rate is: from a base of zero or below. A fall from above
     * to below zero is noted as {@code SIGN_CHANGE}.
     *
     * @param current the later level
     * @param base the earlier level of the same quantity in a comparable period
     * @return the change
     */
    public static Derived absoluteChange(Operand current, Operand base) {
        Given.arguments("ChangeCalculator.absoluteChange", "current", current, "base", base);
        Calculation calculation = changed("absolute change", current.unit().ofDifference(), current, base);
        Derived change = calculation.result(
                "current - base", () -> calculation.amount(current).minus(calculation.amount(base)));
        Growth.Form form = change.unit().equals(Unit.PERCENTAGE_POINT) ? Growth.Form.POINTS : Growth.Form.ABSOLUTE;
        return about(signNoted(calculation, change, current, base), current, base, form);
    }

    /**
     * Calculates the index number of a level, the base being 100.
     *
     * <p>Formula: {@code 100 current / base}. Unit: percent of the base, so that 148.4 is a growth of 48.4%. Bounds:
     * tight. Undefined unless the base is certainly above zero; a current level below zero is noted as
     * {@code SIGN_CHANGE}.
     *
     * @param current the later level
     * @param base the level that counts as 100, of the same quantity in a comparable period
     * @return the index number
     */
    public static Derived indexNumber(Operand current, Operand base) {
        Given.arguments("ChangeCalculator.indexNumber", "current", current, "base", base);
        Calculation calculation =
                compared("index number", Unit.PERCENT, current, base).positiveBase(base);
        Derived index = calculation.result(
                "100 current / base",
                () -> calculation.amount(current).times(HUNDRED).dividedBy(calculation.amount(base)));
        return about(signNoted(calculation, index, current, base), current, base, Growth.Form.FACTOR);
    }

    /**
     * Calculates the symmetric growth between two levels: the change relative to their mean.
     *
     * <p>Formula: {@code 2 (current - base) / (current + base)}. Unit: ratio, from -2 (what was there is gone) to 2 (it
     * is new). It is not the growth rate, which it approaches for small changes; it has the same size for a rise and
     * the fall that undoes it. Bounds: tight: both levels occur twice and are evaluated at the right corners. Undefined
     * with {@code NEGATIVE_LEVEL} if a level may be negative, and if both are or may be zero. Source: Davis,
     * Haltiwanger and Schuh 1996; also called mid-point growth.
     *
     * @param current the later level, not negative
     * @param base the earlier level of the same quantity in a comparable period, not negative
     * @return the symmetric growth
     */
    public static Derived symmetricGrowth(Operand current, Operand base) {
        Given.arguments("ChangeCalculator.symmetricGrowth", "current", current, "base", base);
        Calculation growth =
                changed("symmetric growth", Unit.RATIO, current, base).positiveSum(current, base);
        return growth.result(
                "2 (current - base) / (current + base)",
                () -> growth.amount(current)
                        .normalisedDifference(growth.amount(base))
                        .times(TWO));
    }

    /**
     * Calculates which share of the growth of a total comes from one of its parts.
     *
     * <p>Formula: {@code (part - part before) / (total - total before)}. Unit: ratio, any sign; the shares of all parts
     * add up to 1. It is below 0 for a part that moved against the total and above 1 for one that moved more. Bounds:
     * tight for independently rounded figures: each occurs once. Undefined with {@code ZERO_DENOMINATOR} or
     * {@code BASE_MAY_BE_ZERO} if the total did not, or may not, change.
     *
     * @param part the part's later level
     * @param partBefore the part's earlier level
     * @param total the total's later level
     * @param totalBefore the total's earlier level
     * @return the share of growth
     */
    public static Derived shareOfGrowth(Operand part, Operand partBefore, Operand total, Operand totalBefore) {
        Given.arguments("ChangeCalculator.shareOfGrowth", "part", part, "partBefore", partBefore, "total", total);
        Given.argument("totalBefore", "ChangeCalculator.shareOfGrowth", totalBefore);
        Calculation share = Calculation.of("share of growth", Unit.RATIO, part, partBefore, total, totalBefore)
                .same(UNIT, REPORTER, PRICE_BASIS);
        for (Operand[] pair : new Operand[][] {{part, partBefore}, {total, totalBefore}}) {
            share.same(pair[0], pair[1], PARTNER, COVERAGE, SCOPE, MEASURE);
            Periods.between(share, pair[0], pair[1]).later(pair[0], pair[1]);
        }
        share.same(part, total, PERIOD).same(partBefore, totalBefore, PERIOD);
        if (!share.failed()) {
            Amount change = share.amount(total).minus(share.amount(totalBefore));
            share.require(
                            change.point().signum() != 0,
                            Reason.ZERO_DENOMINATOR,
                            "needs a total that changed, but %s and %s are alike; report the contributions",
                            total,
                            totalBefore)
                    .require(
                            !change.bounds().contains(BigDecimal.ZERO),
                            Reason.BASE_MAY_BE_ZERO,
                            "needs a total that certainly changed, but %s and %s differ by %s; report the "
                                    + "contributions",
                            total,
                            totalBefore,
                            change.bounds());
        }
        return share.result(
                "(part - part before) / (total - total before)",
                () -> share.amount(part)
                        .minus(share.amount(partBefore))
                        .dividedBy(share.amount(total).minus(share.amount(totalBefore))));
    }
}
