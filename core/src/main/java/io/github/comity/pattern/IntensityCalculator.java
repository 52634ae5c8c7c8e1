package io.github.comity.pattern;

import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Common;
import io.github.comity.calculation.Quotient;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Compares trade with a partner with what the partner's weight in the world would let expect, and counts the markets
 * that are reached.
 *
 * <p>Two forms of trade intensity are published: WITS sets the partner's imports against all world trade, Kojima
 * against the trade of the world without the reporter, which gives a smaller number. The names say which. Both need the
 * partner's imports from the same side as world trade: "world exports to the partner" out of "world exports". Mixing
 * the partner's own report with the world's gives a third value and is answered with {@code REPORTER_MISMATCH} where
 * the reporters are known.
 *
 * <p>Every method answers undefined with a mismatch reason if operands that say what they are about do not belong
 * together, and if a denominator is or may be zero. Points are rounded half-even and bounds outward at 34 digits, once
 * for each quotient. Bounds called tight are tight for operands that are stated independently and rest on different
 * claims. This class is stateless and thread-safe.
 */
public final class IntensityCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);
    private static final Bounds NON_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    private IntensityCalculator() {}

    /**
     * Calculates the export intensity in the form of WITS.
     *
     * <p>Formula: {@code (exports to partner / exports) / (world exports to partner / world exports)}. Unit: ratio, 0
     * and above; 1 is neutral. It is not the form of {@link #exportIntensityKojima}. Bounds: tight. Source: WITS, trade
     * intensity index; Yamazawa 1971.
     *
     * @param exportsToPartner the reporter's exports to the partner
     * @param exports the reporter's exports to the world
     * @param worldExportsToPartner what the world exports to the partner
     * @param worldExports what the world exports
     * @return the intensity
     */
    public static Derived exportIntensityWits(
            Operand exportsToPartner, Operand exports, Operand worldExportsToPartner, Operand worldExports) {
        Given.argument("exportsToPartner", "IntensityCalculator.exportIntensityWits", exportsToPartner);
        Given.argument("exports", "IntensityCalculator.exportIntensityWits", exports);
        Given.argument("worldExportsToPartner", "IntensityCalculator.exportIntensityWits", worldExportsToPartner);
        Given.argument("worldExports", "IntensityCalculator.exportIntensityWits", worldExports);
        return quotientOfShares(
                "export intensity (WITS)",
                "(exports to partner / exports) / (world exports to partner / world exports)",
                exportsToPartner,
                exports,
                worldExportsToPartner,
                worldExports);
    }

    /**
     * Calculates the export intensity in the form of Kojima, also of Drysdale and Garnaut.
     *
     * <p>Formula: {@code (exports to partner / exports) / (partner's imports / (world imports - reporter's imports))}.
     * Unit: ratio, 0 and above; 1 is neutral. The reporter's own imports are taken out of the world, since it does not
     * export to itself; the result is smaller than that of {@link #exportIntensityWits}. Bounds: tight. Source: Kojima
     * 1964; Drysdale and Garnaut 1982.
     *
     * @param exportsToPartner the reporter's exports to the partner
     * @param exports the reporter's exports to the world
     * @param partnerImports the partner's imports from the world
     * @param worldImports what the world imports
     * @param ownImports the reporter's imports, a part of the world's
     * @return the intensity
     */
    public static Derived exportIntensityKojima(
            Operand exportsToPartner,
            Operand exports,
            Operand partnerImports,
            Operand worldImports,
            Operand ownImports) {
        Given.argument("exportsToPartner", "IntensityCalculator.exportIntensityKojima", exportsToPartner);
        Given.argument("exports", "IntensityCalculator.exportIntensityKojima", exports);
        Given.argument("partnerImports", "IntensityCalculator.exportIntensityKojima", partnerImports);
        Given.argument("worldImports", "IntensityCalculator.exportIntensityKojima", worldImports);
        Given.argument("ownImports", "IntensityCalculator.exportIntensityKojima", ownImports);
        return quotientOfShares(
                "export intensity (Kojima)",
                "(exports to partner / exports) / (partner's imports / (world imports - own imports))",
                exportsToPartner,
                exports,
                partnerImports,
                restOfWorld("imports of the rest of the world", worldImports, ownImports));
    }

    /**
     * Calculates the import intensity against the whole world.
     *
     * <p>Formula: {@code (imports from partner / imports) / (partner's exports / world exports)}. Unit: ratio, 0 and
     * above; 1 is neutral. On one consistent matrix it is the {@link #exportIntensityWits} of the partner towards the
     * reporter. Bounds: tight.
     *
     * @param importsFromPartner the reporter's imports from the partner
     * @param imports the reporter's imports from the world
     * @param partnerExports the partner's exports to the world
     * @param worldExports what the world exports
     * @return the intensity
     */
    public static Derived importIntensityWholeWorld(
            Operand importsFromPartner, Operand imports, Operand partnerExports, Operand worldExports) {
        Given.argument("importsFromPartner", "IntensityCalculator.importIntensityWholeWorld", importsFromPartner);
        Given.argument("imports", "IntensityCalculator.importIntensityWholeWorld", imports);
        Given.argument("partnerExports", "IntensityCalculator.importIntensityWholeWorld", partnerExports);
        Given.argument("worldExports", "IntensityCalculator.importIntensityWholeWorld", worldExports);
        return quotientOfShares(
                "import intensity (whole world)",
                "(imports from partner / imports) / (partner's exports / world exports)",
                importsFromPartner,
                imports,
                partnerExports,
                worldExports);
    }

    /**
     * Calculates the import intensity in the form of Kojima.
     *
     * <p>Formula: {@code (imports from partner / imports) / (partner's exports / (world exports - reporter's
     * exports))}. Unit: ratio, 0 and above; 1 is neutral. The reporter's own exports are taken out of the world.
     * Bounds: tight. Source: Kojima 1964.
     *
     * @param importsFromPartner the reporter's imports from the partner
     * @param imports the reporter's imports from the world
     * @param partnerExports the partner's exports to the world
     * @param worldExports what the world exports
     * @param ownExports the reporter's exports, a part of the world's
     * @return the intensity
     */
    public static Derived importIntensityKojima(
            Operand importsFromPartner,
            Operand imports,
            Operand partnerExports,
            Operand worldExports,
            Operand ownExports) {
        Given.argument("importsFromPartner", "IntensityCalculator.importIntensityKojima", importsFromPartner);
        Given.argument("imports", "IntensityCalculator.importIntensityKojima", imports);
        Given.argument("partnerExports", "IntensityCalculator.importIntensityKojima", partnerExports);
        Given.argument("worldExports", "IntensityCalculator.importIntensityKojima", worldExports);
        Given.argument("ownExports", "IntensityCalculator.importIntensityKojima", ownExports);
        return quotientOfShares(
                "import intensity (Kojima)",
                "(imports from partner / imports) / (partner's exports / (world exports - own exports))",
                importsFromPartner,
                imports,
                partnerExports,
                restOfWorld("exports of the rest of the world", worldExports, ownExports));
    }

    /**
     * Calculates the intensity of turnover, exports and imports together.
     *
     * <p>Formula: {@code (trade with partner / trade) / (partner's trade / (2 world exports))}. Unit: ratio, 0 and
     * above; 1 is neutral. World trade counts every flow twice, as an export and as an import. Bounds: tight.
     *
     * @param tradeWithPartner the reporter's turnover with the partner
     * @param trade the reporter's turnover with the world
     * @param partnerTrade the partner's turnover with the world
     * @param worldExports what the world exports, once
     * @return the intensity
     */
    public static Derived turnoverIntensity(
            Operand tradeWithPartner, Operand trade, Operand partnerTrade, Operand worldExports) {
        Given.arguments("IntensityCalculator.turnoverIntensity", "tradeWithPartner", tradeWithPartner, "trade", trade);
        Given.argument("partnerTrade", "IntensityCalculator.turnoverIntensity", partnerTrade);
        Given.argument("worldExports", "IntensityCalculator.turnoverIntensity", worldExports);
        Calculation doubled = Calculation.of("world trade", worldExports.unit(), worldExports);
        Derived worldTrade = doubled.result(
                "2 world exports", () -> doubled.amount(worldExports).times(TWO));
        return quotientOfShares(
                "turnover intensity",
                "(trade with partner / trade) / (partner's trade / (2 world exports))",
                tradeWithPartner,
                trade,
                partnerTrade,
                worldTrade);
    }

    /** Two shares of levels that are stated apart, one divided by the other; each share is of one reporter and unit. */
    static Derived quotientOfShares(
            String name, String formula, Operand flow, Operand all, Operand partner, Operand world) {
        Calculation quotient = Calculation.of(name, Unit.RATIO, flow, all, partner, world)
                .nonNegative()
                .same(Common.PERIOD)
                .same(flow, all, Common.UNIT, Common.REPORTER)
                .same(partner, world, Common.UNIT, Common.REPORTER)
                .nonZero(all)
                .nonZero(partner)
                .nonZero(world);
        return quotient.result(
                formula,
                () -> quotient.amount(flow)
                        .times(quotient.amount(world))
                        .dividedBy(quotient.amount(all).times(quotient.amount(partner))));
    }

    /** The world's figure and the reporter's may come from two reports of one data set. */
    private static Derived restOfWorld(String name, Operand world, Operand own) {
        Calculation rest =
                Calculation.of(name, world.unit(), world, own).nonNegative().same(Common.UNIT, Common.PERIOD);
        return rest.result(
                "world - own", () -> rest.amount(world).minus(rest.amount(own)).within(NON_NEGATIVE));
    }

    /**
     * Maps an intensity to a scale that is symmetric about neutral trade.
     *
     * <p>Formula: {@code (intensity - 1) / (intensity + 1)}. Unit: ratio, from -1 (no trade) to below 1; 0 is neutral.
     * Bounds: tight where those of the intensity are.
     *
     * @param intensity a trade intensity of either form
     * @return the symmetric intensity
     */
    public static Derived symmetricIntensity(Derived intensity) {
        Given.argument("intensity", "IntensityCalculator.symmetricIntensity", intensity);
        return symmetric("symmetric trade intensity", "(intensity - 1) / (intensity + 1)", intensity);
    }

    /** The map of [0, inf) to [-1, 1) that sends x and 1/x to opposite values. */
    static Derived symmetric(String name, String formula, Derived ratio) {
        Calculation symmetric = Calculation.of(name, Unit.RATIO, ratio).nonNegative();
        return symmetric.result(formula, () -> {
            Amount neutral = symmetric.amount(ratio);
            return new Amount(
                    neutral.point()
                            .subtract(BigDecimal.ONE)
                            .divide(neutral.point().add(BigDecimal.ONE), POINT),
                    ONE.minus(Bounds.exactly(TWO).dividedBy(neutral.bounds().plus(ONE))));
        });
    }

    /**
     * Calculates the share of a supplier in a market, for one product or all.
     *
     * <p>Formula: {@code exports to market / imports of market}. Unit: ratio, 0 and above; above 1 where the two sides
     * report the flow differently. The operands may be of two reporters, since a market share sets one side's exports
     * against the other's imports. Bounds: tight. Source: WITS, market share.
     *
     * @param exportsToMarket what the supplier exports to the market
     * @param marketImports what the market imports from all
     * @return the market share
     */
    public static Derived marketShare(Operand exportsToMarket, Operand marketImports) {
        Given.argument("exportsToMarket", "IntensityCalculator.marketShare", exportsToMarket);
        Given.argument("marketImports", "IntensityCalculator.marketShare", marketImports);
        Calculation share = Calculation.of("market share", Unit.RATIO, exportsToMarket, marketImports)
                .nonNegative()
                .same(Common.UNIT, Common.PERIOD)
                .nonZero(marketImports);
        return share.result(
                "exports to market / imports of market",
                () -> share.amount(exportsToMarket).dividedBy(share.amount(marketImports)));
    }

    /**
     * Calculates the index of export market penetration.
     *
     * <p>Formula: {@code markets with exports / markets with imports}. Unit: ratio, from 0 to 1. A market that imports
     * nothing is not counted, even if exports to it are reported. Bounds: tight; a printed zero of a coarse figure may
     * be a market. Undefined if no market imports, or it may be that none does. Source: WITS, index of export market
     * penetration.
     *
     * @param exports the reporter's exports of a product by market
     * @param marketImports the imports of that product by market
     * @return the share of the importing markets that are reached
     */
    public static Derived exportMarketPenetration(Distribution exports, Distribution marketImports) {
        Given.argument("exports", "IntensityCalculator.exportMarketPenetration", exports);
        Given.argument("marketImports", "IntensityCalculator.exportMarketPenetration", marketImports);
        Flows flows = Flows.of("export market penetration", Unit.RATIO, exports, marketImports);
        if (flows.failed() || flows.shares(marketImports).aligned().failed()) {
            return flows.undefined();
        }
        int reached = 0;
        int markets = 0;
        Extremes extremes = new Extremes();
        boolean certain = false;
        for (String market : marketImports.outermost()) {
            boolean imports = marketImports.point(market).signum() > 0;
            markets += imports ? 1 : 0;
            reached += imports && exports.point(market).signum() > 0 ? 1 : 0;
            Presence demand = Presence.of(marketImports.bounds(market));
            Presence supply = Presence.of(exports.bounds(market));
            certain |= demand == Presence.CERTAIN;
            Quotient worst = demand == Presence.NONE ? RatioOfSums.NOTHING : count(supply == Presence.CERTAIN);
            Quotient best = demand == Presence.NONE ? RatioOfSums.NOTHING : count(supply != Presence.NONE);
            extremes.chooseLow(true, () -> RatioOfSums.orNothing(worst, demand));
            extremes.chooseHigh(true, () -> RatioOfSums.orNothing(best, demand));
        }
        flows.require(
                certain,
                Reason.BASE_MAY_BE_ZERO,
                "needs a market that certainly imports, but every one may " + "import nothing; take finer figures");
        return flows.failed()
                ? flows.undefined()
                : flows.result(
                        "markets with exports / markets with imports",
                        BigDecimal.valueOf(reached).divide(BigDecimal.valueOf(markets), POINT),
                        extremes.between(NOTHING, ONE));
    }

    private static Quotient count(boolean reached) {
        return new Quotient(reached ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE);
    }
}
