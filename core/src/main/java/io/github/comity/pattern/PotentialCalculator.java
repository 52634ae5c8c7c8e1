package io.github.comity.pattern;

import io.github.comity.calculation.Common;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks where trade could grow or turns to: what one country supplies and another one buys elsewhere, and how much of a
 * product goes to a region.
 *
 * <p>Every method answers undefined with a mismatch reason if distributions that say what they are about do not belong
 * together. Points are rounded half-even and bounds outward at 34 digits. Bounds called tight are tight for levels that
 * rest on different claims. This class is stateless and thread-safe.
 */
public final class PotentialCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);
    private static final String POTENTIAL = "indicative trade potential";
    private static final String FORMULA = "min(exports, partner's imports) - actual exports to partner";

    private PotentialCalculator() {}

    /**
     * Calculates the indicative trade potential of a product.
     *
     * <p>Formula: {@code min(exports, partner's imports) - actual exports to partner}. Unit: that of the levels. It is
     * what could be traded at most beyond what is traded now, if supply and demand stayed; below zero where the two
     * sides report the flow differently. It is no forecast. Exports and imports are of two reporters, in one unit.
     * Bounds: exact and tight. Source: ITC Trade Map, user guide, indicative potential trade.
     *
     * @param exports the exporter's exports to the world by product
     * @param partnerImports the partner's imports from the world by product
     * @param actualExports the exporter's exports to the partner by product
     * @param product the product
     * @return the potential
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived indicativePotential(
            Distribution exports, Distribution partnerImports, Distribution actualExports, String product) {
        Given.argument("exports", "PotentialCalculator.indicativePotential", exports);
        Given.argument("partnerImports", "PotentialCalculator.indicativePotential", partnerImports);
        Given.arguments("PotentialCalculator.indicativePotential", "actualExports", actualExports, "product", product);
        Flows flows = potential(POTENTIAL + " of " + product, exports, partnerImports, actualExports)
                .of(product);
        return potential(flows, exports, partnerImports, actualExports, Set.of(product));
    }

    /**
     * Calculates the indicative trade potential over all products.
     *
     * <p>Formula: {@code sum of (min(exports, partner's imports) - actual exports to partner)}. Unit: that of the
     * levels. It falls as the classification becomes finer, since supply meets demand within a product alone; it is not
     * the potential of the totals. Bounds: exact and tight. Source: as {@link #indicativePotential(Distribution,
     * Distribution, Distribution, String)}.
     *
     * @param exports the exporter's exports to the world by product
     * @param partnerImports the partner's imports from the world by product
     * @param actualExports the exporter's exports to the partner by product
     * @return the potential
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived indicativePotential(
            Distribution exports, Distribution partnerImports, Distribution actualExports) {
        Given.argument("exports", "PotentialCalculator.indicativePotential", exports);
        Given.argument("partnerImports", "PotentialCalculator.indicativePotential", partnerImports);
        Given.argument("actualExports", "PotentialCalculator.indicativePotential", actualExports);
        Flows flows =
                potential(POTENTIAL, exports, partnerImports, actualExports).aligned();
        return potential(flows, exports, partnerImports, actualExports, flows.categories());
    }

    private static Flows potential(
            String name, Distribution exports, Distribution partnerImports, Distribution actualExports) {
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(partnerImports, Measure.IMPORTS);
        Flows.check(actualExports, Measure.EXPORTS);
        return Flows.of(name, exports.unit(), exports, partnerImports, actualExports)
                .same(Common.UNIT);
    }

    private static Derived potential(
            Flows flows, Distribution exports, Distribution imports, Distribution actual, Set<String> products) {
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal point = BigDecimal.ZERO;
        Bounds bounds = NOTHING;
        for (String product : products) {
            point = point.add(exports.point(product).min(imports.point(product)).subtract(actual.point(product)));
            bounds = bounds.plus(
                    smaller(exports.bounds(product), imports.bounds(product)).minus(actual.bounds(product)));
        }
        boolean all = products.size() != 1;
        return all
                ? flows.result("sum of (" + FORMULA + ")", point, bounds)
                : flows.result(
                        FORMULA, point, bounds, flows.levels(products.iterator().next()));
    }

    /** The smaller of two levels at zero and above. */
    private static Bounds smaller(Bounds a, Bounds b) {
        BigDecimal low = a.lower().orElseThrow().min(b.lower().orElseThrow());
        Optional<BigDecimal> high =
                a.upper().map(x -> b.upper().map(x::min).orElse(x)).or(b::upper);
        return high.map(h -> Bounds.of(low, h)).orElseGet(() -> Bounds.atLeast(low));
    }

    /**
     * Calculates the regional orientation index of a product.
     *
     * <p>Formula: {@code (exports of product to region / exports to region) / (exports of product elsewhere / exports
     * elsewhere)}. Unit: ratio, 0 and above; above 1 means that the product goes to the region more than other products
     * do. Bounds: tight: the product occurs in its total as well and is evaluated at the right corners. Undefined with
     * {@code ZERO_DENOMINATOR} or {@code BASE_MAY_BE_ZERO} if the product is not, or may not be, exported elsewhere.
     * Source: Yeats 1998, Does Mercosur's trade performance raise concerns about the effects of regional trade
     * arrangements?; ESCAP, handbook of trade indicators, regional orientation index.
     *
     * @param exportsToRegion the reporter's exports to the region by product
     * @param exportsElsewhere the reporter's exports to all others by product: {@code exports.without(exportsToRegion)}
     * @param product the product
     * @return the index
     * @throws IllegalArgumentException if either is known to be other than exports
     */
    public static Derived regionalOrientation(
            Distribution exportsToRegion, Distribution exportsElsewhere, String product) {
        Given.argument("exportsToRegion", "PotentialCalculator.regionalOrientation", exportsToRegion);
        Given.argument("exportsElsewhere", "PotentialCalculator.regionalOrientation", exportsElsewhere);
        Given.argument("product", "PotentialCalculator.regionalOrientation", product);
        Flows.check(exportsToRegion, Measure.EXPORTS);
        Flows.check(exportsElsewhere, Measure.EXPORTS);
        Flows flows = Flows.of(
                        "regional orientation index of " + product, Unit.RATIO, exportsToRegion, exportsElsewhere)
                .same(Common.REPORTER)
                .shares()
                .of(product);
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal elsewhere = exportsElsewhere.point(product);
        flows.certain(
                elsewhere,
                exportsElsewhere.bounds(product),
                "needs exports of the product elsewhere above zero, but they are %s; report the share");
        return flows.failed()
                ? flows.undefined()
                : flows.result(
                        "(exports of product to region / exports to region) / (exports of product elsewhere / exports "
                                + "elsewhere)",
                        exportsToRegion
                                .point(product)
                                .multiply(exportsElsewhere.total().point())
                                .divide(
                                        elsewhere.multiply(
                                                exportsToRegion.total().point()),
                                        POINT),
                        Corners.ratioOfShares(
                                exportsToRegion.bounds(product),
                                exportsToRegion.rest(product),
                                exportsElsewhere.bounds(product),
                                exportsElsewhere.rest(product)),
                        List.of(exportsToRegion.share(product), exportsElsewhere.share(product)));
    }
}
