package io.github.comity.figure;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads the digits of one number without its sign; nothing is converted before its length is known to be harmless.
 *
 * <p>Groups of digits are joined where a style of print writes them so, see {@link DecimalMark}.
 */
final class NumberReader {
    /** So many digits are below the largest long in any case. */
    private static final int DIGITS_OF_LONG = 18;

    private final Cursor text;
    private final DecimalMark mark;
    private int start;
    /** How many digits were read, and the place behind the last of them. */
    private int count;

    private int end;

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
        count = 0;
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
        end = text.at();
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
        int from = text.at();
        while (Cursor.isDigit(text.peek())) {
            text.next();
        }
        int length = text.at() - from;
        count += length;
        return length;
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
        boolean isFirst = true;
        while (kind(text.peek()) != '\0' && Cursor.isDigit(text.peek(1))) {
            int place = text.at();
            if (kind(text.peek()) != separator) {
                throw mixed(place, separator, kind(text.peek()));
            }
            text.next();
            indian &= isFirst || last == 2;
            last = run();
            isFirst = false;
            wrong = wrong < 0 && last != 3 ? place : wrong;
        }
        if (wrong >= 0 && !(indian && last == 3)) {
            throw text.error(wrong, wrongGroup(separator));
        }
        if (text.charAt(start) == '0') {
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
        int significant = count - leadingZeros();
        if (significant > Figure.MAX_DIGITS) {
            throw text.error(
                    start,
                    "a figure has at most %s significant digits, but here are %s; round it"
                            .formatted(Figure.MAX_DIGITS, significant));
        }
        if (Math.abs(scale) > Figure.MAX_EXPONENT || significant - scale - 1 > Figure.MAX_EXPONENT) {
            throw outOfRange(text, start);
        }
        return significant <= DIGITS_OF_LONG
                ? BigDecimal.valueOf(shortValue(), (int) scale)
                : new BigDecimal(longValue(), (int) scale);
    }

    /** How many zeros stand before all other digits; one zero alone counts as a digit. */
    private int leadingZeros() {
        int zeros = 0;
        for (int i = start; i < end && zeros < count - 1; i++) {
            char c = text.charAt(i);
            if (c == '0') {
                zeros++;
            } else if (Cursor.isDigit(c)) {
                break;
            }
        }
        return zeros;
    }

    private long shortValue() {
        long value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Cursor.isDigit(c)) {
                value = value * 10 + (c - '0');
            }
        }
        return value;
    }

    private BigInteger longValue() {
        StringBuilder digits = new StringBuilder(count);
        for (int i = start; i < end; i++) {
            if (Cursor.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return new BigInteger(digits.toString());
    }

    static IllegalArgumentException outOfRange(Cursor text, int index) {
        return text.error(
                index,
                "the digits of a figure stand within 10^±%s; use a magnitude word or round it"
                        .formatted(Figure.MAX_EXPONENT));
    }
}
