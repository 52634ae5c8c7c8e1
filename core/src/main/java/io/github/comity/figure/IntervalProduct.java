package io.github.comity.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Products and quotients of intervals whose ends may be absent, by the four corners. */
final class IntervalProduct {
    private static final Bounds ZERO = Bounds.exactly(BigDecimal.ZERO);

    /** An end: a number, or infinity of a sign where the value is null. */
    private record End(@Nullable BigDecimal value, int sign) {
        static End of(Optional<BigDecimal> end, int signIfAbsent) {
            return end.map(v -> new End(v, v.signum())).orElseGet(() -> new End(null, signIfAbsent));
        }

        boolean isInfinite() {
            return value == null;
        }
    }

    /** The smallest and largest corner met so far; an infinite corner is remembered as such. */
    private static final class Corners {
        private @Nullable BigDecimal low;
        private @Nullable BigDecimal high;
        private boolean lowInfinite;
        private boolean highInfinite;

        void add(BigDecimal down, BigDecimal up) {
            low = low == null ? down : low.min(down);
            high = high == null ? up : high.max(up);
        }

        void addInfinite(int sign) {
            lowInfinite |= sign < 0;
            highInfinite |= sign > 0;
        }

        Bounds bounds() {
            return Bounds.between(lowInfinite ? null : low, highInfinite ? null : high);
        }
    }

    private IntervalProduct() {}

    static Bounds times(Bounds x, BigDecimal factor) {
        if (x.isEmpty()) {
            return Bounds.EMPTY;
        }
        if (factor.signum() == 0) {
            return ZERO;
        }
        BigDecimal low = x.low();
        BigDecimal high = x.high();
        low = low == null ? null : low.multiply(factor);
        high = high == null ? null : high.multiply(factor);
        return factor.signum() > 0 ? Bounds.between(low, high) : Bounds.between(high, low);
    }

    static Bounds times(Bounds a, Bounds b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Bounds.EMPTY;
        }
        Corners corners = new Corners();
        for (End x : ends(a)) {
            for (End y : ends(b)) {
                int sign = x.sign() * y.sign();
                if (sign == 0) {
                    corners.add(BigDecimal.ZERO, BigDecimal.ZERO);
                } else if (x.value() == null || y.value() == null) {
                    corners.addInfinite(sign);
                } else {
                    BigDecimal product = x.value().multiply(y.value());
                    corners.add(product, product);
                }
            }
        }
        return corners.bounds();
    }

    static Bounds divide(Bounds a, Bounds b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Bounds.EMPTY;
        }
        if (b.equals(ZERO)) {
            throw new ArithmeticException(
                    "divisor of %s must not be zero, but was %s; check for a zero denominator first".formatted(a, b));
        }
        BigDecimal low = b.low();
        BigDecimal high = b.high();
        if (a.isBounded() && low != null && high != null && low.signum() > 0) {
            return byPositive(a, low, high);
        }
        return byCorners(a, b);
    }

    private static Bounds byPositive(Bounds a, BigDecimal low, BigDecimal high) {
        BigDecimal from = a.lower().orElseThrow();
        BigDecimal to = a.upper().orElseThrow();
        return Bounds.between(
                from.divide(from.signum() >= 0 ? high : low, Ends.DOWN),
                to.divide(to.signum() >= 0 ? low : high, Ends.UP));
    }

    /** The divisor is not exactly zero and neither operand is empty. */
    private static Bounds byCorners(Bounds a, Bounds b) {
        if (a.equals(ZERO)) {
            return a;
        }
        End low = End.of(b.lower(), -1);
        End high = End.of(b.upper(), 1);
        if (low.sign() < 0 && high.sign() > 0) {
            return Bounds.UNBOUNDED;
        }
        // a zero end of the divisor is approached from inside: its quotients run to infinity
        int side = low.sign() < 0 ? -1 : 1;
        Corners corners = new Corners();
        for (End x : ends(a)) {
            for (End y : new End[] {low, high}) {
                corner(corners, x, y, side);
            }
        }
        return corners.bounds();
    }

    private static void corner(Corners corners, End x, End y, int side) {
        if (x.sign() == 0 || (y.isInfinite() && !x.isInfinite())) {
            corners.add(BigDecimal.ZERO, BigDecimal.ZERO);
        } else if (y.value() != null && y.value().signum() == 0) {
            corners.addInfinite(x.sign() * side);
        } else if (x.value() == null && y.value() == null) {
            // infinity over infinity is anything of that sign
            corners.add(BigDecimal.ZERO, BigDecimal.ZERO);
            corners.addInfinite(x.sign() * side);
        } else if (x.value() == null) {
            corners.addInfinite(x.sign() * side);
        } else if (y.value() != null) {
            corners.add(x.value().divide(y.value(), Ends.DOWN), x.value().divide(y.value(), Ends.UP));
        }
    }

    private static End[] ends(Bounds bounds) {
        return new End[] {End.of(bounds.lower(), -1), End.of(bounds.upper(), 1)};
    }
}
