package io.github.comity.calculation;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One calculation: its operands, what is wrong with them, and the number that is made of them.
 *
 * <p>Checks are called in the order in which their answers shall be given: the first thing that is wrong is kept and
 * becomes the answer, with its reason. Checks of what operands are about pass over those that do not say it. Methods
 * that take operands check these, or all operands of the calculation if none is named.
 *
 * <p>An object of this class is used once, within one method of a calculator, and is not thread-safe.
 */
public final class Calculation {
    private final String name;
    private final Unit unit;
    private final ImmutableList<Operand> operands;
    private final ImmutableList<Operands> groups;
    private final Readings readings;
    private @Nullable Undefined problem;

    private Calculation(String name, Unit unit, ImmutableList<Operand> operands, ImmutableList<Operands> groups) {
        this.name = name;
        this.unit = unit;
        this.operands = operands;
        this.groups = groups;
        this.readings = new Readings(operands);
    }

    /**
     * Opens a calculation. Operands that are undefined, that cannot be true, or that mix reported figures with
     * forecasts or targets are refused at once.
     *
     * @param name the indicator
     * @param unit the unit of the result
     * @param operands the operands in the order of the formula, at least one
     * @return the calculation
     */
    public static Calculation of(String name, Unit unit, Iterable<? extends Operand> operands) {
        return new Calculation(name, unit, ImmutableList.copyOf(operands), ImmutableList.of()).opened();
    }

    /**
     * Opens a calculation as {@link #of(String, Unit, Iterable)}.
     *
     * @param name the indicator
     * @param unit the unit of the result
     * @param operands the operands in the order of the formula, at least one
     * @return the calculation
     */
    public static Calculation of(String name, Unit unit, Operand... operands) {
        return new Calculation(name, unit, ImmutableList.copyOf(operands), ImmutableList.of()).opened();
    }

    /**
     * Opens a calculation with levels that stand together. Groups that mix reported figures with forecasts or targets,
     * each in itself or with each other, are refused at once; checks of what they have in common look at their headers.
     *
     * @param name the indicator
     * @param unit the unit of the result
     * @param groups the groups in the order of the formula, at least one
     * @return the calculation
     */
    public static Calculation ofGroups(String name, Unit unit, Operands... groups) {
        ImmutableList.Builder<Operand> headers = ImmutableList.builderWithExpectedSize(groups.length);
        for (Operands group : groups) {
            headers.add(group.header());
        }
        Calculation calculation = new Calculation(name, unit, headers.build(), ImmutableList.copyOf(groups));
        Claim first = null;
        for (Operands group : groups) {
            calculation.keep(group.mixedStatus(name).orElse(null));
            Claim claim = group.firstClaim();
            first = first == null ? claim : first;
            calculation.sameStatus(first, claim);
        }
        return calculation;
    }

    private Calculation opened() {
        for (Operand operand : operands) {
            Undefined none = operand.undefined().orElse(null);
            if (none != null) {
                String why = "%s needs %s: %s".formatted(name, operand.label(), none.explanation());
                return keep(new Undefined(none.reason(), why));
            }
        }
        Claim first = null;
        for (Operand operand : operands) {
            possible(operand);
            for (Claim claim : operand.claims()) {
                first = first == null ? claim : first;
                sameStatus(first, claim);
            }
        }
        return this;
    }

    private void sameStatus(@Nullable Claim first, @Nullable Claim other) {
        if (problem == null && first != null && other != null && !first.status().meets(other.status())) {
            problem = Operands.mixed(name, first, other);
        }
    }

    private void possible(Operand operand) {
        if (problem == null && bounds(operand).isEmpty()) {
            String rule = "needs possible figures, but %s cannot be negative; check the sign";
            require(false, Reason.CONTRADICTORY, rule, operand);
        }
    }

    /**
     * Reads operands as not negative, as the indicator defines them: a figure alone is then cut at zero like a claim
     * whose measure says so.
     *
     * @param some the operands that cannot be negative; all if none is named
     * @return this
     */
    public Calculation nonNegative(Operand... some) {
        if (some.length == 0) {
            readings.nonNegative();
            operands.forEach(this::possible);
        }
        for (Operand operand : some) {
            readings.nonNegative(operand);
            possible(operand);
        }
        return this;
    }

    /**
     * Finds the bounds of an operand.
     *
     * @param operand an operand that is defined
     * @return its proof bounds, cut at zero where it cannot be negative
     */
    public Bounds bounds(Operand operand) {
        return readings.bounds(operand);
    }

    /**
     * Reads an operand.
     *
     * @param operand an operand that is defined
     * @return its point and bounds, cut at zero where it cannot be negative
     */
    public Amount amount(Operand operand) {
        Bounds bounds = bounds(operand);
        return new Amount(Amount.nearest(operand.point(), bounds), bounds);
    }

    /**
     * Reads the sum of operands.
     *
     * @param some operands that are defined
     * @return the exact sum
     */
    public Amount sum(Iterable<? extends Operand> some) {
        Amount sum = Amount.ZERO;
        for (Operand operand : some) {
            sum = sum.plus(amount(operand));
        }
        return sum;
    }

    /** {@return the indicator} */
    public String name() {
        return name;
    }

    /** {@return whether something is wrong} */
    public boolean failed() {
        return problem != null;
    }

    /**
     * Takes over what is wrong.
     *
     * @param found what is wrong, or empty
     * @return this
     */
    public Calculation keep(@Nullable Undefined found) {
        problem = problem == null ? found : problem;
        return this;
    }

