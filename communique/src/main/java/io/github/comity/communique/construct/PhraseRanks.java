package io.github.comity.communique.construct;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;

/** Which of the phrases of one length that stand at a place says most. */
final class PhraseRanks {
    private PhraseRanks() {}

    /** Whether a phrase says more than another one of its length: an adjective by a longer stem, or the better rank. */
    static boolean says(Entry entry, Entry other) {
        boolean isAdjective = entry.category() == Category.DEMONYM && other.category() == Category.PARTY;
        boolean isParty = entry.category() == Category.PARTY && other.category() == Category.DEMONYM;
        if (isAdjective || isParty) {
            return isAdjective ? entry.isCloserThan(other) : !other.isCloserThan(entry);
        }
        return rank(entry.category()) < rank(other.category());
    }

    /** Of phrases of one length that which says most. */
    private static int rank(Category category) {
        return switch (category) {
            case OTHER -> 0;
            case PARTY -> 1;
            case DEMONYM -> 2;
            case FLOW -> 3;
            default -> 4;
        };
    }
}
