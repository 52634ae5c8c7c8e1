package io.github.comity.brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Axes: round numbers that hold all values, and the same distance for the same difference. */
class ScaleTest {
    private static final long SEED = 20_261_129;

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    @Test
    void ticks_areRoundNumbersFromBelowToAboveTheValues() {
        assertThat(Scale.of(List.of(number("6")), 0, 100).ticks())
                .containsExactly(
                        number("0"), number("1"), number("2"), number("3"), number("4"), number("5"), number("6"));
        assertThat(Scale.of(List.of(number("6.1")), 0, 100).ticks())
                .containsExactly(number("0"), number("2"), number("4"), number("6"), number("8"));
        assertThat(Scale.of(List.of(number("-300"), number("0.5")), 0, 100).ticks())
                .containsExactly(number("-300"), number("-200"), number("-100"), number("0"), number("100"));
        assertThat(Scale.of(List.of(number("0.0")), 0, 100).ticks()).containsExactly(number("0"), number("1"));
        assertThat(Scale.of(List.of(), 0, 100).ticks()).containsExactly(number("0"), number("1"));
    }

    @Test
    void scale_ofAnyValues_holdsThemAll_withFewTicks() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            ImmutableList.Builder<BigDecimal> values = ImmutableList.builder();
            for (int n = random.nextInt(5); n >= 0; n--) {
                values.add(BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, random.nextInt(9) - 3));
            }
            Scale scale = Scale.of(values.build(), 400, -5_000);
            List<BigDecimal> ticks = scale.ticks();
            String what = "seed " + SEED + ", " + values.build();
            assertThat(ticks).as(what).hasSizeBetween(2, 8).contains(BigDecimal.ZERO);
            BigDecimal last = ticks.get(ticks.size() - 1);
            BigDecimal step = ticks.get(1).subtract(ticks.get(0));
            assertThat(step.stripTrailingZeros().unscaledValue().intValueExact())
                    .as(what)
                    .isIn(1, 2, 5);
            assertThat(values.build()).as(what).allSatisfy(v -> assertThat(v).isBetween(ticks.get(0), last));
            for (int t = 0; t < ticks.size(); t++) {
                long even = 400 - Math.round(5_400L * t / (ticks.size() - 1.0));
                assertThat(scale.at(ticks.get(t))).as(what).isBetween(even - 1, even + 1);
            }
            assertThat(scale.at(last.add(step))).as(what).isEqualTo(-5_000);
            assertThat(scale.at(ticks.get(0).subtract(step))).as(what).isEqualTo(400);
        }
    }

    @Test
    void timeScale_ofAnySpan_hasTicksAtRoundMonths_farEnoughApartForTheirWords() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            LocalDate first = LocalDate.ofEpochDay(random.nextInt(1_000_000) - 600_000L);
            LocalDate last = first.plusDays(1 + random.nextInt(1 << (1 + random.nextInt(21))));
            TimeScale time = new TimeScale(first, last, 150, 5_050);
            List<LocalDate> ticks = time.ticks();
            String what = "seed " + SEED + ", " + first + " to " + last;
            assertThat(time.at(first)).as(what).isEqualTo(150);
            assertThat(time.at(last)).as(what).isEqualTo(5_050);
            assertThat(time.at(first.minusDays(9))).as(what).isEqualTo(150);
            assertThat(time.at(last.plusDays(9))).as(what).isEqualTo(5_050);
            assertThat(ticks).as(what).allSatisfy(t -> {
                assertThat(t.getDayOfMonth()).isEqualTo(1);
                assertThat(t).isBetween(first, last);
            });
            for (int t = 1; t < ticks.size(); t++) {
                assertThat(time.at(ticks.get(t)) - time.at(ticks.get(t - 1)))
                        .as(what)
                        .isGreaterThan(Svg.width("2024-09"));
            }
            if (last.isAfter(first.plusMonths(14))) {
                assertThat(ticks.size()).as(what).isBetween(2, 8);
                assertThat(ticks)
                        .as(what)
                        .allSatisfy(t -> assertThat(t.getMonthValue() % 3).isEqualTo(1));
            }
        }
    }

    @Test
    void timeScale_ofDecades_hasTheirFirstYears() {
        assertThat(new TimeScale(LocalDate.of(1993, 5, 1), LocalDate.of(2024, 2, 1), 0, 100).ticks())
                .containsExactly(
                        LocalDate.of(1995, 1, 1),
                        LocalDate.of(2000, 1, 1),
                        LocalDate.of(2005, 1, 1),
                        LocalDate.of(2010, 1, 1),
                        LocalDate.of(2015, 1, 1),
                        LocalDate.of(2020, 1, 1));
        assertThat(new TimeScale(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 8, 1), 0, 100).ticks())
                .hasSize(3)
                .contains(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1));
        assertThat(new TimeScale(LocalDate.of(2024, 3, 2), LocalDate.of(2024, 3, 2), 0, 100).ticks())
                .isEmpty();
    }
}
