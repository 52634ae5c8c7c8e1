package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Magnitude;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves unread what looks like a figure of a clause and is none: an average, a figure of goods alone, a share reached.
 */
final class Refusals {
    private static final Set<Role> OF_ONE_PERIOD =
            EnumSet.of(Role.LEVEL, Role.BASE, Role.RATE, Role.CHANGE, Role.COUNT);

    private Refusals() {}

    /** The same amount, without a role if it has none for sure. */
    static Cast of(Clause clause, @Nullable Concept concept, Cast cast) {
        Surroundings around = new Surroundings(clause.elements, cast.index());
        if (cast.role() == Role.RANK && isOfHost(clause.elements, cast.index())) {
            return Cast.none(cast.amount(), around, Reason.NO_MEASURE);
        }
        if (!OF_ONE_PERIOD.contains(cast.role())) {
            return cast;
        }
        if (isOfThings(clause.elements, cast.index())) {
            return Cast.none(cast.amount(), around, Reason.NO_MEASURE);
        }
        if (Averages.isAverage(around)) {
            return Cast.none(cast.amount(), around, Reason.AVERAGE);
        }
        if (cast.role() == Role.RATE && OtherSubjects.has(clause.elements, cast.index())) {
            return Cast.none(cast.amount(), around, Reason.TOPIC);
        }
        if (cast.role() == Role.RATE && isOfOtherData(clause.elements, cast.index())) {
            return Cast.none(cast.amount(), around, Reason.NO_MEASURE);
        }
        boolean isChange = cast.role() == Role.RATE
                || cast.role() == Role.CHANGE
                || Comparison.isChange(around, around.linkBefore())
                || around.comparedBehind() != null;
        if (isChange && isOfEarlier(clause.elements, cast.index())) {
            return Cast.none(cast.amount(), around, Reason.OTHER_BASE);
        }
        boolean isRate = cast.role() == Role.RATE && cast.amount().kind() == Amount.Kind.PERCENT;
        boolean isOfGoods = (cast.amount().mayBeMoney() || isRate) && Products.areSubject(clause, cast.index());
        boolean isReached = isRate && concept != null && concept.isTrade() && isReached(clause.elements, cast.index());
        boolean isOfBefore = isRate && isBehindAgainst(clause.elements, cast.index());
        boolean isUndated = (cast.role() == Role.LEVEL || cast.role() == Role.BASE)
                && (cast.time() == null || cast.time().isDue());
        boolean isOfToday = isUndated
                && Scan.any(clause.elements.subList(0, cast.index()), e -> e.is(Category.STATUS))
                && isFrom(clause.elements, cast.index());
        isOfToday |= isUndated && cast.amount().mayBeMoney() && isBeforeAim(clause.elements, cast.index());
        if (isOfBefore || (isRate && clause.isDistributed && isInPair(clause.elements, cast.index()))) {
            return Cast.none(cast.amount(), around, Reason.SECOND_FIGURE);
        }
        return isOfGoods || isReached || isOfToday ? Cast.none(cast.amount(), around, Reason.NO_MEASURE) : cast;
    }

    /**
     * Whether a place is that of a host among those of an investor, which the figures of a host do not tell: the third
     * largest destination of Canadian investment.
     */
    private static boolean isOfHost(List<Element> elements, int at) {
        boolean isDestination = false;
        for (Element element : elements.subList(at + 1, elements.size())) {
            if (element.flow() != null || element.amount() != null) {
                return isDestination && element.flow() != null && element.flow().concept() == Concept.INVESTMENT;
            }
            isDestination |= element.item() instanceof Cue cue
                    && cue.value(Category.PARTNER).equals(Concept.EXPORTS.name());
        }
        return false;
    }

    /** Whether thousands without a unit count what stands right behind: exports of cars reached 2 thousand vehicles. */
    private static boolean isOfThings(List<Element> elements, int at) {
        Amount amount = elements.get(at).amount();
        Element next = Scan.at(elements, at + 1);
        return amount != null
                && next != null
                && amount.unit() == null
                && amount.mayBeMoney()
                && amount.magnitude() == Magnitude.THOUSAND
                && amount.to() == next.item().from()
                && next.item() instanceof Cue thing
                && (thing.isUnknown() || thing.is(Category.GOODS));
    }

