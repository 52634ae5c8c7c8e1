package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the size of a change, what something is compared with and what was reached apart, by the words around them. */
final class Comparison {
    private final Clause clause;

    Comparison(Clause clause) {
        this.clause = clause;
    }

    /** Whether an amount is the size of a change: by, an increase of. */
    static boolean isChange(Surroundings around, @Nullable Cue link) {
        if (link == null || (link.is(Category.AGAINST) && !link.is(Category.OF) && !link.is(Category.BY))) {
            return false;
        }
        boolean isBy = link.is(Category.BY) && !link.is(Category.OF);
        if (isBy || link.is(Category.UP) || link.is(Category.DOWN)) {
            return true;
        }
        List<Element> elements = around.elements();
        if (!link.is(Category.OF) || (link.is(Category.FROM) && isFollowedByTo(elements, around.index()))) {
            return false;
        }
        int of = Scan.last(elements, around.index(), e -> e.item().equals(link));
        int move = Scan.last(elements, of, e -> isMove(e) || !e.isIdle());
        Element noun = Scan.at(elements, move);
        return (noun != null && isMove(noun)) || isBehindMoveOf(elements, of);
    }

    private static boolean isMove(Element element) {
        return element.is(Category.UP) || element.is(Category.DOWN);
    }

    /**
     * Whether what rose or fell, and where to or when, stands between a noun and "of": a rise in exports to Poland of.
     */
    private static boolean isBehindMoveOf(List<Element> elements, int of) {
        int flow = Scan.last(elements, of, e -> !(e.isIdle() || e.isPlace()));
        int in = Scan.last(elements, flow, e -> !(e.isIdle() || e.party() != null || e.is(Category.POSSESSIVE)));
        Element noun = Scan.at(elements, in - 1);
        return noun != null
                && elements.get(flow).flow() != null
                && isMove(noun)
                && (elements.get(in).is(Category.IN) || elements.get(in).is(Category.OF));
    }

    /** Whether an amount is what another one is compared with. */
    boolean isBase(Surroundings around, @Nullable Time time, @Nullable Cue link) {
        if (time != null && time.kind() == Time.Kind.EARLIER && time.firstMonth() == 0) {
            return true;
        }
        if (isOfTimeBehindFrom(around.index())) {
            return true;
        }
        int next = around.index() + 1;
        boolean isCompared = Element.is(clause.elements, next, Category.AGAINST_AFTER)
                && clause.elements.get(next).segment()
                        == clause.elements.get(around.index()).segment();
        boolean isDated =
                around.index() > 0 && clause.elements.get(around.index() - 1).time() != null;
        if (isCompared && isDated && isMoving(around.index())) {
            return true;
        }
        Element outside = around.beforeBracket();
        if (outside != null && (outside.is(Category.AGAINST_AFTER) || ComparedTimes.isBehindYearly(outside, around))) {
            return true;
        }
        if (outside != null && outside.is(Category.IT) && isOfComparedTime(clause.elements.indexOf(outside))) {
            return true;
        }
        if (outside != null && outside.time() != null) {
            int index = clause.elements.indexOf(outside);
            return ComparedTimes.isCompared(clause.elements, index);
        }
        Time then = ComparedTimes.referred(clause.elements, around.index());
        if (then != null && isComparedTime(then)) {
            return true;
        }
        if (link != null && (link.is(Category.TO) && !link.is(Category.FROM))) {
            return false;
        }
        boolean isBy = link != null
                && link.is(Category.BY)
                && !link.is(Category.OF)
                && (!link.is(Category.IN) || isRightBehindMove(around.index()));
        if (isBy && around.isBefore(Category.AGAINST)) {
            return false;
        }
        if (isAgainst(around)
                || isOnLevel(around.index())
                || isOfIndexed(around.index())
                || isDirectlyBehindFactor(around.index())) {
            return true;
        }
        return around.isBefore(Category.FROM)
                && link != null
                && link.is(Category.FROM)
                && (!link.is(Category.OF)
                        || isFollowedByTo(clause.elements, around.index())
                        || isBehindTo(around.index())
                        || isBehindFactor(around.index()))
                && isMoving(around.index());
    }

    /** Whether a time that is compared with stands right before a word such as amount or level. */
    private boolean isOfComparedTime(int word) {
        Element time = Scan.at(clause.elements, word - 1);
        return time != null && time.time() != null && ComparedTimes.isCompared(clause.elements, word - 1);
    }

    /** Whether a word of comparison stands before the amount, and not before the flow word whose figure it is. */
    boolean isAgainst(Surroundings around) {
        int against = around.indexBefore(Category.AGAINST);
        if (against < 0) {
            return false;
        }
        for (int i = against + 1; i < around.index(); i++) {
            Element element = clause.elements.get(i);
            boolean isReached = element.is(Category.AND) && isLevel(i + 1);
            if (isReached || element.item().equals(clause.head) || (element.party() != null && i <= against + 2)) {
                return false;
            }
        }
        return !isAlone(around.index());
    }

