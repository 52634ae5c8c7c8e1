package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells shares and levels in percent of earlier ones from growth rates. */
final class Percentages {
    /** A percentage below it is no level in percent of an earlier one. */
    static final BigDecimal SMALLEST_INDEX = BigDecimal.valueOf(20);
    /** The least rate that is an index where a word says both a rate and a rise: темп роста. */
    private static final BigDecimal SMALLEST_RATE = BigDecimal.valueOf(80);

    /** More than all is no part. */
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Clause clause;
    private final @Nullable Concept concept;
    private final Comparison comparison;

    Percentages(Clause clause, @Nullable Concept concept) {
        this.clause = clause;
        this.concept = concept;
        this.comparison = new Comparison(clause);
    }

    /**
     * Whether a percentage is a level in percent of an earlier one: 148.4% of January–July 2023, or like one before.
     */
    boolean isIndex(Amount amount, Surroundings around, boolean isIndexed) {
        boolean isNamed = isNamedIndex(around.index());
        boolean moves = around.direction() != null;
        boolean isSmall = amount.low().compareTo(moves ? SMALLEST_RATE : SMALLEST_INDEX) < 0;
        if (amount.sign() != 0 || (moves && !isNamed) || isSmall || isOfTotal(around.index())) {
            return false;
        }
        Cue link = around.linkBefore();
        if (link != null
                && link.is(Category.BY)
                && (!link.is(Category.OF) || new Directions(clause).of(around) != null)) {
            return false;
        }
        Time behind = around.timeInComparison();
        boolean isBeside = around.isBracketed() || around.isAlternative();
        return behind != null || (isBeside && isIndexed) || isNamed;
    }

    /** Whether nothing but of stands between a percentage and the word for all of it: 24.6 percent of the total. */
    private boolean isOfTotal(int at) {
        int total = Scan.past(clause.elements, at + 1, e -> !isTotal(e) && (e.is(Category.OF) || e.isIdle()));
        Element word = Scan.at(clause.elements, total);
        return word != null && isTotal(word) && Element.has(clause.elements.subList(at, total), Category.OF);
    }

    private static boolean isTotal(Element element) {
        return Statistics.modifier(element).equals("TOTAL");
    }

