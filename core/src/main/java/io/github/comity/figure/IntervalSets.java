package io.github.comity.figure;

import java.math.BigDecimal;

/** Intervals as sets of numbers: what contains what, what is common, what covers both. */
final class IntervalSets {
    private IntervalSets() {}

    static boolean contains(Bounds x, BigDecimal value) {
        BigDecimal low = x.low();
        BigDecimal high = x.high();
        return !x.isEmpty()
                && (low == null || low.compareTo(value) <= 0)
                && (high == null || high.compareTo(value) >= 0);
    }

    static boolean encloses(Bounds outer, Bounds inner) {
        return inner.isEmpty() || intersection(outer, inner).equals(inner);
    }

    static boolean precedes(Bounds a, Bounds b) {
        BigDecimal end = a.high();
        BigDecimal start = b.low();
        return end != null && start != null && end.compareTo(start) < 0;
    }

    static Bounds intersection(Bounds a, Bounds b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Bounds.EMPTY;
        }
        BigDecimal low = a.low();
        BigDecimal high = a.high();
        BigDecimal otherLow = b.low();
        BigDecimal otherHigh = b.high();
        low = low == null || (otherLow != null && otherLow.compareTo(low) > 0) ? otherLow : low;
        high = high == null || (otherHigh != null && otherHigh.compareTo(high) < 0) ? otherHigh : high;
        return low != null && high != null && low.compareTo(high) > 0 ? Bounds.EMPTY : Bounds.ofNormal(low, high);
    }

    static Bounds hull(Bounds a, Bounds b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        return Bounds.ofNormal(
                Ends.ofBoth(a.low(), b.low(), BigDecimal::min), Ends.ofBoth(a.high(), b.high(), BigDecimal::max));
    }

    static Bounds abs(Bounds x) {
        BigDecimal low = x.low();
        BigDecimal high = x.high();
        if (x.isEmpty() || (low != null && low.signum() >= 0)) {
            return x;
        }
        if (high != null && high.signum() <= 0) {
            return x.negated();
        }
        return Bounds.ofNormal(BigDecimal.ZERO, low == null || high == null ? null : high.max(low.negate()));
    }
}
