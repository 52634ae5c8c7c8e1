package io.github.comity.calculation;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Derived.Note;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the periods of operands can be compared. */
public final class Periods {
    private Periods() {}

    /**
     * Obtains the period in which a level is compared with others.
     *
     * @param operand the level
     * @return its period; the last day of it for a stock, which is one whether it is stated for the year, for 31
     *     December or for the 1 January that follows; empty if it says none
     */
    public static Optional<ReportingPeriod> of(Operand operand) {
        return operand.levelOf()
                .map(q -> q.measure().temporality() == Measure.Temporality.STOCK ? lastDay(q.period()) : q.period());
    }

    private static ReportingPeriod lastDay(ReportingPeriod period) {
        if (period.start().isEmpty() || period.endExclusive().isEmpty()) {
            return period;
        }
        LocalDate start = period.start().get();
        boolean isNextDay = period.isDate() && start.getDayOfMonth() == 1;
        return ReportingPeriod.asOf(
                isNextDay ? start.minusDays(1) : period.endExclusive().get().minusDays(1));
    }

    /** Checks that a figure adds up over periods: its unit, and the level that it is known to be. */
    static void additive(Calculation calculation, Operand operand) {
        calculation.require(
                operand.unit().addsUp(),
                Reason.NOT_ADDITIVE,
                "needs a unit that adds up over periods, but was %s in %s; give the amounts",
                operand,
                operand.unit());
        calculation.require(
                operand.levelOf().map(Quantity::addsUp).orElse(true),
                Reason.NOT_ADDITIVE,
                "needs a flow that adds up over periods, but was %s; a stock or a flow of unstated basis does not",
                operand);
    }

    static Calculation comparable(Calculation calculation, List<? extends Operand> operands) {
        ReportingPeriod first = null;
        ReportingPeriod odd = null;
        boolean areStocks = operands.stream().allMatch(Periods::isOnADay);
        for (Operand operand : operands) {
            if (isExtrapolated(operand)) {
                return calculation.require(
                        false,
                        Reason.PERIOD_MISMATCH,
                        "must not compare an extrapolated figure, but was %s; use the run-rate change",
                        operand);
            }
            ReportingPeriod period = of(operand).orElse(null);
            if (period != null) {
                // an open period is not even comparable to itself
                first = first == null ? period : first;
                odd = first.isComparableTo(period) ? odd : period;
            }
        }
        return odd == null || first == null
                ? calculation
                : calculation.require(
                        false,
                        Reason.PERIOD_MISMATCH,
                        "needs like-for-like periods, but was %s and %s; "
                                + (areStocks
                                        ? "compare the same day of two years, or ask for the absolute change"
                                        : "compare the same months of both years, or ask for the ratio to the year"),
                        first,
                        odd);
    }

    private static boolean isExtrapolated(Operand operand) {
        ImmutableSet<Note> notes = operand instanceof Derived derived ? derived.notes() : ImmutableSet.of();
        return notes.contains(Note.ASSUMES_NO_SEASONALITY) || notes.contains(Note.ASSUMES_SAME_SEASONALITY);
    }

    /**
     * Checks that the change between two levels means something: of two stocks on any two days, of other levels only
     * where their periods stand in the same place of different years.
     *
     * @param calculation the open calculation
     * @param current a level
     * @param base the level that it is compared with
     * @return the calculation
     */
    public static Calculation between(Calculation calculation, Operand current, Operand base) {
        return isOnADay(current) && isOnADay(base) ? calculation : calculation.comparablePeriods(current, base);
    }

    private static boolean isOnADay(Operand level) {
        return level.levelOf()
                        .filter(q -> q.measure().temporality() == Measure.Temporality.STOCK)
                        .isPresent()
                && of(level).filter(ReportingPeriod::isDate).isPresent();
    }

    static Calculation later(Calculation calculation, Operand current, Operand base) {
        LocalDate now = start(current);
        LocalDate before = start(base);
        if (calculation.failed() || now == null || before == null) {
            return calculation;
        }
        return calculation
                .require(
                        !now.equals(before),
                        Reason.PERIOD_MISMATCH,
                        "needs levels of two periods, but was %s and %s; pass one of an earlier period second",
                        current,
                        base)
                .require(
                        now.isAfter(before),
                        Reason.PERIOD_MISMATCH,
                        "needs the later level first, but was %s and %s; swap them",
                        current,
                        base);
    }

    private static @Nullable LocalDate start(Operand level) {
        return of(level).flatMap(ReportingPeriod::start).orElse(null);
    }
}
