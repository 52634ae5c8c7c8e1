package io.github.comity.communique.language;

import java.util.Locale;

/** What a resource of contacts says of its language in its line {@code settings}. */
public enum Habit {
    /** Adjectives of countries start with a capital, as in English. */
    ADJECTIVE_CAPITALS,
    /** Verbs stand at the end, behind all that belongs to them. */
    VERBS_LAST,
    /** Names of persons have cases, so that one is sure only where a title in the nominative stands before it. */
    INFLECTED_NAMES,
    /** Where something is is said by the ending of the place, not by a word before it. */
    PLACES_BY_CASE;

    /** How a resource writes it. */
    String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
