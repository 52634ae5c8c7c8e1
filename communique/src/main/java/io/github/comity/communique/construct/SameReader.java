package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a time that is like the one that is spoken of: the same period of 2023, the same eight months. */
final class SameReader {
    /** The value of words for the year of the months that are spoken of, where no year follows. */
    private static final String WHOLE = "WHOLE";

    private SameReader() {}

    /**
     * The time at a place, or null. Of words that say both, which period it is and that it lies a year back, a year
     * behind them says which year: im Vorjahreszeitraum 2020.
     */
    static @Nullable Time read(Words words, int at) {
        Entry entry = words.find(at, Category.SAME);
        Entry earlier = words.find(at, Category.EARLIER);
        if (entry == null || (earlier != null && earlier.length() > entry.length())) {
            return months(words, at);
        }
        if (entry.value().equals(WHOLE)) {
            int next = at + entry.length();
            return YearReader.isOfOther(words, at, next)
                    ? ofOther(words, at, next)
                    : YearReader.behind(words, next) != null
                            ? null
                            : Time.yearOfSame(at, next, current(words, at, next));
        }
        Time same = same(words, at, at + entry.length(), !entry.value().isEmpty());
        boolean isEarlier = earlier != null && earlier.length() == entry.length() && same.period() == null;
        return isEarlier ? Time.shifted(at, same.to(), -MonthSpan.MONTHS) : same;
    }

    /** All of the year whose name starts within words for all of a year and goes on behind them: todo el año pasado. */
    private static @Nullable Time ofOther(Words words, int at, int to) {
        for (int i = at + 1; i < to; i++) {
            Time other = SpanReader.read(words, i);
            boolean isYear = other != null
                    && other.to() > to
                    && (other.isYearBefore()
                            || (other.period() != null && other.period().isWholeYear()));
            if (other != null && isYear) {
                return other.startingAt(at).allOfYear();
            }
        }
        return null;
    }

    /**
     * The year of publication, where the last of some words says that alone as well; else null: nel corso dell'anno.
     */
    private static @Nullable ReportingPeriod current(Words words, int at, int to) {
        LocalDate published = words.published();
        for (int i = at; i < to && published != null; i++) {
            Entry year = words.find(i, Category.RELATIVE);
            if (year != null && i + year.length() == to && year.value().equals("YEAR0")) {
                return ReportingPeriod.year(published.getYear());
            }
        }
        return null;
    }

    /** A number of months that was spoken of: the same eight months. */
    private static @Nullable Time months(Words words, int at) {
        int next = words.skip(at, Category.IDENTICAL);
        Time months = next == at ? null : SpanReader.bare(words, next, true);
        return months == null || months.kind() != Time.Kind.MONTHS ? null : same(words, at, months.to(), false);
    }

    private static Time same(Words words, int at, int next, boolean isThisYear) {
        YearReader.Year year = YearReader.behind(words, next);
        if (year == null) {
            LocalDate published = words.published();
            return !isThisYear || published == null
                    ? Time.of(at, next, Time.Kind.SAME, null, Basis.CARRIED)
                    : Time.of(at, next, Time.Kind.SAME, ReportingPeriod.year(published.getYear()), Basis.RELATIVE);
        }
        if (year.isEarlier()) {
            return Time.shifted(at, year.to(), -MonthSpan.MONTHS);
        }
        return year.isKnown()
                ? Time.of(at, year.to(), Time.Kind.SAME, ReportingPeriod.year(year.year()), year.basis())
                : Time.of(at, year.to(), Time.Kind.UNKNOWN, null, Basis.RELATIVE);
    }
}
