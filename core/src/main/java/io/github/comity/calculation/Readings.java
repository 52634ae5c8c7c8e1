package io.github.comity.calculation;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What the operands of one calculation are read as: their bounds, cut at zero where they cannot be negative.
 *
 * <p>A claim works its bounds out from its digits each time, and several checks ask for them, so those of the first few
 * operands are kept. Of many, which come in sums, each is read about once.
 */
final class Readings {
    private static final int MOST_KEPT = 8;

    private final ImmutableList<Operand> operands;
    private final @Nullable Bounds[] stated;
    private final boolean[] nonNegative;
    private boolean all;

    Readings(ImmutableList<Operand> operands) {
        this.operands = operands;
        this.stated = new Bounds[Math.min(operands.size(), MOST_KEPT)];
        this.nonNegative = new boolean[operands.size()];
    }

    /** Reads all operands as not negative, whatever their measures say. */
    void nonNegative() {
        all = true;
    }

    /** Reads one operand as not negative, whatever its measure says. */
    void nonNegative(Operand operand) {
        int index = index(operand, operands.size());
        if (index < 0) {
            throw new IllegalArgumentException("operands of a calculation must be named when it is opened, but was '%s'"
                    .formatted(operand.label()));
        }
        nonNegative[index] = true;
    }

    Bounds bounds(Operand operand) {
        Bounds bounds = stated(operand);
        return Amount.isNonNegative(bounds) || !isNonNegative(operand)
                ? bounds
                : bounds.intersection(Amount.NON_NEGATIVE);
    }

    private Bounds stated(Operand operand) {
        int index = index(operand, stated.length);
        if (index < 0) {
            return operand.bounds();
        }
        Bounds known = stated[index];
        Bounds bounds = known == null ? operand.bounds() : known;
        stated[index] = bounds;
        return bounds;
    }

    private boolean isNonNegative(Operand operand) {
        int index = all ? -1 : index(operand, operands.size());
        if (all || (index >= 0 && nonNegative[index])) {
            return true;
        }
        Quantity level = operand.levelOf().orElse(null);
        return level != null && level.measure().isNonNegative();
    }

    private int index(Operand operand, int end) {
        for (int i = 0; i < end; i++) {
            if (operands.get(i) == operand) {
                return i;
            }
        }
        return -1;
    }
}
