package io.github.comity.period;

import static java.time.Month.APRIL;
import static java.time.Month.JULY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write before they have read how. */
class FirstGuessesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 September 2024|2024-09-02",
                "September 2, 2024|2024-09-02",
                "2nd of September 2024|2024-09-02",
                "Sept. 2024|2024-09",
                "may 2024|2024-05",
                "29 February 2024|2024-02-29",
                "2024-Q3|2024-35",
                "2024Q1|2024-33",
                "Q3 2024|2024-35",
                "H2 2024|2024-41",
                "2024-S2|2024-41",
                "the second half of 2024|2024-41",
                "third quarter of 2024|2024-35",
                "3-5 June 2023|2023-06-03/2023-06-05",
                "3rd to 5th June 2023|2023-06-03/2023-06-05",
                "30 May – 2 June 2023|2023-05-30/2023-06-02",
                "June 3-5, 2023|2023-06-03/2023-06-05",
                "June 30 – July 2, 2023|2023-06-30/2023-07-02",
                "28 December 2022 - 3 January 2023|2022-12-28/2023-01-03",
                "May–June 2023|2023-05/2023-06",
                "in 2019|2019",
                "about 1998|1998~",
                "c. 1998|1998~",
                "Summer 2024|2024-22",
                "autumn of 2024|2024-23"
            })
    void date_inEnglish_isRead(String text, String date) {
        assertThat(EventDate.parse(text)).isEqualTo(EventDate.parse(date)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1 2024|2024-Q1",
                "1Q2024|2024-Q1",
                "H1 2024|2024-S1",
                "2005-2023|2005-01-01/P19Y",
                "2005–2023|2005-01-01/P19Y",
                "2005 to 2023|2005-01-01/P19Y",
                "2022 to 2023|2022-01-01/P2Y",
                "January–May 2026|2026-01-01/P5M",
                "Jan. to July 2024|2024-01-01/P7M",
                "March 2023 – April 2024|2023-03-01/P14M",
                "September 2024|2024-09",
                "as of 1 July 2024|2024-07-01",
                "first quarter of 2024|2024-Q1",
                "first nine months of 2023|2023-01-01/P9M",
                "the first 7 months of 2024|2024-01-01/P7M",
                "11M 2022|2022-01-01/P11M"
            })
    void period_inEnglish_isRead(String text, String period) {
        assertThat(ReportingPeriod.parse(text)).hasToString(period);
    }

    @Test
    void numbersThatMayBeExchanged_areRefusedWithBothReadings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("09/02/2024"))
                .withMessage("cannot parse date from '09/02/2024' at index 0: day and month may be exchanged; write "
                        + "2024-02-09 for 9 February 2024, or 2024-09-02 for 2 September 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("25.12.2024"))
                .withMessage("cannot parse date from '25.12.2024' at index 0: the year stands first; write 2024-12-25 "
                        + "for 25 December 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("31 February 2024"))
                .withMessage("date must be a day of the calendar, but was '31 february 2024'; write one such as "
                        + "'2 September 2024'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "early 2024|'early' has no first and last day; write 2024, or months such as 2024-01/2024-04",
                "the end of 2019|'end' has no first and last day; write 2019, or months such as 2019-01/2019-04",
                "2024/09/02|a day has two hyphens; write 2024-09-02 for 2 September 2024",
                "20231105|a day has two hyphens; write 2023-11-05 for 5 November 2023"
            })
    void dateInAnotherForm_isRefusedWithWhatToWrite(String text, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse(text))
                .withMessage("cannot parse date from '%s' at index 0: %s", text, rule);
    }

    @Test
    void spanThatRunsBackwards_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("5-3 June 2023"))
                .withMessage("end of an interval must not be before its start, but was 2023-06-05 to 2023-06-03; swap "
                        + "them");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-23, 2022-07-01/P12M",
        "2022/23, 2022-07-01/P12M",
        "2022-2023, 2022-07-01/P12M",
        "FY2022-23, 2022-07-01/P12M",
        "FY2023, 2022-07-01/P12M",
        "1999-00, 1999-07-01/P12M",
        "2010-11, 2010-07-01/P12M",
        "2024-Q1, 2024-Q1"
    })
    void fiscalYear_byAConvention_isRead(String text, String period) {
        assertThat(FiscalYear.startingIn(JULY).namedByEnd().period(text)).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year to June 2024|2023-07-01/P12M",
                "the 12 months ended March 2024|2023-04-01/P12M",
                "twelve months ending Sept. 2024|2023-10-01/P12M",
                "the year to end-June 2024|2023-07-01/P12M",
                "year to the end of June 2024|2023-07-01/P12M",
                "year to December 2024|2024",
                "year ended 30 June 2024|2023-07-01/P12M",
                "the year ended March 31, 2024|2023-04-01/P12M",
                "year-ended 2024-06-30|2023-07-01/P12M",
                "year ended 29 February 2024|2023-03-01/P12M",
                "year ended 28 February 2025|2024-03-01/P12M",
                "year ended 15 June 2024|2023-06-16/P12M",
                "fiscal year ending 31 March 2024|2023-04-01/P12M",
                "YE June 2024|2023-07-01/P12M",
                "June year 2024|2023-07-01/P12M",
                "rolling 12-month period through May 2024|2023-06-01/P12M",
                "nine months ended 30 September 2023|2023-01-01/P9M",
                "six months to 28 February 2023|2022-09-01/P6M",
                "half-year to 30 June 2024|2024-S1",
                "March quarter 2024|2024-Q1",
                "the June 2024 quarter|2024-Q2",
                "quarter ended May 2024|2024-03-01/P3M",
                "two years to June 2024|2022-07-01/P24M",
                "month ended 15 March 2024|2024-02-16/2024-03-15",
                "in June 2024|2024-06",
                "the month of June 2024|2024-06",
                "CY2023|2023",
                "April-March 2023-24|2023-04-01/P12M",
                "2023/24 (October to March)|2023-10-01/P6M"
            })
    void period_byItsLengthAndEnd_isRead(String text, String period) {
        assertThat(ReportingPeriod.parse(text)).isEqualTo(ReportingPeriod.parse(period));
    }

    /** All lengths to all month ends and days of four years, a leap year among them, against the calendar. */
    @Test
    void period_byItsLengthAndEnd_hasThatManyMonthsAndEnds() {
        for (LocalDate last = LocalDate.of(2023, 1, 1); last.getYear() < 2027; last = last.plusDays(1)) {
            for (int months = 1; months <= 24; months++) {
                ReportingPeriod read = ReportingPeriod.parse("%s months to %s".formatted(months, last));
                LocalDate first = read.start().orElseThrow();
                assertThat(read.endExclusive()).contains(last.plusDays(1));
                assertThat(first)
                        .isBetween(
                                last.minusMonths(months).plusDays(1),
                                last.minusMonths(months).plusDays(4));
                if (last.getDayOfMonth() == last.lengthOfMonth()) {
                    assertThat(read.lengthInMonths()).hasValue(months);
                    assertThat(first.getDayOfMonth()).isOne();
                }
            }
        }
    }

    @Test
    void periodByItsEnd_thatCannotBe_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("year ended 31 June 2024"))
                .withMessage("date must be a day of the calendar, but was '31 june 2024'; write one such as "
                        + "'2 September 2024'; a period is written as 2023, 2023-Q1, 2023-07, January-July 2023 or "
                        + "2023-01-01/P7M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("April-December 2023-24"))
                .withMessage("cannot parse period from 'april-december 2023-24': the months may be those of 2023 or of "
                        + "2024; write 'April-December 2023' or 'April-December 2024'; a period is written as 2023, "
                        + "2023-Q1, 2023-07, January-July 2023 or 2023-01-01/P7M");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "financial year 2022-23|2022-07-01/P12M",
                "fiscal 2023|2022-07-01/P12M",
                "2023 fiscal year|2022-07-01/P12M",
                "marketing year 2022/23|2022-07-01/P12M",
                "Q1 FY2023|2022-Q3",
                "Q4 2022-23|2023-Q2",
                "3Q FY2022-23|2023-Q1",
                "first quarter of fiscal 2023|2022-Q3",
                "H2 FY 2022/23|2023-S1",
                "the second half of FY2023|2023-S1",
                "9M FY2023|2022-07-01/P9M",
                "first nine months of 2022-23|2022-07-01/P9M",
                "Q1 2024|2024-Q1",
                "first nine months of 2023|2023-01-01/P9M",
                "year ended June 2023|2022-07-01/P12M"
            })
    void partOfAFiscalYear_byAConvention_isRead(String text, String period) {
        assertThat(FiscalYear.startingIn(JULY).namedByEnd().period(text)).isEqualTo(ReportingPeriod.parse(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "financial year 2023-24||.period(\"financial year 2023-24\")",
                "fiscal 2024||.namedByEnd().period(\"fiscal 2024\")",
                "Q1 FY2024||.namedByEnd().period(\"Q1 FY2024\")",
                "H1 2023-24||.period(\"H1 2023-24\")",
                "Q1 FY24|write its year with 4 digits;|.namedByEnd().period(\"Q1 FY2024\")",
                "9MFY24|write its year with 4 digits;|.namedByEnd().period(\"9M FY2024\")",
                "first half of FY23/24|write its year with 4 digits;|.period(\"first half of 2023-24\")",
                "FY98|write its year with 4 digits;|.namedByEnd().period(\"FY1998\")"
            })
    void fiscalYear_withoutAConvention_isRefusedWithACallThatReadsIt(String text, String first, String call) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage(
                        "cannot parse period from '%s' at index 0: %sa fiscal year is read by the convention of its "
                                + "country; pass it as in FiscalYear.startingIn(Month.APRIL)%s",
                        text, first == null ? "" : first + " ", call);
        String written = call.substring(call.indexOf('"') + 1, call.lastIndexOf('"'));
        assertThat(FiscalYear.startingIn(APRIL)
                        .namedByEnd()
                        .period(written)
                        .start()
                        .orElseThrow()
                        .getMonth())
                .isEqualTo(APRIL);
    }

    @Test
    void yearAlone_isNeitherReadAsTheCalendarYearNorAsAFiscalYear() {
        for (FiscalYear convention : List.of(
                FiscalYear.startingIn(APRIL), FiscalYear.startingIn(JULY).namedByEnd())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> convention.period("2023"))
                    .withMessage(
                            "cannot parse period from '2023': 2023 may be the calendar year or a fiscal year; call "
                                    + "ReportingPeriod.year(2023), or write the fiscal year as in 2023-24 or FY2023");
        }
    }

    @Test
    void fiscalYear_namedByItsStart_beginsInIt() {
        assertThat(FiscalYear.startingIn(APRIL).namedByStart().period("FY2023")).hasToString("2023-04-01/P12M");
        assertThat(FiscalYear.startingOn(MonthDay.of(4, 6)).period("2022/23")).hasToString("2022-04-06/P12M");
    }

    @Test
    void fiscalYear_withoutAConvention_isRefusedWithTheRemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2022-23"))
                .withMessage(
                        "cannot parse period from '2022-23' at index 0: a fiscal year is read by the convention of "
                                + "its country; pass it as in FiscalYear.startingIn(Month.APRIL).period(\"2022-23\")");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.startingIn(APRIL).period("FY2023"))
                .withMessage("fiscal year must be named by its start or end by the convention, but was 'FY2023'; call "
                        + "namedByStart() or namedByEnd(), or write it as in 2022-23");
    }

    @Test
    void year_withoutItsCentury_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.year(24))
                .withMessage("year must be given with its century, but was 24; pass 2024 or 1924");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.inYear(5))
                .withMessage("year must be given with its century, but was 5; pass 2005 or 1905");
        assertThat(ReportingPeriod.parse("0024")).hasToString("0024");
    }
}
