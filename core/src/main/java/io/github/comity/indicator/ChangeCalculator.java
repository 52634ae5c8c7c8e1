package io.github.comity.indicator;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Expresses the change between two levels in other ways than as a growth rate.
 *
 * <p>Like {@link GrowthCalculator#growth} it compares like for like: a partial period never meets a full year, and the
 * answer is then undefined with {@code PERIOD_MISMATCH}, as it is if the levels are swapped; only an index number may
 * have a later base. Unlike it, the absolute change is defined for levels of either sign, and the symmetric growth for
 * a base of zero. Points are rounded half-even and bounds outward at 34 digits. Bounds called tight are tight for
 * operands that rest on different claims; otherwise they are sound, and the result carries the note
 * {@code SHARED_INPUT}. This class is stateless and thread-safe.
 */
public final class ChangeCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ChangeCalculator() {}

    private static Inputs compared(String name, Unit unit, Operand current, Operand base) {
        return Inputs.of(name, unit, current, base).sameRelation().sameMeasure().comparablePeriods();
    }

    private static Inputs changed(String name, Unit unit, Operand current, Operand base) {
        return compared(name, unit, current, base).later(current, base);
    }

    private static Derived about(Derived change, Operand current, Operand base, Growth.Form form) {
        return current.levelOf()
                .flatMap(c -> base.levelOf().map(b -> change.about(Subject.change(c, b.period(), form))))
                .orElse(change);
    }

    private static Derived signNoted(Derived change, Operand current, Operand base) {
        return base.point().signum() > 0 && current.point().signum() < 0
                ? change.withNote(Derived.Note.SIGN_CHANGE)
                : change;
    }

    /**
     * Calculates the absolute change between two levels.
     *
     * <p>Formula: {@code current - base}. Unit: that of the levels, any sign. Bounds: exact and tight. It is defined
     * where no growth rate is: from a base of zero or below. A fall from above to below zero is noted as
     * {@code SIGN_CHANGE}.
     *
     * @param current the later level
     * @param base the earlier level of the same quantity in a comparable period
     * @return the change
     */
    public static Derived absoluteChange(Operand current, Operand base) {
        Inputs inputs = changed("absolute change", current.unit(), current, base);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Derived change = inputs.result(
                "current - base",
                current.point().subtract(base.point()),
                Inputs.bounds(current).minus(Inputs.bounds(base)));
        return about(signNoted(change, current, base), current, base, Growth.Form.ABSOLUTE);
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
        Inputs inputs = compared("index number", Unit.PERCENT, current, base).positiveBase(base);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Derived index = inputs.result(
                "100 current / base",
                current.point().multiply(HUNDRED).divide(base.point(), POINT),
                Inputs.bounds(current).times(HUNDRED).dividedBy(Inputs.bounds(base)));
        return about(signNoted(index, current, base), current, base, Growth.Form.FACTOR);
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
        Inputs inputs = changed("symmetric growth", Unit.RATIO, current, base).positiveSum(current, base);
        return inputs.failed()
                ? inputs.undefined()
                : inputs.result(
                        "2 (current - base) / (current + base)",
                        current.point()
                                .subtract(base.point())
                                .divide(current.point().add(base.point()), POINT)
                                .multiply(TWO),
                        LevelCalculator.normalised(Inputs.bounds(current), Inputs.bounds(base))
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
        String name = "share of growth";
        Inputs inputs = Inputs.of(name, Unit.RATIO, part, partBefore, total, totalBefore)
                .sameUnit()
                .sameReporter()
                .samePriceBasis()
                .and(changed(name, Unit.RATIO, part, partBefore))
                .and(changed(name, Unit.RATIO, total, totalBefore))
                .and(Inputs.of(name, Unit.RATIO, part, total).samePeriod())
                .and(Inputs.of(name, Unit.RATIO, partBefore, totalBefore).samePeriod());
        if (inputs.failed()) {
            return inputs.undefined();
        }
        BigDecimal change = total.point().subtract(totalBefore.point());
        Bounds bounds = Inputs.bounds(total).minus(Inputs.bounds(totalBefore));
        inputs.require(
                        change.signum() != 0,
                        Reason.ZERO_DENOMINATOR,
                        "%s needs a total that changed, but %s and %s are alike; report the contributions",
                        name,
                        total,
                        totalBefore)
                .require(
                        !bounds.contains(BigDecimal.ZERO),
                        Reason.BASE_MAY_BE_ZERO,
                        "%s needs a total that certainly changed, but %s and %s differ by %s; report the contributions",
                        name,
                        total,
                        totalBefore,
                        bounds);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        return inputs.result(
                "(part - part before) / (total - total before)",
                part.point().subtract(partBefore.point()).divide(change, POINT),
                Inputs.bounds(part).minus(Inputs.bounds(partBefore)).dividedBy(bounds));
    }
}
