package io.github.comity.period;

import com.google.common.collect.ImmutableList;
import io.github.comity.internal.Given;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a statistic refers to: a span of whole days, a date, an open span, or unknown.
 *
 * <p>It is not when something happens; that is an {@link EventDate}. A year, a quarter and "January to March" are not
 * kinds of periods but spans of days, so {@code months(2024, JANUARY, MARCH)} equals {@code quarter(2024, 1)}. A date,
 * as in "as of 1 July", is a span of one day.
 *
 * <table>
 * <caption>Canonical texts, in SDMX notation; open spans as in EDTF</caption>
 * <tr><th>period</th><th>text</th></tr>
 * <tr><td>{@code year(2023)}</td><td>{@code 2023}</td></tr>
 * <tr><td>{@code half(2024, 2)}, {@code quarter(2024, 1)}</td><td>{@code 2024-S2}, {@code 2024-Q1}</td></tr>
 * <tr><td>{@code month(2024, SEPTEMBER)}</td><td>{@code 2024-09}</td></tr>
 * <tr><td>{@code months(2024, JANUARY, JULY)}</td><td>{@code 2024-01-01/P7M}</td></tr>
 * <tr><td>{@code years(2005, 2023)}</td><td>{@code 2005-01-01/P19Y}</td></tr>
 * <tr><td>{@code fiscalYear(2023, 1 April)}</td><td>{@code 2023-04-01/P12M}</td></tr>
 * <tr><td>{@code days(20 March 2023, 4 May 2023)}</td><td>{@code 2023-03-20/P45D}</td></tr>
 * <tr><td>{@code asOf(1 July 2024)}</td><td>{@code 2024-07-01}</td></tr>
 * <tr><td>{@code since(2005)}, {@code until(2023)}</td><td>{@code 2005/..}, {@code ../2023}</td></tr>
 * <tr><td>{@code unknown()}</td><td>{@code unknown}</td></tr>
 * </table>
 *
 * <p>An open span and an unknown period are linked to nothing: they contain nothing, overlap nothing and are comparable
 * to nothing. Two periods are equal when they consist of the same days. They are not {@code Comparable}: a year and its
 * quarters have no order. Years run from 1 to 9999, as numbers from 100. This class is immutable and thread-safe.
 */
public final class ReportingPeriod {
    private static final ReportingPeriod UNKNOWN = new ReportingPeriod(null, null);

    final @Nullable LocalDate start;
    /** The day after the last. */
    final @Nullable LocalDate end;

    private ReportingPeriod(@Nullable LocalDate start, @Nullable LocalDate end) {
        this.start = start;
        this.end = end;
    }

    /**
     * {@return the calendar year, from 1 January to 31 December}
     *
     * @param year the year, from 100 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ReportingPeriod year(int year) {
        return years(year, year);
    }

    /**
     * {@return the half of a calendar year, six months}
     *
     * @param year the year, from 100 to 9999
     * @param half 1 or 2
     * @throws IllegalArgumentException if the year or the half is out of range
     */
    public static ReportingPeriod half(int year, int half) {
        Check.between("half", half, 1, 2);
        return spanOfMonths(Check.fullYear(year), half * 6 - 5, 6);
    }

    /**
     * {@return the quarter of a calendar year, three months}
     *
     * @param year the year, from 100 to 9999
     * @param quarter 1 to 4
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public static ReportingPeriod quarter(int year, int quarter) {
        Check.between("quarter", quarter, 1, 4);
        return spanOfMonths(Check.fullYear(year), quarter * 3 - 2, 3);
    }

    /**
     * {@return the calendar month}
     *
     * @param year the year, from 100 to 9999
     * @param month the month
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ReportingPeriod month(int year, Month month) {
        Given.argument("month", "ReportingPeriod.month", month);
        return spanOfMonths(Check.fullYear(year), month.getValue(), 1);
    }

    /**
     * {@return the period of several months of one calendar year}
     *
     * @param year the year, from 100 to 9999
     * @param first the first month
     * @param last the last month, included
     * @throws IllegalArgumentException if the year is out of range or the last month is before the first
     */
    public static ReportingPeriod months(int year, Month first, Month last) {
        Given.arguments("ReportingPeriod.months", "first", first, "last", last);
        Check.order("last month must not be before the first", first, last, "use days for a span across years");
        return spanOfMonths(Check.fullYear(year), first.getValue(), last.getValue() - first.getValue() + 1);
    }

