package io.github.comity.reconcile;

import io.github.comity.figure.Rational;
import java.util.Optional;

/** The ends of a number, and why they cannot be passed. */
record Range(Interval interval, Optional<End> lower, Optional<End> upper) {
    /** Why an end cannot be passed; it is worked out when it is asked for. */
    interface End {
        Certificate certificate();

        /** Whether it rests on some claim. */
        boolean restsOnClaims();

        /** Whether it rests on no sign, and on nothing that only says what is part of what. */
        boolean isBinding();
    }

    static final Range UNBOUNDED = new Range(Interval.UNBOUNDED, Optional.empty(), Optional.empty());

    static final Range EMPTY = new Range(
            new Interval(Optional.of(Rational.ONE), Optional.of(Rational.ZERO)), Optional.empty(), Optional.empty());

    Range plus(Rational shift) {
        return new Range(interval.plus(shift), lower, upper);
    }

    Range times(Rational factor) {
        return factor.signum() < 0
                ? new Range(interval.times(factor), upper, lower)
                : new Range(interval.times(factor), lower, upper);
    }

    /** The reciprocals; nothing is known of them where numbers below zero are among them. */
    Range reciprocal() {
        return !interval.isNonNegative() ? UNBOUNDED : new Range(interval.reciprocal(), upper, lower);
    }

    /** What both allow; each end keeps the reason of the tighter one, the first one's of equal ones. */
    Range intersection(Range other) {
        Interval both = interval.intersection(other.interval);
        return new Range(
                both,
                both.lower().equals(interval.lower()) ? lower : other.lower,
                both.upper().equals(interval.upper()) ? upper : other.upper);
    }
}
