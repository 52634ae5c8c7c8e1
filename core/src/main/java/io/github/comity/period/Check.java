package io.github.comity.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;

/** Range checks that periods and event dates share. */
final class Check {
    private Check() {}

    static void year(int year) {
        between("year", year, 1, 9999);
    }

    /** The year that a caller passes as a number: one of two digits is one without its century. */
    static int fullYear(int year) {
        if (year >= 1 && year <= 99) {
            throw new IllegalArgumentException("year must be given with its century, but was %s; pass %s or %s"
                    .formatted(year, 2000 + year, 1900 + year));
        }
        year(year);
        return year;
    }

    static void between(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    "%s must be %s to %s, but was %s; pass one in that range".formatted(what, min, max, value));
        }
    }

    static <T extends Comparable<? super T>> void order(String rule, T first, T last, String remedy) {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("%s, but was %s to %s; %s".formatted(rule, first, last, remedy));
        }
    }

    static void everyYear(MonthDay day) {
        if (!day.isValidYear(1)) {
            throw new IllegalArgumentException(
                    "fiscal year must start on a day of every year, but was %s; use 1 March".formatted(day));
        }
    }

    static void term(Period length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException(
                    "term must be longer than zero, but was %s; pass one such as P5Y".formatted(length));
        }
    }

    static void days(LocalDate start, LocalDate endExclusive) {
        year(start.getYear());
        year(yearBefore(endExclusive));
        if (!endExclusive.isAfter(start)) {
            throw new IllegalArgumentException(
                    "end of period must be after its start, but was %s to %s (excluded); swap them"
                            .formatted(start, endExclusive));
        }
    }

    /** The year of the day before a day. */
    static int yearBefore(LocalDate day) {
        boolean isFirst = day.getDayOfMonth() == 1 && day.getMonthValue() == 1;
        return isFirst ? day.getYear() - 1 : day.getYear();
    }

    /** A day of the calendar in a year with its century. */
    static LocalDate day(int year, Month month, int day) {
        YearMonth in = YearMonth.of(fullYear(year), month);
        between("day of " + PeriodText.month(in.atDay(1)), day, 1, in.lengthOfMonth());
        return in.atDay(day);
    }

    static void inOrder(EventDate from, EventDate to) {
        if (single(to).precedes(single(from))) {
            throw new IllegalArgumentException(
                    "end of an interval must not be before its start, but was %s to %s; swap them".formatted(from, to));
        }
    }

    static EventDate single(EventDate date) {
        if (date.precision() == EventDate.Precision.INTERVAL) {
            throw new IllegalArgumentException(
                    "end of an interval must be a single date, but was '%s'; pass a day, month or year"
                            .formatted(date));
        }
        return date;
    }
}
