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
import io.github.comity.claim.Subject;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.RatioCalculator;
import io.github.comity.internal.Given;
import java.math.BigDecimal;

/**
 * Calculates what follows from exports and imports of one reporter, period and currency.
 *
 * <p>Every method comes twice: for a {@link TradePeriod}, and for two operands, so that derived levels can enter as
 * well. A trade period that lacks exports or imports gives an answer that is undefined with {@code MISSING_INPUT}; the
 * stated total is not used. Operands of different reporters, partners, periods, scopes or currencies give an undefined
 * answer; an operand that is known to be of the wrong measure is an error. Points are rounded half-even and bounds
 * outward at 34 digits. Exports are usually valued FOB and imports CIF; nothing is adjusted. This class is stateless
 * and thread-safe.
 */
public final class TradeCalculator {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TradeCalculator() {}

    static void check(Operand operand, Measure expected) {
        Expected.measure(
                "trade calculators",
                operand,
                ImmutableList.of(expected),
                expected,
                "pass exports first and imports second");
    }

    /** Exports and imports of one relation, which cannot be negative. */
    private static Calculation between(String name, Unit unit, Operand exports, Operand imports) {
        check(exports, Measure.EXPORTS);
        check(imports, Measure.IMPORTS);
        return Calculation.of(name, unit, exports, imports)
                .nonNegative()
                .same(UNIT, REPORTER, PERIOD, PARTNER, COVERAGE, SCOPE, PRICE_BASIS);
    }

    private static Derived about(Derived derived, Operand exports, Measure measure) {
        return exports.levelOf()
                .filter(q -> derived.isDefined())
                .map(q -> derived.about(Subject.level(q.withMeasure(measure))))
                .orElse(derived);
    }

    /**
     * Calculates the trade turnover of a trade period from its parts.
     *
     * @param trade the trade period
     * @return as {@link #turnover(Operand, Operand)}
     */
    public static Derived turnover(TradePeriod trade) {
        Given.argument("trade", "TradeCalculator.turnover", trade);
        return turnover(trade.exports().operand(), trade.imports().operand());
    }

    /**
     * Calculates the trade turnover from its parts.
     *
     * <p>Formula: {@code exports + imports}. Unit: money, not negative. Bounds: exact and tight. Source: WITS, Trade
     * Outcomes.
     *
     * @param exports the reporter's exports
     * @param imports the reporter's imports
     * @return the turnover
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived turnover(Operand exports, Operand imports) {
        Given.arguments("TradeCalculator.turnover", "exports", exports, "imports", imports);
        Calculation turnover = between("turnover", exports.unit(), exports, imports);
        Derived sum = turnover.result(
                "exports + imports", () -> turnover.amount(exports).plus(turnover.amount(imports)));
        return about(sum, exports, Measure.TOTAL_TRADE);
    }

    /**
     * Calculates the trade balance of a trade period from its parts.
     *
     * @param trade the trade period
     * @return as {@link #balance(Operand, Operand)}
     */
    public static Derived balance(TradePeriod trade) {
        Given.argument("trade", "TradeCalculator.balance", trade);
        return balance(trade.exports().operand(), trade.imports().operand());
    }

    /**
     * Calculates the trade balance.
     *
     * <p>Formula: {@code exports - imports}. Unit: money, negative for a deficit. Bounds: exact and tight. Source:
     * WITS, Trade Outcomes.
     *
     * @param exports the reporter's exports
     * @param imports the reporter's imports
     * @return the balance
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived balance(Operand exports, Operand imports) {
        Given.arguments("TradeCalculator.balance", "exports", exports, "imports", imports);
        Calculation balance = between("trade balance", exports.unit(), exports, imports);
        Derived difference = balance.result(
                "exports - imports", () -> balance.amount(exports).minus(balance.amount(imports)));
        return about(difference, exports, Measure.TRADE_BALANCE);
    }

    /**
     * Calculates the normalised trade balance of a trade period.
     *
     * @param trade the trade period
     * @return as {@link #normalisedBalance(Operand, Operand)}
     */
    public static Derived normalisedBalance(TradePeriod trade) {
        Given.argument("trade", "TradeCalculator.normalisedBalance", trade);
        return normalisedBalance(trade.exports().operand(), trade.imports().operand());
    }

