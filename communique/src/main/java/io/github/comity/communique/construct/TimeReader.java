package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time with the words before it: since 2005, as of 1 July 2024, by the end of this year, from January to July.
 */
public final class TimeReader {
    private static final int MOST_FILLERS = 2;
    private static final int TEN = 10;
    /** The value of a word behind which a month is the last one of those that are told of, too: a junio de 2024. */
    private static final String MONTHS = "MONTHS";

    private static final String START = "START";

    /** The most words from one that says that nothing was more up to since. */
    private static final int LONGEST_RECORD = 4;

    private static final int LONGEST_EVENT = 14;

    private TimeReader() {}

    /**
     * Reads the time at a place.
     *
     * @param words the sentence
     * @param at the index of its first token
     * @return the time, or null if there is none
     */
    public static @Nullable Time read(Words words, int at) {
        return TimeStarts.mayStart(words, at) ? any(words, at) : null;
    }

    /** The time at a place, whatever stands there, or null. */
    static @Nullable Time any(Words words, int at) {
        Time time = told(words, at);
        Entry joint = time == null || words.isNumber(at) ? null : words.find(at, Category.WHILE);
        boolean isJoint = time != null && joint != null && at + joint.length() > time.to(); // тогда как
        boolean isRecord = time != null
                && time.kind() == Time.Kind.TO_DATE
                && (isOfRecord(words, at) || words.is(words.skip(time.to(), Category.FILLER), Category.PEAK));
        return isJoint || time == null ? null : isRecord ? time.asRemark() : time; // dosud nejvyšší
    }

