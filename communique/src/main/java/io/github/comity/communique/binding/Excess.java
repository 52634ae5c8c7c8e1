package io.github.comity.communique.binding;

import com.google.common.collect.Sets;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Qualifier;
import io.github.comity.party.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads by how much one flow is above the other as the balance that it is: exports exceeded imports by 18.6 million.
 *
 * @param balance SURPLUS or DEFICIT, of whoever sells in the one flow and buys in the other
 * @param all the clause, with the one before it where that only names the first flow
 * @param first the flow that is above or below
 * @param second the flow that it is compared with
 * @param turn the index of the second flow
 */
record Excess(Concept balance, Clause all, Flow first, Flow second, int turn) {

    /** By what sum the first flow of a clause is above or below its second, or null if it does not tell that. */
    static @Nullable Excess of(Clause clause) {
        if (!clause.isExcessSought) {
            clause.excess = find(clause);
            clause.isExcessSought = true;
        }
        return clause.excess;
    }

    private static @Nullable Excess find(Clause clause) {
        Clause parent = clause.parent;
        Clause outer = parent == null || parent.head == null ? null : parent;
        boolean isBehindFigure = outer != null && outer.hasAmounts() && opensWithFigure(clause);
        Clause all = outer != null && (isBehindFigure || !outer.hasAmounts()) ? together(outer, clause) : clause;
        List<Element> elements = all.elements;
        int from = isBehindFigure ? elements.size() - clause.elements.size() : 0;
        int start = isBehindFigure
                ? Scan.last(elements, from, e -> e.item().equals(all.head))
                : Scan.first(elements, 0, e -> e.flow() != null || e.amount() != null);
        Flow first = start < 0 ? null : elements.get(start).flow();
        if (first == null || !(isSale(first.concept()) || isPurchase(first.concept()))) {
            return null;
        }
        Flow other = null;
        Amount amount = null;
        int second = 0;
        int sum = 0;
        boolean isSumFirst = false;
        Category said = null;
        for (int i = Math.max(from, start + 1); i < elements.size() && (other == null || amount == null); i++) {
            Element element = elements.get(i);
            if (element.flow() != null && other != null) {
                return null;
            }
            if (element.flow() != null) {
                other = element.flow();
                second = i;
                isSumFirst = amount != null;
            } else if (element.amount() != null) {
                amount = element.amount();
                sum = i;
            } else if (other == null && amount == null && direction(element) != null) {
                said = direction(element);
            }
        }
        if (other == null || amount == null || !isOpposite(first.concept(), other.concept()) || !amount.mayBeMoney()) {
            return null;
        }
        Category direction = isSumFirst
                ? isOfSum(elements, sum, second, said)
                : said == null
                        ? atEdge(elements, start, second, sum)
                        : isBy(elements, sum) && !isOfGrowth(elements, start, second) ? said : null;
        return direction == null
                ? null
                : new Excess(
                        isSale(first.concept()) == (direction == Category.UP) ? Concept.SURPLUS : Concept.DEFICIT,
                        all,
                        first,
                        other,
                        second);
    }

    /**
     * Whether a clause starts with a sum, as one does behind the figure of the flow: 147.7 million, 20 million more
     * than.
     */
    private static boolean opensWithFigure(Clause clause) {
        Element first =
                Scan.at(clause.elements, Scan.past(clause.elements, 0, e -> e.isIdle() || e.is(Category.LEVEL)));
        return first != null && first.amount() != null;
    }

    private static Clause together(Clause outer, Clause clause) {
        Clause all = new Clause(outer.head, outer.parent, clause.depth);
        all.elements.addAll(outer.elements);
        all.elements.addAll(clause.elements);
        return all;
    }

    /** UP or DOWN for a word that says that one thing is above or below another, else null. */
    private static @Nullable Category direction(Element element) {
        Category compared = element.comparison();
        return compared != null
                ? compared
                : element.is(Category.DOWN)
                        ? Category.DOWN
                        : element.is(Category.UP) || exceeds(element) ? Category.UP : null;
    }

    /** Whether a verb says that one thing is above another. */
    static boolean exceeds(Element element) {
        return element.item() instanceof Cue cue
                && cue.value(Category.HEDGE_VERB).equals(Qualifier.MORE_THAN.name());
    }

    /** Whether one flow is said to have moved more than the other, and not to be above it: rose faster than imports. */
    private static boolean isOfGrowth(List<Element> elements, int start, int second) {
        int than = Scan.last(elements, second, e -> !e.isIdle());
        boolean isThan = elements.get(than).is(Category.AGAINST) && direction(elements.get(than)) == null;
        return isThan
                && !(Scan.one(elements.subList(start, second), e -> direction(e) != null)
                        && direction(elements.get(than - 1)) != null);
    }

    /** Whether "by" stands right before a sum. */
    private static boolean isBy(List<Element> elements, int sum) {
        return Element.is(elements, Scan.last(elements, sum, e -> e.is(Category.BY) || !e.isIdle()), Category.BY);
    }

    /**
     * The direction where the sum stands between the flows: exports were 18.6 million above imports; des exportations
     * supérieures de 18,6 millions aux importations.
     */
    private static @Nullable Category isOfSum(List<Element> elements, int sum, int second, @Nullable Category said) {
        Category behind = over(elements, sum, second);
        if (behind != null) {
            return said == null ? behind : null;
        }
        for (int i = sum + 1; i < second; i++) {
            Element element = elements.get(i);
            boolean isJoint = element.isIdle() || element.is(Category.TO) || element.is(Category.IN);
            if (!isJoint || isApart(elements, i)) {
                return null;
            }
        }
        return said;
    }

