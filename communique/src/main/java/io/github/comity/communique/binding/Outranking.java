package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.List;

/**
 * Leaves out those who are named only because they rank before: the fourth largest partner after Turkey, Russia and
 * China, with 7 percent of imports.
 */
final class Outranking {
    private Outranking() {}

    /** The items without those who rank before the one of whom a sentence tells the place. */
    static ImmutableList<Item> without(ImmutableList<Item> items) {
        if (Scan.none(items, i -> i instanceof Amount rank && rank.kind() == Amount.Kind.ORDINAL)) {
            return items;
        }
        ImmutableList.Builder<Item> kept = ImmutableList.builderWithExpectedSize(items.size());
        boolean isRanked = false;
        boolean isPlaced = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Cue cue = item instanceof Cue c ? c : null;
            int end = isPlaced && cue != null && cue.is(Category.AGAINST) ? end(items, i + 1) : i;
            if (end > i) {
                i = end - 1;
                continue;
            }
            if (item instanceof Amount amount) {
                isRanked = amount.kind() == Amount.Kind.ORDINAL;
            }
            boolean isOfRank = cue != null && (cue.is(Category.PARTNER) || cue.is(Category.RANKED));
            isPlaced = isRanked && (isPlaced || isOfRank);
            kept.add(item);
        }
        return kept.build();
    }

    /** Where a list of names ends that starts at a place, if a mark or the end follows; else before the place. */
    private static int end(List<Item> items, int from) {
        int at = from;
        int last = -1;
        for (; at < items.size(); at++) {
            Item item = items.get(at);
            boolean isJoint = (item instanceof Mark mark && mark.sign() == ',')
                    || (item instanceof Cue cue && (cue.is(Category.AND) || cue.is(Category.FILLER)));
            if (item instanceof PartyName) {
                last = at + 1;
            } else if (!isJoint) {
                break;
            }
        }
        boolean isOver = last >= 0
                && (last == items.size()
                        || (items.get(last) instanceof Cue with && with.is(Category.WITH))
                        || (items.get(last) instanceof Mark mark && !mark.opens() && mark.sign() != '-'));
        return isOver ? last : -1;
    }
}
