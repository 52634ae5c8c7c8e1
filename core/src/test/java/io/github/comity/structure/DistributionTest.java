package io.github.comity.structure;

import static io.github.comity.structure.Boxes.assertClose;
import static io.github.comity.structure.Boxes.exact;
import static io.github.comity.structure.Boxes.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.Countries;
import io.github.comity.party.World;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DistributionTest {
    private static final Distribution DOCUMENTED = Distribution.ofFigures(ImmutableMap.of(
            "oil", Figure.parse("47.1 million USD"),
            "ores", Figure.parse("12.3 million USD"),
            "grain", Figure.parse("8.0 million USD")));

    @Test
    void documentedExample() {
        assertThat(DOCUMENTED.total()).hasToString("≈ 67.40 million USD (67.25–67.55)");
        assertThat(DOCUMENTED.share("oil")).hasToString("≈ 0.6988 (0.6975–0.7001)");
        assertThat(DOCUMENTED)
                .hasToString("3 categories in USD: oil 47.1 million USD, ores 12.3 million USD, grain 8.0 million USD");
        assertThat(exact("1", "2", "3", "4", "5", "6"))
                .hasToString("6 categories in USD: a 1, b 2, c 3, d 4, e 5, ...");
        assertThat(exact("1")).hasToString("1 category in USD: a 1");
    }

    @Test
    void claims_giveTheHeader() {
        Claim oil = Facts.level(Measure.EXPORTS, "2023", "47.1 million USD");
        Distribution d =
                Distribution.of(ImmutableMap.of("oil", oil, "rest", Operand.exactly(BigDecimal.TEN, Unit.USD)));
        assertThat(d.reporter()).contains(Countries.KAZ);
        assertThat(d.period()).contains(Facts.Y2023);
        assertThat(d.measure()).contains(Measure.EXPORTS);
        assertThat(d.unit()).isEqualTo(Unit.USD);
        assertThat(d.categories()).containsExactly("oil", "rest");
        assertThat(d.operands()).containsEntry("oil", oil);
        assertThat(d.share("oil").claims()).containsExactly(oil);
        assertThat(DOCUMENTED.reporter()).isEmpty();
        assertThat(d).hasToString("2 categories in USD: oil 47.1 million USD, rest 10");
    }

    @Test
    void unlistedCategory_isExactlyZero() {
        assertThat(DOCUMENTED.point("tea")).isZero();
        assertThat(DOCUMENTED.bounds("tea")).hasToString("[0, 0]");
        assertThat(DOCUMENTED.rest("tea")).isEqualTo(DOCUMENTED.total().bounds());
        assertThat(DOCUMENTED.share("tea")).hasToString("0 ratio");
    }

    @Test
    void shares_areTight_andSumToOne() {
        Random random = new Random(61);
        for (int i = 0; i < 50; i++) {
            Distribution d = Boxes.randomFigures(random, 4, false);
            BigDecimal sum = BigDecimal.ZERO;
            for (String category : d.categories()) {
                BigDecimal least = BigDecimal.ONE;
                BigDecimal most = BigDecimal.ZERO;
                for (Distribution corner : Boxes.corners(d)) {
                    BigDecimal share = corner.share(category).point();
                    least = least.min(share);
                    most = most.max(share);
                }
                Derived share = d.share(category);
                assertClose(share.bounds().lower().orElseThrow(), least, "seed 61: " + d);
                assertClose(share.bounds().upper().orElseThrow(), most, "seed 61: " + d);
                sum = sum.add(share.point());
            }
            assertClose(sum, BigDecimal.ONE, "seed 61: " + d);
        }
    }

    @Test
    void unboundedLevels_boundTheOthers() {
        Distribution d = figures("more than 2", "3", "1");
        assertThat(d.share("a").bounds()).hasToString("[0.2857142857142857142857142857142857, 1]");
        assertThat(d.share("b").bounds()).hasToString("[0, 0.5833333333333333333333333333333334]");
        assertThat(d.rest("a")).hasToString("[3, 5]");
        assertThat(d.rest("b")).hasToString("[2.5, +inf)");
        assertThat(d.bounds("a")).hasToString("[2, +inf)");
        assertThat(figures("more than 2", "more than 3").rest("a")).hasToString("[3, +inf)");
    }

    @Test
    void printedZero_isReadAsNotNegative_unlessTheMeasureMayBe() {
        assertThat(figures("0", "3").bounds("a")).hasToString("[0, 0.5]");
        Distribution net = Distribution.of(ImmutableMap.of(
                "a",
                Facts.level(Measure.FDI_NET_INFLOW, "2023", "0 USD"),
                "b",
                Operand.exactly(BigDecimal.ONE, Unit.USD)));
        assertThat(net.shareProblem("index").orElseThrow())
                .hasToString("NEGATIVE_LEVEL: index needs levels that cannot be negative, but 'a' is within [-0.5, "
                        + "0.5]; report the levels");
        assertThatIllegalStateException()
                .isThrownBy(() -> net.point("a"))
                .withMessage("distribution needs levels that cannot be negative, but 'a' is within [-0.5, 0.5]; "
                        + "report the levels; ask levelProblem first");
        assertThat(net.share("b").isDefined()).isFalse();
    }

    @Test
    void netFlows_haveATotalWhereTheyAreNegative_butNoShares() {
        Distribution net = net("5 million USD", "-2.0 million USD", "less than 1 million USD");
        assertThat(net.total().point()).isEqualByComparingTo("4000000");
        assertThat(net.total().bounds()).hasToString("(-inf, 4550000]");
        assertThat(net.total().formula()).isEqualTo("sum of levels");
        assertThat(net("-5 USD", "2 USD").total().bounds()).hasToString("[-4, -2]");
        assertThat(net("5 USD", "2 USD").total().bounds()).hasToString("[6, 8]");
        assertThat(net("0 USD").total().bounds()).hasToString("[-0.5, 0.5]");
        assertThat(net("-5 USD", "2 USD").share("b"))
                .hasToString("undefined (NEGATIVE_LEVEL: share of b needs levels that cannot be negative, but 'a' is "
                        + "within [-5.5, -4.5]; report the levels)");
        assertThat(exact("-1", "2").total().isDefined()).isFalse();
    }

    /** A part of a net flow may be larger than the whole, which has negative parts, too. */
    @Test
    void netFlows_ofPartsBeyondTheirWhole_contradictNothing() {
        Distribution net = Distribution.of(ImmutableMap.of(
                "World",
                Facts.level(netInflow(World.WORLD), "5 USD"),
                "Czechia",
                Facts.level(netInflow(Countries.CZE), "9 USD")));
        assertThat(net.total().bounds()).hasToString("[4.5, 5.5]");
    }

    private static Quantity netInflow(Area partner) {
        return Quantity.of(Measure.FDI_NET_INFLOW, Countries.KAZ, partner, Facts.Y2023, Unit.USD);
    }

    private static Distribution net(String... figures) {
        ImmutableMap.Builder<String, Operand> levels = ImmutableMap.builder();
        for (int i = 0; i < figures.length; i++) {
            levels.put("" + (char) ('a' + i), Facts.level(Measure.FDI_NET_INFLOW, "2023", figures[i]));
        }
        return Distribution.of(levels.buildOrThrow());
    }

    @Test
    void blankCategory_isRefused_whereOneThatIsNotListedIsZero() {
        Distribution d = exact("1", "2");
        assertThat(d.share("other").point()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> d.share(" "))
                .withMessage("category must not be blank, but was ' '; name one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> d.point(""))
                .withMessage("category must not be blank, but was ''; name one");
        assertThatIllegalArgumentException().isThrownBy(() -> d.bounds(""));
        assertThatIllegalArgumentException().isThrownBy(() -> d.rest(""));
        assertThatIllegalArgumentException().isThrownBy(() -> d.unstatedProblem("index", ""));
    }

    @Test
    void undefinedLevel_passesItsReasonOn() {
        Derived missing =
                Derived.undefined("oil", Reason.MISSING_INPUT, "oil is not stated", Unit.USD, java.util.List.of());
        Distribution d = Distribution.of(ImmutableMap.of("oil", missing));
        assertThat(d.total())
                .hasToString("undefined (MISSING_INPUT: total needs the level of 'oil': oil is not stated)");
        assertThat(d).hasToString("1 category in USD: oil undefined (MISSING_INPUT: oil is not stated)");
    }

    @Test
    void without_takesAPartAway() {
        Distribution world = exact("10", "20", "30");
        Distribution rest = world.without(exact("1", "20"));
        assertThat(rest.point("a")).isEqualByComparingTo("9");
        assertThat(rest.point("b")).isZero();
        assertThat(rest.point("c")).isEqualByComparingTo("30");
        assertThat(figures("10").without(figures("3")).bounds("a")).hasToString("[6, 8]");
        assertThat(world.without(exact("11")).levelProblem("rest").orElseThrow().reason())
                .isEqualTo(Reason.NEGATIVE_LEVEL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exact("1").without(exact("1", "2")))
                .withMessage(
                        "part of a distribution must have its categories, but was also ['b']; list them in the whole");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        exact("1").without(Distribution.exactly(ImmutableMap.of("a", BigDecimal.ONE), Unit.EUR)))
                .withMessage("part of a distribution must be in its unit, but was USD and EUR; convert one first");
        Derived missing =
                Derived.undefined("oil", Reason.MISSING_INPUT, "oil is not stated", Unit.USD, java.util.List.of());
        assertThat(exact("1")
                        .without(Distribution.of(ImmutableMap.of("a", missing)))
                        .total())
                .hasToString("undefined (MISSING_INPUT: total needs the level of 'a': a of the rest needs oil: oil is "
                        + "not stated)");
    }

    @Test
    void mixedHeaders_areErrors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.of(ImmutableMap.of()))
                .withMessage("distribution must have at least one category, but was empty; list the categories");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.ofFigures(
                        ImmutableMap.of("oil", Figure.parse("5 USD"), "gas", Figure.parse("5 EUR"))))
                .withMessage(
                        "distribution must have one unit, but was USD of 'oil' and EUR of 'gas'; convert one first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.of(ImmutableMap.of(
                        "oil",
                        Facts.level(Measure.EXPORTS, "2023", "5 USD"),
                        "gas",
                        Facts.level(Measure.IMPORTS, "2023", "5 USD"))))
                .withMessage("distribution must have one measure, but was exports of 'oil' and imports of 'gas'; "
                        + "never mix measures in one total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.of(ImmutableMap.of(
                        "oil",
                        Facts.level(Measure.EXPORTS, "2023", "5 USD"),
                        "gas",
                        Facts.level(Measure.EXPORTS, "2022", "5 USD"))))
                .withMessage("distribution must have one period, but was 2023 of 'oil' and 2022 of 'gas'; take "
                        + "figures of one period");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.of(ImmutableMap.of(" ", MILLION)))
                .withMessage("category must not be blank, but was ' '; leave it out or give a text");
    }

    private static final Operand MILLION = Operand.of(Figure.parse("1 million USD"));

    @Test
    void equality_isByLevels_inAnyOrder() {
        Distribution again = Distribution.ofFigures(ImmutableMap.of(
                "grain", Figure.parse("8.0 million USD"),
                "ores", Figure.parse("12.3 million USD"),
                "oil", Figure.parse("47.1 million USD")));
        assertThat(again).isEqualTo(DOCUMENTED).hasSameHashCodeAs(DOCUMENTED);
        assertThat(exact("1")).isNotEqualTo(exact("2")).isNotEqualTo("1");
        assertThat(DOCUMENTED.total().bounds())
                .isEqualTo(Bounds.of(new BigDecimal("67250000"), new BigDecimal("67550000")));
    }
}
