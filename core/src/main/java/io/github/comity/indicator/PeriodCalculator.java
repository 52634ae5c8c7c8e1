package io.github.comity.indicator;

import static io.github.comity.calculation.Common.MEASURE;

import io.github.comity.calculation.Calculation;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Calendar arithmetic on one flow: run-rates, means, the ratio of a part of a year to a year.
 *
 * <p>None of this is growth. All methods need a flow that adds up over periods; the answer is otherwise undefined with
 * {@code NOT_ADDITIVE}, and with {@code PERIOD_MISMATCH} where the periods do not allow the calculation. Points are
 * rounded half-even and bounds outward at 34 digits. This class is stateless and thread-safe.
 */
public final class PeriodCalculator {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PeriodCalculator() {}

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
        Given.argument("level", "PeriodCalculator.runRateByMonths", level);
        Calculation rate =
                Calculation.of("run-rate by months", level.unit(), level).additive();
        int months = months(rate, level, 12);
        return scaled(rate, "level * 12 / months", level, 12, months).withNote(Derived.Note.ASSUMES_NO_SEASONALITY);
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
        Given.argument("level", "PeriodCalculator.runRateByDays", level);
        Calculation rate =
                Calculation.of("run-rate by days", level.unit(), level).additive();
        Optional<ReportingPeriod> period = level.levelOf().map(Quantity::period).filter(ReportingPeriod::isBounded);
        Optional<ReportingPeriod> year =
                period.map(p -> ReportingPeriod.year(p.start().orElseThrow().getYear()));
        rate.require(
                period.isPresent() && year.orElseThrow().contains(period.get()),
                Reason.PERIOD_MISMATCH,
                "needs a period within one calendar year, but was %s; pass a flow of that year",
                level);
        return scaled(rate, "level * days of the year / days of the period", level, days(year), days(period))
                .withNote(Derived.Note.ASSUMES_NO_SEASONALITY);
    }

    private static long days(Optional<ReportingPeriod> period) {
        return period.map(p -> (long) p.lengthInDays().orElseThrow()).orElse(1L);
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
        Given.arguments("PeriodCalculator.seasonalExtrapolation", "yearToDate", yearToDate, "samePart", samePart);
        Given.argument("referenceYear", "PeriodCalculator.seasonalExtrapolation", referenceYear);
        Calculation year = Calculation.of(
                        "extrapolation by seasonal share", yearToDate.unit(), yearToDate, samePart, referenceYear)
                .sameRelation()
                .same(MEASURE)
                .additive();
        months(year, yearToDate, 11);
        wholeYear(year, referenceYear);
        year.comparablePeriods(yearToDate, samePart);
        Optional<ReportingPeriod> part = samePart.levelOf().map(Quantity::period);
        Optional<ReportingPeriod> whole = referenceYear.levelOf().map(Quantity::period);
        year.require(
                        part.isPresent() && whole.isPresent() && whole.get().contains(part.get()),
                        Reason.PERIOD_MISMATCH,
                        "needs the same months of the reference year, but was %s and %s; take both from one year",
                        samePart,
                        referenceYear)
                .positiveDenominator(samePart);
        return year.result(
                        "year to date / (same part / reference year)",
                        () -> year.amount(yearToDate)
                                .times(year.amount(referenceYear))
                                .dividedBy(year.amount(samePart)))
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
        Given.arguments("PeriodCalculator.runRateChange", "part", part, "year", year);
        Calculation change =
                compared("run-rate against the year", Unit.PERCENT, part, year).positiveBase(year);
        int months = months(change, part, 12);
        wholeYear(change, year);
        return change.result(
                        "100 (part * 12 / months / year - 1)",
                        () -> change.amount(part)
                                .times(BigDecimal.valueOf(1_200))
                                .dividedBy(change.amount(year).times(BigDecimal.valueOf(months)))
                                .minus(HUNDRED))
                .withNote(Derived.Note.ASSUMES_NO_SEASONALITY);
    }

    private static Calculation compared(String name, Unit unit, Operand part, Operand year) {
        return Calculation.of(name, unit, part, year)
                .sameRelation()
                .same(MEASURE)
                .additive();
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
        Given.arguments("PeriodCalculator.ratioToYear", "part", part, "year", year);
        Calculation ratio =
                compared("ratio to the year", Unit.RATIO, part, year).nonZero(year);
        months(ratio, part, 11);
        wholeYear(ratio, year);
        return ratio.result("part / year", () -> ratio.amount(part).dividedBy(ratio.amount(year)));
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
        Given.argument("level", "PeriodCalculator.monthlyMean", level);
        Calculation mean = Calculation.of("monthly mean", level.unit(), level).additive();
        int months = months(mean, level, Integer.MAX_VALUE);
        return scaled(mean, "level / months", level, 1, months);
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
        Given.argument("level", "PeriodCalculator.yearlyMean", level);
        Calculation mean = Calculation.of("yearly mean", level.unit(), level).additive();
        int months = months(mean, level, Integer.MAX_VALUE);
        mean.require(
                months >= 12,
                Reason.PERIOD_MISMATCH,
                "needs a period of one year or more, but was %s; ask for the run-rate",
                level);
        return scaled(mean, "level * 12 / months", level, 12, months);
    }

    private static Derived scaled(Calculation calculation, String formula, Operand level, long times, long divisor) {
        return calculation.result(
                formula,
                () -> calculation
                        .amount(level)
                        .times(BigDecimal.valueOf(times))
                        .dividedBy(BigDecimal.valueOf(divisor)));
    }

    private static int months(Calculation calculation, Operand level, int most) {
        int months =
                level.levelOf().map(q -> q.period().lengthInMonths().orElse(0)).orElse(0);
        calculation.require(
                months >= 1 && months <= most,
                Reason.PERIOD_MISMATCH,
                "needs a period of %s whole months, but was %s; pass a flow of such a period",
                most == Integer.MAX_VALUE ? "some" : "1 to " + most,
                level);
        return months;
    }

    private static void wholeYear(Calculation calculation, Operand year) {
        calculation.require(
                year.levelOf().map(q -> q.period().isWholeYear()).orElse(false),
                Reason.PERIOD_MISMATCH,
                "needs a whole year to compare with, but was %s; pass the flow of twelve months",
                year);
    }
}
