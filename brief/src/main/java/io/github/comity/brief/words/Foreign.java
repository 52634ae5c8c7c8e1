package io.github.comity.brief.words;

/**
 * Text that comes from outside, set apart from our own words: between two marks that keep its direction from turning
 * what stands around it, and without characters that hide or turn anything themselves.
 */
public final class Foreign {
    /** Begins a text from outside: first strong isolate. */
    public static final char BEGIN = '\u2068';
    /** Ends a text from outside: pop directional isolate. */
    public static final char END = '\u2069';

    private Foreign() {}

    /**
     * Sets a text apart.
     *
     * @param text the text
     * @return the text between the two marks; what would turn the direction of text, control other than a space, half
     *     of a pair and what no document may hold are written as {@code \\uXXXX}, where everybody sees them
     */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(BEGIN);
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                out.append(' ');
            } else if (isHidden(c)) {
                out.append("\\u").append(hex(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append(END).toString();
    }

    /**
     * Takes the marks away again.
     *
     * @param text a text with marks
     * @return the same without marks
     */
    public static String plain(String text) {
        return text.indexOf(BEGIN) < 0
                ? text
                : text.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    }

    /**
     * Tells whether a character is shown by its number, because it cannot be seen or must not be obeyed.
     *
     * @param c the code point
     * @return whether it is a control, a mark of direction, half of a pair or no character
     */
    public static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x061C
                || c == 0xFEFF
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    /**
     * Writes a code point as four or more hexadecimal digits.
     *
     * @param c the code point
     * @return its digits
     */
    public static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return digits.length() < 4 ? "0".repeat(4 - digits.length()) + digits : digits;
    }
}
