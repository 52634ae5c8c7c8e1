package io.github.comity.formats.json;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Takes the fields of a shape that is written and never read, as its values follow from others. */
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
        Codec<T> whole = shape.build(v -> {
            throw new UnsupportedOperationException(rule());
        });
        return new Codec<>() {
            @Override
            void write(JsonGenerator out, T value) {
                whole.write(out, value);
            }

            @Override
            T read(JsonIn in) {
                throw in.refuse(rule());
            }

            @Override
            Object schema(Definitions definitions) {
                return whole.schema(definitions);
            }
        };
    }

    private String rule() {
        return name + " must be derived from claims, but was to be read; read the claims and derive it again";
    }
}
