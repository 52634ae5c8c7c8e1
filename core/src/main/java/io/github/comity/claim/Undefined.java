package io.github.comity.claim;

import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;

/**
 * Why there is no number.
 *
 * <p>It is not an error: that a growth from zero does not exist is a fact about the data. This record is immutable and
 * thread-safe.
 *
 * @param reason the reason, to branch on
 * @param explanation the reason in words: subject, rule, value and remedy
 */
public record Undefined(Reason reason, String explanation) {
    /** The reasons why a number can be undefined. */
    public enum Reason {
        /** The denominator is zero by its printed digits. */
        ZERO_DENOMINATOR,
        /** The base or denominator is not zero by its printed digits, but may be zero within its bounds. */
        BASE_MAY_BE_ZERO,
        /** The base is below zero, so that a rate would have the wrong sign. */
        NEGATIVE_BASE,
        /**
         * A level is, or may be, below zero, or zero where a logarithm is taken, so that the formula has no meaning.
         */
        NEGATIVE_LEVEL,
        /** The periods cannot be compared or combined in this way. */
        PERIOD_MISMATCH,
        /** The units differ. */
        UNIT_MISMATCH,
        /** Figures of different reporters meet. */
        REPORTER_MISMATCH,
        /** The figures are about different partners. */
        PARTNER_MISMATCH,
        /** The figures are of different measures, scopes, coverages or price bases. */
        MEASURE_MISMATCH,
        /** The measure must not be added over periods, or the categories overlap. */
        NOT_ADDITIVE,
        /** The figure is a forecast or target and does not meet reported figures. */
        STATUS_MISMATCH,
        /** A figure that is needed was not stated. */
        MISSING_INPUT,
        /** The inputs cannot all be true, so nothing follows from them. */
        CONTRADICTORY;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Reason parse(CharSequence text) {
            return Constants.read(Reason.class, Reason::label, text);
        }

        /** {@return the words for it, such as {@code "zero denominator"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /**
     * Checks the components.
     *
     * @param reason the reason
     * @param explanation the reason in words
     */
    public Undefined {
        Given.arguments("Undefined", "reason", reason, "explanation", explanation);
    }

    /** {@return reason and explanation, such as {@code "ZERO_DENOMINATOR: ..."}} */
    @Override
    public String toString() {
        return reason + ": " + explanation;
    }
}
