package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Reads fiscal years: by two digits, counted from publication, with their months, and with the day they start. */
final class FiscalReader {
    private static final int CENTURY = 2000;
    /** July, in the first calendar year of every fiscal year over two. */
    private static final int SECOND_HALF = 7;
    /** April, which starts some fiscal years over two, and is in the second half of others. */
    private static final int SPRING = 4;

    /** The years of the Iranian calendar in which communiques are written, and what is to add to them. */
    private static final int FIRST_SOLAR = 1350;

    private static final int LAST_SOLAR = 1450;
    private static final int SOLAR_START = 621;
    private static final MonthDay NEW_YEAR = MonthDay.of(3, 21);
    private static final String FISCAL = "FISCAL";
    private static final String SOLAR = "SOLAR";

    private FiscalReader() {}

    /** A fiscal year by the last two digits of the year in which it ends, or of both: FY23, FY 22/23. */
    static @Nullable Time ofTwoDigits(Words words, int from, int at) {
        int first = words.smallNumber(at);
        boolean isYear =
                first > 0 && words.get(at).length() == 2 && words.get(at - 1).length() == 2;
        if (!isYear) {
            return null;
        }
        int to = endBehind(words, new YearReader.Year(at + 1, CENTURY + first, Basis.STATED, false));
        int ends = CENTURY + (to > at + 1 ? first + 1 : first);
        return Time.of(from, to, Time.Kind.FISCAL, ReportingPeriod.years(ends - 1, ends), Basis.STATED);
    }

    /** Months of a fiscal year that is counted from publication, or the months themselves. */
    static Time ofMonths(Words words, Time part) {
        Time bracketed = inBracket(words, part);
        if (bracketed != null) {
            return bracketed;
        }
        int next = words.skip(words.skip(part.to(), Category.OF), Category.IN);
        Time named = isNamed(words, part) ? null : ofDigits(words, next);
        if (named != null) {
            return months(part, named.to(), named);
        }
        Entry relative = words.find(next, Category.RELATIVE);
        Time year = relative != null && isFiscal(relative) ? relative(words, next, relative) : null;
        return year == null
                ? part
                : isNamed(words, part)
                        ? Time.of(part.from(), year.to(), Time.Kind.UNKNOWN, null, Basis.RELATIVE)
                        : months(part, year.to(), year);
    }

    /** A fiscal year by two digits behind its word, or null. */
    private static @Nullable Time ofDigits(Words words, int at) {
        Entry fiscal = words.find(at, Category.FISCAL);
        int digits = fiscal == null ? at : at + fiscal.length();
        return fiscal == null || !words.isNumber(digits) ? null : ofTwoDigits(words, at, digits);
    }

    /** Months whose fiscal year stands in a bracket behind them: July–March (2023-24); or null. */
    private static @Nullable Time inBracket(Words words, Time part) {
        if (!words.isSign(part.to(), '(') || !isNamed(words, part)) {
            return null;
        }
        YearReader.Year year = YearReader.inDigits(words, part.to() + 1);
        int to = year == null ? 0 : endBehind(words, year);
        return year == null || to == year.to() || !words.isSign(to, ')') ? null : of(words, part, to + 1, year.year());
    }

    /** Months of a fiscal year over two calendar years: months by name lie in the one that they belong to. */
    static Time of(Words words, Time part, int to, int year) {
        int first = part.firstMonth();
        int last = part.lastMonth();
        if (!isNamed(words, part)) {
            Time years =
                    Time.of(part.from(), to, Time.Kind.FISCAL, ReportingPeriod.years(year, year + 1), Basis.STATED);
            return months(part, to, years);
        }
        if (first <= last && first < SECOND_HALF && last >= SPRING) {
            return Time.of(part.from(), to, Time.Kind.UNKNOWN, null, Basis.STATED);
        }
        int start = first >= SECOND_HALF || last < first ? year : year + 1;
        return Time.of(part.from(), to, Time.Kind.PERIOD, MonthSpan.of(start, first, last), Basis.STATED);
    }

