package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Basis;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds the period of a clause and of single figures in it. */
final class Periods {
    private static final MonthDay CALENDAR = MonthDay.of(1, 1);

    private final Context context;

    Periods(Context context) {
        this.context = context;
    }

    /** The period of the flows of a clause; figures may have others of their own. */
    Dated ofClause(Clause clause, Area reporter, boolean isPosition) {
        Time time = timeOf(clause, isPosition);
        return time == null
                ? Dated.NONE
                : resolve(
                        time,
                        reporter,
                        time.kind() == Time.Kind.SAME && (time.period() != null || context.period == null)
                                ? shape(clause, reporter)
                                : Dated.NONE,
                        isPosition);
    }

    /** The time of the flows of a clause, or null if it names none; a span has no place in the calendar. */
    @Nullable
    Time timeOf(Clause clause, boolean isPosition) {
        for (int i = 0; i < clause.elements.size(); i++) {
            Time time = clause.elements.get(i).time();
            boolean isOfClause = time != null
                    && !time.isSpan()
                    && (isOwn(time, isPosition) || opens(clause.elements, i))
                    && !ComparedTimes.isCompared(clause.elements, i)
                    && !ComparedTimes.isOfBase(clause.elements, i)
                    && !isOfAim(clause.elements, i)
                    && !(isPosition && isOfOther(clause.elements, i))
                    && !(isPosition && time.kind() == Time.Kind.DAY && context.isToCome(time.period()))
                    && !ComparedTimes.isOfLater(clause.elements, i)
                    && !BracketTimes.isOfFigureInside(clause.elements, i);
            if (isOfClause) {
                return time;
            }
        }
        return null;
    }

    /**
     * Whether a time behind what is counted is of something else: 46 firms operate there; the chamber was founded in
     * 2007.
     */
    private static boolean isOfOther(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        List<Element> before = elements.subList(0, at);
        return Scan.any(before, Periods::isFigure)
                && Scan.none(elements, e -> e.segment() == segment && isFigure(e))
                && Scan.any(before, e -> e.segment() == segment && e.item() instanceof Cue cue && cue.isUnknown());
    }

    private static boolean isFigure(Element element) {
        Amount amount = element.amount();
        return amount != null && amount.kind() != Amount.Kind.ORDINAL;
    }

    /**
     * Whether a time is that of an expectation told behind a figure: reached 18.7 million, and growth is forecast for
     * 2024.
     */
    private static boolean isOfAim(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        boolean isAim = Scan.any(elements, e -> e.segment() == segment && e.is(Category.STATUS));
        return isAim
                && Scan.any(
                        elements.subList(0, at),
                        e -> e.segment() != segment
                                && e.item() instanceof Amount amount
                                && amount.mayBeMoney()
                                && Scan.none(elements, s -> s.segment() == e.segment() && s.is(Category.STATUS)));
    }

    /** The period that "the same months of 2024" is like: the first one that the clause names. */
    private Dated shape(Clause clause, Area reporter) {
        for (Element element : clause.elements) {
            Time time = element.time();
            if (time != null && (time.kind() == Time.Kind.PERIOD || time.kind() == Time.Kind.FISCAL)) {
                return resolve(time, reporter, Dated.NONE, false);
            }
        }
        return Dated.NONE;
    }

    /** The day that the sentence names, as of which something else is counted as well. */
    Dated dayBefore(Clause clause, Area reporter) {
        for (Element element : clause.sentence) {
            Time time = element.time();
            if (time != null
                    && (time.kind() == Time.Kind.DAY
                            ? !context.isToCome(time.period())
                            : time.kind() == Time.Kind.PERIOD && time.isEnd())) {
                return resolve(time, reporter, Dated.NONE, true);
            }
        }
        return Dated.NONE;
    }

    private static boolean isOwn(Time time, boolean isPosition) {
        return switch (time.kind()) {
            case PERIOD, FISCAL, MONTHS, PAST, SINCE, TO_DATE, SAME, UNKNOWN -> true;
            case DAY, NOW -> isPosition;
            case LATER -> true;
            case EARLIER -> time.firstMonth() > 0 || time.isAllOfYear();
            case REMARK -> false;
        };
    }

