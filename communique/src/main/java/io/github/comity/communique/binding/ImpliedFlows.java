package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the flow of a segment that has no word of its own for it: Moldovan exporters earned 220 million; führte Waren
 * für 5,4 Milliarden aus; and, behind the parts, total 756 million.
 */
final class ImpliedFlows {
    /** The particle of a verb that says a fall, and no flow. */
    private static final String DOWN = "DOWN";

    private ImpliedFlows() {}

    /** The elements of a segment, with a flow word in place of the word that says it. */
    static List<Element> named(List<Element> elements, boolean isBehindParts, boolean isOfBoth) {
        boolean isFigure = false;
        for (Element element : elements) {
            if (element.flow() != null || (element.is(Category.TOPIC) && !element.is(Category.ARRIVAL))) {
                return elements;
            }
            Amount amount = element.amount();
            isFigure |= amount != null
                    && (amount.mayBeMoney()
                            || (isBehindParts && amount.kind() == Amount.Kind.BARE)
                            || (isOfBoth && amount.kind() == Amount.Kind.PERCENT));
        }
        if (!isFigure) {
            return elements;
        }
        for (int i = 0; i < elements.size(); i++) {
            Concept concept = concept(elements, i, isBehindParts);
            boolean isSum = concept == null && isOfBoth && (isTotalOf(elements, i) || isTogether(elements, i));
            concept = isSum ? Concept.TRADE : concept;
            if (concept != null) {
                List<Element> named = new ArrayList<>(elements);
                Item word = elements.get(i).item();
                named.set(
                        i,
                        new Element(
                                new Flow(word.from(), word.to(), concept),
                                elements.get(i).segment(),
                                elements.get(i).depth()));
                return named;
            }
        }
        return elements;
    }

    /**
     * The elements of a segment that goes on with a separable verb and ends in a particle of its own: bought for 41
     * million there and sold for 27 million.
     */
    static List<Element> separated(List<Element> elements) {
        int last = elements.size() - 1;
        boolean isPlain = Scan.none(elements, e -> e.flow() != null || e.is(Category.TOPIC))
                && Scan.any(elements, e -> e.item() instanceof Amount a && a.mayBeMoney());
        String particle = elements.get(last).item() instanceof Cue end ? end.value(Category.VERB_END) : "";
        if (!isPlain || particle.isEmpty() || particle.equals(DOWN)) {
            return elements;
        }
        List<Element> named = new ArrayList<>(elements);
        Element end = elements.get(last);
        named.set(
                last,
                new Element(
                        new Flow(end.item().from(), end.item().to(), Concept.valueOf(particle)),
                        end.segment(),
                        end.depth()));
        return named;
    }

    private static @Nullable Concept concept(List<Element> elements, int at, boolean isBehindParts) {
        Element element = elements.get(at);
        if (!(element.item() instanceof Cue cue)) {
            return null;
        }
        if (cue.value(Category.TRADER).equals(Concept.TRADE.name())) {
            return isBeforeGoods(elements, at) ? Concept.TRADE : null;
        }
        if (cue.is(Category.TRADER)) {
            return isOfParty(elements, at)
                    ? Concept.valueOf(cue.value(Category.TRADER)) == Concept.SELL ? Concept.EXPORTS : Concept.IMPORTS
                    : null;
        }
        if (cue.is(Category.ARRIVAL)) {
            return isFromParty(elements, at) || isBehindOrigin(elements, at) ? Concept.IMPORTS : null;
        }
        if (cue.is(Category.SEPARABLE) && elements.get(elements.size() - 1).item() instanceof Cue last) {
            String particle = last.value(Category.VERB_END);
            return particle.isEmpty() || particle.equals(DOWN) ? null : Concept.valueOf(particle);
        }
        boolean isTotal = isBehindParts
                && cue.value(Category.MODIFIER).equals("TOTAL")
                && (at == 0
                        ? isFigure(elements, Element.is(elements, 1, Category.OF) ? 2 : 1)
                        : elements.size() == 2 && isFigure(elements, 0) && element.depth() == 0);
        return isTotal ? Concept.TRADE : null;
    }

    /**
     * Whether a figure stands behind "total of", with small words between at most: for a total of only 1.06 billion.
     */
    private static boolean isTotalOf(List<Element> elements, int at) {
        boolean isTotal = elements.get(at).item() instanceof Cue cue
                && cue.value(Category.MODIFIER).equals("TOTAL")
                && Element.is(elements, at + 1, Category.OF);
        return isTotal
                && Element.item(elements, Scan.past(elements, at + 2, Element::isIdle)) instanceof Amount sum
                && sum.mayBeMoney()
                && Scan.none(
                        elements.subList(0, at),
                        e -> e.item() instanceof Amount before && before.kind() != Amount.Kind.PERCENT);
    }

