package io.github.comity.claim;

import com.google.common.collect.ImmutableSet;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Rounding;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a calculation can take: a claim, a derived number, or a figure without a subject.
 *
 * <p>It is not necessarily there: a derived operand may be undefined, and then {@link #point} and {@link #bounds}
 * throw. A calculator passes its reason on.
 *
 * <p>Checks of reporter, partner, period and measure are made between operands that say what they are about; an operand
 * made by {@link #of} or {@link #exactly} is taken as the caller's word. All implementations are immutable and
 * thread-safe.
 */
public sealed interface Operand permits Claim, Derived, PlainOperand {
    /**
     * Obtains an operand from a figure alone.
     *
     * @param figure the figure
     * @return an operand with the figure's point and proof bounds and no subject
     */
    static Operand of(Figure figure) {
        Given.argument("figure", "Operand.of", figure);
        return of(figure, Rounding.NEAREST);
    }

    /**
     * Obtains an operand from a figure alone, whose last digit did not come about as usual.
     *
     * @param figure the figure
     * @param rounding how the last printed digit came about; without effect on a figure with a hedge word
     * @return an operand with the figure's point, its proof bounds under that rounding and no subject
     */
    static Operand of(Figure figure, Rounding rounding) {
        Given.arguments("Operand.of", "figure", figure, "rounding", rounding);
        Bounds bounds = figure.bounds(HedgePolicy.PROOF, rounding);
        return new PlainOperand(figure.toString(), figure.unit(), figure.point(), bounds, figure.magnitude());
    }

    /**
     * Obtains an operand from a number that is exact.
     *
     * @param value the number in ones of the unit, taken as it is: {@code 1.50} is 1.5
     * @param unit the unit
     * @return an operand whose bounds are the number alone, with no subject
     */
    static Operand exactly(BigDecimal value, Unit unit) {
        Given.arguments("Operand.exactly", "value", value, "unit", unit);
        return new PlainOperand(value.toPlainString(), unit, value, Bounds.exactly(value), Magnitude.ONE);
    }

    /**
     * Obtains an operand from all that is known of it, as when one that was written down is read.
     *
     * @param label what messages and tables call it
     * @param unit the unit
     * @param point the value by the printed digits, in ones of the unit
     * @param bounds the interval that certainly contains the true value, in ones of the unit
     * @param magnitude the magnitude word with which it is best printed
     * @return an operand with no subject
     * @throws IllegalArgumentException if the label is blank, too long or contains unprintable characters, or the
     *     bounds do not contain the point
     */
    static Operand labelled(String label, Unit unit, BigDecimal point, Bounds bounds, Magnitude magnitude) {
        Given.arguments("Operand.labelled", "label", label, "unit", unit, "point", point);
        Given.arguments("Operand.labelled", "bounds", bounds, "magnitude", magnitude);
        Text.requireName("label of an operand", label);
        if (!bounds.contains(point)) {
            throw new IllegalArgumentException(
                    "point of operand %s must lie within its bounds %s, but was %s; correct one of them"
                            .formatted(Text.quote(label), bounds, point.toPlainString()));
        }
        return new PlainOperand(label, unit, point, bounds, magnitude);
    }

    /** {@return what messages and tables call it, such as {@code "exports KAZ-CZE 2023 USD"}} */
    String label();

    /** {@return what it is about, or empty if that is not known or not a subject} */
    Optional<Subject> about();

    /** {@return the unit} */
    Unit unit();

    /** {@return the magnitude word with which it is best printed} */
    Magnitude magnitude();

    /**
     * Obtains the value by the printed digits.
     *
     * @return the value in ones of the unit
     * @throws IllegalStateException if it is undefined; the message gives the reason
     */
    BigDecimal point();

    /**
     * Obtains the interval that certainly contains the true value, under the proof reading of hedge words.
     *
     * @return the bounds in ones of the unit, never empty
     * @throws IllegalStateException if it is undefined; the message gives the reason
     */
    Bounds bounds();

    /** {@return the claims that it rests on, in a stable order} */
    ImmutableSet<Claim> claims();

    /** {@return why there is no number, or empty if there is one} */
    default Optional<Undefined> undefined() {
        return Optional.empty();
    }

    /** {@return the quantity whose level it is, or empty if it is not known to be the level of one} */
    default Optional<Quantity> levelOf() {
        return about().flatMap(Subject::levelOf);
    }
}