    /**
     * Calculates the normalised trade balance.
     *
     * <p>Formula: {@code (exports - imports) / (exports + imports)}. Unit: ratio, from -1 (imports only) to 1 (exports
     * only). Bounds: tight. Undefined if there is, or may be, no trade. Source: UNCTADstat, balance as a percentage of
     * total trade; ITC Trade Performance Index, relative trade balance.
     *
     * @param exports the reporter's exports
     * @param imports the reporter's imports
     * @return the normalised balance
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived normalisedBalance(Operand exports, Operand imports) {
        Given.arguments("TradeCalculator.normalisedBalance", "exports", exports, "imports", imports);
        Calculation balance = between("normalised trade balance", Unit.RATIO, exports, imports)
                .positiveSum(exports, imports);
        return balance.result(
                "(exports - imports) / (exports + imports)",
                () -> balance.amount(exports).normalisedDifference(balance.amount(imports)));
    }

    /**
     * Calculates the coverage ratio of a trade period.
     *
     * @param trade the trade period
     * @return as {@link #coverageRatio(Operand, Operand)}
     */
    public static Derived coverageRatio(TradePeriod trade) {
        Given.argument("trade", "TradeCalculator.coverageRatio", trade);
        return coverageRatio(trade.exports().operand(), trade.imports().operand());
    }

    /**
     * Calculates the coverage ratio: how much of the imports the exports pay for.
     *
     * <p>Formula: {@code exports / imports}. Unit: ratio, 0 and above; often printed in percent. Bounds: tight.
     * Undefined if there are, or may be, no imports. Identity: normalised balance = (coverage - 1) / (coverage + 1).
     *
     * @param exports the reporter's exports
     * @param imports the reporter's imports
     * @return the coverage ratio
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived coverageRatio(Operand exports, Operand imports) {
        Given.arguments("TradeCalculator.coverageRatio", "exports", exports, "imports", imports);
        Calculation coverage =
                between("coverage ratio", Unit.RATIO, exports, imports).nonZero(imports);
        Derived ratio = coverage.result(
                "exports / imports", () -> coverage.amount(exports).dividedBy(coverage.amount(imports)));
        return exports.levelOf()
                .filter(x -> ratio.isDefined())
                .flatMap(x -> imports.levelOf().map(m -> ratio.about(Subject.ratio(x, m))))
                .orElse(ratio);
    }

    /**
     * Calculates the trade balance of a trade period in relation to its imports.
     *
     * @param trade the trade period
     * @return as {@link #balanceToImports(Operand, Operand)}
     */
    public static Derived balanceToImports(TradePeriod trade) {
        Given.argument("trade", "TradeCalculator.balanceToImports", trade);
        return balanceToImports(trade.exports().operand(), trade.imports().operand());
    }

    /**
     * Calculates the trade balance in relation to the imports.
     *
     * <p>Formula: {@code (exports - imports) / imports}. Unit: ratio, from -1 (imports only); often printed in percent.
     * Bounds: tight: the imports occur twice, and it is evaluated as {@code exports / imports - 1}. Undefined if there
     * are, or may be, no imports. Source: UNCTADstat.
     *
     * @param exports the reporter's exports
     * @param imports the reporter's imports
     * @return the ratio
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived balanceToImports(Operand exports, Operand imports) {
        Given.arguments("TradeCalculator.balanceToImports", "exports", exports, "imports", imports);
        Calculation ratio = between("trade balance to imports", Unit.RATIO, exports, imports)
                .nonZero(imports);
        return ratio.result(
                "(exports - imports) / imports",
                () -> ratio.amount(exports).dividedBy(ratio.amount(imports)).minus(BigDecimal.ONE));
    }

    /**
     * Calculates the share of one partner in the reporter's trade.
     *
     * <p>Formula: {@code trade with the partner / trade with all partners}, of exports, imports or total trade. Unit:
     * ratio, from 0 to 1 where the partners are said. Bounds: tight for independently rounded figures. Undefined as
     * {@link RatioCalculator#partnerShare} is. Source: WITS, partner share.
     *
     * @param bilateral the level with the partner
     * @param all the level of the same measure with all partners, such as the world
     * @return the share
     */
    public static Derived partnerShare(Operand bilateral, Operand all) {
        Given.arguments("TradeCalculator.partnerShare", "bilateral", bilateral, "all", all);
        return Ratios.partnerShare(
                Calculation.of("partner share", Unit.RATIO, bilateral, all).nonNegative(), bilateral, all);
    }

