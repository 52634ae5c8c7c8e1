package io.github.comity.period;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days of a date, as far as they are known: the first day is one from {@code earliest} to {@code latestStart}, the
 * last one from {@code earliestEnd} to {@code latest}, and not before the first. Absent ends are without limit.
 */
record DayRange(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latestStart,
        @Nullable LocalDate earliestEnd,
        @Nullable LocalDate latest) {

    /** One day that is among some. */
    static DayRange among(LocalDate first, LocalDate last) {
        return new DayRange(first, last, first, last);
    }

    /** From one of some days to one of others; the last is not before the first, which narrows both. */
    static DayRange between(DayRange from, DayRange to) {
        return new DayRange(from.earliest, min(from.latest, to.latest), max(to.earliest, from.earliest), to.latest);
    }

    /** From one of some days on, without an end. */
    DayRange onwards() {
        return new DayRange(earliest, latest, null, null);
    }

    /** Without a start, up to one of some days. */
    DayRange upTo() {
        return new DayRange(null, null, earliest, latest);
    }

    /** From one of some days to a day that nobody knows. */
    DayRange toUnknown() {
        return new DayRange(earliest, latest, earliest, null);
    }

    /** From a day that nobody knows to one of some days. */
    DayRange fromUnknown() {
        return new DayRange(null, latest, earliest, latest);
    }

    /** One of more days: so many more on each side; months and years of whole months are whole months too. */
    DayRange widened(Period by) {
        if (earliest == null || latest == null) {
            return this;
        }
        boolean wholeMonths =
                earliest.getDayOfMonth() == 1 && latest.plusDays(1).getDayOfMonth() == 1;
        LocalDate last = wholeMonths ? latest.plusDays(1).plus(by).minusDays(1) : latest.plus(by);
        return among(earliest.minus(by), last);
    }

    boolean possiblyCovers(LocalDate day) {
        return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
    }

    boolean certainlyCovers(LocalDate day) {
        return (latestStart == null || !day.isBefore(latestStart))
                && (earliestEnd == null || !day.isAfter(earliestEnd));
    }

    private static @Nullable LocalDate min(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private static @Nullable LocalDate max(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }
}
