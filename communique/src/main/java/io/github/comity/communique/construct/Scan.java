package io.github.comity.communique.construct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks through the few items of a sentence, which is done so often that streams would take more than the look. */
public final class Scan {
    private Scan() {}

    /**
     * What stands at a place.
     *
     * @param <T> what is looked through
     * @param all the items
     * @param i the place, which may lie outside
     * @return the item; null before the first and behind the last
     */
    public static <T> @Nullable T at(List<? extends T> all, int i) {
        return i >= 0 && i < all.size() ? all.get(i) : null;
    }

    /**
     * Finds the first from a place on for which something holds.
     *
     * @param <T> what is looked through
     * @param all the items
     * @param from the place of the first that is asked
     * @param holds what may hold
     * @return its place; −1 if there is none
     */
    public static <T> int first(List<? extends T> all, int from, Predicate<T> holds) {
        int i = past(all, from, holds.negate());
        return i == all.size() ? -1 : i;
    }

    /**
     * Finds the last before a place for which something holds.
     *
     * @param <T> what is looked through
     * @param all the items
     * @param before the place behind the first that is asked
     * @param holds what may hold
     * @return its place; −1 if there is none
     */
    public static <T> int last(List<? extends T> all, int before, Predicate<T> holds) {
        return start(all, before, holds.negate()) - 1;
    }

    /**
     * Passes by those for which something holds, forwards.
     *
     * @param <T> what is looked through
     * @param all the items
     * @param from the place of the first that is asked
     * @param holds what may hold
     * @return the place of the first for which it does not; the number of items if there is none
     */
    public static <T> int past(List<? extends T> all, int from, Predicate<T> holds) {
        int i = from;
        while (i < all.size() && holds.test(all.get(i))) {
            i++;
        }
        return i;
    }

    /**
     * Passes by those for which something holds, backwards.
     *
     * @param <T> what is looked through
     * @param all the items
     * @param to the place behind the first that is asked
     * @param holds what may hold
     * @return the place of the last that was passed by; {@code to} if it is none
     */
    public static <T> int start(List<? extends T> all, int to, Predicate<T> holds) {
        int i = to;
        while (i > 0 && holds.test(all.get(i - 1))) {
            i--;
        }
        return i;
    }

    /**
     * Checks whether something holds for one of several at least.
     *
     * @param <T> what is looked through
     * @param all the items
     * @param holds what may hold
     * @return whether there is one for which it does
     */
    public static <T> boolean any(List<? extends T> all, Predicate<T> holds) {
        for (int i = 0; i < all.size(); i++) {
            if (holds.test(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks whether something holds for every one of several.
     *
     * @param <T> what is looked through
     * @param all the items
     * @param holds what may hold
     * @return whether there is none for which it does not
     */
    public static <T> boolean all(List<? extends T> all, Predicate<T> holds) {
        for (int i = 0; i < all.size(); i++) {
            if (!holds.test(all.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Gathers those of several for which something holds.
     *
     * @param <T> what is looked through
     * @param all the items
     * @param holds what may hold
     * @return those for which it does, in their order; the same list if they are all
     */
    public static <T> List<T> where(List<T> all, Predicate<? super T> holds) {
        List<T> kept = null;
        for (int i = 0; i < all.size(); i++) {
            boolean isKept = holds.test(all.get(i));
            if (!isKept && kept == null) {
                kept = new ArrayList<>(all.subList(0, i));
            } else if (isKept && kept != null) {
                kept.add(all.get(i));
            }
        }
        return kept == null ? all : kept;
    }

    /**
     * Checks whether something holds for exactly one of several.
     *
     * @param <T> what is looked through
     * @param all the items
     * @param holds what may hold
     * @return whether there is just one for which it does
     */
    public static <T> boolean one(List<? extends T> all, Predicate<T> holds) {
        int found = 0;
        for (int i = 0; i < all.size() && found < 2; i++) {
            found += holds.test(all.get(i)) ? 1 : 0;
        }
        return found == 1;
    }

    /**
     * Checks whether something holds for none of several.
     *
     * @param <T> what is looked through
     * @param all the items
     * @param holds what may hold
     * @return whether there is no one for which it does
     */
    public static <T> boolean none(List<? extends T> all, Predicate<T> holds) {
        return !any(all, holds);
    }
}
