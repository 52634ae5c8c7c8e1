package io.github.comity.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every feature of EDTF, level by level: read as which days, or refused with which message.
 *
 * <p>Source: Extended Date/Time Format (EDTF) Specification, Library of Congress, 4 February 2019.
 */
class EdtfFeaturesTest {
    private static final String YEAR = "a year with the prefix 'Y' is not represented; write a year 0001 to 9999";
    private static final String TIME = "a date has no time of day; write the day alone, as in 2024-09-02";
    private static final String SET =
            "a set of dates is not one date; state each of them, or an interval such as 1667/1672";
    private static final String DIGITS = "unspecified digits are not represented; write ";
    private static final String AS_INTERVAL = "the days that may be meant as an interval, such as 2010/2019";
    private static final String SIGNIFICANT =
            "significant digits of a year are not represented; write an interval such as 1900/1999, or a half "
                    + "as 2024-40";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // level 0: date
                "0|1985-04-12|1985-04-12|1985-04-12|12 April 1985",
                "0|1985-04|1985-04-01|1985-04-30|April 1985",
                "0|1985|1985-01-01|1985-12-31|1985",
                "0|0001|0001-01-01|0001-12-31|1",
                // level 0: time interval
                "0|1964/2008|1964-01-01|2008-12-31|1964 – 2008",
                "0|2004-06/2006-08|2004-06-01|2006-08-31|June 2004 – August 2006",
                "0|2004-02-01/2005-02-08|2004-02-01|2005-02-08|1 February 2004 – 8 February 2005",
                "0|2004-02-01/2005-02|2004-02-01|2005-02-28|1 February 2004 – February 2005",
                "0|2004-02-01/2005|2004-02-01|2005-12-31|1 February 2004 – 2005",
                "0|2005/2006-02|2005-01-01|2006-02-28|2005 – February 2006",
                "0|2024-03/2024|2024-03-01|2024-12-31|March 2024 – 2024",
                "0|2024-12-24/2024-12|2024-12-24|2024-12-31|24 December 2024 – December 2024",
                "0|2024/2024-03|2024-01-01|2024-03-31|2024 – March 2024",
                // level 1: seasons
                "1|2001-21|2001-03-01|2001-11-30|spring of 2001",
                "1|2001-22|2000-12-01|2002-02-28|summer of 2001",
                "1|2001-23|2001-03-01|2001-11-30|autumn of 2001",
                "1|2001-24|2000-12-01|2002-02-28|winter of 2001",
                // level 1: qualification of a date
                "1|1984?|1984-01-01|1984-12-31|1984 (uncertain)",
                "1|2004-06~|2004-05-01|2004-07-31|about June 2004",
                "1|2004-06-11%|2004-06-10|2004-06-12|about 11 June 2004 (uncertain)",
                "1|2001-21~|2000-12-01|2002-02-28|about spring of 2001",
                // level 1: extended interval, open and unknown ends, qualified ends
                "1|1985-04-12/..|1985-04-12||since 12 April 1985",
                "1|1985-04/..|1985-04-01||since April 1985",
                "1|1985/..|1985-01-01||since 1985",
                "1|../1985-04-12||1985-04-12|until 12 April 1985",
                "1|../1985-04||1985-04-30|until April 1985",
                "1|../1985||1985-12-31|until 1985",
                "1|1985-04-12/|1985-04-12||from 12 April 1985 to an unknown date",
                "1|1985-04/|1985-04-01||from April 1985 to an unknown date",
                "1|1985/|1985-01-01||from 1985 to an unknown date",
                "1|/1985-04-12||1985-04-12|from an unknown date to 12 April 1985",
                "1|/1985-04||1985-04-30|from an unknown date to April 1985",
                "1|/1888||1888-12-31|from an unknown date to 1888",
                "1|1984~/2004-06|1983-01-01|2004-06-30|about 1984 – June 2004",
                "1|1984/2004-06~|1984-01-01|2004-07-31|1984 – about June 2004",
                "1|1984?/2004%|1984-01-01|2005-12-31|1984 (uncertain) – about 2004 (uncertain)",
                "1|1984-06-02?/|1984-06-02||from 2 June 1984 (uncertain) to an unknown date",
                // level 2: divisions of a year
                "2|2001-25|2001-03-01|2001-05-31|northern spring of 2001",
                "2|2001-26|2001-06-01|2001-08-31|northern summer of 2001",
                "2|2001-27|2001-09-01|2001-11-30|northern autumn of 2001",
                "2|2003-28|2002-12-01|2004-02-29|northern winter of 2003",
                "2|2001-29|2001-09-01|2001-11-30|southern spring of 2001",
                "2|2001-30|2000-12-01|2002-02-28|southern summer of 2001",
                "2|2001-31|2001-03-01|2001-05-31|southern autumn of 2001",
                "2|2001-32|2001-06-01|2001-08-31|southern winter of 2001",
                "2|2001-33|2001-01-01|2001-03-31|first quarter of 2001",
                "2|2001-34|2001-04-01|2001-06-30|second quarter of 2001",
                "2|2001-35|2001-07-01|2001-09-30|third quarter of 2001",
                "2|2001-36|2001-10-01|2001-12-31|fourth quarter of 2001",
                "2|2001-37|2001-01-01|2001-04-30|first third of 2001",
                "2|2001-38|2001-05-01|2001-08-31|second third of 2001",
                "2|2001-39|2001-09-01|2001-12-31|third third of 2001",
                "2|2001-40|2001-01-01|2001-06-30|first half of 2001",
                "2|2001-41|2001-07-01|2001-12-31|second half of 2001",
                "2|2001-37~|2000-09-01|2001-08-31|about first third of 2001",
                "2|2001-26/2001-27|2001-06-01|2001-11-30|northern summer of 2001 – northern autumn of 2001",
                // level 2: qualification of groups of components
                "2|2004-06-11%|2004-06-10|2004-06-12|about 11 June 2004 (uncertain)",
                "2|2004-06~-11|2004-05-11|2004-07-11|about 11 June 2004",
                "2|2004?-06-11|2004-06-11|2004-06-11|11 June 2004 (uncertain)",
                "2|2004~-06-11|2003-06-11|2005-06-11|about 11 June 2004",
                "2|2004~-06|2003-06-01|2005-06-30|about June 2004",
                "2|2004?-33|2004-01-01|2004-03-31|first quarter of 2004 (uncertain)",
                // level 2: qualification of single components
                "2|?2004-06-~11|2004-06-10|2004-06-12|about 11 June 2004 (uncertain)",
                "2|2004-%06-11|2004-05-11|2004-07-11|about 11 June 2004 (uncertain)",
                "2|~2004-06|2003-06-01|2005-06-30|about June 2004",
                "2|~2004-~06|2003-05-01|2005-07-31|about June 2004",
                "2|?2004|2004-01-01|2004-12-31|2004 (uncertain)",
                "2|2004-02~-29|2004-01-29|2004-03-29|about 29 February 2004",
                // level 2: interval
                "2|2004-06-~01/2004-06-~20|2004-05-31|2004-06-21|about 1 June 2004 – about 20 June 2004"
            })
    void represented_hasItsDays(int level, String text, String earliest, String latest, String label) {
        EventDate date = EventDate.parse(text);
        assertThat(date.earliest().map(LocalDate::toString).orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().map(LocalDate::toString).orElse(null)).isEqualTo(latest);
        assertThat(date.label()).isEqualTo(label);
        assertThat(date).hasToString(text).isEqualTo(EventDate.parse(date.toString()));
        assertThat(level).isBetween(0, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // level 0: date and time
                "1985-04-12T23:20:30|10|" + TIME,
                "1985-04-12T23:20:30Z|10|" + TIME,
                "1985-04-12T23:20:30-04|10|" + TIME,
                "1985-04-12T23:20:30+04:30|10|" + TIME,
                "2024-09-02/2024-09-03T10:00:00|21|" + TIME,
                // level 1: years of more digits, negative years
                "Y170000002|0|" + YEAR,
                "Y-170000002|0|" + YEAR,
                "1985/Y17000|5|" + YEAR,
                "-1985|0|a year before the year 1 is not represented; write a year 0001 to 9999",
                "-0044/0014|0|a year before the year 1 is not represented; write a year 0001 to 9999",
                "0000|0|year must be 1 to 9999",
                // level 1: unspecified digits
                "201X|3|" + DIGITS + "2010/2019",
                "20XX|2|" + DIGITS + "2000/2099",
                "000X|3|" + DIGITS + "0001/0009",
                "2004-XX|5|" + DIGITS + "2004",
                "1985-04-XX|8|" + DIGITS + "1985-04",
                "1985-XX-XX|5|" + DIGITS + "1985",
                // level 2: exponential and significant digits
                "Y-17E7|0|" + YEAR,
                "Y3388E2S3|0|" + YEAR,
                "1950S2|4|" + SIGNIFICANT,
                // level 2: sets
                "[1667,1668,1670..1672]|0|" + SET,
                "[..1760-12-03]|0|" + SET,
                "[1760-12..]|0|" + SET,
                "{1960,1961-12}|0|" + SET,
                "{..1984}|0|" + SET,
                // level 2: unspecified digits anywhere
                "156X-12-25|3|" + DIGITS + AS_INTERVAL,
                "15XX-12-25|2|" + DIGITS + AS_INTERVAL,
                "XXXX-12-XX|0|" + DIGITS + AS_INTERVAL,
                "1XXX-XX|1|" + DIGITS + "1000/1999",
                "1XXX-12|1|" + DIGITS + AS_INTERVAL,
                "1984-1X|6|" + DIGITS + AS_INTERVAL,
                "2004-06-XX/2004-07-03|8|" + DIGITS + "2004-06",
                // drafts of EDTF
                "199u|3|" + DIGITS + "1990/1999",
                "y17e7|0|" + YEAR,
                "unknown/2006|0|'unknown' is of a draft of EDTF; write '..' for no end, and nothing for an unknown end",
                "2004/open|5|'open' is of a draft of EDTF; write '..' for no end, and nothing for an unknown end",
                "1984~?|4|a part that is approximate and uncertain is marked '%'",
                "1984??|4|a mark must stand once",
                "2011-(06-04)~|5|parentheses are of a draft of EDTF; put the mark behind what it qualifies, "
                        + "as in 2004-06~-11",
                // no date at all
                "../..|0|one end of an interval must be a date",
                "/..|0|one end of an interval must be a date",
                "2024/2025/2026|9|an interval has one '/', between its two ends",
                "2024-33-01|5|2024-33-01 is not a day of the calendar",
                "2023-02~-29|5|2023-02-29 is not a day of the calendar",
                "20240612|0|a day has two hyphens; write 2024-06-12 for 12 June 2024",
                "2024-06~11|4|expected a day such as 2024-09-02, a month such as 2024-09 or a year",
                "2024-06-11-01|4|expected a day such as 2024-09-02, a month such as 2024-09 or a year"
            })
    void notRepresented_isRefused_withWhatToWrite(String text, int index, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse(text))
                .withMessage("cannot parse date from '%s' at index %s: %s".formatted(text, index, rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-T2|May–August 2024|2024-38",
                "2024-M07|July 2024|2024-07",
                "2024M7|July 2024|2024-07",
                "2024-A1|2024|2024",
                "2024-W05|29 January – 4 February 2024|2024-01-29/2024-02-04",
                "2024-D366|31 December 2024|2024-12-31",
                "2024-01-01/P7M|January–July 2024|2024-01-01/2024-07-31",
                "2023-01-31/P1M|31 January – 28 February 2023|2023-01-31/2023-02-28",
                "2024-Q1/2024-Q3|January–September 2024|2024-01-01/2024-09-30"
            })
    void otherPeriodOfSdmx_isRefused_withTheDateOfItsDays(String text, String label, String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse(text))
                .withMessageStartingWith("cannot parse date from '%s' at index ".formatted(text))
                .withMessageEndingWith(
                        "; %s is %s in SDMX, which as a date is written %s".formatted(text, label, date));
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertThat(EventDate.parse(date).earliest()).isEqualTo(period.start());
        assertThat(EventDate.parse(date).latest().map(d -> d.plusDays(1))).isEqualTo(period.endExclusive());
    }

    /** Where a mark stands and what it says: all marks at all places of a day, against the days spelled out. */
    @Test
    void marks_atAllPlaces_widenByTheirUnits() {
        String[] marks = {"", "~", "?", "%"};
        for (int i = 0; i < 4096; i++) {
            String[] m = new String[6];
            for (int k = 0, rest = i; k < 6; k++, rest /= 4) {
                m[k] = marks[rest % 4];
            }
            String text = m[0] + "2004" + m[1] + "-" + m[2] + "06" + m[3] + "-" + m[4] + "11" + m[5];
            EventDate date = EventDate.parse(text);
            int years = approximate(m[0]) + approximate(m[1]);
            int months = approximate(m[2]) + approximate(m[3]);
            int days = approximate(m[4]) + approximate(m[5]);
            LocalDate day = LocalDate.of(2004, 6, 11);
            assertThat(date.earliest())
                    .as(text)
                    .hasValue(day.minusYears(years).minusMonths(months).minusDays(days));
            assertThat(date.latest())
                    .as(text)
                    .hasValue(day.plusYears(years).plusMonths(months).plusDays(days));
            assertThat(date.isApproximate()).as(text).isEqualTo(years + months + days > 0);
            assertThat(date.isUncertain()).as(text).isEqualTo(text.contains("?") || text.contains("%"));
            for (EventDate marked : List.of(date, date.approximately(), date.uncertain())) {
                EventDate again = EventDate.parse(marked.toString());
                assertThat(again).as(text).isEqualTo(marked);
                assertThat(again.earliest()).as(text).isEqualTo(marked.earliest());
                assertThat(again.latest()).as(text).isEqualTo(marked.latest());
            }
        }
    }

    private static int approximate(String mark) {
        return mark.equals("~") || mark.equals("%") ? 1 : 0;
    }

    /** Every date of a year with every other as an interval, whose days are those of its ends. */
    @Test
    void intervals_ofAllPairsOfPrecisions() {
        List<String> all = new ArrayList<>(List.of("2023", "2024", "2025", "2024-02-29", "2024-12-31", "2024-01-01"));
        for (int part = 1; part <= 41; part++) {
            if (part <= 12 || part >= 21) {
                all.add("2024-" + (part < 10 ? "0" : "") + part);
            }
        }
        for (String start : all) {
            for (String end : all) {
                LocalDate first = EventDate.parse(start).earliest().orElseThrow();
                LocalDate last = EventDate.parse(end).latest().orElseThrow();
                String text = start + "/" + end;
                if (last.isBefore(first)) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> EventDate.parse(text))
                            .withMessage("end of an interval must not be before its start, but was %s to %s; swap them"
                                    .formatted(start, end));
                } else {
                    assertThat(EventDate.parse(text).earliest()).as(text).hasValue(first);
                    assertThat(EventDate.parse(text).latest()).as(text).hasValue(last);
                    assertThat(EventDate.parse(text)).hasToString(text);
                }
            }
        }
    }
}
