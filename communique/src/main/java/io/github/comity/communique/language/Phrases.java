package io.github.comity.communique.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that stand at one place of a sentence, long ones first, with what they do.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Phrases {
    static final Phrases NONE = new Phrases(ImmutableList.of());

    private final ImmutableList<Entry> entries;
    private final ImmutableSet<Category> categories;
    private final boolean isSpelled;

    Phrases(List<Entry> entries) {
        this.entries = ImmutableList.copyOf(entries);
        Set<Category> categories = EnumSet.noneOf(Category.class);
        boolean isSpelled = false;
        for (Entry entry : this.entries) {
            categories.add(entry.category());
            isSpelled |= entry.isSpelled();
        }
        this.categories = Sets.immutableEnumSet(categories);
        this.isSpelled = isSpelled;
    }

    /** These with longer ones before them. */
    Phrases behind(List<Entry> longer) {
        return new Phrases(
                ImmutableList.<Entry>builder().addAll(longer).addAll(entries).build());
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
        return categories.contains(category);
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
        int next = 0;
        while (entries.get(next).category() != category) {
            next++;
        }
        return entries.get(next);
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
