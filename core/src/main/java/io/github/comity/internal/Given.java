package io.github.comity.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the caller of a builder has given, each thing once: the one way in which written builders refuse nulls, refuse
 * to be told twice and say what is missing, all in the words that the caller types.
 *
 * <p>It is mutable and not thread-safe, as the builder is.
 */
public final class Given {
    private final String subject;
    private final Map<String, Object> values = new HashMap<>();
    private final ImmutableMap<String, String> doors;

    /**
     * Starts with nothing given.
     *
     * @param subject what is being built, such as {@code "visit"}
     */
    public Given(String subject) {
        this(subject, ImmutableMap.of());
    }

    /**
     * Starts with nothing given, where attributes are set by methods of other names.
     *
     * @param subject what is being built, such as {@code "visit"}
     * @param doors the names of the methods that the caller types, such as {@code "to"}, by those of the attributes,
     *     such as {@code "hostCountry"}
     */
    public Given(String subject, ImmutableMap<String, String> doors) {
        this.subject = subject;
        this.doors = doors;
    }

    /**
     * Takes an argument of a factory.
     *
     * @param <T> the type of the value
     * @param parameter the name of the parameter
     * @param method the factory as the caller types it, such as {@code "Official.of"}
     * @param value the value
     * @return the value
     * @throws NullPointerException if the value is null
     */
    public static <T> T argument(String parameter, String method, T value) {
        if (value == null) {
            throw new NullPointerException(
                    "%s of %s(...) must be a value, but was null; pass one".formatted(parameter, method));
        }
        return value;
    }

    /**
     * Takes two arguments of one method.
     *
     * @param method the method as the caller types it, such as {@code "Subject.share"}
     * @param first the name of the first parameter
     * @param one the first value
     * @param second the name of the second parameter
     * @param two the second value
     * @throws NullPointerException if one of the values is null
     */
    public static void arguments(String method, String first, Object one, String second, Object two) {
        argument(first, method, one);
        argument(second, method, two);
    }

    /**
     * Takes three arguments of one method.
     *
     * @param method the method as the caller types it, such as {@code "Subject.change"}
     * @param first the name of the first parameter
     * @param one the first value
     * @param second the name of the second parameter
     * @param two the second value
     * @param third the name of the third parameter
     * @param three the third value
     * @throws NullPointerException if one of the values is null
     */
    public static void arguments(
            String method, String first, Object one, String second, Object two, String third, Object three) {
        arguments(method, first, one, second, two);
        argument(third, method, three);
    }

    /**
     * Takes what can be given once.
     *
     * @param <T> the type of the value
     * @param door the name of the method that the caller typed
     * @param value the value
     * @return the value
     * @throws NullPointerException if the value is null
     * @throws IllegalStateException if there is one already
     */
    public <T> T once(String door, T value) {
        Object earlier = values.putIfAbsent(door, one(door, value));
        if (earlier != null) {
            throw new IllegalStateException("%s(...) of %s must be called once, but was called with %s and %s; keep one"
                    .formatted(door, subject, Text.quote(earlier.toString()), Text.quote(value.toString())));
        }
        return value;
    }

    /**
     * Checks whether something that can be given once was given.
     *
     * @param door the name of the method that the caller types
     * @return whether there is a value
     */
    public boolean has(String door) {
        return values.containsKey(door);
    }

    /**
     * Takes one of the values that can be given any number of times.
     *
     * @param <T> the type of the value
     * @param door the name of the method that the caller typed
     * @param value the value
     * @return the value
     * @throws NullPointerException if the value is null
     */
    public <T> T one(String door, T value) {
        if (value == null) {
            throw new NullPointerException(
                    "%s(...) of %s must be called with a value, but was called with null; leave it out"
                            .formatted(door, subject));
        }
        return value;
    }

    /**
     * Takes several of the values that can be given any number of times.
     *
     * @param <T> the type of the values
     * @param door the name of the method that the caller typed
     * @param several the values
     * @return the values
     * @throws NullPointerException if one of them is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> ImmutableList<T> each(String door, T... several) {
        Arrays.stream(one(door, several)).forEach(v -> one(door, v));
        return ImmutableList.copyOf(several);
    }

    /**
     * Builds the value, and says in the caller's words what is missing.
     *
     * @param <T> the type of the value
     * @param build the generated {@code build()}
     * @return the value
     * @throws MissingAttributes if a required attribute was not set
     */
    public <T> T build(Supplier<T> build) {
        return MissingAttributes.naming(subject, doors, build);
    }
}
