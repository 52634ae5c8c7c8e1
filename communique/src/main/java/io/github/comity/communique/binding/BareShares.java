package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the word that other languages have between a share and its whole where the genitive alone says so: <i>987,4 млн
 * долларов, или 94,7% товарооборота</i>.
 */
final class BareShares {
    private static final int FAR = 6;

    private BareShares() {}

    /** The items of a sentence, with such a word between a percentage and the flow right behind it. */
    static List<Item> of(List<Item> items) {
        List<Item> out = items;
        for (int i = items.size() - 2; i > 0; i--) {
            if (isShare(items, i)) {
                out = out == items ? new ArrayList<>(items) : out;
                int place = items.get(i).to();
                out.add(i + 1, new Cue(place, place, Senses.of(ImmutableMap.of(Category.OF, "", Category.OUT_OF, ""))));
            }
        }
        return out;
    }

    private static boolean isShare(List<Item> items, int at) {
        boolean isOfFlow = items.get(at) instanceof Amount share
                && share.kind() == Amount.Kind.PERCENT
                && share.sign() == 0
                && items.get(at + 1) instanceof Flow flow
                && flow.concept().isTrade()
                && !flow.concept().isBalance()
                && !flow.concept().isVerb();
        boolean isLast = at + 2 >= items.size()
                || items.get(at + 2) instanceof Mark
                || (items.get(at + 2) instanceof Cue and && and.is(Category.AND));
        if (!isOfFlow || !isLast) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i >= at - FAR && !(items.get(i) instanceof Mark); i--) {
            boolean moves = items.get(i) instanceof Cue cue
                    && (cue.is(Category.UP)
                            || cue.is(Category.DOWN)
                            || (cue.is(Category.BY) && !cue.is(Category.IN))
                            || cue.is(Category.AGAINST));
            if (moves) {
                return false;
            }
        }
        return true;
    }
}
