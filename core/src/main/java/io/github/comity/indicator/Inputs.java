package io.github.comity.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The operands of one calculation and what is wrong with them; the first thing that is wrong is kept. */
final class Inputs {
    private static final Bounds NON_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    private final String name;
    private final Unit unit;
    private final ImmutableList<Operand> operands;
    private @Nullable Undefined problem;

    private Inputs(String name, Unit unit, ImmutableList<Operand> operands) {
        this.name = name;
        this.unit = unit;
        this.operands = operands;
    }

    /**
     * Operands in the order of the formula, the unit of the result; undefined operands and mixed statuses are refused
     * at once.
     */
    static Inputs of(String name, Unit unit, List<? extends Operand> operands) {
        Inputs inputs = new Inputs(name, unit, ImmutableList.copyOf(operands));
        for (Operand operand : inputs.operands) {
            operand.undefined()
                    .ifPresent(u -> inputs.fail(
                            u.reason(), "%s needs %s: %s".formatted(name, operand.label(), u.explanation())));
        }
        for (Operand operand : inputs.operands) {
            inputs.require(
                    operand.undefined().isPresent() || !bounds(operand).isEmpty(),
                    Reason.CONTRADICTORY,
                    "%s needs possible figures, but %s cannot be negative; check the sign",
                    name,
                    operand);
        }
        return inputs.sameStatus();
    }

    static Inputs of(String name, Unit unit, Operand... operands) {
        return of(name, unit, List.of(operands));
    }

    /** The proof bounds, cut at zero where the measure cannot be negative. */
    static Bounds bounds(Operand operand) {
        boolean nonNegative =
                operand.levelOf().map(q -> q.measure().isNonNegative()).orElse(false);
        return nonNegative ? operand.bounds().intersection(NON_NEGATIVE) : operand.bounds();
    }

    /** The printed digits, moved to the nearest bound where the measure's sign excludes them. */
    static BigDecimal point(Operand operand) {
        return nearest(operand.point(), bounds(operand));
    }

    /** The possible value nearest to a point. */
    static BigDecimal nearest(BigDecimal point, Bounds possible) {
        BigDecimal raised = possible.lower().map(point::max).orElse(point);
        return possible.upper().map(raised::min).orElse(raised);
    }

    boolean failed() {
        return problem != null;
    }

    Derived undefined() {
        Undefined u = Objects.requireNonNull(problem, "problem");
        return Derived.undefined(name, u.reason(), u.explanation(), unit, operands);
    }

    /** The result, with what is to be known of its operands, and a note if two of them rest on one claim. */
    Derived result(String formula, BigDecimal point, Bounds bounds) {
        Derived result = Derived.of(name, formula, unit, point, bounds, operands);
        if (!result.isDefined()) {
            return result;
        }
        for (Operand operand : operands) {
            for (Derived.Note note : operand instanceof Derived d ? d.notes() : ImmutableSet.<Derived.Note>of()) {
                // a change of sign is about the operand alone
                result = note == Derived.Note.SIGN_CHANGE ? result : result.withNote(note);
            }
        }
        return sharesClaims() ? result.withNote(Derived.Note.SHARED_INPUT) : result;
    }

    /** The result whose point is only known within an enclosure, such as a sum of rounded quotients or a logarithm. */
    Derived result(String formula, Bounds point, Bounds bounds) {
        return result(formula, point.intersection(bounds).midpoint().orElseThrow(), bounds);
    }

    /** Takes over what is wrong with operands that have more in common than all of them have. */
    Inputs and(Inputs some) {
        if (some.problem != null && problem == null) {
            problem = some.problem;
        }
        return this;
    }

