package io.github.comity.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Rational;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A factorisation against the forms that it was made of, in fractions and in floating point. */
class BasisTest {
    private static final Budget BUDGET = new Budget(Long.MAX_VALUE);

    private static SparseRow row(Rational... coefficients) {
        SortedMap<Integer, Rational> form = new TreeMap<>();
        for (int c = 0; c < coefficients.length; c++) {
            if (coefficients[c].signum() != 0) {
                form.put(c, coefficients[c]);
            }
        }
        return new SparseRow(form);
    }

    private static Rational number(Random random, int size) {
        return Rational.of(random.nextInt(2 * size + 1) - size, 1 + random.nextInt(size));
    }

    /** Sparse forms, some of them sums of the calendar: a whole and its parts. */
    private static SparseRow[] forms(Random random, int size) {
        SparseRow[] forms = new SparseRow[size];
        Arrays.setAll(forms, f -> {
            Rational[] cells = new Rational[size];
            Arrays.setAll(cells, c -> random.nextInt(3) == 0 ? number(random, 9) : Rational.ZERO);
            cells[f] = Rational.ONE;
            return row(cells);
        });
        return forms;
    }

    private static Rational exact(double value) {
        return Rational.of(new BigDecimal(value));
    }

    @Test
    void coordinates_giveTheFormsTheirValues_exactlyAndNearly() {
        Random random = new Random(31);
        int found = 0;
        for (int round = 0; round < 400; round++) {
            int size = 1 + random.nextInt(7);
            SparseRow[] forms = forms(random, size);
            Optional<Basis> basis = Basis.of(forms, BUDGET);
            if (basis.isEmpty()) {
                continue;
            }
            found++;
            Rational[] values = new Rational[size];
            Arrays.setAll(values, f -> random.nextInt(4) == 0 ? Rational.ZERO : number(random, 50));
            Rational[] point = basis.get().solve(values);
            for (int f = 0; f < size; f++) {
                assertThat(forms[f].at(point)).isEqualTo(values[f]);
            }
            double[] rounded =
                    Arrays.stream(values).mapToDouble(SparseRow::guess).toArray();
            double[] near = basis.get().solveNear(rounded.clone());
            double[] within = rounded.clone();
            double[] off = basis.get().solveWithin(within);
            Twofold.Pairs sharp = basis.get().solveSharply(values);
            for (int c = 0; c < size; c++) {
                Rational scale = point[c].abs().plus(Rational.ONE);
                assertThat(exact(near[c]).minus(point[c]).abs()).isLessThan(scale.times(exact(1e-9)));
                assertThat(exact(within[c]).minus(point[c]).abs()).isLessThanOrEqualTo(exact(2 * off[c]));
                assertThat(off[c]).isLessThan(1e-9 * SparseRow.guess(scale));
                Rational two = exact(sharp.high()[c]).plus(exact(sharp.low()[c]));
                assertThat(two.minus(point[c]).abs()).isLessThanOrEqualTo(exact(2 * sharp.off()[c]));
                assertThat(sharp.off()[c]).isLessThan(1e-22 * SparseRow.guess(scale));
            }
        }
        assertThat(found).isGreaterThan(200);
    }

    @Test
    void form_isMadeUpOfTheOthers_exactlyAndNearly() {
        Random random = new Random(32);
        for (int round = 0; round < 400; round++) {
            int size = 1 + random.nextInt(7);
            SparseRow[] forms = forms(random, size);
            Optional<Basis> basis = Basis.of(forms, BUDGET);
            if (basis.isEmpty()) {
                continue;
            }
            SparseRow form = forms(random, size)[random.nextInt(size)];
            Rational[] multiples = basis.get().express(form);
            double[] near = basis.get().expressNear(form);
            Rational[] sum = new Rational[size];
            Arrays.fill(sum, Rational.ZERO);
            for (int f = 0; f < size; f++) {
                for (int k = 0; k < forms[f].columns.length; k++) {
                    int c = forms[f].columns[k];
                    sum[c] = sum[c].plus(forms[f].values[k].times(multiples[f]));
                }
                assertThat(exact(near[f]).minus(multiples[f]).abs())
                        .isLessThan(multiples[f].abs().plus(Rational.ONE).times(exact(1e-9)));
            }
            SparseRow made = row(sum);
            assertThat(made.columns).containsExactly(form.columns);
            assertThat(made.values).containsExactly(form.values);
        }
    }

    @Test
    void forms_thatDependOnEachOther_areNoBasis() {
        Rational two = Rational.of(2);
        assertThat(Basis.of(new SparseRow[] {row(Rational.ONE, two), row(two, Rational.of(4))}, BUDGET))
                .isEmpty();
        assertThat(Basis.of(new SparseRow[] {row(Rational.ONE, two), row(two, two)}, BUDGET))
                .isPresent();
    }

    /** Beyond a hundred digits floating point says nothing, and says so. */
    @Test
    void factors_beyondFloatingPoint_areToldToBeUnknown() {
        Rational[] values = {Rational.ONE, Rational.of(3)};
        for (String size : new String[] {"1E+101", "1E-101", "-1E+101", "-1E-101"}) {
            Rational odd = Rational.of(new BigDecimal(size));
            Basis basis = Basis.of(new SparseRow[] {row(odd, Rational.ONE), row(Rational.ZERO, Rational.ONE)}, BUDGET)
                    .orElseThrow();
            assertThat(basis.solve(values)[0]).isEqualTo(Rational.of(-2).dividedBy(odd));
            assertThat(basis.solveWithin(new double[] {1, 3})[0]).as(size).isInfinite();
            assertThat(basis.solveSharply(values).off()[0]).as(size).isInfinite();
        }
        Basis large = Basis.of(new SparseRow[] {row(Rational.of(new BigDecimal("1E+99")))}, BUDGET)
                .orElseThrow();
        assertThat(large.solveWithin(new double[] {1})[0]).isLessThan(1e-110);
        assertThat(large.solveSharply(new Rational[] {Rational.ONE}).off()[0]).isLessThan(1e-120);
    }
}
