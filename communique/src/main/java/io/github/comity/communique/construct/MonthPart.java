package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a part of a month: the first half of July 2024, the last ten days of May, 1–15 July 2024. */
final class MonthPart {
    private static final int MIDDLE = 15;
    private static final int TEN = 10;
    /** A shorter span of days is of an event and not of figures. */
    private static final int SHORTEST = 9;

    private MonthPart() {}

    /** The part of a month at a place, or null. */
    static @Nullable Time read(Words words, int at) {
        Entry ordinal = words.find(at, Category.ORDINAL);
        int part = ordinal != null
                ? Integer.parseInt(ordinal.value())
                : words.is(at, Category.FIRST) ? 1 : words.is(at, Category.PAST) ? 0 : -1;
        if (ordinal == null && words.isNumber(at) && OrdinalEnds.behind(words, at + 1) > 0) {
            part = words.smallNumber(at);
        }
        if (part < 0) {
            return null;
        }
        int next = ordinal != null
                ? at + ordinal.length()
                : words.isNumber(at)
                        ? OrdinalEnds.behind(words, at + 1)
                        : words.skip(at, part == 1 ? Category.FIRST : Category.PAST);
        boolean isTen = words.is(next, Category.TEN_DAYS);
        Category unit =
                isTen ? Category.TEN_DAYS : words.is(next, Category.FORTNIGHT) ? Category.FORTNIGHT : Category.HALF;
        int behind = words.skip(next, unit);
        Entry month = behind == next ? null : month(words, behind);
        int parts = isTen ? 3 : 2;
        if (month == null || part > parts) {
            return null;
        }
        int to = place(words, behind) + month.length();
        return inMonth(words, at, to, Integer.parseInt(month.value()), part == 0 ? parts : part, isTen);
    }

    private static @Nullable Entry month(Words words, int at) {
        return words.find(place(words, at), Category.MONTH);
    }

    private static int place(Words words, int at) {
        int next = words.skip(at, Category.OF);
        next = next == at ? words.skip(at, Category.IN) : next;
        return words.skip(next, Category.FILLER);
    }

    private static Time inMonth(Words words, int from, int to, int month, int part, boolean isTen) {
        YearReader.Year year = YearReader.behind(words, to);
        LocalDate published = words.published();
        boolean isStated = year != null && year.isKnown();
        if (!isStated && (published == null || year != null)) {
            return Time.of(from, year == null ? to : year.to(), Time.Kind.UNKNOWN, null, Basis.RELATIVE);
        }
        YearMonth of = published == null || isStated
                ? YearMonth.of(Objects.requireNonNull(year).year(), month)
                : YearMonth.from(
                        MonthSpan.latest(published, month, month).start().orElseThrow());
        int first = isTen ? (part - 1) * TEN + 1 : part == 1 ? 1 : MIDDLE + 1;
        LocalDate last =
                isTen && part < 3 ? of.atDay(part * TEN) : !isTen && part == 1 ? of.atDay(MIDDLE) : of.atEndOfMonth();
        return Time.of(
                from,
                year == null ? to : year.to(),
                Time.Kind.PERIOD,
                ReportingPeriod.days(of.atDay(first), last.plusDays(1)),
                year == null ? Basis.RELATIVE : year.basis());
    }

    /**
     * The days from one to another of the same month where they are a part of it of which figures are told, else null.
     */
    static @Nullable ReportingPeriod days(int first, LocalDate last) {
        boolean isAligned = first == 1 || last.plusDays(1).getDayOfMonth() == 1;
        return isAligned && first >= 1 && last.getDayOfMonth() - first >= SHORTEST
                ? ReportingPeriod.days(last.withDayOfMonth(first), last.plusDays(1))
                : null;
    }
}
