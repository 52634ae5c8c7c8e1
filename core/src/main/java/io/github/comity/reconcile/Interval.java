package io.github.comity.reconcile;

import io.github.comity.figure.Bounds;
import io.github.comity.figure.Rational;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * An interval of exact fractions; an end that is absent is unbounded. A lower end above the upper one is the empty
 * interval.
 */
record Interval(Optional<Rational> lower, Optional<Rational> upper) {
    static final Interval UNBOUNDED = new Interval(Optional.empty(), Optional.empty());

    private static final Rational HALF = Rational.of(1, 2);

    static Interval of(Bounds bounds) {
        return new Interval(bounds.lower().map(Rational::of), bounds.upper().map(Rational::of));
    }

    /** The smallest bounds of decimals with 34 digits around the interval. */
    Bounds toBounds() {
        if (isEmpty()) {
            return Bounds.EMPTY;
        }
        Optional<BigDecimal> low = lower.map(Rational::enclosure).flatMap(Bounds::lower);
        Optional<BigDecimal> high = upper.map(Rational::enclosure).flatMap(Bounds::upper);
        if (low.isPresent() && high.isPresent()) {
            return Bounds.of(low.get(), high.get());
        }
        return low.map(Bounds::atLeast).orElseGet(() -> high.map(Bounds::atMost).orElse(Bounds.UNBOUNDED));
    }

    boolean isEmpty() {
        return lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0;
    }

    boolean isExact() {
        return lower.isPresent() && lower.equals(upper);
    }

    boolean isBounded() {
        return lower.isPresent() && upper.isPresent();
    }

    boolean contains(Rational value) {
        return lower.map(l -> l.compareTo(value) <= 0).orElse(true)
                && upper.map(u -> u.compareTo(value) >= 0).orElse(true);
    }

    boolean isNonNegative() {
        return lower.map(l -> l.signum() >= 0).orElse(false);
    }

    boolean isPositive() {
        return lower.map(l -> l.signum() > 0).orElse(false);
    }

    boolean intersects(Interval other) {
        return !intersection(other).isEmpty();
    }

    Interval intersection(Interval other) {
        return new Interval(
                tighter(lower, other.lower, (a, b) -> a.compareTo(b) >= 0 ? a : b),
                tighter(upper, other.upper, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }

    private static Optional<Rational> tighter(
            Optional<Rational> a, Optional<Rational> b, BinaryOperator<Rational> choice) {
        return a.isPresent() && b.isPresent() ? Optional.of(choice.apply(a.get(), b.get())) : a.or(() -> b);
    }

    Interval plus(Rational shift) {
        return new Interval(lower.map(shift::plus), upper.map(shift::plus));
    }

    Interval plus(Interval other) {
        return new Interval(lower.flatMap(a -> other.lower.map(a::plus)), upper.flatMap(a -> other.upper.map(a::plus)));
    }

    /** The multiples of all numbers by a factor other than zero. */
    Interval times(Rational factor) {
        Optional<Rational> fromLower = lower.map(factor::times);
        Optional<Rational> fromUpper = upper.map(factor::times);
        return factor.signum() < 0 ? new Interval(fromUpper, fromLower) : new Interval(fromLower, fromUpper);
    }

    Interval minus(Interval other) {
        return new Interval(
                lower.flatMap(a -> other.upper.map(a::minus)), upper.flatMap(a -> other.lower.map(a::minus)));
    }

    /** The reciprocals of all numbers, of which none is below zero. */
    Interval reciprocal() {
        return new Interval(
                upper.map(u -> u.signum() == 0 ? Rational.ZERO : u.reciprocal()).or(() -> Optional.of(Rational.ZERO)),
                lower.filter(l -> l.signum() > 0).map(Rational::reciprocal));
    }

    /** The interval with its width multiplied, around the same middle; one that is not bounded stays as it is. */
    Interval widened(Rational factor) {
        if (!isBounded() || isExact()) {
            return this;
        }
        Rational middle = lower.get().plus(upper.get()).times(HALF);
        Rational half = upper.get().minus(lower.get()).times(HALF).times(factor);
        return new Interval(Optional.of(middle.minus(half)), Optional.of(middle.plus(half)));
    }

    /** How far the nearest numbers of two intervals are apart; zero if they meet. */
    Rational distanceTo(Interval other) {
        if (upper.isPresent() && other.lower.isPresent() && upper.get().compareTo(other.lower.get()) < 0) {
            return other.lower.get().minus(upper.get());
        }
        if (lower.isPresent() && other.upper.isPresent() && lower.get().compareTo(other.upper.get()) > 0) {
            return lower.get().minus(other.upper.get());
        }
        return Rational.ZERO;
    }
}
