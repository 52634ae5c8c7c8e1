package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Areas;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Scan;
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
        int in = Scan.last(elements, at, e -> !e.isIdle());
        in = Element.is(elements, in, Category.OF) ? in - 1 : in; // in der ASEAN
        return Element.is(elements, in, Category.IN)
                && elements.get(in).segment() == elements.get(at).segment();
    }
}
