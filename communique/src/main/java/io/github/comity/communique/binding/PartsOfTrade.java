package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the flow before its share in trade: <i>trade came to 31 million, of which 72% were imports and 28% exports</i>
 * is read as <i>trade came to 31 million, imports made up 72% of it, and exports made up 28% of it</i>. So is a sum
 * with its share: <i>of which 74 million (88.1%) were exports</i>; and a share in a bracket behind the word for all of
 * it: <i>nearly all of it (97%) exports</i>.
 *
 * <p>The items keep their places in the text and stand in another order.
 */
final class PartsOfTrade {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final List<Item> items;
    private final List<Item> out = new ArrayList<>();

    /** Whether a share was read, so that others may follow it without a word that says of what. */
    private boolean goesOn;

    private @Nullable Concept told;

    private PartsOfTrade(List<Item> items, @Nullable Concept told) {
        this.items = items;
        this.told = told;
    }

    /**
     * The items, with each flow before its share in trade.
     *
     * @param before what was told last before the sentence
     */
    static List<Item> of(List<Item> items, @Nullable Concept before) {
        boolean mayTell = Scan.any(items, PartsOfTrade::isShare) && Scan.any(items, PartsOfTrade::isPart);
        return mayTell ? new PartsOfTrade(items, isTrade(before) ? before : null).read() : items;
    }

    private List<Item> read() {
        int at = 0;
        while (at < items.size()) {
            int next = isTrade(told) ? ofSum(at) : at;
            next = next == at && isTrade(told) ? ofAll(at) : next;
            next = next == at ? part(at) : next;
            if (next == at) {
                Item item = items.get(at);
                told = item instanceof Flow flow ? flow.concept() : told;
                goesOn &= item instanceof Cue || item instanceof Mark || item instanceof Time;
                out.add(item);
                next++;
            }
            at = next;
        }
        return out;
    }

    /** The index behind a share and its flow that start at a place; the place itself if none do. */
    private int part(int at) {
        int start = at;
        boolean isOpened = isCue(at, Category.INCLUDING);
        if (isOpened || (goesOn && isCue(at, Category.AND))) {
            start++;
        }
        int share = behindSmall(start);
        boolean mayOpen = isOpened || goesOn || !(item(at - 1) instanceof Amount);
        if (!mayOpen) {
            return at;
        }
        boolean isTold = told == null || isTrade(told) || goesOn;
        if (isShare(item(share))) {
            int behind = bracketEnd(share + 1);
            int whole = behindWhole(behind, isTold);
            boolean isGoing = isOpened || goesOn || (isStart(at) && makesUp(behind));
            boolean isOfFlow = whole > behind && isCue(whole, Category.OF); // 8% of the total of exports
            if ((!(told != null && isTold && isGoing) && whole == behind) || isOfFlow) {
                return at;
            }
            int flow = flow(whole);
            boolean isNew = !isOpened && !goesOn && whole == behind;
            return flow < 0 || (isNew && isOfOther(flow + 1)) ? at : put(flow, share, whole, flow + 1);
        }
        if (told != null && isTold && (isOpened || goesOn) && isPart(item(share))) {
            int level = isCue(share + 1, Category.LEVEL) || isCue(share + 1, Category.MAKES_UP) ? share + 2 : share + 1;
            return isShare(item(level)) && !isCue(level + 1, Category.OF)
                    ? put(share, level, share, bracketEnd(level + 1))
                    : at;
        }
        return at;
    }

    /**
     * The index behind a sum, its share or its change beside it, and its flow that start at a place: of which 74
     * million (88.1%) were exports; the place itself if none do.
     */
    private int ofSum(int at) {
        boolean isOpened = isCue(at, Category.INCLUDING) || (goesOn && isCue(at, Category.AND));
        boolean isNext = isStart(at);
        int sum = behindSmall(isOpened ? at + 1 : at);
        boolean isSum = item(sum) instanceof Amount amount && amount.mayBeMoney() && amount.sign() == 0;
        int beside = isSum ? besideEnd(sum + 1) : -1;
        int flow = (isOpened || isNext) && beside > sum + 1 ? flow(beside) : -1;
        if (flow < 0 || isOfOther(flow + 1)) {
            return at;
        }
        int end = behindOwner(flow + 1);
        int place = items.get(sum).to();
        putFlow(flow, beside, end);
        out.add(new Cue(place, place, Senses.of(Category.LEVEL)));
        out.add(items.get(sum));
        if (isShareBeside(sum + 1, beside)) {
            out.add(new Mark(place, place, '('));
            out.add(items.get(beside - 2));
            putOfIt(place);
            out.add(new Mark(place, place, ')'));
        } else {
            out.addAll(items.subList(sum + 1, beside));
        }
        goesOn = true;
        return end;
    }

