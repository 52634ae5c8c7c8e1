package io.github.comity.communique.construct;

/**
 * A word for what is measured.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param concept what it means
 */
public record Flow(int from, int to, Concept concept) implements Item {
    /** {@return what it measures in the figures of the partner: exports for imports, sales for purchases} */
    public Flow mirrored() {
        return new Flow(
                from,
                to,
                switch (concept) {
                    case EXPORTS -> Concept.IMPORTS;
                    case IMPORTS -> Concept.EXPORTS;
                    case SELL -> Concept.BUY;
                    case BUY -> Concept.SELL;
                    case SURPLUS -> Concept.DEFICIT;
                    case DEFICIT -> Concept.SURPLUS;
                    default -> concept;
                });
    }
}
