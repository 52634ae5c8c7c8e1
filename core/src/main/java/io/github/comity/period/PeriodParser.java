package io.github.comity.period;

import com.google.common.base.Ascii;
import io.github.comity.internal.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads SDMX time periods, intervals of two of them, and the open intervals of EDTF. */
final class PeriodParser {
    private static final String DURATION = "expected a duration such as P7M, P1Y or P45D";
    private static final String FORMS =
            "; a period is written as 2023, 2023-Q1, 2023-07, January-July 2023 or 2023-01-01/P7M";
    private static final String MIDNIGHT = "T00:00:00";

    private final DateScanner scan;
    private final String s;

    private PeriodParser(CharSequence text) {
        this.scan = new DateScanner("period", text);
        this.s = scan.text;
    }

    static ReportingPeriod parse(CharSequence text) {
        PeriodParser parser = new PeriodParser(text);
        return DateScanner.read(isPlain(parser.s), parser::parse, parser::inAnyForm);
    }

    /**
     * Whether it is a year alone or with what SDMX and EDTF write behind one, as most periods are; "2005-2023" is not.
     */
    private static boolean isPlain(String s) {
        int length = s.length();
        if (length <= 4) {
            return length == 4 && s.charAt(0) <= '9';
        }
        char behindYear = s.charAt(4);
        boolean isTwoYears = length == 9 && behindYear == '-' && s.indexOf('-', 5) < 0;
        return s.charAt(0) <= '9' && (behindYear == '-' || behindYear == '/') && !isTwoYears;
    }

    private ReportingPeriod inAnyForm() {
        try {
            Optional<ReportingPeriod> english = EnglishDates.period(s);
            return english.isPresent() ? english.get() : parse();
        } catch (IllegalArgumentException e) {
            throw orAsDate(e);
        }
    }

    private boolean isInWords() {
        return s.strip().indexOf(' ') > 0 && s.indexOf('(') < 0 && s.chars().anyMatch(Character::isLetter);
    }

    /** The period as an EDTF date, or the message of the error if it is no bounded period. */
    static String asDate(String text, String message) {
        try {
            ReportingPeriod period = new PeriodParser(text).parse();
            return period.isBounded()
                    ? "%s; %s is %s in SDMX, which as a date is written %s"
                            .formatted(
                                    message,
                                    text,
                                    period.label(),
                                    PeriodText.edtf(
                                            period.start().orElseThrow(),
                                            period.endExclusive().orElseThrow()))
                    : message;
        } catch (IllegalArgumentException e) {
            return message;
        }
    }

    private IllegalArgumentException orAsDate(IllegalArgumentException error) {
        String both = EnglishDates.bothReadings(s);
        if (both != null) {
            return scan.error(0, both);
        }
        boolean isTwoYears = s.indexOf('/') == 4 && s.charAt(0) < 'A';
        String fiscal = isTwoYears ? null : FiscalYear.remedy(s);
        if (fiscal != null) {
            return scan.error(0, fiscal);
        }
        String form = isTwoYears && isFiscal(5) ? null : DateForms.remedyForPeriod(s);
        if (form != null) {
            return scan.error(0, form);
        }
        String message = error.getMessage() + (isInWords() ? FORMS : EventDateParser.asPeriod(s));
        return new IllegalArgumentException(Text.visible(message), error.getCause());
    }