    /** Whether a verb of a level stands at a place, behind small words: and reached. */
    private boolean isLevel(int at) {
        int verb = Scan.past(clause.elements, at, Element::isIdle);
        return Element.is(clause.elements, verb, Category.LEVEL) || Element.is(clause.elements, verb, Category.TO);
    }

    /**
     * Whether a clause has one figure alone, or its change in a bracket, and a flow word of its own: nothing is
     * compared.
     */
    private boolean isAlone(int at) {
        Flow own = clause.head;
        Concept outer = clause.parent == null ? null : clause.parent.concept();
        boolean isOfOther = own != null && outer != null && Excess.isOpposite(outer, own.concept());
        for (int i = 0; i < clause.elements.size(); i++) {
            Amount other = clause.elements.get(i).amount();
            boolean isItsChange = isOfOther && other != null && other.kind() == Amount.Kind.PERCENT;
            if (i != at && other != null && !isItsChange) {
                return false;
            }
        }
        return Scan.any(clause.elements, e -> e.item().equals(own))
                && (isOfOther || !isMoving(at))
                && new Surroundings(clause.elements, at).timeBehind() == null;
    }

    /**
     * Whether a sum behind a place is what something came from or to: by 2.85% (1.5 billion), from 52.68 to 51.18
     * billion.
     */
    static boolean isLeftBehind(List<Element> elements, int at) {
        int sum = Scan.first(
                elements, at + 1, e -> e.amount() != null && e.amount().mayBeMoney());
        Cue link = sum < 0 ? null : new Surroundings(elements, sum).linkBefore();
        return link != null
                && (link.is(Category.FROM) || link.is(Category.TO))
                && !link.is(Category.OF)
                && !link.is(Category.BY);
    }

    /** Whether the next amount is a level that was reached, so that this one is where it came from. */
    static boolean isFollowedByTo(List<Element> elements, int at) {
        for (int i = at + 1; i < elements.size() && !elements.get(i).is(Category.AND); i++) {
            if (elements.get(i).item() instanceof Amount next) {
                Cue link = new Surroundings(elements, i).linkBefore();
                boolean isResult = link != null
                        && link.value(Category.TO).equals("RESULT")
                        && new Surroundings(elements, at).directionBefore() != null;
                if (isResult) {
                    return false;
                }
                boolean isOther = elements.get(at).item() instanceof Amount first
                        && first.kind() == Amount.Kind.MONEY
                        && (next.kind() == Amount.Kind.PERCENT
                                || elements.get(i - 1).is(Category.RANKED));
                return link != null && link.is(Category.TO) && !isOther;
            }
        }
        return false;
    }

    /** Whether a level stands directly behind a multiple: 2.1 times the 4.4 million of 2022. */
    static boolean isBeforeLevel(List<Element> elements, int factor) {
        Amount level = amountAt(elements, Scan.past(elements, factor + 1, e -> e.isIdle() || e.is(Category.OF)));
        return level != null && level.mayBeMoney() && level.magnitude() != null;
    }

    private static @Nullable Amount amountAt(List<Element> elements, int at) {
        Element element = Scan.at(elements, at);
        return element == null ? null : element.amount();
    }

    private boolean isDirectlyBehindFactor(int at) {
        int i = Scan.last(clause.elements, at, e -> !(e.isIdle() || e.is(Category.OF)));
        Amount amount = amountAt(clause.elements, i);
        return amount != null
                && amount.kind() == Amount.Kind.FACTOR
                && clause.elements.get(i).segment() == clause.elements.get(at).segment()
                && new Surroundings(clause.elements, i).directionBefore() == null;
    }

    /** Whether the amount before is a multiple, in the same segment: doubled from 1,290 million. */
    private boolean isBehindFactor(int at) {
        int segment = clause.elements.get(at).segment();
        Amount amount = amountAt(
                clause.elements, Scan.last(clause.elements, at, e -> e.amount() != null || e.segment() != segment));
        return amount != null && amount.kind() == Amount.Kind.FACTOR;
    }

    /**
     * Whether a percentage stands before "on" or "over" and the amount: an advance of 3.4% on the 1.17 trillion; a 3.4%
     * rise over them.
     */
    private boolean isOnLevel(int at) {
        boolean isOn = false;
        for (int i = at - 1; i >= 0; i--) {
            Element element = clause.elements.get(i);
            Amount amount = element.amount();
            if (amount != null) {
                return isOn && amount.kind() == Amount.Kind.PERCENT;
            }
            if (element.is(Category.WEAK_AGAINST) && !element.is(Category.FROM)) {
                isOn = true;
            } else if (!(element.isIdle() || (isOn ? isRise(element) : isOfEarlier(element)))) {
                return false;
            }
        }
        return false;
    }

