package io.github.comity.claim;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part in words as a rate: "half", "a third", "nearly three quarters".
 *
 * <p>A part has no printed digit. What stands for it is the part of one: two thirds are counted in thirds, so that they
 * are two thirds give or take half a third, as "2 million" is two millions give or take half a million. The word itself
 * says "about"; "nearly" is the half below, and "more than" and "less than" leave the other end open. Ends are rounded
 * outward to tenths of a percent.
 */
final class PartsInWords {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final ImmutableMap<String, Integer> PARTS = ImmutableMap.<String, Integer>builder()
            .put("half", 2)
            .put("halves", 2)
            .put("third", 3)
            .put("thirds", 3)
            .put("quarter", 4)
            .put("quarters", 4)
            .put("fourth", 4)
            .put("fourths", 4)
            .put("fifth", 5)
            .put("fifths", 5)
            .put("sixth", 6)
            .put("sixths", 6)
            .put("seventh", 7)
            .put("sevenths", 7)
            .put("eighth", 8)
            .put("eighths", 8)
            .put("ninth", 9)
            .put("ninths", 9)
            .put("tenth", 10)
            .put("tenths", 10)
            .buildOrThrow();

    private PartsInWords() {}

    /** Whether a word in lower case is a part, such as "thirds". */
    static boolean isPart(String lower) {
        return PARTS.containsKey(lower);
    }

    /**
     * The rate that a text in lower case is, which has hedge words and a part alone, and may have lost the article at
     * its start; null if it is something else.
     */
    static @Nullable Figure read(String lower, boolean articleRead) {
        int last = Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-')) + 1;
        Integer of = PARTS.get(lower.substring(last));
        if (of == null) {
            return null;
        }
        List<String> words = WORDS.splitToList(lower.replace('-', ' '));
        String before = words.size() == 1 ? "" : words.get(words.size() - 2);
        String number = GrowthWords.number(before);
        boolean counted = number != null || before.equals("a") || before.equals("one");
        int count = number == null ? 1 : Integer.parseInt(number);
        boolean one = of == 2 || (articleRead && words.size() == 1);
        if (count >= of || !(counted || one)) {
            return null;
        }
        Qualifier hedge = hedge(words.subList(0, words.size() - (counted ? 2 : 1)));
        return hedge == null ? null : rate(2 * count, 2 * of, hedge);
    }

    /** The meaning of the words before the part; null if they are no hedge words. */
    private static @Nullable Qualifier hedge(List<String> words) {
        try {
            Figure figure = Figure.parse(Joiner.on(' ').join(words) + " 1");
            return figure.low().signum() > 0 ? figure.qualifier() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The rate of so many halves of the part. */
    private static Figure rate(int halves, int of, Qualifier hedge) {
        return switch (hedge) {
            case MORE_THAN, AT_LEAST -> open(percent(halves, of, RoundingMode.FLOOR), hedge);
            case LESS_THAN, AT_MOST -> open(percent(halves, of, RoundingMode.CEILING), hedge);
            case NEARLY -> range(halves - 1, halves, of);
            case ABOUT, AS_PRINTED, RANGE -> range(halves - 1, halves + 1, of);
        };
    }

    private static Figure open(BigDecimal percent, Qualifier hedge) {
        BigDecimal end = percent.stripTrailingZeros();
        return Figure.of(end.setScale(Math.max(0, end.scale())), Unit.PERCENT).withQualifier(hedge);
    }

    private static Figure range(int low, int high, int of) {
        return Figure.range(
                percent(low, of, RoundingMode.FLOOR),
                percent(high, of, RoundingMode.CEILING),
                Magnitude.ONE,
                Unit.PERCENT);
    }

    private static BigDecimal percent(int halves, int of, RoundingMode outward) {
        return BigDecimal.valueOf(halves * 100L).divide(BigDecimal.valueOf(of), 1, outward);
    }
}
