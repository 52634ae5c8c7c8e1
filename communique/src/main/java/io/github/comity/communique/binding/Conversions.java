package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.Scan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Levels that are said again in another currency, first in a bracket right behind them: "30.2 billion lek (270 million
 * euros)".
 *
 * <p>They are taken out before anything else is asked of a sentence, so that lists, comparisons and times see one
 * figure where one quantity is told, and come back as rows of the same quantity.
 */
final class Conversions {
    private final List<Item> items = new ArrayList<>();
    /** Each amount that stands in a bracket, by the token at which the number before it begins. */
    private final Map<Integer, Amount> again = new HashMap<>();

    Conversions(List<Item> all) {
        for (int i = 0; i < all.size(); i++) {
            if (!isConverted(all, i)) {
                items.add(all.get(i));
                continue;
            }
            Amount said = (Amount) all.get(i - 1);
            again.put(said.digitsFrom(), (Amount) all.get(i + 1));
            boolean isAlone = ((Mark) all.get(i + 2)).closes();
            if (!isAlone) {
                items.add(all.get(i)); // (580 million euros, up 48%): what belongs to the level goes on in the bracket
            }
            i += 2;
        }
    }

    /** The items without what is said again. */
    List<Item> items() {
        return items;
    }

    private static boolean isConverted(List<Item> all, int at) {
        return all.get(at) instanceof Mark open
                && open.opens()
                && Scan.at(all, at - 1) instanceof Amount said
                && Scan.at(all, at + 1) instanceof Amount other
                && isInOtherCurrency(said, other)
                && Scan.at(all, at + 2) instanceof Mark;
    }

    /** Whether two sums of money are printed in two currencies. */
    static boolean isInOtherCurrency(Amount said, Amount other) {
        return said.kind() == Amount.Kind.MONEY
                && other.kind() == Amount.Kind.MONEY
                && said.unit() != null
                && other.unit() != null
                && !said.unit().equals(other.unit());
    }

    /** Adds a row for each level that is said again, and tells what became of its number. */
    void addRows(List<Draft> drafts, Fate[] fates) {
        if (again.isEmpty()) {
            return;
        }
        Map<Integer, Amount> left = new HashMap<>(again);
        for (Draft draft : List.copyOf(drafts)) {
            Amount other = draft.level == null ? null : left.remove(draft.level.digitsFrom());
            if (other != null) {
                drafts.add(draft.inOtherCurrency(other));
                put(fates, other, null);
            }
        }
        left.forEach((from, other) -> put(
                fates,
                other,
                fates[from] == null || fates[from].reason() == null ? Reason.SECOND_FIGURE : fates[from].reason()));
    }

    private static void put(Fate[] fates, Amount amount, @Nullable Reason reason) {
        Binder.put(fates, new Fate(amount.digitsFrom(), amount.digitsTo(), reason));
    }
}
