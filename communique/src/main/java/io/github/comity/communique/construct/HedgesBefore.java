package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Senses;
import io.github.comity.figure.Qualifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a figure what words before it say of how it is meant: almost by 20 percent; exceeded in 2023 the mark of 150
 * million; fell below 60 million.
 */
final class HedgesBefore {
    private static final int FAR = 6;
    /** The most words from a verb to the figure by which it says that a level was exceeded. */
    private static final int FARTHEST = 9;

    /** The most small words between a hedge and its figure. */
    private static final int MOST_SMALL = 2;

    private final Words words;
    private final List<Item> items;

    /**
     * Looks back from the end of what was read.
     *
     * @param words the sentence
     * @param items what was read before the figure, of which a verb may be changed
     */
    HedgesBefore(Words words, List<Item> items) {
        this.words = words;
        this.items = items;
    }

    /** An item, with its hedge if it is a figure. */
    Item of(Item item) {
        if (!(item instanceof Amount)) {
            return item;
        }
        passLevel(item);
        Item marked = atThreshold(item);
        return marked != null ? marked : isByVerb() ? item : exceeds(item) ? hedged(item) : bounded(hedged(item));
    }

    /**
     * Whether a figure is by how much an earlier level was exceeded, as the words around then say: превысил уровень
     * 2022 года на 5 млн, на 5 % превысил уровень.
     */
    private boolean exceeds(Item item) {
        int by = items.size() - 1;
        boolean isFigure = item instanceof Amount amount
                && (amount.kind() == Amount.Kind.PERCENT || (amount.mayBeMoney() && amount.magnitude() != null));
        if (!isFigure || by < 0 || !(items.get(by) instanceof Cue link) || !isPreposition(link)) {
            return false;
        }
        Entry behind = words.find(item.to(), Category.HEDGE_VERB);
        boolean isOfFlow = behind != null && words.is(item.to() + behind.length(), Category.FLOW);
        if (link.is(Category.BY) && behind != null && isMore(behind.value()) && !isOfFlow) {
            items.set(
                    by, new Cue(link.from(), link.to(), Senses.of(ImmutableMap.of(Category.BY, "", Category.UP, ""))));
            return true;
        }
        // the level of 2024, the 2024 level
        int time = by > 0 && isSmall(items.get(by - 1), Category.IT) ? by - 2 : by - 1;
        if (time < 2 || !(items.get(time) instanceof Time) || !(items.get(time - 1) instanceof Cue level)) {
            return false;
        }
        int verb = time - 1;
        while (verb > 0 && verb > by - FARTHEST && !isVerb(items.get(verb))) {
            boolean passes = items.get(verb) instanceof Time
                    || isSmall(items.get(verb), Category.AGAINST)
                    || isSmall(items.get(verb), Category.IT)
                    || isSmall(items.get(verb), Category.YEAR)
                    || (items.get(verb) instanceof Flow flow && isTold(flow, verb));
            if (!passes) {
                return false;
            }
            verb--;
        }
        boolean isExceeded = items.get(verb) instanceof Cue cue
                && isMore(bound(cue))
                && link.is(Category.BY)
                && !(level.is(Category.IN) && !level.is(Category.OF));
        if (isExceeded) {
            Item exceeded = items.get(verb);
            for (int i = verb + 1; i < time; i++) {
                if (items.get(i) instanceof Flow same) {
                    items.set(i, new Cue(same.from(), same.to(), Senses.of(Category.FILLER)));
                }
            }
            items.set(time - 1, new Cue(level.from(), level.to(), Senses.of(Category.AGAINST)));
            Senses rise = verb == time - 1 // exceeded the 2024 level
                    ? Senses.of(ImmutableMap.of(Category.UP, "", Category.AGAINST, ""))
                    : Senses.of(Category.UP);
            items.set(verb, new Cue(exceeded.from(), exceeded.to(), rise));
            items.set(by, new Cue(link.from(), link.to(), Senses.of(Category.BY)));
        }
        return isExceeded;
    }

    /** Whether a flow is told before a place as well, so that there it is what it was at another time. */
    private boolean isTold(Flow flow, int before) {
        return Scan.any(items.subList(0, before), i -> i instanceof Flow told && told.concept() == flow.concept());
    }

    /** Whether a figure is by how much something was exceeded, right behind the verb: superaron en 212 millones. */
    private boolean isByVerb() {
        int by = items.size() - 1;
        return by > 0
                && items.get(by) instanceof Cue link
                && link.is(Category.BY)
                && items.get(by - 1) instanceof Cue verb
                && isMore(verb.value(Category.HEDGE_VERB));
    }

