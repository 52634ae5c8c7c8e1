package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.text.Token;
import io.github.comity.period.ReportingPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a day: 1 July 2024, July 1, 12-13 June 2024, 01.07.2024, 1. 7. 2024, 2024-07-01; and a time of day. */
final class DayReader {
    private static final int LONGEST_AS_OF = 4;
    private static final int DAYS = 31;
    private static final int MONTHS = 12;
    private static final int YEAR_DIGITS = 4;

    private DayReader() {}

    /** The day at a place, or null. */
    static @Nullable Time read(Words words, int at) {
        if (words.isNumber(at)) {
            Time inDigits = inDigits(words, at);
            return inDigits == null ? dayFirst(words, at) : inDigits;
        }
        return monthFirst(words, at);
    }

    private static @Nullable Time inDigits(Words words, int at) {
        Token token = words.get(at);
        String text = token.length() >= 6 && token.length() <= 10 ? words.text(at, at + 1) : "";
        if (text.indexOf('.') > 0 && text.indexOf('.') != text.lastIndexOf('.')) {
            return pointed(at, text);
        }
        if (words.isSign(at + 1, ':') && words.isGlued(at + 1) && words.isGlued(at + 2) && words.isNumber(at + 2)) {
            return Time.of(at, at + 3, Time.Kind.DAY, null, Basis.STATED);
        }
        boolean isSpaced = words.isSign(at + 1, '.')
                && words.isSign(at + 3, '.')
                && words.isNumber(at + 2)
                && words.isNumber(at + 4)
                && words.get(at + 4).length() == YEAR_DIGITS;
        if (isSpaced && token.length() <= 2) { // 31. 12. 2019
            return day(at, at + 5, words.smallNumber(at + 4), words.smallNumber(at + 2), words.smallNumber(at));
        }
        boolean isParted = isPartedBy(words, at, '-') || isPartedBy(words, at, '/');
        if (!isParted) {
            return null;
        }
        int first = words.smallNumber(at);
        int second = words.smallNumber(at + 2);
        int third = words.smallNumber(at + 4);
        if (token.length() == YEAR_DIGITS) {
            return day(at, at + 5, first, second, third);
        }
        boolean isDayFirst = words.get(at + 4).length() == YEAR_DIGITS && first > MONTHS;
        return isDayFirst || words.language().isDayFirst() ? day(at, at + 5, third, second, first) : null;
    }

    /** Whether three numbers stand here with a sign between them and no spaces. */
    private static boolean isPartedBy(Words words, int at, char sign) {
        return words.isSign(at + 1, sign)
                && words.isSign(at + 3, sign)
                && words.isGlued(at + 1)
                && words.isGlued(at + 2)
                && words.isGlued(at + 3)
                && words.isGlued(at + 4)
                && words.isNumber(at + 4);
    }

    private static @Nullable Time pointed(int at, String text) {
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        if (text.indexOf('.', second + 1) > 0 || text.indexOf(',') > 0 || text.indexOf(' ') > 0) {
            return null;
        }
        int year = number(text.substring(second + 1));
        return day(
                at,
                at + 1,
                text.length() - second - 1 == 2 ? 2000 + year : year,
                number(text.substring(first + 1, second)),
                number(text.substring(0, first)));
    }

    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        }
        return value;
    }

    private static @Nullable Time day(int from, int to, int year, int month, int day) {
        if (year < 1900 || year > 2200) {
            return null;
        }
        try {
            return Time.of(from, to, Time.Kind.DAY, ReportingPeriod.asOf(LocalDate.of(year, month, day)), Basis.STATED);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Time dayFirst(Words words, int at) {
        int day = words.smallNumber(at);
        if (day < 1 || day > DAYS) {
            return null;
        }
        int next = afterOrdinal(words, at + 1);
        if ((words.isSign(next, '-') || words.is(next, Category.AND))
                && words.isNumber(next + 1)
                && words.smallNumber(next + 1) <= DAYS) {
            next = afterOrdinal(words, next + 2);
        }
        int last = next > at + 2 ? words.smallNumber(next - 1) : day;
        next = words.is(next, Category.OF) && words.is(next + 1, Category.MONTH) ? next + 1 : next;
        Entry month = words.find(next, Category.MONTH);
        if (month == null) {
            return null;
        }
        int to = next + month.length();
        Time part = last > day ? part(withYear(words, at, to, Integer.parseInt(month.value()), last), day) : null;
        return part == null ? withYear(words, at, to, Integer.parseInt(month.value()), day) : part;
    }

    /** The days from one up to another where they are such a part of a month of which figures are told; else null. */
    static @Nullable Time part(Time last, int first) {
        LocalDate end = last.period() == null ? null : last.period().start().orElse(null);
        ReportingPeriod days = end == null ? null : MonthPart.days(first, end);
        return days == null ? null : Time.of(last.from(), last.to(), Time.Kind.PERIOD, days, last.basis());
    }

    private static int afterOrdinal(Words words, int at) {
        int end = OrdinalEnds.behind(words, at);
        return end < 0 ? at : end;
    }

    private static @Nullable Time monthFirst(Words words, int at) {
        Entry month = words.find(at, Category.MONTH);
        if (month == null) {
            return null;
        }
        int next = at + month.length();
        int day = words.smallNumber(next);
        boolean isDay = day >= 1 && day <= DAYS && words.get(next).length() <= 2 && !isUnit(words, next + 1);
        if (!isDay) {
            return null;
        }
        int to = afterOrdinal(words, next + 1);
        if (words.isSign(to, '-') && words.isNumber(to + 1) && words.smallNumber(to + 1) <= DAYS) {
            to = to + 2;
        }
        return withYear(words, at, to, Integer.parseInt(month.value()), day);
    }

    private static boolean isUnit(Words words, int at) {
        return words.is(at, Category.SCALE)
                || words.is(at, Category.CURRENCY)
                || words.is(at, Category.PERCENT)
                || words.is(at, Category.TIMES);
    }

    /** Whether words that say of when something is known stand before a day, which cannot be to come then. */
    private static boolean isAsOf(Words words, int day) {
        for (int length = 2; length <= LONGEST_AS_OF; length++) {
            Entry entry = words.find(day - length, Category.AS_OF);
            if (entry != null && entry.length() == length) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfter(Time day, LocalDate published) {
        return day.period() != null && day.period().start().orElseThrow().isAfter(published);
    }

    private static Time withYear(Words words, int from, int to, int month, int day) {
        YearReader.Year year = YearReader.behind(words, to);
        if (year == null || !year.isKnown()) {
            LocalDate published = words.published();
            Time latest = published == null ? null : day(from, to, published.getYear(), month, day);
            if (published != null && latest != null && isAsOf(words, from) && isAfter(latest, published)) {
                latest = day(from, to, published.getYear() - 1, month, day);
            }
            return latest == null
                    ? Time.of(from, to, Time.Kind.DAY, null, Basis.RELATIVE)
                    : Time.of(from, to, Time.Kind.DAY, latest.period(), Basis.RELATIVE);
        }
        Time exact = day(from, year.to(), year.year(), month, day);
        return exact == null ? Time.of(from, year.to(), Time.Kind.DAY, null, Basis.STATED) : exact;
    }
}
