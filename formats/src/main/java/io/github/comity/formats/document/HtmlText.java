package io.github.comity.formats.document;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Takes the words of an HTML page. */
final class HtmlText {
    /** What is never shown as text. */
    private static final ImmutableSet<String> HIDDEN =
            ImmutableSet.of("script", "style", "template", "title", "noscript", "svg", "select", "textarea");

    /** What begins and ends on a line of its own, with a blank line beside it. */
    private static final ImmutableSet<String> BLOCKS = ImmutableSet.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");

    private static final ImmutableSet<String> ROWS = ImmutableSet.of("tr", "thead", "tbody", "tfoot");
    private static final ImmutableSet<String> CELLS = ImmutableSet.of("td", "th");

    private final Source in;
    private final TextBuilder out;
    private int preformatted;

    HtmlText(String html) {
        this.in = new Source(html);
        this.out = new TextBuilder(html.length() / 2);
    }

    DocumentText read() {
        while (!in.isAtEnd()) {
            char c = in.peek();
            if (c == '<' && isMarkup(in.peek(1))) {
                markup();
            } else if (c == '&') {
                Entities.read(in, out);
            } else {
                character(c);
            }
        }
        return out.build();
    }

    private static boolean isMarkup(char next) {
        return next == '/' || next == '!' || next == '?' || isLetter(next);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void character(char c) {
        boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (!isSpace || preformatted > 0) {
            out.append(c, in.line(), in.column());
        } else if (out.length() > 0 && !out.endsWith(' ') && !out.endsWith('\n') && !out.endsWith('\t')) {
            out.append(' ', in.line(), in.column());
        }
        in.skip();
    }

    private void markup() {
        if (in.startsWith("<!--")) {
            in.skipTo(in.offset() + "<!--".length());
            in.skipBehind("-->");
            return;
        }
        int line = in.line();
        int column = in.column();
        boolean isEnd = in.peek(1) == '/';
        int at = in.offset() + (isEnd ? 2 : 1);
        int end = at;
        while (end < in.text().length()
                && (isLetter(in.text().charAt(end)) || isDigit(in.text().charAt(end)))) {
            end++;
        }
        String name = in.text().substring(at, end).toLowerCase(Locale.ROOT);
        in.skipTo(end);
        tagEnd();
        if (HIDDEN.contains(name) && !isEnd) {
            in.skipBehind("</" + name);
            tagEnd();
        } else if (BLOCKS.contains(name)) {
            lineEnd("\n\n", line, column);
            preformatted += name.equals("pre") ? isEnd ? -Math.min(preformatted, 1) : 1 : 0;
        } else if (ROWS.contains(name) || name.equals("br")) {
            lineEnd("\n", line, column);
        } else if (CELLS.contains(name) && !isEnd && out.length() > 0 && !out.endsWith('\n')) {
            out.append('\t', line, column);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Ends a line; a second end is added only where there is none. */
    private void lineEnd(String ends, int line, int column) {
        if (out.length() == 0) {
            return;
        }
        for (int i = out.endsWith("\n\n") ? 2 : out.endsWith('\n') ? 1 : 0; i < ends.length(); i++) {
            out.append('\n', line, column);
        }
    }

    /** Skips behind the end of a tag, whose attributes may have such an end in quotation marks. */
    private void tagEnd() {
        char quote = 0;
        while (!in.isAtEnd()) {
            char c = in.peek();
            in.skip();
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
    }
}
