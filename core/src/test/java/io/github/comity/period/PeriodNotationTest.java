package io.github.comity.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notations of official data: SDMX with and without hyphens, its time ranges, intervals; and what is refused. */
class PeriodNotationTest {
    private static final String WHOLE = "a period consists of whole days, so that its ";
    private static final String TO_DATE =
            "it does not say its first and last month; write them, as in January-June 2024";
    private static final String ZONE = "a period consists of days in no time zone; leave the time zone out";
    private static final String NO_MARK =
            "in EDTF, but a period is neither approximate nor uncertain; leave the mark out";

    @ParameterizedTest
    @CsvSource({
        "2024Q1, 2024-Q1",
        "2024q4, 2024-Q4",
        "2024S1, 2024-S1",
        "2024-s2, 2024-S2",
        "2024H1, 2024-S1",
        "2024M07, 2024-07",
        "2024M7, 2024-07",
        "2024-M7, 2024-07",
        "2024m12, 2024-12",
        "2024T2, 2024-05-01/P4M",
        "2024A1, 2024",
        "2024A, 2024",
        "2024-A, 2024",
        "nine months of 2024, 2024-01-01/P9M",
        "6 months 2024, 2024-S1",
        "12M 2024, 2024",
        "the first twelve months of 2024, 2024",
        "in 2024, 2024",
        "the year 2024, 2024",
        "full-year 2024, 2024",
        "calendar year 2024, 2024",
        "as at 2024-02-29, 2024-02-29",
        "as on 31 December 2024, 2024-12-31",
        "1 January to 29 February 2024, 2024-01-01/P2M",
        "29 Dec 2023 – 4 Jan 2024, 2023-12-29/P7D",
        "April 6–May 5 2024, 2024-04-06/P1M",
        "2024W05, 2024-01-29/P7D",
        "2024-W5, 2024-01-29/P7D",
        "2026W53, 2026-12-28/P7D",
        "2024D60, 2024-02-29",
        "2024-D060, 2024-02-29",
        "2023D060, 2023-03-01",
        "2024-01-01T00:00:00/P1Y, 2024",
        "2024-01-01T00:00:00/P1M, 2024-01",
        "2024-03-01T00:00:00/P45D, 2024-03-01/P45D",
        "2024-01-31T00:00:00/P1M, 2024-01-31/P1M",
        "2024-01/P3M, 2024-Q1",
        "2024/P2Y, 2024-01-01/P2Y",
        "2024-Q2/P6M, 2024-04-01/P6M",
        "2024-03/2024, 2024-03-01/P10M",
        "2024-03-15/2024, 2024-03-15/P292D",
        "2024/2024-03, 2024-Q1",
        "2024-01-15/2024-03-20, 2024-01-15/P66D",
        "2024-Q1/2024-Q3, 2024-01-01/P9M",
        "2024Q1/2024, 2024",
        "2005/2023, 2005-01-01/P19Y",
        "2024-07-01/2024-07-01, 2024-07-01",
        "2023-07-01/2024-06-30, 2023-07-01/P12M",
        "2024-Q1/.., 2024/..",
        "2024Q2/.., 2024-04/..",
        "../2024H1, ../2024-06",
        "../2024-W01, ../2024-01-07"
    })
    void otherNotations_becomeCanonical(String text, String canonical) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertThat(period).hasToString(canonical);
        assertThat(ReportingPeriod.parse(canonical)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2024Q5|5|quarter must be 1 to 4",
                "2024Q01|5|quarter must be 1 to 4",
                "2024M13|5|month must be 1 to 12",
                "2024M007|5|month must be 1 to 12",
                "2024-M0|6|month must be 1 to 12",
                "2024S3|5|half must be 1 to 2",
                "2024-7|6|month must have 2 digits",
                "2021W53|5|week must be 1 to 52",
                "9999-W52|6|a week must begin and end in the years 1 to 9999",
                "2023D366|5|day of the year must be 1 to 365",
                "2024-01-01T00:00:00|10|a time of day is a moment and no period; write the day alone, as in 2024-01-01",
                "2024-01-01T12:00:00/P1Y|10|" + WHOLE + "time of day must be 00:00:00 without a zone",
                "2024-01-01T00:00:00Z/P1Y|10|" + WHOLE + "time of day must be 00:00:00 without a zone",
                "2024-01-01T00:00:00/PT24H|21|" + WHOLE + "duration must have no time of day",
                "2024-01-01/P1DT1H|14|" + WHOLE + "duration must have no time of day",
                "2024-Q1Z|7|" + ZONE,
                "2024-01+02:00|7|" + ZONE,
                "2024-01-01-05:00|10|" + ZONE,
                "P1Y/2024-12-31|0|a duration must stand behind its start, as in 2024-01-01/P7M",
                "2023/2024|0|2023/2024 may be two years or one fiscal year; write 2023-01-01/P2Y, or the fiscal year "
                        + "from its first day on, as in 2023-07-01/P1Y",
                "2023/24|0|2023/24 may be two years or one fiscal year; write 2023-01-01/P2Y, or the fiscal year "
                        + "from its first day on, as in 2023-07-01/P1Y",
                "1999/00|0|1999/00 may be two years or one fiscal year; write 1999-01-01/P2Y, or the fiscal year "
                        + "from its first day on, as in 1999-07-01/P1Y",
                "2024/07|0|a month stands behind its year and a hyphen; write 2024-07",
                "7.2024|0|a month stands behind its year and a hyphen; write 2024-07",
                "M07/2024|0|a month stands behind its year and a hyphen; write 2024-07",
                "1990s|0|a decade has a first and a last year; write 1990/1999",
                "since 2019|0|'since' leaves the end open; write 2019/..",
                "up to 2019|0|'up to' leaves the start open; write ../2019",
                "year to date 2023|0|" + TO_DATE,
                "YTD June 2024|0|" + TO_DATE,
                "January to date 2024|0|" + TO_DATE,
                "52 weeks to June 2024|2|year must have 4 digits; a period is written as 2023, 2023-Q1, 2023-07, "
                        + "January-July 2023 or 2023-01-01/P7M",
                "2024-03/2024-01|8|the end must not be before the start; write 2024-Q1 if they are swapped",
                "2024-03/2023|8|the end must not be before the start; write 2023-01-01/P15M if they are swapped",
                "2023/2022|5|the end must not be before the start; write 2022-01-01/P2Y if they are swapped",
                "202401|0|hyphens stand between year, month and day; write 2024-01",
                "20240229|0|hyphens stand between year, month and day; write 2024-02-29",
                "from 2020 to 2024|0|a span is written with its first and last month, or its length; "
                        + "write 2020-01-01/P5Y",
                "between 2021 and 2023|0|a span is written with its first and last month, or its length; "
                        + "write 2021-01-01/P3Y",
                "Q1-Q3 2024|0|a span is written with its first and last month, or its length; write 2024-01-01/P9M",
                "Q4 2023 to Q2 2024|0|a span is written with its first and last month, or its length; "
                        + "write 2023-10-01/P9M",
                "2024-01..2024-07|0|a span is written with its first and last month, or its length; "
                        + "write 2024-01-01/P7M",
                "May 2023 until June 2024|0|a span is written with its first and last month, or its length; "
                        + "write 2023-05-01/P14M",
                "/1888|0|the start is missing; write ../1888 if there is none, or the first day, as in 1887-01-01/1888",
                "/2024-Q1|0|the start is missing; write ../2024-Q1 if there is none, or the first day, as in "
                        + "2023-01-01/2024-Q1",
                "../..|0|a period without start and end is not known; write unknown",
                "/..|0|a period without start and end is not known; write unknown",
                "/|0|a period without start and end is not known; write unknown",
                "/abc|1|year must have 4 digits",
                "2024-13/|5|month must be 1 to 12",
                "2024-06/|8|the end is missing; write 2024-06/.. if there is none, or a duration, as in 2024-01-01/P1Y",
                "2024-33|5|month must be 1 to 12; 2024-33 is first quarter of 2024 in EDTF, which as a period is "
                        + "written 2024-Q1",
                "2024-41|5|month must be 1 to 12; 2024-41 is second half of 2024 in EDTF, which as a period is written "
                        + "2024-S2",
                "2024-38|5|month must be 1 to 12; 2024-38 is second third of 2024 in EDTF, which as a period is "
                        + "written "
                        + "2024-05-01/P4M",
                "2024-21|5|month must be 1 to 12; 2024-21 is spring of 2024 in EDTF, but a period has first and last "
                        + "months; write them, as in 2024-03/2024-05",
                "2024-06~|0|expected a day such as 2024-01-31; 2024-06~ is about June 2024 " + NO_MARK,
                "2024?|4|expected '-' and a part of the year; 2024? is 2024 (uncertain) " + NO_MARK,
                "2004-06~-11|0|expected a day such as 2024-01-31; 2004-06~-11 is about 11 June 2004 " + NO_MARK,
                "201X|3|year must have 4 digits; unspecified digits are not represented; write 2010/2019",
                "2004-XX|5|month must have 2 digits; unspecified digits are not represented; write 2004",
                "-0100|0|year must have 4 digits; a year before the year 1 is not represented; write a year "
                        + "0001 to 9999",
                "[2023,2024]|0|year must have 4 digits; a set of dates is not one date; state each of them, or an "
                        + "interval such as 1667/1672"
            })
    void refused_saysWhichFormIsMeant(String text, int index, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage("cannot parse period from '%s' at index %s: %s".formatted(text, index, rule));
    }

    /** Every code of eight years in four spellings, against the calendar of java.time. */
    @Test
    void everyCodeOfEightYears_inEverySpelling() {
        for (int year = 2019; year <= 2026; year++) {
            for (int month = 1; month <= 12; month++) {
                YearMonth ym = YearMonth.of(year, month);
                checkCode(year, "M", month, 2, ym.atDay(1), ym.atEndOfMonth());
            }
            for (String[] part : new String[][] {{"Q", "3"}, {"T", "4"}, {"S", "6"}, {"H", "6"}, {"A", "12"}}) {
                int months = Integer.parseInt(part[1]);
                for (int n = 1; n <= 12 / months; n++) {
                    YearMonth first = YearMonth.of(year, (n - 1) * months + 1);
                    LocalDate last = first.plusMonths(months - 1L).atEndOfMonth();
                    checkCode(year, part[0], n, 1, first.atDay(1), last);
                }
            }
            for (int day = 1; day <= YearMonth.of(year, 12).atEndOfMonth().getDayOfYear(); day++) {
                LocalDate date = LocalDate.ofYearDay(year, day);
                checkCode(year, "D", day, 3, date, date);
            }
            for (int week = 1; week <= (year == 2020 || year == 2026 ? 53 : 52); week++) {
                String iso = String.format(java.util.Locale.ROOT, "%d-W%02d-1", year, week);
                LocalDate monday = LocalDate.parse(iso, DateTimeFormatter.ISO_WEEK_DATE);
                checkCode(year, "W", week, 2, monday, monday.plusDays(6));
            }
        }
    }

    private static void checkCode(int year, String letter, int n, int digits, LocalDate first, LocalDate last) {
        String padded = String.format(java.util.Locale.ROOT, "%0" + digits + "d", n);
        for (String code : List.of(letter + padded, letter + n, letter.toLowerCase(java.util.Locale.ROOT) + padded)) {
            for (String text : List.of(year + code, year + "-" + code)) {
                assertThat(ReportingPeriod.parse(text)).as(text).isEqualTo(ReportingPeriod.daysClosed(first, last));
            }
        }
    }

    @Test
    void intervals_ofAllPairsOfSimplePeriods() {
        List<String> all = new ArrayList<>(List.of("2022", "2023", "2024", "2024-02-29", "2024-12-31", "2024-W01"));
        for (String part : List.of("01", "02", "06", "12", "Q1", "Q2", "Q4", "S1", "S2", "T1", "T3")) {
            all.add("2024-" + part);
            all.add("2022-" + part);
        }
        for (String start : all) {
            for (String end : all) {
                LocalDate first = ReportingPeriod.parse(start).start().orElseThrow();
                LocalDate after = ReportingPeriod.parse(end).endExclusive().orElseThrow();
                String text = start + "/" + end;
                boolean fiscal = text.equals("2022/2023") || text.equals("2023/2024");
                if (fiscal || !after.isAfter(first)) {
                    assertThatIllegalArgumentException()
                            .as(text)
                            .isThrownBy(() -> ReportingPeriod.parse(text))
                            .withMessageContaining(fiscal ? "may be two years" : "if they are swapped");
                } else {
                    assertThat(ReportingPeriod.parse(text)).as(text).isEqualTo(ReportingPeriod.days(first, after));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/2024",
                "2023/24",
                "1999/00",
                "/1888",
                "/2024-Q1",
                "/0001",
                "2024-06/",
                "2024-Q1/",
                "9999/",
                "../..",
                "/",
                "../"
            })
    void refused_saysWhatToWrite_andThatIsRead(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.parse(text))
                .getMessage();
        List<String> remedies = Pattern.compile("(?:write|as in) ([0-9./A-Z-]+|unknown)")
                .matcher(message)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(remedies)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(ReportingPeriod.parse(r).label()).isNotEmpty());
    }
}
