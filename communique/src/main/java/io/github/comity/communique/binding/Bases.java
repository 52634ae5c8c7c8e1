package io.github.comity.communique.binding;

import com.google.common.collect.Sets;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What single changes of a clause are compared with, where words beside them say so: up 4% on the previous month and
 * 12% on a year earlier; 4% month on month and 2.1% year on year.
 */
final class Bases {
    /** By how much two forms of one change may differ since they are rounded. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.1");

    private final Clause clause;
    private final RowDates dates;
    private final IdentityHashMap<Row.Change, ReportingPeriod> own = new IdentityHashMap<>();
    /** The changes that "and" adds to others, so that they are none of these in other words. */
    private final Set<Row.Change> added = Sets.newIdentityHashSet();

    Bases(Clause clause, RowDates dates) {
        this.clause = clause;
        this.dates = dates;
    }

    /** Takes note of what a change at a place is compared with. */
    void note(Row.Change change, int at) {
        ReportingPeriod ahead = null;
        int i = at - 1;
        while (leads(Scan.at(clause.elements, i), i)) {
            Time time = clause.elements.get(i).time();
            ahead = time == null ? ahead : dates.compared(time);
            i--;
        }
        Element before = Scan.at(clause.elements, i);
        boolean isAdded = before != null
                && before.item() instanceof Cue and
                && and.is(Category.AND)
                && !and.value(Category.AND).equals("OR");
        if (isAdded) {
            added.add(change);
        }
        ReportingPeriod base = behind(at);
        base = base == null && isAdded ? ahead : base;
        base = base == null ? rhythm(at, -1) : base;
        if (base != null) {
            own.put(change, base);
        }
    }

    /** Whether a word, or a time that is compared with, stands between "and" and a change that it adds. */
    private boolean leads(@Nullable Element element, int at) {
        if (element == null) {
            return false;
        }
        return element.time() != null
                ? ComparedTimes.isCompared(clause.elements, at)
                : !element.is(Category.AND) && (MoreThan.leads(element) || element.is(Category.AGAINST));
    }

    /**
     * Whether a row has a change of the same form that is compared with the same, or one of another form to which this
     * one is added though it says something else: up 16% on 2022 and 1.6 times on 2020.
     */
    boolean clashes(Draft draft, Row.Change change) {
        return Scan.any(
                draft.changes,
                c -> isSame(draft, c, change)
                        && (c.form() == change.form() || (added.contains(change) && isFarFrom(c, change))));
    }

    private static boolean isFarFrom(Row.Change a, Row.Change b) {
        BigDecimal one = ratio(a);
        BigDecimal other = ratio(b);
        return one != null
                && other != null
                && one.max(other).compareTo(one.min(other).multiply(TOLERANCE)) > 0;
    }

    /** What the new level is of the old one; null if only both levels tell. */
    private static @Nullable BigDecimal ratio(Row.Change change) {
        BigDecimal figure = change.amount().low();
        return switch (change.form()) {
            case RATE -> BigDecimal.ONE.add((change.isNegative() ? figure.negate() : figure).movePointLeft(2));
            case FACTOR -> figure;
            default -> null;
        };
    }

    /**
     * Whether two changes of a row are compared with the same; one that is added is alone compared with what stands
     * behind it, and the first then with the year before.
     */
    private boolean isSame(Draft draft, Row.Change first, Row.Change second) {
        ReportingPeriod one = own.get(first);
        ReportingPeriod other = own.get(second);
        if (one == null && other != null && added.contains(second)) {
            return isSameBase(draft, null, other);
        }
        return Objects.equals(one, other) || one == null || other == null;
    }

    /** Gives a row the base of its first change; further rows take those that are compared with something else. */
    List<Draft> split(Draft draft) {
        if (draft.changes.isEmpty()) {
            return List.of(draft);
        }
        List<Draft> all = new ArrayList<>(List.of(draft));
        List<Row.Change> changes = List.copyOf(draft.changes);
        draft.changes.clear();
        draft.base = base(draft, changes.get(0));
        for (Row.Change change : changes) {
            ReportingPeriod base = base(draft, change);
            Draft of = ofBase(all, base);
            if (of == null) {
                of = draft.another(draft.dated);
                of.base = base;
                all.add(of);
            }
            of.changes.add(change);
        }
        return all;
    }

    /** The first of the rows that one was split into, which are of one period, with a base; or null. */
    private static @Nullable Draft ofBase(List<Draft> all, @Nullable ReportingPeriod base) {
        for (Draft draft : all) {
            if (isSameBase(draft, draft.base, base)) {
                return draft;
            }
        }
        return null;
    }

    private @Nullable ReportingPeriod base(Draft draft, Row.Change change) {
        ReportingPeriod known = own.get(change);
        ReportingPeriod period = draft.dated.period();
        if (known != null && !Objects.equals(known, period)) {
            return known;
        }
        ReportingPeriod common = dates.baseOf(draft);
        boolean isOfAdded =
                common != null && added.stream().map(own::get).anyMatch(base -> Objects.equals(base, common));
        return isOfAdded && !added.contains(change) ? null : common;
    }

    /** Whether two bases of a row are one; none stands for the same period of the year before. */
    private static boolean isSameBase(Draft draft, @Nullable ReportingPeriod a, @Nullable ReportingPeriod b) {
        ReportingPeriod period = draft.dated.period();
        ReportingPeriod before = period != null && period.isBounded() ? period.samePeriodOfPreviousYear() : null;
        return Objects.equals(a == null ? before : a, b == null ? before : b);
    }

    /** The time that the change alone is compared with, or whose rhythm stands behind it, before the next figure. */
    private @Nullable ReportingPeriod behind(int at) {
        List<Element> elements = clause.elements;
        for (int i = at + 1; isBeside(at, i); i++) {
            Time time = elements.get(i).time();
            if (time != null && ComparedTimes.isCompared(elements, i)) {
                return dates.compared(time);
            }
        }
        return rhythm(at, 1);
    }

    /** What a word beside a change says of the rhythm: month on month; the nearest in a direction, or null. */
    private @Nullable ReportingPeriod rhythm(int at, int step) {
        ReportingPeriod now = dates.current().period();
        for (int i = at + step; isBeside(at, i); i += step) {
            if (now != null && clause.elements.get(i).item() instanceof Cue cue && cue.is(Category.YEARLY)) {
                String value = cue.value(Category.YEARLY);
                if (value.isEmpty() && step == -1) {
                    return null;
                }
                return MonthSpan.moved(now, -MonthSpan.monthsOf(value));
            }
        }
        return null;
    }

    /** Whether a place is in the segment of a figure, with no other figure at it. */
    private boolean isBeside(int at, int place) {
        Element element = Scan.at(clause.elements, place);
        return element != null && element.segment() == clause.elements.get(at).segment() && element.amount() == null;
    }

    /** Whether a figure stands behind from and the next one behind to, so that something moved: went from 4 to 3. */
    static boolean goesFromTo(List<Element> elements) {
        for (int i = 1; i < elements.size(); i++) {
            if (elements.get(i).amount() != null && elements.get(i - 1).is(Category.FROM)) {
                return Comparison.isFollowedByTo(elements, i);
            }
        }
        return false;
    }
}
