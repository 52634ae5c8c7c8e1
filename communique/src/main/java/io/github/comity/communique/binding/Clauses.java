package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts segments together into clauses of one measure.
 *
 * <p>A segment with a flow word of its own starts a clause; one without goes on with the clause before it, unless it
 * gives a figure for another period or partner: then it starts a clause of the same measure.
 */
final class Clauses {
    private final ImmutableList<Segment> segments;
    private final Portions portions;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Segment> pending = new ArrayList<>();
    private Clause current = new Clause(null, null, 0);
    /** The clause of the whole whose portions follow, or null. */
    private @Nullable Clause whole;

    private Clauses(ImmutableList<Segment> segments) {
        this.segments = segments;
        this.portions = new Portions(segments);
    }

    static ImmutableList<Clause> of(ImmutableList<Segment> segments) {
        Clauses made = new Clauses(segments);
        made.clauses.add(made.current);
        for (int i = 0; i < segments.size(); i++) {
            Area portion = made.portions.startAt(i);
            if (portion != null) {
                made.portion(segments.get(i), portion);
            } else {
                made.take(segments.get(i), i);
            }
            if (made.portions.isWholeAt(i)) {
                made.current.partner = World.WORLD;
                made.whole = made.current;
            }
        }
        return ImmutableList.copyOf(made.clauses);
    }

    /** Starts a clause of what one partner has of the whole. */
    private void portion(Segment segment, Area partner) {
        Clause of = Objects.requireNonNull(whole);
        start(of.head, segment);
        current.partner = partner;
        current.outOf = of;
        add(segment);
    }

    private void take(Segment segment, int index) {
        while (segment.depth() < current.depth && current.parent != null) {
            current = current.parent;
        }
        Flow own = segment.governing();
        current = own == null ? Asides.outside(current, segment, pending) : current;
        Area named = named(segment);
        Flow share = current.head;
        if (own != null && share != null && FurtherShares.isOfWhole(current, segment, own)) {
            start(share, segment);
        } else if (named != null) {
            current.isListed = true;
            current = own == null && lastListed(segment.depth()) ? clauses.get(clauses.size() - 1) : current;
            start(own, segment);
            current.partner = named;
        } else if (own != null) {
            if (current.head == null && !current.hasAmounts() && segment.depth() == current.depth) {
                replace(own);
            } else if (current.head == null
                    && Openings.waitsFor(current, segment)
                    && segment.depth() == current.depth) {
                replace(own);
            } else if ((current.head != null || current.hasAmounts()) && !repeats(own, segment)) {
                if (Openings.isOtherWay(current, segment, own)) {
                    replace(own);
                }
                start(own, segment);
                boolean isSame = current.parent != null
                        && FurtherShares.direction(current.parent.concept()) == FurtherShares.direction(own.concept());
                current.partner = isSame && isOutOfAll(segment) ? World.WORLD : null;
            }
        } else if (FurtherShares.isOfFlow(current, segment)
                || FurtherShares.isOfPartner(current, segment)
                || TwoSources.are(current, pending, segment)) {
            start(null, segment);
        } else if (segment.hasAmounts() && startsNew(segment)) {
            boolean comparesPartners = pending.isEmpty() && opensComparison(segment) && isFurtherPartner(segment);
            start(null, segment);
            add(comparesPartners ? segment.behindFirst() : segment);
            return;
        } else if (isPending(segment, index)) {
            pending.add(segment);
            return;
        }
        add(segment);
    }

    private void add(Segment segment) {
        pending.forEach(current::add);
        pending.clear();
        current.add(segment);
    }

    /** Whether the last clause is a bracket behind another name of the same list. */
    private boolean lastListed(int depth) {
        Clause last = clauses.get(clauses.size() - 1);
        return last.depth == depth && last.partner != null && last.parent == current;
    }

    /** Who stands directly before a bracket with figures, where the sentence lists several partners; else null. */
    private @Nullable Area named(Segment segment) {
        boolean isInside = segment.depth() > current.depth;
        List<Element> before = pending.isEmpty()
                ? current.elements
                : pending.get(pending.size() - 1).elements();
        PartyName party =
                before.isEmpty() ? null : before.get(before.size() - 1).party();
        boolean isList = current.has(Category.PARTNER)
                || Scan.none(current.elements, e -> e.item() instanceof Amount)
                || current.isBehindWhile();
        return isInside && segment.hasAmounts() && party != null && isList && !party.isDemonym() && isListed()
                ? party.area()
                : null;
    }