    /**
     * Whether the word for an index stands before a percentage, or before one of the same list, and no word that moves
     * between: темп роста товарооборота – 84,7%, экспорта – 112%.
     */
    private boolean isNamedIndex(int at) {
        int from = clause.sentence.indexOf(clause.elements.get(at));
        for (int i = from - 1; i >= 0; i--) {
            Element element = clause.sentence.get(i);
            boolean isOther = element.item() instanceof Amount amount && amount.kind() != Amount.Kind.PERCENT;
            if (element.is(Category.INDEX)) {
                return true;
            }
            boolean moves = element.is(Category.UP) || element.is(Category.DOWN) || element.is(Category.BY);
            if (isOther || moves) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether nothing but times and small words stand between a share and a figure, with what says how one came from
     * the other, and what the share is of before that: 3.4% of exports, against 1.9%.
     */
    private boolean isNear(int first, int second) {
        boolean isOf = false;
        for (Element element : clause.elements.subList(first + 1, second)) {
            boolean isLink = element.is(Category.AGAINST) || (element.is(Category.FROM) && !element.is(Category.OF));
            isOf = !isLink && (isOf || element.is(Category.OF));
            boolean isNamed = element.flow() != null || element.party() != null;
            if (isNamed && !(isOf && isOfOtherTime(second))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a share is of the other flow than the one before it: 3.4% of exports, against 1.9% of imports. */
    private boolean isOfOtherFlow(@Nullable Cast before, Surroundings around) {
        Flow second = around.flowBehind();
        Flow first = null;
        if (before != null && before.role() == Role.SHARE) {
            first = new Surroundings(clause.elements, before.index()).flowBehind();
        } else if (before == null && clause.parent != null && clause.parent.shareOf != null) {
            for (Element element : clause.parent.elements) {
                first = element.flow() == null ? first : element.flow();
            }
        }
        return first != null && second != null && Excess.isOpposite(first.concept(), second.concept());
    }

    /** Whether a figure has a time behind it, and nothing else that it could be of. */
    private boolean isOfOtherTime(int at) {
        int segment = clause.elements.get(at).segment();
        int end = Scan.past(clause.elements, at, e -> e.segment() == segment);
        List<Element> behind = clause.elements.subList(at + 1, end);
        return Scan.any(behind, e -> e.time() != null)
                && Scan.none(behind, e -> e.flow() != null || e.party() != null || e.amount() != null);
    }

    /**
     * Whether a figure stands in the segment of another one, or in the next behind a word of making up at its start.
     */
    boolean goesOnFrom(int first, int second) {
        int segment = clause.elements.get(first).segment();
        int own = clause.elements.get(second).segment();
        int start = Scan.start(clause.elements, second, e -> e.segment() == own);
        return own == segment
                || (clause.elements.get(start - 1).segment() == segment
                        && clause.elements.get(start).is(Category.MAKES_UP));
    }

    /** Whether a figure stands behind a verb, so that "up to" says what was reached: moved up to 5.7%. */
    boolean isBehindVerb(int at) {
        Element before = Scan.at(clause.elements, at - 1);
        return before != null && before.item() instanceof Cue verb && (verb.isUnknown() || verb.is(Category.UP));
    }

    /** Whether it is a part of goods that no flow word names: 24.6% of the goods were tea. */
    boolean isOfGoods(Surroundings around) {
        int at = around.index() + 1;
        int goods = Scan.past(clause.elements, at, e -> (e.is(Category.OF) || e.isIdle()) && !e.is(Category.GOODS));
        return Element.is(clause.elements, goods, Category.GOODS)
                && Element.has(clause.elements.subList(at, goods), Category.OF)
                && around.flowBehind() == null;
    }

    /** Whether an article that says by elsewhere stands behind a verb of shares: representa un 2,9 % de. */
    private boolean isBehindMakesUp(int at) {
        return Element.is(clause.elements, at - 1, Category.BY)
                && Element.is(clause.elements, at - 1, Category.FILLER)
                && Element.is(clause.elements, at - 2, Category.MAKES_UP);
    }

    /** SHARE or SHARE_BASE if the percentage is a part of a whole, else null. */
    @Nullable
    Role share(Amount amount, Surroundings around, @Nullable Cast before) {
        Cue link = around.linkBefore();
        boolean changes = Comparison.isChange(around, link) && !isBehindMakesUp(around.index());
        if (amount.sign() != 0 || amount.low().compareTo(ALL) > 0) {
            return null;
        }
        boolean isCompared = around.comparedBehind() != null
                || (before != null && before.isReached())
                || around.isBehind(Category.UP)
                || around.isBehind(Category.DOWN);
        if (around.isAlternative() && !isCompared && before != null && before.role() == Role.LEVEL) {
            return Role.SHARE;
        }
        boolean isAgain =
                Element.isRightBehindMoney(clause.elements, around.index()) && clause.shareAgain(concept) != null;
        boolean isOther = link != null
                && ((link.is(Category.FROM) && !link.is(Category.TO) && !link.is(Category.OF))
                        || link.is(Category.AGAINST));
        if (!changes && isOfOtherFlow(before, around)) {
            return Role.SHARE;
        }
        if (isOther && before != null && before.role() == Role.SHARE && isNear(before.index(), around.index())) {
            return Role.SHARE_BASE;
        }
        boolean isListed = isAgain || (around.isBracketed() && clause.listedShare() != null);
        boolean isBehindShare = clause.isPortion()
                && before != null
                && (before.role() == Role.SHARE || before.role() == Role.SHARE_BASE);
        if ((isListed || (clause.isPortion() && !isBehindShare)) && !changes && around.direction() == null) {
            return Role.SHARE;
        }
        if (concept == Concept.SHARE || isBehindShare) {
            Time time = comparison.ownTime(around);
            if (changes || (around.comparedBehind() != null && before != null)) {
                return null;
            }
            boolean isMore = around.isBehind(Category.UP) || around.isBehind(Category.DOWN);
            if (isMore
                    && (link == null || link.is(Category.AGAINST))
                    && before != null
                    && around.timeBehind() == null) {
                return null;
            }
            boolean isEarlier = time != null && time.kind() == Time.Kind.EARLIER;
            boolean isFrom = link != null
                    && link.is(Category.FROM)
                    && !link.is(Category.TO)
                    && (!link.is(Category.OF) || Comparison.isFollowedByTo(clause.elements, around.index()))
                    && comparison.isMoving(around.index());
            return isEarlier || isFrom || comparison.isAgainst(around) ? Role.SHARE_BASE : Role.SHARE;
        }
        if (changes || isSizeOfChange(around.index())) {
            return null;
        }
        boolean isWith = Element.is(clause.elements, around.index() - 1, Category.WITH);
        boolean isListedPlace = (clause.partner != null && around.isBracketed()) || Ranked.isBracketed(clause, around);
        if (concept == Concept.RANK
                && (isWith || isListedPlace)
                && Ranked.shareOfPlace(clause, around.index()) != null) {
            return Role.SHARE;
        }
        if (around.isBefore(Category.MAKES_UP)
                && !isCompared
                && around.directionBefore() == null
                && !(link != null && link.is(Category.TO))) {
            return isOfParty(around) ? Role.SHARE : null;
        }
        return isOfWhole(around) && isOfParty(around) ? Role.SHARE : null;
    }

    /**
     * Whether a percentage tells the size of a change that was named right before: the increase, equal to 23 percent.
     */
    private boolean isSizeOfChange(int at) {
        int before = Scan.last(clause.elements, at, e -> !e.is(Category.MAKES_UP) && !e.isIdle());
        Element change = Scan.at(clause.elements, before);
        return change != null
                && before < at - 1
                && change.segment() != clause.elements.get(at).segment()
                && (change.is(Category.UP) || change.is(Category.DOWN));
    }

    /** Whether a party, a flow word or a pronoun has the share, and not goods or whatever else. */
    private boolean isOfParty(Surroundings around) {
        int segment = clause.elements.get(around.index()).segment();
        List<Element> before = clause.elements.subList(0, around.index());
        return Scan.any(before, e -> e.party() != null || e.flow() != null || e.is(Category.IT) || e.is(Category.OWN))
                || Scan.none(before, e -> e.segment() == segment && e.item() instanceof Cue cue && cue.isUnknown());
    }

    /** Whether "of" and a whole stand behind a percentage. */
    private boolean isOfWhole(Surroundings around) {
        List<Element> all = clause.elements;
        int of = Scan.past(all, around.index() + 1, e -> e.isIdle() && !e.is(Category.OF));
        Element whole = Scan.at(all, Scan.first(all, of, Percentages::isWhole));
        if (whole == null
                || !Element.is(all, of, Category.OF)
                || whole.segment() != all.get(around.index()).segment()) {
            return false;
        }
        Flow flow = whole.flow();
        return flow == null
                ? whole.is(Category.IT) || whole.is(Category.OWN)
                : flow.concept().isTrade() || flow.concept().isInvestment();
    }

    /** Whether it may be what a percentage is of, or parts it from what stands behind. */
    private static boolean isWhole(Element element) {
        return element.flow() != null
                || element.amount() != null
                || element.is(Category.IT)
                || element.is(Category.OWN)
                || element.is(Category.UP)
                || element.is(Category.DOWN);
    }
}
