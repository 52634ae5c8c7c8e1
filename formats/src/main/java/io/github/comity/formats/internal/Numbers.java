package io.github.comity.formats.internal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;

/** Reads numbers as programs write them: digits with a point, and powers of ten where they lose no digits. */
public final class Numbers {
    private static final int LONGEST = 100;
    private static final int MOST_ZEROS = 40;
    private static final ImmutableSet<String> MISSING =
            ImmutableSet.of("nan", "na", "n/a", "#n/a", "null", "none", "nil");

    private Numbers() {}

    /**
     * Reads a number.
     *
     * @param text the number, such as {@code 147700000.5} or {@code 1.5E9}
     * @param hasPowers whether powers of ten may be written
     * @return the number with its printed decimals
     * @throws IllegalArgumentException if it is none, or too long
     */
    public static BigDecimal read(String text, boolean hasPowers) {
        if (text.length() <= LONGEST && isNumber(text, hasPowers)) {
            BigDecimal number = new BigDecimal(text);
            if (number.scale() >= 0) {
                return number;
            }
            if (number.scale() >= -MOST_ZEROS) {
                return number.setScale(0);
            }
        }
        boolean hasComma = text.indexOf(',') >= 0;
        throw new IllegalArgumentException("value must be a number such as 147700000.5, but was %s; %s"
                .formatted(
                        Shown.quote(text),
                        hasComma
                                ? "write a point before the decimals, and nothing between the other digits"
                                : "write all its digits"));
    }

    /**
     * Checks whether a text is what programs write where there is no number: {@code NaN}, {@code NA}, {@code null}.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isMissing(String text) {
        boolean isWord = !text.isEmpty() && (text.charAt(0) < '0' || text.charAt(0) > '9');
        return isWord && text.length() <= 4 && MISSING.contains(Ascii.toLowerCase(text));
    }

    private static boolean isNumber(String text, boolean hasPowers) {
        int at = text.startsWith("-") ? 1 : 0;
        int digits = digits(text, at);
        at += digits;
        if (at < text.length() && text.charAt(at) == '.') {
            int decimals = digits(text, at + 1);
            at += decimals == 0 ? 0 : 1 + decimals;
        }
        if (hasPowers && digits > 0 && at < text.length() && (text.charAt(at) == 'E' || text.charAt(at) == 'e')) {
            at++;
            at += at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? 1 : 0;
            int power = digits(text, at);
            return power > 0 && power <= 3 && at + power == text.length();
        }
        return digits > 0 && at == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
