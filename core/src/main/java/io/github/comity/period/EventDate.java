package io.github.comity.period;

import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * When something happens, as exactly as it is known: a day, a month, "the second half of 2024", "about June".
 *
 * <p>It is not what a statistic refers to; that is a {@link ReportingPeriod}. An imprecise date still has an
 * {@link #earliest} and a {@link #latest} day, so that it becomes due and overdue against a day that the caller passes.
 *
 * <table>
 * <caption>Canonical texts in EDTF (ISO 8601-2)</caption>
 * <tr><th>date</th><th>text</th></tr>
 * <tr><td>{@code on(2024, SEPTEMBER, 2)}</td><td>{@code 2024-09-02}</td></tr>
 * <tr><td>{@code inMonth(2024, JUNE)}</td><td>{@code 2024-06}</td></tr>
 * <tr><td>{@code inQuarter(2024, 1)}</td><td>{@code 2024-33}</td></tr>
 * <tr><td>{@code firstHalf(2024)}, {@code secondHalf(2024)}</td><td>{@code 2024-40}, {@code 2024-41}</td></tr>
 * <tr><td>{@code inYear(2024)}</td><td>{@code 2024}</td></tr>
 * <tr><td>{@code inMonth(2024, JUNE).approximately()}</td><td>{@code 2024-06~}</td></tr>
 * <tr><td>{@code since(inYear(2005))}, {@code until(inYear(2023))}</td><td>{@code 2005/..}, {@code ../2023}</td></tr>
 * <tr><td>{@code between(on(2024, JUNE, 1), on(2024, JUNE, 5))}</td><td>{@code 2024-06-01/2024-06-05}</td></tr>
 * <tr><td>from a day of June 2024 to an unknown day; the reverse</td><td>{@code 2024-06/}, {@code /2024-06}</td></tr>
 * <tr><td>thirds of 2024</td><td>{@code 2024-37} to {@code 2024-39}</td></tr>
 * <tr><td>northern, southern seasons</td><td>{@code 2024-25} to {@code 28}, {@code 2024-29} to {@code 32}</td></tr>
 * <tr><td>seasons of either hemisphere from spring on</td><td>{@code 2024-21} to {@code 2024-24}</td></tr>
 * <tr><td>11 June 2004, month and year approximate</td><td>{@code 2004-06~-11}</td></tr>
 * </table>
 *
 * <p>A season is three whole months as in climatology: the northern spring is March to May. One that begins in December
 * may be named by the year in which it begins or ends, so both are possible; so are both hemispheres where none is
 * named. Each approximate part widens the date by one unit of that part to each side, as "about" does for figures; an
 * uncertain one ({@code ?}) does not. What EDTF can write beyond this is refused with what to write in its place: times
 * of day, sets, unspecified and significant digits, years before 1 or of more than four digits.
 *
 * <p>As a moment, a date is one of the days from {@link #earliest} to {@link #latest}. As a time that lasts, such as a
 * membership, it runs from one of the days of its start to one of the days of its end: see {@link #possiblyCovers} and
 * {@link #certainlyCovers}. Two dates are equal when their texts are equal. They are not {@code Comparable}: a month
 * and a day in it have no order; see {@link #precedes}. This class is immutable and thread-safe.
 */
public final class EventDate {
    /** How exactly a date is known. */
    public enum Precision {
        /** A day. */
        DAY(Period.ofDays(1)),
        /** A month. */
        MONTH(Period.ofMonths(1)),
        /** A quarter of a year. */
        QUARTER(Period.ofMonths(3)),
        /** A season, of either hemisphere or of one. */
        SEASON(Period.ofMonths(3)),
        /** A third of a year: four months. */
        THIRD(Period.ofMonths(4)),
        /** A half of a year. */
        HALF_YEAR(Period.ofMonths(6)),
        /** A year. */
        YEAR(Period.ofYears(1)),
        /** From one date to another, either of which may be open or unknown. */
        INTERVAL(Period.ZERO);

        final Period unit;

        Precision(Period unit) {
            this.unit = unit;
        }

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Precision parse(CharSequence text) {
            return Constants.read(Precision.class, Precision::label, text);
        }

        /** {@return the words for it, such as {@code "day"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    private final Precision precision;
    private final DayRange days;
    private final String text;
    private final boolean approximate;
    private final boolean uncertain;
    private final Supplier<String> label;

    EventDate(
            Precision precision,
            DayRange days,
            String text,
            boolean isAbout,
            boolean isUncertain,
            Supplier<String> in) {
        this.precision = precision;
        this.days = days;
        this.text = text;
        this.approximate = isAbout;
        this.uncertain = isUncertain;
        this.label = in;
    }

    static EventDate unit(Precision precision, ReportingPeriod period) {
        LocalDate end = period.endExclusive().orElseThrow();
        DayRange days = DayRange.among(period.start().orElseThrow(), end.minusDays(1));
        return new EventDate(precision, days, period.toString(), false, false, period::label);
    }

    static EventDate interval(DayRange days, String text, Supplier<String> label) {
        return new EventDate(Precision.INTERVAL, days, text, false, false, label);
    }

    /**
     * {@return the date of a day}
     *
     * @param date the day
     * @throws IllegalArgumentException if its year is not 1 to 9999
     */
    public static EventDate on(LocalDate date) {
        return unit(Precision.DAY, ReportingPeriod.asOf(Given.argument("date", "EventDate.on", date)));
    }

    /**
     * {@return the date of a day}
     *
     * @param year the year, 100 to 9999
     * @param month the month
     * @param day the day of the month
     * @throws IllegalArgumentException if the year is out of range or the month has no such day
     */
    public static EventDate on(int year, Month month, int day) {
        Given.argument("month", "EventDate.on", month);
        return on(Check.day(year, month, day));
    }

    /**
     * {@return the date of a month}
     *
     * @param year the year, 100 to 9999
     * @param month the month
     * @throws IllegalArgumentException if the year is out of range
     */
    public static EventDate inMonth(int year, Month month) {
        return unit(Precision.MONTH, ReportingPeriod.month(year, Given.argument("month", "EventDate.inMonth", month)));
    }

    /**
     * {@return the date of a quarter}
     *
     * @param year the year, 100 to 9999
     * @param quarter 1 to 4
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public static EventDate inQuarter(int year, int quarter) {
        Check.fullYear(year);
        Check.between("quarter", quarter, 1, 4);
        return Division.of(year, 32 + quarter);
    }

    /**
     * {@return the date of the first half of a year}
     *
     * @param year the year, 100 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public static EventDate firstHalf(int year) {
        return Division.of(Check.fullYear(year), 40);
    }

    /**
     * {@return the date of the second half of a year, from 1 July to 31 December}
     *
     * @param year the year, 100 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public static EventDate secondHalf(int year) {
        return Division.of(Check.fullYear(year), 41);
    }

    /**
     * {@return the date of a year}
     *
     * @param year the year, 100 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public static EventDate inYear(int year) {
        return unit(Precision.YEAR, ReportingPeriod.year(year));
    }

    /**
     * {@return the interval between two dates, both of them included}
     *
     * @param from the first date, not itself an interval
     * @param to the last date, not itself an interval; it may be less exact, as in {@code 2024-03/2024}
     * @throws IllegalArgumentException if the last date ends before the first begins, or either is an interval
     */
    public static EventDate between(EventDate from, EventDate to) {
        Given.arguments("EventDate.between", "from", from, "to", to);
        Check.inOrder(from, to);
        return interval(DayRange.between(from.days, to.days), from + "/" + to, () -> PeriodText.interval(from, to));
    }

    /**
     * {@return the interval from a date on, which has no end and so no latest day}
     *
     * @param from the first date, not itself an interval
     * @throws IllegalArgumentException if it is an interval
     */
    public static EventDate since(EventDate from) {
        Given.argument("from", "EventDate.since", from);
        return interval(Check.single(from).days.onwards(), from + "/..", () -> "since " + from.label());
    }

    /**
     * {@return the interval up to a date, which has no start and so no earliest day}
     *
     * @param to the last date, not itself an interval
     * @throws IllegalArgumentException if it is an interval
     */
    public static EventDate until(EventDate to) {
        Given.argument("to", "EventDate.until", to);
        return interval(Check.single(to).days.upTo(), "../" + to, () -> "until " + to.label());
    }

    /**
     * Obtains a date from its EDTF text.
     *
     * @param text the text, at most 200 characters
     * @return the date
     * @throws IllegalArgumentException if the text is not a date of this class; the message says what to write instead
     */
    public static EventDate parse(CharSequence text) {
        return EventDateParser.parse(Given.argument("text", "EventDate.parse", text));
    }

    DayRange days() {
        return days;
    }

    EventDate qualified(DayRange wider, String marked, boolean nowApproximate, boolean nowUncertain) {
        return new EventDate(precision, wider, marked, nowApproximate, nowUncertain, label);
    }

    /**
     * Returns a copy that is approximate ("about June 2024").
     *
     * @return the date, widened by one unit of its precision to each side
     * @throws IllegalStateException if it is an interval
     */
    public EventDate approximately() {
        return hedged('~', days.widened(precision.unit), true, uncertain);
    }

    /**
     * Returns a copy that is uncertain ("June 2024, to be confirmed").
     *
     * @return the date, with the same earliest and latest day
     * @throws IllegalStateException if it is an interval
     */
    public EventDate uncertain() {
        return hedged('?', days, approximate, true);
    }

    private EventDate hedged(char mark, DayRange wider, boolean nowApproximate, boolean nowUncertain) {
        if (precision == Precision.INTERVAL) {
            throw new IllegalStateException(
                    "an interval cannot be approximate or uncertain as a whole, but was '%s'; hedge its ends"
                            .formatted(this));
        }
        String marked = EventDateParser.marked(text, mark);
        return marked.equals(text) ? this : qualified(wider, marked, nowApproximate, nowUncertain);
    }

    /** {@return the earliest possible day, or empty if it is open to the past} */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(days.earliest());
    }

    /** {@return the latest possible day, included, or empty if it is open to the future} */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(days.latest());
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
        return days.earliest() == null || days.latest() == null;
    }

    /**
     * {@return whether the date may be, or may last on, a day, from the earliest to the latest}
     *
     * @param day the day to ask for
     */
    public boolean possiblyCovers(LocalDate day) {
        return days.possiblyCovers(Given.argument("day", "EventDate.possiblyCovers", day));
    }

    /**
     * Checks whether a time that lasts from one date to another certainly includes a day.
     *
     * <p>For each start and end that the date allows, the day lies between them: {@code 2004/..} certainly covers 31
     * December 2004 and each day after it, {@code 2004-05-01/..} each from 1 May 2004 on, {@code 2004-05-01/} that day
     * alone, and the month {@code 2004-05} none, since it may be any day of that month.
     *
     * @param day the day to ask for
     * @return whether it is covered whichever days the start and the end are
     */
    public boolean certainlyCovers(LocalDate day) {
        return days.certainlyCovers(Given.argument("day", "EventDate.certainlyCovers", day));
    }

    /**
     * {@return whether the date has certainly passed on a day: it is after the latest; false if there is none}
     *
     * @param day the day to ask for
     */
    public boolean isOverdueAt(LocalDate day) {
        Given.argument("day", "EventDate.isOverdueAt", day);
        return latest().map(day::isAfter).orElse(false);
    }

    /**
     * {@return whether this date is certainly earlier than another; false if it has no latest or that no earliest day}
     *
     * @param other the other date
     */
    public boolean precedes(EventDate other) {
        Given.argument("other", "EventDate.precedes", other);
        return latest().flatMap(l -> other.earliest().map(l::isBefore)).orElse(false);
    }

    /**
     * Finds the last day of a term that runs from this date on, that day included.
     *
     * <p>It is the day before the day of the same number in the last month: a term of five years from 1 March 2020 ends
     * on 28 February 2025. Where the last month has no such day, the term ends with that month: one month from 31
     * January 2023 ends on 28 February 2023, and five years from 29 February 2020 on 28 February 2025. Months are
     * counted before days. Source: German Civil Code, §§ 187(2) and 188; for months without the day also article
     * 3(2)(c) of Regulation (EEC, Euratom) 1182/71, which leaves out the day of an event that starts a period.
     *
     * @param length the length of the term
     * @return the last day, from that of the earliest to that of the latest start; empty if this date is open or the
     *     term may end after the year 9999
     * @throws IllegalArgumentException if the term is not longer than zero
     */
    public Optional<EventDate> lastDayOfTerm(Period length) {
        Check.term(Given.argument("length", "EventDate.lastDayOfTerm", length));
        return earliest().flatMap(from -> latest().flatMap(to -> MonthEnds.lastDay(from, to, length)));
    }

    /** {@return the words as they stand in a sentence, such as {@code "the second half of 2024"}} */
    public String phrase() {
        return PeriodText.phrase(label());
    }

    /** {@return the date in English words, such as {@code "second half of 2024"}} */
    public String label() {
        return (approximate ? "about " : "") + label.get() + (uncertain ? " (uncertain)" : "");
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof EventDate that && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the EDTF text, such as {@code "2024-41"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return text;
    }
}
