package io.github.comity;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Measure.Additivity;
import io.github.comity.claim.Measure.Sign;
import io.github.comity.claim.Measure.Temporality;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Figure;
import io.github.comity.indicator.ChangeCalculator;
import io.github.comity.indicator.CumulativeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.PeriodCalculator;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stock is of a day: it never adds up over periods, and it changes between any two days. */
class StocksTest {
    private static final Measure DEPOSITS =
            Measure.of("deposits", Additivity.NOT_ADDITIVE, Sign.NON_NEGATIVE, Temporality.STOCK);

    private static Claim level(Measure measure, String period, String figure) {
        Figure f = Figure.parse(figure);
        return Facts.level(Quantity.of(measure, KAZ, CZE, ReportingPeriod.parse(period), f.unit()), figure);
    }

    private static Measure measure(String name) {
        return name.equals("deposits")
                ? DEPOSITS
                : Measure.constants().stream()
                        .filter(m -> m.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deposits",
                "inward FDI stock",
                "outward FDI stock",
                "registered capital",
                "project value",
                "enterprises",
                "projects",
                "students",
                "diaspora",
                "flights per week",
                "sister cities"
            })
    void noStock_addsUpOverPeriods(String name) {
        Measure measure = measure(name);
        Claim before = level(measure, "2022", "50 million USD");
        Claim now = level(measure, "2023", "60 million USD");
        assertThat(CumulativeCalculator.cumulative(List.of(before, now))
                        .undefined()
                        .map(Undefined::reason))
                .contains(Reason.NOT_ADDITIVE);
        assertThat(PeriodCalculator.monthlyMean(now).undefined().map(Undefined::reason))
                .contains(Reason.NOT_ADDITIVE);
        assertThat(PeriodCalculator.runRateByMonths(level(measure, "2023-S1", "60 million USD"))
                        .undefined()
                        .map(Undefined::reason))
                .contains(Reason.NOT_ADDITIVE);
        assertThat(Reconciler.standard()
                        .reconcile(List.of(before, now, level(measure, "2022-01-01/P2Y", "60 million USD")))
                        .verdict())
                .isNotEqualTo(Verdict.CONTRADICTORY);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30,    2024-01-01",
        "2024-07-01,    2024-01-01",
        "2024-12-31,    2024-06-30",
        "2024-Q2,       2024-Q1",
        "2024-S1,       2023",
        "2024-11,       2024-10",
        "2024-03-15,    2024-03-14",
        "2025-01-01,    2024-07-01",
        "2024-02-29,    2023-06-30",
        "2024,          2019-09-30",
    })
    void stock_changesBetweenAnyTwoDays(String day, String earlier) {
        Claim now = level(DEPOSITS, day, "6.0 million USD");
        Claim before = level(DEPOSITS, earlier, "5.0 million USD");
        assertThat(ChangeCalculator.absoluteChange(now, before)).hasToString("≈ 1.0 million USD (0.9–1.1)");
        assertThat(ChangeCalculator.absoluteChange(now, before).about())
                .contains(
                        Subject.change(now.subject().quantity(), ReportingPeriod.parse(earlier), Growth.Form.ABSOLUTE));
        assertThat(ChangeCalculator.indexNumber(now, before).point()).isEqualByComparingTo("120");
        assertThat(ChangeCalculator.symmetricGrowth(now, before).isDefined()).isTrue();
        assertThat(ChangeCalculator.shareOfGrowth(now, before, now, before).point())
                .isEqualByComparingTo("1");
        assertThat(ChangeCalculator.absoluteChange(before, now).undefined().map(Undefined::reason))
                .contains(Reason.PERIOD_MISMATCH);
    }

    @Test
    void growthOfAStock_isYearOnYear_andTheRemedyWorks() {
        Claim now = level(DEPOSITS, "2024-06-30", "6.0 million USD");
        Claim before = level(DEPOSITS, "2024-01-01", "5.0 million USD");
        assertThat(GrowthCalculator.growth(now, before))
                .hasToString("undefined (PERIOD_MISMATCH: growth rate needs like-for-like periods, but was 30 June "
                        + "2024 and 31 December 2023; compare the same day of two years, or ask for the absolute "
                        + "change)");
        assertThat(GrowthCalculator.growth(now, level(DEPOSITS, "2023-06-30", "5.0 million USD"))
                        .isDefined())
                .isTrue();
    }

    @Test
    void oneDay_isNoChange_andFlowsKeepTheirRule() {
        assertThat(ChangeCalculator.absoluteChange(
                        level(DEPOSITS, "2024-01-01", "6.0 million USD"), level(DEPOSITS, "2023", "6.0 million USD")))
                .hasToString("undefined (PERIOD_MISMATCH: absolute change needs levels of two periods, but was "
                        + "deposits KAZ-CZE 2024-01-01 USD and deposits KAZ-CZE 2023 USD; pass one of an earlier "
                        + "period second)");
        assertThat(ChangeCalculator.absoluteChange(
                        level(Measure.EXPORTS, "2024-S1", "6.0 million USD"),
                        level(Measure.EXPORTS, "2023", "5.0 million USD")))
                .hasToString("undefined (PERIOD_MISMATCH: absolute change needs like-for-like periods, but was first "
                        + "half of 2024 and 2023; compare the same months of both years, or ask for the ratio to the "
                        + "year)");
    }
}