    /**
     * Whether an earlier time opens the words before a change, so that it is by how much that time was above the one
     * spoken of, or how it had changed itself: a year earlier they had been 20 percent higher; had risen by 20 percent.
     */
    private static boolean isOfEarlier(List<Element> elements, int at) {
        int first = Scan.past(elements, firstOf(elements, at), e -> e.isSmall() || e.is(Category.AND));
        boolean isOpened = isEarlier(elements.get(first));
        boolean isBehindComma = !isOpened
                && isEarlier(Scan.at(elements, first - 1))
                && isMoreOnly(elements, at)
                && Scan.past(elements, firstOf(elements, first - 1), Element::isSmall) == first - 1;
        boolean isVerb = false;
        for (int i = first; i < at; i++) {
            Element element = elements.get(i);
            boolean compares = element.is(Category.AGAINST)
                    || element.is(Category.WEAK_AGAINST)
                    || element.is(Category.AGAINST_AFTER)
                    || element.is(Category.POSSESSIVE)
                    || element.amount() != null;
            if (compares) {
                return false;
            }
            isVerb |= element.is(Category.LEVEL) || element.is(Category.SUPPOSED) || element.is(Category.IT);
        }
        return isVerb && (isOpened || isBehindComma);
    }

    private static int firstOf(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        return Scan.start(elements, at, e -> e.segment() == segment);
    }

    private static boolean isEarlier(@Nullable Element element) {
        Time time = element == null ? null : element.time();
        return time != null && time.kind() == Time.Kind.EARLIER && time.firstMonth() == 0;
    }

    /** Whether a place is in a segment. */
    private static boolean isIn(int segment, List<Element> elements, int at) {
        Element element = Scan.at(elements, at);
        return element != null && element.segment() == segment;
    }

    /**
     * Whether "more" or "less" ends the words behind a figure, so that they compare and tell no change: was 5% higher.
     */
    private static boolean isMoreOnly(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        int next = at + 1;
        return isIn(segment, elements, next)
                && (Element.is(elements, next, Category.UP) || Element.is(elements, next, Category.DOWN))
                && !isIn(segment, elements, next + 1);
    }

    /** Whether a rate compares with what others count: 4.2 times more than Kyrgyz statistics show. */
    private static boolean isOfOtherData(List<Element> elements, int at) {
        int end = Scan.past(elements, at + 1, e -> e.amount() == null && e.time() == null && e.flow() == null);
        int than = Scan.past(elements.subList(0, end), at + 1, e -> !e.is(Category.AGAINST));
        return Element.has(elements.subList(than, end), Category.STATISTICS);
    }

    /** Whether a percentage is what something rose or fell to, and so no rate: Germany edged up to 14.6 percent. */
    private static boolean isReached(List<Element> elements, int at) {
        return Element.is(elements, at - 1, Category.TO)
                && !Element.is(elements, at - 1, Category.BY)
                && !Element.is(elements, at - 1, Category.LEVEL)
                && (Element.is(elements, at - 2, Category.UP) || Element.is(elements, at - 2, Category.DOWN));
    }

    /** Whether a figure is the one that an aim starts from: aim to triple trade from the current 4.9 billion. */
    private static boolean isFrom(List<Element> elements, int at) {
        int last = Scan.last(elements, at, e -> e.is(Category.FROM) || !(e.isIdle() || e.time() != null));
        Element from = Scan.at(elements, last);
        return from != null
                && from.is(Category.FROM)
                && !from.is(Category.OF)
                && !from.is(Category.TO)
                && !from.is(Category.BY);
    }