    private boolean sharesClaims() {
        Set<Claim> seen = new HashSet<>();
        for (Operand operand : operands) {
            for (Claim claim : operand.claims()) {
                if (!seen.add(claim)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void fail(Reason reason, String explanation) {
        if (problem == null) {
            problem = new Undefined(reason, explanation);
        }
    }

    /**
     * Prints operands and periods among the arguments by their labels, only if the condition fails: a label costs more
     * than the check.
     */
    Inputs require(boolean condition, Reason reason, String explanation, Object... arguments) {
        if (!condition && problem == null) {
            fail(
                    reason,
                    explanation.formatted(
                            Arrays.stream(arguments).map(Inputs::printed).toArray()));
        }
        return this;
    }

    private static Object printed(Object argument) {
        if (argument instanceof Operand operand) {
            return operand.label();
        }
        if (argument instanceof ReportingPeriod period) {
            return period.label();
        }
        return argument instanceof List<?> list
                ? list.stream().map(Inputs::printed).toList()
                : argument;
    }

    private Inputs sameStatus() {
        Claim first = null;
        for (Operand operand : operands) {
            for (Claim claim : problem == null ? operand.claims() : ImmutableList.<Claim>of()) {
                first = first == null ? claim : first;
                require(
                        first.status().meets(claim.status()),
                        Reason.STATUS_MISMATCH,
                        "%s must not mix reported figures, forecasts and targets, but was %s (%s) and %s "
                                + "(%s); leave one out",
                        name,
                        first,
                        first.status(),
                        claim,
                        claim.status());
            }
        }
        return this;
    }

    Inputs sameUnit() {
        Operand first = operands.get(0);
        for (Operand operand : operands) {
            require(
                    operand.unit().equals(first.unit()),
                    Reason.UNIT_MISMATCH,
                    "%s needs figures of one unit, but was %s in %s and %s in %s; convert one first",
                    name,
                    first,
                    first.unit(),
                    operand,
                    operand.unit());
        }
        return this;
    }

    Inputs sameReporter() {
        return same(
                Reason.REPORTER_MISMATCH,
                "reporter",
                Quantity::reporter,
                "compare reporters in a mirror comparison only");
    }

    Inputs samePartner() {
        return same(Reason.PARTNER_MISMATCH, "partner", Quantity::partner, "take both figures from one relation");
    }

    Inputs sameScope() {
        return same(Reason.MEASURE_MISMATCH, "coverage", Quantity::coverage, "take figures of one coverage")
                .same(Reason.MEASURE_MISMATCH, "scope", Quantity::scope, "take figures of one scope")
                .samePriceBasis();
    }

    Inputs samePriceBasis() {
        return same(Reason.MEASURE_MISMATCH, "price basis", Quantity::priceBasis, "take figures at the same prices");
    }

    Inputs sameMeasure() {
        return same(Reason.MEASURE_MISMATCH, "measure", Quantity::measure, "never mix measures in one figure");
    }

    Inputs samePeriod() {
        return same(Reason.PERIOD_MISMATCH, "period", Quantity::period, "take figures of one period");
    }

    /** One relation, seen by one reporter, in one unit: what any arithmetic on levels needs. */
    Inputs sameRelation() {
        return sameUnit().sameReporter().samePartner().sameScope();
    }

    private Inputs same(Reason reason, String what, Function<Quantity, Object> attribute, String remedy) {
        Quantity first = null;
        for (Operand operand : operands) {
            Optional<Quantity> level = problem == null ? operand.levelOf() : Optional.empty();
            if (level.isPresent()) {
                first = first == null ? level.get() : first;
                require(
                        attribute.apply(first).equals(attribute.apply(level.get())),
                        reason,
                        "%s needs figures of one %s, but was %s and %s; %s",
                        name,
                        what,
                        first,
                        level.get(),
                        remedy);
            }
        }
        return this;
    }

    /** Periods in the same place of different years; extrapolated figures have no period of their own. */
    Inputs comparablePeriods() {
        for (Operand operand : operands) {
            if (operand instanceof Derived derived) {
                require(
                        !derived.notes().contains(Derived.Note.ASSUMES_NO_SEASONALITY)
                                && !derived.notes().contains(Derived.Note.ASSUMES_SAME_SEASONALITY),
                        Reason.PERIOD_MISMATCH,
                        "%s must not compare an extrapolated figure, but was %s; use the run-rate change",
                        name,
                        derived);
            }
        }
        ImmutableList<ReportingPeriod> periods = operands.stream()
                .flatMap(o -> o.levelOf().stream())
                .map(Quantity::period)
                .collect(toImmutableList());
        // the first comes last: an open period is not even comparable to itself
        for (ReportingPeriod period : periods.reverse()) {
            ReportingPeriod first = periods.get(0);
            require(
                    first.isComparableTo(period),
                    Reason.PERIOD_MISMATCH,
                    "%s needs like-for-like periods, but was %s and %s; compare the same months of both "
                            + "years, or ask for the ratio to the year",
                    name,
                    first,
                    period);
        }
        return this;
    }

    /** The periods of two levels, the first of which changed since the second, are comparable and in this order. */
    Inputs later(Operand current, Operand base) {
        comparablePeriods();
        if (failed()) {
            return this;
        }
        Optional<ReportingPeriod> now = current.levelOf().map(Quantity::period);
        Optional<ReportingPeriod> before = base.levelOf().map(Quantity::period);
        return require(
                now.isEmpty()
                        || before.isEmpty()
                        || now.get()
                                .start()
                                .orElseThrow()
                                .isAfter(before.get().start().orElseThrow()),
                Reason.PERIOD_MISMATCH,
                "%s needs the later level first, but was %s and %s; swap them",
                name,
                current,
                base);
    }

    Inputs additive() {
        for (Operand operand : operands) {
            Measure measure = operand.levelOf().map(Quantity::measure).orElse(null);
            require(
                    measure == null || measure.isAdditive(),
                    Reason.NOT_ADDITIVE,
                    "%s needs a flow that adds up over periods, but was %s; a stock or a flow of unstated "
                            + "basis does not",
                    name,
                    operand);
        }
        return this;
    }

    /** The operand is certainly above zero, as a base or denominator must be. */
    Inputs positiveBase(Operand base) {
        if (failed()) {
            return this;
        }
        int sign = base.point().signum();
        require(
                sign != 0,
                Reason.ZERO_DENOMINATOR,
                "%s needs a base above zero, but %s is zero; report the absolute change",
                name,
                base);
        require(
                sign >= 0,
                Reason.NEGATIVE_BASE,
                "%s needs a base above zero, but %s is negative; report the absolute change",
                name,
                base);
        return require(
                certainlyPositive(bounds(base)),
                Reason.BASE_MAY_BE_ZERO,
                "%s needs a base above zero, but %s is within %s; report the absolute change",
                name,
                base,
                failed() ? Bounds.EMPTY : bounds(base));
    }

    /** The operand is certainly not below zero, as a level that enters twice or has a root must be. */
    Inputs notNegative(Operand level) {
        return require(
                failed() || bounds(level).lower().map(l -> l.signum() >= 0).orElse(false),
                Reason.NEGATIVE_LEVEL,
                "%s needs levels that cannot be negative, but %s is within %s; report the difference",
                name,
                level,
                failed() ? Bounds.EMPTY : bounds(level));
    }

    /** Two levels of which none can be negative and one is certainly above zero, as a denominator of both must be. */
    Inputs positiveSum(Operand a, Operand b) {
        notNegative(a).notNegative(b);
        if (failed()) {
            return this;
        }
        Bounds sum = bounds(a).plus(bounds(b));
        require(
                point(a).add(point(b)).signum() != 0,
                Reason.ZERO_DENOMINATOR,
                "%s needs a sum other than zero, but %s and %s are zero; report the levels",
                name,
                a,
                b);
        return require(
                certainlyPositive(sum),
                Reason.BASE_MAY_BE_ZERO,
                "%s needs a sum other than zero, but %s and %s together are within %s; report the levels",
                name,
                a,
                b,
                sum);
    }

    /** The operand is certainly not zero, as the denominator of a ratio must be. */
    Inputs nonZero(Operand denominator) {
        if (failed()) {
            return this;
        }
        require(
                denominator.point().signum() != 0,
                Reason.ZERO_DENOMINATOR,
                "%s needs a denominator other than zero, but %s is zero; report the difference",
                name,
                denominator);
        return require(
                failed() || !bounds(denominator).contains(BigDecimal.ZERO),
                Reason.BASE_MAY_BE_ZERO,
                "%s needs a denominator other than zero, but %s is within %s; report the difference",
                name,
                denominator,
                failed() ? Bounds.EMPTY : bounds(denominator));
    }

    static boolean certainlyPositive(Bounds bounds) {
        return bounds.lower().map(l -> l.signum() > 0).orElse(false);
    }
}