    private static Time months(Time part, int to, Time year) {
        return new Time(
                part.from(),
                to,
                Time.Kind.FISCAL,
                year.period(),
                year.basis(),
                part.firstMonth(),
                part.lastMonth(),
                false,
                false,
                year.yearStart(),
                0);
    }

    /** Whether a word says a fiscal year, or an Iranian one, that is counted from publication. */
    static boolean isFiscal(Entry relative) {
        return relative.value().startsWith(FISCAL) || relative.value().startsWith(SOLAR);
    }

    /** Whether months are told by their names, and not as how many. */
    private static boolean isNamed(Words words, Time part) {
        for (int i = part.from(); i < part.to(); i++) {
            if (words.is(i, Category.MONTH)) {
                return true;
            }
        }
        return false;
    }

    /** The index behind the second year of a fiscal year such as 2023/24, or behind the year itself. */
    static int endBehind(Words words, YearReader.Year year) {
        int at = year.to();
        boolean isJoined = year.isKnown() && (words.isSign(at, '/') || words.isSign(at, '-')) && words.isGlued(at);
        int second = isJoined ? words.smallNumber(at + 1) : -1;
        boolean isNext = second >= 0 && words.get(at + 1).length() == 2 && second == (year.year() + 1) % 100;
        return isNext ? at + 2 : at;
    }

    /** A fiscal year counted from publication, by the calendar year in which it starts where that is over. */
    static Time relative(Words words, int at, Entry relative) {
        LocalDate published = words.published();
        int to = at + relative.length();
        boolean isSolar = relative.value().startsWith(SOLAR);
        int solar = isSolar ? words.smallNumber(to) : 0;
        if (solar >= FIRST_SOLAR && solar <= LAST_SOLAR) {
            return Time.of(at, to + 1, Time.Kind.FISCAL, ReportingPeriod.year(solar + SOLAR_START), Basis.STATED)
                    .withYearStart(NEW_YEAR, to + 1);
        }
        if (published == null) {
            return Time.of(at, to, Time.Kind.UNKNOWN, null, Basis.RELATIVE);
        }
        int year = published.getYear() + YearReader.shift(relative.value(), isSolar ? SOLAR : FISCAL);
        Time time = Time.of(at, to, Time.Kind.FISCAL, ReportingPeriod.year(year), Basis.RELATIVE);
        return isSolar ? time.withYearStart(NEW_YEAR, to) : time;
    }

    /** A fiscal year or a number of months whose first day or month stands in brackets, or some months of a year. */
    static Time withStart(Words words, Time time) {
        if (!words.isSign(time.to(), '(')) {
            return time;
        }
        int next = time.to() + 1;
        int dayBefore = dayAt(words, next);
        next = dayBefore > 0 ? next + 1 : next;
        Entry first = words.find(next, Category.MONTH);
        if (first == null) {
            return time;
        }
        int month = Integer.parseInt(first.value());
        int at = next + first.length();
        int day = dayBefore > 0 ? dayBefore : dayAt(words, at);
        at = day > dayBefore ? at + 1 : at;
        at = words.isSign(at, '-') ? at + 1 : words.skip(at, Category.TO);
        at = dayBefore > 0 && dayAt(words, at) > 0 ? at + 1 : at;
        Entry last = words.find(at, Category.MONTH);
        if (last == null) {
            return time;
        }
        at += last.length();
        at = words.smallNumber(at) > 0 ? at + 1 : at;
        if (!words.isSign(at, ')')) {
            return time;
        }
        int end = Integer.parseInt(last.value());
        boolean isPart = time.isWholeYear() && end >= month && end - month + 1 < MonthSpan.MONTHS && day == 0;
        return isPart
                ? Time.months(time.from(), at + 1, month, end).inYear(time) // 2024 (January-October)
                : time.withYearStart(MonthDay.of(month, day > 0 ? Math.min(day, 28) : 1), at + 1);
    }

    /** The number of a day at a place, or 0. */
    private static int dayAt(Words words, int at) {
        int day = words.smallNumber(at);
        return day >= 1 && day <= 31 && words.get(at).length() <= 2 ? day : 0;
    }
}
