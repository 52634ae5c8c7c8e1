package io.github.comity.indicator;

import static io.github.comity.calculation.Common.MEASURE;

import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reconciles stocks with the flow between them.
 *
 * <p>The closing stock is the opening stock plus the flow plus other changes: prices, exchange rates,
 * reclassifications, write-offs. It is not a check that stocks and flow agree: other changes can be far larger than the
 * flow of the year. A stock may be stated for the last day of a period or for the first day of the next. All numbers
 * enter once; bounds are exact and tight for operands that rest on different claims. This class is stateless and
 * thread-safe.
 */
public final class StockCalculator {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private StockCalculator() {}

    /**
     * Calculates the changes of a stock that the flow does not explain.
     *
     * <p>Formula: {@code closing - opening - flow}. Unit: that of the stocks, any sign. Bounds: exact and tight.
     * Undefined with {@code PERIOD_MISMATCH} unless the opening stock is of the start of the flow's period and the
     * closing stock of its end. Source: Balance of Payments Manual, 6th edition, other changes in financial assets and
     * liabilities.
     *
     * @param opening the stock at the start of the period
     * @param flow the flow of the period
     * @param closing the stock at the end of the period
     * @return the other changes
     */
    public static Derived otherChanges(Operand opening, Operand flow, Operand closing) {
        Given.arguments("StockCalculator.otherChanges", "opening", opening, "flow", flow, "closing", closing);
        Calculation changes = between(
                Calculation.of("other changes of the stock", flow.unit(), closing, opening, flow),
                "needs two stocks and a flow between them, but was %1$s, %2$s and %3$s; pass opening stock, flow and "
                        + "closing stock",
                opening,
                flow,
                closing);
        return changes.result(
                "closing - opening - flow",
                () -> changes.amount(closing).minus(changes.amount(opening)).minus(changes.amount(flow)));
    }

    /**
     * Calculates the rate of return of an investment: its income beside the mean of the stocks at both ends.
     *
     * <p>Formula: {@code 2 income / (opening + closing)}. Unit: ratio per period of the income, any sign. Bounds:
     * tight. Undefined with {@code PERIOD_MISMATCH} unless the stocks are of the start and end of the income's period,
     * and unless the mean stock is certainly above zero.
     *
     * @param income the income of the period
     * @param opening the stock at the start of the period
     * @param closing the stock at the end of the period
     * @return the rate of return
     */
    public static Derived rateOfReturn(Operand income, Operand opening, Operand closing) {
        Given.arguments("StockCalculator.rateOfReturn", "income", income, "opening", opening, "closing", closing);
        Calculation rate = between(
                Calculation.of("rate of return", Unit.RATIO, income, opening, closing),
                "needs the income of a period and two stocks, but was %2$s, %1$s and %3$s; pass income, opening stock "
                        + "and closing stock",
                opening,
                income,
                closing);
        if (!rate.failed()) {
            Amount both = rate.amount(opening).plus(rate.amount(closing));
            rate.require(
                    both.point().signum() > 0 && both.isCertainlyPositive(),
                    Reason.BASE_MAY_BE_ZERO,
                    "needs stocks that are certainly above zero together, but was %s and %s; report the income",
                    opening,
                    closing);
        }
        return rate.result(
                "2 income / (opening + closing)",
                () -> rate.amount(income)
                        .times(TWO)
                        .dividedBy(rate.amount(opening).plus(rate.amount(closing))));
    }

    /** Checks that two stocks are of both ends of the period of a flow; the rule names the three in this order. */
    private static Calculation between(
            Calculation calculation, String rule, Operand opening, Operand flow, Operand closing) {
        calculation
                .sameRelation()
                .same(opening, closing, MEASURE)
                .require(
                        isStock(opening) && isStock(closing) && isFlow(flow),
                        Reason.MEASURE_MISMATCH,
                        rule,
                        opening,
                        flow,
                        closing);
        ends(calculation, opening, flow, closing);
        return calculation;
    }

    private static boolean isStock(Operand operand) {
        return operand.levelOf()
                .map(q -> q.measure().temporality() == Measure.Temporality.STOCK)
                .orElse(true);
    }

    private static boolean isFlow(Operand operand) {
        return operand.levelOf()
                .map(q -> q.measure().temporality() == Measure.Temporality.FLOW)
                .orElse(true);
    }

    private static void ends(Calculation calculation, Operand opening, Operand flow, Operand closing) {
        Optional<ReportingPeriod> period = flow.levelOf().map(Quantity::period);
        if (period.isPresent()) {
            calculation.require(
                    isAt(opening, period.get().start())
                            && isAt(closing, period.get().endExclusive()),
                    Reason.PERIOD_MISMATCH,
                    "needs stocks of the first and the last day of %s, but was %s and %s; take the stocks between "
                            + "which the flow lies",
                    period.get(),
                    opening,
                    closing);
        }
    }

    /** The stock is of the day before a cut in the calendar, or of the day after, or of a period that ends there. */
    private static boolean isAt(Operand stock, Optional<LocalDate> cut) {
        return stock.levelOf()
                .map(Quantity::period)
                .map(p -> cut.isPresent()
                        && (p.endExclusive().equals(cut)
                                || (p.isDate() && p.start().equals(cut))))
                .orElse(true);
    }

    /**
     * Calculates the stock to which a flow leads if nothing else changed.
     *
     * <p>Formula: {@code opening + flow}. Unit: that of the stock. Bounds: exact and tight. It is not the closing
     * stock: what the two differ by are the {@link #otherChanges}. Undefined with {@code PERIOD_MISMATCH} unless the
     * opening stock is of the start of the flow's period.
     *
     * @param opening the stock at the start of the period
     * @param flow the flow of the period
     * @return the stock at the end of the period without other changes
     */
    public static Derived stockWithoutOtherChanges(Operand opening, Operand flow) {
        Given.arguments("StockCalculator.stockWithoutOtherChanges", "opening", opening, "flow", flow);
        Calculation stock = Calculation.of("stock without other changes", opening.unit(), opening, flow)
                .sameRelation()
                .require(
                        isStock(opening) && isFlow(flow),
                        Reason.MEASURE_MISMATCH,
                        "needs a stock and a flow, but was %s and %s; pass the stock first",
                        opening,
                        flow)
                .require(
                        flow.levelOf()
                                .map(q -> isAt(opening, q.period().start()))
                                .orElse(true),
                        Reason.PERIOD_MISMATCH,
                        "needs the stock of the first day of the flow's period, but was %s and %s; take the stock "
                                + "before the flow",
                        opening,
                        flow);
        return stock.result("opening + flow", () -> stock.amount(opening).plus(stock.amount(flow)));
    }
}
