package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The fields of a value that is made of all of them at once, by their names. */
final class Values {
    private final Map<String, Object> singles = new HashMap<>();
    private final Map<String, List<Object>> lists = new HashMap<>();

    /** Keeps a field. */
    static <V> BiConsumer<Values, V> set(String name) {
        return (values, value) -> values.singles.put(name, Objects.requireNonNull(value));
    }

    /** Keeps a member of a list. */
    static <V> BiConsumer<Values, V> add(String name) {
        return (values, value) ->
                values.lists.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the codec of the field has read a V
    <V> V get(String name) {
        return (V) Objects.requireNonNull(singles.get(name), name);
    }

    @SuppressWarnings("unchecked")
    <V> Optional<V> optional(String name) {
        return Optional.ofNullable((V) singles.get(name));
    }

    @SuppressWarnings("unchecked")
    <V> V getOr(String name, V usual) {
        return (V) singles.getOrDefault(name, usual);
    }

    @SuppressWarnings("unchecked")
    <V> ImmutableList<V> list(String name) {
        return (ImmutableList<V>) ImmutableList.copyOf(lists.getOrDefault(name, List.of()));
    }
}
