package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.language.Category;
import java.util.List;

/** Tells whether words speak of places in a ranking. */
final class Places {
    private Places() {}

    /** Whether figures are places and nothing else: 98th; 98 место. */
    static boolean isOfPlaces(List<Element> elements) {
        boolean isPlace = false;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).amount() != null && !isNumberOfPlace(elements, i)) {
                return false;
            }
            isPlace |= elements.get(i).amount() != null;
        }
        return isPlace;
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
        Element behind = at + 2 < elements.size() ? elements.get(at + 2) : null; // three main buyers; one place lower
        return at + 1 < elements.size()
                && elements.get(at + 1).is(Category.RANKED)
                && (behind == null
                        || !(behind.is(Category.PARTNER) || behind.is(Category.UP) || behind.is(Category.DOWN)));
    }
}
