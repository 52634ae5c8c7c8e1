package io.github.comity.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.indicator.RatioCalculator;
import java.math.BigDecimal;
import java.util.Optional;

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
    private TradeCalculator() {}

    static void check(Operand operand, Measure expected) {
        operand.levelOf().ifPresent(q -> {
            if (!q.measure().equals(expected)) {
                throw new IllegalArgumentException(
                        "trade calculators need %s here, but was %s; pass exports first and imports second"
                                .formatted(expected, q));
            }
        });
    }

    /** The calculation under its term in trade, or undefined if exports and imports are of different relations. */
    private static Derived between(
            String name, String formula, Operand exports, Operand imports, BinaryCalculation calculation) {
        check(exports, Measure.EXPORTS);
        check(imports, Measure.IMPORTS);
        Derived result = calculation.of(exports, imports).named(name, formula);
        Optional<Quantity> x = exports.levelOf();
        Optional<Quantity> m = imports.levelOf();
        if (!result.isDefined() || x.isEmpty() || m.isEmpty()) {
            return result;
        }
        if (!x.get().partner().equals(m.get().partner())) {
            return mismatch(result, Reason.PARTNER_MISMATCH, "partner", x.get(), m.get());
        }
        return x.get().withMeasure(Measure.IMPORTS).equals(m.get())
                ? result
                : mismatch(result, Reason.MEASURE_MISMATCH, "coverage, scope and price basis", x.get(), m.get());
    }

    private static Derived mismatch(Derived result, Reason reason, String what, Quantity exports, Quantity imports) {
        return Derived.undefined(
                result.name(),
                reason,
                "%s needs figures of one %s, but was %s and %s; take both figures from one relation"
                        .formatted(result.name(), what, exports, imports),
                result.unit(),
                result.inputs());
    }

    private interface BinaryCalculation {
        Derived of(Operand exports, Operand imports);
    }

    /** The number with the notes of another that is made of the same inputs. */
    static Derived noted(Derived derived, Derived other) {
        Derived result = derived;
        for (Derived.Note note : derived.isDefined() ? other.notes() : ImmutableSet.<Derived.Note>of()) {
            result = result.withNote(note);
        }
        return result;
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
        Derived sum = between(
                "turnover",
                "exports + imports",
                exports,
                imports,
                (x, m) -> LevelCalculator.sum(ImmutableList.of(x, m)));
        return about(sum, exports, Measure.TOTAL_TRADE);
    }

    /**
     * Calculates the trade balance of a trade period from its parts.
     *
     * @param trade the trade period
     * @return as {@link #balance(Operand, Operand)}
     */
    public static Derived balance(TradePeriod trade) {
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
        Derived difference =
                between("trade balance", "exports - imports", exports, imports, LevelCalculator::difference);
        return about(difference, exports, Measure.TRADE_BALANCE);
    }

    /**
     * Calculates the normalised trade balance of a trade period.
     *
     * @param trade the trade period
     * @return as {@link #normalisedBalance(Operand, Operand)}
     */
    public static Derived normalisedBalance(TradePeriod trade) {
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
        return between(
                "normalised trade balance",
                "(exports - imports) / (exports + imports)",
                exports,
                imports,
                LevelCalculator::normalisedDifference);
    }

    /**
     * Calculates the coverage ratio of a trade period.
     *
     * @param trade the trade period
     * @return as {@link #coverageRatio(Operand, Operand)}
     */
    public static Derived coverageRatio(TradePeriod trade) {
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
        return between("coverage ratio", "exports / imports", exports, imports, LevelCalculator::ratio);
    }

    /**
     * Calculates the trade balance of a trade period in relation to its imports.
     *
     * @param trade the trade period
     * @return as {@link #balanceToImports(Operand, Operand)}
     */
    public static Derived balanceToImports(TradePeriod trade) {
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
        return coverageRatio(exports, imports)
                .plus(BigDecimal.ONE.negate())
                .named("trade balance to imports", "(exports - imports) / imports");
    }

    /**
     * Calculates the share of one partner in the reporter's trade.
     *
     * <p>Formula: {@code trade with the partner / trade with all partners}, of exports, imports or total trade. Unit:
     * ratio, from 0 to 1 but for the rounding of the two figures. Bounds: tight for independently rounded figures.
     * Undefined as {@link RatioCalculator#partnerShare} is. Source: WITS, partner share.
     *
     * @param bilateral the level with the partner
     * @param all the level of the same measure with all partners, such as the world
     * @return the share
     */
    public static Derived partnerShare(Operand bilateral, Operand all) {
        return RatioCalculator.partnerShare(bilateral, all);
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
        return LevelCalculator.ratio(exportIndex, importIndex)
                .inPercent()
                .named("net barter terms of trade", "100 export unit value index / import unit value index");
    }

    /**
     * Calculates the export share of a trade period.
     *
     * @param trade the trade period
     * @return as {@link #exportShare(Operand, Operand)}
     */
    public static Derived exportShare(TradePeriod trade) {
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
        return between("export share", "exports / (exports + imports)", exports, imports, LevelCalculator::shareOfSum);
    }

    /**
     * Calculates the Grubel-Lloyd index of the totals of a trade period.
     *
     * @param trade the trade period
     * @return as {@link #grubelLloydOfTotals(Operand, Operand)}
     */
    public static Derived grubelLloydOfTotals(TradePeriod trade) {
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
        String name = "Grubel-Lloyd index of totals";
        String formula = "1 - |exports - imports| / (exports + imports)";
        Derived balance = normalisedBalance(exports, imports);
        if (!balance.isDefined()) {
            return balance.named(name, formula);
        }
        Bounds one = Bounds.exactly(BigDecimal.ONE);
        return noted(
                Derived.of(
                        name,
                        formula,
                        balance.unit(),
                        BigDecimal.ONE.subtract(balance.point().abs()),
                        one.minus(balance.bounds().abs()),
                        balance.inputs()),
                balance);
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
        return GrowthCalculator.impliedTotalGrowth(ImmutableList.of(trade.exports(), trade.imports()));
    }
}
