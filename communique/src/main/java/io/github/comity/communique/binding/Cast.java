package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Time;
import org.jspecify.annotations.Nullable;

/**
 * An amount in its role.
 *
 * @param amount the amount
 * @param index the index of its element in the clause
 * @param role what it does
 * @param isNegative whether it is a fall or below zero
 * @param isReached whether it is a level that was reached by a change: grew to
 * @param time the time that belongs to it alone, or null
 * @param reason why it has no role, else null
 */
record Cast(
        Amount amount,
        int index,
        Role role,
        boolean isNegative,
        boolean isReached,
        @Nullable Time time,
        @Nullable Reason reason) {
    /** An amount without a role. */
    static Cast none(Amount amount, Surroundings around, Reason reason) {
        return new Cast(amount, around.index(), Role.NONE, false, false, null, reason);
    }

    Cast as(Role other) {
        return new Cast(amount, index, other, isNegative, isReached, time, null);
    }

    Cast with(Amount other) {
        return new Cast(other, index, role, isNegative, isReached, time, reason);
    }
}
