package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one partner has of a whole with all partners: imports of 7.4 billion, of which South Africa supplied 4.8
 * billion, or 64.8 percent; of its exports of 8.3 billion, 6.5 billion (78.6%) went to the European Union.
 */
final class Portions {
    private final ImmutableList<Segment> segments;
    /** Whose portion starts with a segment, by its index. */
    private final Map<Integer, Area> starts = new HashMap<>();
    /** The indices of the segments that end with a whole, with the index of the first portion. */
    private final Map<Integer, Integer> wholes = new HashMap<>();

    /** What the whole is of which portions are sought. */
    private @Nullable Concept whole;

    Portions(ImmutableList<Segment> segments) {
        this.segments = segments;
        for (int i = 0; i < segments.size(); i++) {
            if (!starts.containsKey(i)) {
                whole = whole(i);
                find(i);
            }
        }
    }

    /** Whether a segment gives a whole of which portions follow. */
    boolean isWholeAt(int index) {
        return wholes.containsKey(index);
    }

    /** Whose portion a segment starts to tell, or null if it starts none. */
    @Nullable
    Area startAt(int index) {
        return starts.get(index);
    }

    private void find(int whole) {
        int part = part(whole);
        if (this.whole == null || !isLinked(whole, part)) {
            return;
        }
        Area owner = owner(segments.get(whole));
        List<Area> known = new ArrayList<>();
        for (int i = part; i >= 0; i = next(i)) {
            boolean goesOn = i == part ? isPlain(i) || isOfWhole(i) : isPlain(i) && !isStop(i);
            Area partner = goesOn && isTold(i) ? partner(i, owner, known) : null;
            if (partner == null) {
                return;
            }
            wholes.putIfAbsent(whole, part);
            starts.put(i, partner);
            known.add(partner);
            while (next(i) >= 0 && !isStop(next(i)) && isFurther(next(i), owner, known)) {
                i = next(i);
            }
        }
    }

    /** The segment behind a whole, or the one that a word such as of which opens behind a ratio of the whole. */
    private int part(int whole) {
        int next = next(whole);
        int part = isIncluded(whole + 1) ? whole + 1 : next; // in a bracket too
        while (!isIncluded(part) && isRatio(part)) {
            part = next(part);
        }
        return isIncluded(part) ? part : next;
    }

    private boolean isIncluded(int index) {
        Segment segment = Scan.at(segments, index);
        return segment != null && segment.opener() instanceof Cue cue && cue.is(Category.INCLUDING);
    }

    /** Whether a segment only says in percent how the whole changed, or of what else it is a part: 12% of GDP. */
    private boolean isRatio(int index) {
        return isFigureless(index)
                && hasFigure(index)
                && Scan.none(elements(index), e -> e.flow() != null || e.party() != null);
    }

    /** Whether a segment names the whole again, which is one flow. */
    private boolean isOfWhole(int index) {
        Flow flow = segments.get(index).governing();
        return flow != null && flow.concept() == whole;
    }

    /** The next segment that is in no deeper bracket, or -1. */
    private int next(int index) {
        int depth = segments.get(index).depth();
        int at = Scan.first(segments, index + 1, s -> s.depth() <= depth);
        Segment next = Scan.at(segments, at);
        return next != null && next.depth() == depth ? at : -1;
    }

    /** The elements of a segment; none of one before the first. */
    private List<Element> elements(int index) {
        Segment segment = Scan.at(segments, index);
        return segment == null ? List.of() : segment.elements();
    }

    /** The flow of which a segment gives a figure with no partner named, or null. */
    private @Nullable Concept whole(int index) {
        Segment segment = segments.get(index);
        Flow flow = segment.governing();
        Concept concept = flow == null ? null : flow.concept();
        boolean isFlow = concept != null
                && (concept.isTrade() || concept.isInvestment())
                && !concept.isBalance()
                && concept != Concept.COVERAGE
                && !hasPartner(segment, concept.isTrade());
        return isFlow && (hasFigure(index) || isOutOf(segment)) ? concept : null;
    }

    /** Whether a segment starts with what is divided: of Kenya's exports. */
    private static boolean isOutOf(Segment segment) {
        Element first = segment.elements().get(0);
        boolean isOfIt = Element.is(segment.elements(), 1, Category.IT);
        return !isOfIt && (first.is(Category.OUT_OF) || (first.is(Category.OF) && !first.is(Category.IT)));
    }

