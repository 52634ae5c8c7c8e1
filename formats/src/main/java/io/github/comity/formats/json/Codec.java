package io.github.comity.formats.json;

import tools.jackson.core.JsonGenerator;

/**
 * How values of one type stand in JSON: how they are written, how they are read, and what the schema says of them.
 *
 * <p>All three are parts of one object, so none can change without the others.
 */
abstract class Codec<T> {
    /** Writes a value. */
    abstract void write(JsonGenerator out, T value);

    /**
     * Reads a value whose first token is the current one; afterwards its last token is.
     *
     * @throws Refusal if it cannot be read
     */
    abstract T read(JsonIn in);

    /** The schema of the values, a tree of maps, lists, texts, numbers and booleans. */
    abstract Object schema(Definitions definitions);
}
