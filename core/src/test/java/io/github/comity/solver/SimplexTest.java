package io.github.comity.solver;

import static io.github.comity.solver.Systems.between;
import static io.github.comity.solver.Systems.form;
import static io.github.comity.solver.Systems.holds;
import static io.github.comity.solver.Systems.r;
import static io.github.comity.solver.Systems.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

class SimplexTest {
    private static final long SEED = 626_800;

    @Test
    void twoSumsOfTheSameNumbers_areRefuted() {
        ImmutableList<Constraint> system =
                ImmutableList.of(Constraint.equal(form(1, 1), r("1")), Constraint.equal(form(1, 1), r("2")));
        Proof proof = Systems.simplex(system).refute().orElseThrow();
        assertThat(proof.isRefutation()).isTrue();
        assertThat(proof.verify(system)).isTrue();
        assertThat(proof.bound()).isEqualTo(r("-1"));
    }

    @Test
    void sumOfNothing_leavesNothingForEither() {
        ImmutableList<Constraint> system = ImmutableList.of(
                Constraint.equal(form(1, 1), r("0")),
                Constraint.atLeast(form(1), r("0")),
                Constraint.atLeast(form(0, 1), r("0")));
        assertThat(range(system, form(1))).isEqualTo("[0, 0]");
        assertThat(range(system, form(0, 1))).isEqualTo("[0, 0]");
        List<Constraint> above = new ArrayList<>(system);
        above.add(Constraint.atLeast(form(1), r("1/1000000000000")));
        assertThat(Systems.simplex(above).refute()).isPresent();
    }

    @Test
    void boundsOfOne_followFromTheOther() {
        ImmutableList<Constraint> system = ImmutableList.of(
                Constraint.atLeast(form(1), r("1")),
                Constraint.atMost(form(1, 1), r("10")),
                Constraint.atLeast(form(0, 1), r("6")));
        assertThat(range(system, form(1))).isEqualTo("[1, 4]");
        assertThat(range(system, form(0, 1))).isEqualTo("[6, 9]");
    }

    @Test
    void redundantRule_addsNothing() {
        // profit = turnover - cost; cost is at least 0.6 of turnover; whether cost is stated above zero as well changes
        // no end
        ImmutableList<Constraint> without = ImmutableList.of(
                Constraint.equal(form(1, -1, 1), r("0")),
                Constraint.atLeast(form(0, 1), r("0")),
                Constraint.atLeast(form(0, r("-3/5"), 1), r("0")),
                Constraint.atMost(form(0, 1), r("100")));
        List<Constraint> with = new ArrayList<>(without);
        with.add(Constraint.atLeast(form(0, 0, 1), r("0")));
        for (LinearForm f : List.of(form(1), form(0, 1), form(0, 0, 1))) {
            assertThat(range(with, f)).isEqualTo(range(without, f));
        }
        assertThat(range(without, form(0, 0, 1))).isEqualTo("[0, unbounded]");
        assertThat(range(without, form(1))).isEqualTo("[unbounded, 40]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 refuted", "10 [0, 0]", "12 [2, 2]"})
    void remainder_isWhatIsLeft(String row) {
        String sum = row.substring(0, row.indexOf(' '));
        List<Constraint> system = new ArrayList<>(List.of(
                Constraint.atLeast(form(1), r("0")),
                Constraint.equal(form(1, 1, -1), r("0")),
                Constraint.equal(form(0, 1), r("10")),
                Constraint.equal(form(0, 0, 1), r(sum))));
        assertThat(range(system, form(1))).isEqualTo(row.substring(sum.length() + 1));
    }

