package io.github.comity.communique.binding;

import io.github.comity.party.Area;

/**
 * The two sides of a figure.
 *
 * @param reporter who reports
 * @param partner the other side
 * @param isReversed whether the words speak of the partner's exports or imports, which are the reporter's imports or
 *     exports
 */
record Pair(Area reporter, Area partner, boolean isReversed) {
    /** The sides in the order in which the words name them. */
    Pair straight() {
        return isReversed ? of(partner, reporter) : this;
    }

    /** The same sides, each in the place of the other. */
    Pair exchanged() {
        return of(partner, reporter);
    }

    private static Pair of(Area first, Area second) {
        return new Pair(first, second, false);
    }
}
