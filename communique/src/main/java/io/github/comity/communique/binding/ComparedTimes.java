package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells times that something is compared with from times when something was. */
final class ComparedTimes {
    private ComparedTimes() {}

    /**
     * Whether the months before a time are named right behind it: comparing May to July with the three months before.
     */
    private static boolean isBesideTime(List<Element> elements, int at) {
        Time time = elements.get(at).time();
        int with = Scan.start(elements, at, Element::isSmall) - 1;
        return time != null
                && time.isMonthsBefore()
                && Element.is(elements, with, Category.WITH)
                && Element.item(elements, with - 1) instanceof Time;
    }

    /** Whether a time is what something is compared with, and not when something was. */
    static boolean isCompared(List<Element> elements, int at) {
        if (isBeforeComparison(elements, at)
                || BracketTimes.opensWithFigure(elements, at)
                || isBesideTime(elements, at)) {
            return true;
        }
        boolean weak = false;
        boolean changed = false;
        for (int i = at - 1;
                i >= 0 && elements.get(i).segment() == elements.get(at).segment();
                i--) {
            Element element = elements.get(i);
            Amount amount = element.amount();
            if (amount != null) {
                boolean isMultiple = isOfBetween(elements, i, at) || isLevelOf(elements, i, at);
                if (amount.kind() == Amount.Kind.FACTOR && isMultiple) {
                    return true;
                }
                changed = amount.kind() != Amount.Kind.MONEY || isChange(elements, i);
                boolean isIndex = amount.kind() == Amount.Kind.PERCENT
                        && amount.sign() == 0
                        && Objects.equals(
                                new Surroundings(elements, i).timeInComparison(),
                                elements.get(at).time());
                return (weak && changed) || isIndex;
            }
            if (element.is(Category.AGAINST)) {
                return !element.isSoft() || Scan.any(elements.subList(0, i), ComparedTimes::isFigureOrMove);
            }
            if (element.is(Category.IT) && isMoreBy(elements, i - 1)) {
                return true;
            }
            if (element.is(Category.STATISTICS)) {
                return false;
            }
            if (element.is(Category.WEAK_AGAINST)
                    && (i >= at - 3 || isRecordOf(elements, i, at))
                    && mayBeBase(elements.get(at).time())) {
                weak = true;
            }
            if (element.flow() != null || element.party() != null) {
                return false;
            }
        }
        return false;
    }

    /** Whether words between say that what is compared with is a record of the time: from the record high of 2022. */
    private static boolean isRecordOf(List<Element> elements, int against, int time) {
        return Element.has(elements.subList(against, time), Category.PEAK);
    }

    /** Whether a word says that something is by a percentage more or less, and what than follows: 4.8% above. */
    private static boolean isMoreBy(List<Element> elements, int at) {
        return Element.item(elements, at - 1) instanceof Amount
                && (elements.get(at).is(Category.UP) || elements.get(at).is(Category.DOWN));
    }

    /** Whether a multiple is that of a time, which small words stand before: doubled that of 2023. */
    private static boolean isOfBetween(List<Element> elements, int factor, int time) {
        boolean isOf = false;
        for (int i = factor + 1; i < time; i++) {
            Element element = elements.get(i);
            isOf |= element.is(Category.OF);
            if (!(element.is(Category.OF) || element.is(Category.IT) || element.isIdle())) {
                return false;
            }
        }
        return isOf;
    }

    /** Whether a multiple is that of a level which a time right behind it dates: 2.4 times the 2023 level. */
    private static boolean isLevelOf(List<Element> elements, int factor, int time) {
        Element level = Scan.at(elements, time + 1);
        return time > factor + 1
                && Scan.past(elements, factor + 1, Element::isIdle) == time
                && level != null
                && level.segment() == elements.get(time).segment()
                && (level.isIdle() || level.is(Category.IT));
    }

    /** Whether a multiple is that of a time right behind it: 2.4 times that of 2022. */
    static boolean isMultipleOfTime(List<Element> elements, int factor) {
        for (int i = factor + 1; i < elements.size(); i++) {
            if (elements.get(i).time() != null) {
                return isOfBetween(elements, factor, i) || isLevelOf(elements, factor, i);
            }
        }
        return false;
    }

