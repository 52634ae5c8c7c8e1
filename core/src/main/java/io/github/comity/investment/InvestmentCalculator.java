package io.github.comity.investment;

import static io.github.comity.calculation.Common.PERIOD;
import static io.github.comity.calculation.Common.REPORTER;
import static io.github.comity.calculation.Common.UNIT;

import com.google.common.collect.ImmutableList;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Expected;
import io.github.comity.calculation.Ratios;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.StockCalculator;
import io.github.comity.internal.Given;
import java.math.BigDecimal;

/**
 * Calculates what is peculiar to direct investment.
 *
 * <p>What flows and stocks of investment share with all others is found with the calculators of the package
 * {@code indicator}: growth and change, cumulative flows, means per year, shares of partners. Measures are never mixed:
 * every method answers undefined with {@code MEASURE_MISMATCH} for flows of two measures, and throws for an operand
 * that is known not to be of direct investment. Net flows and stocks may be negative. Points are rounded half-even and
 * bounds outward at 34 digits. This class is stateless and thread-safe.
 */
public final class InvestmentCalculator {
    private static final ImmutableList<Measure> INFLOWS =
            ImmutableList.of(Measure.FDI_GROSS_INFLOW, Measure.FDI_NET_INFLOW, Measure.FDI_INFLOW);
    private static final ImmutableList<Measure> OUTFLOWS =
            ImmutableList.of(Measure.FDI_GROSS_OUTFLOW, Measure.FDI_NET_OUTFLOW, Measure.FDI_OUTFLOW);
    private static final ImmutableList<Measure> FLOWS =
            ImmutableList.<Measure>builder().addAll(INFLOWS).addAll(OUTFLOWS).build();
    private static final ImmutableList<Measure> NET_FLOWS =
            ImmutableList.of(Measure.FDI_NET_INFLOW, Measure.FDI_NET_OUTFLOW);
    private static final ImmutableList<Measure> STOCKS =
            ImmutableList.of(Measure.FDI_INWARD_STOCK, Measure.FDI_OUTWARD_STOCK);
    private static final ImmutableList<Measure> INVESTMENTS =
            ImmutableList.<Measure>builder().addAll(FLOWS).addAll(STOCKS).build();
    private static final Measure BOTH_WAYS = Measure.of(
            "FDI inflow and outflow", Measure.Additivity.NOT_ADDITIVE, Measure.Sign.ANY_SIGN, Measure.Temporality.FLOW);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private InvestmentCalculator() {}

    private static void expect(Operand operand, ImmutableList<Measure> allowed, String what) {
        Expected.measure("investment calculators", operand, allowed, what, "check the order of the arguments");
    }

    /**
     * Calculates the bilateral investment intensity: whether a partner weighs more for the reporter than for the world.
     *
     * <p>Formula: {@code (bilateral / all) / (world's with the partner / world's)}. Unit: ratio, 1 where the partner
     * weighs alike, below zero where the flows differ in sign. Bounds: tight: each figure occurs once. The first two
     * figures must be of one reporter and the last two of one reporter, such as the world; all of one measure and
     * period. Undefined if a figure but the first is or may be zero.
     *
     * @param bilateral the reporter's flow or stock with the partner
     * @param all the reporter's with all partners
     * @param worldWithPartner the world's with the partner
     * @param world the world's with all partners
     * @return the intensity
     * @throws IllegalArgumentException if a figure is not of direct investment
     */
    public static Derived bilateralIntensity(Operand bilateral, Operand all, Operand worldWithPartner, Operand world) {
        Given.arguments("InvestmentCalculator.bilateralIntensity", "bilateral", bilateral, "all", all);
        Given.argument("worldWithPartner", "InvestmentCalculator.bilateralIntensity", worldWithPartner);
        Given.argument("world", "InvestmentCalculator.bilateralIntensity", world);
        ImmutableList<Operand> operands = ImmutableList.of(bilateral, all, worldWithPartner, world);
        operands.forEach(o -> expect(o, INVESTMENTS, "a flow or stock of direct investment"));
        Calculation intensity = Calculation.of("bilateral investment intensity", Unit.RATIO, operands);
        Ratios.morePartners(intensity, bilateral, all);
        Ratios.morePartners(intensity, worldWithPartner, world);
        return Ratios.doubleRatio(intensity, "(bilateral / all) / (world with partner / world)", operands);
    }

