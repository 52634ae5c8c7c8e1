package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    private static BigDecimal d(String value) {
        return new BigDecimal(value);
    }

    static List<Figure> figures(long seed, int count) {
        Random random = new Random(seed);
        Unit[] units = {
            Unit.USD,
            Unit.PERCENT,
            Unit.PERCENTAGE_POINT,
            Unit.RATIO,
            Unit.RANK,
            Unit.UNSTATED,
            Unit.counted("legal entities"),
            Unit.physical("t")
        };
        List<Figure> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal value = new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(9) - 2);
            value = random.nextBoolean() ? value : value.negate();
            Magnitude magnitude = Magnitude.values()[random.nextInt(5)];
            Unit unit = units[random.nextInt(units.length)];
            Qualifier qualifier = Qualifier.values()[random.nextInt(8)];
            all.add(
                    qualifier == Qualifier.RANGE
                            ? Figure.range(value, value.add(d("1.25")), magnitude, unit)
                            : Figure.of(value, magnitude, unit).withQualifier(qualifier));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // printed | proof | convention | truncated
                "626.8 million USD|[626750000, 626850000]|[626750000, 626850000]|[626800000, 626900000]",
                "48 million USD|[47500000, 48500000]|[47500000, 48500000]|[48000000, 49000000]",
                "48.4%|[48.35, 48.45]|[48.35, 48.45]|[48.4, 48.5]",
                "-3.1%|[-3.15, -3.05]|[-3.15, -3.05]|[-3.2, -3.1]",
                "0.0%|[-0.05, 0.05]|[-0.05, 0.05]|[-0.1, 0.1]",
                "about 150 USD|[140, 160]|[149, 151]|[140, 160]",
                "about 1.50 million USD|[1400000, 1600000]|[1490000, 1510000]|[1400000, 1600000]",
                "about 0 USD|[-1, 1]|[-1, 1]|[-1, 1]",
                "nearly 200 USD|[100, 200]|[199, 200]|[100, 200]",
                "more than 2 billion USD|[2000000000, +inf)|[2000000000, 3000000000]|[2000000000, +inf)",
                "at least 48%|[48, +inf)|[48, 49]|[48, +inf)",
                "less than 5%|(-inf, 5]|[4, 5]|(-inf, 5]",
                "at most 120 million USD|(-inf, 120000000]|[119000000, 120000000]|(-inf, 120000000]",
                "more than -3%|(-inf, -3]|[-4, -3]|(-inf, -3]",
                "about -150 USD|[-160, -140]|[-151, -149]|[-160, -140]",
                "1.2–1.5 billion USD|[1150000000, 1550000000]|[1150000000, 1550000000]|[1200000000, 1600000000]",
                "150 {legal entities}|[150, 150]|[150, 150]|[150, 150]",
                "rank 3|[3, 3]|[3, 3]|[3, 3]",
                "1.2 thousand {tourists}|[1150, 1250]|[1150, 1250]|[1200, 1300]",
                "about 150 {legal entities}|[140, 160]|[149, 151]|[140, 160]",
                "20 USD|[19.5, 20.5]|[19.5, 20.5]|[20, 21]",
                "-20.123 USD|[-20.1235, -20.1225]|[-20.1235, -20.1225]|[-20.124, -20.123]",
                "5E+2 USD|[450, 550]|[450, 550]|[500, 600]",
                "55E+1 USD|[545, 555]|[545, 555]|[550, 560]"
            })
    void bounds_ofEveryReading(String text, String proof, String convention, String truncated) {
        Figure figure = Figure.parse(text);
        assertThat(figure.bounds()).hasToString(proof);
        assertThat(figure.bounds(HedgePolicy.CONVENTION)).hasToString(convention);
        assertThat(figure.bounds(HedgePolicy.PROOF, Rounding.TRUNCATED)).hasToString(truncated);
    }

    @Test
    void bounds_proofEnclosesPoint_andConvention() {
        for (Figure figure : figures(7, 3_000)) {
            assertThat(figure.bounds().contains(figure.point()))
                    .as("seed 7, %s", figure)
                    .isTrue();
            assertThat(figure.bounds(HedgePolicy.CONVENTION).contains(figure.point()))
                    .isTrue();
            if (figure.low().precision() > -1
                    && figure.qualifier() != Qualifier.LESS_THAN
                    && figure.qualifier() != Qualifier.AT_MOST) {
                assertThat(figure.bounds().encloses(figure.bounds(HedgePolicy.CONVENTION)))
                        .as("seed 7, %s", figure)
                        .isTrue();
            }
            if (figure.low().signum() != 0) {
                // zero has no sign that a hedge word could turn
                assertThat(figure.negated().bounds()).isEqualTo(figure.bounds().negated());
            }
            assertThat(figure.negated().negated()).isEqualTo(figure);
        }
    }

    @Test
    void bounds_oneMorePrintedDigit_neverWidens() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            int value = random.nextInt(100_000);
            int digit = random.nextInt(10);
            // a figure printed with one more digit that rounds to the shorter one
            Figure longer = Figure.of(BigDecimal.valueOf(value * 10L + digit, 3), Unit.USD);
            Figure shorter = Figure.of(longer.value().setScale(2, java.math.RoundingMode.HALF_UP), Unit.USD);
            assertThat(longer.bounds().width().get())
                    .isLessThan(shorter.bounds().width().get());
            assertThat(shorter.bounds().contains(longer.value())).isTrue();
            Figure padded = Figure.of(shorter.value().setScale(3), Unit.USD);
            assertThat(shorter.bounds().encloses(padded.bounds()))
                    .as("seed 11, %s", shorter)
                    .isTrue();
        }
    }

    @Test
    void sameReading_ignoresTheMagnitudeWord_butNotPrecision() {
        Figure million = Figure.parse("626.8 million USD");
        assertThat(million.sameReading(Figure.parse("0.6268 billion USD"))).isTrue();
        assertThat(million).isNotEqualTo(Figure.parse("0.6268 billion USD"));
        assertThat(million.sameReading(Figure.parse("626.80 million USD"))).isFalse();
        assertThat(million.sameReading(Figure.parse("626.8 million EUR"))).isFalse();
    }

    @Test
    void accessors_ofOneValueAndOfARange() {
        Figure one = Figure.parse("about 626.8 million USD");
        assertThat(one.value()).isEqualTo(d("626.8"));
        assertThat(one.low()).isEqualTo(one.high());
        assertThat(one.isRange()).isFalse();
        assertThat(one.point()).isEqualByComparingTo("626800000");
        assertThat(one.resolution()).isEqualByComparingTo("100000");
        assertThat(one.qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(one.withMagnitude(Magnitude.BILLION).magnitude()).isEqualTo(Magnitude.BILLION);
        assertThat(one.label()).isEqualTo("about 626.8 million USD");
        assertThat(Figure.parse("about 150 {legal entities}").label()).isEqualTo("about 150 legal entities");
        Figure range = Figure.parse("1.2–1.55 billion USD");
        assertThat(range.isRange()).isTrue();
        assertThat(range.point()).isEqualByComparingTo("1375000000");
        assertThat(range.resolution()).isEqualByComparingTo("100000000");
        assertThatIllegalStateException()
                .isThrownBy(range::value)
                .withMessage("range '1.2–1.55 billion USD' has two values; call low() and high()");
        assertThatIllegalStateException().isThrownBy(() -> range.withQualifier(Qualifier.ABOUT));
    }

    @Test
    void factories_badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(d("1E+999999999"), Unit.USD))
                .withMessage("figure must have at most 60 significant digits within 10^±40,"
                        + " but was a value of 1 digits from 10^999999999 to 10^999999999; round it "
                        + "or use a magnitude");
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(d("1E-41"), Unit.USD));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(d("9".repeat(61)), Unit.USD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.range(d("2"), d("1"), Magnitude.ONE, Unit.USD))
                .withMessage("range must have its lower value first, but was 2 and 1; swap them or state one value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(d("2"), Unit.USD).withQualifier(Qualifier.RANGE))
                .withMessage("qualifier must not be RANGE for the one value '2 USD'; use Figure.range with two values");
    }

    @Test
    void parse_undoesToString_forEveryKindOfFigure() {
        for (Figure figure : figures(42, 5_000)) {
            assertThat(Figure.parse(figure.toString()))
                    .as("seed 42, %s", figure)
                    .isEqualTo(figure);
        }
    }

    @Test
    void equals_isByPrintedForm() {
        EqualsVerifier.forClass(Figure.class)
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .withNonnullFields("low", "magnitude", "unit", "qualifier")
                .verify();
        assertThat(Figure.parse("1.50 USD")).isNotEqualTo(Figure.parse("1.5 USD"));
    }

    @Test
    void magnitude_andQualifier_haveTheirWords() {
        assertThat(Magnitude.TRILLION.factor()).isEqualByComparingTo("1000000000000");
        assertThat(Magnitude.MILLION.exponent()).isEqualTo(6);
        assertThat(Magnitude.ONE.word()).isEmpty();
        assertThat(Qualifier.AT_LEAST.words()).isEqualTo("at least");
    }
}
