package io.github.comity.solver;

import static io.github.comity.solver.Systems.between;
import static io.github.comity.solver.Systems.form;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Rational;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WitnessTest {
    private static final long SEED = 220_711;

    @Test
    void randomSystems_thatHaveAWitnessAreNotRefuted() {
        Random random = new Random(SEED);
        int found = 0;
        int missed = 0;
        for (int i = 0; i < 2_000; i++) {
            int unknowns = 1 + random.nextInt(4);
            List<Constraint> system = Systems.random(random, unknowns, 1 + random.nextInt(6));
            boolean refuted = Systems.simplex(system).refute().isPresent();
            boolean witness = Witness.isFound(system);
            assertThat(witness && refuted)
                    .as("seed %s, round %s: %s", SEED, i, system)
                    .isFalse();
            found += witness ? 1 : 0;
            missed += witness || refuted ? 0 : 1;
        }
        assertThat(found).isGreaterThan(500);
        assertThat(missed).isLessThan(found);
    }

    @Test
    void exportsImportsAndTheirTotal_haveAWitness() {
        assertThat(Witness.isFound(List.of(
                        between(form(1), "2953/20", "591/4"),
                        between(form(0, 1), "9581/20", "9583/20"),
                        between(form(0, 0, 1), "2507/4", "12537/20"),
                        Constraint.equal(form(-1, -1, 1), Rational.ZERO))))
                .isTrue();
    }

    @Test
    void openEnd_isPassed() {
        Constraint atMostZero = Constraint.atMost(form(1), Rational.ZERO);
        assertThat(Witness.isFound(List.of(Constraint.above(form(1), Rational.ZERO), atMostZero)))
                .isFalse();
        assertThat(Witness.isFound(List.of(Constraint.atLeast(form(1), Rational.ZERO), atMostZero)))
                .isTrue();
        assertThat(Witness.isFound(List.of(Constraint.above(form(1), Rational.ZERO))))
                .isTrue();
    }

    @Test
    void nothing_holds() {
        assertThat(Witness.isFound(List.of())).isTrue();
        assertThat(Witness.isFound(List.of(Constraint.atLeast(LinearForm.ZERO, Rational.ONE))))
                .isFalse();
    }
}
