package io.github.comity.solver;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A linear form that must stay between two numbers, both included.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param form the form
 * @param lower the smallest value, or empty if there is none
 * @param upper the largest value, or empty if there is none
 */
public record Constraint(LinearForm form, Optional<BigFraction> lower, Optional<BigFraction> upper) {
    /**
     * Obtains the constraint that a form is not below a number.
     *
     * @param form the form
     * @param lower the number
     * @return the constraint
     */
    public static Constraint atLeast(LinearForm form, BigFraction lower) {
        return new Constraint(form, Optional.of(lower), Optional.empty());
    }

    /**
     * Obtains the constraint that a form is not above a number.
     *
     * @param form the form
     * @param upper the number
     * @return the constraint
     */
    public static Constraint atMost(LinearForm form, BigFraction upper) {
        return new Constraint(form, Optional.empty(), Optional.of(upper));
    }

    /**
     * Obtains the constraint that a form is a number.
     *
     * @param form the form
     * @param value the number
     * @return the constraint
     */
    public static Constraint equal(LinearForm form, BigFraction value) {
        return new Constraint(form, Optional.of(value), Optional.of(value));
    }
}
