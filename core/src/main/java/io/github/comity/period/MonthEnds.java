package io.github.comity.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How terms and spans behave at the ends of months: the one place that decides it.
 *
 * <p>Spans are given by their first day and the day after their last, but the rules are those of the last day.
 */
final class MonthEnds {
    private MonthEnds() {}

    /**
     * The day after a term that runs from a day on, that day included: the day of the same number in the last month,
     * or, where that month has no such day, the first of the next month. So the last day is the one before the
     * corresponding day, or the end of a month that is too short for it. Months are counted before days.
     */
    static LocalDate afterTerm(LocalDate first, Period term) {
        return afterMonths(first, term.toTotalMonths()).plus(term.withYears(0).withMonths(0));
    }

    /** The day after a term of months. */
    static LocalDate afterMonths(LocalDate first, long months) {
        LocalDate end = first.plusMonths(months);
        return end.getDayOfMonth() < first.getDayOfMonth() ? end.plusDays(1) : end;
    }

    /** The first day of a month, which is counted from the January of a year on and may be after its December. */
    static LocalDate firstOfMonth(int year, int month) {
        return LocalDate.of(year + (month - 1) / 12, (month - 1) % 12 + 1, 1);
    }

    /** The last day of a term from one of some days on; empty if it may be after the year 9999. */
    static Optional<EventDate> lastDay(LocalDate earliest, LocalDate latest, Period term) {
        LocalDate first = afterTerm(earliest, term).minusDays(1);
        LocalDate last = afterTerm(latest, term).minusDays(1);
        if (last.getYear() > 9999) {
            return Optional.empty();
        }
        EventDate day = EventDate.on(first);
        return Optional.of(first.equals(last) ? day : EventDate.between(day, EventDate.on(last)));
    }

    /** How many whole months a span lasts as a term from its first day on, or 0 if it is no such term. */
    static int months(LocalDate start, LocalDate end) {
        int months = (int) ChronoUnit.MONTHS.between(start, end);
        return end.equals(afterTerm(start, Period.ofMonths(months))) ? months : 0;
    }

    /**
     * The day after a span that was moved by years. The last day moves to the day of the same number, 29 February to 28
     * February where there is none. Whole calendar months stay whole calendar months, and whole months from 29 February
     * on stay as many.
     */
    static LocalDate movedEnd(LocalDate start, LocalDate end, int years) {
        int months = start.getDayOfMonth() == 1 || isLeapDay(start) ? months(start, end) : 0;
        return months > 0
                ? afterTerm(start.plusYears(years), Period.ofMonths(months))
                : end.minusDays(1).plusYears(years).plusDays(1);
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
    }
}
