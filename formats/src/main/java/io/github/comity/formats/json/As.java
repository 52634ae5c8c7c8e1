package io.github.comity.formats.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;

/** A value that stands as one of another type, from which it is made. */
final class As<T, V> extends Codec<T> {
    private final Codec<V> codec;
    private final Function<T, V> get;
    private final Function<V, T> make;

    As(Codec<V> codec, Function<T, V> get, Function<V, T> make) {
        this.codec = codec;
        this.get = get;
        this.make = make;
    }

    @Override
    void write(JsonGenerator out, T value) {
        codec.write(out, get.apply(value));
    }

    @Override
    T read(JsonIn in) {
        TokenStreamLocation at = in.here();
        V value = codec.read(in);
        return in.make(at, "", () -> make.apply(value));
    }

    @Override
    Object schema(Definitions definitions) {
        return codec.schema(definitions);
    }
}
