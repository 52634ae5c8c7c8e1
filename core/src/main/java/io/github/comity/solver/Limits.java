package io.github.comity.solver;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The ends that constraints set to one variable; some of them may be switched off. */
final class Limits {
    /** One end of a variable: its value, and the constraint that sets it, whose form is the variable times a scale. */
    record End(BigFraction value, int constraint, BigFraction scale, boolean ofUpper) {
        /** The use of the constraint that shows the end for a multiple of the variable. */
        Proof.Use use(BigFraction multiple) {
            return new Proof.Use(constraint, ofUpper, multiple.divide(scale.signum() < 0 ? scale.negate() : scale));
        }
    }

    private final List<End> lowers = new ArrayList<>();
    private final List<End> uppers = new ArrayList<>();
    private @Nullable End lower;
    private @Nullable End upper;

    /** Adds the ends of a constraint on a multiple of the variable. */
    void add(int index, Constraint constraint, BigFraction scale) {
        boolean turned = scale.signum() < 0;
        constraint
                .lower()
                .ifPresent(v -> (turned ? uppers : lowers).add(new End(v.divide(scale), index, scale, false)));
        constraint.upper().ifPresent(v -> (turned ? lowers : uppers).add(new End(v.divide(scale), index, scale, true)));
    }

    /** Chooses the tightest ends among the constraints that are on; of equal ones the first. */
    void refresh(boolean[] active) {
        lower = null;
        upper = null;
        for (End end : lowers) {
            if (active[end.constraint()] && (lower == null || end.value().compareTo(lower.value()) > 0)) {
                lower = end;
            }
        }
        for (End end : uppers) {
            if (active[end.constraint()] && (upper == null || end.value().compareTo(upper.value()) < 0)) {
                upper = end;
            }
        }
    }

    @Nullable
    End lower() {
        return lower;
    }

    @Nullable
    End upper() {
        return upper;
    }

    @Nullable
    End end(boolean ofUpper) {
        return ofUpper ? upper : lower;
    }

    boolean isBelow(BigFraction value) {
        return lower != null && value.compareTo(lower.value()) < 0;
    }

    boolean isAbove(BigFraction value) {
        return upper != null && value.compareTo(upper.value()) > 0;
    }

    boolean mayRise(BigFraction value) {
        return upper == null || value.compareTo(upper.value()) < 0;
    }

    boolean mayFall(BigFraction value) {
        return lower == null || value.compareTo(lower.value()) > 0;
    }

    /** Both ends, if the lower one is above the upper one. */
    boolean isEmpty() {
        return lower != null && upper != null && lower.value().compareTo(upper.value()) > 0;
    }
}
