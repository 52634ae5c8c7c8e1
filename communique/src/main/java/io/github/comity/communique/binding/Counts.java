package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells numbers of firms and projects, ranks and footnotes from other numbers without a unit. */
final class Counts {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private final Clause clause;
    private final @Nullable Concept concept;
    private final Comparison comparison;

    Counts(Clause clause, @Nullable Concept concept) {
        this.clause = clause;
        this.concept = concept;
        this.comparison = new Comparison(clause);
    }

    /** The rank that an ordinal is, or why it is none. */
    Cast ordinal(Amount amount, Surroundings around) {
        boolean isRank = around.isBefore(Category.RANKED)
                || around.isBehind(Category.PARTNER)
                || (around.isBefore(Category.PARTNER) && around.isBefore(Category.OUT_OF))
                || concept == Concept.RANK
                || isLabelOfRank()
                || isAmong(around.index());
        boolean isLeft = leavesFor(around.index());
        return (isRank && !isOfThing(around)) || isLeft
                ? new Cast(
                        amount,
                        around.index(),
                        isLeft ? Role.RANK_BASE : Role.RANK,
                        false,
                        false,
                        comparison.ownTime(around),
                        null)
                : Cast.none(amount, around, Reason.NUMBERED);
    }

    /** Whether a place is one that was left for another: moved up from sixth to second place among the partners. */
    private boolean leavesFor(int at) {
        List<Element> all = clause.elements;
        int from = Scan.last(all, at, e -> !e.isIdle());
        boolean isOf = Element.is(all, from, Category.OF);
        if (!isOf && !Element.is(all, from, Category.FROM)) {
            return false;
        }
        if (!isOf && isReachedBefore(from)) {
            return true;
        }
        int to = Scan.past(all, at + 1, e -> !isPlacing(e) && e.amount() == null);
        Element next = Scan.at(all, to);
        return next != null
                && isPlacing(next)
                && isOrdinal(Scan.at(all, Scan.first(all, to, e -> e.amount() != null)))
                && (sentenceHas(Category.PARTNER) || sentenceHas(Category.RANKED));
    }

    private static boolean isPlacing(Element element) {
        return element.is(Category.TO) || element.is(Category.IN) || element.is(Category.AS_OF);
    }

    private static boolean isOrdinal(@Nullable Element element) {
        Amount amount = element == null ? null : element.amount();
        return amount != null && amount.kind() == Amount.Kind.ORDINAL;
    }

    /**
     * Whether nothing but time and small words part a place that was left from the one reached: to fourth from third.
     */
    private boolean isReachedBefore(int at) {
        int reached = Scan.start(
                clause.elements,
                at,
                e -> e.isIdle()
                        || e.time() != null
                        || e.is(Category.RANKED)
                        || e.is(Category.IN)
                        || e.is(Category.UP)
                        || e.is(Category.DOWN));
        return isOrdinal(Scan.at(clause.elements, reached - 1));
    }

    /** Whether an ordinal counts what stands behind it and is no place: the main partner before the 75th jubilee. */
    private boolean isOfThing(Surroundings around) {
        int next = around.index() + 1;
        if (Element.is(clause.elements, next, Category.IN)) {
            next = Scan.past(clause.elements, next + 1, Element::isSmall);
        }
        Element behind = Scan.at(clause.elements, next);
        return behind != null
                && behind.item() instanceof Cue thing
                && (thing.isUnknown() || thing.is(Category.NUMBERED) || thing.is(Category.OTHER))
                && !around.isBehind(Category.PARTNER)
                && !around.isBehind(Category.RANKED);
    }

    /** Whether the number of those who are ranked stands behind an ordinal: 6th out of 57 investor economies. */
    private boolean isAmong(int at) {
        if (isAhead(at)) {
            return true;
        }
        boolean isOutOf = false;
        boolean isNumber = false;
        for (int i = at + 1; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            Amount amount = element.amount();
            isOutOf |= element.is(Category.OUT_OF);
            isNumber |= isOutOf && amount != null && amount.kind() == Amount.Kind.BARE;
            boolean isInvestor = element.flow() != null && element.flow().concept() == Concept.INVEST;
            if (isNumber && (element.is(Category.PARTNER) || isInvestor)) {
                return true;
            }
            if (element.flow() != null || element.time() != null || (amount != null && !isNumber)) {
                return false;
            }
        }
        return false;
    }

    /** Whether those who rank before stand behind an ordinal: third behind the Netherlands. */
    private boolean isAhead(int at) {
        int next = Scan.past(clause.elements, at + 2, Element::isIdle);
        Element ahead = Scan.at(clause.elements, next);
        return Element.is(clause.elements, at + 1, Category.AGAINST) && ahead != null && ahead.party() != null;
    }

