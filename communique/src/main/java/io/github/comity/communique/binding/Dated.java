package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Basis;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A period and where it comes from.
 *
 * @param period the period, or null if none is known
 * @param basis where it comes from, or null if there is none
 */
record Dated(@Nullable ReportingPeriod period, @Nullable Basis basis) {
    static final Dated NONE = new Dated(null, null);

    Dated carried() {
        return period == null ? NONE : new Dated(period, Basis.CARRIED);
    }

    /** The same for what flows: behind a stock at the end of a year, that year; an inflow is none of a day. */
    Dated ofFlow() {
        LocalDate day = period != null && period.isDate() ? period.start().orElse(null) : null;
        boolean isYearEnd = day != null && day.plusDays(1).getDayOfYear() == 1;
        return day != null && isYearEnd ? new Dated(ReportingPeriod.year(day.getYear()), Basis.CARRIED) : carried();
    }

    /** The same months of a year, where months are spoken of now: from last year's 1.11 billion. */
    Dated like(@Nullable ReportingPeriod now) {
        ReportingPeriod year = period;
        boolean isPart = year != null
                && now != null
                && year.isWholeYear()
                && now.isBounded()
                && isEarlier(year, now)
                && !year.contains(now)
                && now.lengthInMonths().orElse(MonthSpan.MONTHS) < MonthSpan.MONTHS
                && (basis == Basis.STATED || year.plusYears(1).contains(now) || isOverNewYear(year, now));
        if (!isPart || year == null || now == null) {
            return this;
        }
        int years =
                now.start().orElseThrow().getYear() - year.start().orElseThrow().getYear();
        return new Dated(now.plusYears(-Math.max(1, years)), Basis.SHIFTED);
    }

    /** Whether months of a fiscal year start in a year and end in the next: July to March, against last year. */
    private static boolean isOverNewYear(ReportingPeriod year, ReportingPeriod months) {
        int first = months.start().orElseThrow().getYear();
        return year.start().orElseThrow().getYear() == first
                && months.endExclusive().orElseThrow().minusDays(1).getYear() > first;
    }

    /** Whether a period is earlier than another one of its length. */
    static boolean isEarlierLike(Dated earlier, Dated later) {
        ReportingPeriod first = earlier.period();
        ReportingPeriod second = later.period();
        return first != null
                && second != null
                && first.lengthInMonths().equals(second.lengthInMonths())
                && isEarlier(first, second);
    }

    /** Whether a period begins before another, where both are known and bounded. */
    static boolean isEarlier(@Nullable ReportingPeriod then, @Nullable ReportingPeriod now) {
        return then != null
                && now != null
                && then.isBounded()
                && now.isBounded()
                && then.start().orElseThrow().isBefore(now.start().orElseThrow());
    }

    /** Whether two are of the same period. */
    static boolean equal(Dated a, Dated b) {
        return Objects.equals(a.period(), b.period());
    }
}
