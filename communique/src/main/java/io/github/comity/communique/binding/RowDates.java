package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Basis;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The periods of the amounts of one clause, and the period that its changes are compared with. */
final class RowDates {
    private final Clause clause;
    private final Concept concept;
    private final Context context;
    private final Area reporter;
    private final Periods periods;
    private Dated current = Dated.NONE;
    /** The period from which earlier and later times are counted. */
    private Dated spoken = Dated.NONE;

    private @Nullable ReportingPeriod base;
    /** Whether the clause compares with a time that is no earlier one of the same kind. */
    private boolean isFromUnlike;

    RowDates(Clause clause, Concept concept, Context context, Area reporter) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.reporter = reporter;
        this.periods = new Periods(context);
    }

    /** Reads the period of the clause, or takes that of the clause before. */
    void start(Dated carried) {
        boolean isPosition = concept.isPosition() || isRankOfPosition();
        Time time = periods.timeOf(clause, isPosition);
        boolean isShifted = time != null && time.shift() != 0;
        Dated own = time != null && (isShifted || (!isPosition && Periods.isOfYearOf(time, carried)))
                ? periods.resolve(time, reporter, carried, isPosition)
                : periods.ofClause(clause, reporter, isPosition);
        own = own.period() == null ? when(isPosition) : own;
        own = time == null ? own : upTo(time, own);
        boolean isUnknown = time != null
                && (time.kind() == Time.Kind.MONTHS || (time.kind() == Time.Kind.UNKNOWN && !time.isSpan()));
        current = own.period() != null ? own : isUnknown ? Dated.NONE : withoutOwn(carried, isPosition);
        spoken = isShifted ? carried : current;
        base = comparedPeriod();
        isFromUnlike = isUnlike(base);
        base = isFromUnlike ? null : base;
        if (base == null && !isFromUnlike && (clause.changes() || Bases.goesFromTo(clause.elements))) {
            OverYears.Found found = new OverYears(clause, concept, context, reporter).from(current);
            if (found != null) {
                current = found.now();
                base = found.then();
                spoken = current;
            }
        }
        if (base != null) {
            context.compare(current.period(), base);
        }
    }

    /** All time up to the end of a period that is over: had invested 5.1 billion by the end of 2023. */
    private Dated upTo(Time time, Dated dated) {
        ReportingPeriod period = dated.period();
        LocalDate published = context.published;
        boolean isOver = period != null
                && period.endExclusive().isPresent()
                && period.start().isPresent()
                && (published == null || !period.start().get().isAfter(published));
        boolean isReached = concept == Concept.INVEST && (time.isDue() || time.isEnd());
        if (period != null && isOver && time.isEnd() && concept.isTrade() && !clause.has(Category.STATUS)) {
            return MonthSpan.isShort(period) ? new Dated(MonthSpan.upTo(period), dated.basis()) : dated;
        }
        return period == null || !isOver || !isReached || clause.has(Category.STATUS)
                ? dated
                : new Dated(ReportingPeriod.until(period.endExclusive().get().minusDays(1)), dated.basis());
    }

    /** Whether it is told who comes first by something that is held at a day, or behind that. */
    private boolean isRankOfPosition() {
        if (concept != Concept.RANK) {
            return concept == Concept.INVEST
                    && Places.isOfPlaces(clause.elements)
                    && Ranked.isOfStock(clause, Ranked.told(context));
        }
        boolean isOfTrade = false;
        for (Element element : clause.elements) {
            Concept told = element.flow() == null ? null : element.flow().concept();
            if (told != null && told.isPosition()) {
                return true;
            }
            isOfTrade |= (told != null && told.isTrade()) || Ranked.isInTrade(element);
        }
        return (isBehindPosition() && !isOfTrade) || Ranked.isOfStock(clause, Ranked.told(context));
    }

    /** Whether the clause before tells what is held at a day. */
    private boolean isBehindPosition() {
        Concept before = clause.parent == null ? null : clause.parent.measured;
        return before != null && before.isPosition();
    }

    /** The time at the end of the clause before, if this one starts with a word that means it: when exports were. */
    private Dated when(boolean isPosition) {
        boolean isWhen = clause.parent != null && clause.startsWith(Category.WHEN);
        int at = isWhen ? clause.sentence.indexOf(clause.elements.get(0)) : -1;
        Element before = Scan.at(clause.sentence, at - 1);
        Time time = before == null ? null : before.time();
        return time == null ? Dated.NONE : periods.resolve(time, reporter, Dated.NONE, isPosition);
    }

    /** Whether the clause goes back to an earlier time, from which nothing behind it is counted. */
    boolean goesBack() {
        return Dated.isEarlier(current.period(), spoken.period());
    }

    /** The period of the clause. */
    Dated current() {
        return current;
    }

    /** Whether a change is compared with more than a year before. */
    boolean isOverYears() {
        ReportingPeriod now = current.period();
        return base != null && base.isBounded() && Dated.isEarlier(base.plusYears(1), now);
    }

    /** The period of which was spoken before the clause. */
    Dated later() {
        ReportingPeriod before = context.period;
        return before == null ? Dated.NONE : new Dated(before, Basis.CARRIED);
    }

    /** The period by which something is to be, where the clause names one. */
    Dated due() {
        for (Element element : clause.elements) {
            Time time = element.time();
            if (time != null && time.isDue()) {
                return periods.resolve(time, reporter, Dated.NONE, false);
            }
        }
        LocalDate published = context.published;
        Dated own = periods.ofClause(clause, reporter, concept.isPosition());
        boolean isOpen = published != null
                && own.period() != null
                && own.period().endExclusive().isPresent()
                && own.period().endExclusive().get().isAfter(published);
        return isOpen ? own : Dated.NONE;
    }

    /** Whether the clause tells what is to be reached up to a time, and not from where: will double by 2030. */
    boolean isFromUnknown() {
        return base == null
                && (isFromUnlike
                        || Scan.any(
                                clause.elements,
                                e -> e.item() instanceof Time time && time.isDue() && context.isToCome(time.period())));
    }

    /** Takes the period of an amount that others are compared with, unless one is named. */
    void compareWith(@Nullable ReportingPeriod period) {
        if (base == null) {
            base = period;
        }
    }

    /** Takes an earlier period as what is compared with, if it is like the one that is spoken of. */
    void compareFrom(@Nullable ReportingPeriod then) {
        ReportingPeriod now = current.period();
        if (then != null && now != null && then.lengthInMonths().equals(now.lengthInMonths())) {
            compareWith(then);
        }
    }

    private Dated withoutOwn(Dated carried, boolean isPosition) {
        if (concept.isCount() ? clause.aimsFirst() : clause.aims()) {
            return Dated.NONE;
        }
        LocalDate published = context.published;
        Concept before = context.concept();
        boolean goesOn = before != null && before.isInvestment() && carried.period() != null;
        if (concept == Concept.INVEST && !isPosition && published != null && !goesOn) {
            return new Dated(ReportingPeriod.until(published.getYear()), Basis.RELATIVE);
        }
        Dated whole = Counts.ofWhole(clause);
        if (whole != null) {
            return whole.carried();
        }
        return isPosition
                ? position(carried)
                : Statistics.flows(clause, concept) ? carried.ofFlow() : carried.carried();
    }

    private Dated position(Dated carried) {
        LocalDate today = context.published;
        boolean isNow = Scan.any(clause.elements, e -> e.item() instanceof Time time && time.kind() == Time.Kind.NOW);
        Dated named = isNow ? Dated.NONE : dayOfSentence();
        if ((isNow || (holds() && named.period() == null)) && today != null) {
            return new Dated(ReportingPeriod.year(today.getYear()), Basis.RELATIVE);
        }
        if (named.period() != null) {
            return named;
        }
        ReportingPeriod period = carried.period();
        boolean isDay = period != null && period.isDate();
        boolean isSaidHere = carried.basis() != null
                && carried.basis() != Basis.RELATIVE
                && period != null
                && clause.parent != null
                && (period.isBounded() ? carried.basis() != Basis.CARRIED : Counts.isOfProjectsSince(clause, concept))
                && !isCountedOnDay();
        if (isDay || isSaidHere) {
            return carried.carried();
        }
        ReportingPeriod known = context.day;
        boolean isSame = Scan.any(clause.elements, e -> e.item() instanceof Time time && time.kind() == Time.Kind.SAME);
        boolean isTheirs = concept == Concept.CAPITAL && clause.startsWith(Category.OWN);
        boolean goesOn = isRankOfPosition() || isTheirs || (clause.has(Category.IT) && clause.head == null);
        boolean isBehindStock = context.concept() == Concept.STOCK
                || (clause.parent != null && clause.parent.measured == Concept.STOCK);
        boolean isOtherStock = concept == Concept.STOCK && isBehindStock && isUndated();
        if ((isSame || goesOn || isOtherStock) && known != null) {
            return new Dated(known, Basis.CARRIED);
        }
        if (concept == Concept.RANK && !isBehindPosition()) {
            return carried.carried();
        }
        Dated day = periods.dayBefore(clause, reporter);
        if (day.period() != null) {
            return day.carried();
        }
        return today == null ? Dated.NONE : new Dated(ReportingPeriod.year(today.getYear()), Basis.RELATIVE);
    }

    /**
     * Whether things are counted with a verb in the present tense, and the day that the sentence names is of another
     * clause: the stock was 2 billion at the end of 2021, and 250 firms operate there.
     */
    private boolean holds() {
        if (!concept.isCount()) {
            return false;
        }
        Element counted = Scan.at(clause.elements, Scan.first(clause.elements, 0, e -> e.amount() != null));
        boolean holds = false;
        boolean isOpen = true;
        for (Element element : clause.sentence) {
            Time time = element.time();
            boolean isHere = counted != null && element.segment() == counted.segment();
            boolean isOfAll = isOpen && time != null && (time.kind() == Time.Kind.DAY || time.isEnd());
            if (isOfAll || (isHere && time != null)) {
                return false;
            }
            isOpen &= element.flow() == null && element.amount() == null && element.party() == null;
            holds |= isHere && element.is(Category.HOLDS);
        }
        return holds;
    }

    private boolean isUndated() {
        return Scan.none(clause.sentence, e -> e.time() != null);
    }

    /** Whether what is counted here is counted as of a day that the sentence names behind: 43 firms and 12 ventures. */
    private boolean isCountedOnDay() {
        return concept.isCount()
                && periods.dayBefore(clause, reporter).period() != null
                && Scan.none(clause.elements, e -> e.time() != null);
    }

    /** The day at the start of the sentence, before any figure, as of which all of it is counted. */
    private Dated dayOfSentence() {
        for (Element element : clause.sentence) {
            Time time = element.time();
            if (time != null && time.kind() == Time.Kind.DAY) {
                return periods.resolve(time, reporter, Dated.NONE, true).carried();
            }
            if (time != null || element.amount() != null) {
                return Dated.NONE;
            }
        }
        return Dated.NONE;
    }

    /** The period that changes of the clause are compared with, where it is named. */
    private @Nullable ReportingPeriod comparedPeriod() {
        for (int i = 0; i < clause.elements.size(); i++) {
            Time time = clause.elements.get(i).time();
            boolean isFrom = Element.is(clause.elements, i - 1, Category.FROM);
            isFrom = isFrom && time != null && !Objects.equals(compared(time), current.period()); // au mois de mars
            if (time != null && (ComparedTimes.isCompared(clause.elements, i) || isFrom) && !time.isYearBefore()) {
                isFromUnlike = time.isMonthsBefore()
                        && periods.resolve(time, reporter, spoken, false).period() == null;
                return compared(time);
            }
        }
        return null;
    }

    /** Whether a period that something is compared with is in part the one that is spoken of: as in 2021 and 2022. */
    private boolean isUnlike(@Nullable ReportingPeriod then) {
        ReportingPeriod now = current.period();
        return isFromUnlike || (then != null && now != null && !then.equals(now) && then.overlaps(now));
    }

    /** Whether "last year" is said of a year before, as in an old text about an older year. */
    private boolean isAhead(Dated then) {
        return then.basis() == Basis.RELATIVE && Dated.isEarlier(current.period(), then.period());
    }

    /** The period of an amount. */
    Dated of(Cast cast, boolean isPosition) {
        Time time = cast.time();
        if (time != null && time.kind() == Time.Kind.NOW && !isPosition && context.isToCome(current.period())) {
            return Dated.NONE;
        }
        boolean isOfYears =
                base != null && time != null && OverYears.isYears(time.period()) && time.kind() == Time.Kind.PERIOD;
        if (time == null
                || isOfYears
                || time.kind() == Time.Kind.NOW
                || (time.kind() == Time.Kind.DAY && !isPosition)) {
            return current;
        }
        Dated own = upTo(time, periods.resolve(time, reporter, spoken, isPosition));
        if (time.kind() == Time.Kind.DAY && context.isToCome(own.period())) {
            return current;
        }
        boolean isElsewhere = time.kind() == Time.Kind.UNKNOWN || (time.shift() != 0 && !time.isYearBefore());
        return own.period() == null && !isElsewhere ? current : own;
    }

    /** The period that a time says which something is compared with, or null if it is not sure. */
    @Nullable
    ReportingPeriod compared(Time time) {
        boolean isSame = time.kind() == Time.Kind.SAME && time.period() == null;
        Dated then = isSame ? Dated.NONE : likeCurrent(time);
        return isAhead(then) ? null : then.period();
    }

    /** The period of an amount that others are compared with. */
    Dated ofBase(Cast cast) {
        Time time = cast.time();
        if (time != null && !(base != null && OverYears.isYears(time.period()))) {
            Dated own = likeCurrent(time);
            if (own.period() != null && !Dated.equal(own, current) && !isAhead(own)) {
                if (own.basis() != Basis.SHIFTED) {
                    context.compare(current.period(), own.period());
                }
                return own;
            }
            if (time.shift() != 0 && !time.isYearBefore()) {
                return own;
            }
        }
        if (base != null) {
            return new Dated(base, Basis.CARRIED);
        }
        ReportingPeriod now = current.period();
        ReportingPeriod told = context.comparedWith(now);
        if (told != null && time == null) {
            return new Dated(told, Basis.CARRIED);
        }
        return now == null || !now.isBounded() ? Dated.NONE : new Dated(now.samePeriodOfPreviousYear(), Basis.SHIFTED);
    }

    /** The period that a time means, or the same months of it where months are spoken of and not the whole year. */
    private Dated likeCurrent(Time time) {
        Dated then = periods.resolve(time, reporter, spoken, concept.isPosition());
        return time.isAllOfYear() ? then : then.like(current.period());
    }

    /** The period that the changes of a row are compared with, or null for the same of the year before. */
    @Nullable
    ReportingPeriod baseOf(Draft draft) {
        ReportingPeriod own = draft.dated.period();
        return Objects.equals(base, own) ? null : base;
    }
}