    private ReportingPeriod parse() {
        if (s.equals("unknown")) {
            return ReportingPeriod.unknown();
        }
        int slash = s.indexOf('/');
        if (slash < 0) {
            return simple(0, s.length());
        }
        if (isNothing(0, slash) && isNothing(slash + 1, s.length())) {
            throw scan.error(0, "a period without start and end is not known; write unknown");
        }
        if (slash + 1 == s.length()) {
            int year = scan.year(0, slash);
            simple(0, slash);
            String start = s.substring(0, slash);
            throw scan.error(
                    slash + 1,
                    "the end is missing; write %s/.. if there is none, or a duration, as in %s-01-01/P1Y"
                            .formatted(start, PeriodText.digits(year, 4)));
        }
        if (slash == 0) {
            int year = scan.year(1, s.length());
            simple(1, s.length());
            throw scan.error(
                    0,
                    "the start is missing; write ..%s if there is none, or the first day, as in %s-01-01%s"
                            .formatted(s, PeriodText.digits(Math.max(1, year - 1), 4), s));
        }
        if (s.startsWith("../")) {
            LocalDate end = simple(3, s.length()).endExclusive().orElseThrow();
            return ReportingPeriod.until(end.minusDays(1));
        }
        if (s.startsWith("P")) {
            throw scan.error(0, "a duration must stand behind its start, as in 2024-01-01/P7M");
        }
        if (s.startsWith("P", slash + 1)) {
            return span(start(slash), slash + 1);
        }
        ReportingPeriod first = simple(0, slash);
        if (s.startsWith("..", slash + 1) && slash + 3 == s.length()) {
            return ReportingPeriod.since(first.start().orElseThrow());
        }
        return interval(first, slash + 1);
    }

    private boolean isNothing(int from, int to) {
        return from == to || (to - from == 2 && s.startsWith("..", from));
    }

    private LocalDate start(int to) {
        int time = 10;
        if (scan.at(time, to) != 'T' || s.indexOf('T') < time) {
            return simple(0, to).start().orElseThrow();
        }
        if (!s.substring(time, to).equals(MIDNIGHT)) {
            throw scan.error(
                    time, "a period consists of whole days, so that its time of day must be 00:00:00 without a zone");
        }
        return day(0, time);
    }

    private ReportingPeriod interval(ReportingPeriod first, int from) {
        if (isFiscal(from)) {
            throw scan.error(
                    0,
                    ("%s may be two years or one fiscal year; write %s-01-01/P2Y, or the fiscal year from "
                                    + "its first day on, as in %s-07-01/P1Y")
                            .formatted(s, s.substring(0, 4), s.substring(0, 4)));
        }
        if (!isDigit(from) || !isDigit(from + 1) || !isDigit(from + 2) || !isDigit(from + 3)) {
            throw scan.error(from, DURATION);
        }
        ReportingPeriod second = simple(from, s.length());
        LocalDate start = first.start().orElseThrow();
        LocalDate last = second.endExclusive().orElseThrow().minusDays(1);
        if (last.isBefore(start)) {
            LocalDate end = first.endExclusive().orElseThrow();
            throw scan.error(
                    from,
                    "the end must not be before the start; write %s if they are swapped"
                            .formatted(ReportingPeriod.days(second.start().orElseThrow(), end)));
        }
        return ReportingPeriod.daysClosed(start, last);
    }

    /** Two years in succession, of which the second may have two digits. */
    private boolean isFiscal(int from) {
        boolean years = from == 5 && s.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
        int next = years ? Integer.parseInt(s.substring(0, 4)) + 1 : -1;
        String second = s.substring(from);
        return years && (second.equals(PeriodText.digits(next, 4)) || second.equals(PeriodText.digits(next % 100, 2)));
    }

    /** A year, a part of a year or a day between two indexes. */
    private ReportingPeriod simple(int from, int to) {
        refuseZone(from, to);
        int year = scan.year(from, to);
        int at = from + 4;
        if (at == to) {
            return ReportingPeriod.spanOfMonths(year, 1, 12);
        }
        boolean hyphen = s.charAt(at) == '-';
        int part = hyphen ? at + 1 : at;
        char kind = Ascii.toUpperCase(scan.at(part, to));
        ReportingPeriod found = part(year, kind, part + 1, to);
        if (found != null) {
            return found;
        }
        if (!hyphen || part == to) {
            throw scan.error(at, "expected '-' and a part of the year");
        }
        if (to - part <= 2) {
            return ReportingPeriod.spanOfMonths(year, month(part, to), 1);
        }
        return ReportingPeriod.asOf(day(from, to));
    }

