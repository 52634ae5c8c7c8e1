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
 * Takes the time of a record behind "after" for one that dates nothing, for the record says what was the case then, and
 * not what a change is counted from: <i>exports fell by 8.1 percent in 2024, after a record high in 2022</i>.
 */
final class AfterRecord {
    private AfterRecord() {}

    /** The items with such times. */
    static List<Item> of(List<Item> items) {
        List<Item> out = items;
        for (int i = 0; i < items.size(); i++) {
            int time = items.get(i) instanceof Cue cue && cue.is(Category.NOT_IN) ? timeOf(items, i, cue) : -1;
            if (time >= 0
                    && items.get(time) instanceof Time period
                    && period.kind() == Time.Kind.PERIOD
                    && !isOfFigure(items, time + 1)) {
                out = out == items ? new ArrayList<>(items) : out;
                out.set(time, period.asRemark());
            }
        }
        return out;
    }

    /** Whether a figure of that time follows: after the record of 2022 (9.4 billion), exports were 8.1 billion. */
    private static boolean isOfFigure(List<Item> items, int at) {
        boolean isLink = Cue.is(items, at, Category.OF) || Cue.is(items, at, Category.TO);
        return (Scan.at(items, at) instanceof Mark bracket && bracket.opens())
                || Scan.at(items, isLink ? at + 1 : at) instanceof Amount;
    }

    /** The place of the time of a record that "after" speaks of; -1 if there is none. */
    private static int timeOf(List<Item> items, int after, Cue cue) {
        return switch (cue.value(Category.NOT_IN)) {
            case "" -> timeOf(items, after, 1);
            case "BEHIND" -> timeOf(items, after, -1);
            default -> -1;
        };
    }

    /** The place of the first time on one side of a word, with a record and no figure between; -1 if there is none. */
    private static int timeOf(List<Item> items, int after, int step) {
        boolean isRecord = false;
        int i = after + step;
        while (Scan.at(items, i) instanceof Cue cue && !cue.is(Category.AND) && !cue.is(Category.WHILE)) {
            isRecord |= cue.is(Category.PEAK);
            i += step;
        }
        return isRecord && Scan.at(items, i) instanceof Time ? i : -1;
    }
}
