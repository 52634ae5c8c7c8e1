package io.github.comity.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Constants;
import io.github.comity.internal.CopiedValue;
import io.github.comity.internal.Given;
import io.github.comity.table.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that follows from claims: a point, guaranteed bounds, the formula and the inputs; or the reason why there is
 * none.
 *
 * <p>It is not an estimate: nothing about it is statistical. The point is the formula applied to the printed digits.
 * The bounds contain the true value whenever the bounds of all inputs do; they are rounded outward at 34 digits.
 *
 * <p>{@link #toString} prints a bare number only if that number, read back as a figure, encloses the bounds. Otherwise
 * it prints the point with the bounds: {@code ≈ 422.37 million USD (422.19–422.55)}. {@link #asFigure} is the figure
 * that says the same.
 *
 * <p>Two derived numbers are equal when they state the same in the same way from the same inputs. There is no order.
 * This class is immutable and thread-safe.
 */
@Value.Immutable
@CopiedValue
public abstract non-sealed class Derived implements Operand {
    /** Something to know beside the number. */
    public enum Note {
        /** The level went from above zero to below zero. */
        SIGN_CHANGE,
        /** The number assumes that every month or day contributes alike. */
        ASSUMES_NO_SEASONALITY,
        /** The number assumes that the months of the year weigh as they did in a reference year. */
        ASSUMES_SAME_SEASONALITY,
        /** The number is the sum over periods that do not follow each other, and of no time between them. */
        PERIODS_WITH_GAPS,
        /** The inputs rest on a common claim, so the bounds are sound but may be wider than need be. */
        SHARED_INPUT;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Note parse(CharSequence text) {
            return Constants.read(Note.class, Note::label, text);
        }

        /** {@return the words for it, such as {@code "sign change"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Derived() {}

    /**
     * Obtains a number that a calculator derived.
     *
     * <p>If the bounds are empty, the inputs cannot all be true and the result is
     * {@link Undefined.Reason#CONTRADICTORY}.
     *
     * @param name the indicator, such as {@code "coverage ratio"}
     * @param formula how it was calculated, such as {@code "exports / imports"}
     * @param unit the unit of point and bounds
     * @param point the formula applied to the printed digits, in ones of the unit
     * @param bounds the interval that certainly contains the true value, in ones of the unit
     * @param inputs what entered the formula, in the order of the formula
     * @return the derived number
     * @throws IllegalArgumentException if the bounds are not empty and do not contain the point
     */
    public static Derived of(
            String name,
            String formula,
            Unit unit,
            BigDecimal point,
            Bounds bounds,
            Iterable<? extends Operand> inputs) {
        Given.arguments("Derived.of", "name", name, "formula", formula, "unit", unit);
        Given.arguments("Derived.of", "point", point, "bounds", bounds, "inputs", inputs);
        ImmutableList<Operand> operands = ImmutableList.copyOf(inputs);
        if (bounds.isEmpty()) {
            return undefined(
                    name,
                    Undefined.Reason.CONTRADICTORY,
                    "%s has no possible value: its inputs %s cannot all be true".formatted(name, labels(operands)),
                    unit,
                    operands);
        }
        if (!bounds.contains(point)) {
            throw new IllegalArgumentException(
                    "point of %s must lie within its bounds %s, but was %s; check the formula"
                            .formatted(name, bounds, point));
        }
        return new ImmutableDerived.Builder()
                .name(name)
                .formula(formula)
                .unit(unit)
                .addAllInputs(operands)
                .knownPoint(point)
                .knownBounds(bounds)
                .build();
    }

    /**
     * Obtains the answer that there is no number.
     *
     * @param name the indicator
     * @param reason why there is no number
     * @param explanation the reason in words: subject, rule, value and remedy
     * @param unit the unit that the number would have had
     * @param inputs what would have entered the formula
     * @return the undefined number
     */
    public static Derived undefined(
            String name, Undefined.Reason reason, String explanation, Unit unit, Iterable<? extends Operand> inputs) {
        Given.arguments("Derived.undefined", "name", name, "reason", reason, "explanation", explanation);
        Given.arguments("Derived.undefined", "unit", unit, "inputs", inputs);
        return new ImmutableDerived.Builder()
                .name(name)
                .formula("")
                .unit(unit)
                .addAllInputs(inputs)
                .undefined(new Undefined(reason, explanation))
                .knownBounds(Bounds.EMPTY)
                .build();
    }

    private static String labels(ImmutableList<Operand> operands) {
        return operands.stream().map(o -> "'" + o.label() + "'").toList().toString();
    }

    /**
     * Returns a copy that says which subject the number answers.
     *
     * @param subject the subject
     * @return the number as an answer about that subject
     */
    public Derived about(Subject subject) {
        Given.argument("subject", "Derived.about", subject);
        return copy().withAbout(subject);
    }

    /**
     * Returns a copy with a further note.
     *
     * @param note the note
     * @return the number with that note
     */
    public Derived withNote(Note note) {
        Given.argument("note", "Derived.withNote", note);
        return copy().withNotes(
                        ImmutableSet.<Note>builder().addAll(notes()).add(note).build());
    }

    /**
     * Converts a ratio to percent; exact.
     *
     * @return the same number times 100 in percent, or this number if it is in percent
     * @throws IllegalStateException if the unit is neither ratio nor percent
     */
    public Derived inPercent() {
        if (unit().equals(Unit.PERCENT)) {
            return this;
        }
        if (!unit().equals(Unit.RATIO)) {
            throw new IllegalStateException(
                    "%s can be converted to percent only from a ratio, but was in %s; print it as it is"
                            .formatted(name(), unit()));
        }
        return copy().withUnit(Unit.PERCENT)
                .withKnownPoint(knownPoint().map(HUNDRED::multiply))
                .withKnownBounds(knownBounds().times(HUNDRED));
    }

    /**
     * Returns a copy that is printed with another magnitude word, for a number far smaller or larger than its inputs.
     *
     * @param magnitude the magnitude word; the number stays the same
     * @return the number, printed with that word
     */
    public Derived printedIn(Magnitude magnitude) {
        Given.argument("magnitude", "Derived.printedIn", magnitude);
        return copy().withGivenMagnitude(magnitude);
    }

    private ImmutableDerived copy() {
        return (ImmutableDerived) this;
    }

    /** {@return the indicator, such as {@code "coverage ratio"}} */
    public abstract String name();

    /** {@return how it was calculated, or an empty text if it is undefined} */
    public abstract String formula();

    @Override
    public abstract Unit unit();

    /** {@return what entered the formula, in its order} */
    public abstract ImmutableList<Operand> inputs();

    @Override
    public abstract Optional<Subject> about();

    @Override
    public abstract Optional<Undefined> undefined();

    /** The point, or empty if there is no number. */
    abstract Optional<BigDecimal> knownPoint();

    /** The bounds, empty if there is no number. */
    abstract Bounds knownBounds();

    /** {@return what to know beside the number} */
    public abstract ImmutableSet<Note> notes();

    /** {@return the magnitude word that {@link #printedIn} set, if any} */
    public abstract Optional<Magnitude> givenMagnitude();

    /** {@return whether there is a number} */
    public boolean isDefined() {
        return undefined().isEmpty();
    }

    @Override
    public String label() {
        return about().map(s -> name() + " (" + s + ")").orElse(name());
    }

    /** {@return the magnitude word of the first input in the same unit, unless {@link #printedIn} set another} */
    @Override
    public Magnitude magnitude() {
        return givenMagnitude().orElseGet(this::magnitudeOfInputs);
    }

    private Magnitude magnitudeOfInputs() {
        return inputs().stream()
                .filter(o -> o.unit().equals(unit()))
                .findFirst()
                .map(Operand::magnitude)
                .orElse(Magnitude.ONE);
    }

    @Override
    public BigDecimal point() {
        return knownPoint().orElseThrow(this::noNumber);
    }

    @Override
    public Bounds bounds() {
        if (knownPoint().isEmpty()) {
            throw noNumber();
        }
        return knownBounds();
    }

    private IllegalStateException noNumber() {
        return new IllegalStateException("%s is undefined: %s; ask isDefined() first"
                .formatted(name(), undefined().map(Undefined::toString).orElse("")));
    }

    @Override
    public ImmutableSet<Claim> claims() {
        ImmutableSet.Builder<Claim> claims = ImmutableSet.builder();
        for (Operand input : inputs()) {
            claims.addAll(input.claims());
        }
        return claims.build();
    }

    /**
     * Prints the number in parts, for tables.
     *
     * @return number, bounds and unit as text
     * @throws IllegalStateException if it is undefined; the message gives the reason
     */
    public Printed printed() {
        return Printed.of(point(), bounds(), magnitude(), unit());
    }

    /**
     * Obtains the figure that says the same as the print: a printed number or a range that encloses the bounds.
     *
     * @return the figure, or empty if a figure cannot say it because an end is missing
     * @throws IllegalStateException if it is undefined; the message gives the reason
     */
    public Optional<Figure> asFigure() {
        return printed().figure();
    }

    /**
     * Makes a table of derived numbers.
     *
     * @param numbers the numbers, in the order of the rows
     * @return a row for each: its name, the value by the printed digits with guaranteed bounds in ones of the unit, the
     *     unit, notes, the formula, and for one that is undefined the reason
     */
    public static Table table(Iterable<Derived> numbers) {
        Given.argument("numbers", "Derived.table", numbers);
        return ClaimColumns.DERIVED.table(numbers);
    }

    /** {@return the number as printed, or {@code "undefined"} with the reason} */
    @Override
    public String toString() {
        return undefined()
                .map(u -> "undefined (" + u + ")")
                .orElseGet(() -> printed().toString());
    }
}
