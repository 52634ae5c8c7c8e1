package io.github.comity.reconcile;

import io.github.comity.claim.Growth;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Rounding;
import io.github.comity.figure.Unit;
import java.util.Optional;

/**
 * How printed figures are read as intervals: hedge words, rounding, and how wide the rounding is taken.
 *
 * @param policy how hedge words are read
 * @param rounding how the last digit came about
 * @param width what the width of every bounded interval is multiplied by
 */
record Reading(HedgePolicy policy, Rounding rounding, Rational width) {
    static final Rational PERCENT = Rational.of(1, 100);

    private static final Interval NOT_NEGATIVE = new Interval(Optional.of(Rational.ZERO), Optional.empty());

    static Reading of(HedgePolicy policy, Rounding rounding) {
        return new Reading(policy, rounding, Rational.ONE);
    }

    Reading withWidth(Rational factor) {
        return new Reading(policy, rounding, factor);
    }

    Reading withPolicy(HedgePolicy other) {
        return new Reading(other, rounding, width);
    }

    /** The printed interval in ones of the figure's unit. */
    Interval of(Figure figure) {
        Interval read = Interval.of(bounds(figure));
        return width.equals(Rational.ONE) ? read : read.widened(width);
    }

    /** The same in decimals, before roundings are taken wider. */
    Bounds bounds(Figure figure) {
        return figure.bounds(policy, rounding);
    }

    /** The printed interval as a ratio, of a percentage or a ratio. */
    Interval ratio(Figure figure) {
        return ratio(of(figure), figure.unit());
    }

    static Interval ratio(Interval printed, Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINT) ? printed.times(PERCENT) : printed;
    }

    /** What one percentage point is in a unit; empty if the unit is no percentage. */
    static Optional<Rational> pointIn(Unit unit) {
        return switch (unit.kind()) {
            case PERCENT, PERCENTAGE_POINT -> Optional.of(Rational.ONE);
            case RATIO -> Optional.of(PERCENT);
            case MONEY, COUNT, PHYSICAL, RANK, UNSTATED -> Optional.empty();
        };
    }

    /** New level over old level, for a rate, factor or divisor. */
    Interval factor(Growth.Form form, Figure figure) {
        return factor(form, ratio(figure));
    }

    static Interval factor(Growth.Form form, Interval ratio) {
        return switch (form) {
            case RATE -> ratio.plus(Rational.ONE);
            case FACTOR -> ratio.intersection(NOT_NEGATIVE);
            case DIVISOR -> ratio.intersection(NOT_NEGATIVE).reciprocal();
            case ABSOLUTE, POINTS -> throw new IllegalArgumentException(form + " does not determine a factor");
        };
    }
}
