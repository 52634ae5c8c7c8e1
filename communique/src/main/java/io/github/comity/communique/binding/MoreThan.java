package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks behind an amount for words that compare it with another. */
final class MoreThan {
    private final List<Element> elements;
    private final int at;
    private final int to;

    /** Behind the element at an index, in a stretch of words that ends before another index. */
    MoreThan(List<Element> elements, int at, int to) {
        this.elements = elements;
        this.at = at;
        this.to = to;
    }

    /**
     * UP or DOWN if "more than", "less than" or a word such as "above" that says both stands directly behind the
     * amount, or behind the same change told again: 6.8 million or 10.6 percent more than, 96 million (9.2 %) more
     * than; else null.
     */
    @Nullable
    Category direction() {
        int next = at + 1;
        boolean isOr = false;
        while (next < elements.size()
                && !isBehindComma(next)
                && (isSameAgain(next) || ((isOr || isInner(next)) && leads(elements.get(next))))) {
            Amount amount = elements.get(next).amount();
            isOr |= isInner(next) ? amount != null : amount == null;
            next++;
        }
        boolean isOfMore = isOfMore(next);
        next = isOfMore ? next + 1 : next;
        if (next >= elements.size()) {
            return null;
        }
        Element word = elements.get(next);
        boolean isLast = (next == at + 1 || isOfMore)
                && (next + 1 == elements.size() || elements.get(next + 1).segment() != word.segment());
        boolean compares = (isLast && (isBehindLevel() || isBehindVerb()))
                || (isOr && elements.get(next - 1).amount() != null)
                || word.is(Category.AGAINST)
                || word.comparison() != null
                || thanBehind(next) >= 0;
        if (!compares || word.depth() > elements.get(at).depth() || isWithParty(next) || isOfSubject()) {
            return null;
        }
        boolean isNear = next < to || next > at + 1;
        if (!isNear) {
            return null;
        }
        return word.is(Category.UP) ? Category.UP : word.is(Category.DOWN) ? Category.DOWN : word.comparison();
    }

    /** Whether a word only leads to a figure: или на 30%; or by 30%. */
    static boolean leads(Element element) {
        return element.isIdle() || element.is(Category.BY) || element.is(Category.IN);
    }

    /** What stands at a place, which may lie outside; null there. */
    private @Nullable Item item(int index) {
        Element element = Scan.at(elements, index);
        return element == null ? null : element.item();
    }

    private boolean isInner(int index) {
        return elements.get(index).depth() > elements.get(at).depth();
    }

    /** Whether the amount is that of the flow a sentence opens with, so that what is told behind is of the flow. */
    private boolean isOfSubject() {
        return at == 2 && elements.get(0).flow() != null && elements.get(1).is(Category.OF);
    }

    /**
     * Whether the amount says how much more or less something is than something else than its own figure of an earlier
     * time: 10 percent above the target, 30 million less than to Poland, twice as much as imports.
     */
    boolean isWithOther() {
        int than = than();
        if (than < 0) {
            return false;
        }
        boolean isOther = false;
        boolean isUnknown = false;
        for (int i = than + 1;
                i < elements.size()
                        && elements.get(i).segment() == elements.get(than).segment();
                i++) {
            Element element = elements.get(i);
            if (element.time() != null || element.amount() != null || element.is(Category.PAST)) {
                return isOther;
            }
            boolean isNamed = element.party() != null || element.flow() != null || element.is(Category.STATUS);
            if (isNamed) {
                return true;
            }
            boolean isOfTime = element.is(Category.OF) && item(i + 1) instanceof Time;
            boolean isFrom = element.is(Category.FROM) && !isOfTime; // über dem Niveau von 2018
            isOther |= element.is(Category.TO) || isFrom || element.is(Category.WITH);
            isUnknown |= element.item() instanceof Cue cue && cue.isUnknown();
        }
        return isUnknown;
    }

    /** The index of the last word of a comparison right behind the amount; -1 if there is none. */
    private int than() {
        int next = at + 1;
        boolean isOfMore = isOfMore(next);
        next = isOfMore ? next + 1 : next;
        if (next >= elements.size()
                || elements.get(next).segment() != elements.get(at).segment()) {
            return -1;
        }
        Element word = elements.get(next);
        Amount amount = elements.get(at).amount();
        boolean isMultiple = amount != null && amount.kind() == Amount.Kind.FACTOR;
        boolean isMore = word.is(Category.UP) || word.is(Category.DOWN) || isMultiple;
        boolean isAsMuch = isMultiple
                && (Element.is(elements, next + 1, Category.TO) || Element.is(elements, next + 1, Category.FROM))
                && item(next + 2) instanceof PartyName;
        if (isAsMuch) {
            return next;
        }
        if (isMultiple && isOtherFlow(next)) {
            return at;
        }
        if ((isMore && word.is(Category.AGAINST)) || word.comparison() != null) {
            return next;
        }
        return isMore ? thanBehind(next) : -1;
    }

