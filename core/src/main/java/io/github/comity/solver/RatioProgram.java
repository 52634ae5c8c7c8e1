package io.github.comity.solver;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The largest and smallest quotient of two forms.
 *
 * <p>The quotient becomes a linear question by scaling: the unknowns are divided by the denominator, which is then 1.
 * Source: A. Charnes and W. W. Cooper, Programming with linear fractional functionals, 1962.
 */
public final class RatioProgram {
    private RatioProgram() {}

    /**
     * The end of a quotient and why it cannot be passed.
     *
     * @param value the largest or smallest quotient
     * @param proof that {@code numerator - value * denominator}, or its negation for the smallest, is not above zero;
     *     about the original constraints
     */
    public record End(Rational value, Proof proof) {}

    /**
     * Both ends of a quotient.
     *
     * @param smallest the smallest quotient, or empty if there is none
     * @param largest the largest quotient, or empty if there is none
     */
    public record Ends(Optional<End> smallest, Optional<End> largest) {}

    /**
     * Finds the ends of a quotient over all points that satisfy the constraints and have a denominator above zero.
     *
     * @param constraints constraints that can hold together
     * @param numerator the numerator
     * @param denominator the denominator, not below zero at any such point
     * @param budget how much work it may cost
     * @return the ends, or empty if the denominator is zero at all such points
     * @throws Budget.Exhausted if it costs more than the budget
     */
    public static Optional<Ends> solve(
            List<Constraint> constraints, LinearForm numerator, LinearForm denominator, Budget budget) {
        int unknowns = Math.max(numerator.unknowns(), denominator.unknowns());
        for (Constraint c : constraints) {
            unknowns = Math.max(unknowns, c.form().unknowns());
        }
        LinearForm scale = LinearForm.of(unknowns);
        List<Constraint> scaled = new ArrayList<>();
        List<Proof.Use> origin = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            Constraint c = constraints.get(i);
            if (c.lower().isPresent()) {
                scaled.add(
                        Constraint.atLeast(c.form().plus(scale, c.lower().get().negated()), Rational.ZERO));
                origin.add(new Proof.Use(i, false, Rational.ONE));
            }
            if (c.upper().isPresent()) {
                scaled.add(
                        Constraint.atMost(c.form().plus(scale, c.upper().get().negated()), Rational.ZERO));
                origin.add(new Proof.Use(i, true, Rational.ONE));
            }
        }
        scaled.add(Constraint.equal(denominator, Rational.ONE));
        scaled.add(Constraint.atLeast(scale, Rational.ZERO));
        Simplex simplex = new Simplex(scaled, budget);
        if (simplex.refute().isPresent()) {
            return Optional.empty();
        }
        Optional<End> largest = simplex.maximize(numerator)
                .map(p -> new End(p.bound(), original(p, constraints, origin, numerator, denominator, false)));
        Optional<End> smallest = simplex.maximize(numerator.negated())
                .map(p -> new End(p.bound().negated(), original(p, constraints, origin, numerator, denominator, true)));
        return Optional.of(new Ends(smallest, largest));
    }

    private static Proof original(
            Proof proof,
            List<Constraint> constraints,
            List<Proof.Use> origin,
            LinearForm numerator,
            LinearForm denominator,
            boolean negated) {
        Rational bound = Rational.ZERO;
        ImmutableList.Builder<Proof.Use> uses = ImmutableList.builder();
        for (Proof.Use use : proof.uses()) {
            if (use.constraint() < origin.size()) {
                Proof.Use source = origin.get(use.constraint());
                Constraint c = constraints.get(source.constraint());
                Rational end = (source.upper() ? c.upper() : c.lower()).orElseThrow();
                Rational part = end.times(use.multiplier());
                bound = source.upper() ? bound.plus(part) : bound.minus(part);
                uses.add(new Proof.Use(source.constraint(), source.upper(), use.multiplier()));
            }
        }
        LinearForm form = negated
                ? numerator.negated().plus(denominator, proof.bound().negated())
                : numerator.plus(denominator, proof.bound().negated());
        return new Proof(form, bound, uses.build());
    }
}
