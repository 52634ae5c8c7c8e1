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
 * Puts the change of an earlier time, which a word such as "after" tells, behind the sentence: <i>after a fall of 5% in
 * 2022, exports rose 3% in 2023</i> is read as <i>exports rose 3% in 2023; exports 2022 a fall of 5%</i>.
 *
 * <p>The items keep their places in the text and stand in another order.
 */
final class EarlierChange {
    private final List<Item> items;

    /** The period that was spoken of before the sentence. */
    private final @Nullable ReportingPeriod spoken;

    private EarlierChange(List<Item> items, @Nullable ReportingPeriod spoken) {
        this.items = items;
        this.spoken = spoken;
    }

    /** What is told of an earlier time: where it stands, its rates, and the time. */
    private record Told(int from, int to, List<Integer> rates, int time) {}

    /**
     * The items of a sentence, with such a change behind it.
     *
     * @param spoken the period that was spoken of before the sentence
     */
    static List<Item> of(List<Item> items, @Nullable ReportingPeriod spoken) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Cue cue) {
                EarlierChange in = new EarlierChange(items, spoken);
                boolean isSoft = cue.value(Category.AGAINST).equals("SOFT");
                boolean isBehind = cue.value(Category.NOT_IN).equals("BEHIND");
                Told told = isSoft ? in.told(i, i + 1) : isBehind ? in.before(i) : null;
                List<Item> moved = told == null ? null : in.moved(told);
                if (moved != null) {
                    return moved;
                }
            }
        }
        return items;
    }

    /** The change that ends before a word which stands behind it, as in Kazakh. */
    private @Nullable Told before(int word) {
        int start = Scan.last(items, word, Mark.class::isInstance) + 1;
        Told told = told(start, start);
        return told == null || told.to != word ? null : new Told(start, word + 1, told.rates, told.time);
    }

    /** The change that starts at a place: rates with their direction and their time, and nothing else; or null. */
    private @Nullable Told told(int from, int start) {
        List<Integer> rates = new ArrayList<>();
        boolean isMove = false;
        int time = -1;
        for (int i = start; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Amount amount && isRate(amount)) {
                rates.add(i);
                isMove |= amount.direction() != null || amount.sign() != 0;
            } else if (item instanceof Time && time < 0 && (from == start || isMove)) {
                time = i;
            } else if (item instanceof Flow) {
                continue;
            } else if (item instanceof Cue cue && !cue.is(Category.WHILE) && !cue.is(Category.AGAINST)) {
                isMove |= cue.is(Category.UP) || cue.is(Category.DOWN);
            } else {
                return null;
            }
            if (isMove && !rates.isEmpty() && time >= 0) {
                return new Told(from, behindLevel(from, i + 1), rates, time);
            }
        }
        return null;
    }

    private static boolean isRate(Amount amount) {
        return amount.kind() == Amount.Kind.PERCENT || amount.kind() == Amount.Kind.FACTOR;
    }

    /**
     * The index behind a level with marks around it, where the sentence has a figure without it: rose 3% after a fall
     * of 5% in 2022, to 6 million; or the same index.
     */
    private int behindLevel(int from, int to) {
        int end = to + 3;
        boolean isLevel = Mark.is(items, to, ',')
                && Cue.is(items, to + 1, Category.TO)
                && !Cue.is(items, to + 1, Category.LEVEL)
                && Scan.at(items, to + 2) instanceof Amount amount
                && amount.mayBeMoney()
                && (end == items.size() || items.get(end) instanceof Mark);
        boolean isOther = Scan.last(items, from, Amount.class::isInstance) >= 0
                || Scan.first(items, end, Amount.class::isInstance) >= 0;
        return isLevel && isOther ? end : to;
    }

    /** The items with each rate behind all others, with its flow and the time; null if these are not known. */
    private @Nullable List<Item> moved(Told told) {
        List<Flow> flows = flows(told);
        Time time = time(told);
        if (flows.size() != told.rates.size() || time == null) {
            return null;
        }
        List<Item> out = new ArrayList<>(items.subList(0, told.from));
        boolean isCutOff = (told.from == 0 || items.get(told.from - 1) instanceof Mark) && Mark.is(items, told.to, ',');
        out.addAll(items.subList(isCutOff ? told.to + 1 : told.to, items.size()));
        int at = items.get(told.from).from();
        for (int n = 0; n < flows.size(); n++) {
            out.add(new Mark(at, at, ';'));
            out.add(new Flow(at, at, flows.get(n).concept(), flows.get(n).modifier()));
            out.add(time);
            int end = n + 1 < flows.size() ? told.rates.get(n) + 1 : told.to;
            for (int i = told.from; i < end; i++) {
                boolean isOther = told.rates.contains(i) && i != told.rates.get(n);
                boolean isAfter = items.get(i) instanceof Cue cue
                        && (cue.is(Category.AND) || cue.value(Category.AGAINST).equals("SOFT"));
                if (!isOther && !isAfter && i != told.time) {
                    out.add(items.get(i));
                }
            }
        }
        return out;
    }

    /**
     * Whose the rates are: the flow named with it, that nearest before, or else the first behind; of two rates the two
     * of the sentence.
     */
    private List<Flow> flows(Told told) {
        if (told.rates.size() == 1) {
            int last = Scan.last(items, told.to, Flow.class::isInstance);
            int nearest = last < 0 ? Scan.first(items, told.to, Flow.class::isInstance) : last;
            return Scan.at(items, nearest) instanceof Flow flow ? List.of(flow) : List.of();
        }
        return outside(told).stream()
                .filter(Flow.class::isInstance)
                .map(Flow.class::cast)
                .toList();
    }

    private List<Item> outside(Told told) {
        List<Item> outside = new ArrayList<>(items.subList(0, told.from));
        outside.addAll(items.subList(told.to, items.size()));
        return outside;
    }

    /** The time of the change, counted from that of the sentence or the one spoken of; null if it is no other. */
    private @Nullable Time time(Told told) {
        Time own = (Time) items.get(told.time);
        ReportingPeriod now = spoken;
        for (Item item : outside(told)) {
            if (item instanceof Time other) {
                boolean isPeriod = other.kind() == Time.Kind.PERIOD && other.period() != null;
                if (other.kind() == Time.Kind.MONTHS && own.kind() == Time.Kind.PERIOD) {
                    return own;
                }
                now = isPeriod ? other.period() : null;
                if (isPeriod && !Objects.equals(now, own.period())) {
                    break;
                }
            }
        }
        if (now == null || Objects.equals(now, own.period())) {
            return null;
        }
        return own.kind() == Time.Kind.PERIOD ? own : own.from(now);
    }
}
