package io.github.comity.figure;

import io.github.comity.internal.Text;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one figure in one pass; nothing is converted before its length is known to be harmless. */
final class FigureParser {
    private static final int MAX_LENGTH = 200;

    private final CharSequence input;
    private final DecimalMark mark;
    private final int end;
    private int at;

    private Qualifier qualifier = Qualifier.AS_PRINTED;
    private @Nullable Magnitude magnitude;
    private @Nullable Unit unit;

    FigureParser(CharSequence input, DecimalMark mark) {
        this.input = input;
        this.mark = mark;
        if (input.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "figure text must have at most %s characters, but was %s; pass one figure alone"
                            .formatted(MAX_LENGTH, Text.quote(input)));
        }
        this.end = input.length();
    }

    Figure parse() {
        String opening = prefix();
        BigDecimal first = number();
        BigDecimal second = null;
        if (at < end && input.charAt(at) == '?') {
            qualifier = uncertain(first);
        } else {
            second = secondOfRange(opening, first);
        }
        suffix();
        skipSpace();
        if (at < end) {
            throw error(at, "unexpected text after the figure; pass one figure alone");
        }
        Magnitude m = magnitude == null ? Magnitude.ONE : magnitude;
        Unit u = unit == null ? Unit.UNSTATED : unit;
        if (second == null) {
            Figure figure = Figure.of(first, m, u);
            return qualifier == Qualifier.AS_PRINTED ? figure : figure.withQualifier(qualifier);
        }
        if (first.compareTo(second) >= 0) {
            throw error(0, "a range must have its lower value first; swap the values");
        }
        return Figure.range(first, second, m, u);
    }

    // ---- before the number: hedge words, "from", "between", "rank", a currency

    private String prefix() {
        String opening = "";
        while (true) {
            skipSpace();
            if (at >= end) {
                throw error(at, "a number is missing; write it as in 626.8 million USD");
            }
            char c = input.charAt(at);
            if (isDigit(c) || isSign(c)) {
                return opening;
            }
            int start = at;
            String word = word();
            if (word.equals("from") || word.equals("between")) {
                opening = word;
            } else if (word.equals("rank") && unit == null) {
                unit = Unit.RANK;
            } else {
                hedgeOrCurrency(start, word);
            }
        }
    }

    private void hedgeOrCurrency(int start, String word) {
        Qualifier hedge = Words.qualifier(word);
        if (hedge == null) {
            hedge = longerHedge(word);
        }
        if (hedge != null) {
            if (qualifier != Qualifier.AS_PRINTED || unit != null) {
                throw error(start, "one hedge word is read, and it stands first; keep one");
            }
            qualifier = hedge;
            return;
        }
        Unit currency = currency(start, word);
        if (currency == null) {
            throw unknown(start);
        }
        setUnit(start, currency);
    }

    /** Two or three words such as "more than", "no less than". */
    private @Nullable Qualifier longerHedge(String word) {
        int back = at;
        String words = word;
        for (int i = 0; i < 2; i++) {
            skipSpace();
            if (at >= end || !Character.isLetter(input.charAt(at))) {
                break;
            }
            words = words + ' ' + word();
            Qualifier hedge = Words.qualifier(words);
            if (hedge != null) {
                return hedge;
            }
        }
        at = back;
        return null;
    }

    // ---- the number

    private BigDecimal number() {
        skipSpace();
        boolean negative = false;
        if (at < end && isSign(input.charAt(at))) {
            char sign = input.charAt(at++);
            negative = sign == '-' || sign == '\u2212';
            skipSpace();
            if (unit == null && at < end && !isDigit(input.charAt(at))) {
                int start = at;
                Unit currency = currency(start, word());
                if (currency == null) {
                    throw unknown(start);
                }
                setUnit(start, currency);
                skipSpace();
            }
        }
        int start = at;
        StringBuilder digits = new StringBuilder(24);
        int group = groups(digits);
        int scale = 0;
        if (at + 1 < end && input.charAt(at) == mark.mark() && isDigit(input.charAt(at + 1))) {
            at++;
            int before = digits.length();
            digitsOf(digits);
            scale = digits.length() - before;
            if (mark == DecimalMark.COMMA && group < 0 && scale == 3 && at < end && input.charAt(at) == '.') {
                throw error(at, "a point follows the decimal comma; use DecimalMark.POINT for texts such as 1,496.2");
            }
        }
        if (digits.length() == 0) {
            throw error(start, "a number is missing; write it as in 626.8 million USD");
        }
        int exponent = exponent();
        BigDecimal value = value(start, digits, (long) scale - exponent);
        return negative ? value.negate() : value;
    }

    private BigDecimal value(int start, StringBuilder digits, long scale) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        int significant = digits.length() - zeros;
        if (significant > Figure.MAX_DIGITS) {
            throw error(
                    start,
                    "a figure has at most %s significant digits, but here are %s; round it"
                            .formatted(Figure.MAX_DIGITS, significant));
        }
        if (Math.abs(scale) > Figure.MAX_EXPONENT || significant - scale - 1 > Figure.MAX_EXPONENT) {
            throw error(
                    start,
                    "the digits of a figure stand within 10^±%s; use a magnitude word or round it"
                            .formatted(Figure.MAX_EXPONENT));
        }
        if (significant <= 18) {
            return BigDecimal.valueOf(Long.parseLong(digits, zeros, digits.length(), 10), (int) scale);
        }
        return new BigDecimal(new java.math.BigInteger(digits.toString()), (int) scale);
    }

    /** Reads digits in groups; returns the length of the last group or -1 if there is one group only. */
    private int groups(StringBuilder digits) {
        digitsOf(digits);
        int last = -1;
        int first = digits.length();
        while (at + 1 < end && isGroupMark(input.charAt(at)) && isDigit(input.charAt(at + 1))) {
            char separator = input.charAt(at);
            int start = at++;
            int before = digits.length();
            digitsOf(digits);
            last = digits.length() - before;
            if (last != 3 || first > 3 || first == 0) {
                throw error(start, groupError(separator));
            }
        }
        return last;
    }

    private String groupError(char separator) {
        if (separator == mark.group()) {
            String other = mark == DecimalMark.POINT ? "COMMA" : "POINT";
            return "'%s' separates groups of three digits here; for a decimal %s pass DecimalMark.%s"
                    .formatted(separator, other.toLowerCase(Locale.ROOT), other);
        }
        return "groups of digits must have three digits; write one number without spaces";
    }

    private void digitsOf(StringBuilder digits) {
        while (at < end && isDigit(input.charAt(at))) {
            digits.append(input.charAt(at++));
        }
    }

    private int exponent() {
        if (at + 1 >= end || (input.charAt(at) != 'E' && input.charAt(at) != 'e')) {
            return 0;
        }
        char next = input.charAt(at + 1);
        boolean signed = next == '+' || next == '-';
        int start = at + (signed ? 2 : 1);
        if (start >= end || !isDigit(input.charAt(start))) {
            return 0;
        }
        int from = at;
        at = start;
        int value = 0;
        while (at < end && isDigit(input.charAt(at))) {
            value = Math.min(1_000, value * 10 + (input.charAt(at++) - '0'));
        }
        if (value > Figure.MAX_EXPONENT) {
            throw error(
                    from,
                    "an exponent must be within ±%s; use a magnitude word or round it".formatted(Figure.MAX_EXPONENT));
        }
        return next == '-' ? -value : value;
    }

    // ---- IEEE 1788 uncertain form

    private Qualifier uncertain(BigDecimal value) {
        int start = at++;
        if (qualifier != Qualifier.AS_PRINTED) {
            throw error(start, "a hedge word and the uncertain form '?' exclude each other; keep one");
        }
        boolean negative = value.signum() < 0;
        if (at < end && input.charAt(at) == '?') {
            at++;
            char side = at < end ? input.charAt(at++) : ' ';
            if (side != 'u' && side != 'd') {
                throw error(start, "'??' says nothing about the number; write ??u for at least, ??d for at most");
            }
            return (side == 'u') != negative ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
        }
        int from = at;
        int radius = 0;
        while (at < end && isDigit(input.charAt(at))) {
            radius = Math.min(1_000_000, radius * 10 + (input.charAt(at++) - '0'));
        }
        boolean towardsZero = at < end && input.charAt(at) == (negative ? 'u' : 'd');
        if (at == from && !towardsZero) {
            return Qualifier.AS_PRINTED;
        }
        BigDecimal step = value.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(
                        value.scale() - value.stripTrailingZeros().scale());
        if (at == from || step.compareTo(BigDecimal.valueOf(radius)) != 0) {
            throw error(
                    start,
                    "only ?, ??u, ??d, ?n and ?nd with n one unit of the last non-zero digit are read; "
                            + "write the two ends as a range");
        }
        if (towardsZero) {
            at++;
            return Qualifier.NEARLY;
        }
        return Qualifier.ABOUT;
    }

    // ---- a range

    private @Nullable BigDecimal secondOfRange(String opening, BigDecimal first) {
        int back = at;
        skipSpace();
        boolean joined = false;
        if (at < end) {
            char c = input.charAt(at);
            if (c == '\u2013' || c == '\u2014' || (c == '-' && first.signum() >= 0)) {
                at++;
                joined = true;
            } else if (Character.isLetter(c)) {
                String word = word();
                joined = word.equals("to") || (word.equals("and") && opening.equals("between"));
            }
        }
        if (!joined) {
            at = back;
            if (!opening.isEmpty()) {
                throw error(at, "the second value of the range is missing; write it as in 1.2–1.5 billion USD");
            }
            return null;
        }
        if (qualifier != Qualifier.AS_PRINTED) {
            throw error(back, "a range takes no hedge word; leave the word out or state one value");
        }
        skipSpace();
        skipRepeatedCurrency();
        return number();
    }

    private void skipRepeatedCurrency() {
        if (unit != null && at < end && !isDigit(input.charAt(at)) && !isSign(input.charAt(at))) {
            int start = at;
            Unit again = currency(start, word());
            if (again == null || !again.equals(unit)) {
                throw error(start, "both ends of a range must have one currency; write it once");
            }
            skipSpace();
        }
    }

    // ---- after the number: magnitude and unit

    private void suffix() {
        while (true) {
            skipSpace();
            if (at >= end || isDigit(input.charAt(at))) {
                return;
            }
            int start = at;
            if (input.charAt(at) == '{') {
                braces(start);
                continue;
            }
            String word = word();
            Magnitude m = magnitude == null && unitMayFollow() ? Words.magnitude(word) : null;
            if (m != null) {
                magnitude = m;
            } else if (Words.magnitude(word) != null) {
                throw error(
                        start, "a figure has one magnitude word, before its unit; write 2.3 billion for 2 bn 300 m");
            } else {
                setUnit(start, unitAt(start, word));
            }
        }
    }

    private boolean unitMayFollow() {
        return unit == null || unit.kind() == Unit.Kind.MONEY || unit.kind() == Unit.Kind.RANK;
    }

    private Unit unitAt(int start, String word) {
        Unit known = Words.unit(word);
        if (known == null) {
            known = longerUnit(word);
        }
        if (known == null) {
            known = Words.physical(input.subSequence(start, at).toString());
        }
        if (known == null) {
            known = Words.physical(word);
        }
        if (known == null) {
            known = currency(start, word);
        }
        if (known == null) {
            throw unknown(start);
        }
        return known;
    }

    private @Nullable Unit longerUnit(String word) {
        int back = at;
        skipSpace();
        if (at < end && Character.isLetter(input.charAt(at))) {
            String words = word + ' ' + word();
            Unit unit = Words.unit(words);
            if (unit == null) {
                unit = Words.physical(words);
            }
            if (unit != null) {
                return unit;
            }
        }
        at = back;
        return null;
    }

    private void braces(int start) {
        int close = at;
        while (close < end && input.charAt(close) != '}') {
            close++;
        }
        if (close == end) {
            throw error(start, "the brace of the counted thing is not closed; write it as in 150 {legal entities}");
        }
        at = close + 1;
        Unit counted;
        try {
            counted = Unit.counted(input.subSequence(start + 1, close).toString());
        } catch (IllegalArgumentException e) {
            throw error(start, e.getMessage());
        }
        setUnit(start, counted);
    }

    private void setUnit(int start, Unit found) {
        if (unit != null) {
            throw error(
                    start, "a figure has one unit, but '%s' was already read; write each figure alone".formatted(unit));
        }
        unit = found;
    }

    private @Nullable Unit currency(int start, String word) {
        if (word.equals("\u00a5")) {
            throw error(start, "'\u00a5' is the sign of yen and of yuan; write JPY or CNY");
        }
        if (at - start == 3) {
            Unit iso = Unit.currency(input.subSequence(start, at).toString());
            if (iso != null) {
                return iso;
            }
        }
        Unit single = Words.unit(word);
        Unit named = single != null ? single : longerUnit(word);
        return named != null && named.kind() == Unit.Kind.MONEY ? named : null;
    }

    // ---- characters

    /**
     * Reads a run of letters with inner points and hyphens, or one symbol; "us$" is one word. Returns it in lower case.
     */
    private String word() {
        int start = at;
        if (!Character.isLetter(input.charAt(at))) {
            at += Character.isHighSurrogate(input.charAt(at)) && at + 1 < end ? 2 : 1;
        } else {
            while (at < end && isWordPart(start)) {
                at++;
            }
            if (at < end && input.charAt(at) == '$') {
                at++;
            }
        }
        return lower(start);
    }

    private boolean isWordPart(int start) {
        char c = input.charAt(at);
        boolean letterBefore = at > start;
        return Character.isLetter(c)
                || (c == '.' && letterBefore)
                || (c == '-' && letterBefore && at + 1 < end && Character.isLetter(input.charAt(at + 1)))
                || (c == '3' && at == start + 1 && input.charAt(start) == 'm');
    }

    private String lower(int start) {
        return input.subSequence(start, at).toString().toLowerCase(Locale.ROOT);
    }

    private void skipSpace() {
        while (at < end && isSpace(input.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || isNarrow(c);
    }

    private static boolean isNarrow(char c) {
        return c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    private boolean isGroupMark(char c) {
        return c == mark.group() || c == ' ' || isNarrow(c) || c == '\'' || c == '\u2019';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+' || c == '\u2212';
    }

    // ---- errors

    private IllegalArgumentException unknown(int start) {
        String word = input.subSequence(start, at).toString();
        return error(
                start,
                ("unknown word %s; a unit is an ISO 4217 code, %%, pp, ratio, rank, a physical unit or a "
                                + "counted thing in braces, as in 150 {legal entities}")
                        .formatted(Text.quote(word)));
    }

    private IllegalArgumentException error(int index, @Nullable String why) {
        return new IllegalArgumentException(
                "cannot parse figure from %s at index %s: %s".formatted(Text.quote(input), index, why));
    }
}
