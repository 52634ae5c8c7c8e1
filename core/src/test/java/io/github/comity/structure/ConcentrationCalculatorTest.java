package io.github.comity.structure;

import static io.github.comity.structure.Boxes.assertClose;
import static io.github.comity.structure.Boxes.assertContains;
import static io.github.comity.structure.Boxes.assertDigits;
import static io.github.comity.structure.Boxes.exact;
import static io.github.comity.structure.Boxes.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConcentrationCalculatorTest {
    /** An index beside a slow and obvious one. */
    record Index(String name, Function<Distribution, Derived> index, Function<List<BigDecimal>, BigDecimal> slow) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Index> indices() {
        return List.of(
                new Index("herfindahl", ConcentrationCalculator::herfindahl, ConcentrationCalculatorTest::herfindahl),
                new Index(
                        "herfindahlTo10000",
                        ConcentrationCalculator::herfindahlTo10000,
                        s -> herfindahl(s).multiply(new BigDecimal(10_000))),
                new Index(
                        "normalised",
                        d -> ConcentrationCalculator.normalisedHerfindahl(d, 7),
                        s -> herfindahl(s).subtract(seventh()).divide(BigDecimal.ONE.subtract(seventh()), Boxes.WIDE)),
                new Index(
                        "unctad",
                        d -> ConcentrationCalculator.unctadConcentration(d, 7),
                        s -> herfindahl(s)
                                .sqrt(Boxes.WIDE)
                                .subtract(seventh().sqrt(Boxes.WIDE))
                                .divide(BigDecimal.ONE.subtract(seventh().sqrt(Boxes.WIDE)), Boxes.WIDE)),
                new Index(
                        "hirschman",
                        ConcentrationCalculator::hirschman,
                        s -> herfindahl(s).sqrt(Boxes.WIDE)),
                new Index(
                        "effectiveNumber",
                        ConcentrationCalculator::effectiveNumber,
                        s -> BigDecimal.ONE.divide(herfindahl(s), Boxes.WIDE)),
                new Index(
                        "largest",
                        d -> ConcentrationCalculator.concentrationRatio(d, 2),
                        s -> s.stream()
                                .sorted(Comparator.reverseOrder())
                                .limit(2)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)),
                new Index("gini", ConcentrationCalculator::gini, ConcentrationCalculatorTest::gini),
                new Index("entropy", ConcentrationCalculator::entropy, ConcentrationCalculatorTest::entropy),
                new Index(
                        "theil",
                        d -> ConcentrationCalculator.theil(d, 7),
                        s -> ln(new BigDecimal(7)).subtract(entropy(s))));
    }

    private static BigDecimal seventh() {
        return BigDecimal.ONE.divide(new BigDecimal(7), Boxes.WIDE);
    }

    private static BigDecimal herfindahl(List<BigDecimal> shares) {
        return shares.stream().map(s -> s.multiply(s, Boxes.WIDE)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal ln(BigDecimal value) {
        return Bounds.exactly(value).ln().midpoint().orElseThrow();
    }

    private static BigDecimal entropy(List<BigDecimal> shares) {
        return shares.stream()
                .filter(s -> s.signum() > 0)
                .map(s -> s.multiply(ln(s)).negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal gini(List<BigDecimal> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal a : shares) {
            for (BigDecimal b : shares) {
                sum = sum.add(a.subtract(b).abs());
            }
        }
        return sum.divide(new BigDecimal(2 * shares.size()), Boxes.WIDE);
    }

    private static List<BigDecimal> shares(Distribution d) {
        List<BigDecimal> shares = new ArrayList<>();
        Boxes.points(d).values().forEach(v -> shares.add(v.divide(d.total().point(), Boxes.WIDE)));
        return shares;
    }

    @ParameterizedTest
    @MethodSource("indices")
    void exactLevels_agreeWithTheSlowFormula(Index index) {
        Random random = new Random(71);
        for (int i = 0; i < 300; i++) {
            Distribution d = Boxes.randomExact(random, 1 + random.nextInt(7));
            Derived result = index.index().apply(d);
            BigDecimal expected = index.slow().apply(shares(d));
            assertClose(result.point(), expected, "seed 71: " + d);
            assertContains(result, result, "seed 71: " + d);
            assertThat(result.bounds().width().orElseThrow())
                    .as("seed 71: %s of %s", result.bounds(), d)
                    .isLessThan(new BigDecimal("1E-28"));
        }
    }

    @ParameterizedTest
    @MethodSource("indices")
    void boundsOfFigures_containEveryExactResult(Index index) {
        Random random = new Random(72);
        for (int i = 0; i < 60; i++) {
            Distribution d = Boxes.randomFigures(random, 2 + random.nextInt(5), random.nextBoolean());
            Derived result = index.index().apply(d);
            for (int j = 0; j < 20; j++) {
                assertContains(result, index.index().apply(Boxes.inside(random, d)), "seed 72: " + d);
            }
            for (Distribution corner : Boxes.corners(d)) {
                assertContains(result, index.index().apply(corner), "seed 72: " + d + " at " + corner);
            }
        }
    }

    /** For figures of one precision both ends are attained: one at a corner, one at a water level. */
    @ParameterizedTest
    @MethodSource("indices")
    void boundsOfFiguresOfOnePrecision_areTight(Index index) {
        Random random = new Random(73);
        boolean falling = index.name().equals("effectiveNumber") || index.name().equals("entropy");
        for (int i = 0; i < 25; i++) {
            Distribution d = Boxes.randomFigures(random, 2 + random.nextInt(4), true);
            Bounds bounds = index.index().apply(d).bounds();
            BigDecimal corner = Boxes.corners(d).stream()
                    .map(c -> index.index().apply(c).point())
                    .reduce(falling ? BigDecimal::min : BigDecimal::max)
                    .orElseThrow();
            assertClose(end(bounds, falling), corner, "seed 73: " + d);
            BigDecimal even = even(index, d, falling);
            BigDecimal distance = even.subtract(end(bounds, !falling)).abs();
            assertThat(distance.divide(even.abs().max(BigDecimal.ONE), Boxes.WIDE))
                    .as("seed 73: %s of %s, %s nearest the water", bounds, d, even)
                    .isLessThan(new BigDecimal("0.0005"));
        }
    }

    private static BigDecimal end(Bounds bounds, boolean low) {
        return (low ? bounds.lower() : bounds.upper()).orElseThrow();
    }

    /** The most even of two thousand water levels. */
    private static BigDecimal even(Index index, Distribution d, boolean falling) {
        BigDecimal best = null;
        for (int t = 0; t <= 400; t++) {
            BigDecimal value = index.index()
                    .apply(Boxes.clamped(d, BigDecimal.valueOf(150 + 3 * t, 2)))
                    .point();
            best = best == null ? value : falling ? best.max(value) : best.min(value);
        }
        return java.util.Objects.requireNonNull(best);
    }

    @Test
    void mostEvenLevels_areNotMoreConcentratedThanAnyGridPoint() {
        Random random = new Random(74);
        for (int i = 0; i < 12; i++) {
            Distribution d = Boxes.randomFigures(random, 4, random.nextBoolean());
            for (Index index : indices()) {
                Derived result = index.index().apply(d);
                for (Distribution point : Boxes.grid(d, 5)) {
                    assertContains(result, index.index().apply(point), "seed 74: " + index + " of " + d);
                }
            }
        }
    }

    @Test
    void oneMoreDigit_neverWidensABound() {
        Random random = new Random(75);
        for (int i = 0; i < 60; i++) {
            String[] coarse = new String[4];
            String[] fine = new String[4];
            for (int j = 0; j < 4; j++) {
                int value = 3 + random.nextInt(40);
                coarse[j] = String.valueOf(value);
                fine[j] = value + ".0";
            }
            for (Index index : indices()) {
                assertThat(index.index()
                                .apply(figures(coarse))
                                .bounds()
                                .encloses(index.index().apply(figures(fine)).bounds()))
                        .as("seed 75: %s of %s", index, List.of(coarse))
                        .isTrue();
            }
        }
    }

    /** Hand-made cases; the first is the textbook case of the US Department of Justice, 2600 on the scale to 10,000. */
    @ParameterizedTest
    @CsvSource({
        ".3 .3 .2 .2,        0.26, 0.013333, 0.019804, 3.846154, 2600",
        ".25 .25 .25 .25,    0.25, 0.000000, 0.000000, 4.000000, 2500",
        ".5 .3 .2,           0.38, 0.070000, 0.092491, 2.631579, 3800"
    })
    void knownAnswers(String shares, String h, String normalised, String unctad, String number, String tenThousand) {
        Distribution d = exact(shares.split(" ", -1));
        int n = d.categories().size();
        assertDigits(ConcentrationCalculator.herfindahl(d), h);
        assertDigits(ConcentrationCalculator.normalisedHerfindahl(d, n), normalised);
        assertDigits(ConcentrationCalculator.unctadConcentration(d, n), unctad);
        assertDigits(ConcentrationCalculator.effectiveNumber(d), number);
        assertThat(ConcentrationCalculator.herfindahlTo10000(d).point()).isEqualByComparingTo(tenThousand);
    }

    /** By hand: shares .5, .3 and .2; entropy and Theil index add up to ln 3. */
    @Test
    void entropyAndTheil_addUpToTheLogarithmOfTheCount() {
        Distribution d = exact(".5", ".3", ".2");
        assertDigits(ConcentrationCalculator.entropy(d), "1.029653");
        assertDigits(ConcentrationCalculator.theil(d, 3), "0.068959");
        assertClose(
                ConcentrationCalculator.entropy(d)
                        .point()
                        .add(ConcentrationCalculator.theil(d, 3).point()),
                ln(new BigDecimal(3)),
                "ln 3");
        assertThat(ConcentrationCalculator.entropy(exact("5")).point()).isZero();
        assertThat(ConcentrationCalculator.entropy(figures("more than 2", "3", "1"))
                        .bounds()
                        .lower())
                .contains(BigDecimal.ZERO);
        assertClose(
                ConcentrationCalculator.entropy(figures("1", "1", "less than 1"))
                        .bounds()
                        .upper()
                        .orElseThrow(),
                ln(new BigDecimal(3)),
                "three equal levels");
    }

    /** EconGeo, the rows of the example matrix of location quotients. */
    @Test
    void econGeoExample_herfindahl() {
        String[][] rows = {
            {"100", "0", "0", "0", "0"},
            {"0", "15", "5", "70", "10"},
            {"0", "20", "10", "20", "50"},
            {"0", "25", "30", "5", "40"},
            {"0", "40", "55", "5", "0"}
        };
        String[] expected = {"1", "0.525", "0.34", "0.315", "0.465"};
        for (int i = 0; i < rows.length; i++) {
            Derived h = ConcentrationCalculator.herfindahl(exact(rows[i]));
            assertThat(h.point()).isEqualByComparingTo(expected[i]);
            assertThat(h.bounds().isExact()).isTrue();
        }
    }

    /**
     * Three equal shares rounded to 33.33 percent before they are squared give 3332.67, as a package elsewhere prints.
     */
    @Test
    void equalThirds_areNotRoundedBeforeTheyAreSquared() {
        assertThat(ConcentrationCalculator.herfindahlTo10000(exact("1", "1", "1")))
                .hasToString("3333.3333 ratio");
        assertDigits(ConcentrationCalculator.herfindahlTo10000(exact("1", "1", "1")), "3333.33");
        assertDigits(ConcentrationCalculator.normalisedHerfindahl(exact("1", "1", "1"), 3), "0.000000");
        assertThat(ConcentrationCalculator.normalisedHerfindahl(exact("1", "1", "1"), 3)
                        .point())
                .isZero();
        assertDigits(ConcentrationCalculator.unctadConcentration(exact("1", "1", "1"), 3), "0.000000");
    }

    @Test
    void oneCategory_hasNoNormalisedIndex() {
        Distribution one = exact("5");
        assertThat(ConcentrationCalculator.herfindahl(one).point()).isEqualByComparingTo("1");
        assertThat(ConcentrationCalculator.effectiveNumber(one).point()).isEqualByComparingTo("1");
        assertThat(ConcentrationCalculator.normalisedHerfindahl(one, 1))
                .hasToString("undefined (ZERO_DENOMINATOR: normalised Herfindahl-Hirschman index needs at least 2 "
                        + "categories, but was 1; report the Herfindahl-Hirschman index)");
        assertThat(ConcentrationCalculator.unctadConcentration(one, 1))
                .hasToString("undefined (ZERO_DENOMINATOR: UNCTAD concentration index needs at least 2 categories, "
                        + "but was 1; report the Herfindahl-Hirschman index)");
        assertThat(ConcentrationCalculator.normalisedHerfindahl(one, 2).point()).isEqualByComparingTo("1");
    }

    @Test
    void unctadIndex_isNeverBelowTheNormalisedOne() {
        Random random = new Random(76);
        for (int i = 0; i < 300; i++) {
            Distribution d = Boxes.randomExact(random, 2 + random.nextInt(6));
            assertThat(ConcentrationCalculator.unctadConcentration(d, 9).point())
                    .as("seed 76: %s", d)
                    .isGreaterThanOrEqualTo(
                            ConcentrationCalculator.normalisedHerfindahl(d, 9).point());
        }
    }

    @Test
    void scalingTheUnit_leavesTheIndex() {
        Distribution d = exact("3", "5", "11", "0.25");
        Distribution thousand = exact("3000", "5000", "11000", "250");
        for (Index index : indices()) {
            assertClose(
                    index.index().apply(d).point(),
                    index.index().apply(thousand).point(),
                    index.name());
            assertContains(index.index().apply(d), index.index().apply(thousand), index.name());
        }
        assertThat(ConcentrationCalculator.herfindahl(d).bounds())
                .isEqualTo(ConcentrationCalculator.herfindahl(thousand).bounds());
    }

    @Test
    void unboundedLevels_leaveTheRangeOpen() {
        Distribution d = figures("more than 2", "3", "1");
        assertThat(ConcentrationCalculator.herfindahl(d).bounds())
                .hasToString("[0.3469387755102040816326530612244897, 1]");
        assertThat(ConcentrationCalculator.concentrationRatio(d, 1).bounds().upper())
                .contains(BigDecimal.ONE);
        assertThat(ConcentrationCalculator.gini(d).bounds())
                .hasToString("[0.1025641025641025641025641025641025, 0.6666666666666666666666666666666667]");
        Distribution all = figures("more than 2", "more than 2", "1");
        assertThat(ConcentrationCalculator.concentrationRatio(all, 1)
                        .bounds()
                        .lower()
                        .orElseThrow())
                .isLessThan(new BigDecimal("0.5"));
    }

    @Test
    void mixedPrecision_isSoundAbove() {
        // the worst corner pairs the ends of nested intervals, which no level has
        Distribution d = figures("48", "48.1", "5");
        BigDecimal corner = Boxes.corners(d).stream()
                .map(c -> ConcentrationCalculator.herfindahl(c).point())
                .reduce(BigDecimal::max)
                .orElseThrow();
        BigDecimal bound =
                ConcentrationCalculator.herfindahl(d).bounds().upper().orElseThrow();
        assertThat(bound).isGreaterThanOrEqualTo(corner).isLessThan(corner.add(new BigDecimal("0.001")));
    }

    @Test
    void unusableLevels_areUndefinedWithTheReason() {
        assertThat(ConcentrationCalculator.herfindahl(exact("5", "-1")))
                .hasToString("undefined (NEGATIVE_LEVEL: Herfindahl-Hirschman index needs levels that cannot be "
                        + "negative, but 'b' is within [-1, -1]; report the levels)");
        assertThat(ConcentrationCalculator.gini(exact("0", "0")))
                .hasToString("undefined (ZERO_DENOMINATOR: Gini coefficient needs a total above zero, but all 2 "
                        + "levels are zero; report the levels)");
        assertThat(ConcentrationCalculator.hirschman(Distribution.ofFigures(
                        ImmutableMap.of("a", io.github.comity.figure.Figure.parse("less than 3 USD")))))
                .hasToString("undefined (BASE_MAY_BE_ZERO: Hirschman index needs a total above zero, but the total "
                        + "is within [0, 3]; report the levels)");
        Claim actual = Facts.level(Measure.EXPORTS, "2023", "5 million USD");
        Claim forecast = Claim.builder()
                .subject(actual.subject())
                .figure(actual.figure())
                .source(actual.source())
                .status(ClaimStatus.FORECAST)
                .build();
        assertThat(ConcentrationCalculator.herfindahl(Distribution.of(ImmutableMap.of("a", actual, "b", forecast))))
                .hasToString("undefined (STATUS_MISMATCH: Herfindahl-Hirschman index must not mix reported figures, "
                        + "forecasts and targets, but was exports KAZ-CZE 2023 USD (ACTUAL) "
                        + "and exports KAZ-CZE 2023 USD (FORECAST); pass figures of one status)");
    }

    @Test
    void oneClaimBehindTwoLevels_isNoted() {
        Claim claim = Facts.level(Measure.EXPORTS, "2023", "5 million USD");
        assertThat(ConcentrationCalculator.herfindahl(Distribution.of(ImmutableMap.of("a", claim, "b", claim)))
                        .notes())
                .containsExactly(Derived.Note.SHARED_INPUT);
        assertThat(ConcentrationCalculator.herfindahl(Distribution.of(ImmutableMap.of("a", claim)))
                        .notes())
                .isEmpty();
    }

    @Test
    void wrongCounts_areErrors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConcentrationCalculator.concentrationRatio(exact("1"), 0))
                .withMessage("concentration ratio must be of at least 1 category, but was 0; pass the number of "
                        + "largest ones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConcentrationCalculator.normalisedHerfindahl(exact("1", "2", "0"), 1))
                .withMessage("normalised Herfindahl-Hirschman index must count all categories that have a level, "
                        + "but was 1 for 2; pass how many there are");
        assertThat(ConcentrationCalculator.concentrationRatio(exact("1", "2"), 5)
                        .point())
                .isEqualByComparingTo("1");
    }
}
