package io.github.comity.communique.contact;

import io.github.comity.communique.construct.Basis;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads when something is: a day, some days, a month, a half of a year; no sharper than it is said. */
final class DateReader {
    private static final int DAYS = 31;
    private static final int HALF_A_YEAR = 183;
    private static final int MONTHS = 12;

    private final Sentence sentence;

    DateReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * A date.
     *
     * @param to the index behind its last token
     * @param past when it was, or null if that is not known
     * @param future when it will be, or null if that is not known
     * @param isAssumed whether the year is not said
     */
    record When(int to, @Nullable EventDate past, @Nullable EventDate future, boolean isAssumed) {}

    /** The date at a place, behind its preposition, or null. */
    @Nullable
    When read(int at) {
        int start = sentence.skip(at, Category.ARTICLE);
        Entry relative = sentence.find(start, Category.RELATIVE);
        if (relative != null) {
            LocalDate published = sentence.published();
            EventDate day =
                    published == null ? null : EventDate.on(published.plusDays(Integer.parseInt(relative.value())));
            return new When(start + relative.length(), day, day, true);
        }
        int weekday = sentence.skip(start, Category.WEEKDAY);
        if (weekday > start) {
            int next = sentence.isSign(weekday, ',') ? weekday + 1 : weekday;
            When exact = exact(sentence.skip(next, Category.ON));
            return exact == null ? new When(weekday, null, null, false) : exact;
        }
        return exact(start);
    }

    private @Nullable When exact(int at) {
        Time time = sentence.time(at);
        if (time == null) {
            return fromDay(at);
        }
        When late = behindYear(time);
        if (late != null) {
            return late;
        }
        EventDate date = time.period() == null || time.isEnd() ? null : date(time);
        if (time.isDue()) {
            date = date == null ? null : EventDate.until(end(date));
        }
        if (time.basis() == Basis.RELATIVE && time.kind() == Time.Kind.DAY && time.period() != null) {
            return nearest(time.to(), firstDay(time), lastDay(at, time));
        }
        if (time.kind() == Time.Kind.MONTHS && time.firstMonth() == time.lastMonth()) {
            return month(time);
        }
        boolean isKnown = time.kind() == Time.Kind.DAY || time.kind() == Time.Kind.PERIOD;
        return new When(time.to(), isKnown ? date : null, isKnown ? date : null, time.basis() == Basis.RELATIVE);
    }

    /** A day behind its year, as languages have it that go from the larger to the smaller; or null. */
    private @Nullable When behindYear(Time year) {
        boolean isYear = year.kind() == Time.Kind.PERIOD
                && year.period() != null
                && year.basis() == Basis.STATED
                && period(year).lengthInMonths().orElse(0) == MONTHS;
        Time day = isYear ? sentence.time(year.to()) : null;
        if (day == null || day.kind() != Time.Kind.DAY || day.basis() != Basis.RELATIVE || day.period() == null) {
            return null;
        }
        LocalDate first = firstDay(day);
        int length = (int) (lastDay(day.from(), day).toEpochDay() - first.toEpochDay());
        LocalDate start = first.withYear(firstDay(year).getYear());
        EventDate date = days(start, start.plusDays(length));
        return new When(day.to(), date, date, false);
    }

    /** The end of an interval, which a time up to it runs to: by 10 to 12 September. */
    private static EventDate end(EventDate date) {
        return date.precision() == EventDate.Precision.INTERVAL
                ? date.latest().map(EventDate::on).orElse(date)
                : date;
    }

    /** From 2 to 4 September: the time starts at the second day. */
    private @Nullable When fromDay(int at) {
        int first = sentence.smallNumber(at);
        int behind = sentence.dayEnd(at);
        int next = sentence.skip(behind, Category.OF);
        if (first < 1 || first > DAYS || next == behind) {
            return null;
        }
        Time last = sentence.time(next);
        When end = last == null || last.kind() != Time.Kind.DAY ? null : exact(next);
        return end == null
                ? null
                : new When(end.to(), since(first, end.past()), since(first, end.future()), end.isAssumed());
    }

