package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
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
    private static final int FAR = 4;

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
        int times = 0;
        for (int i = 0; i < items.size(); i++) {
            times += isTimeOfLevel(i) ? 1 : 0;
        }
        if (times < 2) {
            return items;
        }
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
        return at > 0
                && at + 2 < items.size()
                && items.get(at) instanceof Mark open
                && open.opens()
                && items.get(at - 1) instanceof Amount
                && items.get(at + 1) instanceof Time time
                && time.kind() == Time.Kind.PERIOD
                && items.get(at + 2) instanceof Mark close
                && close.closes();
    }

    private List<Item> behind() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Cue after
                    && after.value(Category.AGAINST).equals("SOFT")) {
                Level level = saidBy(i + 1, after.to() > after.from() + 1);
                Flow flow = level == null ? null : flowOutside(i, level.to);
                if (level != null && flow != null && hasOtherTime(i, level)) {
                    return moved(i, level, flow);
                }
            }
        }
        return items;
    }

    /** The level that a verb says behind "after", if a mark or the end of the sentence stands behind it; else null. */
    private @Nullable Level saidBy(int start, boolean isVerb) {
        int first = start;
        boolean hasVerb = isVerb;
        while (first < items.size() && first < start + FAR && items.get(first) instanceof Cue cue) {
            hasVerb |= cue.isUnknown() || cue.is(Category.TO) || cue.is(Category.LEVEL);
            first++;
        }
        Level level = hasVerb ? starting(first) : null;
        return level != null && (level.to == items.size() || items.get(level.to) instanceof Mark) ? level : null;
    }

    /** The first flow word outside a stretch. */
    private @Nullable Flow flowOutside(int from, int to) {
        for (int i = 0; i < items.size(); i++) {
            if ((i < from || i >= to) && items.get(i) instanceof Flow flow) {
                return flow;
            }
        }
        return null;
    }

    /** Whether the sentence is of another time. */
    private boolean hasOtherTime(int from, Level level) {
        for (int i = 0; i < items.size(); i++) {
            boolean isOther = (i < from || i >= level.to)
                    && items.get(i) instanceof Time time
                    && (time.kind() == Time.Kind.MONTHS
                            || (time.kind() == Time.Kind.PERIOD && !Objects.equals(level.period, time.period())));
            if (isOther) {
                return true;
            }
        }
        return false;
    }

    /** The items with a level, and the flow that it is of, behind all others. */
    private List<Item> moved(int after, Level level, Flow flow) {
        List<Item> out = new ArrayList<>(items.subList(0, after));
        List<Item> rest = new ArrayList<>(items.subList(level.to, items.size()));
        boolean isBetween = (after == 0 || items.get(after - 1) instanceof Mark)
                && !rest.isEmpty()
                && rest.get(0) instanceof Mark mark
                && mark.sign() == ',';
        if (isBetween) {
            rest.remove(0);
        }
        boolean isEnded = !rest.isEmpty() && rest.get(rest.size() - 1) instanceof Mark;
        out.addAll(isEnded ? rest.subList(0, rest.size() - 1) : rest);
        int at = items.get(after).from();
        out.add(new Mark(at, at, ';'));
        out.add(new Flow(at, at, flow.concept(), flow.modifier()));
        out.addAll(items.subList(after + 1, level.to));
        out.addAll(isEnded ? rest.subList(rest.size() - 1, rest.size()) : List.of());
        return out;
    }

    private List<Item> bracketed() {
        for (int i = 1; i + 1 < items.size(); i++) {
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
        int last = end - 1;
        int first = last - 1;
        while (first > 0 && isSmall(items.get(first))) {
            first--;
        }
        return first < 0 ? null : level(first, last);
    }

    /** The level that starts at a place. */
    private @Nullable Level starting(int start) {
        int first = start;
        while (first < items.size() && isSmall(items.get(first))) {
            first++;
        }
        int last = first + 1;
        while (last < items.size() && isSmall(items.get(last))) {
            last++;
        }
        return last < items.size() ? level(first, last) : null;
    }

    private @Nullable Level level(int first, int last) {
        Item one = items.get(first);
        Item other = items.get(last);
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
        if (at >= items.size() || !(items.get(at) instanceof Mark mark && mark.sign() == ',')) {
            return false;
        }
        for (int i = at + 1; i < items.size() && i <= at + FAR; i++) {
            Item item = items.get(i);
            if (item instanceof Amount amount) {
                return amount.kind() == Amount.Kind.PERCENT;
            }
            if (item instanceof Cue cue && (cue.is(Category.UP) || cue.is(Category.DOWN))) {
                return true;
            }
            if (!(item instanceof Cue)) {
                return false;
            }
        }
        return false;
    }
}
