package io.github.comity.communique.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a word may do, with the value of each sense.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Senses {
    /** Those of a word that is not known. */
    public static final Senses NONE = of(Map.of());

    private final Categories categories;
    /** The values of the categories, in their order. */
    private final String[] values;

    private Senses(Categories categories, String[] values) {
        this.categories = categories;
        this.values = values;
    }

    /**
     * A single sense without a value.
     *
     * @param category what the word does
     * @return that sense
     */
    public static Senses of(Category category) {
        return of(category, "");
    }

    /**
     * A single sense.
     *
     * @param category what the word does
     * @param value its value
     * @return that sense
     */
    public static Senses of(Category category, String value) {
        return new Senses(Categories.of(category), new String[] {value});
    }

    /**
     * Several senses.
     *
     * @param values the values by what the word does
     * @return those senses
     */
    public static Senses of(Map<Category, String> values) {
        Categories categories = Categories.of(values.keySet());
        String[] sorted = new String[values.size()];
        values.forEach((category, value) -> sorted[categories.before(category)] = value);
        return new Senses(categories, sorted);
    }

    /** {@return what the word may do} */
    public Categories categories() {
        return categories;
    }

    /** {@return whether the word is not known} */
    public boolean isEmpty() {
        return values.length == 0;
    }

    /**
     * Checks whether the word may do something.
     *
     * @param category what it may do
     * @return whether that is one of its senses
     */
    public boolean has(Category category) {
        return categories.has(category);
    }

    /**
     * Obtains the value of a sense.
     *
     * @param category the sense
     * @return the value, empty if there is none
     */
    public String value(Category category) {
        return categories.has(category) ? values[categories.before(category)] : "";
    }

    /**
     * Leaves a sense out.
     *
     * @param category the sense
     * @return the others
     */
    public Senses without(Category category) {
        if (!has(category)) {
            return this;
        }
        EnumMap<Category, String> kept = map();
        kept.remove(category);
        return of(kept);
    }

    private EnumMap<Category, String> map() {
        EnumMap<Category, String> map = new EnumMap<>(Category.class);
        int next = 0;
        for (Category category : Category.values()) {
            if (has(category)) {
                map.put(category, values[next++]);
            }
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Senses same && categories.equals(same.categories) && Arrays.equals(values, same.values);
    }

    @Override
    public int hashCode() {
        return 31 * categories.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return map().toString();
    }
}