    /** Whether brackets stand behind several names. */
    private boolean isListed() {
        int names = 0;
        for (int i = 1; i < segments.size(); i++) {
            Segment before = segments.get(i - 1);
            Segment bracket = segments.get(i);
            Element last = before.elements().get(before.elements().size() - 1);
            names += bracket.depth() > before.depth() && bracket.hasAmounts() && last.party() != null ? 1 : 0;
        }
        return names > 1;
    }

    /** Whether a segment starts with "out of" and names no partner, so that it tells the whole. */
    private static boolean isOutOfAll(Segment segment) {
        Element first = segment.elements().get(0);
        return first.is(Category.OUT_OF)
                && !first.is(Category.OF)
                && Scan.all(
                        segment.elements(),
                        e -> e.party() == null || e.party().area().equals(World.WORLD));
    }

    /** Whether a segment names the measure of the clause again, only to say how it changed. */
    private boolean repeats(Flow own, Segment segment) {
        Flow head = current.head;
        boolean isSame = head != null
                && head.concept() == own.concept()
                && head.modifier().equals(own.modifier())
                && segment.depth() == current.depth;
        if (isSame && isCompared(segment)) {
            return true;
        }
        return isSame
                && !FurtherShares.namesWhole(own, segment)
                && Scan.none(segment.elements(), e -> e.time() != null || e.party() != null)
                && Scan.all(
                        segment.elements(),
                        e -> !(e.item() instanceof Amount a)
                                || a.kind() == Amount.Kind.PERCENT
                                || a.kind() == Amount.Kind.FACTOR);
    }

    /** Whether a segment starts with a word that compares and names nobody: against exports of 18.1 million in 2023. */
    private static boolean isCompared(Segment segment) {
        return segment.elements().get(0).is(Category.AGAINST) && Scan.none(segment.elements(), e -> e.party() != null);
    }

    /** The clause without a measure that opened the sentence gets one. */
    private void replace(Flow head) {
        Clause named = new Clause(head, current.parent, current.depth);
        named.elements.addAll(current.elements);
        clauses.set(clauses.indexOf(current), named);
        current = named;
    }

    private void start(@Nullable Flow head, Segment segment) {
        Clause next = new Clause(head, current, segment.depth());
        next.isIncluded = segment.opener() instanceof Cue opener && opener.is(Category.INCLUDING);
        clauses.add(next);
        current = next;
    }

