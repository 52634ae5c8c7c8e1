package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells times that something is compared with from times when something was. */
final class ComparedTimes {
    /** The most words from a record that is compared with to its time. */
    private static final int MOST_BESIDE_RECORD = 6;

    private ComparedTimes() {}

    /**
     * Whether the months before a time are named right behind it: comparing May to July with the three months before.
     */
    private static boolean isBesideTime(List<Element> elements, int at) {
        Time time = elements.get(at).time();
        int with = at - 1;
        while (with > 0 && elements.get(with).isSmall()) {
            with--;
        }
        return time != null
                && time.isMonthsBefore()
                && with > 0
                && elements.get(with).is(Category.WITH)
                && elements.get(with - 1).time() != null;
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
                return !element.isSoft() || hasChangeBefore(elements, i);
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
        List<Element> between = elements.subList(against + 1, time);
        return against >= time - MOST_BESIDE_RECORD && Scan.any(between, e -> e.is(Category.PEAK));
    }

    /** Whether a word says that something is by a percentage more or less, and what than follows: 4.8% above. */
    private static boolean isMoreBy(List<Element> elements, int at) {
        Amount amount = at < 1 ? null : elements.get(at - 1).amount();
        return amount != null
                && (amount.kind() == Amount.Kind.PERCENT || amount.kind() == Amount.Kind.FACTOR)
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
        for (int i = factor + 1; i < time; i++) {
            if (!elements.get(i).isIdle()) {
                return false;
            }
        }
        return time > factor + 1
                && time + 1 < elements.size()
                && elements.get(time + 1).segment() == elements.get(time).segment()
                && elements.get(time + 1).item() instanceof Cue level
                && (level.isUnknown() || level.is(Category.IT) || level.is(Category.FILLER));
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

    private static boolean hasChangeBefore(List<Element> elements, int at) {
        return Scan.any(
                elements.subList(0, at), e -> e.item() instanceof Amount || e.is(Category.UP) || e.is(Category.DOWN));
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
        for (int i = at - 1; i >= 0 && elements.get(i).segment() == segment; i--) {
            if (elements.get(i).time() != null) {
                break;
            }
            if (elements.get(i).item() instanceof Amount amount) {
                int against = new Surroundings(elements, i).indexBefore(Category.AGAINST);
                boolean isOfPartner = against >= 0
                        && Scan.any(elements.subList(against, i), e -> e.party() != null)
                        && (elements.get(against).isSoft() || amount.kind() == Amount.Kind.FACTOR);
                return (against >= 0 && !isOfPartner) || isLeft(elements, i); // nach Polen verdoppelten sie sich
            }
        }
        for (int i = at - 1; i >= 0 && elements.get(i).segment() == segment; i--) {
            if (elements.get(i).is(Category.FROM) && elements.get(at).time() != null && i == at - 1) {
                return isRise(elements, at);
            }
        }
        return false;
    }

    /** Whether a bracket behind what something came from says when that was: from 1.6 billion (recorded in 2021). */
    private static boolean isInBracketOfLeft(List<Element> elements, int at) {
        int outside = at - 1;
        while (outside >= 0 && elements.get(outside).depth() >= elements.get(at).depth()) {
            outside--;
        }
        return outside >= 0
                && outside < at
                && elements.get(at).depth() > 0
                && elements.get(outside).amount() != null
                && isLeft(elements, outside);
    }

    /** Whether an amount in the case of "from" stands right behind a time, as in Kazakh. */
    static boolean isBeforeFrom(List<Element> elements, int at) {
        int next = at + 1;
        while (next < elements.size() && elements.get(next).isIdle()) {
            next++;
        }
        return next < elements.size()
                && elements.get(next).item() instanceof Amount amount
                && amount.mayBeMoney()
                && amount.grammaticalCase() == Category.FROM;
    }

    /** Whether a time stands with a later sum of money than the first of the clause, in another segment. */
    static boolean isOfLater(List<Element> elements, int at) {
        int first = -1;
        for (int i = 0; i < at && first < 0; i++) {
            boolean isLevel = elements.get(i).amount() != null && !isLeft(elements, i) && !isSizeOfChange(elements, i);
            first = isLevel ? i : first;
        }
        if (first < 0 || elements.get(first).segment() == elements.get(at).segment()) {
            return false;
        }
        Amount amount = elements.get(first).amount();
        boolean isCount = amount != null && amount.kind() == Amount.Kind.BARE && amount.magnitude() == null;
        return amount != null
                && (amount.mayBeMoney() || isCount)
                && (hasMoney(elements, elements.get(at).segment()) || BracketTimes.opensWithMoney(elements, at, first));
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
        for (Element element : elements.subList(at + 1, elements.size())) {
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
        for (int i = 0; i < at; i++) {
            Element element = elements.get(i);
            Amount amount = element.amount();
            boolean isChange = amount != null && amount.kind() != Amount.Kind.MONEY;
            if (isChange || element.is(Category.UP) || element.is(Category.DOWN)) {
                return true;
            }
        }
        return Scan.any(elements.subList(at, elements.size()), e -> e.is(Category.TO));
    }

    /** The time that "when it was" refers to, at the end of the segment before. */
    static @Nullable Time referred(List<Element> elements, int at) {
        int segment = elements.get(at).segment();
        boolean isIt = false;
        int i = at - 1;
        while (i >= 0 && elements.get(i).segment() == segment) {
            Element element = elements.get(i);
            isIt |= element.is(Category.IT) || element.is(Category.WHEN);
            boolean isPlain = element.isIdle()
                    || element.is(Category.IT)
                    || element.is(Category.LEVEL)
                    || element.is(Category.WHEN)
                    || element.is(Category.SUPPOSED)
                    || ((element.is(Category.UP) || element.is(Category.DOWN)) && isSupposed(elements, i))
                    || (startsWithWhen(elements, i) && (element.is(Category.TO) || isVerb(element)));
            if (!isPlain) {
                return null;
            }
            i--;
        }
        return isIt && i >= 0 ? elements.get(i).time() : null;
    }

    /** Whether an amount in a bracket is that of the year before: up 14.2% on the year (163.3 million). */
    static boolean isBehindYearly(Element outside, Surroundings around) {
        List<Element> elements = around.elements();
        Amount amount = elements.get(around.index()).amount();
        int segment = elements.get(around.index()).segment();
        boolean isAlone = Scan.one(elements, e -> e.segment() == segment);
        return isAlone
                && isNearLast(around)
                && outside.item() instanceof Cue cue
                && cue.is(Category.YEARLY)
                && cue.value(Category.YEARLY).isEmpty()
                && amount != null
                && amount.sign() == 0
                && amount.mayBeMoney()
                && (amount.unit() == null || Objects.equals(amount.unit(), lastUnit(around)))
                && around.direction() == null;
    }

    /** Whether an amount is at least half of the money before it, and not twice as much; else it may be the change. */
    private static boolean isNearLast(Surroundings around) {
        Amount own = around.elements().get(around.index()).amount();
        for (int i = around.index() - 1; i >= 0 && own != null; i--) {
            Amount before = around.elements().get(i).amount();
            if (before != null && before.mayBeMoney()) {
                BigDecimal twice = own.inOnes().multiply(BigDecimal.valueOf(2));
                return twice.compareTo(before.inOnes()) > 0
                        && before.inOnes().multiply(BigDecimal.valueOf(2)).compareTo(own.inOnes()) > 0;
            }
        }
        return false;
    }

    /** The currency of the last amount before, or null if none has one. */
    private static @Nullable Unit lastUnit(Surroundings around) {
        for (int i = around.index() - 1; i >= 0; i--) {
            Amount before = around.elements().get(i).amount();
            if (before != null && before.mayBeMoney() && before.unit() != null) {
                return before.unit();
            }
        }
        return null;
    }

    /** Whether "had" stands right before a place: had fallen. */
    private static boolean isSupposed(List<Element> elements, int at) {
        return at > 0 && elements.get(at - 1).is(Category.SUPPOSED);
    }

    /**
     * Whether a change is told of the time that is compared with: fell in 2022 against 2021, when they had risen by
     * 12%.
     */
    static boolean isChangeWhen(List<Element> elements, int at) {
        int first = at;
        while (first > 0
                && elements.get(first - 1).segment() == elements.get(at).segment()) {
            first--;
        }
        return first > 0
                && elements.get(first).is(Category.WHEN)
                && elements.get(first - 1).time() != null
                && isCompared(elements, first - 1)
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

    /** Whether "when" starts the segment of a place. */
    private static boolean startsWithWhen(List<Element> elements, int at) {
        int first = at;
        while (first > 0
                && elements.get(first - 1).segment() == elements.get(at).segment()) {
            first--;
        }
        return elements.get(first).is(Category.WHEN);
    }
}
