package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a span of time without the words before it: a year, months, a quarter, the past five months, a year earlier.
 */
final class SpanReader {
    /** The value of a word that says what was before the time that is spoken of, not before publication. */
    private static final String BEFORE = "BEFORE";

    /** The most words before a year that say that all of it is meant. */
    private static final int MOST_ALL = 4;

    private SpanReader() {}

    /** The time at a place, or null. */
    static @Nullable Time read(Words words, int at) {
        if (at >= words.size()) {
            return null;
        }
        Time time = DayReader.read(words, at);
        time = time == null ? acrossYears(words, at) : time;
        time = time == null ? years(words, at) : time;
        time = time == null ? ShiftReader.read(words, at) : time;
        time = time == null ? MonthPart.read(words, at) : time;
        time = time == null ? part(words, at) : time;
        time = time == null ? counted(words, at) : time;
        return time == null ? named(words, at) : FiscalReader.withStart(words, time);
    }

    /** From a month of one year to a month of another. */
    private static @Nullable Time acrossYears(Words words, int at) {
        int start = words.is(at, Category.FROM) || words.is(at, Category.BETWEEN) ? at + 1 : at;
        Entry first = words.find(start, Category.MONTH);
        YearReader.Year from = first == null ? null : YearReader.behind(words, start + first.length());
        if (first == null || from == null || from.basis() != Basis.STATED) {
            return null;
        }
        int joint = from.to();
        int next = words.isSign(joint, '-') ? joint + 1 : words.skip(joint, Category.TO);
        next = next == joint && words.is(at, Category.BETWEEN) ? words.skip(joint, Category.AND) : next;
        Entry last = next == joint ? null : words.find(next, Category.MONTH);
        YearReader.Year to = last == null ? null : YearReader.behind(words, next + last.length());
        if (last == null || to == null || to.basis() != Basis.STATED) {
            return null;
        }
        LocalDate begin = LocalDate.of(from.year(), Integer.parseInt(first.value()), 1);
        LocalDate end =
                LocalDate.of(to.year(), Integer.parseInt(last.value()), 1).plusMonths(1);
        return end.isAfter(begin)
                ? Time.of(at, to.to(), Time.Kind.PERIOD, ReportingPeriod.days(begin, end), Basis.STATED)
                : null;
    }

    /** A year, a span of years, or a fiscal year; with the months that some languages put behind the year. */
    private static @Nullable Time years(Words words, int at) {
        int start = words.skip(at, Category.FISCAL);
        int first = start > at ? words.skip(start, Category.FILLER) : at;
        boolean isBetween = start == at && words.is(at, Category.BETWEEN);
        int range = isBetween
                ? words.skip(words.skip(at + 1, Category.FILLER), Category.YEARS)
                : start == at && words.is(at, Category.FROM) ? at + 1 : first;
        YearReader.Year year = YearReader.inDigits(words, range);
        if (year == null) {
            return start > at ? FiscalReader.ofTwoDigits(words, at, start) : null;
        }
        Time span = yearSpan(words, at, range, year.year(), start > at);
        if (span != null) {
            return span;
        }
        Time upTo = upToPart(words, at, year);
        if (upTo != null || range != first) {
            return upTo;
        }
        int since = words.skip(year.to(), Category.SINCE_AFTER);
        if (since > year.to()) {
            return Time.of(at, since, Time.Kind.SINCE, ReportingPeriod.since(year.year()), Basis.STATED);
        }
        int behind = words.skip(year.to(), Category.FISCAL);
        if (start > at || behind > year.to()) {
            return Time.of(at, behind, Time.Kind.FISCAL, ReportingPeriod.year(year.year()), Basis.STATED);
        }
        Time part = behindYear(words, year);
        if (part != null) {
            return part.startingAt(at);
        }
        return whole(words, at, year);
    }

    /** A year; no time that is known if only some part of it is meant. */
    private static Time whole(Words words, int at, YearReader.Year year) {
        if (!year.isKnown() || PartReader.isSomeOfYear(words, at)) {
            return Time.of(at, year.to(), Time.Kind.UNKNOWN, null, year.basis());
        }
        Time whole = Time.of(at, year.to(), Time.Kind.PERIOD, ReportingPeriod.year(year.year()), year.basis());
        boolean isAll = isBehindAll(words, at) || words.is(year.to(), Category.ALL_OF_YEAR);
        return isAll ? whole.allOfYear() : whole;
    }

