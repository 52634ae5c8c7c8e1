package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;

/** Puts the two flows that were told last in place of "the former" and "the latter" behind them or in the next. */
final class Listed {
    private Listed() {}

    /** The items with the flows that are meant; takes note of those that the sentence tells. */
    static ImmutableList<Item> named(ImmutableList<Item> items, Context context) {
        context.listedBefore = context.listed;
        List<Flow> told = new ArrayList<>();
        List<Item> all = items;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Flow flow
                    && flow.concept().isDirected()
                    && !flow.concept().isBalance()) {
                told.add(flow);
            }
            List<Flow> pair = told.size() < 2 ? context.listed : told.subList(told.size() - 2, told.size());
            if (pair.size() == 2
                    && items.get(i) instanceof Cue cue
                    && (cue.is(Category.FORMER) || cue.is(Category.LATTER))) {
                Flow meant = pair.get(cue.is(Category.LATTER) ? 1 : 0);
                all = all == items ? new ArrayList<>(items) : all;
                all.set(i, new Flow(cue.from(), cue.to(), meant.concept()));
            }
        }
        context.listed = told.size() == 2 ? told : told.isEmpty() ? context.listed : List.of();
        return ImmutableList.copyOf(all);
    }
}
