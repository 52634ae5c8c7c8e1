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
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives changes that are told in order behind the levels that each has its own words: <i>exports were 91.3 million and
 * imports 55.4 million, with increases of 17.5 and 6.2 percent respectively</i>. The levels are of both flows, or of
 * one flow with as many partners: <i>1.87 billion with Thailand and 2.94 billion with Viet Nam, up 12.4 and 18.6
 * percent, respectively</i>.
 */
final class ChangesInOrder {
    private final List<Item> items;
    private final List<Integer> figures;
    /** Where the words start that lead to the first change. */
    private final int lead;
    /** Behind the changes, the words that stand behind the last of them, and the word that they are in order. */
    private final int end;

    private ChangesInOrder(List<Item> items, List<Integer> figures, int word) {
        this.items = items;
        this.figures = figures;
        this.lead = lead(items, figures.get(0));
        int last = Math.max(word, figures.get(figures.size() - 1));
        this.end = Scan.past(items, last + 1, ChangesInOrder::moves);
    }

    /**
     * The items with each change behind its level; without the changes where there are not as many levels, since
     * nothing says then whose they are; null if the figures are no changes behind levels.
     *
     * @param items the items
     * @param word the index of the word that says that they are in order
     */
    static @Nullable List<Item> of(List<Item> items, int word) {
        List<Integer> figures = ListedFigures.changes(items, word);
        return figures.size() < 2 ? null : new ChangesInOrder(items, figures, word).distributed();
    }

    private @Nullable List<Item> distributed() {
        int first = figures.get(0);
        List<Integer> levels = levels(items, lead);
        if (levels.isEmpty()) {
            return null;
        }
        int last = levels.get(levels.size() - 1);
        boolean isChange = Scan.any(items.subList(lead, end), ChangesInOrder::moves)
                || Scan.all(figures, f -> items.get(f) instanceof Amount change && change.sign() != 0);
        boolean isPercent = Scan.all(
                figures,
                f -> Respectively.whole(items, figures, figures.indexOf(f), figures.size()) instanceof Amount change
                        && change.kind() == Amount.Kind.PERCENT);
        boolean isOfOthers = levels.size() == 1 && Scan.any(items.subList(last, lead), Flow.class::isInstance);
        if (!isChange || !isPercent || isOfOthers || isTogether(items, levels)) {
            return null;
        }
        boolean isOfEach =
                levels.size() == figures.size() && !isCompared(last) && (isBoth(levels) || isOfPartners(levels));
        List<Item> out = new ArrayList<>();
        if (!isOfEach || !isDirectlyBehind(last)) {
            out.addAll(items.subList(0, first));
            out.addAll(items.subList(end, items.size()));
            return out;
        }
        int from = 0;
        for (int n = 0; n < figures.size(); n++) {
            int to = n + 1 < levels.size() ? joint(levels.get(n), levels.get(n + 1)) : ofLast();
            out.addAll(items.subList(from, to));
            addChange(out, n);
            from = to;
        }
        int compared = compared(items, end).size();
        int rest = compared == 0 ? end : Scan.past(items, end, Respectively::isJoint) + compared;
        out.addAll(items.subList(rest, items.size()));
        return out;
    }

    /** Adds one change, with the words that say its direction, and what all of them are compared with. */
    private void addChange(List<Item> out, int at) {
        boolean isLed = Scan.any(items.subList(lead, figures.get(0)), ChangesInOrder::moves);
        List<Item> own = isLed ? before(at) : behind(at);
        out.add(Mark.COMMA);
        out.addAll(isLed ? own : List.of());
        out.add(Respectively.whole(items, figures, at, figures.size()));
        out.addAll(isLed ? List.of() : own);
        out.addAll(compared(items, end));
    }

    /** The words of direction that stand last before a change. */
    private List<Item> before(int at) {
        int from = at == 0 ? lead : figures.get(at - 1);
        List<Item> own = says(from, figures.get(at));
        return own.isEmpty() && at > 0 ? before(at - 1) : own;
    }

    /** The words of direction that stand first behind a change. */
    private List<Item> behind(int at) {
        boolean isLast = at + 1 == figures.size();
        List<Item> own = says(figures.get(at), isLast ? end : figures.get(at + 1));
        return own.isEmpty() && !isLast ? behind(at + 1) : own;
    }

    private List<Item> says(int from, int to) {
        return items.subList(from, to).stream()
                .filter(i -> moves(i) || (i instanceof Cue cue && cue.is(Category.YEARLY)))
                .toList();
    }

    /** What stands behind changes that end at a place if it says of when they are or against when, or nothing. */
    static List<Item> compared(List<Item> items, int end) {
        int from = Scan.past(items, end, Respectively::isJoint);
        List<Item> behind = items.subList(from, Scan.past(items, from, i -> !(i instanceof Mark)));
        boolean isTime = Scan.any(behind, Time.class::isInstance)
                && Scan.all(behind, i -> i instanceof Cue || i instanceof Time);
        return isTime ? behind : List.of();
    }

