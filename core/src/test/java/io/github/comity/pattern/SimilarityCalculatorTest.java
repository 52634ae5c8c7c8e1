package io.github.comity.pattern;

import static io.github.comity.structure.Boxes.assertClose;
import static io.github.comity.structure.Boxes.assertContains;
import static io.github.comity.structure.Boxes.assertFraction;
import static io.github.comity.structure.Boxes.exact;
import static io.github.comity.structure.Boxes.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.structure.Boxes;
import io.github.comity.structure.Distribution;
import io.github.comity.structure.SpecialisationCalculator;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimilarityCalculatorTest {
    private static BigDecimal minima(Distribution a, Distribution b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String product : a.categories()) {
            sum = sum.add(share(a, product).min(share(b, product)));
        }
        return sum;
    }

    private static BigDecimal share(Distribution d, String product) {
        return d.point(product).divide(d.total().point(), Boxes.WIDE);
    }

    /** Both forms of each formula: the sum of minima, and 100 (1 - K/2) with the Krugman index K. */
    @Test
    void exactLevels_agreeWithTheSlowFormulas() {
        Random random = new Random(131);
        BigDecimal hundred = new BigDecimal(100);
        for (int i = 0; i < 300; i++) {
            Distribution a = Boxes.randomExact(random, 6);
            Distribution b = Boxes.randomExact(random, 6);
            String description = "seed 131: " + a + " and " + b;
            BigDecimal expected = minima(a, b);
            assertClose(SimilarityCalculator.complementarityUnctad(a, b).point(), expected, description);
            assertClose(
                    SimilarityCalculator.complementarityWits(a, b).point(), expected.multiply(hundred), description);
            Derived similarity = SimilarityCalculator.fingerKreininSimilarity(a, b);
            assertClose(similarity.point(), expected.multiply(hundred), description);
            Derived krugman = SpecialisationCalculator.krugman(a, b);
            assertClose(
                    similarity.point(), hundred.subtract(krugman.point().multiply(new BigDecimal(50))), description);
            assertThat(similarity.bounds().width().orElseThrow())
                    .as(description)
                    .isLessThan(new BigDecimal("1E-28"));
        }
    }

    @Test
    void knownCases() {
        assertThat(SimilarityCalculator.complementarityWits(exact("1", "3"), exact("10", "30")))
                .hasToString("100 ratio");
        assertThat(SimilarityCalculator.complementarityWits(exact("1", "0"), exact("0", "3")))
                .hasToString("0 ratio");
        assertThat(SimilarityCalculator.fingerKreininSimilarity(exact("50", "50"), exact("25", "75"))
                        .point())
                .isEqualByComparingTo("75");
    }

    @Test
    void boundsOfFigures_containEveryExactResult() {
        Random random = new Random(132);
        for (int i = 0; i < 40; i++) {
            Distribution a = Boxes.randomFigures(random, 3, false);
            Distribution b = Boxes.randomFigures(random, 3, false);
            Distribution world = figures("20", "30", "40");
            Derived similarity = SimilarityCalculator.fingerKreininSimilarity(a, b);
            Derived drysdale = SimilarityCalculator.drysdaleComplementarity(a, b, world);
            for (int j = 0; j < 40; j++) {
                Distribution x = Boxes.inside(random, a);
                Distribution y = Boxes.inside(random, b);
                assertContains(similarity, SimilarityCalculator.fingerKreininSimilarity(x, y), "seed 132: " + a + b);
                assertContains(
                        drysdale,
                        SimilarityCalculator.drysdaleComplementarity(x, y, Boxes.inside(random, world)),
                        "seed 132: " + a + b);
            }
        }
    }

    @Test
    void drysdale_agreesWithTheSlowFormula() {
        Random random = new Random(133);
        for (int i = 0; i < 200; i++) {
            Distribution exports = Boxes.randomExact(random, 4);
            Distribution imports = Boxes.randomExact(random, 4);
            Distribution rest = exact("20", "70", "110", "5");
            BigDecimal expected = BigDecimal.ZERO;
            for (String product : rest.categories()) {
                expected = expected.add(share(exports, product)
                        .multiply(share(imports, product))
                        .divide(share(rest, product), Boxes.WIDE));
            }
            Derived result = SimilarityCalculator.drysdaleComplementarity(exports, imports, rest);
            assertClose(result.point(), expected, "seed 133: " + exports + " and " + imports);
            assertContains(result, result, "seed 133: " + exports + " and " + imports);
        }
        // neutral: the partner imports as the rest of the world does
        assertFraction(
                SimilarityCalculator.drysdaleComplementarity(exact("1", "3"), exact("2", "5"), exact("20", "50")),
                1,
                1);
    }

    @Test
    void drysdale_needsWorldImportsOfWhatBothTrade() {
        assertThat(SimilarityCalculator.drysdaleComplementarity(exact("1", "3"), exact("2", "5"), exact("20", "0")))
                .hasToString("undefined (ZERO_DENOMINATOR: Drysdale complementarity index needs imports of the "
                        + "rest of the world above zero, but those of 'b' are zero; leave the product out)");
        assertThat(SimilarityCalculator.drysdaleComplementarity(
                        exact("1", "3"), exact("2", "5"), figures("20", "less than 1")))
                .hasToString("undefined (BASE_MAY_BE_ZERO: Drysdale complementarity index needs imports of the "
                        + "rest of the world above zero, but those of 'b' are within [0, 1]; leave the product out)");
        assertThat(SimilarityCalculator.drysdaleComplementarity(exact("1", "3"), exact("2"), exact("20"))
                        .isDefined())
                .isTrue();
        assertThat(SimilarityCalculator.drysdaleComplementarity(exact("0"), exact("2"), exact("20"))
                        .isDefined())
                .isFalse();
    }

    @Test
    void mismatches_areUndefined_andSwappedFlowsAreErrors() {
        Distribution exports = claims(Measure.EXPORTS, "2023");
        Distribution imports = claims(Measure.IMPORTS, "2022");
        assertThat(SimilarityCalculator.complementarityWits(exports, imports))
                .hasToString("undefined (PERIOD_MISMATCH: trade complementarity index (WITS) needs figures of one "
                        + "period, but was exports KAZ-CZE 2023 USD and imports KAZ-CZE 2022 USD; take "
                        + "figures of one period)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimilarityCalculator.complementarityUnctad(imports, exports))
                .withMessage(
                        "trade calculators need exports here, but was imports; pass exports first and imports second");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimilarityCalculator.fingerKreininSimilarity(exports, imports));
    }

    private static Distribution claims(Measure measure, String period) {
        return Distribution.of(ImmutableMap.of("a", Facts.level(measure, period, "5 million USD")));
    }
}
