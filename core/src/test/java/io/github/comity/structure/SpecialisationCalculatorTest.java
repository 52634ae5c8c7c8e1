package io.github.comity.structure;

import static io.github.comity.structure.Boxes.assertClose;
import static io.github.comity.structure.Boxes.assertContains;
import static io.github.comity.structure.Boxes.exact;
import static io.github.comity.structure.Boxes.figures;
import static io.github.comity.structure.SpecialisationCalculator.krugman;
import static io.github.comity.structure.SpecialisationCalculator.unctadDiversification;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialisationCalculatorTest {
    private static BigDecimal slow(Distribution a, Distribution b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String category : Sets.union(a.categories(), b.categories())) {
            BigDecimal x = a.point(category).divide(a.total().point(), Boxes.WIDE);
            BigDecimal y = b.point(category).divide(b.total().point(), Boxes.WIDE);
            sum = sum.add(x.subtract(y).abs());
        }
        return sum;
    }

    @Test
    void exactLevels_agreeWithTheSlowFormula() {
        Random random = new Random(81);
        for (int i = 0; i < 400; i++) {
            Distribution a = Boxes.randomExact(random, 1 + random.nextInt(7));
            Distribution b = Boxes.randomExact(random, 1 + random.nextInt(7));
            Derived result = krugman(a, b);
            assertClose(result.point(), slow(a, b), "seed 81: " + a + " and " + b);
            assertContains(result, result, "seed 81: " + a + " and " + b);
            assertThat(result.bounds().width().orElseThrow())
                    .as("seed 81: %s and %s", a, b)
                    .isLessThan(new BigDecimal("1E-30"));
            assertThat(krugman(b, a).bounds()).as("seed 81: %s and %s", a, b).isEqualTo(result.bounds());
        }
    }

    /** Sound always; attained at a corner where no category can change sides. */
    @Test
    void boundsOfFigures_containEveryExactResult_andAreTightWhereSidesAreCertain() {
        Random random = new Random(82);
        int tight = 0;
        for (int i = 0; i < 80; i++) {
            Distribution a = Boxes.randomFigures(random, 3, random.nextBoolean());
            Distribution b = Boxes.randomFigures(random, 3, random.nextBoolean());
            Bounds bounds = krugman(a, b).bounds();
            BigDecimal least = new BigDecimal(2);
            BigDecimal most = BigDecimal.ZERO;
            for (Distribution x : Boxes.corners(a)) {
                for (Distribution y : Boxes.corners(b)) {
                    Derived corner = krugman(x, y);
                    assertContains(krugman(a, b), corner, "seed 82: " + a + " and " + b);
                    least = least.min(corner.point());
                    most = most.max(corner.point());
                }
            }
            for (int j = 0; j < 10; j++) {
                assertContains(
                        krugman(a, b),
                        krugman(Boxes.inside(random, a), Boxes.inside(random, b)),
                        "seed 82: " + a + " and " + b);
            }
            if (a.categories().stream().noneMatch(c -> meet(a, b, c))) {
                tight++;
                assertClose(bounds.lower().orElseThrow(), least, "seed 82: " + a + " and " + b);
                assertClose(bounds.upper().orElseThrow(), most, "seed 82: " + a + " and " + b);
            }
        }
        assertThat(tight).as("seed 82: cases with certain sides").isGreaterThan(3);
    }

    private static boolean meet(Distribution a, Distribution b, String category) {
        return a.share(category).bounds().intersects(b.share(category).bounds());
    }

    /** EconGeo: each row of the example matrix against the total of all rows. */
    @ParameterizedTest
    @CsvSource({"100 0 0 0 0, 1.6", "0 15 5 70 10, 1", "0 20 10 20 50, 0.6", "0 25 30 5 40, 0.7", "0 40 55 5 0, 1.1"})
    void econGeoExample(String row, String expected) {
        Distribution all = exact("100", "100", "100", "100", "100");
        assertThat(krugman(exact(row.split(" ", -1)), all).point()).isEqualByComparingTo(expected);
        assertThat(unctadDiversification(exact(row.split(" ", -1)), all).point().multiply(new BigDecimal(2)))
                .isEqualByComparingTo(expected);
    }

    @Test
    void extremes_areTheEndsOfTheRange() {
        assertThat(krugman(exact("1", "2"), exact("10", "20"))).hasToString("0 ratio");
        assertThat(krugman(exact("1", "0"), exact("0", "3"))).hasToString("2 ratio");
        assertThat(krugman(exact("1"), exact("0", "3")).inputs()).hasSize(3);
        assertThat(krugman(figures("more than 2", "3"), exact("5", "5")).bounds())
                .hasToString("[0, 2]");
    }

    @Test
    void unusableLevels_areUndefinedWithTheReason() {
        assertThat(krugman(exact("1"), exact("0")))
                .hasToString("undefined (ZERO_DENOMINATOR: Krugman specialisation index needs a total above zero, "
                        + "but all 1 levels are zero; report the levels)");
        assertThat(unctadDiversification(exact("-1"), exact("1")))
                .hasToString("undefined (NEGATIVE_LEVEL: UNCTAD diversification index needs levels that cannot be "
                        + "negative, but 'a' is within [-1, -1]; report the levels)");
    }

    @Test
    void oneClaimOnBothSides_isNoted() {
        Claim claim = Facts.level(Measure.EXPORTS, "2023", "5 million USD");
        Distribution a = Distribution.of(ImmutableMap.of("a", claim));
        assertThat(krugman(a, Distribution.of(ImmutableMap.of("b", claim))).notes())
                .containsExactly(Derived.Note.SHARED_INPUT);
    }
}
