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
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
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
import org.junit.jupiter.params.provider.MethodSource;

class AdvantageCalculatorTest {
    interface OfProduct {
        Derived of(Distribution a, Distribution b, String product);
    }

    interface Slow {
        BigDecimal of(BigDecimal x, BigDecimal allX, BigDecimal y, BigDecimal allY);
    }

    /** An index of one product in two distributions beside its plain formula. */
    record Index(String name, OfProduct index, Slow slow) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static BigDecimal over(BigDecimal a, BigDecimal b) {
        return a.divide(b, Boxes.WIDE);
    }

    static List<Index> indices() {
        return List.of(
                new Index("rca", AdvantageCalculator::rca, (x, ax, w, aw) -> over(over(x, ax), over(w, aw))),
                new Index(
                        "normalised",
                        AdvantageCalculator::normalisedRca,
                        (x, ax, w, aw) -> over(x, aw).subtract(over(ax.multiply(w), aw.multiply(aw)))),
                new Index(
                        "additive",
                        AdvantageCalculator::additiveRca,
                        (x, ax, w, aw) -> over(x, ax).subtract(over(w, aw))),
                new Index(
                        "vollrath",
                        AdvantageCalculator::vollrathRelativeAdvantage,
                        (x, ax, w, aw) -> over(over(x, ax.subtract(x)), over(w, aw.subtract(w)))),
                new Index(
                        "michaely",
                        AdvantageCalculator::michaely,
                        (x, ax, m, am) -> over(x, ax).subtract(over(m, am))),
                new Index("lafay", AdvantageCalculator::lafay, AdvantageCalculatorTest::lafay));
    }

