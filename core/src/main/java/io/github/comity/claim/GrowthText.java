package io.github.comity.claim;

import java.util.Locale;

/** What a text of a growth looks like, found without copies where it can be. */
final class GrowthText {
    private static final String[] PERCENT = {"%", "percent", "per cent", "pct"};
    private static final String[] ARTICLES = {"a ", "one "};
    private static final String[] TIMES = {" times", "-times", "-fold", " fold", "fold"};

    private GrowthText() {}

    /** Whether it is a number in percent without any word, as most growths are: {@code +48.4%}. */
    static boolean isBareRate(String text) {
        int last = text.length() - 1;
        for (int i = 0; i < last; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',' && (i > 0 || (c != '+' && c != '-'))) {
                return false;
            }
        }
        return last > 0 && text.charAt(last) == '%';
    }

    /** Wide and narrow spaces become plain ones; a tab or line end becomes two, which never join digits. */
    static String plainSpaces(CharSequence input) {
        int plain = 0;
        while (plain < input.length() && input.charAt(plain) >= ' ' && input.charAt(plain) < 0x80) {
            plain++;
        }
        if (plain == input.length()) {
            return input.toString().strip();
        }
        StringBuilder out = new StringBuilder(input.length());
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            if (Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append("  ");
            } else {
                out.append(Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        return out.toString().strip();
    }

    /** Whether a plus sign stands in the text that is not the sign of an exponent. */
    static boolean hasPlus(String text) {
        int plus = text.indexOf('+');
        boolean exponent = plus > 0 && lower(text).charAt(plus - 1) == 'e';
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

    /** A text without the "a" or "one" at its end. */
    static String withoutArticle(String text) {
        for (String article : ARTICLES) {
            int at = text.length() - article.length();
            if (at >= 0 && starts(text.substring(at), article) && (at == 0 || text.charAt(at - 1) == ' ')) {
                return text.substring(0, at);
            }
        }
        return text;
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
        return text.regionMatches(true, 0, word, 0, word.length());
    }

    /** Where a word in lower case stands in a text of any case, or -1. */
    static int find(String text, String word) {
        char first = word.charAt(0);
        for (int i = 0; i <= text.length() - word.length(); i++) {
            char c = text.charAt(i);
            boolean mayStart = c == first || c == first - 32 || c > 0x7f;
            if (mayStart && text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
