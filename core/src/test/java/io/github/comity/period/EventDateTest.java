package io.github.comity.period;

import static java.time.Month.FEBRUARY;
import static java.time.Month.JUNE;
import static java.time.Month.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-41|2024-07-01|2024-12-31|second half of 2024",
                "2024-40|2024-01-01|2024-06-30|first half of 2024",
                "2024-09-02|2024-09-02|2024-09-02|2 September 2024",
                "2024-06|2024-06-01|2024-06-30|June 2024",
                "2024-33|2024-01-01|2024-03-31|first quarter of 2024",
                "2024-36|2024-10-01|2024-12-31|fourth quarter of 2024",
                "2024|2024-01-01|2024-12-31|2024",
                "2024-06~|2024-05-01|2024-07-31|about June 2024",
                "2024~|2023-01-01|2025-12-31|about 2024",
                "2024-09-02~|2024-09-01|2024-09-03|about 2 September 2024",
                "2024-33~|2023-10-01|2024-06-30|about first quarter of 2024",
                "2024-41~|2024-01-01|2025-06-30|about second half of 2024",
                "2024-06?|2024-06-01|2024-06-30|June 2024 (uncertain)",
                "2024-06%|2024-05-01|2024-07-31|about June 2024 (uncertain)",
                "2005/..|2005-01-01||since 2005",
                "../2023||2023-12-31|until 2023",
                "2024-06-01/2024-06-05|2024-06-01|2024-06-05|1–5 June 2024",
                "2024-06~/2024-08|2024-05-01|2024-08-31|about June 2024 – August 2024",
                "2024-12-30/2025-01-02|2024-12-30|2025-01-02|30 December 2024 – 2 January 2025"
            })
    void everyForm_hasItsDaysAndLabel(String text, String earliest, String latest, String label) {
        EventDate date = EventDate.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.earliest().map(LocalDate::toString).orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().map(LocalDate::toString).orElse(null)).isEqualTo(latest);
        assertThat(date.label()).isEqualTo(label);
        assertThat(date.isOpen()).isEqualTo(earliest == null || latest == null);
    }

    @Test
    void factories_makeTheSameDatesAsTexts() {
        assertThat(EventDate.secondHalf(2024)).isEqualTo(EventDate.parse("2024-41"));
        assertThat(EventDate.firstHalf(2024)).isEqualTo(EventDate.parse("2024-40"));
        assertThat(EventDate.on(2024, SEPTEMBER, 2)).isEqualTo(EventDate.on(LocalDate.of(2024, 9, 2)));
        assertThat(EventDate.inYear(2024).precision()).isEqualTo(EventDate.Precision.YEAR);
        assertThat(EventDate.since(EventDate.inYear(2005)))
                .hasToString("2005/..")
                .hasSameHashCodeAs(EventDate.parse("2005/.."));
        assertThat(EventDate.inMonth(2024, JUNE).approximately().isApproximate())
                .isTrue();
        assertThat(EventDate.inMonth(2024, JUNE).uncertain().isUncertain()).isTrue();
        assertThat(EventDate.inMonth(2024, JUNE).uncertain().approximately()).hasToString("2024-06%");
    }

    @Test
    void dueAndOverdue_againstTheCallersDay() {
        EventDate planned = EventDate.secondHalf(2024);
        assertThat(planned.possiblyCovers(LocalDate.of(2024, 6, 30))).isFalse();
        assertThat(planned.possiblyCovers(LocalDate.of(2024, 7, 1))).isTrue();
        assertThat(planned.possiblyCovers(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(planned.isOverdueAt(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(planned.isOverdueAt(LocalDate.of(2025, 1, 1))).isTrue();
        EventDate open = EventDate.since(EventDate.inYear(2005));
        assertThat(open.isOverdueAt(LocalDate.of(9999, 1, 1))).isFalse();
        assertThat(open.possiblyCovers(LocalDate.of(2004, 12, 31))).isFalse();
        assertThat(EventDate.until(EventDate.inYear(2005)).possiblyCovers(LocalDate.of(1, 1, 1)))
                .isTrue();
    }

    @Test
    void parse_undoesToString_andPrecedesIsAStrictOrder() {
        List<EventDate> all = new ArrayList<>();
        for (int year = 2020; year <= 2024; year++) {
            all.addAll(List.of(EventDate.inYear(year), EventDate.firstHalf(year), EventDate.secondHalf(year)));
            for (int q = 1; q <= 4; q++) {
                all.add(EventDate.inQuarter(year, q));
            }
            for (Month month : Month.values()) {
                all.add(EventDate.inMonth(year, month));
                all.add(EventDate.inMonth(year, month).approximately());
                all.add(EventDate.on(year, month, 28));
            }
        }
        for (EventDate a : all) {
            assertThat(EventDate.parse(a.toString())).isEqualTo(a);
            assertThat(a.earliest().get()).isBeforeOrEqualTo(a.latest().get());
            assertThat(EventDate.parse(EventDate.since(a).toString())).isEqualTo(EventDate.since(a));
            assertThat(EventDate.parse(EventDate.until(a).toString())).isEqualTo(EventDate.until(a));
            for (EventDate b : all) {
                assertThat(a.precedes(b) && b.precedes(a)).isFalse();
                assertThat(a.precedes(b))
                        .isEqualTo(a.latest().get().isBefore(b.earliest().get()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-42|at index 5: part of the year must be a month 01 to 12, a season 21 to 32, a quarter 33 to 36, "
                        + "a third 37 to 39 or a half 40 or 41",
                "2024-00|at index 5: part of the year must be a month 01 to 12, a season 21 to 32, a quarter 33 to 36, "
                        + "a third 37 to 39 or a half 40 or 41",
                "2024-02-30|at index 5: 2024-02-30 is not a day of the calendar",
                "24|at index 2: year must have 4 digits",
                "''|at index 0: year must have 4 digits",
                "0000|at index 0: year must be 1 to 9999",
                "2024-6|at index 4: expected a day such as 2024-09-02, a month such as 2024-09 or a year",
                "2024-06x01|at index 7: expected a day such as 2024-09-02, a month such as 2024-09 or a year",
                "2024-xx|at index 5: month must have 2 digits",
                "2024/5|at index 0: a month stands behind its year and a hyphen; write 2024-05",
                "5.2024|at index 0: a month stands behind its year and a hyphen; write 2024-05",
                "1990s|at index 0: a decade has a first and a last year; write 1990/1999",
                "the 1870's|at index 0: a decade has a first and a last year; write 1870/1879",
                "before 2019|at index 0: 'before' leaves the start open; write ../2018",
                "Until 2019|at index 0: 'until' leaves the start open; write ../2019",
                "by 2030|at index 0: 'by' leaves the start open; write ../2030",
                "since 2019|at index 0: 'since' leaves the end open; write 2019/..",
                "after 2019|at index 0: 'after' leaves the end open; write 2020/..",
                "from 2019 onwards|at index 0: 'from' leaves the end open; write 2019/..",
                "2019-06-03/05|at index 0: the end of an interval is written whole; write 2019-06-03/2019-06-05",
                "2019-06-28/07-02|at index 0: the end of an interval is written whole; write 2019-06-28/2019-07-02",
                "2020-060|at index 0: a day has a month; write 2020-02-29 for day 60 of the year",
                "/|at index 0: one end of an interval must be a date"
            })
    void parse_badText_namesPlaceAndRule(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse(text))
                .withMessage("cannot parse date from '%s' %s".formatted(text, message));
    }

    @Test
    void badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("2".repeat(1 << 20)))
                .withMessage("date text must have at most 200 characters, but was '" + "2".repeat(48)
                        + "'... (1048576 characters); pass one date alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse("2024-06-05/2024-06-01"))
                .withMessage(
                        "end of an interval must not be before its start, but was 2024-06-05 to 2024-06-01; swap them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.between(EventDate.inMonth(2024, JUNE), EventDate.inYear(2023)))
                .withMessage("end of an interval must not be before its start, but was 2024-06 to 2023; swap them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.since(EventDate.parse("2005/..")))
                .withMessage("end of an interval must be a single date, but was '2005/..'; pass a day, month or year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.on(2023, FEBRUARY, 29))
                .withMessage("day of February must be 1 to 28, but was 29; pass one in that range");
        assertThatIllegalStateException()
                .isThrownBy(() -> EventDate.parse("2005/..").approximately())
                .withMessage(
                        "an interval cannot be approximate or uncertain as a whole, but was '2005/..'; hedge its ends");
    }
}