    /** Whether a segment names two parties, or one behind a word that makes it a partner. */
    private static boolean hasPartner(Segment segment, boolean isTrade) {
        Area first = null;
        Category relation = null;
        boolean isLinked = false;
        for (Element element : segment.elements()) {
            PartyName party = element.party();
            if (party != null && !party.area().equals(World.WORLD)) {
                boolean isPartner = relation == Category.TO || relation == Category.WITH || relation == Category.FROM;
                if (isPartner || (first != null && !first.equals(party.area()))) {
                    return true;
                }
                first = party.area();
            }
            if (element.is(Category.BETWEEN)) {
                return true;
            }
            Category link = link(element, isTrade);
            boolean isArticle = link == Category.OF && isLinked; // mit der EU
            if (!element.isIdle() && !isArticle) {
                relation = link;
            }
            isLinked = link != null;
        }
        return false;
    }

    private static @Nullable Category link(Element element, boolean isTrade) {
        if (element.is(Category.OF)) {
            return Category.OF;
        }
        boolean isTo = element.is(Category.TO)
                || (isTrade
                        && element.item() instanceof Cue in
                        && !in.value(Category.IN).isEmpty());
        return isTo
                ? Category.TO
                : element.is(Category.WITH) ? Category.WITH : element.is(Category.FROM) ? Category.FROM : null;
    }

    private static @Nullable Area owner(Segment segment) {
        for (Element element : segment.elements()) {
            PartyName party = element.party();
            if (party != null && !party.area().equals(World.WORLD)) {
                return party.area();
            }
        }
        return null;
    }

    /** Whether words say that what follows is a part of the whole. */
    private boolean isLinked(int whole, int part) {
        if (isIncluded(part)) {
            return true;
        }
        List<Element> elements = elements(part);
        if (elements.isEmpty() || isStop(part)) {
            return isOfIt(elements);
        }
        Element second = Scan.at(elements, 1);
        boolean isOfPart = Element.has(elements, Category.MAKES_UP) || (second != null && second.amount() != null);
        boolean isWith = elements.get(0).is(Category.WITH) && isOfPart && isPlain(part);
        return isOutOf(segments.get(whole)) || isWith || isOfIt(elements);
    }

