package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an earlier level that "and" joins to a later one, before a change, as if it stood in brackets: <i>626.8 million
 * in 2023 and 422.4 million in 2022, up 48.4%</i> rose in 2023.
 */
final class EarlierBeside {
    private static final int FAR = 4;

    private final List<Item> items;

    private EarlierBeside(List<Item> items) {
        this.items = items;
    }

    /** A level with its time. */
    private record Level(int from, int to, ReportingPeriod period) {
        boolean isBefore(Level other) {
            return period.lengthInMonths().equals(other.period.lengthInMonths())
                    && RowDates.isEarlier(period, other.period);
        }
    }

    /** The items of a sentence, with brackets around such levels. */
    static List<Item> of(List<Item> items) {
        return new EarlierBeside(items).bracketed();
    }

    private List<Item> bracketed() {
        for (int i = 1; i + 1 < items.size(); i++) {
            if (items.get(i) instanceof Cue and && and.is(Category.AND)) {
                Level later = ending(i);
                Level earlier = later == null ? null : starting(i + 1);
                if (later != null && earlier != null && earlier.isBefore(later) && changes(earlier.to)) {
                    List<Item> out = new ArrayList<>(items);
                    int end = items.get(earlier.to - 1).to();
                    out.set(i, new Mark(and.from(), and.to(), '('));
                    out.add(earlier.to, new Mark(end, end, ')'));
                    return out;
                }
            }
        }
        return items;
    }

    /** The level that ends before a place: a sum and its time, in either order. */
    private @Nullable Level ending(int end) {
        int last = end - 1;
        int first = last - 1;
        while (first > 0 && isSmall(items.get(first))) {
            first--;
        }
        return first < 0 ? null : level(first, last);
    }

    /** The level that starts at a place. */
    private @Nullable Level starting(int start) {
        int first = start;
        while (first < items.size() && isSmall(items.get(first))) {
            first++;
        }
        int last = first + 1;
        while (last < items.size() && isSmall(items.get(last))) {
            last++;
        }
        return last < items.size() ? level(first, last) : null;
    }

    private @Nullable Level level(int first, int last) {
        Item one = items.get(first);
        Item other = items.get(last);
        Amount amount = one instanceof Amount a ? a : other instanceof Amount b ? b : null;
        Time time = one instanceof Time t ? t : other instanceof Time u ? u : null;
        boolean isLevel = amount != null && amount.mayBeMoney() && amount.magnitude() != null;
        ReportingPeriod period = time == null || time.kind() != Time.Kind.PERIOD ? null : time.period();
        return isLevel && period != null ? new Level(first, last + 1, period) : null;
    }

    private static boolean isSmall(Item item) {
        return item instanceof Cue cue && (cue.is(Category.IN) || cue.is(Category.FILLER));
    }

    /** Whether a comma and a change follow. */
    private boolean changes(int at) {
        if (at >= items.size() || !(items.get(at) instanceof Mark mark && mark.sign() == ',')) {
            return false;
        }
        for (int i = at + 1; i < items.size() && i <= at + FAR; i++) {
            Item item = items.get(i);
            if (item instanceof Amount amount) {
                return amount.kind() == Amount.Kind.PERCENT;
            }
            if (item instanceof Cue cue && (cue.is(Category.UP) || cue.is(Category.DOWN))) {
                return true;
            }
            if (!(item instanceof Cue)) {
                return false;
            }
        }
        return false;
    }
}
