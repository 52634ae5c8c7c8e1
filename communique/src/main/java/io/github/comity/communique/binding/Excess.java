package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads by how much one flow is above the other as the balance that it is: exports exceeded imports by 18.6 million.
 */
final class Excess {
    private Excess() {}

    /** SURPLUS or DEFICIT if a clause tells by what sum its first flow is above or below its second, else null. */
    static @Nullable Concept of(Clause clause) {
        Flow first = null;
        Flow second = null;
        boolean isAbove = false;
        boolean isBelow = false;
        boolean isBy = false;
        Clause outer = clause.parent;
        List<Element> all = new ArrayList<>();
        if (outer != null && outer.head != null && !outer.hasAmounts() && outer.depth == clause.depth) {
            all.addAll(outer.elements);
        }
        all.addAll(clause.elements);
        for (Element element : all) {
            Flow flow = element.flow();
            Amount amount = element.amount();
            if (flow != null && first == null) {
                first = flow;
            } else if (flow != null && second == null && first != null) {
                second = isOpposite(first.concept(), flow.concept()) && (isAbove || isBelow) ? flow : null;
                if (second == null) {
                    return null;
                }
            } else if (amount != null) {
                boolean isSum = second != null && isBy && amount.mayBeMoney();
                return first == null
                        ? null
                        : isSum ? signed(first, isAbove) : second == null ? behind(clause, element, first) : null;
            }
            boolean isBetween = first != null && second == null;
            isAbove |= isBetween && (element.is(Category.HEDGE_VERB) || element.is(Category.UP));
            isBelow |= isBetween && element.is(Category.DOWN);
            isBy = second != null && (element.is(Category.BY) || (isBy && element.isIdle()));
        }
        return null;
    }

    /** The same where the sum stands before the comparison: exports were 18.6 million above imports. */
    private static @Nullable Concept behind(Clause clause, Element sum, Flow first) {
        boolean isAbove = false;
        boolean isBelow = false;
        for (int i = clause.elements.indexOf(sum) + 1; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            Flow flow = element.flow();
            if (flow != null) {
                boolean isOther = isOpposite(first.concept(), flow.concept()) && (isAbove || isBelow);
                return isOther && sum.item() instanceof Amount amount && amount.mayBeMoney()
                        ? signed(first, isAbove)
                        : null;
            }
            isAbove |= element.is(Category.UP);
            isBelow |= element.is(Category.DOWN);
            boolean isJoint = element.is(Category.UP)
                    || element.is(Category.DOWN)
                    || element.is(Category.AGAINST)
                    || element.is(Category.OF);
            if (element.segment() != sum.segment() || !(isJoint || element.isIdle())) {
                return null;
            }
        }
        return null;
    }

    private static Concept signed(Flow first, boolean isAbove) {
        return isSale(first.concept()) == isAbove ? Concept.SURPLUS : Concept.DEFICIT;
    }

    /** Whether of two measures one is what is sold and the other what is bought. */
    static boolean isOpposite(Concept one, Concept other) {
        return (isSale(one) && isPurchase(other)) || (isPurchase(one) && isSale(other));
    }

    private static boolean isSale(Concept concept) {
        return concept == Concept.EXPORTS || concept == Concept.SELL;
    }

    private static boolean isPurchase(Concept concept) {
        return concept == Concept.IMPORTS || concept == Concept.BUY;
    }
}
