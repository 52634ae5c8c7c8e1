package io.github.comity.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Forms that give a point, in floating point: a {@link Basis} and the exchanges since, each as the row of the form that
 * came, so that an exchange costs no more than that row. Source: G. B. Dantzig and W. Orchard-Hays, The Product Form
 * for the Inverse in the Simplex Method, 1954.
 */
final class Product {
    /** What is smaller after a subtraction is taken for zero. */
    static final double NOTHING = 1e-11;

    /** How many exchanges there are before forms are better factorised again. */
    private static final int MANY = 60;

    /** A form that came to a place, as a sum of multiples of those that were there before. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Exchange(int at, double pivot, int[] places, double[] multiples) {}

    private final List<Exchange> exchanges = new ArrayList<>();
    private Basis basis;

    Product(Basis basis) {
        this.basis = basis;
    }

    /** Goes back to a factorisation without exchanges. */
    void reset(Basis factors) {
        basis = factors;
        exchanges.clear();
    }

    /** The factorisation before the exchanges. */
    Basis basis() {
        return basis;
    }

    boolean isLong() {
        return exchanges.size() >= MANY;
    }

    /** By place: what the forms are multiplied by to make up another one. */
    double[] express(SparseRow form) {
        double[] multiples = basis.expressNear(form);
        for (Exchange e : exchanges) {
            double at = multiples[e.at()] / e.pivot();
            multiples[e.at()] = at;
            if (at != 0) {
                for (int k = 0; k < e.places().length; k++) {
                    multiples[e.places()[k]] -= at * e.multiples()[k];
                }
            }
        }
        for (int p = 0; p < multiples.length; p++) {
            if (Math.abs(multiples[p]) < NOTHING) {
                multiples[p] = 0;
            }
        }
        return multiples;
    }

    /** By coordinate: where it is if the forms have some values, which are used up. */
    double[] solve(double[] values) {
        for (int i = exchanges.size() - 1; i >= 0; i--) {
            Exchange e = exchanges.get(i);
            double value = values[e.at()];
            for (int k = 0; k < e.places().length; k++) {
                value -= e.multiples()[k] * values[e.places()[k]];
            }
            values[e.at()] = value / e.pivot();
        }
        return basis.solveNear(values);
    }

    /** Puts a form, of which it is known how it is made up, at a place instead of the one that is there. */
    void exchange(int at, double[] multiples) {
        int count = -1;
        for (double multiple : multiples) {
            count += multiple != 0 ? 1 : 0;
        }
        int[] places = new int[count];
        double[] others = new double[count];
        count = 0;
        for (int p = 0; p < multiples.length; p++) {
            if (multiples[p] != 0 && p != at) {
                places[count] = p;
                others[count++] = multiples[p];
            }
        }
        exchanges.add(new Exchange(at, multiples[at], places, others));
    }
}
