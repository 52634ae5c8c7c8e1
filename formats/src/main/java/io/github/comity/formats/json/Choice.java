package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value of one of several types: an object with one field, whose name says which type its value has. Values of one of
 * the types may stand as a text instead.
 */
final class Choice<T> extends Codec<T> {
    /** A type that the value may have. */
    private record Option<T, S extends T>(Class<S> type, Codec<S> codec) {
        void write(JsonGenerator out, T value) {
            codec.write(out, type.cast(value));
        }
    }

    private final String name;
    private final ImmutableMap<String, Option<T, ? extends T>> options;
    private final Predicate<? super T> isText;
    private final @Nullable Codec<T> text;

    private Choice(
            String name,
            ImmutableMap<String, Option<T, ? extends T>> options,
            Predicate<? super T> isText,
            @Nullable Codec<T> text) {
        this.name = name;
        this.options = options;
        this.isText = isText;
        this.text = text;
    }

    /** Starts a choice without types. */
    static <T> Choice<T> of(String name) {
        return new Choice<>(name, ImmutableMap.of(), v -> false, null);
    }

    /** A copy with a further type. */
    <S extends T> Choice<T> or(String field, Class<S> type, Codec<S> codec) {
        ImmutableMap<String, Option<T, ? extends T>> more = ImmutableMap.<String, Option<T, ? extends T>>builder()
                .putAll(options)
                .put(field, new Option<>(type, codec))
                .buildOrThrow();
        return new Choice<>(name, more, isText, text);
    }

    /** A copy in which some values stand as a text. */
    Choice<T> orText(Predicate<? super T> when, Codec<T> codec) {
        return new Choice<>(name, options, when, codec);
    }

    @Override
    void write(JsonGenerator out, T value) {
        if (text != null && isText.test(value)) {
            text.write(out, value);
            return;
        }
        for (Map.Entry<String, Option<T, ? extends T>> option : options.entrySet()) {
            if (option.getValue().type().isInstance(value)) {
                out.writeStartObject();
                out.writeName(option.getKey());
                option.getValue().write(out, value);
                out.writeEndObject();
                return;
            }
        }
        throw new IllegalArgumentException(
                "%s must be of a type that JSON has a form for, but was '%s' of %s; leave it out"
                        .formatted(name, value, value.getClass().getName()));
    }

    @Override
    T read(JsonIn in) {
        if (text != null && in.token() == JsonToken.VALUE_STRING) {
            return text.read(in);
        }
        in.require(JsonToken.START_OBJECT, text == null ? "an object" : "a text or an object");
        TokenStreamLocation at = in.here();
        T value = null;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            Option<T, ? extends T> option = options.get(in.name());
            if (option == null) {
                Shape.passOver(in, options.keySet());
            } else if (value != null) {
                throw in.refuse(
                        "%s must have one of the fields '%s', but had two; remove one".formatted(name, known()));
            } else {
                in.next();
                value = option.codec().read(in);
            }
        }
        if (value == null) {
            throw in.refuse(
                    at, "", "%s must have one of the fields '%s', but had none of them".formatted(name, known()));
        }
        return value;
    }

    private String known() {
        return String.join("', '", options.keySet());
    }

    @Override
    Object schema(Definitions definitions) {
        return definitions.reference(name, () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            options.forEach(
                    (field, option) -> properties.put(field, option.codec().schema(definitions)));
            Object object = ImmutableMap.of(
                    "type",
                    "object",
                    "properties",
                    properties,
                    "minProperties",
                    1,
                    "maxProperties",
                    1,
                    "additionalProperties",
                    false);
            return text == null ? object : ImmutableMap.of("oneOf", ImmutableList.of(text.schema(definitions), object));
        });
    }
}
