package io.github.comity.indicator;

import static io.github.comity.calculation.Common.MEASURE;

import com.google.common.collect.ImmutableList;
import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Adds flows over periods, and finds what a cumulative flow leaves over for the periods that are not named.
 *
 * <p>A cumulative flow is never a stock. All methods need a flow that adds up over periods; the answer is otherwise
 * undefined with {@code NOT_ADDITIVE}, and with {@code PERIOD_MISMATCH} where the periods overlap. Points are rounded
 * half-even and bounds outward at 34 digits; sums are exact. This class is stateless and thread-safe.
 */
public final class CumulativeCalculator {
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private CumulativeCalculator() {}

    /**
     * Calculates the flow over several periods.
     *
     * <p>Formula: {@code sum of flows}. Unit: that of the flows. Bounds: exact and tight. Never the stock. Where the
     * periods follow each other, the result is about the whole span; otherwise it is the flow of the named periods
     * alone, is about no period, and is noted as {@code PERIODS_WITH_GAPS}. Undefined with {@code PERIOD_MISMATCH} if
     * two periods overlap.
     *
     * @param flows the flows in any order, at least one
     * @return the flow over all periods
     * @throws IllegalArgumentException if there is no flow
     */
    public static Derived cumulative(Iterable<? extends Operand> flows) {
        Given.argument("flows", "CumulativeCalculator.cumulative", flows);
        ImmutableList<Operand> operands = ImmutableList.copyOf(flows);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException("cumulative flow needs at least one flow, but was none; pass the flows");
        }
        Calculation calculation = flows("cumulative flow", operands.get(0).unit(), operands);
        List<ReportingPeriod> periods = periods(calculation, operands);
        for (int i = 1; i < periods.size(); i++) {
            calculation.require(
                    !periods.get(i - 1).overlaps(periods.get(i)),
                    Reason.PERIOD_MISMATCH,
                    "needs periods that do not overlap, but was %s; leave a period out",
                    periods);
        }
        Derived sum = calculation.result("sum of flows", () -> calculation.sum(operands));
        if (!sum.isDefined()) {
            return sum;
        }
        return joined(periods)
                .map(span -> sum.about(
                        Subject.level(operands.get(0).levelOf().orElseThrow().withPeriod(span))))
                .orElseGet(() -> sum.withNote(Derived.Note.PERIODS_WITH_GAPS));
    }

    private static Calculation flows(String name, Unit unit, ImmutableList<Operand> flows) {
        return Calculation.of(name, unit, flows).sameRelation().same(MEASURE).additive();
    }

    private static Optional<ReportingPeriod> joined(List<ReportingPeriod> periods) {
        ReportingPeriod span = periods.get(0);
        for (ReportingPeriod next : periods.subList(1, periods.size())) {
            if (!span.endExclusive().equals(next.start())) {
                return Optional.empty();
            }
            span = span.spanWith(next);
        }
        return Optional.of(span);
    }

    /** The bounded periods of all operands in time order; a failure of the calculation if one has none. */
    private static List<ReportingPeriod> periods(Calculation calculation, List<? extends Operand> operands) {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (Operand operand : operands) {
            Optional<ReportingPeriod> period =
                    operand.levelOf().map(Quantity::period).filter(ReportingPeriod::isBounded);
            calculation.require(
                    period.isPresent(),
                    Reason.PERIOD_MISMATCH,
                    "needs flows of known periods, but was %s; name first and last day",
                    operand);
            period.ifPresent(periods::add);
        }
        periods.sort(Comparator.comparing(p -> p.start().orElse(LocalDate.MIN)));
        return periods;
    }

    /**
     * Calculates what a cumulative flow leaves over after the named periods.
     *
     * <p>Formula: {@code cumulative - sum of named}. Unit: that of the flows. Bounds: tight; for a measure that cannot
     * be negative they start at zero, and a residual that would have to be negative is {@code CONTRADICTORY}. If the
     * rest is one span of time, the result is about it. Undefined with {@code PERIOD_MISMATCH} if a named period
     * overlaps another or lies outside.
     *
     * @param cumulative the flow over a long period
     * @param named flows of periods within it
     * @return the flow over the remaining time
     */
    public static Derived residual(Operand cumulative, Iterable<? extends Operand> named) {
        Given.arguments("CumulativeCalculator.residual", "cumulative", cumulative, "named", named);
        return rest(cumulative, ImmutableList.copyOf(named)).derived();
    }

    private record Rest(Derived derived, int months) {}

    private static Rest rest(Operand cumulative, ImmutableList<Operand> named) {
        ImmutableList<Operand> operands =
                ImmutableList.<Operand>builder().add(cumulative).addAll(named).build();
        Calculation rest = flows("residual of the cumulative flow", cumulative.unit(), operands);
        List<ReportingPeriod> inner = within(rest, cumulative, named);
        if (rest.failed()) {
            return new Rest(rest.undefined(), 0);
        }
        Quantity quantity = cumulative.levelOf().orElseThrow();
        Derived residual = rest.result("cumulative - sum of named", () -> {
            Amount left = rest.amount(cumulative).minus(rest.sum(named));
            return quantity.measure().isNonNegative() ? left.within(Bounds.atLeast(BigDecimal.ZERO)) : left;
        });
        List<ReportingPeriod> gaps = gaps(quantity.period(), inner);
        int months =
                gaps.stream().mapToInt(g -> g.lengthInMonths().orElse(-100_000)).sum();
        return new Rest(
                gaps.size() == 1 && residual.isDefined()
                        ? residual.about(Subject.level(quantity.withPeriod(gaps.get(0))))
                        : residual,
                months);
    }

    private static List<ReportingPeriod> within(
            Calculation calculation, Operand cumulative, List<? extends Operand> named) {
        periods(calculation, ImmutableList.of(cumulative));
        List<ReportingPeriod> inner = periods(calculation, named);
        if (calculation.failed()) {
            return inner;
        }
        ReportingPeriod whole = cumulative.levelOf().orElseThrow().period();
        for (int i = 0; i < inner.size(); i++) {
            calculation.require(
                    whole.contains(inner.get(i)) && (i == 0 || !inner.get(i - 1).overlaps(inner.get(i))),
                    Reason.PERIOD_MISMATCH,
                    "needs periods within %s that do not overlap, but was %s; leave the one out that does not fit",
                    whole,
                    inner);
        }
        return inner;
    }

    private static List<ReportingPeriod> gaps(ReportingPeriod whole, List<ReportingPeriod> inner) {
        List<ReportingPeriod> gaps = new ArrayList<>();
        LocalDate at = whole.start().orElseThrow();
        for (ReportingPeriod next : inner) {
            LocalDate start = next.start().orElseThrow();
            if (start.isAfter(at)) {
                gaps.add(ReportingPeriod.days(at, start));
            }
            at = next.endExclusive().orElseThrow();
        }
        LocalDate end = whole.endExclusive().orElseThrow();
        if (end.isAfter(at)) {
            gaps.add(ReportingPeriod.days(at, end));
        }
        return gaps;
    }

    /**
     * Calculates the yearly mean of what a cumulative flow leaves over after the named periods.
     *
     * <p>Formula: {@code (cumulative - sum of named) * 12 / remaining months}. Unit: that of the flows, per year.
     * Bounds: tight. Undefined as {@link #residual} is, and with {@code PERIOD_MISMATCH} if the remaining time is not
     * whole months.
     *
     * @param cumulative the flow over a long period
     * @param named flows of periods within it
     * @return the mean per year of the remaining time
     */
    public static Derived residualMean(Operand cumulative, Iterable<? extends Operand> named) {
        Given.arguments("CumulativeCalculator.residualMean", "cumulative", cumulative, "named", named);
        Rest rest = rest(cumulative, ImmutableList.copyOf(named));
        Calculation mean = Calculation.of("yearly mean of the residual", cumulative.unit(), rest.derived())
                .require(
                        rest.months() > 0,
                        Reason.PERIOD_MISMATCH,
                        "needs whole months that are left over, but was %s; name fewer periods",
                        rest.derived());
        return mean.result(
                "residual * 12 / remaining months",
                () -> mean.amount(rest.derived()).times(TWELVE).dividedBy(BigDecimal.valueOf(rest.months())));
    }

    /**
     * Calculates the share of named periods in a cumulative flow.
     *
     * <p>Formula: {@code sum of named / cumulative}. Unit: ratio. Bounds: tight for independently rounded figures.
     * Undefined as {@link #residual} is, and if the cumulative flow is or may be zero.
     *
     * @param cumulative the flow over a long period
     * @param named flows of periods within it, at least one
     * @return the share
     * @throws IllegalArgumentException if no period is named
     */
    public static Derived shareInCumulative(Operand cumulative, Iterable<? extends Operand> named) {
        Given.arguments("CumulativeCalculator.shareInCumulative", "cumulative", cumulative, "named", named);
        ImmutableList<Operand> parts = ImmutableList.copyOf(named);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "share in a cumulative flow needs at least one flow, but was none; pass the flows");
        }
        ImmutableList<Operand> operands =
                ImmutableList.<Operand>builder().addAll(parts).add(cumulative).build();
        Calculation share =
                flows("share in the cumulative flow", Unit.RATIO, operands).nonZero(cumulative);
        within(share, cumulative, parts);
        return share.result("sum of named / cumulative", () -> share.sum(parts).dividedBy(share.amount(cumulative)));
    }
}
