package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Rational;
import io.github.comity.internal.Given;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a bound cannot be passed, or why claims cannot all be true, so that anyone can check it with plain fractions.
 *
 * <p>Every step reads a claim or a rule as {@code form <= bound} and multiplies it. The multiplied steps add up to
 * {@link #form} and {@link #bound}. For the bound of a level or difference the form is that level, or its negation for
 * a lower bound; for the bound r of a ratio it is {@code numerator - r * denominator}, or its negation, and the bound
 * is not above zero. For a contradiction the form is empty and the bound below zero: 0 would be less than itself; or
 * the bound is zero and one of the steps says of something that it is above zero, not only not below it. Amounts are in
 * ones of the unit, shares are ratios. This record is immutable and thread-safe.
 *
 * @param form the coefficients of what is bounded; an unknown that is missing has none
 * @param bound what the form cannot exceed
 * @param steps what shows it
 */
public record Certificate(ImmutableMap<Subject, Rational> form, Rational bound, ImmutableList<Step> steps) {
    /**
     * Checks the components.
     *
     * @param form the coefficients of what is bounded; an unknown that is missing has none
     * @param bound what the form cannot exceed
     * @param steps what shows it
     */
    public Certificate {
        Given.arguments("Certificate", "form", form, "bound", bound, "steps", steps);
    }

    /**
     * One claim or rule, multiplied. This record is immutable and thread-safe.
     *
     * @param form its left side
     * @param bound its right side: the form is not above it
     * @param multiplier what both sides are multiplied by, above zero
     * @param ground the claim or rule that says so
     */
    public record Step(ImmutableMap<Subject, Rational> form, Rational bound, Rational multiplier, Ground ground) {
        /**
         * Checks the components.
         *
         * @param form its left side
         * @param bound its right side: the form is not above it
         * @param multiplier what both sides are multiplied by, above zero
         * @param ground the claim or rule that says so
         */
        public Step {
            Given.arguments("Certificate.Step", "form", form, "bound", bound, "multiplier", multiplier);
            Given.argument("ground", "Certificate.Step", ground);
        }

        /** {@return the claim or rule as text} */
        public String rule() {
            return ground.toString();
        }

        /** {@return whether the form is below its right side, not only not above it} */
        public boolean isStrict() {
            return ground instanceof Ground.AboveZero;
        }

        /** {@return the step as it is added, such as {@code "1 × [1 (exports KAZ-CZE 2023 USD) <= 5] the claim"}} */
        @Override
        public String toString() {
            return "%s × [%s %s %s] %s".formatted(multiplier, text(form), isStrict() ? "<" : "<=", bound, rule());
        }

        /** {@return the claims that it rests on; empty for a rule} */
        public ImmutableList<Claim> claims() {
            return ground.claims();
        }
    }

    /** {@return whether the steps add up to form and bound, with multipliers above zero} */
    public boolean verify() {
        Map<Subject, Rational> left = new HashMap<>();
        Rational right = Rational.ZERO;
        for (Step step : steps) {
            if (step.multiplier().signum() <= 0) {
                return false;
            }
            step.form().forEach((unknown, c) -> left.merge(unknown, c.times(step.multiplier()), Rational::plus));
            right = right.plus(step.bound().times(step.multiplier()));
        }
        left.values().removeIf(c -> c.signum() == 0);
        return left.equals(form) && right.equals(bound);
    }

    /** {@return whether this shows a contradiction} */
    public boolean isContradiction() {
        return form.isEmpty() && (bound.signum() < 0 || (bound.signum() == 0 && isStrict()));
    }

    private boolean isStrict() {
        return steps.stream().anyMatch(Step::isStrict);
    }

    /** {@return the claims that some step rests on, in the order of the steps} */
    public ImmutableSet<Claim> claims() {
        return steps.stream().flatMap(s -> s.claims().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the rules that some step uses and that are no claims, as texts} */
    public ImmutableSet<String> rules() {
        return steps.stream()
                .filter(s -> !(s.ground() instanceof Ground.Stated))
                .map(Step::rule)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What the steps rest on, of one kind. */
    <T extends Ground> Stream<T> grounds(Class<T> kind) {
        return steps.stream().map(Step::ground).filter(kind::isInstance).map(kind::cast);
    }

    /** {@return one line a step: multiplier and what it multiplies, then the sum} */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n"))
                + "\nsum: %s %s %s".formatted(text(form), isStrict() ? "<" : "<=", bound);
    }

    private static String text(ImmutableMap<Subject, Rational> form) {
        return form.isEmpty()
                ? "0"
                : form.entrySet().stream()
                        .map(e -> "%s (%s)".formatted(e.getValue(), e.getKey()))
                        .collect(Collectors.joining(" + "));
    }
}
