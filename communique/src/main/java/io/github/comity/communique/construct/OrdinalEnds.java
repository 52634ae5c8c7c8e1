package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;

/** Finds the endings that make a number in digits an ordinal: 3rd, 2-й, 3. */
final class OrdinalEnds {
    private static final String NOUN = "NOUN";

    private OrdinalEnds() {}

    /** The index behind the ending of an ordinal behind a number, or -1 if there is none. */
    static int behind(Words words, int at) {
        if (words.isGlued(at) && words.is(at, Category.ORDINAL_END)) {
            return end(words, at);
        }
        if ((words.isSign(at, '-') || words.isSign(at, '.'))
                && words.isGlued(at)
                && words.isGlued(at + 1)
                && words.is(at + 1, Category.ORDINAL_END)) {
            return end(words, at + 1);
        }
        if (words.language().hasOrdinalPoints()
                && words.isSign(at, '.')
                && words.isGlued(at)
                && at + 1 < words.size()) {
            return at + 1;
        }
        return -1;
    }

    /** The index behind an ending, or before a noun that makes an ordinal of the number at its hyphen: 23-орын. */
    private static int end(Words words, int at) {
        Entry end = words.find(at, Category.ORDINAL_END);
        return end == null || end.value().equals(NOUN) ? at : at + end.length();
    }
}
