package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.List;

/** Levels that were reached by a change that is told before them, or before the next sum. */
final class Reached {
    private Reached() {}

    /**
     * Whether the amount is the first sum, behind a change and the time that this is against, so that it is what came
     * of the change: 20 percent lower than a year earlier: 3.4 million.
     */
    static boolean is(Surroundings around) {
        List<Element> elements = around.elements();
        int at = around.index();
        Element figure = Scan.at(elements, around.amountBefore());
        Amount own = elements.get(at).amount();
        return figure != null
                && figure.item() instanceof Amount rate
                && own != null
                && own.mayBeMoney()
                && figure.depth() == elements.get(at).depth()
                && elements.get(at - 1).depth() == elements.get(at).depth()
                && (rate.kind() == Amount.Kind.PERCENT || rate.kind() == Amount.Kind.FACTOR)
                && ComparedTimes.isCompared(elements, at - 1)
                && Element.firstMoney(elements.subList(0, at)) == null
                && !isNext(around);
    }

    /** Whether the next sum is a level that was reached, so that this one is what it was before. */
    static boolean isNext(Surroundings around) {
        List<Element> elements = around.elements();
        for (int i = around.index() + 1; i < elements.size(); i++) {
            Amount amount = elements.get(i).amount();
            if (amount != null && amount.mayBeMoney()) {
                Cue link = new Surroundings(elements, i).linkBefore();
                return link != null && (link.is(Category.TO) || link.is(Category.LEVEL));
            }
        }
        return false;
    }
}
