package io.github.comity.communique.construct;

import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;

/** Where a time may start, so that most words are not asked for each form of one. */
final class TimeStarts {
    /** What words do with which a time may start. */
    private static final Categories STARTS = Categories.of(
            Category.SINCE,
            Category.YEAR_TO,
            Category.FISCAL,
            Category.NUMERAL,
            Category.AND_HALF,
            Category.ONE,
            Category.SCALE,
            Category.NOT_IN,
            Category.MONTH,
            Category.FROM,
            Category.BETWEEN,
            Category.EARLIER,
            Category.LATER,
            Category.SPAN,
            Category.AGO,
            Category.AFTERWARDS,
            Category.ORDINAL,
            Category.FIRST,
            Category.PAST,
            Category.CLOSING,
            Category.QUARTER,
            Category.HALF,
            Category.MONTHS,
            Category.SAME,
            Category.IDENTICAL,
            Category.RELATIVE,
            Category.TO_DATE,
            Category.NOW,
            Category.END_OF,
            Category.AS_OF,
            Category.DUE);

    private TimeStarts() {}

    /** Whether a time may start at a place. */
    static boolean mayStart(Words words, int at) {
        return words.isNumber(at)
                ? mayBeOfTime(words, at)
                : words.isAny(at, STARTS) || PartReader.isRomanOne(words, at);
    }

    /** Whether a number has no other marks between its digits than those of a day: 2024, 14.05.2023, but not 626.8. */
    private static boolean mayBeOfTime(Words words, int at) {
        return words.smallNumber(at) >= 0 || DayReader.read(words, at) != null;
    }
}
