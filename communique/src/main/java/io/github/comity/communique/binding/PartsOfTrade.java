package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the flow before its share in trade: <i>trade came to 31 million, of which 72% were imports and 28% exports</i>
 * is read as <i>trade came to 31 million, imports made up 72% of it, and exports made up 28% of it</i>.
 *
 * <p>The items keep their places in the text and stand in another order.
 */
final class PartsOfTrade {
    /** The most words between a share and its flow. */
    private static final int FAR = 4;

    private final List<Item> items;
    private final List<Item> out = new ArrayList<>();

    /** Whether a share was read, so that others may follow it without a word that says of what. */
    private boolean goesOn;

    private @Nullable Concept told;

    private PartsOfTrade(List<Item> items) {
        this.items = items;
    }

    /** The items, with each flow before its share in trade. */
    static List<Item> of(List<Item> items) {
        boolean isTrade = false;
        boolean hasShare = false;
        boolean hasPart = false;
        for (Item item : items) {
            hasShare |= isShare(item);
            hasPart |= isPart(item);
            isTrade |= (item instanceof Flow flow && isTrade(flow.concept()))
                    || (item instanceof Cue it && it.is(Category.IT));
        }
        return isTrade && hasShare && hasPart ? new PartsOfTrade(items).read() : items;
    }

    private List<Item> read() {
        int at = 0;
        while (at < items.size()) {
            int next = part(at);
            if (next == at) {
                Item item = items.get(at);
                told = item instanceof Flow flow ? flow.concept() : told;
                goesOn &= item instanceof Cue || item instanceof Mark;
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
        boolean mayOpen = isOpened || goesOn || at == 0 || !(items.get(at - 1) instanceof Amount);
        if (!mayOpen) {
            return at;
        }
        boolean isTold = told == null || isTrade(told) || goesOn;
        if (isShare(item(share))) {
            int behind = bracketEnd(share + 1);
            int whole = behindWhole(behind, isTold);
            if (!(told != null && isTold && (isOpened || goesOn)) && whole == behind) {
                return at;
            }
            int flow = flow(whole);
            return flow < 0 ? at : put(flow, share, whole, flow + 1);
        }
        if (told != null && isTold && (isOpened || goesOn) && isPart(item(share))) {
            int level = isCue(share + 1, Category.LEVEL) || isCue(share + 1, Category.MAKES_UP) ? share + 2 : share + 1;
            return isShare(item(level)) && !isCue(level + 1, Category.OF)
                    ? put(share, level, share, bracketEnd(level + 1))
                    : at;
        }
        return at;
    }

    /** Writes a part with its flow first, and returns the index behind it. */
    private int put(int flow, int share, int owners, int end) {
        if (!out.isEmpty() && !(out.get(out.size() - 1) instanceof Mark)) {
            out.add(Mark.COMMA);
        }
        int place = items.get(share).to();
        for (int i = owners; i < flow; i++) {
            if (items.get(i) instanceof PartyName || isCue(i, Category.POSSESSIVE)) {
                out.add(items.get(i));
            }
        }
        out.add(items.get(flow));
        out.add(new Cue(place, place, Senses.of(Category.MAKES_UP)));
        out.addAll(items.subList(share, bracketEnd(share + 1)));
        out.add(new Cue(place, place, Senses.of(ImmutableMap.of(Category.OF, "", Category.OUT_OF, ""))));
        out.add(new Cue(place, place, Senses.of(Category.IT)));
        goesOn = true;
        return end;
    }

    /** The index behind "of it", where trade was told, or "of the trade"; the place itself if neither stands there. */
    private int behindWhole(int at, boolean isTold) {
        if (!isCue(at, Category.OF)) {
            return at;
        }
        int whole = at + 1;
        if (isTold && isCue(whole, Category.IT) && !isCue(whole, Category.OWN)) {
            return whole + 1;
        }
        whole = behindSmall(whole);
        return item(whole) instanceof Flow flow && flow.concept() == Concept.TRADE ? whole + 1 : at;
    }

    /** The index behind a bracket that opens at a place; the place itself if none does. */
    private int bracketEnd(int at) {
        int end = at;
        if (item(at) instanceof Mark mark && mark.opens()) {
            while (end < items.size() && !(items.get(end) instanceof Mark close && close.closes())) {
                end++;
            }
            return Math.min(end + 1, items.size());
        }
        return at;
    }

    /** The flow behind a share, with small words or a dash between; -1 if another thing stands there. */
    private int flow(int from) {
        for (int i = from; i < items.size() && i <= from + FAR; i++) {
            Item item = items.get(i);
            if (isPart(item)) {
                return isEnd(i + 1) ? i : -1;
            }
            if (item instanceof Mark comma && comma.sign() == ',') {
                return isCue(i + 1, Category.LEVEL) && isPart(item(i + 2)) && isEnd(i + 3) ? i + 2 : -1;
            }
            boolean passes = (item instanceof Mark mark && mark.sign() == '-')
                    || (item instanceof Cue cue && isBetween(cue))
                    || (item instanceof PartyName && i > from);
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
                || cue.is(Category.FILLER)
                || cue.is(Category.OF)
                || cue.is(Category.IN)
                || cue.is(Category.TO)
                || cue.is(Category.OWN)
                || cue.is(Category.POSSESSIVE)
                || cue.is(Category.HENCE)
                || cue.isUnknown();
    }

    private int behindSmall(int from) {
        return isCue(from, Category.FILLER) && !isCue(from, Category.IT) ? from + 1 : from;
    }

    private @Nullable Item item(int at) {
        return at < items.size() ? items.get(at) : null;
    }

    private boolean isCue(int at, Category category) {
        return item(at) instanceof Cue cue && cue.is(category);
    }

    private static boolean isPart(@Nullable Item item) {
        return item instanceof Flow flow && (flow.concept() == Concept.EXPORTS || flow.concept() == Concept.IMPORTS);
    }

    private static boolean isShare(@Nullable Item item) {
        return item instanceof Amount amount && amount.kind() == Amount.Kind.PERCENT && amount.sign() == 0;
    }

    private static boolean isTrade(@Nullable Concept concept) {
        return concept == Concept.TRADE || concept == Concept.WORLD_TRADE;
    }
}
