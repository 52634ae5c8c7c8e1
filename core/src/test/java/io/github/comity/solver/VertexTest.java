package io.github.comity.solver;

import static io.github.comity.solver.Systems.form;
import static io.github.comity.solver.Systems.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a point says of numbers that are as near to its variables as one likes, against fractions. */
class VertexTest {
    private static final Budget BUDGET = new Budget(Long.MAX_VALUE);

    private static Rational power(int exponent) {
        return Rational.of(BigInteger.ONE, BigInteger.TWO.pow(exponent));
    }

    private static Rational number(Random random) {
        return Rational.of(random.nextInt(2_001) - 1_000, 1 + random.nextInt(97));
    }

    private static Rows rows(Random random, int unknowns) {
        List<Constraint> constraints = new ArrayList<>();
        for (int k = 0; k < unknowns + 3; k++) {
            LinearForm form = k < unknowns ? LinearForm.of(k) : Systems.randomForm(random, unknowns);
            constraints.add(Constraint.atLeast(form, r("0")));
        }
        constraints.add(Constraint.atMost(form(1), r("5")));
        return new Rows(constraints, c -> false, BUDGET);
    }

    @Test
    void variables_areComparedExactly_howeverNearTheNumber() {
        Random random = new Random(51);
        for (int round = 0; round < 150; round++) {
            int unknowns = 1 + random.nextInt(4);
            Rows rows = rows(random, unknowns);
            Vertex vertex = new Vertex(rows, BUDGET);
            int[] fixed = new int[unknowns];
            Rational[] at = new Rational[unknowns];
            for (int p = 0; p < unknowns; p++) {
                fixed[p] = p;
                at[p] = number(random);
            }
            assertThat(vertex.load(fixed, at)).isTrue();
            for (int variable = 0; variable < rows.forms.length; variable++) {
                assertThat(vertex.isFixed(variable)).isEqualTo(variable < unknowns);
                Rational exact = rows.forms[variable].at(at);
                assertThat(vertex.value(variable)).isEqualTo(exact);
                assertThat(vertex.compare(variable, exact)).isZero();
                assertThat(vertex.point()).containsExactly(at);
                assertThat(vertex.value(variable)).as("once the point is known").isEqualTo(exact);
                Rational size = exact.signum() == 0 ? Rational.ONE : exact.abs();
                for (int exponent : new int[] {0, 20, 45, 50, 52, 53, 60, 90, 105, 130, 300}) {
                    Rational more = exact.plus(size.times(power(exponent)));
                    Rational less = exact.minus(size.times(power(exponent)));
                    assertThat(vertex.compare(variable, more))
                            .as("2^-%s", exponent)
                            .isEqualTo(-1);
                    assertThat(vertex.compare(variable, less))
                            .as("2^-%s", exponent)
                            .isEqualTo(1);
                    assertPassed(vertex, variable, less, more, "");
                    assertPassed(vertex, variable, exact, more, "");
                    assertPassed(vertex, variable, more, more.plus(Rational.ONE), "lower");
                    assertPassed(vertex, variable, less.minus(Rational.ONE), less, "upper");
                }
            }
        }
    }

    private static void assertPassed(Vertex vertex, int variable, Rational lower, Rational upper, String passed) {
        Limits limits = new Limits();
        limits.add(0, Systems.between(form(1), lower.toString(), upper.toString()), Rational.ONE, Rational.ZERO);
        limits.refresh(new boolean[] {true});
        assertThat(vertex.passed(variable, limits))
                .isEqualTo(passed.isEmpty() ? null : passed.equals("lower") ? limits.lower() : limits.upper());
        assertThat(vertex.isBelow(variable, limits)).isEqualTo(passed.equals("lower"));
    }

    @Test
    void move_changesThePoint_andExchangeDoesNot() {
        List<Constraint> constraints = List.of(
                Constraint.atLeast(LinearForm.of(0), r("0")),
                Constraint.atLeast(LinearForm.of(1), r("0")),
                Constraint.atLeast(form(1, 2), r("0")));
        Rows rows = new Rows(constraints, c -> false, BUDGET);
        Vertex vertex = new Vertex(rows, BUDGET);
        assertThat(vertex.load(new int[] {0, 1}, new Rational[] {r("5"), r("7")}))
                .isTrue();
        int sum = 2;
        assertThat(vertex.isFixed(sum)).isFalse();
        for (String moved : List.of("5", "6", "-1/3")) {
            vertex.move(0, r(moved));
            Rational x = vertex.point()[0];
            Rational y = vertex.point()[1];
            assertThat(x).isEqualTo(r(moved));
            assertThat(y).isEqualTo(r("7"));
            assertThat(vertex.value(sum)).isEqualTo(rows.forms[sum].at(new Rational[] {x, y}));
            assertThat(vertex.near()[0]).isEqualTo(SparseRow.guess(r(moved)));
            assertThat(vertex.compare(sum, vertex.value(sum))).isZero();
        }
        Rational[] before = vertex.point().clone();
        vertex.exchange(0, sum, vertex.value(sum));
        assertThat(vertex.isFixed(sum)).isTrue();
        assertThat(vertex.isFixed(0)).isFalse();
        assertThat(vertex.placeOf(sum)).isZero();
        assertThat(vertex.point()).containsExactly(before);
    }

    /** Large numbers of which next to nothing is left, so that roundings are more than that. */
    @Test
    void differences_ofLargeNumbers_areComparedExactly() {
        Random random = new Random(52);
        for (int round = 0; round < 150; round++) {
            int unknowns = 2 + random.nextInt(8);
            List<Constraint> constraints = new ArrayList<>();
            for (int k = 0; k < unknowns; k++) {
                constraints.add(Constraint.atLeast(LinearForm.of(k), r("0")));
            }
            Rational third = Rational.of(1 + random.nextInt(9), 3 + random.nextInt(90));
            for (int k = 1; k < unknowns; k++) {
                constraints.add(Constraint.atLeast(
                        LinearForm.ZERO.plus(LinearForm.of(k), third).plus(LinearForm.of(k - 1), third.negated()),
                        r("0")));
            }
            Rows rows = new Rows(constraints, c -> false, BUDGET);
            Vertex vertex = new Vertex(rows, BUDGET);
            Rational large = Rational.of(BigInteger.TEN.pow(random.nextInt(60)), BigInteger.valueOf(7));
            Rational[] at = new Rational[unknowns];
            for (int p = 0; p < unknowns; p++) {
                at[p] = large.plus(number(random).times(power(random.nextInt(200))));
            }
            assertThat(vertex.load(vertex.fixed.clone(), at)).isTrue();
            Rational[] point = vertex.point();
            for (int variable = 0; variable < rows.forms.length; variable++) {
                Rational exact = rows.forms[variable].at(point);
                for (Rational number : List.of(exact, exact.times(Rational.of(2)), Rational.ZERO, exact.negated())) {
                    assertThat(Integer.signum(vertex.compare(variable, number)))
                            .as("round %s: %s and %s", round, exact, number)
                            .isEqualTo(Integer.signum(exact.compareTo(number)));
                }
                Rational beyond = exact.plus(exact.abs()).plus(power(250));
                assertPassed(vertex, variable, beyond, beyond.plus(Rational.ONE), "lower");
                assertPassed(vertex, variable, exact, beyond, "");
            }
        }
    }
}