    /**
     * Calculates the inward FDI performance index: whether an economy attracts more or less investment than its size
     * would suggest.
     *
     * <p>Formula: {@code (inflow / world inflow) / (GDP / world GDP)}, calculated as {@code (inflow / GDP) / (world
     * inflow / world GDP)}, so that each ratio is of one reporter. Unit: ratio, 1 for an economy that attracts its
     * share, below zero for net disinvestment. Bounds: tight: each figure occurs once. UNCTAD took means of three
     * years: pass such means to match its tables. Undefined if a figure but the first is or may be zero. Source:
     * UNCTAD, World Investment Report.
     *
     * @param inflow the inflow of the economy from all partners
     * @param gdp the gross domestic product of the economy
     * @param worldInflow the inflow of the world
     * @param worldGdp the gross domestic product of the world
     * @return the index
     * @throws IllegalArgumentException if an inflow is known not to be one, or a product not to be the gross domestic
     *     product
     */
    public static Derived inwardPerformanceIndex(Operand inflow, Operand gdp, Operand worldInflow, Operand worldGdp) {
        Given.arguments("InvestmentCalculator.inwardPerformanceIndex", "inflow", inflow, "gdp", gdp);
        Given.argument("worldInflow", "InvestmentCalculator.inwardPerformanceIndex", worldInflow);
        Given.argument("worldGdp", "InvestmentCalculator.inwardPerformanceIndex", worldGdp);
        expect(inflow, INFLOWS, "an inflow");
        expect(worldInflow, INFLOWS, "an inflow");
        expect(gdp, ImmutableList.of(Measure.GDP), "GDP");
        expect(worldGdp, ImmutableList.of(Measure.GDP), "GDP");
        Calculation index = Calculation.of(
                        "inward FDI performance index", Unit.RATIO, inflow, gdp, worldInflow, worldGdp)
                .nonNegative(gdp, worldGdp);
        return Ratios.doubleRatio(
                index,
                "(inflow / world inflow) / (GDP / world GDP)",
                ImmutableList.of(inflow, gdp, worldInflow, worldGdp));
    }

    /**
     * Calculates the FDI intensity of an economy as Eurostat does.
     *
     * <p>Formula: {@code 0.5 (inflow + outflow) / GDP}. Unit: ratio, often printed in percent; below zero for net
     * disinvestment. Bounds: tight: each figure occurs once. Undefined unless the product is certainly above zero.
     * Source: Eurostat, table tec00107.
     *
     * @param inflow the inflow from all partners
     * @param outflow the outflow to all partners, of the same basis
     * @param gdp the gross domestic product
     * @return the intensity
     * @throws IllegalArgumentException if inflow, outflow or product is known to be something else, or the flows are
     *     gross and net
     */
    public static Derived intensityEurostat(Operand inflow, Operand outflow, Operand gdp) {
        Given.arguments("InvestmentCalculator.intensityEurostat", "inflow", inflow, "outflow", outflow, "gdp", gdp);
        expect(inflow, INFLOWS, "an inflow");
        expect(outflow, OUTFLOWS, "an outflow");
        inflow.levelOf()
                .ifPresent(in -> outflow.levelOf().ifPresent(out -> {
                    if (INFLOWS.indexOf(in.measure()) != OUTFLOWS.indexOf(out.measure())) {
                        throw new IllegalArgumentException(
                                ("investment intensity needs flows of one basis, but was %s and %s; take both "
                                                + "gross or both net")
                                        .formatted(in, out));
                    }
                }));
        Calculation sum = Calculation.of("FDI inflow and outflow", inflow.unit(), inflow, outflow)
                .same(UNIT, REPORTER, PERIOD);
        Derived both = sum.result("inflow + outflow", () -> sum.amount(inflow).plus(sum.amount(outflow)));
        Derived about = inflow.levelOf()
                .filter(q -> both.isDefined())
                .map(q -> both.about(Subject.level(q.withMeasure(BOTH_WAYS))))
                .orElse(both);
        return Ratios.toGdp(
                Calculation.of("FDI intensity (Eurostat)", Unit.RATIO, about, gdp),
                "0.5 (inflow + outflow) / GDP",
                about,
                gdp,
                HALF);
    }

