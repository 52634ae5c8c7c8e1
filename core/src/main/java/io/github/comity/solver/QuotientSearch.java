package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.Arrays;
import java.util.Optional;

/**
 * The search for the largest quotient of two forms from a point on: what is reached so many times the denominator is
 * taken from the numerator, and the rest is raised, until it is nowhere above zero. Where it goes on without end, the
 * quotient comes as near as one likes to that of how fast both forms rise there.
 */
final class QuotientSearch {
    private final Simplex simplex;
    private final Rows rows;
    private final Vertex vertex;
    private final Steps steps;

    QuotientSearch(Simplex simplex, Rows rows, Vertex vertex, Steps steps) {
        this.simplex = simplex;
        this.rows = rows;
        this.vertex = vertex;
        this.steps = steps;
    }

    /**
     * The largest quotient; empty if the denominator is nowhere above zero, or below zero somewhere on the way, or if
     * no point attains the end that there is.
     */
    Optional<LargestQuotient> largest(LinearForm numerator, LinearForm denominator) {
        SparseRow over = rows.row(numerator);
        SparseRow under = rows.row(denominator);
        Rational[] ray = null;
        if (value(denominator, under).signum() == 0) {
            if (simplex.climb(denominator, () -> value(denominator, under).signum() > 0)
                    .isPresent()) {
                return Optional.empty();
            }
            ray = simplex.ray;
        }
        while (true) {
            Rational divisor = ray == null ? value(denominator, under) : under.at(ray);
            if (divisor.signum() <= 0) {
                return divisor.signum() < 0 ? Optional.empty() : Optional.of(LargestQuotient.UNBOUNDED);
            }
            Rational dividend = ray == null ? value(numerator, over) : over.at(ray);
            Rational ratio = dividend.dividedBy(divisor);
            LinearForm rest = numerator.plus(denominator, ratio.negated());
            Optional<Proof> highest = ray == null ? here(rest, over, under, ratio) : Optional.empty();
            if (highest.isEmpty()) {
                highest = simplex.climb(rest, () -> false);
            }
            if (highest.filter(p -> p.bound().signum() < 0).isPresent()) {
                return Optional.empty();
            }
            if (highest.filter(p -> p.bound().signum() == 0).isPresent()) {
                return Optional.of(new LargestQuotient(ratio, highest));
            }
            ray = simplex.ray;
        }
    }

    private Rational value(LinearForm form, SparseRow row) {
        return vertex.value(row).plus(rows.shift(form));
    }

    /** The proof that the rest is nowhere higher than here, if nothing that it is made up of can raise it. */
    private Optional<Proof> here(LinearForm rest, SparseRow over, SparseRow under, Rational ratio) {
        Rational[] less = vertex.express(under);
        Rational[] slope = vertex.express(over);
        Arrays.setAll(slope, p -> less[p].signum() == 0 ? slope[p] : slope[p].minus(less[p].times(ratio)));
        return steps.rising(slope, true) < 0 ? Optional.of(simplex.highest(rest, slope)) : Optional.empty();
    }
}
