package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * Says when a balance had the side that it turned from, where that is not said: <i>from a surplus of 56.8 million to a
 * deficit of 154.7 million</i> was a surplus of a year earlier.
 */
final class TurnedBalance {
    private static final int FAR = 4;

    private final List<Item> items;

    private TurnedBalance(List<Item> items) {
        this.items = items;
    }

    /** The items of a sentence, with a time behind the first of two sums of a balance on both sides of zero. */
    static List<Item> of(List<Item> items) {
        if (Scan.none(items, i -> i instanceof Flow flow && flow.concept().isBalance())) {
            return items;
        }
        TurnedBalance read = new TurnedBalance(items);
        for (int at = 1; at + 2 < items.size(); at++) {
            if (isSum(items.get(at)) && read.turns(at)) {
                List<Item> out = new ArrayList<>(items);
                int place = items.get(at).to();
                out.add(at + 1, Time.yearEarlier(place));
                return out;
            }
        }
        return items;
    }

    private static boolean isSum(Item item) {
        return item instanceof Amount sum && sum.mayBeMoney() && sum.magnitude() != null;
    }

    /** Whether the side of a sum was said before it, and that of the next one behind it is the other. */
    private boolean turns(int sum) {
        int before = sum - 1;
        while (before > sum - FAR
                && before > 0
                && Statistics.side(items.get(before)) == 0
                && items.get(before) instanceof Cue) {
            before--;
        }
        boolean isDated = Scan.any(
                items.subList(Math.max(0, before - FAR), before),
                i -> i instanceof Time time && (time.kind() == Time.Kind.EARLIER || time.shift() != 0));
        if (isDated) {
            return false; // from the previous month's surplus
        }
        boolean isMoved = false;
        int behind = sum + 1;
        while (behind < items.size()
                && Statistics.side(items.get(behind)) == 0
                && items.get(behind) instanceof Cue cue
                && !parts(cue)) {
            if (cue.isUnknown()) {
                return false;
            }
            isMoved |= cue.is(Category.TO) || cue.is(Category.IN) || cue.is(Category.BY) || cue.is(Category.OF);
            behind++;
        }
        int next = behind + 1;
        while (next < items.size() && next < behind + FAR && items.get(next) instanceof Cue) {
            next++;
        }
        return isMoved
                && behind < items.size()
                && Statistics.side(items.get(before)) != 0
                && Statistics.side(items.get(behind)) == -Statistics.side(items.get(before))
                && next < items.size()
                && isSum(items.get(next));
    }

    private static boolean parts(Cue cue) {
        return cue.is(Category.AND)
                || cue.is(Category.WHILE)
                || cue.is(Category.AGAINST)
                || cue.is(Category.WITH)
                || cue.is(Category.FROM);
    }
}
