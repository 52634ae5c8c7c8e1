package io.github.comity.solver;

import static io.github.comity.solver.Systems.between;
import static io.github.comity.solver.Systems.form;
import static io.github.comity.solver.Systems.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RatioProgramTest {
    private static final long SEED = 147_479;

    private static Optional<RatioProgram.Ends> solve(List<Constraint> system, LinearForm over, LinearForm under) {
        return RatioProgram.solve(system, over, under, new Budget(10_000_000));
    }

    @Test
    void shareOfDependentNumbers_isNarrowerThanTheQuotientOfTheirEnds() {
        // exports 147.65 to 147.75 and imports 479.05 to 479.15: the share of exports in their sum
        List<Constraint> system =
                List.of(between(form(1), "2953/20", "591/4"), between(form(0, 1), "9581/20", "9583/20"));
        RatioProgram.Ends ends = solve(system, form(1), form(1, 1)).orElseThrow();
        assertThat(ends.smallest().orElseThrow().value()).isEqualTo(r("2953/12536"));
        assertThat(ends.largest().orElseThrow().value()).isEqualTo(r("2955/12536"));
        assertProved(system, form(1), form(1, 1), ends, "shares");
    }

    @Test
    void randomSystems_areLargestAndSmallestAtCorners() {
        Random random = new Random(SEED);
        int compared = 0;
        for (int i = 0; i < 400; i++) {
            int unknowns = 1 + random.nextInt(3);
            List<Constraint> system = new ArrayList<>(Systems.random(random, unknowns, random.nextInt(4)));
            system.addAll(Systems.box(unknowns));
            LinearForm over = Systems.randomForm(random, unknowns);
            LinearForm under = Systems.randomForm(random, unknowns);
            system.add(Constraint.atLeast(under, Rational.of(1, 1 + random.nextInt(5))));
            List<Map<Integer, Rational>> corners = Systems.corners(system, unknowns);
            String seed = "seed %s, round %s: %s / %s in %s".formatted(SEED, i, over, under, system);
            Optional<RatioProgram.Ends> ends = solve(system, over, under);
            assertThat(ends.isPresent()).as(seed).isEqualTo(!corners.isEmpty());
            if (ends.isPresent()) {
                compared++;
                List<Rational> all = corners.stream()
                        .map(p -> over.at(p).dividedBy(under.at(p)))
                        .sorted()
                        .toList();
                assertThat(ends.get().smallest().orElseThrow().value()).as(seed).isEqualTo(all.get(0));
                assertThat(ends.get().largest().orElseThrow().value()).as(seed).isEqualTo(all.get(all.size() - 1));
                assertProved(system, over, under, ends.get(), seed);
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static RatioProgram.End end(Simplex simplex, LinearForm over, LinearForm under) {
        LargestQuotient found = simplex.maximizeRatio(over, under).orElseThrow();
        return new RatioProgram.End(found.value(), found.proof().orElseThrow());
    }

    /** The same by the way that goes from vertex to vertex, asked twice, one end after the other. */
    @Test
    void simplexOfARatio_findsTheSameEnds() {
        Random random = new Random(SEED + 1);
        int compared = 0;
        for (int i = 0; i < 400; i++) {
            int unknowns = 1 + random.nextInt(4);
            List<Constraint> system = new ArrayList<>(Systems.random(random, unknowns, random.nextInt(4)));
            system.addAll(Systems.box(unknowns));
            LinearForm over = Systems.randomForm(random, unknowns);
            LinearForm under = Systems.randomForm(random, unknowns);
            system.add(Constraint.atLeast(under, Rational.of(1, 1 + random.nextInt(5))));
            Optional<RatioProgram.Ends> ends = solve(system, over, under);
            if (ends.isPresent()) {
                String seed = "seed %s, round %s: %s / %s in %s".formatted(SEED + 1, i, over, under, system);
                Simplex simplex = Systems.simplex(system);
                RatioProgram.End largest = end(simplex, over, under);
                RatioProgram.End smallest = end(simplex, over.negated(), under);
                RatioProgram.Ends found = new RatioProgram.Ends(
                        Optional.of(new RatioProgram.End(smallest.value().negated(), smallest.proof())),
                        Optional.of(largest));
                assertThat(largest.value())
                        .as(seed)
                        .isEqualTo(ends.get().largest().orElseThrow().value());
                assertThat(smallest.value().negated())
                        .as(seed)
                        .isEqualTo(ends.get().smallest().orElseThrow().value());
                assertProved(system, over, under, found, seed);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void simplexOfARatio_hasNoEndAlongARayAndNoneOverZero() {
        assertThat(Systems.simplex(List.of(between(form(1), "1", "2"), between(form(0, 1), "0", "0")))
                        .maximizeRatio(form(1), form(0, 1)))
                .isEmpty();
        assertThat(Systems.simplex(List.of(Constraint.atLeast(form(1), r("6")), between(form(0, 1), "2", "3")))
                        .maximizeRatio(form(1), form(0, 1))
                        .orElseThrow()
                        .end())
                .isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Systems.simplex(List.of(between(form(1), "2", "1"))).maximizeRatio(form(1), form(1)))
                .withMessage("constraints must hold together before a form can be maximised, but they refute each "
                        + "other; call refute() first");
    }

    private static void assertProved(
            List<Constraint> system, LinearForm over, LinearForm under, RatioProgram.Ends ends, String seed) {
        RatioProgram.End largest = ends.largest().orElseThrow();
        assertThat(largest.proof().verify(system)).as(seed).isTrue();
        assertThat(largest.proof().form())
                .as(seed)
                .isEqualTo(over.plus(under, largest.value().negated()));
        assertThat(largest.proof().bound().signum()).as(seed).isNotPositive();
        RatioProgram.End smallest = ends.smallest().orElseThrow();
        assertThat(smallest.proof().verify(system)).as(seed).isTrue();
        assertThat(smallest.proof().form()).as(seed).isEqualTo(over.negated().plus(under, smallest.value()));
        assertThat(smallest.proof().bound().signum()).as(seed).isNotPositive();
    }

    @Test
    void denominatorThatMayReachZero_leavesTheQuotientOpen() {
        List<Constraint> system = List.of(between(form(1), "1", "2"), between(form(0, 1), "0", "4"));
        RatioProgram.Ends ends = solve(system, form(1), form(0, 1)).orElseThrow();
        assertThat(ends.smallest().orElseThrow().value()).isEqualTo(r("1/4"));
        assertThat(ends.largest()).isEmpty();
    }

    /** One in more than anything is as little as one likes, but above zero by a proof that has something to spare. */
    @Test
    void denominatorWithoutEnd_leavesASmallestQuotientThatNoPointAttains() {
        List<Constraint> system = List.of(between(form(1), "1", "2"), Constraint.atLeast(form(0, 1), r("1")));
        RatioProgram.Ends ends = solve(system, form(1), form(0, 1)).orElseThrow();
        assertProved(system, form(1), form(0, 1), ends, "one in more");
        RatioProgram.End smallest = ends.smallest().orElseThrow();
        assertThat(smallest.value()).isEqualTo(r("0"));
        assertThat(smallest.proof().bound()).isEqualTo(r("-1"));
        assertThat(ends.largest().orElseThrow().value()).isEqualTo(r("2"));
    }

    @Test
    void denominatorThatIsZero_hasNoQuotient() {
        assertThat(solve(List.of(between(form(1), "1", "2"), between(form(0, 1), "0", "0")), form(1), form(0, 1)))
                .isEmpty();
    }

    @Test
    void quotientOfAnOpenNumber_hasOnlyTheEndThatIsKnown() {
        List<Constraint> system = List.of(Constraint.atLeast(form(1), r("6")), between(form(0, 1), "2", "3"));
        RatioProgram.Ends ends = solve(system, form(1), form(0, 1)).orElseThrow();
        assertThat(ends.smallest().orElseThrow().value()).isEqualTo(r("2"));
        assertThat(ends.largest()).isEmpty();
    }
}
