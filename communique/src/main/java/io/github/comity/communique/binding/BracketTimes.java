package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells times in a bracket behind a figure that are of a figure inside it from times of the figure outside. */
final class BracketTimes {
    private BracketTimes() {}

    /** Whether a bracket behind a figure gives that of another time: 88.1 billion (1H23: 92.6 billion; -4.9%). */
    static boolean opensWithFigure(List<Element> elements, int at) {
        Element time = elements.get(at);
        int outside = at == first(elements, at) ? outside(elements, at) : -1;
        return outside >= 0
                && elements.get(outside).amount() != null
                && at + 1 < elements.size()
                && elements.get(at + 1).depth() == time.depth()
                && elements.get(at + 1).segment() != time.segment()
                && elements.get(at + 1).amount() != null;
    }

    /**
     * The figure before the bracket around a place, or the last word before it that may be of another: went back to 338
     * million (2022: 371), where the verb ends behind the figure. It is -1 where there is none.
     */
    static int outside(List<Element> elements, int at) {
        int outside = first(elements, at) - 1;
        if (outside < 0 || elements.get(outside).depth() >= elements.get(at).depth()) {
            return -1;
        }
        int segment = elements.get(outside).segment();
        while (outside > 0
                && elements.get(outside).segment() == segment
                && elements.get(outside).item() instanceof Cue) {
            outside--;
        }
        return outside;
    }

    /** Where the bracket around a place starts. */
    private static int first(List<Element> elements, int at) {
        int first = at;
        while (first > 0 && elements.get(first - 1).depth() >= elements.get(at).depth()) {
            first--;
        }
        return first;
    }

    /** Whether a bracket has nothing but a number and its time: (2022: 371), (371 in 2022). */
    static boolean isNumberOfTime(List<Element> elements, int at) {
        int depth = elements.get(at).depth();
        int numbers = 0;
        int times = 0;
        for (int i = first(elements, at); i < elements.size() && elements.get(i).depth() >= depth; i++) {
            Element element = elements.get(i);
            numbers += element.amount() == null ? 0 : 1;
            times += element.time() == null ? 0 : 1;
            if (element.amount() == null && element.time() == null && !(element.isIdle() || element.is(Category.IN))) {
                return false;
            }
        }
        return depth > 0 && numbers == 1 && times == 1;
    }

    /** Whether a time opens a bracket in which a sum stands: 4.6 million (in 2022, a deficit of 12.2 million). */
    static boolean opensWithMoney(List<Element> elements, int at, int outside) {
        int depth = elements.get(at).depth();
        if (depth <= elements.get(outside).depth()
                || elements.get(at - 1).depth() > elements.get(outside).depth()) {
            return false;
        }
        for (int i = at + 1; i < elements.size() && elements.get(i).depth() >= depth; i++) {
            if (elements.get(i).item() instanceof Amount sum && sum.mayBeMoney()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a bracket gives a share, ratio, place or number of another time behind one like it: 0.3% (0.2% in 2017);
     * place 43 (in 2017, 41).
     */
    static boolean isOfFigureInside(List<Element> elements, int at) {
        int depth = elements.get(at).depth();
        int first = first(elements, at);
        Amount outside = first == 0 || depth == 0 ? null : last(elements.subList(0, first));
        Amount inside = null;
        int figures = 0;
        for (int i = first; i < elements.size() && elements.get(i).depth() >= depth; i++) {
            Element element = elements.get(i);
            boolean isChange = element.is(Category.UP) || element.is(Category.DOWN) || element.is(Category.BY);
            if (isChange || element.flow() != null || element.party() != null) {
                return false;
            }
            inside = element.amount() == null ? inside : element.amount();
            figures += element.amount() == null ? 0 : 1;
        }
        return figures == 1
                && inside != null
                && outside != null
                && (outside.kind() == inside.kind() || (outside.mayBeMoney() && isNumberOfTime(elements, at)))
                && inside.kind() != Amount.Kind.MONEY
                && inside.sign() == 0;
    }

    /** The time in the bracket around a figure that is of it alone, as {@link #isOfFigureInside} tells; else null. */
    static @Nullable Time around(List<Element> elements, int at) {
        int depth = elements.get(at).depth();
        int first = first(elements, at);
        for (int i = first; depth > 0 && i < elements.size() && elements.get(i).depth() >= depth; i++) {
            Time time = elements.get(i).time();
            if (time != null) {
                return isOfFigureInside(elements, i) && !ComparedTimes.isCompared(elements, i) ? time : null;
            }
        }
        return null;
    }

    private static @Nullable Amount last(List<Element> elements) {
        Amount last = null;
        for (Element element : elements) {
            last = element.amount() == null ? last : element.amount();
        }
        return last;
    }
}
