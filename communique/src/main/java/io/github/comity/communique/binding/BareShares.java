package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the word that other languages have between a share and its whole where the genitive alone says so: <i>987,4 млн
 * долларов, или 94,7% товарооборота</i>.
 */
final class BareShares {

    private BareShares() {}

    /** The items of a sentence, with such a word between a percentage and the flow right behind it. */
    static List<Item> of(List<Item> items) {
        List<Item> out = new ArrayList<>(items);
        for (int i = items.size() - 1; i > 0; i--) {
            if (isShare(items, i) || isShareOfAll(items, i)) {

                int place = items.get(i).to();
                out.add(i + 1, new Cue(place, place, Senses.of(ImmutableMap.of(Category.OF, "", Category.OUT_OF, ""))));
            }
        }
        return out;
    }

    private static boolean isShare(List<Item> items, int at) {
        int whole = Scan.at(items, at + 1) instanceof PartyName ? at + 2 : at + 1;
        boolean isOfFlow = items.get(at) instanceof Amount share
                && share.kind() == Amount.Kind.PERCENT
                && share.sign() == 0
                && Scan.at(items, whole) instanceof Flow flow
                && flow.concept().isTrade()
                && !flow.concept().isBalance()
                && !flow.concept().isVerb();
        boolean isOwned = Scan.at(items, whole + 1) instanceof PartyName party
                ? !party.isDemonym()
                : Cue.is(items, whole + 1, Category.OWN);
        int next = isOwned ? whole + 2 : whole + 1;
        boolean isLast = next >= items.size() || items.get(next) instanceof Mark || Cue.is(items, next, Category.AND);
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
        int flow = Scan.past(items, at + 1, item -> item instanceof PartyName || isOfAll(item));
        return Scan.any(items.subList(at + 1, flow), BareShares::isAll)
                && Scan.at(items, flow) instanceof Flow whole
                && (whole.concept().isTrade() || whole.concept().isInvestment())
                && !whole.concept().isBalance()
                && !whole.concept().isVerb()
                && !isLimited(items, flow + 1)
                && !isMoved(items, at);
    }

    private static boolean isAll(Item item) {
        return item instanceof Cue cue && cue.value(Category.MODIFIER).equals("TOTAL");
    }

    private static boolean isOfAll(Item item) {
        return item instanceof Cue cue
                && (cue.is(Category.MODIFIER) || cue.is(Category.FILLER) || cue.is(Category.IT) || cue.isUnknown())
                && !cue.is(Category.OF);
    }

    /** Whether goods or an unknown word stand behind a flow, which may limit it: всей вывезенной нефти. */
    private static boolean isLimited(List<Item> items, int at) {
        return Scan.at(items, at) instanceof Cue cue
                && (cue.isUnknown() || cue.is(Category.PRODUCT) || cue.is(Category.GOODS));
    }

    private static boolean isMoved(List<Item> items, int at) {
        int start = Scan.start(items, at, item -> !(item instanceof Mark));
        return Scan.any(
                items.subList(start, at),
                item -> item instanceof Cue cue
                        && (cue.is(Category.UP)
                                || cue.is(Category.DOWN)
                                || (cue.is(Category.BY) && !cue.is(Category.IN))
                                || (cue.is(Category.AGAINST) && !cue.is(Category.IN))));
    }
}
