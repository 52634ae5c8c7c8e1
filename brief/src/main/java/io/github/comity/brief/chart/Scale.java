package io.github.comity.brief.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** An axis from zero, or from below zero where values are, to a round number above the largest value. */
final class Scale {
    private static final int MOST_STEPS = 6;

    private final BigDecimal low;
    private final BigDecimal high;
    private final BigDecimal step;
    private final long from;
    private final long to;

    /** From and to are the places of the lowest and the highest number, in tenths of a pixel. */
    private Scale(BigDecimal low, BigDecimal high, BigDecimal step, long from, long to) {
        this.low = low;
        this.high = high;
        this.step = step;
        this.from = from;
        this.to = to;
    }

    static Scale of(List<BigDecimal> values, long from, long to) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal range = high.subtract(low);
        BigDecimal step = range.signum() == 0 ? BigDecimal.ONE : step(range);
        BigDecimal bottom = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal top =
                high.divide(step, 0, RoundingMode.CEILING).multiply(step).max(bottom.add(step));
        return new Scale(bottom, top, step, from, to);
    }

    /** The smallest of 1, 2 and 5 times a power of ten of which few steps cover a range. */
    private static BigDecimal step(BigDecimal range) {
        BigDecimal rough = range.divide(BigDecimal.valueOf(MOST_STEPS), 34, RoundingMode.CEILING);
        int power = rough.precision() - rough.scale() - 1;
        BigDecimal unit = new BigDecimal(BigInteger.ONE, -power);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return unit.scaleByPowerOfTen(1);
    }

    /** Where a value stands. */
    long at(BigDecimal value) {
        BigDecimal share =
                value.min(high).max(low).subtract(low).divide(high.subtract(low), 10, RoundingMode.HALF_EVEN);
        return from
                + share.multiply(BigDecimal.valueOf(to - from))
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact();
    }

    /** The round numbers of the axis. */
    ImmutableList<BigDecimal> ticks() {
        ImmutableList.Builder<BigDecimal> ticks = ImmutableList.builder();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            BigDecimal plain = tick.stripTrailingZeros();
            ticks.add(plain.setScale(Math.max(0, plain.scale())));
        }
        return ticks.build();
    }
}