    /** As published, term by term; a product without trade has 0. */
    private static BigDecimal lafay(BigDecimal x, BigDecimal ax, BigDecimal m, BigDecimal am) {
        BigDecimal both = x.add(m);
        if (both.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal all = ax.add(am);
        return over(x.subtract(m), both)
                .subtract(over(ax.subtract(am), all))
                .multiply(over(both, all))
                .multiply(new BigDecimal(100));
    }

    @ParameterizedTest
    @MethodSource("indices")
    void exactLevels_agreeWithTheSlowFormula(Index index) {
        Random random = new Random(91);
        int defined = 0;
        for (int i = 0; i < 300; i++) {
            Distribution a = Boxes.randomExact(random, 4);
            Distribution b = Boxes.randomExact(random, 4);
            for (String product : List.of("a", "b", "c", "d")) {
                Derived result = index.index().of(a, b, product);
                if (result.isDefined()) {
                    defined++;
                    BigDecimal expected = index.slow()
                            .of(
                                    a.point(product),
                                    a.total().point(),
                                    b.point(product),
                                    b.total().point());
                    assertClose(result.point(), expected, "seed 91: " + a + " and " + b + " in " + product);
                    assertThat(result.bounds().width().orElseThrow())
                            .as("seed 91: %s and %s", a, b)
                            .isLessThan(new BigDecimal("1E-25"));
                }
            }
        }
        assertThat(defined).as("seed 91: defined results").isGreaterThan(400);
    }

    /** Sound for every exact level, and attained: at a corner, or at a turning point that a fine grid comes near. */
    @ParameterizedTest
    @MethodSource("indices")
    void boundsOfFigures_areSoundAndTight(Index index) {
        Random random = new Random(92);
        for (int i = 0; i < 40; i++) {
            Distribution a = Boxes.randomFigures(random, 2, random.nextBoolean());
            Distribution b = Boxes.randomFigures(random, 2, random.nextBoolean());
            Derived result = index.index().of(a, b, "a");
            BigDecimal least = result.point();
            BigDecimal most = result.point();
            for (Distribution x : Boxes.grid(a, 5)) {
                for (Distribution y : Boxes.grid(b, 5)) {
                    Derived exact = index.index().of(x, y, "a");
                    assertContains(result, exact, "seed 92: " + a + " and " + b);
                    least = least.min(exact.point());
                    most = most.max(exact.point());
                }
            }
            BigDecimal slack = most.subtract(least).multiply(new BigDecimal("0.02"));
            Bounds reached = Bounds.of(least.subtract(slack), most.add(slack));
            assertThat(reached.encloses(result.bounds()))
                    .as("seed 92: %s of %s and %s reaches %s to %s", result.bounds(), a, b, least, most)
                    .isTrue();
        }
    }

    /** A product that is most of all trade: the index turns inside the interval. */
    @Test
    void turningPoints_areFound() {
        Distribution exports = figures("20", "1");
        Distribution imports = figures("5", "14");
        Derived lafay = AdvantageCalculator.lafay(exports, imports, "a");
        for (Distribution x : Boxes.grid(exports, 9)) {
            for (Distribution m : Boxes.grid(imports, 9)) {
                assertContains(lafay, AdvantageCalculator.lafay(x, m, "a"), x + " and " + m);
            }
        }
        Distribution wide = figures("1.0–9.0", "1");
        Distribution other = figures("1", "1");
        Derived turned = AdvantageCalculator.lafay(wide, other, "a");
        BigDecimal corner = Boxes.corners(wide).stream()
                .flatMap(x -> Boxes.corners(other).stream()
                        .map(m -> AdvantageCalculator.lafay(x, m, "a").point()))
                .reduce(BigDecimal::max)
                .orElseThrow();
        assertThat(turned.bounds().upper().orElseThrow()).isGreaterThan(corner);
        BigDecimal grid = Boxes.grid(wide, 80).stream()
                .flatMap(x -> Boxes.corners(other).stream()
                        .map(m -> AdvantageCalculator.lafay(x, m, "a").point()))
                .reduce(BigDecimal::max)
                .orElseThrow();
        assertThat(turned.bounds().upper().orElseThrow().subtract(grid))
                .isBetween(BigDecimal.ZERO, new BigDecimal("0.01"));
        Derived normalised = AdvantageCalculator.normalisedRca(figures("5", "1"), figures("2", "0.5–40.0"), "a");
        BigDecimal best = Boxes.grid(figures("2", "0.5–40.0"), 100).stream()
                .map(w -> AdvantageCalculator.normalisedRca(exact("5.5", "0.5"), w, "a")
                        .point())
                .reduce(BigDecimal::max)
                .orElseThrow();
        assertThat(normalised.bounds().upper().orElseThrow().subtract(best))
                .isBetween(BigDecimal.ZERO, new BigDecimal("0.01"));
    }

    /** The table of mmcky/pyeconlab, worked out by hand: RCA, symmetric RCA and normalised RCA as fractions. */
    @ParameterizedTest
    @CsvSource({
        "2000, AUS, 0001, 7/6, 1/13, 4/147",
        "2000, AUS, 0002, 7/2, 5/9, 10/147",
        "2000, USA, 0001, 1/1, 0/1, 0/1",
        "2000, USA, 0003, 3/2, 1/5, 2/21",
        "2000, AFG, 0004, 21/1, 10/11, 20/441",
        "2001, AFG, 0004, 39/5, 17/22, 170/13689",
        "2001, AUS, 0005, 27/2, 25/29, 50/3159",
        "2001, AUS, 0001, 27/2, 25/29, 500/9477",
        "2001, USA, 0004, 39/40, -1/79, -40/13689",
        "2001, USA, 0006, 351/320, 31/671, 3100/123201",
        "2001, USA, 0007, 351/320, 31/671, 620/13689"
    })
    void pyeconlabTable(int year, String country, String product, String rca, String symmetric, String normalised) {
        ImmutableMap<String, Distribution> table = year == 2000 ? TABLE_2000 : TABLE_2001;
        Distribution own = table.get(country);
        Distribution world = world(table);
        Derived advantage = AdvantageCalculator.rca(own, world, product);
        assertIsFraction(advantage, rca);
        assertIsFraction(AdvantageCalculator.symmetricRca(advantage), symmetric);
        assertIsFraction(AdvantageCalculator.normalisedRca(own, world, product), normalised);
        if (rca.equals("1/1")) {
            assertThat(advantage.point()).isEqualByComparingTo("1");
            assertThat(advantage.bounds().isExact()).isTrue();
        }
    }

    private static void assertIsFraction(Derived derived, String fraction) {
        String[] parts = fraction.split("/", -1);
        assertFraction(derived, Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static final ImmutableMap<String, Distribution> TABLE_2000 = ImmutableMap.of(
            "AUS", named("0001 200", "0002 100"),
            "USA", named("0001 400", "0003 300"),
            "AFG", named("0004 50"));
    private static final ImmutableMap<String, Distribution> TABLE_2001 = ImmutableMap.of(
            "AFG", named("0004 25"),
            "AUS", named("0005 30", "0001 100"),
            "USA", named("0004 200", "0006 500", "0007 900"));

    private static Distribution named(String... rows) {
        ImmutableMap.Builder<String, BigDecimal> levels = ImmutableMap.builder();
        for (String row : rows) {
            levels.put(row.split(" ", -1)[0], new BigDecimal(row.split(" ", -1)[1]));
        }
        return Distribution.exactly(levels.buildOrThrow(), Unit.USD);
    }

    private static Distribution world(ImmutableMap<String, Distribution> table) {
        java.util.Map<String, BigDecimal> sum = new java.util.LinkedHashMap<>();
        table.values().forEach(d -> Boxes.points(d).forEach((k, v) -> sum.merge(k, v, BigDecimal::add)));
        return Distribution.exactly(sum, Unit.USD);
    }

    /** EconGeo, location quotients of the example matrix against the sum of its rows. */
    @Test
    void econGeoExample_locationQuotients() {
        String[][] rows = {
            {"100", "0", "0", "0", "0"},
            {"0", "15", "5", "70", "10"},
            {"0", "20", "10", "20", "50"},
            {"0", "25", "30", "5", "40"},
            {"0", "40", "55", "5", "0"}
        };
        String[][] quotients = {
            {"5", "0", "0", "0", "0"},
            {"0", ".75", ".25", "3.5", ".5"},
            {"0", "1", ".5", "1", "2.5"},
            {"0", "1.25", "1.5", ".25", "2"},
            {"0", "2", "2.75", ".25", "0"}
        };
        Distribution all = exact("100", "100", "100", "100", "100");
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < 5; k++) {
                assertThat(AdvantageCalculator.rca(exact(rows[i]), all, Boxes.name(k))
                                .point())
                        .as("row %d column %d", i, k)
                        .isEqualByComparingTo(quotients[i][k]);
            }
        }
    }

    /** Wikipedia, revealed comparative advantage: soybeans, 11 of 140 over 42 of 12,000; the page rounds to 22. */
    @Test
    void soybeans() {
        Derived rca = AdvantageCalculator.rca(usd("11"), usd("140"), usd("42"), usd("12000"));
        assertDigits(rca, "22.448980");
        assertThat(rca.name()).isEqualTo("revealed comparative advantage");
        assertThat(rca.formula())
                .isEqualTo("(exports of product / exports) / (world exports of product / world exports)");
        assertDigits(AdvantageCalculator.logRca(rca), "3.111245");
    }

    private static Operand usd(String value) {
        return Operand.exactly(new BigDecimal(value), Unit.USD);
    }

    /** Three products by hand: exports 100, 50, 30 and imports 60, 80, 10. */
    @Test
    void handCase_lafayAndMichaely() {
        Distribution exports = exact("100", "50", "30");
        Distribution imports = exact("60", "80", "10");
        assertIsFraction(AdvantageCalculator.lafay(exports, imports, "a"), "2800/363");
        assertIsFraction(AdvantageCalculator.lafay(exports, imports, "b"), "-4600/363");
        assertIsFraction(AdvantageCalculator.lafay(exports, imports, "c"), "600/121");
        assertDigits(AdvantageCalculator.lafay(exports, imports, "a"), "7.713499");
        assertDigits(AdvantageCalculator.lafay(exports, imports, "b"), "-12.672176");
        assertDigits(AdvantageCalculator.lafay(exports, imports, "c"), "4.958678");
        assertIsFraction(AdvantageCalculator.michaely(exports, imports, "a"), "7/45");
        assertIsFraction(AdvantageCalculator.michaely(exports, imports, "b"), "-23/90");
        assertIsFraction(AdvantageCalculator.michaely(exports, imports, "c"), "1/10");
        assertThat(AdvantageCalculator.lafay(exports, imports, "unlisted").point())
                .isZero();
    }

    @Test
    void differences_sumToZeroOverProducts_andNormalisedOverCountries() {
        Random random = new Random(93);
        for (int i = 0; i < 100; i++) {
            Distribution a = Boxes.randomExact(random, 5);
            Distribution b = Boxes.randomExact(random, 5);
            for (Index index : indices()) {
                if (index.name().equals("rca") || index.name().equals("vollrath")) {
                    continue;
                }
                BigDecimal sum = BigDecimal.ZERO;
                for (int k = 0; k < 5; k++) {
                    sum = sum.add(index.index().of(a, b, Boxes.name(k)).point());
                }
                assertClose(sum, BigDecimal.ZERO, "seed 93: " + index + " of " + a + " and " + b);
            }
        }
        for (String product : world(TABLE_2001).categories()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Distribution country : TABLE_2001.values()) {
                sum = sum.add(AdvantageCalculator.normalisedRca(country, world(TABLE_2001), product)
                        .point());
            }
            assertClose(sum, BigDecimal.ZERO, product);
        }
    }

