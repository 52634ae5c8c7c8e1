package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Areas;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.CountryGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the part of the world within which one ranks: the third partner in Asia. */
final class Regions {
    private Regions() {}

    /** The group that stands behind "in" and a partner or place, or null. */
    static @Nullable Area ofRank(Clause clause) {
        List<Element> elements = clause.elements;
        for (int i = 1; i < elements.size(); i++) {
            Area region = at(elements.get(i));
            if (region != null && isBehindIn(elements, i)) {
                return region;
            }
        }
        return null;
    }

    /** Whether a party is such a part of the world, and so no side of the clause. */
    static boolean isRegion(List<Element> elements, int at) {
        return at(elements.get(at)) != null && isBehindIn(elements, at);
    }

    private static @Nullable Area at(Element element) {
        if (element.party() != null) {
            return element.party().area() instanceof CountryGroup group ? group : null;
        }
        String code = element.item() instanceof Cue cue ? cue.value(Category.REGION) : "";
        return code.isEmpty() ? null : Areas.of(code);
    }

    private static boolean isBehindIn(List<Element> elements, int at) {
        int i = at - 1;
        while (i >= 0 && (elements.get(i).isIdle() || isArticle(elements, i))) {
            i--;
        }
        return i >= 0
                && elements.get(i).is(Category.IN)
                && elements.get(i).segment() == elements.get(at).segment();
    }

    /** Whether a word that says "of" stands right behind "in", as the German article does: in der ASEAN. */
    private static boolean isArticle(List<Element> elements, int at) {
        return at > 0
                && elements.get(at).is(Category.OF)
                && elements.get(at - 1).is(Category.IN);
    }
}
