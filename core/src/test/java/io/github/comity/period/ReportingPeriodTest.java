package io.github.comity.period;

import static java.time.Month.APRIL;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportingPeriodTest {
    private static final LocalDate MARCH_20 = LocalDate.of(2023, 3, 20);

    static Stream<Arguments> doors() {
        return Stream.of(
                Arguments.of(ReportingPeriod.year(2023), "2023", "2023"),
                Arguments.of(ReportingPeriod.months(2024, JANUARY, JULY), "2024-01-01/P7M", "January–July 2024"),
                Arguments.of(ReportingPeriod.years(2005, 2023), "2005-01-01/P19Y", "2005–2023"),
                Arguments.of(ReportingPeriod.half(2024, 2), "2024-S2", "second half of 2024"),
                Arguments.of(ReportingPeriod.quarter(2024, 1), "2024-Q1", "first quarter of 2024"),
                Arguments.of(ReportingPeriod.quarter(2024, 4), "2024-Q4", "fourth quarter of 2024"),
                Arguments.of(ReportingPeriod.month(2024, SEPTEMBER), "2024-09", "September 2024"),
                Arguments.of(
                        ReportingPeriod.fiscalYear(2023, MonthDay.of(APRIL, 1)),
                        "2023-04-01/P12M",
                        "April 2023 – March 2024"),
                Arguments.of(
                        ReportingPeriod.fiscalYear(2023, MonthDay.of(MARCH, 20)),
                        "2023-03-20/P12M",
                        "20 March 2023 – 19 March 2024"),
                Arguments.of(ReportingPeriod.asOf(LocalDate.of(2024, 7, 1)), "2024-07-01", "1 July 2024"),
                Arguments.of(
                        ReportingPeriod.days(MARCH_20, LocalDate.of(2023, 5, 4)),
                        "2023-03-20/P45D",
                        "20 March – 3 May 2023"),
                Arguments.of(
                        ReportingPeriod.daysClosed(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 5)),
                        "2024-06-03/P3D",
                        "3–5 June 2024"),
                Arguments.of(ReportingPeriod.since(2005), "2005/..", "since 2005"),
                Arguments.of(ReportingPeriod.since(LocalDate.of(2005, 3, 1)), "2005-03/..", "since March 2005"),
                Arguments.of(ReportingPeriod.since(MARCH_20), "2023-03-20/..", "since 20 March 2023"),
                Arguments.of(ReportingPeriod.until(2023), "../2023", "to 2023"),
                Arguments.of(ReportingPeriod.until(LocalDate.of(2023, 6, 30)), "../2023-06", "to June 2023"),
                Arguments.of(ReportingPeriod.until(LocalDate.of(2023, 6, 29)), "../2023-06-29", "to 29 June 2023"),
                Arguments.of(ReportingPeriod.unknown(), "unknown", "unknown period"),
                Arguments.of(ReportingPeriod.months(2024, FEBRUARY, APRIL), "2024-02-01/P3M", "February–April 2024"));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everyDoor_hasItsCanonicalTextAndLabel(ReportingPeriod period, String text, String label) {
        assertThat(period).hasToString(text);
        assertThat(period.label()).isEqualTo(label);
        assertThat(ReportingPeriod.parse(text)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-A1,2024",
        "2024-H2,2024-S2",
        "2024-S1,2024-S1",
        "2024-T1,2024-01-01/P4M",
        "2024-T3,2024-09-01/P4M",
        "2024-M07,2024-07",
        "2024-W01,2024-01-01/P7D",
        "2020-W53,2020-12-28/P7D",
        "2024-D032,2024-02-01",
        "2024-D366,2024-12-31",
        "2024-01-01/P1Y,2024",
        "2024-01-01/P6M,2024-S1",
        "2024-01-01/P1Y6M,2024-01-01/P18M",
        "2024-01-01/P31D,2024-01",
        "2024-01-01/P3M,2024-Q1",
        "2024-07-01/P1D,2024-07-01",
        "2023-04-01/P1Y,2023-04-01/P12M"
    })
    void parse_otherSpellings_becomeCanonical(String text, String canonical) {
        assertThat(ReportingPeriod.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-Q5|at index 6: quarter must be 1 to 4",
                "2023-S3|at index 6: half must be 1 to 2",
                "2023-M13|at index 6: month must be 1 to 12",
                "2023-13|at index 5: month must be 1 to 12",
                "2023-T4|at index 6: third of a year must be 1 to 3",
                "2023-A2|at index 6: year part must be 1 to 1",
                "2023-W53|at index 6: week must be 1 to 52",
                "2023-D366|at index 6: day of the year must be 1 to 365",
                "2023-Q11|at index 6: quarter must be 1 to 4",
                "2023-02-30|at index 5: 2023-02-30 is not a day of the calendar",
                "23|at index 2: year must have 4 digits",
                "''|at index 0: year must have 4 digits",
                "0000|at index 0: year must be 1 to 9999",
                "0000-01-01|at index 0: year must be 1 to 9999",
                "0000-01-01/P1D|at index 0: year must be 1 to 9999",
                "2023x|at index 4: expected '-' and a part of the year",
                "2023-|at index 4: expected '-' and a part of the year",
                "2023-1-1|at index 0: expected a day such as 2024-01-31",
                "2023-01-01/|at index 11: a duration such as P7M or '..' is missing",
                "2023-01-01/7M|at index 11: expected a duration such as P7M, P1Y or P45D",
                "2023-01-01/P|at index 11: expected a duration such as P7M, P1Y or P45D",
                "2023-01-01/P7W|at index 12: expected a duration such as P7M, P1Y or P45D",
                "2023-01-01/P1M1Y|at index 14: expected a duration such as P7M, P1Y or P45D",
                "2023-01-01/P0D|at index 11: a duration must be above zero and end by the year 9999",
                "2023-01-01/P9999Y|at index 11: a duration must be above zero and end by the year 9999",
                "2023/2024|at index 0: 2023/2024 may be two years or one fiscal year; write 2023-01-01/P2Y, "
                        + "or the first day of the fiscal year and /P1Y"
            })
    void parse_badText_namesPlaceAndRule(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage("cannot parse period from '%s' %s".formatted(text, message));
    }

    @Test
    void parse_hostileText_failsAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2".repeat(1 << 20)))
                .withMessage("period text must have at most 200 characters, but was '" + "2".repeat(48)
                        + "'... (1048576 characters); pass one period alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("20\00023"))
                .withMessage("cannot parse period from '20\\u000023' at index 2: year must have 4 digits");
    }

    @Test
    void factories_badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.quarter(2023, 5))
                .withMessage("quarter must be 1 to 4, but was 5; pass one in that range");
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.half(2023, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.year(10_000))
                .withMessage("year must be 1 to 9999, but was 10000; pass one in that range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.years(2023, 2005))
                .withMessage("last year must not be before the first, but was 2023 to 2005; swap them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.months(2024, JULY, JANUARY))
                .withMessage("last month must not be before the first, but was JULY to JANUARY; use days for a "
                        + "span across years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.days(MARCH_20, MARCH_20))
                .withMessage("end of period must be after its start, but was 2023-03-20 to 2023-03-20 (excluded); "
                        + "swap them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.daysClosed(MARCH_20, MARCH_20.minusDays(1)))
                .withMessage(
                        "last day of period must not be before its first, but was 2023-03-20 to 2023-03-19; swap them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.fiscalYear(2024, MonthDay.of(FEBRUARY, 29)))
                .withMessage("fiscal year must start on a day of every year, but was --02-29; use 1 March");
    }

    /**
     * Years, halves, quarters, months, spans of months, fiscal years and single days of eight years with two leap
     * years.
     */
    private static List<ReportingPeriod> bounded() {
        List<ReportingPeriod> all = new ArrayList<>();
        for (int year = 2018; year <= 2025; year++) {
            all.add(ReportingPeriod.year(year));
            all.add(ReportingPeriod.years(year, year + 1));
            all.add(ReportingPeriod.fiscalYear(year, MonthDay.of(APRIL, 1)));
            all.add(ReportingPeriod.months(year, JANUARY, FEBRUARY));
            all.add(ReportingPeriod.asOf(LocalDate.of(year, 2, 28)));
            all.add(ReportingPeriod.asOf(LocalDate.of(year, 3, 1).minusDays(1)));
            all.add(ReportingPeriod.days(LocalDate.of(year, 2, 10), LocalDate.of(year, 3, 10)));
            for (int n = 1; n <= 12; n++) {
                all.add(ReportingPeriod.month(year, Month.of(n)));
                all.add(ReportingPeriod.months(year, JANUARY, Month.of(n)));
            }
            for (int q = 1; q <= 4; q++) {
                all.add(ReportingPeriod.quarter(year, q));
            }
        }
        return all;
    }

    private static Range<LocalDate> range(ReportingPeriod period) {
        return Range.closedOpen(
                period.start().orElseThrow(), period.endExclusive().orElseThrow());
    }

    @Test
    void relations_agreeWithRange_forAllPairs() {
        for (ReportingPeriod a : bounded()) {
            for (ReportingPeriod b : bounded()) {
                Range<LocalDate> x = range(a);
                Range<LocalDate> y = range(b);
                boolean overlap = x.isConnected(y) && !x.intersection(y).isEmpty();
                assertThat(a.contains(b)).as("%s %s", a, b).isEqualTo(x.encloses(y));
                assertThat(a.overlaps(b)).as("%s %s", a, b).isEqualTo(overlap);
                assertThat(a.isAdjacentTo(b)).as("%s %s", a, b).isEqualTo(x.isConnected(y) && !overlap);
                assertThat(a.isComparableTo(b)).as("%s %s", a, b).isEqualTo(b.isComparableTo(a));
                if (a.isAdjacentTo(b)) {
                    ReportingPeriod both = a.spanWith(b);
                    assertThat(both).isEqualTo(b.spanWith(a));
                    LocalDate cut = a.start().get().isBefore(b.start().get())
                            ? b.start().get()
                            : a.start().get();
                    assertThat(both.split(cut)).containsExactlyInAnyOrder(a, b);
                }
            }
        }
    }

    @Test
    void year_isTheSumOfItsQuarters_andLengthsAgreeWithJavaTime() {
        for (int y = 2018; y <= 2025; y++) {
            ReportingPeriod span = ReportingPeriod.quarter(y, 1);
            for (int q = 2; q <= 4; q++) {
                span = span.spanWith(ReportingPeriod.quarter(y, q));
                assertThat(ReportingPeriod.quarter(y, q).start().get().get(IsoFields.QUARTER_OF_YEAR))
                        .isEqualTo(q);
            }
            assertThat(span).isEqualTo(ReportingPeriod.year(y));
            assertThat(span.lengthInDays()).hasValue(java.time.Year.of(y).length());
            assertThat(span.isWholeYear()).isTrue();
            assertThat(ReportingPeriod.fiscalYear(y, MonthDay.of(APRIL, 1)).isWholeYear())
                    .isTrue();
        }
        assertThat(ReportingPeriod.months(2024, JANUARY, JULY).lengthInMonths()).hasValue(7);
        assertThat(ReportingPeriod.days(MARCH_20, LocalDate.of(2023, 5, 4)).lengthInMonths())
                .isEmpty();
    }

    @Test
    void samePeriodOfPreviousYear_isComparable_andReturns() {
        for (ReportingPeriod p : bounded()) {
            ReportingPeriod before = p.samePeriodOfPreviousYear();
            assertThat(p.isComparableTo(before)).as("%s", p).isTrue();
            assertThat(p.isComparableTo(p)).isTrue();
            if (!p.toString().endsWith("02-29")) {
                assertThat(before.plusYears(1).isComparableTo(p)).as("%s", p).isTrue();
            }
        }
        assertThat(ReportingPeriod.months(2024, JANUARY, FEBRUARY).samePeriodOfPreviousYear())
                .isEqualTo(ReportingPeriod.months(2023, JANUARY, FEBRUARY));
        assertThat(ReportingPeriod.asOf(LocalDate.of(2024, 2, 29)).samePeriodOfPreviousYear())
                .isEqualTo(ReportingPeriod.asOf(LocalDate.of(2023, 2, 28)));
    }

    @Test
    void isComparableTo_partOfYear_neverMeetsAFullYear() {
        ReportingPeriod months = ReportingPeriod.months(2024, JANUARY, JULY);
        assertThat(months.isComparableTo(ReportingPeriod.months(2023, JANUARY, JULY)))
                .isTrue();
        assertThat(months.isComparableTo(ReportingPeriod.year(2023))).isFalse();
        assertThat(months.isComparableTo(ReportingPeriod.months(2023, JANUARY, JUNE)))
                .isFalse();
        assertThat(ReportingPeriod.quarter(2024, 1).isComparableTo(ReportingPeriod.quarter(2023, 4)))
                .isFalse();
        assertThat(ReportingPeriod.years(2005, 2023).isComparableTo(ReportingPeriod.year(2005)))
                .isFalse();
        assertThat(ReportingPeriod.month(2023, FEBRUARY).isComparableTo(ReportingPeriod.month(2024, FEBRUARY)))
                .isTrue();
        assertThat(ReportingPeriod.month(2024, FEBRUARY)
                        .isComparableTo(ReportingPeriod.days(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28))))
                .isFalse();
    }

    @Test
    void openAndUnknown_linkToNothing() {
        ReportingPeriod y = ReportingPeriod.year(2023);
        for (ReportingPeriod open :
                List.of(ReportingPeriod.since(2005), ReportingPeriod.until(2023), ReportingPeriod.unknown())) {
            assertThat(open.isBounded()).isFalse();
            assertThat(open.contains(y) || y.contains(open) || open.overlaps(y) || y.overlaps(open))
                    .isFalse();
            assertThat(open.isComparableTo(open) || open.isComparableTo(y) || y.isComparableTo(open))
                    .isFalse();
            assertThat(open.isAdjacentTo(ReportingPeriod.year(2024))
                            || ReportingPeriod.year(2004).isAdjacentTo(open))
                    .isFalse();
            assertThat(open.lengthInDays()).isEmpty();
            assertThat(open.lengthInMonths()).isEmpty();
            assertThat(open.isDate()).isFalse();
            assertThatIllegalStateException()
                    .isThrownBy(open::samePeriodOfPreviousYear)
                    .withMessage(("period must be bounded to have a counterpart in another year, but was '%s'; name "
                                    + "its first and last day")
                            .formatted(open));
        }
        assertThat(ReportingPeriod.since(2005).start()).hasValue(LocalDate.of(2005, 1, 1));
        assertThat(ReportingPeriod.since(2005).endExclusive()).isEmpty();
        assertThat(ReportingPeriod.until(2023).start()).isEmpty();
        assertThat(ReportingPeriod.until(2023).endExclusive()).hasValue(LocalDate.of(2024, 1, 1));
        assertThat(ReportingPeriod.unknown().start()).isEmpty();
        assertThat(ReportingPeriod.unknown().endExclusive()).isEmpty();
    }

    @Test
    void splitAndSpan_badInput_isRefused() {
        ReportingPeriod y = ReportingPeriod.year(2023);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> y.split(LocalDate.of(2023, 1, 1)))
                .withMessage("period 2023 can be split only strictly between its ends, but was split at "
                        + "2023-01-01; choose an inner day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.unknown().split(MARCH_20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> y.spanWith(ReportingPeriod.year(2025)))
                .withMessage("periods can be joined only if one ends where the other starts, but was 2023 and "
                        + "2025; fill the gap or remove the overlap");
    }

    @Test
    void parse_undoesToString_onRandomSpans() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            LocalDate start = LocalDate.of(1 + random.nextInt(9_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
            LocalDate end = random.nextBoolean()
                    ? start.plusMonths(1 + random.nextInt(40))
                    : start.plusDays(1 + random.nextInt(900));
            ReportingPeriod p = ReportingPeriod.days(start, end);
            assertThat(ReportingPeriod.parse(p.toString())).as("seed 5, %s", p).isEqualTo(p);
            assertThat(p.label()).isNotBlank();
        }
    }

    @Test
    void equals_isByDays() {
        assertThat(ReportingPeriod.months(2024, JANUARY, MARCH)).isEqualTo(ReportingPeriod.quarter(2024, 1));
        EqualsVerifier.forClass(ReportingPeriod.class).verify();
    }
}
