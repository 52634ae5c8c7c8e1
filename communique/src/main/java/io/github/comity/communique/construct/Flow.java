package io.github.comity.communique.construct;

/**
 * A word for what is measured.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param concept what it means
 * @param modifier GROSS or NET if a word in it says so, else an empty text
 */
public record Flow(int from, int to, Concept concept, String modifier) implements Item {
    /**
     * Makes a flow that is neither gross nor net.
     *
     * @param from the index of its first token
     * @param to the index behind its last token
     * @param concept what it means
     */
    public Flow(int from, int to, Concept concept) {
        this(from, to, concept, "");
    }

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
                },
                modifier);
    }
}
