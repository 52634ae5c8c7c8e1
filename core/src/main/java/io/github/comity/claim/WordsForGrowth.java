package io.github.comity.claim;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what to write where a growth is told in words that have no digits: how far they are rounded nobody knows. */
final class WordsForGrowth {
    private static final CharMatcher SIGNS =
            CharMatcher.anyOf("\u00bc\u00bd\u00be").or(CharMatcher.inRange('\u2150', '\u215e'));
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.anyOf(" -\u2010\u2011\u2013,.")).omitEmptyStrings();

    private static final ImmutableSet<String> STILL = ImmutableSet.of(
            "unchanged", "flat", "stagnated", "stagnant", "stable", "steady", "constant", "changed", "change", "same");
    private static final ImmutableSet<String> POINTS = ImmutableSet.of("bp", "bps", "basis");
    /** What a part is in hundredths, rounded to whole ones. */
    private static final ImmutableMap<String, Integer> PARTS = ImmutableMap.<String, Integer>builder()
            .put("half", 50)
            .put("halves", 50)
            .put("third", 33)
            .put("thirds", 33)
            .put("quarter", 25)
            .put("quarters", 25)
            .put("fourth", 25)
            .put("fourths", 25)
            .put("fifth", 20)
            .put("fifths", 20)
            .put("sixth", 17)
            .put("seventh", 14)
            .put("eighth", 13)
            .put("tenth", 10)
            .put("tenths", 10)
            .buildOrThrow();

    private static final ImmutableSet<String> UNITS = ImmutableSet.of(
            "percent", "cent", "percentage", "point", "points", "thousand", "million", "billion", "trillion");

    private static final ImmutableMap<String, Integer> COUNTS =
            ImmutableMap.of("two", 2, "three", 3, "four", 4, "seven", 7, "nine", 9);

    private WordsForGrowth() {}

    /** What to write instead of words that a text has; empty if it has none of them. */
    static Optional<String> remedy(String text) {
        if (SIGNS.matchesAnyOf(text)) {
            return Optional.of("a fraction has no decimals that were rounded; write it with the digits that are known, "
                    + "as in ×2.5 or up about 33%");
        }
        List<String> words = WORDS.splitToList(GrowthText.lower(text));
        boolean hasDigits = CharMatcher.inRange('0', '9').matchesAnyOf(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (POINTS.contains(word)) {
                return Optional.of("a basis point is a hundredth of a percentage point; write +1.2 pp for 120 of them");
            }
            if (hasDigits) {
                continue;
            }
            if (STILL.contains(word)) {
                return Optional.of(
                        "%s tells no digits; write +0%% or +0.0%% as far as it is so, or leave the growth out"
                                .formatted(Text.quote(word)));
            }
            Integer part = PARTS.get(word);
            if (part != null) {
                return Optional.of(part(words, i, part));
            }
        }
        return Optional.empty();
    }

    private static String part(List<String> words, int at, int part) {
        if (at >= 2 && words.get(at - 1).equals("a") && words.get(at - 2).equals("and")) {
            return "a number in words is whole; write it in digits, as in ×2.5 or 2.5 times";
        }
        if (words.stream().anyMatch(UNITS::contains)) {
            return "%s tells no digits; write those of the number, as in +0.5 pp or +0.5 million USD"
                    .formatted(Text.quote(words.get(at)));
        }
        @Nullable Integer count = at == 0 ? null : COUNTS.get(words.get(at - 1));
        int exact = part == 33 && count != null ? 67 : part * (count == null ? 1 : count);
        return "%s tells no digits; write the percentage, as in up about %2$s%% or down about %2$s%%"
                .formatted(Text.quote(words.get(at)), exact);
    }
}
