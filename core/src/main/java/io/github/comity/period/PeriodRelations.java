package io.github.comity.period;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** How periods lie to each other: within, across, side by side, in parallel; open and unknown ones do not. */
final class PeriodRelations {
    private PeriodRelations() {}

    static boolean contains(ReportingPeriod a, ReportingPeriod b) {
        return a.start != null
                && a.end != null
                && b.start != null
                && b.end != null
                && !b.start.isBefore(a.start)
                && !b.end.isAfter(a.end);
    }

    static boolean overlap(ReportingPeriod a, ReportingPeriod b) {
        return a.start != null
                && a.end != null
                && b.start != null
                && b.end != null
                && a.start.isBefore(b.end)
                && b.start.isBefore(a.end);
    }

    static boolean areAdjacent(ReportingPeriod a, ReportingPeriod b) {
        return a.start != null
                && a.end != null
                && b.start != null
                && b.end != null
                && (a.end.equals(b.start) || a.start.equals(b.end));
    }

    static boolean areComparable(ReportingPeriod a, ReportingPeriod b) {
        return a.start != null
                && a.end != null
                && b.start != null
                && b.end != null
                && (isMoved(a.start, a.end, b.start, b.end) || isMoved(b.start, b.end, a.start, a.end));
    }

    private static boolean isMoved(LocalDate start, LocalDate end, LocalDate otherStart, LocalDate otherEnd) {
        int years = otherStart.getYear() - start.getYear();
        return start.plusYears(years).equals(otherStart)
                && MonthEnds.movedEnd(start, end, years).equals(otherEnd);
    }

    static ReportingPeriod moved(ReportingPeriod period, int years) {
        if (period.start == null || period.end == null) {
            throw new IllegalStateException(
                    ("period must be bounded to have a counterpart in another year, but was '%s'; name its "
                                    + "first and last day")
                            .formatted(period));
        }
        return ReportingPeriod.days(period.start.plusYears(years), MonthEnds.movedEnd(period.start, period.end, years));
    }

    static ImmutableList<ReportingPeriod> split(ReportingPeriod period, LocalDate date) {
        if (period.start == null || period.end == null || !date.isAfter(period.start) || !date.isBefore(period.end)) {
            throw new IllegalArgumentException(
                    "period %s can be split only strictly between its ends, but was split at %s; choose an inner day"
                            .formatted(period, date));
        }
        return ImmutableList.of(ReportingPeriod.days(period.start, date), ReportingPeriod.days(date, period.end));
    }

    static ReportingPeriod join(ReportingPeriod a, ReportingPeriod b) {
        if (a.start == null || a.end == null || b.start == null || b.end == null || !areAdjacent(a, b)) {
            throw new IllegalArgumentException(
                    ("periods can be joined only if one ends where the other starts, but was %s and %s; fill "
                                    + "the gap or remove the overlap")
                            .formatted(a, b));
        }
        return a.end.equals(b.start) ? ReportingPeriod.days(a.start, b.end) : ReportingPeriod.days(b.start, a.end);
    }
}
