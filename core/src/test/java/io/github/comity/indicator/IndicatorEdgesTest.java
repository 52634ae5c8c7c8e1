package io.github.comity.indicator;

import static io.github.comity.claim.Facts.level;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_INWARD_STOCK;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Indicators at the last input that they have an answer for, and at the first that they have none for. */
class IndicatorEdgesTest {
    private static final Claim YEAR = level(EXPORTS, "2023", "626.8 million USD");
    private static final Claim ELEVEN = level(EXPORTS, "2023-01-01/P11M", "570.1 million USD");
    private static final Claim TWELVE = level(EXPORTS, "2022-07-01/P12M", "601.4 million USD");

    private static Operand figure(String text) {
        return Operand.of(Figure.parse(text));
    }

    private static Undefined.Reason reason(Derived derived) {
        return derived.undefined().orElseThrow().reason();
    }

    @Test
    void perHead_dividesByPeopleAlone() {
        assertThat(RatioCalculator.perHead(figure("329.6 million USD"), figure("19.8 million {people}")))
                .hasToString("≈ 16.646 USD (16.602–16.692)");
        assertThat(RatioCalculator.perHead(figure("329.6 million USD"), figure("19.8 million USD")))
                .hasToString("undefined (UNIT_MISMATCH: level per head needs a number of people to divide by, but was "
                        + "19.8 million USD in USD; pass the level first)");
        assertThat(reason(RatioCalculator.perHead(figure("5 USD"), figure("0 {people}"))))
                .isEqualTo(Undefined.Reason.ZERO_DENOMINATOR);
    }

    @Test
    void unitValue_takesACountOrAPhysicalUnit_andNothingElse() {
        assertThat(RatioCalculator.unitValue(figure("5 million USD"), figure("200 {cars}")))
                .hasToString("≈ 25000 USD (22500–27500)");
        for (String quantity : new String[] {"5%", "5 million EUR", "rank 5"}) {
            assertThat(reason(RatioCalculator.unitValue(figure("5 million USD"), figure(quantity))))
                    .as(quantity)
                    .isEqualTo(Undefined.Reason.UNIT_MISMATCH);
        }
        assertThat(reason(RatioCalculator.unitValue(figure("5 t"), figure("200 {cars}"))))
                .isEqualTo(Undefined.Reason.UNIT_MISMATCH);
    }

