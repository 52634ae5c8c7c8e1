package io.github.comity.calculation;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Bounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the operands of one calculation are read as: their bounds, cut at zero where they cannot be negative.
 *
 * <p>A claim works its bounds out from its digits each time, and several checks ask for them, so those of a few
 * operands are kept. Of many, which come in sums, each is read about once.
 */
final class Readings {
    private static final int MOST_KEPT = 8;

    private final ImmutableList<Operand> operands;
    private final @Nullable Bounds[] stated;
    private final List<Operand> nonNegative = new ArrayList<>(0);
    private boolean all;

    Readings(ImmutableList<Operand> operands) {
        this.operands = operands;
        this.stated = new Bounds[Math.min(operands.size(), MOST_KEPT)];
    }

    /** Reads operands as not negative, whatever their measures say; all if none is named. */
    List<Operand> nonNegative(Operand... some) {
        all |= some.length == 0;
        Collections.addAll(nonNegative, some);
        return all ? operands : nonNegative;
    }

    Bounds bounds(Operand operand) {
        Bounds bounds = stated(operand);
        return Amount.isNonNegative(bounds) || !isNonNegative(operand)
                ? bounds
                : bounds.intersection(Amount.NON_NEGATIVE);
    }

    private Bounds stated(Operand operand) {
        for (int i = 0; i < stated.length; i++) {
            if (operands.get(i) == operand) {
                Bounds known = stated[i];
                Bounds bounds = known == null ? operand.bounds() : known;
                stated[i] = bounds;
                return bounds;
            }
        }
        return operand.bounds();
    }

    private boolean isNonNegative(Operand operand) {
        if (all) {
            return true;
        }
        for (Operand marked : nonNegative) {
            if (marked == operand) {
                return true;
            }
        }
        Quantity level = operand.levelOf().orElse(null);
        return level != null && level.measure().isNonNegative();
    }
}
