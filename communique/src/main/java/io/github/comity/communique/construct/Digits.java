package io.github.comity.communique.construct;

import io.github.comity.figure.DecimalMark;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Says what the marks between the digits of a numeral mean.
 *
 * <p>Of two sorts of marks the last is the decimal mark. One mark of one sort is the decimal mark if it is that of the
 * text, or if what follows is no group of three digits. Spaces and apostrophes part groups. Groups have three digits;
 * all but the last may have two, as in India.
 */
final class Digits {
    /** The most digits and marks of a number: whatever scales follow, it stays within the digits of a figure. */
    private static final int MOST = 30;

    private static final int LONGEST = 100;

    private Digits() {}

    /** The value of the characters from one place to another, or null if they are not one number of up to 30 digits. */
    static @Nullable BigDecimal value(String text, int start, int end, DecimalMark mark) {
        if (end - start > LONGEST) {
            return null;
        }
        int decimal = decimalAt(text, start, end, mark);
        StringBuilder plain = new StringBuilder();
        int groupStart = start;
        int groups = 0;
        for (int i = start; i <= end; i++) {
            boolean isDigit = i < end && Character.isDigit(text.charAt(i));
            if (isDigit) {
                plain.append((char) ('0' + Character.digit(text.charAt(i), 10)));
                continue;
            }
            if (groupStart <= decimal || decimal < 0) {
                boolean isLast = i == end || i == decimal;
                if (!isGroup(i - groupStart, groups, isLast)) {
                    return null;
                }
                groups++;
            } else if (i < end) {
                return null;
            }
            if (i == decimal) {
                plain.append('.');
            }
            groupStart = i + 1;
        }
        String digits = plain.toString();
        return digits.length() > MOST ? null : new BigDecimal(digits);
    }

    private static boolean isGroup(int length, int before, boolean isLast) {
        if (before == 0) {
            return isLast || length <= 3;
        }
        return isLast ? length == 3 : length == 2 || length == 3;
    }

    /** Where the decimal mark is, or -1. */
    private static int decimalAt(String text, int start, int end, DecimalMark mark) {
        int points = 0;
        int commas = 0;
        int gaps = 0;
        int last = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
                last = i;
            } else if (c == ',') {
                commas++;
                last = i;
            } else if (!Character.isDigit(c)) {
                gaps++;
            }
        }
        if (last < 0) {
            return -1;
        }
        boolean lastIsPoint = text.charAt(last) == '.';
        int same = lastIsPoint ? points : commas;
        if (points > 0 && commas > 0) {
            return same == 1 ? last : -1;
        }
        if (same > 1) {
            return -1;
        }
        boolean isUsual = lastIsPoint == (mark == DecimalMark.POINT);
        boolean mayBeGroup =
                gaps == 0 && end - last == 4 && last - start <= 3 && Character.digit(text.charAt(start), 10) != 0;
        return isUsual || !mayBeGroup ? last : -1;
    }
}