    /**
     * Calculates a stock in relation to the gross domestic product.
     *
     * <p>Formula: {@code stock / GDP}. Unit: ratio, often printed in percent; can exceed 1. Bounds: tight. Undefined
     * with {@code PERIOD_MISMATCH} unless the date of the stock lies within the period of the product, and unless the
     * product is certainly above zero.
     *
     * @param stock the stock at a date
     * @param gdp the gross domestic product of the period with that date
     * @return the ratio
     * @throws IllegalArgumentException if an operand is known not to be an FDI stock or not the gross domestic product
     */
    public static Derived stockToGdp(Operand stock, Operand gdp) {
        Given.arguments("InvestmentCalculator.stockToGdp", "stock", stock, "gdp", gdp);
        expect(stock, STOCKS, "an FDI stock");
        return Ratios.toGdp(
                Calculation.of("FDI stock to GDP", Unit.RATIO, stock, gdp), "stock / GDP", stock, gdp, BigDecimal.ONE);
    }

    /**
     * Calculates a flow in relation to gross fixed capital formation: how much of what the economy built was financed
     * from abroad.
     *
     * <p>Formula: {@code flow / gross fixed capital formation}. Unit: ratio, often printed in percent; negative for a
     * net withdrawal, can exceed 1. Bounds: tight. Undefined if the capital formation is or may be zero. Source:
     * UNCTAD, World Investment Report, annex tables.
     *
     * @param flow the flow of a period
     * @param formation the gross fixed capital formation of the same period, in the same unit
     * @return the ratio
     * @throws IllegalArgumentException if the first operand is known not to be an FDI flow
     */
    public static Derived flowToCapitalFormation(Operand flow, Operand formation) {
        Given.arguments("InvestmentCalculator.flowToCapitalFormation", "flow", flow, "formation", formation);
        expect(flow, FLOWS, "an FDI flow");
        Calculation ratio = Calculation.of("FDI flow to gross fixed capital formation", Unit.RATIO, flow, formation)
                .nonNegative(formation)
                .same(UNIT, REPORTER, PERIOD)
                .nonZero(formation);
        return ratio.result(
                "flow / gross fixed capital formation", () -> ratio.amount(flow).dividedBy(ratio.amount(formation)));
    }

    /**
     * Calculates the flow by the directional principle from its two sides in the balance of payments.
     *
     * <p>Formula: {@code liabilities to parents - claims on parents}: what affiliates lend back to their parents abroad
     * is reverse investment and taken off. Unit: money, any sign. Bounds: exact and tight. Source: OECD Benchmark
     * Definition, 4th edition; Balance of Payments Manual, 6th edition.
     *
     * @param liabilities the flow of liabilities of affiliates to their parents abroad
     * @param claims the flow of claims of affiliates on their parents abroad
     * @return the inward flow by the directional principle
     */
    public static Derived directionalFlow(Operand liabilities, Operand claims) {
        Given.arguments("InvestmentCalculator.directionalFlow", "liabilities", liabilities, "claims", claims);
        Calculation flow = Calculation.of(
                        "FDI flow by the directional principle", liabilities.unit(), liabilities, claims)
                .same(UNIT, REPORTER, PERIOD);
        return flow.result(
                "liabilities to parents - claims on parents",
                () -> flow.amount(liabilities).minus(flow.amount(claims)));
    }

    /**
     * Calculates the changes of an investment stock that the net flow does not explain: prices, exchange rates,
     * reclassifications.
     *
     * <p>Formula: {@code closing - opening - flow}. Unit: that of the stocks, any sign. Bounds: exact and tight. They
     * can be far larger than the flow. Undefined as {@link StockCalculator#otherChanges} is. Source: Balance of
     * Payments Manual, 6th edition.
     *
     * @param opening the stock at the start of the period
     * @param flow the net flow of the period in the direction of the stock; a gross flow leaves withdrawals out and
     *     does not reconcile
     * @param closing the stock at the end of the period
     * @return the other changes
     * @throws IllegalArgumentException if a figure is known to be something else
     */
    public static Derived otherChanges(Operand opening, Operand flow, Operand closing) {
        Given.arguments("InvestmentCalculator.otherChanges", "opening", opening, "flow", flow, "closing", closing);
        expect(opening, STOCKS, "an FDI stock");
        expect(closing, STOCKS, "an FDI stock");
        opening.levelOf()
                .ifPresent(s -> expect(flow, ImmutableList.of(flowOf(s.measure())), "the net flow of that stock"));
        expect(flow, NET_FLOWS, "a net flow");
        return StockCalculator.otherChanges(opening, flow, closing);
    }

    private static Measure flowOf(Measure stock) {
        return NET_FLOWS.get(STOCKS.indexOf(stock));
    }
}
