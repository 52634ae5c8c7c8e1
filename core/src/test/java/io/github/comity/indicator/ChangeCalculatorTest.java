package io.github.comity.indicator;

import static io.github.comity.claim.Facts.Y2022;
import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.claim.Facts.level;
import static io.github.comity.indicator.BoundsLaw.WIDE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeCalculatorTest {
    private static final Claim NOW = level(Measure.FDI_NET_INFLOW, "2023", "48 million USD");
    private static final Claim BEFORE = level(Measure.FDI_NET_INFLOW, "2022", "-21.6 million USD");

    private static Operand exact(String value) {
        return Operand.exactly(new BigDecimal(value), Unit.USD);
    }

    private static Operand figure(String text) {
        return Operand.of(Figure.parse(text));
    }

    @Test
    void absoluteChange_isDefinedFromANegativeBase() {
        Derived change = ChangeCalculator.absoluteChange(NOW, BEFORE);
        assertThat(change).hasToString("≈ 69.60 million USD (69.05–70.15)");
        assertThat(change.about())
                .contains(Subject.change(Facts.quantity(Measure.FDI_NET_INFLOW, Y2023), Y2022, Growth.Form.ABSOLUTE));
        assertThat(change.notes()).isEmpty();
        Claim after = level(Measure.FDI_NET_INFLOW, "2024", "-21.6 million USD");
        assertThat(ChangeCalculator.absoluteChange(after, NOW).notes()).containsExactly(Derived.Note.SIGN_CHANGE);
    }

    /** An unemployment rate of 5.6% after 5.1% rose by half a point, and by 9.8 percent. */
    @Test
    void changeOfAPercentage_isInPoints() {
        Measure rate = Measure.of(
                "unemployment rate",
                Measure.Additivity.NOT_ADDITIVE,
                Measure.Sign.NON_NEGATIVE,
                Measure.Temporality.STOCK);
        Quantity now = Facts.quantity(rate, Y2023).withUnit(Unit.PERCENT);
        Claim current = Facts.level(now, "5.6%", ClaimStatus.ACTUAL);
        Claim base = Facts.level(now.withPeriod(Y2022), "5.1%", ClaimStatus.ACTUAL);
        Derived change = ChangeCalculator.absoluteChange(current, base);
        assertThat(change).hasToString("≈ 0.5 pp (0.4–0.6)");
        assertThat(change.unit()).isEqualTo(Unit.PERCENTAGE_POINT);
        Subject inPoints = Subject.change(now, Y2022, Growth.Form.POINTS);
        assertThat(change.about()).contains(inPoints);
        assertThat(inPoints.accepts(change.unit())).isTrue();
        assertThat(GrowthCalculator.growth(current, base)).hasToString("≈ 9.8% (7.7–11.9)");
        assertThat(LevelCalculator.difference(figure("5.6%"), figure("5.1%"))).hasToString("≈ 0.5 pp (0.4–0.6)");
        assertThat(ChangeCalculator.impliedChange(figure("5.6%"), Growth.parse("+10%")))
                .hasToString("≈ 0.509 pp (0.481–0.537)");
        assertThat(ChangeCalculator.absoluteChange(figure("2 pp"), figure("5 pp")))
                .hasToString("≈ -3 pp (-4 to -2)");
    }

    @Test
    void everyChange_needsTheLaterLevelFirst_butAnIndexMayHaveALaterBase() {
        Claim first = level(Measure.EXPORTS, "2022", "123.7 million USD");
        Claim later = level(Measure.EXPORTS, "2023", "147.7 million USD");
        String expected = "undefined (PERIOD_MISMATCH: %s needs the later level first, but was exports KAZ-CZE "
                + "2022 USD and exports KAZ-CZE 2023 USD; swap them)";
        assertThat(GrowthCalculator.growth(first, later)).hasToString(expected.formatted("growth rate"));
        assertThat(ChangeCalculator.absoluteChange(first, later)).hasToString(expected.formatted("absolute change"));
        assertThat(ChangeCalculator.symmetricGrowth(first, later)).hasToString(expected.formatted("symmetric growth"));
        assertThat(ChangeCalculator.shareOfGrowth(first, later, first, later))
                .hasToString(expected.formatted("share of growth"));
        assertThat(GrowthCalculator.contribution(first, later, later))
                .hasToString(expected.formatted("contribution to growth"));
        assertThat(GrowthCalculator.growth(later, later))
                .hasToString("undefined (PERIOD_MISMATCH: growth rate needs levels of two periods, but was exports "
                        + "KAZ-CZE 2023 USD and exports KAZ-CZE 2023 USD; pass one of an earlier period second)");
        assertThat(ChangeCalculator.indexNumber(first, later)).hasToString("≈ 83.75% (83.68–83.82)");
    }

    /** Kazakhstan's trade in the first half of 2020, billion USD, as printed by Qazaq TV: 42.5 after a fall by 3.4. */
    @Test
    void absoluteChange_ofANewsText_andTheGrowthThatItImplies() {
        Operand total = figure("42.5 billion USD");
        Derived before = GrowthCalculator.impliedPrevious(total, Growth.parse("-3.4 billion USD"));
        assertThat(before.point()).isEqualByComparingTo("45900000000");
        assertThat(before.bounds()).hasToString("[45800000000, 46000000000]");
        assertThat(ChangeCalculator.absoluteChange(total, before).point()).isEqualByComparingTo("-3400000000");
        assertThat(GrowthCalculator.growth(total, before).point().setScale(6, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("-7.407407");
        assertThat(ChangeCalculator.indexNumber(total, before).point().setScale(6, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("92.592593");
        // imports of 16.5 after 17.3
        assertThat(ChangeCalculator.absoluteChange(figure("16.5 billion USD"), figure("17.3 billion USD"))
                        .bounds())
                .hasToString("[-900000000, -700000000]");
    }

    @Test
    void everyChange_needsLikeForLikePeriods() {
        Claim part = level(Measure.FDI_NET_INFLOW, "2024-01-01/P7M", "275.3 million USD");
        String expected = "undefined (PERIOD_MISMATCH: %s needs like-for-like periods, but was January–July 2024 "
                + "and 2023; compare the same months of both years, or ask for the ratio to the year)";
        assertThat(ChangeCalculator.absoluteChange(part, NOW)).hasToString(expected.formatted("absolute change"));
        assertThat(ChangeCalculator.indexNumber(part, NOW)).hasToString(expected.formatted("index number"));
        assertThat(ChangeCalculator.symmetricGrowth(part, NOW)).hasToString(expected.formatted("symmetric growth"));
        assertThat(ChangeCalculator.shareOfGrowth(part, NOW, part, NOW))
                .hasToString(expected.formatted("share of growth"));
        assertThat(ChangeCalculator.absoluteChange(NOW, level(Measure.FDI_GROSS_INFLOW, "2022", "1 million USD"))
                        .toString())
                .startsWith("undefined (MEASURE_MISMATCH: ");
    }

    /** NBER-UN world exports, thousand USD: 2000 against 1995 = 100. */
    @Test
    void indexNumber_ofWorldExports() {
        Derived index = ChangeCalculator.indexNumber(exact("6568385296"), exact("5136222078"));
        assertThat(index.point().setScale(6, RoundingMode.HALF_EVEN)).isEqualByComparingTo("127.883592");
        assertThat(index.unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void indexNumber_isGrowthPlusHundred() {
        Operand current = figure("626.8 million USD");
        Operand base = figure("422.4 million USD");
        assertThat(ChangeCalculator.indexNumber(current, base).bounds())
                .isEqualTo(GrowthCalculator.growth(current, base).bounds().plus(Bounds.exactly(new BigDecimal("100"))));
        assertThat(ChangeCalculator.indexNumber(NOW, BEFORE))
                .hasToString("undefined (NEGATIVE_BASE: index number needs a base above zero, but "
                        + "net FDI inflow KAZ-CZE 2022 USD is negative; report the absolute change)");
        Derived fall = ChangeCalculator.indexNumber(BEFORE, NOW);
        assertThat(fall.notes()).containsExactly(Derived.Note.SIGN_CHANGE);
        assertThat(fall.about())
                .contains(Subject.change(Facts.quantity(Measure.FDI_NET_INFLOW, Y2022), Y2023, Growth.Form.FACTOR));
    }

    /** Hand cases: entry, exit, threefold; then the fall that undoes it. */
    @ParameterizedTest
    @CsvSource({"0, 10, 2", "10, 0, -2", "5, 15, 1", "15, 5, -1", "7, 7, 0"})
    void symmetricGrowth_byHand(String base, String current, BigDecimal expected) {
        Derived growth = ChangeCalculator.symmetricGrowth(exact(current), exact(base));
        assertThat(growth.point()).isEqualByComparingTo(expected);
        assertThat(growth.bounds().isExact()).isTrue();
    }

    @Test
    void symmetricGrowth_withoutMeaning_isUndefined() {
        assertThat(ChangeCalculator.symmetricGrowth(exact("0"), exact("0")))
                .hasToString("undefined (ZERO_DENOMINATOR: symmetric growth needs a sum other than zero, but 0 and "
                        + "0 are zero; report the levels)");
        assertThat(ChangeCalculator.symmetricGrowth(NOW, BEFORE))
                .hasToString("undefined (NEGATIVE_LEVEL: symmetric growth needs levels that cannot be negative, "
                        + "but net FDI inflow KAZ-CZE 2022 USD is within [-21650000, -21550000]; "
                        + "report the difference)");
    }

    @Test
    void shareOfGrowth_ofAllParts_addsUpToOne() {
        // exports and imports of the founding case and the implied levels before, taken as exact
        List<Operand> now = List.of(exact("147.7"), exact("479.1"));
        List<Operand> before = List.of(exact("123.7"), exact("298.5"));
        Operand total = LevelCalculator.sum(now);
        Operand totalBefore = LevelCalculator.sum(before);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < 2; i++) {
            sum = sum.add(ChangeCalculator.shareOfGrowth(now.get(i), before.get(i), total, totalBefore)
                    .point());
        }
        assertThat(sum.subtract(BigDecimal.ONE).abs()).isLessThan(new BigDecimal("1E-33"));
    }

    @Test
    void shareOfGrowth_ofATotalThatMayNotHaveChanged_isUndefined() {
        assertThat(ChangeCalculator.shareOfGrowth(exact("3"), exact("2"), exact("5"), exact("5")))
                .hasToString("undefined (ZERO_DENOMINATOR: share of growth needs a total that changed, but 5 and 5 "
                        + "are alike; report the contributions)");
        assertThat(ChangeCalculator.shareOfGrowth(exact("3"), exact("2"), figure("6 USD"), figure("5.5 USD")))
                .hasToString("undefined (BASE_MAY_BE_ZERO: share of growth needs a total that certainly changed, "
                        + "but 6 USD and 5.5 USD differ by [-0.05, 1.05]; report the contributions)");
        // a part that fell while the total rose
        assertThat(ChangeCalculator.shareOfGrowth(exact("2"), exact("3"), exact("9"), exact("5"))
                        .point())
                .isEqualByComparingTo("-0.25");
    }

    @Test
    void shareOfGrowth_partAndTotalOfOnePeriod() {
        Claim total = level(Measure.TOTAL_TRADE, "2023", "626.8 million USD");
        Claim totalBefore = level(Measure.TOTAL_TRADE, "2022", "422.4 million USD");
        Claim part = level(Measure.EXPORTS, "2023", "147.7 million USD");
        Claim partBefore = level(Measure.EXPORTS, "2022", "123.7 million USD");
        assertThat(ChangeCalculator.shareOfGrowth(part, partBefore, total, totalBefore)
                        .inPercent())
                .hasToString("≈ 11.74% (11.68–11.80)");
        Claim partLater = level(Measure.EXPORTS, "2024", "147.7 million USD");
        assertThat(ChangeCalculator.shareOfGrowth(partLater, part, total, totalBefore))
                .hasToString("undefined (PERIOD_MISMATCH: share of growth needs figures of one period, but was "
                        + "exports KAZ-CZE 2024 USD and total trade KAZ-CZE 2023 USD; take figures of one period)");
    }

    @Test
    void bounds_areTight() {
        BoundsLaw.of(
                        11,
                        o -> ChangeCalculator.absoluteChange(o.get(0), o.get(1)),
                        v -> v.get(0).subtract(v.get(1)))
                .drawnFrom("[-300, 300]")
                .holds(2, true);
        BoundsLaw.of(
                        12,
                        o -> ChangeCalculator.indexNumber(o.get(0), o.get(1)),
                        v -> v.get(0).divide(v.get(1), WIDE).movePointRight(2))
                .drawnFrom("[-100, 900]")
                .holds(2, true);
        BoundsLaw.of(
                        13,
                        o -> ChangeCalculator.symmetricGrowth(o.get(0), o.get(1)),
                        v -> v.get(0)
                                .subtract(v.get(1))
                                .multiply(BigDecimal.valueOf(2))
                                .divide(v.get(0).add(v.get(1)), WIDE))
                .holds(2, true);
        BoundsLaw.of(
                        14,
                        o -> ChangeCalculator.shareOfGrowth(o.get(0), o.get(1), o.get(2), o.get(3)),
                        v -> v.get(0).subtract(v.get(1)).divide(v.get(2).subtract(v.get(3)), WIDE))
                .drawnFrom("[-90, 90]")
                .holds(4, true);
    }
}