    private boolean isVerb(Item item) {
        return item instanceof Cue cue && !bound(cue).isEmpty();
    }

    /** The bound that a verb says, with an article behind it that makes it one of a rise as well: exceeded the. */
    private String bound(Cue verb) {
        Entry said = verb.is(Category.UP) && verb.to() > verb.from() + 1
                ? words.find(verb.from(), Category.HEDGE_VERB)
                : null;
        return said == null ? verb.value(Category.HEDGE_VERB) : said.value();
    }

    private static boolean isMore(String bound) {
        return bound.equals(Qualifier.MORE_THAN.name());
    }

    /**
     * A sum with the bound that is told of a word for its level, whose verb then moves nothing: exceeded the threshold
     * of 150 million, fell below the mark of 60 million; null if no such word stands before it.
     */
    private @Nullable Item atThreshold(Item item) {
        if (!(item instanceof Amount amount) || !amount.mayBeMoney() || amount.magnitude() == null) {
            return null;
        }
        int mark = items.size() - 1;
        while (mark >= 0
                && mark >= items.size() - 1 - MOST_SMALL
                && threshold(mark) == null
                && isSmall(items.get(mark), Category.THRESHOLD)) {
            mark--;
        }
        Entry word = mark < 1 ? null : threshold(mark);
        if (word == null || (!word.value().isEmpty() && isOfOtherTime(mark))) {
            return null;
        }
        Item bounded = null;
        int verb = mark - 1;
        for (; verb >= 0 && verb >= mark - FAR && bounded == null; verb--) {
            Entry hedge = words.endingAt(items.get(verb).to(), Category.HEDGE);
            hedge = hedge == null ? words.find(items.get(verb).from(), Category.HEDGE) : hedge;
            if (items.get(verb) instanceof Cue cue && cue.is(Category.HEDGE_VERB)) {
                bounded = bounded(amount, cue.value(Category.HEDGE_VERB), verb);
            } else if (hedge != null
                    && !hedge.value().equals("UP_TO")
                    && !(hedge.value().equals("ABOUT") && !word.value().isEmpty())) {
                bounded = amount.with(Qualifier.valueOf(hedge.value()));
            } else if (!(items.get(verb) instanceof Time || isSmall(items.get(verb), Category.YEAR))
                    || (!word.value().isEmpty() && isUnknown(items.get(verb)))) {
                return null;
            }
        }
        if (bounded == null) {
            return null;
        }
        while (mark < items.size()) {
            items.remove(items.size() - 1);
        }
        for (int i = items.size() - 1; i >= 0 && i >= verb; i--) {
            boolean isVerb = items.get(i) instanceof Cue cue
                    && (i > verb ? !isSmall(cue, Category.YEAR) : cue.is(Category.UP) || cue.is(Category.DOWN));
            if (isVerb) {
                Item moved = items.get(i);
                items.set(i, new Cue(moved.from(), moved.to(), Senses.of(Category.LEVEL)));
            }
        }
        return bounded;
    }

    /** The word for a level that may be passed which an item is, or null. */
    private @Nullable Entry threshold(int at) {
        Item item = items.get(at);
        Entry word = item instanceof Cue || item instanceof Flow ? words.find(item.from(), Category.THRESHOLD) : null;
        return word != null && item.from() + word.length() == item.to() ? word : null;
    }

    /** Whether a time says when something had a value, and not when that was passed: the 2015 value. */
    private boolean isOfOtherTime(int mark) {
        boolean hasArticle = items.get(mark).to() - items.get(mark).from() > 1;
        return items.get(mark - 1) instanceof Time
                && mark > 1
                && !hasArticle
                && !((mark == items.size() - 1 && isVerb(items.get(mark - 2)))
                        || (items.get(mark - 2) instanceof Cue when
                                && (when.is(Category.IN) || when.is(Category.YEAR))));
    }

    private static boolean isUnknown(Item item) {
        return item instanceof Cue cue && cue.isUnknown();
    }

    private static boolean isSmall(Item item, Category other) {
        return item instanceof Cue cue
                && (cue.is(Category.THRESHOLD)
                        ? !cue.value(Category.THRESHOLD).isEmpty()
                        : cue.isUnknown() || isPreposition(cue) || cue.is(other));
    }

    /** Takes a verb that moves for one of a level where a sum of money is what it passes: fell below 60 million. */
    private void passLevel(Item item) {
        boolean isSum = item instanceof Amount amount && amount.mayBeMoney() && amount.magnitude() != null;
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        if (isSum
                && words.is(item.from(), Category.PASSED)
                && last instanceof Cue verb
                && (verb.is(Category.UP) || verb.is(Category.DOWN))) {
            items.set(items.size() - 1, new Cue(verb.from(), verb.to(), Senses.of(Category.LEVEL)));
        }
    }

