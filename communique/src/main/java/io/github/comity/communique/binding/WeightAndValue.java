package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives out two changes to weight and value where both are named behind them. */
final class WeightAndValue {
    private static final String WEIGHT_FIRST = "WEIGHT_VALUE";
    private static final String VALUE_FIRST = "VALUE_WEIGHT";

    private WeightAndValue() {}

    /** Whether a phrase names both, so that two changes before it are one of each. */
    static boolean isBoth(Cue cue) {
        String order = cue.value(Category.TOPIC);
        return order.equals(WEIGHT_FIRST) || order.equals(VALUE_FIRST);
    }

    /** Two changes of what is told by weight and by value: a 7% and 18% growth in weight and value; or null. */
    static @Nullable List<Item> of(List<Item> items, int word) {
        int topic = word - 1;
        while (topic > 0 && items.get(topic) instanceof Mark) {
            topic--;
        }
        String order = topic > 0 && items.get(topic) instanceof Cue cue ? cue.value(Category.TOPIC) : "";
        boolean isWeightFirst = order.equals(WEIGHT_FIRST);
        int second = topic - 1;
        while (second > 0 && items.get(second) instanceof Cue) {
            second--;
        }
        boolean isTwo = second > 1
                && items.get(second) instanceof Amount
                && items.get(second - 1) instanceof Cue and
                && and.is(Category.AND)
                && items.get(second - 2) instanceof Amount;
        if (!isTwo || !(isWeightFirst || order.equals(VALUE_FIRST))) {
            return null;
        }
        List<Item> words = items.subList(second + 1, topic);
        int at = items.get(topic).from();
        Cue weight = new Cue(at, at, Senses.of(Category.WEIGHT));
        Cue value = new Cue(at, at, Senses.of(Category.BY_VALUE));
        List<Item> out = new ArrayList<>(items.subList(0, second - 1));
        out.addAll(words);
        out.add(isWeightFirst ? weight : value);
        out.add(Mark.COMMA);
        out.add(items.get(second));
        out.addAll(words);
        out.add(isWeightFirst ? value : weight);
        out.addAll(items.subList(word + 1, items.size()));
        return out;
    }
}
