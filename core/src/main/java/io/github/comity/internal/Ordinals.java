package io.github.comity.internal;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads English ordinals from 1 to 999 in digits and to 99 in words: "14th", "third", "twenty-first". */
public final class Ordinals {
    private static final Pattern DIGITS = Pattern.compile("([1-9][0-9]{0,2})(st|nd|rd|th)?");
    /** What may stand before the ordinal: "the third", "No. 3", "#3". */
    private static final Pattern BEFORE = Pattern.compile("(?:the|number|no\\.?|nr\\.?) +|no\\.|№ ?|#");

    /** What may stand behind a rank: "second-largest", "third largest trade partner". */
    private static final Pattern LARGEST =
            Pattern.compile("(?<=[a-z0-9])[- ](?:largest|biggest|most important)(?: [A-Za-z -]{1,60})?$");

    private static final ImmutableMap<String, Integer> UNITS = ImmutableMap.<String, Integer>builder()
            .put("first", 1)
            .put("second", 2)
            .put("third", 3)
            .put("fourth", 4)
            .put("fifth", 5)
            .put("sixth", 6)
            .put("seventh", 7)
            .put("eighth", 8)
            .put("ninth", 9)
            .put("tenth", 10)
            .put("eleventh", 11)
            .put("twelfth", 12)
            .put("thirteenth", 13)
            .put("fourteenth", 14)
            .put("fifteenth", 15)
            .put("sixteenth", 16)
            .put("seventeenth", 17)
            .put("eighteenth", 18)
            .put("nineteenth", 19)
            .buildOrThrow();
    private static final String[] TENS = {"twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"};

    private Ordinals() {}

    /**
     * Reads an ordinal.
     *
     * @param subject what has the number, for the message, such as {@code "session"}
     * @param text the text, such as {@code "14th"}, {@code "14"}, {@code "No. 14"}, {@code "the third"} or
     *     {@code "twenty-first"}
     * @return the number
     * @throws IllegalArgumentException if it is none; the message names a near one
     */
    public static int read(String subject, CharSequence text) {
        String lower = text.length() > 40 ? "" : text.toString().strip().toLowerCase(Locale.ROOT);
        Matcher before = BEFORE.matcher(lower);
        lower = before.lookingAt() ? lower.substring(before.end()) : lower;
        Matcher digits = DIGITS.matcher(lower);
        if (digits.matches()) {
            int number = Integer.parseInt(digits.group(1));
            String suffix = digits.group(2);
            if (suffix == null || suffix.equals(suffix(number))) {
                return number;
            }
            throw new IllegalArgumentException(
                    "number of %s must have the ending of its ordinal, but was %s; write %s%s"
                            .formatted(subject, Text.quote(text), number, suffix(number)));
        }
        String read = lower;
        return word(read)
                .orElseThrow(() -> new IllegalArgumentException(
                        "number of %s must be an ordinal, but was %s; %swrite it as in '14th' or 'fourteenth'"
                                .formatted(subject, Text.quote(text), Nearest.question(read, UNITS.keySet()))));
    }

    /**
     * Reads a rank.
     *
     * @param subject what has the rank, for the message
     * @param text an ordinal as {@link #read} reads it, or such as {@code "third largest partner"}
     * @return the number
     * @throws IllegalArgumentException if it is none; the message names a near one
     */
    public static int rank(String subject, String text) {
        return read(subject, text.length() > 100 ? text : LARGEST.matcher(text).replaceFirst(""));
    }

    /**
     * Obtains the ending of an ordinal.
     *
     * @param number the number, from 1
     * @return {@code "st"}, {@code "nd"}, {@code "rd"} or {@code "th"}
     */
    public static String suffix(int number) {
        boolean teen = number / 10 % 10 == 1;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static OptionalInt word(String lower) {
        Integer unit = UNITS.get(lower);
        if (unit != null) {
            return OptionalInt.of(unit);
        }
        for (int i = 0; i < TENS.length; i++) {
            int tens = 10 * (i + 2);
            if (lower.equals(TENS[i] + "ieth")) {
                return OptionalInt.of(tens);
            }
            String start = TENS[i] + "y";
            if (lower.startsWith(start + "-") || lower.startsWith(start + " ")) {
                Integer rest = UNITS.get(lower.substring(start.length() + 1));
                if (rest != null && rest < 10) {
                    return OptionalInt.of(tens + rest);
                }
            }
        }
        return OptionalInt.empty();
    }
}