    /** A figure with the hedge that stands before its preposition: almost by 20 percent, более чем в два раза. */
    private Item hedged(Item item) {
        if (!(item instanceof Amount amount)
                || amount.qualifier() != Qualifier.AS_PRINTED
                || amount.kind() == Amount.Kind.ORDINAL) {
            return item;
        }
        int first = items.size() - 1;
        int last = Math.max(1, items.size() - MOST_SMALL);
        for (; first >= last && items.get(first) instanceof Cue small && isPreposition(small); first--) {
            int at = small.from();
            Entry whole = words.find(items.get(first - 1).from(), Category.HEDGE); // не менее чем, not менее чем alone
            boolean isPhrase = whole != null && items.get(first - 1).from() + whole.length() == at;
            Entry hedge = isPhrase ? whole : words.endingAt(at, Category.HEDGE);
            boolean compares = hedge != null && AmountReader.compares(words, at - hedge.length());
            if (hedge != null && !compares && isWhole(first - 1, at - hedge.length(), amount) && !movesAt(at)) {
                return hedge.value().equals("UP_TO") ? item : amount.with(Qualifier.valueOf(hedge.value()));
            }
        }
        return item;
    }

    /**
     * Whether a hedge that ends with an item is that item, or two of a multiple or behind a verb: более чем в 2 раза.
     */
    private boolean isWhole(int last, int start, Amount amount) {
        if (items.get(last).from() == start) {
            return true;
        }
        boolean isMultiple = amount.kind() == Amount.Kind.FACTOR;
        boolean isMoved =
                last > 1 && items.get(last - 2) instanceof Cue verb && (verb.is(Category.UP) || verb.is(Category.DOWN));
        return last > 0 && items.get(last - 1).from() == start && (isMultiple || isMoved);
    }

    /** Whether a word that ends here says that something rose or fell. */
    private boolean movesAt(int at) {
        return words.endsAt(at, Category.UP) || words.endsAt(at, Category.DOWN);
    }

    private static boolean isPreposition(Cue cue) {
        return cue.is(Category.BY)
                || cue.is(Category.TO)
                || cue.is(Category.IN)
                || cue.is(Category.OF)
                || cue.is(Category.FILLER);
    }

    /** A figure with the bound that a verb before it says, with a time and small words between at most. */
    private Item bounded(Item item) {
        if (!(item instanceof Amount amount)
                || amount.qualifier() != Qualifier.AS_PRINTED
                || !amount.mayBeMoney()
                || amount.magnitude() == null) {
            return item;
        }
        boolean isTime = false;
        boolean isOnlyFiller = true;
        for (int i = items.size() - 1; i >= 0 && i >= items.size() - FAR; i--) {
            Item before = items.get(i);
            if (before instanceof Cue cue && cue.is(Category.HEDGE_VERB)) {
                boolean isBound = isTime || isOnlyFiller || cue.to() == item.from();
                return isBound ? bounded(amount, cue.value(Category.HEDGE_VERB), i) : item;
            }
            if (before instanceof Time time && time.kind() == Time.Kind.EARLIER && isSaidOf(i + 1)) {
                return item; // exceeded last year's value of 3.5 billion
            }
            isTime |= before instanceof Time;
            isOnlyFiller &= before instanceof Cue filler && filler.is(Category.FILLER);
            boolean passes = before instanceof Time
                    || (before instanceof Cue small
                            && (small.isUnknown()
                                    || small.is(Category.FILLER)
                                    || small.is(Category.IN)
                                    || small.is(Category.YEAR)
                                    || small.is(Category.OF)));
            if (!passes) {
                return item;
            }
        }
        return item;
    }

    /** Whether the words from a place on say that the figure behind is the level at the time before them. */
    private boolean isSaidOf(int from) {
        return Scan.any(
                items.subList(from, items.size()),
                i -> i instanceof Cue cue && (cue.is(Category.OF) || cue.is(Category.IT)));
    }

    /** A figure with the bound of a verb, or with the other one where that is denied: не превысил в 2023 году. */
    private Item bounded(Amount amount, String bound, int verb) {
        boolean isDenied = verb > 0 && items.get(verb - 1) instanceof Cue before && before.is(Category.NOT);
        if (!isDenied) {
            return amount.with(Qualifier.valueOf(bound));
        }
        return bound.equals(Qualifier.MORE_THAN.name()) ? amount.with(Qualifier.AT_MOST) : amount;
    }
}
