package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the period of the first figures of a sentence: that which the sentence names at its end where none was spoken
 * of, or where it says of itself all that it tells.
 */
final class TimeAhead {
    /** What tells of another time, or of what was told before: expected; it; had been; while. */
    private static final List<Category> OTHER =
            List.of(Category.STATUS, Category.IT, Category.SUPPOSED, Category.WHILE);

    private TimeAhead() {}

    /** The period with which a sentence starts. */
    static Dated of(List<Element> all, Context context) {
        if (context.period == null) {
            return atEnd(all, context);
        }
        Dated own = isOfAll(all, context) ? atEnd(all, context) : Dated.NONE;
        return own.period() == null ? new Dated(context.period, null) : own;
    }

    private static Dated atEnd(List<Element> all, Context context) {
        Area reporter = context.reporter();
        if (reporter == null) {
            return Dated.NONE;
        }
        Clause whole = new Clause(null, null, 0);
        boolean isBack =
                !all.isEmpty() && all.get(0).time() != null && all.get(0).time().shift() != 0;
        for (int i = isBack ? 1 : 0; i < all.size(); i++) {
            Time time = all.get(i).time();
            boolean isOfOther = time != null
                    && ((all.get(i).depth() > 0 && ComparedTimes.isCompared(all, i))
                            || (ComparedTimes.isOfBase(all, i) && context.hasNext(time.period())));
            if (!isOfOther && all.get(i).amount() == null) {
                whole.elements.add(all.get(i));
            }
        }
        return new Periods(context).ofClause(whole, reporter, false).carried();
    }

    /**
     * Whether the one time of a sentence, behind a figure of its segment, is that of all figures: the sentence names a
     * flow and two countries, and takes nothing from what was told before.
     */
    private static boolean isOfAll(List<Element> all, Context context) {
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            Element element = all.get(i);
            if ((at < 0 && Scan.any(OTHER, element::is)) || (element.time() != null && at >= 0)) {
                return false;
            }
            at = element.time() == null ? at : i;
        }
        return at > 0
                && isStated(all.get(at), context)
                && isBehindFigure(all, at)
                && !ComparedTimes.isCompared(all, at)
                && !ComparedTimes.isOfBase(all, at)
                && Scan.any(all, e -> e.flow() != null)
                && parties(all) > 1
                && isOfOtherThing(all, all.get(at).segment());
    }

    /** Whether a figure of its segment stands before a time, and no word between compares with what was then. */
    private static boolean isBehindFigure(List<Element> all, int at) {
        int segment = all.get(at).segment();
        boolean isOfName = false;
        for (int i = at - 1; i >= 0 && all.get(i).segment() == segment; i--) {
            Element element = all.get(i);
            if (element.amount() != null) {
                return true;
            }
            isOfName |= element.party() != null || element.flow() != null;
            boolean compares = element.is(Category.AGAINST) || element.is(Category.WEAK_AGAINST);
            if (!isOfName && (compares || element.is(Category.FROM))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a segment names what its figure is of, so that it is no second one of what was told before it. */
    private static boolean isOfOtherThing(List<Element> all, int segment) {
        return Scan.any(all, e -> e.segment() == segment && (e.flow() != null || e.party() != null));
    }

    private static int parties(List<Element> all) {
        Set<Area> named = new HashSet<>();
        for (Element element : all) {
            if (element.party() != null) {
                named.add(element.party().area());
            }
        }
        return named.size();
    }

    private static boolean isStated(Element element, Context context) {
        Time time = element.time();
        return time != null
                && element.depth() == 0
                && time.kind() == Time.Kind.PERIOD
                && !time.isDue()
                && !context.isToCome(time.period());
    }
}
