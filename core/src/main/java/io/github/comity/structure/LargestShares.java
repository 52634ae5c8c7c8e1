package io.github.comity.structure;

import static java.util.Comparator.comparing;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.comity.calculation.Quotient;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The smallest and largest joint share of a number of largest levels, over all levels within their bounds.
 *
 * <p>Which levels are the largest is not known beforehand, and levels tie. Both ends are exact for any intervals.
 */
final class LargestShares {
    private final Distribution distribution;
    private final Ends ends;
    private final BigDecimal count;

    LargestShares(Distribution distribution, int count) {
        this.distribution = distribution;
        this.ends = Ends.of(distribution);
        this.count = BigDecimal.valueOf(count);
    }

    /**
     * The least share.
     *
     * <p>The sum of the k largest of the levels x is the least value over t of {@code k t + sum of max(x - t, 0)}: the
     * k-th largest level is such a t, and no t gives less than the sum of any k levels. So {@code largest - q sum} is
     * least, for a trial share q between 0 and 1, where {@code k t + sum of (max(x - t, 0) - q x)} is least over t and
     * all x. At a given t each term falls with x up to t and rises above it, so every level stands at t as far as its
     * interval allows: at the {@link WaterLevel} t. What is left is piecewise linear in t, hence least at an end of an
     * interval, or where t grows without end. No such value is below the true least one, whatever ties there are, and
     * one of them is it.
     */
    Quotient least() {
        WaterLevel water = new WaterLevel(ends);
        Quotient least = Quotient.ONE;
        while (water.rise()) {
            BigDecimal level = water.level();
            BigDecimal over = water.above()
                    .sum()
                    .subtract(level.multiply(BigDecimal.valueOf(water.above().count())));
            // the sum is above zero, since the lower ends together are
            least = least.min(new Quotient(count.multiply(level).add(over), water.sumAt(level)));
        }
        return water.free() == 0 ? least : least.min(new Quotient(count, BigDecimal.valueOf(water.free())));
    }

    /**
     * The greatest share.
     *
     * <p>If the levels of a group of k are the largest, the share is greatest where these are high and all others low;
     * for any other group that quotient is no larger. So it is the largest quotient {@code high / (high + other low)}
     * over all groups of k. For a trial quotient q the best group has the largest {@code high (1 - q) + low q}; its
     * quotient is the next trial, which improves until it is the greatest (Dinkelbach 1967).
     */
    Quotient greatest() {
        if (!ends.isBounded()) {
            return Quotient.ONE;
        }
        List<Level> levels =
                ImmutableList.copyOf(distribution.levels().outermost().values());
        Quotient best = quotient(levels, null);
        while (true) {
            Quotient next = quotient(levels, best);
            if (!next.isAbove(best)) {
                return best;
            }
            best = next;
        }
    }

    /** The quotient of the group that is best at a trial quotient, or of the highest levels if there is none yet. */
    private Quotient quotient(List<Level> levels, @Nullable Quotient trial) {
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal low = BigDecimal.ZERO;
        List<Candidate> best = levels.stream()
                .map(level -> new Candidate(level, gain(level, trial)))
                .collect(Comparators.greatest(count.intValueExact(), comparing(Candidate::gain)));
        for (Candidate candidate : best) {
            top = top.add(high(candidate.level()));
            low = low.add(candidate.level().low());
        }
        return new Quotient(top, top.add(distribution.levels().total().low().subtract(low)));
    }

    /** A level and what it gains the group if it is one of it. */
    private record Candidate(Level level, BigDecimal gain) {}

    private static BigDecimal gain(Level level, @Nullable Quotient trial) {
        return trial == null
                ? high(level)
                : high(level)
                        .multiply(trial.denominator().subtract(trial.numerator()))
                        .add(level.low().multiply(trial.numerator()));
    }

    private static BigDecimal high(Level level) {
        return Objects.requireNonNull(level.high(), "unbounded");
    }
}
