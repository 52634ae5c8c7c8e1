package io.github.comity.communique.text;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the forms of words that were met last, in whatever text, since most words come again; who looks the same one up
 * in a table then compares no letters. Threads share it without a lock, for each form is a whole one.
 */
final class Forms {
    private static final int ROOM = 1 << 13;

    private static final @Nullable String[] MET = new String[ROOM];

    private Forms() {}

    /** The letters as one text, the same one for a word that was met before. */
    static String of(StringBuilder letters) {
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = 31 * hash + letters.charAt(i);
        }
        int place = (hash ^ hash >>> 16) & ROOM - 1;
        String known = MET[place];
        if (known == null || !known.contentEquals(letters)) {
            known = letters.toString();
            MET[place] = known;
        }
        return known;
    }
}
