package io.github.comity.formats.check;

import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.internal.SafeJson;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes what was found in texts, one text after the other, so that the memory does not grow with their number.
 *
 * <pre>{@code
 * try (CheckReport report = CheckReport.sarif(out, "0.1.0")) {
 *     report.add(CheckedText.of("a.txt", document, CommuniqueReader.anyLanguage()));
 * }
 * }</pre>
 *
 * <p>A report is not thread-safe.
 */
public abstract sealed class CheckReport implements Closeable, Flushable permits JsonReport, SarifReport {
    /** A document that could not be read. */
    record Trouble(String name, Problem problem) {}

    final JsonGenerator json;
    final List<Trouble> problems = new ArrayList<>();
    private final Writer out;

    CheckReport(Writer out) {
        this.out = out;
        this.json = SafeJson.FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * Begins one JSON document: {@code version}, {@code texts} with their findings, {@code problems}, and a
     * {@code summary} of counts.
     *
     * @param out where to write; it is flushed, not closed
     * @return the report
     */
    public static CheckReport json(Writer out) {
        return new JsonReport(Given.argument("out", "CheckReport.json(...)", out), false);
    }

    /**
     * Begins JSON Lines: one object in each line, first for each text or problem in their order, last of all one with
     * the {@code summary}.
     *
     * @param out where to write; it is flushed, not closed
     * @return the report
     */
    public static CheckReport jsonLines(Writer out) {
        return new JsonReport(Given.argument("out", "CheckReport.jsonLines(...)", out), true);
    }

    /**
     * Begins a document of SARIF 2.1.0, the format of editors and build servers for what linters find.
     *
     * @param out where to write; it is flushed, not closed
     * @param version the version of the program, such as {@code "0.1.0"}
     * @return the report
     */
    public static CheckReport sarif(Writer out, String version) {
        return new SarifReport(
                Given.argument("out", "CheckReport.sarif(...)", out),
                Given.argument("version", "CheckReport.sarif(...)", version));
    }

    /**
     * Adds a text.
     *
     * @param text the text with its findings
     */
    public abstract void add(CheckedText text);

    /**
     * Adds a document that could not be read.
     *
     * @param name what the document is called
     * @param problem what is wrong with it
     */
    public abstract void add(String name, Problem problem);

    /** Writes what was added so far. */
    @Override
    public void flush() throws IOException {
        json.flush();
        out.flush();
    }

    /** Ends the report. */
    @Override
    public void close() throws IOException {
        json.close();
        out.flush();
    }
}