    /** Lafay is 200 X M / (X + M)^2 times Michaely. */
    @Test
    void lafay_isScaledMichaely() {
        Random random = new Random(94);
        for (int i = 0; i < 100; i++) {
            Distribution a = Boxes.randomExact(random, 3);
            Distribution b = Boxes.randomExact(random, 3);
            BigDecimal x = a.total().point();
            BigDecimal m = b.total().point();
            BigDecimal scale =
                    over(new BigDecimal(200).multiply(x).multiply(m), x.add(m).multiply(x.add(m)));
            assertClose(
                    AdvantageCalculator.lafay(a, b, "a").point(),
                    AdvantageCalculator.michaely(a, b, "a").point().multiply(scale),
                    "seed 94: " + a + " and " + b);
        }
    }

    @Test
    void vollrath_onRelativeAdvantages() {
        Distribution exports = exact("30", "70");
        Distribution imports = exact("10", "90");
        Distribution world = exact("20", "80");
        Derived rxa = AdvantageCalculator.vollrathRelativeAdvantage(exports, world, "a");
        Derived rma = AdvantageCalculator.vollrathRelativeAdvantage(imports, world, "a");
        assertFraction(rxa, 12, 7);
        assertFraction(rma, 4, 9);
        assertFraction(AdvantageCalculator.vollrathRta(rxa, rma), 80, 63);
        // ln(12/7) - ln(4/9) = ln(27/7)
        assertDigits(AdvantageCalculator.vollrathRc(rxa, rma), "1.349927");
        assertThat(AdvantageCalculator.vollrathRc(rxa, rma).bounds().width().orElseThrow())
                .isLessThan(new BigDecimal("1E-32"));
        assertThat(AdvantageCalculator.vollrathRelativeAdvantage(exact("5"), world, "a"))
                .hasToString("undefined (ZERO_DENOMINATOR: relative advantage (Vollrath) in a needs trade in other "
                        + "products above zero, but it is zero; report the share)");
        assertThat(AdvantageCalculator.vollrathRelativeAdvantage(figures("5", "less than 1"), world, "a"))
                .hasToString("undefined (BASE_MAY_BE_ZERO: relative advantage (Vollrath) in a needs trade in other "
                        + "products above zero, but it is within [0, 1]; report the share)");
    }