    private static @Nullable EventDate since(int first, @Nullable EventDate last) {
        LocalDate end = last == null ? null : last.latest().orElse(null);
        return end == null || first >= end.getDayOfMonth() ? null : days(end.withDayOfMonth(first), end);
    }

    private static EventDate days(LocalDate first, LocalDate last) {
        return first.isBefore(last) ? EventDate.between(EventDate.on(first), EventDate.on(last)) : EventDate.on(first);
    }

    private static LocalDate firstDay(Time time) {
        return period(time).start().orElseThrow();
    }

    private static ReportingPeriod period(Time time) {
        return Objects.requireNonNull(time.period());
    }

    /** The last of several days, which stands behind the first one: 2–4 September; else the day itself. */
    private LocalDate lastDay(int at, Time time) {
        LocalDate first = firstDay(time);
        int found = 0;
        for (int i = time.from(); i < time.to(); i++) {
            int day = sentence.smallNumber(i);
            boolean isSecond = day > first.getDayOfMonth()
                    && day <= DAYS
                    && (sentence.isSign(i - 1, '-') || sentence.is(i - 1, Category.AND));
            found = isSecond && i > at ? day : found;
        }
        try {
            return found == 0 ? first : first.withDayOfMonth(found);
        } catch (DateTimeException e) {
            return first;
        }
    }

    private @Nullable EventDate date(Time time) {
        ReportingPeriod period = period(time);
        LocalDate start = period.start().orElse(null);
        LocalDate end = period.endExclusive().orElse(null);
        if (time.kind() == Time.Kind.DAY && start != null) {
            return days(start, lastDay(time.from(), time));
        }
        if (start == null || end == null || time.kind() != Time.Kind.PERIOD) {
            return null;
        }
        YearMonth first = YearMonth.from(start);
        YearMonth last = YearMonth.from(end.minusDays(1));
        int months = period.lengthInMonths().orElse(0);
        int year = first.getYear();
        if (months == 1) {
            return EventDate.inMonth(year, first.getMonth());
        }
        if (months == 3 && first.getMonthValue() % 3 == 1) {
            return EventDate.inQuarter(year, first.getMonthValue() / 3 + 1);
        }
        if (months == 6 && first.getMonthValue() % 6 == 1) {
            return first.getMonth() == Month.JANUARY ? EventDate.firstHalf(year) : EventDate.secondHalf(year);
        }
        if (months == 12 && first.getMonth() == Month.JANUARY) {
            return EventDate.inYear(year);
        }
        return months == 0
                ? null
                : EventDate.between(
                        EventDate.inMonth(year, first.getMonth()), EventDate.inMonth(last.getYear(), last.getMonth()));
    }

    /** A day without a year: the last one before, or the next one after publication. */
    private @Nullable When nearest(int to, LocalDate first, LocalDate last) {
        LocalDate published = sentence.published();
        if (published == null) {
            return new When(to, null, null, true);
        }
        LocalDate past = first.isAfter(published) ? first.minusYears(1) : first;
        LocalDate future = last.isBefore(published) ? first.plusYears(1) : first;
        int length = (int) (last.toEpochDay() - first.toEpochDay());
        return new When(
                to,
                past.plusDays(HALF_A_YEAR).isBefore(published) ? null : days(past, past.plusDays(length)),
                future.minusDays(HALF_A_YEAR).isAfter(published) ? null : days(future, future.plusDays(length)),
                true);
    }

    private When month(Time time) {
        LocalDate published = sentence.published();
        if (published == null) {
            return new When(time.to(), null, null, true);
        }
        YearMonth now = YearMonth.from(published);
        YearMonth past = YearMonth.of(now.getYear(), time.firstMonth());
        past = past.isAfter(now) ? past.minusYears(1) : past;
        YearMonth future = YearMonth.of(now.getYear(), time.firstMonth());
        future = future.isBefore(now) ? future.plusYears(1) : future;
        return new When(
                time.to(),
                EventDate.inMonth(past.getYear(), past.getMonth()),
                EventDate.inMonth(future.getYear(), future.getMonth()),
                true);
    }
}
