package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.figure.Magnitude;
import org.jspecify.annotations.Nullable;

/** Reads the higher end of a range of figures: 6.5 to 7 billion, $5-6 million, between 3 and 4 percent. */
final class Ranges {
    private static final int FEW = 3;

    private final Words words;
    /** The index of the first token of the amount. */
    private final int from;

    Ranges(Words words, int from) {
        this.words = words;
        this.from = from;
    }

    /** The higher end of a range whose lower one was read; null if no range is meant. */
    NumberReader.@Nullable Numeric end(
            NumberReader.Numeric first, UnitFinder.@Nullable Found unit, UnitFinder.@Nullable Found before) {
        int at = first.to();
        boolean isOpen = unit == null || before != null;
        boolean isDash = words.isSign(at, '-');
        int next = isDash ? at + 1 : isOpen ? wordOfRange(at) : at;
        if (!isOpen || next == at) {
            return null;
        }
        if (before != null && words.is(next, Category.CURRENCY)) {
            next = words.skip(next, Category.CURRENCY);
        }
        if ((isDash && words.isGlued(at) != words.isGlued(next)) || !words.isNumber(next)) {
            return null;
        }
        NumberReader.Numeric second = NumberReader.read(words, next);
        Magnitude firstScale = first.magnitude();
        if (second == null
                || second.value().compareTo(first.value()) <= 0
                || (firstScale != null && (firstScale != second.magnitude() || isChangeWithLevel(isDash)))) {
            return null;
        }
        boolean isBetween = words.is(from - 1, Category.BETWEEN);
        boolean hasUnit = isBetween
                || before != null
                || second.magnitude() != null
                || UnitFinder.behind(words, second.to(), true) != null;
        return hasUnit ? second : null;
    }

    /** Whether the size of a change is told in full, and then the level reached: rose by 3 million to 60 million. */
    private boolean isChangeWithLevel(boolean isDash) {
        int verb = words.is(from - 1, Category.OF) ? from - 1 : from; // an increase of
        return !isDash
                && (words.is(from - 1, Category.BY)
                        || words.endsAt(verb, Category.UP)
                        || words.endsAt(verb, Category.DOWN));
    }

    /** The index behind "to" or, behind "between", "and"; the same index where a change is meant: from 4 to 6. */
    private int wordOfRange(int at) {
        if (words.is(from - 1, Category.BETWEEN) && words.is(at, Category.AND)) {
            return words.skip(at, Category.AND);
        }
        Entry range = words.find(at, Category.RANGE);
        boolean isSure = opensRange();
        boolean isRange = range != null && (isSure || (range.value().isEmpty() && !isBehindFrom()));
        return isRange ? words.skip(at, Category.RANGE) : at;
    }

    /** Whether a word stands right before that opens a range where nothing moved: of 6.5 to 7 billion. */
    private boolean opensRange() {
        Entry open = words.endingAt(from, Category.FROM);
        boolean opens = open != null && open.value().equals(Category.RANGE.name());
        for (int i = from - 2; i >= Math.max(0, from - FEW) && opens; i--) {
            opens = !words.is(i, Category.UP) && !words.is(i, Category.DOWN);
        }
        return opens;
    }

    /** Whether "from" stands before, with no more than a few words between: from the current 4 to 6. */
    private boolean isBehindFrom() {
        for (int i = from;
                i >= Math.max(0, from - FEW) && (i == from || words.get(i).isWord());
                i--) {
            if (words.is(i, Category.FROM)) {
                return true;
            }
        }
        return false;
    }
}
