package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;

/** Finds the endings that make a number in digits an ordinal: 3rd, 2-й, 3. */
final class OrdinalEnds {
    private OrdinalEnds() {}

    /** The index behind the ending of an ordinal behind a number, or -1 if there is none. */
    static int behind(Words words, int at) {
        if (words.isGlued(at) && words.is(at, Category.ORDINAL_END)) {
            return words.skip(at, Category.ORDINAL_END);
        }
        if ((words.isSign(at, '-') || words.isSign(at, '.'))
                && words.isGlued(at)
                && words.isGlued(at + 1)
                && words.is(at + 1, Category.ORDINAL_END)) {
            return words.skip(at + 1, Category.ORDINAL_END);
        }
        if (words.language().hasOrdinalPoints()
                && words.isSign(at, '.')
                && words.isGlued(at)
                && at + 1 < words.size()) {
            return at + 1;
        }
        return -1;
    }
}
