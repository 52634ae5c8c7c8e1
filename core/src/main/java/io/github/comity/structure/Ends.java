package io.github.comity.structure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;

/**
 * The ends of all intervals of a distribution, lower and upper ends each in ascending order.
 *
 * <p>Pairing the i-th lower with the i-th upper end gives intervals for the sorted levels. They are the intervals
 * themselves where none lies strictly inside another; otherwise they allow a little more, and a maximum over them is
 * sound only.
 */
final class Ends {
    private final BigDecimal[] lows;
    private final BigDecimal[] highs;

    private Ends(BigDecimal[] lows, BigDecimal[] highs) {
        this.lows = lows;
        this.highs = highs;
    }

    static Ends of(Distribution distribution) {
        BigDecimal[] lows = distribution.levels().outermost().values().stream()
                .map(Level::low)
                .toArray(BigDecimal[]::new);
        BigDecimal[] highs = distribution.levels().outermost().values().stream()
                .map(Level::high)
                .filter(Objects::nonNull)
                .toArray(BigDecimal[]::new);
        Arrays.sort(lows);
        Arrays.sort(highs);
        return new Ends(lows, highs);
    }

    int size() {
        return lows.length;
    }

    /** How many upper ends are present; absent ones are above all others. */
    int boundedCount() {
        return highs.length;
    }

    boolean isBounded() {
        return highs.length == lows.length;
    }

    BigDecimal low(int i) {
        return lows[i];
    }

    BigDecimal high(int i) {
        return highs[i];
    }
}
