package io.github.comity.figure;

import java.math.BigDecimal;

/** Sums and differences of intervals whose ends may be absent; exact. */
final class IntervalSum {
    private IntervalSum() {}

    static Bounds plus(Bounds a, Bounds b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Bounds.EMPTY;
        }
        BigDecimal low = a.low();
        BigDecimal high = a.high();
        BigDecimal otherLow = b.low();
        BigDecimal otherHigh = b.high();
        return Bounds.between(
                low == null || otherLow == null ? null : low.add(otherLow),
                high == null || otherHigh == null ? null : high.add(otherHigh));
    }

    static Bounds minus(Bounds a, Bounds b) {
        return plus(a, negated(b));
    }

    static Bounds negated(Bounds x) {
        BigDecimal low = x.low();
        BigDecimal high = x.high();
        return x.isEmpty()
                ? Bounds.EMPTY
                : Bounds.ofNormal(high == null ? null : high.negate(), low == null ? null : low.negate());
    }
}
