package io.github.comity.communique.construct;

import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time, as far as the words say it.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param kind what is known of it
 * @param period the period, where it is known; of {@link Kind#SAME} the year in which the same period lies
 * @param basis where the period comes from
 * @param firstMonth of months without a year the first one, else 0
 * @param lastMonth of months without a year the last one, else 0
 * @param isEnd whether its end is meant: the end of March
 * @param isDue whether it is a time until which something is to be: by 2027
 * @param yearStart of a fiscal year the day on which it starts, where the text says it
 * @param shift of an earlier or later time the months from the period that is spoken of to it, else 0; of a length of
 *     time that something took, that length below zero
 */
public record Time(
        int from,
        int to,
        Kind kind,
        @Nullable ReportingPeriod period,
        Basis basis,
        int firstMonth,
        int lastMonth,
        boolean isEnd,
        boolean isDue,
        @Nullable MonthDay yearStart,
        int shift)
        implements Item {
    private static final MonthDay JANUARY = MonthDay.of(1, 1);

    /** What is known of a time. */
    public enum Kind {
        /** A period. */
        PERIOD,
        /** A day, as of which something is counted or on which something happened. */
        DAY,
        /** A fiscal year, by the calendar year in which it starts. */
        FISCAL,
        /** Months without a year. */
        MONTHS,
        /** Years or months earlier than the period that is spoken of. */
        EARLIER,
        /** Years or months later than the period that is spoken of. */
        LATER,
        /** A time that dates nothing: the highest since 2012. */
        REMARK,
        /** The period that is spoken of, or that of another year. */
        SAME,
        /** From a year on. */
        SINCE,
        /** A sum of several full years or months before publication. */
        PAST,
        /** Until now. */
        TO_DATE,
        /** Now. */
        NOW,
        /** A time that depends on the date of publication, which is not known. */
        UNKNOWN
    }

    static Time of(int from, int to, Kind kind, @Nullable ReportingPeriod period, Basis basis) {
        return new Time(from, to, kind, period, basis, 0, 0, false, false, null, 0);
    }

    /** A time by its distance in months from the period that is spoken of. */
    static Time shifted(int from, int to, int months) {
        Kind kind = months < 0 ? Kind.EARLIER : Kind.LATER;
        return new Time(from, to, kind, null, Basis.SHIFTED, 0, 0, false, false, null, months);
    }

    /**
     * Makes the time a year before that of which is spoken, where no word says it.
     *
     * @param at the index of the token before which it stands
     * @return that time
     */
    public static Time yearEarlier(int at) {
        return shifted(at, at, -MonthSpan.MONTHS);
    }

    /** All of the year of the months or the day that is spoken of, or else a year or null: for the whole year. */
    static Time yearOfSame(int from, int to, @Nullable ReportingPeriod year) {
        return new Time(from, to, Kind.SAME, year, Basis.CARRIED, 1, MonthSpan.MONTHS, false, false, null, 0);
    }

    /** {@return whether it is all of the year of the months that are spoken of} */
    public boolean isYearOfSame() {
        return kind == Kind.SAME && lastMonth > 0;
    }

    /** A length of time that something took, with no place in the calendar. */
    static Time over(int from, int to, int months) {
        return new Time(from, to, Kind.UNKNOWN, null, Basis.SHIFTED, 0, 0, false, false, null, -months);
    }

    /** {@return whether it is a length of time that something took} */
    public boolean isSpan() {
        return kind == Kind.UNKNOWN && shift != 0;
    }

    /** Months of the year before that which is spoken of. */
    static Time monthsOfYearBefore(int from, int to, int first, int last) {
        return new Time(
                from, to, Kind.EARLIER, null, Basis.SHIFTED, first, last, false, false, null, -MonthSpan.MONTHS);
    }

    /** So many months right before the period that is spoken of, which must be as long: the preceding three months. */
    static Time monthsBefore(int from, int to, int count) {
        return new Time(from, to, Kind.EARLIER, null, Basis.SHIFTED, 0, count, false, false, null, -count);
    }

    /** {@return whether it is a number of months right before the period that is spoken of} */
    public boolean isMonthsBefore() {
        return kind == Kind.EARLIER && firstMonth == 0 && lastMonth > 0;
    }

    static Time months(int from, int to, int first, int last) {
        return new Time(from, to, Kind.MONTHS, null, Basis.RELATIVE, first, last, false, false, null, 0);
    }

    /**
     * Returns a copy of another period.
     *
     * @param part the period, such as some months of a year
     * @return the copy
     */
    public Time within(ReportingPeriod part) {
        return new Time(from, to, kind, part, basis, firstMonth, lastMonth, isEnd, isDue, yearStart, shift);
    }

    /** {@return the day on which its period starts} */
    public Time onFirstDay() {
        LocalDate first = Objects.requireNonNull(period, "period").start().orElseThrow();
        return of(from, to, Kind.DAY, ReportingPeriod.asOf(first), basis);
    }

    /** {@return the first of the years since which something is told; null if it is no such time} */
    public @Nullable Time firstYear() {
        LocalDate start =
                kind != Kind.SINCE || period == null ? null : period.start().orElse(null);
        return start == null || start.getDayOfYear() != 1
                ? null
                : of(from, to, Kind.PERIOD, ReportingPeriod.year(start.getYear()), Basis.STATED);
    }

    /**
     * Returns months as those of a year.
     *
     * @param year a time with a period in that year
     * @return the months with their year
     */
    public Time inYear(Time year) {
        ReportingPeriod whole = Objects.requireNonNull(year.period, "year");
        ReportingPeriod part = MonthSpan.of(whole.start().orElseThrow().getYear(), firstMonth, lastMonth);
        return new Time(from, to, Kind.PERIOD, part, year.basis, 0, 0, isEnd, isDue, yearStart, 0);
    }

    /**
     * Reads digits that were taken for a year as a figure.
     *
     * @param words the tokens of the sentence
     * @return the figure, or null if the time is more than one number
     */
    public @Nullable Amount asFigure(Words words) {
        return to == from + 1 && words.isNumber(from) ? AmountReader.read(words, from) : null;
    }

    /** {@return a copy of months whose year is not known} */
    public Time ofNoYear() {
        return of(from, to, Kind.UNKNOWN, null, basis);
    }

    /**
     * Counts a time from a period, if it is a distance from that.
     *
     * @param spoken the period that is spoken of
     * @return the period at that distance, or the time itself if that is not known
     */
    public Time from(ReportingPeriod spoken) {
        ReportingPeriod then = shift == 0 ? null : MonthSpan.moved(spoken, shift);
        return then == null ? this : of(from, to, Kind.PERIOD, then, Basis.SHIFTED);
    }

    /** {@return a copy that dates nothing} */
    public Time asRemark() {
        return of(from, to, Kind.REMARK, null, basis);
    }

    /** {@return whether it is a year as a whole, and neither its end nor a time until which something is due} */
    public boolean isWholeYear() {
        return kind == Kind.PERIOD && !isEnd && !isDue && period != null && period.isWholeYear();
    }

    /** {@return whether the text says that a whole calendar year is meant, though it may have spoken of months} */
    public boolean isAllOfYear() {
        return (kind == Kind.PERIOD || kind == Kind.EARLIER) && JANUARY.equals(yearStart);
    }

    /** A copy of a year of which the text says that it is meant as a whole. */
    Time allOfYear() {
        return withYearStart(JANUARY, to);
    }

    /** A copy that starts at another token. */
    Time startingAt(int token) {
        return new Time(token, to, kind, period, basis, firstMonth, lastMonth, isEnd, isDue, yearStart, shift);
    }

    /** A copy that ends before another token. */
    Time endingAt(int token) {
        return new Time(from, token, kind, period, basis, firstMonth, lastMonth, isEnd, isDue, yearStart, shift);
    }

    /** A copy whose end is meant. */
    Time atEnd(boolean end, boolean due) {
        return new Time(
                from, to, kind, period, basis, firstMonth, lastMonth, isEnd || end, isDue || due, yearStart, shift);
    }

    /** A copy of a fiscal year that starts on a day, and whose last token is another one. */
    Time withYearStart(MonthDay start, int end) {
        return new Time(from, end, kind, period, basis, firstMonth, lastMonth, isEnd, isDue, start, shift);
    }

    /** {@return whether it is the same period of the year before} */
    public boolean isYearBefore() {
        return kind == Kind.EARLIER && shift == -MonthSpan.MONTHS;
    }
}
