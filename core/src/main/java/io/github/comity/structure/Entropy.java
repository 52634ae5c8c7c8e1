package io.github.comity.structure;

import io.github.comity.calculation.Amount;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.IntFunction;

/**
 * The entropy of shares by the printed digits, and its bounds over all levels within theirs.
 *
 * <p>For levels x with the sum S it is {@code ln S - sum of x ln x / S}. Like the indices of {@link Span} it is
 * symmetric and its level sets are convex, so that it is least at a corner and greatest at a {@link WaterLevel}. All
 * logarithms are enclosed, and so are the results.
 */
record Entropy(BigDecimal point, Bounds bounds) {
    private static final Bounds NOTHING = Bounds.exactly(BigDecimal.ZERO);
    private static final Bounds NON_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    Amount amount() {
        return new Amount(point, bounds);
    }

    static Entropy of(Distribution distribution) {
        BigDecimal[] points = distribution.levels().outermost().values().stream()
                .map(Level::point)
                .sorted()
                .toArray(BigDecimal[]::new);
        boolean single = points.length == 1 || points[points.length - 2].signum() == 0;
        Bounds printed = NOTHING;
        if (!single) {
            Sums sums = new Sums(points.length, i -> points[i]);
            printed = entropy(sums.plain(0, points.length), sums.weighted(0, points.length));
        }
        Bounds bounds = printed;
        if (!distribution.levels().isExact()) {
            Search search = new Search(Ends.of(distribution));
            bounds = search.least().hull(search.greatest()).hull(printed).roundedOutward(34);
        }
        return new Entropy(printed.midpoint().orElseThrow().round(MathContext.DECIMAL128), bounds);
    }

    private static Bounds entropy(BigDecimal sum, Bounds weighted) {
        return Bounds.exactly(sum)
                .ln()
                .minus(weighted.dividedBy(sum))
                .intersection(NON_NEGATIVE)
                .roundedOutward(34);
    }

    /**
     * Levels x in ascending order, their logarithms, and the sums over a range of them: of x and of {@code x ln x},
     * which is zero at zero.
     *
     * <p>Ends of bounds are bare numbers here, so that they are not normalised at every step.
     */
    private static final class Sums {
        private final Bounds[] logs;
        private final BigDecimal[] plain;
        private final BigDecimal[] weightedLow;
        private final BigDecimal[] weightedHigh;

        Sums(int size, IntFunction<BigDecimal> levels) {
            this.logs = new Bounds[size];
            this.plain = new BigDecimal[size + 1];
            this.weightedLow = new BigDecimal[size + 1];
            this.weightedHigh = new BigDecimal[size + 1];
            plain[0] = BigDecimal.ZERO;
            weightedLow[0] = BigDecimal.ZERO;
            weightedHigh[0] = BigDecimal.ZERO;
            BigDecimal before = BigDecimal.ZERO;
            for (int i = 0; i < size; i++) {
                BigDecimal level = levels.apply(i);
                plain[i + 1] = plain[i].add(level);
                if (level.signum() == 0) {
                    logs[i] = Bounds.UNBOUNDED;
                    weightedLow[i + 1] = BigDecimal.ZERO;
                    weightedHigh[i + 1] = BigDecimal.ZERO;
                } else {
                    // figures of one precision are often alike
                    logs[i] = level.compareTo(before) == 0
                            ? logs[i - 1]
                            : Bounds.exactly(level).ln();
                    weightedLow[i + 1] = weightedLow[i].add(end(logs[i], true).multiply(level));
                    weightedHigh[i + 1] =
                            weightedHigh[i].add(end(logs[i], false).multiply(level));
                }
                before = level;
            }
        }

        Bounds log(int i) {
            return logs[i];
        }

        BigDecimal plain(int from, int to) {
            return plain[to].subtract(plain[from]);
        }

        BigDecimal weightedLow(int from, int to) {
            return from == 0 ? weightedLow[to] : weightedLow[to].subtract(weightedHigh[from]);
        }

        BigDecimal weightedHigh(int from, int to) {
            return from == 0 ? weightedHigh[to] : weightedHigh[to].subtract(weightedLow[from]);
        }

        Bounds weighted(int from, int to) {
            return Bounds.of(weightedLow(from, to), weightedHigh(from, to));
        }
    }

    private static final class Search {
        private final Ends ends;
        private final Sums lows;
        private final Sums highs;

        Search(Ends ends) {
            this.ends = ends;
            this.lows = new Sums(ends.size(), ends::low);
            this.highs = new Sums(ends.boundedCount(), ends::high);
        }

        /**
         * The largest levels are high and the others low.
         *
         * <p>They are raised one after the other from the largest on. Once that raises the entropy from h it never
         * falls below h again: raising a level from a to b adds to {@code S (entropy - h)} the integral from a to b of
         * {@code ln((rest + x) / x) - h}, whose mean is larger where the rest is larger and a and b are smaller.
         */
        Bounds least() {
            if (!ends.isBounded()) {
                return NOTHING;
            }
            int size = ends.size();
            Bounds before = entropy(lows.plain(0, size), lows.weighted(0, size));
            Bounds least = before;
            for (int low = size - 1; low >= 0; low--) {
                Bounds corner = entropy(
                        lows.plain(0, low).add(highs.plain(low, size)),
                        lows.weighted(0, low).plus(highs.weighted(low, size)));
                least = end(corner, true).compareTo(end(least, true)) < 0 ? corner : least;
                if (before.precedes(corner)) {
                    return least;
                }
                before = corner;
            }
            return least;
        }

        /**
         * The water stands at the mean of the logarithms of the clamped levels, weighted by the levels; the entropy
         * then is {@code ln(clamped sum / water + free)}. The higher the water, the lower is that mean beside it.
         */
        Bounds greatest() {
            WaterLevel water = new WaterLevel(ends);
            Bounds greatest = Bounds.EMPTY;
            while (water.rise()) {
                int low = ends.size() - water.above().count();
                int high = water.below().count();
                BigDecimal sum = lows.plain(low, ends.size()).add(highs.plain(0, high));
                Bounds free = Bounds.exactly(BigDecimal.valueOf(water.free()));
                if (sum.signum() == 0) {
                    return free.ln();
                }
                BigDecimal weightedLow = lows.weightedLow(low, ends.size()).add(highs.weightedLow(0, high));
                BigDecimal weightedHigh = lows.weightedHigh(low, ends.size()).add(highs.weightedHigh(0, high));
                BigDecimal next = water.nextLevel();
                Bounds log = next == null ? Bounds.UNBOUNDED : log(next, low, high);
                boolean mayStay =
                        next == null || weightedLow.compareTo(end(log, false).multiply(sum)) <= 0;
                boolean stays =
                        next == null || weightedHigh.compareTo(end(log, true).multiply(sum)) < 0;
                if (mayStay) {
                    greatest = greatest.hull(Bounds.exactly(sum)
                            .dividedBy(Bounds.of(weightedLow, weightedHigh)
                                    .dividedBy(sum)
                                    .exp())
                            .plus(free)
                            .ln());
                }
                if (stays) {
                    return greatest;
                }
            }
            return greatest;
        }

        /** The logarithm of the next end, which is the next lower or the next upper one. */
        private Bounds log(BigDecimal next, int low, int high) {
            return low < ends.size() && ends.low(low).compareTo(next) == 0 ? lows.log(low) : highs.log(high);
        }
    }

    private static BigDecimal end(Bounds bounds, boolean low) {
        return (low ? bounds.lower() : bounds.upper()).orElseThrow();
    }
}
