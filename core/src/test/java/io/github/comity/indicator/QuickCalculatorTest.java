package io.github.comity.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickCalculatorTest {
    /** The worlds are calculated with 34 digits. */
    private static final Bounds ROUNDED = Bounds.of(new BigDecimal("-1e-20"), new BigDecimal("1e-20"));

    private static String answers(String sum) {
        return QuickCalculator.of(sum).stream().map(d -> d.name() + " " + d).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "626.8 million USD (+48.4%)",
                "626.8 million USD, +48.4%",
                "626.8 million USD +48.4%",
                "626.8 million USD, up 48.4%",
                "626.8 million USD up 48.4%",
                "626.8 million USD up by 48.4%",
                "626.8 млн долларов США (+48.4%)",
                "626.8 млн долл. США +48.4%",
            })
    void levelWithGrowth_givesTheLevelBeforeAndTheChange(String sum) {
        assertThat(answers(sum))
                .isEqualTo(
                        "implied previous level ≈ 422.37 million USD (422.19–422.55); implied change ≈ 204.43 million "
                                + "USD (204.26–204.59)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422.4 million USD -> 626.8 million USD|growth rate ≈ 48.39% (48.36–48.42); absolute change ≈ 204.4 "
                        + "million USD (204.3–204.5)",
                "422.4 million USD to 626.8 million USD|growth rate ≈ 48.39% (48.36–48.42); absolute change ≈ 204.4 "
                        + "million USD (204.3–204.5)",
                "147.7 million USD + 479.1 million USD|sum ≈ 626.8 million USD (626.7–626.9)",
                "147.7 million USD - 479.1 million USD|difference ≈ -331.4 million USD (-331.5 to -331.3)",
                "147.7 million USD / 479.1 million USD|ratio ≈ 0.30829 (0.30814–0.30843)",
                "147.7 million USD of 626.8 million USD|share ≈ 23.564% (23.554–23.574)",
                "422.4 million USD->626.8 million USD|growth rate ≈ 48.39% (48.36–48.42); absolute change ≈ 204.4 "
                        + "million USD (204.3–204.5)",
                "5 million USD plus 6 million USD|sum ≈ 11 million USD (10–12)",
                "9 million USD minus 5 million USD|difference ≈ 4 million USD (3–5)",
                "5 to 7 million USD + 3 million USD|sum ≈ 9 million USD (7–11)",
                "up to 5 million USD + 3 million USD|sum ≈ 8.0 million USD (at most 8.5)",
                "626.8 million USD (to 148.4%)|implied previous level ≈ 422.37 million USD (422.19–422.55); implied "
                        + "change ≈ 204.43 million USD (204.26–204.59)",
                "10% -> 12%|growth rate ≈ 20% (9–32); absolute change ≈ 2 pp (1–3)",
                "10% - 5%|difference ≈ 5 pp (4–6)",
                "12% - 2 pp|difference ≈ 10% (9–11)",
                "12% + 2 percentage points|sum ≈ 14% (13–15)",
                "2 п.п. + 12%|sum ≈ 14% (13–15)",
                "2 pp - 1 pp|difference ≈ 1 pp (0–2)",
                "2 pp - 12%|difference undefined (UNIT_MISMATCH: difference needs figures of one unit, but was 2 pp in "
                        + "pp and 12% in %; convert one first)",
                "from 422.4 to 626.8|growth rate ≈ 48.39% (48.36–48.42); absolute change ≈ 204.4 (204.3–204.5)",
                "growth from 422.4 => 626.8|growth rate ≈ 48.39% (48.36–48.42); absolute change ≈ 204.4 (204.3–204.5)",
                "422.4 --> 626.8|growth rate ≈ 48.39% (48.36–48.42); absolute change ≈ 204.4 (204.3–204.5)",
                "share of 147.7 in 626.8|share ≈ 23.564% (23.554–23.574)",
                "147.7 as a share of 626.8|share ≈ 23.564% (23.554–23.574)",
                "5% от 10 млрд тенге|part of the share ≈ 0.50 billion KZT (0.42–0.58)",
                "5 % z 10 mld. Kč|part of the share ≈ 0.50 billion CZK (0.42–0.58)",
                "5 % von 10 Mrd. Euro|part of the share ≈ 0.50 billion EUR (0.42–0.58)",
                "9 USD ÷ 3 USD =|ratio ≈ 3.0 (2.4–3.8)",
                "9 million USD — 5 million USD|difference ≈ 4 million USD (3–5)",
                "10% (+5%)|implied previous level ≈ 9.5% (9.0–10.1); implied change ≈ 0.48 pp (0.40–0.55)",
                "10% (+2 pp)|implied previous level ≈ 8% (7–9)",
                "23.6% of 626.8 million USD|part of the share ≈ 147.92 million USD (147.59–148.26)",
                "147.7 million USD + 479.1 million EUR|sum undefined (UNIT_MISMATCH: sum needs figures of one unit, "
                        + "but was 147.7 million USD in USD and 479.1 million EUR in EUR; convert one first)",
                "147.7 million USD (+204 million USD)|implied previous level ≈ -56.30 million USD (-56.85 to -55.75)",
                "5 million USD (-100%)|implied previous level undefined (ZERO_DENOMINATOR: implied previous level "
                        + "needs a growth above -100%, but was -100%; the level before cannot be found); "
                        + "implied change undefined (ZERO_DENOMINATOR: implied change needs a growth above -100%, but "
                        + "was -100%; the level before cannot be found)",
            })
    void sum_hasItsAnswer(String sum, String answer) {
        assertThat(answers(sum)).isEqualTo(answer);
    }

    @Test
    void textThatIsNoSum_isRefusedWithAnExample() {
        assertThatThrownBy(() -> QuickCalculator.of("626.8 million USD"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sum must be a level with its growth, or two figures with ->, +, -, / or 'of' between "
                        + "them, but was '626.8 million USD'; write for instance 626.8 million USD (+48.4%)");
        assertThatThrownBy(() -> QuickCalculator.of("x".repeat(1001)))
                .hasMessage("sum must have at most 1000 characters, but was 1001; ask one question");
        assertThatThrownBy(() -> QuickCalculator.of("many + 5 million USD")).hasMessageContaining("'many'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 million USD+12 million USD|10 million USD + 12 million USD",
                "10 million USD+ 12 million USD|10 million USD + 12 million USD",
                "10 million USD–2 million USD|10 million USD – 2 million USD",
                "10 million USD/12 million USD|10 million USD / 12 million USD",
            })
    void signsWithoutBlanks_areRefusedWithWhatToWrite(String sum, String remedy) {
        assertThatThrownBy(() -> QuickCalculator.of(sum))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sum must have blanks around its signs, but was '" + sum + "'; write " + remedy);
        assertThat(QuickCalculator.of(remedy)).allMatch(Derived::isDefined);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 -> 20 -> 30|, first 10 -> 20",
                "10 to 20 to 30|, first 10 to 20",
                "8 / 4 / 2|, first 8 / 4",
                "9 - 5 - 3|, first 9 - 5",
                "147.7 + 5 - 7|, first 147.7 + 5",
                "10 million USD + 12% of 5 million USD|''",
                "5 -> 7 to 6|, first 5 -> 7",
            })
    void severalQuestions_areRefusedWithTheFirst(String sum, String first) {
        assertThatThrownBy(() -> QuickCalculator.of(sum))
                .hasMessage("sum must have one sign between two figures, or + between several, but was '" + sum
                        + "'; ask for one after the other" + first);
    }

    @Test
    void growthsThatFollowALevel_areRefusedWithWhatToAsk() {
        assertThatThrownBy(() -> QuickCalculator.of("422.4 million USD + 48.4%"))
                .hasMessage(
                        "sum must be of one unit, but was 422.4 million USD and 48.4%; the level before a growth is "
                                + "asked for as in 422.4 million USD (+48.4%), and a part of a level as in 48.4% of "
                                + "422.4 million USD");
        assertThatThrownBy(() -> QuickCalculator.of("100 - 10%"))
                .hasMessage(
                        "sum must be of one unit, but was 100 and 10%; the level before a growth is asked for as in "
                                + "100 (-10%), and a part of a level as in 10% of 100");
        assertThatThrownBy(() -> QuickCalculator.of("+10% +5%"))
                .hasMessage("sum must begin with a level, but was '+10% +5%', which begins with a growth; write the "
                        + "level before it");
        assertThat(answers("10% (+5%)")).startsWith("implied previous level");
    }

    @ParameterizedTest
    @CsvSource({"5 USD +,+", "/ 5 USD,/", "->,->", "5 USD of,of"})
    void signWithoutAFigure_isRefused(String sum, String sign) {
        assertThatThrownBy(() -> QuickCalculator.of(sum))
                .hasMessage("sum must have a figure on both sides of '" + sign + "', but was '" + sum
                        + "'; write both, as in 5 million USD " + sign + " 3 million USD");
    }

    @Test
    void decimalComma_isReadWhereItIsSaid() {
        assertThat(QuickCalculator.of("1,2 Mrd. EUR (+5,3 %)", DecimalMark.COMMA))
                .extracting(Derived::toString)
                .containsExactly("≈ 1.140 billion EUR (1.091–1.188)", "≈ 0.0604 billion EUR (0.0573–0.0635)");
    }

    /** Whatever level and growth really were, the change lies within its bounds, and near both ends for some. */
    @Test
    void impliedChange_holdsEveryWorld_andIsTight() {
        Random random = new Random(2024);
        for (int i = 0; i < 500; i++) {
            Figure level = Figure.parse((100 + random.nextInt(900)) + "." + random.nextInt(10) + " million USD");
            Growth growth = Growth.parse((random.nextBoolean() ? "+" : "-") + random.nextInt(90) + ".5%");
            Derived change = ChangeCalculator.impliedChange(Operand.of(level), growth);
            Bounds bounds = change.bounds();
            for (BigDecimal l : ends(Operand.of(level).bounds())) {
                for (BigDecimal f : ends(growth.factorBounds().orElseThrow())) {
                    BigDecimal world = l.subtract(l.divide(f, MathContext.DECIMAL128));
                    assertThat(bounds.plus(ROUNDED).contains(world))
                            .as("seed 2024, %s %s", level, growth)
                            .isTrue();
                }
            }
            BigDecimal nearest = ends(Operand.of(level).bounds()).stream()
                    .flatMap(l -> ends(growth.factorBounds().orElseThrow()).stream()
                            .map(f -> l.subtract(l.divide(f, MathContext.DECIMAL128))))
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            assertThat(bounds.upper().orElseThrow().subtract(nearest)).isLessThan(new BigDecimal("0.001"));
        }
    }

    private static List<BigDecimal> ends(Bounds bounds) {
        return List.of(bounds.lower().orElseThrow(), bounds.upper().orElseThrow());
    }
}
