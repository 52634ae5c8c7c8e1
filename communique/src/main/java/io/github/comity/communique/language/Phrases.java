package io.github.comity.communique.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that stand at one place of a sentence, long ones first, with what they do.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Phrases {
    /** What a word does by what stands around it. */
    private static final Categories DEPENDENT = Categories.of(
            Category.HEDGE, Category.AGAINST_HEDGE, Category.EXPLETIVE, Category.REGION, Category.CURRENCY);

    static final Phrases NONE = new Phrases(ImmutableList.of());

    private final ImmutableList<Entry> entries;
    private final Categories categories;
    /** The longest of each category, in the order of these. */
    private final Entry[] longest;

    private final boolean isSpelled;
    private final @Nullable Senses senses;

    Phrases(List<Entry> entries) {
        this.entries = ImmutableList.copyOf(entries);
        Map<Category, Entry> byCategory = new EnumMap<>(Category.class);
        boolean isSpelled = false;
        boolean isOneWord = true;
        for (Entry entry : this.entries) {
            byCategory.putIfAbsent(entry.category(), entry);
            isSpelled |= entry.isSpelled();
            isOneWord &= entry.length() == 1;
        }
        this.categories = Categories.of(byCategory.keySet());
        this.longest = byCategory.values().toArray(Entry[]::new);
        this.isSpelled = isSpelled;
        boolean isPlain = isOneWord && !byCategory.isEmpty() && !categories.meet(DEPENDENT);
        this.senses = isPlain ? Senses.of(Maps.transformValues(byCategory, Entry::value)) : null;
    }

    /** These with longer ones before them. */
    Phrases behind(List<Entry> longer) {
        return new Phrases(
                ImmutableList.<Entry>builder().addAll(longer).addAll(entries).build());
    }

    /** {@return what they do} */
    public Categories categories() {
        return categories;
    }

    /** {@return all that they do, if they are of one word and nothing around it changes that; else null} */
    public @Nullable Senses senses() {
        return senses;
    }

    /** {@return whether one of them asks for accents} */
    public boolean isSpelled() {
        return isSpelled;
    }

    /** {@return the phrases, long ones first} */
    public ImmutableList<Entry> entries() {
        return entries;
    }

    /**
     * Checks whether one of them does something.
     *
     * @param category what it does
     * @return whether there is one
     */
    public boolean has(Category category) {
        return categories.has(category);
    }

    /**
     * Finds the longest phrase that does something.
     *
     * @param category what it does
     * @return the phrase, or null if there is none
     */
    public @Nullable Entry longest(Category category) {
        if (!has(category)) {
            return null;
        }
        return longest[categories.before(category)];
    }

    /**
     * Leaves phrases out.
     *
     * @param isOut which ones
     * @return the others
     */
    public Phrases without(Predicate<Entry> isOut) {
        return entries.stream().anyMatch(isOut)
                ? new Phrases(entries.stream().filter(isOut.negate()).collect(ImmutableList.toImmutableList()))
                : this;
    }
}
