package io.github.comity.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedTest {
    private static Derived derived(String point, String bounds, Unit unit, Operand... inputs) {
        return Derived.of("result", "a", unit, new BigDecimal(point), Bounds.parse(bounds), List.of(inputs));
    }

    private static final Operand MILLION = Operand.of(Figure.parse("626.8 million USD"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422371967.654986522911|[422196025.59784439, 422548028.31142568]|≈ 422.37 million USD (422.19–422.55)",
                "-331400000|[-331500000, -331300000]|≈ -331.4 million USD (-331.5 to -331.3)",
                "626800000|[626700000, 626900000]|≈ 626.8 million USD (626.7–626.9)",
                "237700000|[237050000, 238350000]|≈ 237.70 million USD (237.05–238.35)",
                "55000000|[55000000, 55000000]|55 million USD",
                "0|[0, 0]|0 million USD",
                "1234567|[1234567, 1234567]|1.234567 million USD",
                "333333.3333333333333333333333333333|[333333.3333333333333333333333333333, "
                        + "333333.3333333333333333333333333334]|0.33333333 million USD",
                "2000000000|[2000000000, +inf)|≈ 2000 million USD (at least 2000)",
                "5000000|(-inf, 6000000]|≈ 5 million USD (at most 6)",
                "5000000|(-inf, +inf)|≈ 5 million USD (unbounded)",
                "15000|[14000, 16000]|≈ 0.015 million USD (0.014–0.016)",
                "500|[-1000, 1000]|≈ 0.0005 million USD (-0.0010 to 0.0010)"
            })
    void toString_printsWhatTheBoundsJustify(String point, String bounds, String text) {
        assertThat(derived(point, bounds, Unit.USD, MILLION)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48.458154|[48.40347, 48.51285]|%|≈ 48.46% (48.40–48.52)",
                "5.681759|[5.64, 5.72]|pp|≈ 5.682 pp (5.640–5.720)",
                "0.308286|[0.308150, 0.308423]|ratio|≈ 0.308286 (0.308150–0.308423)",
                "0.25|[0.25, 0.25]|ratio|0.25 ratio",
                "150|[140, 160]|{firms}|≈ 150 firms (140–160)",
                "16|[16, 16]|{firms}|16 {firms}"
            })
    void toString_ofOtherUnits(String point, String bounds, String unit, String text) {
        assertThat(derived(point, bounds, Unit.parse(unit))).hasToString(text);
    }

    @Test
    void printed_enclosesTheBoundsWhenParsed() {
        Random random = new Random(23);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal low = new BigDecimal(new BigInteger(1 + random.nextInt(50), random), random.nextInt(12));
            low = random.nextBoolean() ? low : low.negate();
            BigDecimal width = random.nextInt(10) == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal(new BigInteger(1 + random.nextInt(40), random), random.nextInt(20));
            Bounds bounds = Bounds.of(low, low.add(width));
            BigDecimal point = low.add(width.multiply(new BigDecimal("0.37")));
            Derived d = Derived.of(
                    "x",
                    "f",
                    i % 2 == 0 ? Unit.USD : Unit.RATIO,
                    point,
                    bounds,
                    i % 3 == 0 ? List.of() : List.of(MILLION));
            Figure said = d.asFigure().orElseThrow();
            assertThat(said.bounds().encloses(bounds))
                    .as("seed 23: %s for %s", d, bounds)
                    .isTrue();
            assertThat(Figure.parse(said.toString())).as("seed 23: %s", said).isEqualTo(said);
            if (d.printed().isBare()) {
                assertThat(Figure.parse(d.toString()).bounds().encloses(bounds))
                        .as("seed 23: %s", d)
                        .isTrue();
                assertThat(d.printed().bounds()).isEmpty();
            } else {
                assertThat(d.toString()).startsWith("≈ ");
            }
        }
    }

    @Test
    void undefined_throwsWithTheReason() {
        Derived none = Derived.undefined(
                "coverage ratio", Undefined.Reason.ZERO_DENOMINATOR, "imports are zero", Unit.RATIO, List.of(MILLION));
        assertThat(none.isDefined()).isFalse();
        assertThat(none).hasToString("undefined (ZERO_DENOMINATOR: imports are zero)");
        assertThatIllegalStateException()
                .isThrownBy(none::point)
                .withMessage("coverage ratio is undefined: ZERO_DENOMINATOR: imports are zero; ask isDefined() first");
        assertThatIllegalStateException().isThrownBy(none::bounds);
        assertThatIllegalStateException().isThrownBy(none::printed);
        assertThat(none.inPercent().undefined()).isPresent();
        assertThat(none.formula()).isEmpty();
    }

    @Test
    void of_emptyBounds_isContradictory_andAPointOutside_isAnError() {
        assertThat(derived("1", "empty", Unit.USD, MILLION))
                .hasToString("undefined (CONTRADICTORY: result has no possible value: its inputs ['626.8 million "
                        + "USD'] cannot all be true)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> derived("3", "[1, 2]", Unit.USD))
                .withMessage("point of result must lie within its bounds [1, 2], but was 3; check the formula");
    }

    @Test
    void copies_keepTheNumber() {
        Derived ratio = derived("0.25", "[0.2, 0.3]", Unit.RATIO, MILLION).withNote(Derived.Note.SHARED_INPUT);
        Derived percent = ratio.inPercent();
        assertThat(percent.point()).isEqualByComparingTo("25");
        assertThat(percent.bounds()).hasToString("[20, 30]");
        assertThat(percent.name()).isEqualTo("result");
        assertThat(percent.formula()).isEqualTo("a");
        assertThat(percent.notes()).containsExactly(Derived.Note.SHARED_INPUT);
        assertThat(percent.inPercent()).isSameAs(percent);
        assertThat(percent.inputs()).containsExactly(MILLION);
        assertThat(percent.about()).isEmpty();
        assertThat(percent.label()).isEqualTo("result");
        Quantity q = Facts.quantity(Measure.EXPORTS, Facts.Y2023);
        assertThat(percent.about(Subject.level(q)).label()).isEqualTo("result (exports KAZ-CZE 2023 USD)");
        assertThat(percent.about(Subject.level(q)).levelOf()).contains(q);
        assertThat(ratio)
                .isEqualTo(derived("0.25", "[0.2, 0.3]", Unit.RATIO, MILLION).withNote(Derived.Note.SHARED_INPUT))
                .hasSameHashCodeAs(
                        derived("0.25", "[0.2, 0.3]", Unit.RATIO, MILLION).withNote(Derived.Note.SHARED_INPUT))
                .isNotEqualTo(percent);
        assertThatIllegalStateException()
                .isThrownBy(() -> derived("1", "[1, 1]", Unit.USD).inPercent())
                .withMessage("result can be converted to percent only from a ratio, but was in USD; print it as it is");
    }

    @Test
    void claims_areTracedThroughDerivedInputs() {
        Claim claim = Facts.level(Measure.EXPORTS, "2023", "147.7 million USD");
        Derived first = Derived.of("a", "f", Unit.USD, claim.point(), claim.bounds(), List.of(claim));
        Derived second = Derived.of("b", "f", Unit.USD, claim.point(), claim.bounds(), List.of(first, claim, MILLION));
        assertThat(second.claims()).containsExactly(claim);
        assertThat(Operand.exactly(new BigDecimal("1.50"), Unit.USD).bounds()).hasToString("[1.5, 1.5]");
        assertThat(MILLION.claims()).isEmpty();
        assertThat(MILLION.levelOf()).isEmpty();
        assertThat(MILLION.undefined()).isEmpty();
    }

    @Test
    void numbersBeyondWhatAFigureHolds_arePrinted_withoutAFigure() {
        Derived large = Derived.of(
                "n",
                "f",
                Unit.RATIO,
                new BigDecimal("9e78"),
                Bounds.of(new BigDecimal("8.5e78"), new BigDecimal("9.6e78")),
                List.of());
        assertThat(large.asFigure()).isEmpty();
        assertThat(large).hasToString("≈ 9" + "0".repeat(78) + " (85" + "0".repeat(77) + "–96" + "0".repeat(77) + ")");
        Derived small = Derived.of(
                "n",
                "f",
                Unit.RATIO,
                new BigDecimal("9e-60"),
                Bounds.of(new BigDecimal("8.5e-60"), new BigDecimal("9.6e-60")),
                List.of());
        assertThat(small.asFigure()).isEmpty();
        assertThat(small.toString()).startsWith("≈ 0.000000").endsWith("0096)");
    }
}
