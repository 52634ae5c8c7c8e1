package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Basis;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two periods of a change that took more than a year: halved between 2022 and 2024; in the last two years.
 */
final class OverYears {
    private final Clause clause;
    private final Concept concept;
    private final Context context;
    private final Area reporter;

    OverYears(Clause clause, Concept concept, Context context, Area reporter) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.reporter = reporter;
    }

    /** The period that a change led up to, and the one that it is compared with, or null if that is not known. */
    record Found(Dated now, @Nullable ReportingPeriod then) {}

    /** The two periods, where the clause has a period of its own or carries one; null if its change is of one year. */
    @Nullable
    Found from(Dated current) {
        boolean isOfCounts = concept.isCount()
                && Scan.any(clause.elements, e -> e.time() != null && e.time().kind() == Time.Kind.PERIOD);
        return concept.isTrade() || concept == Concept.SHARE || isOfCounts ? overYears(current) : overLast(current);
    }

    /** A change over the last years compares with what was before them: grew by 20 percent in the last two years. */
    private @Nullable Found overLast(Dated current) {
        for (Element element : clause.elements) {
            Time time = element.time();
            ReportingPeriod years = time == null ? null : time.period();
            if (time != null && time.isSpan()) {
                return overSpan(time.shift(), current);
            }
            if (time != null && years != null && time.kind() == Time.Kind.PAST && isYears(years)) {
                boolean isOnDay = current.period() != null && current.period().isDate();
                Dated last = isOnDay ? current : concept.isCount() ? today() : lastDay();
                ReportingPeriod now = last.period();
                return new Found(
                        last,
                        now == null
                                ? null
                                : MonthSpan.moved(now, -years.lengthInMonths().orElseThrow()));
            }
        }
        return null;
    }

    /** The year of publication, in which things are counted that grew in number over the years before it. */
    private Dated today() {
        LocalDate published = context.published;
        return published == null ? Dated.NONE : new Dated(ReportingPeriod.year(published.getYear()), Basis.RELATIVE);
    }

    private Dated lastDay() {
        return context.day == null ? Dated.NONE : new Dated(context.day, Basis.CARRIED);
    }

    /** A change between two years, or since a year, compares the last with the first: halved between 2022 and 2024. */
    private @Nullable Found overYears(Dated current) {
        Time from = null;
        Time other = null;
        for (Element element : clause.elements) {
            Time time = element.time();
            boolean isSince = time != null && time.kind() == Time.Kind.SINCE;
            boolean isYears = time != null
                    && (time.kind() == Time.Kind.PERIOD || time.kind() == Time.Kind.PAST)
                    && isYears(time.period());
            if (time != null && time.isSpan()) {
                return overSpan(time.shift(), current);
            }
            if (time != null && (isSince || isYears) && from == null) {
                from = time;
            } else if (time != null && time.kind() == Time.Kind.PERIOD) {
                other = time;
            }
        }
        from = from == null ? sinceAtStart() : from;
        ReportingPeriod years = from == null ? null : from.period();
        if (from == null || years == null || years.start().isEmpty()) {
            return null;
        }
        int first = years.start().get().getYear();
        boolean isPast = from.kind() == Time.Kind.PAST;
        if (isPast && other != null && other.period() != null) {
            return new Found(
                    new Dated(other.period(), other.basis()),
                    MonthSpan.moved(other.period(), -years.lengthInMonths().orElseThrow()));
        }
        if (from.kind() == Time.Kind.PERIOD || isPast) {
            int last = first + years.lengthInMonths().orElseThrow() / MonthSpan.MONTHS - 1;
            return new Found(
                    new Dated(ReportingPeriod.year(last), from.basis()),
                    ReportingPeriod.year(isPast ? first - 1 : first));
        }
        ReportingPeriod year = ReportingPeriod.year(first);
        Dated end = end(other, year);
        return new Found(end, begin(years, end.period()));
    }

    /**
     * The first of the periods since a time that are as long as the last one: the same of a year, or the months then.
     */
    private static ReportingPeriod begin(ReportingPeriod since, @Nullable ReportingPeriod last) {
        LocalDate start = since.start().orElseThrow();
        int months = last == null ? 0 : last.lengthInMonths().orElse(0);
        if (last == null || months == 0 || months >= MonthSpan.MONTHS || start.getDayOfMonth() != 1) {
            return ReportingPeriod.year(start.getYear());
        }
        boolean isYear = start.getDayOfYear() == 1;
        return isYear
                ? last.plusYears(start.getYear() - last.start().orElseThrow().getYear())
                : ReportingPeriod.days(start, start.plusMonths(months));
    }

    /** The year since which the sentence is said to tell at its start: since 2018, when it was 300 million; or null. */
    private @Nullable Time sinceAtStart() {
        Element first = clause.sentence.isEmpty() ? null : clause.sentence.get(0);
        Time time = first == null ? null : first.time();
        return time != null && time.kind() == Time.Kind.SINCE ? time : null;
    }

    /** The period that a change since a year leads up to: its own, that of the sentence, or the one spoken of. */
    private Dated end(@Nullable Time told, ReportingPeriod base) {
        Time own = told;
        int last = clause.sentence.indexOf(clause.elements.get(clause.elements.size() - 1));
        for (int i = 0; i < clause.sentence.size() && told == null; i++) {
            Element element = clause.sentence.get(i);
            boolean isOther =
                    i > last && own != null && element.flow() != null && !Objects.equals(element.flow(), clause.head);
            if (isOther) {
                break; // quadrupled since 2018 and were 176 million in 2023; imports were the same as in 2022
            }
            Time time = element.time();
            own = time != null && time.kind() == Time.Kind.PERIOD ? time : own;
        }
        ReportingPeriod known = context.period;
        if (own != null && own.period() != null) {
            return new Dated(own.period(), own.basis());
        }
        return Dated.isEarlier(base, known) ? new Dated(known, Basis.CARRIED) : Dated.NONE;
    }

    /** What took so many months ended in the period of the clause, or else in the last one that the sentence names. */
    private Found overSpan(int months, Dated current) {
        Dated last = current;
        Periods periods = new Periods(context);
        for (Element element : clause.hasOwnPeriod() ? List.<Element>of() : clause.sentence) {
            Time time = element.time();
            Dated named = time == null || time.kind() != Time.Kind.PERIOD
                    ? Dated.NONE
                    : periods.resolve(time, reporter, last, false);
            boolean isLater =
                    named.period() != null && (last.period() == null || Dated.isEarlier(last.period(), named.period()));
            last = isLater ? named.carried() : last;
        }
        ReportingPeriod now = last.period();
        return new Found(last, now == null ? null : MonthSpan.moved(now, months));
    }

    static boolean isYears(@Nullable ReportingPeriod period) {
        int months = period == null ? 0 : period.lengthInMonths().orElse(0);
        return months > MonthSpan.MONTHS && months % MonthSpan.MONTHS == 0;
    }
}
