package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads goods that stand behind their verb, with their value, before or behind the only party: <i>nach Deutschland
 * gingen 2019 Waren für 44 Millionen; V roce 2019 směřovalo do Německa zboží za 44 milionů</i>.
 */
final class GoodsBehind {
    private final List<Element> elements;
    private final int verb;

    GoodsBehind(List<Element> elements, int verb) {
        this.elements = elements;
        this.verb = verb;
    }

    /** Whether they are exports to the party or imports from it; null where anything else is told. */
    @Nullable
    Concept flow() {
        Concept way = null;
        boolean isBehind = false;
        int sums = 0;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.item() instanceof Amount amount) {
                sums += amount.mayBeMoney() && amount.magnitude() != null ? 1 : 2;
            } else if (element.is(Category.GOODS)) {
                if (i < verb) {
                    return null;
                }
                isBehind = true;
            } else if (isParty(i)) {
                way = way == null ? way(i) : null;
                if (way == null) {
                    return null;
                }
            } else if (i != verb && !passes(element)) {
                return null;
            }
        }
        return isBehind && sums == 1 && !elements.get(verb).is(Category.MAKES_UP) ? way : null;
    }

    /** Whether a party is one that goods go to or come from, and no adjective that says whose they are. */
    private boolean isParty(int at) {
        PartyName party = elements.get(at).party();
        return party != null && !isOrigin(at);
    }

    private boolean isOrigin(int at) {
        PartyName party = elements.get(at).party();
        return party != null && party.isDemonym() && Element.is(elements, at + 1, Category.GOODS);
    }

    private static boolean passes(Element element) {
        return element.party() != null
                || element.is(Category.TO)
                || element.is(Category.FROM)
                || Movements.isBesideGoods(element);
    }

    /** Where goods go by the word before a party: exports to it, or imports from it; null if it says neither. */
    private @Nullable Concept way(int party) {
        Element link = Scan.at(elements, Scan.last(elements, party, e -> isLink(e) || !e.isSmall()));
        if (link == null || !isLink(link)) {
            return null;
        }
        return link.is(Category.FROM) ? Concept.IMPORTS : Concept.EXPORTS;
    }

    private static boolean isLink(Element element) {
        return element.is(Category.FROM) || element.is(Category.IN) || element.is(Category.TO);
    }
}
