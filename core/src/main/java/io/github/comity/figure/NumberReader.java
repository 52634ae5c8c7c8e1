package io.github.comity.figure;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads the digits of one number without its sign; nothing is converted before its length is known to be harmless.
 *
 * <p>Groups of digits are joined where a style of print writes them so, see {@link DecimalMark}.
 */
final class NumberReader {
    private final Cursor text;
    private final DecimalMark mark;
    private final StringBuilder digits = new StringBuilder(24);
    private int start;

    NumberReader(Cursor text, DecimalMark mark) {
        this.text = text;
        this.mark = mark;
    }

    /** Whether a number begins here. */
    boolean isHere() {
        char c = text.peek();
        return Cursor.isDigit(c) || (c == mark.mark() && Cursor.isDigit(text.peek(1)));
    }

    BigDecimal read() {
        digits.setLength(0);
        start = text.at();
        groups();
        int scale = 0;
        if (text.peek() == mark.mark() && Cursor.isDigit(text.peek(1))) {
            text.next();
            scale = run();
            char after = text.peek();
            if ((after == '.' || after == ',') && Cursor.isDigit(text.peek(1))) {
                throw secondMark(after);
            }
        }
        return value((long) scale - exponent());
    }

    private IllegalArgumentException secondMark(char after) {
        char group = mark.mark();
        char second = after == group ? group : mark.group();
        return text.error(
                text.at(),
                "a %s follows the decimal %s; use DecimalMark.%s for texts such as 1%s496%s2"
                                .formatted(after == '.' ? "point" : "comma", word(mark), mark.other(), group, second)
                        + (after == group ? "00" : ""));
    }

    /** Reads a run of digits and returns its length. */
    private int run() {
        int before = digits.length();
        while (Cursor.isDigit(text.peek())) {
            digits.append(text.next());
        }
        return digits.length() - before;
    }

    private void groups() {
        int first = run();
        char separator = kind(text.peek());
        if (separator == '\0' || first == 0 || !Cursor.isDigit(text.peek(1))) {
            return;
        }
        boolean indian = separator == ',' && mark == DecimalMark.POINT && first <= 2;
        int last = 3;
        int wrong = first > 3 ? text.at() : -1;
        int count = 0;
        while (kind(text.peek()) != '\0' && Cursor.isDigit(text.peek(1))) {
            int place = text.at();
            if (kind(text.peek()) != separator) {
                throw mixed(place, separator, kind(text.peek()));
            }
            text.next();
            indian &= count == 0 || last == 2;
            last = run();
            count++;
            wrong = wrong < 0 && last != 3 ? place : wrong;
        }
        if (wrong >= 0 && !(indian && last == 3)) {
            throw text.error(wrong, wrongGroup(separator));
        }
        if (digits.charAt(0) == '0') {
            throw text.error(start, leadingZero(separator));
        }
    }

    /** The separator that a character is, one for all spaces and one for both apostrophes; zero if it is none. */
    private char kind(char c) {
        if (c == mark.group()) {
            return c;
        }
        if (c == '\'' || c == '\u2019') {
            return '\'';
        }
        return Cursor.isSpaceInNumber(c) ? ' ' : '\0';
    }

    private String wrongGroup(char separator) {
        if (separator == mark.group()) {
            return "'%s' separates groups of three digits here; for a decimal %s pass DecimalMark.%s"
                    .formatted(separator, word(mark.other()), mark.other());
        }
        return "groups of digits must have three digits; write one number without spaces";
    }

    private String leadingZero(char separator) {
        if (separator == mark.group()) {
            String rule = "the first of the groups that '%s' separates must not begin with 0".formatted(separator);
            return "%s; write a decimal %s, as in 0%s496, or pass DecimalMark.%s"
                    .formatted(rule, word(mark), mark.mark(), mark.other());
        }
        return "the first group of digits must not begin with 0; write one number without '%s'".formatted(separator);
    }

    private IllegalArgumentException mixed(int place, char first, char second) {
        String remedy = second == mark.group()
                ? "for a decimal %s pass DecimalMark.%s, or write the digits without separators"
                        .formatted(word(mark.other()), mark.other())
                : "pass one figure alone, or write its digits without separators";
        return text.error(
                place,
                "groups of digits have one separator, but here are '%s' and '%s'; %s".formatted(first, second, remedy));
    }

    private static String word(DecimalMark mark) {
        return mark.label();
    }

    private int exponent() {
        char next = text.peek(1);
        boolean signed = next == '+' || next == '-';
        if ((text.peek() != 'E' && text.peek() != 'e') || !Cursor.isDigit(text.peek(signed ? 2 : 1))) {
            return 0;
        }
        int from = text.at();
        text.moveTo(from + (signed ? 2 : 1));
        int value = cappedNumber(text, 1_000);
        if (value > Figure.MAX_EXPONENT) {
            throw text.error(
                    from,
                    "an exponent must be within ±%s; use a magnitude word or round it".formatted(Figure.MAX_EXPONENT));
        }
        return next == '-' ? -value : value;
    }

    /** Reads a run of digits as a number; a larger one than the cap as the cap. */
    static int cappedNumber(Cursor text, int cap) {
        int value = 0;
        while (Cursor.isDigit(text.peek())) {
            value = Math.min(cap, value * 10 + (text.next() - '0'));
        }
        return value;
    }

    private BigDecimal value(long scale) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        int significant = digits.length() - zeros;
        if (significant > Figure.MAX_DIGITS) {
            throw text.error(
                    start,
                    "a figure has at most %s significant digits, but here are %s; round it"
                            .formatted(Figure.MAX_DIGITS, significant));
        }
        if (Math.abs(scale) > Figure.MAX_EXPONENT || significant - scale - 1 > Figure.MAX_EXPONENT) {
            throw outOfRange(text, start);
        }
        if (significant <= 18) {
            return BigDecimal.valueOf(Long.parseLong(digits, zeros, digits.length(), 10), (int) scale);
        }
        return new BigDecimal(new BigInteger(digits.toString()), (int) scale);
    }

    static IllegalArgumentException outOfRange(Cursor text, int index) {
        return text.error(
                index,
                "the digits of a figure stand within 10^±%s; use a magnitude word or round it"
                        .formatted(Figure.MAX_EXPONENT));
    }
}
