package io.github.comity.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Constants;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

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
public final class Derived implements Operand {
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

    private final String name;
    private final String formula;
    private final Unit unit;
    private final ImmutableList<Operand> inputs;
    private final Optional<Subject> about;
    private final Optional<Undefined> undefined;
    private final Optional<BigDecimal> point;
    private final Bounds bounds;
    private final ImmutableSet<Note> notes;
    private final Optional<Magnitude> magnitude;

    private Derived(
            String name,
            String formula,
            Unit unit,
            ImmutableList<Operand> inputs,
            Optional<Subject> about,
            Optional<Undefined> undefined,
            Optional<BigDecimal> point,
            Bounds bounds,
            ImmutableSet<Note> notes,
            Optional<Magnitude> magnitude) {
        this.name = name;
        this.formula = formula;
        this.unit = unit;
        this.inputs = inputs;
        this.about = about;
        this.undefined = undefined;
        this.point = point;
        this.bounds = bounds;
        this.notes = notes;
        this.magnitude = magnitude;
    }

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
        return new Derived(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(formula, "formula"),
                Objects.requireNonNull(unit, "unit"),
                operands,
                Optional.empty(),
                Optional.empty(),
                Optional.of(point),
                bounds,
                ImmutableSet.of(),
                Optional.empty());
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
        return new Derived(
                Objects.requireNonNull(name, "name"),
                "",
                Objects.requireNonNull(unit, "unit"),
                ImmutableList.copyOf(inputs),
                Optional.empty(),
                Optional.of(new Undefined(reason, explanation)),
                Optional.empty(),
                Bounds.EMPTY,
                ImmutableSet.of(),
                Optional.empty());
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
        return new Derived(
                name, formula, unit, inputs, Optional.of(subject), undefined, point, bounds, notes, magnitude);
    }

    /**
     * Returns a copy under another name, for a calculator that gives a general result its own term.
     *
     * <p>Where the number is undefined and the explanation starts with the name, it starts with the new one.
     *
     * @param name the indicator, such as {@code "trade balance"}
     * @param formula the formula in the terms of that indicator; passed over if the number is undefined
     * @return the number under that name
     */
    public Derived named(String name, String formula) {
        Optional<Undefined> renamed = undefined.map(u -> u.explanation().startsWith(this.name + " ")
                ? new Undefined(u.reason(), name + u.explanation().substring(this.name.length()))
                : u);
        return new Derived(
                name, isDefined() ? formula : "", unit, inputs, about, renamed, point, bounds, notes, magnitude);
    }

    /**
     * Returns a copy with a further note.
     *
     * @param note the note
     * @return the number with that note
     */
    public Derived withNote(Note note) {
        ImmutableSet<Note> all =
                ImmutableSet.<Note>builder().addAll(notes).add(note).build();
        return new Derived(name, formula, unit, inputs, about, undefined, point, bounds, all, magnitude);
    }

    /**
     * Converts a ratio to percent; exact.
     *
     * @return the same number times 100 in percent, or this number if it is in percent
     * @throws IllegalStateException if the unit is neither ratio nor percent
     */
    public Derived inPercent() {
        if (unit.equals(Unit.PERCENT)) {
            return this;
        }
        if (!unit.equals(Unit.RATIO)) {
            throw new IllegalStateException(
                    "%s can be converted to percent only from a ratio, but was in %s; print it as it is"
                            .formatted(name, unit));
        }
        return new Derived(
                name,
                formula,
                Unit.PERCENT,
                inputs,
                about,
                undefined,
                point.map(HUNDRED::multiply),
                bounds.times(HUNDRED),
                notes,
                magnitude);
    }

    /**
     * Returns a copy that is printed with another magnitude word, for a number far smaller or larger than its inputs.
     *
     * @param magnitude the magnitude word; the number stays the same
     * @return the number, printed with that word
     */
    public Derived printedIn(Magnitude magnitude) {
        return new Derived(name, formula, unit, inputs, about, undefined, point, bounds, notes, Optional.of(magnitude));
    }

    /** {@return the indicator, such as {@code "coverage ratio"}} */
    public String name() {
        return name;
    }

    /** {@return how it was calculated, or an empty text if it is undefined} */
    public String formula() {
        return formula;
    }

    /** {@return what entered the formula, in its order} */
    public ImmutableList<Operand> inputs() {
        return inputs;
    }

    /** {@return what to know beside the number} */
    public ImmutableSet<Note> notes() {
        return notes;
    }

    /** {@return whether there is a number} */
    public boolean isDefined() {
        return undefined.isEmpty();
    }

    @Override
    public Optional<Undefined> undefined() {
        return undefined;
    }

    @Override
    public Optional<Subject> about() {
        return about;
    }

    @Override
    public String label() {
        return about.map(s -> name + " (" + s + ")").orElse(name);
    }

    @Override
    public Unit unit() {
        return unit;
    }

    /** {@return the magnitude word of the first input in the same unit, unless {@link #printedIn} set another} */
    @Override
    public Magnitude magnitude() {
        return magnitude.orElseGet(this::magnitudeOfInputs);
    }

    private Magnitude magnitudeOfInputs() {
        return inputs.stream()
                .filter(o -> o.unit().equals(unit))
                .findFirst()
                .map(Operand::magnitude)
                .orElse(Magnitude.ONE);
    }

    @Override
    public BigDecimal point() {
        return point.orElseThrow(this::noNumber);
    }

    @Override
    public Bounds bounds() {
        if (point.isEmpty()) {
            throw noNumber();
        }
        return bounds;
    }

    private IllegalStateException noNumber() {
        return new IllegalStateException("%s is undefined: %s; ask isDefined() first"
                .formatted(name, undefined.map(Undefined::toString).orElse("")));
    }

    @Override
    public ImmutableSet<Claim> claims() {
        return inputs.stream().flatMap(o -> o.claims().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Prints the number in parts, for tables.
     *
     * @return number, bounds and unit as text
     * @throws IllegalStateException if it is undefined; the message gives the reason
     */
    public Printed printed() {
        return Printed.of(point(), bounds(), magnitude(), unit);
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

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Derived that
                        && name.equals(that.name)
                        && formula.equals(that.formula)
                        && unit.equals(that.unit)
                        && inputs.equals(that.inputs)
                        && about.equals(that.about)
                        && undefined.equals(that.undefined)
                        && point.equals(that.point)
                        && bounds.equals(that.bounds)
                        && notes.equals(that.notes)
                        && magnitude.equals(that.magnitude));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, unit, inputs, about, undefined, bounds);
    }

    /** {@return the number as printed, or {@code "undefined"} with the reason} */
    @Override
    public String toString() {
        return undefined
                .map(u -> "undefined (" + u + ")")
                .orElseGet(() -> printed().toString());
    }
}
