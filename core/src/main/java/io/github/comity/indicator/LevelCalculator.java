package io.github.comity.indicator;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

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
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);

    private LevelCalculator() {}

    /**
     * Calculates the sum of levels.
     *
     * <p>Formula: {@code sum of parts}. Unit: that of the parts. Bounds: exact and tight.
     *
     * @param parts the parts, at least one, of one reporter, period and unit
     * @return the sum
     * @throws IllegalArgumentException if there is no part
     */
    public static Derived sum(Iterable<? extends Operand> parts) {
        ImmutableList<Operand> operands = ImmutableList.copyOf(parts);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException("sum needs at least one part, but was none; pass the parts");
        }
        Inputs inputs = Inputs.of("sum", operands.get(0).unit(), operands)
                .sameUnit()
                .sameReporter()
                .samePeriod();
        if (inputs.failed()) {
            return inputs.undefined();
        }
        BigDecimal point = BigDecimal.ZERO;
        Bounds bounds = Bounds.exactly(BigDecimal.ZERO);
        for (Operand operand : operands) {
            point = point.add(Inputs.point(operand));
            bounds = bounds.plus(Inputs.bounds(operand));
        }
        return inputs.result("sum of parts", point, bounds);
    }

    /**
     * Calculates the difference of two levels.
     *
     * <p>Formula: {@code minuend - subtrahend}. Unit: that of the levels, any sign. Bounds: exact and tight.
     *
     * @param minuend what is reduced
     * @param subtrahend what is taken away
     * @return the difference
     */
    public static Derived difference(Operand minuend, Operand subtrahend) {
        Inputs inputs = Inputs.of("difference", minuend.unit(), minuend, subtrahend)
                .sameUnit()
                .sameReporter()
                .samePeriod();
        return inputs.failed()
                ? inputs.undefined()
                : inputs.result(
                        "minuend - subtrahend",
                        Inputs.point(minuend).subtract(Inputs.point(subtrahend)),
                        Inputs.bounds(minuend).minus(Inputs.bounds(subtrahend)));
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
        Inputs inputs = Inputs.of("ratio", Unit.RATIO, numerator, denominator)
                .sameUnit()
                .sameReporter()
                .samePeriod()
                .nonZero(denominator);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Derived ratio = inputs.result(
                "numerator / denominator",
                Inputs.point(numerator).divide(Inputs.point(denominator), POINT),
                Inputs.bounds(numerator).dividedBy(Inputs.bounds(denominator)));
        return about(ratio, numerator, denominator, Subject.Ratio::new);
    }

    /**
     * Calculates the share of a part in a whole that is stated apart from it.
     *
     * <p>Formula: {@code part / whole}. Unit: ratio; within [0, 1] for flows that cannot be negative, beyond for net
     * flows. Bounds: tight for independently rounded figures. Undefined as {@link #ratio} is.
     *
     * @param part the part
     * @param whole the whole
     * @return the share
     */
    public static Derived share(Operand part, Operand whole) {
        Derived ratio = ratio(part, whole).named("share", "part / whole");
        return ratio.isDefined() ? about(ratio, part, whole, Subject.Share::new) : ratio;
    }

    /**
     * Calculates the share of a part in the sum of itself and the rest.
     *
     * <p>Formula: {@code part / (part + rest)}. Unit: ratio, within [0, 1]. Bounds: tight: the part occurs twice and is
     * evaluated at the right corners. Undefined with {@code NEGATIVE_LEVEL} if a level may be negative, and if the sum
     * is or may be zero.
     *
     * @param part the part, not negative
     * @param rest the rest, not negative
     * @return the share
     */
    public static Derived shareOfSum(Operand part, Operand rest) {
        Inputs inputs = pair("share", part, rest);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Bounds p = Inputs.bounds(part);
        Bounds r = Inputs.bounds(rest);
        BigDecimal low = p.lower().orElseThrow();
        BigDecimal other = r.lower().orElseThrow();
        Bounds lower = r.upper().map(high -> corner(low, low.add(high))).orElse(Bounds.exactly(BigDecimal.ZERO));
        Bounds upper = p.upper().map(high -> corner(high, high.add(other))).orElse(ONE);
        return inputs.result(
                "part / (part + rest)",
                Inputs.point(part).divide(Inputs.point(part).add(Inputs.point(rest)), POINT),
                lower.hull(upper));
    }

    /**
     * Calculates the normalised difference of two levels.
     *
     * <p>Formula: {@code (a - b) / (a + b)}. Unit: ratio, within [-1, 1]. Bounds: tight: both levels occur twice and
     * are evaluated at the right corners. Undefined with {@code NEGATIVE_LEVEL} if a level may be negative, and if the
     * sum is or may be zero.
     *
     * @param a a level, not negative
     * @param b a level, not negative
     * @return the normalised difference
     */
    public static Derived normalisedDifference(Operand a, Operand b) {
        Inputs inputs = pair("normalised difference", a, b);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        return inputs.result(
                "(a - b) / (a + b)",
                Inputs.point(a).subtract(Inputs.point(b)).divide(Inputs.point(a).add(Inputs.point(b)), POINT),
                normalised(Inputs.bounds(a), Inputs.bounds(b)));
    }

    /** The tight bounds of {@code (a - b) / (a + b)} for levels that are not negative and not both zero. */
    static Bounds normalised(Bounds a, Bounds b) {
        Bounds lower = normalised(a.lower(), b.upper(), ONE.negated());
        Bounds upper = normalised(a.upper(), b.lower(), ONE);
        return lower.hull(upper);
    }

    private static Bounds normalised(Optional<BigDecimal> a, Optional<BigDecimal> b, Bounds limit) {
        return a.isPresent() && b.isPresent()
                ? corner(a.get().subtract(b.get()), a.get().add(b.get()))
                : limit;
    }

    /** The sum of the corner is above zero, since the smallest sum is. */
    private static Bounds corner(BigDecimal numerator, BigDecimal denominator) {
        return Bounds.quotient(numerator, denominator);
    }

    private static Inputs pair(String name, Operand a, Operand b) {
        return Inputs.of(name, Unit.RATIO, a, b)
                .sameUnit()
                .sameReporter()
                .samePeriod()
                .positiveSum(a, b);
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
        Inputs inputs = Inputs.of("combined level", first.unit(), first, second)
                .sameRelation()
                .sameMeasure()
                .samePeriod();
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Bounds both = Inputs.bounds(first).intersection(Inputs.bounds(second));
        BigDecimal point = both.midpoint()
                .or(() -> Optional.of(Inputs.point(first)).filter(both::contains))
                .or(() -> Optional.of(Inputs.point(second)).filter(both::contains))
                .or(both::lower)
                .or(both::upper)
                .orElse(first.point());
        Derived combined = inputs.result("first and second", point, both);
        return first.levelOf().map(q -> combined.about(Subject.level(q))).orElse(combined);
    }

    private interface OfTwo {
        Subject of(Quantity a, Quantity b);
    }

    private static Derived about(Derived derived, Operand a, Operand b, OfTwo subject) {
        return a.levelOf()
                .flatMap(x -> b.levelOf().map(y -> derived.about(subject.of(x, y))))
                .orElse(derived);
    }
}
