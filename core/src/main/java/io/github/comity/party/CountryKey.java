package io.github.comity.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.internal.NameSpelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a name of a country is found by, however it is written.
 *
 * <p>Case, accents, punctuation and spaces do not matter; <i>the</i>, <i>of</i> and <i>and</i> (also {@code &}) are
 * left out; an abbreviation and its words are one stem ({@code St.}, {@code Rep.}, {@code Dem.}, {@code Fed.},
 * {@code Is.}, {@code P.R.}, {@code U.S.}). What stands behind a comma, a colon or in brackets is also read first:
 * {@code Korea, Republic of} is {@code Republic of Korea}. One pass over the text.
 */
final class CountryKey {
    private static final int MOST_PARTS = 6;

    /** What is written for a word; an empty text leaves it out. */
    private static final ImmutableMap<String, String> STEMS = stems();

    private static final int LAST_BIT = 31;
    /**
     * The lengths of words that have a stem, a bit for each, by their first letter: most words are of no such length.
     */
    private static final int[] LENGTHS = lengths();

    private final List<String> parts = new ArrayList<>(2);
    private final String text;
    /** The part that is being read, as far as its length says. */
    private char[] part;

    private int length;
    /** Where the word that is being read begins in the part, and the single letters before it, which are one word. */
    private int word;

    private int initials;

    private CountryKey(String text) {
        this.text = text;
        this.part = new char[text.length()];
    }

    /** The key of a name in the order in which it is written. */
    static String of(String name) {
        return joined(parts(name));
    }

    /** The keys that a text may have: as written, then with its last part first, then with its first part last. */
    static ImmutableList<String> candidates(String text) {
        List<String> parts = parts(text);
        int last = parts.size() - 1;
        return last > 0 && parts.size() <= MOST_PARTS
                ? ImmutableList.of(
                        joined(parts),
                        joined(List.of(parts.get(last), joined(parts.subList(0, last)))),
                        joined(List.of(joined(parts.subList(1, last + 1)), parts.get(0))))
                : ImmutableList.of(joined(parts));
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : String.join("", parts);
    }

    private static List<String> parts(String text) {
        return new CountryKey(NameSpelling.isPlain(text) ? text : NameSpelling.fold(text)).read();
    }

    private List<String> read() {
        int i = 0;
        while (i < text.length()) {
            char letter = text.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                append(letter);
                i++;
            } else if (letter >= 'A' && letter <= 'Z') {
                append((char) (letter - 'A' + 'a'));
                i++;
            } else if (letter == ' ') {
                endWord();
                i++;
            } else {
                int c = text.codePointAt(i);
                append(c);
                i += Character.charCount(c);
            }
        }
        endPart();
        return parts;
    }

    private void append(int c) {
        if (Character.isBmpCodePoint(c) && Character.isLetterOrDigit(c)) {
            append((char) c);
        } else if (Character.isLetterOrDigit(c)) {
            append(Character.highSurrogate(c));
            append(Character.lowSurrogate(c));
        } else if (c == ',' || c == ':' || c == ';' || c == '(' || c == ')' || c == '[' || c == ']') {
            endPart();
        } else if (c != '\'' && c != '`') {
            endWord();
        }
    }

    private void append(char letter) {
        if (length == part.length) {
            part = Arrays.copyOf(part, 2 * length);
        }
        part[length] = letter;
        length++;
    }

    private void append(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            append(letters.charAt(i));
        }
    }

    /** Single letters in a row are one word: {@code U.S.A.}, {@code P.R.}. */
    private void endWord() {
        if (length - word > 1) {
            if (word > initials) {
                String last = new String(part, word, length - word);
                length = word;
                stem();
                initials = length;
                append(last);
            }
            stem();
            initials = length;
        }
        word = length;
    }

    /** Writes the stem of the word that begins where the initials do and ends the part, where it has one. */
    private void stem() {
        int letters = length - initials;
        if (letters <= LAST_BIT && (LENGTHS[part[initials] & LAST_BIT] & 1 << letters) != 0) {
            String stem = STEMS.get(new String(part, initials, letters));
            if (stem != null) {
                length = initials;
                append(stem);
            }
        }
    }

    private void endPart() {
        endWord();
        if (word > initials) {
            stem();
        }
        if (length > 0) {
            parts.add(new String(part, 0, length));
        }
        length = 0;
        word = 0;
        initials = 0;
    }

    private static int[] lengths() {
        int[] lengths = new int[LAST_BIT + 1];
        for (String word : STEMS.keySet()) {
            lengths[word.charAt(0) & LAST_BIT] |= 1 << word.length();
        }
        return lengths;
    }

    private static ImmutableMap<String, String> stems() {
        ImmutableMap.Builder<String, String> stems = ImmutableMap.builder();
        for (String[] group : new String[][] {
            {"", "the", "of", "and"},
            {"rep", "republic"},
            {"dem", "democratic"},
            {"people", "peoples"},
            {"fed", "federal", "federated", "federative", "federation"},
            {"isl", "island", "islands", "is", "isls", "isd", "isds", "islamic"},
            {"saint", "st", "ste", "sainte"},
            {"state", "states", "sts"},
            {"terr", "territory", "territories", "terrs"},
            {"former", "fmr", "fm", "formerly", "ex"},
            {"british", "br", "brit"},
            {"french", "fr"},
            {"netherlands", "neth"},
            {"bosnia", "bos"},
            {"herzegovina", "herz", "hercegovina"},
            {"north", "n"},
            {"south", "s", "so"},
            {"east", "e"},
            {"west", "w"},
            {"peoplerep", "pr"},
            {"peopledemrep", "pdr"},
            {"dempeoplerep", "dpr"},
            {"demrep", "dr"},
            {"formeryugoslavrep", "fyr", "tfyr"},
            {"fedstate", "fs"},
            {"socialistfedrep", "sfr"},
            {"unitedstate", "us"},
            {"unitedstateamerica", "usa"},
            {"unitedkingdom", "uk"},
            {"specialadministrativeregion", "sar"},
        }) {
            for (int i = 1; i < group.length; i++) {
                stems.put(group[i], group[0]);
            }
        }
        return stems.buildOrThrow();
    }
}
