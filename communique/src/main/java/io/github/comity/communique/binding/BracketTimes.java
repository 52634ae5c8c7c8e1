package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells times in a bracket behind a figure that are of a figure inside it from times of the figure outside. */
final class BracketTimes {
    private BracketTimes() {}

    /**
     * Whether a bracket behind a figure, or a further part of it, gives that of another time: 88.1 billion (1H23: 92.6
     * billion; -4.9%), 388.6 (+13.9%; in 2023: 341.2).
     */
    static boolean opensWithFigure(List<Element> elements, int at) {
        Element time = elements.get(at);
        Element figure = Scan.at(elements, outside(elements, at));
        Element next = Scan.at(elements, at + 1);
        return figure != null
                && figure.amount() != null
                && next != null
                && next.depth() == time.depth()
                && next.segment() != time.segment()
                && next.amount() != null
                && !Places.isNumberOfPlace(elements, at + 1);
    }

    /**
     * The figure before the bracket around a place, or the last word before it that may be of another: went back to 338
     * million (2022: 371), where the verb ends behind the figure. It is -1 where there is none.
     */
    static int outside(List<Element> elements, int at) {
        int first = first(elements, at);
        int segment = first == 0 ? -1 : elements.get(first - 1).segment();
        return Scan.last(elements, first, e -> e.segment() != segment || !(e.item() instanceof Cue));
    }

    /** Where the bracket around a place starts. */
    private static int first(List<Element> elements, int at) {
        int depth = elements.get(at).depth();
        return Scan.start(elements, at, e -> e.depth() >= depth);
    }

    /** Whether a bracket, or a part of one of its own, has nothing but a number and its time: (2022: 371). */
    static boolean isNumberOfTime(List<Element> elements, int at) {
        return isNumberAndTime(part(elements, at));
    }

    private static boolean isNumberAndTime(List<Element> part) {
        int numbers = 0;
        int times = 0;
        for (Element element : part) {
            numbers += element.amount() == null ? 0 : 1;
            times += element.time() == null ? 0 : 1;
            if (element.amount() == null && element.time() == null && !(element.isIdle() || element.is(Category.IN))) {
                return false;
            }
        }
        return numbers == 1 && times == 1;
    }

    /**
     * The bracket around a place; or of it the segment of that place, where that is a number and its time alone, and
     * what stands before it in the bracket tells a change: (+13.9%; 341.2 in 2023).
     */
    private static List<Element> part(List<Element> elements, int at) {
        int depth = elements.get(at).depth();
        int first = first(elements, at);
        int end = Scan.past(elements, at, e -> e.depth() >= depth);
        List<Element> all = elements.subList(first, end);
        int segment = elements.get(at).segment();
        List<Element> own = Scan.where(all, e -> e.segment() == segment);
        boolean isBehindChange = Scan.all(
                all,
                e -> e.amount() == null
                        || e.segment() >= segment
                        || e.amount().kind() == Amount.Kind.PERCENT
                        || e.amount().kind() == Amount.Kind.FACTOR);
        return isBehindChange && isNumberAndTime(own) ? own : all;
    }

    /** Whether a time opens a bracket in which a sum stands: 4.6 million (in 2022, a deficit of 12.2 million). */
    static boolean opensWithMoney(List<Element> elements, int at, int outside) {
        int depth = elements.get(at).depth();
        int end = Scan.past(elements, at, e -> e.depth() >= depth);
        return depth > elements.get(outside).depth()
                && elements.get(at - 1).depth() <= elements.get(outside).depth()
                && Element.firstMoney(elements.subList(at, end)) != null;
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
        for (Element element : part(elements, at)) {
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
        if (elements.get(at).depth() == 0) {
            return null;
        }
        for (Element element : part(elements, at)) {
            if (element.time() != null) {
                int i = elements.indexOf(element);
                boolean isOfIt = part(elements, i).contains(elements.get(at)) && isOfFigureInside(elements, i);
                return isOfIt && !ComparedTimes.isCompared(elements, i) ? element.time() : null;
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
