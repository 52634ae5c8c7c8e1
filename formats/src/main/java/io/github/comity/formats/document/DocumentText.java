package io.github.comity.formats.document;

import io.github.comity.formats.Position;
import io.github.comity.formats.internal.Given;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of a document, and where in the document each of their characters stands.
 *
 * <pre>{@code
 * DocumentText document = DocumentText.html("<p>Trade was <b>626.8 million</b>.</p>");
 * document.text();          // Trade was 626.8 million.
 * document.position(10);    // line 1, column 17
 * }</pre>
 *
 * <p>Markup is no part of the words: a paragraph, heading or row of a table ends a line, and cells are separated by
 * tabs. Two are equal when words and places are. This class is immutable and thread-safe.
 */
public final class DocumentText {
    private final String text;
    /** The offsets in the text where a run begins whose characters stand side by side in the document. */
    private final int[] starts;

    private final int[] lines;
    private final int[] columns;

    DocumentText(String text, int[] starts, int[] lines, int[] columns) {
        this.text = text;
        this.starts = starts;
        this.lines = lines;
        this.columns = columns;
    }

    /**
     * Takes a plain text as it is.
     *
     * @param text the text; a line ends with a line feed
     * @return the text with its places
     */
    public static DocumentText plain(CharSequence text) {
        String all = Given.argument("text", "DocumentText.plain(...)", text).toString();
        TextBuilder out = new TextBuilder(all.length());
        int line = 1;
        int start = 0;
        for (int end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', start)) {
            out.append(all, start, end + 1, line++, 1);
            start = end + 1;
        }
        out.append(all, start, all.length(), line, 1);
        return out.build();
    }

    /**
     * Takes the words of a Markdown text: without signs of headings, quotations, emphasis and code, and without the
     * addresses of links. Lists and tables stay as they are.
     *
     * @param markdown the text
     * @return the words with their places
     */
    public static DocumentText markdown(CharSequence markdown) {
        return new MarkdownText(Given.argument("markdown", "DocumentText.markdown(...)", markdown)
                        .toString())
                .read();
    }

    /**
     * Takes the words of an HTML page, as a browser shows them: without tags, comments, scripts and styles, with
     * entities resolved. It takes what browsers take and refuses nothing.
     *
     * @param html the page
     * @return the words with their places
     */
    public static DocumentText html(CharSequence html) {
        return new HtmlText(
                        Given.argument("html", "DocumentText.html(...)", html).toString())
                .read();
    }

    /** {@return the words} */
    public String text() {
        return text;
    }

    /**
     * Finds where a character stands in the document.
     *
     * @param offset the number of UTF-16 units of the text before it, at most its length
     * @return line and column in the document, counted from 1 in UTF-16 units; of a Word document the line is the
     *     number of the paragraph
     * @throws IndexOutOfBoundsException if the text is shorter
     */
    public Position position(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(starts, offset);
        int run = found >= 0 ? found : Math.max(-found - 2, 0);
        return new Position(Optional.empty(), lines[run], columns[run] + (long) offset - starts[run], Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof DocumentText that
                        && text.equals(that.text)
                        && Arrays.equals(starts, that.starts)
                        && Arrays.equals(lines, that.lines)
                        && Arrays.equals(columns, that.columns));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the words} */
    @Override
    public String toString() {
        return text;
    }
}
