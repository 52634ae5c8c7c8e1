package io.github.comity.formats.internal;

/** Text of a document as it is shown in a problem: short, and without characters that hide or move others. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /**
     * Puts a text in quotation marks.
     *
     * @param text any text
     * @return its beginning, printable, in single quotation marks
     */
    public static String quote(String text) {
        return "'" + shorten(text) + "'";
    }

    /**
     * Shortens a text.
     *
     * @param text any text
     * @return the text, printable, or its first 60 characters and its length
     */
    public static String shorten(String text) {
        return shorten(text, LONGEST);
    }

    /**
     * Shortens a text.
     *
     * @param text any text
     * @param shown how many characters are shown
     * @return the text, printable, or its first characters and its length
     */
    public static String shorten(String text, int shown) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(shown, text.length()); i++) {
            char c = text.charAt(i);
            out.append(isHidden(c) ? "\\u%04X".formatted((int) c) : String.valueOf(c));
        }
        return text.length() <= shown ? out.toString() : out + "... (" + text.length() + " characters)";
    }

    private static boolean isHidden(char c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || Character.isSurrogate(c);
    }

    /**
     * What a parser says is wrong, in one line, with the digits of ASCII whatever the default locale is.
     *
     * @param message the message of the parser
     * @return its first line, at most 300 characters of it
     */
    public static String reason(String message) {
        StringBuilder plain = new StringBuilder();
        message.lines().findFirst().orElse("").codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            plain.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return shorten(plain.toString(), 300);
    }
}