    /**
     * Eleven numbers of an edit example; source: de Waal, Pannekoek and Scholtus, Handbook of Statistical Data Editing,
     * 2011.
     */
    @Test
    void chainOfSums_isFilledWhereItIsDetermined() {
        List<Constraint> system = new ArrayList<>();
        system.add(sum(3, 1, 2));
        system.add(Constraint.equal(LinearForm.of(2).minus(LinearForm.of(4)), r("0")));
        system.add(sum(8, 5, 6, 7));
        system.add(sum(9, 3, 8));
        system.add(Constraint.equal(LinearForm.of(9).minus(LinearForm.of(10)).minus(LinearForm.of(11)), r("0")));
        system.add(Constraint.equal(LinearForm.of(1), r("145")));
        system.add(Constraint.equal(LinearForm.of(3), r("155")));
        system.add(Constraint.equal(LinearForm.of(8), r("86")));
        system.add(Constraint.equal(LinearForm.of(10), r("217")));
        for (int x = 5; x <= 7; x++) {
            system.add(Constraint.atLeast(LinearForm.of(x), r("0")));
        }
        assertThat(range(system, LinearForm.of(2))).isEqualTo("[10, 10]");
        assertThat(range(system, LinearForm.of(4))).isEqualTo("[10, 10]");
        assertThat(range(system, LinearForm.of(9))).isEqualTo("[241, 241]");
        assertThat(range(system, LinearForm.of(11))).isEqualTo("[24, 24]");
        for (int x = 5; x <= 7; x++) {
            assertThat(range(system, LinearForm.of(x))).isEqualTo("[0, 86]");
        }
    }

    @Test
    void nestedSums_areFilledWhereTheyAreDetermined() {
        List<Constraint> system = new ArrayList<>(List.of(sum(3, 1, 2), sum(1, 4, 5, 6), sum(2, 7, 8), sum(3, 9, 10)));
        int[][] known = {{1, 100}, {4, 15}, {7, 25}, {8, 35}, {10, 5}};
        for (int[] k : known) {
            system.add(Constraint.equal(LinearForm.of(k[0]), Rational.of(k[1])));
        }
        system.add(Constraint.atLeast(LinearForm.of(5), r("0")));
        system.add(Constraint.atLeast(LinearForm.of(6), r("0")));
        assertThat(range(system, LinearForm.of(2))).isEqualTo("[60, 60]");
        assertThat(range(system, LinearForm.of(3))).isEqualTo("[160, 160]");
        assertThat(range(system, LinearForm.of(9))).isEqualTo("[155, 155]");
        assertThat(range(system, LinearForm.of(5).plus(LinearForm.of(6)))).isEqualTo("[85, 85]");
        assertThat(range(system, LinearForm.of(5))).isEqualTo("[0, 85]");
        assertThat(range(system, LinearForm.of(6))).isEqualTo("[0, 85]");
    }

    private static Constraint sum(int total, int... parts) {
        LinearForm f = LinearForm.of(total);
        for (int part : parts) {
            f = f.minus(LinearForm.of(part));
        }
        return Constraint.equal(f, Rational.ZERO);
    }

    /** Beale's example, on which the simplex method with the steepest slope runs in a circle; the optimum is 1/20. */
    @Test
    void bealesExample_ends() {
        ImmutableList<Constraint> system = ImmutableList.of(
                Constraint.atMost(form(r("1/4"), -60, r("-1/25"), 9), r("0")),
                Constraint.atMost(form(r("1/2"), -90, r("-1/50"), 3), r("0")),
                Constraint.atMost(form(0, 0, 1), r("1")),
                Constraint.atLeast(form(1), r("0")),
                Constraint.atLeast(form(0, 1), r("0")),
                Constraint.atLeast(form(0, 0, 1), r("0")),
                Constraint.atLeast(form(0, 0, 0, 1), r("0")));
        Simplex simplex = Systems.simplex(system);
        LinearForm goal = form(r("3/4"), -150, r("1/50"), -6);
        Proof proof = simplex.maximize(goal).orElseThrow();
        assertThat(proof.bound()).isEqualTo(r("1/20"));
        assertThat(proof.verify(system)).isTrue();
        assertThat(goal.at(simplex.point())).isEqualTo(r("1/20"));
    }

