package io.github.comity.communique.construct;

import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Periods of whole months. */
public final class MonthSpan {
    /** The months of a year. */
    public static final int MONTHS = 12;
    /** The months of a quarter. */
    static final int QUARTER = 3;

    private MonthSpan() {}

    /**
     * Obtains months of a year; where the last is before the first, they end in the next year.
     *
     * @param year the year of the first month
     * @param first the first month, 1 to 12
     * @param last the last month, 1 to 12
     * @return the period
     */
    public static ReportingPeriod of(int year, int first, int last) {
        if (last >= first) {
            return ReportingPeriod.months(year, Month.of(first), Month.of(last));
        }
        return ReportingPeriod.days(
                LocalDate.of(year, first, 1), LocalDate.of(year + 1, last, 1).plusMonths(1));
    }

    /**
     * Obtains the latest period of such months that was over, or in its last month, on a day.
     *
     * @param day the day
     * @param first the first month, 1 to 12
     * @param last the last month, 1 to 12
     * @return the period
     */
    public static ReportingPeriod latest(LocalDate day, int first, int last) {
        int year = last < first || last > day.getMonthValue() ? day.getYear() - 1 : day.getYear();
        return of(year, first, last);
    }

    /**
     * Checks whether a period is a month or a quarter.
     *
     * @param period the period
     * @return whether it is
     */
    public static boolean isShort(ReportingPeriod period) {
        int months = period.lengthInMonths().orElse(MONTHS);
        return months == 1 || months == QUARTER;
    }

    /**
     * Obtains the months from the start of its year up to the end of a period.
     *
     * @param period a period of whole months within a year
     * @return the months
     */
    public static ReportingPeriod upTo(ReportingPeriod period) {
        LocalDate last = period.endExclusive().orElseThrow().minusDays(1);
        return of(last.getYear(), 1, last.getMonthValue());
    }

    /** The first months of the year of a day, or the last full ones before it if the year has not so many. */
    static ReportingPeriod past(LocalDate day, int months) {
        if (months < MONTHS && months < day.getMonthValue()) {
            return of(day.getYear(), 1, months);
        }
        YearMonth end = YearMonth.from(day);
        return ReportingPeriod.days(end.minusMonths(months).atDay(1), end.atDay(1));
    }

    /**
     * Obtains the months of a unit that the resources name.
     *
     * @param unit MONTH, QUARTER, YEAR or DECADE; empty for a year
     * @return how many months it has
     * @throws IllegalStateException if it is no such unit
     */
    public static int monthsOf(String unit) {
        return switch (unit) {
            case "MONTH" -> 1;
            case "QUARTER" -> QUARTER;
            case "YEAR", "" -> MONTHS;
            case "DECADE" -> 10 * MONTHS;
            default ->
                throw new IllegalStateException("unit must be MONTH, QUARTER, YEAR or DECADE, but was '" + unit + "'");
        };
    }

    /**
     * Moves a period by months: any bounded one by whole years, one of whole months by a multiple of its length, a day
     * by any number, the last day of a month to the last day of another.
     *
     * @param period the period
     * @param months how far, below zero for earlier
     * @return the moved period, or null if it has no such place in the calendar or leaves the years that can be told
     */
    public static @Nullable ReportingPeriod moved(ReportingPeriod period, int months) {
        if (!period.isBounded()) {
            return null;
        }
        LocalDate start = period.start().orElseThrow();
        if (start.plusMonths(months).getYear() < 1) {
            return null;
        }
        if (months % MONTHS == 0) {
            return period.plusYears(months / MONTHS);
        }
        if (period.isDate()) {
            LocalDate next = start.plusDays(1);
            boolean isLast = next.getDayOfMonth() == 1;
            return ReportingPeriod.asOf(isLast ? next.plusMonths(months).minusDays(1) : start.plusMonths(months));
        }
        int length = period.lengthInMonths().orElse(0);
        boolean isWhole = length > 0 && start.getDayOfMonth() == 1 && months % length == 0;
        return isWhole
                ? ReportingPeriod.days(start.plusMonths(months), start.plusMonths((long) months + length))
                : null;
    }

    /** A month or quarter counted from the date of publication. */
    static Time relative(int from, int to, String value, @Nullable LocalDate published) {
        if (published == null) {
            return Time.of(from, to, Time.Kind.UNKNOWN, null, Basis.RELATIVE);
        }
        boolean isMonth = value.startsWith("MONTH");
        int shift = YearReader.shift(value, isMonth ? "MONTH" : "QUARTER");
        YearMonth month = YearMonth.from(published).plusMonths((long) shift * (isMonth ? 1 : 3));
        int first = isMonth ? month.getMonthValue() : (month.getMonthValue() - 1) / 3 * 3 + 1;
        return Time.of(
                from, to, Time.Kind.PERIOD, of(month.getYear(), first, isMonth ? first : first + 2), Basis.RELATIVE);
    }
}
