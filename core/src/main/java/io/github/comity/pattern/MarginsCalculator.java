package io.github.comity.pattern;

import io.github.comity.calculation.Common;
import io.github.comity.calculation.Quotient;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Splits a country's share in world exports into breadth and depth: the margins of Hummels and Klenow.
 *
 * <p>The extensive margin says how much of world trade is in products that the country exports at all, the intensive
 * margin how much of that it has. Their product is its exports divided by those of the reference world. Two reference
 * worlds are in use and give different margins: the whole world, or the world without the reporter, which is
 * {@code world.without(exports)}. The method takes either and the caller says which.
 *
 * <p>Every method answers undefined with a mismatch reason if distributions that say what they are about do not belong
 * together, and as {@link Distribution#shareProblem} says. A printed zero of a coarse figure may be a product that is
 * exported. Points are rounded half-even and bounds outward at 34 digits. Bounds called tight are tight for levels that
 * are stated independently and rest on different claims. This class is stateless and thread-safe.
 */
public final class MarginsCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);

    private MarginsCalculator() {}

    /**
     * Calculates the extensive margin.
     *
     * <p>Formula: {@code reference exports of the products that are exported / reference exports}. Unit: ratio, from 0
     * to 1. Bounds: tight. Source: Hummels and Klenow 2005; UNCTAD and WTO, A Practical Guide to Trade Policy Analysis,
     * chapter 1.
     *
     * @param exports the reporter's exports by product
     * @param referenceExports the exports of the reference world by product, with or without the reporter's
     * @return the margin
     * @throws IllegalArgumentException if either is known to be other than exports
     */
    public static Derived extensiveMargin(Distribution exports, Distribution referenceExports) {
        Given.arguments("MarginsCalculator.extensiveMargin", "exports", exports, "referenceExports", referenceExports);
        Flows flows = flows("extensive margin", exports, referenceExports).shares(referenceExports);
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal covered = BigDecimal.ZERO;
        Extremes extremes = new Extremes();
        for (String product : referenceExports.outermost()) {
            Presence presence = Presence.of(exports.bounds(product));
            Bounds world = referenceExports.bounds(product);
            if (exports.point(product).signum() > 0) {
                covered = covered.add(referenceExports.point(product));
            }
            extremes.chooseLow(world.isBounded(), () -> ends(world, presence == Presence.CERTAIN));
            extremes.chooseHigh(world.isBounded(), () -> ends(world, presence != Presence.NONE));
        }
        return flows.result(
                "reference exports of the products that are exported / reference exports",
                covered.divide(referenceExports.total().point(), POINT),
                extremes.between(NOTHING, ONE));
    }

    private static Quotient[] ends(Bounds world, boolean counted) {
        BigDecimal low = world.lower().orElseThrow();
        BigDecimal high = world.upper().orElseThrow();
        return new Quotient[] {
            new Quotient(counted ? low : BigDecimal.ZERO, low), new Quotient(counted ? high : BigDecimal.ZERO, high)
        };
    }

    /**
     * Calculates the intensive margin.
     *
     * <p>Formula: {@code exports / reference exports of the products that are exported}. Unit: ratio, from 0 to 1 where
     * the reference world includes the reporter, 0 and above otherwise. The reference world must list every product
     * that is exported. Bounds: tight. Undefined with {@code ZERO_DENOMINATOR} or {@code BASE_MAY_BE_ZERO} if the
     * reference world does not, or may not, export any of the products. Source: Hummels and Klenow 2005; UNCTAD and
     * WTO, A Practical Guide to Trade Policy Analysis, chapter 1.
     *
     * @param exports the reporter's exports by product
     * @param referenceExports the exports of the reference world by product, with or without the reporter's
     * @return the margin
     * @throws IllegalArgumentException if either is known to be other than exports
     */
    public static Derived intensiveMargin(Distribution exports, Distribution referenceExports) {
        Given.arguments("MarginsCalculator.intensiveMargin", "exports", exports, "referenceExports", referenceExports);
        String name = "intensive margin";
        Flows flows = flows(name, exports, referenceExports).shares();
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal covered = BigDecimal.ZERO;
        Extremes extremes = new Extremes();
        boolean certain = false;
        for (String product : flows.categories()) {
            Bounds own = exports.bounds(product);
            Bounds world = referenceExports.bounds(product);
            Presence presence = Presence.of(own);
            if (presence == Presence.NONE) {
                continue;
            }
            if (exports.point(product).signum() > 0) {
                covered = covered.add(referenceExports.point(product));
            }
            certain |= presence == Presence.CERTAIN && Presence.of(world) == Presence.CERTAIN;
            extremes.chooseLow(world.isBounded(), () -> pairs(own.lower(), world.upper(), presence));
            extremes.chooseHigh(own.isBounded(), () -> pairs(own.upper(), world.lower(), presence));
        }
        flows.require(
                covered.signum() > 0,
                Reason.ZERO_DENOMINATOR,
                "needs reference exports of the products above zero, but they are zero; list the "
                        + "products in the reference world");
        flows.require(
                certain,
                Reason.BASE_MAY_BE_ZERO,
                "needs reference exports of the products above zero, but they may be zero; take finer figures");
        if (flows.failed()) {
            return flows.undefined();
        }
        Bounds least = extremes.low(NOTHING);
        return flows.result(
                "exports / reference exports of the products that are exported",
                exports.total().point().divide(covered, POINT),
                least.hull(extremes.high(Bounds.atLeast(least.lower().orElseThrow()))));
    }

    private static Quotient[] pairs(Optional<BigDecimal> own, Optional<BigDecimal> world, Presence presence) {
        Quotient pair = new Quotient(own.orElseThrow(), world.orElseThrow());
        return RatioOfSums.orNothing(pair, presence);
    }

    private static Flows flows(String name, Distribution exports, Distribution referenceExports) {
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(referenceExports, Measure.EXPORTS);
        return Flows.of(name, Unit.RATIO, exports, referenceExports)
                .same(Common.UNIT)
                .aligned();
    }
}
