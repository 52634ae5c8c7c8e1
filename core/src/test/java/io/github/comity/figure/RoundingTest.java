package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    private static final RoundingMode[] TIES = {RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.5 million USD|[2445000, 2555000]",
                "48.4%|[48.345, 48.455]",
                "-48.4%|[-48.455, -48.345]",
                "7 USD|[6.45, 7.55]",
                "0 USD|[-0.55, 0.55]",
                "1.50 billion EUR|[1494500000, 1505500000]",
                "12E+2 t|[1145, 1255]",
                "1.2–1.5 billion USD|[1145000000, 1555000000]",
                "0.25 ratio|[0.2445, 0.2555]",
                "3 thousand {firms}|[2450, 3550]",
                "150 {firms}|[150, 150]",
                "about 150 USD|[140, 160]",
                "more than 2 USD|[2, +inf)"
            })
    void bounds_doubleRounded(String text, String bounds) {
        assertThat(Figure.parse(text).bounds(HedgePolicy.PROOF, Rounding.DOUBLE_ROUNDED))
                .hasToString(bounds);
    }

    @Test
    void doubleRounded_containsEveryNumberRoundedTwice_andBothEndsAreMet() {
        boolean lower = false;
        boolean upper = false;
        for (int i = -20_000; i <= 20_000; i++) {
            BigDecimal exact = BigDecimal.valueOf(i, 4);
            for (int digits = 2; digits <= 4; digits++) {
                for (RoundingMode first : TIES) {
                    for (RoundingMode second : TIES) {
                        BigDecimal printed = exact.setScale(digits, first).setScale(1, second);
                        Bounds bounds = Figure.of(printed, Unit.USD).bounds(HedgePolicy.PROOF, Rounding.DOUBLE_ROUNDED);
                        if (!bounds.contains(exact)) {
                            assertThat(bounds)
                                    .as("%s printed %s", exact, printed)
                                    .matches(b -> b.contains(exact));
                        }
                        lower |= bounds.lower().orElseThrow().compareTo(exact) == 0;
                        upper |= bounds.upper().orElseThrow().compareTo(exact) == 0;
                    }
                }
            }
        }
        assertThat(lower && upper).isTrue();
    }

    @Test
    void nearest_missesANumberRoundedTwice() {
        Figure printed = Figure.parse("2.5");
        BigDecimal exact = new BigDecimal("2.449");
        assertThat(printed.bounds(HedgePolicy.PROOF, Rounding.NEAREST).contains(exact))
                .isFalse();
        assertThat(printed.bounds(HedgePolicy.PROOF, Rounding.DOUBLE_ROUNDED).contains(exact))
                .isTrue();
    }

    @Test
    void truncated_containsEveryNumberCutOff() {
        for (int i = -3_000; i <= 3_000; i++) {
            BigDecimal exact = BigDecimal.valueOf(i, 3);
            Figure printed = Figure.of(exact.setScale(1, RoundingMode.DOWN), Unit.USD);
            assertThat(printed.bounds(HedgePolicy.PROOF, Rounding.TRUNCATED).contains(exact))
                    .isTrue();
        }
    }
}
