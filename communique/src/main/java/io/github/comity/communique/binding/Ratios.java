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
    /** The most partners of whom a list tells shares. */
    private static final int MOST_LISTED = 20;

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
        boolean isWith = !clause.elements.isEmpty() && clause.elements.get(0).is(Category.WITH);
        boolean isMoney = false;
        Amount share = null;
        for (int i = 0; isWith && i < clause.elements.size(); i++) {
            Flow flow = clause.elements.get(i).flow();
            Amount amount = clause.elements.get(i).amount();
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
        for (int i = 0; i < MOST_LISTED && first.head == null && !first.has(Category.GOES); i++) {
            if (first.parent == null) {
                break;
            }
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
        int next = clause.elements.indexOf(element) + 1;
        while (next < clause.elements.size() && clause.elements.get(next).isIdle()) {
            next++;
        }
        return next < clause.elements.size() && clause.elements.get(next).party() != null;
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
        for (int i = 0; i < MOST_LISTED && before != null && before.partner != null; i++) {
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

    /** Whether exports are said to be so many percent of imports. */
    static boolean isCoverage(Clause clause, @Nullable Concept concept) {
        if (concept != Concept.EXPORTS) {
            return false;
        }
        Amount percent = null;
        int segment = 0;
        boolean isSaid = false;
        boolean isOf = false;
        boolean isPart = false;
        for (int i = 0; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            Flow flow = element.flow();
            if (flow != null && percent != null) {
                boolean isOwned = isPart
                        && i + 1 < clause.elements.size()
                        && clause.elements.get(i + 1).party() != null;
                return isOf && !isOwned && flow.concept() == Concept.IMPORTS && element.segment() == segment;
            }
            isSaid |= flow != null || element.is(Category.IT);
            Amount amount = element.amount();
            if (amount != null && (amount.kind() != Amount.Kind.PERCENT || percent != null || !isSaid)) {
                return false;
            }
            segment = amount == null ? segment : element.segment();
            percent = amount == null ? percent : amount;
            boolean isOfIt = isOf && element.is(Category.IT) && !element.is(Category.OWN);
            isOf |= percent != null && element.is(Category.OF);
            isPart |= percent == null && element.is(Category.MAKES_UP);
            boolean isOwned = percent != null
                    && (element.is(Category.OWN) || element.is(Category.POSSESSIVE) || element.party() != null);
            if (isOfIt || (isPart && isOwned)) {
                return false;
            }
            if (element.is(Category.UP) || element.is(Category.DOWN)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a party is said to make up a part of what was spoken of: China took 17.4% of them. */
    static boolean isShareOfIt(Clause clause) {
        boolean isParty = false;
        boolean isMadeUp = false;
        Amount share = null;
        boolean isOf = false;
        for (Element element : clause.elements) {
            if (share == null) {
                isParty |= element.party() != null;
                isMadeUp |= isParty && element.is(Category.MAKES_UP);
                share = element.amount();
            } else if (element.is(Category.OF)) {
                isOf = true;
            } else if (isOf && element.is(Category.IT)) {
                return isMadeUp && share.kind() == Amount.Kind.PERCENT;
            } else if (!element.isIdle()) {
                return false;
            }
        }
        return false;
    }
}
