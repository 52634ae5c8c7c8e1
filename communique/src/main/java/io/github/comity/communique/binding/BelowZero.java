package io.github.comity.communique.binding;

import io.github.comity.communique.language.Category;
import java.util.List;

/**
 * Knows a net inflow that is said in words to be below zero: <i>was negative at 7.5 million; war mit 7,5 Mio. negativ;
 * a negative net inflow of 7.5 million</i>. A trend or contribution that is negative says nothing of it.
 */
final class BelowZero {
    /** How far before the word what denies it may stand: was no longer negative. */
    private static final int NEAR = 4;

    private final List<Element> elements;
    private final int figure;

    private BelowZero(List<Element> elements, int figure) {
        this.elements = elements;
        this.figure = figure;
    }

    /** Whether a net inflow is said to be below zero. */
    static boolean is(List<Element> elements, int figure) {
        BelowZero words = new BelowZero(elements, figure);
        return words.isSaidBefore() || words.isSaidBehind();
    }

    private boolean isNegative(int at) {
        if (!Statistics.modifier(elements.get(at)).equals("NEGATIVE")) {
            return false;
        }
        for (int i = at - 1;
                i >= 0
                        && i >= at - NEAR
                        && elements.get(i).segment() == elements.get(at).segment();
                i--) {
            if (elements.get(i).is(Category.NOT)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBeside(int at) {
        return elements.get(at).segment() == elements.get(figure).segment();
    }

    private boolean opens(int at) {
        return at == 0 || elements.get(at - 1).segment() != elements.get(at).segment();
    }

    /** Whether nothing but a verb and time, or in the same stretch the inflow and its sides, stands between. */
    private boolean isSaidBefore() {
        for (int i = figure - 1; i >= 0; i--) {
            if (isNegative(i)) {
                return (isBeside(i) || !opens(i)) // a net inflow, negative in 2022, of 7.5 million in 2023
                        && !isOfOtherTime(i);
            }
            Element element = elements.get(i);
            boolean passes = element.isSmall()
                    || element.time() != null
                    || element.is(Category.LEVEL)
                    || element.is(Category.IT)
                    || element.is(Category.AND)
                    || element.is(Category.BY)
                    || element.is(Category.OF)
                    || element.is(Category.IN)
                    || (isBeside(i) && isOfInflow(element));
            boolean isOfOther =
                    element.is(Category.AGAINST) || Statistics.modifier(element).equals("POSITIVE");
            if (!passes || isOfOther) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word is of a time of its own: was negative in 2022 and amounted to 7.5 million in 2023. */
    private boolean isOfOtherTime(int word) {
        int next = word + 1;
        while (next < figure
                && (elements.get(next).isSmall() || elements.get(next).is(Category.IN))) {
            next++;
        }
        boolean isDated = elements.get(next).time() != null;
        boolean isJoined = !isBeside(word);
        for (int i = word + 1; i < figure; i++) {
            Element element = elements.get(i);
            isDated |= element.time() != null && isBeside(i) && !isBeside(word);
            isJoined |= element.is(Category.AND) || element.is(Category.LEVEL);
        }
        return isDated && isJoined;
    }

    private static boolean isOfInflow(Element element) {
        return (element.flow() != null && element.flow().concept().isInvestment())
                || Statistics.modifier(element).equals("NET")
                || element.party() != null
                || element.is(Category.TO)
                || element.is(Category.FROM);
    }

    /** Whether the word ends the stretch of the figure, or only a time or a party stands behind it. */
    private boolean isSaidBehind() {
        int word = figure + 1;
        while (word < elements.size() && isBeside(word) && elements.get(word).isSmall()) {
            word++;
        }
        int next = word + 1;
        return word < elements.size()
                && isBeside(word)
                && isNegative(word)
                && (next >= elements.size()
                        || !isBeside(next)
                        || elements.get(next).time() != null
                        || elements.get(next).is(Category.AND));
    }
}