    /** Whether a word of comparison stands behind the time, as in Kazakh. */
    private static boolean isBeforeComparison(List<Element> elements, int at) {
        for (int i = at + 1; i < elements.size(); i++) {
            if (elements.get(i).is(Category.AGAINST_AFTER)) {
                return true;
            }
            boolean isBracket = elements.get(i).depth() > elements.get(at).depth();
            boolean isItsLevel = i == at + 1 && elements.get(i).amount() != null;
            if (!isBracket && !isItsLevel && !elements.get(i).isIdle()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFigureOrMove(Element element) {
        return element.item() instanceof Amount || element.is(Category.UP) || element.is(Category.DOWN);
    }

    private static boolean mayBeBase(@Nullable Time time) {
        return time != null && time.kind() != Time.Kind.PAST && time.kind() != Time.Kind.SINCE && !time.isAllOfYear();
    }

    private static boolean isChange(List<Element> elements, int at) {
        Surroundings around = new Surroundings(elements, at);
        return around.directionBefore() != null || around.isBefore(Category.BY);
    }

    /** Whether a time belongs to a figure that something is compared with: from 37 million in 2020. */
    static boolean isOfBase(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        if (isBeforeFrom(elements, at) || isInBracketOfLeft(elements, at)) {
            return true;
        }
        int figure =
                Scan.last(elements, at, e -> e.segment() != segment || e.time() != null || e.item() instanceof Amount);
        if (Element.item(elements, figure) instanceof Amount
                && elements.get(figure).segment() == segment) {
            int against = new Surroundings(elements, figure).indexBefore(Category.AGAINST);
            return (against >= 0 && !isOfPartner(elements, against, figure)) || isLeft(elements, figure);
        }
        return Element.is(elements, at - 1, Category.FROM) && isRise(elements, at);
    }

    /** Whether a word that may compare says where to before a figure: nach Polen verdoppelten sie sich. */
    private static boolean isOfPartner(List<Element> elements, int against, int figure) {
        Amount amount = elements.get(figure).amount();
        boolean isFactor = amount != null && amount.kind() == Amount.Kind.FACTOR;
        return (isFactor || elements.get(against).isSoft())
                && Scan.any(elements.subList(against, figure), e -> e.party() != null);
    }

    /** Whether a bracket behind what something came from says when that was: from 1.6 billion (recorded in 2021). */
    private static boolean isInBracketOfLeft(List<Element> elements, int at) {
        int depth = elements.get(at).depth();
        int outside = Scan.last(elements, at, e -> e.depth() < depth);
        return Element.item(elements, outside) instanceof Amount && isLeft(elements, outside);
    }

    /** Whether an amount in the case of "from" stands right behind a time, as in Kazakh. */
    static boolean isBeforeFrom(List<Element> elements, int at) {
        return Element.item(elements, Scan.past(elements, at + 1, Element::isIdle)) instanceof Amount amount
                && amount.mayBeMoney()
                && amount.grammaticalCase() == Category.FROM;
    }

    /** Whether a time stands with a later sum of money than the first of the clause, in another segment. */
    static boolean isOfLater(List<Element> elements, int at) {
        int first = 0;
        while (first < at && !isLevel(elements, first)) {
            first++;
        }
        Amount amount = elements.get(first).amount();
        return amount != null
                && (amount.mayBeMoney() || amount.kind() == Amount.Kind.BARE)
                && elements.get(first).segment() != elements.get(at).segment()
                && (hasMoney(elements, elements.get(at).segment()) || BracketTimes.opensWithMoney(elements, at, first));
    }

    private static boolean isLevel(List<Element> elements, int at) {
        return elements.get(at).amount() != null && !isLeft(elements, at) && !isSizeOfChange(elements, at);
    }

    /** Whether a sum is by how much something rose or fell. */
    private static boolean isSizeOfChange(List<Element> elements, int at) {
        Cue link = new Surroundings(elements, at).linkBefore();
        return link != null && link.is(Category.BY) && !link.is(Category.OF) && !link.is(Category.TO);
    }

    /** Whether an amount is one that something rises or falls from. */
    private static boolean isLeft(List<Element> elements, int at) {
        Cue link = new Surroundings(elements, at).linkBefore();
        Amount amount = elements.get(at).amount();
        boolean isPercent = amount != null && amount.kind() == Amount.Kind.PERCENT;
        boolean isBy = link != null && isPercent && isChangeBy(elements, at, link);
        return link != null && link.is(Category.FROM) && !link.is(Category.TO) && !isBy && isRise(elements, at);
    }

    /** Whether a percentage is by how much something rose, for it came to no other: an increase of 5% to 3 million. */
    private static boolean isChangeBy(List<Element> elements, int at, Cue link) {
        boolean isTo = false;
        boolean hasLeft = false;
        for (Element element : elements.subList(at, elements.size())) {
            Amount amount = element.amount();
            if (isTo && amount != null && amount.kind() == Amount.Kind.PERCENT) {
                return false;
            }
            hasLeft |= isTo && amount != null;
            isTo = amount == null && (isTo || element.is(Category.TO));
        }
        return hasLeft || link.is(Category.BY);
    }

    private static boolean hasMoney(List<Element> elements, int segment) {
        return Scan.any(
                elements, e -> e.segment() == segment && e.item() instanceof Amount amount && amount.mayBeMoney());
    }

    private static boolean isRise(List<Element> elements, int at) {
        return Element.has(elements.subList(at, elements.size()), Category.TO)
                || Scan.any(elements.subList(0, at), ComparedTimes::moves);
    }

    /** Whether something says by how much a level moved, or which way. */
    private static boolean moves(Element element) {
        Amount amount = element.amount();
        return (amount != null && amount.kind() != Amount.Kind.MONEY)
                || element.is(Category.UP)
                || element.is(Category.DOWN);
    }

    /** The time that "when it was" refers to, at the end of the segment before. */
    static @Nullable Time referred(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        int start = Scan.start(elements, at, e -> e.segment() == segment);
        boolean isIt = false;
        for (int i = start; i < at; i++) {
            Element element = elements.get(i);
            isIt |= element.is(Category.IT) || element.is(Category.WHEN);
            boolean isPlain = element.isIdle()
                    || element.is(Category.IT)
                    || element.is(Category.LEVEL)
                    || element.is(Category.WHEN)
                    || element.is(Category.SUPPOSED)
                    || ((element.is(Category.UP) || element.is(Category.DOWN))
                            && Element.is(elements, i - 1, Category.SUPPOSED))
                    || (elements.get(start).is(Category.WHEN) && (element.is(Category.TO) || isVerb(element)));
            if (!isPlain) {
                return null;
            }
        }
        return isIt && Element.item(elements, start - 1) instanceof Time time ? time : null;
    }

    /** Whether an amount in a bracket is that of the year before: up 14.2% on the year (163.3 million). */
    static boolean isBehindYearly(Element outside, Surroundings around) {
        List<Element> elements = around.elements();
        Amount amount = elements.get(around.index()).amount();
        int segment = elements.get(around.index()).segment();
        return outside.item() instanceof Cue cue
                && cue.is(Category.YEARLY)
                && cue.value(Category.YEARLY).isEmpty()
                && amount != null
                && amount.sign() == 0
                && amount.mayBeMoney()
                && Scan.one(elements, e -> e.segment() == segment)
                && isNear(amount, lastMoney(elements, around.index()))
                && around.direction() == null;
    }

    /** Whether a sum is at least half of another one, and not more than twice as much; else it may be the change. */
    private static boolean isNear(Amount own, @Nullable Amount other) {
        return other != null
                && (own.unit() == null || Objects.equals(own.unit(), other.unit()))
                && isAtMostTwice(own, other)
                && isAtMostTwice(other, own);
    }

    private static boolean isAtMostTwice(Amount one, Amount other) {
        return one.inOnes().compareTo(other.inOnes().multiply(BigDecimal.valueOf(2))) <= 0;
    }

    /** The last sum of money before a place, or null if there is none. */
    private static @Nullable Amount lastMoney(List<Element> elements, int at) {
        int last = Scan.last(elements, at, e -> e.item() instanceof Amount amount && amount.mayBeMoney());
        return Element.item(elements, last) instanceof Amount amount ? amount : null;
    }

    /**
     * Whether a change is told of the time that is compared with: fell in 2022 against 2021, when they had risen by
     * 12%.
     */
    static boolean isChangeWhen(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        int first = Scan.start(elements, at, e -> e.segment() == segment);
        return elements.get(first).is(Category.WHEN)
                && Element.item(elements, first - 1) instanceof Time
                && (isCompared(elements, first - 1) || isOfBase(elements, first - 1))
                && new Surroundings(elements, at).direction() != null
                && referred(elements, at) == null;
    }

    /** Whether a word is no more than how something came to be what it was: when they had come to. */
    private static boolean isVerb(Element element) {
        return element.item() instanceof Cue cue
                && !cue.is(Category.UP)
                && !cue.is(Category.DOWN)
                && !cue.is(Category.BY)
                && !cue.is(Category.FROM)
                && !cue.is(Category.AGAINST)
                && !cue.is(Category.TOPIC);
    }
}
