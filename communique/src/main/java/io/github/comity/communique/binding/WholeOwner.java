package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whose the whole is of which a percentage tells a part: 0.1 percent of China's imports. */
final class WholeOwner {
    private WholeOwner() {}

    /** Who is said to own the flow behind a percentage: of China's imports; of Chinese imports; or null. */
    static @Nullable Area behind(List<Element> elements, int share) {
        boolean isBehind = false;
        boolean isOfExports = false;
        for (int i = share + 1;
                i < elements.size()
                        && elements.get(i).segment() == elements.get(share).segment();
                i++) {
            Element element = elements.get(i);
            PartyName party = element.party();
            if (party != null) {
                return isOwner(party, elements, i, isBehind) ? party.area() : null;
            }
            boolean isLink = element.is(Category.TO)
                    || element.is(Category.FROM)
                    || element.is(Category.WITH)
                    || element.is(Category.IN);
            boolean isOf = isOfExports && element.is(Category.OF); // de, which says from as well
            if ((isBehind && isLink && !isOf)
                    || element.amount() != null
                    || element.time() != null
                    || element.is(Category.LEVEL)) {
                return null;
            }
            Flow flow = element.flow();
            isBehind |= flow != null;
            isOfExports |= flow != null && flow.concept() == Concept.EXPORTS;
        }
        return null;
    }

    private static boolean isOwner(PartyName party, List<Element> elements, int at, boolean isBehindFlow) {
        if (isBehindFlow) {
            return !party.isDemonym() || elements.get(at - 1).flow() != null;
        }
        boolean isPossessive = Element.is(elements, at + 1, Category.POSSESSIVE);
        return party.isDemonym() || isPossessive;
    }
}
