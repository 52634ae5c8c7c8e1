package io.github.comity.communique.text;

import org.jspecify.annotations.Nullable;

/** Keeps the forms of words that were met last, since most words of a text come again. Not thread-safe. */
final class Forms {
    private static final int ROOM = 1 << 10;

    private final @Nullable String[] met = new String[ROOM];

    /** The letters as one text, the same one for a word that was met before. */
    String of(StringBuilder letters) {
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = 31 * hash + letters.charAt(i);
        }
        int place = (hash ^ hash >>> 16) & ROOM - 1;
        String known = met[place];
        if (known == null || !known.contentEquals(letters)) {
            known = letters.toString();
            met[place] = known;
        }
        return known;
    }
}
