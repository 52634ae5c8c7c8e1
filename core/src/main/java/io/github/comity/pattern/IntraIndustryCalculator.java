package io.github.comity.pattern;

import io.github.comity.calculation.Common;
import io.github.comity.calculation.Quotient;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Measures two-way trade in the same products: the indices of Grubel and Lloyd.
 *
 * <p>Exports and imports are one reporter's, by product, of one unit and period. The index of the totals
 * ({@link io.github.comity.trade.TradeCalculator#grubelLloydOfTotals}) is not an index of intra-industry trade. The
 * indices of what changed between two periods are the marginal ones of {@link MarginalTradeCalculator}.
 *
 * <p>Every method answers undefined with a mismatch reason if distributions that say what they are about do not belong
 * together, and if there is, or may be, no trade. Points are rounded half-even and bounds outward at 34 digits. Bounds
 * called tight are tight for levels that rest on different claims. This class is stateless and thread-safe.
 */
public final class IntraIndustryCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);

    private IntraIndustryCalculator() {}

    private static Flows flows(String name, Distribution exports, Distribution imports) {
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(imports, Measure.IMPORTS);
        return Flows.of(name, Unit.RATIO, exports, imports).same(Common.REPORTER, Common.UNIT);
    }

    /**
     * Calculates the Grubel-Lloyd index of a product.
     *
     * <p>Formula: {@code 1 - |exports - imports| / (exports + imports)}. Unit: ratio, from 0 (one-way) to 1 (balanced).
     * Bounds: tight. Undefined, and not 0, if there is no trade in the product. Source: Grubel and Lloyd 1975.
     *
     * @param exports the reporter's exports by product
     * @param imports the reporter's imports by product
     * @param product the product
     * @return the index
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived grubelLloyd(Distribution exports, Distribution imports, String product) {
        Given.arguments("IntraIndustryCalculator.grubelLloyd", "exports", exports, "imports", imports);
        Given.argument("product", "IntraIndustryCalculator.grubelLloyd", product);
        Flows flows =
                flows("Grubel-Lloyd index of " + product, exports, imports).of(product);
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal x = exports.point(product);
        BigDecimal m = imports.point(product);
        flows.certain(
                x.add(m),
                exports.bounds(product).plus(imports.bounds(product)),
                "needs trade in the product above zero, but it is %s; leave the product out");
        return flows.failed()
                ? flows.undefined()
                : flows.result(
                        "1 - |exports - imports| / (exports + imports)",
                        TWO.multiply(x.min(m)).divide(x.add(m), POINT),
                        overlap(exports.bounds(product), imports.bounds(product)),
                        flows.levels(product));
    }

    /** Bounds of twice the smaller divided by the sum, for independent levels of which one is certainly above zero. */
    static Bounds overlap(Bounds a, Bounds b) {
        Bounds ends = apart(a, b).hull(apart(b, a));
        return a.intersects(b) ? ends.hull(ONE) : ends;
    }

    private static Bounds apart(Bounds low, Bounds high) {
        if (high.upper().isEmpty()) {
            return NOTHING;
        }
        Quotient pair = farthest(low, high);
        return Bounds.quotient(pair.numerator(), pair.denominator());
    }

    /**
     * Twice the smaller and the sum, where the levels are as close to each other as they can be, and as high as they
     * then can be.
     */
    private static Quotient closest(Bounds a, Bounds b) {
        BigDecimal common =
                a.upper().map(x -> b.upper().map(x::min).orElse(x)).or(b::upper).orElseThrow();
        BigDecimal x = common.max(a.lower().orElseThrow());
        BigDecimal y = common.max(b.lower().orElseThrow());
        return new Quotient(TWO.multiply(x.min(y)), x.add(y));
    }

    /** Twice the smaller and the sum, where one level is lowest and the other highest. */
    private static Quotient farthest(Bounds low, Bounds high) {
        BigDecimal x = low.lower().orElseThrow();
        BigDecimal y = high.upper().orElseThrow();
        return new Quotient(TWO.multiply(x.min(y)), x.add(y));
    }

    /**
     * Calculates the aggregate Grubel-Lloyd index over all products.
     *
     * <p>Formula: {@code 1 - sum of |exports - imports| / sum of (exports + imports)}. Unit: ratio, from 0 to 1. It is
     * the mean of the products' indices weighted by trade, not the index of the totals; it falls as the classification
     * becomes finer. Bounds: tight; from 0 if a level is unbounded above. Undefined if there is, or may be, no trade.
     * Source: Grubel and Lloyd 1975; ESCAP, intra-industry trade index.
     *
     * @param exports the reporter's exports by product
     * @param imports the reporter's imports by product
     * @return the index
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived grubelLloydAggregate(Distribution exports, Distribution imports) {
        Given.arguments("IntraIndustryCalculator.grubelLloydAggregate", "exports", exports, "imports", imports);
        Flows flows = flows("aggregate Grubel-Lloyd index", exports, imports)
                .aligned()
                .someTrade();
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal matched = BigDecimal.ZERO;
        Extremes extremes = new Extremes();
        boolean exact =
                exports.total().bounds().isExact() && imports.total().bounds().isExact();
        for (String product : flows.categories()) {
            matched = matched.add(exports.point(product).min(imports.point(product)));
            if (exact) {
                continue;
            }
            Bounds x = exports.bounds(product);
            Bounds m = imports.bounds(product);
            extremes.chooseLow(x.isBounded() && m.isBounded(), () -> new Quotient[] {farthest(x, m), farthest(m, x)});
            extremes.chooseHigh(x.isBounded() || m.isBounded(), () -> new Quotient[] {closest(x, m)});
        }
        BigDecimal all = exports.total().point().add(imports.total().point());
        Bounds bounds = exact ? Bounds.quotient(TWO.multiply(matched), all) : extremes.between(NOTHING, ONE);
        return flows.result(
                "1 - sum of |exports - imports| / sum of (exports + imports)",
                TWO.multiply(matched).divide(all, POINT),
                bounds);
    }

    /**
     * Calculates the aggregate Grubel-Lloyd index corrected for the overall imbalance.
     *
     * <p>Formula: {@code (sum(x + m) - sum of |x - m|) / (sum(x + m) - |X - M|)}, which is the sum of the smaller flows
     * of each product divided by the smaller total. Unit: ratio, from the aggregate index to 1; 1 whenever all products
     * have a balance of one sign. Bounds: tight above; tight below where it is certain which total is smaller,
     * otherwise sound only, since the two cases are bounded apart. Undefined with {@code ZERO_DENOMINATOR} or
     * {@code BASE_MAY_BE_ZERO} if all trade is, or may be, one-way. Source: Grubel and Lloyd 1975.
     *
     * @param exports the reporter's exports by product
     * @param imports the reporter's imports by product
     * @return the index
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived grubelLloydCorrected(Distribution exports, Distribution imports) {
        Given.arguments("IntraIndustryCalculator.grubelLloydCorrected", "exports", exports, "imports", imports);
        Flows flows = flows("corrected Grubel-Lloyd index", exports, imports)
                .aligned()
                .shares();
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal matched = BigDecimal.ZERO;
        for (String product : flows.categories()) {
            matched = matched.add(exports.point(product).min(imports.point(product)));
        }
        BigDecimal smaller = exports.total().point().min(imports.total().point());
        Bounds ofExports = matchedShare(flows, exports, imports);
        Bounds ofImports = matchedShare(flows, imports, exports);
        Bounds bounds = ofExports
                .hull(ofImports)
                .intersection(Bounds.atLeast(lower(ofExports).max(lower(ofImports))));
        return flows.result(
                "(sum(x + m) - sum of |x - m|) / (sum(x + m) - |X - M|)", matched.divide(smaller, POINT), bounds);
    }

    private static BigDecimal lower(Bounds bounds) {
        return bounds.lower().orElseThrow();
    }

    private static BigDecimal upper(Bounds bounds) {
        return bounds.upper().orElseThrow();
    }

    /** The part of a flow that the other flow meets. */
    private static Quotient met(BigDecimal other, BigDecimal own) {
        return new Quotient(other.min(own), own);
    }

    /** Bounds of the sum of the smaller flows, divided by the total of one side. */
    private static Bounds matchedShare(Flows flows, Distribution own, Distribution other) {
        Extremes extremes = new Extremes();
        for (String product : flows.categories()) {
            Bounds x = own.bounds(product);
            Bounds m = other.bounds(product);
            extremes.chooseLow(x.isBounded(), () -> new Quotient[] {met(lower(m), lower(x)), met(lower(m), upper(x))});
            Optional<BigDecimal> raised = x.upper()
                    .map(ux -> m.upper().map(ux::min).orElse(ux))
                    .or(m::upper)
                    .map(v -> v.max(lower(x)));
            extremes.chooseHigh(raised.isPresent(), () -> {
                BigDecimal most = raised.orElseThrow();
                return new Quotient[] {met(m.upper().orElse(most), most)};
            });
        }
        return extremes.between(NOTHING, ONE);
    }
}
