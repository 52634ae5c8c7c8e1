package io.github.comity.calculation;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Derived.Note;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the periods of operands can be compared. */
final class Periods {
    private Periods() {}

    static Calculation comparable(Calculation calculation, List<? extends Operand> operands) {
        ReportingPeriod first = null;
        ReportingPeriod odd = null;
        for (Operand operand : operands) {
            if (isExtrapolated(operand)) {
                return calculation.require(
                        false,
                        Reason.PERIOD_MISMATCH,
                        "must not compare an extrapolated figure, but was %s; use the run-rate change",
                        operand);
            }
            ReportingPeriod period = operand.levelOf().map(Quantity::period).orElse(null);
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
                        "needs like-for-like periods, but was %s and %s; compare the same months of both years, or "
                                + "ask for the ratio to the year",
                        first,
                        odd);
    }

    private static boolean isExtrapolated(Operand operand) {
        ImmutableSet<Note> notes = operand instanceof Derived derived ? derived.notes() : ImmutableSet.of();
        return notes.contains(Note.ASSUMES_NO_SEASONALITY) || notes.contains(Note.ASSUMES_SAME_SEASONALITY);
    }

    static Calculation later(Calculation calculation, Operand current, Operand base) {
        comparable(calculation, List.of(current, base));
        LocalDate now = start(current);
        LocalDate before = start(base);
        return calculation.require(
                calculation.failed() || now == null || before == null || now.isAfter(before),
                Reason.PERIOD_MISMATCH,
                "needs the later level first, but was %s and %s; swap them",
                current,
                base);
    }

    private static @Nullable LocalDate start(Operand level) {
        return level.levelOf().flatMap(q -> q.period().start()).orElse(null);
    }
}
