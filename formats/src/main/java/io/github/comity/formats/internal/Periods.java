package io.github.comity.formats.internal;

import com.google.common.collect.ImmutableMap;
import io.github.comity.period.ReportingPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads periods as tables of offices write them: those of SDMX, months as six digits, {@code 202305}, and words.
 *
 * <p>Reporting periods ({@code 2024-A1}, {@code 2024-Q1}, {@code 2024-M07}, {@code 2024-W05}, {@code 2024-D032}) count
 * from the day on which the reporting year starts. Source: SDMX 3.0, section 6, time ranges and reporting time periods.
 */
public final class Periods {
    private static final Pattern REPORTING = Pattern.compile("([0-9]{4})-?([ASTQMWD])([0-9]{1,3})");
    private static final Pattern START = Pattern.compile("--([0-9]{2})-([0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    /** The months of the periods of a frequency. */
    private static final ImmutableMap<Character, Integer> MONTHS =
            ImmutableMap.of('A', 12, 'S', 6, 'T', 4, 'Q', 3, 'M', 1);

    private Periods() {}

    /**
     * Finds what a change is measured against where a row does not say it: the same period of the year before.
     *
     * @param period the period of the row
     * @return the same period of the year before
     * @throws IllegalArgumentException if the period has no first or no last day
     */
    public static ReportingPeriod yearBefore(ReportingPeriod period) {
        if (!period.isBounded()) {
            throw new IllegalArgumentException(("period of a change must have a first and a last day, but was '%s'; "
                            + "name them, or state the level alone")
                    .formatted(period));
        }
        return period.samePeriodOfPreviousYear();
    }

    /**
     * Reads a period of the calendar, in words of several languages too: {@code "I кв. 2024"}.
     *
     * @param text the period
     * @return the period
     * @throws IllegalArgumentException if it is none
     */
    public static ReportingPeriod read(String text) {
        if (text.length() == 6 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int month = Integer.parseInt(text.substring(4));
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException(
                        "month of six digits must end with 01 to 12, but was %s; write it as in '202305'"
                                .formatted(Shown.quote(text)));
            }
            return ReportingPeriod.month(Integer.parseInt(text.substring(0, 4)), Month.of(month));
        }
        try {
            return ReportingPeriod.parse(text);
        } catch (IllegalArgumentException e) {
            return PeriodWords.read(text).orElseThrow(() -> e);
        }
    }

    /**
     * Reads a period where reporting years may start on another day than 1 January.
     *
     * @param text the period
     * @param start the first day of a reporting year, such as {@code "--07-01"}; empty for 1 January
     * @return the period
     * @throws IllegalArgumentException if one of them is none
     */
    public static ReportingPeriod read(String text, String start) {
        MonthDay first = start(start);
        Matcher reporting = REPORTING.matcher(text.toUpperCase(Locale.ROOT));
        if (first.equals(NEW_YEAR) || !reporting.matches()) {
            return read(text);
        }
        int number = Integer.parseInt(reporting.group(3));
        int year = Integer.parseInt(reporting.group(1));
        char kind = reporting.group(2).charAt(0);
        LocalDate base = first.atYear(year);
        return switch (kind) {
            case 'A' -> months(text, base, number, 1, 12);
            case 'S' -> months(text, base, number, 2, 6);
            case 'T' -> months(text, base, number, 3, 4);
            case 'Q' -> months(text, base, number, 4, 3);
            case 'M' -> months(text, base, number, 12, 1);
            case 'W' -> week(text, base, number);
            default -> {
                LocalDate day = base.plusDays(within(text, number, 1, daysOfYear(base)) - 1L);
                yield ReportingPeriod.asOf(day);
            }
        };
    }

