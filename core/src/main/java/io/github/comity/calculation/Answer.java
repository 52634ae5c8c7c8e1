package io.github.comity.calculation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Derived.Note;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** The number at the end of a calculation, with what is to be known of its operands. */
final class Answer {
    private Answer() {}

    static Derived of(
            String name,
            String formula,
            Unit unit,
            BigDecimal point,
            Bounds bounds,
            Iterable<? extends Operand> inputs,
            ImmutableList<Operand> operands,
            ImmutableList<Operands> groups) {
        Derived result = Derived.of(name, formula, unit, point, bounds, inputs);
        if (!result.isDefined()) {
            return result;
        }
        for (Operands group : groups) {
            result = noted(result, group.notes());
        }
        for (Operand operand : groups.isEmpty() ? operands : ImmutableList.<Operand>of()) {
            result = noted(result, Operands.carried(operand));
        }
        boolean shared = groups.isEmpty() ? sharesClaims(operands) : groupsShareClaims(groups);
        return shared ? result.withNote(Note.SHARED_INPUT) : result;
    }

    private static Derived noted(Derived derived, ImmutableSet<Note> notes) {
        Derived result = derived;
        for (Note note : notes) {
            result = result.withNote(note);
        }
        return result;
    }

    private static boolean sharesClaims(ImmutableList<Operand> operands) {
        // what one operand shares with itself is its own note
        Set<Claim> seen = operands.size() == 1 ? Set.of() : new HashSet<>();
        for (Operand operand : operands.size() == 1 ? ImmutableList.<Operand>of() : operands) {
            for (Claim claim : operand.claims()) {
                if (!seen.add(claim)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean groupsShareClaims(ImmutableList<Operands> groups) {
        for (int i = 0; i < groups.size(); i++) {
            boolean shared = groups.get(i).sharesClaims();
            for (int j = 0; j < i && !shared; j++) {
                shared = groups.get(i).sharesClaimsWith(groups.get(j));
            }
            if (shared) {
                return true;
            }
        }
        return false;
    }
}
