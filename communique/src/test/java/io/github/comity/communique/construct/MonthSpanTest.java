package io.github.comity.communique.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSpanTest {
    private static ReportingPeriod period(String text) {
        return ReportingPeriod.parse(text);
    }

    @Test
    void monthsWhoseLastIsBeforeTheFirst_endInTheNextYear() {
        assertThat(MonthSpan.of(2024, 1, 3)).isEqualTo(period("2024-Q1"));
        assertThat(MonthSpan.of(2024, 3, 3)).isEqualTo(period("2024-03"));
        assertThat(MonthSpan.of(2024, 11, 2)).isEqualTo(period("2024-11-01/P4M"));
        assertThat(MonthSpan.of(2024, 7, 6)).isEqualTo(period("2024-07-01/P12M"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 1, 3, 2024-Q1",
        "2024-02-29, 1, 3, 2023-Q1",
        "2024-04-01, 1, 3, 2024-Q1",
        "2024-12-31, 11, 2, 2023-11-01/P4M",
        "2024-02-01, 2, 2, 2024-02",
        "2024-01-31, 2, 2, 2023-02"
    })
    void latest_wasOverOrInItsLastMonth(LocalDate day, int first, int last, String period) {
        assertThat(MonthSpan.latest(day, first, last)).isEqualTo(period(period));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, true",
        "2024-Q1, true",
        "2024-S1, false",
        "2024, false",
        "2024-01-01/P2M, false",
        "2024-01-05, false"
    })
    void monthsAndQuarters_areShort(String period, boolean isShort) {
        assertThat(MonthSpan.isShort(period(period))).isEqualTo(isShort);
    }

    @Test
    void upTo_startsWithTheYear() {
        assertThat(MonthSpan.upTo(period("2024-Q2"))).isEqualTo(period("2024-S1"));
        assertThat(MonthSpan.upTo(period("2024-12"))).isEqualTo(period("2024"));
        assertThat(MonthSpan.upTo(period("2024-01"))).isEqualTo(period("2024-01"));
    }

    @Test
    void past_isOfTheYear_orTheLastFullMonths() {
        LocalDate june = LocalDate.of(2024, 6, 10);
        assertThat(MonthSpan.past(june, 5)).isEqualTo(period("2024-01-01/P5M"));
        assertThat(MonthSpan.past(june, 2)).isEqualTo(period("2024-01-01/P2M"));
        assertThat(MonthSpan.past(june, 6)).isEqualTo(period("2023-12-01/P6M"));
        assertThat(MonthSpan.past(LocalDate.of(2024, 12, 31), 12)).isEqualTo(period("2023-12-01/P12M"));
        assertThat(MonthSpan.past(LocalDate.of(2024, 12, 31), 11)).isEqualTo(period("2024-01-01/P11M"));
    }

    @Test
    void units_haveTheirMonths() {
        assertThat(MonthSpan.monthsOf("MONTH")).isEqualTo(1);
        assertThat(MonthSpan.monthsOf("QUARTER")).isEqualTo(3);
        assertThat(MonthSpan.monthsOf("YEAR")).isEqualTo(12);
        assertThat(MonthSpan.monthsOf("")).isEqualTo(12);
        assertThat(MonthSpan.monthsOf("DECADE")).isEqualTo(120);
        assertThatThrownBy(() -> MonthSpan.monthsOf("WEEK"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unit must be MONTH, QUARTER, YEAR or DECADE, but was 'WEEK'");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, -12, 2023",
        "2024-01-01/P5M, -12, 2023-01-01/P5M",
        "2024-Q1, -3, 2023-Q4",
        "2024-03, 1, 2024-04",
        "2024-S2, 6, 2025-S1",
        "2024-01-31, -1, 2023-12-31",
        "2024-02-29, 1, 2024-03-31",
        "2024-02-28, 1, 2024-03-28",
        "2024-07-01, -6, 2024-01-01"
    })
    void moved_keepsItsPlaceInTheCalendar(String period, int months, String moved) {
        assertThat(MonthSpan.moved(period(period), months)).isEqualTo(period(moved));
    }

    @ParameterizedTest
    @CsvSource({"2024-Q1, 1", "2024, 6", "2024-01-05/P20D, 1", "2024/.., 12", "2024, -24288"})
    void moved_hasNoPlace_whereItWouldBeOfAnotherKind(String period, int months) {
        assertThat(MonthSpan.moved(period(period), months)).isNull();
    }
}