    /**
     * Finds the period of a frequency that a shorter one stands for: SDMX may name a year or a quarter by a day of it,
     * the first or the last one as a rule.
     *
     * @param period the period as it is written
     * @param frequency the code of CL_FREQ
     * @param start the first day of a reporting year, such as {@code "--07-01"}; empty for 1 January
     * @return the year, half, third, quarter, month or week that has the period in it; the period itself if it is no
     *     part of one, or the frequency is none of these
     * @throws IllegalArgumentException if the start is no such day
     */
    public static ReportingPeriod ofFrequency(ReportingPeriod period, String frequency, String start) {
        int months = frequency.length() == 1 ? MONTHS.getOrDefault(frequency.charAt(0), 0) : 0;
        boolean isWeek = frequency.equals("W");
        if ((months == 0 && !isWeek) || !period.isBounded()) {
            return period;
        }
        LocalDate first = period.start().orElseThrow();
        LocalDate from;
        LocalDate to;
        if (isWeek) {
            from = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            to = from.plusWeeks(1);
        } else {
            LocalDate base = start(start).atYear(first.getYear());
            base = base.isAfter(first) ? base.minusYears(1) : base;
            long parts = ChronoUnit.MONTHS.between(base, first) / months;
            from = base.plusMonths(parts * months);
            to = from.plusMonths(months);
        }
        return period.endExclusive().orElseThrow().isAfter(to) ? period : ReportingPeriod.days(from, to);
    }

    private static int daysOfYear(LocalDate base) {
        return (int) (base.plusYears(1).toEpochDay() - base.toEpochDay());
    }

    private static MonthDay start(String text) {
        Matcher start = START.matcher(text);
        if (!text.isEmpty() && start.matches()) {
            int month = Integer.parseInt(start.group(1));
            int day = Integer.parseInt(start.group(2));
            if (month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).minLength()) {
                return MonthDay.of(month, day);
            }
        }
        if (text.isEmpty()) {
            return NEW_YEAR;
        }
        throw new IllegalArgumentException(
                ("start of the reporting year must be a day such as '--07-01', and not 29 February, but was %s; "
                                + "correct it")
                        .formatted(Shown.quote(text)));
    }

    private static ReportingPeriod months(String text, LocalDate base, int number, int parts, int months) {
        int part = within(text, number, 1, parts);
        return ReportingPeriod.days(base.plusMonths((part - 1L) * months), base.plusMonths((long) part * months));
    }

    /** A week of the reporting year, whose first week is that with the first Thursday. */
    private static ReportingPeriod week(String text, LocalDate base, int number) {
        LocalDate first = firstMonday(base);
        int weeks = (int) ((firstMonday(base.plusYears(1)).toEpochDay() - first.toEpochDay()) / 7);
        LocalDate monday = first.plusWeeks(within(text, number, 1, weeks) - 1L);
        return ReportingPeriod.days(monday, monday.plusWeeks(1));
    }

    private static LocalDate firstMonday(LocalDate base) {
        return base.getDayOfWeek().getValue() > DayOfWeek.THURSDAY.getValue()
                ? base.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static int within(String text, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "part of the reporting year must be %s to %s, but was %s in %s; correct it"
                            .formatted(least, most, number, Shown.quote(text)));
        }
        return number;
    }

    /**
     * Finds the frequency of a period by the code list CL_FREQ.
     *
     * @param period a bounded period
     * @return {@code A}, {@code S}, {@code T}, {@code Q}, {@code M}, {@code W}, {@code D}, or {@code _O} for others
     */
    public static String frequency(ReportingPeriod period) {
        int days = period.lengthInDays().orElse(0);
        return switch (period.lengthInMonths().orElse(0)) {
            case 12 -> "A";
            case 6 -> "S";
            case 4 -> "T";
            case 3 -> "Q";
            case 1 -> "M";
            default -> days == 7 ? "W" : days == 1 ? "D" : "_O";
        };
    }

    /**
     * Finds what a text of a period means without its time of day at midnight: {@code 2024-01-01T00:00:00}.
     *
     * @param text the text
     * @return the day, or empty if it is something else
     */
    public static Optional<String> dayOfMidnight(String text) {
        return text.length() == 19 && text.endsWith("T00:00:00")
                ? Optional.of(text.substring(0, 10))
                : Optional.empty();
    }
}
