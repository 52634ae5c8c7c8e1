package io.github.comity.indicator;

import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Growth.Form;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final int DIGITS = 3_800;
    private static final Bounds NON_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    /** One notation: how it is called, and how it follows from the factor, or from the divisor if that is printed. */
    private enum Notation {
        RATE("growth rate", "100 (factor - 1)", "100 (1 / divisor - 1)", Form.RATE),
        FACTOR("growth factor", "1 + rate / 100", "1 / divisor", Form.FACTOR),
        DIVISOR("divisor", "1 / factor", "divisor", Form.DIVISOR),
        INDEX("index form", "100 factor", "100 / divisor", Form.FACTOR);

        private final String title;
        private final String ofFactor;
        private final String ofDivisor;
        private final Form form;

        Notation(String title, String ofFactor, String ofDivisor, Form form) {
            this.title = title;
            this.ofFactor = ofFactor;
            this.ofDivisor = ofDivisor;
            this.form = form;
        }

        /** What it is of a factor, or of a divisor for a divisor. */
        private Amount of(Amount multiplier) {
            return switch (this) {
                case RATE -> multiplier.minus(BigDecimal.ONE).times(HUNDRED);
                case INDEX -> multiplier.times(HUNDRED);
                case FACTOR, DIVISOR -> multiplier;
            };
        }

        private Unit unit() {
            return switch (this) {
                case RATE, INDEX -> Unit.PERCENT;
                case FACTOR, DIVISOR -> Unit.RATIO;
            };
        }

        Derived of(Growth growth) {
            return of(Operand.of(growth.figure()), growth.form());
        }

        Derived of(Operand change) {
            return of(change, form(change));
        }

        private Derived of(Operand operand, Form given) {
            Change change = Change.of(title, unit(), operand, given);
            boolean turn = change.isDivisor() != (this == DIVISOR);
            Derived answer = change.multiplied(change.isDivisor() ? ofDivisor : ofFactor, turn, this::of);
            return changeOf(operand)
                    .filter(c -> answer.isDefined())
                    .map(c -> answer.about(Subject.change(c.quantity(), c.base(), form)))
                    .orElse(answer);
        }
    }

    /** A change and the form it is in. */
    private record Change(Calculation calculation, Operand operand, Form form) {
        static Change of(String name, Unit unit, Operand operand, Form form) {
            return new Change(
                    Calculation.of(name, unit, operand)
                            .require(
                                    form == Form.RATE || form == Form.FACTOR || form == Form.DIVISOR,
                                    Reason.MISSING_INPUT,
                                    "needs a rate, factor or divisor, but was %s (%s); calculate the growth from the "
                                            + "levels",
                                    operand,
                                    form.label()),
                    operand,
                    form);
        }

        boolean isDivisor() {
            return form == Form.DIVISOR;
        }

        /** What the digits state: of a divisor that divisor, of all others the factor. */
        private Amount multiplier() {
            BigDecimal scale = operand.unit().equals(Unit.PERCENT) ? HUNDREDTH : BigDecimal.ONE;
            Amount stated = calculation.amount(operand).times(scale);
            return form == Form.RATE ? stated.plus(BigDecimal.ONE) : stated.within(NON_NEGATIVE);
        }

        /** The multiplier or its inverse, and what is made of it. */
        Derived multiplied(String formula, boolean turn, UnaryOperator<Amount> notation) {
            if (calculation.failed()) {
                return calculation.undefined();
            }
            Amount multiplier = multiplier();
            if (turn) {
                requirePositive(multiplier);
            }
            return calculation.result(
                    formula, () -> notation.apply(turn ? Amount.ONE.dividedBy(multiplier) : multiplier));
        }

        private void requirePositive(Amount multiplier) {
            String rule = isDivisor()
                    ? "needs a divisor above zero, but was %s; report the levels"
                    : "needs a growth above -100%%, but was %s; report the rate";
            String certain = "needs a growth certainly above -100%%, but was %s; report the rate";
            calculation
                    .require(multiplier.point().signum() > 0, Reason.ZERO_DENOMINATOR, rule, operand)
                    .require(
                            isDivisor() || multiplier.isCertainlyPositive(), Reason.BASE_MAY_BE_ZERO, certain, operand);
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
        Given.argument("growth", "NotationCalculator.rate", growth);
        return Notation.RATE.of(growth);
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
        Given.argument("change", "NotationCalculator.rate", change);
        return Notation.RATE.of(change);
    }

    /**
     * Expresses a growth as a factor.
     *
     * @param growth the growth
     * @return as {@link #factor(Operand)}
     */
    public static Derived factor(Growth growth) {
        Given.argument("growth", "NotationCalculator.factor", growth);
        return Notation.FACTOR.of(growth);
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
        Given.argument("change", "NotationCalculator.factor", change);
        return Notation.FACTOR.of(change);
    }

    /**
     * Expresses a growth as a divisor.
     *
     * @param growth the growth
     * @return as {@link #divisor(Operand)}
     */
    public static Derived divisor(Growth growth) {
        Given.argument("growth", "NotationCalculator.divisor", growth);
        return Notation.DIVISOR.of(growth);
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
        Given.argument("change", "NotationCalculator.divisor", change);
        return Notation.DIVISOR.of(change);
    }

    /**
     * Expresses a growth in index form.
     *
     * @param growth the growth
     * @return as {@link #indexForm(Operand)}
     */
    public static Derived indexForm(Growth growth) {
        Given.argument("growth", "NotationCalculator.indexForm", growth);
        return Notation.INDEX.of(growth);
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
        Given.argument("change", "NotationCalculator.indexForm", change);
        return Notation.INDEX.of(change);
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
     * @throws IllegalArgumentException if the number of periods is out of range, or the rate would have more than 3,800
     *     digits
     */
    public static Derived annualisedRate(Operand change, int periodsPerYear) {
        Given.argument("change", "NotationCalculator.annualisedRate", change);
        if (periodsPerYear < 2 || periodsPerYear > 366) {
            throw new IllegalArgumentException(
                    ("periods per year of an annualised rate must be 2 to 366, but was %s; pass 4 for "
                                    + "quarters or 12 for months")
                            .formatted(periodsPerYear));
        }
        Derived factor = factor(change);
        Calculation rate =
                Calculation.of("annualised rate", Unit.PERCENT, factor).notNegative(factor);
        if (!rate.failed() && isBeyond(factor.point(), periodsPerYear)) {
            throw new IllegalArgumentException(
                    "growth that is annualised must stay below 10^%s in a year, but was %s; check its unit"
                            .formatted(DIGITS, factor));
        }
        return rate.enclosed(
                        "100 (factor^periods - 1)",
                        () -> power(Bounds.exactly(factor.point()), periodsPerYear),
                        () -> power(rate.amount(factor).bounds(), periodsPerYear))
                .withNote(Derived.Note.ASSUMES_NO_SEASONALITY);
    }

    /** An end whose power is too large to write is left out, one that is too small is zero; both are safe. */
    private static Bounds power(Bounds factor, int exponent) {
        BigDecimal low = factor.lower().orElseThrow();
        BigDecimal least = isBeyond(low, exponent) ? BigDecimal.ZERO : low;
        Bounds possible = factor.upper()
                .filter(high -> !isBeyond(high, exponent))
                .map(high -> Bounds.of(least.min(high), high))
                .orElseGet(() -> Bounds.atLeast(least));
        return possible.power(exponent).minus(Bounds.exactly(BigDecimal.ONE)).times(HUNDRED);
    }

    private static boolean isBeyond(BigDecimal base, int exponent) {
        long magnitude = (long) base.precision() - base.scale();
        return base.signum() != 0 && Math.abs(magnitude) * exponent > DIGITS;
    }
}
