package io.github.comity.pattern;

import static io.github.comity.structure.Boxes.assertClose;
import static io.github.comity.structure.Boxes.assertContains;
import static io.github.comity.structure.Boxes.assertFraction;
import static io.github.comity.structure.Boxes.exact;
import static io.github.comity.structure.Boxes.figures;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.structure.Boxes;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginalTradeCalculatorTest {
    private static Operand usd(BigDecimal value) {
        return Operand.exactly(value, Unit.USD);
    }

    private static Operand usd(String value) {
        return usd(new BigDecimal(value));
    }

    private static Operand change(Bounds bounds) {
        return Derived.of("change", "c", Unit.USD, bounds.midpoint().orElseThrow(), bounds, List.of());
    }

    private static BigDecimal a(BigDecimal x, BigDecimal m) {
        return BigDecimal.ONE.subtract(x.subtract(m).abs().divide(x.abs().add(m.abs()), Boxes.WIDE));
    }

    private static BigDecimal b(BigDecimal x, BigDecimal m) {
        return x.subtract(m).divide(x.abs().add(m.abs()), Boxes.WIDE);
    }

    private static BigDecimal c(BigDecimal x, BigDecimal m) {
        return x.abs().add(m.abs()).subtract(x.subtract(m).abs());
    }

    /** By the formulas of Bruelhart 1994: in step, opposite, one-sided. */
    @ParameterizedTest
    @CsvSource({
        "10, 10, 1, 0, 20",
        "-10, -10, 1, 0, 20",
        "10, -10, 0, 1, 0",
        "-10, 10, 0, -1, 0",
        "30, 10, 0.5, 0.5, 20",
        "-10, -30, 0.5, 0.5, 20",
        "0, 4, 0, -1, 0"
    })
    void knownAnswers(String x, String m, String a, String b, String c) {
        assertThat(MarginalTradeCalculator.marginalA(usd(x), usd(m)).point()).isEqualByComparingTo(a);
        assertThat(MarginalTradeCalculator.marginalB(usd(x), usd(m)).point()).isEqualByComparingTo(b);
        assertThat(MarginalTradeCalculator.marginalC(usd(x), usd(m)).point()).isEqualByComparingTo(c);
    }

    @Test
    void boundsOfChanges_areSoundAndTight() {
        Random random = new Random(111);
        int defined = 0;
        for (int i = 0; i < 300; i++) {
            Bounds x = bounds(random);
            Bounds m = bounds(random);
            Derived a = MarginalTradeCalculator.marginalA(change(x), change(m));
            Derived b = MarginalTradeCalculator.marginalB(change(x), change(m));
            Derived c = MarginalTradeCalculator.marginalC(change(x), change(m));
            assertReached(c, x, m, MarginalTradeCalculatorTest::c, "seed 111: " + x + " and " + m);
            if (a.isDefined()) {
                defined++;
                assertReached(a, x, m, MarginalTradeCalculatorTest::a, "seed 111: " + x + " and " + m);
                assertReached(b, x, m, MarginalTradeCalculatorTest::b, "seed 111: " + x + " and " + m);
            } else {
                assertThat(x.contains(BigDecimal.ZERO) && m.contains(BigDecimal.ZERO))
                        .as("seed 111: %s and %s", x, m)
                        .isTrue();
            }
        }
        assertThat(defined).as("seed 111: defined results").isGreaterThan(150);
    }

    private static Bounds bounds(Random random) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(13) - 8);
        return Bounds.of(low, low.add(BigDecimal.valueOf(random.nextInt(6))));
    }

    private interface Slow {
        BigDecimal of(BigDecimal x, BigDecimal m);
    }

    /**
     * All grid points with a step of one lie inside, and among them are both ends, since ends and equal changes are
     * whole.
     */
    private static void assertReached(Derived result, Bounds x, Bounds m, Slow slow, String description) {
        BigDecimal least = result.point();
        BigDecimal most = result.point();
        for (BigDecimal dx = x.lower().orElseThrow(); x.contains(dx); dx = dx.add(BigDecimal.ONE)) {
            for (BigDecimal dm = m.lower().orElseThrow(); m.contains(dm); dm = dm.add(BigDecimal.ONE)) {
                BigDecimal value = slow.of(dx, dm);
                least = least.min(value);
                most = most.max(value);
            }
        }
        assertClose(result.bounds().lower().orElseThrow(), least, description + " " + result.name());
        assertClose(result.bounds().upper().orElseThrow(), most, description + " " + result.name());
    }

    @Test
    void aggregate_agreesWithTheSlowFormula_andWithBounds() {
        Random random = new Random(112);
        for (int i = 0; i < 60; i++) {
            Distribution x1 = Boxes.randomFigures(random, 2, true);
            Distribution x0 = Boxes.randomFigures(random, 2, true);
            Distribution m1 = Boxes.randomFigures(random, 2, true);
            Distribution m0 = Boxes.randomFigures(random, 2, true);
            Derived result = MarginalTradeCalculator.marginalAggregateA(x1, x0, m1, m0);
            if (!result.isDefined()) {
                continue;
            }
            assertClose(result.point(), aggregate(x1, x0, m1, m0), "seed 112: " + x1 + x0 + m1 + m0);
            BigDecimal least = result.point();
            BigDecimal most = result.point();
            for (Distribution a : Boxes.corners(x1)) {
                for (Distribution b : Boxes.corners(x0)) {
                    for (Distribution c : Boxes.corners(m1)) {
                        for (Distribution d : Boxes.corners(m0)) {
                            Derived corner = MarginalTradeCalculator.marginalAggregateA(a, b, c, d);
                            if (corner.isDefined()) {
                                assertContains(result, corner, "seed 112: " + x1 + x0 + m1 + m0);
                                least = least.min(corner.point());
                                most = most.max(corner.point());
                            }
                        }
                    }
                }
            }
            // whole widths: equal changes and no change are themselves at corners
            assertClose(result.bounds().lower().orElseThrow(), least, "seed 112: " + x1 + x0 + m1 + m0);
            assertClose(result.bounds().upper().orElseThrow(), most, "seed 112: " + x1 + x0 + m1 + m0);
        }
    }

    private static BigDecimal aggregate(Distribution x1, Distribution x0, Distribution m1, Distribution m0) {
        BigDecimal apart = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (String product : x1.categories()) {
            BigDecimal x = x1.point(product).subtract(x0.point(product));
            BigDecimal m = m1.point(product).subtract(m0.point(product));
            apart = apart.add(x.subtract(m).abs());
            all = all.add(x.abs()).add(m.abs());
        }
        return BigDecimal.ONE.subtract(apart.divide(all, Boxes.WIDE));
    }

    /** One less a sum of quotients would be 1 - (1 + 1) = -1 here. */
    @Test
    void aggregate_isNotOneLessASumOfQuotients() {
        Derived aggregate = MarginalTradeCalculator.marginalAggregateA(
                exact("20", "10"), exact("10", "10"), exact("10", "20"), exact("10", "10"));
        assertThat(aggregate.point()).isZero();
        assertFraction(
                MarginalTradeCalculator.marginalAggregateA(
                        exact("20", "10"), exact("10", "10"), exact("20", "20"), exact("10", "10")),
                2,
                3);
    }

    @Test
    void noChange_isUndefined() {
        assertThat(MarginalTradeCalculator.marginalA(usd("0"), usd("0")))
                .hasToString("undefined (ZERO_DENOMINATOR: marginal intra-industry trade (A) needs a change, but 0 "
                        + "and 0 are zero; report the levels)");
        Operand small = Operand.of(Figure.parse("0.4 USD"));
        assertThat(MarginalTradeCalculator.marginalB(change(Bounds.parse("[-1, 2]")), change(Bounds.parse("[-3, 2]"))))
                .hasToString("undefined (BASE_MAY_BE_ZERO: marginal intra-industry trade (B) needs a change, but "
                        + "change is within [-1, 2] and change within [-3, 2]; report the levels)");
        assertThat(MarginalTradeCalculator.marginalC(small, Operand.of(Figure.parse("3 EUR"))))
                .hasToString(
                        "undefined (UNIT_MISMATCH: marginal intra-industry trade (C) needs figures of one unit, but "
                                + "was 0.4 USD in USD and 3 EUR in EUR; convert one first)");
        assertThat(MarginalTradeCalculator.marginalC(usd("0"), usd("0")).point())
                .isZero();
        Derived missing = Derived.undefined("change", Reason.MISSING_INPUT, "not stated", Unit.USD, List.of());
        assertThat(MarginalTradeCalculator.marginalA(missing, small))
                .hasToString("undefined (MISSING_INPUT: marginal intra-industry trade (A) needs change: not stated)");
        assertThat(MarginalTradeCalculator.marginalAggregateA(exact("5"), exact("5"), exact("4"), exact("4")))
                .hasToString("undefined (ZERO_DENOMINATOR: aggregate marginal intra-industry trade (A) needs a "
                        + "change, but all 1 products are unchanged; report the levels)");
        assertThat(MarginalTradeCalculator.marginalAggregateA(figures("5"), figures("6"), exact("4"), exact("4")))
                .hasToString("undefined (BASE_MAY_BE_ZERO: aggregate marginal intra-industry trade (A) needs a "
                        + "change, but every product may be unchanged within its bounds; report the levels)");
    }

    @Test
    void periods_mustBeLikeForLike() {
        Distribution now = claims(Measure.EXPORTS, "2023");
        Distribution part = claims(Measure.EXPORTS, "2022-Q1");
        Distribution imports = claims(Measure.IMPORTS, "2023");
        Distribution before = claims(Measure.IMPORTS, "2022");
        assertThat(MarginalTradeCalculator.marginalAggregateA(now, part, imports, before))
                .hasToString("undefined (PERIOD_MISMATCH: aggregate marginal intra-industry trade (A) needs "
                        + "like-for-like periods, but was 2023 and first quarter of 2022; compare the same "
                        + "months of both years, or ask for the ratio to the year)");
    }

    private static Distribution claims(Measure measure, String period) {
        return Distribution.of(ImmutableMap.of("a", Facts.level(measure, period, "5 million USD")));
    }

    @Test
    void oneClaimBehindBothChanges_isNoted_andUnboundedChangesLeaveTheRangeOpen() {
        Operand claim = Facts.level(Measure.TRADE_BALANCE, "2023", "5 USD");
        assertThat(MarginalTradeCalculator.marginalC(claim, claim).notes()).containsExactly(Derived.Note.SHARED_INPUT);
        Operand open = Operand.of(Figure.parse("more than 5 USD"));
        assertThat(MarginalTradeCalculator.marginalA(open, usd("3")).bounds()).hasToString("[0, 0.75]");
        assertThat(MarginalTradeCalculator.marginalB(open, usd("3")).bounds()).hasToString("[0.25, 1]");
        assertThat(MarginalTradeCalculator.marginalC(open, usd("3")).bounds()).hasToString("[6, 6]");
        assertThat(MarginalTradeCalculator.marginalC(open, open).bounds()).hasToString("[10, +inf)");
        assertThat(MarginalTradeCalculator.marginalAggregateA(
                                figures("more than 5"), exact("1"), exact("4"), exact("1"))
                        .bounds())
                .hasToString("[0, 1]");
    }
}
