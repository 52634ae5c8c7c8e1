package io.github.comity.formats.json;

import com.google.common.collect.ImmutableMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The one way in which many values of one type are written and read. */
final class Lists {
    private Lists() {}

    static <V> void write(JsonGenerator out, Iterable<? extends V> values, Codec<V> codec) {
        out.writeStartArray();
        values.forEach(v -> codec.write(out, v));
        out.writeEndArray();
    }

    /** Reads the values of a list, each passed on as it is read. */
    static <V> void read(JsonIn in, Codec<V> codec, Consumer<V> each) {
        in.require(JsonToken.START_ARRAY, "a list");
        while (in.next() != JsonToken.END_ARRAY) {
            var at = in.here();
            V value = codec.read(in);
            in.make(at, "", () -> accept(each, value));
        }
    }

    /**
     * Reads the values of a list, each passed on as it is read; one that cannot be read, or that what it is passed to
     * refuses, is reported and left out.
     */
    static <V> void readEach(JsonIn in, Codec<V> codec, Consumer<V> each) {
        in.require(JsonToken.START_ARRAY, "a list");
        int depth = in.depth();
        while (in.next() != JsonToken.END_ARRAY) {
            var at = in.here();
            try {
                V value = codec.read(in);
                in.make(at, "", () -> accept(each, value));
            } catch (Refusal e) {
                in.report(e.problem());
                leave(in, depth);
            }
        }
    }

    /** Goes to the end of the value of which a part was refused. */
    private static void leave(JsonIn in, int depth) {
        if (in.token() == JsonToken.START_OBJECT || in.token() == JsonToken.START_ARRAY) {
            in.skip();
        }
        while (in.depth() > depth) {
            in.next();
        }
    }

    private static <V> boolean accept(Consumer<V> each, V value) {
        each.accept(value);
        return true;
    }

    static Object schema(Object items) {
        return ImmutableMap.of("type", "array", "items", items);
    }
}
