package io.github.comity.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A formula written once gives the point and its bounds. */
class AmountTest {
    private static final Amount QUARTER = amount("0.25", "[0.2, 0.3]");

    private static Amount amount(String point, String bounds) {
        return new Amount(new BigDecimal(point), Bounds.parse(bounds));
    }

    @Test
    void timesAndPlus_areExact() {
        Amount result = QUARTER.times(new BigDecimal("-2")).plus(BigDecimal.ONE);
        assertThat(result.point()).isEqualByComparingTo("0.5");
        assertThat(result.bounds()).hasToString("[0.4, 0.6]");
        assertThat(QUARTER.times(QUARTER).bounds()).hasToString("[0.04, 0.09]");
        assertThat(QUARTER.minus(QUARTER).bounds()).hasToString("[-0.1, 0.1]");
        assertThat(QUARTER.minus(BigDecimal.ONE).abs().bounds()).hasToString("[0.7, 0.8]");
    }

    @Test
    void dividedBy_roundsOutward() {
        Amount third = Amount.ONE.dividedBy(new BigDecimal("3"));
        assertThat(third.point()).hasToString("0.3333333333333333333333333333333333");
        assertThat(third.bounds())
                .hasToString("[0.3333333333333333333333333333333333, 0.3333333333333333333333333333333334]");
        assertThat(Amount.ONE.dividedBy(QUARTER).bounds().upper().orElseThrow()).isEqualByComparingTo("5");
    }

    @Test
    void within_movesThePointToTheNearestBound() {
        Amount cut = amount("-1", "[-2, 3]").within(Amount.NON_NEGATIVE);
        assertThat(cut.point()).isZero();
        assertThat(cut.bounds()).hasToString("[0, 3]");
        assertThat(amount("-1", "[-2, -1]").within(Amount.NON_NEGATIVE).bounds().isEmpty())
                .isTrue();
    }

    @Test
    void ofTwo_isEvaluatedAtTheRightCorners() {
        Amount a = amount("1", "[0, 2]");
        Amount b = amount("3", "[2, 4]");
        assertThat(a.shareWith(b).bounds()).hasToString("[0, 0.5]");
        assertThat(a.normalisedDifference(b).bounds()).hasToString("[-1, 0]");
        Amount open = amount("1", "[1, +inf)");
        assertThat(open.shareWith(open).bounds()).hasToString("[0, 1]");
        assertThat(open.normalisedDifference(open).bounds()).hasToString("[-1, 1]");
    }

    @Test
    void ofLevel_readsABareFigureAsNotNegativeUnlessPrintedSo() {
        assertThat(level("less than 1 USD")).hasToString("[0, 1]");
        assertThat(level("about -1 USD")).hasToString("[-2, 0]");
        assertThat(level("0.0 USD")).hasToString("[0, 0.05]");
    }

    private static Bounds level(String figure) {
        return Amount.ofLevel(Operand.of(Figure.parse(figure))).bounds();
    }
}