    /** Whether another flow than the one that was told stands right behind: exports are double the imports. */
    private boolean isOtherFlow(int from) {
        int told = Scan.last(elements, at, e -> e.flow() != null || e.is(Category.AND));
        int behind = Scan.past(elements, from, Element::isIdle);
        return item(told) instanceof Flow flow
                && item(behind) instanceof Flow other
                && elements.get(behind).segment() == elements.get(at).segment()
                && flow.concept() != other.concept();
    }

    /**
     * The index of the word that compares behind "more" or "less", with nothing but who and when between: 20 million
     * more to Czechia in 2023 than in 2022; -1 if there is none.
     */
    private int thanBehind(int more) {
        for (int i = more + 1; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.segment() != elements.get(more).segment()) {
                boolean isThan = element.item() instanceof Cue cue
                        && cue.value(Category.AGAINST).equals("COMPARATIVE");
                return isThan ? i : -1;
            }
            if (element.is(Category.AGAINST) && !isTo(element)) {
                return i;
            }
            if (!passes(element)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a small word stands before "more" or "less": de plus, di più. */
    private boolean isOfMore(int word) {
        return Element.is(elements, word, Category.OF)
                && (Element.is(elements, word + 1, Category.UP) || Element.is(elements, word + 1, Category.DOWN));
    }

    /** Whether a word that may compare says where to: nach. */
    private static boolean isTo(Element element) {
        return element.isSoft() && element.is(Category.IN);
    }

    /** Whether a word says no more than who or when between "more" and "than". */
    static boolean passes(Element element) {
        return element.isPlace() || element.is(Category.FILLER);
    }

    /**
     * Whether a mark stands before an element that is in no deeper bracket: 58.3 million, or 4.7% less; but not where
     * one stands behind the percents as well: 2.3 million, or 11.7%, more than.
     */
    private boolean isBehindComma(int index) {
        int behind = Scan.past(elements, index, e -> leads(e) || e.is(Category.AND)) + 1;
        boolean isBetween = behind < elements.size() && isBehindMark(behind);
        return elements.get(index).depth() <= elements.get(at).depth() && isBehindMark(index) && !isBetween;
    }

    private boolean isBehindMark(int index) {
        Element before = elements.get(index - 1);
        Element element = elements.get(index);
        return before.depth() == element.depth()
                && before.item().to() < element.item().from();
    }

    /** Whether a level in money stands in an earlier segment: 231.6 million, which is 47.4 million more. */
    private boolean isBehindLevel() {
        Amount own = elements.get(at).amount();
        int before = Scan.last(elements, at, e -> e.amount() != null);
        return own != null
                && own.mayBeMoney()
                && item(before) instanceof Amount amount
                && amount.mayBeMoney()
                && elements.get(before).segment() != elements.get(at).segment();
    }

    /**
     * Whether a verb stands before a sum, which so is the level or by how much that is higher: were 20 million lower.
     */
    private boolean isBehindVerb() {
        Amount own = elements.get(at).amount();
        int verb = Scan.last(elements, at, e -> !e.isIdle());
        return own != null && own.mayBeMoney() && Element.is(elements, verb, Category.LEVEL);
    }

    /** Whether it is another party that is compared with, and no other time: ahead of China. */
    private boolean isWithParty(int word) {
        int next = Scan.past(elements, word + 1, e -> (e.is(Category.AGAINST) && !isTo(e)) || e.isIdle());
        return item(next) instanceof PartyName;
    }

    /** Whether the same change is told again, in percent or in another currency, or a word for or stands there. */
    private boolean isSameAgain(int index) {
        Element element = elements.get(index);
        Amount amount = element.amount();
        boolean isOr =
                element.item() instanceof Cue cue && !cue.value(Category.AND).isEmpty();
        int before = Scan.last(elements, index, e -> !leads(e));
        boolean isBehindOr = elements.get(before).item() instanceof Cue or
                && !or.value(Category.AND).isEmpty();
        return isOr || (amount != null && (isInner(index) || isBehindOr));
    }
}