    @Test
    void degenerateCorner_ofManyFaces_ends() {
        Random random = new Random(SEED);
        List<Constraint> system = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            system.add(Constraint.atMost(
                    form(random.nextInt(7) - 3, random.nextInt(7) - 3, random.nextInt(7) - 3, random.nextInt(7) - 3),
                    Rational.ZERO));
        }
        Simplex simplex = Systems.simplex(system);
        assertThat(simplex.refute()).isEmpty();
        for (int i = 0; i < 4; i++) {
            Optional<Proof> proof = simplex.maximize(LinearForm.of(i));
            assertThat(proof.map(p -> p.verify(system) && p.bound().signum() == 0)
                            .orElse(true))
                    .isTrue();
        }
    }

    /** A in [0.05, 0.15] and B in [0.15, 0.25]: their sum reaches 0.4 and no more. */
    @ParameterizedTest
    @ValueSource(strings = {"1E-8", "1E-9", "1E-10", "1E-15", "1E-20", "1E-30", "1E-300"})
    void nearlyTouchingSum_isDecidedByTheLastDigit(String gap) {
        Rational more = Rational.of(new BigDecimal(gap));
        assertThat(Systems.simplex(touching(r("2/5").plus(more))).refute()).isPresent();
        assertThat(Systems.simplex(touching(r("2/5"))).refute()).isEmpty();
        assertThat(Systems.simplex(touching(r("2/5").minus(more))).refute()).isEmpty();
        assertThat(Systems.simplex(touching(r("2/5").plus(more)))
                        .refute()
                        .orElseThrow()
                        .bound())
                .isEqualTo(more.negated());
    }

    private static List<Constraint> touching(Rational total) {
        return List.of(
                between(form(1), "1/20", "3/20"),
                between(form(0, 1), "3/20", "1/4"),
                Constraint.equal(form(1, 1, -1), Rational.ZERO),
                Constraint.atLeast(form(0, 0, 1), total));
    }

    @Test
    void randomSystems_areProvedEitherWay() {
        Random random = new Random(SEED);
        int refuted = 0;
        int bounded = 0;
        for (int i = 0; i < 1_500; i++) {
            int unknowns = 1 + random.nextInt(5);
            List<Constraint> system = Systems.random(random, unknowns, 1 + random.nextInt(9));
            if (i % 2 == 0) {
                system.addAll(Systems.box(unknowns));
            }
            String seed = "seed %s, round %s: %s".formatted(SEED, i, system);
            Simplex simplex = Systems.simplex(system);
            Optional<Proof> refutation = simplex.refute();
            if (refutation.isPresent()) {
                refuted++;
                assertThat(refutation.get().isRefutation()).as(seed).isTrue();
                assertThat(refutation.get().verify(system)).as(seed).isTrue();
                assertThatThrownBy(() -> simplex.maximize(form(1)))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("constraints must hold together before a form can be maximised, but they "
                                + "refute each other; call refute() first");
                continue;
            }
            assertThat(holds(system, simplex.point())).as(seed).isTrue();
            LinearForm goal = Systems.randomForm(random, unknowns);
            Optional<Proof> best = simplex.maximize(goal);
            if (best.isPresent()) {
                bounded++;
                assertThat(best.get().verify(system)).as(seed).isTrue();
                assertThat(best.get().form()).as(seed).isEqualTo(goal);
                assertThat(holds(system, simplex.point())).as(seed).isTrue();
                assertThat(goal.at(simplex.point()))
                        .as(seed)
                        .isEqualTo(best.get().bound());
            }
        }
        assertThat(refuted).isGreaterThan(100);
        assertThat(bounded).isGreaterThan(100);
    }

    @Test
    void randomSystems_areLargestAtACorner() {
        Random random = new Random(SEED);
        int compared = 0;
        for (int i = 0; i < 300; i++) {
            int unknowns = 1 + random.nextInt(3);
            List<Constraint> system = Systems.random(random, unknowns, 1 + random.nextInt(5));
            system.addAll(Systems.box(unknowns));
            LinearForm goal = Systems.randomForm(random, unknowns);
            List<Map<Integer, Rational>> corners = Systems.corners(system, unknowns);
            Optional<Rational> best = corners.stream().map(goal::at).max(Rational::compareTo);
            Simplex simplex = Systems.simplex(system);
            Optional<Rational> found = simplex.refute().isPresent()
                    ? Optional.empty()
                    : simplex.maximize(goal).map(Proof::bound);
            assertThat(found).as("seed %s, round %s: %s", SEED, i, system).isEqualTo(best);
            compared += best.isPresent() ? 1 : 0;
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void randomSystems_agreeWithAFloatingPointSolver() {
        Random random = new Random(SEED);
        int compared = 0;
        for (int i = 0; i < 150; i++) {
            int unknowns = 2 + random.nextInt(3);
            List<Constraint> system = new ArrayList<>(Systems.random(random, unknowns, 2 + random.nextInt(6)));
            system.addAll(Systems.box(unknowns));
            LinearForm goal = Systems.randomForm(random, unknowns);
            Simplex simplex = Systems.simplex(system);
            Optional<Rational> exact = simplex.refute().isPresent()
                    ? Optional.empty()
                    : simplex.maximize(goal).map(Proof::bound);
            Optimisation.Result oracle = oracle(system, goal, unknowns);
            String seed = "seed %s, round %s: %s".formatted(SEED, i, system);
            assertThat(oracle.getState().isFeasible()).as(seed).isEqualTo(exact.isPresent());
            if (exact.isPresent()) {
                compared++;
                double value = exact.get().enclosure().lower().orElseThrow().doubleValue();
                assertThat(oracle.getValue()).as(seed).isCloseTo(value, Offset.offset(1e-6));
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    private static Optimisation.Result oracle(List<Constraint> system, LinearForm goal, int unknowns) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> variables = new ArrayList<>();
        for (int u = 0; u < unknowns; u++) {
            variables.add(model.newVariable("x" + u).weight(decimal(goal.coefficient(u))));
        }
        for (int i = 0; i < system.size(); i++) {
            Constraint c = system.get(i);
            Expression row = model.newExpression("row" + i);
            c.form().coefficients().forEach((u, a) -> row.set(variables.get(u), decimal(a)));
            c.lower().ifPresent(l -> row.lower(decimal(l)));
            c.upper().ifPresent(u -> row.upper(decimal(u)));
        }
        return model.maximise();
    }

    private static BigDecimal decimal(Rational value) {
        return value.enclosure().lower().orElseThrow();
    }

    @Test
    void relaxedAndRestored_answersAsAFreshStart() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            List<Constraint> system = Systems.random(random, 1 + random.nextInt(4), 2 + random.nextInt(7));
            Simplex simplex = Systems.simplex(system);
            boolean[] on = new boolean[system.size()];
            Arrays.fill(on, true);
            for (int step = 0; step < 12; step++) {
                int flipped = random.nextInt(system.size());
                on[flipped] = !on[flipped];
                simplex.activate(flipped, on[flipped]);
                List<Constraint> kept = new ArrayList<>();
                for (int c = 0; c < on.length; c++) {
                    if (on[c]) {
                        kept.add(system.get(c));
                    }
                }
                String seed = "seed %s, round %s, step %s: %s".formatted(SEED, i, step, kept);
                Optional<Proof> refutation = simplex.refute();
                assertThat(refutation.isPresent())
                        .as(seed)
                        .isEqualTo(Systems.simplex(kept).refute().isPresent());
                refutation.ifPresent(p -> {
                    assertThat(p.verify(system)).as(seed).isTrue();
                    assertThat(p.uses().stream().allMatch(u -> on[u.constraint()]))
                            .as(seed)
                            .isTrue();
                });
                if (refutation.isEmpty()) {
                    assertThat(holds(kept, simplex.point())).as(seed).isTrue();
                    LinearForm goal = LinearForm.of(0);
                    assertThat(simplex.maximize(goal).map(Proof::bound))
                            .as(seed)
                            .isEqualTo(Systems.maximum(kept, goal));
                }
            }
        }
    }

    @Test
    void formOfAnUnknownWithoutConstraint_hasNoLargestValue() {
        Simplex simplex = Systems.simplex(List.of(between(form(1), "0", "1")));
        assertThat(simplex.maximize(form(0, 1))).isEmpty();
        assertThat(simplex.maximize(LinearForm.ZERO).orElseThrow().bound()).isEqualTo(Rational.ZERO);
        assertThat(Systems.simplex(List.of()).refute()).isEmpty();
    }

    @Test
    void constraintWithoutUnknowns_holdsOrIsRefutedAlone() {
        assertThat(Systems.simplex(List.of(Constraint.atLeast(LinearForm.ZERO, r("0"))))
                        .refute())
                .isEmpty();
        Proof proof = Systems.simplex(List.of(Constraint.atLeast(LinearForm.ZERO, r("1"))))
                .refute()
                .orElseThrow();
        assertThat(proof.isRefutation()).isTrue();
        assertThat(proof.uses()).hasSize(1);
    }

    @Test
    void scaledSingleUnknowns_areLimitsOfIt() {
        ImmutableList<Constraint> system =
                ImmutableList.of(between(form(-2), "-6", "4"), Constraint.atMost(form(r("1/3")), r("1/2")));
        assertThat(range(system, form(1))).isEqualTo("[-2, 3/2]");
        assertThat(range(List.of(between(form(-2), "-6", "-5"), between(form(4), "13", "14")), form(1)))
                .isEqualTo("refuted");
    }

    @Test
    void proof_thatIsTamperedWith_doesNotVerify() {
        ImmutableList<Constraint> system =
                ImmutableList.of(Constraint.atMost(form(1), r("3")), Constraint.atMost(form(0, 1), r("4")));
        Proof proof = Systems.simplex(system).maximize(form(1, 1)).orElseThrow();
        assertThat(proof.bound()).isEqualTo(r("7"));
        assertThat(proof.verify(system)).isTrue();
        assertThat(proof.isRefutation()).isFalse();
        assertThat(new Proof(proof.form(), r("6"), proof.uses()).verify(system)).isFalse();
        assertThat(new Proof(form(1), proof.bound(), proof.uses()).verify(system))
                .isFalse();
        assertThat(with(proof, new Proof.Use(0, true, r("-1"))).verify(system)).isFalse();
        assertThat(with(proof, new Proof.Use(0, false, r("1"))).verify(system)).isFalse();
        assertThat(new Proof(LinearForm.ZERO, r("0"), ImmutableList.of()).isRefutation())
                .isFalse();
    }

    private static Proof with(Proof proof, Proof.Use use) {
        return new Proof(
                proof.form(), proof.bound(), ImmutableList.of(use, proof.uses().get(1)));
    }

    @Test
    void budget_isSpentAndRenewed() {
        List<Constraint> system = touching(r("2/5"));
        Budget small = new Budget(6);
        Simplex simplex = new Simplex(system, small);
        assertThatThrownBy(simplex::refute)
                .isInstanceOf(Budget.Exhausted.class)
                .hasMessage("question needs more than its budget of 6 fraction operations; raise the budget or "
                        + "ask about fewer claims");
        Budget enough = new Budget(1_000);
        Simplex again = new Simplex(system, enough);
        for (int i = 0; i < 1_000; i++) {
            enough.renew();
            assertThat(again.maximize(form(0, 0, 1)).orElseThrow().bound()).isEqualTo(r("2/5"));
            assertThat(again.maximize(form(0, 0, -1)).orElseThrow().bound()).isEqualTo(r("-2/5"));
        }
        assertThatThrownBy(() -> new Simplex(system, new Budget(1)))
                .isInstanceOf(Budget.Exhausted.class)
                .hasMessage("question needs more than its budget of 1 fraction operations; raise the budget or "
                        + "ask about fewer claims");
        assertThatThrownBy(() -> new Budget(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("budget must be above zero, but was 0; leave it out for the default");
    }

    @Test
    void form_isAboveZero_whereAConstraintOnItSaysSo() {
        Simplex simplex = Systems.simplex(List.of(
                Constraint.atLeast(form(2), r("3")),
                Constraint.atMost(form(0, -2), r("-3")),
                Constraint.atLeast(form(0, 0, 1), r("0")),
                Constraint.atMost(form(0, 0, 0, 1), r("5")),
                Constraint.equal(form(0, 0, 0, 0, 1), r("7"))));
        assertThat(simplex.isAboveZero(form(1))).isTrue();
        assertThat(simplex.isAboveZero(form(-1))).isFalse();
        assertThat(simplex.isAboveZero(form(0, 3))).isTrue();
        assertThat(simplex.isAboveZero(form(0, 0, 1))).isFalse();
        assertThat(simplex.isAboveZero(form(0, 0, 0, 1))).isFalse();
        assertThat(simplex.isAboveZero(form(0, 0, 0, -1))).isFalse();
        assertThat(simplex.isAboveZero(form(1, 1))).isFalse();
    }
}
