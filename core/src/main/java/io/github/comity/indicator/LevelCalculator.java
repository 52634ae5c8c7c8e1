package io.github.comity.indicator;

import static io.github.comity.calculation.Common.MEASURE;
import static io.github.comity.calculation.Common.PERIOD;
import static io.github.comity.calculation.Common.REPORTER;
import static io.github.comity.calculation.Common.UNIT;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Overlap;
import io.github.comity.calculation.Ratios;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;

/**
 * Combines levels of one period: sums, differences, ratios and shares.
 *
 * <p>Every method answers undefined with {@code UNIT_MISMATCH}, {@code REPORTER_MISMATCH}, {@code PERIOD_MISMATCH} or
 * {@code MEASURE_MISMATCH} if operands that say what they are about do not belong together. Points are rounded
 * half-even and bounds outward at 34 digits; sums and differences are exact. Bounds called tight are tight for operands
 * that rest on different claims; otherwise they are sound, and the result carries the note {@code SHARED_INPUT}. This
 * class is stateless and thread-safe.
 */
public final class LevelCalculator {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final ImmutableMap<Unit, BigDecimal> ONES =
            ImmutableMap.of(Unit.PERCENT, BigDecimal.valueOf(100), Unit.RATIO, BigDecimal.ONE);

    private LevelCalculator() {}

