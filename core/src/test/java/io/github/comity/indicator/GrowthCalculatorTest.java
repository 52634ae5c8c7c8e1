package io.github.comity.indicator;

import static io.github.comity.claim.Facts.Y2022;
import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.claim.Facts.level;
import static io.github.comity.claim.Facts.quantity;
import static io.github.comity.claim.Facts.stated;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.FDI_INWARD_STOCK;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.KGZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.claim.PriceBasis;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GrowthCalculatorTest {
    private static final Claim Y23 = level(EXPORTS, "2023", "147.7 million USD");
    private static final Claim Y22 = level(EXPORTS, "2022", "123.7 million USD");

    private static Claim net(String period, String figure) {
        return level(FDI_NET_INFLOW, period, figure);
    }

    @Test
    void growth_saysWhatItIsAbout() {
        Derived growth = GrowthCalculator.growth(
                level(FDI_GROSS_INFLOW, "2023", "48 million USD"), level(FDI_GROSS_INFLOW, "2022", "21.6 million USD"));
        assertThat(growth).hasToString("≈ 122.2% (119.3–125.1)");
        assertThat(growth.name()).isEqualTo("growth rate");
        assertThat(growth.formula()).isEqualTo("100 (current / base - 1)");
        assertThat(growth.unit()).isEqualTo(Unit.PERCENT);
        assertThat(growth.about()).contains(Subject.change(quantity(FDI_GROSS_INFLOW, Y2023), Y2022, Growth.Form.RATE));
        assertThat(growth.notes()).isEmpty();
        Operand anonymous = Operand.of(Figure.parse("21.6 million USD"));
        assertThat(GrowthCalculator.growth(Y23, anonymous).about()).isEmpty();
        assertThat(GrowthCalculator.growth(anonymous, Y23).about()).isEmpty();
    }

    @Test
    void growth_fromAboveToBelowZero_isNoted() {
        Derived growth = GrowthCalculator.growth(net("2023", "-3.4 million USD"), net("2022", "2.0 million USD"));
        assertThat(growth.point()).isEqualByComparingTo("-270");
        assertThat(growth.notes()).containsExactly(Derived.Note.SIGN_CHANGE);
        Derived fall = GrowthCalculator.growth(net("2023", "1 million USD"), net("2022", "2.0 million USD"));
        assertThat(fall.notes()).isEmpty();
    }

    @Test
    void growth_ofALeapMonth_isLikeForLike() {
        assertThat(GrowthCalculator.growth(level(EXPORTS, "2024-02", "5.0 USD"), level(EXPORTS, "2023-02", "4.0 USD"))
                        .point())
                .isEqualByComparingTo("25");
    }

    private static Claim with(Quantity.Builder quantity) {
        return level(quantity.period(Y2022).unit(Unit.USD).build(), "5.0 million USD");
    }

    private static Quantity.Builder exports() {
        return Quantity.builder().measure(EXPORTS);
    }

    private static Quantity.Builder kazakhExports() {
        return exports().reporter(KAZ).partner(CZE);
    }

    static Stream<Arguments> undefinedGrowth() {
        Claim part = level(EXPORTS, "2024-01-01/P7M", "90.0 million USD");
        return Stream.of(
                arguments(
                        GrowthCalculator.growth(part, Y23),
                        "PERIOD_MISMATCH: growth rate needs like-for-like periods, but was January–July 2024 "
                                + "and 2023; compare the same months of both years, or ask for the ratio to the year"),
                arguments(
                        GrowthCalculator.growth(level(EXPORTS, "2023/..", "5 USD"), Y22),
                        "PERIOD_MISMATCH: growth rate needs like-for-like periods, but was since 2023 and "
                                + "2022; compare the same months of both years, or ask for the ratio to the year"),
                arguments(
                        GrowthCalculator.growth(PeriodCalculator.runRateByMonths(part), Y23),
                        "PERIOD_MISMATCH: growth rate must not compare an extrapolated figure, but was "
                                + "run-rate by months; use the run-rate change"),
                arguments(
                        GrowthCalculator.growth(net("2023", "1 USD"), net("2022", "0 million USD")),
                        "ZERO_DENOMINATOR: growth rate needs a base above zero, but net FDI inflow KAZ-CZE "
                                + "2022 USD is zero; report the absolute change"),
                arguments(
                        GrowthCalculator.growth(net("2023", "1 USD"), net("2022", "-3.4 million USD")),
                        "NEGATIVE_BASE: growth rate needs a base above zero, but net FDI inflow KAZ-CZE 2022 "
                                + "USD is negative; report the absolute change"),
                arguments(
                        GrowthCalculator.growth(net("2023", "1 USD"), net("2022", "about 1 million USD")),
                        "BASE_MAY_BE_ZERO: growth rate needs a base above zero, but net FDI inflow KAZ-CZE "
                                + "2022 USD is within [0, 2000000]; report the absolute change"),
                arguments(
                        GrowthCalculator.growth(Y23, level(EXPORTS, "2022", "less than 5 million USD")),
                        "BASE_MAY_BE_ZERO: growth rate needs a base above zero, but exports KAZ-CZE 2022 USD "
                                + "is within [0, 5000000]; report the absolute change"),
                arguments(
                        GrowthCalculator.growth(Y23, level(EXPORTS, "2022", "5 million EUR")),
                        "UNIT_MISMATCH: growth rate needs figures of one unit, but was exports KAZ-CZE 2023 "
                                + "USD in USD and exports KAZ-CZE 2022 EUR in EUR; convert one first"),
                arguments(
                        GrowthCalculator.growth(
                                Y23, with(exports().reporter(CZE).partner(KAZ))),
                        "REPORTER_MISMATCH: growth rate needs figures of one reporter, but was exports "
                                + "KAZ-CZE 2023 USD and exports CZE-KAZ 2022 USD; compare reporters in a "
                                + "mirror comparison only"),
                arguments(
                        GrowthCalculator.growth(
                                Y23, with(exports().reporter(KAZ).partner(KGZ))),
                        "PARTNER_MISMATCH: growth rate needs figures of one partner, but was exports KAZ-CZE "
                                + "2023 USD and exports KAZ-KGZ 2022 USD; take both figures from one relation"),
                arguments(
                        GrowthCalculator.growth(Y23, with(kazakhExports().coverage(Coverage.GOODS))),
                        "MEASURE_MISMATCH: growth rate needs figures of one coverage, but was exports KAZ-CZE "
                                + "2023 USD and exports KAZ-CZE 2022 USD, GOODS; take figures of one coverage"),
                arguments(
                        GrowthCalculator.growth(Y23, with(kazakhExports().scope("non-oil"))),
                        "MEASURE_MISMATCH: growth rate needs figures of one scope, but was exports KAZ-CZE "
                                + "2023 USD and exports KAZ-CZE 2022 USD, non-oil; take figures of one scope"),
                arguments(
                        GrowthCalculator.growth(Y23, with(kazakhExports().priceBasis(PriceBasis.CONSTANT))),
                        "MEASURE_MISMATCH: growth rate needs figures of one price basis, but was exports "
                                + "KAZ-CZE 2023 USD and exports KAZ-CZE 2022 USD, CONSTANT prices; take "
                                + "figures at the same prices"),
                arguments(
                        GrowthCalculator.growth(Y23, level(IMPORTS, "2022", "5 million USD")),
                        "MEASURE_MISMATCH: growth rate needs figures of one measure, but was exports KAZ-CZE "
                                + "2023 USD and imports KAZ-CZE 2022 USD; never mix measures in one figure"),
                arguments(
                        GrowthCalculator.growth(
                                level(quantity(EXPORTS, Y2023), "200 million USD", ClaimStatus.FORECAST), Y22),
                        "STATUS_MISMATCH: growth rate must not mix reported figures, forecasts and targets, "
                                + "but was exports KAZ-CZE 2023 USD (FORECAST) and exports KAZ-CZE 2022 USD "
                                + "(ACTUAL); pass figures of one status"));
    }

    @ParameterizedTest
    @MethodSource("undefinedGrowth")
    void growth_undefined_saysWhy(Derived growth, String reason) {
        assertThat(growth).hasToString("undefined (" + reason + ")");
        assertThat(growth.inputs()).hasSize(2);
        assertThat(growth.unit()).isEqualTo(Unit.PERCENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // level | growth | before | formula
                "626.8 million USD|+48.4%|≈ 422.37 million USD (422.19–422.55)|level / (1 + rate)",
                "178.4 million USD|×2.1|≈ 85.0 million USD (82.9–87.1)|level / factor",
                "148.4 million USD|to 148.4%|≈ 100.00 million USD (99.93–100.07)|level / factor",
                "50.0 million USD|÷2|≈ 100 million USD (74–126)|level * divisor",
                "42.5 billion USD|-3.4 billion USD|≈ 45.9 billion USD (45.8–46.0)|level - change",
                "5 million USD|more than 25%|≈ 4.0 million USD (0.0–4.4)|level / (1 + rate)",
                "more than 5 million USD|+25%|≈ 4.000 million USD (at least 3.984)|level / (1 + rate)"
            })
    void impliedPrevious_everyNotation(String level, String growth, String before, String formula) {
        Derived implied = GrowthCalculator.impliedPrevious(stated(EXPORTS, "2023", level, growth));
        assertThat(implied).hasToString(before);
        assertThat(implied.formula()).isEqualTo(formula);
        assertThat(implied.levelOf()).contains(quantity(EXPORTS, Y2022));
        assertThat(implied.inputs()).hasSize(2);
        assertThat(implied.claims()).hasSize(2);
        assertThat(GrowthCalculator.impliedPrevious(level(EXPORTS, "2023", level), Growth.parse(growth))
                        .bounds())
                .isEqualTo(implied.bounds());
    }

    @Test
    void impliedPrevious_ofAnotherBase() {
        Derived since2020 = GrowthCalculator.impliedPrevious(Y23, Growth.parse("+50% against 2020"));
        assertThat(since2020.levelOf()).contains(quantity(EXPORTS, ReportingPeriod.year(2020)));
        // the only growth that is stated is used, whatever its base
        assertThat(GrowthCalculator.impliedPrevious(stated(EXPORTS, "2023", "147.7 million USD", "+50% against 2020"))
                        .levelOf())
                .contains(quantity(EXPORTS, ReportingPeriod.year(2020)));
        // of several, the one against the year before
        assertThat(GrowthCalculator.impliedPrevious(
                                stated(EXPORTS, "2023", "147.7 million USD", "+50% against 2020", "+19.4%"))
                        .levelOf())
                .contains(quantity(EXPORTS, Y2022));
    }

    @Test
    void impliedPrevious_withoutASubject() {
        Operand rate = Operand.of(Figure.parse("12.5%"));
        Derived before = GrowthCalculator.impliedPrevious(rate, Growth.parse("+1.2 pp"));
        assertThat(before.point()).isEqualByComparingTo("11.3");
        assertThat(before.about()).isEmpty();
        Derived deficit = GrowthCalculator.impliedPrevious(
                level(TRADE_BALANCE, "2023", "-331.4 million USD"), Growth.parse("+50%"));
        assertThat(deficit).hasToString("≈ -220.9 million USD (-221.8 to -220.1)");
    }

    @Test
    void impliedPrevious_changeAboveTheLevel_endsAtZero() {
        Derived before = GrowthCalculator.impliedPrevious(
                level(EXPORTS, "2023", "5 million USD"), Growth.parse("+5.4 million USD"));
        assertThat(before.bounds()).hasToString("[0, 150000]");
        assertThat(before.point()).isZero();
        Derived impossible = GrowthCalculator.impliedPrevious(
                level(EXPORTS, "2023", "5 million USD"), Growth.parse("+6.0 million USD"));
        assertThat(impossible)
                .hasToString("undefined (CONTRADICTORY: implied previous level has no possible value:"
                        + " its inputs ['exports KAZ-CZE 2023 USD', '6.0 million USD'] cannot all be true)");
    }

    static Stream<Arguments> undefinedPrevious() {
        Claim open = level(EXPORTS, "2023/..", "5 million USD");
        return Stream.of(
                arguments(
                        GrowthCalculator.impliedPrevious(Y23, Growth.parse("-100.0%")),
                        "ZERO_DENOMINATOR: implied previous level needs a growth above -100%, but was "
                                + "-100.0%; the level before cannot be found"),
                arguments(
                        GrowthCalculator.impliedPrevious(Y23, Growth.parse("about -99%")),
                        "BASE_MAY_BE_ZERO: implied previous level needs a growth certainly above -100%, but "
                                + "was about -99%; the level before cannot be bounded"),
                arguments(
                        GrowthCalculator.impliedPrevious(Y23, Growth.parse("less than 5%")),
                        "BASE_MAY_BE_ZERO: implied previous level needs a growth certainly above -100%, but "
                                + "was up less than 5%; the level before cannot be bounded"),
                arguments(
                        GrowthCalculator.impliedPrevious(Y23, Growth.parse("+5% against 2022-S1")),
                        "PERIOD_MISMATCH: implied previous level needs like-for-like periods, but was 2023 "
                                + "and first half of 2022; compare the same months of both years"),
                arguments(
                        GrowthCalculator.impliedPrevious(open, Growth.parse("+5%")),
                        "PERIOD_MISMATCH: implied previous level needs like-for-like periods, but was since "
                                + "2023 and no base; compare the same months of both years"),
                arguments(
                        GrowthCalculator.impliedPrevious(Y23, Growth.parse("+5 million EUR")),
                        "UNIT_MISMATCH: implied previous level needs level and change in one unit, but was "
                                + "USD and EUR; convert one first"),
                arguments(
                        GrowthCalculator.impliedPrevious(Y23, Growth.parse("+5 pp")),
                        "UNIT_MISMATCH: implied previous level needs level and change in one unit, but was "
                                + "USD and pp; convert one first"),
                arguments(
                        GrowthCalculator.impliedPrevious(stated(EXPORTS, "2023", "147.7 million USD")),
                        "MISSING_INPUT: implied previous level needs one growth of exports KAZ-CZE 2023 USD, "
                                + "but the source states 0; add the figure or pass the growth"),
                arguments(
                        GrowthCalculator.impliedPrevious(
                                stated(EXPORTS, "2023", "147.7 million USD", "+50% against 2020", "+60% against 2019")),
                        "MISSING_INPUT: implied previous level needs one growth of exports KAZ-CZE 2023 USD, "
                                + "but the source states 2; add the figure or pass the growth"),
                arguments(
                        GrowthCalculator.impliedPrevious(
                                StatedQuantity.of(open.subject().quantity(), List.of(open))),
                        "MISSING_INPUT: implied previous level needs one growth of exports KAZ-CZE 2023/.. "
                                + "USD, but the source states 0; add the figure or pass the growth"),
                arguments(
                        GrowthCalculator.impliedPrevious(StatedQuantity.of(
                                quantity(EXPORTS, Y2023), List.of(Facts.growth(EXPORTS, "2023", "+5%")))),
                        "MISSING_INPUT: implied previous level needs exports KAZ-CZE 2023 USD: the level of "
                                + "exports KAZ-CZE 2023 USD must be stated, but the source does not state it; "
                                + "add the figure"));
    }

    @ParameterizedTest
    @MethodSource("undefinedPrevious")
    void impliedPrevious_undefined_saysWhy(Derived previous, String reason) {
        assertThat(previous).hasToString("undefined (" + reason + ")");
    }

    @Test
    void impliedTotalGrowth_isTheWeightedMeanOfTheParts() {
        StatedQuantity exports = stated(EXPORTS, "2023", "147.7 million USD", "+19.4%");
        StatedQuantity imports = stated(IMPORTS, "2023", "479.1 million USD", "+60.5%");
        Derived growth = GrowthCalculator.impliedTotalGrowth(List.of(exports, imports));
        assertThat(growth).hasToString("≈ 48.46% (48.40–48.52)");
        assertThat(growth.formula()).isEqualTo("100 (sum of levels / sum of (level / factor) - 1)");
        assertThat(growth.claims()).hasSize(4);
        // a part without a largest value leaves the growth anywhere between those of the parts
        StatedQuantity open = stated(IMPORTS, "2023", "more than 400 million USD", "+60.5%");
        assertThat(GrowthCalculator.impliedTotalGrowth(List.of(exports, open)).bounds())
                .hasToString("[19.35, 60.55]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthCalculator.impliedTotalGrowth(List.of()))
                .withMessage("growth of a total needs at least one part, but was none; pass the parts");
    }

    static Stream<Arguments> undefinedTotalGrowth() {
        StatedQuantity exports = stated(EXPORTS, "2023", "147.7 million USD", "+19.4%");
        return Stream.of(
                arguments(
                        List.of(exports, stated(IMPORTS, "2023", "479.1 million USD")),
                        "MISSING_INPUT: growth rate implied by parts needs implied previous level: implied "
                                + "previous level needs one growth of imports KAZ-CZE 2023 USD, but the "
                                + "source states 0; add the figure or pass the growth"),
                arguments(
                        List.of(exports, stated(IMPORTS, "2023", "479.1 million USD", "+5 million USD")),
                        "UNIT_MISMATCH: growth rate implied by parts needs growths as rates or factors, but "
                                + "one is an absolute change; state it as a rate"),
                arguments(
                        List.of(exports, stated(TRADE_BALANCE, "2023", "-5.0 million USD", "+5%")),
                        "NEGATIVE_LEVEL: growth rate implied by parts needs levels that cannot be negative; "
                                + "state the growth of the total itself"),
                arguments(
                        List.of(stated(EXPORTS, "2023", "0 million USD", "+5%")),
                        "ZERO_DENOMINATOR: growth rate implied by parts needs a base above zero, but the "
                                + "parts were zero; report the levels"),
                arguments(
                        List.of(stated(EXPORTS, "2023", "about 1 million USD", "+5%")),
                        "BASE_MAY_BE_ZERO: growth rate implied by parts needs a base above zero, but the "
                                + "parts may all have been zero; report the levels"),
                arguments(
                        List.of(exports, stated(IMPORTS, "2023", "479.1 million USD", "+50% against 2021")),
                        "PERIOD_MISMATCH: growth rate implied by parts needs figures of one period, but was "
                                + "exports KAZ-CZE 2022 USD and imports KAZ-CZE 2021 USD; take figures of one period"),
                arguments(
                        List.of(exports, stated(IMPORTS, "2024", "479.1 million USD", "+50% against 2022")),
                        "PERIOD_MISMATCH: growth rate implied by parts needs figures of one period, but was "
                                + "exports KAZ-CZE 2023 USD and imports KAZ-CZE 2024 USD; take figures of one period"));
    }

    @ParameterizedTest
    @MethodSource("undefinedTotalGrowth")
    void impliedTotalGrowth_undefined_saysWhy(List<StatedQuantity> parts, String reason) {
        assertThat(GrowthCalculator.impliedTotalGrowth(parts)).hasToString("undefined (" + reason + ")");
    }

    @Test
    void impliedTotalGrowth_ofVeryPreciseFigures_isAnswered() {
        // the levels before are rounded at 34 digits, and the bounds are narrower than what that does to the point
        String rate = "+52.4105409622122151405478979868767042189%";
        StatedQuantity exports = stated(EXPORTS, "2023", "1.5679737017595131670390884683203879507 USD", rate);
        StatedQuantity imports = stated(IMPORTS, "2023", "1.6351999906016255889004440165171259295 USD", rate);
        Derived growth = GrowthCalculator.impliedTotalGrowth(List.of(exports, imports));
        assertThat(growth.bounds())
                .hasToString("[52.4105409622122151405478979868767, 52.4105409622122151405478979868768]");
        assertThat(growth.point()).isEqualTo("52.4105409622122151405478979868767");
    }

    @Test
    void contribution_isInPoints() {
        Claim totalBefore = level(TOTAL_TRADE, "2022", "422.2 million USD");
        Derived points = GrowthCalculator.contribution(Y23, Y22, totalBefore);
        assertThat(points).hasToString("≈ 5.685 pp (5.660–5.709)");
        assertThat(points.unit()).isEqualTo(Unit.PERCENTAGE_POINT);
        assertThat(points.name()).isEqualTo("contribution to growth");
        assertThat(points.formula()).isEqualTo("100 (current - previous) / total before");
        Claim imports = level(IMPORTS, "2022", "298.5 million USD");
        assertThat(GrowthCalculator.contribution(Y23, imports, totalBefore))
                .hasToString("undefined (MEASURE_MISMATCH: contribution to growth needs figures of one measure,"
                        + " but was exports KAZ-CZE 2023 USD and imports KAZ-CZE 2022 USD; never mix "
                        + "measures in one figure)");
        assertThat(GrowthCalculator.contribution(Y23, Y22, level(TOTAL_TRADE, "2021", "400 million USD")))
                .hasToString("undefined (PERIOD_MISMATCH: contribution to growth needs figures of one period,"
                        + " but was exports KAZ-CZE 2022 USD and total trade KAZ-CZE 2021 USD; take "
                        + "figures of one period)");
        assertThat(GrowthCalculator.contribution(Y23, Y22, level(TOTAL_TRADE, "2022", "0 million USD")))
                .hasToString("undefined (ZERO_DENOMINATOR: contribution to growth needs a base above zero,"
                        + " but total trade KAZ-CZE 2022 USD is zero; report the absolute change)");
        Operand anonymous = Operand.of(Figure.parse("422.2 million USD"));
        assertThat(GrowthCalculator.contribution(Y23, Y22, anonymous).point()).isEqualTo(points.point());
    }

    @Test
    void compoundAnnualGrowth_countsTheYearsBetweenThePeriods() {
        Claim first = level(FDI_GROSS_INFLOW, "2021", "22.3 million USD");
        Claim last = level(FDI_GROSS_INFLOW, "2023", "48 million USD");
        Derived rate = GrowthCalculator.compoundAnnualGrowth(first, last);
        assertThat(rate).hasToString("≈ 46.7% (45.7–47.7)");
        assertThat(rate).isEqualTo(GrowthCalculator.compoundAnnualGrowth(first, last, 2));
        assertThat(rate.name()).isEqualTo("compound annual growth rate");
        assertThat(rate.formula()).isEqualTo("100 ((last / first)^(1/years) - 1)");
        assertThat(GrowthCalculator.compoundAnnualGrowth(first, level(FDI_GROSS_INFLOW, "2023", "0 million USD"))
                        .point())
                .isEqualByComparingTo("-100");
    }

    static Stream<Arguments> undefinedCompound() {
        Claim first = net("2021", "2.0 million USD");
        return Stream.of(
                arguments(
                        GrowthCalculator.compoundAnnualGrowth(first, net("2021", "3.0 million USD")),
                        "PERIOD_MISMATCH: compound annual growth rate needs comparable periods at least one "
                                + "year apart, but was net FDI inflow KAZ-CZE 2021 USD and net FDI inflow "
                                + "KAZ-CZE 2021 USD; pass the number of years"),
                arguments(
                        GrowthCalculator.compoundAnnualGrowth(first, net("2022-S1", "3.0 million USD")),
                        "PERIOD_MISMATCH: compound annual growth rate needs comparable periods at least one "
                                + "year apart, but was net FDI inflow KAZ-CZE 2021 USD and net FDI inflow "
                                + "KAZ-CZE 2022-S1 USD; pass the number of years"),
                arguments(
                        GrowthCalculator.compoundAnnualGrowth(
                                Operand.exactly(BigDecimal.ONE, Unit.USD), Operand.exactly(BigDecimal.TEN, Unit.USD)),
                        "PERIOD_MISMATCH: compound annual growth rate needs comparable periods at least one "
                                + "year apart, but was 1 and 10; pass the number of years"),
                arguments(
                        GrowthCalculator.compoundAnnualGrowth(first, net("2023", "-3.0 million USD")),
                        "NEGATIVE_LEVEL: compound annual growth rate needs levels that cannot be "
                                + "negative, but net FDI inflow KAZ-CZE 2023 USD is within [-3050000, "
                                + "-2950000]; report the difference"),
                arguments(
                        GrowthCalculator.compoundAnnualGrowth(net("2021", "-2.0 million USD"), net("2023", "3 USD")),
                        "NEGATIVE_BASE: compound annual growth rate needs a base above zero, but net FDI "
                                + "inflow KAZ-CZE 2021 USD is negative; report the absolute change"));
    }

    @ParameterizedTest
    @MethodSource("undefinedCompound")
    void compoundAnnualGrowth_undefined_saysWhy(Derived rate, String reason) {
        assertThat(rate).hasToString("undefined (" + reason + ")");
    }

    /** A stock of a year is of its last day, which is also written as the first of January that follows. */
    @ParameterizedTest
    @CsvSource({
        "2015-12-31, 2023-12-31, 8",
        "2015, 2023-12-31, 8",
        "2015-12-31, 2023, 8",
        "2015, 2023, 8",
        "2016-01-01, 2023, 8",
        "2016-01-01, 2023-12-31, 8",
        "2015, 2024-01-01, 8",
        "2022-S1, 2023-06-30, 1",
        "2022-06-30, 2023-07-01, 1",
        "2022-Q3, 2024-09-30, 2",
        "2020-02-29, 2021-02-28, 1",
        "2023-02, 2024-02-29, 1"
    })
    void stocks_meetByTheirLastDay(String first, String last, int years) {
        Claim one = level(FDI_INWARD_STOCK, first, "100.0 million USD");
        Claim other = level(FDI_INWARD_STOCK, last, "200.0 million USD");
        assertThat(GrowthCalculator.compoundAnnualGrowth(one, other))
                .isEqualTo(GrowthCalculator.compoundAnnualGrowth(one, other, years));
        assertThat(GrowthCalculator.compoundAnnualGrowth(one, other).isDefined())
                .isTrue();
        assertThat(GrowthCalculator.growth(other, one).point()).isEqualByComparingTo("100");
        assertThat(ChangeCalculator.absoluteChange(other, one).point()).isEqualByComparingTo("100000000");
        assertThat(GrowthCalculator.growth(one, other).isDefined()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2015, 2023-06-30", "2015-12-30, 2023", "2015-12-31, 2023-11-30", "2015, 2023-Q3"})
    void stocksOfOtherDays_doNotMeet(String first, String last) {
        assertThat(GrowthCalculator.compoundAnnualGrowth(
                                level(FDI_INWARD_STOCK, first, "1 USD"), level(FDI_INWARD_STOCK, last, "2 USD"))
                        .isDefined())
                .isFalse();
    }

    /** Levels that say their periods agree with the years that a caller counts. */
    @Test
    void compoundAnnualGrowth_ofSwappedLevels_orOtherYears_isUndefined() {
        Claim first = net("2022", "700 million USD");
        Claim last = net("2025", "900 million USD");
        assertThat(GrowthCalculator.compoundAnnualGrowth(last, first, 3))
                .hasToString("undefined (PERIOD_MISMATCH: compound annual growth rate needs the earlier level first, "
                        + "but was net FDI inflow KAZ-CZE 2025 USD and net FDI inflow KAZ-CZE 2022 USD; swap them)");
        for (int years : new int[] {1, 2, 4, 100}) {
            assertThat(GrowthCalculator.compoundAnnualGrowth(first, last, years))
                    .hasToString("undefined (PERIOD_MISMATCH: compound annual growth rate needs the years between net "
                            + "FDI inflow KAZ-CZE 2022 USD and net FDI inflow KAZ-CZE 2025 USD, which are 3, but was "
                            + years + "; leave the number out)");
            assertThat(TrendCalculator.logGrowth(first, last, years).isDefined())
                    .isFalse();
        }
        assertThat(GrowthCalculator.compoundAnnualGrowth(first, last, 3).isDefined())
                .isTrue();
        assertThat(TrendCalculator.logGrowth(last, first, 3).isDefined()).isFalse();
        assertThat(GrowthCalculator.compoundAnnualGrowth(first, first, 1).isDefined())
                .isFalse();
    }

    @Test
    void compoundAnnualGrowth_yearsOutOfRange_areAnError() {
        for (int years : new int[] {0, 101}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GrowthCalculator.compoundAnnualGrowth(Y22, Y23, years))
                    .withMessage("years of a compound annual growth rate must be 1 to 100, but was " + years
                            + "; count the years between the observations");
        }
    }

    @Test
    void compoundAnnualGrowth_ofExactNumbers_isExactWhereTheRootIs() {
        Operand four = Operand.exactly(new BigDecimal("4"), Unit.USD);
        Operand nine = Operand.exactly(new BigDecimal("9"), Unit.USD);
        assertThat(GrowthCalculator.compoundAnnualGrowth(four, nine, 2)).hasToString("50%");
    }
}
