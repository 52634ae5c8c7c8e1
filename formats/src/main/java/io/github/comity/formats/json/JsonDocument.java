package io.github.comity.formats.json;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Input;
import io.github.comity.formats.internal.SafeJson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** A whole document: its version, and a value under the name of its type. */
final class JsonDocument {
    private static final String VERSION = "version";

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(
                    PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(INDENTER)
            .withObjectIndenter(INDENTER);

    private JsonDocument() {}

    static <T> void write(JsonFormat<T> format, T value, Writer to, boolean isIndented) {
        write(
                out -> {
                    out.writeStartObject();
                    out.writeNumberProperty(VERSION, JsonFormat.VERSION);
                    out.writeName(format.name());
                    format.codec().write(out, value);
                    out.writeEndObject();
                },
                to,
                isIndented);
    }

    /** Writes a document of any form. */
    static void write(Consumer<JsonGenerator> document, Writer to, boolean isIndented) {
        try (JsonGenerator out =
                SafeJson.FACTORY.createGenerator(isIndented ? new Indented() : ObjectWriteContext.empty(), to)) {
            document.accept(out);
        } catch (JacksonIOException e) {
            throw SafeJson.failure(e);
        }
    }

    /** Writes a tree of maps, lists, texts, numbers and booleans. */
    static void writeTree(Object tree, Writer to) {
        try (JsonGenerator out = SafeJson.FACTORY.createGenerator(new Indented(), to)) {
            JsonSchema.write(out, tree);
        }
    }

    static <T> Parsed<T> read(JsonFormat<T> format, Reader from, Optional<String> file, long linesBefore) {
        return read(in -> value(format, in), from, file, linesBefore);
    }

    /** Reads a document of any form. */
    static <T> Parsed<T> read(
            Function<JsonIn, @Nullable T> document, Reader from, Optional<String> file, long linesBefore) {
        try (JsonParser parser = SafeJson.FACTORY.createParser(ObjectReadContext.empty(), from)) {
            JsonIn in = new JsonIn(parser, file, linesBefore);
            T value = null;
            try {
                value = document.apply(in);
            } catch (Refusal e) {
                in.report(e.problem());
            } catch (JacksonIOException e) {
                if (!Input.isBroken(e)) {
                    throw SafeJson.failure(e);
                }
                in.report(in.broken(parser.currentLocation(), Input.BROKEN));
            } catch (JacksonException e) {
                in.report(broken(in, e));
            }
            return new Parsed<>(Optional.ofNullable(value), ImmutableList.copyOf(in.problems()));
        }
    }

    /** Reads a file; what is not in UTF-8 is a mistake of the document, all else one of the machine. */
    static <T> Parsed<T> read(JsonFormat<T> format, Path file) throws IOException {
        return read(in -> value(format, in), file);
    }

    /** Reads a file of any form. */
    static <T> Parsed<T> read(Function<JsonIn, @Nullable T> document, Path file) throws IOException {
        Optional<String> name = Optional.ofNullable(file.getFileName()).map(Path::toString);
        try (Reader in = new InputStreamReader(Input.open(file), StandardCharsets.UTF_8.newDecoder())) {
            return read(document, withoutMark(in), name, 0);
        } catch (CharacterCodingException e) {
            return notInUtf8(name);
        } catch (UncheckedIOException e) {
            if (Throwables.getRootCause(e) instanceof CharacterCodingException) {
                return notInUtf8(name);
            }
            throw e;
        }
    }

    private static <T> Parsed<T> notInUtf8(Optional<String> file) {
        Problem problem = new Problem(
                new Position(file, 1, 1, Optional.empty()), "", "file must be in UTF-8, but was not; save it in UTF-8");
        return new Parsed<>(Optional.empty(), ImmutableList.of(problem));
    }

    private static Problem broken(JsonIn in, JacksonException e) {
        return in.broken(e.getLocation() == null ? in.here() : e.getLocation(), SafeJson.rule(e));
    }

    private static <T> @Nullable T value(JsonFormat<T> format, JsonIn in) {
        in.next();
        in.require(JsonToken.START_OBJECT, "an object with 'version' and '%s'".formatted(format.name()));
        var at = in.here();
        T value = null;
        String other = null;
        List<Problem> passedOver = new ArrayList<>();
        boolean hasVersion = false;
        List<String> fields = List.of(VERSION, format.name());
        while (in.next() == JsonToken.PROPERTY_NAME) {
            String field = in.name();
            boolean isTwice = field.equals(VERSION) ? hasVersion : field.equals(format.name()) && value != null;
            if (isTwice) {
                throw in.refuse("field must stand once, but was twice; remove one");
            }
            if (field.equals(VERSION)) {
                in.next();
                version(in);
                hasVersion = true;
            } else if (field.equals(format.name())) {
                in.next();
                value = format.codec().read(in);
            } else if (JsonFormat.isNameOfOne(field)) {
                other = field;
                passedOver.add(Shape.passedOver(in, fields));
            } else {
                Shape.passOver(in, fields);
            }
        }
        if (value == null && other != null) {
            throw in.refuse(
                    at,
                    "",
                    "document must be the JSON of a %s, but was that of a %s; read it with the format of that type"
                            .formatted(format.name(), other));
        }
        passedOver.forEach(in::report);
        if (!hasVersion || value == null) {
            throw in.refuse(
                    at,
                    "",
                    "document must have the fields 'version' and '%s', but was without '%s'; write both"
                            .formatted(format.name(), hasVersion ? format.name() : VERSION));
        }
        end(in);
        return value;
    }

    /** Reports what stands behind the value of a document. */
    static void end(JsonIn in) {
        if (in.next() != JsonToken.NOT_AVAILABLE) {
            in.report(
                    in.refuse("document must end after its value, but went on; put each document in a line of its own")
                            .problem());
        }
    }

    private static void version(JsonIn in) {
        int version = Scalars.INTEGER.read(in);
        if (version != JsonFormat.VERSION) {
            throw in.refuse("version must be %s, but was %s; read it with a release of this library that knows it"
                    .formatted(JsonFormat.VERSION, version));
        }
    }

    /** A reader that leaves out a byte order mark. */
    private static Reader withoutMark(Reader in) throws IOException {
        PushbackReader reader = new PushbackReader(in);
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    /** Lines and spaces that do not depend on the machine. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return INDENTED.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
