package io.github.comity.claim;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** What a text of a growth looks like, found without copies where it can be. */
final class GrowthText {
    private static final CharMatcher SPACES =
            CharMatcher.forPredicate(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    private static final String[] PERCENT = {"%", "percent", "per cent", "pct"};
    /** Words before a number that say how it is meant, and not how large it is. */
    private static final ImmutableSet<String> COLOUR = ImmutableSet.of(
            "sharply",
            "slightly",
            "marginally",
            "significantly",
            "considerably",
            "substantially",
            "strongly",
            "steeply",
            "modestly",
            "markedly",
            "rapidly",
            "noticeably",
            "further",
            "again",
            "only",
            "another");

    private static final String[] MORE_COLOUR = {"a further ", "an additional ", "a total of ", "as much as "};
    private static final String[] BEHIND_PERCENTAGE = {"%", " percent", " %", " per cent"};
    private static final String[] TIMES = {" times", "-times", "-fold", " fold", "fold"};

    private GrowthText() {}

    /** The place behind the digits that a text begins with, their marks and sign included; 0 if it begins otherwise. */
    static int plainNumberEnd(String text) {
        int i = 0;
        while (i < text.length() && isNumberPart(text.charAt(i), i)) {
            i++;
        }
        return i;
    }

    private static boolean isNumberPart(char c, int at) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',' || (at == 0 && (c == '+' || c == '-'));
    }

    /** Whether a number that ends at a place is followed by a word in lower case or sign for percent alone. */
    static boolean isPercent(String text, int number) {
        return isFollowed(text, number, BEHIND_PERCENTAGE);
    }

    /** Whether a number that ends at a place is followed by a word in lower case for a multiple alone. */
    static boolean isTimes(String text, int number) {
        return isFollowed(text, number, TIMES);
    }

    private static boolean isFollowed(String text, int number, String[] words) {
        if (number > 0) {
            for (String word : words) {
                if (text.length() - number == word.length() && text.endsWith(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Spaces of any kind become one plain space; a tab or line end between digits becomes two, which join none. */
    static String plainSpaces(CharSequence input) {
        String text = input.toString();
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && SPACES.matches(text.charAt(i))) {
                i++;
            }
            if (i == from) {
                out.append(text.charAt(i++));
            } else {
                String run = text.substring(from, i);
                boolean joins = run.chars().allMatch(Character::isSpaceChar);
                boolean amongDigits = from > 0 && isDigit(text, from - 1) && i < text.length() && isDigit(text, i);
                out.append(!joins && amongDigits ? "  " : " ");
            }
        }
        return out.toString().strip();
    }

    /** Whether a text has no other space than single plain ones, as most have. */
    private static boolean isPlain(String text) {
        char before = '\0';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x80 || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Whether nothing stands behind a rate or multiple, so that no base does. */
    static boolean endsInNumber(String text) {
        return text.endsWith("%") || text.endsWith("percent") || text.endsWith("fold") || text.endsWith("times");
    }

    /** Whether a plus sign stands in the text that is not the sign of an exponent. */
    static boolean hasPlus(String text) {
        int plus = text.indexOf('+');
        boolean exponent = plus > 0 && (text.charAt(plus - 1) | 0x20) == 'e';
        return (plus >= 0 && !exponent) || find(text, "plus ") >= 0;
    }

    /** The place behind the first word for percent, or 0. */
    static int percentEnd(String text) {
        for (String word : PERCENT) {
            int at = find(text, word);
            if (at > 0) {
                return at + word.length();
            }
        }
        return 0;
    }

    /** Whether a number or "times" stands before a place; "than" behind neither belongs to a hedge. */
    static boolean hasNumberBefore(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return find(text.substring(0, end), "times ") >= 0;
    }

    /** A text without what says at its start how its number is meant. */
    static String withoutColour(String text) {
        int space = text.isEmpty() || !Character.isLetter(text.charAt(0)) ? -1 : text.indexOf(' ');
        if (space < 0) {
            return text;
        }
        boolean isArticle = space <= 2 && (text.charAt(0) == 'a' || text.charAt(0) == 'A');
        if (isArticle) {
            return text.substring(prefix(text, MORE_COLOUR));
        }
        return space > 3 && COLOUR.contains(lower(text.substring(0, space))) ? text.substring(space + 1) : text;
    }

    /** What stands behind a place, without the plain spaces before it. */
    static String behind(String text, int place) {
        int at = place;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return text.substring(at);
    }

    static int timesStart(String lower) {
        if (lower.isEmpty() || "sdx×".indexOf(lower.charAt(lower.length() - 1)) < 0) {
            return -1;
        }
        for (String word : TIMES) {
            if (lower.endsWith(word)) {
                return lower.length() - word.length();
            }
        }
        int before = lower.length() - 2;
        boolean cross = lower.endsWith("x") || lower.endsWith("×");
        return cross && before >= 0 && (Character.isDigit(lower.charAt(before)) || lower.charAt(before) == ' ')
                ? before + 1
                : -1;
    }

    static int prefix(String text, String[] words) {
        for (String word : words) {
            if (starts(text, word)) {
                return word.length();
            }
        }
        return 0;
    }

    static boolean starts(String text, String word) {
        return mayStart(text, 0, word.charAt(0)) && text.regionMatches(true, 0, word, 0, word.length());
    }

    /** Whether a letter in lower case may stand at a place, so that it is worth comparing the rest. */
    private static boolean mayStart(String text, int at, char letter) {
        char c = at < text.length() ? text.charAt(at) : '\0';
        return c == letter || c == letter - 32 || c > 0x7f;
    }

    /** Where a word in lower case stands in a text of any case, or -1. */
    static int find(String text, String word) {
        char first = word.charAt(0);
        for (int i = 0; i <= text.length() - word.length(); i++) {
            if (mayStart(text, i, first) && text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
