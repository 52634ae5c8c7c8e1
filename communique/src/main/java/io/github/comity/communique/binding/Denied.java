package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
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
import io.github.comity.figure.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes out of a sentence what it does not state: the figures that it denies, asks for or supposes, and the flows that
 * there are not. Where the right figure follows, it is read as if the other one were not there: not 100 million but
 * 147.7.
 */
final class Denied {
    /** The value of a word that denies all that comes behind it. */
    private static final String ALL = "ALL";

    /** The value of a word that denies the figure before it. */
    private static final String BEFORE = "BEFORE";

    /** The values of two words that suppose together. */
    private static final String IF = "IF";

    private static final String HAD = "HAD";

    private final List<Item> items;
    private final List<Item> kept;
    private final ImmutableList.Builder<Amount> taken = ImmutableList.builder();

    private Denied(List<Item> items) {
        this.items = items;
        this.kept = new ArrayList<>(items);
    }

    /**
     * What a sentence states, and what it does not.
     *
     * @param items its items, with a word without a meaning in the place of each figure that it does not state
     * @param amounts those figures
     */
    record Parted(ImmutableList<Item> items, ImmutableList<Amount> amounts) {}

    static Parted of(ImmutableList<Item> items) {
        Denied read = new Denied(items);
        read.part(Mark.is(items, items.size() - 1, '?'));
        return new Parted(ImmutableList.copyOf(read.kept), read.taken.build());
    }

    private static boolean denies(Item item) {
        return item instanceof Cue cue && cue.is(Category.NOT);
    }

