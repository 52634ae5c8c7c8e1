package io.github.comity.pattern;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.structure.Distribution;
import io.github.comity.structure.SpecialisationCalculator;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Compares what two countries trade: whether one exports what the other imports, and whether both export the same.
 *
 * <p>Distributions are by product and of all trade of a country, not of the trade between the two. All results fall as
 * the classification becomes finer, so compare only results of one classification and level. Every method answers
 * undefined with {@code PERIOD_MISMATCH} if the periods differ, and as {@link Distribution#shareProblem} says. Points
 * are rounded half-even and bounds outward at 34 digits. Bounds called tight are tight as those of
 * {@link SpecialisationCalculator}. This class is stateless and thread-safe.
 */
public final class SimilarityCalculator {
    private static final MathContext WIDE = new MathContext(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);
    private static final String MINIMA = "sum of min(export share, import share)";

    private SimilarityCalculator() {}

    /**
     * Calculates the trade complementarity index on the scale of the World Bank, to 100.
     *
     * <p>Formula: {@code 100 (1 - sum of |import share - export share| / 2)}. Unit: ratio, from 0 (no overlap) to 100
     * (perfect match). The direction matters: the reporter as exporter, the partner as importer. Bounds: tight as the
     * class says. Source: WITS, trade complementarity index; Michaely 1996.
     *
     * @param exports the reporter's exports to the world by product
     * @param partnerImports the partner's imports from the world by product
     * @return the index
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived complementarityWits(Distribution exports, Distribution partnerImports) {
        Given.argument("exports", "SimilarityCalculator.complementarityWits", exports);
        Given.argument("partnerImports", "SimilarityCalculator.complementarityWits", partnerImports);
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(partnerImports, Measure.IMPORTS);
        return overlap("trade complementarity index (WITS)", "100 " + MINIMA, HUNDRED, exports, partnerImports);
    }

    /**
     * Calculates the trade complementarity index on the scale of UNCTAD, to 1.
     *
     * <p>Formula: {@code 1 - sum of |import share - export share| / 2}. Unit: ratio, from 0 (no overlap) to 1 (perfect
     * match). Bounds: tight as the class says. Source: UNCTADstat, merchandise trade complementarity index.
     *
     * @param exports the reporter's exports to the world by product
     * @param partnerImports the partner's imports from the world by product
     * @return the index
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived complementarityUnctad(Distribution exports, Distribution partnerImports) {
        Given.argument("exports", "SimilarityCalculator.complementarityUnctad", exports);
        Given.argument("partnerImports", "SimilarityCalculator.complementarityUnctad", partnerImports);
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(partnerImports, Measure.IMPORTS);
        return overlap("trade complementarity index (UNCTAD)", MINIMA, BigDecimal.ONE, exports, partnerImports);
    }

    /**
     * Calculates the export similarity index of Finger and Kreinin.
     *
     * <p>Formula: {@code 100 sum of min(export share, other's export share)}. Unit: ratio, from 0 (nothing in common)
     * to 100 (same structure). Identity: {@code 100 (1 - K/2)} with the Krugman index K. Bounds: tight as the class
     * says. Source: Finger and Kreinin 1979.
     *
     * @param exports the exports of a country by product
     * @param otherExports the exports of another country by product, to the same market
     * @return the index
     * @throws IllegalArgumentException if either is known to be other than exports
     */
    public static Derived fingerKreininSimilarity(Distribution exports, Distribution otherExports) {
        Given.argument("exports", "SimilarityCalculator.fingerKreininSimilarity", exports);
        Given.argument("otherExports", "SimilarityCalculator.fingerKreininSimilarity", otherExports);
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(otherExports, Measure.EXPORTS);
        return overlap(
                "export similarity index",
                "100 sum of min(export share, other's export share)",
                HUNDRED,
                exports,
                otherExports);
    }

    private static Derived overlap(String name, String formula, BigDecimal scale, Distribution a, Distribution b) {
        Flows flows = Flows.of(name, Unit.RATIO, a, b).shares().aligned();
        if (flows.failed()) {
            return flows.undefined();
        }
        Derived apart = SpecialisationCalculator.unctadDiversification(a, b);
        return flows.result(
                formula,
                BigDecimal.ONE.subtract(apart.point()).multiply(scale),
                ONE.minus(apart.bounds()).times(scale));
    }

    /**
     * Calculates Drysdale's index of complementarity, product by product against the world.
     *
     * <p>Formula: {@code sum of export share * partner's import share / import share of the rest of the world}. Unit:
     * ratio, 0 and above; 1 is neutral. It is not {@link #complementarityWits}: a product counts the more, the less the
     * rest of the world imports of it. A product that the two do not trade adds nothing, even if the world does not
     * import it either. Bounds: sound only, since each total occurs in every term. Undefined with
     * {@code ZERO_DENOMINATOR} or {@code BASE_MAY_BE_ZERO} if a product that both trade is, or may be, not imported by
     * the rest of the world. Source: Drysdale 1967; Drysdale and Garnaut 1982.
     *
     * @param exports the reporter's exports to the world by product
     * @param partnerImports the partner's imports from the world by product
     * @param restOfWorldImports the imports of the world without the reporter by product:
     *     {@code worldImports.without(ownImports)}
     * @return the index
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived drysdaleComplementarity(
            Distribution exports, Distribution partnerImports, Distribution restOfWorldImports) {
        Given.argument("exports", "SimilarityCalculator.drysdaleComplementarity", exports);
        Given.argument("partnerImports", "SimilarityCalculator.drysdaleComplementarity", partnerImports);
        Given.argument("restOfWorldImports", "SimilarityCalculator.drysdaleComplementarity", restOfWorldImports);
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(partnerImports, Measure.IMPORTS);
        Flows.check(restOfWorldImports, Measure.IMPORTS);
        String name = "Drysdale complementarity index";
        Flows flows = Flows.of(name, Unit.RATIO, exports, partnerImports, restOfWorldImports)
                .shares()
                .aligned();
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal point = BigDecimal.ZERO;
        Bounds bounds = Bounds.exactly(BigDecimal.ZERO);
        BigDecimal totals = exports.total()
                .point()
                .multiply(partnerImports.total().point())
                .divide(restOfWorldImports.total().point(), WIDE);
        for (String product : exports.outermost()) {
            Bounds supply = exports.bounds(product);
            Bounds demand = partnerImports.bounds(product);
            if (Presence.of(supply) == Presence.NONE || Presence.of(demand) == Presence.NONE) {
                continue;
            }
            Bounds world = restOfWorldImports.bounds(product);
            flows.require(
                    restOfWorldImports.point(product).signum() > 0,
                    Reason.ZERO_DENOMINATOR,
                    "needs imports of the rest of the world above zero, but those of '%s' are zero; "
                            + "leave the product out",
                    product);
            flows.require(
                    Presence.of(world) == Presence.CERTAIN,
                    Reason.BASE_MAY_BE_ZERO,
                    "needs imports of the rest of the world above zero, but those of '%s' are within %s; "
                            + "leave the product out",
                    product,
                    world);
            if (flows.failed()) {
                return flows.undefined();
            }
            point = point.add(exports.point(product)
                    .multiply(partnerImports.point(product))
                    .divide(restOfWorldImports.point(product).multiply(totals), WIDE));
            bounds = bounds.plus(exports.share(product)
                    .bounds()
                    .times(partnerImports.share(product).bounds())
                    .dividedBy(restOfWorldImports.share(product).bounds()));
        }
        return flows.result(
                "sum of export share * partner's import share / import share of the rest of the world",
                point.round(MathContext.DECIMAL128),
                bounds.roundedOutward(34));
    }
}