    private boolean startsNew(Segment segment) {
        if (segment.depth() > current.depth || !(current.hasAmounts() || current.isListed)) {
            return current.hasAmounts() && isOfLess(segment);
        }
        boolean isFurther = pending.isEmpty() && isFurtherPartner(segment);
        boolean isOther = Ranked.isByShare(current, segment) || Openings.tellsRise(current, segment);
        if (isFurther || isOther || isOfLess(segment)) {
            return true;
        }
        boolean compares = false;
        List<Element> elements = new ArrayList<>();
        pending.forEach(p -> elements.addAll(p.elements()));
        elements.addAll(segment.elements());
        Element owner = Scan.at(elements, 2);
        if ((elements.get(0).is(Category.IT) || elements.get(0).is(Category.FILLER))
                && Element.is(elements, 1, Category.OF)
                && owner != null
                && owner.party() != null
                && isBeforeAmount(elements, owner)) {
            return true;
        }
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean isOrigin = element.is(Category.FROM)
                    && (i > 0 || element.is(Category.WITH))
                    && Element.item(elements, i + 1) instanceof PartyName;
            boolean isOnLevel = element.is(Category.WEAK_AGAINST) && Comparison.isBehindRate(elements, i);
            boolean isMultiple = element.item() instanceof Amount factor
                    && factor.kind() == Amount.Kind.FACTOR
                    && Comparison.isBeforeLevel(elements, i);
            boolean isFrom = element.is(Category.FROM) && !isOrigin && !Movements.isByRate(elements, i);
            compares |= isMultiple || isAgainst(elements, i) || isOnLevel || isFrom;
            if (element.item() instanceof PartyName party
                    && !current.names(party.area())
                    && (!party.isDemonym() || isSubjectAlone(elements, i))
                    && !compares
                    && isBeforeAmount(elements, element)) {
                return true;
            }
            Time time = element.time();
            boolean isClause = Scan.any(segment.elements(), e -> e.is(Category.IT) || e.is(Category.LEVEL));
            if (time != null
                    && time.kind() == Time.Kind.EARLIER
                    && !compares
                    && isClause
                    && isBeforeAmount(elements, element)) {
                return true;
            }
            boolean isBase = ComparedTimes.isCompared(elements, i)
                    || ComparedTimes.isBeforeFrom(elements, i)
                    || Movements.isLengthOf(elements, i);
            if (time != null && !compares && Openings.isOwn(time, segment) && !isBase) {
                return current.hasTime() || isBeforeAmount(elements, element);
            }
        }
        return false;
    }

    /** Whether a segment, or what waits for it, leaves out goods: or 80 million excluding oil. */
    private boolean isOfLess(Segment segment) {
        return segment.isOfLess() || Scan.any(pending, Segment::isOfLess);
    }

    /** Whether a word compares: what also says where to, as the German nach, does not before a party. */
    private static boolean isAgainst(List<Element> elements, int at) {
        Element element = elements.get(at);
        return element.is(Category.AGAINST)
                && !(element.is(Category.IN) && Element.item(elements, at + 1) instanceof PartyName);
    }

    /**
     * Whether an adjective stands for those of whom the clause before speaks: Slovak suppliers shipped 5, Slovene 4.
     */
    private static boolean isSubjectAlone(List<Element> elements, int at) {
        Element next = Scan.at(elements, at + 1);
        return Scan.start(elements, at, Element::isIdle) == 0
                && next != null
                && (next.amount() != null || next.is(Category.BY) || next.is(Category.LEVEL) || next.is(Category.TO));
    }

    /** Whether a segment gives another partner's figure alone: 318 million to Thailand, 297 million to China. */
    private boolean isFurtherPartner(Segment segment) {
        boolean isFigure = false;
        boolean isLinked = false;
        boolean isPart = segment.opener() instanceof Cue opener && opener.is(Category.INCLUDING);
        for (int i = 0; i < segment.elements().size(); i++) {
            Element element = segment.elements().get(i);
            Amount amount = element.amount();
            PartyName party = element.party();
            if (party != null) {
                return isFigure && isLinked && !current.names(party.area());
            }
            boolean isLink = element.is(Category.TO)
                    || element.is(Category.FROM)
                    || element.is(Category.WITH)
                    || element.is(Category.IN);
            isLinked |= isFigure && isLink;
            isFigure |= amount != null && (amount.mayBeMoney() || Ratios.isListedThatGoes(amount, current));
            boolean goes = isPart && (element.is(Category.GOES) || element.is(Category.LEVEL));
            boolean isPlain = amount != null || isLink || goes || element.isIdle() || element.is(Category.AND);
            boolean opens = i == 0 && opensComparison(segment);
            if (!opens && (!isPlain || isAgainst(segment.elements(), i))) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a word that compares, and does not say where to, starts a segment: compared with 1.2 billion with the EU.
     */
    static boolean opensComparison(Segment segment) {
        Element first = segment.elements().get(0);
        return first.is(Category.AGAINST) && !first.is(Category.IN);
    }

    private static boolean isBeforeAmount(List<Element> elements, Element element) {
        int first = Scan.first(elements, 0, e -> e.equals(element) || e.item() instanceof Amount);
        return element.equals(Scan.at(elements, first));
    }

    /** A segment with a time or party and no figure belongs to what follows if the clause before has a time already. */
    private boolean isPending(Segment segment, int index) {
        if (!current.hasAmounts() || index + 1 == segments.size()) {
            return false;
        }
        if (segment.hasAmounts() || segment.isOfLess()) {
            return Openings.isOfNext(segment, segments.get(index + 1));
        }
        boolean says = Scan.any(
                segment.elements(),
                e -> (e.item() instanceof Time time && Openings.isOwn(time, segment)) || e.item() instanceof PartyName);
        boolean compares = Scan.any(segment.elements(), e -> e.is(Category.AGAINST));
        Segment next = segments.get(index + 1);
        boolean opensMore = segment.depth() == current.depth && next.depth() >= segment.depth();
        boolean isIntroduced = segment.opener() instanceof Mark mark && mark.sign() == ';';
        boolean isItem = segment.isPartyAlone()
                && next.opener() instanceof Mark dash
                && (dash.sign() == '-' || dash.sign() == ':')
                && next.hasAmounts();
        return says && !compares && opensMore && (current.hasTime() || isIntroduced || isItem);
    }
}
