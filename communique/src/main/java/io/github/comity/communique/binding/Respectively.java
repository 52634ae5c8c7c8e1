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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives each subject its own figure where a sentence names all subjects first: exports and imports totalled 3 and 4
 * million respectively.
 *
 * <p>The items keep their places in the text and stand in another order: subject, what joins it to its figure, figure,
 * next subject. Subjects are flow words, parties or times, whichever stand in the number of the figures; "they" stands
 * for the flow words before it.
 */
final class Respectively {
    private static final Predicate<Item> FLOWS = Flow.class::isInstance;

    private Respectively() {}

    /** The items, in the order in which figures stand with their subjects. */
    static List<Item> distribute(List<Item> items) {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at) instanceof Cue cue && cue.is(Category.RESPECTIVELY)) {
                int last = lastFigure(items, at);
                List<Item> distributed = last < 0 ? distribute(items, at) : ofAll(items, last, at);
                distributed = distributed == null ? ChangesInOrder.without(items, at) : distributed;
                if (distributed != null) {
                    return distributed;
                }
            }
        }
        return items;
    }

    /**
     * The last figure before the word where what all figures are of stands between: importing 3 and 4 million of Indian
     * goods in 2023, respectively; -1 if nothing such does.
     */
    private static int lastFigure(List<Item> items, int word) {
        boolean isOfAll = false;
        for (int i = word - 1; i > 0; i--) {
            Item item = items.get(i);
            if (item instanceof Amount) {
                return isOfAll ? i : -1;
            }
            isOfAll |= item instanceof Cue of && (of.is(Category.OF) || of.is(Category.GOODS));
            boolean passes = item instanceof Cue
                    || item instanceof Time
                    || item instanceof PartyName
                    || (item instanceof Mark mark && mark.sign() == ',');
            if (!passes || ChangesInOrder.moves(item)) {
                return -1;
            }
        }
        return -1;
    }

    /** The items with the figures given out, each with what stands between the last of them and the word; or null. */
    private static @Nullable List<Item> ofAll(List<Item> items, int last, int word) {
        List<Item> near = new ArrayList<>(items.subList(0, last + 1));
        near.add(items.get(word));
        near.addAll(items.subList(word + 1, items.size()));
        List<Item> distributed = distribute(near, last + 1);
        if (distributed == null) {
            return null;
        }
        List<Item> shared = items.subList(last + 1, word).stream()
                .filter(i -> !(i instanceof Mark))
                .toList();
        List<Item> out = new ArrayList<>();
        int first = last;
        while (first > 0 && (items.get(first - 1) instanceof Amount || isJoint(items.get(first - 1)))) {
            first--;
        }
        int from = items.get(first).from();
        for (Item item : distributed) {
            out.add(item);
            boolean isFigure = item instanceof Amount
                    && item.from() >= from
                    && item.to() <= items.get(word).from();
            out.addAll(isFigure ? shared : List.of());
        }
        return out;
    }

    private static @Nullable List<Item> distribute(List<Item> items, int word) {
        List<Item> dated = dated(items, word);
        if (dated != null) {
            return dated;
        }
        List<Item> measured = WeightAndValue.of(items, word);
        if (measured != null) {
            return measured;
        }
        List<Integer> all = ListedFigures.ofAll(items, word);
        List<Integer> figures = ListedFigures.of(items, word);
        List<Item> changes = ChangesInOrder.of(items, word);
        if (changes != null) {
            return changes;
        }
        for (Predicate<Item> kind : ImmutableList.<Predicate<Item>>of(FLOWS, i -> i instanceof PartyName)) {
            List<Integer> subjects = all.isEmpty()
                    ? all
                    : withoutOwner(items, subjects(items, start(items, all.get(0)), all.get(0), kind), figures.size());
            boolean isList = subjects.size() >= 2 && all.size() > subjects.size() && all.size() % subjects.size() == 0;
            if (isList && (kind == FLOWS || figures.size() == subjects.size())) {
                return joined(items, subjects, all, word);
            }
        }
        if (figures.size() < 2) {
            return null;
        }
        int first = figures.get(0);
        int start = start(items, first);
        for (Predicate<Item> kind :
                ImmutableList.<Predicate<Item>>of(FLOWS, i -> i instanceof PartyName, i -> i instanceof Time)) {
            List<Integer> subjects = withoutOwner(items, subjects(items, start, first, kind), figures.size());
            if (subjects.size() == figures.size() && (kind == FLOWS || isList(items, subjects))) {
                return joined(items, subjects, figures, word);
            }
        }
        return pronoun(items, start, figures, word);
    }

    /** Figures with a list of as many times behind them: 3 and 4 million in 2023 and 2024 respectively; or null. */
    private static @Nullable List<Item> dated(List<Item> items, int word) {
        List<Integer> times = new ArrayList<>();
        List<Integer> figures = new ArrayList<>();
        int at = word - 1;
        for (; at >= 0 && !(items.get(at) instanceof Amount); at--) {
            Item item = items.get(at);
            if (item instanceof Time) {
                times.add(0, at);
            } else if (!isJoint(item) && !(item instanceof Cue cue && cue.is(Category.IN))) {
                return null;
            }
        }
        for (; at >= 0 && (items.get(at) instanceof Amount || isJoint(items.get(at))); at--) {
            if (items.get(at) instanceof Amount) {
                figures.add(0, at);
            }
        }
        if (times.size() < 2 || times.size() != figures.size()) {
            return null;
        }
        int lead = figures.get(0);
        while (lead > 0 && isLink(items.get(lead - 1))) {
            lead--;
        }
        List<Item> out = new ArrayList<>(items.subList(0, figures.get(0)));
        for (int n = 0; n < times.size(); n++) {
            if (n > 0) {
                out.addAll(items.subList(lead, figures.get(0)));
            }
            out.add(items.get(figures.get(n)));
            out.add(items.get(times.get(n)));
            out.add(Mark.COMMA);
        }
        return rest(items, out, figures, word);
    }

    static boolean isJoint(Item item) {
        return (item instanceof Mark mark && mark.sign() == ',')
                || (item instanceof Cue cue && (cue.is(Category.AND) || cue.is(Category.BY) || cue.is(Category.TO)));
    }

    /** Where the part of the sentence starts that the figures belong to. */
    private static int start(List<Item> items, int first) {
        for (int i = first - 1; i >= 0; i--) {
            boolean isEnd = (items.get(i) instanceof Mark mark && mark.sign() == ';')
                    || items.get(i) instanceof Amount
                    || (items.get(i) instanceof Cue cue && cue.is(Category.WHILE));
            if (isEnd) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Integer> subjects(List<Item> items, int from, int to, Predicate<Item> kind) {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (kind.test(items.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    /** The last ones, where a party before them owns the flow that goes to all of them: Kenya's exports to X and Y. */
    private static List<Integer> withoutOwner(List<Item> items, List<Integer> subjects, int figures) {
        int owner = subjects.size() - figures - 1;
        boolean isOwned = figures > 1
                && owner == 0
                && items.get(subjects.get(0)) instanceof PartyName
                && !isList(items, subjects.subList(0, 2))
                && isList(items, subjects.subList(1, subjects.size()));
        return isOwned ? subjects.subList(1, subjects.size()) : subjects;
    }

    /**
     * What leads to the first of several parties, where another one before it owns the flow: Kenya's exports of tea to;
     * empty if nobody does.
     */
    private static List<Item> ofOwner(List<Item> items, int first) {
        boolean isOwned = false;
        int lead = -1;
        for (int i = first - 1; i >= 0 && items.get(first) instanceof PartyName; i--) {
            Item item = items.get(i);
            if (item instanceof Mark || item instanceof Amount) {
                break;
            }
            isOwned |= item instanceof PartyName;
            lead = item instanceof PartyName || item instanceof Flow ? i : lead;
        }
        return isOwned ? items.subList(lead, first) : List.of();
    }

    /** Whether something joins each subject to the next, so that none is said to trade with the other. */
    private static boolean isList(List<Item> items, List<Integer> subjects) {
        for (int n = 1; n < subjects.size(); n++) {
            List<Item> between = items.subList(subjects.get(n - 1), subjects.get(n));
            if (Scan.none(between, i -> i instanceof Mark || (i instanceof Cue cue && cue.is(Category.AND)))) {
                return false;
            }
        }
        return true;
    }

    private static List<Item> joined(List<Item> items, List<Integer> subjects, List<Integer> figures, int word) {
        int first = figures.get(0);
        int last = subjects.get(subjects.size() - 1);
        int link = last + 1;
        while (link < first && !isLink(items.get(link))) {
            link++;
        }
        boolean isOfTimes = items.get(last) instanceof Time;
        List<Item> shared =
                isOfTimes && Scan.any(items.subList(last, link), FLOWS) ? items.subList(last + 1, link) : List.of();
        List<Item> out = new ArrayList<>(shared);
        out.addAll(items.subList(0, subjects.get(0)));
        int count = subjects.size();
        for (int n = 0; n < count; n++) {
            int own = shared.isEmpty() ? link : last + 1;
            int end = n + 1 < count ? withoutJoint(items, subjects.get(n), subjects.get(n + 1)) : own;
            out.addAll(n > 0 ? ofOwner(items, subjects.get(0)) : List.of());
            out.addAll(items.subList(subjects.get(n), end));
            boolean isMoved = Scan.any(items.subList(subjects.get(n), end), ChangesInOrder::moves) && n + 1 < count;
            items.subList(link, first).stream()
                    .filter(i -> !(i instanceof Mark) && !(isMoved && ChangesInOrder.moves(i)))
                    .forEach(out::add);
            out.add(whole(items, figures, n, count));
            out.addAll(figures.size() > count ? ChangesInOrder.tail(items, figures, count) : List.of());
            out.addAll(figures.size() > count ? times(items, figures, count) : List.of());
            for (int next = n + count; next < figures.size(); next += count) {
                out.add(Mark.COMMA);
                List<Item> lead = lead(items, figures, next);
                out.addAll(lead.isEmpty() ? lead(items, figures, next - n) : lead);
                out.add(whole(items, figures, next, count));
                boolean isLast = next + 1 == figures.size();
                out.addAll(isLast ? List.of() : ChangesInOrder.compared(items, endOf(figures, word)));
                out.addAll(times(items, figures, next - n + count));
            }
            out.add(Mark.COMMA);
        }
        int times = figures.size() > count ? timeEnd(items, figures.get(figures.size() - 1) + 1) - 1 : 0;
        return rest(items, out, figures, Math.max(word, times));
    }

    /** A figure with the percent sign or power of ten that the last of its list has alone: €0.9 and €1.1 billion. */
    static Item whole(List<Item> items, List<Integer> figures, int at, int count) {
        Amount own = (Amount) items.get(figures.get(at));
        Amount last = (Amount) items.get(figures.get(at - at % count + count - 1));
        boolean isBare = own.kind() == Amount.Kind.BARE && own.magnitude() == null;
        boolean isPercent = last.kind() == Amount.Kind.PERCENT || last.kind() == Amount.Kind.POINTS;
        boolean isSum = own.kind() == Amount.Kind.MONEY
                && own.magnitude() == null
                && last.kind() == Amount.Kind.MONEY
                && last.magnitude() != null
                && (own.unit() == null || Objects.equals(own.unit(), last.unit()));
        if (isSum || (isBare && last.mayBeMoney() && last.magnitude() != null)) {
            return own.with(last.kind(), last.magnitude(), last.unit());
        }
        return isBare && isPercent ? own.with(last.kind(), null, last.unit()) : own;
    }

    /** The words that bind a figure of a further list, between it, or a time behind that, and the figure before it. */
    private static List<Item> lead(List<Item> items, List<Integer> figures, int at) {
        int from = timeEnd(items, figures.get(at - 1) + 1);
        from += ChangesInOrder.tail(items, figures, at).size();
        return items.subList(from, figures.get(at)).stream()
                .filter(i -> i instanceof Cue cue && !cue.is(Category.AND) && !cue.is(Category.RESPECTIVELY))
                .toList();
    }

    /** The time behind the last figure of a list, which ends before the figure at a place, and the words before it. */
    private static List<Item> times(List<Item> items, List<Integer> figures, int end) {
        int from = figures.get(end - 1) + 1;
        return items.subList(from, timeEnd(items, from)).stream()
                .filter(i -> !(i instanceof Cue cue && cue.is(Category.RESPECTIVELY)))
                .toList();
    }

    /** The index behind a time at a place, with a preposition before it; the place itself if there is none. */
    private static int timeEnd(List<Item> items, int from) {
        int at = from;
        while (at < items.size()
                && items.get(at) instanceof Cue cue
                && (cue.is(Category.IN) || cue.is(Category.RESPECTIVELY))) {
            at++;
        }
        return at < items.size() && items.get(at) instanceof Time ? at + 1 : from;
    }

    /** They stand for the flows that the sentence named last. */
    private static @Nullable List<Item> pronoun(List<Item> items, int start, List<Integer> figures, int word) {
        int it = -1;
        for (int i = start; i < figures.get(0); i++) {
            it = items.get(i) instanceof Cue cue && !cue.value(Category.IT).isEmpty() ? i : it;
        }
        List<Concept> named = new ArrayList<>();
        for (int i = start - 1; i >= 0 && it >= 0; i--) {
            if (items.get(i) instanceof Flow flow && !named.contains(flow.concept())) {
                named.add(0, flow.concept());
            }
        }
        if (it < 0 || named.size() != figures.size()) {
            return null;
        }
        List<Item> out = new ArrayList<>(items.subList(0, it));
        for (int n = 0; n < named.size(); n++) {
            out.add(new Flow(items.get(it).from(), items.get(it).to(), named.get(n)));
            out.addAll(items.subList(it + 1, figures.get(0)));
            out.add(items.get(figures.get(n)));
            out.add(Mark.COMMA);
        }
        return rest(items, out, figures, word);
    }

    private static List<Item> rest(List<Item> items, List<Item> out, List<Integer> figures, int word) {
        int end = endOf(figures, word);
        if (end < items.size() && items.get(end) instanceof Mark) {
            out.remove(out.size() - 1);
        }
        out.addAll(items.subList(end, items.size()));
        return out;
    }

    private static int endOf(List<Integer> figures, int word) {
        return Math.max(word, figures.get(figures.size() - 1)) + 1;
    }

    static boolean isLink(Item item) {
        return item instanceof Cue cue
                && (cue.is(Category.LEVEL)
                        || cue.is(Category.UP)
                        || cue.is(Category.DOWN)
                        || cue.is(Category.TO)
                        || cue.is(Category.BY)
                        || cue.is(Category.RESPECTIVELY));
    }

    private static int withoutJoint(List<Item> items, int from, int to) {
        int end = to;
        for (int i = to - 1; i > from; i--) {
            if (isJoint(items.get(i))) {
                end = i;
                break;
            }
        }
        return end;
    }
}
