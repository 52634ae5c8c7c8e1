package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the year since which something changed for the one that is compared with, where a figure of that year follows:
 * <i>it has tripled since 2019, when it was 201 million</i> is read as <i>tripled against 2019, when it was</i>.
 */
final class SinceWhen {
    private SinceWhen() {}

    /** The items with such times of one year. */
    static List<Item> of(List<Item> items) {
        List<Item> out = items;
        for (int i = items.size() - 2; i > 0; i--) {
            Time year = items.get(i) instanceof Time since ? since.firstYear() : null;
            if (year != null && isWhen(items, i + 1)) {
                out = out == items ? new ArrayList<>(items) : out;
                out.set(i, year);
                out.add(i, new Cue(year.from(), year.from(), Senses.of(Category.AGAINST)));
            }
        }
        return out;
    }

    private static boolean isWhen(List<Item> items, int from) {
        int at = items.get(from) instanceof Mark mark && mark.sign() == ',' ? from + 1 : from;
        return Cue.is(items, at, Category.WHEN);
    }
}
