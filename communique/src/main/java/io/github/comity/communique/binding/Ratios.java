package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees that a clause states a share or a coverage ratio though no word names one. */
final class Ratios {

    private Ratios() {}

    /** Whether a clause without a measure of its own says that a party makes up a part of a flow. */
    static boolean isShareOfWhole(Clause clause) {
        boolean isParty = false;
        for (Element element : clause.elements) {
            Amount amount = element.amount();
            if (amount != null) {
                boolean hasFlow = Scan.any(
                        clause.elements,
                        e -> e.item() instanceof Flow f && f.concept().isTrade());
                boolean isChange = Scan.any(
                        clause.elements,
                        e -> e.segment() == element.segment() && (e.is(Category.UP) || e.is(Category.DOWN)));
                return amount.kind() == Amount.Kind.PERCENT && isParty && !isChange && hasFlow;
            }
            isParty |= element.party() != null || element.is(Category.THERE);
        }
        return false;
    }

    /** Whether what a clause says of a seller or buyer is a part of a flow: it bought 12.6% of Kenyan exports. */
    static boolean isShareByVerb(Clause clause, @Nullable Concept concept) {
        return concept != null && concept.isVerb() && isPercentOfFlow(clause);
    }

    /**
     * Whether who was ranked or had a share before is said to make up a part of a flow: it took 4.2% of its exports.
     */
    static boolean isShareByPronoun(Clause clause) {
        List<Element> opening =
                clause.elements.stream().takeWhile(e -> e.amount() == null).toList();
        return Scan.any(opening, e -> e.is(Category.MAKES_UP))
                && Scan.all(opening, e -> e.flow() == null && e.party() == null)
                && isPercentOfFlow(clause);
    }

