package io.github.comity.figure;

import io.github.comity.internal.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A place in the text of one figure: what stands there, and how a message names it. */
final class Cursor {
    private static final int MAX_LENGTH = 200;

    private final CharSequence input;
    private final int end;
    private int at;

    Cursor(CharSequence input) {
        if (input.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "figure text must have at most %s characters, but was %s; pass one figure alone"
                            .formatted(MAX_LENGTH, Text.quote(input)));
        }
        this.input = input;
        this.end = input.length();
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
        return peek(0);
    }

    /** The character some places ahead, or a zero beyond the end. */
    char peek(int ahead) {
        return at + ahead < end ? input.charAt(at + ahead) : '\0';
    }

    char charAt(int index) {
        return input.charAt(index);
    }

    char next() {
        return input.charAt(at++);
    }

    /** Moves on if a character stands here. */
    boolean skip(char c) {
        if (at < end && input.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    void skipSpace() {
        while (at < end && isSpace(input.charAt(at))) {
            at++;
        }
    }

    /** Whether a digit stands before an index, spaces and a magnitude word aside. */
    boolean isBehindNumber(int index) {
        int before = index - 1;
        while (before >= 0 && (isSpace(input.charAt(before)) || Character.isLetter(input.charAt(before)))) {
            before--;
        }
        return before >= 0 && isDigit(input.charAt(before));
    }

    /** Whether a digit stands anywhere in the text. */
    boolean hasDigit() {
        return input.chars().anyMatch(c -> isDigit((char) c));
    }

    /** The text from an index up to here. */
    String from(int start) {
        return input.subSequence(start, at).toString();
    }

    /**
     * Reads a run of letters with inner points and hyphens and a currency sign at its end, as in "us$", or one symbol;
     * returns it in lower case.
     */
    String word() {
        int start = at;
        char first = input.charAt(at);
        if (Character.isLetter(first)) {
            while (at < end && isWordPart(start)) {
                at++;
            }
            if (at < end && isSharedSign(input.charAt(at))) {
                at++;
            }
        } else {
            at += Character.isHighSurrogate(first) && at + 1 < end ? 2 : 1;
            if ((first == '<' || first == '>') && peek() == '=') {
                at++;
            }
        }
        return from(start).toLowerCase(Locale.ROOT);
    }

    private boolean isWordPart(int start) {
        char c = input.charAt(at);
        boolean letterBefore = at > start;
        return Character.isLetter(c)
                || (c == '.' && letterBefore)
                || (c == '-' && letterBefore && Character.isLetter(peek(1)))
                || (isPower(c) && letterBefore && input.charAt(at - 1) == 'm' && isLength(start));
    }

    private static boolean isPower(char c) {
        return c == '2' || c == '3' || c == '\u00b2' || c == '\u00b3';
    }

    /** Whether the letters up to here are m or km. */
    private boolean isLength(int start) {
        return at == start + 1 || (at == start + 2 && input.charAt(start) == 'k');
    }

    private static boolean isSharedSign(char c) {
        return c == '$' || c == '\u00a5';
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
