package io.github.comity.period;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
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
 * quarters have no order. Years run from 1 to 9999. This class is immutable and thread-safe.
 */
public final class ReportingPeriod {
    private static final ReportingPeriod UNKNOWN = new ReportingPeriod(null, null);

    private final @Nullable LocalDate start;
    private final @Nullable LocalDate end;

    private ReportingPeriod(@Nullable LocalDate start, @Nullable LocalDate end) {
        this.start = start;
        this.end = end;
    }

    /**
     * Obtains a calendar year.
     *
     * @param year the year, from 1 to 9999
     * @return the period from 1 January to 31 December
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ReportingPeriod year(int year) {
        return years(year, year);
    }

    /**
     * Obtains a half of a calendar year.
     *
     * @param year the year, from 1 to 9999
     * @param half 1 or 2
     * @return the period of six months
     * @throws IllegalArgumentException if the year or the half is out of range
     */
    public static ReportingPeriod half(int year, int half) {
        Check.between("half", half, 1, 2);
        return spanOfMonths(year, half * 6 - 5, 6);
    }

    /**
     * Obtains a quarter of a calendar year.
     *
     * @param year the year, from 1 to 9999
     * @param quarter 1 to 4
     * @return the period of three months
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public static ReportingPeriod quarter(int year, int quarter) {
        Check.between("quarter", quarter, 1, 4);
        return spanOfMonths(year, quarter * 3 - 2, 3);
    }

    /**
     * Obtains a calendar month.
     *
     * @param year the year, from 1 to 9999
     * @param month the month
     * @return the period of that month
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ReportingPeriod month(int year, Month month) {
        return spanOfMonths(year, month.getValue(), 1);
    }

    /**
     * Obtains several months of one calendar year.
     *
     * @param year the year, from 1 to 9999
     * @param first the first month
     * @param last the last month, included
     * @return the period of those months
     * @throws IllegalArgumentException if the year is out of range or the last month is before the first
     */
    public static ReportingPeriod months(int year, Month first, Month last) {
        Check.order("last month must not be before the first", first, last, "use days for a span across years");
        return spanOfMonths(year, first.getValue(), last.getValue() - first.getValue() + 1);
    }

