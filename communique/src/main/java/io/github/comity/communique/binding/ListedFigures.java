package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;

/** Finds the figures of a list around a word that says that they are in order, by their indices. */
final class ListedFigures {
    private ListedFigures() {}

    /** The figures of one list that end before the word, stand on both sides of it, or start behind it. */
    static List<Integer> of(List<Item> items, int word) {
        int start = Scan.start(items, word, ListedFigures::isListed);
        List<Integer> before = figures(items, start, word);
        if (before.size() >= 2) {
            return before;
        }
        int first = Scan.past(items, word + 1, i -> i instanceof Cue || Respectively.isJoint(i));
        List<Integer> behind = figures(items, first, Scan.past(items, first, ListedFigures::isListed));
        if (Scan.at(items, word + 1) instanceof Amount) {
            behind.addAll(0, before);
        }
        return behind;
    }

    private static boolean isListed(Item item) {
        return item instanceof Amount || Respectively.isJoint(item);
    }

    /** The places of the figures between two places. */
    private static List<Integer> figures(List<Item> items, int from, int end) {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (items.get(i) instanceof Amount) {
                found.add(i);
            }
        }
        return found;
    }

    /** The figures of several lists that stand next to each other: 5.9 and 2.5 million, up 14 and down 2 percent. */
    static List<Integer> ofAll(List<Item> items, int word) {
        int from = Scan.start(items, word, ListedFigures::isBetween);
        return figures(items, from, Scan.past(items, word + 1, ListedFigures::isBetween));
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
        List<Integer> found = figures(items, Scan.start(items, word, ListedFigures::goesOn), word);
        if (found.size() < 2) {
            found.addAll(figures(items, word + 1, Scan.past(items, word + 1, ListedFigures::goesOn)));
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
