package io.github.comity.indicator;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Adds flows over periods, and finds what a cumulative flow leaves over for the periods that are not named.
 *
 * <p>A cumulative flow is never a stock. All methods need a flow that adds up over periods; the answer is otherwise
 * undefined with {@code NOT_ADDITIVE}, and with {@code PERIOD_MISMATCH} where the periods leave gaps or overlap. Points
 * are rounded half-even and bounds outward at 34 digits; sums are exact. This class is stateless and thread-safe.
 */
public final class CumulativeCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private CumulativeCalculator() {}

    /**
     * Calculates the flow over several periods that follow each other.
     *
     * <p>Formula: {@code sum of flows}. Unit: that of the flows; the result is about the whole span. Bounds: exact and
     * tight. Never the stock. Undefined with {@code PERIOD_MISMATCH} if a gap or an overlap is left.
     *
     * @param flows the flows in any order, at least one
     * @return the flow over the whole span
     * @throws IllegalArgumentException if there is no flow
     */
    public static Derived cumulative(Iterable<? extends Operand> flows) {
        ImmutableList<Operand> operands = ImmutableList.copyOf(flows);
        if (operands.isEmpty()) {
            throw new IllegalArgumentException("cumulative flow needs at least one flow, but was none; pass the flows");
        }
        String name = "cumulative flow";
        Inputs inputs = Inputs.of(name, operands.get(0).unit(), operands)
                .sameRelation()
                .sameMeasure()
                .additive();
        List<ReportingPeriod> periods = periods(inputs, name, operands);
        Optional<ReportingPeriod> span = inputs.failed() ? Optional.empty() : joined(periods);
        inputs.require(
                span.isPresent(),
                Reason.PERIOD_MISMATCH,
                "%s needs periods that follow each other without gap or overlap, but was %s; fill the "
                        + "gap or leave a period out",
                name,
                periods);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Derived sum = inputs.result("sum of flows", points(operands), bounds(operands));
        return sum.about(Subject.level(operands.get(0).levelOf().orElseThrow().withPeriod(span.orElseThrow())));
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

    /** The bounded periods of all operands in time order; a failure of the inputs if one has none. */
    private static List<ReportingPeriod> periods(Inputs inputs, String name, List<? extends Operand> operands) {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (Operand operand : operands) {
            Optional<ReportingPeriod> period =
                    operand.levelOf().map(Quantity::period).filter(ReportingPeriod::isBounded);
            inputs.require(
                    period.isPresent(),
                    Reason.PERIOD_MISMATCH,
                    "%s needs flows of known periods, but was %s; name first and last day",
                    name,
                    operand);
            period.ifPresent(periods::add);
        }
        periods.sort(Comparator.comparing(p -> p.start().orElse(LocalDate.MIN)));
        return periods;
    }

    private static BigDecimal points(List<? extends Operand> operands) {
        return operands.stream().map(Inputs::point).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Bounds bounds(List<? extends Operand> operands) {
        return operands.stream().map(Inputs::bounds).reduce(Bounds.exactly(BigDecimal.ZERO), Bounds::plus);
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
        return rest(cumulative, ImmutableList.copyOf(named)).derived();
    }

    private record Rest(Derived derived, int months) {}

    private static Rest rest(Operand cumulative, ImmutableList<Operand> named) {
        String name = "residual of the cumulative flow";
        ImmutableList<Operand> operands =
                ImmutableList.<Operand>builder().add(cumulative).addAll(named).build();
        Inputs inputs = Inputs.of(name, cumulative.unit(), operands)
                .sameRelation()
                .sameMeasure()
                .additive();
        List<ReportingPeriod> inner = within(inputs, name, cumulative, named);
        if (inputs.failed()) {
            return new Rest(inputs.undefined(), 0);
        }
        Quantity quantity = cumulative.levelOf().orElseThrow();
        Bounds rest = Inputs.bounds(cumulative).minus(bounds(named));
        Bounds possible =
                quantity.measure().isNonNegative() ? rest.intersection(Bounds.atLeast(BigDecimal.ZERO)) : rest;
        BigDecimal point = Inputs.point(cumulative).subtract(points(named));
        Derived residual = inputs.result(
                "cumulative - sum of named", possible.isEmpty() ? point : Inputs.nearest(point, possible), possible);
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
            Inputs inputs, String name, Operand cumulative, List<? extends Operand> named) {
        periods(inputs, name, ImmutableList.of(cumulative));
        List<ReportingPeriod> inner = periods(inputs, name, named);
        if (inputs.failed()) {
            return inner;
        }
        ReportingPeriod whole = cumulative.levelOf().orElseThrow().period();
        for (int i = 0; i < inner.size(); i++) {
            inputs.require(
                    whole.contains(inner.get(i)) && (i == 0 || !inner.get(i - 1).overlaps(inner.get(i))),
                    Reason.PERIOD_MISMATCH,
                    "%s needs periods within %s that do not overlap, but was %s; leave the one out that does not fit",
                    name,
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
        String name = "yearly mean of the residual";
        Rest rest = rest(cumulative, ImmutableList.copyOf(named));
        Inputs inputs = Inputs.of(name, cumulative.unit(), rest.derived())
                .require(
                        rest.months() > 0,
                        Reason.PERIOD_MISMATCH,
                        "%s needs whole months that are left over, but was %s; name fewer periods",
                        name,
                        rest.derived());
        return inputs.failed()
                ? inputs.undefined()
                : inputs.result(
                        "residual * 12 / remaining months",
                        rest.derived().point().multiply(TWELVE).divide(BigDecimal.valueOf(rest.months()), POINT),
                        rest.derived().bounds().times(TWELVE).dividedBy(BigDecimal.valueOf(rest.months())));
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
        ImmutableList<Operand> parts = ImmutableList.copyOf(named);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "share in a cumulative flow needs at least one flow, but was none; pass the flows");
        }
        String name = "share in the cumulative flow";
        Inputs inputs = Inputs.of(
                        name,
                        Unit.RATIO,
                        ImmutableList.<Operand>builder()
                                .addAll(parts)
                                .add(cumulative)
                                .build())
                .sameRelation()
                .sameMeasure()
                .additive()
                .nonZero(cumulative);
        within(inputs, name, cumulative, parts);
        return inputs.failed()
                ? inputs.undefined()
                : inputs.result(
                        "sum of named / cumulative",
                        points(parts).divide(Inputs.point(cumulative), POINT),
                        bounds(parts).dividedBy(Inputs.bounds(cumulative)));
    }
}
