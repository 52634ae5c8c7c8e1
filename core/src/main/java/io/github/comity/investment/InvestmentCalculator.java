package io.github.comity.investment;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.indicator.CumulativeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.PeriodCalculator;
import java.util.stream.StreamSupport;

/**
 * Calculates what follows from investment flows.
 *
 * <p>Measures are never mixed: every method answers undefined with {@code MEASURE_MISMATCH} for flows of two measures, and throws for an
 * operand that is known not to be a flow of direct investment. Net flows may be negative; growth from a negative base is undefined. Points are rounded
 * half-even and bounds outward at 34 digits. This class is stateless and thread-safe.
 */
public final class InvestmentCalculator {
    private static final ImmutableList<Measure> FLOWS = ImmutableList.of(
            Measure.FDI_GROSS_INFLOW,
            Measure.FDI_NET_INFLOW,
            Measure.FDI_INFLOW,
            Measure.FDI_GROSS_OUTFLOW,
            Measure.FDI_NET_OUTFLOW,
            Measure.FDI_OUTFLOW);

    private InvestmentCalculator() {}

    private static Operand flow(Operand operand) {
        operand.levelOf().ifPresent(q -> {
            if (!FLOWS.contains(q.measure())) {
                throw new IllegalArgumentException(
                        "investment calculators need a flow of direct investment, but was %s; use the calculators of the indicator package"
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
     * <p>Formula: {@code sum of flows}. Unit: that of the flows. Bounds: exact and tight. Never the stock. Undefined with {@code PERIOD_MISMATCH} if a gap
     * or an overlap is left.
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
     * <p>Formula: {@code cumulative - sum of named}. Unit: that of the flows. Bounds: tight: the half units of all figures add up; for gross flows they start
     * at zero, and a residual that would have to be negative is {@code CONTRADICTORY}.
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
     * <p>Formula: {@code (cumulative - sum of named) / remaining years}. Unit: that of the flows, per year. Bounds: tight.
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
     * <p>Formula: {@code sum of named / cumulative}. Unit: ratio; for net flows it may leave [0, 1]. Bounds: tight for independently rounded figures.
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
     * <p>Formula: {@code 100 (current / base - 1)}. Unit: percent. Bounds: tight. Undefined with {@code NEGATIVE_BASE} from a negative base, where the formula
     * would show a rise for a deeper fall, with {@code ZERO_DENOMINATOR} and {@code BASE_MAY_BE_ZERO}.
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
     * <p>Formula: {@code 100 ((last / first)^(1/years) - 1)}. Unit: percent per year. Bounds: tight, the root rounded outward.
     *
     * @param first the earlier flow
     * @param last the later flow of the same measure in a comparable period at least one year later
     * @return the rate per year
     * @throws IllegalArgumentException if a flow is not of direct investment
     */
    public static Derived compoundAnnualGrowth(Operand first, Operand last) {
        return GrowthCalculator.compoundAnnualGrowth(flow(first), flow(last));
    }
}
