package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.List;

/**
 * Knows a net inflow that is said in words to be below zero: <i>was negative at 7.5 million; war mit 7,5 Mio. negativ;
 * a negative net inflow of 7.5 million</i>. A trend or contribution that is negative says nothing of it.
 */
final class BelowZero {
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
        int segment = elements.get(at).segment();
        return Statistics.modifier(elements.get(at)).equals("NEGATIVE")
                && Scan.none(elements.subList(0, at), e -> e.segment() == segment && e.is(Category.NOT));
    }

    private boolean isBeside(int at) {
        return elements.get(at).segment() == elements.get(figure).segment();
    }

    /** Whether nothing but a verb and time, or in the same stretch the inflow and its sides, stands between. */
    private boolean isSaidBefore() {
        for (int i = figure - 1; i >= 0; i--) {
            if (isNegative(i)) {
                return !isOfOtherTime(i);
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
        List<Element> between = elements.subList(word + 1, figure);
        int next = Scan.past(elements, word + 1, e -> e.isSmall() || e.is(Category.IN));
        boolean isDatedBefore =
                hasTime(elements.subList(0, word), elements.get(word).segment());
        boolean isDated = elements.get(next).time() != null
                || ((isDatedBefore || !isBeside(word))
                        && hasTime(between, elements.get(figure).segment()));
        return isDated
                && (!isBeside(word) || Element.has(between, Category.AND) || Element.has(between, Category.LEVEL));
    }

    private static boolean hasTime(List<Element> elements, int segment) {
        return Scan.any(elements, e -> e.time() != null && e.segment() == segment);
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
        int at = Scan.past(elements, figure + 1, Element::isSmall);
        int behind = Scan.past(elements, at + 1, e -> e.is(Category.IN));
        Element next = Scan.at(elements, behind);
        return at < elements.size()
                && isBeside(at)
                && isNegative(at)
                && (next == null || !isBeside(behind) || next.time() != null || next.is(Category.AND));
    }
}
