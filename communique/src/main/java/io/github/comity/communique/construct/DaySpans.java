package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins two days to the period between them: from 1 July 2023 to 30 June 2024; between January 1 and September 30. */
final class DaySpans {
    /** A shorter span is of an event and not of figures. */
    private static final int SHORTEST = 28;

    private static final int LAST_DAY = 31;
    /** In March. */
    private static final int NEW_YEAR = 20;
    /** The most words between a year and the day on which it began. */
    private static final int FAR = 5;

    private DaySpans() {}

    static ImmutableList<Item> joined(List<Item> items) {
        List<Item> joined = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Time ofMonth = fromDay(items, i);
            if (ofMonth != null) {
                open(joined, ofMonth);
                i += 2;
                continue;
            }
            int last = items.get(i) instanceof Time first && isStart(first) ? end(items, i) : -1;
            Time span = last < 0 ? null : span((Time) items.get(i), (Time) items.get(last));
            if (span == null) {
                joined.add(items.get(i));
                continue;
            }
            open(joined, span);
            i = last;
        }
        return ImmutableList.copyOf(sure(joined));
    }

    /** A year whose days stand in a bracket right behind it is these: the past Iranian year (21 March 2023 – ...). */
    private static List<Item> sure(List<Item> items) {
        for (int i = 0; i + 3 < items.size(); i++) {
            boolean isYear = items.get(i) instanceof Time year
                    && (year.kind() == Time.Kind.FISCAL || year.kind() == Time.Kind.UNKNOWN);
            MonthDay start = isYear ? start(items, i) : null;
            if (start != null) {
                Time year = (Time) items.get(i);
                items.set(i, year.withYearStart(start, year.to()));
            } else if (isYear
                    && items.get(i + 1) instanceof Mark opening
                    && opening.opens()
                    && items.get(i + 2) instanceof Time days
                    && days.kind() == Time.Kind.PERIOD
                    && days.period() != null
                    && items.get(i + 3) instanceof Mark closing
                    && closing.closes()) {
                items.set(i, days.startingAt(items.get(i).from()).endingAt(closing.to()));
                items.subList(i + 1, i + 4).clear();
            }
        }
        return items;
    }

    /** The first day of a year that is said to begin on it: the Iranian year, which began on 20 March 2024; or null. */
    private static @Nullable MonthDay start(List<Item> items, int year) {
        for (int i = year + 1; i < items.size() && i <= year + FAR; i++) {
            if (items.get(i) instanceof Time day) {
                ReportingPeriod period = day.kind() == Time.Kind.DAY ? day.period() : null;
                LocalDate first = period == null ? null : period.start().orElse(null);
                boolean mayStart = first != null && (first.getDayOfMonth() == 1 || isNewYear(first));
                return mayStart ? MonthDay.from(first) : null;
            }
            if (!(items.get(i) instanceof Cue || (items.get(i) instanceof Mark mark && !mark.closes()))) {
                return null;
            }
        }
        return null;
    }

    /** Whether a day is one on which Iranian years start. */
    private static boolean isNewYear(LocalDate day) {
        return day.getMonth() == Month.MARCH && Math.abs(day.getDayOfMonth() - NEW_YEAR) <= 1;
    }

    /** Adds a span, with the from or between that stands before it. */
    private static void open(List<Item> joined, Time span) {
        Item before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        boolean opens = before instanceof Cue cue && (cue.is(Category.FROM) || cue.is(Category.BETWEEN));
        if (opens && before != null) {
            joined.remove(joined.size() - 1);
            joined.add(span.startingAt(before.from()));
        } else {
            joined.add(span);
        }
    }

    /** A day of the month of a later one that stands behind it: 1 to 15 July 2024; or null. */
    private static @Nullable Time fromDay(List<Item> items, int at) {
        boolean isNumber = items.get(at) instanceof Amount number
                && (number.kind() == Amount.Kind.BARE || number.kind() == Amount.Kind.ORDINAL)
                && number.magnitude() == null
                && number.high() == null
                && number.isPlace();
        boolean isTo = at + 2 < items.size()
                && items.get(at + 1) instanceof Cue to
                && (to.is(Category.TO) || to.is(Category.RANGE) || to.is(Category.AND));
        if (!isNumber || !isTo || !(items.get(at + 2) instanceof Time last) || last.kind() != Time.Kind.DAY) {
            return null;
        }
        ReportingPeriod day = last.period();
        int first =
                ((Amount) items.get(at)).low().min(BigDecimal.valueOf(LAST_DAY)).intValue();
        if (day == null || first >= day.start().orElseThrow().getDayOfMonth()) {
            return null;
        }
        Time part = DayReader.part(last, first);
        return (part == null ? last : part).startingAt(items.get(at).from());
    }

    private static boolean isStart(Time time) {
        return time.period() != null && (time.kind() == Time.Kind.DAY || time.kind() == Time.Kind.SINCE);
    }

    /** The index of the day behind "to" or a dash, or behind "between … and"; -1 if there is none. */
    private static int end(List<Item> items, int first) {
        Cue before = first > 0 && items.get(first - 1) instanceof Cue cue ? cue : null;
        boolean isBetween = before != null && before.is(Category.BETWEEN);
        boolean isFrom = before != null && before.is(Category.FROM);
        boolean isSince = ((Time) items.get(first)).kind() == Time.Kind.SINCE;
        for (int i = first + 1; i < items.size() && i <= first + 2; i++) {
            Item item = items.get(i);
            if (item instanceof Time time) {
                // in some languages the word for to is part of the day: vom 1. Januar bis 30. September
                boolean isJoined = i > first + 1 || isFrom || isSince;
                return time.kind() == Time.Kind.DAY && time.period() != null && isJoined ? i : -1;
            }
            boolean joins = (item instanceof Mark mark && mark.sign() == '-')
                    || (item instanceof Cue cue
                            && (cue.is(Category.TO)
                                    || (isBetween && cue.is(Category.AND))
                                    || (isSince && cue.is(Category.IN))));
            if (!joins) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Time span(Time first, Time last) {
        ReportingPeriod start = first.period();
        ReportingPeriod end = last.period();
        if (start == null
                || end == null
                || start.start().isEmpty()
                || end.start().isEmpty()) {
            return null;
        }
        LocalDate to = end.start().get();
        LocalDate from = start.start().get();
        if (first.basis() == Basis.RELATIVE) {
            from = from.withYear(to.getYear());
            from = from.isAfter(to) ? from.minusYears(1) : from;
        }
        return ChronoUnit.DAYS.between(from, to) < SHORTEST
                ? null
                : Time.of(
                        first.from(),
                        last.to(),
                        Time.Kind.PERIOD,
                        ReportingPeriod.days(from, to.plusDays(1)),
                        last.basis());
    }
}
