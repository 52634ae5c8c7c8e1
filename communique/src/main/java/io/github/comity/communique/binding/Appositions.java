package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.CountryGroup;
import java.util.List;
import java.util.function.Predicate;

/** Tells the parties that say more of another one, or of something told aside, from the sides of a flow. */
final class Appositions {
    /** The most words of an apposition. */
    private static final int LONGEST = 8;

    private Appositions() {}

    /**
     * Whether a party stands in what is said of the one right before a mark: Slovakia, Poland's neighbour; Germany, the
     * main partner of Poland. Where the caller expects nobody, whose partner one is may tell who reports.
     */
    static boolean isInside(List<Element> elements, int at, Context context) {
        int segment = elements.get(at).segment();
        int first = Scan.start(elements, at, e -> e.segment() == segment);
        int last = Scan.past(elements, at + 1, e -> e.segment() == segment);
        boolean isBehindParty = Element.item(elements, first - 1) instanceof PartyName before
                && last - first <= LONGEST
                && !before.isDemonym()
                && before.to() < elements.get(first).item().from();
        return isBehindParty && isNoun(elements.subList(first, last), at - first, context.isExpected);
    }

    /** The index behind a party and what is said of it between marks. */
    static int behind(List<Element> elements, int party, Context context) {
        int first = party + 1;
        int own = elements.get(party).segment();
        int segment = first < elements.size() ? elements.get(first).segment() : own;
        if (segment == own) {
            return first;
        }
        int last = Scan.past(elements, first, e -> e.segment() == segment);
        for (int i = first; i < last; i++) {
            if (elements.get(i).party() != null && isInside(elements, i, context)) {
                return last;
            }
        }
        return first;
    }

    /** Whether some words are a noun with a party that owns it: Poland's neighbour, partenaire de la Pologne. */
    private static boolean isNoun(List<Element> words, int party, boolean isExpected) {
        if (Scan.any(words.subList(0, party), Appositions::isLink)) {
            return false;
        }
        boolean isPartner = false;
        int unknown = 0;
        for (int i = 0; i < words.size(); i++) {
            Element element = words.get(i);
            boolean isOf = element.is(Category.OF) || element.is(Category.POSSESSIVE);
            boolean isWord = element.item() instanceof Cue cue && cue.isUnknown();
            isPartner |= element.is(Category.PARTNER);
            unknown += isWord ? 1 : 0;
            boolean isOfNoun = i == party
                    || isOf
                    || element.isIdle()
                    || element.is(Category.PARTNER)
                    || element.is(Category.RANKED)
                    || element.is(Category.THERE)
                    || (isPartner && (element.is(Category.IN) || element.item() instanceof PartyName));
            if (!isOfNoun || element.is(Category.STATISTICS)) {
                return false;
            }
        }
        boolean isOwner = Element.is(words, party + 1, Category.POSSESSIVE)
                || (party + 1 < words.size() && words.get(party).isAdjective());
        boolean isBehindNoun = party > 0 && !words.get(0).is(Category.OF) && (isPartner || unknown > 0);
        boolean isBeforeNoun = isPartner || unknown == 1;
        return (isOwner ? isBeforeNoun : isBehindNoun) && (isExpected || !isPartner);
    }

    private static boolean isLink(Element element) {
        return !element.is(Category.OF)
                && !element.is(Category.POSSESSIVE)
                && (element.is(Category.TO)
                        || element.is(Category.FROM)
                        || element.is(Category.WITH)
                        || element.is(Category.IN)
                        || element.is(Category.BETWEEN)
                        || element.is(Category.AND));
    }

    /** Whether a party owns nothing but a percentage that another is compared with: more than the 5% of Slovakia. */
    static boolean isOfFigure(List<Element> elements, int at) {
        int of = Scan.last(elements, at, e -> !e.isIdle());
        return elements.get(at).party() != null
                && Element.is(elements, of, Category.OF)
                && isPercentOfOther(elements, of - 1);
    }

