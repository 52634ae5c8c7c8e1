package io.github.comity.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happens, as exactly as it is known: a day, a month, "the second half of 2024", "about June".
 *
 * <p>It is not what a statistic refers to; that is a {@link ReportingPeriod}. An imprecise date still has an
 * {@link #earliest} and a {@link #latest} day, so that it becomes due and overdue against a day that the caller passes.
 *
 * <table>
 * <caption>Canonical texts, a subset of EDTF (ISO 8601-2)</caption>
 * <tr><th>date</th><th>text</th></tr>
 * <tr><td>{@code on(2024, SEPTEMBER, 2)}</td><td>{@code 2024-09-02}</td></tr>
 * <tr><td>{@code inMonth(2024, JUNE)}</td><td>{@code 2024-06}</td></tr>
 * <tr><td>{@code inQuarter(2024, 1)}</td><td>{@code 2024-33}</td></tr>
 * <tr><td>{@code firstHalf(2024)}, {@code secondHalf(2024)}</td><td>{@code 2024-40}, {@code 2024-41}</td></tr>
 * <tr><td>{@code inYear(2024)}</td><td>{@code 2024}</td></tr>
 * <tr><td>{@code inMonth(2024, JUNE).approximately()}</td><td>{@code 2024-06~}</td></tr>
 * <tr><td>{@code since(inYear(2005))}, {@code until(inYear(2023))}</td><td>{@code 2005/..}, {@code ../2023}</td></tr>
 * <tr><td>{@code between(on(2024, JUNE, 1), on(2024, JUNE, 5))}</td><td>{@code 2024-06-01/2024-06-05}</td></tr>
 * </table>
 *
 * <p>An approximate date widens by one unit of its own precision to each side, as "about" does for figures; an
 * uncertain one ({@code ?}) does not. Two dates are equal when their texts are equal. They are not {@code Comparable}:
 * a month and a day in it have no order; see {@link #precedes}. This class is immutable and thread-safe.
 */
public final class EventDate {
    /** How exactly a date is known. */
    public enum Precision {
        /** A day. */
        DAY,
        /** A month. */
        MONTH,
        /** A quarter of a year. */
        QUARTER,
        /** A half of a year. */
        HALF_YEAR,
        /** A year. */
        YEAR,
        /** From one date to another, either of which may be open. */
        INTERVAL
    }

    private final Precision precision;
    /** The first day of the unit, or the first day of the interval; null where the interval is open. */
    private final @Nullable LocalDate first;
    /** The last day, included. */
    private final @Nullable LocalDate last;

    private final String text;
    private final boolean approximate;
    private final boolean uncertain;
    private final String label;

    private EventDate(
            Precision precision,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String text,
            boolean approximate,
            boolean uncertain,
            String label) {
        this.precision = precision;
        this.first = first;
        this.last = last;
        this.text = text;
        this.approximate = approximate;
        this.uncertain = uncertain;
        this.label = label;
    }

    private static EventDate unit(Precision precision, ReportingPeriod period, String text) {
        return new EventDate(
                precision,
                period.start().orElseThrow(),
                period.endExclusive().orElseThrow().minusDays(1),
                text,
                false,
                false,
                period.label());
    }

    /**
     * Obtains a day.
     *
     * @param date the day
     * @return the date
     * @throws IllegalArgumentException if its year is not 1 to 9999
     */
    public static EventDate on(LocalDate date) {
        return unit(Precision.DAY, ReportingPeriod.asOf(date), date.toString());
    }

    /**
     * Obtains a day.
     *
     * @param year the year, 1 to 9999
     * @param month the month
     * @param day the day of the month
     * @return the date
     * @throws IllegalArgumentException if the year is out of range or the month has no such day
     */
    public static EventDate on(int year, Month month, int day) {
        Check.year(year);
        Check.between(
                "day of " + PeriodText.month(LocalDate.of(year, month, 1)),
                day,
                1,
                month.length(java.time.Year.isLeap(year)));
        return on(LocalDate.of(year, month, day));
    }

    /**
     * Obtains a month.
     *
     * @param year the year, 1 to 9999
     * @param month the month
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static EventDate inMonth(int year, Month month) {
        return unit(
                Precision.MONTH,
                ReportingPeriod.month(year, month),
                String.format(Locale.ROOT, "%04d-%02d", year, month.getValue()));
    }

    /**
     * Obtains a quarter.
     *
     * @param year the year, 1 to 9999
     * @param quarter 1 to 4
     * @return the date
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public static EventDate inQuarter(int year, int quarter) {
        return unit(
                Precision.QUARTER,
                ReportingPeriod.quarter(year, quarter),
                String.format(Locale.ROOT, "%04d-%s", year, 32 + quarter));
    }

    /**
     * Obtains the first half of a year.
     *
     * @param year the year, 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static EventDate firstHalf(int year) {
        return unit(Precision.HALF_YEAR, ReportingPeriod.half(year, 1), String.format(Locale.ROOT, "%04d-40", year));
    }

    /**
     * Obtains the second half of a year: from 1 July to 31 December.
     *
     * @param year the year, 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static EventDate secondHalf(int year) {
        return unit(Precision.HALF_YEAR, ReportingPeriod.half(year, 2), String.format(Locale.ROOT, "%04d-41", year));
    }

    /**
     * Obtains a year.
     *
     * @param year the year, 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static EventDate inYear(int year) {
        return unit(Precision.YEAR, ReportingPeriod.year(year), String.format(Locale.ROOT, "%04d", year));
    }

    /**
     * Obtains the interval between two dates, both of them included.
     *
     * @param from the first date, not itself an interval
     * @param to the last date, not itself an interval
     * @return the date
     * @throws IllegalArgumentException if the last date ends before the first begins, or either is an interval
     */
    public static EventDate between(EventDate from, EventDate to) {
        LocalDate start = from.simple().first;
        LocalDate end = to.simple().last;
        if (start == null || end == null || end.isBefore(start) || to.startsBefore(from)) {
            throw new IllegalArgumentException(
                    "end of an interval must not be before its start, but was %s to %s; swap them".formatted(from, to));
        }
        LocalDate early = from.earliest().orElseThrow();
        LocalDate late = to.latest().orElseThrow();
        String words =
                from.precision == Precision.DAY && to.precision == Precision.DAY && !from.isHedged() && !to.isHedged()
                        ? PeriodText.days(start, end)
                        : from.label() + " – " + to.label();
        return new EventDate(Precision.INTERVAL, early, late, from + "/" + to, false, false, words);
    }

    /**
     * Obtains the interval from a date on.
     *
     * @param from the first date, not itself an interval
     * @return the date without a latest day
     * @throws IllegalArgumentException if it is an interval
     */
    public static EventDate since(EventDate from) {
        return new EventDate(
                Precision.INTERVAL,
                from.simple().earliest().orElseThrow(),
                null,
                from + "/..",
                false,
                false,
                "since " + from.label());
    }

    /**
     * Obtains the interval up to a date.
     *
     * @param to the last date, not itself an interval
     * @return the date without an earliest day
     * @throws IllegalArgumentException if it is an interval
     */
    public static EventDate until(EventDate to) {
        return new EventDate(
                Precision.INTERVAL,
                null,
                to.simple().latest().orElseThrow(),
                "../" + to,
                false,
                false,
                "until " + to.label());
    }

    /**
     * Obtains a date from its EDTF text.
     *
     * @param text the text, at most 200 characters
     * @return the date
     * @throws IllegalArgumentException if the text is not a date of the subset; the message names the place and the
     *     rule
     */
    public static EventDate parse(CharSequence text) {
        return EventDateParser.parse(text);
    }

    private EventDate simple() {
        if (precision == Precision.INTERVAL) {
            throw new IllegalArgumentException(
                    "end of an interval must be a single date, but was '%s'; pass a day, month or year"
                            .formatted(this));
        }
        return this;
    }

    private boolean startsBefore(EventDate other) {
        return first != null && other.first != null && first.isBefore(other.first);
    }

    private boolean isHedged() {
        return approximate || uncertain;
    }

    /**
     * Returns a copy that is approximate ("about June 2024").
     *
     * @return the date, widened by one unit of its precision to each side
     * @throws IllegalStateException if it is an interval
     */
    public EventDate approximately() {
        return hedged(true, uncertain);
    }

    /**
     * Returns a copy that is uncertain ("June 2024, to be confirmed").
     *
     * @return the date, with the same earliest and latest day
     * @throws IllegalStateException if it is an interval
     */
    public EventDate uncertain() {
        return hedged(approximate, true);
    }

    private EventDate hedged(boolean nowApproximate, boolean nowUncertain) {
        if (precision == Precision.INTERVAL) {
            throw new IllegalStateException(
                    "an interval cannot be approximate or uncertain as a whole, but was '%s'; hedge its ends"
                            .formatted(this));
        }
        String bare = isHedged() ? text.substring(0, text.length() - 1) : text;
        String mark = nowApproximate ? (nowUncertain ? "%" : "~") : "?";
        return new EventDate(precision, first, last, bare + mark, nowApproximate, nowUncertain, label);
    }

    /** {@return the earliest possible day, or empty if it is open to the past} */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(first).map(day -> approximate ? shifted(day, -1) : day);
    }

    /** {@return the latest possible day, included, or empty if it is open to the future} */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(last)
                .map(day -> approximate ? shifted(day.plusDays(1), 1).minusDays(1) : day);
    }

    private LocalDate shifted(LocalDate day, int units) {
        return switch (precision) {
            case DAY -> day.plusDays(units);
            case MONTH -> day.plusMonths(units);
            case QUARTER -> day.plusMonths(3L * units);
            case HALF_YEAR -> day.plusMonths(6L * units);
            case YEAR, INTERVAL -> day.plusYears(units);
        };
    }

    /** {@return how exactly the date is known} */
    public Precision precision() {
        return precision;
    }

    /** {@return whether it is approximate} */
    public boolean isApproximate() {
        return approximate;
    }

    /** {@return whether it is uncertain} */
    public boolean isUncertain() {
        return uncertain;
    }

    /** {@return whether it has no earliest or no latest day} */
    public boolean isOpen() {
        return first == null || last == null;
    }

    /**
     * Checks whether the date may be now.
     *
     * @param day the day to ask for
     * @return whether the day is neither before the earliest nor after the latest day
     */
    public boolean isDueAt(LocalDate day) {
        return earliest().map(e -> !day.isBefore(e)).orElse(true) && !isOverdueAt(day);
    }

    /**
     * Checks whether the date has certainly passed.
     *
     * @param day the day to ask for
     * @return whether the day is after the latest day; false if there is none
     */
    public boolean isOverdueAt(LocalDate day) {
        return latest().map(day::isAfter).orElse(false);
    }

    /**
     * Checks whether this date is certainly earlier than another.
     *
     * @param other the other date
     * @return whether the latest day is before the other's earliest; false if either is absent
     */
    public boolean precedes(EventDate other) {
        return latest().flatMap(l -> other.earliest().map(l::isBefore)).orElse(false);
    }

    /** {@return the date in English words, such as {@code "second half of 2024"}} */
    public String label() {
        return (approximate ? "about " : "") + label + (uncertain ? " (uncertain)" : "");
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof EventDate that && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** {@return the EDTF text, such as {@code "2024-41"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return text;
    }
}
