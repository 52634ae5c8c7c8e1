package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives changes that are told in order behind the levels that each has its own words: <i>exports were 91.3 million and
 * imports 55.4 million, with increases of 17.5 and 6.2 percent respectively</i>.
 */
final class ChangesInOrder {
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
        int lead = first;
        boolean isChange = false;
        while (lead > 0 && items.get(lead - 1) instanceof Cue cue && !cue.is(Category.AND)) {
            isChange |= cue.is(Category.UP) || cue.is(Category.DOWN);
            lead--;
        }
        List<Integer> levels = new ArrayList<>();
        boolean isFlow = false;
        for (int i = 0; i < lead; i++) {
            boolean isLevel = items.get(i) instanceof Amount level && level.mayBeMoney() && level.magnitude() != null;
            isFlow |= items.get(i) instanceof Flow;
            if (isLevel) {
                levels.add(i);
            }
        }
        boolean isPercent = figures.stream()
                .allMatch(f ->
                        Respectively.whole(items, figures, figures.indexOf(f), figures.size()) instanceof Amount change
                                && change.kind() == Amount.Kind.PERCENT);
        if (!isChange || !isPercent || !isFlow || levels.isEmpty() || isTogether(items, levels)) {
            return null;
        }
        List<Item> out = new ArrayList<>();
        int from = 0;
        for (int n = 0; n < figures.size() && levels.size() == figures.size(); n++) {
            int end = n + 1 < levels.size() ? joint(items, levels.get(n), levels.get(n + 1)) : ofLast(items, lead);
            out.addAll(items.subList(from, end));
            out.add(Mark.COMMA);
            items.subList(lead, first).stream().filter(ChangesInOrder::moves).forEach(out::add);
            out.add(Respectively.whole(items, figures, n, figures.size()));
            from = end;
        }
        out.addAll(items.subList(from, from == 0 ? ofLast(items, lead) : from));
        out.addAll(items.subList(word + 1, items.size()));
        return out;
    }

    /** Whether the levels stand in a list themselves, which is given out with the changes. */
    private static boolean isTogether(List<Item> items, List<Integer> levels) {
        for (int n = 0; n + 1 < levels.size(); n++) {
            if (items.subList(levels.get(n) + 1, levels.get(n + 1)).stream().allMatch(Respectively::isJoint)) {
                return true;
            }
        }
        return false;
    }

    private static boolean moves(Item item) {
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
}
