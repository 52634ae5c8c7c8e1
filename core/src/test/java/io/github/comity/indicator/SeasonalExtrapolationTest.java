package io.github.comity.indicator;

import static io.github.comity.claim.Facts.level;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import org.junit.jupiter.api.Test;

/** The extrapolation of {@link PeriodCalculator} by the share of the same months in a reference year. */
class SeasonalExtrapolationTest {
    private static final Claim PART = level(Measure.TOTAL_TRADE, "2024-01-01/P7M", "275.3 million USD");
    private static final Claim SAME = level(Measure.TOTAL_TRADE, "2023-01-01/P7M", "300.0 million USD");
    private static final Claim YEAR = level(Measure.TOTAL_TRADE, "2023", "626.8 million USD");

    @Test
    void seasonalExtrapolation_dividesByTheShareOfTheSameMonths() {
        Derived level = PeriodCalculator.seasonalExtrapolation(PART, SAME, YEAR);
        // 275.3 * 626.8 / 300; corners 275.25 * 626.75 / 300.05 and 275.35 * 626.85 / 299.95
        assertThat(level.point()).isEqualByComparingTo("575193466.6666666666666666666666667");
        assertThat(level).hasToString("≈ 575.19 million USD (574.94–575.44)");
        assertThat(level.notes()).containsExactly(Derived.Note.ASSUMES_SAME_SEASONALITY);
        assertThat(level.about()).isEmpty();
    }

    @Test
    void seasonalExtrapolation_agreesWithTheShare() {
        Derived share = PeriodCalculator.ratioToYear(SAME, YEAR);
        Derived level = PeriodCalculator.seasonalExtrapolation(PART, SAME, YEAR);
        assertThat(PART.bounds().dividedBy(share.bounds()).intersects(level.bounds()))
                .isTrue();
        assertThat(PART.bounds().dividedBy(share.bounds()).roundedOutward(30).encloses(level.bounds()))
                .isTrue();
    }

    @Test
    void seasonalExtrapolation_neverEntersAGrowthRate() {
        Derived level = PeriodCalculator.seasonalExtrapolation(PART, SAME, YEAR);
        assertThat(GrowthCalculator.growth(level, YEAR))
                .hasToString("undefined (PERIOD_MISMATCH: growth rate must not compare an extrapolated figure, but "
                        + "was extrapolation by seasonal share; use the run-rate change)");
        // what is derived from it carries the note on
        assertThat(LevelCalculator.share(level, level).notes())
                .contains(Derived.Note.ASSUMES_SAME_SEASONALITY, Derived.Note.SHARED_INPUT);
    }

    @Test
    void seasonalExtrapolation_ofPeriodsThatDoNotFit_isUndefined() {
        Claim half = level(Measure.TOTAL_TRADE, "2023-S1", "260 million USD");
        assertThat(PeriodCalculator.seasonalExtrapolation(PART, half, YEAR))
                .hasToString("undefined (PERIOD_MISMATCH: extrapolation by seasonal share needs like-for-like "
                        + "periods, but was January–July 2024 and first half of 2023; compare the "
                        + "same months of both years, or ask for the ratio to the year)");
        Claim other = level(Measure.TOTAL_TRADE, "2022-01-01/P7M", "260 million USD");
        assertThat(PeriodCalculator.seasonalExtrapolation(PART, other, YEAR))
                .hasToString("undefined (PERIOD_MISMATCH: extrapolation by seasonal share needs the same months of "
                        + "the reference year, but was total trade KAZ-CZE 2022-01-01/P7M USD and "
                        + "total trade KAZ-CZE 2023 USD; take both from one year)");
        assertThat(PeriodCalculator.seasonalExtrapolation(YEAR, YEAR, YEAR).toString())
                .startsWith("undefined (PERIOD_MISMATCH: ");
        assertThat(PeriodCalculator.seasonalExtrapolation(
                                PART, level(Measure.TOTAL_TRADE, "2023-01-01/P7M", "0 USD"), YEAR)
                        .toString())
                .startsWith("undefined (ZERO_DENOMINATOR: ");
        assertThat(PeriodCalculator.seasonalExtrapolation(PART, level(Measure.EXPORTS, "2023-01-01/P7M", "3 USD"), YEAR)
                        .toString())
                .startsWith("undefined (MEASURE_MISMATCH: ");
    }
}
