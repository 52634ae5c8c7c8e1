package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Figure;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperandRoundingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "626.8 million USD",
                "-3.4 billion EUR",
                "48.4%",
                "1.2–1.5 billion USD",
                "about 150 USD",
                "150 {legal entities}",
                "0.0 pp"
            })
    void of_rounding_givesTheBoundsOfTheFigure(String text) {
        Figure figure = Figure.parse(text);
        for (Rounding rounding : Rounding.values()) {
            Operand operand = Operand.of(figure, rounding);
            assertThat(operand.bounds()).isEqualTo(figure.bounds(HedgePolicy.PROOF, rounding));
            assertThat(operand.point()).isEqualTo(figure.point());
            assertThat(operand.unit()).isEqualTo(figure.unit());
            assertThat(operand.magnitude()).isEqualTo(figure.magnitude());
            assertThat(operand.label()).isEqualTo(text);
        }
    }

    @Test
    void of_withoutRounding_isRoundedToTheNearest() {
        Figure figure = Figure.parse("2.5 USD");
        assertThat(Operand.of(figure)).isEqualTo(Operand.of(figure, Rounding.NEAREST));
        assertThat(Operand.of(figure, Rounding.TRUNCATED).bounds()).hasToString("[2.5, 2.6]");
        assertThat(Operand.of(figure, Rounding.DOUBLE_ROUNDED).bounds()).hasToString("[2.445, 2.555]");
    }
}
