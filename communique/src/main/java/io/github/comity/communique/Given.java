package io.github.comity.communique;

import org.jspecify.annotations.Nullable;

/** Checks that what a caller passed is there. */
final class Given {
    private Given() {}

    /** An argument of a method; it is refused with its name, that of the method, and the remedy. */
    static <T> T argument(String name, String method, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException("%s of %s must be a value, but was null; pass one".formatted(name, method));
        }
        return value;
    }
}
