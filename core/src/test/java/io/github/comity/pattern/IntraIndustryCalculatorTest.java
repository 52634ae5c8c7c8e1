package io.github.comity.pattern;

import static io.github.comity.structure.Boxes.assertClose;
import static io.github.comity.structure.Boxes.assertContains;
import static io.github.comity.structure.Boxes.assertDigits;
import static io.github.comity.structure.Boxes.assertFraction;
import static io.github.comity.structure.Boxes.exact;
import static io.github.comity.structure.Boxes.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Bounds;
import io.github.comity.structure.Boxes;
import io.github.comity.structure.Distribution;
import io.github.comity.trade.TradeCalculator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntraIndustryCalculatorTest {
    interface OfTwo {
        Derived of(Distribution exports, Distribution imports);
    }

    /** An index beside its plain formula. */
    record Index(String name, OfTwo index, BinaryOperator<Object> slow) {
        @Override
        public String toString() {
            return name;
        }

        BigDecimal slow(Distribution x, Distribution m) {
            return (BigDecimal) slow.apply(x, m);
        }
    }

    static List<Index> indices() {
        return List.of(
                new Index(
                        "ofProduct",
                        (x, m) -> IntraIndustryCalculator.grubelLloyd(x, m, "a"),
                        (x, m) -> product((Distribution) x, (Distribution) m)),
                new Index(
                        "aggregate",
                        IntraIndustryCalculator::grubelLloydAggregate,
                        (x, m) -> aggregate((Distribution) x, (Distribution) m, BigDecimal.ZERO)),
                new Index("corrected", IntraIndustryCalculator::grubelLloydCorrected, (x, m) -> {
                    Distribution exports = (Distribution) x;
                    Distribution imports = (Distribution) m;
                    return aggregate(
                            exports,
                            imports,
                            exports.total()
                                    .point()
                                    .subtract(imports.total().point())
                                    .abs());
                }));
    }

    private static BigDecimal product(Distribution x, Distribution m) {
        BigDecimal distance = x.point("a").subtract(m.point("a")).abs();
        return BigDecimal.ONE.subtract(distance.divide(x.point("a").add(m.point("a")), Boxes.WIDE));
    }

    private static BigDecimal aggregate(Distribution x, Distribution m, BigDecimal imbalance) {
        BigDecimal all = x.total().point().add(m.total().point());
        BigDecimal apart = BigDecimal.ZERO;
        for (String product : Sets.union(x.categories(), m.categories())) {
            apart = apart.add(x.point(product).subtract(m.point(product)).abs());
        }
        return all.subtract(apart).divide(all.subtract(imbalance), Boxes.WIDE);
    }

    @ParameterizedTest
    @MethodSource("indices")
    void exactLevels_agreeWithTheSlowFormula(Index index) {
        Random random = new Random(101);
        for (int i = 0; i < 300; i++) {
            Distribution x = Boxes.randomExact(random, 5);
            Distribution m = Boxes.randomExact(random, 5);
            Derived result = index.index().of(x, m);
            assertClose(result.point(), index.slow(x, m), "seed 101: " + x + " and " + m);
            assertThat(result.bounds().width().orElseThrow())
                    .as("seed 101: %s and %s", x, m)
                    .isLessThan(new BigDecimal("1E-30"));
        }
    }

    /**
     * Sound for every exact level; the ends are attained, except below for the corrected index where either total may
     * be the smaller one.
     */
    @ParameterizedTest
    @MethodSource("indices")
    void boundsOfFigures_areSoundAndTight(Index index) {
        Random random = new Random(102);
        int tight = 0;
        for (int i = 0; i < 60; i++) {
            Distribution x = Boxes.randomFigures(random, 2, random.nextBoolean());
            Distribution m = Boxes.randomFigures(random, 2, random.nextBoolean());
            Derived result = index.index().of(x, m);
            BigDecimal least = result.point();
            BigDecimal most = result.point();
            for (Distribution xs : Boxes.grid(x, 5)) {
                for (Distribution ms : Boxes.grid(m, 5)) {
                    Derived exact = index.index().of(xs, ms);
                    assertContains(result, exact, "seed 102: " + x + " and " + m);
                    least = least.min(exact.point());
                    most = most.max(exact.point());
                }
            }
            // equal levels lie on the grid for figures of one precision only
            BigDecimal slack = new BigDecimal("0.02");
            assertThat(result.bounds().upper().orElseThrow().subtract(most))
                    .as("seed 102: %s of %s and %s", result.bounds(), x, m)
                    .isLessThan(slack);
            if (!index.name().equals("corrected")
                    || !meet(x.total().bounds(), m.total().bounds())) {
                tight++;
                assertClose(result.bounds().lower().orElseThrow(), least, "seed 102: " + x + " and " + m);
            }
        }
        assertThat(tight).as("seed 102: cases with a tight lower end").isGreaterThan(20);
    }

    private static boolean meet(Bounds a, Bounds b) {
        return a.intersects(b);
    }

    /** Published by ixambee (300 and 200) and interviewsolution (6 and 2). */
    @Test
    void publishedCases() {
        assertThat(IntraIndustryCalculator.grubelLloyd(exact("300"), exact("200"), "a")
                        .point())
                .isEqualByComparingTo("0.80");
        assertThat(IntraIndustryCalculator.grubelLloyd(exact("6"), exact("2"), "a")
                        .point())
                .isEqualByComparingTo("0.5");
    }

    /** Three products by hand: exports 100, 50, 30 and imports 60, 80, 10. */
    @Test
    void handCase() {
        Distribution exports = exact("100", "50", "30");
        Distribution imports = exact("60", "80", "10");
        assertFraction(IntraIndustryCalculator.grubelLloyd(exports, imports, "a"), 3, 4);
        assertFraction(IntraIndustryCalculator.grubelLloyd(exports, imports, "b"), 10, 13);
        assertFraction(IntraIndustryCalculator.grubelLloyd(exports, imports, "c"), 1, 2);
        assertFraction(IntraIndustryCalculator.grubelLloydAggregate(exports, imports), 8, 11);
        assertDigits(IntraIndustryCalculator.grubelLloydAggregate(exports, imports), "0.727273");
        assertFraction(IntraIndustryCalculator.grubelLloydCorrected(exports, imports), 4, 5);
        assertDigits(TradeCalculator.grubelLloydOfTotals(exports.total(), imports.total()), "0.909091");
        assertFraction(TradeCalculator.grubelLloydOfTotals(exports.total(), imports.total()), 10, 11);
    }

    /** Where all products have a balance of one sign, only the imbalance keeps the aggregate from 1. */
    @Test
    void corrected_isOne_whereAllBalancesHaveOneSign() {
        assertThat(IntraIndustryCalculator.grubelLloydCorrected(exact("5", "8"), exact("4", "1")))
                .hasToString("1 ratio");
    }

    @Test
    void noTrade_isUndefined_notZero() {
        assertThat(IntraIndustryCalculator.grubelLloyd(exact("5", "0"), exact("4"), "b"))
                .hasToString("undefined (ZERO_DENOMINATOR: Grubel-Lloyd index of b needs trade in the product "
                        + "above zero, but it is zero; leave the product out)");
        assertThat(IntraIndustryCalculator.grubelLloyd(exact("5", "0"), figures("4", "less than 1"), "b"))
                .hasToString("undefined (BASE_MAY_BE_ZERO: Grubel-Lloyd index of b needs trade in the product "
                        + "above zero, but it is within [0, 1]; leave the product out)");
        assertThat(IntraIndustryCalculator.grubelLloydAggregate(exact("0"), exact("0")))
                .hasToString("undefined (ZERO_DENOMINATOR: aggregate Grubel-Lloyd index needs trade above zero, "
                        + "but all levels together are zero; report the levels)");
        assertThat(IntraIndustryCalculator.grubelLloydAggregate(figures("less than 1"), exact("0")))
                .hasToString("undefined (BASE_MAY_BE_ZERO: aggregate Grubel-Lloyd index needs trade above zero, "
                        + "but all levels together are within [0, 1]; report the levels)");
        assertThat(IntraIndustryCalculator.grubelLloydCorrected(exact("5"), exact("0")))
                .hasToString("undefined (ZERO_DENOMINATOR: corrected Grubel-Lloyd index needs a total above zero, "
                        + "but all 1 levels are zero; report the levels)");
        assertThat(IntraIndustryCalculator.grubelLloydAggregate(exact("5"), exact("0"))
                        .point())
                .isZero();
    }

    @Test
    void unboundedLevels_leaveTheRangeOpen() {
        Distribution open = figures("more than 2", "3");
        Distribution both = figures("more than 4", "2");
        assertThat(IntraIndustryCalculator.grubelLloyd(open, exact("4"), "a").bounds())
                .hasToString("[0, 1]");
        assertThat(IntraIndustryCalculator.grubelLloyd(open, exact("1"), "a").bounds())
                .hasToString("[0, 0.6666666666666666666666666666666667]");
        assertThat(IntraIndustryCalculator.grubelLloydAggregate(open, exact("4", "1"))
                        .bounds())
                .hasToString("[0, 0.8695652173913043478260869565217392]");
        assertThat(IntraIndustryCalculator.grubelLloydAggregate(open, both).bounds())
                .hasToString("[0, 1]");
        assertThat(IntraIndustryCalculator.grubelLloydCorrected(open, both).bounds())
                .hasToString("[0, 1]");
        assertThat(IntraIndustryCalculator.grubelLloydCorrected(open, exact("4", "1"))
                        .bounds())
                .isNotNull()
                .satisfies(b -> assertThat(b.lower().orElseThrow()).isPositive());
    }

    @Test
    void mismatches_areUndefined_andSwappedFlowsAreErrors() {
        Distribution exports = Distribution.of(ImmutableMap.of("a", Facts.level(Measure.EXPORTS, "2023", "5 USD")));
        Distribution imports = Distribution.of(ImmutableMap.of("a", Facts.level(Measure.IMPORTS, "2022", "5 USD")));
        assertThat(IntraIndustryCalculator.grubelLloydAggregate(exports, imports))
                .hasToString("undefined (PERIOD_MISMATCH: aggregate Grubel-Lloyd index needs figures of one "
                        + "period, but was exports KAZ-CZE 2023 USD and imports KAZ-CZE 2022 USD; take "
                        + "figures of one period)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraIndustryCalculator.grubelLloyd(imports, exports, "a"))
                .withMessage(
                        "trade calculators need exports here, but was imports; pass exports first and imports second");
    }
}