    /** Whether one word stands between a time or a rise and an amount: по сравнению с 2022 годом на 18,6 млн. */
    private boolean isRightBehindMove(int at) {
        Element before = Scan.at(clause.elements, at - 2);
        return before != null && (before.time() != null || isRise(before));
    }

    /** Whether a percentage stands right before, or before a rise or fall that does: a rise of 5% on; a 5% rise on. */
    static boolean isBehindRate(List<Element> elements, int at) {
        Element before = Scan.at(elements, at - 1);
        Amount rate = amountAt(elements, before != null && isRise(before) ? at - 2 : at - 1);
        return rate != null && rate.kind() == Amount.Kind.PERCENT;
    }

    private static boolean isRise(Element element) {
        return (element.is(Category.UP) || element.is(Category.DOWN)) && !element.is(Category.AGAINST);
    }

    /** Whether a percentage of the level of an earlier time stands before: 118.4 percent of the 2023 level of 2,084. */
    private boolean isOfIndexed(int at) {
        int segment = clause.elements.get(at).segment();
        int index = Scan.last(
                clause.elements,
                at,
                e -> e.amount() != null
                        || e.segment() != segment
                        || e.flow() != null
                        || e.party() != null
                        || e.is(Category.UP)
                        || e.is(Category.DOWN));
        Amount amount = amountAt(clause.elements, index);
        return amount != null
                && amount.kind() == Amount.Kind.PERCENT
                && new Surroundings(clause.elements, index).timeInComparison() != null;
    }

    /** Whether it is part of the name of the level before: on the previous year's level of. */
    private static boolean isOfEarlier(Element element) {
        return element.is(Category.OF) || (element.item() instanceof Time time && time.kind() == Time.Kind.EARLIER);
    }

    /** Whether the amount before is a level that was reached: fell to 6.4 billion from 6.9 billion. */
    private boolean isBehindTo(int at) {
        int reached = Scan.last(clause.elements, at, e -> e.amount() != null);
        Cue link = reached < 0 ? null : new Surroundings(clause.elements, reached).linkBefore();
        return link != null
                && link.is(Category.TO)
                && clause.elements.get(reached).segment()
                        == clause.elements.get(at).segment();
    }

    /** Whether the clause speaks of a rise or a fall, or of a level reached. */
    boolean isMoving(int at) {
        List<Element> behind = clause.elements.subList(at, clause.elements.size());
        return Scan.any(clause.elements, Comparison::moves) || Element.has(behind, Category.TO);
    }

    private static boolean moves(Element element) {
        Amount amount = element.amount();
        return element.is(Category.UP)
                || element.is(Category.DOWN)
                || (amount != null && amount.kind() != Amount.Kind.MONEY && amount.kind() != Amount.Kind.BARE);
    }

    /** The time that belongs to an amount alone. */
    @Nullable
    Time ownTime(Surroundings around) {
        Element outside = around.beforeBracket();
        Time referred = ComparedTimes.referred(clause.elements, around.index());
        if (referred != null) {
            return referred;
        }
        Time leading = leading(around.index());
        if (leading != null) {
            return leading;
        }
        Time behind = around.timeBehind();
        if (behind != null) {
            return behind;
        }
        Time inside = outside != null && outside.time() != null
                ? outside.time()
                : BracketTimes.around(clause.elements, around.index());
        if (inside != null) {
            return inside;
        }
        Time before = around.timeBefore();
        return before != null && !isComparedTime(before) ? before : null;
    }

    /**
     * Whether a figure stands behind the time whose it is, and that behind from: fell from last year's 1.11 billion.
     */
    private boolean isOfTimeBehindFrom(int at) {
        List<Element> elements = clause.elements;
        return Element.is(elements, at - 2, Category.FROM)
                && elements.get(at - 1).time() != null
                && elements.get(at - 2).segment() == elements.get(at).segment()
                && isMoving(at);
    }

    /** The time directly before an amount where each amount of its segment has its own before it, and none behind. */
    private @Nullable Time leading(int at) {
        List<Element> elements = clause.elements;
        int segment = elements.get(at).segment();
        int amounts = 0;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).segment() == segment && elements.get(i).item() instanceof Amount) {
                amounts++;
                boolean isLed = i > 0 && elements.get(i - 1).time() != null;
                if (!isLed) {
                    return null;
                }
            }
        }
        return amounts > 1 ? elements.get(at - 1).time() : null;
    }

    private boolean isComparedTime(Time time) {
        return ComparedTimes.isCompared(clause.elements, Scan.first(clause.elements, 0, e -> time.equals(e.time())));
    }
}
