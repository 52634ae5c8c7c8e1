package io.github.comity.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Rational;
import io.github.comity.solver.dense.DenseSimplex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same answers as those of the solver that was used before, on worlds by chance. */
class DenseOracleTest {
    private static final long SEED = Long.getLong("comity.seed", 20_261_128);
    private static final int WORLDS = Integer.getInteger("comity.worlds", 3_000);

    @Test
    void answers_areThoseOfRowsOfFractions() {
        Random random = new Random(SEED);
        int refuted = 0;
        int bounded = 0;
        for (int world = 0; world < WORLDS; world++) {
            String seed = "seed %s, world %s".formatted(SEED, world);
            int unknowns = 1 + random.nextInt(6);
            List<Constraint> system = world % 3 == 0
                    ? Systems.random(random, unknowns, 1 + random.nextInt(3 * unknowns))
                    : calendar(random, unknowns + 2);
            DenseSimplex dense = new DenseSimplex(system);
            boolean[] permanent = new boolean[system.size()];
            for (int i = 0; i < system.size(); i++) {
                Constraint c = system.get(i);
                permanent[i] =
                        world % 4 > 0 && c.lower().isPresent() && c.lower().equals(c.upper());
            }
            Simplex simplex = new Simplex(system, i -> permanent[i], new Budget(100_000_000));
            for (int question = 0; question < 4; question++) {
                for (int i = 0; i < system.size(); i++) {
                    boolean on = question == 0 || random.nextInt(6) > 0 || permanent[i];
                    dense.activate(i, on);
                    simplex.activate(i, on);
                }
                Optional<Proof> refutation = simplex.refute();
                assertThat(refutation.isPresent())
                        .as(seed)
                        .isEqualTo(dense.refute().isPresent());
                if (refutation.isPresent()) {
                    refuted++;
                    assertThat(refutation.get().isRefutation()).as(seed).isTrue();
                    assertThat(refutation.get().verify(system)).as(seed).isTrue();
                } else {
                    LinearForm form = world % 2 == 0
                            ? LinearForm.of(random.nextInt(unknowns))
                            : Systems.randomForm(random, unknowns);
                    Optional<Proof> most = simplex.maximize(form);
                    assertThat(most.map(Proof::bound))
                            .as(seed)
                            .isEqualTo(dense.maximize(form).map(Proof::bound));
                    if (most.isPresent()) {
                        bounded++;
                        assertThat(most.get().verify(system)).as(seed).isTrue();
                        assertThat(form.at(simplex.point()))
                                .as(seed)
                                .isEqualTo(most.get().bound());
                    }
                }
            }
        }
        assertThat(refuted).isGreaterThan(WORLDS / 10);
        assertThat(bounded).isGreaterThan(WORLDS / 2);
    }

    /**
     * Sums over months in a row and growths, most of them true, some of them wide, few of them wrong; and numbers that
     * equalities define, beside their parts.
     */
    private static List<Constraint> calendar(Random random, int months) {
        long[] truth = random.longs(months, 1_000, 900_000).toArray();
        List<Constraint> system = new ArrayList<>();
        for (int u = 0; u < months; u++) {
            system.add(Constraint.atLeast(LinearForm.of(u), Rational.ZERO));
        }
        for (int i = 0; i < 3 * months; i++) {
            int from = random.nextInt(months);
            int to = from + 1 + random.nextInt(months - from);
            LinearForm sum = LinearForm.ZERO;
            long level = 0;
            for (int u = from; u < to; u++) {
                sum = sum.plus(LinearForm.of(u));
                level += truth[u];
            }
            Rational slip = Rational.of(random.nextInt(40) == 0 ? 3_000 : 0);
            if (from > 0 && random.nextInt(3) == 0) {
                Rational factor = Rational.of(level * 1_000 / truth[from - 1], 1_000);
                LinearForm base = LinearForm.of(from - 1);
                Rational half = Rational.of(1, 1_000);
                system.add(Constraint.atLeast(sum.plus(base, half.minus(factor)), slip));
                system.add(Constraint.atMost(sum.plus(base, factor.plus(half).negated()), Rational.ZERO));
                system.add(Constraint.above(base, Rational.ZERO));
            } else {
                Rational low = Rational.of(level / 100 * 100).plus(slip);
                system.add(new Constraint(sum, Optional.of(low), Optional.of(low.plus(Rational.of(100)))));
            }
        }
        for (int i = 0; i < months / 2; i++) {
            LinearForm total = LinearForm.of(months + i);
            LinearForm parts = LinearForm.of(random.nextInt(months)).plus(LinearForm.of(random.nextInt(months + i)));
            system.add(Constraint.equal(total.minus(parts), Rational.of(random.nextInt(3))));
            system.add(Constraint.atLeast(total, Rational.ZERO));
            if (random.nextInt(3) == 0) {
                system.add(Constraint.atMost(total, Rational.of(truth[i] * random.nextInt(5))));
            }
        }
        return system;
    }
}