    private void part(boolean isAsked) {
        boolean isAll = isAsked;
        boolean isUnder = false;
        boolean isIf = false;
        int depth = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Amount && (isAll || (isUnder && depth == 0) || isAside(i))) {
                take(i);
            } else if (item instanceof Mark mark) {
                depth = Math.max(0, depth + (mark.opens() ? 1 : mark.closes() ? -1 : 0));
                isAll = isAll && (isAsked || mark.sign() != ';');
                boolean isInside = depth > 0 || mark.closes();
                isUnder = isUnder && isInside;
                isIf = isIf && isInside;
            } else if (item instanceof Cue cue && cue.is(Category.SUPPOSED)) {
                String value = cue.value(Category.SUPPOSED);
                isIf |= value.equals(IF);
                isUnder |= value.isEmpty() || (isIf && value.equals(HAD));
                if (value.isEmpty()) {
                    takeBefore(i, false);
                }
            } else if (item instanceof Cue cue && denies(cue) && !isOfNumber(cue, i) && !isBound(i) && !isOfFlow(i)) {
                boolean isBehind = cue.value(Category.NOT).equals(BEFORE);
                isAll |= cue.value(Category.NOT).equals(ALL) || isOfSide(i);
                isUnder |= !isBehind;
                i = takeBeside(i, isBehind);
            } else if (isUnder && item instanceof Flow flow && isBalance(flow)) {
                blank(i);
            } else if (joinsClauses(i)) {
                isUnder = isUnder && depth > 0;
            }
        }
    }

    /**
     * Takes out what a word denies that stands before it, and a noun right behind it. Returns where that noun, or else
     * the word, stands.
     */
    private int takeBeside(int not, boolean isBehind) {
        if (isOfSide(not)) {
            IntStream.range(0, not).forEach(this::take);
        }
        if (isOfPartyBefore(not)) {
            blank(not - 1);
        }
        takeBefore(not, isBehind);
        return isBehind ? not : takeNoun(behindAside(not));
    }

    /** Whether a word denies for whom a balance is good, so that its sign is the other one: не в пользу Кении. */
    private boolean isOfSide(int at) {
        int next = Scan.past(items, at + 1, i -> i instanceof Cue small && small.is(Category.FILLER));
        return Cue.is(items, next, Category.FAVOUR);
    }

    /** Whether a word denies the party before it and another one follows a comma: Германияға емес, Польшаға. */
    private boolean isOfPartyBefore(int at) {
        return Scan.at(items, at - 1) instanceof PartyName party
                && !party.isDemonym()
                && Mark.is(items, at + 1, ',')
                && Scan.at(items, at + 2) instanceof PartyName;
    }

    private static boolean isBalance(Flow flow) {
        return flow.concept() == Concept.SURPLUS || flow.concept() == Concept.DEFICIT;
    }

    /** Whether a word joins what is said: but, and, where it does not join two figures that are denied together. */
    private boolean joinsClauses(int at) {
        boolean isJoint = Scan.at(items, at - 1) instanceof Amount && Scan.at(items, at + 1) instanceof Amount;
        return items.get(at) instanceof Cue cue && (cue.is(Category.WHILE) || (cue.is(Category.AND) && !isJoint));
    }

    private void blank(int at) {
        kept.set(at, new Cue(items.get(at).from(), items.get(at).to(), Senses.NONE));
    }

    private void take(int at) {
        if (Scan.at(items, at) instanceof Amount amount && kept.get(at) == amount) {
            taken.add(amount);
            blank(at);
        }
    }

    /** Whether a figure stands alone in a bracket right behind one that was taken: did not rise by 10% (14 million). */
    private boolean isAside(int at) {
        return Scan.at(items, at - 1) instanceof Mark mark
                && mark.opens()
                && Scan.at(items, at - 2) instanceof Amount before
                && !before.equals(kept.get(at - 2))
                && Scan.at(items, at + 1) instanceof Mark end
                && end.closes();
    }

    /** Whether a word denies only what kind of flow stands right before it: los envíos no tradicionales. */
    private boolean isOfFlow(int at) {
        return Scan.at(items, at - 1) instanceof Flow flow
                && !flow.concept().isVerb()
                && Scan.at(items, at + 1) instanceof Cue kind
                && kind.isUnknown();
    }

    /** Whether a word is the abbreviation of "number" as well, and a number follows. */
    private boolean isOfNumber(Cue cue, int at) {
        return cue.is(Category.NUMBERED) && Scan.at(items, at + 1) instanceof Amount;
    }

    /** Whether what is denied is a bound, which the figure behind it has taken: did not exceed 150 million. */
    private boolean isBound(int at) {
        int sum = Scan.first(items, at + 1, i -> i instanceof Mark || (i instanceof Amount a && a.mayBeMoney()));
        return Cue.is(items, at + 1, Category.HEDGE_VERB)
                && Scan.at(items, sum) instanceof Amount amount
                && amount.qualifier() == Qualifier.AT_MOST;
    }

    /**
     * Takes out what there is not, right behind the word that says so: no surplus; not exports but imports; not to
     * Germany; and a direction, where no figure follows: rose rather than fell. Returns where it stands.
     */
    private int takeNoun(int not) {
        int at = Scan.past(items, not + 1, i -> i instanceof Cue cue && !denies(cue) && isSmall(cue));
        Item noun = Scan.at(items, at);
        boolean isIn = Scan.any(items.subList(not + 1, at), i -> i instanceof Cue in && in.is(Category.IN));
        boolean isFlow = noun instanceof Flow flow && !flow.concept().isVerb() && !isIn;
        boolean isParty = noun instanceof PartyName party && !party.isDemonym();
        boolean isDirection =
                noun instanceof Cue cue && (cue.is(Category.UP) || cue.is(Category.DOWN)) && !hasFigure(at);
        if (isFlow || isParty || isDirection) {
            blank(at);
            return at;
        }
        return not;
    }

    private static boolean isSmall(Cue cue) {
        return cue.is(Category.FILLER)
                || cue.is(Category.MODIFIER)
                || cue.is(Category.TO)
                || cue.is(Category.FROM)
                || cue.is(Category.IN)
                || cue.is(Category.WITH);
    }

    /** Whether a figure follows before a mark or a word that joins. */
    private boolean hasFigure(int from) {
        int figure = Scan.first(items, from, i -> i instanceof Mark || i instanceof Amount);
        return Scan.at(items, figure) instanceof Amount
                && IntStream.range(from, figure).noneMatch(this::joinsClauses);
    }

    /**
     * Takes out a figure behind which it is denied: with the verb between or at the end (erreichten 100 nicht), or with
     * other words too, where the word says so by itself (the target of 100 was not met).
     */
    private void takeBefore(int not, boolean isSure) {
        int end = Scan.past(items, not + 1, Denied::isVerb);
        if (isSure) {
            take(Scan.last(items, not, i -> i instanceof Amount || i instanceof Mark));
        } else if (end == items.size() || items.get(end) instanceof Mark || joinsClauses(end)) {
            take(Scan.start(items, not, Denied::isVerb) - 1);
        }
    }

    private static boolean isVerb(Item item) {
        return item instanceof Time
                || (item instanceof Cue cue
                        && (cue.is(Category.LEVEL)
                                || cue.is(Category.UP)
                                || cue.is(Category.DOWN)
                                || cue.is(Category.TO_AFTER)
                                || cue.is(Category.IN)
                                || cue.is(Category.FILLER)));
    }

    /** The index of the comma behind an aside that stands right behind a word: did not, as was said, reach. */
    private int behindAside(int not) {
        int end = Scan.first(items, not + 2, i -> i instanceof Mark || i instanceof Amount);
        return Mark.is(items, not + 1, ',') && Mark.is(items, end, ',') ? end : not;
    }
}