    /**
     * Calculates the net barter terms of trade: how much import the same quantity of exports buys, against the base of
     * the indices.
     *
     * <p>Formula: {@code 100 export unit value index / import unit value index}. Unit: percent of the base, above 100
     * where export prices rose more. Bounds: tight. Undefined if the import index is or may be zero. Source: UNCTAD
     * Handbook of Statistics.
     *
     * @param exportIndex the unit value index of exports, such as an index number of two unit values
     * @param importIndex the unit value index of imports in the same unit and of the same base
     * @return the terms of trade
     */
    public static Derived termsOfTrade(Operand exportIndex, Operand importIndex) {
        Given.arguments("TradeCalculator.termsOfTrade", "exportIndex", exportIndex, "importIndex", importIndex);
        Calculation terms = Calculation.of("net barter terms of trade", Unit.PERCENT, exportIndex, importIndex)
                .nonNegative()
                .same(UNIT, REPORTER, PERIOD)
                .nonZero(importIndex);
        return terms.result(
                "100 export unit value index / import unit value index",
                () -> terms.amount(exportIndex).times(HUNDRED).dividedBy(terms.amount(importIndex)));
    }

    /**
     * Calculates the export share of a trade period.
     *
     * @param trade the trade period
     * @return as {@link #exportShare(Operand, Operand)}
     */
    public static Derived exportShare(TradePeriod trade) {
        Given.argument("trade", "TradeCalculator.exportShare", trade);
        return exportShare(trade.exports().operand(), trade.imports().operand());
    }

    /**
     * Calculates the share of exports in the turnover of exports and imports.
     *
     * <p>Formula: {@code exports / (exports + imports)}. Unit: ratio, from 0 to 1. Bounds: tight. Undefined if there
     * is, or may be, no trade. Identity: export share = (normalised balance + 1) / 2.
     *
     * @param exports the reporter's exports
     * @param imports the reporter's imports
     * @return the export share
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived exportShare(Operand exports, Operand imports) {
        Given.arguments("TradeCalculator.exportShare", "exports", exports, "imports", imports);
        Calculation share =
                between("export share", Unit.RATIO, exports, imports).positiveSum(exports, imports);
        return share.result(
                "exports / (exports + imports)", () -> share.amount(exports).shareWith(share.amount(imports)));
    }

    /**
     * Calculates the Grubel-Lloyd index of the totals of a trade period.
     *
     * @param trade the trade period
     * @return as {@link #grubelLloydOfTotals(Operand, Operand)}
     */
    public static Derived grubelLloydOfTotals(TradePeriod trade) {
        Given.argument("trade", "TradeCalculator.grubelLloydOfTotals", trade);
        return grubelLloydOfTotals(trade.exports().operand(), trade.imports().operand());
    }

    /**
     * Calculates the Grubel-Lloyd index of the totals: how balanced trade is.
     *
     * <p>Formula: {@code 1 - |exports - imports| / (exports + imports)}. Unit: ratio, from 0 (one-way trade) to 1
     * (balanced). It is not intra-industry trade, which needs products. Bounds: tight. Undefined if there is, or may
     * be, no trade. Source: Grubel and Lloyd 1975.
     *
     * @param exports the reporter's exports
     * @param imports the reporter's imports
     * @return the index
     * @throws IllegalArgumentException if exports and imports are known to be swapped
     */
    public static Derived grubelLloydOfTotals(Operand exports, Operand imports) {
        Given.arguments("TradeCalculator.grubelLloydOfTotals", "exports", exports, "imports", imports);
        Calculation index = between("Grubel-Lloyd index of totals", Unit.RATIO, exports, imports)
                .positiveSum(exports, imports);
        return index.result(
                "1 - |exports - imports| / (exports + imports)",
                () -> Amount.ONE.minus(index.amount(exports)
                        .normalisedDifference(index.amount(imports))
                        .abs()));
    }

    /**
     * Calculates the growth of total trade that the growths of exports and imports imply.
     *
     * <p>As {@link GrowthCalculator#impliedTotalGrowth}. Unit: percent. Bounds: tight for exports and imports with
     * their growths; the stated total is not used.
     *
     * @param trade a trade period that states exports and imports with their growths
     * @return the implied growth rate of total trade
     */
    public static Derived impliedTotalGrowth(TradePeriod trade) {
        Given.argument("trade", "TradeCalculator.impliedTotalGrowth", trade);
        return GrowthCalculator.impliedTotalGrowth(ImmutableList.of(trade.exports(), trade.imports()));
    }
}
