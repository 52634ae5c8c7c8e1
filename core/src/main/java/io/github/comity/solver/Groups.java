package io.github.comity.solver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of groups of constraints, by their positions in a list. Immutable. */
final class Groups {
    private final long[] words;

    private Groups(long[] words) {
        this.words = words;
    }

    /** No group out of so many. */
    static Groups none(int many) {
        return new Groups(new long[(many + Long.SIZE - 1) / Long.SIZE]);
    }

    /** Some groups, by their names. */
    static Groups of(Set<Integer> some, ImmutableList<Integer> names) {
        Groups groups = none(names.size());
        for (int name : some) {
            groups.add(Collections.binarySearch(names, name));
        }
        return groups;
    }

    /** The same with one more. */
    Groups with(int group) {
        Groups more = new Groups(words.clone());
        more.add(group);
        return more;
    }

    private void add(int group) {
        words[group / Long.SIZE] |= 1L << group;
    }

    boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** What belongs to both. */
    Groups and(Groups other) {
        Groups both = new Groups(words.clone());
        for (int i = 0; i < words.length; i++) {
            both.words[i] &= other.words[i];
        }
        return both;
    }

    boolean intersects(Groups other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(Groups part) {
        for (int i = 0; i < words.length; i++) {
            if ((part.words[i] & ~words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of some sets belongs to this one. */
    boolean containsAny(List<Groups> parts) {
        // one word is enough for nearly all, and this is asked most
        boolean isShort = words.length == 1;
        long missing = isShort ? ~words[0] : 0;
        for (int i = 0; i < parts.size(); i++) {
            Groups part = parts.get(i);
            if (isShort ? (part.words[0] & missing) == 0 : contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** The first of some sets that shares nothing with this one; null if each does. */
    @Nullable
    Groups firstApart(List<Groups> others) {
        for (int i = 0; i < others.size(); i++) {
            if (!intersects(others.get(i))) {
                return others.get(i);
            }
        }
        return null;
    }

    /** The first group from a position on; -1 if there is none. */
    int next(int from) {
        for (int i = from / Long.SIZE; i < words.length; i++) {
            long word = i == from / Long.SIZE ? words[i] & (-1L << from) : words[i];
            if (word != 0) {
                return i * Long.SIZE + Long.numberOfTrailingZeros(word);
            }
        }
        return -1;
    }

    /** The groups by their names. */
    ImmutableSortedSet<Integer> named(ImmutableList<Integer> names) {
        List<Integer> named = new ArrayList<>();
        for (int group = next(0); group >= 0; group = next(group + 1)) {
            named.add(names.get(group));
        }
        return ImmutableSortedSet.copyOf(named);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Groups groups && Arrays.equals(words, groups.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
