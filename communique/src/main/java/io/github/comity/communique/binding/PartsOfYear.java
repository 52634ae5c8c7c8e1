package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives months without a year the year that the sentence has put before them: <i>in 2022, trade was 100 million in the
 * first quarter and 110 million in the second quarter</i>; <i>exports in 2022 were 147.7 million, of which 40 million
 * in the first quarter</i>. Where the year has figures of its own, months behind them are of the year of publication as
 * ever, if that is the next one, and else of a year that is not said.
 */
final class PartsOfYear {
    private final List<Item> items;
    private final @Nullable LocalDate published;

    private PartsOfYear(List<Item> items, @Nullable LocalDate published) {
        this.items = items;
        this.published = published;
    }

    /** The items of a sentence, with the years that months have from it. */
    static List<Item> of(List<Item> items, @Nullable LocalDate published) {
        return Scan.none(items, Time.class::isInstance)
                ? items
                : new PartsOfYear(withBracket(items), published).dated();
    }

    /** The items, with the months in a bracket in place of a time that is not known: so far this year (January-May). */
    private static List<Item> withBracket(List<Item> items) {
        for (int i = 0; i + 3 < items.size(); i++) {
            boolean isBracket = items.get(i + 1) instanceof Mark open
                    && open.opens()
                    && items.get(i + 3) instanceof Mark close
                    && close.closes();
            boolean isUnknown =
                    items.get(i) instanceof Time outer && outer.kind() == Time.Kind.UNKNOWN && !outer.isSpan();
            if (isBracket && isUnknown && items.get(i + 2) instanceof Time) {
                List<Item> out = new ArrayList<>(items.subList(0, i));
                out.add(items.get(i + 2));
                out.addAll(items.subList(i + 4, items.size()));
                return out;
            }
        }
        return items;
    }

    /** Whether months without a year that are told behind such a period are of a year that nobody can know. */
    static boolean isLongOver(ReportingPeriod year, LocalDate published) {
        return year.isBounded() && lastYear(year) < published.getYear() - 1 && !MonthSpan.isShort(year);
    }

    private static int lastYear(ReportingPeriod period) {
        return period.endExclusive().orElseThrow().minusDays(1).getYear();
    }

    private List<Item> dated() {
        int lead = lead();
        int first = lead < 0 ? -1 : next(lead + 1, Time.Kind.MONTHS);
        if (first < 0) {
            return listed();
        }
        Time year = (Time) items.get(lead);
        boolean isFrame = isFrame(first);
        boolean isUnknown = published != null && isLongOver(periodOf(year), published);
        List<Item> out = new ArrayList<>(items);
        if (isFrame) {
            out.set(lead, year.asRemark());
        }
        boolean isIncluded = isFrame;
        for (int i = lead + 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (isYear(item) || (item instanceof Time other && other.kind() == Time.Kind.FISCAL)) {
                break;
            }
            isIncluded |= item instanceof Cue cue && cue.is(Category.INCLUDING);
            if (item instanceof Time part && part.kind() == Time.Kind.MONTHS && !isCompared(i)) {
                if (isIncluded) {
                    out.set(i, part.inYear(year));
                } else if (isUnknown) {
                    out.set(i, part.ofNoYear());
                }
            }
        }
        return out;
    }

    /**
     * The items, with the year of the last of several months of one length: in the first and the second quarter of
     * 2022.
     */
    private List<Item> listed() {
        List<Item> out = items;
        int last = next(0, Time.Kind.PERIOD);
        if (last < 0 || isCompared(last)) {
            return out;
        }
        Time dated = (Time) items.get(last);
        int adjective = isYear(dated) ? adjective(last) : -1;
        if (adjective >= 0) {
            out = new ArrayList<>(items);
            Time part = (Time) items.get(adjective);
            out.set(adjective, part.kind() == Time.Kind.MONTHS ? part.inYear(dated) : part);
            out.set(last, dated.asRemark());
            return out;
        }
        ReportingPeriod period = periodOf(dated);
        int months = period.lengthInMonths().orElse(MonthSpan.MONTHS);
        LocalDate start = period.start().orElse(null);
        if (start == null || months >= MonthSpan.MONTHS) {
            return out;
        }
        for (int i = 0; i < last; i++) {
            if (items.get(i) instanceof Time part
                    && part.kind() == Time.Kind.MONTHS
                    && part.lastMonth() - part.firstMonth() + 1 == months
                    && part.lastMonth() < start.getMonthValue()) {
                out = out == items ? new ArrayList<>(items) : out;
                out.set(i, part.inYear(dated));
            }
        }
        return out;
    }

    /**
     * The months that say which part of a year a flow is of, if no figure and no mark stands between it and the year:
     * first-half exports to Peru in 2022; or that it is some part of it that nobody can know; else -1.
     */
    private int adjective(int year) {
        int at = Scan.last(items, year, i -> !(i instanceof Flow || i instanceof PartyName || i instanceof Cue));
        boolean isAdjective = Scan.at(items, at) instanceof Time part
                && (part.kind() == Time.Kind.MONTHS || (part.kind() == Time.Kind.UNKNOWN && !part.isSpan()))
                && items.get(at + 1) instanceof Flow;
        return isAdjective ? at : -1;
    }

    /** The whole year that the sentence names before all figures and other times; -1 if there is none. */
    private int lead() {
        int first = Scan.first(items, 0, i -> i instanceof Amount || i instanceof Time);
        return Scan.at(items, first) instanceof Time time && isYear(time) && !isCompared(first) ? first : -1;
    }

    private static boolean isYear(Item item) {
        return item instanceof Time time && time.isWholeYear() && time.yearStart() == null;
    }

    private static ReportingPeriod periodOf(Time time) {
        ReportingPeriod period = time.period();
        if (period == null) {
            throw new IllegalArgumentException("time must have a period, but was " + time);
        }
        return period;
    }

    private int next(int from, Time.Kind kind) {
        return Scan.first(items, from, i -> i instanceof Time time && time.kind() == kind);
    }

    /** Whether no figure before the first months can be of the whole year: nothing parts it from them. */
    private boolean isFrame(int months) {
        List<Item> before = items.subList(0, months);
        return Scan.none(before.subList(Scan.past(before, 0, i -> !(i instanceof Amount)), months), PartsOfYear::parts);
    }

    private static boolean parts(Item item) {
        return (item instanceof Mark mark && ",;:".indexOf(mark.sign()) >= 0)
                || (item instanceof Cue cue && (cue.is(Category.AND) || cue.is(Category.WHILE)));
    }

    /** Whether something is compared with a time. */
    private boolean isCompared(int at) {
        int before = Scan.last(items, at, i -> isComparison(i) || !(i instanceof Cue));
        return isComparison(Scan.at(items, before));
    }

    private static boolean isComparison(@Nullable Item item) {
        return item instanceof Cue cue && (cue.is(Category.AGAINST) || cue.is(Category.WEAK_AGAINST));
    }
}