    /** UP or DOWN if a word right behind a figure says that it is how far one is above or below what follows. */
    private static @Nullable Category over(List<Element> elements, int figure, int second) {
        Category found = null;
        for (int i = figure + 1; i < second; i++) {
            Element element = elements.get(i);
            boolean isPlace = element.is(Category.IN) || element.is(Category.TO);
            if (found != null && isPlace && !element.is(Category.AGAINST)) {
                return null; // 96.8 million fell on imports
            }
            found = found == null ? direction(element) : found;
            boolean isJoint = found != null
                    && (direction(element) != null
                            || element.is(Category.AGAINST)
                            || element.is(Category.OF)
                            || element.is(Category.IT)
                            || element.isPlace());
            if (!(isJoint || element.isIdle()) || isApart(elements, i)) {
                return null;
            }
        }
        return found;
    }

    /** Whether a figure says how far one flow, or its change, is above or below the other: 20 percent above imports. */
    static boolean isOverOther(Clause clause, int figure) {
        Concept own = clause.head == null ? clause.concept() : clause.head.concept();
        for (int i = figure + 1; own != null && i < clause.elements.size(); i++) {
            Flow flow = clause.elements.get(i).flow();
            if (flow != null) {
                boolean isOther = isOpposite(own, flow.concept())
                        || (flow.equals(clause.head) && clause.parent != null && isOpposite(clause.parent, own));
                return isOther && over(clause.elements, figure, i) != null;
            }
            if (clause.elements.get(i).amount() != null) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOpposite(Clause clause, Concept concept) {
        Concept own = clause.concept();
        return own != null && isOpposite(own, concept);
    }

    /**
     * The direction where a verb at the start or the end says it: 2023 überstiegen die Exporte die Importe um 18,6
     * Millionen.
     */
    private static @Nullable Category atEdge(List<Element> elements, int start, int second, int sum) {
        for (int i = start + 1; i <= sum; i++) {
            Element element = elements.get(i);
            boolean isJoint = i == second || i == sum || element.isPlace() || element.is(Category.BY);
            if (!(isJoint || element.isIdle()) || isApart(elements, i)) {
                return null;
            }
        }
        Element verb = Scan.at(elements, Scan.last(elements, start, e -> !e.isIdle() && !e.isPlace()));
        if (verb != null && exceeds(verb)) {
            return isBy(elements, sum) ? Category.UP : null;
        }
        Element next = Scan.at(elements, sum + 1);
        return next == null || isApart(elements, sum + 1) ? null : direction(next);
    }

    /** Whether a mark that ends a segment stands between an element and the one before it. */
    private static boolean isApart(List<Element> elements, int at) {
        Element before = elements.get(at - 1);
        Element element = elements.get(at);
        return element.segment() != before.segment()
                && element.item().from() != before.item().to();
    }

    /**
     * The parties as they stand to the balance: who sells in the one flow and buys in the other owns it, and the other
     * side is whom it is with.
     */
    List<Parties.Named> named(Parties parties, Context context) {
        List<Parties.Named> named = new ArrayList<>();
        for (Parties.Named n : parties.named(all, first.concept())) {
            if (n.index() < turn) {
                named.add(inBalance(n, first.concept(), context));
            }
        }
        for (Parties.Named n : parties.named(all, second.concept())) {
            if (n.index() > turn) {
                named.add(inBalance(n, second.concept(), context));
            }
        }
        return named;
    }

    private static Parties.Named inBalance(Parties.Named named, Concept concept, Context context) {
        boolean isOrigin = named.relation() == Category.OF
                && named.mayBeOrigin()
                && isPurchase(concept)
                && !named.area().equals(context.reporter());
        boolean isWith = switch (named.relation()) {
            case TO -> isSale(concept);
            case FROM -> isPurchase(concept);
            case IN -> concept != Concept.IMPORTS;
            case WITH, BETWEEN -> true;
            default -> isOrigin;
        };
        boolean isOwner = switch (named.relation()) {
            case TO, FROM, IN -> true;
            default -> false;
        };
        return new Parties.Named(
                named.area(),
                isWith ? Category.WITH : isOwner ? Category.POSSESSIVE : named.relation(),
                named.isDemonym(),
                named.index(),
                named.mayBeOrigin());
    }

    /** Whether it is between more than two sides, or told by the figures of both: Kenya's exports, Poland's imports. */
    static boolean isOfSeveral(List<Parties.Named> named) {
        Set<Area> owners = areas(named, Category.POSSESSIVE);
        return owners.size() > 1
                || Sets.difference(areas(named, Category.WITH), owners).size() > 1;
    }

    private static Set<Area> areas(List<Parties.Named> named, Category relation) {
        return NamedSides.areas(Scan.where(named, n -> n.relation() == relation));
    }

    /** Whether of two measures one is what is sold and the other what is bought. */
    static boolean isOpposite(Concept one, Concept other) {
        return (isSale(one) && isPurchase(other)) || (isPurchase(one) && isSale(other));
    }

    private static boolean isSale(Concept concept) {
        return concept == Concept.EXPORTS || concept == Concept.SELL;
    }

    private static boolean isPurchase(Concept concept) {
        return concept == Concept.IMPORTS || concept == Concept.BUY;
    }
}