    /** Whether a figure is all that its segment has, as behind a label: rank among suppliers: 11. */
    private boolean isAlone(int at) {
        int segment = clause.elements.get(at).segment();
        return Scan.one(clause.elements, e -> e.segment() == segment);
    }

    /** Whether the clause names a place among partners and has no other figure. */
    private boolean isLabelOfRank() {
        return clause.has(Category.RANKED)
                && clause.has(Category.PARTNER)
                && Scan.one(clause.elements, e -> e.amount() != null);
    }

    /** Whether a number without an ordinal ending is a rank: place 44 among the partners. */
    boolean isRank(Amount amount, Surroundings around) {
        boolean isRank = Element.is(clause.elements, around.index() - 1, Category.RANKED)
                || (around.isBefore(Category.RANKED) && around.isBehind(Category.OUT_OF))
                || ((concept == Concept.RANK || isLabelOfRank()) && isAlone(around.index()))
                || (concept == Concept.RANK && Places.isBeforePlace(clause.elements, around.index())); // 98 место
        return isRank && amount.low().scale() <= 0 && (concept == Concept.RANK || sentenceHas(Category.PARTNER));
    }

    /**
     * Whether a number without a unit may be a figure whose unit is missing: it is large or exact enough, or it stands
     * behind a flow word and counts nothing.
     */
    boolean mayBeFigure(Amount amount, Surroundings around) {
        boolean isLarge = amount.low().scale() > 0 || amount.low().compareTo(LARGE) >= 0;
        return concept != null
                && (isLarge || (concept.isTrade() && isLastOfFlow(around)))
                && around.flowBehind() == null
                && amount.sign() == 0;
    }

    /** Whether nothing stands between a flow word and the end of its segment but words that bind nothing and this. */
    private boolean isLastOfFlow(Surroundings around) {
        int first = Scan.start(clause.elements, around.index(), e -> e.isIdle() || e.is(Category.LEVEL));
        Element before = Scan.at(clause.elements, first - 1);
        return isLast(around.index()) && before != null && before.flow() != null;
    }

    /** Whether a number stands alone in brackets, and not behind the time that it is of: (2022: 371). */
    boolean isFootnote(Amount amount, Surroundings around) {
        Element self = clause.elements.get(around.index());
        boolean isAlone = Scan.one(clause.elements, e -> e.segment() == self.segment());
        Element before = Scan.at(clause.elements, around.index() - 1);
        return isAlone
                && self.depth() > 0
                && !(before != null && before.time() != null && before.depth() == self.depth())
                && amount.low().scale() <= 0
                && amount.low().compareTo(LARGE) < 0;
    }

    /** The number of firms or projects, or null if something else is counted; firms at a forum are none. */
    @Nullable
    Cast count(Amount amount, Surroundings around) {
        Flow flow = around.counted();
        boolean isBefore = flow == null
                && concept != null
                && concept.isCount()
                && clause.head != null
                && clause.head.from() < amount.from()
                && !isOfOther(around.index())
                && (isNumberOf() || isLevel(around) || isVerbBefore(around.index()));
        if (!isBefore && (flow == null || !flow.concept().isCount())) {
            return null;
        }
        if (amount.low().scale() > 0 && amount.magnitude() == null) {
            return Cast.none(amount, around, Reason.COUNT);
        }
        boolean isJoint = flow != null && flow.concept() == Concept.PROJECTS && flow.to() - flow.from() > 1;
        boolean isAgain = flow != null && isAgain(clause.elements, around.index());
        boolean isActive = sentenceHas(Category.ACTIVE)
                || Scan.any(clause.sentence, e -> e.is(Category.HOLDS) && !e.is(Category.LEVEL))
                || isBefore
                || isJoint
                || isAgain
                || isOfInvestor(around.index())
                || hasPartyNear(around);
        int segment = clause.elements.get(around.index()).segment();
        boolean isHere = segmentHas(segment, Category.ACTIVE) && !segmentHas(segment, Category.PRESENT);
        boolean isPresent = isAtForum() && !(flow != null && flow.concept() == Concept.PROJECTS);
        if ((isPresent && !isHere) || !isActive || isOutOfTen(around.index())) {
            return Cast.none(amount, around, Reason.COUNT);
        }
        Cue link = around.linkBefore();
        boolean isPlace = link != null && link.is(Category.IN) && around.directionBefore() == null;
        boolean isChange = Comparison.isChange(around, link) && !isPlace;
        if (isChange) {
            return Cast.none(amount, around, Reason.COUNT);
        }
        boolean isBase = Scan.any(clause.sentence, e -> isOtherNumber(e, amount))
                && comparison.isBase(around, comparison.ownTime(around), around.linkBefore());
        return new Cast(
                amount,
                around.index(),
                isBase ? Role.BASE : Role.COUNT,
                false,
                false,
                comparison.ownTime(around),
                null);
    }

