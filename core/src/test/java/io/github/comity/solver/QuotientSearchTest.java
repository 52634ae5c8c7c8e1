package io.github.comity.solver;

import static io.github.comity.solver.Systems.between;
import static io.github.comity.solver.Systems.form;
import static io.github.comity.solver.Systems.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotientSearchTest {
    private static final long SEED = 220_911;

    private static Optional<LargestQuotient> largest(List<Constraint> system, LinearForm over, LinearForm under) {
        return Systems.simplex(system).maximizeRatio(over, under);
    }

    @Test
    void randomSystems_haveTheEndsThatScalingFinds() {
        Random random = new Random(SEED);
        int ends = 0;
        int without = 0;
        for (int i = 0; i < 2_000; i++) {
            int unknowns = 1 + random.nextInt(3);
            List<Constraint> system = new ArrayList<>(Systems.random(random, unknowns, random.nextInt(4)));
            LinearForm over = Systems.randomForm(random, unknowns);
            LinearForm under = Systems.randomForm(random, unknowns);
            system.add(Constraint.atLeast(under, Rational.of(random.nextInt(2))));
            for (int u = 0; u < unknowns; u++) {
                system.add(Constraint.atLeast(LinearForm.of(u), Rational.ZERO));
            }
            if (Systems.simplex(system).refute().isPresent()) {
                continue;
            }
            String seed = "seed %s, round %s: %s / %s in %s".formatted(SEED, i, over, under, system);
            Optional<RatioProgram.End> scaled = RatioProgram.solve(system, over, under, new Budget(10_000_000))
                    .flatMap(RatioProgram.Ends::largest);
            Optional<LargestQuotient> found = largest(system, over, under);
            if (found.isPresent()) {
                assertThat(found.get().end()).as(seed).isEqualTo(scaled.map(RatioProgram.End::value));
                found.get().proof().ifPresent(p -> {
                    assertThat(p.verify(system)).as(seed).isTrue();
                    assertThat(p.form())
                            .as(seed)
                            .isEqualTo(over.plus(under, found.get().value().negated()));
                    assertThat(p.bound()).as(seed).isEqualTo(Rational.ZERO);
                });
                ends += found.get().proof().isPresent() ? 1 : 0;
                without += found.get().proof().isPresent() ? 0 : 1;
            }
        }
        assertThat(ends).isGreaterThan(300);
        assertThat(without).isGreaterThan(100);
    }

    @Test
    void denominatorThatReachesZero_leavesTheQuotientWithoutEnd() {
        List<Constraint> system = List.of(between(form(1), "1", "2"), between(form(0, 1), "0", "4"));
        assertThat(largest(system, form(1), form(0, 1)).orElseThrow().end()).isEmpty();
        assertThat(largest(system, form(-1), form(0, 1)).orElseThrow().end()).contains(r("-1/4"));
    }

    @Test
    void denominatorThatIsZero_hasNoQuotient() {
        List<Constraint> system = List.of(between(form(1), "1", "2"), between(form(0, 1), "0", "0"));
        assertThat(largest(system, form(1), form(0, 1))).isEmpty();
    }

    @Test
    void endThatNoPointAttains_isLeftOpen() {
        List<Constraint> system = List.of(between(form(1), "1", "2"), Constraint.atLeast(form(0, 1), Rational.ONE));
        assertThat(largest(system, form(-1), form(0, 1))).isEmpty();
        assertThat(largest(system, form(1), form(0, 1)).orElseThrow().end()).contains(r("2"));
    }
}
