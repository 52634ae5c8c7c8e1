package io.github.comity.communique.binding;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Areas;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import io.github.comity.party.Area;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by what a country is: the kingdom, the sultanate, the Andean country. That is sure where just one
 * of the parties that a text speaks of is such a country. "We" are those for whom the text is known to speak, and a
 * capital stands for its government where it owns something or is one of two sides.
 */
final class Described {
    /** Says that the other side is meant, whichever it is: the neighbour. */
    private static final String OTHER = "OTHER";

    /** Says that the word means a group only where something goes to it or comes from it: exports to the group. */
    private static final String LINKED = "LINKED";

    private static final Splitter CODES = Splitter.on('+');

    private static final Categories LINKS = Categories.of(Category.TO, Category.FROM, Category.WITH);

    private static final Categories OF_GOODS = Categories.of(
            Category.GOODS,
            Category.PRODUCT,
            Category.FILLER,
            Category.OF,
            Category.LEVEL,
            Category.VIEWED,
            Category.IN);

    private Described() {}

    /** The items with names in place of descriptions of the parties of a text. */
    static ImmutableList<Item> named(ImmutableList<Item> items, Context context) {
        List<Item> named = items;
        for (int i = 0; i < items.size(); i++) {
            Item item = named(items, i, context);
            if (item != items.get(i)) {
                named = named == items ? new ArrayList<>(items) : named;
                named.set(i, item);
            }
        }
        return ImmutableList.copyOf(named);
    }

    private static Item named(List<Item> items, int at, Context context) {
        Item item = items.get(at);
        Area area = null;
        if (item instanceof Cue cue && cue.is(Category.WE)) {
            area = context.isExpected ? context.speaker() : null;
        } else if (item instanceof Cue cue && cue.is(Category.STATE_KIND)) {
            area = only(cue, items, context);
        } else if (item instanceof Cue cue
                && cue.is(Category.CAPITAL)
                && (cue.is(Category.ELSEWHERE) || isSide(items, at) || isSeat(items, at))) {
            Area ofCapital = Areas.of(cue.value(Category.CAPITAL));
            area = context.known(items).contains(ofCapital) ? ofCapital : null;
        }
        boolean isOther = area == null
                && item instanceof Cue cue
                && cue.is(Category.STATE_KIND)
                && (Cue.is(items, at - 1, Category.WITH) || Cue.is(items, at - 1, Category.TO));
        isOther |= area == null
                && context.isExpected
                && Cue.is(items, at, Category.CAPITAL)
                && (isSide(items, at) || isSeat(items, at));
        return isOther
                ? new Cue(item.from(), item.to(), Senses.of(Category.ELSEWHERE))
                : area == null ? item : new PartyName(item.from(), item.to(), area, false, null);
    }

    /** Whether a capital owns something or is one of two sides: Hanoi's exports to Manila. */
    private static boolean isSide(List<Item> items, int at) {
        boolean isBeforeFlow = Scan.at(items, at + 1) instanceof Flow flow
                && (flow.concept().isVerb()
                        ? !(Scan.at(items, at - 1) instanceof Cue)
                        : flow.concept().isTrade());
        if (isBeforeFlow
                || Cue.is(items, at + 1, Category.POSSESSIVE)
                || Cue.is(items, at - 1, Category.BETWEEN)
                || (Cue.is(items, at - 1, Category.AND) && Cue.is(items, at - 3, Category.BETWEEN))) {
            return true;
        }
        boolean isOfPartners = Cue.is(items, at - 1, Category.OF) && Cue.is(items, at - 2, Category.PARTNER);
        boolean isFavoured = Cue.is(items, at - 1, Category.FAVOUR)
                || ((Cue.is(items, at - 1, Category.VIEWED)
                                || Cue.is(items, at - 1, Category.OF)
                                || isLinked(items, at))
                        && (Cue.is(items, at - 2, Category.FAVOUR) || saysWhich(items, at - 2)));
        return isOfPartners
                || (isFavoured && isOfBalance(items, at))
                || (isLinked(items, at) && isOfFlow(items, at - 1));
    }

