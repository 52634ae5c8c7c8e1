package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a sentence opens: with figures that wait for their measure, or with an earlier time of which all speaks.
 */
final class Openings {
    private Openings() {}

    /** Whether a clause without a measure opens with figures of the one that a segment behind it names. */
    static boolean waitsFor(Clause current, Segment segment) {
        return isLeading(current) || isFigureFirst(current, segment) || isWholeBehindBracket(current, segment);
    }

    /**
     * Whether the sentence opened with a figure of its measure, or with what it came from: at 1.9 trillion, exports;
     * from 3.1 billion in 2022, trade rose.
     */
    private static boolean isLeading(Clause current) {
        if (current.parent != null || current.elements.isEmpty()) {
            return false;
        }
        Element first = current.elements.get(0);
        if (current.has(Category.IT)) {
            return false; // they fell by 12 percent, and the share
        }
        return isFromFigure(current.elements)
                || isChangeAlone(current.elements)
                || ((first.is(Category.FROM) || first.is(Category.AGAINST)) && !isPlace(current.elements))
                || (isAt(first) && isLevelAlone(current.elements));
    }

    /** Whether a party stands right behind the first word, which then says where from or to: nach Deutschland. */
    private static boolean isPlace(List<Element> elements) {
        Element next = Scan.at(elements, Scan.past(elements, 1, Element::isIdle));
        return next != null && next.party() != null;
    }

    /**
     * Whether a sentence opens with a sum from one to another, of what is named only with the sum of the other way:
     * Грузиядан Қазақстанға 96 млн, ал Қазақстаннан Грузияға 587 млн доллар инвестиция.
     */
    static boolean isOtherWay(Clause current, Segment segment, Flow flow) {
        return current.head == null
                && current.parent == null
                && flow.concept().isInvestment()
                && !Element.has(current.elements, Category.LEVEL)
                && !Element.has(current.elements, Category.IT)
                && Element.firstMoney(current.elements) != null
                && areas(current.elements).size() == 2
                && areas(current.elements).equals(areas(segment.elements()));
    }

    private static Set<Area> areas(List<Element> elements) {
        Set<Area> areas = new HashSet<>();
        for (Element element : elements) {
            if (element.party() != null) {
                areas.add(element.party().area());
            }
        }
        return areas;
    }

    /**
     * Whether nothing but a change is told, of what is named behind it: with growth of 5 percent; down 5% on the year.
     */
    private static boolean isChangeAlone(List<Element> elements) {
        int changes = 0;
        boolean moves = false;
        for (Element element : elements) {
            Amount amount = element.amount();
            moves |= element.is(Category.UP) || element.is(Category.DOWN);
            changes += amount == null ? 0 : amount.kind() == Amount.Kind.PERCENT ? 1 : 2;
            Time time = element.time();
            boolean isDated = time != null && time.kind() != Time.Kind.EARLIER && moves;
            boolean isOther = element.flow() != null
                    || isDated
                    || element.party() != null
                    || element.is(Category.LEVEL)
                    || element.is(Category.MAKES_UP)
                    || element.is(Category.TO)
                    || element.is(Category.TOPIC)
                    || element.is(Category.SUBJECT);
            if (isOther) {
                return false;
            }
        }
        return changes == 1 && moves;
    }

    /**
     * Whether a segment leads to the figure of the next one: excluding oil, 80 million; from 91 million in 2021,
     * imports fell.
     */
    static boolean isOfNext(Segment segment, Segment next) {
        if (!segment.hasAmounts()) {
            return next.isLevel();
        }
        boolean isFrom =
                segment.opener() instanceof Mark mark && mark.sign() == ';' && isFromFigure(segment.elements());
        return isFrom && segment.governing() == null && next.governing() != null && next.depth() == segment.depth();
    }

    /** Whether a word or two stand before what a figure came from: having risen from 3.1 billion. */
    private static boolean isFromFigure(List<Element> elements) {
        int from =
                Scan.first(elements, 0, e -> e.is(Category.FROM) || e.is(Category.LEVEL) || !(e.item() instanceof Cue));
        Element figure = Scan.at(elements, from + 1);
        return Element.is(elements, from, Category.FROM) && figure != null && figure.amount() != null;
    }

