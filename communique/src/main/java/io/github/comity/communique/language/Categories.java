package io.github.comity.communique.language;

import com.google.common.base.Preconditions;
import java.util.Set;

/**
 * A set of categories, of which one bit each says whether it has them: every word of a text is asked dozens of times.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Categories {
    private static final Category[] ALL = Category.values();
    private static final int THIRD = 2 * Long.SIZE;

    /** The set of nothing. */
    public static final Categories NONE = new Categories(0, 0, 0);

    private final long low;
    private final long middle;
    private final long high;

    static {
        Preconditions.checkState(ALL.length <= THIRD + Long.SIZE, "there are too many categories for three words");
    }

    private Categories(long low, long middle, long high) {
        this.low = low;
        this.middle = middle;
        this.high = high;
    }

    /**
     * Gathers categories.
     *
     * @param all the categories
     * @return the set of them
     */
    public static Categories of(Category... all) {
        return of(Set.of(all));
    }

    static Categories of(Iterable<Category> all) {
        long[] bits = new long[THIRD / Long.SIZE + 1];
        for (Category category : all) {
            int at = place(category);
            bits[at / Long.SIZE] |= 1L << at;
        }
        return new Categories(bits[0], bits[1], bits[2]);
    }

    /** Which bit says that a category is one of them. */
    @SuppressWarnings("EnumOrdinal") // within one run, as of EnumSet
    private static int place(Category category) {
        return category.ordinal();
    }

    /**
     * Checks whether a category is one of them.
     *
     * @param category the category
     * @return whether it is
     */
    public boolean has(Category category) {
        int at = place(category);
        return ((at < Long.SIZE ? low : at < THIRD ? middle : high) & (1L << at)) != 0;
    }

    /**
     * Checks whether another set has one of them.
     *
     * @param other the other set
     * @return whether there is a category that both have
     */
    public boolean meet(Categories other) {
        return ((low & other.low) | (middle & other.middle) | (high & other.high)) != 0;
    }

    /**
     * Checks whether another set has all of them.
     *
     * @param other the other set
     * @return whether none of these is missing there
     */
    public boolean areIn(Categories other) {
        return ((low & ~other.low) | (middle & ~other.middle) | (high & ~other.high)) == 0;
    }

    /**
     * Adds others.
     *
     * @param other the others
     * @return those of both sets
     */
    public Categories and(Categories other) {
        return other.areIn(this) ? this : new Categories(low | other.low, middle | other.middle, high | other.high);
    }

    /** {@return how many they are} */
    public int size() {
        return Long.bitCount(low) + Long.bitCount(middle) + Long.bitCount(high);
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return (low | middle | high) == 0;
    }

    /** How many of them stand before one of them in the order of {@link Category}. */
    int before(Category category) {
        int at = place(category);
        long below = (1L << at) - 1;
        return at < Long.SIZE
                ? Long.bitCount(low & below)
                : Long.bitCount(low)
                        + (at < THIRD
                                ? Long.bitCount(middle & below)
                                : Long.bitCount(middle) + Long.bitCount(high & below));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Categories same && low == same.low && middle == same.middle && high == same.high;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(low + 31 * (middle + 31 * high));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Category category : ALL) {
            if (has(category)) {
                text.append(text.length() == 0 ? "" : ", ").append(category);
            }
        }
        return text.toString();
    }
}