    /** Whether a phrase for all of a year ends right before it, or goes into its words: todo el año pasado. */
    private static boolean isBehindAll(Words words, int at) {
        for (int i = Math.max(0, at - MOST_ALL); i < at; i++) {
            Entry all = words.find(i, Category.ALL_OF_YEAR);
            if (all != null && i + all.length() >= at) {
                return true;
            }
        }
        return false;
    }

    /** From the start of a year up to the end of a part of a later one: from 2005 to the first quarter of 2024. */
    private static @Nullable Time upToPart(Words words, int at, YearReader.Year year) {
        int end = words.skip(year.to(), Category.YEAR);
        int joint = words.isSign(end, '-')
                ? end + 1
                : Math.max(words.skip(end, Category.TO), words.skip(end, Category.ENDING));
        if (joint == end || year.basis() != Basis.STATED) {
            return null;
        }
        int next = words.is(joint, Category.FILLER) ? words.skip(joint, Category.FILLER) : joint;
        Time part = part(words, next);
        part = part == null ? wholeYear(words, next) : part;
        ReportingPeriod last = part == null || part.kind() != Time.Kind.PERIOD ? null : part.period();
        LocalDate start = LocalDate.of(year.year(), 1, 1);
        return part == null || last == null || !last.isBounded() || !isLater(last, start)
                ? null
                : Time.of(
                        at,
                        part.to(),
                        Time.Kind.PERIOD,
                        ReportingPeriod.days(start, last.endExclusive().orElseThrow()),
                        Basis.STATED);
    }

    private static @Nullable Time wholeYear(Words words, int at) {
        YearReader.Year year = YearReader.inDigits(words, words.skip(at, Category.YEAR));
        if (year == null || year.basis() != Basis.STATED) {
            return null;
        }
        int to = Math.max(words.skip(year.to(), Category.YEARS), words.skip(year.to(), Category.YEAR));
        return Time.of(at, to, Time.Kind.PERIOD, ReportingPeriod.year(year.year()), Basis.STATED);
    }

    /** From a word that means since up to a part of a later year, or null: since 2005 to March 2024. */
    static @Nullable Time sinceUpTo(Words words, int at) {
        int start = words.skip(at, Category.SINCE);
        YearReader.Year year = start == at ? null : YearReader.inDigits(words, start);
        return year == null ? null : upToPart(words, at, year);
    }

    private static boolean isLater(ReportingPeriod last, LocalDate start) {
        return last.start().orElseThrow().getYear() > start.getYear();
    }

    private static @Nullable Time behindYear(Words words, YearReader.Year year) {
        Time part = year.to() < words.size() && !words.isSign(year.to(), '-') ? bare(words, year.to(), true) : null;
        return part == null ? null : dated(part.from(), part.to(), part.firstMonth(), part.lastMonth(), year);
    }

    private static @Nullable Time yearSpan(Words words, int at, int first, int year, boolean isFiscal) {
        int joint = first + 1;
        boolean isSlash = words.isSign(joint, '/');
        boolean isDash = words.isSign(joint, '-');
        Entry until = words.find(joint, Category.NOT_IN);
        boolean isUntil = until != null && until.value().equals("OVER");
        boolean fromTo =
                first > at && !isFiscal && (isUntil || words.is(joint, Category.TO) || words.is(joint, Category.AND));
        if (!isSlash && !isDash && !fromTo) {
            return null;
        }
        Category word = words.is(joint, Category.TO) ? Category.TO : isUntil ? Category.NOT_IN : Category.AND;
        int next = fromTo ? words.skip(joint, word) : joint + 1;
        next = fromTo && words.is(at, Category.BETWEEN)
                ? words.skip(next, Category.FILLER)
                : next; // tra il 2017 e il 2018
        int second = words.smallNumber(next);
        int length = second < 0 ? 0 : words.get(next).length();
        boolean isNext = (length == 2 && second == (year + 1) % 100) || (length == 4 && second == year + 1);
        if (!fromTo && isNext && words.isGlued(joint) && (length == 2 || isSlash || isFiscal)) {
            int to = words.skip(next + 1, Category.YEAR);
            to = words.skip(to, Category.FISCAL);
            return Time.of(at, to, Time.Kind.FISCAL, ReportingPeriod.years(year, year + 1), Basis.STATED);
        }
        int least = fromTo && !words.is(at, Category.BETWEEN) ? 2 : 1;
        boolean isYear = words.is(at, Category.BETWEEN) ? YearReader.mayBe(second) : isYear(words, next);
        if (isSlash || length != 4 || second < year + least || !isYear) {
            return null;
        }
        int end = words.skip(next + 1, Category.YEARS);
        end = end == next + 1 ? words.skip(end, Category.YEAR) : end;
        return Time.of(at, end, Time.Kind.PERIOD, ReportingPeriod.years(year, second), Basis.STATED);
    }

