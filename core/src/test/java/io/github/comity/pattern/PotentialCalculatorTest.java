package io.github.comity.pattern;

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
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.structure.Boxes;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PotentialCalculatorTest {
    /** Supply, demand, what is traded, and what could be traded beyond it. */
    @ParameterizedTest
    @CsvSource({"100,30,20,10", "50,80,10,40", "10,5,0,5", "0,80,0,0", "80,0,0,0", "7,7,7,0", "7,9,8,-1"})
    void potentialOfAProduct_isWhatBothSidesAllow(String exports, String imports, String actual, String potential) {
        Derived result = PotentialCalculator.indicativePotential(exact(exports), exact(imports), exact(actual), "a");
        assertThat(result.point()).isEqualByComparingTo(potential);
        assertThat(result.bounds()).isEqualTo(Bounds.exactly(new BigDecimal(potential)));
        assertThat(result.unit()).isEqualTo(Unit.USD);
        assertThat(result.formula()).isEqualTo("min(exports, partner's imports) - actual exports to partner");
    }

    @Test
    void potentialOfAllProducts_isTheSum_andNotThatOfTheTotals() {
        Derived all = PotentialCalculator.indicativePotential(
                exact("100", "50", "10"), exact("30", "80", "5"), exact("20", "10"));
        assertThat(all.point()).isEqualByComparingTo("55");
        assertThat(all.formula()).startsWith("sum of (min(");
        assertThat(PotentialCalculator.indicativePotential(exact("10", "0"), exact("0", "10"), exact("0"))
                        .point())
                .isZero();
    }

    @Test
    void blankProduct_isRefused() {
        Distribution d = exact("1", "2");
        for (String blank : new String[] {"", " ", "\t"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PotentialCalculator.indicativePotential(d, d, d, blank))
                    .withMessageStartingWith("product must not be blank, but was '")
                    .withMessageEndingWith("'; name one");
            assertThatIllegalArgumentException().isThrownBy(() -> PotentialCalculator.regionalOrientation(d, d, blank));
            assertThatIllegalArgumentException().isThrownBy(() -> AdvantageCalculator.rca(d, d, blank));
            assertThatIllegalArgumentException().isThrownBy(() -> AdvantageCalculator.michaely(d, d, blank));
            assertThatIllegalArgumentException().isThrownBy(() -> IntraIndustryCalculator.grubelLloyd(d, d, blank));
        }
    }

    @Test
    void boundsOfThePotential_areThoseOfTheCorners() {
        Distribution exports = figures("about 110", "nearly 50");
        Distribution imports = figures("30", "80");
        Distribution actual = figures("20", "less than 10");
        // 30 is 29.5 to 30.5, 20 is 19.5 to 20.5; nearly 50 is 40 to 50, less than 10 is 0 to 10
        assertThat(PotentialCalculator.indicativePotential(exports, imports, actual, "a")
                        .bounds())
                .isEqualTo(Bounds.of(new BigDecimal("9"), new BigDecimal("11")));
        assertThat(PotentialCalculator.indicativePotential(exports, imports, actual, "b")
                        .bounds())
                .isEqualTo(Bounds.of(new BigDecimal("30"), new BigDecimal("50")));
        assertThat(PotentialCalculator.indicativePotential(exports, imports, actual)
                        .bounds())
                .isEqualTo(Bounds.of(new BigDecimal("39"), new BigDecimal("61")));
        assertThat(PotentialCalculator.indicativePotential(figures("more than 5"), figures("more than 6"), exact("1"))
                        .bounds())
                .isEqualTo(Bounds.atLeast(new BigDecimal("4")));
    }

    @Test
    void boundsOfFigures_containEveryExactResult() {
        Random random = new Random(4_711);
        for (int i = 0; i < 200; i++) {
            Distribution a = Boxes.randomFigures(random, 3, false);
            Distribution b = Boxes.randomFigures(random, 3, true);
            Distribution c = Boxes.randomFigures(random, 2, false);
            Distribution x = Boxes.inside(random, a);
            Distribution y = Boxes.inside(random, b);
            Distribution z = Boxes.inside(random, c);
            String text = "seed 4711, set " + i;
            assertContains(
                    PotentialCalculator.indicativePotential(a, b, c),
                    PotentialCalculator.indicativePotential(x, y, z),
                    text);
            assertContains(
                    PotentialCalculator.regionalOrientation(a, b, "a"),
                    PotentialCalculator.regionalOrientation(x, y, "a"),
                    text);
        }
    }

    @Test
    void regionalOrientation_isAQuotientOfShares() {
        assertFraction(PotentialCalculator.regionalOrientation(exact("30", "70"), exact("10", "90"), "a"), 3, 1);
        assertFraction(PotentialCalculator.regionalOrientation(exact("30", "70"), exact("10", "90"), "b"), 7, 9);
        assertThat(PotentialCalculator.regionalOrientation(exact("0", "70"), exact("10", "90"), "a")
                        .point())
                .isZero();
        assertThat(PotentialCalculator.regionalOrientation(exact("5"), exact("0", "9"), "a"))
                .hasToString("undefined (ZERO_DENOMINATOR: regional orientation index of a needs exports of the "
                        + "product elsewhere above zero, but they are zero; report the share)");
        assertThat(PotentialCalculator.regionalOrientation(exact("5"), figures("less than 1", "9"), "a")
                        .undefined()
                        .orElseThrow()
                        .explanation())
                .startsWith("regional orientation index of a needs exports of the product elsewhere above zero");
    }

    @Test
    void flowsOfTheWrongKind_areRefused() {
        Distribution exports =
                Distribution.of(ImmutableMap.of("a", Facts.level(Measure.EXPORTS, "2023", "5 million USD")));
        Distribution imports =
                Distribution.of(ImmutableMap.of("a", Facts.level(Measure.IMPORTS, "2023", "5 million USD")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PotentialCalculator.indicativePotential(imports, exports, exports))
                .withMessage(
                        "trade calculators need exports here, but was imports; pass exports first and imports second");
        assertThat(PotentialCalculator.indicativePotential(
                                exports, Distribution.exactly(ImmutableMap.of("a", BigDecimal.ONE), Unit.EUR), exports)
                        .undefined()
                        .orElseThrow()
                        .reason())
                .hasToString("UNIT_MISMATCH");
    }

    /** Each place of each calculator that takes a flow refuses the other one. */
    @Test
    void flowInThePlaceOfTheOther_isRefused_whereverItStands() {
        Distribution out = Distribution.of(ImmutableMap.of("a", Facts.level(Measure.EXPORTS, "2023", "5 million USD")));
        Distribution in = Distribution.of(ImmutableMap.of("a", Facts.level(Measure.IMPORTS, "2023", "5 million USD")));
        for (Runnable swapped : List.<Runnable>of(
                () -> PotentialCalculator.indicativePotential(in, in, out),
                () -> PotentialCalculator.indicativePotential(out, in, in),
                () -> PotentialCalculator.indicativePotential(in, in, out, "a"),
                () -> PotentialCalculator.indicativePotential(out, in, in, "a"),
                () -> PotentialCalculator.regionalOrientation(in, out, "a"),
                () -> PotentialCalculator.regionalOrientation(out, in, "a"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(swapped::run)
                    .withMessage("trade calculators need exports here, but was imports; pass exports first and "
                            + "imports second");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PotentialCalculator.indicativePotential(out, out, out))
                .withMessage("trade calculators need imports here, but was exports; pass exports first and imports "
                        + "second");
    }
}
