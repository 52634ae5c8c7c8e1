package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;

/** Finds the figures of a list around a word that says that they are in order, by their indices. */
final class ListedFigures {
    private static final int MOST = 24;

    private ListedFigures() {}

    /** The figures of one list that end before the word, stand on both sides of it, or start behind it. */
    static List<Integer> of(List<Item> items, int word) {
        List<Integer> before = new ArrayList<>();
        for (int i = word - 1; i >= 0 && before.size() < MOST; i--) {
            Item item = items.get(i);
            if (item instanceof Amount) {
                before.add(0, i);
            } else if (!Respectively.isJoint(item)) {
                break;
            }
        }
        if (before.size() >= 2) {
            return before;
        }
        boolean isBetween = before.size() == 1 && word + 1 < items.size() && items.get(word + 1) instanceof Amount;
        List<Integer> behind = new ArrayList<>(isBetween ? before : List.of());
        for (int i = word + 1; i < items.size() && behind.size() < MOST; i++) {
            Item item = items.get(i);
            if (item instanceof Amount) {
                behind.add(i);
            } else if (!(Respectively.isJoint(item) || (behind.isEmpty() && item instanceof Cue))) {
                break;
            }
        }
        return behind;
    }

    /** The figures of several lists that stand next to each other: 5.9 and 2.5 million, up 14 and down 2 percent. */
    static List<Integer> ofAll(List<Item> items, int word) {
        int from = word;
        while (from > 0 && isBetween(items.get(from - 1))) {
            from--;
        }
        List<Integer> all = new ArrayList<>();
        for (int i = from; i < items.size() && (i <= word || isBetween(items.get(i))) && all.size() <= MOST; i++) {
            if (items.get(i) instanceof Amount) {
                all.add(i);
            }
        }
        return all;
    }

    private static boolean isBetween(Item item) {
        return item instanceof Amount
                || item instanceof Time
                || Respectively.isJoint(item)
                || Respectively.isLink(item)
                || (item instanceof Cue cue && (cue.isUnknown() || cue.is(Category.IN) || cue.is(Category.AGAINST)));
    }

    /** The changes that end before the word, stand on both sides of it, or start behind it, each with its direction. */
    static List<Integer> changes(List<Item> items, int word) {
        List<Integer> found = new ArrayList<>();
        for (int i = word - 1; i >= 0 && goesOn(items.get(i)); i--) {
            if (items.get(i) instanceof Amount) {
                found.add(0, i);
            }
        }
        boolean isBehind = found.size() < 2;
        for (int i = word + 1; isBehind && i < items.size() && goesOn(items.get(i)); i++) {
            if (items.get(i) instanceof Amount) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether an item is one of several changes or may stand between them. */
    private static boolean goesOn(Item item) {
        return Respectively.isJoint(item)
                || (item instanceof Cue cue && ChangesInOrder.leads(cue))
                || (item instanceof Amount change
                        && (change.kind() == Amount.Kind.PERCENT || change.kind() == Amount.Kind.BARE)
                        && change.magnitude() == null);
    }
}
