package io.github.comity.figure;

import io.github.comity.internal.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A place in the text of one figure: what stands there, and how a message names it. */
final class Cursor {
    private static final int MAX_LENGTH = 200;

    private static final char LAST_PLAIN = 0x7F;

    /** How far ahead of a place anyone looks; so many zeros stand behind the text. */
    private static final int AHEAD = 3;

    private final String input;
    private final char[] chars;
    private final int end;
    private int at;

    Cursor(CharSequence input) {
        if (input.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "figure text must have at most %s characters, but was %s; pass one figure alone"
                            .formatted(MAX_LENGTH, Text.quote(input)));
        }
        this.input = input.toString();
        this.end = this.input.length();
        this.chars = new char[end + AHEAD];
        this.input.getChars(0, end, chars, 0);
    }

    int at() {
        return at;
    }

    void moveTo(int index) {
        at = index;
    }

    boolean atEnd() {
        return at >= end;
    }

    /** The character here, or a zero at the end. */
    char peek() {
        return chars[at];
    }

    /** The character one or two places ahead, or a zero beyond the end. */
    char peek(int ahead) {
        return chars[at + ahead];
    }

    char charAt(int index) {
        return chars[index];
    }

    char next() {
        return chars[at++];
    }

    /** Moves on if a character stands here. */
    boolean skip(char c) {
        if (chars[at] == c && at < end) {
            at++;
            return true;
        }
        return false;
    }

    /** Moves on to where a character stands, or to the end. */
    void skipTo(char c) {
        int found = input.indexOf(c, at);
        at = found < 0 ? end : found;
    }

    void skipSpace() {
        while (isSpace(chars[at])) {
            at++;
        }
    }

    /** Whether a digit stands before an index, spaces and a magnitude word aside. */
    boolean isBehindNumber(int index) {
        int before = index - 1;
        while (before >= 0 && (isSpace(chars[before]) || isLetter(chars[before]))) {
            before--;
        }
        return before >= 0 && isDigit(chars[before]);
    }

    /** Whether a digit stands anywhere in the text. */
    boolean hasDigit() {
        return input.chars().anyMatch(c -> isDigit((char) c));
    }

    /** The text from an index up to here. */
    String from(int start) {
        return input.substring(start, at);
    }

    /**
     * Reads a run of letters with inner points and hyphens and a currency sign at its end, as in "us$", or one symbol;
     * returns it in lower case.
     */
    String word() {
        int start = at;
        char first = chars[at];
        if (isLetter(first)) {
            while (isWordPart(start)) {
                at++;
            }
            if (isSharedSign(chars[at])) {
                at++;
            }
            if (at == start + 1 && first == 'S' && peek() == '/') { // the sol of Peru
                at += peek(1) == '.' ? 2 : 1;
            }
        } else {
            at += Character.isHighSurrogate(first) && at + 1 < end ? 2 : 1;
            if ((first == '<' || first == '>') && peek() == '=') {
                at++;
            }
        }
        return lower(start);
    }

    private String lower(int start) {
        String text = from(start);
        for (int i = start; i < at; i++) {
            char c = chars[i];
            if ((c >= 'A' && c <= 'Z') || c > LAST_PLAIN) {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    private boolean isWordPart(int start) {
        char c = chars[at];
        boolean letterBefore = at > start;
        return isLetter(c)
                || (c == '.' && letterBefore)
                || (c == '-' && letterBefore && isLetter(peek(1)))
                || (isPower(c) && letterBefore && chars[at - 1] == 'm' && isLength(start));
    }

    private static boolean isPower(char c) {
        return c == '2' || c == '3' || c == '\u00b2' || c == '\u00b3';
    }

    /** Whether the letters up to here are m or km. */
    private boolean isLength(int start) {
        return at == start + 1 || (at == start + 2 && chars[start] == 'k');
    }

    private static boolean isSharedSign(char c) {
        return c == '$' || c == '\u00a5' || c == '\u20b5';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && (c <= 'Z' || (c > LAST_PLAIN && Character.isLetter(c))));
    }

    /** All Unicode spaces and line ends, and the two zero-width characters that are named spaces. */
    static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || (c >= '\u0085' && (isWideSpace(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff'));
    }

    private static boolean isWideSpace(char c) {
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** A space that can stand between groups of digits: not a tab and not a line end. */
    static boolean isSpaceInNumber(char c) {
        return c == ' ' || (c >= '\u00a0' && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    IllegalArgumentException error(int index, @Nullable String why) {
        return new IllegalArgumentException(
                "cannot parse figure from %s at index %s: %s".formatted(Text.quote(input), index, why));
    }
}
