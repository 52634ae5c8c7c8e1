package io.github.comity.solver;

import com.google.common.collect.ImmutableSortedMap;
import io.github.comity.figure.Rational;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * A sum of multiples of unknown numbers, such as {@code x0 - 3/2 x4}.
 *
 * <p>It has no constant part. Two are equal when all coefficients are equal. This class is immutable and thread-safe.
 */
public final class LinearForm {
    /** The form without any term. */
    public static final LinearForm ZERO = new LinearForm(ImmutableSortedMap.of());

    private final ImmutableSortedMap<Integer, Rational> coefficients;

    private LinearForm(ImmutableSortedMap<Integer, Rational> coefficients) {
        this.coefficients = coefficients;
    }

    /**
     * Obtains one unknown number.
     *
     * @param unknown its index, 0 or above
     * @return the form of that unknown alone
     */
    public static LinearForm of(int unknown) {
        return new LinearForm(ImmutableSortedMap.of(unknown, Rational.ONE));
    }

    /** {@return the coefficients other than zero, by the index of the unknown} */
    public ImmutableSortedMap<Integer, Rational> coefficients() {
        return coefficients;
    }

    /**
     * Obtains one coefficient.
     *
     * @param unknown the index of the unknown
     * @return its coefficient, zero if it does not occur
     */
    public Rational coefficient(int unknown) {
        Rational c = coefficients.get(unknown);
        return c == null ? Rational.ZERO : c;
    }

    /**
     * Returns the form of other unknowns.
     *
     * @param names by index of an unknown: the index of the one that takes its place; different for different ones
     * @return the form with the same coefficients
     */
    public LinearForm renamed(IntUnaryOperator names) {
        ImmutableSortedMap.Builder<Integer, Rational> renamed = ImmutableSortedMap.naturalOrder();
        coefficients.forEach((unknown, c) -> renamed.put(names.applyAsInt(unknown), c));
        return new LinearForm(renamed.buildOrThrow());
    }

    /** {@return how many unknown numbers there must be at least: one more than the largest index} */
    int unknowns() {
        return coefficients.isEmpty() ? 0 : coefficients.lastKey() + 1;
    }

    /** {@return whether no coefficient is other than zero} */
    public boolean isZero() {
        return coefficients.isEmpty();
    }

    /**
     * Calculates the sum of this form and a multiple of another.
     *
     * @param other the other form
     * @param factor what the other form is multiplied by
     * @return the sum
     */
    public LinearForm plus(LinearForm other, Rational factor) {
        if (factor.signum() == 0 || other.isZero()) {
            return this;
        }
        if (isZero() && factor.equals(Rational.ONE)) {
            return other;
        }
        Map<Integer, Rational> sum = new TreeMap<>(coefficients);
        other.coefficients.forEach((unknown, c) -> sum.merge(unknown, c.times(factor), Rational::plus));
        sum.values().removeIf(c -> c.signum() == 0);
        return new LinearForm(ImmutableSortedMap.copyOf(sum));
    }

    /**
     * Calculates a sum.
     *
     * @param other the other form
     * @return this form and the other one
     */
    public LinearForm plus(LinearForm other) {
        return plus(other, Rational.ONE);
    }

    /**
     * Calculates a difference.
     *
     * @param other the other form
     * @return this form less the other one
     */
    public LinearForm minus(LinearForm other) {
        return plus(other, Rational.ONE.negated());
    }

    /** {@return the form with all signs turned} */
    public LinearForm negated() {
        return ZERO.minus(this);
    }

    /**
     * Evaluates the form.
     *
     * @param point the unknown numbers by index; a number that is missing is zero
     * @return the value of the form
     */
    public Rational at(Map<Integer, Rational> point) {
        Rational value = Rational.ZERO;
        for (Map.Entry<Integer, Rational> term : coefficients.entrySet()) {
            Rational x = point.getOrDefault(term.getKey(), Rational.ZERO);
            value = value.plus(x.times(term.getValue()));
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof LinearForm that && coefficients.equals(that.coefficients));
    }

    @Override
    public int hashCode() {
        return coefficients.hashCode();
    }

    /** {@return a text such as {@code "1 x0 + -3/2 x4"}} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        coefficients.forEach((unknown, c) -> out.append(out.length() == 0 ? "" : " + ")
                .append(c)
                .append(" x")
                .append(unknown));
        return out.length() == 0 ? "0" : out.toString();
    }
}
