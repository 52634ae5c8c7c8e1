package io.github.comity.cooperation;

import static io.github.comity.calculation.Common.MEASURE;

import com.google.common.collect.ImmutableList;
import io.github.comity.calculation.Calculation;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.internal.Given;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.table.Columns;
import io.github.comity.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure that somebody aims at: what, how much, until when, set when and by whom, and how far the way is.
 *
 * <p>It is not a fact: no look-up returns it where a fact is asked for, and no calculator lets it meet one but the two
 * methods here, whose results say what they are.
 *
 * <pre>{@code
 * Target target = relations.targets().get(0);
 * target.toString();   // total trade of Australia with Viet Nam in 2030: 20 billion USD, target
 * target.progress(lastActual);         // percent of the target that the last actual figure reaches
 * target.requiredGrowth(lastActual);   // percent per year that lead from there to the target
 * }</pre>
 *
 * <p>Two are equal when their claims are equal. There is no order. This record is immutable and thread-safe.
 *
 * @param claim the claim of the target
 */
public record Target(Claim claim) {
    private static final String PROGRESS = "progress to the target";
    private static final String REQUIRED = "required growth per year";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Columns<Target> COLUMNS = Columns.<Target>none()
            .text("target", t -> t.subject().describe())
            .text("period", t -> t.period().label())
            .number("from", t -> t.claim().bounds().lower())
            .number("to", t -> t.claim().bounds().upper())
            .text("unit", t -> t.figure().unit().toString())
            .text("printed", t -> t.claim().figure().toString())
            .text("set by", Target::setBy)
            .text("set on", t -> t.setOn().map(EventDate::label).orElse(""));

    /**
     * Checks the component.
     *
     * @param claim the claim of the target
     * @throws IllegalArgumentException if the claim is not of a target
     */
    public Target {
        Given.argument("claim", "Target", claim);
        if (claim.status() != ClaimStatus.TARGET) {
            throw new IllegalArgumentException(
                    "target must be a claim with the status target, but was '%s'; state it with status(TARGET)"
                            .formatted(claim));
        }
    }

    /** {@return what is aimed at} */
    public Subject subject() {
        return claim.subject();
    }

    /** {@return how much is aimed at, as printed} */
    public Figure figure() {
        return claim.figure();
    }

    /** {@return the period in which it shall be reached} */
    public ReportingPeriod period() {
        return subject().quantity().period();
    }

    /** {@return when it was set, as far as known: when its source was published} */
    public Optional<EventDate> setOn() {
        return claim.source().published();
    }

    /** {@return who set it, as far as the source says: the owner of the figure, else the publisher} */
    public String setBy() {
        return claim.source().dataOwner().orElse(claim.source().publisher());
    }

    /**
     * Calculates how much of the target an actual figure reaches.
     *
     * <p>Formula: {@code 100 actual / target}. Unit: percent. Bounds: tight. Undefined unless both are like for like:
     * with {@code MEASURE_MISMATCH} for another measure, coverage, scope or price basis and for a target that is no
     * level, {@code REPORTER_MISMATCH}, {@code PARTNER_MISMATCH}, {@code UNIT_MISMATCH}; with {@code PERIOD_MISMATCH}
     * for a period of another length or after the target's; with {@code STATUS_MISMATCH} if it is itself no fact; with
     * {@code ZERO_DENOMINATOR}, {@code NEGATIVE_BASE} or {@code BASE_MAY_BE_ZERO} unless the target is above zero.
     *
     * @param lastActual the last level that was reported, or what follows from such
     * @return the percentage reached
     */
    public Derived progress(Operand lastActual) {
        Given.argument("lastActual", "Target.progress", lastActual);
        Claim aim = asStated();
        Calculation progress = opened(PROGRESS, lastActual, aim)
                .comparablePeriods()
                .require(
                        !isAfterTarget(lastActual),
                        Reason.PERIOD_MISMATCH,
                        "needs a figure of the target's period or before, but was %s for a target of %s; compare "
                                + "the figure of the period itself",
                        lastActual,
                        period().label())
                .positiveDenominator(aim);
        return ofTarget(
                progress.result(
                        "100 actual / target",
                        () -> progress.amount(lastActual).times(HUNDRED).dividedBy(progress.amount(aim))),
                "100 actual / target",
                lastActual);
    }

