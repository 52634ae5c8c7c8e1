package io.github.comity.solver;

import io.github.comity.figure.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ends that constraints set to one variable; some of them may be switched off. */
final class Limits {
    /** One end of a variable: its value, and the constraint that sets it, whose form is the variable times a scale. */
    record End(Rational value, double near, int constraint, Rational scale, boolean ofUpper) {
        static End of(Rational value, int constraint, Rational scale, boolean ofUpper) {
            return new End(value, SparseRow.guess(value), constraint, scale, ofUpper);
        }

        /** The use of the constraint that shows the end for a multiple of the variable. */
        Proof.Use use(Rational multiple) {
            return new Proof.Use(constraint, ofUpper, multiple.dividedBy(scale.signum() < 0 ? scale.negated() : scale));
        }
    }

    private final List<End> lowers = new ArrayList<>();
    private final List<End> uppers = new ArrayList<>();
    private @Nullable End lower;
    private @Nullable End upper;

    /** Adds the ends of a constraint on a multiple of the variable and a number. */
    void add(int index, Constraint constraint, Rational scale, Rational shift) {
        boolean turned = scale.signum() < 0;
        constraint
                .lower()
                .map(v -> v.minus(shift).dividedBy(scale))
                .ifPresent(v -> (turned ? uppers : lowers).add(End.of(v, index, scale, false)));
        constraint
                .upper()
                .map(v -> v.minus(shift).dividedBy(scale))
                .ifPresent(v -> (turned ? lowers : uppers).add(End.of(v, index, scale, true)));
    }

    /** Whether there is no end, whatever is switched. */
    boolean isFree() {
        return lowers.isEmpty() && uppers.isEmpty();
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

    /** The end that a value is beyond, if it is. */
    @Nullable
    End passed(Rational value) {
        return isBelow(value) ? lower : isAbove(value) ? upper : null;
    }

    /** An end that is there. */
    End either(boolean ofUpper) {
        return Objects.requireNonNull(end(ofUpper));
    }

    boolean may(boolean rise, Rational value) {
        return rise ? mayRise(value) : mayFall(value);
    }

    /** An end in floating point; infinite if there is none. */
    double near(boolean ofUpper) {
        End end = end(ofUpper);
        return end != null ? end.near() : ofUpper ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    /** Whether all numbers between two are certainly between the ends. */
    boolean isWithin(double least, double most) {
        return (lower == null || least > lower.near() + Math.abs(lower.near()) * 0x1p-50)
                && (upper == null || most < upper.near() - Math.abs(upper.near()) * 0x1p-50);
    }

    /** The largest size of an end, in floating point. */
    double size() {
        double size = 0;
        for (List<End> ends : List.of(lowers, uppers)) {
            for (End end : ends) {
                size = Math.max(size, Math.abs(end.near()));
            }
        }
        return size;
    }
}
