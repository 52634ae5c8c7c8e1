package io.github.comity.update;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What an update does to things of one type.
 *
 * <p>For an update to be a law-abiding one (twice is once, and what was updated is not updated by itself),
 * {@link #updated} must be idempotent: {@code updated(a, a)} is {@code a}, and both {@code updated(updated(a, b), b)}
 * and {@code updated(a, updated(a, b))} are {@code updated(a, b)}. What says all that another thing says must also say
 * all that a third one says, if the other does.
 *
 * @param <T> the type of the things
 */
public interface Rule<T> {
    /**
     * Obtains what tells a thing apart from all others in its list, so that two with equal keys are one thing whatever
     * else they say.
     *
     * @param thing the thing
     * @return the key, or empty if only a comparison tells
     */
    default Optional<Object> key(T thing) {
        return Optional.empty();
    }

    /**
     * Obtains what two statements of one thing certainly have in common, so that not all need be compared.
     *
     * @param thing the thing
     * @return something equal for all that may be one thing
     */
    default Object common(T thing) {
        return "";
    }

    /**
     * Measures how far two statements are from being about one thing.
     *
     * @param older the older statement
     * @param newer the newer statement
     * @return 0 or more, less for what is closer; empty if they are about two things
     */
    OptionalInt distance(T older, T newer);

    /**
     * Lays the newer statement over the older one.
     *
     * @param older the older statement
     * @param newer the newer statement of the same thing
     * @return what holds now: the newer one where it revises, the older one where the newer one says nothing or less
     */
    T updated(T older, T newer);

    /**
     * Checks whether a statement says all that another one says.
     *
     * @param older the one that may say more
     * @param newer the other
     * @return whether both may be about one thing and nothing of the older changes
     */
    default boolean saysAll(T older, T newer) {
        return older.equals(newer)
                || ((distance(older, newer).isPresent()
                                || key(older)
                                        .filter(k ->
                                                key(newer).filter(k::equals).isPresent())
                                        .isPresent())
                        && updated(older, newer).equals(older));
    }

    /**
     * Unites two statements of one thing of which neither is newer.
     *
     * @param a a statement
     * @param b another
     * @return what says all that both say; empty if one of them has to give way
     */
    default Optional<T> united(T a, T b) {
        return Stream.of(updated(a, b), updated(b, a))
                .filter(both -> saysAll(both, a) && saysAll(both, b))
                .findFirst();
    }
}
