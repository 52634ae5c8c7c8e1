package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** The schema of all documents: made of the codecs, and kept in the jar for programs in other languages. */
final class JsonSchema {
    static final String RESOURCE = "comity-1.schema.json";

    private JsonSchema() {}

    /** The schema as it stands in the jar. */
    static String text() {
        // asked for by this module itself: to another, such as Guava, a named module does not show what is in its
        // packages
        URL schema = Objects.requireNonNull(JsonSchema.class.getResource(RESOURCE), RESOURCE);
        try {
            return Resources.toString(schema, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema as the codecs have it. */
    static String made() {
        Definitions definitions = new Definitions();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("version", ImmutableMap.of("const", JsonFormat.VERSION));
        JsonTypes.ALL.forEach(f -> properties.put(f.name(), f.codec().schema(definitions)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://comity.github.io/schema/comity-1.schema.json");
        schema.put("title", "Comity, version 1: a document has its version and one value, named by its type");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", ImmutableList.of("version"));
        schema.put("minProperties", 2);
        schema.put("maxProperties", 2);
        schema.put("additionalProperties", false);
        schema.put("$defs", definitions.all());
        StringWriter text = new StringWriter();
        JsonDocument.writeTree(schema, text);
        return text.append('\n').toString();
    }

    static void write(JsonGenerator out, Object tree) {
        if (tree instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, value) -> {
                out.writeName(String.valueOf(name));
                write(out, value);
            });
            out.writeEndObject();
        } else if (tree instanceof Iterable<?> list) {
            out.writeStartArray();
            list.forEach(v -> write(out, v));
            out.writeEndArray();
        } else if (tree instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (tree instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(tree.toString());
        }
    }
}
