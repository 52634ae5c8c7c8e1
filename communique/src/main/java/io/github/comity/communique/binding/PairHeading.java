package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import java.util.List;

/** A line over a list of facts that names two countries with a dash between them: Germany – Malaysia, key figures. */
final class PairHeading {
    /** Whether facts of the pair may follow. */
    private boolean isHead;
    /** Whether the sentence that is read is such a fact. */
    private boolean isAbove;

    /**
     * Takes the next sentence.
     *
     * @param items its items
     * @param isLabelled whether it is a label with its figure
     */
    void next(List<Item> items, boolean isLabelled) {
        isAbove = isLabelled && isHead;
        isHead = isAbove || isHead(items);
    }

    /** Whether the sentence is a label with its figure under such a line. */
    boolean isAbove() {
        return isAbove;
    }

    private static boolean isHead(List<Item> items) {
        boolean isPair = false;
        for (int i = 0; i < items.size(); i++) {
            isPair |= items.get(i) instanceof PartyName one
                    && Mark.is(items, i + 1, '-')
                    && Scan.at(items, i + 2) instanceof PartyName other
                    && !one.area().equals(other.area());
        }
        return isPair && Scan.none(items, Amount.class::isInstance);
    }

    /** Whether a colon stands before a figure, with nothing but a sign between. */
    static boolean isLabel(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (Mark.is(items, i, ':') && Scan.at(items, i + 1) instanceof Amount) {
                return true;
            }
        }
        return false;
    }
}
