package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Bounds;
import io.github.comity.figure.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Intervals with ends from -2 to 2, or without, against the points from -6 to 6 in quarters that lie in them. */
class IntervalTest {
    private static final List<Interval> ALL = all();
    private static final List<Rational> POINTS =
            IntStream.rangeClosed(-24, 24).mapToObj(i -> Rational.of(i, 4)).toList();

    private static List<Interval> all() {
        List<Optional<Rational>> ends = new ArrayList<>();
        ends.add(Optional.empty());
        for (int end = -2; end <= 2; end++) {
            ends.add(Optional.of(Rational.of(end)));
        }
        List<Interval> all = new ArrayList<>();
        ends.forEach(low -> ends.forEach(high -> all.add(new Interval(low, high))));
        return all;
    }

    private static boolean any(Predicate<Rational> test) {
        return POINTS.stream().anyMatch(test);
    }

    @Test
    void questions_areThoseOfItsPoints() {
        for (Interval i : ALL) {
            assertThat(i.isEmpty()).as("%s", i).isEqualTo(!any(i::contains));
            if (!i.isEmpty()) {
                assertThat(i.isExact())
                        .as("%s", i)
                        .isEqualTo(POINTS.stream().filter(i::contains).count() == 1);
                assertThat(i.isNonNegative()).as("%s", i).isEqualTo(!any(p -> p.signum() < 0 && i.contains(p)));
                assertThat(i.isPositive()).as("%s", i).isEqualTo(!any(p -> p.signum() <= 0 && i.contains(p)));
                assertThat(i.isBounded())
                        .as("%s", i)
                        .isEqualTo(!i.contains(Rational.of(-1_000)) && !i.contains(Rational.of(1_000)));
            }
        }
    }

    @Test
    void twoIntervals_haveTheirCommonPoints() {
        for (Interval a : ALL) {
            for (Interval b : ALL) {
                String both = a + " and " + b;
                assertThat(a.intersects(b)).as(both).isEqualTo(any(p -> a.contains(p) && b.contains(p)));
                Interval common = a.intersection(b);
                assertThat(POINTS).as(both).allMatch(p -> common.contains(p) == (a.contains(p) && b.contains(p)));
            }
        }
    }

    @Test
    void sumDifferenceAndDistance_areOfTheirPoints() {
        for (Interval a : ALL) {
            for (Interval b : ALL) {
                if (a.isEmpty() || b.isEmpty()) {
                    continue;
                }
                String both = a + " and " + b;
                List<Rational> near = POINTS.stream()
                        .filter(p -> p.compareTo(Rational.of(-3)) >= 0 && p.compareTo(Rational.of(3)) <= 0)
                        .toList();
                for (Rational p : near) {
                    assertThat(a.plus(b).contains(p))
                            .as("%s: sum %s", both, p)
                            .isEqualTo(any(x -> a.contains(x) && b.contains(p.minus(x))));
                    assertThat(a.minus(b).contains(p))
                            .as("%s: difference %s", both, p)
                            .isEqualTo(any(x -> a.contains(x) && b.contains(x.minus(p))));
                }
                Rational nearest = POINTS.stream()
                        .filter(a::contains)
                        .flatMap(x -> POINTS.stream()
                                .filter(b::contains)
                                .map(y -> x.minus(y).abs()))
                        .min(Rational::compareTo)
                        .orElseThrow();
                assertThat(a.distanceTo(b)).as(both).isEqualTo(nearest);
            }
        }
    }

    @Test
    void shiftAndMultiple_areOfItsPoints() {
        for (Interval i : ALL) {
            for (Rational by : List.of(Rational.of(-2), Rational.of(-1), Rational.of(1, 2), Rational.of(2))) {
                assertThat(POINTS)
                        .as("%s and %s", i, by)
                        .allMatch(p -> i.plus(by).contains(p.plus(by)) == i.contains(p))
                        .allMatch(p -> i.times(by).contains(p.times(by)) == i.contains(p));
            }
        }
    }

    @Test
    void reciprocal_isOfItsPoints() {
        for (Interval i : ALL) {
            boolean hasOne = any(p -> p.signum() > 0 && i.contains(p));
            if (!hasOne || any(p -> p.signum() < 0 && i.contains(p))) {
                continue;
            }
            Interval reciprocal = i.reciprocal();
            assertThat(POINTS)
                    .as("%s: %s", i, reciprocal)
                    .filteredOn(p -> p.signum() > 0)
                    .allMatch(p -> reciprocal.contains(p.reciprocal()) == i.contains(p));
            assertThat(reciprocal.contains(Rational.of(-1, 1_000))).isFalse();
        }
    }

    @Test
    void widened_keepsTheMiddle() {
        Interval one = new Interval(Optional.of(Rational.of(1)), Optional.of(Rational.of(2)));
        assertThat(one.widened(Rational.of(3)))
                .isEqualTo(new Interval(Optional.of(Rational.ZERO), Optional.of(Rational.of(3))));
        assertThat(one.widened(Rational.ZERO))
                .isEqualTo(new Interval(Optional.of(Rational.of(3, 2)), Optional.of(Rational.of(3, 2))));
        for (Interval i : ALL) {
            if (!i.isBounded() || i.isExact()) {
                assertThat(i.widened(Rational.of(3))).isEqualTo(i);
            }
        }
    }

    @Test
    void toBounds_roundsOutward() {
        Interval third = new Interval(Optional.of(Rational.of(1, 3)), Optional.of(Rational.of(2, 3)));
        Bounds bounds = third.toBounds();
        assertThat(bounds.lower()).contains(new BigDecimal("0." + "3".repeat(34)));
        assertThat(bounds.upper()).contains(new BigDecimal("0." + "6".repeat(33) + "7"));
        assertThat(new Interval(Optional.of(Rational.ONE), Optional.of(Rational.ZERO)).toBounds())
                .isEqualTo(Bounds.EMPTY);
        assertThat(Interval.UNBOUNDED.toBounds()).isEqualTo(Bounds.UNBOUNDED);
        for (Interval i : ALL) {
            if (!i.isEmpty()) {
                assertThat(Interval.of(i.toBounds())).isEqualTo(i);
            }
        }
    }
}