    /**
     * The index behind the word for all of it, a share beside it and its flow that start at a place: nearly all of it
     * (97%) exports; the place itself if none do.
     */
    private int ofAll(int at) {
        int from = isCue(at, Category.INCLUDING) || isCue(at, Category.AND) ? at + 1 : at;
        int whole = Scan.past(items, from, PartsOfTrade::isBeforeAll);
        boolean isAll = isStart(at) && isCue(whole, Category.IT) && !isCue(whole, Category.OWN);
        int beside = isAll ? besideEnd(whole + 1) : -1;
        if (beside < 0 || !isShareBeside(whole + 1, beside)) {
            return at;
        }
        int linked = isCue(beside, Category.INCLUDING) ? beside + 1 : beside;
        int flow = flow(linked);
        return flow < 0 || isOfOther(flow + 1) ? at : put(flow, beside - 2, linked, flow + 1);
    }

    /** Whether nothing but a share stands between two marks, with a small word before it at most. */
    private boolean isShareBeside(int from, int end) {
        boolean isLinked =
                isCue(from + 1, Category.AND) || isCue(from + 1, Category.MAKES_UP) || isCue(from + 1, Category.FILLER);
        return end == from + (isLinked ? 4 : 3) && isShare(item(end - 2));
    }

    /** Whether a flow is with somebody who was not named before it, whose trade was not told. */
    private boolean isOfOther(int behindFlow) {
        boolean isLinked = isCue(behindFlow, Category.TO) || isCue(behindFlow, Category.FROM);
        return isLinked
                && item(behindFlow + 1) instanceof PartyName other
                && Scan.none(
                        out, i -> i instanceof PartyName name && name.area().equals(other.area()));
    }

    private static boolean isBeforeAll(Item item) {
        return item instanceof Cue cue
                && !cue.is(Category.IT)
                && (cue.isUnknown()
                        || cue.is(Category.FILLER)
                        || cue.is(Category.OF)
                        || cue.value(Category.MODIFIER).equals("TOTAL"));
    }

    /** Whether what is said of something may start at a place. */
    private boolean isStart(int at) {
        int before = isCue(at - 1, Category.AND) || isCue(at - 1, Category.WHILE) ? at - 1 : at;
        return before == 0 || (item(before - 1) instanceof Mark mark && !mark.opens());
    }

    /** Whether a word of making up stands at a place, or behind a verb that stands there. */
    private boolean makesUp(int at) {
        return isCue(at, Category.MAKES_UP) || (isCue(at, Category.LEVEL) && isCue(at + 1, Category.MAKES_UP));
    }

    /**
     * The index behind a bracket at a place, or behind what stands between commas there: 74 million, or 88.1%, were
     * exports; the place itself if neither does.
     */
    private int besideEnd(int at) {
        if (!Mark.is(items, at, ',')) {
            return bracketEnd(at);
        }
        boolean isOr =
                item(at + 1) instanceof Cue or && (!or.value(Category.AND).isEmpty() || or.is(Category.MAKES_UP));
        int share = isOr ? at + 2 : at + 1;
        return isShare(item(share)) && Mark.is(items, share + 1, ',') ? share + 2 : at;
    }

    /** Writes a part with its flow first, and returns the index behind it. */
    private int put(int flow, int share, int owners, int end) {
        int place = items.get(share).to();
        int last = behindOwner(flow + 1);
        putFlow(flow, owners, last);
        out.add(new Cue(place, place, Senses.of(Category.MAKES_UP)));
        out.addAll(items.subList(share, bracketEnd(share + 1)));
        putOfIt(place);
        if (isCue(last, Category.IN)) {
            out.add(Mark.COMMA); // of it, in 2023
        }
        goesOn = true;
        return Math.max(end, last);
    }

    /** Writes a flow with its owners behind a mark. */
    private void putFlow(int flow, int owners, int end) {
        if (!(Scan.at(out, out.size() - 1) instanceof Mark)) {
            out.add(Mark.COMMA);
        }
        out.addAll(Scan.where(items.subList(owners, flow), PartsOfTrade::isOwner));
        out.addAll(items.subList(flow, end));
    }

    private static boolean isOwner(Item item) {
        return item instanceof PartyName || (item instanceof Cue cue && cue.is(Category.POSSESSIVE));
    }

