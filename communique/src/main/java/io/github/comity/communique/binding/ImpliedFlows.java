package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
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
                        ? isFigure(
                                elements, elements.size() > 1 && elements.get(1).is(Category.OF) ? 2 : 1)
                        : at == elements.size() - 1 && isFigure(elements, at - 1) && at == 1 && element.depth() == 0);
        return isTotal ? Concept.TRADE : null;
    }

    /**
     * Whether a figure stands behind "total of", with small words between at most: for a total of only 1.06 billion.
     */
    private static boolean isTotalOf(List<Element> elements, int at) {
        boolean isTotal = elements.get(at).item() instanceof Cue cue
                && cue.value(Category.MODIFIER).equals("TOTAL")
                && at + 1 < elements.size()
                && elements.get(at + 1).is(Category.OF);
        int next = at + 2;
        while (isTotal && next < elements.size() && elements.get(next).isIdle()) {
            next++;
        }
        boolean isSum = isTotal
                && isFigure(elements, next)
                && elements.get(next).item() instanceof Amount sum
                && sum.mayBeMoney();
        return isSum
                && Scan.none(
                        elements.subList(0, at),
                        e -> e.item() instanceof Amount before && before.kind() != Amount.Kind.PERCENT);
    }

    /**
     * Whether goods are what a verb beside them is of, with a time and their value between at most: exchanged goods.
     */
    private static boolean isBeforeGoods(List<Element> elements, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Element element = elements.get(i);
            if (element.is(Category.GOODS)) {
                return true; // the goods exchanged; goods that two countries exchanged
            }
            boolean passes = element.party() != null
                    || element.isSmall()
                    || element.is(Category.AND)
                    || element.is(Category.WHICH)
                    || element.is(Category.IT);
            if (!passes) {
                break;
            }
        }
        for (int i = at + 1; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.is(Category.GOODS)) {
                return true;
            }
            boolean passes = element.isSmall()
                    || element.time() != null
                    || element.amount() != null
                    || element.is(Category.IN)
                    || element.is(Category.LEVEL)
                    || element.is(Category.OF);
            if (!passes) {
                return false;
            }
        }
        return false;
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
        for (int i = 0; isTotal && i < elements.size(); i++) {
            Element element = elements.get(i);
            Amount sum = element.amount();
            if (sum != null) {
                boolean moves = i + 1 < elements.size()
                        && (elements.get(i + 1).is(Category.UP)
                                || elements.get(i + 1).is(Category.DOWN));
                boolean isChange = sum.kind() == Amount.Kind.PERCENT && moves && at < i;
                return isChange || (sum.mayBeMoney() && sum.sign() == 0 && at <= i + 1 && !moves);
            }
            boolean isBrought = i < at && isNamedNext(elements, at) && element.isPut(); // bringing the total to 1.98
            boolean passes = i == at
                    || isBrought
                    || (i == at + 1 && element.is(Category.TO))
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
        return false;
    }

    private static boolean isNamedNext(List<Element> elements, int total) {
        return total + 1 < elements.size() && elements.get(total + 1).is(Category.TO);
    }

    /** Whether a party stands behind "from" right behind a word, and money with a currency in the segment. */
    private static boolean isFromParty(List<Element> elements, int at) {
        boolean isFrom = false;
        for (int i = at + 1; i < elements.size(); i++) {
            Element element = elements.get(i);
            isFrom |= element.is(Category.FROM);
            if (element.party() != null) {
                return isFrom && Scan.any(elements, e -> e.item() instanceof Amount a && a.kind() == Amount.Kind.MONEY);
            }
            if (!(element.isIdle() || element.is(Category.FROM))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a party stands behind "from" right before a word: aus Albanien kamen Waren. */
    private static boolean isBehindOrigin(List<Element> elements, int at) {
        return at > 1
                && elements.get(at - 1).party() != null
                && elements.get(at - 2).is(Category.FROM)
                && Scan.any(elements, e -> e.is(Category.GOODS));
    }

    private static boolean isFigure(List<Element> elements, int at) {
        return at < elements.size() && elements.get(at).amount() != null;
    }

    /** Whether a country's name or adjective stands before a trader. */
    private static boolean isOfParty(List<Element> elements, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (elements.get(i).party() != null) {
                return true;
            }
            if (!(elements.get(i).isIdle() || elements.get(i).is(Category.POSSESSIVE))) {
                return false;
            }
        }
        return false;
    }
}
