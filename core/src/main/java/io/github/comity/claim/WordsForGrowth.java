package io.github.comity.claim;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Text;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what to write where a growth is told in words that have no digits, or that say something else than a growth. */
final class WordsForGrowth {
    private static final CharMatcher SIGNS =
            CharMatcher.anyOf("\u00bc\u00bd\u00be").or(CharMatcher.inRange('\u2150', '\u215e'));
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.anyOf(" -\u2010\u2011\u2013,.")).omitEmptyStrings();

    private static final ImmutableSet<String> STILL = ImmutableSet.of(
            "unchanged", "flat", "stagnated", "stagnant", "stable", "steady", "constant", "changed", "change", "same");
    private static final ImmutableSet<String> WAYLESS = ImmutableSet.of(
            "changed", "changes", "change", "moved", "varied", "differed", "shifted", "adjusted", "fluctuated");
    private static final ImmutableSet<String> UNITS = ImmutableSet.of(
            "percent", "cent", "percentage", "point", "points", "thousand", "million", "billion", "trillion");
    /** Words that compare with the part of the year before, and what such a base looks like. */
    private static final ImmutableMap<String, String> STEPS = ImmutableMap.<String, String>builder()
            .put("qoq", "2024-Q1")
            .put("q/q", "2024-Q1")
            .put("quarter-on-quarter", "2024-Q1")
            .put("quarter on quarter", "2024-Q1")
            .put("mom", "2024-06")
            .put("m/m", "2024-06")
            .put("month-on-month", "2024-06")
            .put("month on month", "2024-06")
            .buildOrThrow();

    private static final String[] WITHIN = {" in ", " during ", " over ", " for "};

    private WordsForGrowth() {}

    /** What to write instead of words that a text has; empty if it has none of them. */
    static Optional<String> remedy(String text) {
        if (SIGNS.matchesAnyOf(text)) {
            return Optional.of("a fraction has no decimals that were rounded; write it with the digits that are known, "
                    + "as in ×2.5, or in words, as in up a third");
        }
        String lower = GrowthText.lower(text);
        List<String> words = WORDS.splitToList(lower);
        boolean hasDigits = CharMatcher.inRange('0', '9').matchesAnyOf(text);
        for (int i = 0; i < words.size(); i++) {
            String found = hasDigits ? besideDigits(words, i) : withoutDigits(words, i);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return STEPS.entrySet().stream()
                .filter(step -> lower.endsWith(' ' + step.getKey()))
                .map(step -> "%s compares with the part of a year before; write which, as in +5%% against %s"
                        .formatted(Text.quote(step.getKey()), step.getValue()))
                .findFirst();
    }

    private static @Nullable String besideDigits(List<String> words, int at) {
        String word = words.get(at);
        String before = at == 0 ? "" : words.get(at - 1);
        if (word.equals("bp") || word.equals("bps") || word.equals("basis")) {
            return "a basis point is a hundredth of a percentage point; write +1.2 pp for 120 of them";
        }
        if (WAYLESS.contains(word)) {
            return "%s does not say which way; write +5%% if it rose, -5%% if it fell".formatted(Text.quote(word));
        }
        boolean bare = (word.equals("point") || word.equals("points")) && !before.equals("percentage");
        return bare ? "a point is of a percentage or of an index; write +3 pp for percentage points" : null;
    }

    private static @Nullable String withoutDigits(List<String> words, int at) {
        String word = words.get(at);
        if (STILL.contains(word)) {
            return "%s tells no digits; write +0%% or +0.0%% as far as it is so, or leave the growth out"
                    .formatted(Text.quote(word));
        }
        if (!PartsInWords.isPart(word)) {
            return null;
        }
        if (at >= 2 && words.get(at - 1).equals("a") && words.get(at - 2).equals("and")) {
            return "a number in words is whole; write it in digits, as in ×2.5 or 2.5 times";
        }
        return words.stream().anyMatch(UNITS::contains)
                ? "%s tells no digits; write those of the number, as in +0.5 pp or +0.5 million USD"
                        .formatted(Text.quote(word))
                : "%s is read behind a rise or a fall alone, as in up a third or fell by nearly half"
                        .formatted(Text.quote(word));
    }

    /** What to write instead of a period at the end, which is not that of the base; empty if there is none. */
    static Optional<String> period(String text) {
        for (String word : WITHIN) {
            int at = text.lastIndexOf(word);
            if (at > 0 && isPeriod(text.substring(at + word.length()))) {
                return Optional.of(("%s may be the period of the growth, which its quantity names; leave it out, or "
                                + "write against and the base, as in +5%% against 2022")
                        .formatted(Text.quote(text.substring(at).strip())));
            }
        }
        return Optional.empty();
    }

    private static boolean isPeriod(String text) {
        try {
            return text.length() >= 4 && ReportingPeriod.parse(text.strip()).isBounded();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