    /** Whether the first amount of a clause is a percentage of a flow that nothing but its owner parts from it. */
    private static boolean isPercentOfFlow(Clause clause) {
        Amount share = null;
        boolean isOf = false;
        for (Element element : clause.elements) {
            Flow flow = element.flow();
            if (share == null) {
                share = element.amount();
                boolean isOther = share != null && (share.kind() != Amount.Kind.PERCENT || share.sign() != 0);
                if (isOther || element.is(Category.UP) || element.is(Category.DOWN)) {
                    return false;
                }
            } else if (flow != null) {
                return isOf && flow.concept().isTrade() && !flow.concept().isVerb();
            } else if (element.is(Category.OF)) {
                isOf = true;
            } else if (!(element.isIdle() || (isOf && isOwner(element)))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOwner(Element element) {
        return element.party() != null
                || element.is(Category.OWN)
                || element.is(Category.POSSESSIVE)
                || element.is(Category.MODIFIER);
    }

    /**
     * What a clause measures that opens with a figure of it and what the figure is a part of: with 2.3 billion, or 2.6
     * percent of all imports; null if it does not.
     */
    static @Nullable Concept ofWith(Clause clause) {
        if (!clause.startsWith(Category.WITH)) {
            return null;
        }
        boolean isMoney = false;
        Amount share = null;
        for (Element element : clause.elements) {
            Flow flow = element.flow();
            Amount amount = element.amount();
            if (flow != null && share != null) {
                return flow.concept().isTrade() ? isMoney ? flow.concept() : Concept.SHARE : null;
            }
            isMoney |= amount != null && amount.mayBeMoney();
            share = amount != null && amount.kind() == Amount.Kind.PERCENT ? amount : share;
        }
        return null;
    }

    /**
     * Whether a clause tells what part of the flow with all partners, told before, someone had: China bought 31.4%;
     * 16.8% went to Brazil.
     */
    static boolean isShareOfTold(Clause clause, @Nullable Concept told, boolean isOfAll) {
        if (told == null || !told.isTrade() || told.isBalance() || !(isOfAll || goesOnWithShare(clause))) {
            return false;
        }
        Amount share = null;
        boolean isParty = false;
        boolean isPart = false;
        for (Element element : clause.elements) {
            Amount amount = element.amount();
            Flow flow = element.flow();
            boolean isVerb = flow != null && flow.concept().isVerb();
            boolean passes = element.isSmall()
                    || amount != null
                    || flow != null
                    || element.time() != null
                    || (element.party() != null && !element.party().isDemonym())
                    || element.is(Category.GOES)
                    || element.is(Category.MAKES_UP)
                    || element.is(Category.TO)
                    || element.is(Category.FROM)
                    || element.is(Category.AND)
                    || element.is(Category.WHILE)
                    || element.is(Category.VIEWED)
                    || element.is(Category.IT)
                    || (element.is(Category.IN) && (element.is(Category.BY) || !isBeforeParty(clause, element)));
            boolean isOther = !passes
                    || (amount != null && (share != null || amount.kind() != Amount.Kind.PERCENT || amount.sign() != 0))
                    || (flow != null && !isVerb)
                    || element.is(Category.UP)
                    || element.is(Category.DOWN)
                    || (element.is(Category.BY) && !element.is(Category.IN))
                    || (element.is(Category.OF) && share != null);
            if (isOther) {
                return false;
            }
            share = amount == null ? share : amount;
            isParty |= element.party() != null;
            isPart |= isVerb || element.is(Category.GOES) || element.is(Category.MAKES_UP);
        }
        return share != null && isParty && (isPart || goesOnWithShare(clause));
    }

    /** Whether a percentage stands behind one that went to somebody: 31.4% went to China, 16.8% to Brazil. */
    static boolean isListedThatGoes(Amount share, Clause before) {
        Clause first = before;
        while (first.parent != null && first.head == null && !first.has(Category.GOES)) {
            first = first.parent;
        }
        return share.kind() == Amount.Kind.PERCENT
                && share.sign() == 0
                && (first.has(Category.GOES)
                        || Scan.any(
                                first.elements,
                                e -> e.flow() != null && e.flow().concept().isVerb()))
                && Scan.any(
                        first.elements, e -> e.amount() != null && e.amount().kind() == Amount.Kind.PERCENT)
                && !first.changes();
    }

    private static boolean isBeforeParty(Clause clause, Element element) {
        int behind = clause.elements.indexOf(element) + 1;
        Element next = Scan.at(clause.elements, Scan.past(clause.elements, behind, Element::isIdle));
        return next != null && next.party() != null;
    }

    /** Whether a clause gives nothing but percentages and points, behind one that gave a share. */
    static boolean goesOnWithShare(Clause clause) {
        return clause.parent != null
                && clause.parent.measured == Concept.SHARE
                && clause.sharesBefore() != null
                && clause.hasAmounts()
                && Scan.all(
                        clause.elements,
                        e -> !(e.item() instanceof Amount a)
                                || a.kind() == Amount.Kind.PERCENT
                                || a.kind() == Amount.Kind.POINTS);
    }

    /** Whether a bracket behind a name gives a percentage alone, where places were told: second, ahead of Cuba (9%). */
    static boolean isListedByPlace(Clause clause) {
        Clause before = clause.parent;
        while (before != null && before.partner != null) {
            before = before.parent;
        }
        return clause.partner != null
                && before != null
                && before.measured == Concept.RANK
                && Scan.one(clause.elements, e -> e.amount() != null)
                && Scan.any(
                        clause.elements,
                        e -> e.amount() != null
                                && e.amount().kind() == Amount.Kind.PERCENT
                                && e.amount().sign() == 0)
                && !clause.changes();
    }

    /** Whether exports are said to be so many percent of imports, and not to make up a part of those of someone. */
    static boolean isCoverage(Clause clause, @Nullable Concept concept) {
        List<Element> all = clause.elements;
        int percent = Scan.first(all, 0, e -> e.amount() != null);
        int whole = Scan.first(all, percent + 1, e -> e.flow() != null);
        if (concept != Concept.EXPORTS || percent < 0 || whole < 0) {
            return false;
        }
        List<Element> before = all.subList(0, percent);
        List<Element> between = all.subList(percent + 1, whole);
        boolean isSaid = Scan.any(before, e -> e.flow() != null || e.is(Category.IT));
        boolean isMoved = Scan.any(all.subList(0, whole), e -> e.is(Category.UP) || e.is(Category.DOWN));
        return isSaid
                && !isMoved
                && isPercent(all.get(percent).amount())
                && isImports(all.get(whole).flow())
                && all.get(whole).segment() == all.get(percent).segment()
                && isOfWhole(between)
                && !(Element.has(before, Category.MAKES_UP) && isOwned(between, Scan.at(all, whole + 1)));
    }

    private static boolean isPercent(@Nullable Amount amount) {
        return amount != null && amount.kind() == Amount.Kind.PERCENT;
    }

    private static boolean isImports(@Nullable Flow flow) {
        return flow != null && flow.concept() == Concept.IMPORTS;
    }

    /** Whether what stands between a percentage and a flow says that it is of that, and of nothing told before. */
    private static boolean isOfWhole(List<Element> between) {
        int of = Scan.first(between, 0, e -> e.is(Category.OF));
        return of >= 0
                && Scan.none(between, e -> e.amount() != null)
                && Scan.none(between.subList(of + 1, between.size()), e -> e.is(Category.IT) && !e.is(Category.OWN));
    }

    private static boolean isOwned(List<Element> between, @Nullable Element behind) {
        return (behind != null && behind.party() != null)
                || Scan.any(between, e -> e.is(Category.OWN) || e.is(Category.POSSESSIVE) || e.party() != null);
    }

    /** Whether a party is said to make up a part of what was spoken of: China took 17.4% of them. */
    static boolean isShareOfIt(Clause clause) {
        List<Element> all = clause.elements;
        int party = Scan.first(all, 0, e -> e.party() != null);
        int share = Scan.first(all, 0, e -> e.amount() != null);
        int it = Scan.past(all, share + 1, e -> e.is(Category.OF) || e.isIdle());
        return party >= 0
                && party < share
                && Element.has(all.subList(party, share), Category.MAKES_UP)
                && isPercent(all.get(share).amount())
                && Element.has(all.subList(share, it), Category.OF)
                && Element.is(all, it, Category.IT);
    }
}