    /** The part of a year that a letter and what follows it are; null if the letter stands for none. */
    private @Nullable ReportingPeriod part(int year, char kind, int at, int to) {
        return switch (kind) {
            case 'A' -> {
                if (at < to) {
                    number(at, to, 1, 1, "year part");
                }
                yield ReportingPeriod.spanOfMonths(year, 1, 12);
            }
            case 'S', 'H' -> ReportingPeriod.spanOfMonths(year, number(at, to, 1, 2, "half") * 6 - 5, 6);
            case 'T' -> ReportingPeriod.spanOfMonths(year, number(at, to, 1, 3, "third of a year") * 4 - 3, 4);
            case 'Q' -> ReportingPeriod.spanOfMonths(year, number(at, to, 1, 4, "quarter") * 3 - 2, 3);
            case 'M' -> ReportingPeriod.spanOfMonths(year, number(at, to, 2, 12, "month"), 1);
            case 'W' -> week(year, number(at, to, 2, weeks(year), "week"), at);
            case 'D' -> {
                int days = LocalDate.of(year, 12, 31).getDayOfYear();
                yield ReportingPeriod.asOf(LocalDate.ofYearDay(year, number(at, to, 3, days, "day of the year")));
            }
            default -> null;
        };
    }

    private static int weeks(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 6, 30))
                .getMaximum();
    }

    private ReportingPeriod week(int year, int week, int at) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        LocalDate sunday = monday.plusDays(6);
        if (monday.getYear() < 1 || sunday.getYear() > 9999) {
            throw scan.error(at, "a week must begin and end in the years 1 to 9999");
        }
        return ReportingPeriod.daysClosed(monday, sunday);
    }

    private int month(int from, int to) {
        int month = scan.digits(from, to, 2, "month");
        if (month < 1 || month > 12) {
            throw scan.error(from, "month must be 1 to 12");
        }
        return month;
    }

    private LocalDate day(int from, int to) {
        int time = from + 10;
        if (scan.at(time, to) == 'T') {
            throw scan.error(
                    time,
                    "a time of day is a moment and no period; write the day alone, as in %s"
                            .formatted(s.substring(from, time)));
        }
        if (to - from != 10 || s.charAt(from + 4) != '-' || s.charAt(from + 7) != '-') {
            throw scan.error(from, "expected a day such as 2024-01-31");
        }
        int year = scan.year(from, to);
        int month = scan.digits(from + 5, to, 2, "month");
        int day = scan.digits(from + 8, to, 2, "day");
        return scan.day(year, month, day, from + 5, s.substring(from, to));
    }

    private void refuseZone(int from, int to) {
        boolean offset = to - from > 10 && s.charAt(to - 3) == ':' && "+-".indexOf(s.charAt(to - 6)) >= 0;
        if (offset || (to > from && s.charAt(to - 1) == 'Z')) {
            throw scan.error(
                    offset ? to - 6 : to - 1, "a period consists of days in no time zone; leave the time zone out");
        }
    }

    private ReportingPeriod span(LocalDate start, int from) {
        if (from + 1 == s.length()) {
            throw scan.error(from, DURATION);
        }
        int[] amounts = new int[3];
        int at = from + 1;
        int next = 0;
        while (at < s.length()) {
            int digits = at;
            while (isDigit(at) && at - digits < 7) {
                at++;
            }
            if (scan.at(at, s.length()) == 'T' && at == digits) {
                throw scan.error(at, "a period consists of whole days, so that its duration must have no time of day");
            }
            int unit = at < s.length() ? "YMD".indexOf(s.charAt(at), next) : -1;
            if (at == digits || unit < 0) {
                throw scan.error(digits, DURATION);
            }
            amounts[unit] = scan.digits(digits, at, at - digits, "duration");
            next = unit + 1;
            at++;
        }
        LocalDate end =
                MonthEnds.afterMonths(start, 12L * amounts[0] + amounts[1]).plusDays(amounts[2]);
        if (!end.isAfter(start) || Check.yearBefore(end) > 9999) {
            throw scan.error(from, "a duration must be above zero and end by the year 9999");
        }
        return ReportingPeriod.days(start, end);
    }

    private boolean isDigit(int index) {
        char c = scan.at(index, s.length());
        return c >= '0' && c <= '9';
    }

    private int number(int from, int to, int maxDigits, int max, String what) {
        int value = to > from && to - from <= maxDigits ? scan.digits(from, to, to - from, what) : -1;
        if (value < 1 || value > max) {
            throw scan.error(from, "%s must be 1 to %s".formatted(what, max));
        }
        return value;
    }
}
