package io.github.comity.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last of what is read, and what lies just beyond. */
class PeriodEdgesTest {
    private static final MonthDay FIRST_OF_JULY = MonthDay.of(7, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "by the end of 2024|'by' leaves the start open; write ../2024",
                "before the end of 9999|'before' leaves the start open; write ../9999",
                "before the start of 2024|'before' leaves the start open; write ../2023",
                "before 1000|'before' leaves the start open; write ../0999",
                "since 9999|'since' leaves the end open; write 9999/..",
                "since the end of 2023|'since' leaves the end open; write 2024/..",
                "after the start of 9999|'after' leaves the end open; write 9999/..",
                "2024-001|a day has a month; write 2024-01-01 for day 1 of the year",
                "2024-366|a day has a month; write 2024-12-31 for day 366 of the year",
                "2023-365|a day has a month; write 2023-12-31 for day 365 of the year",
                "2024-03/05|the end of an interval is written whole; write 2024-03/2024-05",
                "2024-06-03/05|the end of an interval is written whole; write 2024-06-03/2024-06-05",
                "2024-06-03/07-05|the end of an interval is written whole; write 2024-06-03/2024-07-05"
            })
    void remedy_isTheSame_forPeriodsAndDates(String text, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage("cannot parse period from '%s' at index 0: %s".formatted(text, rule));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse(text))
                .withMessage("cannot parse date from '%s' at index 0: %s".formatted(text, rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "since 2 May 2024|0|'since' leaves the end open; write 2024-05-02/..",
                "until Q2 2024|0|'until' leaves the start open; write ../2024-34",
                "early 2024|0|'early' has no first and last day; write 2024, or months such as 2024-01/2024-04",
                "2024/5/6|0|a day has two hyphens; write 2024-05-06 for 6 May 2024",
                "13/12/2024|0|the year stands first; write 2024-12-13 for 13 December 2024",
                "5/5/2024|0|the year stands first; write 2024-05-05 for 5 May 2024",
                "31/31/2024|5|an interval has one '/', between its two ends",
                "Monday 6 May 2024|0|a date has no day of the week; write 2024-05-06 for 6 May 2024",
                "after 9999|0|year must have 4 digits",
                "2024-000|4|expected a day such as 2024-09-02, a month such as 2024-09 or a year",
                "2023-366|4|expected a day such as 2024-09-02, a month such as 2024-09 or a year",
                "XXXX|0|unspecified digits are not represented; write 0001/9999",
                "0XXX|1|unspecified digits are not represented; write 0001/0999",
                "0001-W01|4|expected a day such as 2024-09-02, a month such as 2024-09 or a year; 0001-W01 is "
                        + "1–7 January 1 in SDMX, which as a date is written 0001-01-01/0001-01-07",
                "2024T2|4|expected a day such as 2024-09-02, a month such as 2024-09 or a year; 2024T2 is May–August "
                        + "2024 in SDMX, which as a date is written 2024-38",
                "2024-M12|4|expected a day such as 2024-09-02, a month such as 2024-09 or a year; 2024-M12 is December "
                        + "2024 in SDMX, which as a date is written 2024-12",
                "2024-02/P3M|8|year must have 4 digits; 2024-02/P3M is February–April 2024 in SDMX, which as a date is "
                        + "written 2024-02-01/2024-04-30"
            })
    void date_beyondAnEdge_saysWhatToWrite(String text, int index, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse(text))
                .withMessage("cannot parse date from '%s' at index %s: %s".formatted(text, index, rule));
    }

    @ParameterizedTest
    @CsvSource({
        "999 months to June 2024, 1941-04-01/P999M",
        "one month to June 2024, 2024-06",
        "twelve months to June 2024, 2023-07-01/P12M",
        "half-year to 31 December 2024, 2024-S2",
        "year ended 31 December 1000, 1000",
        "999 years to December 1000, 0002-01-01/P999Y",
        "0001-W01, 0001-01-01/P7D",
        "9999-W51, 9999-12-20/P7D",
        "2024-01-01/P0000001D, 2024-01-01",
        "9998-12-31/P1Y, 9998-12-31/P12M",
        "9999-01-01/P1Y, 9999",
        "9999-12-31, 9999-12-31",
        "1-2 May 2024, 2024-05-01/P2D",
        "1-9 May 2024, 2024-05-01/P9D",
        "April 6–May 5 2024, 2024-04-06/P1M",
        "first 12 months of 2024, 2024",
        "2 months 0001, 0001-01-01/P2M",
        "2000-2024, 2000-01-01/P25Y",
        "1Q2024, 2024-Q1",
        "4Q2024, 2024-Q4"
    })
    void period_upToAnEdge_isRead(String text, String period) {
        assertThat(ReportingPeriod.parse(text)).hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000 years to December 1000",
                "month ended 31 January 0001",
                "9999-W52",
                "2024-01-01/P10000000D",
                "9999-01-02/P1Y",
                "0000-01-01/P1D",
                "Q5 2024",
                "Q0 2024",
                "H3 2024",
                "Q1 0000",
                "first 12 months of 0000",
                "13 months of 2024",
                "fifth quarter of 2024",
                "third half of 2024",
                "2024-01-01+1:00"
            })
    void period_beyondAnEdge_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "first half of FY2024, 2023-S2",
        "H2 FY2024, 2024-S1",
        "Q1 FY2024, 2023-Q3",
        "Q4 FY2024, 2024-Q2",
        "fourth quarter of FY2024, 2024-Q2",
        "first eleven months of FY2024, 2023-07-01/P11M",
        "two months of FY2024, 2023-07-01/P2M",
        "first 2 months of FY2024, 2023-07-01/P2M",
        "11 months FY2024, 2023-07-01/P11M",
        "FY0101, 0100-07-01/P12M",
        "1999-00, 1999-07-01/P12M",
        "1999-2000, 1999-07-01/P12M"
    })
    void fiscalYear_andItsParts_upToAnEdge(String text, String period) {
        FiscalYear fiscal = FiscalYear.startingOn(FIRST_OF_JULY).namedByEnd();
        assertThat(fiscal.period(text)).hasToString(period);
        assertThat(fiscal.period("  " + text + "  ")).hasToString(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"H3 FY2024", "third half of FY2024", "Q5 FY2024", "12 months of FY2024", "FY0000", "1999-01"})
    void fiscalYear_whatIsNone_isNotReadAsOne(String text) {
        FiscalYear fiscal = FiscalYear.startingOn(FIRST_OF_JULY).namedByEnd();
        boolean isMonth = text.equals("1999-01");
        if (isMonth) {
            assertThat(fiscal.period(text)).isEqualTo(ReportingPeriod.month(1999, Month.JANUARY));
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> fiscal.period(text));
        }
    }

    @ParameterizedTest
    @CsvSource({"FY69, FY2069", "FY70, FY1970", "FY99, FY1999", "FY00, FY2000", "Q1 FY24, Q1 FY2024", "fy 5-06, "})
    void fiscalYear_withoutCentury_isOfTheYearsFrom1970To2069(String text, String written) {
        String rule = "write its year with 4 digits; a fiscal year is read by the convention of its country; pass it "
                + "as in FiscalYear.startingIn(Month.APRIL).namedByEnd().period(\"%s\")";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage(
                        written == null
                                ? "cannot parse period from 'fy 5-06' at index 0: year must have 4 digits; a period is "
                                        + "written as 2023, 2023-Q1, 2023-07, January-July 2023 or 2023-01-01/P7M"
                                : "cannot parse period from '%s' at index 0: %s"
                                        .formatted(text, rule.formatted(written)));
    }

    @Test
    void fiscalYear_tellsStartAndNaming() {
        assertThat(FiscalYear.startingOn(MonthDay.of(4, 6))).hasToString("fiscal year from 6 April");
        assertThat(FiscalYear.startingIn(Month.APRIL).namedByStart())
                .hasToString("fiscal year from 1 April, named by its start");
        assertThat(FiscalYear.startingIn(Month.JULY).namedByEnd())
                .hasToString("fiscal year from 1 July, named by its end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.startingOn(MonthDay.of(2, 29)))
                .withMessage("fiscal year must start on a day of every year, but was --02-29; use 1 March");
    }

    @Test
    void years_fromTheFirstToTheLast_haveDoors() {
        assertThat(ReportingPeriod.year(100)).hasToString("0100");
        assertThat(ReportingPeriod.year(9999)).hasToString("9999");
        assertThat(EventDate.inQuarter(100, 1)).hasToString("0100-33");
        assertThat(EventDate.inQuarter(9999, 4)).hasToString("9999-36");
        for (int year : List.of(1, 99)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReportingPeriod.year(year))
                    .withMessage("year must be given with its century, but was %s; pass %s or %s"
                            .formatted(year, 2000 + year, 1900 + year));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.inQuarter(2024, 5))
                .withMessage("quarter must be 1 to 4, but was 5; pass one in that range");
    }

    @Test
    void days_outsideTheYears1To9999_areNoPeriod() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(ReportingPeriod.days(first, last.plusDays(1)).lengthInDays()).hasValue(3_652_059);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.days(first.minusDays(1), last))
                .withMessage("year must be 1 to 9999, but was 0; pass one in that range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.days(first, last.plusDays(2)))
                .withMessage("year must be 1 to 9999, but was 10000; pass one in that range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.since(first.minusDays(1)))
                .withMessage("year must be 1 to 9999, but was 0; pass one in that range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.until(last.plusDays(1)))
                .withMessage("year must be 1 to 9999, but was 10000; pass one in that range");
    }

    @Test
    void wholeYear_isTwelveMonths() {
        assertThat(ReportingPeriod.parse("2024-01-01/P11M").isWholeYear()).isFalse();
        assertThat(ReportingPeriod.parse("2024-01-01/P13M").isWholeYear()).isFalse();
        assertThat(ReportingPeriod.since(2024).isWholeYear()).isFalse();
        assertThat(ReportingPeriod.unknown().isWholeYear()).isFalse();
    }

    @Test
    void phrase_hasAnArticle_whereEnglishDoes() {
        assertThat(ReportingPeriod.quarter(2024, 1).phrase()).isEqualTo("the first quarter of 2024");
        assertThat(ReportingPeriod.unknown().phrase()).isEqualTo("an unknown period");
        assertThat(ReportingPeriod.year(2024).phrase()).isEqualTo("2024");
        assertThat(EventDate.parse("2024-41").phrase()).isEqualTo("the second half of 2024");
        assertThat(EventDate.parse("2024-09-02").phrase()).isEqualTo("2 September 2024");
    }

    /** A text that is read at once for what it is, and the same among blanks, which takes every other reader. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-09",
                "2024-09-02",
                "2024/2025",
                "../2024",
                "2024/..",
                "2024-09~",
                "2024-37",
                "/2024",
                "2024-09-02/2024-09-05"
            })
    void date_marksAlone_sayThatItIsCertain(String text) {
        EventDate date = EventDate.parse(text);
        assertThat(date).hasToString(text).isEqualTo(EventDate.parse(text)).hasSameHashCodeAs(EventDate.parse(text));
        assertThat(date).isNotEqualTo(EventDate.parse("1066")).isNotEqualTo(text);
        assertThat(date.hashCode()).isNotEqualTo(EventDate.parse("1066").hashCode());
    }

    @Test
    void precision_readsItsLabels() {
        for (EventDate.Precision precision : EventDate.Precision.values()) {
            assertThat(EventDate.Precision.parse(precision.label())).isEqualTo(precision);
        }
        for (FiscalYear.Naming naming : FiscalYear.Naming.values()) {
            assertThat(FiscalYear.Naming.parse(naming.label())).isEqualTo(naming);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "end of 2023|2023-12-31|2023",
                "at the end of 2019|2019-12-31|2019",
                "as of the end of the year 2021|2021-12-31|2021",
                "year-end 2020|2020-12-31|2020",
                "end-2022|2022-12-31|2022"
            })
    void endOfAYear_isADay(String text, String day, String year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage(("cannot parse period from '%s' at index 0: the end of a year is its last day; write %s "
                                + "for it, or %s for the year")
                        .formatted(text, day, year));
        assertThat(ReportingPeriod.parse(day)).isEqualTo(ReportingPeriod.asOf(LocalDate.parse(day)));
        assertThat(ReportingPeriod.parse(year)).isEqualTo(ReportingPeriod.year(Integer.parseInt(year)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FY0002|END|0001-07-01/P12M",
                "FY0002|START|0002-07-01/P12M",
                "FY0099|END|0098-07-01/P12M",
                "0001-02|END|0001-07-01/P12M",
                "Q1 FY0050|END|0049-Q3",
                "FY9999|END|9998-07-01/P12M",
                "FY0001|END|year must be 1 to 9999, but was 0; pass one in that range",
                "H1 FY0001|END|year must be 1 to 9999, but was 0; pass one in that range",
                "FY9999|START|year must be 1 to 9999, but was 10000; pass one in that range",
                "H2 FY9999|START|year must be 1 to 9999, but was 10000; pass one in that range"
            })
    void fiscalYear_ofAnyYearInFourDigits_isReadOrNamed(String text, FiscalYear.Naming naming, String expected) {
        FiscalYear july = FiscalYear.startingIn(Month.JULY);
        FiscalYear fiscal = naming == FiscalYear.Naming.END ? july.namedByEnd() : july.namedByStart();
        if (expected.startsWith("year")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> fiscal.period(text))
                    .withMessage("cannot parse period from '" + text + "': " + expected);
        } else {
            assertThat(fiscal.period(text)).hasToString(expected);
        }
    }
}
