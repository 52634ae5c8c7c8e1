package io.github.comity.indicator;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Growth.Form;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Converts a growth between its notations: rate, factor, divisor and index form, and from a short period to a year.
 *
 * <table>
 * <caption>One growth in four notations</caption>
 * <tr><th>notation</th><th>method</th><th>example</th></tr>
 * <tr><td>rate, "rose by 110%"</td><td>{@link #rate}</td><td>110 %</td></tr>
 * <tr><td>factor, "rose 2.1 times"</td><td>{@link #factor}</td><td>2.1</td></tr>
 * <tr><td>divisor, "fell 2.1 times"</td><td>{@link #divisor}</td><td>1 / 2.1</td></tr>
 * <tr><td>index form, "stood at 210% of the year before"</td><td>{@link #indexForm}</td><td>210 %</td></tr>
 * </table>
 *
 * <p>A conversion never adds precision: "2.1 times" is any rate from 105 to 115 percent, while "+110%" is one from
 * 109.5 to 110.5. Each method takes a {@link Growth}, or an operand: a claim or derived number about a change is read
 * by its form, any other operand by its unit, percent as a rate and a ratio as a factor. An absolute change and points
 * determine no rate without the level: undefined with {@code MISSING_INPUT}. All bounds are tight, rounded outward at
 * 34 digits. This class is stateless and thread-safe.
 */
public final class NotationCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);
    private static final Bounds NON_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    /** A change, the notation it is in, and the factor or divisor that it states. */
    private record Change(Inputs inputs, Operand operand, Form form, Optional<BigDecimal> point, Bounds bounds) {
        /**
         * The change with the multiplier that its digits state: of a divisor that divisor, of all others the factor.
         */
        static Change of(String name, Unit unit, Operand operand, Form form) {
            Inputs inputs = Inputs.of(name, unit, operand)
                    .require(
                            form == Form.RATE || form == Form.FACTOR || form == Form.DIVISOR,
                            Reason.MISSING_INPUT,
                            "%s needs a rate, factor or divisor, but was %s (%s); calculate the growth from the levels",
                            name,
                            operand,
                            form.label());
            if (inputs.failed()) {
                return new Change(inputs, operand, form, Optional.empty(), Bounds.EMPTY);
            }
            BigDecimal scale = operand.unit().equals(Unit.PERCENT) ? HUNDREDTH : BigDecimal.ONE;
            BigDecimal point = operand.point().multiply(scale);
            Bounds bounds = operand.bounds().times(scale);
            return form == Form.RATE
                    ? new Change(inputs, operand, form, Optional.of(point.add(BigDecimal.ONE)), bounds.plus(ONE))
                    : new Change(inputs, operand, form, Optional.of(point), bounds.intersection(NON_NEGATIVE));
        }

        boolean isDivisor() {
            return form == Form.DIVISOR;
        }

        /** The multiplier as a factor, or its inverse. */
        Derived answer(String formula, boolean inverse) {
            boolean turn = inverse != isDivisor();
            if (turn) {
                requirePositive();
            }
            if (inputs.failed()) {
                return inputs.undefined();
            }
            BigDecimal p = point.orElseThrow();
            return turn
                    ? inputs.result(formula, BigDecimal.ONE.divide(p, POINT), ONE.dividedBy(bounds))
                    : inputs.result(formula, p, bounds);
        }

        private void requirePositive() {
            inputs.require(
                            point.isEmpty() || point.get().signum() > 0,
                            Reason.ZERO_DENOMINATOR,
                            "a divisor needs a growth above -100%%, but was %s; report the rate",
                            operand)
                    .require(
                            bounds.isEmpty() || Inputs.certainlyPositive(bounds) || isDivisor(),
                            Reason.BASE_MAY_BE_ZERO,
                            "a divisor needs a growth certainly above -100%%, but was %s; report the rate",
                            operand);
        }

        Derived about(Derived answer, Form asked) {
            return changeOf(operand)
                    .filter(c -> answer.isDefined())
                    .map(c -> answer.about(Subject.change(c.quantity(), c.base(), asked)))
                    .orElse(answer);
        }
    }

    private NotationCalculator() {}

    private static Optional<Subject.Change> changeOf(Operand operand) {
        return operand.about().flatMap(s -> s.as(Subject.Change.class));
    }

    private static Form form(Operand change) {
        return changeOf(change).map(Subject.Change::form).orElseGet(() -> formOfUnit(change));
    }

    private static Form formOfUnit(Operand change) {
        return switch (change.unit().kind()) {
            case PERCENT -> Form.RATE;
            case RATIO -> Form.FACTOR;
            case PERCENTAGE_POINT -> Form.POINTS;
            case MONEY, COUNT, RANK, PHYSICAL, UNSTATED -> Form.ABSOLUTE;
        };
    }

    /**
     * Expresses a growth as a rate.
     *
     * @param growth the growth
     * @return as {@link #rate(Operand)}
     */
    public static Derived rate(Growth growth) {
        return rate(Operand.of(growth.figure()), growth.form());
    }

    /**
     * Expresses a change as a growth rate.
     *
     * <p>Formula: {@code 100 (factor - 1)}, {@code 100 (1 / divisor - 1)}. Unit: percent. Bounds: tight.
     *
     * @param change the change
     * @return the growth rate
     */
    public static Derived rate(Operand change) {
        return rate(change, form(change));
    }

    private static Derived rate(Operand operand, Form form) {
        Change change = Change.of("growth rate", Unit.PERCENT, operand, form);
        String formula = change.isDivisor() ? "100 (1 / divisor - 1)" : "100 (factor - 1)";
        Derived rate =
                change.answer(formula, false).plus(BigDecimal.ONE.negate()).multipliedBy(HUNDRED);
        return change.about(rate, Form.RATE);
    }

    /**
     * Expresses a growth as a factor.
     *
     * @param growth the growth
     * @return as {@link #factor(Operand)}
     */
    public static Derived factor(Growth growth) {
        return factor(Operand.of(growth.figure()), growth.form());
    }

    /**
     * Expresses a change as a growth factor: how many times the old level the new one is.
     *
     * <p>Formula: {@code 1 + rate / 100}, {@code 1 / divisor}. Unit: ratio. Bounds: tight.
     *
     * @param change the change
     * @return the factor
     */
    public static Derived factor(Operand change) {
        return factor(change, form(change));
    }

    private static Derived factor(Operand operand, Form form) {
        Change change = Change.of("growth factor", Unit.RATIO, operand, form);
        return change.about(change.answer(change.isDivisor() ? "1 / divisor" : "1 + rate / 100", false), Form.FACTOR);
    }

    /**
     * Expresses a growth as a divisor.
     *
     * @param growth the growth
     * @return as {@link #divisor(Operand)}
     */
    public static Derived divisor(Growth growth) {
        return divisor(Operand.of(growth.figure()), growth.form());
    }

    /**
     * Expresses a change as a divisor: how many times the new level the old one was.
     *
     * <p>Formula: {@code 1 / (1 + rate / 100)}, {@code 1 / factor}. Unit: ratio. Bounds: tight. Undefined with
     * {@code ZERO_DENOMINATOR} or {@code BASE_MAY_BE_ZERO} for a growth that is or may be -100% or less.
     *
     * @param change the change
     * @return the divisor
     */
    public static Derived divisor(Operand change) {
        return divisor(change, form(change));
    }

    private static Derived divisor(Operand operand, Form form) {
        Change change = Change.of("divisor", Unit.RATIO, operand, form);
        return change.about(change.answer(change.isDivisor() ? "divisor" : "1 / factor", true), Form.DIVISOR);
    }

    /**
     * Expresses a growth in index form.
     *
     * @param growth the growth
     * @return as {@link #indexForm(Operand)}
     */
    public static Derived indexForm(Growth growth) {
        return indexForm(Operand.of(growth.figure()), growth.form());
    }

    /**
     * Expresses a change in index form, as statistics offices print it: the new level in percent of the old one.
     *
     * <p>Formula: {@code 100 factor}. Unit: percent of the base, 148.4 for a growth of 48.4%. Bounds: tight.
     *
     * @param change the change
     * @return the index form
     */
    public static Derived indexForm(Operand change) {
        return indexForm(change, form(change));
    }

    private static Derived indexForm(Operand operand, Form form) {
        Change change = Change.of("index form", Unit.PERCENT, operand, form);
        String formula = change.isDivisor() ? "100 / divisor" : "100 factor";
        return change.about(change.answer(formula, false).multipliedBy(HUNDRED), Form.FACTOR);
    }

    /**
     * Calculates the yearly rate to which the growth over a short period compounds.
     *
     * <p>Formula: {@code 100 (factor^periods - 1)}. Unit: percent per year. It is not a run-rate, which multiplies a
     * level, and not a forecast. Bounds: tight: the power grows with the factor. Noted as
     * {@code ASSUMES_NO_SEASONALITY}. Undefined with {@code NEGATIVE_LEVEL} if the growth may be below -100%.
     *
     * @param change the growth from one period to the next, such as 2% a quarter
     * @param periodsPerYear how many such periods a year has, 2 to 366: 4 for quarters, 12 for months
     * @return the annualised rate
     * @throws IllegalArgumentException if the number of periods is out of range
     */
    public static Derived annualisedRate(Operand change, int periodsPerYear) {
        if (periodsPerYear < 2 || periodsPerYear > 366) {
            throw new IllegalArgumentException(
                    ("periods per year of an annualised rate must be 2 to 366, but was %s; pass 4 for "
                                    + "quarters or 12 for months")
                            .formatted(periodsPerYear));
        }
        String name = "annualised rate";
        Derived factor = factor(change);
        Inputs inputs = Inputs.of(name, Unit.PERCENT, factor).notNegative(factor);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        Bounds point = Bounds.exactly(factor.point()).power(periodsPerYear);
        return inputs.result(
                        "100 (factor^periods - 1)",
                        point.minus(ONE).times(HUNDRED),
                        factor.bounds().power(periodsPerYear).minus(ONE).times(HUNDRED))
                .withNote(Derived.Note.ASSUMES_NO_SEASONALITY);
    }
}
