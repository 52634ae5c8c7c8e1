package io.github.comity.communique.construct;

import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.util.List;

/**
 * A word or phrase that binds others, or one without a meaning here.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param senses what it may do, with the value of each sense; empty for a word that is not known
 */
public record Cue(int from, int to, Senses senses) implements Item {
    /** The senses that bind nothing where they are no part of a time, or not beside the one word that they ask for. */
    private static final Categories NOUNS = Categories.of(
            Category.PRODUCT,
            Category.SOME_OF_YEAR,
            Category.ALL_OF_YEAR,
            Category.CLOSING,
            Category.LABEL,
            Category.LIKE,
            Category.FAVOUR,
            Category.PEAK,
            Category.STATE_NOUN,
            Category.STAKE,
            Category.PASSED);

    /**
     * Checks whether it may do something.
     *
     * @param category what it may do
     * @return whether that is one of its senses
     */
    public boolean is(Category category) {
        return senses.has(category);
    }

    /**
     * Checks whether a word that may do something stands at a place.
     *
     * @param items the items of a sentence
     * @param at the place, which may lie outside
     * @param category what it may do
     * @return whether a word stands there with that sense
     */
    public static boolean is(List<? extends Item> items, int at, Category category) {
        return Scan.at(items, at) instanceof Cue cue && cue.is(category);
    }

    /**
     * Obtains the value of a sense.
     *
     * @param category the sense
     * @return the value, empty if there is none
     */
    public String value(Category category) {
        return senses.value(category);
    }

    /**
     * Returns a copy that does not do something.
     *
     * @param category the sense that it has not
     * @return the word without that sense
     */
    public Cue without(Category category) {
        return new Cue(from, to, senses.without(category));
    }

    /** {@return whether it is a word that is not known, or known as a noun or adjective that binds nothing alone} */
    public boolean isUnknown() {
        return senses.categories().size() < 2 && senses.categories().areIn(NOUNS);
    }
}
