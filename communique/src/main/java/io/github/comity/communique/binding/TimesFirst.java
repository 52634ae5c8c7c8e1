package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the time that opens a bracket behind the one figure of it: <i>4.6 million (in 2022, a deficit of 12.2
 * million)</i> is read as <i>4.6 million (a deficit of 12.2 million in 2022)</i>.
 */
final class TimesFirst {
    private final List<Item> items;

    private TimesFirst(List<Item> items) {
        this.items = items;
    }

    /** The items in that order. */
    static List<Item> of(List<Item> items) {
        List<Item> out = items;
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof Mark mark && mark.opens()) {
                out = new TimesFirst(out).at(i);
            }
        }
        return out;
    }

    private List<Item> at(int bracket) {
        int time = bracket + 1;
        while (Scan.at(items, time) instanceof Cue in && (in.is(Category.IN) || in.is(Category.FILLER))) {
            time++;
        }
        int mark = time + 1;
        if (mark >= items.size() || !(items.get(time) instanceof Time) || !divides(items.get(mark))) {
            return items;
        }
        int figure = figure(mark + 1);
        boolean isPlain = figure == mark + 1 && !isComma(items.get(mark)); // (2017: 5.1 billion)
        if (figure < 0 || isPlain) {
            return items;
        }
        List<Item> out = new ArrayList<>(items.subList(0, bracket + 1));
        out.addAll(items.subList(mark + 1, figure + 1));
        out.addAll(items.subList(bracket + 1, mark));
        out.addAll(items.subList(figure + 1, items.size()));
        return out;
    }

    /** The index of the one sum that ends a bracket, behind words alone; -1 if there is none. */
    private int figure(int from) {
        for (int i = from; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Amount sum) {
                return sum.mayBeMoney() && items.get(i + 1) instanceof Mark end && end.closes() ? i : -1;
            }
            if (item instanceof Time || (item instanceof Mark && !isComma(item))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean divides(Item item) {
        return item instanceof Mark mark && (mark.sign() == ',' || mark.sign() == ':' || mark.sign() == '-');
    }

    private static boolean isComma(Item item) {
        return item instanceof Mark mark && mark.sign() == ',';
    }
}