    /**
     * Calculates the sum of levels.
     *
     * <p>Formula: {@code sum of parts}. Unit: that of the parts; a percentage and percentage points make a percentage.
     * Bounds: exact and tight. Undefined with {@code NOT_ADDITIVE} if one part is known to contain another, as a
     * product, a group, the world, a total or goods and services together do, or if two partners may have trade in
     * common.
     *
     * @param parts the parts, at least one, of one reporter, period and unit
     * @return the sum
     * @throws IllegalArgumentException if there is no part
     */
    public static Derived sum(Iterable<? extends Operand> parts) {
        Given.argument("parts", "LevelCalculator.sum", parts);
        ImmutableList<Operand> operands = ImmutableList.copyOf(parts);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException("sum needs at least one part, but was none; pass the parts");
        }
        Calculation sum = isShifted(operands)
                ? Calculation.of("sum", Unit.PERCENT, operands).same(REPORTER, PERIOD)
                : Calculation.of("sum", operands.get(0).unit(), operands).same(UNIT, REPORTER, PERIOD);
        sum.keep(Overlap.among("sum", operands).orElse(null));
        return sum.result("sum of parts", () -> sum.sum(operands));
    }

    /** Whether one percentage stands among percentage points, which it is shifted by. */
    private static boolean isShifted(ImmutableList<Operand> operands) {
        long percentages =
                operands.stream().filter(o -> o.unit().equals(Unit.PERCENT)).count();
        long points = operands.stream()
                .filter(o -> o.unit().equals(Unit.PERCENTAGE_POINT))
                .count();
        return percentages == 1 && points > 0 && percentages + points == operands.size();
    }

    /**
     * Calculates the difference of two levels.
     *
     * <p>Formula: {@code minuend - subtrahend}. Unit: that of the levels, percentage points for levels in percent, a
     * percentage where percentage points are taken from one, any sign. Bounds: exact and tight.
     *
     * @param minuend what is reduced
     * @param subtrahend what is taken away
     * @return the difference
     */
    public static Derived difference(Operand minuend, Operand subtrahend) {
        Given.arguments("LevelCalculator.difference", "minuend", minuend, "subtrahend", subtrahend);
        if (minuend.unit().equals(Unit.PERCENT) && isShifted(ImmutableList.of(minuend, subtrahend))) {
            Calculation shifted = Calculation.of("difference", Unit.PERCENT, minuend, subtrahend)
                    .same(REPORTER, PERIOD);
            return shifted.result(
                    "minuend - subtrahend", () -> shifted.amount(minuend).minus(shifted.amount(subtrahend)));
        }
        return Ratios.difference(
                Calculation.of("difference", minuend.unit().ofDifference(), minuend, subtrahend),
                "minuend - subtrahend",
                minuend,
                subtrahend);
    }

    /**
     * Calculates the ratio of two levels.
     *
     * <p>Formula: {@code numerator / denominator}. Unit: ratio. Bounds: tight. Undefined with {@code ZERO_DENOMINATOR}
     * or {@code BASE_MAY_BE_ZERO} if the denominator is, or within its bounds may be, zero.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @return the ratio
     */
    public static Derived ratio(Operand numerator, Operand denominator) {
        Given.arguments("LevelCalculator.ratio", "numerator", numerator, "denominator", denominator);
        Calculation ratio = two("ratio", numerator, denominator);
        Derived found = quotient(ratio, "numerator / denominator", numerator, denominator);
        return about(found, numerator, denominator, Subject.Ratio::new);
    }

    private static Calculation two(String name, Operand a, Operand b) {
        return Calculation.of(name, Unit.RATIO, a, b).same(UNIT, REPORTER, PERIOD);
    }

    private static Derived quotient(Calculation quotient, String formula, Operand numerator, Operand denominator) {
        return quotient.nonZero(denominator)
                .result(formula, () -> quotient.amount(numerator).dividedBy(quotient.amount(denominator)));
    }

    /**
     * Calculates the share of a part in a whole that is stated apart from it.
     *
     * <p>Formula: {@code part / whole}. Unit: ratio; within [0, 1] where the whole is known to contain the part and
     * neither can be negative, else any number. Bounds: tight for independently rounded figures. Undefined as
     * {@link #ratio} is, with {@code MEASURE_MISMATCH} if the part is known to contain the whole, and with
     * {@code CONTRADICTORY} if it certainly exceeds the whole that contains it.
     *
     * @param part the part
     * @param whole the whole
     * @return the share
     */
    public static Derived share(Operand part, Operand whole) {
        Given.arguments("LevelCalculator.share", "part", part, "whole", whole);
        return about(Ratios.share(two("share", part, whole), part, whole), part, whole, Subject.Share::new);
    }

    /**
     * Calculates the share of a part in the sum of itself and the rest.
     *
     * <p>Formula: {@code part / (part + rest)}. Unit: ratio, within [0, 1]. Bounds: tight: the part occurs twice and is
     * evaluated at the right corners. Undefined with {@code NEGATIVE_LEVEL} if a level may be negative, if the sum is
     * or may be zero, and as {@link #sum} if one contains the other.
     *
     * @param part the part, not negative
     * @param rest the rest, not negative
     * @return the share
     */
    public static Derived shareOfSum(Operand part, Operand rest) {
        Given.arguments("LevelCalculator.shareOfSum", "part", part, "rest", rest);
        Calculation share = pair("share", part, rest);
        return share.result("part / (part + rest)", () -> share.amount(part).shareWith(share.amount(rest)));
    }

    private static Calculation pair(String name, Operand a, Operand b) {
        return two(name, a, b)
                .keep(Overlap.among(name, ImmutableList.of(a, b)).orElse(null))
                .positiveSum(a, b);
    }

    /**
     * Calculates the normalised difference of two levels.
     *
     * <p>Formula: {@code (a - b) / (a + b)}. Unit: ratio, within [-1, 1]. Bounds: tight: both levels occur twice and
     * are evaluated at the right corners. Undefined with {@code NEGATIVE_LEVEL} if a level may be negative, if the sum
     * is or may be zero, and as {@link #sum} if one contains the other.
     *
     * @param a a level, not negative
     * @param b a level, not negative
     * @return the normalised difference
     */
    public static Derived normalisedDifference(Operand a, Operand b) {
        Given.arguments("LevelCalculator.normalisedDifference", "a", a, "b", b);
        Calculation difference = pair("normalised difference", a, b);
        return difference.result(
                "(a - b) / (a + b)", () -> difference.amount(a).normalisedDifference(difference.amount(b)));
    }

    /**
     * Calculates a whole from a part and its share: what all trade is if exports of 627 million are 8.4% of it.
     *
     * <p>Formula: {@code part / share}. Unit: that of the part. Bounds: tight: each figure occurs once, and a coarse
     * share of "8%" leaves the whole between {@code part / 0.085} and {@code part / 0.075}. If the share says of which
     * whole it is, the result is about that. Undefined with {@code UNIT_MISMATCH} unless the share is in percent or a
     * ratio, with {@code ZERO_DENOMINATOR}, {@code NEGATIVE_BASE} or {@code BASE_MAY_BE_ZERO} unless it is certainly
     * above zero, and with {@code MEASURE_MISMATCH} if it is of another part. Source: the definition of the share,
     * WITS, partner share.
     *
     * @param part the part
     * @param share its share in the whole, in percent or as a ratio
     * @return the whole
     */
    public static Derived whole(Operand part, Operand share) {
        Given.arguments("LevelCalculator.whole", "part", part, "share", share);
        Calculation whole = ofShare("whole of the share", part, share).positiveDenominator(share);
        Subject.Share known =
                share.about().flatMap(s -> s.as(Subject.Share.class)).orElse(null);
        Quantity level = part.levelOf().orElse(null);
        if (known != null && level != null) {
            whole.require(
                    known.part().withUnit(level.unit()).equals(level),
                    Reason.MEASURE_MISMATCH,
                    "needs the share of the part, but was %s and %s; pass the part that the share is of",
                    part,
                    share);
        }
        Derived result = whole.result(
                "part / share",
                () -> whole.amount(part)
                        .times(requireNonNull(ONES.get(share.unit())))
                        .dividedBy(whole.amount(share)));
        return result.isDefined() && known != null
                ? result.about(Subject.level(known.whole().withUnit(part.unit())))
                : result;
    }

    private static Calculation ofShare(String name, Operand level, Operand share) {
        return Calculation.of(name, level.unit(), level, share)
                .nonNegative(share)
                .require(
                        ONES.containsKey(share.unit()),
                        Reason.UNIT_MISMATCH,
                        "needs a share in percent or as a ratio, but was %s in %s; pass the level first",
                        share,
                        share.unit());
    }

    /**
     * Calculates a part from the whole and the share of the part.
     *
     * <p>Formula: {@code whole * share}. Unit: that of the whole. Bounds: exact and tight: each figure occurs once. If
     * the share says of which part it is, the result is about that. Undefined with {@code UNIT_MISMATCH} unless the
     * share is in percent or a ratio, and with {@code MEASURE_MISMATCH} if it is in another whole. Source: the
     * definition of the share, WITS, partner share.
     *
     * @param whole the whole
     * @param share the share of the part in it, in percent or as a ratio, not negative
     * @return the part
     */
    public static Derived part(Operand whole, Operand share) {
        Given.arguments("LevelCalculator.part", "whole", whole, "share", share);
        Calculation part = ofShare("part of the share", whole, share);
        Subject.Share known =
                share.about().flatMap(s -> s.as(Subject.Share.class)).orElse(null);
        Quantity level = whole.levelOf().orElse(null);
        if (known != null && level != null) {
            part.require(
                    known.whole().withUnit(level.unit()).equals(level),
                    Reason.MEASURE_MISMATCH,
                    "needs the share in the whole, but was %s and %s; pass the whole that the share is in",
                    whole,
                    share);
        }
        Derived result = part.result(
                "whole * share",
                () -> part.amount(whole)
                        .times(part.amount(share))
                        .times(share.unit().equals(Unit.PERCENT) ? HUNDREDTH : BigDecimal.ONE));
        return result.isDefined() && known != null
                ? result.about(Subject.level(known.part().withUnit(whole.unit())))
                : result;
    }

    /**
     * Combines two ways to one level: what both allow.
     *
     * <p>Formula: {@code first and second}, the intersection of the bounds; the point is its middle. Unit: that of the
     * levels. Bounds: tight for the two inputs; not the joint bounds of all claims. Undefined with
     * {@code CONTRADICTORY} if nothing satisfies both.
     *
     * @param first a level
     * @param second the same level, known in another way
     * @return the level that both allow
     */
    public static Derived combined(Operand first, Operand second) {
        Given.arguments("LevelCalculator.combined", "first", first, "second", second);
        Calculation combined = Calculation.of("combined level", first.unit(), first, second)
                .sameRelation()
                .same(MEASURE, PERIOD);
        Derived both =
                combined.result("first and second", () -> common(combined.amount(first), combined.amount(second)));
        return first.levelOf()
                .filter(q -> both.isDefined())
                .map(q -> both.about(Subject.level(q)))
                .orElse(both);
    }

    /** What both allow, and its middle; where an end is absent, the point of one that the other allows. */
    private static Amount common(Amount first, Amount second) {
        Bounds both = first.bounds().intersection(second.bounds());
        BigDecimal printed = both.contains(first.point()) ? first.point() : second.point();
        return new Amount(both.midpoint().orElse(printed), both);
    }

    private interface OfTwo {
        Subject of(Quantity a, Quantity b);
    }

    private static Derived about(Derived derived, Operand a, Operand b, OfTwo subject) {
        return a.levelOf()
                .filter(x -> derived.isDefined())
                .flatMap(x -> b.levelOf().map(y -> derived.about(subject.of(x, y))))
                .orElse(derived);
    }
}
