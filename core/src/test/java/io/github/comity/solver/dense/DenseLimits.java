package io.github.comity.solver.dense;

import io.github.comity.figure.Rational;
import io.github.comity.solver.Constraint;
import io.github.comity.solver.Proof;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ends that constraints set to one variable; some of them may be switched off. */
final class DenseLimits {
    /** One end of a variable: its value, and the constraint that sets it, whose form is the variable times a scale. */
    record End(Rational value, int constraint, Rational scale, boolean ofUpper) {
        /** The use of the constraint that shows the end for a multiple of the variable. */
        Proof.Use use(Rational multiple) {
            return new Proof.Use(constraint, ofUpper, multiple.dividedBy(scale.signum() < 0 ? scale.negated() : scale));
        }
    }

    private final List<End> lowers = new ArrayList<>();
    private final List<End> uppers = new ArrayList<>();
    private @Nullable End lower;
    private @Nullable End upper;

    /** Adds the ends of a constraint on a multiple of the variable. */
    void add(int index, Constraint constraint, Rational scale) {
        boolean turned = scale.signum() < 0;
        constraint
                .lower()
                .ifPresent(v -> (turned ? uppers : lowers).add(new End(v.dividedBy(scale), index, scale, false)));
        constraint
                .upper()
                .ifPresent(v -> (turned ? lowers : uppers).add(new End(v.dividedBy(scale), index, scale, true)));
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

    /** How far a value is beyond an end; zero if it is not. */
    Rational excess(Rational value) {
        if (lower != null && value.compareTo(lower.value()) < 0) {
            return lower.value().minus(value);
        }
        return upper != null && value.compareTo(upper.value()) > 0 ? value.minus(upper.value()) : Rational.ZERO;
    }

    boolean isBelow(Rational value) {
        return lower != null && value.compareTo(lower.value()) < 0;
    }

    boolean isAbove(Rational value) {
        return upper != null && value.compareTo(upper.value()) > 0;
    }

    boolean mayRise(Rational value) {
        return upper == null || value.compareTo(upper.value()) < 0;
    }

    boolean mayFall(Rational value) {
        return lower == null || value.compareTo(lower.value()) > 0;
    }

    /** Both ends, if the lower one is above the upper one. */
    boolean isEmpty() {
        return lower != null && upper != null && lower.value().compareTo(upper.value()) > 0;
    }
}
