package io.github.comity.formats.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Bytes;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Given;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * What a document is written in.
 *
 * <pre>{@code
 * Parsed<DocumentText> page = DocumentFormat.HTML.read(Path.of("communique.html"));
 * }</pre>
 */
public enum DocumentFormat {
    /** Text without markup. */
    PLAIN,
    /** Markdown. */
    MARKDOWN,
    /** HTML. */
    HTML,
    /** A Word document: docx, not the older doc. Its lines are its paragraphs. */
    WORD;

    /** A document has at most so many bytes: 16 MB, some three thousand pages. */
    public static final int LARGEST = 16 << 20;

    private static final ImmutableMap<String, DocumentFormat> ENDINGS = ImmutableMap.of(
            "txt",
            PLAIN,
            "text",
            PLAIN,
            "md",
            MARKDOWN,
            "markdown",
            MARKDOWN,
            "html",
            HTML,
            "htm",
            HTML,
            "xhtml",
            HTML,
            "docx",
            WORD);

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] PACKED_END = {'P', 'K', 5, 6};

    /** How files begin that are no text, though people take them for documents. */
    private static final ImmutableMap<String, String> OTHERS = ImmutableMap.of(
            "%PDF-", "is a PDF; save its text as a text file",
            "PK\u0003\u0004", "is a packed file; unpack it, or name a Word document .docx",
            "\u00D0\u00CF\u0011\u00E0", "is an old Office file; save it as .docx or as a text file",
            "{\\rtf", "is rich text (RTF); save it as .docx or as a text file",
            "\u00FE\u00FF", "is in UTF-16; save it in UTF-8",
            "\u00FF\u00FE", "is in UTF-16; save it in UTF-8");

    /**
     * Tells by the ending of its name what a file is written in.
     *
     * @param fileName the name, such as {@code "communique.html"}
     * @return the format, or empty if the ending is none of these
     */
    public static Optional<DocumentFormat> ofName(String fileName) {
        int dot = Given.argument("fileName", "DocumentFormat.ofName(...)", fileName)
                .lastIndexOf('.');
        return Optional.ofNullable(ENDINGS.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /**
     * Reads a file.
     *
     * @param file the file; text is in UTF-8, with or without a byte order mark
     * @return the words, or the problem: it is too large, another encoding, or no text
     * @throws IOException if the file cannot be read
     */
    public Parsed<DocumentText> read(Path file) throws IOException {
        Path name = Given.argument("file", "DocumentFormat.read(...)", file).getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name == null ? file.toString() : name.toString());
        }
    }

    /**
     * Reads a document.
     *
     * @param in the document; text is in UTF-8, with or without a byte order mark; it is not closed
     * @param name what it is called in problems
     * @return the words, or the problem: it is too large, another encoding, or no text
     * @throws IOException if it cannot be read
     */
    public Parsed<DocumentText> read(InputStream in, String name) throws IOException {
        Given.argument("in", "DocumentFormat.read(...)", in);
        Given.argument("name", "DocumentFormat.read(...)", name);
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return problem(name, 1, 1, "", "document must have at most %s MB; split it".formatted(LARGEST >> 20));
        }
        return this == WORD ? word(bytes, name) : text(bytes, name);
    }

    private static Parsed<DocumentText> problem(String name, long line, long column, String text, String rule) {
        return new Parsed<>(
                Optional.empty(),
                ImmutableList.of(
                        new Problem(new Position(Optional.of(name), line, column, Optional.empty()), text, rule)));
    }

    private static Parsed<DocumentText> word(byte[] bytes, String name) {
        String remedy = "; open it in a word processor and save it anew";
        String rule;
        try {
            DocumentText text = WordText.read(new ByteArrayInputStream(bytes));
            if (text != null) {
                return new Parsed<>(Optional.of(text), ImmutableList.of());
            }
            rule = "document must be a Word document, but was another file" + remedy;
        } catch (ZipException | EOFException | XMLStreamException e) {
            rule = "document must be a Word document, but was damaged" + remedy;
        } catch (IOException e) {
            rule = "document must be a Word document of a usual size, but " + e.getMessage() + remedy;
        }
        String cutOff = "document must be a whole Word document, but ends too early; get it anew";
        return problem(name, 1, 1, "", isCutOff(bytes) ? cutOff : rule);
    }

    /** Whether a packed file lacks the list of what is in it, which stands at its end. */
    private static boolean isCutOff(byte[] bytes) {
        return Bytes.indexOf(bytes, PACKED) == 0 && Bytes.indexOf(bytes, PACKED_END) < 0;
    }

    private Parsed<DocumentText> text(byte[] bytes, String name) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (var other : OTHERS.entrySet()) {
            if (beginning.startsWith(other.getKey())) {
                return problem(name, 1, 1, "", "document must be text in UTF-8, but " + other.getValue());
            }
        }
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer read = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(left, read, true);
        int mark = read.position() > 0 && read.get(0) == '\uFEFF' ? 1 : 0;
        String text = read.flip().subSequence(mark, read.limit()).toString();
        int wrong = text.indexOf('\0') >= 0 ? text.indexOf('\0') : result.isError() ? text.length() : -1;
        if (wrong < 0) {
            return new Parsed<>(Optional.of(parse(text)), ImmutableList.of());
        }
        Position place = DocumentText.plain(text).position(wrong);
        boolean isBinary = text.indexOf('\0') >= 0;
        return problem(
                name,
                place.line(),
                place.column(),
                isBinary ? "" : "%02X".formatted(left.get(left.position())),
                isBinary
                        ? "document must be text in UTF-8, but has a NUL character, as only binary files do; "
                                + "save its text as a text file"
                        : "document must be text in UTF-8, but has the byte %02X here, which is none; save it in UTF-8"
                                .formatted(left.get(left.position())));
    }

    private DocumentText parse(String text) {
        return switch (this) {
            case HTML -> DocumentText.html(text);
            case MARKDOWN -> DocumentText.markdown(text);
            case PLAIN, WORD -> DocumentText.plain(text);
        };
    }
}
