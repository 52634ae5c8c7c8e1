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

    private TimeReader() {}

    /**
     * Reads the time at a place.
     *
     * @param words the sentence
     * @param at the index of its first token
     * @return the time, or null if there is none
     */
    public static @Nullable Time read(Words words, int at) {
        Time since = since(words, at);
        if (since != null) {
            return since;
        }
        Time twelve = yearTo(words, at);
        if (twelve != null) {
            return twelve;
        }
        Time core = SpanReader.read(words, at);
        if (core != null) {
            return core;
        }
        Time ended = ended(words, at, at);
        if (ended != null) {
            return ended;
        }
        for (Category prefix : new Category[] {Category.AS_OF, Category.DUE}) {
            Entry entry = words.find(at, prefix);
            if (entry != null) {
                Time time = behindPrefix(words, at, at + entry.length(), prefix);
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    private static @Nullable Time behindPrefix(Words words, int from, int at, Category prefix) {
        int next = at;
        for (int i = 0; i < MOST_FILLERS; i++) {
            Time ended = ended(words, from, next);
            if (ended != null) {
                return ended.atEnd(true, words.is(from, Category.DUE));
            }
            Time core = SpanReader.read(words, next);
            if (core != null && prefix == Category.AS_OF && core.kind() != Time.Kind.DAY && at == from + 1) {
                return null;
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
        for (int i = 0; i <= MOST_FILLERS; i++) {
            Time core = SpanReader.read(words, next);
            if (core != null) {
                return core.startingAt(from).atEnd(true, false);
            }
            int skipped = words.skip(next, Category.FILLER);
            next = skipped == next ? words.skip(next, Category.OF) : skipped;
        }
        return null;
    }

    /** Twelve months that end with a month: the year to June 2024. */
    private static @Nullable Time yearTo(Words words, int at) {
        Entry entry = words.find(at, Category.YEAR_TO);
        Time month = entry == null ? null : SpanReader.read(words, at + entry.length());
        ReportingPeriod period = month == null ? null : month.period();
        boolean isMonth = period != null && period.lengthInMonths().orElse(0) == 1;
        if (month == null || period == null || !isMonth) {
            return null;
        }
        LocalDate last = period.start().orElseThrow();
        LocalDate first = last.minusMonths(MonthSpan.MONTHS - 1);
        if (first.getYear() < 1) {
            return null;
        }
        ReportingPeriod twelve = first.getMonthValue() == 1
                ? ReportingPeriod.year(first.getYear())
                : ReportingPeriod.parse(first + "/P" + MonthSpan.MONTHS + "M");
        return Time.of(at, month.to(), Time.Kind.PERIOD, twelve, month.basis());
    }

    private static @Nullable Time since(Words words, int at) {
        Entry entry = words.find(at, Category.SINCE);
        if (entry == null) {
            return null;
        }
        int next = at + entry.length();
        if (!entry.value().isEmpty()) {
            Time time = SpanReader.read(words, next);
            return time == null ? null : Time.of(at, time.to(), Time.Kind.REMARK, null, Basis.STATED);
        }
        Time day = DayReader.read(words, next);
        if (day != null && day.period() != null) {
            LocalDate start = day.period().start().orElseThrow();
            return Time.of(at, day.to(), Time.Kind.SINCE, ReportingPeriod.since(start), Basis.STATED);
        }
        YearReader.Year year = YearReader.behind(words, next);
        if (year == null || !year.isKnown() || year.basis() != Basis.STATED) {
            return null;
        }
        return Time.of(at, year.to(), Time.Kind.SINCE, ReportingPeriod.since(year.year()), Basis.STATED);
    }
}
