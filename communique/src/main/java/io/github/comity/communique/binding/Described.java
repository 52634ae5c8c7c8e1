package io.github.comity.communique.binding;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by what a country is: the kingdom, the sultanate, the Andean country. That is sure where just one
 * of the parties that a text speaks of is such a country. "We" are those for whom the text is known to speak.
 */
final class Described {
    private static final Splitter CODES = Splitter.on('+');

    private Described() {}

    /** The items with names in place of descriptions of the parties of a text. */
    static ImmutableList<Item> named(ImmutableList<Item> items, Context context) {
        if (items.stream().noneMatch(Described::describes)) {
            return items;
        }
        return items.stream().map(i -> named(i, items, context)).collect(ImmutableList.toImmutableList());
    }

    private static boolean describes(Item item) {
        return item instanceof Cue cue && (cue.is(Category.STATE_KIND) || cue.is(Category.WE));
    }

    private static Item named(Item item, List<Item> items, Context context) {
        Area area = null;
        if (item instanceof Cue cue && cue.is(Category.WE)) {
            area = context.isExpected ? context.speaker() : null;
        } else if (item instanceof Cue cue && cue.is(Category.STATE_KIND)) {
            area = only(cue, items, context);
        }
        return area == null ? item : new PartyName(item.from(), item.to(), area, false, null);
    }

    private static @Nullable Area only(Cue cue, List<Item> items, Context context) {
        Area found = null;
        List<String> codes = CODES.splitToList(cue.value(Category.STATE_KIND));
        for (Area party : context.known(items)) {
            if (codes.contains(party.code())) {
                if (found != null) {
                    return null;
                }
                found = party;
            }
        }
        return found;
    }
}
