package io.github.comity.investment;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Subject;
import io.github.comity.indicator.ChangeCalculator;
import io.github.comity.indicator.CumulativeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.indicator.PeriodCalculator;
import io.github.comity.indicator.RatioCalculator;
import io.github.comity.indicator.StockCalculator;
import java.math.BigDecimal;
import java.util.stream.StreamSupport;

/**
 * Calculates what follows from investment flows.
 *
 * <p>Measures are never mixed: every method answers undefined with {@code MEASURE_MISMATCH} for flows of two measures,
 * and throws for an operand that is known not to be a flow of direct investment. Net flows may be negative; growth from
 * a negative base is undefined. Points are rounded half-even and bounds outward at 34 digits. This class is stateless
 * and thread-safe.
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
    private static final Measure BOTH_WAYS = Measure.of(
            "FDI inflow and outflow", Measure.Additivity.NOT_ADDITIVE, Measure.Sign.ANY_SIGN, Measure.Temporality.FLOW);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private InvestmentCalculator() {}

    private static void expect(Operand operand, ImmutableList<Measure> allowed, String what) {
        operand.levelOf().ifPresent(q -> {
            if (!allowed.contains(q.measure())) {
                throw new IllegalArgumentException(
                        "investment calculators need %s here, but was %s; check the order of the arguments"
                                .formatted(what, q));
            }
        });
    }

    private static Operand investment(Operand operand) {
        return operand.levelOf()
                .filter(q -> STOCKS.contains(q.measure()))
                .map(q -> operand)
                .orElseGet(() -> flow(operand));
    }

    private static Operand flow(Operand operand) {
        operand.levelOf().ifPresent(q -> {
            if (!FLOWS.contains(q.measure())) {
                throw new IllegalArgumentException(
                        ("investment calculators need a flow of direct investment, but was %s; use the "
                                        + "calculators of the indicator package")
                                .formatted(q));
            }
        });
        return operand;
    }

    private static ImmutableList<Operand> flows(Iterable<? extends Operand> operands) {
        return StreamSupport.stream(operands.spliterator(), false)
                .map(InvestmentCalculator::flow)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Calculates the flow over several periods that follow each other.
     *
     * <p>Formula: {@code sum of flows}. Unit: that of the flows. Bounds: exact and tight. Never the stock. Undefined
     * with {@code PERIOD_MISMATCH} if a gap or an overlap is left.
     *
     * @param flows the flows in any order, at least one
     * @return the flow over the whole span
     * @throws IllegalArgumentException if there is no flow, or one is not of direct investment
     */
    public static Derived cumulative(Iterable<? extends Operand> flows) {
        return CumulativeCalculator.cumulative(flows(flows));
    }

    /**
     * Calculates what a cumulative flow leaves over after the named years.
     *
     * <p>Formula: {@code cumulative - sum of named}. Unit: that of the flows. Bounds: tight: the half units of all
     * figures add up; for gross flows they start at zero, and a residual that would have to be negative is
     * {@code CONTRADICTORY}.
     *
     * @param cumulative the flow over a long period
     * @param named flows of periods within it
     * @return the flow over the remaining time
     * @throws IllegalArgumentException if a flow is not of direct investment
     */
    public static Derived residual(Operand cumulative, Iterable<? extends Operand> named) {
        return CumulativeCalculator.residual(flow(cumulative), flows(named));
    }

    /**
     * Calculates the yearly mean of what a cumulative flow leaves over after the named years.
     *
     * <p>Formula: {@code (cumulative - sum of named) / remaining years}. Unit: that of the flows, per year. Bounds:
     * tight.
     *
     * @param cumulative the flow over a long period
     * @param named flows of periods within it
     * @return the mean per year of the remaining time
     * @throws IllegalArgumentException if a flow is not of direct investment
     */
    public static Derived residualMean(Operand cumulative, Iterable<? extends Operand> named) {
        return CumulativeCalculator.residualMean(flow(cumulative), flows(named));
    }

    /**
     * Calculates the share of named years in a cumulative flow.
     *
     * <p>Formula: {@code sum of named / cumulative}. Unit: ratio; for net flows it may leave [0, 1]. Bounds: tight for
     * independently rounded figures.
     *
     * @param cumulative the flow over a long period
     * @param named flows of periods within it, at least one
     * @return the share
     * @throws IllegalArgumentException if no period is named, or a flow is not of direct investment
     */
    public static Derived shareInCumulative(Operand cumulative, Iterable<? extends Operand> named) {
        return CumulativeCalculator.shareInCumulative(flow(cumulative), flows(named));
    }

    /**
     * Calculates the mean per year of a flow over several years.
     *
     * <p>Formula: {@code level * 12 / months}. Unit: that of the flow, per year. Bounds: tight.
     *
     * @param flow a flow of one year or more
     * @return the yearly mean
     * @throws IllegalArgumentException if it is not of direct investment
     */
    public static Derived yearlyMean(Operand flow) {
        return PeriodCalculator.yearlyMean(flow(flow));
    }

    /**
     * Calculates the growth rate between two flows.
     *
     * <p>Formula: {@code 100 (current / base - 1)}. Unit: percent. Bounds: tight. Undefined with {@code NEGATIVE_BASE}
     * from a negative base, where the formula would show a rise for a deeper fall, with {@code ZERO_DENOMINATOR} and
     * {@code BASE_MAY_BE_ZERO}.
     *
     * @param current the later flow
     * @param base the earlier flow of the same measure in a comparable period
     * @return the growth rate
     * @throws IllegalArgumentException if a flow is not of direct investment
     */
    public static Derived growth(Operand current, Operand base) {
        return GrowthCalculator.growth(flow(current), flow(base));
    }

    /**
     * Calculates the compound annual growth rate between two flows.
     *
     * <p>Formula: {@code 100 ((last / first)^(1/years) - 1)}. Unit: percent per year. Bounds: tight, the root rounded
     * outward.
     *
     * @param first the earlier flow
     * @param last the later flow of the same measure in a comparable period at least one year later
     * @return the rate per year
     * @throws IllegalArgumentException if a flow is not of direct investment
     */
    public static Derived compoundAnnualGrowth(Operand first, Operand last) {
        return GrowthCalculator.compoundAnnualGrowth(flow(first), flow(last));
    }

    /**
     * Calculates the absolute change between two flows.
     *
     * <p>Formula: {@code current - base}. Unit: that of the flows, any sign. Bounds: exact and tight. It is what
     * remains to be said of a net flow whose base is zero or negative, where {@link #growth} is undefined. A fall from
     * above to below zero is noted as {@code SIGN_CHANGE}.
     *
     * @param current the later flow
     * @param base the earlier flow of the same measure in a comparable period
     * @return the change
     * @throws IllegalArgumentException if a flow is not of direct investment
     */
    public static Derived absoluteChange(Operand current, Operand base) {
        return ChangeCalculator.absoluteChange(flow(current), flow(base));
    }

    /**
     * Calculates the share of one partner in the reporter's flow or stock.
     *
     * <p>Formula: {@code investment with the partner / investment with all partners}. Unit: ratio; within [0, 1] for
     * gross flows but for rounding, while a net flow or a stock may leave it on either side. Bounds: tight for
     * independently rounded figures. Undefined as {@link RatioCalculator#partnerShare} is.
     *
     * @param bilateral the flow or stock with the partner
     * @param all the same measure with all partners
     * @return the share
     * @throws IllegalArgumentException if a figure is not of direct investment
     */
    public static Derived partnerShare(Operand bilateral, Operand all) {
        return RatioCalculator.partnerShare(investment(bilateral), investment(all));
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
        Derived share = partnerShare(bilateral, all);
        Derived ofWorld = partnerShare(worldWithPartner, world);
        String name = "bilateral investment intensity";
        String formula = "(bilateral / all) / (world with partner / world)";
        if (!share.isDefined() || !ofWorld.isDefined()) {
            return (share.isDefined() ? ofWorld : share).named(name, formula);
        }
        return RatioCalculator.doubleRatio(bilateral, all, worldWithPartner, world)
                .named(name, formula);
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
        expect(inflow, INFLOWS, "an inflow");
        expect(worldInflow, INFLOWS, "an inflow");
        expect(gdp, ImmutableList.of(Measure.GDP), "GDP");
        expect(worldGdp, ImmutableList.of(Measure.GDP), "GDP");
        return RatioCalculator.doubleRatio(inflow, gdp, worldInflow, worldGdp)
                .named("inward FDI performance index", "(inflow / world inflow) / (GDP / world GDP)");
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
        String name = "FDI intensity (Eurostat)";
        String formula = "0.5 (inflow + outflow) / GDP";
        Derived sum = LevelCalculator.sum(ImmutableList.of(inflow, outflow))
                .named("FDI inflow and outflow", "inflow + outflow");
        Derived both = inflow.levelOf()
                .filter(q -> sum.isDefined())
                .map(q -> sum.about(Subject.level(q.withMeasure(BOTH_WAYS))))
                .orElse(sum);
        return RatioCalculator.toGdp(both, gdp).multipliedBy(HALF).named(name, formula);
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
        expect(stock, STOCKS, "an FDI stock");
        return RatioCalculator.toGdp(stock, gdp).named("FDI stock to GDP", "stock / GDP");
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
        expect(flow, FLOWS, "an FDI flow");
        return LevelCalculator.ratio(flow, formation)
                .named("FDI flow to gross fixed capital formation", "flow / gross fixed capital formation");
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
        return LevelCalculator.difference(liabilities, claims)
                .named("FDI flow by the directional principle", "liabilities to parents - claims on parents");
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
