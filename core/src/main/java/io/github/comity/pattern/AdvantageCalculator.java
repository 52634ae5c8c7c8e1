package io.github.comity.pattern;

import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Common;
import io.github.comity.calculation.Ratios;
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
import java.util.List;

/**
 * Says in which products a country is strong: by its exports against the world, or against its own imports.
 *
 * <p>Three families are kept apart. Those on Balassa's ratio of shares ({@link #rca}, {@link #symmetricRca},
 * {@link #logRca}, Vollrath); those on differences of shares, which sum to zero over all products
 * ({@link #normalisedRca}, {@link #additiveRca}); and those that set exports against imports and also sum to zero
 * ({@link #michaely}, {@link #lafay}). The world is what the caller passes, with or without the reporter:
 * {@link Distribution#without} takes it out.
 *
 * <p>Every method answers undefined with a mismatch reason if distributions that say what they are about do not belong
 * together, and as {@link Distribution#shareProblem} says. Points are rounded half-even and bounds outward at 34
 * digits. Bounds called tight are tight for levels that are stated independently and rest on different claims. This
 * class is stateless and thread-safe.
 */
public final class AdvantageCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final Bounds QUARTERS = Bounds.of(new BigDecimal("-0.25"), new BigDecimal("0.25"));
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);
    private static final String RCA = "revealed comparative advantage";

    private AdvantageCalculator() {}

    /**
     * Calculates Balassa's revealed comparative advantage in a product.
     *
     * <p>Formula: {@code export share / world export share}. Unit: ratio, 0 and above; above 1 means advantage. Bounds:
     * tight: the product occurs in its total as well and is evaluated at the right corners. Undefined with
     * {@code ZERO_DENOMINATOR} or {@code BASE_MAY_BE_ZERO} if the world does not, or may not, export the product.
     * Source: Balassa 1965; WITS, revealed comparative advantage.
     *
     * @param exports the reporter's exports by product
     * @param worldExports the exports of the world by product
     * @param product the product; one that the reporter does not list has no exports
     * @return the advantage
     * @throws IllegalArgumentException if either is known to be other than exports
     */
    public static Derived rca(Distribution exports, Distribution worldExports, String product) {
        Given.arguments("AdvantageCalculator.rca", "exports", exports, "worldExports", worldExports);
        Given.argument("product", "AdvantageCalculator.rca", product);
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(worldExports, Measure.EXPORTS);
        Flows flows = Flows.of(RCA + " in " + product, Unit.RATIO, exports, worldExports)
                .shares()
                .of(product);
        if (flows.traded(worldExports, product).failed()) {
            return flows.undefined();
        }
        return flows.result(
                "export share / world export share",
                Flows.quotientOfShares(exports, worldExports, product),
                Corners.ratioOfShares(
                        exports.bounds(product),
                        exports.rest(product),
                        worldExports.bounds(product),
                        worldExports.rest(product)),
                List.of(exports.share(product), worldExports.share(product)));
    }

    /**
     * Calculates Balassa's revealed comparative advantage from four totals.
     *
     * <p>Formula: {@code (exports of product / exports) / (world exports of product / world exports)}. Unit: ratio, 0
     * and above. Bounds: tight for totals that are stated apart from the product. Otherwise as
     * {@link #rca(Distribution, Distribution, String)}.
     *
     * @param productExports the reporter's exports of the product
     * @param exports the reporter's exports
     * @param worldProductExports the world's exports of the product
     * @param worldExports the world's exports
     * @return the advantage
     */
    public static Derived rca(
            Operand productExports, Operand exports, Operand worldProductExports, Operand worldExports) {
        Given.arguments("AdvantageCalculator.rca", "productExports", productExports, "exports", exports);
        Given.argument("worldProductExports", "AdvantageCalculator.rca", worldProductExports);
        Given.argument("worldExports", "AdvantageCalculator.rca", worldExports);
        return IntensityCalculator.quotientOfShares(
                RCA,
                "(exports of product / exports) / (world exports of product / world exports)",
                productExports,
                exports,
                worldProductExports,
                worldExports);
    }

    /**
     * Maps an advantage to a scale that is symmetric about the neutral 1.
     *
     * <p>Formula: {@code (RCA - 1) / (RCA + 1)}. Unit: ratio, from -1 (no exports) to below 1; above 0 means advantage.
     * It is not {@link #normalisedRca}. Bounds: tight where those of the advantage are. Source: Laursen 1998, revealed
     * symmetric comparative advantage.
     *
     * @param rca a revealed comparative advantage
     * @return the symmetric advantage
     */
    public static Derived symmetricRca(Derived rca) {
        Given.argument("rca", "AdvantageCalculator.symmetricRca", rca);
        return IntensityCalculator.symmetric("symmetric " + RCA, "(RCA - 1) / (RCA + 1)", rca);
    }

    /**
     * Calculates the natural logarithm of an advantage.
     *
     * <p>Formula: {@code ln RCA}. Unit: ratio, any sign; above 0 means advantage. Bounds: tight where those of the
     * advantage are, unbounded below where it may be zero. Undefined with {@code ZERO_DENOMINATOR} if there are no
     * exports of the product.
     *
     * @param rca a revealed comparative advantage
     * @return its logarithm
     */
    public static Derived logRca(Derived rca) {
        Given.argument("rca", "AdvantageCalculator.logRca", rca);
        Calculation log = Calculation.of("logarithm of " + RCA, Unit.RATIO, rca).nonNegative();
        if (log.failed()) {
            return log.undefined();
        }
        Amount advantage = log.amount(rca);
        return log.require(
                        advantage.point().signum() > 0,
                        Reason.ZERO_DENOMINATOR,
                        "needs an advantage above zero, but %s is zero; use the symmetric form",
                        rca)
                .enclosed(
                        "ln RCA",
                        () -> Bounds.exactly(advantage.point()).ln(),
                        () -> advantage.bounds().ln());
    }

    /**
     * Calculates the normalised revealed comparative advantage in a product.
     *
     * <p>Formula: {@code exports of product / world exports - exports * world exports of product / world exports^2}.
     * Unit: ratio, from -1/4 to 1/4, often printed times 10,000. It sums to 0 over all products, and over all countries
     * that make up the world. It is not {@link #symmetricRca}. Bounds: tight, or sound only if a level is unbounded
     * above: every level is evaluated at the right corner or turning point. The range is that of a reporter whose
     * printed exports are part of the world's; bounds are cut to it then. Source: Yu, Cai and Leung 2009.
     *
     * @param exports the reporter's exports by product
     * @param worldExports the exports of the world by product, the reporter's included
     * @param product the product
     * @return the advantage
     * @throws IllegalArgumentException if either is known to be other than exports
     */
    public static Derived normalisedRca(Distribution exports, Distribution worldExports, String product) {
        Given.arguments("AdvantageCalculator.normalisedRca", "exports", exports, "worldExports", worldExports);
        Given.argument("product", "AdvantageCalculator.normalisedRca", product);
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(worldExports, Measure.EXPORTS);
        Flows flows = Flows.of("normalised " + RCA + " in " + product, Unit.RATIO, exports, worldExports)
                .same(Common.UNIT)
                .shares(worldExports)
                .of(product);
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal world = worldExports.total().point();
        BigDecimal point = exports.point(product)
                .multiply(world)
                .subtract(exports.total().point().multiply(worldExports.point(product)))
                .divide(world.multiply(world), POINT);
        Bounds bounds = Corners.normalisedAdvantage(
                exports.bounds(product),
                exports.rest(product),
                worldExports.bounds(product),
                worldExports.rest(product));
        return flows.result(
                "exports of product / world exports - exports * world exports of product / world exports^2",
                point,
                Flows.isPart(exports, worldExports, product) ? bounds.intersection(QUARTERS) : bounds,
                flows.levelsAndTotals(product));
    }

    /**
     * Calculates the additive revealed comparative advantage in a product.
     *
     * <p>Formula: {@code export share - world export share}. Unit: ratio, from -1 to 1; above 0 means advantage. It
     * sums to 0 over all products. Bounds: tight. Source: Hoen and Oosterhaven 2006; ESCAP, additive revealed
     * comparative advantage.
     *
     * @param exports the reporter's exports by product
     * @param worldExports the exports of the world by product
     * @param product the product
     * @return the advantage
     * @throws IllegalArgumentException if either is known to be other than exports
     */
    public static Derived additiveRca(Distribution exports, Distribution worldExports, String product) {
        Given.arguments("AdvantageCalculator.additiveRca", "exports", exports, "worldExports", worldExports);
        Given.argument("product", "AdvantageCalculator.additiveRca", product);
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(worldExports, Measure.EXPORTS);
        return differenceOfShares(
                Flows.of("additive " + RCA + " in " + product, Unit.RATIO, exports, worldExports),
                "export share - world export share",
                exports,
                worldExports,
                product);
    }

    private static Derived differenceOfShares(
            Flows flows, String formula, Distribution a, Distribution b, String product) {
        if (flows.shares().of(product).failed()) {
            return flows.undefined();
        }
        Derived first = a.share(product);
        Derived second = b.share(product);
        BigDecimal wholeA = a.total().point();
        BigDecimal wholeB = b.total().point();
        BigDecimal point = a.point(product)
                .multiply(wholeB)
                .subtract(b.point(product).multiply(wholeA))
                .divide(wholeA.multiply(wholeB), POINT);
        return flows.result(
                formula,
                point,
                Corners.differenceOfShares(a.bounds(product), a.rest(product), b.bounds(product), b.rest(product)),
                List.of(first, second));
    }

    /**
     * Calculates the trade ratio on which Vollrath's indices rest: a product against all other products, at home and in
     * the rest of the world.
     *
     * <p>Formula: {@code (flow of product / flow of other products) / (the same for the rest of the world)}. Unit:
     * ratio, 0 and above. It is not {@link #rca}: neither the product nor the reporter is counted twice. Bounds: tight.
     * Undefined with {@code ZERO_DENOMINATOR} or {@code BASE_MAY_BE_ZERO} if the reporter trades, or may trade, nothing
     * else, or the rest of the world does not trade the product or anything else. Source: Vollrath 1991, relative
     * export and import advantage.
     *
     * @param flows the reporter's exports by product, or its imports
     * @param restOfWorldFlows the same flow of the world without the reporter
     * @param product the product
     * @return the relative advantage, RXA for exports and RMA for imports
     */
    public static Derived vollrathRelativeAdvantage(Distribution flows, Distribution restOfWorldFlows, String product) {
        Given.argument("flows", "AdvantageCalculator.vollrathRelativeAdvantage", flows);
        Given.argument("restOfWorldFlows", "AdvantageCalculator.vollrathRelativeAdvantage", restOfWorldFlows);
        Given.argument("product", "AdvantageCalculator.vollrathRelativeAdvantage", product);
        String name = "relative advantage (Vollrath) in " + product;
        Flows both =
                Flows.of(name, Unit.RATIO, flows, restOfWorldFlows).shares().of(product);
        if (both.traded(restOfWorldFlows, product).failed()) {
            return both.undefined();
        }
        Bounds others = flows.rest(product);
        Bounds worldOthers = restOfWorldFlows.rest(product);
        BigDecimal otherPoint = flows.total().point().subtract(flows.point(product));
        BigDecimal worldOtherPoint = restOfWorldFlows.total().point().subtract(restOfWorldFlows.point(product));
        both.certain(otherPoint, others, "needs trade in other products above zero, but it is %s; report the share")
                .require(
                        worldOtherPoint.signum() > 0,
                        Reason.ZERO_DENOMINATOR,
                        "needs trade of the rest of the world in other products above zero, but it is zero; "
                                + "report the share");
        return both.failed()
                ? both.undefined()
                : both.result(
                        "(flow of product / flow of other products) / (the same for the rest of the world)",
                        flows.point(product)
                                .multiply(worldOtherPoint)
                                .divide(otherPoint.multiply(restOfWorldFlows.point(product)), POINT),
                        flows.bounds(product)
                                .times(worldOthers)
                                .dividedBy(others.times(restOfWorldFlows.bounds(product))),
                        both.levelsAndTotals(product));
    }

    /**
     * Calculates Vollrath's relative trade advantage.
     *
     * <p>Formula: {@code RXA - RMA}. Unit: ratio, any sign; above 0 means advantage. Bounds: tight where those of both
     * are. Source: Vollrath 1991.
     *
     * @param exportAdvantage the advantage in exports, by {@link #vollrathRelativeAdvantage} or simply {@link #rca}
     * @param importAdvantage the advantage in imports, of the same form
     * @return the relative trade advantage
     */
    public static Derived vollrathRta(Derived exportAdvantage, Derived importAdvantage) {
        Given.argument("exportAdvantage", "AdvantageCalculator.vollrathRta", exportAdvantage);
        Given.argument("importAdvantage", "AdvantageCalculator.vollrathRta", importAdvantage);
        return difference("relative trade advantage (Vollrath)", "RXA - RMA", exportAdvantage, importAdvantage);
    }

    /**
     * Calculates Vollrath's revealed competitiveness.
     *
     * <p>Formula: {@code ln RXA - ln RMA}. Unit: ratio, any sign; above 0 means advantage. Bounds: tight where those of
     * both are, unbounded where one may be zero. Undefined with {@code ZERO_DENOMINATOR} if one is zero. Vollrath 1991.
     *
     * @param exportAdvantage the advantage in exports, by {@link #vollrathRelativeAdvantage} or simply {@link #rca}
     * @param importAdvantage the advantage in imports, of the same form
     * @return the revealed competitiveness
     */
    public static Derived vollrathRc(Derived exportAdvantage, Derived importAdvantage) {
        Given.argument("exportAdvantage", "AdvantageCalculator.vollrathRc", exportAdvantage);
        Given.argument("importAdvantage", "AdvantageCalculator.vollrathRc", importAdvantage);
        return difference(
                "revealed competitiveness (Vollrath)",
                "ln RXA - ln RMA",
                logRca(exportAdvantage),
                logRca(importAdvantage));
    }

    private static Derived difference(String name, String formula, Derived exports, Derived imports) {
        return Ratios.difference(Calculation.of(name, Unit.RATIO, exports, imports), formula, exports, imports);
    }

    /**
     * Calculates the Michaely index of a product.
     *
     * <p>Formula: {@code export share - import share}. Unit: ratio, from -1 to 1; above 0 means a net exporter beyond
     * the overall balance. It sums to 0 over all products. Bounds: tight. Source: Michaely 1962.
     *
     * @param exports the reporter's exports by product
     * @param imports the reporter's imports by product
     * @param product the product
     * @return the index
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived michaely(Distribution exports, Distribution imports, String product) {
        Given.arguments("AdvantageCalculator.michaely", "exports", exports, "imports", imports, "product", product);
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(imports, Measure.IMPORTS);
        return differenceOfShares(
                Flows.of("Michaely index of " + product, Unit.RATIO, exports, imports)
                        .same(Common.REPORTER),
                "export share - import share",
                exports,
                imports,
                product);
    }

    /**
     * Calculates the Lafay index of a product.
     *
     * <p>Formula: {@code 100 ((x - m) / (x + m) - sum(x - m) / sum(x + m)) (x + m) / sum(x + m)}, which is {@code 200
     * (x M - m X) / (X + M)^2}. Unit: ratio, from -50 to 50; above 0 means specialisation. It sums to 0 over all
     * products; a product without trade has 0. One year alone mirrors the business cycle: average several. Bounds:
     * tight, or sound only if a level is unbounded above: every level is evaluated at the right corner or turning
     * point. Undefined if there is, or may be, no trade. Source: Lafay 1992.
     *
     * @param exports the reporter's exports by product
     * @param imports the reporter's imports by product
     * @param product the product
     * @return the index
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived lafay(Distribution exports, Distribution imports, String product) {
        Given.arguments("AdvantageCalculator.lafay", "exports", exports, "imports", imports, "product", product);
        Flows.check(exports, Measure.EXPORTS);
        Flows.check(imports, Measure.IMPORTS);
        Flows flows = Flows.of("Lafay index of " + product, Unit.RATIO, exports, imports)
                .same(Common.REPORTER, Common.UNIT)
                .someTrade()
                .of(product);
        if (flows.failed()) {
            return flows.undefined();
        }
        BigDecimal x = exports.total().point();
        BigDecimal m = imports.total().point();
        BigDecimal all = x.add(m);
        BigDecimal point = exports.point(product)
                .multiply(m)
                .subtract(imports.point(product).multiply(x))
                .multiply(TWO_HUNDRED)
                .divide(all.multiply(all), POINT);
        return flows.result(
                "200 (x M - m X) / (X + M)^2",
                point,
                Corners.lafay(
                                exports.bounds(product),
                                exports.rest(product),
                                imports.bounds(product),
                                imports.rest(product))
                        .times(TWO_HUNDRED),
                flows.levelsAndTotals(product));
    }
}
