package io.github.comity.indicator;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Calendar arithmetic on one flow: run-rates, means, the ratio of a part of a year to a year.
 *
 * <p>None of this is growth. All methods need a flow that adds up over periods; the answer is otherwise undefined with
 * {@code NOT_ADDITIVE}, and with {@code PERIOD_MISMATCH} where the periods do not allow the calculation. Points are
 * rounded half-even and bounds outward at 34 digits. This class is stateless and thread-safe.
 */
public final class PeriodCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PeriodCalculator() {}

    /** An exact factor as a fraction of two whole numbers. */
    private record Fraction(long numerator, long denominator) {
        BigDecimal of(BigDecimal value) {
            return value.multiply(BigDecimal.valueOf(numerator)).divide(BigDecimal.valueOf(denominator), POINT);
        }

        Bounds of(Bounds bounds) {
            return bounds.times(BigDecimal.valueOf(numerator)).dividedBy(BigDecimal.valueOf(denominator));
        }
    }

    /**
     * Calculates the yearly level at which a flow runs, every month counted alike.
     *
     * <p>Formula: {@code level * 12 / months}. Unit: that of the level, per year. Bounds: tight. Noted as
     * {@code ASSUMES_NO_SEASONALITY}; the result has no period and cannot enter a growth rate.
     *
     * @param level a flow of one to twelve whole months
     * @return the run-rate
     */
    public static Derived runRateByMonths(Operand level) {
        String name = "run-rate by months";
        Inputs inputs = Inputs.of(name, level.unit(), level).additive();
        int months = months(inputs, name, level, 12);
        return inputs.failed()
                ? inputs.undefined()
                : scaled(inputs, "level * 12 / months", level, new Fraction(12, months))
                        .withNote(Derived.Note.ASSUMES_NO_SEASONALITY);
    }

    /**
     * Calculates the yearly level at which a flow runs, every day counted alike.
     *
     * <p>Formula: {@code level * days of the year / days of the period}; the year is the calendar year of the period,
     * with its leap day. Unit: that of the level, per year. Bounds: tight. Noted as {@code ASSUMES_NO_SEASONALITY}.
     *
     * @param level a flow within one calendar year
     * @return the run-rate
     */
    public static Derived runRateByDays(Operand level) {
        String name = "run-rate by days";
        Inputs inputs = Inputs.of(name, level.unit(), level).additive();
        Optional<ReportingPeriod> period = level.levelOf().map(Quantity::period).filter(ReportingPeriod::isBounded);
        Optional<ReportingPeriod> year =
                period.map(p -> ReportingPeriod.year(p.start().orElseThrow().getYear()));
        inputs.require(
                period.isPresent() && year.orElseThrow().contains(period.get()),
                Reason.PERIOD_MISMATCH,
                "%s needs a period within one calendar year, but was %s; pass a flow of that year",
                name,
                level);
        return inputs.failed()
                ? inputs.undefined()
                : scaled(
                                inputs,
                                "level * days of the year / days of the period",
                                level,
                                new Fraction(
                                        year.orElseThrow().lengthInDays().orElseThrow(),
                                        period.orElseThrow().lengthInDays().orElseThrow()))
                        .withNote(Derived.Note.ASSUMES_NO_SEASONALITY);
    }

    /**
     * Calculates the yearly level that a part of the year announces if it weighs in the year as it did in a reference
     * year.
     *
     * <p>Formula: {@code yearToDate / (samePart / referenceYear)}. Unit: that of the level, per year. Bounds: tight for
     * independently rounded figures. Noted as {@code ASSUMES_SAME_SEASONALITY}; like a run-rate, the result has no
     * period and cannot enter a growth rate. Undefined unless the same part of the reference year is certainly above
     * zero, and with {@code PERIOD_MISMATCH} if the part is not of the same months or not of that year.
     *
     * @param yearToDate a flow of less than twelve whole months
     * @param samePart the same flow in the same months of the reference year
     * @param referenceYear the same flow over the whole reference year
     * @return the extrapolated yearly level
     */
    public static Derived seasonalExtrapolation(Operand yearToDate, Operand samePart, Operand referenceYear) {
        String name = "extrapolation by seasonal share";
        Inputs inputs = Inputs.of(name, yearToDate.unit(), yearToDate, samePart, referenceYear)
                .sameRelation()
                .sameMeasure()
                .additive();
        months(inputs, name, yearToDate, 11);
        wholeYear(inputs, name, referenceYear);
        inputs.and(Inputs.of(name, yearToDate.unit(), yearToDate, samePart).comparablePeriods());
        Optional<ReportingPeriod> part = samePart.levelOf().map(Quantity::period);
        Optional<ReportingPeriod> year = referenceYear.levelOf().map(Quantity::period);
        inputs.require(
                part.isPresent() && year.isPresent() && year.get().contains(part.get()),
                Reason.PERIOD_MISMATCH,
                "%s needs the same months of the reference year, but was %s and %s; take both from one year",
                name,
                samePart,
                referenceYear);
        inputs.positiveBase(samePart);
        return inputs.failed()
                ? inputs.undefined()
                : inputs.result(
                                "year to date / (same part / reference year)",
                                yearToDate
                                        .point()
                                        .multiply(referenceYear.point())
                                        .divide(samePart.point(), POINT),
                                Inputs.bounds(yearToDate)
                                        .times(Inputs.bounds(referenceYear))
                                        .dividedBy(Inputs.bounds(samePart)))
                        .withNote(Derived.Note.ASSUMES_SAME_SEASONALITY);
    }

    /**
     * Calculates by how much the run-rate by months differs from a full year.
     *
     * <p>Formula: {@code 100 (part * 12 / months / year - 1)}. Unit: percent. Bounds: tight. It is not growth:
     * seasonality is ignored, and it is noted so. Undefined unless the year's level is certainly above zero.
     *
     * @param part a flow of one to twelve whole months
     * @param year the same flow over a whole year
     * @return the difference in percent of the year
     */
    public static Derived runRateChange(Operand part, Operand year) {
        String name = "run-rate against the year";
        Inputs inputs = Inputs.of(name, Unit.PERCENT, part, year)
                .sameRelation()
                .sameMeasure()
                .additive()
                .positiveBase(year);
        int months = months(inputs, name, part, 12);
        wholeYear(inputs, name, year);
        if (inputs.failed()) {
            return inputs.undefined();
        }
        BigDecimal m = BigDecimal.valueOf(months);
        return inputs.result(
                        "100 (part * 12 / months / year - 1)",
                        Inputs.point(part)
                                .multiply(TWELVE)
                                .multiply(HUNDRED)
                                .divide(Inputs.point(year).multiply(m), POINT)
                                .subtract(HUNDRED),
                        Inputs.bounds(part)
                                .times(TWELVE)
                                .dividedBy(Inputs.bounds(year).times(m))
                                .minus(Bounds.exactly(BigDecimal.ONE))
                                .times(HUNDRED))
                .withNote(Derived.Note.ASSUMES_NO_SEASONALITY);
    }

    /**
     * Calculates the ratio of a part of a year to a full year.
     *
     * <p>Formula: {@code part / year}. Unit: ratio. Bounds: tight. It is a ratio and never growth. Undefined if the
     * year's level is or may be zero.
     *
     * @param part a flow of less than twelve whole months
     * @param year the same flow over a whole year
     * @return the ratio
     */
    public static Derived ratioToYear(Operand part, Operand year) {
        String name = "ratio to the year";
        Inputs inputs = Inputs.of(name, Unit.RATIO, part, year)
                .sameRelation()
                .sameMeasure()
                .additive()
                .nonZero(year);
        months(inputs, name, part, 11);
        wholeYear(inputs, name, year);
        return inputs.failed()
                ? inputs.undefined()
                : inputs.result(
                        "part / year",
                        Inputs.point(part).divide(Inputs.point(year), POINT),
                        Inputs.bounds(part).dividedBy(Inputs.bounds(year)));
    }

    /**
     * Calculates the mean of a flow per month.
     *
     * <p>Formula: {@code level / months}. Unit: that of the level, per month. Bounds: tight.
     *
     * @param level a flow of whole months
     * @return the monthly mean
     */
    public static Derived monthlyMean(Operand level) {
        String name = "monthly mean";
        Inputs inputs = Inputs.of(name, level.unit(), level).additive();
        int months = months(inputs, name, level, Integer.MAX_VALUE);
        return inputs.failed() ? inputs.undefined() : scaled(inputs, "level / months", level, new Fraction(1, months));
    }

    /**
     * Calculates the mean of a flow per year.
     *
     * <p>Formula: {@code level * 12 / months}. Unit: that of the level, per year. Bounds: tight.
     *
     * @param level a flow of one year or more
     * @return the yearly mean
     */
    public static Derived yearlyMean(Operand level) {
        String name = "yearly mean";
        Inputs inputs = Inputs.of(name, level.unit(), level).additive();
        int months = months(inputs, name, level, Integer.MAX_VALUE);
        inputs.require(
                months >= 12,
                Reason.PERIOD_MISMATCH,
                "%s needs a period of one year or more, but was %s; ask for the run-rate",
                name,
                level);
        return inputs.failed()
                ? inputs.undefined()
                : scaled(inputs, "level * 12 / months", level, new Fraction(12, months));
    }

    private static Derived scaled(Inputs inputs, String formula, Operand level, Fraction factor) {
        return inputs.result(formula, factor.of(Inputs.point(level)), factor.of(Inputs.bounds(level)));
    }

    private static int months(Inputs inputs, String name, Operand level, int most) {
        int months =
                level.levelOf().map(q -> q.period().lengthInMonths().orElse(0)).orElse(0);
        inputs.require(
                months >= 1 && months <= most,
                Reason.PERIOD_MISMATCH,
                "%s needs a period of %s whole months, but was %s; pass a flow of such a period",
                name,
                most == Integer.MAX_VALUE ? "some" : "1 to " + most,
                level);
        return months;
    }

    private static void wholeYear(Inputs inputs, String name, Operand year) {
        inputs.require(
                year.levelOf().map(q -> q.period().isWholeYear()).orElse(false),
                Reason.PERIOD_MISMATCH,
                "%s needs a whole year to compare with, but was %s; pass the flow of twelve months",
                name,
                year);
    }
}