    /** Whether a word ends its segment, as verbs do in German: wird mit 200 angegeben. */
    private boolean isLast(int at) {
        Element next = Scan.at(clause.elements, at + 1);
        return next == null || next.segment() != clause.elements.get(at).segment();
    }

    private static boolean isPhrase(Element element) {
        return element.item().to() - element.item().from() > 1; // out of
    }

    /** When was counted that of which a clause counts a part with no time of its own; or null. */
    static @Nullable Dated ofWhole(Clause clause) {
        for (int i = 0; i < clause.elements.size(); i++) {
            if (clause.elements.get(i).amount() != null) {
                Clause whole = isAgain(clause.elements, i) ? clause.parent : null;
                while (whole != null && whole.counted == null) {
                    whole = whole.parent;
                }
                Dated counted = whole == null ? null : whole.counted;
                ReportingPeriod period = counted == null ? null : counted.period();
                return period == null || !period.isBounded() || Statistics.isLong(period) ? null : counted;
            }
        }
        return null;
    }

    private static boolean isOtherNumber(Element element, Amount amount) {
        Amount other = element.amount();
        return other != null && !other.equals(amount) && other.kind() == Amount.Kind.BARE;
    }

    /** Whether firms take part in something; what an adjective of a country stands before is a stake that it has. */
    private boolean isAtForum() {
        for (int i = 0; i < clause.sentence.size(); i++) {
            PartyName before = i == 0 ? null : clause.sentence.get(i - 1).party();
            if (clause.sentence.get(i).is(Category.PRESENT) && !(before != null && before.isDemonym())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number is that of which another one is told as a part, and no count: seven out of ten firms. */
    private boolean isOutOfTen(int at) {
        Element whole = Scan.at(clause.elements, at - 1);
        Element part = Scan.at(clause.elements, at - 2);
        return whole != null
                && part != null
                && whole.is(Category.OUT_OF)
                && (!whole.is(Category.FROM) || isPhrase(whole))
                && part.amount() != null;
    }

    /** Whether the sentence starts with how many firms somebody has who invests, or ranks: with 147 projects. */
    private boolean isOfInvestor(int at) {
        return at == 1
                && clause.startsWith(Category.WITH)
                && clause.parent == null
                && Scan.any(
                        clause.sentence,
                        e -> e.flow() != null
                                && (e.flow().concept() == Concept.INVEST
                                        || e.flow().concept() == Concept.RANK
                                        || e.flow().concept() == Concept.CAPITAL));
    }

    /** Whether projects are told behind since when, with no other figure: since 1992 they have built 1,069 of them. */
    static boolean isOfProjectsSince(Clause clause, Concept concept) {
        Clause before = clause.parent;
        return (concept == Concept.PROJECTS || concept == Concept.PROJECT_VALUE)
                && before != null
                && (!before.hasAmounts() || before.measured == Concept.PROJECTS);
    }

    /** Whether a word right behind a number says that it counts other things: they employ 6,200 people. */
    private boolean isOfOther(int at) {
        Element next = Scan.at(clause.elements, at + 1);
        return next != null
                && next.segment() == clause.elements.get(at).segment()
                && next.item() instanceof Cue cue
                && (cue.is(Category.TOPIC) || (cue.isUnknown() && !isLast(at + 1)));
    }

    /** Whether a number counts what was counted before, of which the word behind it was taken. */
    static boolean isAgain(List<Element> elements, int at) {
        Amount amount = elements.get(at).amount();
        Element next = Scan.at(elements, at + 1);
        Flow thing = next == null ? null : next.flow();
        return amount != null && thing != null && thing.from() != amount.to();
    }

    private boolean sentenceHas(Category category) {
        return Scan.any(clause.sentence, e -> e.is(category));
    }

    private boolean segmentHas(int segment, Category category) {
        return Scan.any(clause.elements, e -> e.segment() == segment && e.is(category));
    }

    /** Whether a verb says right before a number that there are so many: firms in Serbia number 802. */
    boolean isVerbBefore(int at) {
        int before = Scan.last(clause.elements, at, e -> !e.isSmall());
        return before >= 0
                && concept != null
                && concept.isCount()
                && clause.elements.get(before).segment()
                        == clause.elements.get(at).segment()
                && (Segment.saysNumber(clause.elements, before) || Segment.isExceeded(clause.elements, at));
    }

    private static boolean isLevel(Surroundings around) {
        Cue link = around.linkBefore();
        return link != null && link.is(Category.LEVEL);
    }

    private boolean isNumberOf() {
        return Scan.any(clause.elements, e -> e.isNumber() || (e.item() instanceof Cue cue && cue.is(Category.IT)));
    }

    private boolean hasPartyNear(Surroundings around) {
        int segment = clause.elements.get(around.index()).segment();
        return Scan.any(clause.elements, e -> e.segment() == segment && e.item() instanceof PartyName);
    }
}
