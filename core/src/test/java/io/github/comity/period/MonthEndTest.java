package io.github.comity.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods and terms that begin or end at the ends of months, against rules written anew over last days. */
class MonthEndTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-22, 2024-02-28, -1, 2023-02-22, 2023-02-28",
        "2024-01-01, 2024-02-28, -1, 2023-01-01, 2023-02-28",
        "2024-02-22, 2024-02-29, -1, 2023-02-22, 2023-02-28",
        "2024-02-26, 2024-02-27, -1, 2023-02-26, 2023-02-27",
        "2024-02-28, 2024-02-28, -1, 2023-02-28, 2023-02-28",
        "2024-02-29, 2024-02-29, -1, 2023-02-28, 2023-02-28",
        "2024-02-28, 2024-02-29, -1, 2023-02-28, 2023-02-28",
        "2024-02-29, 2024-03-10, -1, 2023-02-28, 2023-03-10",
        "2024-02-01, 2024-02-29, -1, 2023-02-01, 2023-02-28",
        "2024-02-01, 2024-02-28, -1, 2023-02-01, 2023-02-28",
        "2023-02-01, 2023-02-28, 1, 2024-02-01, 2024-02-29",
        "2023-02-22, 2023-02-28, 1, 2024-02-22, 2024-02-28",
        "2023-02-22, 2023-03-01, 1, 2024-02-22, 2024-03-01",
        "2023-02-28, 2023-02-28, 1, 2024-02-28, 2024-02-28",
        "2023-03-01, 2024-02-29, -1, 2022-03-01, 2023-02-28",
        "2022-03-01, 2023-02-28, 1, 2023-03-01, 2024-02-29",
        "2022-07-15, 2023-02-28, 1, 2023-07-15, 2024-02-28",
        "2023-07-15, 2024-02-28, -1, 2022-07-15, 2023-02-28",
        "2024-02-29, 2025-02-28, -1, 2023-02-28, 2024-02-27",
        "2024-02-29, 2025-02-28, -4, 2020-02-29, 2021-02-28",
        "2023-10-01, 2024-02-28, -1, 2022-10-01, 2023-02-28",
        "2023-10-01, 2024-02-29, -1, 2022-10-01, 2023-02-28",
        "2100-02-22, 2100-02-28, 4, 2104-02-22, 2104-02-28",
        "2100-01-01, 2100-02-28, -4, 2096-01-01, 2096-02-29",
        "2000-02-22, 2000-02-28, 100, 2100-02-22, 2100-02-28",
        "2024-04-30, 2024-05-30, -1, 2023-04-30, 2023-05-30",
        "2024-12-31, 2025-01-31, -1, 2023-12-31, 2024-01-31"
    })
    void plusYears_movesTheFirstAndTheLastDay(
            LocalDate first, LocalDate last, int years, LocalDate movedFirst, LocalDate movedLast) {
        assertThat(ReportingPeriod.daysClosed(first, last).plusYears(years))
                .isEqualTo(ReportingPeriod.daysClosed(movedFirst, movedLast));
        assertThat(moved(first, last, years)).isEqualTo(ReportingPeriod.daysClosed(movedFirst, movedLast));
    }

    /** The rule of the Javadoc, over first and last days. */
    private static ReportingPeriod moved(LocalDate first, LocalDate last, int years) {
        LocalDate movedFirst = sameDay(first, years);
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth())) {
            return ReportingPeriod.daysClosed(
                    movedFirst, YearMonth.from(last).plusYears(years).atEndOfMonth());
        }
        if (MonthDay.from(first).equals(MonthDay.of(2, 29))) {
            for (int months = 1; !lastDay(first, months).isAfter(last); months++) {
                if (lastDay(first, months).equals(last)) {
                    return ReportingPeriod.daysClosed(movedFirst, lastDay(movedFirst, months));
                }
            }
        }
        return ReportingPeriod.daysClosed(movedFirst, sameDay(last, years));
    }

    private static LocalDate sameDay(LocalDate day, int years) {
        int year = day.getYear() + years;
        boolean gone = day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29 && !Year.isLeap(year);
        return gone ? LocalDate.of(year, 2, 28) : MonthDay.from(day).atYear(year);
    }

    /** The day before the day of the same number in the last month, or the end of a month that has no such day. */
    private static LocalDate lastDay(LocalDate first, int months) {
        YearMonth month = YearMonth.from(first).plusMonths(months);
        return first.getDayOfMonth() > month.lengthOfMonth()
                ? month.atEndOfMonth()
                : month.atDay(first.getDayOfMonth()).minusDays(1);
    }

    private static List<LocalDate> nearMonthEnds(int firstYear) {
        return LocalDate.of(firstYear, 1, 1)
                .datesUntil(LocalDate.of(firstYear + 4, 1, 1))
                .filter(d -> d.getDayOfMonth() <= 2 || d.getDayOfMonth() >= 27)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1998, 2022, 2098})
    void plusYears_allSpansBetweenDaysNearMonthEnds(int firstYear) {
        List<LocalDate> days = nearMonthEnds(firstYear);
        for (LocalDate first : days) {
            for (LocalDate last : days) {
                if (last.isBefore(first)) {
                    continue;
                }
                ReportingPeriod p = ReportingPeriod.daysClosed(first, last);
                for (int years : new int[] {-1, 1, 4}) {
                    ReportingPeriod moved = p.plusYears(years);
                    check(moved.equals(moved(first, last, years)), "moved as the rule says", p, moved);
                    check(p.isComparableTo(moved) && moved.isComparableTo(p), "comparable", p, moved);
                    lawsOf(p, first, last, moved, years);
                }
            }
        }
    }

    private static void lawsOf(ReportingPeriod p, LocalDate first, LocalDate last, ReportingPeriod moved, int years) {
        boolean whole =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (whole) {
            check(moved.lengthInMonths().equals(p.lengthInMonths()), "as many months", p, moved);
        }
        check(moved.isWholeYear() || !p.isWholeYear(), "a year stays a year", p, moved);
        boolean becomesWhole = first.getDayOfMonth() == 1 && isEndOfFebruary(last) && !whole;
        boolean hasLeapDay = is29February(first) || is29February(last);
        if (whole || (!hasLeapDay && !becomesWhole)) {
            check(moved.plusYears(-years).equals(p), "there and back", p, moved);
        }
        if (years == -1 && !first.plusYears(1).minusDays(1).isBefore(last)) {
            check(!moved.overlaps(p), "no overlap with the year before", p, moved);
        }
    }

    /** From the first of a month to 28 February: in a common year these are whole months, in a leap year not. */
    private static boolean isEndOfFebruary(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() >= 28;
    }

    private static boolean is29February(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
    }

    private static void check(boolean holds, String law, ReportingPeriod p, ReportingPeriod moved) {
        assertThat(holds || fail(law, p, moved)).isTrue();
    }

    private static boolean fail(String law, ReportingPeriod p, ReportingPeriod moved) {
        throw new AssertionError("%s: %s and %s".formatted(law, p, moved));
    }

    @Test
    void comparable_isOneMovedToTheOther_forPairsNearMonthEnds() {
        List<ReportingPeriod> all = new ArrayList<>();
        for (int year : new int[] {2019, 2020, 2023, 2024}) {
            LocalDate endOfMonth = YearMonth.of(year, 2).atEndOfMonth();
            for (LocalDate first : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 2, 22), endOfMonth)) {
                for (LocalDate last = LocalDate.of(year, 2, 27); last.getMonthValue() < 4; last = last.plusDays(1)) {
                    if (!last.isBefore(first)) {
                        all.add(ReportingPeriod.daysClosed(first, last));
                    }
                }
            }
        }
        for (ReportingPeriod a : all) {
            for (ReportingPeriod b : all) {
                int years = b.start().orElseThrow().getYear()
                        - a.start().orElseThrow().getYear();
                assertThat(a.isComparableTo(b))
                        .as("%s %s", a, b)
                        .isEqualTo(moved(a, years).equals(b) || moved(b, -years).equals(a));
            }
        }
    }

    private static ReportingPeriod moved(ReportingPeriod p, int years) {
        return moved(p.start().orElseThrow(), p.endExclusive().orElseThrow().minusDays(1), years);
    }

    @Test
    void february_inEveryYearFrom1896To2104() {
        for (int year = 1896; year <= 2104; year++) {
            LocalDate end = YearMonth.of(year, 2).atEndOfMonth();
            ReportingPeriod before = ReportingPeriod.months(year - 1, Month.JANUARY, Month.FEBRUARY);
            assertThat(ReportingPeriod.months(year, Month.JANUARY, Month.FEBRUARY)
                            .samePeriodOfPreviousYear())
                    .isEqualTo(before);
            assertThat(before.plusYears(1)).isEqualTo(ReportingPeriod.daysClosed(LocalDate.of(year, 1, 1), end));
            LocalDate last = LocalDate.of(year, 2, 28);
            assertThat(ReportingPeriod.daysClosed(last.minusDays(6), last).samePeriodOfPreviousYear())
                    .isEqualTo(ReportingPeriod.daysClosed(last.minusDays(6).minusYears(1), last.minusYears(1)));
            assertThat(ReportingPeriod.asOf(end).samePeriodOfPreviousYear())
                    .isEqualTo(ReportingPeriod.asOf(LocalDate.of(year - 1, 2, 28)));
            for (Month month : Month.values()) {
                assertThat(ReportingPeriod.month(year, month).samePeriodOfPreviousYear())
                        .isEqualTo(ReportingPeriod.month(year - 1, month));
                assertThat(ReportingPeriod.fiscalYear(year, MonthDay.of(month, 1))
                                .samePeriodOfPreviousYear())
                        .isEqualTo(ReportingPeriod.fiscalYear(year - 1, MonthDay.of(month, 1)));
            }
            assertThat(EventDate.on(LocalDate.of(year, 2, 28)).lastDayOfTerm(Period.ofYears(1)))
                    .hasValue(EventDate.on(LocalDate.of(year + 1, 2, 27)));
            assertThat(EventDate.on(LocalDate.of(year, 3, 1)).lastDayOfTerm(Period.ofYears(1)))
                    .hasValue(EventDate.on(YearMonth.of(year + 1, 2).atEndOfMonth()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, P5Y, 2025-02-28",
        "2023-01-31, P1M, 2023-02-28",
        "2020-02-29, P4Y, 2024-02-28",
        "2020-02-29, P1Y, 2021-02-28",
        "2020-02-29, P1M, 2020-03-28",
        "2096-02-29, P4Y, 2100-02-28",
        "2023-01-30, P1M, 2023-02-28",
        "2023-01-29, P1M, 2023-02-28",
        "2023-01-28, P1M, 2023-02-27",
        "2024-01-31, P1M, 2024-02-29",
        "2024-01-30, P1M, 2024-02-29",
        "2024-01-29, P1M, 2024-02-28",
        "2023-01-31, P2M, 2023-03-30",
        "2023-01-31, P3M, 2023-04-30",
        "2023-08-31, P6M, 2024-02-29",
        "2022-08-31, P6M, 2023-02-28",
        "2023-03-01, P1Y, 2024-02-29",
        "2020-03-01, P5Y, 2025-02-28",
        "2023-02-28, P1M, 2023-03-27",
        "2023-04-30, P1M, 2023-05-29",
        "2023-12-31, P2M, 2024-02-29",
        "2020-01-01, P5Y, 2024-12-31",
        "2020-01-31, P1M1D, 2020-03-01",
        "2023-01-31, P1M1D, 2023-03-01",
        "2020-02-29, P1D, 2020-02-29",
        "2019-02-28, P1Y1D, 2020-02-28",
        "2023-01-31, P1Y1M, 2024-02-29"
    })
    void term_endsBeforeTheCorrespondingDay_orWithItsLastMonth(LocalDate first, Period length, LocalDate last) {
        assertThat(EventDate.on(first).lastDayOfTerm(length)).hasValue(EventDate.on(last));
        assertThat(ReportingPeriod.parse(first + "/" + length)).isEqualTo(ReportingPeriod.daysClosed(first, last));
    }

    @Test
    void term_fromEveryDayOfFiveYears_forUpToFiveYears() {
        for (LocalDate first = LocalDate.of(2019, 12, 1); first.getYear() < 2025; first = first.plusDays(1)) {
            LocalDate shorter = first.minusDays(1);
            for (int months = 1; months <= 61; months++) {
                LocalDate last = EventDate.on(first)
                        .lastDayOfTerm(Period.ofMonths(months))
                        .flatMap(EventDate::latest)
                        .orElseThrow();
                assertThat(last).as("%s P%sM", first, months).isEqualTo(lastDay(first, months));
                assertThat(last).isAfter(shorter);
                shorter = last;
                ReportingPeriod span = ReportingPeriod.daysClosed(first, last);
                assertThat(span.lengthInMonths()).as("%s", span).hasValue(months);
                assertThat(ReportingPeriod.parse(span.toString())).isEqualTo(span);
                if (months % 12 == 0) {
                    Period years = Period.ofYears(months / 12);
                    assertThat(EventDate.on(first).lastDayOfTerm(years)).hasValue(EventDate.on(last));
                }
            }
        }
    }

    @Test
    void lengthInMonths_isThatOfTheOneTermThatTheSpanIs() {
        for (LocalDate first : nearMonthEnds(2022)) {
            for (LocalDate last = first; last.isBefore(first.plusMonths(5)); last = last.plusDays(1)) {
                int expected = 0;
                for (int months = 1; months <= 5; months++) {
                    expected = lastDay(first, months).equals(last) ? months : expected;
                }
                assertThat(ReportingPeriod.daysClosed(first, last)
                                .lengthInMonths()
                                .orElse(0))
                        .as("%s %s", first, last)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void term_ofAnImpreciseDate_endsOnSomeDayThatSomeStartGives() {
        long seed = 20_240_229;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            EventDate from = EventDate.on(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2_500)));
            EventDate to = EventDate.on(from.latest().orElseThrow().plusDays(1 + random.nextInt(40)));
            int months = 1 + random.nextInt(59);
            int days = random.nextInt(3);
            Period length = Period.of(months / 12, months % 12, days);
            EventDate end = EventDate.between(from, to).lastDayOfTerm(length).orElseThrow();
            LocalDate earliest = LocalDate.MAX;
            LocalDate latest = LocalDate.MIN;
            for (LocalDate d = from.latest().get(); !d.isAfter(to.latest().get()); d = d.plusDays(1)) {
                LocalDate last = lastDay(d, months).plusDays(days);
                earliest = last.isBefore(earliest) ? last : earliest;
                latest = last.isAfter(latest) ? last : latest;
            }
            assertThat(end.earliest())
                    .as("seed %s, %s/%s %s", seed, from, to, length)
                    .hasValue(earliest);
            assertThat(end.latest())
                    .as("seed %s, %s/%s %s", seed, from, to, length)
                    .hasValue(latest);
        }
    }

    @Test
    void term_withoutLengthStartOrEnd() {
        EventDate day = EventDate.parse("2024-02-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day.lastDayOfTerm(Period.ZERO))
                .withMessage("term must be longer than zero, but was P0D; pass one such as P5Y");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day.lastDayOfTerm(Period.ofMonths(-1)))
                .withMessage("term must be longer than zero, but was P-1M; pass one such as P5Y");
        assertThat(EventDate.parse("2020/..").lastDayOfTerm(Period.ofYears(1))).isEmpty();
        assertThat(EventDate.parse("../2020").lastDayOfTerm(Period.ofYears(1))).isEmpty();
        assertThat(EventDate.parse("9999-01-02").lastDayOfTerm(Period.ofYears(1)))
                .isEmpty();
        assertThat(EventDate.parse("9999-01-01").lastDayOfTerm(Period.ofYears(1)))
                .hasValue(EventDate.parse("9999-12-31"));
    }
}