    /** Whether a figure is what an aim behind it starts from: the volume of 1 billion is to be doubled to 2 billion. */
    private static boolean isBeforeAim(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        List<Element> behind = Scan.where(elements.subList(at + 1, elements.size()), e -> e.segment() == segment);
        boolean isAim = Scan.any(behind, e -> e.time() != null && e.time().isDue());
        boolean isTo = false;
        for (Element element : behind) {
            Amount amount = element.amount();
            if (amount != null && amount.kind() != Amount.Kind.FACTOR) {
                return isTo && amount.mayBeMoney();
            }
            boolean isOther = element.flow() != null || element.is(Category.WHILE) || element.is(Category.AND);
            if (isOther || (element.time() != null && !isAim)) {
                return false;
            }
            isAim |= element.item() instanceof Cue cue
                    && cue.value(Category.STATUS).equals("TARGET");
            boolean leads = element.is(Category.TO) || element.is(Category.LEVEL) || element.is(Category.STATUS);
            boolean passes = element.isIdle() || element.is(Category.OF) || amount != null || element.time() != null;
            isTo = isAim && (leads || (isTo && passes));
        }
        return false;
    }

    /** Whether two rates stand side by side, as those of two subjects that were named before: of 6.1% and 4.0%. */
    private static boolean isInPair(List<Element> elements, int at) {
        return isRateBeside(elements, at, 1) || isRateBeside(elements, at, -1);
    }

    private static boolean isRateBeside(List<Element> elements, int at, int step) {
        Element other = Scan.at(elements, at + step + step);
        return other != null
                && other.amount() != null
                && other.amount().kind() == Amount.Kind.PERCENT
                && Element.is(elements, at + step, Category.AND);
    }

    /** Whether a rate is that of the period before, told after another: up 3.3 percent after rising 3.9 percent. */
    private static boolean isBehindAgainst(List<Element> elements, int at) {
        int i = Scan.last(
                elements,
                at,
                e -> e.is(Category.AGAINST)
                        || !(e.isIdle()
                                || e.is(Category.UP)
                                || e.is(Category.DOWN)
                                || e.is(Category.BY)
                                || e.is(Category.OF)));
        return Element.is(elements, i, Category.AGAINST)
                && !Element.is(elements, i, Category.AGAINST_AFTER)
                && Element.hasAmounts(elements.subList(0, i));
    }

    /**
     * Whether a change tells how far one flow is above or below the other: imports outpaced exports by a factor of
     * three.
     */
    static boolean isBetweenFlows(Clause clause, Amount amount, int at) {
        boolean isChange = amount.kind() == Amount.Kind.FACTOR
                || amount.kind() == Amount.Kind.PERCENT
                || amount.kind() == Amount.Kind.POINTS;
        if (!isChange || Excess.of(clause) != null) {
            return false;
        }
        Concept first = null;
        for (int i = at - 1;
                i >= 0
                        && clause.elements.get(i).segment()
                                == clause.elements.get(at).segment();
                i--) {
            Element element = clause.elements.get(i);
            Concept concept = element.flow() == null ? null : element.flow().concept();
            if (element.is(Category.AND) || element.amount() != null || (concept != null && !concept.isOneWay())) {
                return false;
            }
            if (first != null && concept != null && concept != first) {
                return true;
            }
            first = concept != null ? concept : first;
        }
        return false;
    }

    /** Why a figure is not read that is of a topic, or of several subjects at once. */
    static Reason ofTopic(Clause clause, Surroundings around) {
        int topic = around.indexBefore(Category.TOPIC);
        Element word = Scan.at(clause.elements, topic);
        boolean isSeveral = word != null
                && word.item() instanceof Cue cue
                && cue.value(Category.TOPIC).equals(SubjectLists.SEVERAL);
        return isSeveral ? Reason.SEVERAL : Reason.TOPIC;
    }

    /** Whether a figure is of a topic that stands before it, and of no flow. */
    static boolean isOfTopic(Clause clause, Surroundings around) {
        int topic = around.indexBefore(Category.TOPIC);
        return topic >= 0 && Scan.none(clause.elements.subList(topic, around.index()), e -> e.flow() != null);
    }
}
