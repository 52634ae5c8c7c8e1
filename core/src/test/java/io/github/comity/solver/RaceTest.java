package io.github.comity.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever is first at an end, in fractions, is among those that need to be followed; and they are few. */
class RaceTest {
    private static final long SEED = Long.getLong("comity.seed", 31);

    /** A system around its origin: forms of all sizes, each with an end on one side, on both or on none. */
    private static List<Constraint> around(Random random, int unknowns, int size, boolean tied) {
        List<Constraint> system = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LinearForm form = Systems.randomForm(random, unknowns);
            long scale = (long) Math.pow(10, random.nextInt(16));
            Rational below = Rational.of(tied ? -6 : -random.nextInt(1_000_000), scale);
            Rational above = Rational.of(tied ? 6 : random.nextInt(1_000_000), scale);
            switch (random.nextInt(3)) {
                case 0 -> system.add(Constraint.atLeast(form, below));
                case 1 -> system.add(Constraint.atMost(form, above));
                default -> system.add(Systems.between(form, below.toString(), above.toString()));
            }
        }
        return system;
    }

    /** The same system around another point, as a vertex at that point. */
    private static Vertex elsewhere(Random random, List<Constraint> system, List<Rows> made) {
        Budget budget = new Budget(100_000_000);
        Rows here = new Rows(system, i -> false, budget);
        Rational[] point = new Rational[here.coordinates.size];
        Arrays.setAll(point, c -> Rational.of(random.nextInt(2_000_001) - 1_000_000, 1 + random.nextInt(1_000)));
        Rational[] unknowns = here.coordinates.unknowns(point);
        Map<Integer, Rational> by = new HashMap<>();
        for (int u = 0; u < unknowns.length; u++) {
            by.put(u, unknowns[u]);
        }
        List<Constraint> moved = system.stream()
                .map(c -> new Constraint(
                        c.form(),
                        c.lower().map(c.form().at(by)::plus),
                        c.upper().map(c.form().at(by)::plus)))
                .toList();
        Rows rows = new Rows(moved, i -> false, budget);
        Vertex vertex = new Vertex(rows, budget);
        Rational[] values = new Rational[vertex.size];
        Arrays.setAll(values, p -> rows.forms[vertex.fixed[p]].at(point));
        assertThat(vertex.load(vertex.fixed.clone(), values)).isTrue();
        made.add(rows);
        return vertex;
    }

    /** By variable: how many steps it takes to its end; absent if it never gets there or is fixed. */
    private static Rational[] steps(Rows rows, Vertex vertex, Rational[] direction, boolean up) {
        Rational[] steps = new Rational[rows.forms.length];
        for (int b = 0; b < steps.length; b++) {
            Rational rise = rows.forms[b].at(direction);
            Limits.End end = rise.signum() == 0 ? null : rows.limits[b].end((rise.signum() > 0) == up);
            if (end != null && !vertex.isFixed(b)) {
                steps[b] = end.value().minus(vertex.value(b)).dividedBy(rise).abs();
            }
        }
        return steps;
    }

    private static Rational[] direction(Random random, int size) {
        Rational[] direction = new Rational[size];
        Arrays.setAll(direction, k -> Rational.of(random.nextInt(7) - 3, 1 + random.nextInt(3)));
        return direction;
    }

    @Test
    void candidates_holdEveryVariableThatIsFirstAtAnEnd() {
        Random random = new Random(SEED);
        int raced = 0;
        int followed = 0;
        for (int round = 0; round < 2_000; round++) {
            List<Constraint> system = around(random, 2 + random.nextInt(4), 4 + random.nextInt(12), round % 3 == 0);
            List<Rows> made = new ArrayList<>();
            Vertex vertex = elsewhere(random, system, made);
            Rows rows = made.get(0);
            Rational[] direction = direction(random, vertex.size);
            boolean up = random.nextBoolean();
            Rational[] steps = steps(rows, vertex, direction, up);
            List<Integer> found = IntStream.of(
                            Race.candidates(vertex, rows.limits, direction, up, Double.POSITIVE_INFINITY))
                    .boxed()
                    .toList();
            Rational first = Arrays.stream(steps)
                    .filter(s -> s != null)
                    .min(Rational::compareTo)
                    .orElse(null);
            String as = "seed %s, round %s: %s in %s of %s"
                    .formatted(SEED, round, up ? "up" : "down", Arrays.toString(direction), system);
            assertThat(found)
                    .as(as)
                    .isSorted()
                    .noneMatch(vertex::isFixed)
                    .as("what is made up of nothing that moves is not followed")
                    .allMatch(b -> Arrays.stream(rows.forms[b].columns).anyMatch(c -> direction[c].signum() != 0));
            for (int b = 0; b < steps.length; b++) {
                raced += steps[b] == null ? 0 : 1;
                if (steps[b] != null && steps[b].equals(first)) {
                    assertThat(found).as("%s, variable %s", as, b).contains(b);
                }
            }
            followed += found.size();
        }
        assertThat(followed).as("followed, of %s", raced).isLessThan(raced / 2);
    }

    @Test
    void candidates_thatAreFartherThanTheStepsMayGo_areLeftOut() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            Budget budget = new Budget(100_000_000);
            Rows rows = new Rows(around(random, 3, 8, true), i -> false, budget);
            Vertex vertex = new Vertex(rows, budget);
            Rational[] direction = direction(random, vertex.size);
            Rational[] steps = steps(rows, vertex, direction, true);
            for (int b = 0; b < steps.length; b++) {
                if (steps[b] != null) {
                    double own = SparseRow.guess(steps[b]);
                    assertThat(Race.candidates(vertex, rows.limits, direction, true, own * 0.999))
                            .as("seed %s, round %s: %s of %s", SEED, round, b, Arrays.toString(steps))
                            .doesNotContain(b);
                }
            }
        }
    }
}
