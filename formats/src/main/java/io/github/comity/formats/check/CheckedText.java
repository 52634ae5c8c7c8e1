package io.github.comity.formats.check;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Span;
import io.github.comity.communique.TextFinding;
import io.github.comity.formats.Position;
import io.github.comity.formats.document.DocumentText;
import io.github.comity.formats.internal.Given;

/**
 * A document with what was read in it and what its figures say about each other. This record is immutable and
 * thread-safe.
 *
 * @param name what the document is called
 * @param document its words with their places
 * @param reading what was read in them
 * @param findings what was found, in the order of the text
 */
public record CheckedText(
        String name, DocumentText document, CommuniqueReading reading, ImmutableList<TextFinding> findings) {
    /**
     * Checks the components.
     *
     * @param name what the document is called
     * @param document its words with their places
     * @param reading what was read in them
     * @param findings what was found, in the order of the text
     */
    public CheckedText {
        Given.argument("name", "CheckedText", name);
        Given.argument("document", "CheckedText", document);
        Given.argument("reading", "CheckedText", reading);
        Given.argument("findings", "CheckedText", findings);
    }

    /**
     * Reads a document and checks its figures.
     *
     * @param name what the document is called
     * @param document its words with their places
     * @param reader how it is read
     * @param kinds the sorts of findings that are wanted; all of them if none is named
     * @return the document with its findings
     */
    public static CheckedText of(
            String name, DocumentText document, CommuniqueReader reader, TextFinding.Kind... kinds) {
        Given.argument("document", "CheckedText.of(...)", document);
        CommuniqueReading reading =
                Given.argument("reader", "CheckedText.of(...)", reader).read(document.text());
        return new CheckedText(name, document, reading, reading.findings(kinds));
    }

    /**
     * Counts the findings of a sort.
     *
     * @param kind the sort
     * @return how many there are
     */
    public int count(TextFinding.Kind kind) {
        return (int) findings.stream().filter(f -> f.kind() == kind).count();
    }

    /**
     * Finds where a place of the words begins in the document.
     *
     * @param span the place in the words
     * @return line and column in the document
     */
    public Position start(Span span) {
        return document.position(span.offset());
    }

    /**
     * Finds where a place of the words ends in the document.
     *
     * @param span the place in the words
     * @return line and column in the document behind its last character
     */
    public Position end(Span span) {
        if (span.length() == 0) {
            return start(span);
        }
        Position last = document.position(span.end() - 1);
        return new Position(last.file(), last.line(), last.column() + 1, last.field());
    }
}
