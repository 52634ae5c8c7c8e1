package io.github.comity.solver;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Rational;
import java.util.List;

/**
 * Why a form cannot be above a number: multiples of constraints that add up to just that.
 *
 * <p>Each use of a constraint reads it as {@code form <= upper} or as {@code -form <= -lower} and multiplies it by a
 * number above zero. The left sides add up to {@link #form}, the right sides to {@link #bound}. If the form is zero and
 * the bound is below zero, the constraints refute each other: 0 would have to be less than itself. So they do if the
 * bound is zero and one of the ends is open. This record is immutable and thread-safe.
 *
 * @param form the form that is bounded
 * @param bound the number that it cannot exceed
 * @param uses the constraints that show it, in the order of their indexes
 * @param isStrict whether it cannot even reach the number, because one of the ends used is open
 */
public record Proof(LinearForm form, Rational bound, ImmutableList<Use> uses, boolean isStrict) {
    /**
     * Obtains a proof whose ends are all included.
     *
     * @param form the form that is bounded
     * @param bound the number that it cannot exceed
     * @param uses the constraints that show it, in the order of their indexes
     */
    public Proof(LinearForm form, Rational bound, ImmutableList<Use> uses) {
        this(form, bound, uses, false);
    }

    /**
     * One constraint in a proof. This record is immutable and thread-safe.
     *
     * @param constraint the index of the constraint
     * @param upper whether its upper end is used; otherwise its lower end
     * @param multiplier what it is multiplied by, above zero
     */
    public record Use(int constraint, boolean upper, Rational multiplier) {}

    /** {@return whether this shows that the constraints cannot hold together} */
    public boolean isRefutation() {
        return form.isZero() && (bound.signum() < 0 || (isStrict && bound.signum() == 0));
    }

    /**
     * Checks the proof by plain fraction arithmetic.
     *
     * @param constraints the constraints, by index
     * @return whether all multipliers are above zero, the ends used exist, the sums are form and bound, and an end is
     *     open if the proof is strict
     */
    public boolean verify(List<Constraint> constraints) {
        LinearForm left = LinearForm.ZERO;
        Rational right = Rational.ZERO;
        boolean open = false;
        for (Use use : uses) {
            Constraint c = constraints.get(use.constraint());
            Rational end = (use.upper() ? c.upper() : c.lower()).orElse(null);
            if (use.multiplier().signum() <= 0 || end == null) {
                return false;
            }
            Rational signed = use.upper() ? use.multiplier() : use.multiplier().negated();
            open |= c.isOpen() && !use.upper();
            left = left.plus(c.form(), signed);
            right = right.plus(end.times(signed));
        }
        return left.equals(form) && right.equals(bound) && (open || !isStrict);
    }
}