    private static @Nullable Time told(Words words, int at) {
        Time span = SpanReader.sinceUpTo(words, at);
        if (span != null) {
            return span;
        }
        Time since = since(words, at);
        if (since != null) {
            return since;
        }
        Time months = monthsTo(words, at);
        if (months != null) {
            return months;
        }
        Time from = MonthsFrom.read(words, at);
        if (from != null) {
            return from;
        }
        Time decade = decade(words, at);
        if (decade != null) {
            return decade;
        }
        Time other = beside(words, at);
        if (other != null) {
            return other;
        }
        Time core = SpanReader.read(words, at);
        if (core != null) {
            Entry behind = words.find(core.to(), Category.NOT_IN);
            return behind != null && behind.value().equals("BEHIND") && core.kind() == Time.Kind.PERIOD
                    ? unknown(at, core.to() + behind.length())
                    : core;
        }
        Time ended = ended(words, at, at);
        if (ended != null) {
            return ended;
        }
        for (Category prefix : new Category[] {Category.AS_OF, Category.DUE}) {
            Entry entry = words.find(at, prefix);
            if (entry != null && !(prefix == Category.DUE && isBaseOfChange(words, at, entry))) {
                Time time = behindPrefix(words, at, at + entry.length(), prefix);
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    private static Time unknown(int from, int to) {
        return Time.of(from, to, Time.Kind.UNKNOWN, null, Basis.STATED);
    }

    /** Tens of years, in which nothing says the year: the 2000s. */
    private static @Nullable Time decade(Words words, int at) {
        int year = words.smallNumber(at);
        if (!YearReader.mayBe(year) || year % TEN != 0) {
            return null;
        }
        int next = words.isSign(at + 1, '-') && words.isGlued(at + 1) ? at + 2 : at + 1;
        boolean isDecade = words.isGlued(next) && words.is(next, Category.DECADE);
        return isDecade ? unknown(at, words.skip(next + 1, Category.YEAR)) : null;
    }

    /** A time behind a word that says that something was not in it: after 2022, before 2020; else null. */
    private static @Nullable Time beside(Words words, int at) {
        Entry entry = words.find(at, Category.NOT_IN);
        boolean isSure = entry != null && entry.value().equals("OVER");
        boolean isEnd = words.isNumber(at - 1) || words.endsAt(at, Category.YEAR) || words.endsAt(at, Category.MONTH);
        if (entry == null || entry.value().equals("BEHIND") || (isSure ? isEnd : isBehindFigure(words, at))) {
            return null;
        }
        int next = at + entry.length();
        Time elapsed = isSure ? null : elapsed(words, at, next);
        if (elapsed != null) {
            return elapsed;
        }
        Time time = null;
        for (int i = 0; i <= MOST_FILLERS && time == null; i++) {
            int from = next;
            time = SpanReader.read(words, from);
            next = words.skip(words.skip(from, Category.FILLER), Category.YEAR);
        }
        ReportingPeriod period = time == null ? null : time.period();
        boolean isPlain = time != null
                && period != null
                && time.kind() == Time.Kind.PERIOD
                && !words.is(time.to(), Category.POSSESSIVE)
                && !words.isSign(time.to(), ':');
        return time != null && isPlain && (!isSure || isOver(words, period)) ? unknown(at, time.to()) : null;
    }

    /** The months of a year that had passed, of which figures are told behind "after": after nine months of 2024. */
    private static @Nullable Time elapsed(Words words, int from, int at) {
        NumberReader.Numeric number = NumberReader.read(words, at);
        boolean isMonths = number != null && number.isSmall() && words.is(number.to(), Category.MONTHS);
        Time time = isMonths ? SpanReader.read(words, at) : null;
        return time != null && time.kind() == Time.Kind.PERIOD ? time.startingAt(from) : null;
    }

    /** Whether a figure or a change stands right before a place, so that what follows is compared with it. */
    private static boolean isBehindFigure(Words words, int at) {
        return words.isNumber(at - 1)
                || words.endsAt(at, Category.CURRENCY)
                || words.endsAt(at, Category.SCALE)
                || words.endsAt(at, Category.PERCENT)
                || words.endsAt(at, Category.UP)
                || words.endsAt(at, Category.DOWN);
    }

    private static boolean isOver(Words words, @Nullable ReportingPeriod period) {
        LocalDate published = words.published();
        return period != null
                && published != null
                && period.endExclusive().isPresent()
                && !period.endExclusive().get().isAfter(published);
    }

    /** Whether a word that says by when compares here, for a change stands before it and the time is over. */
    private static boolean isBaseOfChange(Words words, int at, Entry entry) {
        LocalDate published = words.published();
        boolean isChange =
                words.endsAt(at, Category.UP) || words.endsAt(at, Category.DOWN) || words.endsAt(at, Category.PERCENT);
        if (!isChange || published == null || !words.is(at, Category.AGAINST)) {
            return false;
        }
        Time time = SpanReader.read(words, at + entry.length());
        return isOver(words, time == null ? null : time.period());
    }

    private static @Nullable Time behindPrefix(Words words, int from, int at, Category prefix) {
        int next = at;
        for (int i = 0; i < MOST_FILLERS; i++) {
            Time ended = ended(words, from, next);
            if (ended != null) {
                return ended.atEnd(true, words.is(from, Category.DUE));
            }
            Time core = SpanReader.read(words, next);
            Entry asOf = prefix == Category.AS_OF ? words.find(from, prefix) : null;
            boolean isDays = asOf != null && asOf.length() == 1 && !asOf.value().equals(MONTHS);
            if (core != null && isDays && core.kind() != Time.Kind.DAY) {
                return null;
            }
            if (core != null && asOf != null && asOf.value().equals(START) && core.kind() == Time.Kind.PERIOD) {
                return core.startingAt(from).onFirstDay();
            }
            if (core != null) {
                boolean isPeriod = core.kind() == Time.Kind.PERIOD || core.kind() == Time.Kind.MONTHS;
                if (prefix == Category.DUE && isPeriod) {
                    return core.startingAt(from).atEnd(false, words.is(from, Category.DUE));
                }
                return core.kind() == Time.Kind.DAY
                        ? core.startingAt(from)
                        : core.startingAt(from).atEnd(true, false);
            }
            next = words.skip(next, Category.FILLER);
        }
        return null;
    }

    private static @Nullable Time ended(Words words, int from, int at) {
        Entry end = words.find(at, Category.END_OF);
        if (end == null) {
            return null;
        }
        int next = at + end.length();
        for (int i = 0; i <= MOST_FILLERS + 1; i++) {
            Time core = SpanReader.read(words, next);
            if (core != null) {
                return core.startingAt(from).atEnd(true, false);
            }
            int skipped = words.skip(next, Category.FILLER);
            skipped = skipped == next ? words.skip(next, Category.OF) : skipped;
            skipped = skipped == next ? words.skip(next, Category.MONTHS) : skipped;
            next = skipped == next ? words.skip(next, Category.YEAR) : skipped;
        }
        return null;
    }

    /**
     * Months that end with one: the year to June 2024, the fiscal year ended 31 March, the nine months to September.
     */
    private static @Nullable Time monthsTo(Words words, int at) {
        Entry twelve = words.find(at, Category.YEAR_TO);
        int months = MonthSpan.MONTHS;
        int next = twelve == null ? words.skip(at, Category.FISCAL) : at + twelve.length();
        if (next == at) {
            NumberReader.Numeric number = NumberReader.read(words, at);
            boolean isQuarters = number != null && words.is(number.to(), Category.QUARTER);
            if (number == null || !number.isSmall() || !(isQuarters || words.is(number.to(), Category.MONTHS))) {
                return null;
            }
            months = Math.max(1, number.value().intValueExact()) * (isQuarters ? MonthSpan.QUARTER : 1);
            next = words.skip(number.to(), isQuarters ? Category.QUARTER : Category.MONTHS);
            int period = words.skip(next, Category.FILLER); // the three-month period ending in July
            next = words.is(period, Category.ENDING) ? period : next;
        }
        int end = twelve == null ? words.skip(next, Category.ENDING) : next;
        if (twelve == null && end == next) {
            return null;
        }
        end = words.skip(words.skip(words.skip(end, Category.END_OF), Category.OF), Category.FILLER);
        Time last = SpanReader.read(words, end);
        LocalDate after = last == null ? null : dayAfter(last, words.published());
        if (last == null || after == null || after.minusMonths(months).getYear() < 1) {
            return null;
        }
        Basis basis = last.kind() == Time.Kind.MONTHS ? Basis.RELATIVE : last.basis();
        ReportingPeriod period = ReportingPeriod.days(after.minusMonths(months), after);
        return Time.of(at, last.to(), Time.Kind.PERIOD, period, basis);
    }

    /**
     * The day after a day, or after a month that was the latest such one where it has no year; null if it is neither.
     */
    private static @Nullable LocalDate dayAfter(Time last, @Nullable LocalDate published) {
        boolean isMonth = last.kind() == Time.Kind.MONTHS && last.firstMonth() == last.lastMonth();
        ReportingPeriod period = isMonth && published != null
                ? MonthSpan.latest(published, last.firstMonth(), last.lastMonth())
                : last.period();
        int length = period == null ? 0 : period.lengthInMonths().orElse(0);
        if (period == null || !(period.isDate() || length == 1 || length == MonthSpan.QUARTER)) {
            return null;
        }
        return period.isDate()
                ? period.start().orElseThrow().plusDays(1)
                : period.start().orElseThrow().plusMonths(length);
    }

    private static @Nullable Time since(Words words, int at) {
        Entry entry = words.find(at, Category.SINCE);
        if (entry == null) {
            return null;
        }
        int next = at + entry.length();
        if (PartReader.range(words, next) != null) {
            return null;
        }
        if (entry.value().equals("START")) {
            YearReader.Year begun = YearReader.behind(words, next);
            LocalDate today = words.published();
            boolean isThis = begun != null && today != null && begun.year() == today.getYear();
            return begun == null || !begun.isKnown()
                    ? null
                    : isThis
                            ? Time.of(at, begun.to(), Time.Kind.UNKNOWN, null, Basis.RELATIVE)
                            : Time.of(
                                    at, begun.to(), Time.Kind.SINCE, ReportingPeriod.since(begun.year()), Basis.STATED);
        }
        Time since = sinceWhen(words, at, next);
        boolean isRemark = !entry.value().isEmpty() || isOfRecord(words, at);
        return since == null || !isRemark ? since : Time.of(at, since.to(), Time.Kind.REMARK, null, Basis.STATED);
    }

    /** The open span from the day, month or year on that stands behind since, or null. */
    private static @Nullable Time sinceWhen(Words words, int at, int next) {
        Time day = DayReader.read(words, next);
        Time part = day == null || day.period() == null ? SpanReader.read(words, next) : day;
        ReportingPeriod start = part == null ? null : part.period();
        boolean isPart = part != null
                && start != null
                && (part.equals(day)
                        || (part.kind() == Time.Kind.PERIOD
                                && start.lengthInMonths().orElse(MonthSpan.MONTHS) < MonthSpan.MONTHS));
        if (part != null && start != null && isPart) {
            return Time.of(
                    at,
                    part.to(),
                    Time.Kind.SINCE,
                    ReportingPeriod.since(start.start().orElseThrow()),
                    part.basis());
        }
        YearReader.Year year = YearReader.behind(words, next);
        if (year == null || !year.isKnown() || year.basis() != Basis.STATED) {
            year = words.is(at, Category.FROM) || words.is(at, Category.WITH) ? null : yearOfEvent(words, next);
        }
        return year == null
                ? null
                : Time.of(at, year.to(), Time.Kind.SINCE, ReportingPeriod.since(year.year()), Basis.STATED);
    }

    /** Whether words before since say that nothing was more or less: the highest export figure since. */
    private static boolean isOfRecord(Words words, int since) {
        if (words.endsAt(since, Category.RANKED)) {
            return true;
        }
        for (int i = since - 1;
                i >= Math.max(0, since - LONGEST_RECORD) && words.get(i).isWord();
                i--) {
            if (words.is(i, Category.PEAK)) {
                return true;
            }
            if (words.is(i, Category.PARTNER) || words.is(i, Category.SCALE) || words.is(i, Category.CURRENCY)) {
                return false;
            }
        }
        return false;
    }

    /** The year in which something was that words behind since tell: since the agreement took effect in 2019. */
    private static YearReader.@Nullable Year yearOfEvent(Words words, int from) {
        for (int i = from; i < words.size() && i < from + LONGEST_EVENT; i++) {
            YearReader.Year year = i > from + 1 ? YearReader.behind(words, i) : null;
            if (year != null && year.isKnown() && year.basis() == Basis.STATED) {
                return year;
            }
            boolean isOther = !words.get(i).isWord()
                    || words.is(i, Category.FLOW)
                    || words.is(i, Category.LEVEL)
                    || words.is(i, Category.CURRENCY);
            if (isOther) {
                return null;
            }
        }
        return null;
    }
}
