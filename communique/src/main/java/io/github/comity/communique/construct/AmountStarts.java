package io.github.comity.communique.construct;

import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;

/**
 * Where an amount may start, so that most words are not asked for each form of one. A word in no list may be a currency
 * before it.
 */
final class AmountStarts {
    /** What words do with which an amount may start. */
    private static final Categories STARTS = Categories.of(
            Category.TIMES_BEFORE,
            Category.SIGN,
            Category.CURRENCY,
            Category.CURRENCY_LETTER,
            Category.NUMERAL,
            Category.NUMERAL_NOUN,
            Category.AND_HALF,
            Category.ONE,
            Category.SCALE,
            Category.UP,
            Category.DOWN,
            Category.MULTIPLE,
            Category.FRACTION,
            Category.HEDGE);

    private AmountStarts() {}

    /** Whether an amount may start at a place. */
    static boolean mayStart(Words words, int at) {
        return at < words.size() && (!words.get(at).isWord() || words.isAny(at, STARTS));
    }
}