    @Test
    void symmetricAndLogarithm_ofFigures_useTheEnds() {
        Derived rca = AdvantageCalculator.rca(figures("20", "80"), figures("10", "90"), "a");
        Derived symmetric = AdvantageCalculator.symmetricRca(rca);
        assertFraction(symmetric, 1, 3);
        for (boolean low : new boolean[] {true, false}) {
            BigDecimal end = (low ? rca.bounds().lower() : rca.bounds().upper()).orElseThrow();
            BigDecimal mapped =
                    (low ? symmetric.bounds().lower() : symmetric.bounds().upper()).orElseThrow();
            assertClose(mapped, over(end.subtract(BigDecimal.ONE), end.add(BigDecimal.ONE)), "end");
        }
        assertThat(AdvantageCalculator.logRca(rca).bounds())
                .isEqualTo(rca.bounds().ln());
        assertDigits(AdvantageCalculator.logRca(rca), "0.693147");
    }

    @Test
    void withoutWorldTrade_thereIsNoAdvantage_andWithoutExportsNoLogarithm() {
        Derived none = AdvantageCalculator.rca(exact("1", "2"), exact("5", "0"), "b");
        assertThat(none)
                .hasToString("undefined (ZERO_DENOMINATOR: revealed comparative advantage in b needs world trade "
                        + "in the product above zero, but it is zero; report the share)");
        assertThat(AdvantageCalculator.symmetricRca(none).isDefined()).isFalse();
        assertThat(AdvantageCalculator.logRca(none).isDefined()).isFalse();
        assertThat(AdvantageCalculator.rca(exact("1", "2"), figures("5", "less than 2"), "b"))
                .hasToString("undefined (BASE_MAY_BE_ZERO: revealed comparative advantage in b needs world trade "
                        + "in the product above zero, but it is within [0, 2]; report the share)");
        Derived zero = AdvantageCalculator.rca(exact("1"), exact("5", "5"), "b");
        assertThat(zero.point()).isZero();
        assertThat(AdvantageCalculator.symmetricRca(zero).point()).isEqualByComparingTo("-1");
        assertThat(AdvantageCalculator.logRca(zero))
                .hasToString("undefined (ZERO_DENOMINATOR: logarithm of revealed comparative advantage needs an "
                        + "advantage above zero, but revealed comparative advantage in b is zero; use "
                        + "the symmetric form)");
        assertThat(AdvantageCalculator.lafay(exact("0"), exact("0"), "a"))
                .hasToString("undefined (ZERO_DENOMINATOR: Lafay index of a needs trade above zero, but all levels "
                        + "together are zero; report the levels)");
    }

