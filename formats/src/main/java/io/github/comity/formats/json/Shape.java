package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * An object with named fields. Each field is said in one line: its name, its codec, how the value gives it, and how the
 * builder takes it.
 *
 * @param <T> the type of the values
 * @param <B> what takes the fields as they are read, in any order
 */
final class Shape<T, B> extends Codec<T> {
    /** One field: how it is written, read and described. */
    private abstract static class Field<T, B> {
        final String name;
        final boolean isRequired;

        Field(String name, boolean isRequired) {
            this.name = name;
            this.isRequired = isRequired;
        }

        abstract void write(JsonGenerator out, T value);

        abstract void read(JsonIn in, B builder);

        abstract Object schema(Definitions definitions);
    }

    private final String name;
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final ImmutableList<Field<T, B>> fields;
    private final ImmutableMap<String, Integer> indices;
    private final long required;
    private final ImmutableSet<String> passed;
    private final boolean isEmptyAbsent;

    private Shape(Builder<T, B> shape, Function<B, T> finish) {
        this.name = shape.name;
        this.start = shape.start;
        this.finish = finish;
        this.fields = shape.fields.build();
        ImmutableMap.Builder<String, Integer> byName = ImmutableMap.builder();
        long bits = 0;
        for (int i = 0; i < fields.size(); i++) {
            byName.put(fields.get(i).name, i);
            bits |= fields.get(i).isRequired ? 1L << i : 0;
        }
        this.indices = byName.buildOrThrow();
        this.required = bits;
        this.passed = shape.passed.build();
        this.isEmptyAbsent = shape.isEmptyAbsent;
    }

    /** Starts the shape of values that a builder makes. */
    static <T, B> Builder<T, B> of(String name, Supplier<B> start) {
        return new Builder<>(name, start);
    }

    /** Starts the shape of values that are made of their fields all at once. */
    static <T> Builder<T, Values> of(String name) {
        return new Builder<>(name, Values::new);
    }

    @Override
    void write(JsonGenerator out, T value) {
        out.writeStartObject();
        for (Field<T, B> field : fields) {
            field.write(out, value);
        }
        out.writeEndObject();
    }

    @Override
    T read(JsonIn in) {
        in.require(JsonToken.START_OBJECT, "an object");
        TokenStreamLocation at = in.here();
        B builder = start.get();
        long seen = 0;
        while (in.next() == JsonToken.PROPERTY_NAME) {
            Integer index = indices.get(in.name());
            if (index == null) {
                if (passed.contains(in.name())) {
                    passOverOnce(in);
                } else {
                    passOver(in, indices.keySet());
                }
                continue;
            }
            long bit = 1L << index;
            if ((seen & bit) != 0) {
                throw in.refuse("field must stand once, but was twice; remove one");
            }
            in.next();
            if (isEmptyAbsent && isEmpty(in)) {
                continue;
            }
            seen |= bit;
            fields.get(index).read(in, builder);
        }
        if ((seen & required) != required) {
            Field<T, B> missing = fields.get(Long.numberOfTrailingZeros(required & ~seen));
            throw in.refuse(at, "", "%s must have the field '%s', but was without it".formatted(name, missing.name));
        }
        return in.make(at, "", () -> finish.apply(builder));
    }

    private static boolean isEmpty(JsonIn in) {
        return in.token() == JsonToken.VALUE_NULL
                || (in.token() == JsonToken.VALUE_STRING && in.text().isEmpty());
    }

    /** Reports a field that the model has no place for, the first time, and goes to its end. */
    private void passOverOnce(JsonIn in) {
        String field = in.name();
        Refusal refusal = in.refuse(("%s must have only fields that the model has a place for, but had '%s'; it was "
                        + "passed over here and wherever it follows")
                .formatted(name, field));
        if (in.next() != JsonToken.VALUE_NULL) {
            in.reportOnce(name + " " + field, refusal.problem());
        }
        in.skip();
    }

    /** Reports a field that is not known, and goes to its end. */
    static void passOver(JsonIn in, Iterable<String> known) {
        in.report(passedOver(in, known));
    }

    /** Passes over a field that is not known, and says so. */
    static Problem passedOver(JsonIn in, Iterable<String> known) {
        Problem problem = in.refuse("field must be one of '%s', but was %s; it was passed over"
                        .formatted(String.join("', '", known), Shown.quote(in.name())))
                .problem();
        in.next();
        in.skip();
        return problem;
    }

