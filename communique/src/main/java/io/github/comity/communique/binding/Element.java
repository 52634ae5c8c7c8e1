package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item with its place in the sentence.
 *
 * @param item the item
 * @param segment the number of the segment that it is in; separators end segments
 * @param depth how many brackets are open around it
 */
record Element(Item item, int segment, int depth) {
    @Nullable
    Amount amount() {
        return item instanceof Amount amount ? amount : null;
    }

    @Nullable
    Time time() {
        return item instanceof Time time ? time : null;
    }

    @Nullable
    Flow flow() {
        return item instanceof Flow flow ? flow : null;
    }

    @Nullable
    PartyName party() {
        return item instanceof PartyName party ? party : null;
    }

    /** Whether a word that may do something stands at a place, which may lie outside. */
    static boolean is(List<Element> elements, int at, Category category) {
        Element element = Scan.at(elements, at);
        return element != null && element.is(category);
    }

    /** The item at a place, or null if that lies outside. */
    static @Nullable Item item(List<Element> elements, int at) {
        Element element = Scan.at(elements, at);
        return element == null ? null : element.item();
    }

    /** The first sum of money of several, or null if there is none. */
    static @Nullable Amount firstMoney(List<Element> elements) {
        for (Element element : elements) {
            if (element.item() instanceof Amount amount && amount.mayBeMoney()) {
                return amount;
            }
        }
        return null;
    }

    /** Whether one of several is an amount. */
    static boolean hasAmounts(List<Element> elements) {
        return Scan.any(elements, e -> e.item() instanceof Amount);
    }

    /** Whether an amount stands alone in a bracket right behind a sum of money. */
    static boolean isRightBehindMoney(List<Element> elements, int at) {
        int depth = elements.get(at).depth();
        Element next = Scan.at(elements, at + 1);
        return item(elements, at - 1) instanceof Amount before
                && before.mayBeMoney()
                && elements.get(at - 1).depth() < depth
                && (next == null || next.depth() < depth);
    }

    /** Whether one of several is a word that may do something. */
    static boolean has(List<Element> elements, Category category) {
        return Scan.any(elements, e -> e.is(category));
    }

    /** Whether it is a country's adjective: Polish. */
    boolean isAdjective() {
        return item instanceof PartyName party && party.isDemonym();
    }

    /** Whether it is a word that may do something. */
    boolean is(Category category) {
        return item instanceof Cue cue && cue.is(category);
    }

    /** Whether it compares only what a change stands before: after, following. */
    boolean isSoft() {
        return item instanceof Cue cue && cue.value(Category.AGAINST).equals("SOFT");
    }

    /** UP or DOWN for a word that compares only behind a change, and says the direction too: über dem; else null. */
    @Nullable
    Category comparison() {
        String value = item instanceof Cue cue ? cue.value(Category.WEAK_AGAINST) : "";
        return value.isEmpty() ? null : Category.valueOf(value);
    }

    /** Whether a verb says that money is put, brought or lent somewhere. */
    boolean isPut() {
        return arrival().equals(Concept.INVEST.name());
    }

    /** Whether a verb says that money is paid or spent. */
    boolean isPaid() {
        return arrival().equals("PAY");
    }

    /** What a verb says of goods or money that move; empty if it says nothing of them. */
    String arrival() {
        return item instanceof Cue cue ? cue.value(Category.ARRIVAL) : "";
    }

    /** Whether a verb says what somebody does with money, which is no trade: intends to put, or lend, 2 billion. */
    boolean spends() {
        return (isPut() || isPaid()) && !is(Category.LEVEL);
    }

    /** Whether it counts what is named behind it: the number of. */
    boolean isNumber() {
        return item instanceof Cue cue && cue.value(Category.TOPIC).equals("NUMBER");
    }

    /** Whether it only says where from or to, whose or when. */
    boolean isPlace() {
        return party() != null
                || time() != null
                || is(Category.TO)
                || is(Category.FROM)
                || is(Category.WITH)
                || is(Category.IN)
                || is(Category.OWN)
                || is(Category.THERE)
                || is(Category.POSSESSIVE);
    }

    /** Whether it is a small word that is known and binds nothing, such as an article. */
    boolean isSmall() {
        return item instanceof Cue cue
                && !cue.isUnknown()
                && (cue.is(Category.FILLER) || cue.is(Category.HENCE))
                && !cue.is(Category.GOODS);
    }

    /** Whether it is a word that binds nothing: an article, an unknown word. */
    boolean isIdle() {
        return item instanceof Cue cue
                && (cue.isUnknown()
                        || cue.is(Category.HENCE)
                        || cue.is(Category.EXPLETIVE)
                        || cue.is(Category.FILLER)
                        || cue.is(Category.YEARLY));
    }
}
