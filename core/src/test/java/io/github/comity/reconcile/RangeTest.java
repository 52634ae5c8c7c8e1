package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Rational;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangeTest {
    /** A reason that is told from others by its identity. */
    private static final class Reason implements Range.End {
        @Override
        public Certificate certificate() {
            throw new UnsupportedOperationException("it is not asked for");
        }

        @Override
        public boolean restsOnClaims() {
            return true;
        }

        @Override
        public boolean isBinding() {
            return true;
        }
    }

    private static final Range.End LOW = new Reason();
    private static final Range.End HIGH = new Reason();
    private static final Range.End OTHER_LOW = new Reason();
    private static final Range.End OTHER_HIGH = new Reason();

    private static Range range(int lower, int upper) {
        return range(lower, LOW, upper, HIGH);
    }

    private static Range range(int lower, Range.End low, int upper, Range.End high) {
        return new Range(
                new Interval(Optional.of(Rational.of(lower)), Optional.of(Rational.of(upper))),
                Optional.of(low),
                Optional.of(high));
    }

    @Test
    void intersection_keepsTheReasonOfTheTighterEnd() {
        Range other = range(2, OTHER_LOW, 6, OTHER_HIGH);
        assertThat(range(1, 5).intersection(other)).isEqualTo(range(2, OTHER_LOW, 5, HIGH));
        assertThat(range(3, 7).intersection(other)).isEqualTo(range(3, LOW, 6, OTHER_HIGH));
        assertThat(range(2, 6).intersection(other)).as("of equal ones").isEqualTo(range(2, 6));
        assertThat(Range.UNBOUNDED.intersection(other)).isEqualTo(other);
        assertThat(other.intersection(Range.UNBOUNDED)).isEqualTo(other);
    }

    @Test
    void multiple_belowZero_exchangesTheReasons() {
        assertThat(range(1, 5).times(Rational.of(2))).isEqualTo(range(2, 10));
        Range turned = range(1, 5).times(Rational.of(-2));
        assertThat(turned.interval()).isEqualTo(range(-10, -2).interval());
        assertThat(turned.lower()).contains(HIGH);
        assertThat(turned.upper()).contains(LOW);
        assertThat(range(1, 5).plus(Rational.of(3))).isEqualTo(range(4, 8));
    }

    @Test
    void reciprocal_exchangesTheReasons_andIsNotOfWhatMayBeNegative() {
        Range quarters = range(1, 4).reciprocal();
        assertThat(quarters.interval())
                .isEqualTo(new Interval(Optional.of(Rational.of(1, 4)), Optional.of(Rational.ONE)));
        assertThat(quarters.lower()).contains(HIGH);
        assertThat(quarters.upper()).contains(LOW);
        assertThat(range(-1, 4).reciprocal()).isEqualTo(Range.UNBOUNDED);
    }
}