    /**
     * Checks a condition.
     *
     * @param condition what must hold
     * @param reason why there is no number if it does not
     * @param explanation what follows the name of the indicator, such as {@code "needs a base above zero, but was %s"}
     * @param arguments operands and periods, printed by their labels, and anything else
     * @return this
     */
    public Calculation require(boolean condition, Reason reason, String explanation, Object... arguments) {
        if (!condition && problem == null) {
            problem = new Undefined(reason, name + " " + explanation.formatted(Labels.of(arguments)));
        }
        return this;
    }

    /** {@return the answer that there is no number} */
    public Derived undefined() {
        Undefined u = Objects.requireNonNull(problem, "problem");
        return Derived.undefined(name, u.reason(), u.explanation(), unit, inputs());
    }

    private ImmutableList<Operand> inputs() {
        return groups.isEmpty() ? operands : levels();
    }

    /** {@return the levels of all groups in the order of the formula} */
    public ImmutableList<Operand> levels() {
        ImmutableList.Builder<Operand> levels = ImmutableList.builder();
        for (Operands group : groups) {
            levels.addAll(group.all());
        }
        return levels.build();
    }

    /**
     * Closes the calculation.
     *
     * @param formula the formula in words
     * @param amount the formula, asked for only if nothing is wrong
     * @return the number with what is to be known of its operands; undefined with the first thing that is wrong, or as
     *     contradictory if its bounds are empty
     */
    public Derived result(String formula, Supplier<Amount> amount) {
        if (problem != null) {
            return undefined();
        }
        Amount found = amount.get();
        return result(formula, found.point(), found.bounds(), inputs());
    }

    /**
     * Closes a calculation whose point is known within an enclosure only, such as a logarithm.
     *
     * @param formula the formula in words
     * @param point the enclosure of the formula for the printed digits, with both ends
     * @param bounds the bounds of the formula
     * @return as {@link #result(String, Supplier)}
     */
    public Derived enclosed(String formula, Supplier<Bounds> point, Supplier<Bounds> bounds) {
        return result(formula, () -> new Amount(point.get().midpoint().orElseThrow(), bounds.get()));
    }

    /**
     * Closes the calculation; nothing may be wrong.
     *
     * @param formula the formula in words
     * @param point the formula for the printed digits; moved to the nearest bound if it lies outside
     * @param bounds the bounds of the formula
     * @param inputs what the answer names as its inputs
     * @return the number with what is to be known of its operands
     */
    public Derived result(String formula, BigDecimal point, Bounds bounds, Iterable<? extends Operand> inputs) {
        return Answer.of(name, formula, unit, Amount.nearest(point, bounds), bounds, inputs, operands, groups);
    }

    /**
     * Checks what all figures must have in common.
     *
     * @param common the attributes, in the order in which they are checked
     * @return this
     */
    public Calculation same(Common... common) {
        return same(operands, common);
    }

    /**
     * Checks what two of the figures must have in common.
     *
     * @param a an operand
     * @param b an operand
     * @param common the attributes, in the order in which they are checked
     * @return this
     */
    public Calculation same(Operand a, Operand b, Common... common) {
        return same(ImmutableList.of(a, b), common);
    }

    private Calculation same(ImmutableList<Operand> some, Common... common) {
        List<Quantity> levels = problem == null ? Common.levels(some) : List.of();
        for (Common attribute : common) {
            problem = problem == null ? attribute.problem(name, some, levels) : problem;
        }
        return this;
    }

    /**
     * Checks that all figures are of one relation, seen by one reporter, in one unit.
     *
     * @return this
     */
    public Calculation sameRelation() {
        return same(Common.UNIT, Common.REPORTER, Common.PARTNER, Common.COVERAGE, Common.SCOPE, Common.PRICE_BASIS);
    }

    /**
     * Checks that periods stand in the same place of different years; an extrapolated figure has no period of its own.
     *
     * @param some the operands; all if none is named
     * @return this
     */
    public Calculation comparablePeriods(Operand... some) {
        return problem == null ? Periods.comparable(this, some.length == 0 ? operands : Arrays.asList(some)) : this;
    }

    /**
     * Checks that the periods of two levels are in this order.
     *
     * @param current the later level
     * @param base the earlier level
     * @return this
     */
    public Calculation later(Operand current, Operand base) {
        return problem == null ? Periods.later(this, current, base) : this;
    }

    /**
     * Checks that figures add up over periods.
     *
     * @return this
     */
    public Calculation additive() {
        operands.forEach(o -> Periods.additive(this, o));
        return this;
    }

    /**
     * {@return this, failed unless a level is certainly above zero, as the base of a change must be}
     *
     * @param base the level
     */
    public Calculation positiveBase(Operand base) {
        return problem == null ? Signs.positiveBase(this, base) : this;
    }

    /**
     * {@return this, failed unless a denominator is certainly above zero}
     *
     * @param denominator the operand
     */
    public Calculation positiveDenominator(Operand denominator) {
        return problem == null ? Signs.positiveDenominator(this, denominator) : this;
    }

    /**
     * Checks that a denominator is certainly not zero.
     *
     * @param denominator the operand
     * @return this
     */
    public Calculation nonZero(Operand denominator) {
        return problem == null ? Signs.nonZero(this, denominator) : this;
    }

    /**
     * Checks that levels are certainly not below zero, as one that enters twice or has a root must be. A figure alone
     * that is printed as zero or more is read so.
     *
     * @param levels the levels
     * @return this
     */
    public Calculation notNegative(Operand... levels) {
        for (Operand level : problem == null ? levels : new Operand[0]) {
            Signs.notNegative(this, level);
        }
        return this;
    }

    /**
     * Checks that two levels cannot be negative and one is certainly above zero, as a denominator of both must be.
     *
     * @param a a level
     * @param b a level
     * @return this
     */
    public Calculation positiveSum(Operand a, Operand b) {
        notNegative(a, b);
        return problem == null ? Signs.positiveSum(this, a, b) : this;
    }
}
