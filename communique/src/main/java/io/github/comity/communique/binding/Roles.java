package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives each amount of a clause its role, by the words around it. */
final class Roles {

    private static final BigDecimal SMALLEST_INDEX = BigDecimal.valueOf(20);

    private final Clause clause;
    private final @Nullable Concept concept;
    private final Context context;
    private final Comparison comparison;
    private final Directions directions;
    private final Percentages percentages;
    private final Counts counts;
    private final List<Cast> casts = new ArrayList<>();

    private Roles(Clause clause, @Nullable Concept concept, Context context) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.comparison = new Comparison(clause);
        this.directions = new Directions(clause);
        this.percentages = new Percentages(clause, concept);
        this.counts = new Counts(clause, concept);
    }

    private @Nullable Cast last() {
        return casts.isEmpty() ? null : casts.get(casts.size() - 1);
    }

    static ImmutableList<Cast> of(Clause clause, @Nullable Concept concept, Context context) {
        Roles roles = new Roles(clause, concept, context);
        Coupled coupled = new Coupled(clause, concept);
        for (int i = 0; i < clause.elements.size(); i++) {
            Amount amount = clause.elements.get(i).amount();
            if (amount != null) {
                Cast cast = Refusals.of(clause, concept, roles.cast(coupled.of(amount, i), i));
                cast = roles.isOfRefused(cast) ? Cast.none(cast.amount(), roles.around(i), Reason.NO_MEASURE) : cast;
                context.isIndexed |= cast.role() == Role.INDEX;
                roles.casts.add(cast);
            }
        }
        return ImmutableList.copyOf(roles.casts);
    }

    private Surroundings around(int at) {
        return new Surroundings(clause.elements, at);
    }

    /** Whether a change stands in a bracket right behind a sum that could not be read, and so is of that. */
    private boolean isOfRefused(Cast cast) {
        Cast before = last();
        int at = cast.index();
        return before != null
                && before.reason() != null
                && before.amount().mayBeMoney()
                && before.index() == at - 1
                && cast.amount().kind() != Amount.Kind.MONEY
                && clause.elements.get(at).depth()
                        > clause.elements.get(before.index()).depth();
    }

    private Cast cast(Amount amount, int at) {
        Surroundings around = new Surroundings(clause.elements, at);
        return switch (amount.kind()) {
            case MONEY -> money(amount, around);
            case BARE -> bare(amount, around);
            case PERCENT -> percent(amount, around);
            case POINTS -> rate(amount, around, Role.RATE);
            case FACTOR -> factor(amount, around);
            case ORDINAL -> counts.ordinal(amount, around);
            case PHYSICAL -> physical(amount, around);
        };
    }

    private boolean isTopic(Surroundings around) {
        int topic = around.indexBefore(Category.TOPIC);
        if (topic < 0) {
            return false;
        }
        for (int i = topic; i < around.index(); i++) {
            if (clause.elements.get(i).flow() != null) {
                return false;
            }
        }
        return true;
    }

    private Cast money(Amount amount, Surroundings around) {
        if (isTopic(around) || (concept == null && around.isBehind(Category.TOPIC)) || isRateOfExchange(around)) {
            return Cast.none(amount, around, Reason.TOPIC);
        }
        if (concept == null || concept == Concept.COVERAGE || concept == Concept.RANK) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        Time time = comparison.ownTime(around);
        if (concept.isBalance() && Excess.of(clause) != null && last() == null) {
            return new Cast(amount, around.index(), Role.LEVEL, false, false, time, null);
        }
        if (new Wholes(clause).ofLevel(around.index()) != null) {
            return new Cast(amount, around.index(), Role.LEVEL, false, false, time, null);
        }
        if (isSizeInBracket(around)) {
            return new Cast(amount, around.index(), Role.CHANGE, Objects.requireNonNull(last()).isNegative(), false, null, null);
        }
        boolean isSigned = concept.isBalance() || clause.has(Category.MODIFIER);
        Cue link = around.linkBefore();
        Category direction = around.directionBefore();
        if (comparison.isBase(around, time, link)) {
            return new Cast(amount, around.index(), Role.BASE, false, false, time, null);
        }
        if (amount.grammaticalCase() != null) {
            Cast byCase = byCase(amount, around, time);
            if (byCase != null) {
                return byCase;
            }
        }
        Category moved = comparison.sizeOfChange(link, around.index());
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
            if (sure == null && (concept.isVerb() || isPlace)) {
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
    private static Amount reached(Amount amount) {
        return amount.isUpTo() && amount.qualifier() == Qualifier.AT_MOST ? amount.with(Qualifier.AS_PRINTED) : amount;
    }

    private boolean followsRate(Surroundings around) {
        Cast before = last();
        return around.amountBefore() >= 0
                && before != null
                && (before.role() == Role.RATE || before.role() == Role.CHANGE);
    }

    private Cast percent(Amount amount, Surroundings around) {
        Flow flow = around.flowBehind();
        if (isTopic(around) || (flow == null && around.isBehind(Category.TOPIC))) {
            return Cast.none(amount, around, Reason.TOPIC);
        }
        if (percentages.isOfGoods(around)) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        if (concept == Concept.COVERAGE) {
            Cue link = around.linkBefore();
            boolean isFrom = link != null && link.is(Category.FROM) && !link.is(Category.OF) && !link.is(Category.TO);
            boolean isCompared = comparison.isAgainst(around) || isFrom;
            return new Cast(
                    amount,
                    around.index(),
                    isCompared ? Role.BASE : Role.LEVEL,
                    false,
                    false,
                    comparison.ownTime(around),
                    null);
        }
        if (concept != null && concept != Concept.SHARE && percentages.isIndex(amount, around, context.isIndexed)) {
            return new Cast(amount, around.index(), Role.INDEX, false, false, null, null);
        }
        Cast change = last();
        if (around.isAlternative() && change != null && change.role() == Role.CHANGE && amount.sign() == 0) {
            return new Cast(amount, around.index(), Role.RATE, change.isNegative(), false, null, null);
        }
        if (change != null
                && change.role() == Role.CHANGE
                && percentages.goesOnFrom(change.index(), around.index())
                && around.isBefore(Category.MAKES_UP)
                && around.flowBehind() == null
                && amount.sign() == 0) {
            return new Cast(amount, around.index(), Role.RATE, change.isNegative(), false, null, null);
        }
        Role share = percentages.share(amount, around, last());
        if (share != null) {
            Amount plain = percentages.isBehindVerb(around.index()) ? reached(amount) : amount;
            return new Cast(plain, around.index(), share, false, false, comparison.ownTime(around), null);
        }
        if (concept == null) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        return rate(amount, around, Role.RATE);
    }

    private Cast rate(Amount amount, Surroundings around, Role role) {
        if (concept == null) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        if (amount.sign() != 0) {
            return new Cast(amount, around.index(), role, amount.sign() == '-', false, null, null);
        }
        Cue link = around.linkBefore();
        if (link != null && link.is(Category.AGAINST) && !link.is(Category.AGAINST_AFTER)) {
            return Cast.none(amount, around, Reason.SECOND_FIGURE);
        }
        Cast before = last();
        if (before != null && before.role() == Role.CHANGE && around.isBracketed() && around.direction() == null) {
            return new Cast(amount, around.index(), role, before.isNegative(), false, null, null);
        }
        Category direction = directions.of(around);
        direction = direction == null && around.isAlternative() ? fromBase() : direction;
        direction = direction == null ? ofOtherWay(around.index()) : direction;
        if (direction == null) {
            return Cast.none(amount, around, Reason.NO_DIRECTION);
        }
        Amount plain = reached(amount);
        return new Cast(plain, around.index(), role, direction == Category.DOWN, false, null, null);
    }

    /** UP or DOWN of the figure right behind that says the same in another way: 3.8% or 13.0 million above; or null. */
    private @Nullable Category ofOtherWay(int at) {
        boolean isOr = false;
        for (int i = at + 1; i < clause.elements.size(); i++) {
            Element element = clause.elements.get(i);
            if (element.amount() != null) {
                return isOr && element.amount().mayBeMoney()
                        ? new Surroundings(clause.elements, i).comparedBehind()
                        : null;
            }
            isOr |= element.is(Category.AND);
            if (!(element.is(Category.AND) || element.isIdle())) {
                return null;
            }
        }
        return null;
    }

    /** UP or DOWN by the two levels before: from 40 to 54 million, or 35 percent; null if there are not two. */
    private @Nullable Category fromBase() {
        Cast now = last();
        Cast then = casts.size() < 2 ? null : casts.get(casts.size() - 2);
        if (now == null || then == null || now.role() != Role.LEVEL || then.role() != Role.BASE) {
            return null;
        }
        int moved = now.amount().inOnes().compareTo(then.amount().inOnes());
        return moved == 0 ? null : moved > 0 ? Category.UP : Category.DOWN;
    }

    private Cast factor(Amount amount, Surroundings around) {
        if (concept == null || isTopic(around)) {
            return Cast.none(amount, around, concept == null ? Reason.COUNT : Reason.TOPIC);
        }
        if (isOfOtherFlow(around)) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        Category direction = amount.direction();
        direction = direction == null ? around.direction() : direction;
        direction = direction == null ? directions.last(around.index()) : direction;
        boolean isOfLevel = Comparison.isBeforeLevel(clause.elements, around.index())
                || ComparedTimes.isMultipleOfTime(clause.elements, around.index());
        direction = direction == null && isOfLevel ? Category.UP : direction;
        return direction == null
                ? Cast.none(amount, around, Reason.COUNT)
                : new Cast(amount, around.index(), Role.RATE, direction == Category.DOWN, false, null, null);
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
        return isBehindRate && Comparison.isLeftBehind(clause.elements, around.index());
    }

    /** Whether a multiple is of what goes the other way, and so no change: sells 13 times more than it buys. */
    private boolean isOfOtherFlow(Surroundings around) {
        Flow other = around.flowBehind();
        Concept own = clause.head == null ? concept : clause.head.concept();
        return other != null
                && own != null
                && around.timeBehind() == null
                && Excess.isOpposite(own, other.concept())
                && (around.isBehind(Category.AGAINST) || around.isBehind(Category.UP) || around.isBehind(Category.OF));
    }

    private Cast physical(Amount amount, Surroundings around) {
        if (concept == null || !concept.isTrade() || isTopic(around) || concept == Concept.TRADE) {
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

    private Cast bare(Amount amount, Surroundings around) {
        if (amount.magnitude() != null) {
            return bareWithMagnitude(amount, around);
        }
        if (counts.isFootnote(amount, around)) {
            return Cast.none(amount, around, Reason.FOOTNOTE);
        }
        boolean isNumbered =
                around.index() > 0 && clause.elements.get(around.index() - 1).is(Category.NUMBERED);
        if (isNumbered
                && around.index() > 1
                && clause.elements.get(around.index() - 2).is(Category.PARTNER)) {
            return new Cast(amount, around.index(), Role.RANK, false, false, comparison.ownTime(around), null);
        }
        if (isNumbered || amount.sign() == '+') {
            return Cast.none(amount, around, Reason.NUMBERED);
        }
        if (concept != null
                && concept.isTrade()
                && isBehindIndex(around.index())
                && amount.low().compareTo(SMALLEST_INDEX) >= 0) {
            Amount percent = amount.with(Amount.Kind.PERCENT, null, Unit.PERCENT);
            return new Cast(percent, around.index(), Role.INDEX, false, false, null, null);
        }
        Cast counted = counts.count(amount, around);
        if (counted != null) {
            return counted;
        }
        Cast before = last();
        if (before != null && before.role() == Role.RANK && around.isBefore(Category.OUT_OF)) {
            return Cast.none(amount, around, Reason.OUT_OF).as(Role.OUT_OF);
        }
        if (counts.isRank(amount, around)) {
            return new Cast(amount, around.index(), Role.RANK, false, false, comparison.ownTime(around), null);
        }
        if (around.isBehind(Category.TOPIC) || isTopic(around)) {
            return Cast.none(amount, around, Reason.COUNT);
        }
        boolean mayBeMoney = context.headUnit != null && concept != null && !concept.isCount();
        if (mayBeMoney) {
            Amount named = amount.with(Amount.Kind.MONEY, context.headMagnitude, context.headUnit);
            return money(named, around).with(amount);
        }
        return Cast.none(amount, around, counts.mayBeFigure(amount, around) ? Reason.NO_UNIT : Reason.COUNT);
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
                && around.linkBefore() == null;
        if (around.isBehind(Category.TOPIC) || isThing) {
            return Cast.none(amount, around, Reason.COUNT);
        }
        return money(amount, around);
    }
}
