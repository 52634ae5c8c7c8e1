package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Given;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * Writes officials and posts as Popolo JSON, and reads them.
 *
 * <pre>{@code
 * String json = PopoloFormat.write(PopoloPeople.of(relations.officials()));
 * PopoloFormat.parse(json).officials()                        // equal to those of the record
 * }</pre>
 *
 * <p>A document has the lists {@code persons}, {@code organizations}, {@code posts}, {@code memberships} and
 * {@code areas}; ids link them within the document. An official is a membership: of a person, in a post, from a date to
 * a date. Memberships may also stand within their person, and posts, organisations and areas within what refers to
 * them. {@code null} and an empty text are read as what is not stated.
 *
 * <p>Popolo has years, months and days alone. Another date is written as the month or year that has all its days, if
 * there is one, and as stated in a field of our own, {@code comity_start_date} or {@code comity_end_date}, which is
 * read before the other; the dated members of a group of countries are in {@code comity_members}.
 *
 * <p>What cannot be read is told with its place and left out: a person without a post, an id that names nothing, an
 * area that is no country. Fields that Popolo has and the model has not, such as {@code email}, are told once each;
 * fields of other names are told wherever they stand. A document that is not JSON, nests too deep, or has a text of
 * absurd length is refused. Source: The Popolo Project, popoloproject.com, classes Person, Organization, Post,
 * Membership and Area.
 */
public final class PopoloFormat {
    private PopoloFormat() {}

    /**
     * Writes people and posts.
     *
     * @param people the people and posts
     * @return the document, indented
     */
    public static String write(PopoloPeople people) {
        StringWriter text = new StringWriter();
        write(Given.argument("people", "PopoloFormat.write(...)", people), text);
        return text.append('\n').toString();
    }

    private static void write(PopoloPeople people, Writer to) {
        PopoloEntries entries = PopoloWriter.entries(people);
        JsonDocument.write(out -> PopoloEntries.CODEC.write(out, entries), to, true);
    }

    /**
     * Writes people and posts into a file in UTF-8, in place of what was there.
     *
     * @param people the people and posts
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(PopoloPeople people, Path file) throws IOException {
        Given.argument("people", "PopoloFormat.write(...)", people);
        try (Writer out = Files.newBufferedWriter(
                Given.argument("file", "PopoloFormat.write(...)", file), StandardCharsets.UTF_8)) {
            write(people, out);
            out.write('\n');
        }
    }

    /**
     * Reads a document as a whole.
     *
     * @param json the document
     * @return the people and posts
     * @throws FormatException if anything could not be read; it tells each problem
     */
    public static PopoloPeople parse(CharSequence json) {
        return read(new StringReader(
                        Given.argument("json", "PopoloFormat.parse(...)", json).toString()))
                .orThrow();
    }

    /**
     * Reads a document.
     *
     * @param in the document; it is not closed
     * @return what could be read, and what could not
     */
    public static Parsed<PopoloPeople> read(Reader in) {
        return inOrder(JsonDocument.read(
                PopoloFormat::people, Given.argument("in", "PopoloFormat.read(...)", in), Optional.empty(), 0));
    }

    /**
     * Reads a document from a file in UTF-8, with or without a byte order mark; another encoding is a problem.
     *
     * @param file the file
     * @return what could be read, and what could not
     * @throws IOException if the file cannot be read
     */
    public static Parsed<PopoloPeople> read(Path file) throws IOException {
        return inOrder(JsonDocument.read(PopoloFormat::people, Given.argument("file", "PopoloFormat.read(...)", file)));
    }

    private static PopoloPeople people(JsonIn in) {
        in.next();
        PopoloEntries entries = PopoloEntries.CODEC.read(in);
        JsonDocument.end(in);
        return PopoloReader.people(entries, in);
    }

    /** What is wrong between two objects is found last, but stands where the first one does. */
    private static Parsed<PopoloPeople> inOrder(Parsed<PopoloPeople> read) {
        return new Parsed<>(
                read.value(),
                ImmutableList.sortedCopyOf(
                        Comparator.<Problem>comparingLong(p -> p.position().line())
                                .thenComparingLong(p -> p.position().column()),
                        read.problems()));
    }
}
