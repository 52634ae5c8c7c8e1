package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import org.jspecify.annotations.Nullable;

/** Reads a word for a flow of which only the first half stands before a hyphen and "and": Aus- und Einfuhren. */
final class Suspended {
    /** The most tokens from the first half to the word with the second, as a figure may stand between. */
    private static final int FARTHEST = 8;

    private Suspended() {}

    /** The flow whose word starts at a place, or null if there is none. */
    static @Nullable Flow read(Words words, int at) {
        boolean isHalf = words.isSign(at + 1, '-')
                && words.isGlued(at + 1)
                && !words.isGlued(at + 2)
                && words.is(at + 2, Category.AND);
        Entry half = isHalf ? words.find(at, Category.SUSPENDED) : null;
        for (int i = at + 3; half != null && i <= at + FARTHEST; i++) {
            if (words.is(i, Category.FLOW)) {
                return new Flow(at, at + 2, Concept.valueOf(half.value()));
            }
        }
        return null;
    }
}
