package io.github.comity.solver;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A sum of multiples of unknown numbers, such as {@code x0 - 3/2 x4}.
 *
 * <p>It has no constant part. Two are equal when all coefficients are equal. This class is immutable and thread-safe.
 */
public final class LinearForm {
    /** The form without any term. */
    public static final LinearForm ZERO = new LinearForm(ImmutableSortedMap.of());

    private final ImmutableSortedMap<Integer, BigFraction> coefficients;

    private LinearForm(ImmutableSortedMap<Integer, BigFraction> coefficients) {
        this.coefficients = coefficients;
    }

    /**
     * Obtains one unknown number.
     *
     * @param unknown its index, 0 or above
     * @return the form of that unknown alone
     */
    public static LinearForm of(int unknown) {
        return new LinearForm(ImmutableSortedMap.of(unknown, BigFraction.ONE));
    }

    /** {@return the coefficients other than zero, by the index of the unknown} */
    public ImmutableSortedMap<Integer, BigFraction> coefficients() {
        return coefficients;
    }

    /**
     * Obtains one coefficient.
     *
     * @param unknown the index of the unknown
     * @return its coefficient, zero if it does not occur
     */
    public BigFraction coefficient(int unknown) {
        BigFraction c = coefficients.get(unknown);
        return c == null ? BigFraction.ZERO : c;
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
    public LinearForm plus(LinearForm other, BigFraction factor) {
        if (factor.signum() == 0 || other.isZero()) {
            return this;
        }
        Map<Integer, BigFraction> sum = new TreeMap<>(coefficients);
        other.coefficients.forEach((unknown, c) -> sum.merge(unknown, c.multiply(factor), BigFraction::add));
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
        return plus(other, BigFraction.ONE);
    }

    /**
     * Calculates a difference.
     *
     * @param other the other form
     * @return this form less the other one
     */
    public LinearForm minus(LinearForm other) {
        return plus(other, BigFraction.ONE.negate());
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
    public BigFraction at(Map<Integer, BigFraction> point) {
        BigFraction value = BigFraction.ZERO;
        for (Map.Entry<Integer, BigFraction> term : coefficients.entrySet()) {
            BigFraction x = point.getOrDefault(term.getKey(), BigFraction.ZERO);
            value = value.add(x.multiply(term.getValue()));
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
                .append(text(c))
                .append(" x")
                .append(unknown));
        return out.length() == 0 ? "0" : out.toString();
    }

    private static String text(BigFraction c) {
        return c.getDenominator().bitLength() == 1
                ? c.getNumerator().toString()
                : c.getNumerator() + "/" + c.getDenominator();
    }
}
