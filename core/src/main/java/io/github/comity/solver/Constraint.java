package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.Optional;

/**
 * A linear form that must stay between two numbers. Both are included, but for the lower one where it is open.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param form the form
 * @param lower the smallest value, or empty if there is none
 * @param upper the largest value, or empty if there is none
 * @param isOpen whether the form must be above the lower number, and not only not below it
 */
public record Constraint(LinearForm form, Optional<Rational> lower, Optional<Rational> upper, boolean isOpen) {
    /**
     * Obtains the constraint that a form stays between two numbers, both included.
     *
     * @param form the form
     * @param lower the smallest value, or empty if there is none
     * @param upper the largest value, or empty if there is none
     */
    public Constraint(LinearForm form, Optional<Rational> lower, Optional<Rational> upper) {
        this(form, lower, upper, false);
    }

    /**
     * Obtains the constraint that a form is above a number, which is itself not included.
     *
     * @param form the form
     * @param lower the number
     * @return the constraint
     */
    public static Constraint above(LinearForm form, Rational lower) {
        return new Constraint(form, Optional.of(lower), Optional.empty(), true);
    }

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
