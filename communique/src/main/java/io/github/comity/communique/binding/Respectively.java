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
import java.util.stream.IntStream;
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
        int last = Scan.last(items, word, i -> !isBetweenLastAndWord(i));
        boolean isOfAll = Scan.any(
                items.subList(last + 1, word),
                i -> i instanceof Cue of && (of.is(Category.OF) || of.is(Category.GOODS)));
        return isOfAll && Scan.at(items, last) instanceof Amount ? last : -1;
    }

    private static boolean isBetweenLastAndWord(Item item) {
        return (item instanceof Cue && !ChangesInOrder.moves(item))
                || item instanceof Time
                || item instanceof PartyName
                || (item instanceof Mark mark && mark.sign() == ',');
    }

    /** The items with the figures given out, each with what stands between the last of them and the word; or null. */
    private static @Nullable List<Item> ofAll(List<Item> items, int last, int word) {
        List<Item> near = new ArrayList<>(items.subList(0, last + 1));
        near.addAll(items.subList(word, items.size()));
        List<Item> distributed = distribute(near, last + 1);
        if (distributed == null) {
            return null;
        }
        List<Item> shared = items.subList(last + 1, word).stream()
                .filter(i -> !(i instanceof Mark))
                .toList();
        List<Item> out = new ArrayList<>();
        int from = items.get(Scan.start(items, last, i -> i instanceof Amount || isJoint(i)))
                .from();
        for (Item item : distributed) {
            out.add(item);
            boolean isFigure = item instanceof Amount
                    && item.from() >= from
                    && item.from() <= items.get(last).from();
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
        int last = Scan.last(items, word, Amount.class::isInstance);
        int first = Scan.start(items, last + 1, i -> i instanceof Amount || isJoint(i));
        List<Integer> times = subjects(items, last + 1, word, Time.class::isInstance);
        List<Integer> figures = subjects(items, first, last + 1, Amount.class::isInstance);
        boolean isOfTimes = Scan.all(
                items.subList(last + 1, word),
                i -> i instanceof Time || isJoint(i) || (i instanceof Cue cue && cue.is(Category.IN)));
        if (!isOfTimes || times.size() < 2 || times.size() != figures.size()) {
            return null;
        }
        int lead = Scan.start(items, figures.get(0), Respectively::isLink);
        List<Item> out = new ArrayList<>(items.subList(0, lead));
        for (int n = 0; n < times.size(); n++) {
            out.addAll(items.subList(lead, figures.get(0)));
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
        return 1
                + Scan.last(
                        items,
                        first,
                        i -> (i instanceof Mark mark && mark.sign() == ';')
                                || i instanceof Amount
                                || (i instanceof Cue cue && cue.is(Category.WHILE)));
    }

    private static List<Integer> subjects(List<Item> items, int from, int to, Predicate<Item> kind) {
        return IntStream.range(from, to)
                .filter(i -> kind.test(items.get(i)))
                .boxed()
                .toList();
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
        int start = Scan.last(items, first, i -> i instanceof Mark || i instanceof Amount) + 1;
        List<Item> before = items.subList(start, first);
        boolean isOwned = items.get(first) instanceof PartyName && Scan.any(before, PartyName.class::isInstance);
        int lead = Scan.first(before, 0, i -> i instanceof PartyName || i instanceof Flow);
        return isOwned ? before.subList(lead, before.size()) : List.of();
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
        List<Item> lead = items.subList(0, subjects.get(0));
        int count = subjects.size();
        boolean hasFurther = figures.size() > count;
        for (int n = 0; n < count; n++) {
            int own = shared.isEmpty() ? link : last + 1;
            int end = n + 1 < count ? withoutJoint(items, subjects.get(n), subjects.get(n + 1)) : own;
            List<Item> subject = items.subList(subjects.get(n), end);
            out.addAll(lead);
            lead = ofOwner(items, subjects.get(0));
            out.addAll(subject);
            boolean isMoved = Scan.any(subject, ChangesInOrder::moves);
            items.subList(link, first).stream()
                    .filter(i -> !(i instanceof Mark) && !(isMoved && ChangesInOrder.moves(i)))
                    .forEach(out::add);
            out.add(whole(items, figures, n, count));
            out.addAll(hasFurther ? ChangesInOrder.tail(items, figures, count) : List.of());
            out.addAll(times(items, figures, count));
            for (int next = n + count; next < figures.size(); next += count) {
                out.add(Mark.COMMA);
                List<Item> links = lead(items, figures, next);
                out.addAll(links.isEmpty() ? lead(items, figures, next - n) : links);
                out.add(whole(items, figures, next, count));
                boolean isLast = next + 1 == figures.size();
                out.addAll(isLast ? List.of() : ChangesInOrder.compared(items, endOf(figures, word)));
                out.addAll(times(items, figures, next - n + count));
            }
            out.add(Mark.COMMA);
        }
        return rest(items, out, figures, word);
    }

    /** A figure with the unit and power of ten that the last of its list has alone: €0.9 and €1.1 billion; 3 and 4%. */
    static Item whole(List<Item> items, List<Integer> figures, int at, int count) {
        Amount own = (Amount) items.get(figures.get(at));
        Amount last = (Amount) items.get(figures.get(at - at % count + count - 1));
        boolean isBare = own.kind() == Amount.Kind.BARE;
        boolean isSum = own.kind() == Amount.Kind.MONEY
                && last.kind() == Amount.Kind.MONEY
                && last.magnitude() != null
                && (own.unit() == null || Objects.equals(own.unit(), last.unit()));
        return own.magnitude() == null && (isBare || isSum)
                ? own.with(last.kind(), last.magnitude(), last.unit())
                : own;
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
        return items.subList(from, timeEnd(items, from));
    }

    /** The index behind a time at a place, with a preposition before it; the place itself if there is none. */
    private static int timeEnd(List<Item> items, int from) {
        int at = Scan.past(
                items, from, i -> i instanceof Cue cue && (cue.is(Category.IN) || cue.is(Category.RESPECTIVELY)));
        return Scan.at(items, at) instanceof Time ? at + 1 : from;
    }

    /** They stand for the flows that the sentence named last. */
    private static @Nullable List<Item> pronoun(List<Item> items, int start, List<Integer> figures, int word) {
        int first = figures.get(0);
        int it = Scan.last(
                items,
                first,
                i -> i instanceof Cue cue && !cue.value(Category.IT).isEmpty());
        List<Concept> named = items.subList(0, start).stream()
                .filter(FLOWS)
                .map(i -> ((Flow) i).concept())
                .distinct()
                .toList();
        if (it < start || named.size() != figures.size()) {
            return null;
        }
        List<Item> out = new ArrayList<>(items.subList(0, it));
        for (int n = 0; n < named.size(); n++) {
            out.add(new Flow(items.get(it).from(), items.get(it).to(), named.get(n)));
            out.addAll(items.subList(it + 1, first));
            out.add(items.get(figures.get(n)));
            out.addAll(times(items, figures, named.size()));
            out.add(Mark.COMMA);
        }
        return rest(items, out, figures, word);
    }

    /** What stands behind the figures, the word and a time of them all was added to it. */
    private static List<Item> rest(List<Item> items, List<Item> out, List<Integer> figures, int word) {
        int end = Math.max(endOf(figures, word), timeEnd(items, figures.get(figures.size() - 1) + 1));
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
        int joint = Scan.last(items, to, Respectively::isJoint);
        return joint > from ? joint : to;
    }
}
