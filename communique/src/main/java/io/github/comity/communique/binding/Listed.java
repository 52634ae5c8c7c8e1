package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;

/** Puts the two flows that were told last in place of "the former" and "the latter" behind them or in the next. */
final class Listed {
    private Listed() {}

    /** The items with the flows that are meant; takes note of those that the sentence tells. */
    static ImmutableList<Item> named(ImmutableList<Item> items, Context context) {
        context.listedBefore = context.listed;
        if (Scan.none(items, Listed::isMeant)) {
            return items;
        }
        List<Flow> told = new ArrayList<>();
        ImmutableList.Builder<Item> all = ImmutableList.builder();
        boolean isPointed = false;
        for (Item item : items) {
            if (item instanceof Flow flow
                    && flow.concept().isDirected()
                    && !flow.concept().isBalance()) {
                told.add(flow);
            }
            List<Flow> pair = told.size() < 2 ? context.listed : told.subList(told.size() - 2, told.size());
            Cue cue = item instanceof Cue word && pair.size() == 2 ? word : null;
            boolean isLatter = cue != null && cue.is(Category.LATTER);
            boolean points = cue != null && (isLatter || cue.is(Category.FORMER));
            isPointed |= points;
            all.add(
                    cue != null && points
                            ? new Flow(
                                    cue.from(),
                                    cue.to(),
                                    pair.get(isLatter ? 1 : 0).concept())
                            : item);
        }
        context.listed = told.size() == 2 ? told : told.isEmpty() ? context.listed : List.of();
        return isPointed ? all.build() : items;
    }

    private static boolean isMeant(Item item) {
        return item instanceof Flow
                || (item instanceof Cue cue && (cue.is(Category.FORMER) || cue.is(Category.LATTER)));
    }
}
