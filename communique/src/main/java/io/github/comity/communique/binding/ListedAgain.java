package io.github.comity.communique.binding;

import com.google.common.collect.Lists;
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
import org.jspecify.annotations.Nullable;

/**
 * Gives two sums of another time, of which nothing more is said, to the two flows told before, in their order: <i>a
 * year earlier the figures had been 800 million and 203 million</i> behind a sentence of both flows; <i>exports were
 * 900 million and imports 250 million, against 800 million and 203 million in 2022</i>. The sums of one sentence with
 * the flows go behind all else.
 */
final class ListedAgain {
    private final List<Item> items;

    /** The period that was spoken of before the sentence. */
    private final @Nullable ReportingPeriod spoken;

    private ListedAgain(List<Item> items, @Nullable ReportingPeriod spoken) {
        this.items = items;
        this.spoken = spoken;
    }

    /** Two sums that "and" joins, and the stretch that has nothing else but their time. */
    private record Sums(int from, int to, int first, int second, int time, boolean isIt) {}

    /**
     * The items with each flow before its sum, or the items themselves.
     *
     * @param listed the flows that the sentence before told
     * @param spoken the period that was spoken of before the sentence
     */
    static List<Item> of(List<Item> items, List<Flow> listed, @Nullable ReportingPeriod spoken) {
        List<Item> known = items;
        for (int i = 0; i < known.size(); i++) {
            ListedAgain in = new ListedAgain(known, spoken);
            Sums sums = known.get(i) instanceof Amount ? in.sums(i) : null;
            if (sums == null) {
                continue;
            }
            boolean isAll = sums.from == 0 && sums.to + 1 >= known.size();
            List<Flow> flows = isAll ? listed : in.flows(sums.from);
            boolean areTwo =
                    flows.size() == 2 && flows.get(0).concept() != flows.get(1).concept();
            if (areTwo && isAll && sums.isIt && sums.time >= 0) {
                return in.here(sums, flows);
            }
            List<Item> moved = areTwo && !isAll ? in.behind(sums, flows) : known;
            i = moved == known ? i : sums.from - 1;
            known = moved;
        }
        return known;
    }

    /** The two sums of which a place has the first, if nothing that is said of them is of something else; else null. */
    private @Nullable Sums sums(int first) {
        int second = first + 1;
        boolean isJoined = false;
        while (isBetween(second)) {
            isJoined |= isJoint(Scan.at(items, second));
            second++;
        }
        boolean isPair = isJoined
                && Scan.at(items, second) instanceof Amount last
                && last.mayBeMoney()
                && last.magnitude() != null
                && Respectively.whole(items, List.of(first, second), 0, 2) instanceof Amount one
                && one.mayBeMoney()
                && one.magnitude() != null;
        if (!isPair) {
            return null;
        }
        int from = start(first);
        int to = end(second);
        boolean isBare = from == first
                && !(Scan.at(items, from - 1) instanceof Mark mark && (mark.opens() || mark.sign() == ':'));
        int time = -1;
        boolean isAgainst = false;
        for (int i = from; i < to; i++) {
            Item item = items.get(i);
            boolean isCompared = item instanceof Cue cue
                    && (cue.is(Category.AGAINST) || isUpFrom(i) || (isAgainst && i < first && cue.is(Category.FROM)));
            if (item instanceof Time) {
                if (time >= 0) {
                    return null;
                }
                time = i;
            } else if (isBare || !passes(item, i == first || i == second || isCompared)) {
                return null;
            }
            isAgainst |= isCompared;
        }
        boolean isIt = Scan.any(items.subList(from, first), i -> i instanceof Cue it && it.is(Category.IT));
        return new Sums(from, to, first, second, time, isIt);
    }

    private static boolean passes(Item item, boolean isKnown) {
        return isKnown || item instanceof Mark || (item instanceof Cue cue && !isOfOther(cue));
    }

    private int start(int at) {
        int start = at;
        while (start > 0 && !ends(start - 1, start - 2)) {
            start--;
            if (items.get(start) instanceof Cue cue && cue.is(Category.AGAINST)) {
                break;
            }
        }
        return start;
    }

    private int end(int at) {
        int end = at + 1;
        while (end < items.size()
                && !(ends(end, end + 1) && ends(end, end - 1))
                && !(items.get(end) instanceof Cue cue && (cue.is(Category.AGAINST) || cue.is(Category.WHILE)))) {
            end++;
        }
        return end;
    }

    /**
     * Whether a mark ends the stretch: no dash or comma behind a time that opens it, nor a comma beside such a word.
     */
    private boolean ends(int at, int beside) {
        boolean isTime = beside < at && Scan.at(items, beside) instanceof Time;
        boolean isOrder = Cue.is(items, beside, Category.RESPECTIVELY);
        return items.get(at) instanceof Mark mark
                && !(isTime && (mark.sign() == '-' || mark.sign() == ':' || opens(beside)))
                && !(isOrder && mark.sign() == ',');
    }

