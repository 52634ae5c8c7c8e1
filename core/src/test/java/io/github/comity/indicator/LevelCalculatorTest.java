package io.github.comity.indicator;

import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.claim.Facts.level;
import static io.github.comity.claim.Facts.quantity;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LevelCalculatorTest {
    private static final Claim X = level(Measure.EXPORTS, "2023", "147.7 million USD");
    private static final Claim M = level(Measure.IMPORTS, "2023", "479.1 million USD");
    private static final Claim NO_IMPORTS = level(Measure.IMPORTS, "2023", "0 million USD");
    private static final Claim FEW_IMPORTS = level(Measure.IMPORTS, "2023", "about 1 million USD");
    private static final Claim DEFICIT = level(Measure.TRADE_BALANCE, "2023", "-331.4 million USD");
    private static final Claim MUCH = level(Measure.IMPORTS, "2023", "more than 400 million USD");

    @Test
    void sum_addsPointsAndBounds() {
        Derived sum = LevelCalculator.sum(List.of(X, M));
        assertThat(sum).hasToString("≈ 626.8 million USD (626.7–626.9)");
        assertThat(sum.name()).isEqualTo("sum");
        assertThat(sum.formula()).isEqualTo("sum of parts");
        assertThat(sum.claims()).containsExactly(X, M);
        assertThat(sum.notes()).isEmpty();
        assertThat(LevelCalculator.sum(List.of(X)).bounds()).isEqualTo(X.bounds());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevelCalculator.sum(List.of()))
                .withMessage("sum needs at least one part, but was none; pass the parts");
    }

    @Test
    void difference_ratioAndShare_sayWhatTheyAreAbout() {
        assertThat(LevelCalculator.difference(X, M)).hasToString("≈ -331.4 million USD (-331.5 to -331.3)");
        Derived ratio = LevelCalculator.ratio(X, M);
        assertThat(ratio).hasToString("≈ 0.30829 (0.30814–0.30843)");
        assertThat(ratio.about())
                .contains(Subject.ratio(quantity(Measure.EXPORTS, Y2023), quantity(Measure.IMPORTS, Y2023)));
        Claim total = level(Measure.TOTAL_TRADE, "2023", "626.8 million USD");
        Derived share = LevelCalculator.share(X, total);
        assertThat(share.name()).isEqualTo("share");
        assertThat(share.formula()).isEqualTo("part / whole");
        assertThat(share.about())
                .contains(Subject.share(quantity(Measure.EXPORTS, Y2023), quantity(Measure.TOTAL_TRADE, Y2023)));
        assertThat(share.inPercent()).hasToString("≈ 23.564% (23.554–23.574)");
        Operand anonymous = Operand.of(Figure.parse("147.7 million USD"));
        assertThat(LevelCalculator.ratio(anonymous, M).about()).isEmpty();
        assertThat(LevelCalculator.ratio(M, anonymous).about()).isEmpty();
    }

    @Test
    void provisionalAndActualFigures_mayMeet() {
        Claim provisional = level(quantity(Measure.IMPORTS, Y2023), "479.1 million USD", ClaimStatus.PROVISIONAL);
        assertThat(LevelCalculator.sum(List.of(X, provisional)).isDefined()).isTrue();
    }

    @Test
    void oneClaimTwice_isNoted() {
        assertThat(LevelCalculator.ratio(X, X).notes()).containsExactly(Derived.Note.SHARED_INPUT);
        assertThat(LevelCalculator.difference(LevelCalculator.sum(List.of(X, M)), X)
                        .notes())
                .containsExactly(Derived.Note.SHARED_INPUT);
    }

    @Test
    void openLevels_boundTheSharesByTheirRange() {
        assertThat(LevelCalculator.shareOfSum(X, MUCH).bounds().lower()).contains(BigDecimal.ZERO);
        assertThat(LevelCalculator.shareOfSum(MUCH, X).bounds().upper()).contains(BigDecimal.ONE);
        assertThat(LevelCalculator.normalisedDifference(X, MUCH).bounds().lower())
                .contains(BigDecimal.ONE.negate());
        assertThat(LevelCalculator.normalisedDifference(MUCH, X).bounds().upper())
                .contains(BigDecimal.ONE);
        assertThat(LevelCalculator.sum(List.of(X, MUCH))).hasToString("≈ 547.7 million USD (at least 547.6)");
    }

    @Test
    void printedDigitsBelowZero_ofAMeasureThatCannotBe_areMovedToZero() {
        Claim odd = level(Measure.EXPORTS, "2023", "-3 to 1 million USD");
        Derived sum = LevelCalculator.sum(List.of(odd, M));
        assertThat(sum.point()).isEqualByComparingTo("479100000");
        assertThat(sum.bounds()).hasToString("[479050000, 480650000]");
        assertThat(LevelCalculator.shareOfSum(odd, M).point()).isZero();
        assertThat(LevelCalculator.normalisedDifference(odd, M).point()).isEqualByComparingTo("-1");
    }

    @Test
    void combined_isWhatBothAllow() {
        Claim rounded = level(Measure.EXPORTS, "2023", "148 million USD");
        Derived both = LevelCalculator.combined(rounded, X);
        assertThat(both.bounds()).isEqualTo(X.bounds());
        assertThat(both.point()).isEqualByComparingTo("147700000");
        assertThat(both.levelOf()).contains(quantity(Measure.EXPORTS, Y2023));
        assertThat(LevelCalculator.combined(X, level(Measure.EXPORTS, "2023", "147.9 million USD")))
                .hasToString("undefined (CONTRADICTORY: combined level has no possible value:"
                        + " its inputs ['exports KAZ-CZE 2023 USD', 'exports KAZ-CZE 2023 USD'] cannot all be true)");
        Operand anonymous = Operand.of(Figure.parse("147.7 million USD"));
        assertThat(LevelCalculator.combined(anonymous, X).about()).isEmpty();
    }

    @Test
    void combined_ofOpenBounds_keepsAPointThatBothAllow() {
        Claim more = level(Measure.EXPORTS, "2023", "more than 100 million USD");
        Claim evenMore = level(Measure.EXPORTS, "2023", "more than 120 million USD");
        assertThat(LevelCalculator.combined(more, evenMore).point()).isEqualByComparingTo("120000000");
        assertThat(LevelCalculator.combined(evenMore, more).point()).isEqualByComparingTo("120000000");
        Operand low = Operand.of(Figure.parse("at most -5 pp"));
        Operand lower = Operand.of(Figure.parse("more than -3 pp"));
        assertThat(LevelCalculator.combined(low, lower)).hasToString("≈ -4 pp (-5 to -3)");
        Operand less = Operand.of(Figure.parse("at least -5 pp"));
        assertThat(LevelCalculator.combined(less, lower)).hasToString("≈ -5 pp (at most -5)");
        assertThat(LevelCalculator.combined(lower, less)).hasToString("≈ -5 pp (at most -5)");
    }

    private static Quantity czechReport() {
        return Quantity.of(Measure.EXPORTS, CZE, KAZ, Y2023, Unit.USD);
    }

    static Stream<Arguments> undefined() {
        Claim target = level(quantity(Measure.IMPORTS, Y2023), "500 million USD", ClaimStatus.TARGET);
        Operand missing = StatedQuantity.of(quantity(Measure.TOTAL_TRADE, Y2023), List.of())
                .operand();
        Claim euros = level(Measure.IMPORTS, "2023", "443 million EUR");
        Claim impossible = level(Measure.IMPORTS, "2023", "-5.0 million USD");
        Claim noExports = level(Measure.EXPORTS, "2023", "0 million USD");
        Claim fewExports = level(Measure.EXPORTS, "2023", "about 1 million USD");
        return Stream.of(
                arguments(
                        LevelCalculator.sum(List.of(X, euros)),
                        "UNIT_MISMATCH: sum needs figures of one unit, but was exports KAZ-CZE 2023 USD in "
                                + "USD and imports KAZ-CZE 2023 EUR in EUR; convert one first"),
                arguments(
                        LevelCalculator.difference(X, euros),
                        "UNIT_MISMATCH: difference needs figures of one unit, but was exports KAZ-CZE 2023 "
                                + "USD in USD and imports KAZ-CZE 2023 EUR in EUR; convert one first"),
                arguments(
                        LevelCalculator.ratio(X, level(czechReport(), "150 million USD")),
                        "REPORTER_MISMATCH: ratio needs figures of one reporter, but was exports KAZ-CZE 2023 "
                                + "USD and exports CZE-KAZ 2023 USD; compare reporters in a mirror comparison only"),
                arguments(
                        LevelCalculator.share(X, level(Measure.TOTAL_TRADE, "2022", "422 million USD")),
                        "PERIOD_MISMATCH: share needs figures of one period, but was exports KAZ-CZE 2023 USD "
                                + "and total trade KAZ-CZE 2022 USD; take figures of one period"),
                arguments(
                        LevelCalculator.sum(List.of(X, target)),
                        "STATUS_MISMATCH: sum must not mix reported figures, forecasts and targets, but was "
                                + "exports KAZ-CZE 2023 USD (ACTUAL) and imports KAZ-CZE 2023 USD (TARGET); "
                                + "ask the target for its progress and required growth"),
                arguments(
                        LevelCalculator.sum(List.of(X, missing)),
                        "MISSING_INPUT: sum needs total trade KAZ-CZE 2023 USD: the level of total trade "
                                + "KAZ-CZE 2023 USD must be stated, but the source does not state it; add the figure"),
                arguments(
                        LevelCalculator.sum(List.of(X, impossible)),
                        "CONTRADICTORY: sum needs possible figures, but imports KAZ-CZE 2023 USD cannot be "
                                + "negative; check the sign"),
                arguments(
                        LevelCalculator.ratio(X, NO_IMPORTS),
                        "ZERO_DENOMINATOR: ratio needs a denominator other than zero, but imports KAZ-CZE "
                                + "2023 USD is zero; report the difference"),
                arguments(
                        LevelCalculator.share(X, FEW_IMPORTS),
                        "BASE_MAY_BE_ZERO: share needs a denominator other than zero, but imports KAZ-CZE "
                                + "2023 USD is within [0, 2000000]; report the difference"),
                arguments(
                        LevelCalculator.shareOfSum(X, DEFICIT),
                        "NEGATIVE_LEVEL: share needs levels that cannot be negative, but trade balance "
                                + "KAZ-CZE 2023 USD is within [-331450000, -331350000]; report the difference"),
                arguments(
                        LevelCalculator.normalisedDifference(DEFICIT, X),
                        "NEGATIVE_LEVEL: normalised difference needs levels that cannot be negative, but "
                                + "trade balance KAZ-CZE 2023 USD is within [-331450000, -331350000]; report "
                                + "the difference"),
                arguments(
                        LevelCalculator.shareOfSum(noExports, NO_IMPORTS),
                        "ZERO_DENOMINATOR: share needs a sum other than zero, but exports KAZ-CZE 2023 USD "
                                + "and imports KAZ-CZE 2023 USD are zero; report the levels"),
                arguments(
                        LevelCalculator.normalisedDifference(fewExports, FEW_IMPORTS),
                        "BASE_MAY_BE_ZERO: normalised difference needs a sum other than zero, but exports "
                                + "KAZ-CZE 2023 USD and imports KAZ-CZE 2023 USD together are within [0, "
                                + "4000000]; report the levels"),
                arguments(
                        LevelCalculator.normalisedDifference(X, euros),
                        "UNIT_MISMATCH: normalised difference needs figures of one unit, but was exports "
                                + "KAZ-CZE 2023 USD in USD and imports KAZ-CZE 2023 EUR in EUR; convert one first"),
                arguments(
                        LevelCalculator.combined(X, M),
                        "MEASURE_MISMATCH: combined level needs figures of one measure, but was exports "
                                + "KAZ-CZE 2023 USD and imports KAZ-CZE 2023 USD; never mix measures in one figure"),
                arguments(
                        LevelCalculator.combined(X, Facts.level(Measure.EXPORTS, "2022", "1 USD")),
                        "PERIOD_MISMATCH: combined level needs figures of one period, but was exports KAZ-CZE "
                                + "2023 USD and exports KAZ-CZE 2022 USD; take figures of one period"));
    }

    @ParameterizedTest
    @MethodSource("undefined")
    void undefined_saysWhy(Derived derived, String reason) {
        assertThat(derived).hasToString("undefined (" + reason + ")");
        assertThat(derived.formula()).isEmpty();
        assertThat(derived.notes()).isEmpty();
        assertThat(derived.about()).isEmpty();
        assertThat(derived.inputs()).isNotEmpty();
    }

    @Test
    void undefined_isPassedOnWithItsReason() {
        Derived first = LevelCalculator.ratio(X, NO_IMPORTS);
        Derived second = LevelCalculator.difference(first, first);
        assertThat(second)
                .hasToString("undefined (ZERO_DENOMINATOR: difference needs ratio: ratio needs a denominator other "
                        + "than zero,"
                        + " but imports KAZ-CZE 2023 USD is zero; report the difference)");
    }
}
