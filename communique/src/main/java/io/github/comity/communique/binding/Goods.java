package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees a flow where no word names it: goods from somewhere are imports, goods to somewhere exports, and who takes the
 * goods of another buys them.
 */
final class Goods {
    private Goods() {}

    /** The elements of a segment, with a flow in place of the goods that are said to flow. */
    static List<Element> named(List<Element> elements) {
        boolean isFigure = false;
        int goods = -1;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            Amount amount = element.amount();
            isFigure |= amount != null && amount.mayBeMoney() && amount.magnitude() != null;
            boolean isReceived = element.item() instanceof Flow f && f.concept() == Concept.ATTRACT;
            if (isReceived && isPlacing(elements, i)) {
                return replaced(elements, i, Concept.BUY);
            }
            boolean isPlaced = element.item() instanceof Flow f && f.concept() == Concept.INVEST;
            if (isPlaced && isPlacing(elements, i)) {
                return replaced(elements, i, Concept.SELL);
            }
            if (element.flow() != null || element.is(Category.TOPIC)) {
                return elements;
            }
            goods = element.is(Category.GOODS) ? i : goods;
        }
        if (goods < 0 || !isFigure) {
            return elements;
        }
        Concept concept = concept(elements, goods);
        if (concept == null) {
            return isOwn(elements, goods) ? sold(elements, goods) : elements;
        }
        List<Element> named = replaced(elements, goods, concept);
        return concept == Concept.BUY ? withoutParticle(named) : named;
    }

    /**
     * Without a particle at the end, which is part of the verb of taking goods and no fall: nahm Waren für 5 Mio. ab.
     */
    private static List<Element> withoutParticle(List<Element> elements) {
        int last = elements.size() - 1;
        return elements.get(last).is(Category.VERB_END) ? elements.subList(0, last) : elements;
    }

    private static List<Element> replaced(List<Element> elements, int at, Concept concept) {
        List<Element> named = new ArrayList<>(elements);
        Element word = elements.get(at);
        named.set(
                at, new Element(new Flow(word.item().from(), word.item().to(), concept), word.segment(), word.depth()));
        return named;
    }

    /** Whether goods, and no money, are what is placed: placed goods worth 168.3 billion in Chad. */
    private static boolean isPlacing(List<Element> elements, int verb) {
        boolean isGoods = false;
        for (int i = verb + 1; i < elements.size(); i++) {
            isGoods |= elements.get(i).is(Category.GOODS);
            if (elements.get(i).amount() != null) {
                return isGoods || isOfGoods(elements, i);
            }
        }
        return false;
    }

    /** Whether goods are what a figure right before them is of: 650 million worth of goods. */
    private static boolean isOfGoods(List<Element> elements, int amount) {
        int goods = Scan.past(
                elements,
                amount + 1,
                e -> !e.is(Category.GOODS) && (e.isIdle() || e.is(Category.OF) || e.is(Category.LEVEL)));
        return Element.is(elements, goods, Category.GOODS);
    }

    private static @Nullable Concept concept(List<Element> elements, int goods) {
        boolean isFrom = false;
        boolean isTo = false;
        boolean isInto = false;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).party() != null) {
                Category link = link(elements, i);
                isFrom |= link == Category.FROM;
                isTo |= link == Category.TO;
                isInto |= link == Category.IN;
            }
        }
        if (isTo || (isInto && (isFrom || isOfOther(elements, goods)))) {
            return Concept.EXPORTS;
        }
        if (isBetween(elements)) {
            return Concept.TRADE;
        }
        if (isFrom && link(elements, partyBehind(elements, goods)) == Category.FROM) {
            return Concept.IMPORTS;
        }
        return isTaken(elements, goods) ? Concept.BUY : null;
    }

    /**
     * Whether the goods of one side are told to make up a sum, which can only be what it sold to the other: Turkish
     * goods accounted for 1.05 billion and Serbian goods for 390 million.
     */
    private static boolean isOwn(List<Element> elements, int goods) {
        int owner = owner(elements, goods);
        if (owner < 0) {
            return false;
        }
        int first = Math.min(owner, goods);
        int figure = Scan.past(elements, first + 2, e -> e.is(Category.MAKES_UP) || e.isIdle());
        List<Element> before = elements.subList(0, first);
        boolean isSaid = Scan.any(before, Goods::joins)
                || Scan.any(elements.subList(first + 2, figure), e -> e.is(Category.MAKES_UP));
        Element sum = Scan.at(elements, figure);
        return isSaid
                && Scan.all(before, e -> joins(e) || e.isSmall() || e.time() != null || e.is(Category.IN))
                && sum != null
                && sum.amount() != null
                && Scan.none(elements.subList(figure, elements.size()), e -> e.party() != null);
    }

    private static boolean joins(Element element) {
        return element.is(Category.AND) || element.is(Category.WHILE);
    }

    /** The place of the adjective beside goods that says whose they are; -1 if there is none. */
    private static int owner(List<Element> elements, int goods) {
        return isAdjective(elements, goods - 1) ? goods - 1 : isAdjective(elements, goods + 1) ? goods + 1 : -1;
    }

    /** With exports in place of goods, owned by those whose adjective stands beside them. */
    private static List<Element> sold(List<Element> elements, int goods) {
        List<Element> sold = replaced(elements, goods, Concept.EXPORTS);
        int at = owner(elements, goods);
        PartyName owner = elements.get(at).party();
        if (owner != null) {
            PartyName own = new PartyName(owner.from(), owner.to(), owner.area(), true, Category.POSSESSIVE);
            sold.set(
                    at,
                    new Element(
                            own, elements.get(at).segment(), elements.get(at).depth()));
        }
        return sold;
    }

    private static boolean isAdjective(List<Element> elements, int at) {
        PartyName party = party(elements, at);
        return party != null && party.isDemonym();
    }

    /** The party at a place, which may lie outside; null if there is none. */
    private static @Nullable PartyName party(List<Element> elements, int at) {
        Element element = Scan.at(elements, at);
        return element == null ? null : element.party();
    }

    /** Whether an adjective says whose goods they are, and another party is where they go: Turkmen goods in Georgia. */
    private static boolean isOfOther(List<Element> elements, int goods) {
        PartyName before = party(elements, goods - 1);
        PartyName owner = before == null ? party(elements, goods + 1) : before;
        return owner != null
                && Scan.any(
                        elements,
                        e -> e.item() instanceof PartyName p && !p.area().equals(owner.area()));
    }

    /** Whether goods cross between two parties, which both stand behind that word. */
    private static boolean isBetween(List<Element> elements) {
        return elements.stream()
                        .dropWhile(e -> !e.is(Category.BETWEEN))
                        .filter(e -> e.party() != null)
                        .count()
                >= 2;
    }

    private static int partyBehind(List<Element> elements, int goods) {
        int behind = Scan.first(elements, goods + 1, e -> e.party() != null || e.amount() != null);
        return party(elements, behind) == null ? goods : behind;
    }

    /** How a party is tied to what stands before it: FROM, TO or IN; null if it is not. */
    private static @Nullable Category link(List<Element> elements, int party) {
        for (int i = party - 1; i >= 0; i--) {
            Element element = elements.get(i);
            if (element.is(Category.FROM)) {
                return Category.FROM;
            }
            if (element.is(Category.TO) && !element.is(Category.LEVEL)) {
                return Category.TO;
            }
            if (element.is(Category.IN) && !element.is(Category.LEVEL)) {
                return Category.IN;
            }
            if (!element.isIdle() || element.is(Category.GOODS)) {
                return null; // what stands before the goods of somebody ties them: 684 billion of Ivorian goods
            }
        }
        return null;
    }

    /** Whether somebody makes up, takes or spends a figure of the goods of another: took 1.3 billion of Thai goods. */
    private static boolean isTaken(List<Element> elements, int goods) {
        boolean isSubject = false;
        boolean isVerb = false;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            PartyName party = element.party();
            if (party != null && party.isDemonym() && Math.abs(i - goods) == 1) {
                return isVerb && (isSubject || elements.get(0).is(Category.WHILE));
            }
            isSubject |= party != null && !isVerb;
            isVerb |= element.is(Category.MAKES_UP);
        }
        return false;
    }
}
