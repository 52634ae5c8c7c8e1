package io.github.comity.communique.construct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Looks through the few items of a sentence, which is done so often that streams would take more than the look. */
public final class Scan {
    private Scan() {}

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
