package io.github.comity.claim;

import io.github.comity.figure.Bounds;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How much a level changed, in the notation in which it was printed.
 *
 * <p>It is not a growth rate: a rate is one of five notations, and each has a rounding unit of its own. "+110%" is any
 * growth from 109.5 to 110.5 percent, "2.1 times" anything from 105 to 115 percent. Nothing is converted.
 *
 * <table>
 * <caption>The notations</caption>
 * <tr><th>form</th><th>canonical text</th><th>meaning</th></tr>
 * <tr><td>{@code RATE}</td><td>{@code +48.4%}</td><td>new = old x (1 + 48.4/100)</td></tr>
 * <tr><td>{@code FACTOR}</td><td>{@code ×2.1}, {@code to 148.4%}</td><td>new = old x 2.1, old x 1.484</td></tr>
 * <tr><td>{@code DIVISOR}</td><td>{@code ÷2.1}</td><td>new = old / 2.1</td></tr>
 * <tr><td>{@code ABSOLUTE}</td><td>{@code +200 million USD}</td><td>new = old + 200 million</td></tr>
 * <tr><td>{@code POINTS}</td><td>{@code +1.2 pp}</td>
 * <td>new = old + 1.2 percentage points; for shares and rates</td></tr>
 * </table>
 *
 * <p>A part in words has no digit, and is counted in its own kind: "rose by two thirds" is two thirds give or take half
 * a third, and stored as the rate {@code up 50.0–83.4%}. "Fell by nearly half" is the part of that below a half, "by
 * more than half" has no other end. "Halved" and "doubled" are multiples by two, as {@code ÷2} and {@code ×2} are.
 *
 * <p>The base is the same period of the previous year unless {@link #against} names another; then the text ends with
 * {@code against 2020}. {@link #parse} undoes {@link #toString}. Two growths are equal when form, figure and base are
 * equal. There is no order. This class is immutable and thread-safe.
 */
public final class Growth {
    /** The notations of a change. */
    public enum Form {
        /** A rate in percent: {@code +48.4%}. */
        RATE("growth rate"),
        /** New level over old level: {@code ×2.1}. */
        FACTOR("growth factor"),
        /** Old level over new level: "fell 2.1 times". */
        DIVISOR("divisor"),
        /** New level less old level, in the unit of the level. */
        ABSOLUTE("absolute change"),
        /** A difference of two percentages, in percentage points. */
        POINTS("change in points");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** {@return the term for the form, such as {@code "growth rate"}} */
        public String label() {
            return label;
        }

        /** {@return what a sentence calls such a change: {@code "growth"}, {@code "factor of the fall"}} */
        public String term() {
            return switch (this) {
                case RATE -> "growth";
                case FACTOR -> "growth factor";
                case DIVISOR -> "factor of the fall";
                case ABSOLUTE, POINTS -> "change";
            };
        }

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Form parse(CharSequence text) {
            Given.argument("text", "Growth.parse", text);
            return Constants.read(Form.class, Form::label, text);
        }
    }

    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);

    private final Form form;
    private final Figure figure;
    private final Optional<ReportingPeriod> base;

    private Growth(Form form, Figure figure, Optional<ReportingPeriod> base) {
        this.form = form;
        this.figure = figure;
        this.base = base;
    }

    /**
     * Obtains a growth against the same period of the previous year.
     *
     * @param form the notation
     * @param figure the printed figure: percent for a rate; a positive ratio or percentage for a factor or divisor; the
     *     unit of the level for an absolute change; percentage points for points
     * @return the growth
     * @throws IllegalArgumentException if the figure's unit does not fit the form, or a factor or divisor is not
     *     positive
     */
    public static Growth of(Form form, Figure figure) {
        Given.arguments("Growth.of", "figure", figure, "form", form);
        if (!fits(form, figure.unit())) {
            throw new IllegalArgumentException("%s needs a figure in %s, but was '%s'; %s"
                    .formatted(form.label(), unitOf(form), figure, remedy(figure)));
        }
        if ((form == Form.FACTOR || form == Form.DIVISOR) && figure.low().signum() <= 0) {
            throw new IllegalArgumentException(
                    "%s must be above zero, but was '%s'; state a fall as a rate such as -48.4%%"
                            .formatted(form.label(), figure));
        }
        return new Growth(form, figure, Optional.empty());
    }

    /**
     * Obtains a growth from text with a decimal point; see {@link #parse(CharSequence, DecimalMark)}.
     *
     * @param text the text, at most 200 characters
     * @return the growth
     * @throws IllegalArgumentException if the text is not a growth; the message names the place and the remedy
     */
    public static Growth parse(CharSequence text) {
        return parse(text, DecimalMark.POINT);
    }

    /**
     * Obtains a growth from text in one of the notations, such as {@code +48.4%}, {@code -3.1 percent}, {@code x2.1},
     * {@code 2.1 times}, {@code twofold}, {@code more than doubled}, {@code to 148.4%}, {@code ÷2.1}, {@code fell 2.1
     * times}, {@code +200 million USD}, {@code up 5%}, {@code dropped by 5%}, {@code +1.2 pp}, {@code +48.4% against
     * 2020}.
     *
     * <p>An amount of money must carry its sign, since {@code 200 million USD} is a level. A percentage of a base,
     * {@code 148.4% of 2022} or {@code 95.2% of January–July 2023}, is a factor; months without a year are those of the
     * previous year. A base stands behind <i>against</i>, and a year or less also behind <i>on</i>, <i>from</i>,
     * <i>since</i>, <i>compared with</i> and <i>versus</i>: {@code up 3.4% on 2023}; {@code year on year} is what a
     * growth is anyhow. {@code up to 5%} is at most 5%. Words and numbers that contradict each other are refused:
     * {@code rose 0.8 times}, {@code fell +3%}.
     *
     * @param text the text, at most 200 characters
     * @param mark which character separates the decimals
     * @return the growth
     * @throws IllegalArgumentException if the text is not a growth; the message names the place and the remedy
     */
    public static Growth parse(CharSequence text, DecimalMark mark) {
        Given.argument("mark", "Growth.parse", mark);
        return GrowthParser.parse(Given.argument("text", "Growth.parse", text), mark);
    }

    /**
     * Returns a copy that compares with a named base period.
     *
     * @param base the base period
     * @return the growth against that period
     */
    public Growth against(ReportingPeriod base) {
        Given.argument("base", "Growth.against", base);
        return new Growth(form, figure, Optional.of(base));
    }

    private static boolean fits(Form form, Unit unit) {
        return switch (form) {
            case RATE -> unit.equals(Unit.PERCENT);
            case FACTOR, DIVISOR -> unit.equals(Unit.RATIO) || unit.equals(Unit.PERCENT);
            case POINTS -> unit.equals(Unit.PERCENTAGE_POINT);
            case ABSOLUTE ->
                switch (unit.kind()) {
                    case MONEY, COUNT, PHYSICAL -> true;
                    case PERCENT, PERCENTAGE_POINT, RATIO, RANK, UNSTATED -> false;
                };
        };
    }

    private static String unitOf(Form form) {
        return switch (form) {
            case RATE -> "percent";
            case FACTOR, DIVISOR -> "ratio or percent";
            case POINTS -> "percentage points";
            case ABSOLUTE -> "money, a counted thing or a physical unit";
        };
    }

    private static String remedy(Figure figure) {
        return switch (figure.unit().kind()) {
            case PERCENT -> "use Growth.Form.RATE for percent";
            case PERCENTAGE_POINT -> "use Growth.Form.POINTS for percentage points";
            case RATIO -> "use Growth.Form.FACTOR for a ratio";
            case MONEY, COUNT, PHYSICAL -> "use Growth.Form.ABSOLUTE for an amount";
            case RANK -> "a rank has no growth";
            case UNSTATED -> "name the unit, as in +48.4%";
        };
    }

    /** {@return the notation} */
    public Form form() {
        return form;
    }

    /** {@return the printed figure} */
    public Figure figure() {
        return figure;
    }

    /** {@return the period compared with, or empty for the same period of the previous year} */
    public Optional<ReportingPeriod> base() {
        return base;
    }

    /**
     * Calculates the bounds of the factor, new level over old level, that the printed digits allow.
     *
     * <p>Formula: 1 + rate/100; the factor itself; 1/divisor. Bounds: tight for one notation; a divisor is rounded
     * outward at 34 digits.
     *
     * @return the bounds of the factor as a ratio, or empty for an absolute change and for points, which do not
     *     determine a factor
     */
    public Optional<Bounds> factorBounds() {
        Bounds printed = figure.bounds();
        return switch (form) {
            case RATE -> Optional.of(printed.times(new BigDecimal("0.01")).plus(ONE));
            case FACTOR -> Optional.of(asRatio(printed));
            case DIVISOR -> Optional.of(ONE.dividedBy(asRatio(printed)));
            case ABSOLUTE, POINTS -> Optional.empty();
        };
    }

    private Bounds asRatio(Bounds printed) {
        Bounds positive = printed.intersection(Bounds.atLeast(BigDecimal.ZERO));
        return figure.unit().equals(Unit.PERCENT) ? positive.times(new BigDecimal("0.01")) : positive;
    }

    /**
     * Calculates the factor from the printed digits.
     *
     * @return new level over old level as a ratio, a divisor's rounded at 34 digits; empty for an absolute change and
     *     for points
     */
    public Optional<BigDecimal> factorPoint() {
        BigDecimal printed = figure.unit().equals(Unit.PERCENT) ? figure.point().movePointLeft(2) : figure.point();
        return switch (form) {
            case RATE -> Optional.of(printed.add(BigDecimal.ONE));
            case FACTOR -> Optional.of(printed);
            case DIVISOR -> Optional.of(BigDecimal.ONE.divide(printed, MathContext.DECIMAL128));
            case ABSOLUTE, POINTS -> Optional.empty();
        };
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Growth that
                        && form == that.form
                        && figure.equals(that.figure)
                        && base.equals(that.base));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * form.hashCode() + figure.hashCode()) + base.hashCode();
    }

    /** {@return the canonical text, such as {@code "+48.4%"} or {@code "×2.1 against 2020"}} */
    @Override
    public String toString() {
        String text = switch (form) {
            case RATE, ABSOLUTE, POINTS -> signed();
            case FACTOR -> figure.unit().equals(Unit.PERCENT) ? "to " + figure : "×" + bareRatio();
            case DIVISOR -> "÷" + (figure.unit().equals(Unit.PERCENT) ? figure.toString() : bareRatio());
        };
        return base.map(b -> text + " against " + b).orElse(text);
    }

    private String signed() {
        boolean plain = figure.qualifier() == Qualifier.AS_PRINTED;
        if (figure.low().signum() < 0) {
            return figure.toString();
        }
        return (plain ? "+" : "up ") + figure;
    }

    private String bareRatio() {
        return figure.withUnit(Unit.UNSTATED).toString();
    }
}