    private static boolean isYear(Words words, int at) {
        return YearReader.inDigits(words, at) != null;
    }

    /** Months, a quarter or a half with or without a year. */
    private static @Nullable Time part(Words words, int at) {
        Time part = bare(words, at, false);
        if (part == null) {
            return null;
        }
        YearReader.Year year = gluedYear(words, part.to());
        year = year == null ? YearReader.behind(words, part.to()) : year;
        if (year == null) {
            return FiscalReader.ofMonths(words, part);
        }
        int quarter = words.skip(year.to(), Category.QUARTER);
        int month = part.firstMonth();
        if (quarter > year.to() && month == part.lastMonth() && month % MonthSpan.QUARTER == 0) {
            return dated(at, quarter, month - MonthSpan.QUARTER + 1, month, year);
        }
        int to = FiscalReader.endBehind(words, year);
        if (to > year.to()) {
            return FiscalReader.of(words, part, to, year.year());
        }
        return dated(at, year.to(), part.firstMonth(), part.lastMonth(), year);
    }

    /** The two digits of a year that are glued to a code: 1H24. */
    private static YearReader.@Nullable Year gluedYear(Words words, int at) {
        int value = words.smallNumber(at);
        boolean isYear = value >= 0
                && words.get(at).length() == 2
                && words.isGlued(at)
                && words.get(at - 1).isWord();
        return isYear ? new YearReader.Year(at + 1, 2000 + value, Basis.STATED, false) : null;
    }

    private static Time dated(int from, int to, int first, int last, YearReader.Year year) {
        if (year.isEarlier()) {
            return Time.monthsOfYearBefore(from, to, first, last);
        }
        if (!year.isKnown()) {
            return Time.of(from, to, Time.Kind.UNKNOWN, null, Basis.RELATIVE);
        }
        return Time.of(from, to, Time.Kind.PERIOD, MonthSpan.of(year.year(), first, last), year.basis());
    }

    /** Months, a quarter or a half without a year, or null. */
    static @Nullable Time bare(Words words, int at, boolean isBehindYear) {
        Time coded = CodeReader.read(words, at);
        if (coded != null) {
            return coded;
        }
        Time months = months(words, at);
        return months == null ? PartReader.read(words, at, isBehindYear) : months;
    }

    private static @Nullable Time months(Words words, int at) {
        boolean opens = words.is(at, Category.FROM) || words.is(at, Category.BETWEEN);
        int start = opens ? PartReader.ofMonths(words, at + 1) : at;
        Entry first = words.find(start, Category.MONTH);
        if (first == null || !isMonth(words, start, first, opens)) {
            return null;
        }
        int next = start + first.length();
        int month = Integer.parseInt(first.value());
        int joint = next;
        if (words.isSign(joint, '-')) {
            if (words.is(at, Category.FROM)) {
                return null; // what is before the dash comes from nowhere: down from January-May
            }
            joint = words.isSign(joint + 2, '-') && words.is(joint + 1, Category.TO) ? joint + 3 : joint + 1;
        } else if (words.is(joint, Category.TO)) {
            joint = words.skip(joint, Category.TO);
        } else if (opens && words.is(joint, Category.ENDING)) {
            joint = words.skip(joint, Category.ENDING);
        } else if (words.is(joint, Category.AND) && (words.is(at, Category.BETWEEN) || isNext(words, joint, month))) {
            joint = words.skip(joint, Category.AND);
        }
        Entry last = joint == next ? null : words.find(joint, Category.MONTH);
        int quarter = last == null && month % MonthSpan.QUARTER == 0 ? words.skip(next, Category.QUARTER) : next;
        if (quarter > next && !opens) {
            return Time.months(at, quarter, month - MonthSpan.QUARTER + 1, month);
        }
        if (last == null) {
            return opens ? null : Time.months(at, words.skip(next, Category.MONTHS), month, month);
        }
        return Time.months(
                at, words.skip(joint + last.length(), Category.MONTHS), month, Integer.parseInt(last.value()));
    }

