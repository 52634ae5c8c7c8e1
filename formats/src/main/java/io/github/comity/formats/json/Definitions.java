package io.github.comity.formats.json;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a schema, each said once and referred to by its name. */
final class Definitions {
    private final Map<String, Object> named = new TreeMap<>();
    private final Set<String> begun = new HashSet<>();

    /** A reference to a part, which is made if it is not yet. */
    Object reference(String name, Supplier<Object> schema) {
        if (begun.add(name)) {
            named.put(name, schema.get());
        }
        return ImmutableMap.of("$ref", "#/$defs/" + name);
    }

    Map<String, Object> all() {
        return new LinkedHashMap<>(named);
    }
}
