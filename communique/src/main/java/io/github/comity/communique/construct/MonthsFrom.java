package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads months that are told by their number and the day from which they count, and the half of a year that stands
 * before what it is of: the seven months from March 21 of this year; the half-year tally.
 */
final class MonthsFrom {
    private static final int SECOND_HALF = 7;

    private MonthsFrom() {}

    static @Nullable Time read(Words words, int at) {
        return words.isNumber(at) || words.is(at, Category.NUMERAL) ? fromDay(words, at) : halfYear(words, at);
    }

    private static @Nullable Time fromDay(Words words, int at) {
        NumberReader.Numeric number = NumberReader.read(words, at);
        int from = number == null || !number.isSmall() ? at : words.skip(number.to(), Category.MONTHS);
        if (number == null || from <= number.to() || number.value().signum() <= 0) {
            return null;
        }
        int start = Math.max(words.skip(from, Category.FROM), words.skip(from, Category.SINCE));
        Time day = start == from ? null : DayReader.read(words, start);
        ReportingPeriod first = day == null ? null : day.period();
        if (day == null || first == null) {
            return null;
        }
        LocalDate begin = first.start().orElseThrow();
        YearReader.Year year = YearReader.relative(words, words.skip(day.to(), Category.OF));
        boolean isSaid = year != null && year.isKnown() && year.year() == begin.getYear();
        LocalDate end = begin.plusMonths(number.value().intValueExact());
        return Time.of(
                at,
                year != null && isSaid ? year.to() : day.to(),
                Time.Kind.PERIOD,
                ReportingPeriod.days(begin, end),
                day.basis());
    }

    private static boolean hasYear(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (YearReader.inDigits(words, i) != null || YearReader.relative(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The half of the year that was over last, where it is no other one: half-year exports, told in August; a half that
     * nobody can know where a year is named behind it: half-year exports in 2022.
     */
    private static @Nullable Time halfYear(Words words, int at) {
        Entry half = words.find(at, Category.HALF);
        LocalDate published = words.published();
        int next = half == null ? at : at + half.length();
        boolean isBefore = half != null
                && half.length() > 1
                && !words.isNumber(at - 1)
                && !words.endsAt(at, Category.FIRST)
                && !words.endsAt(at, Category.ORDINAL)
                && (words.is(next, Category.FLOW) || words.is(next, Category.IT));
        if (!isBefore) {
            return null;
        }
        return published == null || published.getMonthValue() < SECOND_HALF || hasYear(words, next)
                ? Time.of(at, next, Time.Kind.UNKNOWN, null, Basis.RELATIVE)
                : Time.months(at, next, 1, SECOND_HALF - 1);
    }
}
