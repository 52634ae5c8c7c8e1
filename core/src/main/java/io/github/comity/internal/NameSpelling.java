package io.github.comity.internal;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names are found whatever their case and accents.
 *
 * <p>Letters with a mark lose it; letters that Unicode does not take apart are written as passports write them without
 * the mark: {@code ł} as {@code l}, {@code ß} as {@code ss}. Runs of spaces count as one; all apostrophes of Unicode
 * are one, and so are all hyphens and dashes; invisible characters vanish. Vowel signs of scripts that write them as
 * marks stay. One script is not turned into another: a caller gives such a form as another spelling.
 */
public final class NameSpelling {
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
            .put((int) 'ς', "σ")
            .buildOrThrow();

    /**
     * Other signs than those of ASCII: apostrophes, quotation marks, primes, accents and modifier letters that are
     * written for an apostrophe.
     */
    private static final String APOSTROPHES =
            "\u00B4\u2018\u2019\u201B\u2032\u2035\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB"
                    + "\u055A\u05F3\u07F4\u07F5\uA78B\uA78C\uFF07";

    private static final char LAST_PLAIN = 0x7F;

    /** The block of accents of European letters; scripts need not be asked for them, whose table takes time to load. */
    private static final char FIRST_ACCENT = 0x0300;

    private static final char LAST_ACCENT = 0x036F;

    /** The Latin letters of Unicode that are letters with a mark, and few other signs, come before it. */
    private static final char END_OF_LATIN = 0x0250;

    /** What the characters before that are by themselves, once they were asked for: one other, or {@link #APART}. */
    private static final char[] ALONE = new char[END_OF_LATIN];

    /** Says that a character is not one other one by itself. */
    private static final char APART = ' ';

    private NameSpelling() {}

    /**
     * Takes spaces together.
     *
     * @param text a text
     * @return the text with one plain space for every run of spaces, and none at its ends
     */
    public static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                appendSpace(out);
            } else {
                out.append(c);
            }
        }
        return withoutLastSpace(out);
    }

    /**
     * Obtains what two spellings of a name have in common.
     *
     * @param name a name
     * @return the name in lower case, without accents, with plain spaces, hyphens and apostrophes
     */
    public static String fold(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= LAST_PLAIN) {
                appendPlain(out, c);
            } else {
                char alone = alone(c);
                if (alone == APART) {
                    return foldedTogether(name);
                }
                out.append(alone);
            }
        }
        return withoutLastSpace(out);
    }

    /**
     * What a character is whatever stands beside it, if that is one character: a Latin letter without its mark, an
     * apostrophe.
     */
    private static char alone(char c) {
        if (c >= END_OF_LATIN) {
            return APOSTROPHES.indexOf(c) < 0 ? APART : '\'';
        }
        char known = ALONE[c];
        if (known == 0) {
            String folded = foldedTogether(String.valueOf(c));
            known = folded.length() == 1 ? folded.charAt(0) : APART;
            ALONE[c] = known;
        }
        return known;
    }

    /** The same for characters that may depend on each other: marks behind their letters, letters at the end. */
    private static String foldedTogether(String name) {
        String apart = Normalizer.normalize(withOneApostrophe(name), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(apart.length());
        int i = 0;
        while (i < apart.length()) {
            char plain = apart.charAt(i);
            if (plain <= LAST_PLAIN) {
                appendPlain(out, plain);
                i++;
            } else {
                int c = apart.codePointAt(i);
                append(out, c);
                i += Character.charCount(c);
            }
        }
        return withoutLastSpace(out);
    }

    /**
     * Checks whether a text has nothing to take apart.
     *
     * @param text a text
     * @return whether all its characters are of ASCII
     */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /** Some apostrophes would be taken apart into a space and a mark, so they are replaced before. */
    private static String withOneApostrophe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c > LAST_PLAIN && APOSTROPHES.indexOf(c) >= 0 ? '\'' : c);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        int type = Character.getType(c);
        if (type == Character.FORMAT || (type == Character.NON_SPACING_MARK && isAccent(c))) {
            return;
        }
        if (isSpace(c)) {
            appendSpace(out);
        } else if (type == Character.DASH_PUNCTUATION || c == 0x2212 || c == 0x2043) {
            out.append('-');
        } else {
            String letters = WHOLE_LETTERS.get(c);
            if (letters == null) {
                out.appendCodePoint(c);
            } else {
                out.append(letters);
            }
        }
    }

    private static void appendPlain(StringBuilder out, char c) {
        if (c >= 'a' && c <= 'z') {
            out.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            out.append((char) (c - 'A' + 'a'));
        } else if (isSpace(c)) {
            appendSpace(out);
        } else {
            out.append(c == '`' ? '\'' : c);
        }
    }

    /** Marks of no script are accents, but for the voiced sounds of kana; those of Hebrew may be left out. */
    private static boolean isAccent(int c) {
        if (c >= FIRST_ACCENT && c <= LAST_ACCENT) {
            return true;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HEBREW
                || (script == Character.UnicodeScript.INHERITED && c != 0x3099 && c != 0x309A);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void appendSpace(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static String withoutLastSpace(StringBuilder out) {
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }
}
