package io.github.comity.pattern;

import static io.github.comity.pattern.MarginsCalculator.extensiveMargin;
import static io.github.comity.pattern.MarginsCalculator.intensiveMargin;
import static io.github.comity.structure.Boxes.assertClose;
import static io.github.comity.structure.Boxes.assertContains;
import static io.github.comity.structure.Boxes.assertFraction;
import static io.github.comity.structure.Boxes.exact;
import static io.github.comity.structure.Boxes.figures;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Derived;
import io.github.comity.structure.Boxes;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarginsCalculatorTest {
    /** By hand: a world of 100, 200, 300, 400 and exports of 10, 0, 30, 0. */
    @Test
    void handCase_worldWithTheReporter() {
        Distribution world = exact("100", "200", "300", "400");
        Distribution exports = exact("10", "0", "30", "0");
        assertFraction(extensiveMargin(exports, world), 2, 5);
        assertFraction(intensiveMargin(exports, world), 1, 10);
        assertClose(
                extensiveMargin(exports, world)
                        .point()
                        .multiply(intensiveMargin(exports, world).point()),
                new BigDecimal("0.04"),
                "product");
    }

    /** The same with the reporter taken out of the world: 90, 200, 270, 400. */
    @Test
    void handCase_worldWithoutTheReporter() {
        Distribution exports = exact("10", "0", "30", "0");
        Distribution rest = exact("100", "200", "300", "400").without(exports);
        assertFraction(extensiveMargin(exports, rest), 3, 8);
        assertFraction(intensiveMargin(exports, rest), 1, 9);
    }

    @Test
    void productOfTheMargins_isTheShareInTheReferenceWorld() {
        Random random = new Random(121);
        for (int i = 0; i < 200; i++) {
            Distribution exports = Boxes.randomExact(random, 6);
            Distribution world = exact("100000", "50000", "60000", "100000", "120000", "100000");
            for (Distribution reference : new Distribution[] {world, world.without(exports)}) {
                if (reference.shareProblem("x").isEmpty()) {
                    BigDecimal product = extensiveMargin(exports, reference)
                            .point()
                            .multiply(intensiveMargin(exports, reference).point());
                    assertClose(
                            product,
                            exports.total().point().divide(reference.total().point(), Boxes.WIDE),
                            "seed 121: " + exports);
                }
            }
        }
    }

    @Test
    void boundsOfFigures_areSoundAndTight() {
        Random random = new Random(122);
        for (int i = 0; i < 60; i++) {
            Distribution exports = random.nextBoolean() ? figures("2", "0", "3") : figures("1", "less than 1", "0");
            Distribution world = Boxes.randomFigures(random, 3, random.nextBoolean());
            Derived extensive = extensiveMargin(exports, world);
            Derived intensive = intensiveMargin(exports, world);
            BigDecimal[] ends = {extensive.point(), extensive.point(), intensive.point(), intensive.point()};
            for (Distribution x : Boxes.corners(exports)) {
                for (Distribution w : Boxes.corners(world)) {
                    Derived e = extensiveMargin(x, w);
                    Derived n = intensiveMargin(x, w);
                    assertContains(extensive, e, "seed 122: " + exports + " and " + world);
                    assertContains(intensive, n, "seed 122: " + exports + " and " + world);
                    ends[0] = ends[0].min(e.point());
                    ends[1] = ends[1].max(e.point());
                    ends[2] = ends[2].min(n.point());
                    ends[3] = ends[3].max(n.point());
                }
            }
            assertClose(extensive.bounds().lower().orElseThrow(), ends[0], "seed 122: " + world);
            assertClose(extensive.bounds().upper().orElseThrow(), ends[1], "seed 122: " + world);
            assertClose(intensive.bounds().upper().orElseThrow(), ends[3], "seed 122: " + world);
            // the least is only approached: a product that is exported, but by next to nothing
            assertThat(intensive.bounds().lower().orElseThrow()).isLessThanOrEqualTo(ends[2]);
        }
    }

    @Test
    void leastIntensiveMargin_isApproached() {
        Derived margin = intensiveMargin(figures("2", "0"), exact("10", "20"));
        assertFraction(margin, 1, 5);
        assertThat(margin.bounds()).hasToString("[0.05, 0.25]");
        assertClose(
                intensiveMargin(exact("1.5", "0.0000000001"), exact("10", "20")).point(),
                new BigDecimal("0.05000000000333333333333333333333333"),
                "next to nothing");
    }

    @Test
    void unusableWorlds_areUndefined_andUnboundedOnesLeaveTheRangeOpen() {
        assertThat(intensiveMargin(exact("5"), exact("0", "3")))
                .hasToString("undefined (ZERO_DENOMINATOR: intensive margin needs reference exports of the "
                        + "products above zero, but they are zero; list the products in the reference world)");
        assertThat(intensiveMargin(exact("5"), figures("less than 2", "3")))
                .hasToString("undefined (BASE_MAY_BE_ZERO: intensive margin needs reference exports of the "
                        + "products above zero, but they may be zero; take finer figures)");
        assertThat(extensiveMargin(exact("5"), exact("0")))
                .hasToString("undefined (ZERO_DENOMINATOR: extensive margin needs a total above zero, but all 1 "
                        + "levels are zero; report the levels)");
        assertThat(extensiveMargin(exact("5"), figures("more than 2", "3")).bounds())
                .hasToString("[0, 1]");
        assertThat(intensiveMargin(exact("5"), figures("more than 20", "3")).bounds())
                .hasToString("[0, 0.25]");
        assertThat(intensiveMargin(figures("more than 5"), exact("20", "3")).bounds())
                .hasToString("[0.25, +inf)");
    }
}
