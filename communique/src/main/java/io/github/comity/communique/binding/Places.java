package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.language.Category;
import java.util.List;

/** Tells whether words speak of places in a ranking. */
final class Places {
    private Places() {}

    /** Whether figures are places and nothing else: 98th; 98 место. */
    static boolean isOfPlaces(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).amount() != null && !isNumberOfPlace(elements, i)) {
                return false;
            }
        }
        return Element.hasAmounts(elements);
    }

    /** Whether a figure is an ordinal or a number right before the word for a place. */
    static boolean isNumberOfPlace(List<Element> elements, int at) {
        Amount amount = elements.get(at).amount();
        return amount != null
                && (amount.kind() == Amount.Kind.ORDINAL
                        || (amount.kind() == Amount.Kind.BARE && isBeforePlace(elements, at)));
    }

    /** Whether the word for a place stands right behind a number, and no number of partners or places is told. */
    static boolean isBeforePlace(List<Element> elements, int at) {
        return Element.is(elements, at + 1, Category.RANKED)
                && !Element.is(elements, at + 2, Category.PARTNER) // three main buyers
                && !Element.is(elements, at + 2, Category.UP)
                && !Element.is(elements, at + 2, Category.DOWN); // one place lower
    }
}
