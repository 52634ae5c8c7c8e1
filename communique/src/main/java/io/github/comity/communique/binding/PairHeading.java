package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
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
            if (items.get(i) instanceof Amount) {
                return false;
            }
            isPair |= i + 2 < items.size()
                    && items.get(i) instanceof PartyName one
                    && items.get(i + 1) instanceof Mark dash
                    && dash.sign() == '-'
                    && items.get(i + 2) instanceof PartyName other
                    && !one.area().equals(other.area());
        }
        return isPair;
    }

    /** Whether a colon stands before a figure, with nothing but a sign between. */
    static boolean isLabel(List<Item> items) {
        for (int i = 0; i + 1 < items.size(); i++) {
            boolean isColon = items.get(i) instanceof Mark mark && mark.sign() == ':';
            if (isColon && items.get(i + 1) instanceof Amount) {
                return true;
            }
        }
        return false;
    }
}
