package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each amount of a clause its role, by the words around it. */
final class Roles {

    private final Clause clause;
    private final @Nullable Concept concept;
    private final Context context;
    private final Comparison comparison;
    private final Directions directions;
    private final Percentages percentages;
    private final Counts counts;
    private final List<Cast> casts = new ArrayList<>();
    private final Sums sums;

    private Roles(Clause clause, @Nullable Concept concept, Context context) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.comparison = new Comparison(clause);
        this.directions = new Directions(clause);
        this.percentages = new Percentages(clause, concept);
        this.counts = new Counts(clause, concept);
        this.sums = new Sums(clause, concept, context, casts);
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
                boolean isRefused = roles.isOfRefused(cast)
                        || (cast.role() == Role.SHARE && OtherSharers.have(clause, cast.index()));
                cast = isRefused ? Cast.none(cast.amount(), roles.around(i), Reason.NO_MEASURE) : cast;
                context.isIndexed |= cast.role() == Role.INDEX;
                roles.casts.add(cast);
            }
        }
        return ImmutableList.copyOf(roles.casts);
    }

    private Surroundings around(int at) {
        return new Surroundings(clause.elements, at);
    }

    /**
     * Whether a change stands behind what is a part alone, or in a bracket behind a sum that could not be read, or with
     * it: vehicles (214 million, down 12.5%).
     */
    private boolean isOfRefused(Cast cast) {
        Cast before = last();
        if (before == null || before.reason() == null || !before.amount().mayBeMoney()) {
            return false;
        }
        int depth = clause.elements.get(cast.index()).depth();
        List<Element> between = clause.elements.subList(before.index() + 1, cast.index());
        boolean isInBracket = depth > 0 && Scan.all(between, e -> e.depth() == depth);
        return cast.amount().kind() != Amount.Kind.MONEY
                && (isInBracket || Products.isPartOf(clause.elements, before.index()));
    }

    private Cast cast(Amount amount, int at) {
        Surroundings around = new Surroundings(clause.elements, at);
        if (isAgainstOther(amount, at, around)) {
            return Cast.none(amount, around, Reason.OTHER_BASE);
        }
        return switch (amount.kind()) {
            case MONEY -> sums.money(amount, around);
            case BARE -> sums.bare(amount, around);
            case PERCENT -> percent(amount, around);
            case POINTS -> rate(amount, around, Role.RATE);
            case FACTOR -> factor(amount, around);
            case ORDINAL -> counts.ordinal(amount, around);
            case PHYSICAL -> sums.physical(amount, around);
        };
    }

    /** Whether a figure compares with something else than an earlier one of its own. */
    private boolean isAgainstOther(Amount amount, int at, Surroundings around) {
        if (amount.kind() == Amount.Kind.ORDINAL || amount.kind() == Amount.Kind.BARE || Excess.of(clause) != null) {
            return false;
        }
        boolean isRatio = concept == Concept.COVERAGE || concept == Concept.SHARE;
        boolean isMeasured = concept != null && (concept.isBalance() || amount.kind() == Amount.Kind.FACTOR);
        Element outside = around.beforeBracket();
        boolean isOfCompared = outside != null
                && outside.party() != null
                && Parties.isBehindAgainst(clause.elements, clause.elements.indexOf(outside), concept);
        return isOfCompared
                || ComparedTimes.isChangeWhen(clause.elements, at)
                || around.isAgainstOther()
                || (!isRatio && Refusals.isBetweenFlows(clause, amount, at))
                || (!isMeasured && Excess.isOverOther(clause, at));
    }

    private Cast percent(Amount amount, Surroundings around) {
        Flow flow = around.flowBehind();
        if (Refusals.isOfTopic(clause, around) || (flow == null && around.isBehind(Category.TOPIC))) {
            return Cast.none(amount, around, Refusals.ofTopic(clause, around));
        }
        boolean isOfOther = Appositions.isPercentOfOther(clause.elements, around.index());
        if (isOfOther || percentages.isOfGoods(around)) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        if (concept == Concept.COVERAGE) {
            return coverage(amount, around);
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
            Amount plain = percentages.isBehindVerb(around.index()) ? Sums.reached(amount) : amount;
            return new Cast(plain, around.index(), share, false, false, comparison.ownTime(around), null);
        }
        if (concept == null) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        return rate(amount, around, Role.RATE);
    }

    /** What a ratio was or had been; nothing where it rose by so many percent, which may be points. */
    private Cast coverage(Amount amount, Surroundings around) {
        Cue link = around.linkBefore();
        boolean isTo = link != null && link.is(Category.TO);
        boolean isFrom = link != null && link.is(Category.FROM) && !link.is(Category.OF) && !isTo;
        boolean isCompared = comparison.isAgainst(around) || isFrom;
        if (!isCompared && !isTo && isMoved(around.index())) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        Role role = isCompared ? Role.BASE : Role.LEVEL;
        return new Cast(amount, around.index(), role, false, false, comparison.ownTime(around), null);
    }

    /** Whether nothing but small words stands between a word of moving and a figure: rose by 5%. */
    private boolean isMoved(int at) {
        int before = Scan.last(clause.elements, at, e -> !MoreThan.leads(e) && !e.is(Category.OF) && e.time() == null);
        Element word = Scan.at(clause.elements, before);
        return word != null
                && word.segment() == clause.elements.get(at).segment()
                && !word.is(Category.WEAK_AGAINST)
                && (word.is(Category.UP) || word.is(Category.DOWN));
    }

    private Cast rate(Amount amount, Surroundings around, Role role) {
        if (concept == null) {
            return Cast.none(amount, around, Reason.NO_MEASURE);
        }
        if (amount.sign() != 0) {
            return new Cast(amount, around.index(), role, amount.sign() == '-', false, null, null);
        }
        Cue link = around.linkBefore();
        boolean isAgainst = link != null && link.is(Category.AGAINST) && !link.is(Category.AGAINST_AFTER);
        boolean isOfOtherTime = BracketTimes.around(clause.elements, around.index()) != null; // 12% (8% in 2017)
        if (isAgainst || isOfOtherTime || isRateBefore(link, around.index())) {
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
        Amount plain = Sums.reached(amount);
        return new Cast(plain, around.index(), role, direction == Category.DOWN, false, null, null);
    }

    /** Whether a rate is told as what another rate was before: growth slowed to 5% from 12%; from 12 to 5%. */
    private boolean isRateBefore(@Nullable Cue link, int at) {
        boolean isFrom = link != null
                && link.is(Category.FROM)
                && !link.is(Category.TO)
                && !link.is(Category.OF)
                && !link.is(Category.BY);
        if (!isFrom) {
            return false;
        }
        Cast before = last();
        return (before != null && before.role() == Role.RATE) || isRateReached(at);
    }

    /** Whether the next figure is a percentage that was reached: from 12% in 2022 to 5%. */
    private boolean isRateReached(int at) {
        int next = Scan.first(clause.elements, at + 1, e -> e.amount() != null);
        Element figure = Scan.at(clause.elements, next);
        return figure != null
                && figure.item() instanceof Amount amount
                && amount.kind() == Amount.Kind.PERCENT
                && around(next).isBefore(Category.TO);
    }

    /** UP or DOWN of the sum right behind that says the same in another way: 3.8% or 13.0 million above; or null. */
    private @Nullable Category ofOtherWay(int at) {
        int next = Scan.past(clause.elements, at + 1, e -> e.is(Category.AND) || e.isIdle());
        Element figure = Scan.at(clause.elements, next);
        boolean isSum = figure != null && figure.item() instanceof Amount sum && sum.mayBeMoney();
        if (!isSum || !around(next).isAlternative()) {
            return null;
        }
        Category compared = around(next).comparedBehind();
        boolean isUp = Element.is(clause.elements, next + 1, Category.UP);
        boolean isDown = Element.is(clause.elements, next + 1, Category.DOWN);
        return compared != null ? compared : isUp ? Category.UP : isDown ? Category.DOWN : null;
    }

    /** UP or DOWN by the two levels before: from 40 to 54 million, or 35 percent; null if there are not two. */
    private @Nullable Category fromBase() {
        Cast now = last();
        Cast then = Scan.at(casts, casts.size() - 2);
        if (now == null || then == null || now.role() != Role.LEVEL || then.role() != Role.BASE) {
            return null;
        }
        int moved = now.amount().inOnes().compareTo(then.amount().inOnes());
        return moved > 0 ? Category.UP : moved < 0 ? Category.DOWN : null;
    }

    private Cast factor(Amount amount, Surroundings around) {
        if (concept == null || Refusals.isOfTopic(clause, around)) {
            return Cast.none(amount, around, concept == null ? Reason.COUNT : Reason.TOPIC);
        }
        if (isOfOtherFlow(around) || isBeforeOtherFlow(around)) {
            return Cast.none(amount, around, Reason.OTHER_BASE);
        }
        Category direction = amount.direction();
        direction = direction == null ? around.direction() : direction;
        Cast change = last();
        boolean isSaidAgain = around.isAlternative(); // by 221.6 million, or 1.4 times
        if (direction == null && isSaidAgain && change != null && change.role() == Role.CHANGE) {
            return new Cast(amount, around.index(), Role.RATE, change.isNegative(), false, null, null);
        }
        direction = direction == null ? directions.last(around.index()) : direction;
        boolean isOfLevel = Comparison.isBeforeLevel(clause.elements, around.index())
                || ComparedTimes.isMultipleOfTime(clause.elements, around.index());
        direction = direction == null && isOfLevel ? Category.UP : direction;
        return direction == null
                ? Cast.none(amount, around, Reason.COUNT)
                : new Cast(amount, around.index(), Role.RATE, direction == Category.DOWN, false, null, null);
    }

    /** Whether a multiple is of what goes the other way, and so no change: sells 13 times more than it buys. */
    private boolean isOfOtherFlow(Surroundings around) {
        Flow other = around.flowBehind();
        Concept own = clause.head == null ? concept : clause.head.concept();
        return other != null
                && own != null
                && Excess.isOpposite(own, other.concept())
                && (around.isBehind(Category.AGAINST) || around.isBehind(Category.UP) || around.isBehind(Category.OF));
    }

    /**
     * Whether a multiple leads to the flow that the one before it is a multiple of: imports were 14, double the
     * exports.
     */
    private boolean isBeforeOtherFlow(Surroundings around) {
        Concept before = clause.parent == null ? null : clause.parent.concept();
        boolean isFirst = Scan.all(
                clause.elements.subList(0, around.index()),
                e -> MoreThan.leads(e) || e.is(Category.AND) || e.is(Category.WITH));
        return isFirst
                && clause.head != null
                && before != null
                && clause.head.equals(around.flowBehind())
                && !isMovedBehind(around)
                && Excess.isOpposite(before, clause.head.concept());
    }

    /** Whether a multiple is that of a rise or a fall: a threefold increase in exports; not: вдвое больше экспорта. */
    private boolean isMovedBehind(Surroundings around) {
        int move = Math.max(around.indexBehind(Category.UP), around.indexBehind(Category.DOWN));
        Element next = Scan.at(clause.elements, move + 1);
        return move >= 0 && (next == null || !next.item().equals(clause.head));
    }
}
