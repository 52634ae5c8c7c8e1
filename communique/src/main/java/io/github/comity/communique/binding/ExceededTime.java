package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import io.github.comity.figure.Qualifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads by how much an earlier level was exceeded, where that stands behind the figure: <i>superaron en 212 millones
 * (14,8 %) a las de 2024</i> is read as rose by 212 million (14.8%) against 2024; so is <i>на 5 % превысив показатель
 * 2022 года</i>, with the verb between the figure and the level, and <i>was den Wert von 2022 um 5 Prozent
 * übertrifft</i>, with the verb at the end.
 */
final class ExceededTime {
    private static final int FAR = 6;

    private final List<Item> items;

    private ExceededTime(List<Item> items) {
        this.items = items;
    }

    /** The items, with words of a rise and of comparison instead. */
    static List<Item> of(List<Item> items) {
        List<Item> out = items;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Cue verb
                    && verb.value(Category.HEDGE_VERB).equals(Qualifier.MORE_THAN.name())) {
                out = new ExceededTime(out).at(i);
            }
        }
        return out;
    }

    private List<Item> at(int verb) {
        int by = verb + 1;
        while (by < items.size() && isFiller(items.get(by)) && !isBy(items.get(by))) {
            by++;
        }
        int figure = by + 1;
        if (figure >= items.size() || !isBy(items.get(by)) || !(items.get(figure) instanceof Amount)) {
            return behindPercentage(verb);
        }
        int level = behindBracket(figure + 1);
        int time = timeOfLevel(level, verb);
        if (time >= 0) {
            return compared(verb, by, level, time);
        }
        if (!isOfOther(level)) {
            return items;
        }
        List<Item> out = new ArrayList<>(items);
        int at = items.get(level).from();
        out.add(level, new Cue(at, at, Senses.of(ImmutableMap.of(Category.UP, "", Category.AGAINST, ""))));
        out.set(verb, word(verb, Category.UP));
        out.set(by, word(by, Category.BY));
        return out;
    }

    /** The same where the verb stands right behind a percentage, with the level behind it or before both. */
    private List<Item> behindPercentage(int verb) {
        int by = verb - 2;
        boolean isBehind = by > 0
                && isBy(items.get(by))
                && items.get(verb - 1) instanceof Amount amount
                && amount.kind() == Amount.Kind.PERCENT;
        if (!isBehind) {
            return items;
        }
        int time = timeOfLevel(verb + 1, verb);
        if (time >= 0) {
            return compared(verb, by, verb + 1, time);
        }
        for (int level = Math.max(0, by - FAR); level < by - 1; level++) {
            if (timeOfLevel(level, verb) == by - 1) {
                return compared(verb, by, level, by - 1);
            }
        }
        return items;
    }

    /** The items with a rise for a verb, and a word of comparison for what leads to the time of a level. */
    private List<Item> compared(int verb, int by, int level, int time) {
        List<Item> out = new ArrayList<>(items);
        for (int i = level; i < time - 1; i++) {
            out.set(i, word(i, Category.FILLER));
        }
        out.set(time - 1, word(time - 1, Category.AGAINST));
        out.set(verb, word(verb, Category.UP));
        out.set(by, word(by, Category.BY));
        return out;
    }

    /** Whether words that are no flow and no party say what is exceeded: la meta de 2024. */
    private boolean isOfOther(int from) {
        boolean isOther = false;
        for (int i = from; i < items.size() && i < from + FAR && items.get(i) instanceof Cue cue; i++) {
            isOther |= cue.isUnknown() || cue.is(Category.STATUS);
        }
        for (int i = from; i < items.size() && !(items.get(i) instanceof Mark); i++) {
            isOther &= !(items.get(i) instanceof Flow || items.get(i) instanceof PartyName);
        }
        return isOther;
    }

    private Cue word(int at, Category category) {
        return new Cue(items.get(at).from(), items.get(at).to(), Senses.of(category));
    }

    /** The place behind a bracket with one figure that opens at a place, or the place itself. */
    private int behindBracket(int at) {
        boolean isAside = at + 2 < items.size()
                && items.get(at) instanceof Mark open
                && open.opens()
                && items.get(at + 1) instanceof Amount
                && items.get(at + 2) instanceof Mark close
                && close.closes();
        return isAside ? at + 3 : at;
    }

    /**
     * The index of the time of what is exceeded, which starts at a place: the figure of 2024, las de 2024, exports of
     * 2024; -1 if it is something else.
     */
    private int timeOfLevel(int from, int verb) {
        boolean isLevel = false;
        for (int i = from; i < items.size() && i < from + FAR; i++) {
            Item item = items.get(i);
            if (item instanceof Time) {
                return isLevel && joins(items.get(i - 1)) ? i : -1;
            }
            boolean isArticle = i > from && (isFiller(items.get(i - 1)) || isTo(items.get(i - 1)));
            isLevel |= (item instanceof Cue it && it.is(Category.IT))
                    || (isArticle && item instanceof Cue of && of.is(Category.OF))
                    || (item instanceof Flow flow && isTold(flow, verb));
            isLevel |= item instanceof Cue value && value.is(Category.THRESHOLD);
            boolean isOther = item instanceof Flow flow && !isTold(flow, verb);
            if (isOther
                    || !(isLevel || isFiller(item) || isTo(item))
                    || !(item instanceof Cue || item instanceof Flow)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a flow is told before the verb as well. */
    private boolean isTold(Flow flow, int verb) {
        for (int i = 0; i < verb; i++) {
            if (items.get(i) instanceof Flow before && before.concept() == flow.concept()) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(Item item) {
        return item instanceof Cue cue
                && (cue.is(Category.OF)
                        || cue.is(Category.IN)
                        || cue.is(Category.IT)
                        || cue.is(Category.YEAR)
                        || cue.is(Category.THRESHOLD));
    }

    private static boolean isBy(Item item) {
        return item instanceof Cue cue && cue.is(Category.BY);
    }

    private static boolean isTo(Item item) {
        return item instanceof Cue cue && cue.is(Category.TO);
    }

    private static boolean isFiller(Item item) {
        return item instanceof Cue cue && cue.is(Category.FILLER);
    }
}
