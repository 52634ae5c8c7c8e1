package io.github.comity.formats.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.internal.Given;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes values of one type as JSON documents, and reads them.
 *
 * <pre>{@code
 * String json = JsonFormat.COOPERATION.write(relations);
 * JsonFormat.COOPERATION.parse(json)                          // equal to relations
 * JsonFormat.of(Figure.class).write(Figure.parse("1.50 million USD"))
 *         // {"version":1,"figure":{"value":"1.50","magnitude":"million","unit":"USD"}}
 * }</pre>
 *
 * <p>A document has two fields: {@code version}, now 1, and one that is named like the type of the value. Numbers of
 * figures are texts and keep every printed digit. What is not stated is left out; there is no {@code null}. Fields are
 * written in one order and read in any. {@link #parse} takes all or nothing; {@link #read} and {@link #lines} return
 * what could be read and say what could not, with line, column and path: a field of an unknown name, a claim that is
 * none. A document that is not JSON, nests too deep, or has a text or number of absurd length is refused without being
 * held in memory.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class JsonFormat<T> {
    /** The version of the documents that are written, and the only one that is read. */
    public static final int VERSION = 1;

    /** The whole record of a pair: all claims, officials and things that are stated. */
    public static final JsonFormat<BilateralCooperation> COOPERATION =
            new JsonFormat<>("cooperation", BilateralCooperation.class, CooperationCodecs.COOPERATION);

    /** One claim. */
    public static final JsonFormat<Claim> CLAIM = new JsonFormat<>("claim", Claim.class, ClaimCodecs.CLAIM);

    /** What follows from claims, with bounds and inputs. */
    public static final JsonFormat<Derived> DERIVED = new JsonFormat<>("derived", Derived.class, DerivedCodecs.DERIVED);

    /**
     * What was read of a text: the text, its claims with their places, what became of each of its numbers, and its
     * events. A place counts UTF-16 units; one that is not in the text is refused when it is read.
     */
    public static final JsonFormat<CommuniqueReading> READING =
            new JsonFormat<>("reading", CommuniqueReading.class, ReadingCodecs.READING);

    /**
     * Whether claims can all be true, with every check, contradiction and certificate. What is read is what
     * {@link Reconciler#standard()} finds of the claims of the document; see {@link #reconciliation}.
     */
    public static final JsonFormat<Reconciliation> RECONCILIATION =
            new JsonFormat<>("reconciliation", Reconciliation.class, ReconciliationCodecs.by(Reconciler.standard()));

    private final String name;
    private final Class<T> type;
    private final Codec<T> codec;

    JsonFormat(String name, Class<T> type, Codec<T> codec) {
        this.name = name;
        this.type = type;
        this.codec = codec;
    }

    /** The formats by their types; made when first asked for, as some of them are constants of this class. */
    private static final class Registry {
        static final ImmutableMap<Class<?>, JsonFormat<?>> BY_TYPE = Maps.uniqueIndex(JsonTypes.ALL, f -> f.type());
    }

    /** Whether a document of one of the types has its value in a field of that name. */
    static boolean isNameOfOne(String field) {
        return Registry.BY_TYPE.values().stream().anyMatch(f -> f.name.equals(field));
    }

    /**
     * Obtains the format of a type.
     *
     * @param <T> the type
     * @param type a type of the model, such as {@code Figure.class}
     * @return its format
     * @throws IllegalArgumentException if the type has none; the message lists those that have
     */
    public static <T> JsonFormat<T> of(Class<T> type) {
        JsonFormat<?> format = Registry.BY_TYPE.get(Given.argument("type", "JsonFormat.of(...)", type));
        if (format == null) {
            throw new IllegalArgumentException("type must be one of %s, but was %s; pass one of these"
                    .formatted(
                            Registry.BY_TYPE.keySet().stream()
                                    .map(Class::getSimpleName)
                                    .toList(),
                            type.getName()));
        }
        @SuppressWarnings("unchecked") // the map has each format under its own type
        JsonFormat<T> found = (JsonFormat<T>) format;
        return found;
    }

    /**
     * Obtains the format of what a reconciler finds.
     *
     * <p>A reconciliation is what follows from its claims, so the claims are read and reconciled again. What the
     * document says is compared with that, number by number: verdict, flags, checks, repairs, and each step of each
     * certificate. What differs is a problem with its place, and the value is what the claims give, never what a
     * document says of them. Sentences for people, which another release may word otherwise, are not compared. It takes
     * as long as reconciling does; for a document of unknown origin set a limit to the reconciler.
     *
     * @param reconciler a reconciler with the options of the one that wrote, as those do not stand in the document
     * @return the format
     */
    public static JsonFormat<Reconciliation> reconciliation(Reconciler reconciler) {
        Given.argument("reconciler", "JsonFormat.reconciliation(...)", reconciler);
        return new JsonFormat<>("reconciliation", Reconciliation.class, ReconciliationCodecs.by(reconciler));
    }

    /** {@return the JSON Schema (2020-12) of every document that is written, as in the jar} */
    public static String schema() {
        return JsonSchema.text();
    }

    String name() {
        return name;
    }

    Class<T> type() {
        return type;
    }

    Codec<T> codec() {
        return codec;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the document in one line
     */
    public String write(T value) {
        StringWriter text = new StringWriter();
        JsonDocument.write(this, argument("write", "value", value), text, false);
        return text.toString();
    }

    /**
     * Writes a value for people to read.
     *
     * @param value the value
     * @return the document with each field in a line of its own, indented by two spaces
     */
    public String writeIndented(T value) {
        StringWriter text = new StringWriter();
        JsonDocument.write(this, argument("writeIndented", "value", value), text, true);
        return text.append('\n').toString();
    }

    /**
     * Writes a value to a file in UTF-8, indented.
     *
     * @param value the value
     * @param file the file; what was in it is replaced
     * @throws IOException if it cannot be written
     */
    public void write(T value, Path file) throws IOException {
        argument("write", "value", value);
        try (Writer out = Files.newBufferedWriter(argument("write", "file", file), StandardCharsets.UTF_8)) {
            JsonDocument.write(this, value, out, true);
            out.write('\n');
        }
    }

    /**
     * Writes many values, each as a document in a line of its own (JSON Lines).
     *
     * @param values the values
     * @param out where to write; it is flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void writeLines(Iterable<? extends T> values, Writer out) throws IOException {
        argument("writeLines", "out", out);
        for (T value : argument("writeLines", "values", values)) {
            JsonDocument.write(this, value, out, false);
            out.write('\n');
        }
        out.flush();
    }

    /**
     * Reads a document as a whole.
     *
     * @param json the document
     * @return the value
     * @throws FormatException if anything could not be read, a field of an unknown name included; it tells each problem
     */
    public T parse(CharSequence json) {
        return read(new StringReader(argument("parse", "json", json).toString()))
                .orThrow();
    }

    /**
     * Reads a document.
     *
     * @param in the document; it is not closed
     * @return what could be read, and what could not
     */
    public Parsed<T> read(Reader in) {
        return JsonDocument.read(this, argument("read", "in", in), Optional.empty(), 0);
    }

    /**
     * Reads a document from a file in UTF-8, with or without a byte order mark; another encoding is a problem.
     *
     * @param file the file
     * @return what could be read, and what could not
     * @throws IOException if the file cannot be read
     */
    public Parsed<T> read(Path file) throws IOException {
        return JsonDocument.read(this, argument("read", "file", file));
    }

    /**
     * Reads many documents, each in a line of its own (JSON Lines). Empty lines are passed over; a line that cannot be
     * read is a {@link Parsed} without a value, and the next line is read all the same.
     *
     * @param in the lines, read as the stream is; not closed
     * @return for each line what could be read and what could not, with the number of the line
     */
    public Stream<Parsed<T>> lines(Reader in) {
        argument("lines", "in", in);
        return JsonLines.read(this, in instanceof BufferedReader buffered ? buffered : new BufferedReader(in));
    }

    private static <V> V argument(String method, String parameter, V value) {
        return Given.argument(parameter, "JsonFormat." + method + "(...)", value);
    }

    /** {@return a text such as {@code "JSON of a claim"}} */
    @Override
    public String toString() {
        return "JSON of " + name;
    }
}
