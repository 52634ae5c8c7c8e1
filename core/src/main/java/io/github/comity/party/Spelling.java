package io.github.comity.party;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names are found whatever their case and accents.
 *
 * <p>Letters with a mark lose it; letters that Unicode does not take apart are written as passports write them without
 * the mark: {@code ł} as {@code l}, {@code ß} as {@code ss}. Runs of spaces count as one, and so do all apostrophes and
 * all hyphens. One script is not turned into another: a caller gives such a form as another spelling.
 */
final class Spelling {
    private static final ImmutableMap<Integer, String> WHOLE_LETTERS = ImmutableMap.<Integer, String>builder()
            .put((int) 'ß', "ss")
            .put((int) 'ł', "l")
            .put((int) 'đ', "d")
            .put((int) 'ð', "d")
            .put((int) 'ø', "o")
            .put((int) 'æ', "ae")
            .put((int) 'œ', "oe")
            .put((int) 'þ', "th")
            .put((int) 'ı', "i")
            .put((int) 'ħ', "h")
            .put((int) 'ŧ', "t")
            .put((int) 'ə', "a")
            .put(0x2018, "'") // quotation marks and modifier letters used as apostrophes
            .put(0x2019, "'")
            .put(0x02BB, "'")
            .put(0x02BC, "'")
            .put((int) '`', "'")
            .put(0x2010, "-") // hyphens
            .put(0x2011, "-")
            .buildOrThrow();

    private Spelling() {}

    static String fold(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> append(out, c));
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            return;
        }
        String letters = WHOLE_LETTERS.get(c);
        if (letters != null) {
            out.append(letters);
        } else {
            out.appendCodePoint(c);
        }
    }
}