    @Override
    Object schema(Definitions definitions) {
        return definitions.reference(name, () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            fields.forEach(f -> properties.put(f.name, f.schema(definitions)));
            ImmutableMap.Builder<String, Object> schema =
                    ImmutableMap.<String, Object>builder().put("type", "object").put("properties", properties);
            ImmutableList<String> needed =
                    fields.stream().filter(f -> f.isRequired).map(f -> f.name).collect(ImmutableList.toImmutableList());
            if (!needed.isEmpty()) {
                schema.put("required", needed);
            }
            return schema.put("additionalProperties", false).buildOrThrow();
        });
    }

    /** Takes the fields of a shape in the order in which they are written. */
    static final class Builder<T, B> {
        private final String name;
        private final Supplier<B> start;
        private final ImmutableList.Builder<Field<T, B>> fields = ImmutableList.builder();
        private final ImmutableSet.Builder<String> passed = ImmutableSet.builder();
        private boolean isEmptyAbsent;

        private Builder(String name, Supplier<B> start) {
            this.name = name;
            this.start = start;
        }

        /** Fields that others write and the model has no place for: the first of each name is reported. */
        Builder<T, B> passing(String... names) {
            passed.add(names);
            return this;
        }

        /** Reads {@code null} and an empty text as if the field did not stand there. */
        Builder<T, B> emptyIsAbsent() {
            isEmptyAbsent = true;
            return this;
        }

        /** A field that always stands. */
        <V> Builder<T, B> required(String field, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            return single(field, true, codec, get, set);
        }

        /** A field that stands if the value has it. */
        <V> Builder<T, B> optional(String field, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            return single(field, false, codec, v -> get.apply(v).orElse(null), set);
        }

        /** A field that stands unless it is the usual one. */
        <V> Builder<T, B> unless(V usual, String field, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            return single(field, false, codec, v -> usual.equals(get.apply(v)) ? null : get.apply(v), set);
        }

        private <V> Builder<T, B> single(
                String field, boolean isRequired, Codec<V> codec, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
            fields.add(new Field<>(field, isRequired) {
                @Override
                void write(JsonGenerator out, T value) {
                    V part = get.apply(value);
                    if (part != null) {
                        out.writeName(field);
                        codec.write(out, part);
                    }
                }

                @Override
                void read(JsonIn in, B builder) {
                    TokenStreamLocation at = in.here();
                    V part = codec.read(in);
                    in.make(at, "", () -> {
                        set.accept(builder, part);
                        return builder;
                    });
                }

                @Override
                Object schema(Definitions definitions) {
                    return codec.schema(definitions);
                }
            });
            return this;
        }

        /** A list that stands unless it is empty; one value that cannot be read ends the reading of the whole. */
        <V> Builder<T, B> list(
                String field, Codec<V> codec, Function<T, ? extends Iterable<? extends V>> get, BiConsumer<B, V> add) {
            return many(field, codec, get, add, false);
        }

        /** A list that stands unless it is empty; a value that cannot be read is reported and left out. */
        <V> Builder<T, B> each(
                String field, Codec<V> codec, Function<T, ? extends Iterable<? extends V>> get, BiConsumer<B, V> add) {
            return many(field, codec, get, add, true);
        }

        private <V> Builder<T, B> many(
                String field,
                Codec<V> codec,
                Function<T, ? extends Iterable<? extends V>> get,
                BiConsumer<B, V> add,
                boolean isKept) {
            fields.add(new Field<>(field, false) {
                @Override
                void write(JsonGenerator out, T value) {
                    Iterable<? extends V> parts = get.apply(value);
                    if (parts.iterator().hasNext()) {
                        out.writeName(field);
                        Lists.write(out, parts, codec);
                    }
                }

                @Override
                void read(JsonIn in, B builder) {
                    if (isKept) {
                        Lists.readEach(in, codec, v -> add.accept(builder, v));
                    } else {
                        Lists.read(in, codec, v -> add.accept(builder, v));
                    }
                }

                @Override
                Object schema(Definitions definitions) {
                    return Lists.schema(codec.schema(definitions));
                }
            });
            return this;
        }

        Shape<T, B> build(Function<B, T> finish) {
            return new Shape<>(this, finish);
        }
    }
}
