package io.github.comity.communique.language;

import java.util.Locale;

/** What a resource of contacts says of its language in its line {@code settings}. */
public enum Habit {
    /** Adjectives of countries start with a capital, as in English. */
    ADJECTIVE_CAPITALS,
    /** Names of persons have cases, so that one is sure only where a title in the nominative stands before it. */
    INFLECTED_NAMES,
    /** What belongs to a word stands before it, owners too, and endings say where something is and with whom. */
    HEADS_LAST;

    /** How a resource writes it. */
    String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
