package io.github.comity.structure;

import com.google.common.collect.Sets;
import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Quotient;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Half the sum of the absolute differences of two distributions' shares.
 *
 * <p>It is the largest excess that a group of categories has on one side over the other. The group of those with the
 * larger printed share gives a lower bound, at the corner that is worst for that group. For an upper bound, the group
 * of those that are certainly larger is taken at its best corner, and what may be larger is added category by category.
 */
record Dissimilarity(BigDecimal point, Bounds bounds) {
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);
    private static final Bounds RANGE = Bounds.of(BigDecimal.ZERO, BigDecimal.ONE);

    Amount amount() {
        return new Amount(point, bounds);
    }

    static Dissimilarity of(Distribution a, Distribution b) {
        Sides sides = new Sides(a, b);
        for (String category : Sets.union(a.outermost(), b.outermost())) {
            sides.add(a.levels().level(category), b.levels().level(category));
        }
        return new Dissimilarity(sides.point().point(), sides.bounds());
    }

    /** Levels of one distribution added up over a group of categories. */
    private static final class Group {
        private Level sum = Level.ZERO;

        void add(Level level) {
            sum = sum.plus(level);
        }

        /** The share of the group where its levels are low and all others high. */
        Quotient lowest(Level total) {
            BigDecimal others = high(total).subtract(high(sum));
            return quotient(sum.low(), sum.low().add(others));
        }

        /** The share of the group where its levels are high and all others low. */
        Quotient highest(Level total) {
            BigDecimal others = total.low().subtract(sum.low());
            return quotient(high(sum), high(sum).add(others));
        }

        private static Quotient quotient(BigDecimal part, BigDecimal whole) {
            return part.signum() == 0 ? Quotient.ZERO : new Quotient(part, whole);
        }
    }

    private static BigDecimal high(Level level) {
        return Objects.requireNonNull(level.high(), "unbounded");
    }

    /**
     * One side of the comparison: the groups of categories in which it is larger, by its own levels and by the other's.
     */
    private static final class Sides {
        private final Level totalA;
        private final Level totalB;
        private final boolean bounded;
        private final Group printedA = new Group();
        private final Group printedB = new Group();
        private final Group largerA = new Group();
        private final Group largerB = new Group();
        private final Group smallerA = new Group();
        private final Group smallerB = new Group();
        private Bounds openA = NOTHING;
        private Bounds openB = NOTHING;

        Sides(Distribution a, Distribution b) {
            this.totalA = a.levels().total();
            this.totalB = b.levels().total();
            this.bounded = totalA.high() != null && totalB.high() != null;
        }

        void add(Level a, Level b) {
            if (a.point().multiply(totalB.point()).compareTo(b.point().multiply(totalA.point())) >= 0) {
                printedA.add(a);
                printedB.add(b);
            }
            if (!bounded) {
                return;
            }
            if (certainlyNotBelow(a, totalA, b, totalB)) {
                largerA.add(a);
                largerB.add(b);
            } else if (certainlyNotBelow(b, totalB, a, totalA)) {
                smallerA.add(a);
                smallerB.add(b);
            } else {
                Group own = new Group();
                own.add(a);
                Group other = new Group();
                other.add(b);
                openA = openA.plus(
                        own.highest(totalA).minus(other.lowest(totalB)).bounds());
                openB = openB.plus(
                        other.highest(totalB).minus(own.lowest(totalA)).bounds());
            }
        }

        /** The smallest share of a is no smaller than the largest share of b, cross-multiplied. */
        private static boolean certainlyNotBelow(Level a, Level totalA, Level b, Level totalB) {
            BigDecimal othersOfA = high(totalA).subtract(high(a));
            BigDecimal othersOfB = totalB.low().subtract(b.low());
            return a.low().multiply(othersOfB).compareTo(high(b).multiply(othersOfA)) >= 0;
        }

        Quotient point() {
            return new Quotient(printedA.sum.point(), totalA.point())
                    .minus(new Quotient(printedB.sum.point(), totalB.point()));
        }

        Bounds bounds() {
            if (!bounded) {
                return RANGE;
            }
            Bounds low = printedA.lowest(totalA).minus(printedB.highest(totalB)).bounds();
            Bounds byLarger = largerA.highest(totalA)
                    .minus(largerB.lowest(totalB))
                    .bounds()
                    .plus(openA);
            Bounds bySmaller = smallerB.highest(totalB)
                    .minus(smallerA.lowest(totalA))
                    .bounds()
                    .plus(openB);
            BigDecimal high = end(byLarger).min(end(bySmaller));
            return low.hull(Bounds.exactly(high)).roundedOutward(34).intersection(RANGE);
        }

        private static BigDecimal end(Bounds bounds) {
            return bounds.upper().orElseThrow();
        }
    }
}
