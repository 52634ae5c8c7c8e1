package io.github.comity.structure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A level that rises through the intervals of a distribution: what lies below it is raised to it as far as its interval
 * allows, what lies above is lowered.
 *
 * <p>Of all levels with one sum, the ones so clamped are the most even (every other choice majorises them). An index
 * that grows with unevenness is therefore smallest at some water level. Between two ends of intervals the clamped
 * levels do not change and the free ones all equal the water level.
 */
final class WaterLevel {
    /** The clamped levels on one side of the water: their number, sum, sum of squares and sum of pairwise distances. */
    static final class Side {
        private int count;
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal squares = BigDecimal.ZERO;
        private BigDecimal spread = BigDecimal.ZERO;

        int count() {
            return count;
        }

        BigDecimal sum() {
            return sum;
        }

        BigDecimal squares() {
            return squares;
        }

        BigDecimal spread() {
            return spread;
        }

        /** Adds a level that is not below (upwards) or not above (downwards) all others. */
        private void add(BigDecimal level, boolean upwards) {
            BigDecimal distance = level.multiply(BigDecimal.valueOf(count)).subtract(sum);
            spread = upwards ? spread.add(distance) : spread.subtract(distance);
            sum = sum.add(level);
            squares = squares.add(level.multiply(level));
            count++;
        }

        /** Removes the smallest level. */
        private void removeSmallest(BigDecimal level) {
            count--;
            sum = sum.subtract(level);
            squares = squares.subtract(level.multiply(level));
            spread = spread.subtract(sum.subtract(level.multiply(BigDecimal.valueOf(count))));
        }
    }

    private final Ends ends;
    private final Side above = new Side();
    private final Side below = new Side();
    private int nextLow;
    private int nextHigh;
    private BigDecimal level = BigDecimal.ZERO;

    WaterLevel(Ends ends) {
        this.ends = ends;
        for (int i = ends.size() - 1; i >= 0; i--) {
            above.add(ends.low(i), false);
        }
    }

    /** Rises to the next end of an interval; false if there is none. */
    boolean rise() {
        BigDecimal next = nextLevel();
        if (next == null) {
            return false;
        }
        level = next;
        while (nextLow < ends.size() && ends.low(nextLow).compareTo(level) <= 0) {
            above.removeSmallest(ends.low(nextLow++));
        }
        while (nextHigh < ends.boundedCount() && ends.high(nextHigh).compareTo(level) <= 0) {
            below.add(ends.high(nextHigh++), true);
        }
        return true;
    }

    /** Where it rises to next, or null if no end of an interval is left. */
    @Nullable
    BigDecimal nextLevel() {
        BigDecimal low = nextLow < ends.size() ? ends.low(nextLow) : null;
        BigDecimal high = nextHigh < ends.boundedCount() ? ends.high(nextHigh) : null;
        if (low == null || high == null) {
            return low == null ? high : low;
        }
        return low.min(high);
    }

    BigDecimal level() {
        return level;
    }

    Side above() {
        return above;
    }

    Side below() {
        return below;
    }

    int free() {
        return ends.size() - above.count() - below.count();
    }

    /** The sum of all levels at a water level up to the next end. */
    BigDecimal sumAt(BigDecimal water) {
        return above.sum().add(below.sum()).add(water.multiply(BigDecimal.valueOf(free())));
    }

    /** The sum of the pairwise distances of all levels at a water level up to the next end. */
    BigDecimal spreadAt(BigDecimal water) {
        BigDecimal a = BigDecimal.valueOf(above.count());
        BigDecimal b = BigDecimal.valueOf(below.count());
        BigDecimal overWater = above.sum().subtract(a.multiply(water));
        BigDecimal underWater = b.multiply(water).subtract(below.sum());
        return above.spread()
                .add(below.spread())
                .add(overWater.add(underWater).multiply(BigDecimal.valueOf(free())))
                .add(b.multiply(above.sum()))
                .subtract(a.multiply(below.sum()));
    }
}
