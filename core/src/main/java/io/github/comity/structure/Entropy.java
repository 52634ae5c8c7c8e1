package io.github.comity.structure;

import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The entropy of shares by the printed digits, and its bounds over all levels within theirs.
 *
 * <p>For levels x with the sum S it is {@code ln S - sum of x ln x / S}. Like the indices of {@link Span} it is symmetric and its level sets are convex, so that it is
 * least at a corner and greatest at a {@link WaterLevel}. All logarithms are enclosed, and so are the results.
 */
record Entropy(BigDecimal point, Bounds bounds) {
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);
    private static final Bounds NON_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    static Entropy of(Distribution distribution) {
        Collection<Level> levels = distribution.levels().values();
        Bounds weighted = NOTHING;
        for (Level level : levels) {
            weighted = weighted.plus(weighted(level.point()));
        }
        long present = levels.stream().filter(l -> l.point().signum() > 0).count();
        Bounds printed = present == 1 ? NOTHING : entropy(distribution.sum().point(), weighted);
        Bounds bounds = printed;
        if (!distribution.isExact()) {
            Search search = new Search(Ends.of(distribution));
            bounds = search.least().hull(search.greatest()).hull(printed).roundedOutward(34);
        }
        return new Entropy(printed.midpoint().orElseThrow().round(MathContext.DECIMAL128), bounds);
    }

    /** {@code x ln x}, which is zero at zero. */
    private static Bounds weighted(BigDecimal level) {
        return level.signum() == 0 ? NOTHING : Bounds.exactly(level).ln().times(level);
    }

    private static Bounds entropy(BigDecimal sum, Bounds weighted) {
        return Bounds.exactly(sum)
                .ln()
                .minus(weighted.dividedBy(sum))
                .intersection(NON_NEGATIVE)
                .roundedOutward(34);
    }

    /** The sums of the lower ends from one on, and of the upper ends before one; of the levels and of {@code x ln x}. */
    private static final class Search {
        private final Ends ends;
        private final BigDecimal[] lowSums;
        private final Bounds[] lowWeighted;
        private final BigDecimal[] highSums;
        private final Bounds[] highWeighted;

        Search(Ends ends) {
            this.ends = ends;
            this.lowSums = sums(ends.size(), ends::low);
            this.lowWeighted = weightedSums(ends.size(), ends::low);
            this.highSums = sums(ends.boundedCount(), ends::high);
            this.highWeighted = weightedSums(ends.boundedCount(), ends::high);
        }

        /** The sums of the first levels: none, one, two and so on. */
        private static BigDecimal[] sums(int size, IntFunction<BigDecimal> level) {
            BigDecimal[] sums = new BigDecimal[size + 1];
            sums[0] = BigDecimal.ZERO;
            for (int i = 0; i < size; i++) {
                sums[i + 1] = sums[i].add(level.apply(i));
            }
            return sums;
        }

        private static Bounds[] weightedSums(int size, IntFunction<BigDecimal> level) {
            Bounds[] sums = new Bounds[size + 1];
            sums[0] = NOTHING;
            for (int i = 0; i < size; i++) {
                sums[i + 1] = sums[i].plus(weighted(level.apply(i)));
            }
            return sums;
        }

        /** The largest levels are high and the others low. */
        Bounds least() {
            if (!ends.isBounded()) {
                return NOTHING;
            }
            int size = ends.size();
            Bounds least = Bounds.EMPTY;
            for (int low = 0; low <= size; low++) {
                BigDecimal sum = lowSums[low].add(highSums[size]).subtract(highSums[low]);
                Bounds corner = entropy(sum, lowWeighted[low].plus(highWeighted[size].minus(highWeighted[low])));
                least = least.isEmpty() || end(corner, true).compareTo(end(least, true)) < 0 ? corner : least;
            }
            return least;
        }

        /**
         * The water stands at the mean of the logarithms of the clamped levels, weighted by the levels; the entropy then is {@code ln(clamped sum / water + free)}.
         */
        Bounds greatest() {
            WaterLevel water = new WaterLevel(ends);
            Bounds greatest = Bounds.EMPTY;
            while (water.rise()) {
                int low = ends.size() - water.above().count();
                int high = water.below().count();
                BigDecimal sum = lowSums[ends.size()].subtract(lowSums[low]).add(highSums[high]);
                BigDecimal free = BigDecimal.valueOf(water.free());
                if (sum.signum() == 0) {
                    return Bounds.exactly(free).ln();
                }
                Bounds mean = lowWeighted[ends.size()]
                        .minus(lowWeighted[low])
                        .plus(highWeighted[high])
                        .dividedBy(sum);
                BigDecimal next = water.nextLevel();
                boolean reached = next == null || mayReach(mean, next);
                if (reached) {
                    greatest = greatest.hull(Bounds.exactly(sum)
                            .dividedBy(mean.exp())
                            .plus(Bounds.exactly(free))
                            .ln());
                }
                if (next == null
                        || (reached && mean.precedes(Bounds.exactly(next).ln()))) {
                    return greatest;
                }
            }
            return greatest;
        }

        private static boolean mayReach(Bounds mean, @Nullable BigDecimal next) {
            return next != null
                    && next.signum() > 0
                    && end(mean, true).compareTo(end(Bounds.exactly(next).ln(), false)) <= 0;
        }

        private static BigDecimal end(Bounds bounds, boolean low) {
            return (low ? bounds.lower() : bounds.upper()).orElseThrow();
        }
    }
}
