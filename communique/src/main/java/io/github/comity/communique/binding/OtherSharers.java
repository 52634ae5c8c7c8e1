package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.List;

/**
 * Tells shares that somebody or something else has than a partner: <i>Moroccan banks hold a market share of 30 percent
 * there</i>; <i>the agricultural share of our trade</i>.
 */
final class OtherSharers {
    /** What the modifiers of a kind of goods start with. */
    private static final String SCOPE = "SCOPE_";

    private OtherSharers() {}

    /** Whether the share at a place is that of others. */
    static boolean have(Clause clause, int at) {
        List<Element> before = clause.elements.subList(0, at);
        int share = Scan.last(before, at, OtherSharers::isShare);
        return share >= 0 && (isOfKind(before, share) || isHeld(clause, before));
    }

    private static boolean isShare(Element element) {
        return element.flow() != null && element.flow().concept() == Concept.SHARE;
    }

    /** Whether a kind of goods stands right beside the word share: the non-energy share; the share of services. */
    private static boolean isOfKind(List<Element> elements, int share) {
        boolean isOf = Element.is(elements, share + 1, Category.OF);
        return isKind(elements, share - 1)
                || (isNoun(elements, share - 1) && isKind(elements, share - 2))
                || isKindAlone(elements, isOf ? share + 2 : share + 1);
    }

    /** Whether a kind of goods stands at a place that limits no flow behind it, as in the share of tea exports. */
    private static boolean isKindAlone(List<Element> elements, int at) {
        Element next = Scan.at(elements, at + 1);
        return isKind(elements, at) && (next == null || next.flow() == null);
    }

    private static boolean isKind(List<Element> elements, int at) {
        Element element = Scan.at(elements, at);
        return element != null
                && element.item() instanceof Cue cue
                && (cue.is(Category.OUTSIDE)
                        || cue.is(Category.PRODUCT)
                        || cue.value(Category.MODIFIER).startsWith(SCOPE));
    }

    /** Whether a noun that is not known has a country's adjective beside it, where no whole is named: Kenyan banks. */
    private static boolean isHeld(Clause clause, List<Element> elements) {
        boolean isOfWhole = Scan.any(clause.elements, e -> e.flow() != null && !isShare(e));
        for (int i = 0; i < elements.size() && !isOfWhole; i++) {
            PartyName party = elements.get(i).party();
            boolean isBeforeShare = i + 1 < elements.size() && isShare(elements.get(i + 1));
            if (party != null
                    && party.isDemonym()
                    && !isBeforeShare
                    && (isNoun(elements, i + 1) || isNoun(elements, i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoun(List<Element> elements, int at) {
        Element element = Scan.at(elements, at);
        return element != null
                && element.item() instanceof Cue cue
                && cue.senses().categories().size() == 0;
    }
}