    /** Whether "and" and the next month follow: January and February. */
    private static boolean isNext(Words words, int and, int month) {
        Entry next = words.find(words.skip(and, Category.AND), Category.MONTH);
        return next != null && Integer.parseInt(next.value()) == month + 1 && !PartReader.isToldOfEach(words);
    }

    /** Some months are other words as well: they count where a capital or a neighbour says so. */
    private static boolean isMonth(Words words, int at, Entry entry, boolean opens) {
        int next = at + entry.length();
        if (words.is(at, Category.NUMERAL)) { // the French seven
            return words.isSign(at - 1, '-') || words.isSign(next, '-') || YearReader.inDigits(words, next) != null;
        }
        return (words.get(at).capital() && !(words.is(at, Category.STATUS) && words.isAmongCapitals(at)))
                || opens
                || !words.language().code().equals("en")
                || words.isSign(next, '-')
                || YearReader.inDigits(words, next) != null
                || words.is(at - 1, Category.IN)
                || words.is(at - 1, Category.OF)
                || words.isSign(at - 1, '-');
    }

    /** The past five months, the last 15 years, relative to publication; the preceding three months. */
    private static @Nullable Time counted(Words words, int at) {
        Entry past = words.find(at, Category.PAST);
        NumberReader.Numeric number = NumberReader.read(words, words.skip(at, Category.PAST));
        if (number == null || !number.isSmall()) {
            return null;
        }
        int next = number.to();
        past = past == null ? words.find(next, Category.PAST) : past;
        next = words.skip(next, Category.PAST);
        boolean isMonths = words.is(next, Category.MONTHS) && !words.is(next, Category.YEARS);
        int to = words.skip(next, isMonths ? Category.MONTHS : Category.YEARS);
        int count = number.value().intValueExact();
        if (to == next || count == 0) {
            return null;
        }
        int behind = words.skip(to, Category.PAST);
        boolean isOfYear = words.is(behind, Category.YEAR); // 11 месяцев прошлого года
        past = past == null && !isOfYear ? words.find(to, Category.PAST) : past;
        to = isOfYear ? to : behind;
        if (past == null) {
            return null;
        }
        if (past.value().equals(BEFORE)) {
            return Time.monthsBefore(at, to, isMonths ? count : MonthSpan.MONTHS * count);
        }
        LocalDate published = words.published();
        if (published == null) {
            return Time.of(at, to, Time.Kind.UNKNOWN, null, Basis.RELATIVE);
        }
        ReportingPeriod period = isMonths
                ? MonthSpan.past(published, count)
                : ReportingPeriod.years(published.getYear() - count, published.getYear() - 1);
        return Time.of(at, to, Time.Kind.PAST, period, Basis.RELATIVE);
    }

    /** A time by a name: last year, a year earlier, the same period of 2022, to date. */
    private static @Nullable Time named(Words words, int at) {
        Time same = SameReader.read(words, at);
        if (same != null) {
            return same;
        }
        YearReader.Year year = YearReader.relative(words, at);
        if (year != null) {
            if (year.isEarlier()) {
                Time before = Time.shifted(at, year.to(), -MonthSpan.MONTHS);
                return isBehindAll(words, at) ? before.allOfYear() : before;
            }
            Time part = year.isKnown() ? behindYear(words, year) : null;
            if (part != null) {
                return part.startingAt(at);
            }
            return whole(words, at, year);
        }
        Entry relative = YearReader.phrase(words, at);
        if (relative != null && relative.value().equals("SO_FAR")) {
            return Time.of(at, at + relative.length(), Time.Kind.UNKNOWN, null, Basis.RELATIVE);
        }
        if (relative != null && FiscalReader.isFiscal(relative)) {
            return FiscalReader.relative(words, at, relative);
        }
        if (relative != null) {
            return MonthSpan.relative(at, at + relative.length(), relative.value(), words.published());
        }
        Entry toDate = words.find(at, Category.TO_DATE);
        if (toDate != null) {
            return Time.of(at, at + toDate.length(), Time.Kind.TO_DATE, null, Basis.RELATIVE);
        }
        Entry now = words.find(at, Category.NOW);
        return now == null ? null : Time.of(at, at + now.length(), Time.Kind.NOW, null, Basis.RELATIVE);
    }
}