    private void putOfIt(int place) {
        out.add(new Cue(place, place, Senses.of(ImmutableMap.of(Category.OF, "", Category.OUT_OF, ""))));
        out.add(new Cue(place, place, Senses.of(Category.IT)));
    }

    /** The index behind whose flow it is, where nothing binds it: esportazioni moldave, экспорт Молдовы. */
    private int behindOwner(int at) {
        return item(at) instanceof PartyName ? at + 1 : at;
    }

    /** The index behind "of it", where trade was told, or "of the trade"; the place itself if neither stands there. */
    private int behindWhole(int at, boolean isTold) {
        boolean isOf = isCue(at, Category.OF);
        if (isTold && isOf && isCue(at, Category.IT)) {
            return at + 1;
        }
        int whole = isOf ? behindSmall(at + 1) : at;
        boolean isTotal =
                item(whole) instanceof Cue all && all.value(Category.MODIFIER).equals("TOTAL");
        int it = isTotal && isCue(whole + 1, Category.IT) ? whole + 1 : whole;
        if (isTold && (isOf || isTotal) && isCue(it, Category.IT) && !isCue(it, Category.OWN)) {
            return it + 1;
        }
        return isOf && item(whole) instanceof Flow flow && flow.concept() == Concept.TRADE ? whole + 1 : at;
    }

    /** The index behind a bracket that opens at a place; the place itself if none does. */
    private int bracketEnd(int at) {
        if (!(item(at) instanceof Mark mark && mark.opens())) {
            return at;
        }
        int end = Scan.past(items, at, i -> !(i instanceof Mark close && close.closes()));
        return Math.min(end + 1, items.size());
    }

    /** The flow behind a share, with small words or a dash between; -1 if another thing stands there. */
    private int flow(int from) {
        for (int i = from; i < items.size(); i++) {
            Item item = items.get(i);
            if (isPart(item)) {
                return isEnd(behindOwner(i + 1)) ? i : -1;
            }
            if (item instanceof Mark comma && comma.sign() == ',') {
                return isCue(i + 1, Category.LEVEL) && isPart(item(i + 2)) && isEnd(i + 3) ? i + 2 : -1;
            }
            boolean passes = (item instanceof Mark mark && mark.sign() == '-')
                    || (item instanceof Cue cue && isBetween(cue))
                    || (item instanceof PartyName name && (i > from || name.isDemonym()));
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether nothing stands at a place that limits the flow before it, but from whom it comes: imports of machines.
     */
    private boolean isEnd(int at) {
        Item item = item(at);
        if (item == null || item instanceof Mark || item instanceof Time) {
            return true;
        }
        boolean isOfParty = item(at + 1) instanceof PartyName
                || (isCue(at + 1, Category.FILLER) && item(at + 2) instanceof PartyName);
        return item instanceof Cue cue
                && (cue.is(Category.AND)
                        || cue.is(Category.WHILE)
                        || (cue.is(Category.IN) && item(at + 1) instanceof Time)
                        || ((cue.is(Category.FROM) || cue.is(Category.TO) || cue.is(Category.OF)) && isOfParty));
    }

    private static boolean isBetween(Cue cue) {
        return cue.is(Category.LEVEL)
                || cue.is(Category.MAKES_UP)
                || cue.is(Category.GOES)
                || cue.is(Category.FILLER)
                || cue.is(Category.OF)
                || cue.is(Category.IN)
                || cue.is(Category.TO)
                || cue.is(Category.BY)
                || cue.is(Category.OWN)
                || cue.is(Category.POSSESSIVE)
                || cue.is(Category.HENCE)
                || cue.isUnknown();
    }

    private int behindSmall(int from) {
        return isCue(from, Category.FILLER) && !isCue(from, Category.IT) ? from + 1 : from;
    }

    private @Nullable Item item(int at) {
        return Scan.at(items, at);
    }

    private boolean isCue(int at, Category category) {
        return Cue.is(items, at, category);
    }

    private static boolean isPart(@Nullable Item item) {
        return item instanceof Flow flow && (flow.concept() == Concept.EXPORTS || flow.concept() == Concept.IMPORTS);
    }

    private static boolean isShare(@Nullable Item item) {
        return item instanceof Amount amount
                && amount.kind() == Amount.Kind.PERCENT
                && amount.sign() == 0
                && amount.low().compareTo(ALL) <= 0;
    }

    private static boolean isTrade(@Nullable Concept concept) {
        return concept == Concept.TRADE || concept == Concept.WORLD_TRADE;
    }
}