    /** Whether a percentage at the start of a segment is of a party, and of no flow: more than the 5% of Slovakia. */
    static boolean isPercentOfOther(List<Element> elements, int at) {
        if (!(Element.item(elements, at) instanceof Amount amount) || amount.kind() != Amount.Kind.PERCENT) {
            return false;
        }
        int segment = elements.get(at).segment();
        int first = Scan.start(elements, at, e -> e.segment() == segment && isOfComparison(e));
        int party = Scan.past(elements, at + 2, Element::isIdle);
        Element next = Scan.at(elements, party + 1);
        return first > 0
                && elements.get(first - 1).segment() != segment
                && Element.is(elements, at + 1, Category.OF)
                && Element.item(elements, party) instanceof PartyName name
                && !name.isDemonym()
                && elements.get(party).segment() == segment
                && (next == null || next.segment() != segment);
    }

    private static boolean isOfComparison(Element element) {
        return element.isIdle() || element.is(Category.UP) || element.is(Category.DOWN) || element.is(Category.AGAINST);
    }

    /**
     * Whether a group is named only beside a country, both as those between whom something is, of which a flow is told:
     * under the agreement between EFTA and Indonesia, Swiss exports rose.
     *
     * @param elements the elements of a clause
     * @param at where the group stands
     * @param context who else may be meant
     */
    static boolean isGroupBetween(List<Element> elements, int at, Context context) {
        PartyName group = elements.get(at).party();
        if (group == null || !(group.area() instanceof CountryGroup) || isOfExpected(group, context)) {
            return false;
        }
        int behind = other(elements, at, 1);
        int other = behind < 0 ? other(elements, at, -1) : behind;
        boolean isBetween = Element.is(elements, passed(elements, Math.min(at, other), -1), Category.BETWEEN)
                || Element.is(elements, passed(elements, Math.max(at, other), 1), Category.BETWEEN);
        return isBetween
                && Element.item(elements, other) instanceof PartyName party
                && (context.isExpected
                        ? isOfExpected(party, context)
                        : !party.area().equals(context.speaker()));
    }

    private static boolean isOfExpected(PartyName party, Context context) {
        return context.isExpected && context.parties.contains(party.area());
    }

    /** Where the party stands that "and" joins with one; or -1. */
    private static int other(List<Element> elements, int at, int step) {
        int and = passed(elements, at, step);
        int other = Element.is(elements, and, Category.AND) ? passed(elements, and, step) : -1;
        return Element.item(elements, other) instanceof PartyName ? other : -1;
    }

    /** The next place that holds more than small words. */
    private static int passed(List<Element> elements, int from, int step) {
        Predicate<Element> passes = e -> e.isSmall() && !e.is(Category.AND) && !e.is(Category.BETWEEN);
        return step == 1 ? Scan.past(elements, from + 1, passes) : Scan.start(elements, from, passes) - 1;
    }

    /** Whether an adjective says whose body something is that is no flow: the Ethiopian Investment Commission said. */
    private static boolean isOfBody(List<Element> elements, int at) {
        return elements.get(at).isAdjective() && Element.is(elements, at + 1, Category.OTHER);
    }

    /** Whether an adjective stands before goods of which more is told than a figure: it kept curbs on Thai sugar. */
    static boolean isAside(List<Element> elements, int at) {
        if (isOfBody(elements, at)) {
            return true;
        }
        boolean isOfThing = elements.get(at).isAdjective()
                && (Element.is(elements, at + 1, Category.PRODUCT) || Element.is(elements, at + 1, Category.GOODS));
        int figure = Scan.last(elements, at, e -> e.flow() != null || e.amount() != null);
        return isOfThing
                && Element.item(elements, figure) instanceof Amount
                && Scan.any(elements.subList(figure, at), e -> e.item() instanceof Cue cue && cue.isUnknown());
    }
}
