package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;

/**
 * Leaves out where and when a report was filed, which is told before its first sentence: <i>ASTANA, 5 May (Agency)
 * --</i>. Such a day is no period of any figure.
 */
final class Dateline {
    private Dateline() {}

    /** The items behind a dateline, or all of them if there is none. */
    static ImmutableList<Item> without(ImmutableList<Item> items) {
        boolean isPlaced = false;
        boolean isDated = false;
        boolean isInside = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Mark mark) {
                boolean isEnd = mark.sign() == '-' || mark.sign() == ':';
                if (isEnd && !isInside) {
                    boolean isFiled = isPlaced && (isDated || (mark.sign() == ':' && i == 1));
                    int end = Scan.past(items, i + 1, dash -> dash instanceof Mark m && m.sign() == '-');
                    return isFiled ? items.subList(end, items.size()) : items;
                }
                isInside = mark.opens() || (isInside && !mark.closes());
            } else if (item instanceof Time time) {
                isDated |= time.kind() == Time.Kind.DAY;
            } else if (item instanceof Cue cue && (cue.is(Category.CAPITAL) || cue.isUnknown())) {
                isPlaced |= !isDated;
            } else if (!(item instanceof PartyName || (item instanceof Cue small && small.is(Category.FILLER)))) {
                return items;
            }
        }
        return items;
    }
}
