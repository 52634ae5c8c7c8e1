package io.github.comity.structure;

import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Quotient;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An index by the printed digits, and its smallest and largest value over all levels within their bounds, as exact
 * fractions.
 *
 * <p>All indices here are symmetric, and their level sets are convex: the smallest value is at a {@link WaterLevel},
 * the largest at a corner. At the largest corner the levels that are raised are the largest ones, if the intervals can
 * be ordered; {@link Ends} orders them. {@link LargestShares} needs no order.
 */
record Span(Quotient point, Quotient low, Quotient high) {
    Amount amount() {
        return new Amount(point.point(), bounds());
    }

    Bounds bounds() {
        Bounds least = low.bounds();
        return low.equals(high) ? least : least.hull(high.bounds());
    }

    /** The sum of the squared shares. */
    static Span herfindahl(Distribution distribution) {
        BigDecimal squares = BigDecimal.ZERO;
        for (Level level : distribution.levels().outermost().values()) {
            squares = squares.add(level.point().multiply(level.point()));
        }
        BigDecimal sum = distribution.levels().total().point();
        Quotient point = new Quotient(squares, sum.multiply(sum));
        if (distribution.levels().isExact()) {
            return new Span(point, point, point);
        }
        Ends ends = Ends.of(distribution);
        return new Span(point, leastHerfindahl(ends), greatestHerfindahl(ends));
    }

    /**
     * The index is least where the water stands at the sum of squares divided by the sum; then it is that quotient of
     * the clamped levels alone.
     */
    private static Quotient leastHerfindahl(Ends ends) {
        WaterLevel water = new WaterLevel(ends);
        while (water.rise()) {
            BigDecimal sum = water.above().sum().add(water.below().sum());
            BigDecimal squares = water.above().squares().add(water.below().squares());
            BigDecimal next = water.nextLevel();
            if (next == null || squares.compareTo(next.multiply(sum)) <= 0) {
                return sum.signum() == 0
                        ? Quotient.of(1, water.free())
                        : new Quotient(
                                squares, sum.multiply(sum).add(squares.multiply(BigDecimal.valueOf(water.free()))));
            }
        }
        throw new IllegalStateException("no level of " + ends.size() + " categories is the most even one");
    }

    private static Quotient greatestHerfindahl(Ends ends) {
        if (!ends.isBounded()) {
            return Quotient.ONE;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = 0; i < ends.size(); i++) {
            sum = sum.add(ends.low(i));
            squares = squares.add(ends.low(i).multiply(ends.low(i)));
        }
        Quotient greatest = new Quotient(squares, sum.multiply(sum));
        for (int i = ends.size() - 1; i >= 0; i--) {
            BigDecimal width = ends.high(i).subtract(ends.low(i));
            sum = sum.add(width);
            squares = squares.add(width.multiply(ends.high(i).add(ends.low(i))));
            Quotient raised = new Quotient(squares, sum.multiply(sum));
            if (greatest.isAbove(raised)) {
                // once raising a smaller level lowers the index, raising still smaller ones does too
                return greatest;
            }
            greatest = raised;
        }
        return greatest;
    }

    /** The sum of the largest shares. */
    static Span largest(Distribution distribution, int count) {
        Collection<Level> levels = distribution.levels().outermost().values();
        if (count >= levels.size()) {
            return new Span(Quotient.ONE, Quotient.ONE, Quotient.ONE);
        }
        BigDecimal[] points = levels.stream().map(Level::point).sorted().toArray(BigDecimal[]::new);
        BigDecimal top = BigDecimal.ZERO;
        for (int i = points.length - count; i < points.length; i++) {
            top = top.add(points[i]);
        }
        Quotient point = new Quotient(top, distribution.levels().total().point());
        if (distribution.levels().isExact()) {
            return new Span(point, point, point);
        }
        LargestShares largest = new LargestShares(distribution, count);
        return new Span(point, largest.least(), largest.greatest());
    }

    /** The Gini coefficient of the listed categories. */
    static Span gini(Distribution distribution) {
        Collection<Level> levels = distribution.levels().outermost().values();
        BigDecimal[] points = levels.stream().map(Level::point).sorted().toArray(BigDecimal[]::new);
        BigDecimal spread = BigDecimal.ZERO;
        for (int i = 0; i < points.length; i++) {
            spread = spread.add(points[i].multiply(rank(i, points.length)));
        }
        Quotient point = gini(spread, distribution.levels().total().point(), points.length);
        if (distribution.levels().isExact()) {
            return new Span(point, point, point);
        }
        Ends ends = Ends.of(distribution);
        return new Span(point, leastGini(ends), greatestGini(ends));
    }

    /** In the sum of pairwise distances the i-th level occurs as often as smaller levels outnumber larger ones. */
    private static BigDecimal rank(int i, int size) {
        return BigDecimal.valueOf(2L * i - size + 1);
    }

    private static Quotient gini(BigDecimal spread, BigDecimal sum, int size) {
        return new Quotient(spread, sum.multiply(BigDecimal.valueOf(size)));
    }

    private static Quotient leastGini(Ends ends) {
        WaterLevel water = new WaterLevel(ends);
        @Nullable Quotient least = null;
        while (water.rise()) {
            BigDecimal sum = water.sumAt(water.level());
            if (sum.signum() > 0) {
                Quotient here = gini(water.spreadAt(water.level()), sum, ends.size());
                least = least == null ? here : least.min(here);
            }
        }
        Quotient last = least == null ? Quotient.ONE : least;
        return water.free() == 0 ? last : last.min(Quotient.of(water.below().count(), ends.size()));
    }

    private static Quotient greatestGini(Ends ends) {
        int size = ends.size();
        if (!ends.isBounded()) {
            return Quotient.of(size - 1, size);
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal spread = BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
            sum = sum.add(ends.low(i));
            spread = spread.add(ends.low(i).multiply(rank(i, size)));
        }
        Quotient greatest = gini(spread, sum, size);
        for (int i = size - 1; i >= 0; i--) {
            BigDecimal width = ends.high(i).subtract(ends.low(i));
            sum = sum.add(width);
            spread = spread.add(width.multiply(rank(i, size)));
            greatest = greatest.max(gini(spread, sum, size));
        }
        return greatest;
    }
}