    /**
     * Whether nothing but figures and a few words stand before what they are of: up to 158.9 million, or 34.5%, rose;
     * 31 billion, up 5%, was the value of.
     */
    private static boolean isFigureFirst(Clause current, Segment segment) {
        if (current.parent != null || segment.hasAmounts()) {
            return false;
        }
        boolean isUnknown = false;
        boolean isFirst = false;
        boolean isSaid = segment.elements().get(0).is(Category.LEVEL);
        for (Element element : current.elements) {
            Amount amount = element.amount();
            boolean isBeside = element.time() != null || element.is(Category.UP) || element.is(Category.DOWN);
            boolean isSmall = element.isIdle()
                    || (isSaid && isBeside)
                    || element.is(Category.TO)
                    || element.is(Category.BY)
                    || element.is(Category.AND)
                    || element.is(Category.IN);
            isUnknown |= element.item() instanceof Cue cue && cue.isUnknown();
            isFirst |= amount != null && amount.mayBeMoney() && amount.magnitude() != null && !isUnknown;
            boolean isFigure = amount != null && (amount.kind() == Amount.Kind.PERCENT || isFirst);
            if (!(isSmall || isFigure)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a share was cut from its whole by a bracket: absorbed 24.6% (4.1 billion) of exports. */
    private static boolean isWholeBehindBracket(Clause current, Segment segment) {
        List<Element> elements = current.elements;
        int bracket = Scan.start(elements, elements.size(), e -> e.depth() > segment.depth());
        Element outside = Scan.at(elements, bracket - 1);
        return bracket < elements.size()
                && segment.elements().get(0).is(Category.OF)
                && outside != null
                && outside.item() instanceof Amount share
                && share.kind() == Amount.Kind.PERCENT;
    }

    /** Whether a word before a figure says nothing but that it is one: at 1.9 trillion, exports were. */
    private static boolean isAt(Element first) {
        return first.is(Category.LEVEL) || first.is(Category.WITH) || first.is(Category.IN);
    }

    private static boolean isLevelAlone(List<Element> elements) {
        boolean hasLevel = false;
        for (int i = 1; i < elements.size(); i++) {
            Amount amount = elements.get(i).amount();
            hasLevel |= amount != null && amount.mayBeMoney() && amount.magnitude() != null;
            if (!(amount != null || elements.get(i).isIdle())) {
                return false;
            }
        }
        return hasLevel;
    }

    /**
     * Whether a segment tells how much something rose since what it had been: in 2021 they had been 1,588.6, so the
     * gain was 13.5 percent.
     */
    static boolean tellsRise(Clause current, Segment segment) {
        boolean isMove = false;
        boolean isSaid = false;
        for (Element element : segment.elements()) {
            if (element.amount() != null) {
                boolean isOne = Scan.one(current.elements, e -> e.amount() != null);
                return isSaid && isOne && current.has(Category.SUPPOSED) && current.hasTime();
            }
            boolean isOther =
                    element.is(Category.SUPPOSED) || element.is(Category.AVERAGE) || element.is(Category.EACH);
            if (element.flow() != null || element.time() != null || element.is(Category.TO) || isOther) {
                return false;
            }
            isSaid |= isMove && element.is(Category.LEVEL);
            isMove |= element.is(Category.UP) || element.is(Category.DOWN);
        }
        return false;
    }

    /** Whether a clause tells how much something rose up to the time that was spoken of, since an earlier one. */
    static boolean isBackToNow(Clause clause, @Nullable ReportingPeriod before, @Nullable ReportingPeriod now) {
        return clause.parent != null
                && clause.parent.has(Category.SUPPOSED)
                && before != null
                && now != null
                && before.isBounded()
                && before.plusYears(1).equals(now)
                && !clause.hasTime()
                && clause.head == null
                && (clause.has(Category.UP) || clause.has(Category.DOWN));
    }

    /** Whether a sentence starts with an earlier time and names no other: in the preceding year trade was. */
    static boolean leadBack(List<Element> all) {
        int first = Scan.first(all, 0, e -> e.time() != null || e.amount() != null || e.flow() != null);
        Element opener = Scan.at(all, first);
        return opener != null
                && opener.item() instanceof Time time
                && time.kind() == Time.Kind.EARLIER
                && Scan.none(
                        all,
                        e -> (e.is(Category.WHILE) && !AsideTimes.compares(e))
                                || (e.is(Category.HENCE) && !e.is(Category.FILLER))
                                || e.is(Category.AGAINST)
                                || (e.time() != null && !e.equals(opener)));
    }

    /** Whether a time is that of a figure, and not one that it is compared with. */
    static boolean isOwn(Time time, Segment segment) {
        return switch (time.kind()) {
            case PERIOD, FISCAL, MONTHS, DAY, PAST, SINCE, LATER, UNKNOWN -> true;
            case SAME -> time.period() != null && segment.isOfMoneyAlone();
            case EARLIER, TO_DATE, NOW, REMARK -> false;
        };
    }
}
