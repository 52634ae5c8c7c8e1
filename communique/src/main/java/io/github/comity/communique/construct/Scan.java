package io.github.comity.communique.construct;

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
