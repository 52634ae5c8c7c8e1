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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Puts what is divided before its parts: <i>24.6% (4.1 million) of Ghana's exports went to Switzerland and 11.2% to
 * India</i> is read as <i>of Ghana's exports, 24.6% (4.1 million) went to Switzerland and 11.2% to India</i>.
 *
 * <p>The items keep their places in the text and stand in another order.
 */
final class Fronted {
    private final List<Item> items;

    private Fronted(List<Item> items) {
        this.items = items;
    }

    /** The items, with each whole whose part stands before it at the start of what is said of it. */
    static List<Item> of(List<Item> items) {
        List<Item> known = items;
        for (Item item : items) {
            if (isPart(item)) {
                known = new Fronted(known).at(index(known, item));
            }
        }
        return known;
    }

    /** Where an item stands that is one of several. */
    private static int index(List<Item> items, Item item) {
        int at = 0;
        while (items.get(at) != item) {
            at++;
        }
        return at;
    }

    private static boolean isPart(Item item) {
        return item instanceof Amount part
                && part.sign() == 0
                && (part.kind() == Amount.Kind.PERCENT || (part.mayBeMoney() && part.magnitude() != null));
    }

    private List<Item> at(int part) {
        int whole = behindBracket(part + 1);
        int flow = flow(whole);
        boolean isShare = items.get(part) instanceof Amount amount && amount.kind() == Amount.Kind.PERCENT;
        if (flow < 0 || !(isShare || isOf(items.get(whole)))) {
            return items;
        }
        int end = behindOwner(flow);
        int start = start(part);
        boolean isNamed = Scan.any(items.subList(start, part), i -> i instanceof PartyName);
        if (!isNamed && !isDestined(end, goesBefore(start, part), whole)) {
            return items;
        }
        List<Item> out = new ArrayList<>(items.subList(0, start));
        if (Scan.at(items, start - 1) instanceof Cue joint) {
            out.set(start - 1, new Mark(joint.from(), joint.to(), ';'));
        }
        if (!isOf(items.get(whole))) {
            int from = items.get(whole).from();
            out.add(new Cue(from, from, Senses.of(ImmutableMap.of(Category.OF, "", Category.OUT_OF, ""))));
        }
        out.addAll(items.subList(whole, end));
        out.add(Mark.COMMA);
        items.subList(start, part).stream().filter(i -> !(i instanceof Mark)).forEach(out::add);
        out.addAll(items.subList(part, whole));
        out.addAll(items.subList(end, items.size()));
        return out;
    }

    /** The index behind a bracket that holds a figure, or the same one if none opens. */
    private int behindBracket(int from) {
        if (!(Scan.at(items, from) instanceof Mark first && first.opens())) {
            return from;
        }
        int next = Scan.first(items, from + 1, Mark.class::isInstance);
        return Scan.at(items, next) instanceof Mark mark && mark.closes() ? next + 1 : from;
    }

    /** The flow word of a whole that starts at an index, with its owner before it at most; -1 if there is none. */
    private int flow(int from) {
        int at = Scan.past(items, from, i -> isOf(i) || isOwner(i));
        return Scan.at(items, at) instanceof Flow flow && isNoun(flow) ? at : -1;
    }

    private static boolean isNoun(Flow flow) {
        return flow.concept().isTrade()
                && !flow.concept().isBalance()
                && !flow.concept().isVerb();
    }

    /** The index behind whose flow it is: Tunisian in Romance order, of Gabon. */
    private int behindOwner(int flow) {
        boolean isImported = items.get(flow) instanceof Flow imports && imports.concept() == Concept.IMPORTS;
        Predicate<Item> isOwning = i -> isOf(i) && !(isImported && i instanceof Cue cue && cue.is(Category.FROM));
        int next = flow + 1;
        int end = Scan.past(items, next, i -> isOwning.test(i) || (i instanceof Cue cue && cue.is(Category.FILLER)));
        boolean isTied = end == next || Scan.any(items.subList(next, end), isOwning);
        boolean isOwned = Scan.at(items, end) instanceof PartyName || Cue.is(items, end, Category.OWN);
        return isTied && isOwned ? end + 1 : next;
    }