    /** Whether words say right behind a figure that it is of what was told: 3 million of it. */
    private static boolean isOfIt(List<Element> elements) {
        for (int i = 1; i < elements.size(); i++) {
            boolean isOfIt = Element.is(elements, i, Category.INCLUDING)
                    || (Element.is(elements, i, Category.OF) && Element.is(elements, i + 1, Category.IT));
            if (isOfIt && elements.get(i - 1).amount() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a segment has no flow word of its own but for a verb of selling or buying. */
    private boolean isPlain(int index) {
        Flow flow = segments.get(index).governing();
        return flow == null || flow.concept().isVerb();
    }

    /** Whether a semicolon stands before a segment. */
    private boolean isStop(int index) {
        return segments.get(index).opener() instanceof Mark mark && mark.sign() == ';';
    }

    private boolean hasFigure(int index) {
        return Scan.any(
                elements(index),
                e -> e.item() instanceof Amount a && (a.mayBeMoney() || a.kind() == Amount.Kind.PERCENT));
    }

    /** Whether a segment tells more of the portion before it, and nothing of another partner. */
    private boolean isFurther(int index, @Nullable Area owner, List<Area> known) {
        boolean isOfPartner = isInMoney(index) && Scan.any(elements(index - 1), e -> e.party() != null);
        return isOfPartner
                || isFigureOf(index)
                || ((isFigureless(index) || isInMoney(index))
                        && (!isTold(index) || partner(index, owner, known) == null));
    }

    /** Whether a segment has a figure, or one stands behind the dash that ends it. */
    private boolean isTold(int index) {
        return hasFigure(index) || isFigureOf(next(index));
    }

    /** Whether a segment is the figure of a partner that stands before a dash: to Poland – 1.5 billion. */
    private boolean isFigureOf(int index) {
        Segment figure = Scan.at(segments, index);
        boolean isBehindDash = figure != null && figure.opener() instanceof Mark mark && mark.sign() == '-';
        List<Element> named = elements(index - 1);
        int first = Scan.first(elements(index), 0, e -> e.amount() != null || e.flow() != null || e.party() != null);
        return isBehindDash
                && hasFigure(index)
                && elements(index).get(first).amount() != null
                && !Element.hasAmounts(named)
                && Scan.any(named, e -> e.party() != null);
    }

    /** Whether a segment says in money what a percentage right before it says: 44.7 percent, or 13.5 billion lek. */
    private boolean isInMoney(int index) {
        List<Element> share = elements(index - 1);
        List<Element> sum = elements(index);
        Amount money = sum.get(sum.size() - 1).amount();
        return endsWithShare(share)
                && segments.get(index - 1).depth() == segments.get(index).depth()
                && money != null
                && money.mayBeMoney()
                && Scan.all(sum.subList(0, sum.size() - 1), e -> e.item() instanceof Cue cue && !moves(cue));
    }

    /** Whether a percentage is the only figure of some words, and nothing but what it is of stands behind it. */
    private static boolean endsWithShare(List<Element> elements) {
        boolean isShare = false;
        for (Element element : elements) {
            Amount amount = element.amount();
            boolean isOf = element.is(Category.OF)
                    || element.is(Category.IT)
                    || element.is(Category.INCLUDING)
                    || element.is(Category.TO)
                    || element.is(Category.FROM)
                    || element.party() != null
                    || element.isIdle();
            if (isShare && !isOf) {
                return false;
            }
            if (amount != null && (amount.kind() != Amount.Kind.PERCENT || amount.sign() != 0)) {
                return false;
            }
            isShare |= amount != null;
        }
        return isShare;
    }

    private static boolean moves(Cue cue) {
        return cue.is(Category.UP) || cue.is(Category.DOWN) || cue.is(Category.AGAINST) || cue.is(Category.GOES);
    }

    private boolean isFigureless(int index) {
        return Scan.none(elements(index), e -> e.item() instanceof Amount a && a.mayBeMoney());
    }

    /** The only party of a segment, or of those behind it up to the next money, that is not the owner; else null. */
    private @Nullable Area partner(int index, @Nullable Area whose, List<Area> known) {
        Area owner = whose;
        for (int i = index; i >= 0; i = next(i)) {
            if (i > index && (isStop(i) || !(isFigureless(i) || isInMoney(i)) || !isPlain(i))) {
                return null;
            }
            Area found = null;
            boolean isCounterpart = false;
            List<Element> elements = segments.get(i).elements();
            for (int j = 0; j < elements.size(); j++) {
                PartyName party = elements.get(j).party();
                boolean isOther = party != null
                        && !party.area().equals(owner)
                        && !party.area().equals(World.WORLD)
                        && !isOwnSide(segments.get(i).governing(), elements, j);
                if (party == null || !isOther) {
                    continue;
                }
                boolean isSecond = found != null && !found.equals(party.area());
                boolean isBehindOwner = owner == null && i == index && isOwnVerb(i) && !isCounterpart;
                if (known.contains(party.area()) || ownsExports(elements, j) || (isSecond && !isBehindOwner)) {
                    return null;
                }
                owner = isSecond ? found : owner;
                found = party.area();
                isCounterpart = isLinked(elements, j, Category.TO) || isLinked(elements, j, Category.FROM);
            }
            if (found != null && owner == null && i == index && isOwnVerb(i) && !isCounterpart) {
                owner = found;
            } else if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * Whether a party is whose exports stand right behind it, so that they are no part of another's: Belarusian
     * exports.
     */
    private static boolean ownsExports(List<Element> elements, int at) {
        int next = Scan.past(elements, at + 1, e -> e.isIdle() || e.is(Category.POSSESSIVE));
        Element noun = Scan.at(elements, next);
        return noun != null && noun.flow() != null && noun.flow().concept() == Concept.EXPORTS;
    }

    /** Whether a party is where what is sold comes from, or where what is bought goes to: exported from Kenya. */
    private static boolean isOwnSide(@Nullable Flow verb, List<Element> elements, int at) {
        Category own = verb == null
                ? null
                : verb.concept() == Concept.SELL ? Category.FROM : verb.concept() == Concept.BUY ? Category.TO : null;
        return own != null && isLinked(elements, at, own);
    }

    /** Whether a preposition stands before a party, with small words between at most. */
    private static boolean isLinked(List<Element> elements, int at, Category preposition) {
        return Element.is(elements, Scan.last(elements, at, e -> !e.isIdle()), preposition);
    }

    /** Whether a verb of a segment says of its subject what the whole says of its owner: of imports, Mexico bought. */
    private boolean isOwnVerb(int index) {
        Flow verb = segments.get(index).governing();
        boolean isSold = whole == Concept.EXPORTS || whole == Concept.SELL;
        return verb != null && verb.concept() == (isSold ? Concept.SELL : Concept.BUY);
    }
}