    /**
     * The items without the changes before a word that says that they are in order, and what stands between, where
     * there are several and nothing gives them out; null if there is one at most.
     */
    static @Nullable List<Item> without(List<Item> items, int word) {
        if (Scan.at(items, word + 1) instanceof Amount sum && sum.unit() != null) {
            return null;
        }
        List<Item> before = items.subList(0, word);
        int level = Scan.last(before, word, i -> i instanceof Amount amount && amount.mayBeMoney());
        int first = Scan.first(before, level + 1, ChangesInOrder::isChange);
        if (first < 0 || Scan.first(before, first + 1, ChangesInOrder::isChange) < 0) {
            return null;
        }
        List<Item> out = new ArrayList<>(items.subList(0, first));
        out.addAll(items.subList(word + 1, items.size()));
        return out;
    }

    private static boolean isChange(Item item) {
        return item instanceof Amount change
                && (change.kind() == Amount.Kind.PERCENT || change.kind() == Amount.Kind.BARE);
    }

    /** Where the words start that lead to the first change, of which all are known: with increases of. */
    private static int lead(List<Item> items, int first) {
        return Scan.start(items, first, i -> i instanceof Cue cue && leads(cue));
    }

    static boolean leads(Cue cue) {
        boolean isKnown = cue.is(Category.UP)
                || cue.is(Category.DOWN)
                || cue.is(Category.WITH)
                || cue.is(Category.OF)
                || cue.is(Category.BY)
                || cue.is(Category.TO)
                || cue.is(Category.YEARLY)
                || cue.is(Category.RESPECTIVELY)
                || cue.is(Category.FILLER);
        return isKnown && !cue.isUnknown() && !cue.is(Category.AND) && !cue.is(Category.GOODS);
    }

    /** The levels before a place, of a time that is told alone: neither changes nor what they are compared with. */
    private static List<Integer> levels(List<Item> items, int end) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (items.get(i) instanceof Amount level && level.mayBeMoney() && level.magnitude() != null) {
                levels.add(i);
            }
        }
        return levels;
    }

    /** Whether a level is of exports and the other one of imports, with a flow word before each or between them. */
    private boolean isBoth(List<Integer> levels) {
        List<Concept> concepts = concepts(levels);
        return levels.size() == 2
                && Collections.disjoint(concepts, List.of(Concept.TRADE, Concept.WORLD_TRADE))
                && !Collections.disjoint(concepts, List.of(Concept.EXPORTS, Concept.SELL))
                && !Collections.disjoint(concepts, List.of(Concept.IMPORTS, Concept.BUY));
    }

    /** Whether the levels are of one flow and one time, with a name between each of them and the next. */
    private boolean isOfPartners(List<Integer> levels) {
        boolean isOfOne = concepts(levels).stream().distinct().count() == 1;
        long times = items.subList(0, lead).stream()
                .filter(Time.class::isInstance)
                .map(i -> ((Time) i).period())
                .distinct()
                .count();
        for (int n = 0; n + 1 < levels.size() && isOfOne; n++) {
            List<Item> between = items.subList(levels.get(n), levels.get(n + 1));
            isOfOne = Scan.one(between, PartyName.class::isInstance)
                    && Scan.none(between, i -> i instanceof Mark mark && mark.sign() == ';');
        }
        return isOfOne && times <= 1;
    }

    private List<Concept> concepts(List<Integer> levels) {
        int last = levels.get(levels.size() - 1);
        List<Concept> concepts = new ArrayList<>();
        for (Item item : items.subList(0, last)) {
            if (item instanceof Flow flow) {
                concepts.add(flow.concept());
            }
        }
        return concepts;
    }

    /** Whether a level is compared with another, and not told of a partner alone: against 80; but not nach Ungarn. */
    private boolean isCompared(int last) {
        return IntStream.range(0, last)
                .anyMatch(i -> Cue.is(items, i, Category.AGAINST) && !(items.get(i + 1) instanceof PartyName));
    }

    /** Whether nothing but a comma or bracket stands between the last level, with whose it is, and the changes. */
    private boolean isDirectlyBehind(int level) {
        return Scan.all(items.subList(level + 1, lead), ChangesInOrder::passes);
    }

    private static boolean passes(Item item) {
        return (item instanceof Mark mark && (mark.sign() == ',' || mark.opens()))
                || item instanceof PartyName
                || item instanceof Time
                || (item instanceof Cue cue
                        && (leads(cue) || cue.is(Category.FROM) || cue.is(Category.IN) || cue.is(Category.LEVEL)));
    }

    /** Whether the levels stand in a list themselves, which is given out with the changes. */
    private static boolean isTogether(List<Item> items, List<Integer> levels) {
        return Scan.any(
                levels, level -> Scan.at(items, Scan.start(items, level, Respectively::isJoint) - 1) instanceof Amount);
    }

    static boolean moves(Item item) {
        return item instanceof Cue cue && (cue.is(Category.UP) || cue.is(Category.DOWN));
    }

    /** Where what is said of one level ends: before the joint that stands first before the next. */
    private int joint(int level, int next) {
        List<Item> before = items.subList(0, next);
        int joint = Scan.first(
                before,
                level,
                i -> (i instanceof Mark mark && mark.sign() == ',') || (i instanceof Cue cue && cue.is(Category.AND)));
        return joint < 0 ? level + 1 : joint;
    }

    /** Where what is said of the last level ends: before a comma or bracket that stands before the changes. */
    private int ofLast() {
        return Scan.at(items, lead - 1) instanceof Mark ? lead - 1 : lead;
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
