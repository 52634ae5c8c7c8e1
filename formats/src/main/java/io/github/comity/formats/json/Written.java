package io.github.comity.formats.json;

import java.util.Optional;
import java.util.function.Function;

/** Takes the fields of a shape that is written, and read only to be compared with what its claims give. */
final class Written<T> {
    private final String name;
    private final Shape.Builder<T, Values> shape;

    Written(String name) {
        this.name = name;
        this.shape = Shape.of(name);
    }

    <V> Written<T> required(String field, Codec<V> codec, Function<T, V> get) {
        shape.required(field, codec, get, Values.set(field));
        return this;
    }

    <V> Written<T> optional(String field, Codec<V> codec, Function<T, Optional<V>> get) {
        shape.optional(field, codec, get, Values.set(field));
        return this;
    }

    <V> Written<T> list(String field, Codec<V> codec, Function<T, ? extends Iterable<? extends V>> get) {
        shape.list(field, codec, get, Values.add(field));
        return this;
    }

    Codec<T> end() {
        return shape.build(v -> {
            throw new UnsupportedOperationException(name + " follows from claims and is not made of its fields");
        });
    }
}