    /** Where what is said of the whole starts: behind a mark, but before a time between commas. */
    private int start(int part) {
        int start = startOfVerb(part);
        int time = Scan.start(items, start - 1, Fronted::isLeading);
        return Mark.is(items, start - 1, ',')
                        && Mark.is(items, time - 1, ',')
                        && Scan.any(items.subList(time, start - 1), Time.class::isInstance)
                ? time
                : start;
    }

    /**
     * Where the words before the part start, with whom it goes to where a verb stands before: went to Germany 32.9%.
     */
    private int startOfVerb(int part) {
        int party = -1;
        boolean goes = false;
        int first = part;
        for (int i = part - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (party < 0 && item instanceof PartyName && Scan.at(items, i - 1) instanceof Cue) {
                party = i;
            } else if (!isLeading(item)) {
                break;
            }
            goes |= party >= 0 && isGoing(item);
            first = i;
        }
        return party < 0 || goes ? first : party + 1;
    }

    private static boolean isLeading(Item item) {
        return item instanceof Time
                || (item instanceof Cue cue
                        && !cue.is(Category.WHILE)
                        && !(cue.is(Category.AND) && !cue.is(Category.FILLER))
                        && !cue.is(Category.UP)
                        && !cue.is(Category.DOWN)
                        && (!cue.is(Category.BY) || cue.is(Category.IN))
                        && !cue.is(Category.AGAINST));
    }

    private boolean goesBefore(int start, int part) {
        boolean hasSubject = Scan.at(items, start - 1) instanceof PartyName;
        boolean isUnknown = false;
        for (Item item : items.subList(start, part)) {
            if (isGoing(item) && !isMaking(item)) {
                return !hasSubject && !isUnknown;
            }
            isUnknown |= item instanceof Cue cue && cue.isUnknown();
        }
        return false;
    }

    /** Whether it is said to whom or from whom the part goes, before any other figure. */
    private boolean isDestined(int from, boolean goesBefore, int whole) {
        boolean goes = goesBefore;
        boolean isNext = true;
        for (int i = from; i < items.size(); i++) {
            Item item = items.get(i);
            if (goes && item instanceof PartyName party) {
                return items.get(i - 1) instanceof Cue && !isSameAsOwner(party, whole, from);
            }
            boolean isLimited = i == from && isOf(item) && !(Scan.at(items, i + 1) instanceof PartyName);
            boolean isMeans = item instanceof Cue by
                    && by.is(Category.BY)
                    && !by.is(Category.IN)
                    && !(Scan.at(items, i + 1) instanceof PartyName);
            if (isLimited || isMeans) {
                return false;
            }
            boolean isWith = item instanceof Cue cue && cue.is(Category.LEVEL) && Cue.is(items, i + 1, Category.WITH);
            goes |= isGoing(item) || isWith;
            boolean passes = item instanceof Time
                    || (item instanceof Cue cue
                            && !cue.is(Category.UP)
                            && !cue.is(Category.DOWN)
                            && !cue.is(Category.AND))
                    || (item instanceof Flow flow && flow.concept().isVerb());
            if (!passes && !(isNext && item instanceof Mark)) {
                return false;
            }
            isNext = false;
        }
        return false;
    }

    private boolean isSameAsOwner(PartyName party, int from, int to) {
        return Scan.any(
                items.subList(from, to),
                i -> i instanceof PartyName owner && owner.area().equals(party.area()));
    }

    private static boolean isGoing(Item item) {
        return (item instanceof Flow flow && flow.concept().isVerb())
                || (item instanceof Cue cue && (cue.is(Category.GOES) || cue.is(Category.MAKES_UP)));
    }

    /** Whether a verb says who or what makes the part up, and so not where it goes: oil made up 80% of exports to. */
    private static boolean isMaking(Item item) {
        return item instanceof Cue cue && cue.is(Category.MAKES_UP) && !cue.is(Category.GOES);
    }

    private static boolean isOf(Item item) {
        return item instanceof Cue cue && (cue.is(Category.OF) || cue.is(Category.OUT_OF)) && !cue.is(Category.IT);
    }

    private static boolean isOwner(Item item) {
        return item instanceof PartyName
                || (item instanceof Cue cue
                        && (cue.is(Category.OWN)
                                || cue.is(Category.POSSESSIVE)
                                || cue.is(Category.MODIFIER)
                                || cue.is(Category.FILLER)));
    }
}
