package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
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
        int by = Scan.past(items, verb + 1, i -> isFiller(i) && !isBy(i));
        int figure = by + 1;
        if (!Cue.is(items, by, Category.BY) || !(Scan.at(items, figure) instanceof Amount)) {
            return behindPercentage(verb);
        }
        int level = behindBracket(figure + 1);
        int time = timeOfLevel(level, verb);
        if (time >= 0) {
            return compared(verb, by, level, time);
        }
        return isOfOther(level) ? aboveOther(verb, by, level) : items;
    }

    /** The items with words of a rise, and one of comparison with no time before what is exceeded. */
    private List<Item> aboveOther(int verb, int by, int level) {
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
        boolean isBehind = Cue.is(items, by, Category.BY)
                && items.get(verb - 1) instanceof Amount amount
                && amount.kind() == Amount.Kind.PERCENT;
        if (!isBehind) {
            return items;
        }
        int time = timeOfLevel(verb + 1, verb);
        if (time >= 0) {
            return compared(verb, by, verb + 1, time);
        }
        for (int level = 0; level < by; level++) {
            if (timeOfLevel(level, verb) == by - 1) {
                return compared(verb, by, level, by - 1);
            }
        }
        return isOfOther(verb + 1) ? aboveOther(verb, by, verb + 1) : items;
    }

    /** The items with a rise for a verb, and a word of comparison for what leads to the time of a level. */
    private List<Item> compared(int verb, int by, int level, int time) {
        List<Item> out = new ArrayList<>(items);
        for (int i = level; i < time; i++) {
            out.set(i, word(i, i + 1 == time ? Category.AGAINST : Category.FILLER));
        }
        out.set(verb, word(verb, Category.UP));
        out.set(by, word(by, Category.BY));
        return out;
    }

    /** Whether words that are no flow and no party say what is exceeded: la meta de 2024. */
    private boolean isOfOther(int from) {
        List<Item> words = items.subList(from, Scan.past(items, from, i -> !(i instanceof Mark)));
        return Scan.any(
                        words.subList(0, Scan.past(words, 0, Cue.class::isInstance)),
                        i -> i instanceof Cue cue && (cue.isUnknown() || cue.is(Category.STATUS)))
                && Scan.none(words, i -> i instanceof Flow || i instanceof PartyName);
    }

    private Cue word(int at, Category category) {
        return new Cue(items.get(at).from(), items.get(at).to(), Senses.of(category));
    }

    /** The place behind a bracket with one figure that opens at a place, or the place itself. */
    private int behindBracket(int at) {
        boolean isAside = Scan.at(items, at) instanceof Mark open
                && open.opens()
                && Scan.at(items, at + 1) instanceof Amount
                && Scan.at(items, at + 2) instanceof Mark close
                && close.closes();
        return isAside ? at + 3 : at;
    }

    /**
     * The index of the time of what is exceeded, which starts at a place: the figure of 2024, las de 2024, exports of
     * 2024; -1 if it is something else.
     */
    private int timeOfLevel(int from, int verb) {
        boolean isLevel = false;
        for (int i = from; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Time) {
                return isLevel && joins(items.get(i - 1)) ? i : -1;
            }
            boolean isArticle = Cue.is(items, i - 1, Category.FILLER) || Cue.is(items, i - 1, Category.TO);
            boolean isTold = item instanceof Flow flow && isTold(flow, verb);
            isLevel |= isTold
                    || Cue.is(items, i, Category.IT)
                    || Cue.is(items, i, Category.THRESHOLD)
                    || (isArticle && Cue.is(items, i, Category.OF));
            if (!isTold && !(item instanceof Cue word && (isLevel || isFiller(word) || word.is(Category.TO)))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a flow is told before the verb as well. */
    private boolean isTold(Flow flow, int verb) {
        return Scan.any(items.subList(0, verb), i -> i instanceof Flow before && before.concept() == flow.concept());
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

    private static boolean isFiller(Item item) {
        return item instanceof Cue cue && cue.is(Category.FILLER);
    }
}
