package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives sums of money, weights and bare numbers of a clause their roles: level, base, change, count or rank. */
final class Sums {

    private final Clause clause;
    private final @Nullable Concept concept;
    private final Context context;
    private final Comparison comparison;
    private final Directions directions;
    private final Counts counts;
    /**
     * Whether trade is told and a sum is what somebody intends to spend on another thing: intends to lend 2 billion.
     */
    private boolean isSpent(int at) {
        int segment = clause.elements.get(at).segment();
        boolean isAim = false;
        boolean isSpending = false;
        for (int i = 0; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            if (element.segment() != segment) {
                continue;
            }
            if (element.flow() != null) {
                return false;
            }
            isAim |= i < at && element.is(Category.STATUS);
            isSpending |= i < at && isAim && element.spends();
        }
        return isSpending && concept != null && concept.isTrade();
    }

    /** The roles of the figures before, which the caller adds to. */
    private final List<Cast> casts;

    Sums(Clause clause, @Nullable Concept concept, Context context, List<Cast> casts) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.casts = casts;
        this.comparison = new Comparison(clause);
        this.directions = new Directions(clause);
        this.counts = new Counts(clause, concept);
    }

    private @Nullable Cast last() {
        return casts.isEmpty() ? null : casts.get(casts.size() - 1);
    }

    Cast money(Amount amount, Surroundings around) {
        if (Refusals.isOfTopic(clause, around)
                || (concept == null && around.isBehind(Category.TOPIC))
                || isRateOfExchange(around)) {
            return Cast.none(amount, around, Refusals.ofTopic(clause, around));
        }
        Concept concept = this.concept == Concept.RANK
                ? Ranked.flow(clause, around.index(), context.goesOn(false))
                : this.concept;
        if (concept == null || concept == Concept.COVERAGE) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        if (Products.isPartOf(clause.elements, around.index())
                || Products.areLabel(clause.elements, around.index())
                || isSpent(around.index())) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        Time time = comparison.ownTime(around);
        boolean isOfPlace = this.concept == Concept.RANK && !Ranked.isBehindSum(clause.elements, around.index());
        if (isOfPlace || (concept.isBalance() && Excess.of(clause) != null && last() == null)) {
            return new Cast(amount, around.index(), Role.LEVEL, false, false, time, null);
        }
        if (new Wholes(clause).ofLevel(around.index()) != null) {
            return new Cast(amount, around.index(), Role.LEVEL, false, false, time, null);
        }
        if (isSizeInBracket(around)) {
            return new Cast(
                    amount,
                    around.index(),
                    Role.CHANGE,
                    Objects.requireNonNull(last()).isNegative(),
                    false,
                    null,
                    null);
        }
        boolean isSigned = concept.isBalance() || clause.has(Category.MODIFIER);
        Cue link = around.linkBefore();
        Category direction = around.directionBefore();
        if (comparison.isBase(around, time, link)) {
            if (amount.isUpTo() && followsRate(around) && !(link != null && link.is(Category.FROM))) {
                Time own = around.timeBehind(); // grew by 12% against 2022 up to 31 million
                return new Cast(reached(amount), around.index(), Role.LEVEL, false, true, own, null);
            }
            return new Cast(amount, around.index(), Role.BASE, false, false, time, null);
        }
        if (amount.grammaticalCase() != null) {
            Cast byCase = byCase(amount, around, time);
            if (byCase != null) {
                return byCase;
            }
        }
        Category moved = NamedChange.sizeOf(clause, link, around.index());
        if (moved != null) {
            return new Cast(amount, around.index(), Role.CHANGE, moved == Category.DOWN, false, null, null);
        }
        boolean isReached = link != null && link.is(Category.TO);
        boolean isLevel = link != null && (link.is(Category.TO) || (link.is(Category.LEVEL) && !link.is(Category.BY)));
        Cast before = last();
        if (around.isAlternative() && before != null && before.role() == Role.RATE) {
            return new Cast(amount, around.index(), Role.CHANGE, before.isNegative(), false, null, null);
        }
        Category less = around.comparedBehind();
        if (less != null && !isReached) {
            return new Cast(amount, around.index(), Role.CHANGE, less == Category.DOWN, false, null, null);
        }
        boolean bySign = (amount.sign() == '+' && !(concept.isBalance() && direction == null))
                || (amount.sign() == '-' && !isSigned && around.isBracketed());
        if (bySign || (!isLevel && Comparison.isChange(around, link))) {
            Category near = direction != null ? direction : around.direction();
            Category sure = near != null ? near : directions.last(around.index());
            if (bySign) {
                return new Cast(amount, around.index(), Role.CHANGE, amount.sign() == '-', false, null, null);
            }
            if (amount.isUpTo() && direction != null) {
                return new Cast(reached(amount), around.index(), Role.LEVEL, false, true, time, null);
            }
            boolean isPlace = link != null && link.is(Category.IN);
            boolean isSide = concept.isBalance()
                    && (Statistics.hasModifier(clause, "POSITIVE")
                            || Statistics.hasModifier(clause, "NEGATIVE")
                            || clause.has(Category.FAVOUR));
            if (sure == null && (concept.isVerb() || isPlace || isSide)) {
                return new Cast(amount, around.index(), Role.LEVEL, false, false, time, null);
            }
            return sure == null
                    ? Cast.none(amount, around, Reason.NO_DIRECTION)
                    : new Cast(amount, around.index(), Role.CHANGE, sure == Category.DOWN, false, null, null);
        }
        if (amount.isUpTo() && (direction != null || followsRate(around))) {
            return new Cast(reached(amount), around.index(), Role.LEVEL, false, true, time, null);
        }
        return new Cast(amount, around.index(), Role.LEVEL, amount.sign() == '-' && isSigned, isReached, time, null);
    }

    /** The role of an amount whose ending says it: from, to, or by where a change stands behind it; else null. */
    private @Nullable Cast byCase(Amount amount, Surroundings around, @Nullable Time time) {
        Category direction =
                around.isBehind(Category.UP) ? Category.UP : around.isBehind(Category.DOWN) ? Category.DOWN : null;
        direction = direction == null ? around.comparedBehind() : direction;
        if (amount.grammaticalCase() == Category.FROM) {
            return new Cast(amount, around.index(), Role.BASE, false, false, time, null);
        }
        if (amount.grammaticalCase() != Category.TO) {
            return null;
        }
        boolean isLevel = around.isBehind(Category.TO_AFTER)
                || around.isBehind(Category.LEVEL)
                || direction == null
                || followsRate(around);
        return isLevel
                ? new Cast(amount, around.index(), Role.LEVEL, false, true, time, null)
                : new Cast(amount, around.index(), Role.CHANGE, direction == Category.DOWN, false, null, null);
    }

    /** Up to says a level that was reached, without any hedge. */
    static Amount reached(Amount amount) {
        return amount.isUpTo() && amount.qualifier() == Qualifier.AT_MOST ? amount.with(Qualifier.AS_PRINTED) : amount;
    }

    private boolean followsRate(Surroundings around) {
        Cast before = last();
        return around.amountBefore() >= 0
                && before != null
                && (before.role() == Role.RATE || before.role() == Role.CHANGE);
    }

    /** Whether a sum stands right before a word of an exchange rate: 1 USD = 386.71 KZT. */
    private boolean isRateOfExchange(Surroundings around) {
        int next = around.index() + 1;
        return next < clause.elements.size()
                && clause.elements.get(next).item() instanceof Cue cue
                && cue.value(Category.TOPIC).equals("RATE");
    }

    /** Whether a sum in a bracket is by how much a change in percent was, as levels are told beside it. */
    private boolean isSizeInBracket(Surroundings around) {
        Cast before = last();
        boolean isBehindRate = before != null
                && before.role() == Role.RATE
                && before.index() == around.index() - 1
                && around.isBracketed()
                && around.linkBefore() == null;
        return isBehindRate
                && (Comparison.isLeftBehind(clause.elements, around.index())
                        || (before != null && movesAlone(around.index(), before.isNegative())));
    }

    /** Whether nothing but a word for a rise, or a fall, stands behind a figure in its segment: 69 million more. */
    private boolean movesAlone(int at, boolean isDown) {
        boolean moves = false;
        for (int i = at + 1;
                i < clause.elements.size()
                        && clause.elements.get(i).segment()
                                == clause.elements.get(at).segment();
                i++) {
            Element element = clause.elements.get(i);
            boolean isMove = element.is(isDown ? Category.DOWN : Category.UP);
            moves |= isMove;
            if (!(isMove || element.isIdle() || element.is(Category.OF) || element.is(Category.IN))) {
                return false;
            }
        }
        return moves;
    }

    Cast physical(Amount amount, Surroundings around) {
        if (concept == null || !concept.isTrade() || Refusals.isOfTopic(clause, around) || concept == Concept.TRADE) {
            return Cast.none(amount, around, Reason.COUNT);
        }
        Cue link = around.linkBefore();
        boolean isBase = comparison.isBase(around, comparison.ownTime(around), link);
        Category less = around.comparedBehind();
        if (less != null) {
            return new Cast(amount, around.index(), Role.CHANGE, less == Category.DOWN, false, null, null);
        }
        boolean isOwnLevel = isBase && link != null && link.is(Category.AGAINST);
        return Comparison.isChange(around, link) && !isOwnLevel
                ? Cast.none(amount, around, Reason.COUNT)
                : new Cast(
                        followsRate(around) ? reached(amount) : amount,
                        around.index(),
                        isBase ? Role.BASE : Role.LEVEL,
                        false,
                        false,
                        comparison.ownTime(around),
                        null);
    }

    Cast bare(Amount amount, Surroundings around) {
        if (amount.magnitude() != null) {
            return bareWithMagnitude(amount, around);
        }
        if (counts.isFootnote(amount, around)) {
            return Cast.none(amount, around, Reason.FOOTNOTE);
        }
        boolean isNumbered = isNumbered(around.index()) && !counts.isVerbBefore(around.index());
        if (isNumbered
                && around.index() > 1
                && clause.elements.get(around.index() - 2).is(Category.PARTNER)) {
            return new Cast(amount, around.index(), Role.RANK, false, false, comparison.ownTime(around), null);
        }
        boolean isOfPartners = isOfPartners(around.index());
        if (isOfPartners && !isNumbered && !around.isBefore(Category.RANKED) && !around.isBefore(Category.OUT_OF)) {
            return Cast.none(amount, around, Reason.COUNT);
        }
        boolean isBalance = concept != null && concept.isBalance() && context.headUnit != null;
        if (isNumbered || (amount.sign() == '+' && !isBalance)) {
            return Cast.none(amount, around, Reason.NUMBERED);
        }
        if (concept != null
                && concept.isTrade()
                && isBehindIndex(around.index())
                && amount.low().compareTo(Percentages.SMALLEST_INDEX) >= 0) {
            Amount percent = amount.with(Amount.Kind.PERCENT, null, Unit.PERCENT);
            return new Cast(percent, around.index(), Role.INDEX, false, false, null, null);
        }
        Cast counted = counts.count(amount, around);
        if (counted != null) {
            return counted;
        }
        Cast before = last();
        Time then = comparison.ownTime(around);
        if (before != null && before.role() == Role.COUNT && comparison.isBase(around, then, around.linkBefore())) {
            return new Cast(amount, around.index(), Role.BASE, false, false, then, null);
        }
        if (before != null && before.role() == Role.RANK && around.isBefore(Category.OUT_OF)) {
            return Cast.none(amount, around, Reason.OUT_OF).as(Role.OUT_OF);
        }
        if (counts.isRank(amount, around)) {
            return new Cast(amount, around.index(), Role.RANK, false, false, comparison.ownTime(around), null);
        }
        if (around.isBehind(Category.TOPIC) || Refusals.isOfTopic(clause, around)) {
            return Cast.none(amount, around, Reason.COUNT);
        }
        HeadUnit shared = context.headUnit == null
                ? new SharedUnit(clause.sentence).of(amount)
                : new HeadUnit(context.headUnit, context.headMagnitude);
        boolean mayBeMoney = shared != null && concept != null && !concept.isCount() && !isOfNoun(around.index());
        if (mayBeMoney && shared != null) {
            Amount named = amount.with(Amount.Kind.MONEY, shared.magnitude(), shared.unit());
            return money(named, around).with(amount);
        }
        return Cast.none(amount, around, counts.mayBeFigure(amount, around) ? Reason.NO_UNIT : Reason.COUNT);
    }

    /** Whether a word of numbering stands before a number, or before the numbers right before it: tel. 21 492 437. */
    private boolean isNumbered(int at) {
        int before = at - 1;
        while (before >= 0
                && clause.elements.get(before).item() instanceof Amount number
                && number.kind() == Amount.Kind.BARE) {
            before--;
        }
        return Element.is(clause.elements, before, Category.NUMBERED);
    }

    /**
     * Whether an adjective of a country stands right behind a number, which so counts something: three Indian years.
     */
    private boolean isOfNoun(int at) {
        Element next = at + 1 < clause.elements.size() ? clause.elements.get(at + 1) : null;
        PartyName party = next == null ? null : next.party();
        return next != null
                && party != null
                && party.isDemonym()
                && next.segment() == clause.elements.get(at).segment();
    }

    /** Whether a number counts partners that stand right behind it: six markets. */
    private boolean isOfPartners(int at) {
        int next = clause.sentence.indexOf(clause.elements.get(at)) + 1;
        return next > 0
                && next < clause.sentence.size()
                && clause.sentence.get(next).is(Category.PARTNER);
    }

    /** Whether the word index stands before a number, with nothing but times between: index 2024/2023: 107.8. */
    private boolean isBehindIndex(int at) {
        for (int i = at - 1;
                i >= 0
                        && clause.elements.get(i).depth()
                                == clause.elements.get(at).depth();
                i--) {
            Element element = clause.elements.get(i);
            if (element.is(Category.INDEX)) {
                return true;
            }
            Amount amount = element.amount();
            if (element.flow() != null || (amount != null && amount.kind() != Amount.Kind.ORDINAL)) {
                return false;
            }
        }
        return false;
    }

    private Cast bareWithMagnitude(Amount amount, Surroundings around) {
        Flow flow = around.counted();
        if (flow != null && flow.concept().isCount()) {
            Cast counted = counts.count(amount, around);
            return counted == null ? Cast.none(amount, around, Reason.COUNT) : counted;
        }
        boolean isThing = clause.elements.size() > around.index() + 1
                && clause.elements.get(around.index() + 1).segment()
                        == clause.elements.get(around.index()).segment()
                && clause.elements.get(around.index() + 1).item() instanceof Cue next
                && next.isUnknown()
                && (around.linkBefore() == null || isOwned(around.index()));
        if (around.isBehind(Category.TOPIC) || isThing) {
            return Cast.none(amount, around, Reason.COUNT);
        }
        return money(amount, around);
    }

    /** Whether a word says right before a number whose the things are that it counts: our two million neighbours. */
    private boolean isOwned(int at) {
        Element before = at > 0 ? clause.elements.get(at - 1) : null;
        return before != null && (before.is(Category.OWN) || before.is(Category.WE));
    }
}
