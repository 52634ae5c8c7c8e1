package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together the goods that a word before them leaves out, as a limit of the flow: excluding oil and gas. */
final class LeftOut {
    /** What the modifier of such a limit is. */
    private static final String SCOPE = "SCOPE_WITHOUT";
    /** The most small words before the goods. */
    private static final int MOST_SMALL = 2;

    private final List<Item> items;

    private LeftOut(List<Item> items) {
        this.items = items;
    }

    /** The items of a sentence, with goods that are left out as one of them. */
    static List<Item> joined(List<Item> items) {
        if (Scan.none(items, i -> i instanceof Cue cue && cue.is(Category.OUTSIDE))) {
            return items;
        }
        LeftOut all = new LeftOut(items);
        ImmutableList.Builder<Item> joined = ImmutableList.builder();
        for (int i = 0; i < items.size(); i++) {
            joined.add(all.isKind(i) && all.isAfter(i + 1) ? all.limit(i, i) : items.get(i));
            int first = all.is(i, Category.OUTSIDE) && !all.isAfter(i) ? all.first(i) : -1;
            if (first > i) {
                joined.addAll(items.subList(i + 1, first));
                i = all.last(first);
                joined.add(all.limit(first, i));
            }
        }
        return joined.build();
    }

    private Cue limit(int first, int last) {
        return new Cue(items.get(first).from(), items.get(last).to(), Senses.of(Category.MODIFIER, SCOPE));
    }

    /** Whether a word leaves out what stands before it: gold excluded. */
    private boolean isAfter(int at) {
        return at < items.size()
                && items.get(at) instanceof Cue cue
                && cue.value(Category.OUTSIDE).equals("AFTER");
    }

    /** The place of goods behind a word, with small words between at most; -1 if there are none. */
    private int first(int outside) {
        int at = outside + 1;
        while (at < items.size() && at <= outside + MOST_SMALL && isSmall(at) && !isKind(at)) {
            at++;
        }
        return isKind(at) ? at : -1;
    }

    /** The place of the last word of the goods that start at a place. */
    private int last(int first) {
        int last = first;
        while (isKind(last + 1) || (is(last + 1, Category.AND) && isKind(last + 2)) || is(last + 1, Category.GOODS)) {
            last += is(last + 1, Category.AND) ? 2 : 1;
        }
        boolean isBeforeNoun = last + 1 < items.size()
                && items.get(last + 1) instanceof Cue noun
                && noun.senses().isEmpty()
                && (last + 2 == items.size()
                        || items.get(last + 2) instanceof Mark
                        || is(last + 2, Category.LEVEL)
                        || is(last + 2, Category.UP)
                        || is(last + 2, Category.DOWN));
        return isBeforeNoun ? last + 1 : last;
    }

    private boolean isSmall(int at) {
        return is(at, Category.FILLER) || is(at, Category.OF);
    }

    private boolean is(int at, Category category) {
        return at < items.size() && items.get(at) instanceof Cue cue && cue.is(category);
    }

    private boolean isKind(int at) {
        String modifier = at < items.size() ? modifier(items.get(at)) : null;
        return is(at, Category.PRODUCT) || (modifier != null && modifier.startsWith("SCOPE_"));
    }

    private static @Nullable String modifier(Item item) {
        return item instanceof Cue cue ? cue.value(Category.MODIFIER) : null;
    }
}
