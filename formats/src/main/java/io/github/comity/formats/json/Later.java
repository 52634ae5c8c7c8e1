package io.github.comity.formats.json;

import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/** A codec that is made when it is needed, since values of its type may hold others of that type. */
final class Later<V> extends Codec<V> {
    private final Supplier<Codec<V>> codec;

    Later(Supplier<Codec<V>> codec) {
        this.codec = codec;
    }

    @Override
    void write(JsonGenerator out, V value) {
        codec.get().write(out, value);
    }

    @Override
    V read(JsonIn in) {
        return codec.get().read(in);
    }

    @Override
    Object schema(Definitions definitions) {
        return codec.get().schema(definitions);
    }
}
