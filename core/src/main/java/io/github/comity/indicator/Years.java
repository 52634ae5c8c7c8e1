package io.github.comity.indicator;

import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Periods;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.util.Optional;
import java.util.function.IntFunction;

/** The years between two levels, over which a rate per year is counted. */
final class Years {
    private Years() {}

    /** The years between the starts of two periods, or 0 if they are not comparable. */
    private static int between(ReportingPeriod first, ReportingPeriod last) {
        return first.isComparableTo(last)
                ? last.start().orElseThrow().getYear()
                        - first.start().orElseThrow().getYear()
                : 0;
    }

    /** A rate over the years that the periods of two levels say, or undefined if they do not say at least one. */
    static Derived found(String name, Operand first, Operand last, IntFunction<Derived> rate) {
        int years = between(first, last).orElse(0);
        if (years >= 1) {
            return rate.apply(years);
        }
        return Calculation.of(name, Unit.PERCENT, last, first)
                .require(
                        false,
                        Reason.PERIOD_MISMATCH,
                        "needs comparable periods at least one year apart, but was %s and %s; pass the number of years",
                        first,
                        last)
                .undefined();
    }

    /** The years between the periods of two levels, or empty if one says none. */
    static Optional<Integer> between(Operand first, Operand last) {
        return Periods.of(first).flatMap(a -> Periods.of(last).map(b -> between(a, b)));
    }

    /** Checks a number of years that a caller states against the periods of the levels, where both are known. */
    static Calculation agreeing(Calculation rate, Operand first, Operand last, int years) {
        int known = rate.failed() ? years : between(first, last).orElse(years);
        return rate.require(
                        known > 0,
                        Reason.PERIOD_MISMATCH,
                        "needs the earlier level first, but was %s and %s; swap them",
                        first,
                        last)
                .require(
                        known == years,
                        Reason.PERIOD_MISMATCH,
                        "needs the years between %s and %s, which are %s, but was %s; leave the number out",
                        first,
                        last,
                        known,
                        years);
    }

    /** Refuses a number of years that a caller states. */
    static void requireInRange(String name, int years) {
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException(
                    "years of a %s must be 1 to 100, but was %s; count the years between the observations"
                            .formatted(name, years));
        }
    }
}
