package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in mind whether the last sentence that told exports or imports told both, or the one before it told the other.
 * Mutable.
 */
final class BothWays {
    private boolean areTold;
    /** Which of both the last sentence with one of them told alone, or null. */
    private @Nullable Concept alone;

    boolean areTold() {
        return areTold;
    }

    /** Takes note of what a sentence told. */
    void note(List<Element> sentence) {
        boolean isSale = tells(sentence, Concept.EXPORTS, Concept.SELL);
        boolean isPurchase = tells(sentence, Concept.IMPORTS, Concept.BUY);
        if (isSale || isPurchase) {
            boolean isOther = alone == (isSale ? Concept.IMPORTS : Concept.EXPORTS);
            areTold = (isSale && isPurchase) || isOther;
            alone = isSale && isPurchase ? null : isSale ? Concept.EXPORTS : Concept.IMPORTS;
        }
    }

    private static boolean tells(List<Element> sentence, Concept noun, Concept verb) {
        return Scan.any(
                sentence, e -> e.item() instanceof Flow told && (told.concept() == noun || told.concept() == verb));
    }
}
