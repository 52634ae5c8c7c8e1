package io.github.comity.formats.internal;

import org.jspecify.annotations.Nullable;

/** Checks that what a caller passed is there. */
public final class Given {
    private Given() {}

    /**
     * Checks an argument.
     *
     * @param <T> its type
     * @param name what it is called
     * @param of the record or the method that it is passed to, such as {@code "Problem"}
     * @param value the argument
     * @return the argument
     * @throws NullPointerException if it is null, with name and remedy
     */
    public static <T> T argument(String name, String of, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(name + " of " + of + " must be a value, but was null; pass one");
        }
        return value;
    }
}
