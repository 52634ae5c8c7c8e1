package io.github.comity.communique.binding;

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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives changes that are told in order behind the levels that each has its own words: <i>exports were 91.3 million and
 * imports 55.4 million, with increases of 17.5 and 6.2 percent respectively</i>.
 */
final class ChangesInOrder {
    /** The most words between the changes and the first level. */
    private static final int FAR = 80;

    private ChangesInOrder() {}

    /**
     * The items with each change behind its level; without the changes where there are not as many levels, since
     * nothing says then whose they are; null if the figures are no changes behind levels.
     *
     * @param items the items
     * @param figures the indices of the figures of the list
     * @param word the index of the word that says that they are in order
     */
    static @Nullable List<Item> of(List<Item> items, List<Integer> figures, int word) {
        if (figures.size() < 2 || figures.get(0) > word) {
            return null;
        }
        int first = figures.get(0);
        int lead = lead(items, first);
        boolean isChange = Scan.any(items.subList(lead, first), ChangesInOrder::moves);
        List<Integer> levels = levels(items, lead);
        boolean isPercent = Scan.all(
                figures,
                f -> Respectively.whole(items, figures, figures.indexOf(f), figures.size()) instanceof Amount change
                        && change.kind() == Amount.Kind.PERCENT);
        if (!isChange || !isPercent || levels.isEmpty() || isTogether(items, levels)) {
            return null;
        }
        if (levels.size() != figures.size()
                || !isBoth(items, levels)
                || !isDirectlyBehind(items, levels.get(levels.size() - 1), lead)) {
            return without(items, word);
        }
        List<Item> out = new ArrayList<>();
        int from = 0;
        for (int n = 0; n < figures.size(); n++) {
            int end = n + 1 < levels.size() ? joint(items, levels.get(n), levels.get(n + 1)) : ofLast(items, lead);
            out.addAll(items.subList(from, end));
            out.add(Mark.COMMA);
            items.subList(lead, first).stream().filter(ChangesInOrder::moves).forEach(out::add);
            out.add(Respectively.whole(items, figures, n, figures.size()));
            from = end;
        }
        out.addAll(items.subList(word + 1, items.size()));
        return out;
    }

    /**
     * The items without the changes before a word that says that they are in order, and what stands between, where
     * there are several and nothing gives them out; null if there is one at most.
     */
    static @Nullable List<Item> without(List<Item> items, int word) {
        List<Item> out = new ArrayList<>();
        int changes = 0;
        int from = word;
        while (from > 0 && !(items.get(from - 1) instanceof Amount level && level.mayBeMoney())) {
            from--;
        }
        int first = -1;
        for (int i = from; i < word; i++) {
            boolean isChange = items.get(i) instanceof Amount change
                    && (change.kind() == Amount.Kind.PERCENT || change.kind() == Amount.Kind.BARE);
            changes += isChange ? 1 : 0;
            first = isChange && first < 0 ? i : first;
        }
        out.addAll(items.subList(0, Math.max(0, first)));
        out.addAll(items.subList(word + 1, items.size()));
        return changes > 1 ? out : null;
    }

    /** Where the words start that lead to the first change, of which all are known: with increases of. */
    private static int lead(List<Item> items, int first) {
        int lead = first;
        while (lead > 0 && items.get(lead - 1) instanceof Cue cue && leads(cue)) {
            lead--;
        }
        return lead;
    }

    private static boolean leads(Cue cue) {
        boolean isKnown = cue.is(Category.UP)
                || cue.is(Category.DOWN)
                || cue.is(Category.WITH)
                || cue.is(Category.OF)
                || cue.is(Category.BY)
                || cue.is(Category.TO)
                || cue.is(Category.FILLER);
        return isKnown && !cue.isUnknown() && !cue.is(Category.AND) && !cue.is(Category.GOODS);
    }

    /** The levels before a place, of a time that is told alone: neither changes nor what they are compared with. */
    private static List<Integer> levels(List<Item> items, int end) {
        List<Integer> levels = new ArrayList<>();
        for (int i = Math.max(0, end - FAR); i < end; i++) {
            if (items.get(i) instanceof Amount level && level.mayBeMoney() && level.magnitude() != null) {
                levels.add(i);
            }
        }
        return levels;
    }

    /** Whether a level is of exports and the other one of imports, with a flow word before each or between them. */
    private static boolean isBoth(List<Item> items, List<Integer> levels) {
        boolean isSold = false;
        boolean isBought = false;
        int last = levels.get(levels.size() - 1);
        for (int i = Math.max(0, last - FAR); i <= last; i++) {
            Item item = items.get(i);
            if (item instanceof Flow flow) {
                isSold |= flow.concept() == Concept.EXPORTS || flow.concept() == Concept.SELL;
                isBought |= flow.concept() == Concept.IMPORTS || flow.concept() == Concept.BUY;
                if (flow.concept() == Concept.TRADE || flow.concept() == Concept.WORLD_TRADE) {
                    return false;
                }
            }
            boolean isOther = item instanceof Cue cue
                    && (cue.is(Category.AGAINST)
                            || cue.is(Category.UP)
                            || cue.is(Category.DOWN)
                            || cue.is(Category.INCLUDING));
            if (isOther) {
                return false;
            }
        }
        return levels.size() == 2 && isSold && isBought;
    }

    /** Whether nothing but a comma stands between the last level, with whose it is, and the changes. */
    private static boolean isDirectlyBehind(List<Item> items, int level, int lead) {
        for (int i = level + 1; i < lead; i++) {
            Item item = items.get(i);
            boolean passes = (item instanceof Mark mark && mark.sign() == ',')
                    || item instanceof PartyName
                    || item instanceof Time
                    || (item instanceof Cue cue && (leads(cue) || cue.is(Category.FROM) || cue.is(Category.IN)));
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    /** Whether the levels stand in a list themselves, which is given out with the changes. */
    private static boolean isTogether(List<Item> items, List<Integer> levels) {
        for (int n = 0; n + 1 < levels.size(); n++) {
            if (Scan.all(items.subList(levels.get(n) + 1, levels.get(n + 1)), Respectively::isJoint)) {
                return true;
            }
        }
        return false;
    }

    static boolean moves(Item item) {
        return item instanceof Cue cue && (cue.is(Category.UP) || cue.is(Category.DOWN));
    }

    /** Where what is said of one level ends: before the joint that stands last before the next. */
    private static int joint(List<Item> items, int level, int next) {
        for (int i = next - 1; i > level; i--) {
            boolean joins = items.get(i) instanceof Cue cue && cue.is(Category.AND);
            if (joins || (items.get(i) instanceof Mark mark && mark.sign() == ',')) {
                return i;
            }
        }
        return level + 1;
    }

    /** Where what is said of the last level ends: before a comma that stands before the changes. */
    private static int ofLast(List<Item> items, int lead) {
        return lead > 0 && items.get(lead - 1) instanceof Mark ? lead - 1 : lead;
    }

    /** The verbs of a rise or fall that end what is said of a list before a comma, as in Kazakh. */
    static List<Item> tail(List<Item> items, List<Integer> figures, int end) {
        int last = figures.get(end - 1) + 1;
        int to = last;
        while (moves(items.get(to))) {
            to++;
        }
        return items.get(to) instanceof Mark ? items.subList(last, to) : List.of();
    }
}
