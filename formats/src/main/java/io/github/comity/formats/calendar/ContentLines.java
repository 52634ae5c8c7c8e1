package io.github.comity.formats.calendar;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The lines of an iCalendar object: names and values, folded so that no line has more than 75 octets of UTF-8, each
 * ended by a carriage return and a line feed. Source: RFC 5545, sections 3.1 and 3.3.11.
 */
final class ContentLines {
    private static final int MOST_OCTETS = 75;

    /** Letters without a width of their own that scripts and emoji need: joiners, soft hyphens, marks of direction. */
    private static final String NEEDED = "\u00AD\u061C\u200C\u200D\u200E\u200F";

    private static final String LINE_BREAKS = "\n\r\u000B\f\u0085\u2028\u2029";

    private final StringBuilder out = new StringBuilder();

    /** Writes a line whose value has no character that must be escaped. */
    ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** Writes a line whose value is a text of any characters. */
    ContentLines text(String name, String text) {
        return line(name, escaped(text));
    }

    /** Writes a line whose value is one or more texts. */
    ContentLines texts(String name, ImmutableList<String> texts) {
        return line(name, texts.stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
    }

    /** Breaks a line where it must be, never within a character. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int end = line.offsetByCodePoints(i, 1);
            String character = line.substring(i, end);
            int size = Utf8.encodedLength(character);
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            i = end;
        }
        out.append("\r\n");
    }

    /**
     * Makes a value of a text. A line break is {@code \n}; a control character, half of a surrogate pair and what turns
     * the direction of the text around it are shown as {@code \\uXXXX}, since the former are forbidden and the latter
     * would reach beyond the text.
     */
    static String escaped(String text) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (LINE_BREAKS.indexOf(c) >= 0) {
                value.append("\\n");
                i += text.startsWith("\r\n", i) ? 1 : 0;
            } else if (c == '\\' || c == ';' || c == ',') {
                value.append('\\').append(c);
            } else if (isHidden(text, i)) {
                value.append("\\\\u%04X".formatted((int) c));
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    private static boolean isHidden(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return !Character.isSupplementaryCodePoint(text.codePointAt(i))
                    && (i == 0 || !Character.isSupplementaryCodePoint(text.codePointAt(i - 1)));
        }
        return (Character.isISOControl(c) && c != '\t')
                || (Character.getType(c) == Character.FORMAT && NEEDED.indexOf(c) < 0);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