    /** Whether an earlier time stands alone before a clause: a year earlier, exports had been. */
    private static boolean opens(List<Element> elements, int at) {
        Element next = Scan.at(elements, 1);
        return at == 0
                && next != null
                && elements.get(0).item() instanceof Time time
                && time.shift() != 0
                && next.segment() != elements.get(0).segment();
    }

    /** The period that a time means. */
    Dated resolve(Time time, Area reporter, Dated current, boolean isPosition) {
        ReportingPeriod now = current.period() != null ? current.period() : context.period;
        LocalDate published = context.published;
        return switch (time.kind()) {
            case PERIOD -> new Dated(period(time, isPosition), time.basis());
            case FISCAL -> new Dated(fiscal(time, reporter), time.basis());
            case MONTHS ->
                isOfFiscalYear(time, now)
                        ? new Dated(now, Basis.CARRIED)
                        : new Dated(
                                months(time, now), published == null && now != null ? Basis.CARRIED : Basis.RELATIVE);
            case PAST -> new Dated(time.period(), time.basis());
            case SINCE -> new Dated(time.period(), Basis.STATED);
            case DAY -> isPosition ? new Dated(time.period(), time.basis()) : Dated.NONE;
            case EARLIER, LATER -> shifted(time, now);
            case SAME -> {
                ReportingPeriod said = now == null && time.isYearOfSame() ? context.day : now;
                yield same(time, said != null && said.isDate() && !isPosition ? yearOf(said) : said);
            }
            case TO_DATE ->
                published == null ? Dated.NONE : new Dated(ReportingPeriod.until(published.getYear()), Basis.RELATIVE);
            case NOW, UNKNOWN, REMARK -> Dated.NONE;
        };
    }

    private @Nullable ReportingPeriod period(Time time, boolean isPosition) {
        ReportingPeriod period = time.period();
        MonthDay start = time.yearStart();
        if (period == null) {
            return null;
        }
        if (start != null) {
            return from(period, start);
        }
        LocalDate published = context.published;
        boolean isBegun =
                published != null && !period.start().orElse(LocalDate.MAX).isAfter(published);
        return isPosition && (time.isEnd() || (time.isDue() && isBegun))
                ? ReportingPeriod.asOf(period.endExclusive().orElseThrow().minusDays(1))
                : period;
    }

    /** As many months from the start of a year that is no calendar year. */
    private static ReportingPeriod from(ReportingPeriod period, MonthDay start) {
        OptionalInt months = period.lengthInMonths();
        LocalDate first = start.atYear(period.start().orElseThrow().getYear());
        return ReportingPeriod.days(first, first.plusMonths(months.orElse(12)));
    }

    private @Nullable ReportingPeriod fiscal(Time time, Area reporter) {
        ReportingPeriod year = time.period();
        if (year == null) {
            return null;
        }
        MonthDay said = time.yearStart() != null ? time.yearStart() : context.yearStart;
        MonthDay start =
                said != null ? said : yearStart(reporter, year.lengthInMonths().orElse(0) > MonthSpan.MONTHS);
        if (start == null) {
            return null;
        }
        int first = year.start().orElseThrow().getYear();
        LocalDate published = context.published;
        boolean isNotBegun = time.basis() == Basis.RELATIVE
                && published != null
                && published.isBefore(start.atYear(published.getYear()));
        ReportingPeriod whole = ReportingPeriod.fiscalYear(isNotBegun ? first - 1 : first, start);
        if (time.firstMonth() == 0) {
            return whole;
        }
        LocalDate day = whole.start().orElseThrow().plusMonths(time.firstMonth() - 1L);
        return ReportingPeriod.days(day, day.plusMonths(time.lastMonth() - time.firstMonth() + 1L));
    }

    /**
     * When the fiscal years of a reporter start; one over two years is another party's if its own are calendar years.
     */
    private @Nullable MonthDay yearStart(Area reporter, boolean isOverTwo) {
        MonthDay own = FiscalYears.startOf(reporter);
        if (!isOverTwo || !own.equals(CALENDAR)) {
            return own;
        }
        for (Area party : context.parties) {
            MonthDay other = FiscalYears.startOf(party);
            if (!other.equals(CALENDAR)) {
                return other;
            }
        }
        return null;
    }