    /**
     * Obtains several calendar years as one period.
     *
     * @param first the first year
     * @param last the last year, included
     * @return the period from 1 January of the first to 31 December of the last year
     * @throws IllegalArgumentException if a year is out of range or the last year is before the first
     */
    public static ReportingPeriod years(int first, int last) {
        Check.year(first);
        Check.year(last);
        Check.order("last year must not be before the first", first, last, "swap them");
        return new ReportingPeriod(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    /**
     * Obtains a fiscal year.
     *
     * @param startYear the calendar year in which it starts
     * @param startDay the day on which it starts, such as 1 April; not 29 February
     * @return the period of twelve months from that day
     * @throws IllegalArgumentException if the year is out of range or the day does not exist every year
     */
    public static ReportingPeriod fiscalYear(int startYear, MonthDay startDay) {
        Check.year(startYear);
        if (!startDay.isValidYear(1)) {
            throw new IllegalArgumentException(
                    "fiscal year must start on a day of every year, but was %s; use 1 March".formatted(startDay));
        }
        LocalDate start = startDay.atYear(startYear);
        return new ReportingPeriod(start, start.plusYears(1));
    }

    /**
     * Obtains a date, as in "as of 1 July 2024".
     *
     * @param date the day
     * @return the period of that day
     * @throws IllegalArgumentException if its year is out of range
     */
    public static ReportingPeriod asOf(LocalDate date) {
        return days(date, date.plusDays(1));
    }

    /**
     * Obtains any span of days.
     *
     * @param startInclusive the first day
     * @param endExclusive the day after the last
     * @return the period
     * @throws IllegalArgumentException if the end is not after the start or a year is out of range
     */
    public static ReportingPeriod days(LocalDate startInclusive, LocalDate endExclusive) {
        Check.year(startInclusive.getYear());
        Check.year(endExclusive.minusDays(1).getYear());
        if (!endExclusive.isAfter(startInclusive)) {
            throw new IllegalArgumentException(
                    "end of period must be after its start, but was %s to %s (excluded); swap them"
                            .formatted(startInclusive, endExclusive));
        }
        return new ReportingPeriod(startInclusive, endExclusive);
    }

    /**
     * Obtains a span of days by its first and last day.
     *
     * @param first the first day
     * @param last the last day, included
     * @return the period
     * @throws IllegalArgumentException if the last day is before the first or a year is out of range
     */
    public static ReportingPeriod daysClosed(LocalDate first, LocalDate last) {
        Check.order("last day of period must not be before its first", first, last, "swap them");
        return days(first, last.plusDays(1));
    }

    /**
     * Obtains the open span from the start of a year on.
     *
     * @param year the first year
     * @return the period without an end
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ReportingPeriod since(int year) {
        Check.year(year);
        return since(LocalDate.of(year, 1, 1));
    }

    /**
     * Obtains the open span from a day on.
     *
     * @param first the first day
     * @return the period without an end
     * @throws IllegalArgumentException if its year is out of range
     */
    public static ReportingPeriod since(LocalDate first) {
        Check.year(first.getYear());
        return new ReportingPeriod(first, null);
    }

    /**
     * Obtains the open span up to the end of a year.
     *
     * @param year the last year, included
     * @return the period without a start
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ReportingPeriod until(int year) {
        Check.year(year);
        return until(LocalDate.of(year, 12, 31));
    }

    /**
     * Obtains the open span up to a day.
     *
     * @param last the last day, included
     * @return the period without a start
     * @throws IllegalArgumentException if its year is out of range
     */
    public static ReportingPeriod until(LocalDate last) {
        Check.year(last.getYear());
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
     * {@code 2024-D032}; any start with a duration of years, months or days, as in {@code 2024-01-01T00:00:00/P1Y},
     * which ends as {@link EventDate#lastDayOfTerm} says; and two periods as first and last, as in
     * {@code 2024-03/2024}. {@code 2023/2024} is refused, since it may be one fiscal year.
     *
     * @param text the text, at most 200 characters
     * @return the period
     * @throws IllegalArgumentException if the text is not a period; the message names the place and the rule, and what
     *     to write where a date of EDTF is meant
     */
    public static ReportingPeriod parse(CharSequence text) {
        return PeriodParser.parse(text);
    }

    static ReportingPeriod spanOfMonths(int year, int firstMonth, int months) {
        Check.year(year);
        LocalDate start = LocalDate.of(year, firstMonth, 1);
        return new ReportingPeriod(start, start.plusMonths(months));
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

    /**
     * {@return the number of months if it consists of whole months from its first day, else empty} A month from a day
     * that the next month does not have ends with that month, so that 31 January to 28 February 2023 is one.
     */
    public OptionalInt lengthInMonths() {
        int months = start == null || end == null ? 0 : MonthEnds.months(start, end);
        return months == 0 ? OptionalInt.empty() : OptionalInt.of(months);
    }

    /** {@return whether it consists of exactly twelve whole months} */
    public boolean isWholeYear() {
        return lengthInMonths().equals(OptionalInt.of(12));
    }

    /** {@return whether it is exactly one year from 1 January to 31 December} */
    public boolean isCalendarYear() {
        return isWholeYear() && start != null && start.getDayOfYear() == 1;
    }

    /**
     * Checks whether all days of another period belong to this one.
     *
     * @param other the other period
     * @return whether it is contained; false if either is not bounded
     */
    public boolean contains(ReportingPeriod other) {
        return start != null
                && end != null
                && other.start != null
                && other.end != null
                && !other.start.isBefore(start)
                && !other.end.isAfter(end);
    }

    /**
     * Checks whether some day belongs to both periods.
     *
     * @param other the other period
     * @return whether they share a day; false if either is not bounded
     */
    public boolean overlaps(ReportingPeriod other) {
        return start != null
                && end != null
                && other.start != null
                && other.end != null
                && start.isBefore(other.end)
                && other.start.isBefore(end);
    }

    /**
     * Checks whether one period ends where the other starts.
     *
     * @param other the other period
     * @return whether no day lies between them and none belongs to both; false if either is not bounded
     */
    public boolean isAdjacentTo(ReportingPeriod other) {
        return isBounded()
                && other.isBounded()
                && (Objects.equals(end, other.start) || Objects.equals(start, other.end));
    }

    /**
     * Splits the period in two.
     *
     * @param date the first day of the second part
     * @return the two parts in order
     * @throws IllegalArgumentException if the period is not bounded or the date is not after its first and before its
     *     last end
     */
    public ImmutableList<ReportingPeriod> split(LocalDate date) {
        if (start == null || end == null || !date.isAfter(start) || !date.isBefore(end)) {
            throw new IllegalArgumentException(
                    "period %s can be split only strictly between its ends, but was split at %s; choose an inner day"
                            .formatted(this, date));
        }
        return ImmutableList.of(new ReportingPeriod(start, date), new ReportingPeriod(date, end));
    }

    /**
     * Joins the period with an adjacent one.
     *
     * @param other the other period
     * @return the period of the days of both
     * @throws IllegalArgumentException if the periods are not adjacent
     */
    public ReportingPeriod spanWith(ReportingPeriod other) {
        if (!isAdjacentTo(other)) {
            throw new IllegalArgumentException(
                    ("periods can be joined only if one ends where the other starts, but was %s and %s; fill "
                                    + "the gap or remove the overlap")
                            .formatted(this, other));
        }
        return Objects.equals(end, other.start)
                ? new ReportingPeriod(start, other.end)
                : new ReportingPeriod(other.start, end);
    }

    /**
     * Obtains the same period one year earlier.
     *
     * @return the period with which year-on-year growth compares
     * @throws IllegalStateException if the period is unknown or open
     */
    public ReportingPeriod samePeriodOfPreviousYear() {
        return plusYears(-1);
    }

    /**
     * Moves the period by whole calendar years.
     *
     * <p>The first day moves to the same day of its month, and so does the last: 22–28 February stays 22–28 February.
     * 29 February becomes 28 February where the year has none. A span of whole calendar months stays one, so that
     * January–February ends on 29 February in a leap year and on 28 February in any other; a span of whole months from
     * 29 February on keeps their number.
     *
     * @param years the number of years, negative to move back
     * @return the moved period
     * @throws IllegalStateException if the period is unknown or open
     * @throws IllegalArgumentException if a year is out of range
     */
    public ReportingPeriod plusYears(int years) {
        if (start == null || end == null) {
            throw new IllegalStateException(
                    ("period must be bounded to have a counterpart in another year, but was '%s'; name its "
                                    + "first and last day")
                            .formatted(this));
        }
        return days(start.plusYears(years), MonthEnds.movedEnd(start, end, years));
    }

    /**
     * Checks whether figures of the two periods are like for like: same place in the year and same length.
     *
     * <p>January–July 2024 is comparable to January–July of any year and to nothing else; never to a full year. Two
     * periods are comparable when one of them is the other, moved by years as {@link #plusYears} does.
     *
     * @param other the other period
     * @return whether a growth rate between them makes sense; false if either is not bounded
     */
    public boolean isComparableTo(ReportingPeriod other) {
        return start != null
                && end != null
                && other.start != null
                && other.end != null
                && (isMoved(start, end, other.start, other.end) || isMoved(other.start, other.end, start, end));
    }

    private static boolean isMoved(LocalDate start, LocalDate end, LocalDate otherStart, LocalDate otherEnd) {
        int years = otherStart.getYear() - start.getYear();
        return start.plusYears(years).equals(otherStart)
                && MonthEnds.movedEnd(start, end, years).equals(otherEnd);
    }

    /**
     * Obtains the days as a range.
     *
     * @return the range, closed at the first day and open at the day after the last
     */
    public Range<LocalDate> asRange() {
        if (start == null) {
            return end == null ? Range.all() : Range.lessThan(end);
        }
        return end == null ? Range.atLeast(start) : Range.closedOpen(start, end);
    }

    /** {@return the period in English words, such as {@code "January–July 2024"}} */
    public String label() {
        return PeriodText.label(this);
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
