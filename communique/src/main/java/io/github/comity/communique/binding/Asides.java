package io.github.comity.communique.binding;

import io.github.comity.communique.language.Category;

/**
 * Leads back from an aside to what it stands in: trade was 83.7 billion, with exports of 35.6 and imports of 48,
 * compared to 84.8 billion a year earlier. The comparison behind an aside goes on with the clause outside it.
 */
final class Asides {
    private Asides() {}

    /** The clause that a segment which compares belongs to: the current one, or the one outside its aside. */
    static Clause outside(Clause current, Segment segment) {
        Clause inner = current.startsWith(Category.AND) && current.parent != null ? current.parent : current;
        Clause outer = inner.startsWith(Category.WITH) ? inner.parent : null;
        boolean isAside = outer != null
                && outer.depth == current.depth
                && Element.firstMoney(segment.elements()) != null
                && Element.firstMoney(current.elements) != null
                && Element.firstMoney(outer.elements) != null;
        return isAside && outer != null ? outer : current;
    }
}