    /** Whether nothing but small words stands before a time in its part of the sentence. */
    private boolean opens(int time) {
        int before = Scan.last(items, time, i -> !(i instanceof Cue));
        return before < 0 || items.get(before) instanceof Mark;
    }

    /** Whether an item may stand between the sums: and, respectively, small words, and a comma beside such a one. */
    private boolean isBetween(int at) {
        return Mark.is(items, at, ',')
                ? isJoint(Scan.at(items, at + 1)) || isDropped(items.get(at - 1))
                : isJoint(Scan.at(items, at)) || Cue.is(items, at, Category.FILLER) || Cue.is(items, at, Category.OF);
    }

    private static boolean isJoint(@Nullable Item item) {
        return item instanceof Cue cue && (cue.is(Category.AND) || cue.is(Category.RESPECTIVELY));
    }

    private boolean isUpFrom(int at) {
        int from = Scan.past(items, at + 1, ListedAgain::isDropped);
        boolean moves = Cue.is(items, at, Category.UP) || Cue.is(items, at, Category.DOWN);
        return moves && Cue.is(items, from, Category.FROM);
    }

    /** Whether a word says that the sums are of something else, or no levels. */
    private static boolean isOfOther(Cue cue) {
        return cue.is(Category.TOPIC)
                || cue.is(Category.PRODUCT)
                || cue.is(Category.SUBJECT)
                || cue.is(Category.UP)
                || cue.is(Category.DOWN)
                || (cue.is(Category.FROM) && !cue.is(Category.OF))
                || cue.is(Category.WEIGHT);
    }

    /**
     * The two last flows told before a place, the first with a figure of its own; empty where there are no such two.
     */
    private List<Flow> flows(int end) {
        List<Flow> flows = new ArrayList<>();
        boolean hasFigure = true;
        for (Item item : Lists.reverse(items.subList(0, end))) {
            hasFigure |= item instanceof Amount;
            if (flows.size() < 2 && item instanceof Flow flow) {
                boolean isPlain = flow.concept().isTrade() && !flow.concept().isBalance();
                if (!isPlain || !hasFigure) {
                    return List.of();
                }
                flows.add(0, flow);
                hasFigure = false;
            }
        }
        return flows;
    }

    /** The items with each flow before its sum, where the sentence tells nothing else. */
    private List<Item> here(Sums sums, List<Flow> flows) {
        List<Item> out = new ArrayList<>(items.subList(0, sums.first));
        Item first = whole(sums, 0);
        Item second = whole(sums, 1);
        out.addAll(List.of(at(flows.get(0), first), first, Mark.COMMA, at(flows.get(1), second), second));
        out.addAll(items.subList(sums.second + 1, items.size()));
        return Scan.where(out, i -> !isDropped(i));
    }

    /** The items with each flow, the time and its sum behind all others. */
    private List<Item> behind(Sums sums, List<Flow> flows) {
        Time time = Scan.at(items, sums.time) instanceof Time own ? time(own, sums.from) : null;
        List<Item> aims =
                Scan.where(items.subList(sums.from, sums.to), i -> i instanceof Cue aim && aim.is(Category.STATUS));
        boolean hasLevel = Scan.any(items.subList(0, sums.from), i -> i instanceof Amount level && level.mayBeMoney());
        if (time == null && aims.isEmpty() && hasLevel) {
            return items;
        }
        boolean isInBracket = Scan.at(items, sums.from - 1) instanceof Mark open
                && open.opens()
                && Scan.at(items, sums.to) instanceof Mark close
                && close.closes();
        boolean isCutOff = Scan.at(items, sums.from - 1) instanceof Mark;
        List<Item> out = new ArrayList<>(items.subList(0, isCutOff ? sums.from - 1 : sums.from));
        out.addAll(items.subList(isInBracket ? sums.to + 1 : sums.to, items.size()));
        for (int n = 0; n < 2; n++) {
            Item sum = whole(sums, n);
            out.add(new Mark(sum.from(), sum.from(), ';'));
            out.add(at(flows.get(n), sum));
            out.addAll(aims);
            if (time != null) {
                out.add(time);
            }
            out.add(sum);
        }
        return out;
    }

    private static Flow at(Flow flow, Item sum) {
        return new Flow(sum.from(), sum.from(), flow.concept(), flow.modifier());
    }

    private Item whole(Sums sums, int n) {
        return Respectively.whole(items, List.of(sums.first, sums.second), n, 2);
    }

    private static boolean isDropped(Item item) {
        return item instanceof Cue cue && cue.is(Category.RESPECTIVELY);
    }

    /** A time, counted from the first one of the sentence, or that spoken of, if it is a distance from that. */
    private Time time(Time own, int end) {
        int first = Scan.first(items.subList(0, end), 0, i -> i instanceof Time other && other.period() != null);
        ReportingPeriod now = Scan.at(items, first) instanceof Time other ? other.period() : spoken;
        return now == null ? own : own.from(now);
    }
}