    /**
     * Whether as many months are spoken of already, of a year that does not start in January: the nine months; but not
     * months by their names, nor a quarter or half, which are those of a year.
     */
    private static boolean isOfFiscalYear(Time time, @Nullable ReportingPeriod now) {
        return now != null
                && now.isBounded()
                && time.firstMonth() == 1
                && time.lastMonth() > MonthSpan.MONTHS / 2
                && time.to() - time.from() == 2
                && now.lengthInMonths().orElse(0) == time.lastMonth()
                && now.start().orElseThrow().getMonthValue() != 1;
    }

    private @Nullable ReportingPeriod months(Time time, @Nullable ReportingPeriod now) {
        LocalDate published = context.published;
        ReportingPeriod inside = inside(time, now);
        if (inside != null || (published != null && now != null && PartsOfYear.isLongOver(now, published))) {
            return inside;
        }
        if (published != null) {
            ReportingPeriod latest = MonthSpan.latest(published, time.firstMonth(), time.lastMonth());
            MonthDay start = time.yearStart();
            return start == null ? latest : from(latest, start);
        }
        return now == null || now.start().isEmpty()
                ? null
                : MonthSpan.of(now.start().get().getYear(), time.firstMonth(), time.lastMonth());
    }

    /** The months as part of the months that are spoken of: January–July 2023; in July alone; or null. */
    private static @Nullable ReportingPeriod inside(Time time, @Nullable ReportingPeriod now) {
        if (now == null || now.lengthInMonths().orElse(MonthSpan.MONTHS) >= MonthSpan.MONTHS) {
            return null;
        }
        ReportingPeriod months = MonthSpan.of(now.start().orElseThrow().getYear(), time.firstMonth(), time.lastMonth());
        return now.contains(months) ? months : null;
    }

    private Dated shifted(Time time, @Nullable ReportingPeriod now) {
        LocalDate published = context.published;
        if (time.firstMonth() > 0) {
            return published == null
                    ? Dated.NONE
                    : new Dated(
                            MonthSpan.of(published.getYear() - 1, time.firstMonth(), time.lastMonth()), Basis.RELATIVE);
        }
        if (time.isMonthsBefore() && (now == null || now.lengthInMonths().orElse(0) != time.lastMonth())) {
            return Dated.NONE;
        }
        boolean isYears = time.shift() % MonthSpan.MONTHS == 0;
        if (now == null && published != null && context.period == null && isYears && time.kind() == Time.Kind.EARLIER) {
            int year = published.getYear() + time.shift() / MonthSpan.MONTHS;
            return new Dated(ReportingPeriod.year(year), Basis.RELATIVE);
        }
        boolean isAll = time.isAllOfYear() && now != null && now.isBounded();
        ReportingPeriod then = now == null ? null : MonthSpan.moved(isAll ? yearOf(now) : now, time.shift());
        return then == null ? Dated.NONE : new Dated(then, Basis.SHIFTED);
    }

    /** Whether "that year" is the one of a day right before, as of which something is held. */
    static boolean isOfYearOf(Time time, Dated day) {
        ReportingPeriod held = day.period();
        return time.kind() == Time.Kind.SAME
                && (time.period() == null || time.isYearOfSame())
                && held != null
                && held.isDate();
    }

    /**
     * The year of months, or of a day, of which what flows is told: the stock at the end of 2023; the inflow of that
     * year.
     */
    private static ReportingPeriod yearOf(ReportingPeriod day) {
        return ReportingPeriod.year(day.start().orElseThrow().getYear());
    }

    private static Dated same(Time time, @Nullable ReportingPeriod now) {
        ReportingPeriod year = time.period();
        if (now == null) {
            return time.isYearOfSame() ? new Dated(year, Basis.RELATIVE) : Dated.NONE;
        }
        if (time.isYearOfSame()) {
            boolean isPart = now.isBounded() && now.lengthInMonths().orElse(0) < MonthSpan.MONTHS;
            return isPart || now.isDate() || (year != null && now.isWholeYear())
                    ? new Dated(yearOf(now), Basis.CARRIED)
                    : new Dated(year, Basis.RELATIVE);
        }
        if (year == null || !now.isBounded()) {
            return new Dated(now, Basis.CARRIED);
        }
        int shift =
                year.start().orElseThrow().getYear() - now.start().orElseThrow().getYear();
        return new Dated(shift == 0 ? now : now.plusYears(shift), time.basis());
    }
}
