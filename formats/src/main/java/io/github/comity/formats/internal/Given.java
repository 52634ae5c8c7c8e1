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
        return argument(name, of, value, "one");
    }

    /**
     * Checks an argument for which something stands where there is nothing.
     *
     * @param <T> its type
     * @param name what it is called
     * @param of the record or the method that it is passed to, such as {@code "Parsed"}
     * @param value the argument
     * @param pass what to pass instead of null, such as {@code "an empty list"}
     * @return the argument
     * @throws NullPointerException if it is null, with name and remedy
     */
    public static <T> T argument(String name, String of, @Nullable T value, String pass) {
        if (value == null) {
            throw new NullPointerException(name + " of " + of + " must be a value, but was null; pass " + pass);
        }
        return value;
    }
}
