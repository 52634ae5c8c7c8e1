package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Basis;
import io.github.comity.communique.construct.Concept;
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
    private @Nullable ReportingPeriod base;

    RowDates(Clause clause, Concept concept, Context context, Area reporter) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.reporter = reporter;
        this.periods = new Periods(context);
    }

    /** Reads the period of the clause, or takes that of the clause before. */
    void start(Dated carried) {
        boolean isPosition = concept.isPosition();
        Dated own = periods.ofClause(clause, reporter, isPosition);
        current = own.period() != null ? own : withoutOwn(carried, isPosition);
        base = comparedPeriod();
    }

    /** The period of the clause. */
    Dated current() {
        return current;
    }

    /** Takes the period of an amount that others are compared with, unless one is named. */
    void compareWith(@Nullable ReportingPeriod period) {
        if (base == null) {
            base = period;
        }
    }

    private Dated withoutOwn(Dated carried, boolean isPosition) {
        if (clause.has(Category.STATUS)) {
            return Dated.NONE;
        }
        LocalDate published = context.published;
        if (concept == Concept.INVEST && published != null) {
            return new Dated(ReportingPeriod.until(published.getYear()), Basis.RELATIVE);
        }
        return isPosition ? position(carried) : carried.carried();
    }

    private Dated position(Dated carried) {
        ReportingPeriod period = carried.period();
        boolean isDay = period != null && period.isDate();
        if (isDay || (carried.basis() != null && carried.basis() != Basis.RELATIVE && clause.parent != null)) {
            return carried.carried();
        }
        Dated day = periods.dayBefore(clause, reporter);
        if (day.period() != null) {
            return day.carried();
        }
        LocalDate published = context.published;
        return published == null ? Dated.NONE : new Dated(ReportingPeriod.year(published.getYear()), Basis.RELATIVE);
    }

    /** The period that changes of the clause are compared with, where it is named. */
    private @Nullable ReportingPeriod comparedPeriod() {
        for (int i = 0; i < clause.elements.size(); i++) {
            Time time = clause.elements.get(i).time();
            boolean isFrom = i > 0 && clause.elements.get(i - 1).is(Category.FROM);
            if (time != null
                    && (Periods.isCompared(clause.elements, i) || isFrom)
                    && time.kind() != Time.Kind.EARLIER) {
                if (time.kind() == Time.Kind.SAME && time.period() == null) {
                    return null;
                }
                return periods.resolve(time, reporter, current, false).period();
            }
        }
        return null;
    }

    /** The period of an amount. */
    Dated of(Cast cast, boolean isPosition) {
        Time time = cast.time();
        if (time == null || time.kind() == Time.Kind.NOW || (time.kind() == Time.Kind.DAY && !isPosition)) {
            return current;
        }
        Dated own = periods.resolve(time, reporter, current, isPosition);
        return own.period() == null && time.kind() != Time.Kind.UNKNOWN ? current : own;
    }

    /** The period of an amount that others are compared with. */
    Dated ofBase(Cast cast) {
        Time time = cast.time();
        if (time != null) {
            Dated own = periods.resolve(time, reporter, current, false);
            if (own.period() != null && !equal(own, current)) {
                return own;
            }
        }
        if (base != null) {
            return new Dated(base, Basis.CARRIED);
        }
        ReportingPeriod now = current.period();
        return now == null || !now.isBounded() ? Dated.NONE : new Dated(now.samePeriodOfPreviousYear(), Basis.SHIFTED);
    }

    static boolean equal(Dated a, Dated b) {
        return Objects.equals(a.period(), b.period());
    }

    /** The period that the changes of a row are compared with, or null for the same of the year before. */
    @Nullable
    ReportingPeriod baseOf(Draft draft) {
        ReportingPeriod own = draft.dated.period();
        return Objects.equals(base, own) ? null : base;
    }
}
