package io.github.comity.communique.construct;

import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads the official name of a state from what it is and its short name or adjective: the Kingdom of the Netherlands,
 * Republik Polen, República Argentina, Французская Республика.
 */
final class OfficialNames {
    private static final Categories FIRST = Categories.of(Category.STATE_NOUN, Category.DEMONYM);
    /** The most small words between what a state is and its name. */
    private static final int MOST_SMALL = 2;

    private OfficialNames() {}

    /** The name that starts at a place, in the case of the word that says what the state is; null if none does. */
    static @Nullable PartyName read(Words words, int at) {
        if (!words.isAny(at, FIRST)) {
            return null;
        }
        Entry noun = words.find(at, Category.STATE_NOUN);
        if (noun != null && words.language().lexicon().hasCases()) {
            return null; // behind the name: Қазақстан Республикасының Кореяға экспорты
        }
        if (noun != null) {
            int next = at + noun.length();
            Entry name = words.language().hasLastAdjectives() ? words.find(next, Category.DEMONYM) : null;
            for (int i = 0; i <= MOST_SMALL && name == null; i++) {
                name = words.find(next, Category.PARTY);
                next = name == null ? Math.max(behindOf(words, next), words.skip(next, Category.FILLER)) : next;
            }
            return name == null ? null : named(words, at, next + name.length(), name, noun, at);
        }
        Entry adjective = words.find(at, Category.DEMONYM);
        int next = adjective == null ? at : at + adjective.length();
        Entry behind = words.find(next, Category.STATE_NOUN);
        return adjective == null || behind == null
                ? null
                : named(words, at, next + behind.length(), adjective, behind, next);
    }

    /** The index behind a word that says whose, and not from where as well, but in Romance languages. */
    private static int behindOf(Words words, int at) {
        boolean isOnlyOf = words.language().hasLastAdjectives()
                || !(words.is(at, Category.FROM) || words.is(at, Category.TO) || words.is(at, Category.IN));
        return isOnlyOf ? words.skip(at, Category.OF) : at;
    }

    private static PartyName named(Words words, int at, int to, Entry name, Entry noun, int nounAt) {
        Category ofNoun = words.language().lexicon().caseOf(noun, words.tokens(), nounAt);
        return new PartyName(at, to, Areas.of(name.value()), false, ofNoun);
    }
}