    /**
     * Whether a preposition says where what flows goes, with its goods and figure between at most, or at the start:
     * exported goods worth 5 million to Warsaw; to Warsaw it exported 5 million.
     */
    private static boolean isOfFlow(List<Item> items, int link) {
        if (link == 0) {
            return Scan.any(items, i -> i instanceof Flow flow && flow.concept().isVerb());
        }
        boolean isBehindFigure = false;
        for (int i = link - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (item instanceof Flow) {
                return true;
            }
            isBehindFigure |= item instanceof Amount;
            boolean passes = item instanceof Amount
                    || item instanceof Time
                    || (item instanceof Cue cue
                            && (isBehindFigure || cue.senses().categories().meet(OF_GOODS)));
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word says that a balance is above or below zero. */
    private static boolean saysWhich(List<Item> items, int at) {
        return Scan.at(items, at) instanceof Cue cue && Statistics.side(cue) != 0;
    }

    /** Whether the last flow before a place is a balance, which is good or bad for somebody: positive for Baku. */
    private static boolean isOfBalance(List<Item> items, int at) {
        return Scan.at(items, Scan.last(items, at, Flow.class::isInstance)) instanceof Flow flow
                && flow.concept().isBalance();
    }

    /** Whether a capital is where something goes from another one, or the seat of an office. */
    private static boolean isSeat(List<Item> items, int at) {
        int office = Scan.last(items, at, i -> !(i instanceof Cue cue) || cue.is(Category.STATISTICS));
        return (Cue.is(items, at - 1, Category.IN) && Cue.is(items, office, Category.STATISTICS))
                || isFromTo(items, at)
                || isFromTo(items, at - 2);
    }

    /** Whether something goes from a place to another one: from Hanoi to Manila. */
    private static boolean isFromTo(List<Item> items, int at) {
        return Cue.is(items, at - 1, Category.FROM)
                && isPlace(items, at)
                && isPlace(items, at + 2)
                && (isLinked(items, at + 2) || Cue.is(items, at + 1, Category.IN));
    }

    private static boolean isPlace(List<Item> items, int at) {
        return Cue.is(items, at, Category.CAPITAL) || Scan.at(items, at) instanceof PartyName;
    }

    /** Whether a word says right before that something goes to, comes from or is done with who is described. */
    private static boolean isLinked(List<Item> items, int at) {
        return Scan.at(items, at - 1) instanceof Cue link
                && (link.senses().categories().meet(LINKS)
                        || !link.value(Category.IN).isEmpty());
    }

    private static @Nullable Area only(Cue cue, List<Item> items, Context context) {
        Area found = null;
        List<String> codes = CODES.splitToList(cue.value(Category.STATE_KIND));
        if (codes.contains(LINKED) && !isLinked(items, items.indexOf(cue))) {
            return null;
        }
        boolean isOther = codes.contains(OTHER);
        Area speaker = context.speaker();
        for (Area party : isOther && speaker == null ? ImmutableSet.<Area>of() : context.known(items)) {
            if (isOther ? !party.equals(speaker) : codes.contains(party.code())) {
                if (found != null) {
                    return null;
                }
                found = party;
            }
        }
        return isOther || found == null || !namesOther(items, codes, found, context) ? found : null;
    }

    /** Whether the text names another country that the description fits: another South Asian country, Bangladesh. */
    private static boolean namesOther(List<Item> items, List<String> codes, Area found, Context context) {
        return context.met.stream().anyMatch(a -> isOther(a, codes, found))
                || Scan.any(items, i -> i instanceof PartyName named && isOther(named.area(), codes, found));
    }

    private static boolean isOther(Area area, List<String> codes, Area found) {
        return !area.equals(found) && codes.contains(area.code());
    }
}