    /**
     * {@return several calendar years as one period, from 1 January of the first to 31 December of the last}
     *
     * @param first the first year
     * @param last the last year, included
     * @throws IllegalArgumentException if a year is out of range or the last year is before the first
     */
    public static ReportingPeriod years(int first, int last) {
        Check.order("last year must not be before the first", Check.fullYear(first), Check.fullYear(last), "swap them");
        return new ReportingPeriod(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    /**
     * {@return a fiscal year: twelve months from a day}
     *
     * @param startYear the calendar year in which it starts
     * @param startDay the day on which it starts, such as 1 April; not 29 February
     * @throws IllegalArgumentException if the year is out of range or the day does not exist every year
     */
    public static ReportingPeriod fiscalYear(int startYear, MonthDay startDay) {
        Check.everyYear(Given.argument("startDay", "ReportingPeriod.fiscalYear", startDay));
        LocalDate start = startDay.atYear(Check.fullYear(startYear));
        return new ReportingPeriod(start, start.plusYears(1));
    }

    /**
     * {@return the period of one day, as in "as of 1 July 2024"}
     *
     * @param date the day
     * @throws IllegalArgumentException if its year is out of range
     */
    public static ReportingPeriod asOf(LocalDate date) {
        return days(Given.argument("date", "ReportingPeriod.asOf", date), date.plusDays(1));
    }

    /**
     * {@return the span of days from a first one to before another}
     *
     * @param startInclusive the first day
     * @param endExclusive the day after the last
     * @throws IllegalArgumentException if the end is not after the start or a year is out of range
     */
    public static ReportingPeriod days(LocalDate startInclusive, LocalDate endExclusive) {
        Given.arguments("ReportingPeriod.days", "startInclusive", startInclusive, "endExclusive", endExclusive);
        Check.days(startInclusive, endExclusive);
        return new ReportingPeriod(startInclusive, endExclusive);
    }

    /**
     * {@return the span of days from a first to a last one}
     *
     * @param first the first day
     * @param last the last day, included
     * @throws IllegalArgumentException if the last day is before the first or a year is out of range
     */
    public static ReportingPeriod daysClosed(LocalDate first, LocalDate last) {
        Given.arguments("ReportingPeriod.daysClosed", "first", first, "last", last);
        Check.order("last day of period must not be before its first", first, last, "swap them");
        return days(first, last.plusDays(1));
    }

    /**
     * {@return the open span from the start of a year on}
     *
     * @param year the first year
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ReportingPeriod since(int year) {
        Check.fullYear(year);
        return since(LocalDate.of(year, 1, 1));
    }

    /**
     * {@return the open span from a day on}
     *
     * @param first the first day
     * @throws IllegalArgumentException if its year is out of range
     */
    public static ReportingPeriod since(LocalDate first) {
        Check.year(Given.argument("first", "ReportingPeriod.since", first).getYear());
        return new ReportingPeriod(first, null);
    }

    /**
     * {@return the open span up to the end of a year}
     *
     * @param year the last year, included
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ReportingPeriod until(int year) {
        Check.fullYear(year);
        return until(LocalDate.of(year, 12, 31));
    }

    /**
     * {@return the open span up to a day}
     *
     * @param last the last day, included
     * @throws IllegalArgumentException if its year is out of range
     */
    public static ReportingPeriod until(LocalDate last) {
        Check.year(Given.argument("last", "ReportingPeriod.until", last).getYear());
        return new ReportingPeriod(null, last.plusDays(1));
    }

    /** {@return the period of a figure whose text names none} */
    public static ReportingPeriod unknown() {
        return UNKNOWN;
    }

    /**
     * Obtains a period from text in SDMX notation, or in EDTF notation for open spans.
     *
     * <p>Beside the canonical texts it reads, with or without the hyphen and leading zeros, {@code 2024-A1},
     * {@code 2024-H2}, {@code 2024Q1}, {@code 2024-T1} (four months), {@code 2024-M07}, {@code 2024-W05} (ISO week) and
     * {@code 2024-D032}; any start with a duration, as in {@code 2024-01-01T00:00:00/P1Y}, which ends as
     * {@link EventDate#lastDayOfTerm} says; two periods as first and last, as in {@code 2024-03/2024}; and in English
     * {@code Q1 2024}, {@code January–May 2024}, {@code 2005-2023}. For {@code 2023/24} see {@link FiscalYear}.
     *
     * @param text the text, at most 200 characters
     * @return the period
     * @throws IllegalArgumentException if the text is not a period; the message names the place and the rule, and what
     *     to write where a date of EDTF is meant
     */
    public static ReportingPeriod parse(CharSequence text) {
        return PeriodParser.parse(Given.argument("text", "ReportingPeriod.parse", text));
    }

    static ReportingPeriod spanOfMonths(int year, int firstMonth, int months) {
        Check.year(year);
        LocalDate start = LocalDate.of(year, firstMonth, 1);
        return new ReportingPeriod(start, MonthEnds.firstOfMonth(year, firstMonth + months));
    }

    /** {@return the first day, or empty if there is none} */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    /** {@return the day after the last, or empty if there is none} */
    public Optional<LocalDate> endExclusive() {
        return Optional.ofNullable(end);
    }

    /** {@return whether the text names no period} */
    public boolean isUnknown() {
        return start == null && end == null;
    }

    /** {@return whether both a first and a last day are known} */
    public boolean isBounded() {
        return start != null && end != null;
    }

    /** {@return whether it is a single day} */
    public boolean isDate() {
        return start != null && start.plusDays(1).equals(end);
    }

    /** {@return the number of days, or empty if it is not bounded} */
    public OptionalInt lengthInDays() {
        return start == null || end == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.DAYS.between(start, end));
    }

    /** {@return the number of months, or empty if it is not a term of whole months} */
    public OptionalInt lengthInMonths() {
        int months = start == null || end == null ? 0 : MonthEnds.months(start, end);
        return months == 0 ? OptionalInt.empty() : OptionalInt.of(months);
    }

    /** {@return whether it consists of exactly twelve whole months} */
    public boolean isWholeYear() {
        return lengthInMonths().equals(OptionalInt.of(12));
    }

    /**
     * {@return whether all days of another period belong to this one; false if either is not bounded}
     *
     * @param other the other period
     */
    public boolean contains(ReportingPeriod other) {
        return PeriodRelations.contains(this, Given.argument("other", "ReportingPeriod.contains", other));
    }

    /**
     * {@return whether some day belongs to both periods; false if either is not bounded}
     *
     * @param other the other period
     */
    public boolean overlaps(ReportingPeriod other) {
        return PeriodRelations.overlap(this, Given.argument("other", "ReportingPeriod.overlaps", other));
    }

    /**
     * {@return whether one period ends where the other starts, no day between; false if either is not bounded}
     *
     * @param other the other period
     */
    public boolean isAdjacentTo(ReportingPeriod other) {
        return PeriodRelations.areAdjacent(this, Given.argument("other", "ReportingPeriod.isAdjacentTo", other));
    }

    /**
     * {@return the two parts in order into which a day splits the period}
     *
     * @param date the first day of the second part
     * @throws IllegalArgumentException if it is not bounded, or the date is not after its first and up to its last day
     */
    public ImmutableList<ReportingPeriod> split(LocalDate date) {
        return PeriodRelations.split(this, Given.argument("date", "ReportingPeriod.split", date));
    }

    /**
     * {@return the period of the days of this one and of an adjacent one}
     *
     * @param other the other period
     * @throws IllegalArgumentException if the periods are not adjacent
     */
    public ReportingPeriod spanWith(ReportingPeriod other) {
        return PeriodRelations.join(this, Given.argument("other", "ReportingPeriod.spanWith", other));
    }

    /**
     * {@return the same period one year earlier, with which year-on-year growth compares}
     *
     * @throws IllegalStateException if the period is unknown or open
     */
    public ReportingPeriod samePeriodOfPreviousYear() {
        return plusYears(-1);
    }

    /**
     * Moves the period by whole calendar years.
     *
     * <p>First and last day move to the same day of their month, 29 February to 28 February where the year has none. A
     * span of whole months stays one: January–February ends on 29 February in a leap year, on 28 February in others.
     *
     * @param years the number of years, negative to move back
     * @return the moved period
     * @throws IllegalStateException if the period is unknown or open
     * @throws IllegalArgumentException if a year is out of range
     */
    public ReportingPeriod plusYears(int years) {
        return PeriodRelations.moved(this, years);
    }

    /**
     * Checks whether figures of the two periods are like for like: same place in the year and same length.
     *
     * <p>{@link #plusYears} then moves one onto the other: January–July never meets a full year.
     *
     * @param other the other period
     * @return whether a growth rate between them makes sense; false if either is not bounded
     */
    public boolean isComparableTo(ReportingPeriod other) {
        return PeriodRelations.areComparable(this, Given.argument("other", "ReportingPeriod.isComparableTo", other));
    }

    /** {@return the period in English words, such as {@code "January–July 2024"}} */
    public String label() {
        return PeriodText.label(this);
    }

    /** {@return the words as they stand in a sentence, with an article where one belongs: "the first half of 2024"} */
    public String phrase() {
        return PeriodText.phrase(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof ReportingPeriod that
                        && Objects.equals(start, that.start)
                        && Objects.equals(end, that.end));
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(start) + Objects.hashCode(end);
    }

    /** {@return the canonical SDMX text, such as {@code "2024-01-01/P7M"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return PeriodText.sdmx(this);
    }
}
