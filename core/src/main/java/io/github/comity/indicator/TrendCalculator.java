package io.github.comity.indicator;

import static io.github.comity.calculation.Common.MEASURE;

import com.google.common.collect.ImmutableList;
import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Calculates the growth per year of a series: the mean of its rates, logarithmic growth, the least-squares trend in
 * both published conventions.
 *
 * <p>These are four different numbers, which can even differ in sign, and none is the compound rate of
 * {@link GrowthCalculator#compoundAnnualGrowth}. A series is given in the order of time, one level for each year;
 * levels that say what they are about must be of one quantity in consecutive years, and the answer is otherwise
 * undefined with a mismatch reason. Bounds are rounded outward at 34 digits, logarithms and exponentials included;
 * points lie within. Bounds called tight are tight for operands that rest on different claims; otherwise they are
 * sound, and the result carries the note {@code SHARED_INPUT}. This class is stateless and thread-safe.
 */
public final class TrendCalculator {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);
    private static final Bounds ZERO = Bounds.exactly(BigDecimal.ZERO);
    private static final String LOG_GROWTH = "log growth";

    private TrendCalculator() {}

    private static Calculation series(String name, ImmutableList<Operand> levels) {
        if (levels.size() < 2) {
            throw new IllegalArgumentException(
                    "%s needs at least two levels, but was %s; pass them in the order of time"
                            .formatted(name, levels.size()));
        }
        Calculation series = Calculation.of(name, Unit.PERCENT, levels)
                .sameRelation()
                .same(MEASURE)
                .comparablePeriods();
        for (int i = 1; i < levels.size() && !series.failed(); i++) {
            series.require(
                    Years.between(levels.get(i - 1), levels.get(i)).orElse(1) == 1,
                    Reason.PERIOD_MISMATCH,
                    "needs levels of consecutive years in the order of time, but was %s and %s; sort them or fill "
                            + "the gap",
                    levels.get(i - 1),
                    levels.get(i));
        }
        return positive(series, levels);
    }

    private static Calculation positive(Calculation calculation, Iterable<? extends Operand> levels) {
        for (Operand level : levels) {
            if (!calculation.failed()) {
                Amount amount = calculation.amount(level);
                calculation.require(
                        amount.isCertainlyPositive(),
                        Reason.NEGATIVE_LEVEL,
                        "needs levels above zero, but %s is within %s; use the symmetric growth or the absolute change",
                        level,
                        amount.bounds());
            }
        }
        return calculation;
    }

    /**
     * Calculates the mean of the growth rates from year to year.
     *
     * <p>Formula: {@code 100 (mean of (next / previous) - 1)}. Unit: percent per year. It is never below the compound
     * rate between first and last, and above it unless all rates are alike. Bounds: the upper end is tight: the sum is
     * convex in every level, so the extreme lies where each level is at one of its ends, and the best combination is
     * found along the series. The lower end is tight where every inner level certainly lies on one side of the
     * geometric mean of its neighbours, as growth that certainly speeds up or slows down makes it; elsewhere it is
     * sound only. With an absent end both are sound only. Undefined with {@code NEGATIVE_LEVEL} unless all levels are
     * certainly above zero.
     *
     * @param levels the levels of consecutive years, at least two
     * @return the mean rate
     * @throws IllegalArgumentException if there are fewer than two levels
     */
    public static Derived meanOfRates(Iterable<? extends Operand> levels) {
        Given.argument("levels", "TrendCalculator.meanOfRates", levels);
        ImmutableList<Operand> all = ImmutableList.copyOf(levels);
        Calculation rates = series("mean of growth rates", all);
        BigDecimal count = BigDecimal.valueOf(all.size() - 1L);
        return rates.enclosed(
                "100 (mean of (next / previous) - 1)",
                () -> percent(RateSum.of(points(all)).dividedBy(count)),
                () -> percent(RateSum.of(bounds(all, rates::bounds)).dividedBy(count)));
    }

    private static ImmutableList<Bounds> points(ImmutableList<Operand> levels) {
        return bounds(levels, o -> Bounds.exactly(o.point()));
    }

    private static ImmutableList<Bounds> bounds(ImmutableList<Operand> levels, Function<Operand, Bounds> bounds) {
        return levels.stream().map(bounds).collect(ImmutableList.toImmutableList());
    }

    private static Bounds percent(Bounds factor) {
        return factor.minus(ONE).times(HUNDRED);
    }

    /**
     * Calculates the logarithmic growth per year between two levels, the years taken from their periods.
     *
     * <p>As {@link #logGrowth(Operand, Operand, int)}. Undefined with {@code PERIOD_MISMATCH} if the periods are not
     * known, not comparable or not at least one year apart.
     *
     * @param first the earlier level
     * @param last the later level
     * @return the logarithmic growth per year
     */
    public static Derived logGrowth(Operand first, Operand last) {
        Given.arguments("TrendCalculator.logGrowth", "first", first, "last", last);
        return Years.found(LOG_GROWTH, first, last, years -> logGrowth(first, last, years));
    }

    /**
     * Calculates the logarithmic growth per year between two levels.
     *
     * <p>Formula: {@code 100 ln(last / first) / years}. Unit: percent per year, continuously compounded: below the
     * compound rate, which is {@code 100 (exp(log growth / 100) - 1)}. Bounds: tight, the logarithm rounded outward.
     * Undefined with {@code NEGATIVE_LEVEL} unless both levels are certainly above zero; with {@code PERIOD_MISMATCH}
     * if they say their periods, and these are not so many years apart or are swapped.
     *
     * @param first the earlier level
     * @param last the later level
     * @param years the years between the observations, 1 to 100; not the number of observations
     * @return the logarithmic growth per year
     * @throws IllegalArgumentException if the number of years is out of range
     */
    public static Derived logGrowth(Operand first, Operand last, int years) {
        Given.arguments("TrendCalculator.logGrowth", "first", first, "last", last);
        Years.requireInRange(LOG_GROWTH, years);
        ImmutableList<Operand> levels = ImmutableList.of(last, first);
        Calculation growth = Calculation.of(LOG_GROWTH, Unit.PERCENT, levels)
                .sameRelation()
                .same(MEASURE)
                .comparablePeriods();
        return positive(Years.agreeing(growth, first, last, years), levels)
                .enclosed(
                        "100 ln(last / first) / years",
                        () -> perYear(Bounds.quotient(last.point(), first.point()), years),
                        () -> perYear(growth.bounds(last).dividedBy(growth.bounds(first)), years));
    }

    private static Bounds perYear(Bounds factor, int years) {
        return factor.ln().dividedBy(BigDecimal.valueOf(years)).times(HUNDRED);
    }

    /**
     * Calculates the least-squares trend of a series as the slope of its logarithms.
     *
     * <p>Formula: {@code 100 b}, with b the slope of {@code ln level = a + b year} fitted by ordinary least squares.
     * Unit: percent per year, continuously compounded: the older convention of UNCTAD. It is not
     * {@link #leastSquaresRate}, which is {@code 100 (exp(b) - 1)}. Bounds: tight but for the rounding of the
     * logarithms: b grows with every level after the middle and falls with every level before it, and each enters once.
     * Undefined with {@code NEGATIVE_LEVEL} unless all levels are certainly above zero. Source: UNCTAD Handbook of
     * Statistics, average annual growth rates, earlier editions.
     *
     * @param levels the levels of consecutive years, at least two; the Trade Map of ITC uses at least four
     * @return the slope
     * @throws IllegalArgumentException if there are fewer than two levels
     */
    public static Derived leastSquaresSlope(Iterable<? extends Operand> levels) {
        Given.argument("levels", "TrendCalculator.leastSquaresSlope", levels);
        return leastSquares("least-squares slope", "100 b of ln level = a + b year", levels, b -> b.times(HUNDRED));
    }

    /**
     * Calculates the least-squares trend of a series as a growth rate.
     *
     * <p>Formula: {@code 100 (exp(b) - 1)}, with b the slope of {@code ln level = a + b year} fitted by ordinary least
     * squares. Unit: percent per year: the present convention of UNCTAD. Bounds and conditions: as
     * {@link #leastSquaresSlope}, with which it grows. Source: UNCTAD Handbook of Statistics, average annual growth
     * rates.
     *
     * @param levels the levels of consecutive years, at least two; the Trade Map of ITC uses at least four
     * @return the rate
     * @throws IllegalArgumentException if there are fewer than two levels
     */
    public static Derived leastSquaresRate(Iterable<? extends Operand> levels) {
        Given.argument("levels", "TrendCalculator.leastSquaresRate", levels);
        return leastSquares(
                "least-squares growth rate",
                "100 (exp(b) - 1) of ln level = a + b year",
                levels,
                b -> percent(b.exp()));
    }

    private static Derived leastSquares(
            String name, String formula, Iterable<? extends Operand> levels, Function<Bounds, Bounds> convention) {
        ImmutableList<Operand> all = ImmutableList.copyOf(levels);
        Calculation trend = series(name, all);
        return trend.enclosed(
                formula,
                () -> convention.apply(slope(points(all))),
                () -> convention.apply(slope(bounds(all, trend::bounds))));
    }

    /**
     * The slope of the logarithms over 0, 1, ..., n-1: the weight of a level is its distance from the middle, so that
     * levels pair up as ratios around it, which also makes the result independent of the unit to the last digit.
     */
    private static Bounds slope(ImmutableList<Bounds> levels) {
        long n = levels.size();
        Bounds sum = ZERO;
        for (int after = levels.size() / 2; after < n; after++) {
            int before = levels.size() - 1 - after;
            if (after > before) {
                Bounds log = levels.get(after).dividedBy(levels.get(before)).ln();
                sum = sum.plus(log.times(BigDecimal.valueOf(after - before)));
            }
        }
        return sum.times(BigDecimal.valueOf(6)).dividedBy(BigDecimal.valueOf(Math.multiplyExact(n, n * n - 1)));
    }

    /** The bounds of {@code v1 / v0 + v2 / v1 + ...} for levels above zero. */
    private static final class RateSum {
        private RateSum() {}

        static Bounds of(ImmutableList<Bounds> levels) {
            if (!levels.stream().allMatch(Bounds::isBounded)) {
                Bounds sum = ZERO;
                for (int i = 1; i < levels.size(); i++) {
                    sum = sum.plus(levels.get(i).dividedBy(levels.get(i - 1)));
                }
                return sum;
            }
            return lowest(levels).hull(highest(levels));
        }

        /** The best sum that ends with the level at its lower and at its upper end, carried along the series. */
        private static Bounds highest(ImmutableList<Bounds> levels) {
            BigDecimal[] best = {BigDecimal.ZERO, BigDecimal.ZERO};
            for (int i = 1; i < levels.size(); i++) {
                BigDecimal[] next = new BigDecimal[2];
                for (int end = 0; end < 2; end++) {
                    BigDecimal level = end(levels.get(i), end == 1);
                    next[end] = best[0].add(upper(level, end(levels.get(i - 1), false)))
                            .max(best[1].add(upper(level, end(levels.get(i - 1), true))));
                }
                best = next;
            }
            return Bounds.exactly(best[0].max(best[1]));
        }

        /**
         * A level is put at the end that makes the sum smallest where its slope has one sign; an inner level whose
         * slope may have either is taken at its lower end as numerator and at its upper end as denominator, which is
         * too small, but safe.
         */
        private static Bounds lowest(ImmutableList<Bounds> levels) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal denominator = end(levels.get(0), true);
            for (int i = 1; i < levels.size(); i++) {
                int slope = i + 1 < levels.size() ? slope(levels.get(i - 1), levels.get(i), levels.get(i + 1)) : 1;
                BigDecimal numerator = end(levels.get(i), slope < 0);
                sum = sum.add(Bounds.quotient(numerator, denominator).lower().orElseThrow());
                denominator = end(levels.get(i), slope <= 0);
            }
            return Bounds.exactly(sum);
        }

        /** The sign of the derivative {@code 1 / before - after / level^2}, or 0 if it may be either. */
        private static int slope(Bounds before, Bounds level, Bounds after) {
            Bounds difference = level.power(2).minus(before.times(after));
            if (difference.lower().orElseThrow().signum() >= 0) {
                return 1;
            }
            return difference.upper().orElseThrow().signum() <= 0 ? -1 : 0;
        }

        private static BigDecimal end(Bounds bounds, boolean high) {
            return (high ? bounds.upper() : bounds.lower()).orElseThrow();
        }

        private static BigDecimal upper(BigDecimal numerator, BigDecimal denominator) {
            return Bounds.quotient(numerator, denominator).upper().orElseThrow();
        }
    }
}