    @Test
    void unboundedLevels_leaveSoundBounds() {
        Distribution open = figures("more than 2", "3");
        Distribution other = figures("5", "4");
        for (Index index : indices()) {
            Derived result = index.index().of(open, other, "a");
            assertThat(result.isDefined()).as(index.name()).isTrue();
            assertContains(result, index.index().of(exact("2", "3"), exact("5", "4"), "a"), index.name());
            // the normalised form is of exports that are part of the world's
            String most = index.name().equals("normalised") ? "5" : "2000000";
            assertContains(result, index.index().of(exact(most, "3"), exact("5", "4"), "a"), index.name());
        }
    }

    @Test
    void mismatches_areUndefined_andSwappedFlowsAreErrors() {
        Distribution exports = claims(Measure.EXPORTS, "2023");
        Distribution imports = claims(Measure.IMPORTS, "2022");
        assertThat(AdvantageCalculator.lafay(exports, imports, "a"))
                .hasToString(
                        "undefined (PERIOD_MISMATCH: Lafay index of a needs figures of one period, but was exports "
                                + "KAZ-CZE 2023 USD and imports KAZ-CZE 2022 USD; take figures of one period)");
        assertThat(AdvantageCalculator.lafay(
                        exports, Distribution.exactly(ImmutableMap.of("a", BigDecimal.ONE), Unit.EUR), "a"))
                .hasToString("undefined (UNIT_MISMATCH: Lafay index of a needs figures of one unit, but was "
                        + "exports KAZ-CZE 2023 USD in USD and 1 in EUR; convert one first)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdvantageCalculator.michaely(imports, exports, "a"))
                .withMessage(
                        "trade calculators need exports here, but was imports; pass exports first and imports second");
        Derived shared = AdvantageCalculator.additiveRca(exports, exports, "a");
        assertThat(shared.notes()).containsExactly(Derived.Note.SHARED_INPUT);
        Derived rca = AdvantageCalculator.rca(exports, exports, "a");
        assertThat(AdvantageCalculator.symmetricRca(rca).notes()).containsExactly(Derived.Note.SHARED_INPUT);
        assertThat(AdvantageCalculator.logRca(rca).notes()).containsExactly(Derived.Note.SHARED_INPUT);
    }

    private static Distribution claims(Measure measure, String period) {
        return Distribution.of(ImmutableMap.of("a", Facts.level(measure, period, "5 million USD")));
    }
}
