package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that stands without a figure, as the head of a list or table names one: thousand USD, EUR million.
 *
 * @param unit the currency, or null if only a power of ten is named
 * @param magnitude the power of ten, or null if only a currency is named
 */
record HeadUnit(@Nullable Unit unit, @Nullable Magnitude magnitude) {
    /** Whether both are named. */
    boolean isWhole() {
        return unit != null && magnitude != null;
    }

    /** The last unit of several items that is whole, or else the last part of one; null if they name none. */
    static @Nullable HeadUnit of(List<? extends Item> items) {
        HeadUnit found = null;
        Unit unit = null;
        Magnitude magnitude = null;
        for (Item item : items) {
            String currency = item instanceof Cue cue ? cue.value(Category.CURRENCY) : "";
            if (!currency.isEmpty()) {
                unit = Unit.money(currency);
            } else if (item instanceof Cue cue && cue.is(Category.SCALE)) {
                magnitude = Magnitude.valueOf(cue.value(Category.SCALE));
            } else if (!(item instanceof Cue cue && cue.is(Category.OF))) {
                unit = null;
                magnitude = null;
            }
            boolean isNamed = unit != null || magnitude != null;
            HeadUnit now = new HeadUnit(unit, magnitude);
            found = isNamed && (found == null || now.isWhole() || !found.isWhole()) ? now : found;
        }
        return found;
    }
}
