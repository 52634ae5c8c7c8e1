package io.github.comity.pattern;

import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Common;
import io.github.comity.calculation.Quotient;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Measures whether new trade is two-way: the marginal indices of intra-industry trade.
 *
 * <p>They look at the changes of exports and imports between two periods, not at their levels, since a rise of the
 * Grubel-Lloyd index does not mean that new trade is two-way. Take both periods at constant prices. The indices of one
 * product take the absolute changes of its exports and imports, of any sign; the aggregate takes the levels of both
 * periods by product.
 *
 * <p>Every method answers undefined with a mismatch reason if the inputs do not belong together, and if nothing
 * changes, or may change. Points are rounded half-even and bounds outward at 34 digits. Bounds called tight are tight
 * for changes that rest on different claims. This class is stateless and thread-safe.
 */
public final class MarginalTradeCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);
    private static final Bounds RISE = Bounds.atLeast(BigDecimal.ZERO);
    private static final Bounds FALL = Bounds.atMost(BigDecimal.ZERO);

    private MarginalTradeCalculator() {}

    /**
     * Calculates the marginal index A of a product: how far exports and imports change in step.
     *
     * <p>Formula: {@code 1 - |dX - dM| / (|dX| + |dM|)}. Unit: ratio, from 0 (opposite or one-sided change) to 1 (equal
     * change). Bounds: tight. Source: Shelburne 1993; Bruelhart 1994.
     *
     * @param exportChange the change of exports, dX
     * @param importChange the change of imports, dM
     * @return the index
     */
    public static Derived marginalA(Operand exportChange, Operand importChange) {
        Given.argument("exportChange", "MarginalTradeCalculator.marginalA", exportChange);
        Given.argument("importChange", "MarginalTradeCalculator.marginalA", importChange);
        String name = "marginal intra-industry trade (A)";
        Calculation changed = changed(name, exportChange, importChange);
        return changed.result("1 - |dX - dM| / (|dX| + |dM|)", () -> {
            BigDecimal x = exportChange.point();
            BigDecimal m = importChange.point();
            Bounds bounds = inStep(changed.bounds(exportChange), changed.bounds(importChange));
            BigDecimal point = TWO.multiply(matched(x, m)).divide(x.abs().add(m.abs()), POINT);
            return new Amount(point, bounds);
        });
    }

    /** The smaller of two changes in one direction, or zero. */
    private static BigDecimal matched(BigDecimal x, BigDecimal m) {
        return x.signum() * m.signum() > 0 ? x.abs().min(m.abs()) : BigDecimal.ZERO;
    }

    /** Index A over the quadrants that the bounds reach: rise and rise, fall and fall; zero in the other two. */
    private static Bounds inStep(Bounds x, Bounds m) {
        Bounds both = step(x.intersection(RISE), m.intersection(RISE))
                .hull(step(x.intersection(FALL).negated(), m.intersection(FALL).negated()));
        boolean opposite = (mayRise(x) && mayRise(m.negated())) || (mayRise(x.negated()) && mayRise(m));
        return opposite ? both.hull(NOTHING) : both;
    }

    private static Bounds step(Bounds x, Bounds m) {
        return x.isEmpty() || m.isEmpty() || (isZero(x) && isZero(m))
                ? Bounds.EMPTY
                : IntraIndustryCalculator.overlap(x, m);
    }

    private static boolean isZero(Bounds bounds) {
        return bounds.isExact() && bounds.contains(BigDecimal.ZERO);
    }

    private static boolean mayRise(Bounds bounds) {
        return bounds.upper().map(u -> u.signum() > 0).orElse(true);
    }

    /**
     * Calculates the marginal index B of a product: which side gains from the change.
     *
     * <p>Formula: {@code (dX - dM) / (|dX| + |dM|)}. Unit: ratio, from -1 (only imports grow, or only exports fall) to
     * 1; 0 where both change alike. Its distance from 0 is {@code 1 - A} where both change in one direction. Bounds:
     * tight. Source: Bruelhart 1994.
     *
     * @param exportChange the change of exports, dX
     * @param importChange the change of imports, dM
     * @return the index
     */
    public static Derived marginalB(Operand exportChange, Operand importChange) {
        Given.argument("exportChange", "MarginalTradeCalculator.marginalB", exportChange);
        Given.argument("importChange", "MarginalTradeCalculator.marginalB", importChange);
        String name = "marginal intra-industry trade (B)";
        Calculation changed = changed(name, exportChange, importChange);
        return changed.result("(dX - dM) / (|dX| + |dM|)", () -> {
            BigDecimal x = exportChange.point();
            BigDecimal m = importChange.point();
            BigDecimal point = x.subtract(m).divide(x.abs().add(m.abs()), POINT);
            Bounds dx = changed.bounds(exportChange);
            Bounds dm = changed.bounds(importChange);
            // it rises with dX and falls with dM
            Bounds bounds = gain(dx.lower(), dm.upper(), ONE.negated()).hull(gain(dx.upper(), dm.lower(), ONE));
            return new Amount(point, bounds);
        });
    }

    private static Bounds gain(Optional<BigDecimal> x, Optional<BigDecimal> m, Bounds limit) {
        return x.isPresent() && m.isPresent()
                ? Bounds.quotient(
                        x.get().subtract(m.get()), x.get().abs().add(m.get().abs()))
                : limit;
    }

    /**
     * Calculates the marginal index C of a product: how much of the change is two-way, as an amount.
     *
     * <p>Formula: {@code |dX| + |dM| - |dX - dM|}. Unit: that of the changes, 0 and above. It can be added up over
     * products and set against output. Bounds: exact and tight. Source: Bruelhart 1994.
     *
     * @param exportChange the change of exports, dX
     * @param importChange the change of imports, dM
     * @return the amount
     */
    public static Derived marginalC(Operand exportChange, Operand importChange) {
        Given.argument("exportChange", "MarginalTradeCalculator.marginalC", exportChange);
        Given.argument("importChange", "MarginalTradeCalculator.marginalC", importChange);
        String name = "marginal intra-industry trade (C)";
        Calculation changes = changes(name, exportChange.unit(), exportChange, importChange);
        return changes.result("|dX| + |dM| - |dX - dM|", () -> {
            Bounds x = changes.bounds(exportChange);
            Bounds m = changes.bounds(importChange);
            Bounds bounds = twiceSmaller(x, m).hull(twiceSmaller(x.negated(), m.negated()));
            if (!certainlyInStep(x, m) && !certainlyInStep(x.negated(), m.negated())) {
                bounds = bounds.hull(NOTHING);
            }
            BigDecimal point = TWO.multiply(matched(exportChange.point(), importChange.point()));
            return new Amount(point, bounds);
        });
    }

    private static boolean certainlyInStep(Bounds x, Bounds m) {
        return Presence.of(x) == Presence.CERTAIN && Presence.of(m) == Presence.CERTAIN;
    }

    /** Twice the smaller of two rises, over the quadrant that the bounds reach. */
    private static Bounds twiceSmaller(Bounds x, Bounds m) {
        Bounds a = x.intersection(RISE);
        Bounds b = m.intersection(RISE);
        if (a.isEmpty() || b.isEmpty()) {
            return Bounds.EMPTY;
        }
        BigDecimal low = a.lower().orElseThrow().min(b.lower().orElseThrow());
        return a.upper()
                .map(u -> b.upper().map(u::min).orElse(u))
                .or(b::upper)
                .map(high -> Bounds.of(low, high))
                .orElse(Bounds.atLeast(low))
                .times(TWO);
    }

    private static Calculation changes(String name, Unit unit, Operand x, Operand m) {
        return Calculation.of(name, unit, x, m).same(Common.UNIT, Common.REPORTER);
    }

    /** One of two changes is certainly not zero. */
    private static Calculation changed(String name, Operand x, Operand m) {
        Calculation changes = changes(name, Unit.RATIO, x, m);
        if (changes.failed()) {
            return changes;
        }
        Bounds dx = changes.bounds(x);
        Bounds dm = changes.bounds(m);
        return changes.require(
                        x.point().signum() != 0 || m.point().signum() != 0,
                        Reason.ZERO_DENOMINATOR,
                        "needs a change, but %s and %s are zero; report the levels",
                        x,
                        m)
                .require(
                        !dx.contains(BigDecimal.ZERO) || !dm.contains(BigDecimal.ZERO),
                        Reason.BASE_MAY_BE_ZERO,
                        "needs a change, but %s is within %s and %s within %s; report the levels",
                        x,
                        dx,
                        m,
                        dm);
    }

    /**
     * Calculates the marginal index A over all products.
     *
     * <p>Formula: {@code 1 - sum of |dX - dM| / sum of (|dX| + |dM|)}. Unit: ratio, from 0 to 1. It weights the index
     * of each product by the size of its changes. It is not one less a sum of quotients, as some print it, which can
     * fall below 0. Bounds: tight; the whole range where a level is unbounded above. Undefined if no product changes,
     * or if it may be that none does. Source: Bruelhart 1994.
     *
     * @param exports the reporter's exports by product in the later period
     * @param exportsBefore those in the earlier period
     * @param imports the reporter's imports by product in the later period
     * @param importsBefore those in the earlier period
     * @return the index
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived marginalAggregateA(
            Distribution exports, Distribution exportsBefore, Distribution imports, Distribution importsBefore) {
        Given.argument("exports", "MarginalTradeCalculator.marginalAggregateA", exports);
        Given.argument("exportsBefore", "MarginalTradeCalculator.marginalAggregateA", exportsBefore);
        Given.argument("imports", "MarginalTradeCalculator.marginalAggregateA", imports);
        Given.argument("importsBefore", "MarginalTradeCalculator.marginalAggregateA", importsBefore);
        for (Distribution distribution : List.of(exports, exportsBefore)) {
            Flows.check(distribution, Measure.EXPORTS);
        }
        for (Distribution distribution : List.of(imports, importsBefore)) {
            Flows.check(distribution, Measure.IMPORTS);
        }
        String name = "aggregate marginal intra-industry trade (A)";
        Flows flows = Flows.ofPeriods(name, Unit.RATIO, exports, exportsBefore, imports, importsBefore)
                .same(Common.REPORTER, Common.UNIT)
                .comparable(exports, exportsBefore)
                .comparable(imports, importsBefore)
                .comparable(exports, imports)
                .aligned();
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal matched = BigDecimal.ZERO;
        BigDecimal changed = BigDecimal.ZERO;
        Extremes extremes = new Extremes();
        boolean certain = false;
        Set<String> products = flows.categories();
        for (String product : products) {
            BigDecimal x = exports.point(product).subtract(exportsBefore.point(product));
            BigDecimal m = imports.point(product).subtract(importsBefore.point(product));
            matched = matched.add(matched(x, m));
            changed = changed.add(x.abs().add(m.abs()));
            Bounds dx = exports.bounds(product).minus(exportsBefore.bounds(product));
            Bounds dm = imports.bounds(product).minus(importsBefore.bounds(product));
            certain |= !dx.contains(BigDecimal.ZERO) || !dm.contains(BigDecimal.ZERO);
            extremes.choose(dx.isBounded() && dm.isBounded(), () -> corners(dx, dm));
        }
        flows.require(
                changed.signum() > 0,
                Reason.ZERO_DENOMINATOR,
                "needs a change, but all %s products are unchanged; report the levels",
                products.size());
        flows.require(
                certain,
                Reason.BASE_MAY_BE_ZERO,
                "needs a change, but every product may be unchanged within its bounds; report the levels");
        return flows.failed()
                ? flows.undefined()
                : flows.result(
                        "1 - sum of |dX - dM| / sum of (|dX| + |dM|)",
                        TWO.multiply(matched).divide(changed, POINT),
                        extremes.between(NOTHING, ONE));
    }

    /** Where a quotient of sums is extreme: at the ends of both changes, at no change, and where both change alike. */
    private static Quotient[] corners(Bounds dx, Bounds dm) {
        List<BigDecimal> xs = ends(dx);
        List<BigDecimal> ms = ends(dm);
        List<Quotient> pairs = new ArrayList<>();
        for (BigDecimal x : xs) {
            for (BigDecimal m : ms) {
                pairs.add(pair(x, m));
            }
            if (dm.contains(x)) {
                pairs.add(pair(x, x));
            }
        }
        for (BigDecimal m : ms) {
            if (dx.contains(m)) {
                pairs.add(pair(m, m));
            }
        }
        return pairs.toArray(Quotient[]::new);
    }

    private static List<BigDecimal> ends(Bounds change) {
        List<BigDecimal> ends = new ArrayList<>();
        change.lower().ifPresent(ends::add);
        change.upper().ifPresent(ends::add);
        if (change.contains(BigDecimal.ZERO)) {
            ends.add(BigDecimal.ZERO);
        }
        return ends;
    }

    private static Quotient pair(BigDecimal x, BigDecimal m) {
        return new Quotient(TWO.multiply(matched(x, m)), x.abs().add(m.abs()));
    }
}
