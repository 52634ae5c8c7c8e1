package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.language.Category;
import java.math.BigDecimal;

/**
 * Leads back from an aside to what it stands in: trade was 83.7 billion, with exports of 35.6 and imports of 48,
 * compared to 84.8 billion a year earlier. The words leave open which figure is compared; it is the one outside if that
 * is nearer to the base than the last one inside.
 */
final class Asides {
    private Asides() {}

    /** The clause that a segment which compares belongs to: the current one, or the one outside its aside. */
    static Clause outside(Clause current, Segment segment) {
        Clause inner = current.startsWith(Category.AND) && current.parent != null ? current.parent : current;
        Clause outer = inner.startsWith(Category.WITH) ? inner.parent : null;
        Amount base = Element.firstMoney(segment.elements());
        Amount near = Element.firstMoney(current.elements);
        Amount far = outer == null ? null : Element.firstMoney(outer.elements);
        if (outer == null || base == null || near == null || far == null || outer.depth != current.depth) {
            return current;
        }
        return isNearer(base, far, near) ? outer : current;
    }

    private static boolean isNearer(Amount base, Amount one, Amount other) {
        return distance(base, one).compareTo(distance(base, other)) < 0;
    }

    private static BigDecimal distance(Amount one, Amount other) {
        return one.inOnes().subtract(other.inOnes()).abs();
    }
}
