package io.github.comity.figure;

import java.math.BigDecimal;

/** Sums and differences of intervals whose ends may be absent; exact. */
final class IntervalSum {
    private IntervalSum() {}

    static Bounds plus(Bounds a, Bounds b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Bounds.EMPTY;
        }
        return Bounds.between(
                Ends.ofBoth(a.low(), b.low(), BigDecimal::add), Ends.ofBoth(a.high(), b.high(), BigDecimal::add));
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
