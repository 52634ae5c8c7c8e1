package io.github.comity.indicator;

import static io.github.comity.claim.Facts.level;
import static io.github.comity.claim.Facts.quantity;
import static io.github.comity.claim.Measure.ENTERPRISES;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_INFLOW;
import static io.github.comity.claim.Measure.FDI_INWARD_STOCK;
import static io.github.comity.claim.Measure.IMPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodCalculatorTest {
    private static final Claim PART = level(EXPORTS, "2024-01-01/P7M", "275.3 million USD");
    private static final Claim YEAR = level(EXPORTS, "2023", "626.8 million USD");
    private static final Operand ANONYMOUS = Operand.of(Figure.parse("5 million USD"));

    @Test
    void runRates_differByTheirDays_andAreNoted() {
        Derived byMonths = PeriodCalculator.runRateByMonths(PART);
        assertThat(byMonths).hasToString("≈ 471.94 million USD (471.85–472.03)");
        assertThat(byMonths.formula()).isEqualTo("level * 12 / months");
        assertThat(byMonths.notes()).containsExactly(Derived.Note.ASSUMES_NO_SEASONALITY);
        assertThat(byMonths.about()).isEmpty();
        Derived byDays = PeriodCalculator.runRateByDays(PART);
        assertThat(byDays).hasToString("≈ 473.05 million USD (472.96–473.14)");
        assertThat(byDays.name()).isEqualTo("run-rate by days");
        assertThat(byDays.formula()).isEqualTo("level * days of the year / days of the period");
        assertThat(byDays.notes()).containsExactly(Derived.Note.ASSUMES_NO_SEASONALITY);
    }

    @ParameterizedTest
    @CsvSource({
        // period, run-rate by months and by days of a level of 1
        "2023,1,1",
        "2024,1,1",
        "2024-Q1,4,4.021978",
        "2023-Q1,4,4.055556",
        "2024-S1,2,2.010989",
        "2024-02,12,12.620690",
        "2023-02,12,13.035714"
    })
    void runRates_ofEveryPeriod(String period, String byMonths, String byDays) {
        Claim one = level(EXPORTS, period, "1 {ton}");
        assertThat(PeriodCalculator.runRateByMonths(one).point()).isEqualByComparingTo(byMonths);
        assertThat(PeriodCalculator.runRateByDays(one).point().setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(byDays);
    }

    @Test
    void runRateChange_isNotCalledGrowth() {
        Derived change = PeriodCalculator.runRateChange(PART, YEAR);
        assertThat(change).hasToString("≈ -24.706% (-24.726 to -24.686)");
        assertThat(change.name()).isEqualTo("run-rate against the year");
        assertThat(change.formula()).isEqualTo("100 (part * 12 / months / year - 1)");
        assertThat(change.unit()).isEqualTo(Unit.PERCENT);
        assertThat(change.notes()).containsExactly(Derived.Note.ASSUMES_NO_SEASONALITY);
        assertThat(change.about()).isEmpty();
    }

    @Test
    void ratioToYear_isARatio() {
        Derived ratio = PeriodCalculator.ratioToYear(PART, YEAR);
        assertThat(ratio.inPercent()).hasToString("≈ 43.922% (43.910–43.933)");
        assertThat(ratio.unit()).isEqualTo(Unit.RATIO);
        assertThat(ratio.formula()).isEqualTo("part / year");
        assertThat(ratio.notes()).isEmpty();
        assertThat(ratio.about()).isEmpty();
    }

    @Test
    void means_areExactFractions() {
        assertThat(PeriodCalculator.monthlyMean(YEAR)).hasToString("≈ 52.2333 million USD (52.2291–52.2375)");
        assertThat(PeriodCalculator.monthlyMean(YEAR).formula()).isEqualTo("level / months");
        Claim nineteen = level(EXPORTS, "2005-01-01/P19Y", "329.6 million USD");
        assertThat(PeriodCalculator.yearlyMean(nineteen)).hasToString("≈ 17.3474 million USD (17.3447–17.3500)");
        assertThat(PeriodCalculator.yearlyMean(nineteen).formula()).isEqualTo("level * 12 / months");
        Claim fifteenMonths = level(EXPORTS, "2023-01-01/P15M", "15 {ton}");
        assertThat(PeriodCalculator.yearlyMean(fifteenMonths)).hasToString("12 {ton}");
    }

    static Stream<Arguments> undefined() {
        Claim days = level(EXPORTS, "2024-03-20/P12D", "5 million USD");
        Claim twoYears = level(EXPORTS, "2022-01-01/P2Y", "5 million USD");
        Claim acrossYears = level(EXPORTS, "2023-12-01/P2M", "5 million USD");
        Claim open = level(EXPORTS, "2024/..", "5 million USD");
        Claim nothing = level(EXPORTS, "2023", "0 million USD");
        Claim little = level(EXPORTS, "2023", "about 1 million USD");
        Claim imports = level(IMPORTS, "2023", "5 million USD");
        Claim target = level(quantity(EXPORTS, Facts.Y2023), "5 million USD", ClaimStatus.TARGET);
        return Stream.of(
                arguments(
                        PeriodCalculator.runRateByMonths(days),
                        "PERIOD_MISMATCH: run-rate by months needs a period of 1 to 12 whole months, but was "
                                + "exports KAZ-CZE 2024-03-20/P12D USD; pass a flow of such a period"),
                arguments(
                        PeriodCalculator.runRateByMonths(twoYears),
                        "PERIOD_MISMATCH: run-rate by months needs a period of 1 to 12 whole months, but was "
                                + "exports KAZ-CZE 2022-01-01/P2Y USD; pass a flow of such a period"),
                arguments(
                        PeriodCalculator.runRateByMonths(ANONYMOUS),
                        "PERIOD_MISMATCH: run-rate by months needs a period of 1 to 12 whole months, but was "
                                + "5 million USD; pass a flow of such a period"),
                arguments(
                        PeriodCalculator.runRateByDays(acrossYears),
                        "PERIOD_MISMATCH: run-rate by days needs a period within one calendar year, but was "
                                + "exports KAZ-CZE 2023-12-01/P2M USD; pass a flow of that year"),
                arguments(
                        PeriodCalculator.runRateByDays(open),
                        "PERIOD_MISMATCH: run-rate by days needs a period within one calendar year, but was "
                                + "exports KAZ-CZE 2024/.. USD; pass a flow of that year"),
                arguments(
                        PeriodCalculator.runRateByDays(ANONYMOUS),
                        "PERIOD_MISMATCH: run-rate by days needs a period within one calendar year, but was 5 "
                                + "million USD; pass a flow of that year"),
                arguments(
                        PeriodCalculator.runRateByDays(level(FDI_INFLOW, "2023", "5 million USD")),
                        "NOT_ADDITIVE: run-rate by days needs a flow that adds up over periods, but was FDI "
                                + "inflow of unstated basis KAZ-CZE 2023 USD; a stock or a flow of unstated "
                                + "basis does not"),
                arguments(
                        PeriodCalculator.runRateByMonths(level(FDI_INWARD_STOCK, "2023", "5 million USD")),
                        "NOT_ADDITIVE: run-rate by months needs a flow that adds up over periods, but was "
                                + "inward FDI stock KAZ-CZE 2023 USD; a stock or a flow of unstated basis does not"),
                arguments(
                        PeriodCalculator.runRateChange(PART, PART),
                        "PERIOD_MISMATCH: run-rate against the year needs a whole year to compare with, but "
                                + "was exports KAZ-CZE 2024-01-01/P7M USD; pass the flow of twelve months"),
                arguments(
                        PeriodCalculator.runRateChange(PART, ANONYMOUS),
                        "PERIOD_MISMATCH: run-rate against the year needs a whole year to compare with, but "
                                + "was 5 million USD; pass the flow of twelve months"),
                arguments(
                        PeriodCalculator.runRateChange(PART, nothing),
                        "ZERO_DENOMINATOR: run-rate against the year needs a base above zero, but exports "
                                + "KAZ-CZE 2023 USD is zero; report the absolute change"),
                arguments(
                        PeriodCalculator.runRateChange(PART, imports),
                        "MEASURE_MISMATCH: run-rate against the year needs figures of one measure, but was "
                                + "exports KAZ-CZE 2024-01-01/P7M USD and imports KAZ-CZE 2023 USD; never mix "
                                + "measures in one figure"),
                arguments(
                        PeriodCalculator.ratioToYear(YEAR, YEAR),
                        "PERIOD_MISMATCH: ratio to the year needs a period of 1 to 11 whole months, but was "
                                + "exports KAZ-CZE 2023 USD; pass a flow of such a period"),
                arguments(
                        PeriodCalculator.ratioToYear(PART, acrossYears),
                        "PERIOD_MISMATCH: ratio to the year needs a whole year to compare with, but was "
                                + "exports KAZ-CZE 2023-12-01/P2M USD; pass the flow of twelve months"),
                arguments(
                        PeriodCalculator.ratioToYear(PART, little),
                        "BASE_MAY_BE_ZERO: ratio to the year needs a denominator other than zero, but exports "
                                + "KAZ-CZE 2023 USD is within [0, 2000000]; report the difference"),
                arguments(
                        PeriodCalculator.ratioToYear(PART, target),
                        "STATUS_MISMATCH: ratio to the year must not mix reported figures, forecasts and "
                                + "targets, but was exports KAZ-CZE 2024-01-01/P7M USD (ACTUAL) and exports "
                                + "KAZ-CZE 2023 USD (TARGET); ask the target for its progress and required "
                                + "growth"),
                arguments(
                        PeriodCalculator.monthlyMean(days),
                        "PERIOD_MISMATCH: monthly mean needs a period of some whole months, but was exports "
                                + "KAZ-CZE 2024-03-20/P12D USD; pass a flow of such a period"),
                arguments(
                        PeriodCalculator.monthlyMean(level(ENTERPRISES, "2023", "150 {legal entities}")),
                        "NOT_ADDITIVE: monthly mean needs a flow that adds up over periods, but was "
                                + "enterprises KAZ-CZE 2023 {legal entities}; a stock or a flow of unstated "
                                + "basis does not"),
                arguments(
                        PeriodCalculator.yearlyMean(PART),
                        "PERIOD_MISMATCH: yearly mean needs a period of one year or more, but was exports "
                                + "KAZ-CZE 2024-01-01/P7M USD; ask for the run-rate"));
    }

    @ParameterizedTest
    @MethodSource("undefined")
    void undefined_saysWhy(Derived derived, String reason) {
        assertThat(derived).hasToString("undefined (" + reason + ")");
        assertThat(derived.formula()).isEmpty();
    }
}
