package io.github.comity.communique.binding;

import io.github.comity.claim.Growth;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Time;
import io.github.comity.figure.Unit;
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

    /** The change that it states, in a currency where it has none of its own. */
    Row.Change change(@Nullable Unit currency) {
        if (role == Role.CHANGE) {
            Amount money =
                    amount.unit() == null ? amount.with(Amount.Kind.MONEY, amount.magnitude(), currency) : amount;
            return new Row.Change(money, Growth.Form.ABSOLUTE, isNegative);
        }
        Growth.Form form = switch (amount.kind()) {
            case POINTS -> Growth.Form.POINTS;
            case FACTOR -> isNegative ? Growth.Form.DIVISOR : Growth.Form.FACTOR;
            default -> role == Role.INDEX ? Growth.Form.FACTOR : Growth.Form.RATE;
        };
        return new Row.Change(amount, form, isNegative);
    }
}
