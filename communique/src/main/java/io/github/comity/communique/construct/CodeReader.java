package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import org.jspecify.annotations.Nullable;

/** Reads the codes of periods: Q1, 1Q, H1, 2H, 9M, Q1-Q3. */
final class CodeReader {
    private CodeReader() {}

    /** The months of a code at a place, or null. */
    static @Nullable Time read(Words words, int at) {
        Time letterFirst = letterFirst(words, at);
        return letterFirst == null ? digitFirst(words, at) : letterFirst;
    }

    private static @Nullable Time letterFirst(Words words, int at) {
        Category unit = unit(words, at);
        if (unit == null || unit == Category.MONTHS || !words.isGlued(at + 1)) {
            return null;
        }
        int number = words.smallNumber(at + 1);
        Time first = PartReader.nth(at, at + 2, number, unit);
        boolean isRange = first != null && words.isSign(at + 2, '-') && unit(words, at + 3) == unit;
        if (first == null || !isRange) {
            return first;
        }
        Time last = PartReader.nth(at, at + 5, words.smallNumber(at + 4), unit);
        return last == null ? first : Time.months(at, at + 5, first.firstMonth(), last.lastMonth());
    }

    private static @Nullable Time digitFirst(Words words, int at) {
        int number = words.smallNumber(at);
        Category unit = number < 1 || !words.isGlued(at + 1) ? null : unit(words, at + 1);
        if (unit == null) {
            return null;
        }
        if (unit != Category.MONTHS) {
            return PartReader.nth(at, at + 2, number, unit);
        }
        boolean isCode = number <= 12
                && (words.get(at + 1).capital() || words.isGlued(at + 2))
                && !words.is(at - 1, Category.CURRENCY)
                && !words.is(at + 2, Category.CURRENCY);
        return isCode ? Time.months(at, at + 2, 1, number) : null;
    }

    private static @Nullable Category unit(Words words, int at) {
        if (at >= words.size() || words.get(at).length() > 2) {
            return null;
        }
        for (Category unit : new Category[] {Category.QUARTER, Category.HALF, Category.MONTHS}) {
            if (words.is(at, unit)) {
                return unit;
            }
        }
        return null;
    }
}
