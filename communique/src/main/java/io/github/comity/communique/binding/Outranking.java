package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out those who are named only because they rank before: the fourth largest partner after Turkey, Russia and
 * China, with 7 percent of imports. Where a bracket tells the share of each, they come next instead: third after the
 * USA (15.7 percent) and Japan (13.1 percent).
 */
final class Outranking {
    private Outranking() {}

    /** The items without those who rank before the one of whom a sentence tells the place. */
    static ImmutableList<Item> without(ImmutableList<Item> items) {
        ImmutableList.Builder<Item> kept = ImmutableList.builderWithExpectedSize(items.size());
        boolean isRanked = false;
        boolean isPlaced = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Cue cue = item instanceof Cue c ? c : null;
            boolean isAhead = cue != null && (cue.is(Category.AGAINST) || cue.is(Category.AHEAD));
            Others others = isPlaced && isAhead ? Others.from(items, i + 1) : null;
            if (others != null && others.hasShares && cue != null) {
                kept.add(new Cue(cue.from(), cue.to(), Senses.of(Category.WHILE)));
                continue;
            }
            if (others != null) {
                i = others.end - 1;
                continue;
            }
            if (item instanceof Amount amount) {
                isRanked = amount.kind() == Amount.Kind.ORDINAL;
                isPlaced = isRanked && i > 0 && isOfPlace(items.get(i - 1));
            }
            boolean isOfRank = cue != null && (cue.is(Category.PARTNER) || cue.is(Category.AHEAD));
            isPlaced = isRanked && (isPlaced || isOfRank || isOfPlace(item));
            kept.add(item);
        }
        return kept.build();
    }

    private static boolean isOfPlace(Item item) {
        return (item instanceof Cue word && word.is(Category.RANKED))
                || (item instanceof Flow verb && verb.concept() == Concept.RANK);
    }

    /**
     * Names in a list.
     *
     * @param end where the list ends
     * @param hasShares whether a percentage stands in a bracket behind each
     */
    private record Others(int end, boolean hasShares) {
        /** The list of names that starts at a place, if a mark, a with or the end follows; or null. */
        static @Nullable Others from(List<Item> items, int from) {
            int at = from;
            int last = from;
            int names = 0;
            int shares = 0;
            for (; at < items.size(); at++) {
                Item item = items.get(at);
                boolean isJoint = (item instanceof Mark mark && mark.sign() == ',')
                        || (item instanceof Cue cue && (cue.is(Category.AND) || cue.is(Category.FILLER)));
                if (item instanceof PartyName) {
                    names++;
                    last = at + 1;
                } else if (last == at && isShare(items, at)) {
                    shares++;
                    at += 2;
                } else if (!isJoint) {
                    break;
                }
            }
            boolean hasShares = shares > 0 && shares == names;
            boolean isOver = last == items.size()
                    || Cue.is(items, last, Category.WITH)
                    || (items.get(last) instanceof Mark mark && !mark.opens() && mark.sign() != '-');
            return hasShares || (isOver && shares == 0) ? new Others(last, hasShares) : null;
        }

        /** Whether a percentage without a sign stands alone in a bracket. */
        private static boolean isShare(List<Item> items, int at) {
            return items.get(at) instanceof Mark open
                    && open.opens()
                    && Scan.at(items, at + 1) instanceof Amount share
                    && share.kind() == Amount.Kind.PERCENT
                    && share.sign() == 0
                    && Scan.at(items, at + 2) instanceof Mark close
                    && close.closes();
        }
    }
}
