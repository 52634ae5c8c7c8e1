package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.Optional;

/**
 * A linear form that must stay between two numbers, both included.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param form the form
 * @param lower the smallest value, or empty if there is none
 * @param upper the largest value, or empty if there is none
 */
public record Constraint(LinearForm form, Optional<Rational> lower, Optional<Rational> upper) {
    /**
     * Obtains the constraint that a form is not below a number.
     *
     * @param form the form
     * @param lower the number
     * @return the constraint
     */
    public static Constraint atLeast(LinearForm form, Rational lower) {
        return new Constraint(form, Optional.of(lower), Optional.empty());
    }

    /**
     * Obtains the constraint that a form is not above a number.
     *
     * @param form the form
     * @param upper the number
     * @return the constraint
     */
    public static Constraint atMost(LinearForm form, Rational upper) {
        return new Constraint(form, Optional.empty(), Optional.of(upper));
    }

    /**
     * Obtains the constraint that a form is a number.
     *
     * @param form the form
     * @param value the number
     * @return the constraint
     */
    public static Constraint equal(LinearForm form, Rational value) {
        return new Constraint(form, Optional.of(value), Optional.of(value));
    }
}
