package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
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
            if (isShare(items, i) || isShareOfAll(items, i)) {
                out = out == items ? new ArrayList<>(items) : out;
                int place = items.get(i).to();
                out.add(i + 1, new Cue(place, place, Senses.of(ImmutableMap.of(Category.OF, "", Category.OUT_OF, ""))));
            }
        }
        return out;
    }

    private static boolean isShare(List<Item> items, int at) {
        int whole = at + 1 < items.size() && items.get(at + 1) instanceof PartyName ? at + 2 : at + 1;
        boolean isOfFlow = items.get(at) instanceof Amount share
                && share.kind() == Amount.Kind.PERCENT
                && share.sign() == 0
                && whole < items.size()
                && items.get(whole) instanceof Flow flow
                && flow.concept().isTrade()
                && !flow.concept().isBalance()
                && !flow.concept().isVerb();
        int next = whole + 1;
        boolean isOwned = next < items.size()
                && (items.get(next) instanceof PartyName party
                        ? !party.isDemonym()
                        : items.get(next) instanceof Cue own && own.is(Category.OWN));
        next = isOwned ? next + 1 : next;
        boolean isLast = next >= items.size()
                || items.get(next) instanceof Mark
                || (items.get(next) instanceof Cue and && and.is(Category.AND));
        return isOfFlow && isLast && !isMoved(items, at);
    }

    /**
     * Whether a word for all stands between a percentage and the flow behind it: 3,4% всего экспорта страны, 3,4% всего
     * объема украинского экспорта.
     */
    private static boolean isShareOfAll(List<Item> items, int at) {
        if (!(items.get(at) instanceof Amount share && share.kind() == Amount.Kind.PERCENT && share.sign() == 0)) {
            return false;
        }
        boolean isAll = false;
        int flow = at + 1;
        for (; flow < items.size() && flow <= at + FAR && !(items.get(flow) instanceof Flow); flow++) {
            isAll |= items.get(flow) instanceof Cue cue
                    && cue.value(Category.MODIFIER).equals("TOTAL");
            if (!(items.get(flow) instanceof PartyName || isOfAll(items.get(flow), isAll))) {
                return false;
            }
        }
        return isAll
                && flow < items.size()
                && items.get(flow) instanceof Flow whole
                && (whole.concept().isTrade() || whole.concept().isInvestment())
                && !whole.concept().isBalance()
                && !whole.concept().isVerb()
                && !isLimited(items, flow + 1)
                && !isMoved(items, at);
    }

    private static boolean isOfAll(Item item, boolean isAll) {
        return item instanceof Cue cue
                && (cue.is(Category.MODIFIER)
                        || cue.is(Category.FILLER)
                        || cue.isUnknown()
                        || (isAll && cue.is(Category.IT)))
                && !cue.is(Category.OF);
    }

    /** Whether goods or an unknown word stand behind a flow, which may limit it: всей вывезенной нефти. */
    private static boolean isLimited(List<Item> items, int at) {
        return at < items.size()
                && items.get(at) instanceof Cue cue
                && (cue.isUnknown() || cue.is(Category.PRODUCT) || cue.is(Category.GOODS));
    }

    private static boolean isMoved(List<Item> items, int at) {
        for (int i = at - 1; i >= 0 && i >= at - FAR && !(items.get(i) instanceof Mark); i--) {
            boolean moves = items.get(i) instanceof Cue cue
                    && (cue.is(Category.UP)
                            || cue.is(Category.DOWN)
                            || (cue.is(Category.BY) && !cue.is(Category.IN))
                            || (cue.is(Category.AGAINST) && !cue.is(Category.IN)));
            if (moves) {
                return true;
            }
        }
        return false;
    }
}
