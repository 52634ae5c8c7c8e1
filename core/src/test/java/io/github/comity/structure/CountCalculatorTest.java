package io.github.comity.structure;

import static io.github.comity.structure.Boxes.exact;
import static io.github.comity.structure.Boxes.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountCalculatorTest {
    private static Bounds between(int low, int high) {
        return Bounds.of(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /** Figures, threshold, the count by the printed digits, and its bounds. */
    @ParameterizedTest
    @CsvSource({
        "3|1|2,              0, 3, 3, 3",
        "0|3|1,              0, 2, 2, 3",
        "0.0|3|1,            0, 2, 2, 3",
        "3|2|5,              2, 2, 2, 3",
        "3|2|5,              9, 0, 0, 0",
        "nearly 3|more than 1, 2, 1, 0, 2",
        "less than 4|at least 4, 3, 2, 1, 2",
        "100|100|100,        100, 0, 0, 3",
        "100.4|99.6,         100, 1, 1, 1",
    })
    void above_countsWhatCertainlyAndPossiblyIs(String levels, String threshold, int count, int low, int high) {
        var number = CountCalculator.above(figures(levels.split("\\|", -1)), new BigDecimal(threshold));
        assertThat(number.point()).isEqualByComparingTo(BigDecimal.valueOf(count));
        assertThat(number.bounds()).isEqualTo(between(low, high));
    }

    @Test
    void exactZeros_andNestedCodes_areNotCounted() {
        assertThat(CountCalculator.above(exact("0", "5", "0"), BigDecimal.ZERO).bounds())
                .isEqualTo(between(1, 1));
        ImmutableMap<String, Operand> levels = ImmutableMap.of(
                "27", Operand.of(Figure.parse("5 USD")),
                "2709", Operand.of(Figure.parse("4 USD")),
                "28", Operand.of(Figure.parse("3 USD")));
        assertThat(CountCalculator.above(Distribution.ofProducts("HS 2022", levels), BigDecimal.ZERO)
                        .point())
                .isEqualByComparingTo("2");
    }

    @Test
    void unctadProducts_areLarge_orAPartOfSmallTrade() {
        assertThat(CountCalculator.unctadProducts(exact("99000", "100001", "40000000", "119000"))
                        .point())
                .isEqualByComparingTo("3");
        assertThat(CountCalculator.unctadProducts(exact("500", "99000", "100")).point())
                .isEqualByComparingTo("2");
        assertThat(CountCalculator.unctadProducts(figures("0.1 million", "60 million"))
                        .bounds())
                .isEqualTo(between(1, 2));
        assertThat(CountCalculator.unctadProducts(Distribution.exactly(ImmutableMap.of("a", BigDecimal.TEN), Unit.EUR)))
                .hasToString("undefined (UNIT_MISMATCH: number of products (UNCTAD) needs levels in USD, but was EUR; "
                        + "convert them first)");
        assertThat(CountCalculator.unctadProducts(exact("0")).isDefined()).isFalse();
    }

    @Test
    void countsOfFigures_containEveryExactCount() {
        Random random = new Random(815);
        for (int i = 0; i < 200; i++) {
            Distribution d = Boxes.randomFigures(random, 5, false);
            BigDecimal threshold = BigDecimal.valueOf(random.nextInt(10));
            Distribution inside = Boxes.inside(random, d);
            assertThat(CountCalculator.above(d, threshold)
                            .bounds()
                            .encloses(CountCalculator.above(inside, threshold).bounds()))
                    .as("seed 815, set %s: %s", i, d)
                    .isTrue();
        }
    }

    @Test
    void thresholdBelowZero_isAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountCalculator.above(exact("1"), new BigDecimal("-1")))
                .withMessage("threshold of a count must not be below zero, but was -1; pass zero to count all with "
                        + "trade");
    }
}
