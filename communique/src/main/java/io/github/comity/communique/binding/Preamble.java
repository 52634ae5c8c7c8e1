package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import java.util.List;

/**
 * Leaves out what is told around a sentence and says nothing of its figures, so that the rules find its first and last
 * words: the number of an entry <i>(1)</i>, a dateline, a heading <i>(for reference:)</i>, who says it <i>(according to
 * the ministry, …; …, said the minister)</i>. Whoever is named there may be the one whose data are quoted, so that such
 * words stay.
 */
final class Preamble {
    /** The most items before the mark that ends a heading, and of who said it behind. */
    private static final int LONGEST = 8;

    private static final int MOST = 3;
    private static final int HIGHEST = 100;

    /** What the words of a heading may do in a sentence. */
    private static final Categories SMALL = Categories.of(
            Category.FILLER,
            Category.COMMON,
            Category.LINK,
            Category.ONE,
            Category.TO,
            Category.RANGE,
            Category.ENDING,
            Category.FROM,
            Category.BY,
            Category.IN,
            Category.SPAN,
            Category.SUSPENDED,
            Category.OF,
            Category.OUT_OF,
            Category.WITH,
            Category.AND,
            Category.VIEWED,
            Category.DUE,
            Category.AS_OF,
            Category.AGAINST,
            Category.LEVEL,
            Category.LIKE,
            Category.SUBORDINATE,
            Category.ORDINAL_END,
            Category.PEAK,
            Category.WHILE,
            Category.STATISTICS);

    private final Words words;

    private Preamble(Words words) {
        this.words = words;
    }

    /** The items of the sentence proper, or all of them if nothing stands around it. */
    static ImmutableList<Item> without(ImmutableList<Item> items, Words words) {
        Preamble around = new Preamble(words);
        ImmutableList<Item> inner = items;
        for (int i = 0; i < MOST; i++) {
            ImmutableList<Item> filed = Dateline.without(inner);
            int from = around.end(filed);
            if (from == 0 && filed.size() == inner.size()) {
                break;
            }
            inner = filed.subList(from, filed.size());
        }
        return around.withoutSpeaker(inner);
    }

    /** The index behind what stands before a sentence, or 0 if nothing does. */
    private int end(List<Item> items) {
        boolean isListed = Mark.is(items, 0, '-') && Scan.at(items, 1) instanceof Time;
        int numbered = isListed ? 1 : numbered(items);
        int end = numbered > 0 ? numbered : headed(items);
        return end < items.size() ? end : 0;
    }

    /** The index behind the number of an entry of a list: 1), (1), a), 1. with a new sentence behind it. */
    private int numbered(List<Item> items) {
        if (isCounted(items)) {
            return 1;
        }
        int at = Mark.is(items, 0, '(') ? 1 : 0;
        if (!Mark.is(items, at + 1, ')')) {
            return 0;
        }
        boolean isLetter = at == 0 && items.get(0) instanceof Cue;
        boolean isNumber = items.get(at) instanceof Amount number
                && (number.kind() == Amount.Kind.BARE || number.kind() == Amount.Kind.ORDINAL)
                && number.high() == null
                && number.magnitude() == null
                && number.low().scale() <= 0
                && number.low().intValue() < HIGHEST;
        return isLetter || isNumber ? at + 2 : 0;
    }

    /** Whether a number with its point, which might be an ordinal, counts the sentence: 1. Polen war der fünfte. */
    private boolean isCounted(List<Item> items) {
        boolean isNumber = items.size() > 1
                && items.get(0) instanceof Amount ordinal
                && ordinal.kind() == Amount.Kind.ORDINAL
                && words.isNumber(ordinal.from())
                && ordinal.to() == ordinal.from() + 2
                && words.isSign(ordinal.from() + 1, '.');
        if (!isNumber || !Mark.is(items, items.size() - 1, '.')) {
            return false;
        }
        Item next = items.get(1);
        boolean isRank = next instanceof Cue cue && (cue.is(Category.PARTNER) || cue.is(Category.RANKED));
        return !isRank && (words.isNumber(next.from()) || words.get(next.from()).capital());
    }

    /** The index behind a heading with its colon, or behind who says it with a comma; 0 if there is none. */
    private int headed(List<Item> items) {
        boolean isSaid = false;
        boolean isNote = false;
        for (int i = 0; i + 1 < items.size() && i <= LONGEST; i++) {
            Item item = items.get(i);
            if (item instanceof Mark) {
                boolean isQuote = isQuote(items.get(i + 1));
                boolean isHead = isMark(item, ":") && (isSaid || isNote || isQuote || !isLabel(items, i + 1));
                boolean isBy = isMark(item, ",") && isSaid;
                return i > 0 && (isHead || isBy) ? i + (isQuote ? 2 : 1) : 0;
            }
            if (!isSmall(item)) {
                return 0;
            }
            isSaid |= item instanceof Cue cue && cue.is(Category.STATISTICS);
            isNote |= item instanceof Cue cue && cue.is(Category.WHILE);
        }
        return 0;
    }

    /** Whether what stands before a colon may name the goods of a figure: tea: 5 million; tea: exports of 5 tonnes. */
    private static boolean isLabel(List<Item> items, int from) {
        return items.get(from) instanceof Amount
                || Scan.any(items, i -> i instanceof Amount amount && amount.kind() == Amount.Kind.PHYSICAL);
    }

    private static boolean isSmall(Item item) {
        return item instanceof Cue cue
                && (cue.isUnknown() || cue.senses().categories().areIn(SMALL))
                && (!cue.is(Category.WHILE) || cue.value(Category.WHILE).equals(AsideTimes.NOTE));
    }

    /** The items without who says it behind the mark that closes its words. */
    private ImmutableList<Item> withoutSpeaker(ImmutableList<Item> items) {
        int last = items.size() - 1;
        int at = last;
        while (at > 0 && last - at <= LONGEST && !isQuote(items.get(at))) {
            Item item = items.get(at);
            if (!isSmall(item) && !isMark(item, ",-.")) {
                return items;
            }
            at--;
        }
        if (at <= 0 || at == last || !isQuote(items.get(at)) || !Scan.one(items, this::isQuote)) {
            return items;
        }
        ImmutableList.Builder<Item> inner = ImmutableList.builder();
        inner.addAll(items.subList(0, at));
        if (Mark.is(items, last, '.') && !isMark(items.get(at - 1), ".!?")) {
            inner.add(items.get(last));
        }
        return inner.build();
    }

    private boolean isQuote(Item item) {
        return item instanceof Cue && words.get(item.from()).isSign('"');
    }

    private static boolean isMark(Item item, String signs) {
        return item instanceof Mark mark && signs.indexOf(mark.sign()) >= 0;
    }
}
