package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives two sums of another time, of which nothing more is said, to the two flows of the sentence before, in their
 * order: <i>a year earlier the figures had been 800 million and 203 million</i>.
 */
final class ListedAgain {
    private ListedAgain() {}

    /** The items with each flow before its sum, or the items themselves. */
    static ImmutableList<Item> named(ImmutableList<Item> items, List<Flow> listed) {
        if (listed.size() != 2 || listed.get(0).concept() == listed.get(1).concept() || !areAgain(items)) {
            return items;
        }
        List<Item> all = new ArrayList<>();
        int next = 0;
        for (Item item : items) {
            if (item instanceof Cue cue && cue.is(Category.RESPECTIVELY)) {
                continue;
            }
            if (item instanceof Amount) {
                if (next > 0) {
                    all.set(all.size() - 1, Mark.COMMA);
                }
                Flow flow = listed.get(next);
                all.add(new Flow(item.from(), item.from(), flow.concept(), flow.modifier()));
                next++;
            }
            all.add(item);
        }
        return ImmutableList.copyOf(all);
    }

    /** Whether a time, a word for figures and two sums that "and" joins are all that a sentence has. */
    private static boolean areAgain(List<Item> items) {
        int sums = 0;
        int times = 0;
        boolean isIt = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Amount sum) {
                boolean isJoint = sums == 0
                        || (items.get(i - 1) instanceof Cue and
                                && and.is(Category.AND)
                                && items.get(i - 2) instanceof Amount);
                if (!sum.mayBeMoney() || sum.magnitude() == null || !isJoint) {
                    return false;
                }
                sums++;
            } else if (item instanceof Time) {
                times++;
            } else if (item instanceof Flow || item instanceof PartyName || isOfOther(item)) {
                return false;
            }
            isIt |= sums == 0 && item instanceof Cue it && it.is(Category.IT);
        }
        return sums == 2 && times == 1 && isIt;
    }

    /** Whether a word says that the sums are of something else, or no levels. */
    private static boolean isOfOther(Item item) {
        return item instanceof Cue cue
                && (cue.is(Category.TOPIC)
                        || cue.is(Category.PRODUCT)
                        || cue.is(Category.SUBJECT)
                        || cue.is(Category.UP)
                        || cue.is(Category.DOWN)
                        || cue.is(Category.STATUS)
                        || cue.is(Category.FROM));
    }
}
