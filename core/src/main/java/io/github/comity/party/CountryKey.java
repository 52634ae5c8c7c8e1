package io.github.comity.party;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
    private static final ImmutableSet<String> LEFT_OUT = ImmutableSet.of("the", "of", "and");
    private static final ImmutableMap<String, String> STEMS = stems();

    private final List<String> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    private final StringBuilder initials = new StringBuilder();

    private CountryKey() {}

    /** The key of a name in the order in which it is written. */
    static String of(String name) {
        return String.join("", parts(name));
    }

    /** The keys that a text may have: as written, then with its last part first, then with its first part last. */
    static ImmutableSet<String> candidates(String text) {
        List<String> parts = parts(text);
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        keys.add(String.join("", parts));
        int last = parts.size() - 1;
        if (last > 0 && parts.size() <= MOST_PARTS) {
            keys.add(parts.get(last) + String.join("", parts.subList(0, last)));
            keys.add(String.join("", parts.subList(1, last + 1)) + parts.get(0));
        }
        return keys.build();
    }

    private static List<String> parts(String text) {
        CountryKey key = new CountryKey();
        Spelling.fold(text).codePoints().forEach(key::append);
        key.endPart();
        return key.parts;
    }

    private void append(int c) {
        if (Character.isLetterOrDigit(c)) {
            word.appendCodePoint(c);
        } else if (c == ',' || c == ':' || c == ';' || c == '(' || c == ')' || c == '[' || c == ']') {
            endPart();
        } else if (c != '\'') {
            endWord();
        }
    }

    /** Single letters in a row are one word: {@code U.S.A.}, {@code P.R.}. */
    private void endWord() {
        if (word.length() == 1) {
            initials.append(word);
        } else if (word.length() > 1) {
            endInitials();
            addWord(word.toString());
        }
        word.setLength(0);
    }

    private void endInitials() {
        if (initials.length() > 0) {
            addWord(initials.toString());
            initials.setLength(0);
        }
    }

    private void addWord(String w) {
        if (!LEFT_OUT.contains(w)) {
            part.append(STEMS.getOrDefault(w, w));
        }
    }

    private void endPart() {
        endWord();
        endInitials();
        if (part.length() > 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private static ImmutableMap<String, String> stems() {
        ImmutableMap.Builder<String, String> stems = ImmutableMap.builder();
        for (String[] group : new String[][] {
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
