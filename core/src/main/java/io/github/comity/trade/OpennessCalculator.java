package io.github.comity.trade;

import static io.github.comity.calculation.Common.COVERAGE;
import static io.github.comity.calculation.Common.PARTNER;
import static io.github.comity.calculation.Common.PERIOD;
import static io.github.comity.calculation.Common.PRICE_BASIS;
import static io.github.comity.calculation.Common.REPORTER;
import static io.github.comity.calculation.Common.SCOPE;
import static io.github.comity.calculation.Common.UNIT;

import com.google.common.collect.ImmutableList;
import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Expected;
import io.github.comity.calculation.Ratios;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Calculates how much trade weighs in the economy of the reporter.
 *
 * <p>All methods need the gross domestic product ({@link Measure#GDP}) of the same reporter, period and currency: a
 * part of a year never meets the product of the year. Results are ratios; {@link Derived#inPercent} gives the usual
 * percent, which can exceed 100. With the world as partner they describe the whole foreign trade of the reporter, with
 * one country as partner its weight. An operand that is known to be of the wrong measure is an error. Points are
 * rounded half-even and bounds outward at 34 digits. This class is stateless and thread-safe.
 */
public final class OpennessCalculator {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private OpennessCalculator() {}

    /** The level cannot be negative, unless it is a balance, which says so. */
    private static Derived toGdp(String name, String formula, Operand level, Operand gdp, BigDecimal scale) {
        Calculation ratio = Calculation.of(name, Unit.RATIO, level, gdp);
        if (level.levelOf().isEmpty() && !(level instanceof Derived)) {
            ratio.nonNegative(level);
        }
        return Ratios.toGdp(ratio, formula, level, gdp, scale);
    }

    /**
     * Calculates the trade balance in relation to the gross domestic product.
     *
     * <p>Formula: {@code (exports - imports) / GDP}. Unit: ratio, any sign. Bounds: tight: each figure occurs once.
     * Undefined unless the product is certainly above zero. Source: UNCTADstat.
     *
     * @param exports the reporter's exports
     * @param imports the reporter's imports
     * @param gdp the reporter's gross domestic product
     * @return the ratio
     * @throws IllegalArgumentException if an operand is known to be of another measure
     */
    public static Derived balanceToGdp(Operand exports, Operand imports, Operand gdp) {
        Given.arguments("OpennessCalculator.balanceToGdp", "exports", exports, "imports", imports, "gdp", gdp);
        return toGdp(
                "trade balance to GDP",
                "(exports - imports) / GDP",
                TradeCalculator.balance(exports, imports),
                gdp,
                BigDecimal.ONE);
    }

    /**
     * Calculates the openness of an economy as the World Bank does.
     *
     * <p>Formula: {@code (exports + imports) / GDP}. Unit: ratio, 0 and above, can exceed 1. It is twice
     * {@link #opennessUnctad}. Bounds: tight: each figure occurs once. Undefined unless the product is certainly above
     * zero. Source: World Bank, WITS, trade openness.
     *
     * @param exports the reporter's exports
     * @param imports the reporter's imports
     * @param gdp the reporter's gross domestic product
     * @return the openness
     * @throws IllegalArgumentException if an operand is known to be of another measure
     */
    public static Derived opennessWorldBank(Operand exports, Operand imports, Operand gdp) {
        Given.arguments("OpennessCalculator.opennessWorldBank", "exports", exports, "imports", imports, "gdp", gdp);
        return toGdp(
                "openness (World Bank)",
                "(exports + imports) / GDP",
                TradeCalculator.turnover(exports, imports),
                gdp,
                BigDecimal.ONE);
    }

    /**
     * Calculates the openness of an economy as UNCTAD does.
     *
     * <p>Formula: {@code 0.5 (exports + imports) / GDP}. Unit: ratio, 0 and above, can exceed 1. It is half of
     * {@link #opennessWorldBank}. Bounds: tight: each figure occurs once. Undefined unless the product is certainly
     * above zero. Source: UNCTAD Handbook of Statistics, calculation methods.
     *
     * @param exports the reporter's exports
     * @param imports the reporter's imports
     * @param gdp the reporter's gross domestic product
     * @return the openness
     * @throws IllegalArgumentException if an operand is known to be of another measure
     */
    public static Derived opennessUnctad(Operand exports, Operand imports, Operand gdp) {
        Given.arguments("OpennessCalculator.opennessUnctad", "exports", exports, "imports", imports, "gdp", gdp);
        return toGdp(
                "openness (UNCTAD)",
                "0.5 (exports + imports) / GDP",
                TradeCalculator.turnover(exports, imports),
                gdp,
                HALF);
    }

    /**
     * Calculates how much of the product is exported.
     *
     * <p>Formula: {@code exports / GDP}. Unit: ratio, 0 and above, can exceed 1, since exports contain imported parts.
     * Bounds: tight. Undefined unless the product is certainly above zero.
     *
     * @param exports the reporter's exports
     * @param gdp the reporter's gross domestic product
     * @return the export dependence
     * @throws IllegalArgumentException if an operand is known to be of another measure
     */
    public static Derived exportDependence(Operand exports, Operand gdp) {
        Given.arguments("OpennessCalculator.exportDependence", "exports", exports, "gdp", gdp);
        TradeCalculator.check(exports, Measure.EXPORTS);
        return toGdp("export dependence", "exports / GDP", exports, gdp, BigDecimal.ONE);
    }

    /**
     * Calculates the imports in relation to the product.
     *
     * <p>Formula: {@code imports / GDP}. Unit: ratio, 0 and above, can exceed 1. It is not {@link #importPenetration},
     * which relates imports to what is used at home. Bounds: tight. Undefined unless the product is certainly above
     * zero.
     *
     * @param imports the reporter's imports
     * @param gdp the reporter's gross domestic product
     * @return the import dependence
     * @throws IllegalArgumentException if an operand is known to be of another measure
     */
    public static Derived importDependence(Operand imports, Operand gdp) {
        Given.arguments("OpennessCalculator.importDependence", "imports", imports, "gdp", gdp);
        TradeCalculator.check(imports, Measure.IMPORTS);
        return toGdp("import dependence", "imports / GDP", imports, gdp, BigDecimal.ONE);
    }

    /**
     * Calculates how much the trade with one partner weighs in the economy.
     *
     * <p>Formula: {@code turnover / GDP}. Unit: ratio, 0 and above. Bounds: tight. Undefined unless the product is
     * certainly above zero.
     *
     * @param turnover total trade with the partner, stated or from {@link TradeCalculator#turnover(Operand, Operand)}
     * @param gdp the reporter's gross domestic product
     * @return the bilateral dependence
     * @throws IllegalArgumentException if an operand is known to be of another measure
     */
    public static Derived bilateralDependence(Operand turnover, Operand gdp) {
        Given.arguments("OpennessCalculator.bilateralDependence", "turnover", turnover, "gdp", gdp);
        TradeCalculator.check(turnover, Measure.TOTAL_TRADE);
        return toGdp("bilateral trade dependence", "turnover / GDP", turnover, gdp, BigDecimal.ONE);
    }

    /**
     * Calculates which part of what is used at home is imported.
     *
     * <p>Formula: {@code imports / (GDP - exports + imports)}; the denominator is apparent consumption. Unit: ratio, 0
     * and above; above 1 where exports exceed the product, as for transit economies. Bounds: tight: the imports occur
     * twice; the ratio falls with {@code GDP - exports}, and rises with the imports where that is above zero and falls
     * where it is below, so it is evaluated at these corners. Undefined with {@code ZERO_DENOMINATOR} or
     * {@code BASE_MAY_BE_ZERO} unless apparent consumption is certainly above zero, and with {@code CONTRADICTORY} if a
     * figure is certainly negative. Source: OECD, Handbook on Economic Globalisation Indicators, C.10.
     *
     * @param imports the reporter's imports
     * @param exports the reporter's exports
     * @param gdp the reporter's gross domestic product
     * @return the import penetration
     * @throws IllegalArgumentException if an operand is known to be of another measure
     */
    public static Derived importPenetration(Operand imports, Operand exports, Operand gdp) {
        Given.arguments("OpennessCalculator.importPenetration", "imports", imports, "exports", exports, "gdp", gdp);
        TradeCalculator.check(imports, Measure.IMPORTS);
        TradeCalculator.check(exports, Measure.EXPORTS);
        Expected.measure("trade calculators", gdp, ImmutableList.of(Measure.GDP), Measure.GDP, "pass the product last");
        Calculation calculation = Calculation.of("import penetration", Unit.RATIO, imports, exports, gdp)
                .nonNegative()
                .same(imports, exports, UNIT, REPORTER, PERIOD, PARTNER, COVERAGE, SCOPE, PRICE_BASIS)
                .same(UNIT, REPORTER, PERIOD, PRICE_BASIS)
                .positiveDenominator(gdp);
        if (calculation.failed()) {
            return calculation.undefined();
        }
        Amount bought = calculation.amount(imports);
        Amount rest = calculation.amount(gdp).minus(calculation.amount(exports));
        Amount used = rest.plus(bought);
        return calculation
                .require(
                        used.point().signum() > 0 && used.isCertainlyPositive(),
                        used.point().signum() == 0 ? Reason.ZERO_DENOMINATOR : Reason.BASE_MAY_BE_ZERO,
                        "needs apparent consumption above zero, but GDP - exports + imports is within %s; check the "
                                + "coverage of the figures",
                        used.bounds())
                .result(
                        "imports / (GDP - exports + imports)",
                        () -> new Amount(bought.dividedBy(used).point(), penetration(bought.bounds(), rest.bounds())));
    }

    private static Bounds penetration(Bounds imports, Bounds rest) {
        return corner(imports, rest.upper(), false).hull(corner(imports, rest.lower(), true));
    }

    /** The smallest or largest {@code m / (rest + m)} for one rest; no rest means that it is beyond every number. */
    private static Bounds corner(Bounds imports, Optional<BigDecimal> rest, boolean largest) {
        if (rest.isEmpty()) {
            return Bounds.exactly(BigDecimal.ZERO);
        }
        BigDecimal r = rest.get();
        boolean rises = r.signum() >= 0;
        Optional<BigDecimal> m = rises == largest ? imports.upper() : imports.lower();
        return m.map(v -> Bounds.quotient(v, v.add(r))).orElse(Bounds.exactly(BigDecimal.ONE));
    }
}
