package io.github.comity.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.NameSpelling;
import java.util.ArrayList;
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

    private final List<String> parts = new ArrayList<>(2);
    private final String text;
    private final StringBuilder part;
    /** Where the word that is being read begins in the part, and the single letters before it, which are one word. */
    private int word;

    private int initials;

    private CountryKey(String text) {
        this.text = text;
        this.part = new StringBuilder(text.length());
    }

    /** The key of a name in the order in which it is written. */
    static String of(String name) {
        return joined(parts(name));
    }

    /** The keys that a text may have: as written, then with its last part first, then with its first part last. */
    static ImmutableSet<String> candidates(String text) {
        List<String> parts = parts(text);
        int last = parts.size() - 1;
        return last > 0 && parts.size() <= MOST_PARTS
                ? ImmutableSet.of(
                        joined(parts),
                        joined(List.of(parts.get(last), joined(parts.subList(0, last)))),
                        joined(List.of(joined(parts.subList(1, last + 1)), parts.get(0))))
                : ImmutableSet.of(joined(parts));
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : String.join("", parts);
    }

    private static List<String> parts(String text) {
        return new CountryKey(NameSpelling.fold(text)).read();
    }

    private List<String> read() {
        int i = 0;
        while (i < text.length()) {
            char letter = text.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                part.append(letter);
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
        if (Character.isLetterOrDigit(c)) {
            part.appendCodePoint(c);
        } else if (c == ',' || c == ':' || c == ';' || c == '(' || c == ')' || c == '[' || c == ']') {
            endPart();
        } else if (c != '\'') {
            endWord();
        }
    }

    /** Single letters in a row are one word: {@code U.S.A.}, {@code P.R.}. */
    private void endWord() {
        if (part.length() - word > 1) {
            String last = part.substring(word);
            if (word > initials) {
                part.setLength(word);
                stem(initials, part.substring(initials));
                initials = part.length();
                part.append(last);
            }
            stem(initials, last);
            initials = part.length();
        }
        word = part.length();
    }

    /** Writes the stem of the word with which the part ends, where it has one. */
    private void stem(int start, String ending) {
        String stem = STEMS.get(ending);
        if (stem != null) {
            part.setLength(start);
            part.append(stem);
        }
    }

    private void endPart() {
        endWord();
        if (word > initials) {
            stem(initials, part.substring(initials));
        }
        if (part.length() > 0) {
            parts.add(part.toString());
        }
        part.setLength(0);
        word = 0;
        initials = 0;
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
