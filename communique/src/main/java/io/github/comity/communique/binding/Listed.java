package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;

/** Puts the flows that a sentence tells in place of "the former" and "the latter" in the next. */
final class Listed {
    private Listed() {}

    /** The items with the flows that are meant; takes note of those that the sentence tells. */
    static ImmutableList<Item> named(ImmutableList<Item> items, Context context) {
        List<Flow> told = new ArrayList<>();
        ImmutableList.Builder<Item> all = ImmutableList.builder();
        boolean isPointed = false;
        for (Item item : items) {
            if (item instanceof Flow flow
                    && flow.concept().isDirected()
                    && !flow.concept().isBalance()) {
                told.add(flow);
            }
            isPointed |= item instanceof Cue cue && (cue.is(Category.LATTER) || cue.is(Category.FORMER));
        }
        for (Item item : isPointed ? items : ImmutableList.<Item>of()) {
            boolean isPair = context.listed.size() == 2 && item instanceof Cue;
            Cue cue = isPair ? (Cue) item : null;
            boolean isLatter = cue != null && cue.is(Category.LATTER);
            all.add(
                    cue != null && (isLatter || cue.is(Category.FORMER))
                            ? new Flow(
                                    cue.from(),
                                    cue.to(),
                                    context.listed.get(isLatter ? 1 : 0).concept())
                            : item);
        }
        ImmutableList<Item> again = ListedAgain.named(items, context.listed);
        context.listed = told.size() == 2 ? told : told.isEmpty() ? context.listed : List.of();
        return isPointed ? all.build() : again;
    }
}