    @Test
    void rateOfReturn_needsStocksThatAreAboveZeroTogether() {
        Claim income = level(FDI_NET_INFLOW, "2023", "5.0 million USD");
        Claim opening = level(FDI_INWARD_STOCK, "2022-12-31", "40.0 million USD");
        Claim closing = level(FDI_INWARD_STOCK, "2023-12-31", "60.0 million USD");
        Derived rate = StockCalculator.rateOfReturn(income, opening, closing);
        assertThat(rate.point()).isEqualByComparingTo("0.1");
        assertThat(rate.formula()).isEqualTo("2 income / (opening + closing)");
        assertThat(rate.bounds().contains(new BigDecimal("0.1"))).isTrue();
        Claim nothing = level(FDI_INWARD_STOCK, "2022-12-31", "0.0 million USD");
        Claim still = level(FDI_INWARD_STOCK, "2023-12-31", "0.0 million USD");
        assertThat(StockCalculator.rateOfReturn(income, nothing, still))
                .hasToString("undefined (BASE_MAY_BE_ZERO: rate of return needs stocks that are certainly above zero "
                        + "together, but was inward FDI stock KAZ-CZE 2022-12-31 USD and inward FDI "
                        + "stock KAZ-CZE 2023-12-31 USD; report the income)");
        Claim little = level(FDI_INWARD_STOCK, "2023-12-31", "0.2 million USD");
        assertThat(StockCalculator.rateOfReturn(income, nothing, little).isDefined())
                .isTrue();
        assertThat(StockCalculator.rateOfReturn(figure("5 USD"), opening, figure("60 USD"))
                        .isDefined())
                .isTrue();
        assertThat(reason(StockCalculator.rateOfReturn(closing, opening, income)))
                .isEqualTo(Undefined.Reason.MEASURE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 366})
    void annualisedRate_upToTheEdges(int periods) {
        assertThat(NotationCalculator.annualisedRate(figure("0.1%"), periods).isDefined())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 367})
    void annualisedRate_beyond_isRefused(int periods) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotationCalculator.annualisedRate(figure("0.1%"), periods))
                .withMessage("periods per year of an annualised rate must be 2 to 366, but was %s; pass 4 for "
                                .formatted(periods)
                        + "quarters or 12 for months");
    }

    /** However large a power is, it is refused or bounded, and never taken for small. */
    @ParameterizedTest
    @CsvSource({"1E+9%, 366, true", "1E+12%, 366, false", "1E+30%, 12, true", "-99.9999999%, 366, true"})
    void annualisedRate_ofManyDigits(String rate, int periods, boolean isWritten) {
        if (isWritten) {
            Derived annual = NotationCalculator.annualisedRate(figure(rate), periods);
            assertThat(annual.bounds().contains(annual.point())).isTrue();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NotationCalculator.annualisedRate(figure(rate), periods))
                    .withMessageStartingWith("growth that is annualised must stay below 10^3800 in a year, but was ");
        }
    }

    @Test
    void yearlyFigures_needAWholeYear() {
        String rule = " needs a whole year to compare with, but was exports KAZ-CZE 2023-01-01/P11M USD; pass "
                + "the flow of twelve months)";
        Claim before = level(EXPORTS, "2022-01-01/P7M", "275.3 million USD");
        Claim now = level(EXPORTS, "2023-01-01/P7M", "300.3 million USD");
        assertThat(PeriodCalculator.runRateChange(now, ELEVEN).toString())
                .startsWith("undefined (PERIOD_MISMATCH: run-rate against the year")
                .endsWith(rule);
        assertThat(PeriodCalculator.ratioToYear(now, ELEVEN).toString())
                .startsWith("undefined (PERIOD_MISMATCH: ")
                .endsWith(rule);
        assertThat(PeriodCalculator.seasonalExtrapolation(now, before, ELEVEN).toString())
                .startsWith("undefined (PERIOD_MISMATCH: ")
                .endsWith(rule);
        assertThat(reason(PeriodCalculator.runRateChange(now, figure("5 million USD"))))
                .isEqualTo(Undefined.Reason.PERIOD_MISMATCH);
        assertThat(PeriodCalculator.runRateChange(now, TWELVE).isDefined()).isTrue();
        assertThat(PeriodCalculator.yearlyMean(TWELVE)).hasToString("≈ 601.40 million USD (601.35–601.45)");
        assertThat(PeriodCalculator.yearlyMean(ELEVEN))
                .hasToString("undefined (PERIOD_MISMATCH: yearly mean needs a period of one year or more, but was "
                        + "exports KAZ-CZE 2023-01-01/P11M USD; ask for the run-rate)");
    }

    @Test
    void combined_ofOpenBounds_prefersAPointThatBothAllow() {
        Operand five = figure("more than 5 USD");
        Operand three = figure("more than 3 USD");
        assertThat(LevelCalculator.combined(five, three).point()).isEqualByComparingTo("5");
        assertThat(LevelCalculator.combined(three, five).point()).isEqualByComparingTo("5");
        assertThat(LevelCalculator.combined(three, five).bounds()).isEqualTo(Bounds.parse("[5, +inf)"));
        assertThat(LevelCalculator.combined(figure("5 USD"), figure("5.4 USD")).point())
                .isBetween(new BigDecimal("5.35"), new BigDecimal("5.5"));
    }

    @Test
    void signs_areNotedWhereTheLevelTurnsNegative_notAtZero() {
        Claim before = level(TRADE_BALANCE, "2022", "10.0 million USD");
        Claim zero = level(TRADE_BALANCE, "2023", "0.0 million USD");
        Claim below = level(TRADE_BALANCE, "2023", "-3.0 million USD");
        assertThat(GrowthCalculator.growth(zero, before).notes()).isEmpty();
        assertThat(GrowthCalculator.growth(below, before).notes()).containsExactly(Derived.Note.SIGN_CHANGE);
        assertThat(ChangeCalculator.indexNumber(zero, before).notes()).isEmpty();
        assertThat(ChangeCalculator.indexNumber(below, before).notes()).containsExactly(Derived.Note.SIGN_CHANGE);
        assertThat(GrowthCalculator.growth(below, before).about()).isPresent();
        assertThat(GrowthCalculator.growth(below, figure("5 million USD")).about())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0%, true", "-99.9%, true", "-99%, true", "-100%, false"})
    void impliedLevels_needAFactorCertainlyAboveZero(String rate, boolean isDefined) {
        Growth growth = Growth.parse(rate);
        Operand level = figure("5.0 million USD");
        assertThat(ChangeCalculator.impliedChange(level, growth).isDefined()).isEqualTo(isDefined);
        assertThat(GrowthCalculator.impliedPrevious(level, growth).isDefined()).isEqualTo(isDefined);
    }

    @Test
    void impliedPrevious_ofAPartOfAYear_isAboutThatPart() {
        Derived before = GrowthCalculator.impliedPrevious(YEAR, Growth.parse("+48.4%"));
        assertThat(before.about().orElseThrow().quantity().period()).hasToString("2022");
    }

    @Test
    void sum_asLongAsItMayBe_isRead() {
        String sum = "5 USD + 6 USD";
        String longest = "5 USD +" + " ".repeat(1_000 - sum.length()) + " 6 USD";
        assertThat(longest).hasSize(1_000);
        assertThat(QuickCalculator.of(longest)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuickCalculator.of(longest.replace("6 USD", "16 USD")))
                .withMessage("sum must have at most 1000 characters, but was 1001; ask one question");
        for (String broken : new String[] {"(+5%)", ", +5%", " + 5 USD", "+5%", "5 USD + "}) {
            assertThatIllegalArgumentException().as(broken).isThrownBy(() -> QuickCalculator.of(broken));
        }
    }
}
