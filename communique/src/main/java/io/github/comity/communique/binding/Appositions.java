package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.language.Category;
import io.github.comity.party.CountryGroup;
import java.util.List;

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
        int first = at;
        while (first > 0
                && elements.get(first - 1).segment() == elements.get(at).segment()) {
            first--;
        }
        int last = at + 1;
        while (last < elements.size()
                && elements.get(last).segment() == elements.get(at).segment()) {
            last++;
        }
        boolean isBehindParty = first > 0
                && last - first <= LONGEST
                && elements.get(first - 1).party() != null
                && !isAdjective(elements.get(first - 1))
                && elements.get(first - 1).item().to()
                        < elements.get(first).item().from();
        return isBehindParty && isNoun(elements.subList(first, last), at - first, context.isExpected);
    }

    /** The index behind a party and what is said of it between marks. */
    static int behind(List<Element> elements, int party, Context context) {
        int first = party + 1;
        int last = first;
        boolean isAside = false;
        while (last < elements.size()
                && elements.get(last).segment() == elements.get(first).segment()
                && last <= first + LONGEST
                && elements.get(first).segment() != elements.get(party).segment()) {
            isAside |= elements.get(last).party() != null && isInside(elements, last, context);
            last++;
        }
        return isAside ? last : first;
    }

    /** Whether some words are a noun with a party that owns it: Poland's neighbour, partenaire de la Pologne. */
    private static boolean isNoun(List<Element> words, int party, boolean isExpected) {
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
            if (!isOfNoun || element.is(Category.STATISTICS) || (i < party && isLink(element, isOf))) {
                return false;
            }
        }
        boolean isOwner = party + 1 < words.size()
                && (words.get(party + 1).is(Category.POSSESSIVE) || isAdjective(words.get(party)));
        boolean isBehindNoun = party > 0 && !words.get(0).is(Category.OF) && (isPartner || unknown > 0);
        boolean isBeforeNoun = isPartner || unknown == 1;
        return (isOwner ? isBeforeNoun : isBehindNoun) && (isExpected || !isPartner);
    }

    private static boolean isLink(Element element, boolean isOf) {
        return !isOf
                && (element.is(Category.TO)
                        || element.is(Category.FROM)
                        || element.is(Category.WITH)
                        || element.is(Category.IN)
                        || element.is(Category.BETWEEN)
                        || element.is(Category.AND));
    }

    /** Whether a party owns nothing but a percentage that another is compared with: more than the 5% of Slovakia. */
    static boolean isOfFigure(List<Element> elements, int at) {
        int of = at - 1;
        while (of > 0 && elements.get(of).isIdle()) {
            of--;
        }
        return elements.get(at).party() != null
                && of > 0
                && elements.get(of).is(Category.OF)
                && isPercentOfOther(elements, of - 1);
    }

    /** Whether a percentage at the start of a segment is of a party, and of no flow: more than the 5% of Slovakia. */
    static boolean isPercentOfOther(List<Element> elements, int at) {
        Amount amount = elements.get(at).amount();
        int segment = elements.get(at).segment();
        int first = at;
        while (first > 0 && elements.get(first - 1).segment() == segment && isOfComparison(elements.get(first - 1))) {
            first--;
        }
        boolean isFirst = first > 0 && elements.get(first - 1).segment() != segment;
        int party = at + 2;
        while (party < elements.size() && elements.get(party).isIdle()) {
            party++;
        }
        return amount != null
                && amount.kind() == Amount.Kind.PERCENT
                && isFirst
                && party < elements.size()
                && elements.get(at + 1).is(Category.OF)
                && elements.get(party).party() != null
                && !isAdjective(elements.get(party))
                && elements.get(party).segment() == segment
                && (party + 1 == elements.size() || elements.get(party + 1).segment() != segment);
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
        int before = other(elements, at, -1);
        PartyName other = behind >= 0
                ? elements.get(behind).party()
                : before >= 0 ? elements.get(before).party() : null;
        int first = before >= 0 ? before : at;
        int last = behind >= 0 ? behind : at;
        boolean isBetween = is(Category.BETWEEN, elements, passed(elements, first, -1))
                || is(Category.BETWEEN, elements, passed(elements, last, 1));
        return isBetween
                && other != null
                && (context.isExpected
                        ? isOfExpected(other, context)
                        : !other.area().equals(context.speaker()));
    }

    private static boolean isOfExpected(PartyName party, Context context) {
        return context.isExpected && context.parties.contains(party.area());
    }

    /** Where the party stands that "and" joins with one; or -1. */
    private static int other(List<Element> elements, int at, int step) {
        int and = passed(elements, at, step);
        int other = is(Category.AND, elements, and) ? passed(elements, and, step) : -1;
        return other >= 0 && other < elements.size() && elements.get(other).party() != null ? other : -1;
    }

    /** The next place that holds more than small words. */
    private static int passed(List<Element> elements, int from, int step) {
        int at = from + step;
        while (at >= 0
                && at < elements.size()
                && elements.get(at).isSmall()
                && !is(Category.AND, elements, at)
                && !is(Category.BETWEEN, elements, at)) {
            at += step;
        }
        return at;
    }

    private static boolean is(Category category, List<Element> elements, int at) {
        return at >= 0 && at < elements.size() && elements.get(at).is(category);
    }

    /** Whether an adjective says whose body something is that is no flow: the Ethiopian Investment Commission said. */
    private static boolean isOfBody(List<Element> elements, int at) {
        PartyName party = elements.get(at).party();
        return party != null
                && party.isDemonym()
                && at + 1 < elements.size()
                && elements.get(at + 1).is(Category.OTHER);
    }

    /** Whether an adjective stands before goods of which more is told than a figure: it kept curbs on Thai sugar. */
    static boolean isAside(List<Element> elements, int at) {
        if (isOfBody(elements, at)) {
            return true;
        }
        boolean isOfThing = isAdjective(elements.get(at))
                && at + 1 < elements.size()
                && (elements.get(at + 1).is(Category.PRODUCT)
                        || elements.get(at + 1).is(Category.GOODS));
        boolean isUnknown = false;
        for (int i = at - 1; i >= 0 && isOfThing; i--) {
            Element element = elements.get(i);
            if (element.flow() != null || element.amount() != null) {
                return isUnknown && element.amount() != null;
            }
            isUnknown |= element.item() instanceof Cue cue && cue.isUnknown();
        }
        return false;
    }

    private static boolean isAdjective(Element element) {
        return element.party() != null && element.party().isDemonym();
    }
}
