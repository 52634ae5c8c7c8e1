package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts an earlier level where it cannot be taken for what the sentence tells. Several levels with their times in
 * brackets are read without the brackets. One that "and" joins to a later one, before a change, is read as if it stood
 * in brackets: <i>626.8 million in 2023 and 422.4 million in 2022, up 48.4%</i> rose in 2023. One that a verb behind
 * "after" says is read behind the sentence: <i>after peaking at 147.7 million in 2022, exports fell 5% in 2023</i>.
 */
final class EarlierBeside {
    private final List<Item> items;

    private EarlierBeside(List<Item> items) {
        this.items = items;
    }

    /** A level with its time. */
    private record Level(int from, int to, ReportingPeriod period) {
        boolean isBefore(Level other) {
            return period.lengthInMonths().equals(other.period.lengthInMonths())
                    && Dated.isEarlier(period, other.period);
        }
    }

    /** The items of a sentence, with such levels in brackets or behind it. */
    static List<Item> of(List<Item> items) {
        List<Item> open = new EarlierBeside(items).withoutBrackets();
        return new EarlierBeside(new EarlierBeside(open).bracketed()).behind();
    }

    /** The items, without the brackets around the times of several levels: 2.0 billion (2023), 1.8 billion (2022). */
    private List<Item> withoutBrackets() {
        List<Item> out = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            boolean isTime = isTimeOfLevel(i);
            out.add(items.get(isTime ? i + 1 : i));
            i += isTime ? 2 : 0;
        }
        return out;
    }

    /** Whether a bracket opens at a place that holds nothing but the time of the level before it. */
    private boolean isTimeOfLevel(int at) {
        return Scan.at(items, at - 1) instanceof Amount
                && items.get(at) instanceof Mark open
                && open.opens()
                && Scan.at(items, at + 1) instanceof Time time
                && time.kind() == Time.Kind.PERIOD
                && Scan.at(items, at + 2) instanceof Mark close
                && close.closes();
    }

    private List<Item> behind() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Cue after
                    && after.value(Category.AGAINST).equals("SOFT")) {
                Level level = saidBy(i + 1, after.to() > after.from() + 1);
                Item flow = Scan.at(items, Scan.first(items, 0, f -> f instanceof Flow));
                if (level != null && hasOtherTime(level) && flow instanceof Flow told) {
                    return moved(i, level, told);
                }
            }
        }
        return items;
    }

    /** The level that a verb says behind "after", if a mark or the end of the sentence stands behind it; else null. */
    private @Nullable Level saidBy(int start, boolean isVerb) {
        int first = Scan.past(items, start, i -> i instanceof Cue);
        boolean hasVerb = isVerb || Scan.any(items.subList(start, first), i -> i instanceof Cue cue && isVerb(cue));
        Level level = hasVerb ? starting(first) : null;
        return level != null && (level.to == items.size() || items.get(level.to) instanceof Mark) ? level : null;
    }

    private static boolean isVerb(Cue cue) {
        return cue.isUnknown() || cue.is(Category.TO) || cue.is(Category.LEVEL);
    }

    /** Whether the sentence is of another time than a level. */
    private boolean hasOtherTime(Level level) {
        return Scan.any(
                items,
                i -> i instanceof Time time
                        && (time.kind() == Time.Kind.MONTHS
                                || (time.kind() == Time.Kind.PERIOD && !Objects.equals(level.period, time.period()))));
    }

    /** The items with a level, and the flow that it is of, behind all others. */
    private List<Item> moved(int after, Level level, Flow flow) {
        List<Item> out = new ArrayList<>(items.subList(0, after));
        out.addAll(items.subList(level.to, items.size()));
        int at = items.get(after).from();
        out.add(new Mark(at, at, ';'));
        out.add(new Flow(at, at, flow.concept(), flow.modifier()));
        out.addAll(items.subList(after + 1, level.to));
        return out;
    }

    private List<Item> bracketed() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Cue and && and.is(Category.AND)) {
                Level later = ending(i);
                Level earlier = later == null ? null : starting(i + 1);
                if (later != null && earlier != null && earlier.isBefore(later) && changes(earlier.to)) {
                    List<Item> out = new ArrayList<>(items);
                    int end = items.get(earlier.to - 1).to();
                    out.set(i, new Mark(and.from(), and.to(), '('));
                    out.add(earlier.to, new Mark(end, end, ')'));
                    return out;
                }
            }
        }
        return items;
    }

    /** The level that ends before a place: a sum and its time, in either order. */
    private @Nullable Level ending(int end) {
        return level(Scan.last(items, end - 1, i -> !isSmall(i)), end - 1);
    }

    /** The level that starts at a place. */
    private @Nullable Level starting(int start) {
        int first = Scan.past(items, start, EarlierBeside::isSmall);
        return level(first, Scan.past(items, first + 1, EarlierBeside::isSmall));
    }

    private @Nullable Level level(int first, int last) {
        Item one = Scan.at(items, first);
        Item other = Scan.at(items, last);
        Amount amount = one instanceof Amount a ? a : other instanceof Amount b ? b : null;
        Time time = one instanceof Time t ? t : other instanceof Time u ? u : null;
        boolean isLevel = amount != null && amount.mayBeMoney() && amount.magnitude() != null;
        ReportingPeriod period = time == null || time.kind() != Time.Kind.PERIOD ? null : time.period();
        return isLevel && period != null ? new Level(first, last + 1, period) : null;
    }

    private static boolean isSmall(Item item) {
        return item instanceof Cue cue && (cue.is(Category.IN) || cue.is(Category.FILLER));
    }

    /** Whether a comma and a change follow. */
    private boolean changes(int at) {
        int first = Scan.past(items, at + 1, i -> i instanceof Cue cue && !isMove(cue));
        Item item = Scan.at(items, first);
        return Mark.is(items, at, ',')
                && (item instanceof Cue || (item instanceof Amount amount && amount.kind() == Amount.Kind.PERCENT));
    }

    private static boolean isMove(Cue cue) {
        return cue.is(Category.UP) || cue.is(Category.DOWN);
    }
}
