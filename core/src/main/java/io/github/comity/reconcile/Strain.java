package io.github.comity.reconcile;

import io.github.comity.figure.Bounds;
import io.github.comity.figure.Rational;
import java.util.Optional;

/** Finds by exact bisection how much wider every rounding would have to be. */
final class Strain {
    private static final Rational TWO = Rational.of(2);
    private static final int DOUBLINGS = 64;
    private static final int PRECISION = 2_048;
    /** Below it nothing is told apart: the claims may hold with ever narrower roundings, but not with none. */
    private static final Rational SMALLEST = Rational.of(1, 1 << 20);

    private Strain() {}

    /** The factor, or empty if none up to 2^64 will do. */
    static Optional<Bounds> of(Problem problem) {
        if (problem.canHoldWidened(Rational.ZERO)) {
            return Optional.of(new Interval(Optional.of(Rational.ZERO), Optional.of(Rational.ZERO)).toBounds());
        }
        Rational low = Rational.ZERO;
        Rational high = Rational.ONE;
        for (int i = 0; !problem.canHoldWidened(high); i++) {
            if (i == DOUBLINGS) {
                return Optional.empty();
            }
            low = high;
            high = high.times(TWO);
        }
        while (high.compareTo(SMALLEST) > 0
                && high.minus(low).times(Rational.of(PRECISION)).compareTo(high) > 0) {
            Rational middle = low.plus(high).dividedBy(TWO);
            if (problem.canHoldWidened(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Optional.of(new Interval(Optional.of(low), Optional.of(high)).toBounds());
    }
}
