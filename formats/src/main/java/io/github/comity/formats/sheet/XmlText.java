package io.github.comity.formats.sheet;

/** Text of any characters as it stands in the XML of a sheet. */
final class XmlText {
    private XmlText() {}

    /**
     * Escapes a text. What XML cannot hold, such as a control character, is written {@code _xHHHH_}, which spreadsheets
     * read as that character; a text that looks like such an escape is escaped itself. Source: ISO/IEC 29500-1,
     * 22.9.2.19 (ST_Xstring).
     */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n' -> out.append(c);
                default -> {
                    if (isNoXml(text, i) || (c == '_' && looksEscaped(text, i))) {
                        out.append("_x%04X_".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean isNoXml(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return !Character.isSupplementaryCodePoint(text.codePointAt(i))
                    && (i == 0 || !Character.isSupplementaryCodePoint(text.codePointAt(i - 1)));
        }
        return Character.isISOControl(c) || c >= '\uFFFE';
    }

    private static boolean looksEscaped(String text, int i) {
        if (i + 6 >= text.length() || text.charAt(i + 1) != 'x' || text.charAt(i + 6) != '_') {
            return false;
        }
        return text.substring(i + 2, i + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
    }
}
