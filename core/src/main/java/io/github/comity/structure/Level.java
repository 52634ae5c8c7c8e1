package io.github.comity.structure;

import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A level in the form that the calculators need; an absent high end is null.
 *
 * <p>A level that is printed as zero or more is read as not negative, unless it is of a measure that may be negative.
 */
record Level(BigDecimal point, BigDecimal low, @Nullable BigDecimal high) {
    private static final Bounds NON_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);
    static final Level ZERO = new Level(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    Level plus(Level other) {
        return new Level(
                point.add(other.point),
                low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    /** What is left if a part is taken away; it is not below zero. */
    Level less(Level part) {
        return new Level(
                point.subtract(part.point),
                part.high == null ? BigDecimal.ZERO : low.subtract(part.high).max(BigDecimal.ZERO),
                high == null ? null : high.subtract(part.low));
    }

    /** A level that cannot exceed another one. */
    Level atMost(@Nullable BigDecimal limit) {
        return limit == null || (high != null && high.compareTo(limit) <= 0) ? this : new Level(point, low, limit);
    }

    boolean isExact() {
        return high != null && low.compareTo(high) == 0;
    }

    Bounds bounds() {
        return high == null ? Bounds.atLeast(low) : Bounds.of(low, high);
    }

    /** The proof bounds of an operand that is defined. */
    static Bounds bounds(Operand operand) {
        boolean anySign =
                operand.levelOf().map(q -> !q.measure().isNonNegative()).orElse(false);
        return anySign || operand.point().signum() < 0
                ? operand.bounds()
                : operand.bounds().intersection(NON_NEGATIVE);
    }

    /** The level of an operand that is defined and cannot be negative. */
    static Level of(Operand operand) {
        Bounds bounds = bounds(operand);
        return new Level(
                operand.point(), bounds.lower().orElseThrow(), bounds.upper().orElse(null));
    }
}