    /**
     * Whether goods are what a verb beside them is of, with a time and their value between at most: exchanged goods.
     */
    private static boolean isBeforeGoods(List<Element> elements, int at) {
        int before = Scan.last(
                elements,
                at,
                e -> !(e.party() != null
                        || e.isSmall()
                        || e.is(Category.AND)
                        || e.is(Category.WHICH)
                        || e.is(Category.BOTH)
                        || e.is(Category.IT)));
        int behind = Scan.past(
                elements,
                at + 1,
                e -> e.isSmall()
                        || e.time() != null
                        || e.amount() != null
                        || e.is(Category.IN)
                        || e.is(Category.LEVEL)
                        || e.is(Category.OF));
        return Element.is(elements, before, Category.GOODS) // the goods exchanged; goods that two countries exchanged
                || Element.is(elements, behind, Category.GOODS);
    }

    /**
     * Whether a word says that a sum or its change is of all: together that makes 500.3 million; or 500.3 million
     * altogether; together 3 percent more.
     */
    private static boolean isTogether(List<Element> elements, int at) {
        boolean isTotal = elements.get(at).item() instanceof Cue cue
                && cue.value(Category.MODIFIER).equals("TOTAL");
        boolean isPointing =
                Scan.any(elements, e -> e.is(Category.IT) || (e.is(Category.BOTH) && !e.is(Category.TOPIC)));
        int figure = Scan.first(elements, 0, e -> e.amount() != null);
        if (!isTotal || !(Element.item(elements, figure) instanceof Amount sum)) {
            return false;
        }
        for (int i = 0; i < figure; i++) {
            Element element = elements.get(i);
            boolean isBrought = i < at && isNamedNext(elements, at) && element.isPut(); // bringing the total to 1.98
            boolean passes = i == at
                    || isBrought
                    || (i == at + 1 && element.is(Category.TO))
                    || (i == figure - 1 && moves(elements, i))
                    || element.isSmall()
                    || (isPointing && element.isIdle())
                    || element.is(Category.AND)
                    || element.is(Category.WHICH)
                    || element.is(Category.IT)
                    || element.is(Category.BOTH)
                    || element.is(Category.LEVEL)
                    || element.is(Category.MAKES_UP)
                    || element.is(Category.HENCE);
            if (!passes) {
                return false;
            }
        }
        boolean isChange = moves(elements, figure - 1) || moves(elements, figure + 1);
        return isChange
                ? sum.kind() == Amount.Kind.PERCENT && at <= figure + 2
                : sum.mayBeMoney() && sum.sign() == 0 && at <= figure + 1;
    }

    private static boolean moves(List<Element> elements, int at) {
        return Element.is(elements, at, Category.UP) || Element.is(elements, at, Category.DOWN);
    }

    private static boolean isNamedNext(List<Element> elements, int total) {
        return Element.is(elements, total + 1, Category.TO);
    }

    /** Whether a party stands behind "from" right behind a word, and money with a currency in the segment. */
    private static boolean isFromParty(List<Element> elements, int at) {
        int party = Scan.past(elements, at + 1, e -> e.isIdle() || e.is(Category.FROM));
        return Element.item(elements, party) instanceof PartyName
                && Element.has(elements.subList(at + 1, party), Category.FROM)
                && Scan.any(elements, e -> e.item() instanceof Amount a && a.kind() == Amount.Kind.MONEY);
    }

    /** Whether a party stands behind "from" right before a word: aus Albanien kamen Waren. */
    private static boolean isBehindOrigin(List<Element> elements, int at) {
        return Element.item(elements, at - 1) instanceof PartyName
                && Element.is(elements, at - 2, Category.FROM)
                && Element.has(elements, Category.GOODS);
    }

    private static boolean isFigure(List<Element> elements, int at) {
        return Element.item(elements, at) instanceof Amount;
    }

    /** Whether a country's name or adjective stands before a trader. */
    private static boolean isOfParty(List<Element> elements, int at) {
        int owner = Scan.last(elements, at, e -> !e.isIdle() && !e.is(Category.POSSESSIVE));
        return Element.item(elements, owner) instanceof PartyName;
    }
}