    /**
     * Calculates the growth per year that leads from an actual figure to the target.
     *
     * <p>Formula: {@code 100 ((target / actual)^(1/years) - 1)}. Unit: percent per year; negative where the target is
     * already passed by the figure. Bounds: tight, the root rounded outward. Undefined as {@link #progress} is, and
     * with {@code PERIOD_MISMATCH} unless the target's period is at least one year after that of the figure. Source:
     * WITS, compound annual growth rate.
     *
     * @param lastActual the last level that was reported, or what follows from such
     * @return the rate per year
     */
    public Derived requiredGrowth(Operand lastActual) {
        Given.argument("lastActual", "Target.requiredGrowth", lastActual);
        Claim aim = asStated();
        Calculation like = opened(REQUIRED, lastActual, aim)
                .comparablePeriods()
                .require(
                        isBeforeTarget(lastActual),
                        Reason.PERIOD_MISMATCH,
                        "needs a figure of a year before the target's, but was %s for a target of %s; ask for the "
                                + "progress",
                        lastActual,
                        period().label());
        Derived rate = like.failed() ? like.undefined() : GrowthCalculator.compoundAnnualGrowth(lastActual, aim);
        return ofTarget(rate, "100 ((target / actual)^(1/years) - 1)", lastActual);
    }

    private Calculation opened(String name, Operand lastActual, Claim aim) {
        Optional<Claim> expected =
                lastActual.claims().stream().filter(c -> !c.status().isFact()).findFirst();
        return Calculation.of(name, Unit.PERCENT, lastActual, aim)
                .require(
                        expected.isEmpty(),
                        Reason.STATUS_MISMATCH,
                        "needs a reported figure, but was '%s'; pass the last actual level",
                        expected.map(Claim::toString).orElse(""))
                .require(
                        subject().levelOf().isPresent(),
                        Reason.MEASURE_MISMATCH,
                        "needs the target of a level, but was %s; compare it by hand",
                        subject())
                .same(MEASURE)
                .sameRelation();
    }

    private boolean isAfterTarget(Operand actual) {
        return start(actual).filter(s -> start().filter(s::isAfter).isPresent()).isPresent();
    }

    private boolean isBeforeTarget(Operand actual) {
        return start(actual)
                .filter(s -> start().filter(s::isBefore).isPresent())
                .isPresent();
    }

    private Optional<LocalDate> start() {
        return period().start();
    }

    private static Optional<LocalDate> start(Operand level) {
        return level.levelOf().map(Quantity::period).flatMap(ReportingPeriod::start);
    }

    /** The same figure for the checks of a calculation, which let no target meet a fact. */
    private Claim asStated() {
        return Claim.builder()
                .subject(subject())
                .figure(figure())
                .source(claim.source())
                .build();
    }

    /** The result with what it really rests on: the target itself. */
    private Derived ofTarget(Derived found, String formula, Operand lastActual) {
        String name = formula.startsWith("100 (") ? REQUIRED : PROGRESS;
        ImmutableList<Operand> inputs = ImmutableList.of(lastActual, claim);
        Undefined none = found.undefined().orElse(null);
        return none == null
                ? Derived.of(name, formula, Unit.PERCENT, found.point(), found.bounds(), inputs)
                : Derived.undefined(
                        name, none.reason(), none.explanation().replace(found.name(), name), Unit.PERCENT, inputs);
    }

    /**
     * Makes a table of targets.
     *
     * @param targets the targets, in the order of the rows
     * @return a row for each: what is aimed at, the period, the bounds of the figure in ones of the unit, the unit, the
     *     figure as printed, who set it and when
     */
    public static Table table(Iterable<Target> targets) {
        Given.argument("targets", "Target.table", targets);
        return COLUMNS.table(targets);
    }

    /**
     * {@return what is aimed at and how much, such as {@code "total trade of Australia with Viet Nam in 2030: 20
     * billion USD, target"}}
     */
    @Override
    public String toString() {
        return subject().describe() + ": " + claim.text();
    }
}
