package io.github.comity.period;

import io.github.comity.internal.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Reads SDMX time periods and the open intervals of EDTF. */
final class PeriodParser {
    private final CharSequence text;
    private final String s;

    private PeriodParser(CharSequence text) {
        this.text = text;
        this.s = text.toString();
    }

    static ReportingPeriod parse(CharSequence text) {
        if (text.length() > Check.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "period text must have at most %s characters, but was %s; pass one period alone"
                            .formatted(Check.MAX_LENGTH, Text.quote(text)));
        }
        return new PeriodParser(text).parse();
    }

    private ReportingPeriod parse() {
        if (s.equals("unknown")) {
            return ReportingPeriod.unknown();
        }
        int slash = s.indexOf('/');
        if (slash < 0) {
            return simple(0, s.length());
        }
        if (slash + 1 == s.length()) {
            throw error(slash + 1, "a duration such as P7M or '..' is missing");
        }
        if (s.startsWith("../")) {
            return new Open(simple(3, s.length())).to();
        }
        if (s.endsWith("/..") && slash == s.length() - 3) {
            return new Open(simple(0, slash)).from();
        }
        return span(day(0, slash), slash + 1);
    }

    private record Open(ReportingPeriod period) {
        ReportingPeriod from() {
            return ReportingPeriod.since(period.start().orElseThrow());
        }

        ReportingPeriod to() {
            return ReportingPeriod.until(period.endExclusive().orElseThrow().minusDays(1));
        }
    }

    /** A year, a part of a year or a day between two indexes. */
    private ReportingPeriod simple(int from, int to) {
        int year = digits(from, to, 4, "year");
        if (year == 0) {
            throw error(from, "year must be 1 to 9999");
        }
        int at = from + 4;
        if (at == to) {
            return ReportingPeriod.year(year);
        }
        if (s.charAt(at) != '-' || at + 1 >= to) {
            throw error(at, "expected '-' and a part of the year");
        }
        char kind = s.charAt(at + 1);
        int part = at + 2;
        return switch (kind) {
            case 'A' -> {
                number(part, to, 1, 1, 1, "year part");
                yield ReportingPeriod.year(year);
            }
            case 'S', 'H' -> ReportingPeriod.half(year, number(part, to, 1, 1, 2, "half"));
            case 'T' -> ReportingPeriod.spanOfMonths(year, number(part, to, 1, 1, 3, "third of a year") * 4 - 3, 4);
            case 'Q' -> ReportingPeriod.quarter(year, number(part, to, 1, 1, 4, "quarter"));
            case 'M' -> ReportingPeriod.spanOfMonths(year, number(part, to, 2, 1, 12, "month"), 1);
            case 'W' -> week(year, number(part, to, 2, 1, weeks(year), "week"));
            case 'D' ->
                ReportingPeriod.asOf(LocalDate.ofYearDay(
                        year, number(part, to, 3, 1, LocalDate.of(year, 12, 31).getDayOfYear(), "day of the year")));
            default ->
                to - at == 3
                        ? ReportingPeriod.spanOfMonths(year, number(at + 1, to, 2, 1, 12, "month"), 1)
                        : ReportingPeriod.asOf(day(from, to));
        };
    }

    private static int weeks(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 6, 30))
                .getMaximum();
    }

    private static ReportingPeriod week(int year, int week) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(java.time.DayOfWeek.MONDAY);
        return ReportingPeriod.days(monday, monday.plusWeeks(1));
    }

    private LocalDate day(int from, int to) {
        if (to - from != 10 || s.charAt(from + 4) != '-' || s.charAt(from + 7) != '-') {
            throw error(from, "expected a day such as 2024-01-31");
        }
        int year = digits(from, to, 4, "year");
        int month = digits(from + 5, to, 2, "month");
        int day = digits(from + 8, to, 2, "day");
        if (year == 0) {
            throw error(from, "year must be 1 to 9999");
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw error(from + 5, "%s is not a day of the calendar".formatted(s.substring(from, to)));
        }
    }

    private ReportingPeriod span(LocalDate start, int from) {
        if (s.charAt(from) != 'P' || from + 1 == s.length()) {
            throw error(from, "expected a duration such as P7M, P1Y or P45D");
        }
        LocalDate end = start;
        int at = from + 1;
        String order = "YMD";
        while (at < s.length()) {
            int digits = at;
            while (at < s.length() && Character.isDigit(s.charAt(at)) && at - digits < 6) {
                at++;
            }
            int unit = at < s.length() ? order.indexOf(s.charAt(at)) : -1;
            if (at == digits || unit < 0) {
                throw error(digits, "expected a duration such as P7M, P1Y or P45D");
            }
            end = plus(end, digits(digits, at, at - digits, "duration"), order.charAt(unit));
            order = order.substring(unit + 1);
            at++;
        }
        if (!end.isAfter(start) || end.minusDays(1).getYear() > 9999) {
            throw error(from, "a duration must be above zero and end by the year 9999");
        }
        return ReportingPeriod.days(start, end);
    }

    private static LocalDate plus(LocalDate date, int amount, char unit) {
        return switch (unit) {
            case 'Y' -> date.plusYears(amount);
            case 'M' -> date.plusMonths(amount);
            default -> date.plusDays(amount);
        };
    }

    private int number(int from, int to, int length, int min, int max, String what) {
        int value = to - from == length ? digits(from, to, length, what) : -1;
        if (value < min || value > max) {
            throw error(from, "%s must be %s to %s".formatted(what, min, max));
        }
        return value;
    }

    private int digits(int from, int to, int length, String what) {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            char c = i < to ? s.charAt(i) : ' ';
            if (c < '0' || c > '9') {
                throw error(Math.min(i, s.length()), "%s must have %s digits".formatted(what, length));
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private IllegalArgumentException error(int index, String rule) {
        return new IllegalArgumentException(
                "cannot parse period from %s at index %s: %s".formatted(Text.quote(text), index, rule));
    }
}
