package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out an aside that only names what a flow mostly consists of, so that the flow stands right before its figure:
 * <i>its imports, mostly crude oil and urea, amounted to 4.5 billion</i>.
 */
final class Contents {
    private Contents() {}

    /** The items without such asides. */
    static List<Item> without(List<Item> items) {
        List<Item> out = new ArrayList<>(items);
        for (int i = items.size() - 1; i >= 0; i--) {
            int end = items.get(i) instanceof Flow flow && flow.concept().isTrade() ? end(items, i + 1) : -1;
            if (end != -1) {

                out.subList(i + 1, end).clear();
            }
        }
        return out;
    }

    /** The index behind an aside of goods that opens with a comma at a place; -1 if none does. */
    private static int end(List<Item> items, int from) {
        if (!Mark.is(items, from, ',')) {
            return -1;
        }
        boolean isProduct = false;
        for (int i = from + 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (Mark.is(items, i, ',') && leadsOn(items, i + 1)) {
                return isProduct ? i + 1 : -1;
            }
            boolean isGoods = item instanceof Cue cue && (cue.is(Category.PRODUCT) || cue.is(Category.GOODS));
            isProduct = isGoods;
            boolean passes = Mark.is(items, i, ',')
                    || isGoods
                    || (item instanceof Cue cue
                            && (cue.isUnknown() || cue.is(Category.AND) || cue.is(Category.FILLER))
                            && !cue.is(Category.LEVEL)
                            && !cue.is(Category.NOT));
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands behind an aside tells the figure of what stands before it. */
    private static boolean leadsOn(List<Item> items, int at) {
        return Mark.is(items, at, '-')
                || Cue.is(items, at, Category.LEVEL)
                || Cue.is(items, at, Category.TO)
                || Cue.is(items, at, Category.UP)
                || Cue.is(items, at, Category.DOWN);
    }
}
