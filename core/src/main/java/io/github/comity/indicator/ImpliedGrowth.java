package io.github.comity.indicator;

import static io.github.comity.calculation.Common.PARTNER;
import static io.github.comity.calculation.Common.PERIOD;
import static io.github.comity.calculation.Common.REPORTER;
import static io.github.comity.calculation.Common.UNIT;

import com.google.common.collect.ImmutableList;
import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Overlap;
import io.github.comity.calculation.Quotient;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The growth of a total that levels and growths of its parts imply. */
final class ImpliedGrowth {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ImpliedGrowth() {}

    /** The level of a part, and the factor by which it grew. */
    private record Part(Bounds level, Bounds factor) {
        BigDecimal factor(boolean high) {
            return (high ? factor.upper() : factor.lower()).orElseThrow();
        }
    }

    static Derived ofTotal(ImmutableList<StatedQuantity> stated) {
        if (stated.isEmpty()) {
            throw new IllegalArgumentException(
                    "growth of a total needs at least one part, but was none; pass the parts");
        }
        List<Operand> levels = new ArrayList<>();
        List<Derived> previous = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (StatedQuantity quantity : stated) {
            Derived before = GrowthCalculator.impliedPrevious(quantity);
            levels.add(quantity.operand());
            previous.add(before);
            if (before.isDefined() && before.inputs().get(1) instanceof Claim claim) {
                claim.growth()
                        .orElseThrow()
                        .factorBounds()
                        .ifPresent(f -> parts.add(
                                new Part(Amount.ofLevel(quantity.operand()).bounds(), f)));
            }
        }
        Calculation growth = Calculation.of("growth rate implied by parts", Unit.PERCENT, previous)
                .same(UNIT, REPORTER, PARTNER, PERIOD);
        if (growth.failed()) {
            return growth.undefined();
        }
        Calculation current = Calculation.of("growth rate implied by parts", Unit.PERCENT, levels)
                .same(PERIOD)
                .keep(Overlap.among("growth rate implied by parts", levels).orElse(null));
        if (current.failed()) {
            return current.undefined();
        }
        Amount total = current.sum(levels);
        Amount before = growth.sum(previous);
        growth.require(
                        parts.size() == levels.size(),
                        Reason.UNIT_MISMATCH,
                        "needs growths as rates or factors, but one is an absolute change; state it as a rate")
                .require(
                        parts.stream()
                                .allMatch(p -> p.level()
                                        .lower()
                                        .map(l -> l.signum() >= 0)
                                        .orElse(false)),
                        Reason.NEGATIVE_LEVEL,
                        "needs levels that cannot be negative; state the growth of the total itself")
                .require(
                        before.point().signum() != 0,
                        Reason.ZERO_DENOMINATOR,
                        "needs a base above zero, but the parts were zero; report the levels")
                .require(
                        parts.stream()
                                .anyMatch(p -> p.level()
                                        .lower()
                                        .map(l -> l.signum() > 0)
                                        .orElse(false)),
                        Reason.BASE_MAY_BE_ZERO,
                        "needs a base above zero, but the parts may all have been zero; report the levels");
        // the levels before were rounded at 34 digits each, so the point may miss bounds that are narrower than that
        return growth.result(
                "100 (sum of levels / sum of (level / factor) - 1)",
                () -> new Amount(
                                total.point().divide(before.point(), MathContext.DECIMAL128),
                                extreme(parts, false).hull(extreme(parts, true)))
                        .times(HUNDRED)
                        .minus(HUNDRED));
    }

    /** The largest or smallest quotient over the box of levels, at the upper or lower ends of the factors. */
    private static Bounds extreme(List<Part> parts, boolean high) {
        boolean open = parts.stream()
                .anyMatch(p -> !p.level().isBounded() || !p.factor().isBounded());
        if (open) {
            // the quotient is a weighted mean of the factors
            return parts.stream().map(Part::factor).reduce(Bounds.EMPTY, Bounds::hull);
        }
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort((a, b) -> b.factor(high).compareTo(a.factor(high)));
        Quotient best = null;
        for (int split = 0; split <= sorted.size(); split++) {
            Quotient quotient = quotient(sorted, split, high);
            if (quotient != null) {
                best = best == null ? quotient : high ? best.max(quotient) : best.min(quotient);
            }
        }
        return best == null ? Bounds.EMPTY : best.bounds();
    }

    /**
     * Levels before the split at the end that favours the extreme, the others at the other end; null if all are zero.
     */
    private static @Nullable Quotient quotient(List<Part> sorted, int split, boolean high) {
        BigDecimal product = sorted.stream().map(f -> f.factor(high)).reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal now = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            Bounds level = sorted.get(i).level();
            BigDecimal x = ((i < split) == high ? level.upper() : level.lower()).orElseThrow();
            BigDecimal others = BigDecimal.ONE;
            for (int j = 0; j < sorted.size(); j++) {
                others = i == j ? others : others.multiply(sorted.get(j).factor(high));
            }
            now = now.add(x);
            before = before.add(x.multiply(others));
        }
        return before.signum() == 0 ? null : new Quotient(now.multiply(product), before);
    }
}
