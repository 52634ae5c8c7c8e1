package io.github.comity.formats.document;

/** Takes the words of a Markdown text. */
final class MarkdownText {
    private static final int DEEPEST_HEADING = 6;
    /** So far the end of a link or tag is looked for, so that time is linear. */
    private static final int LONGEST_LINK = 1_000;

    private final Source in;
    private final TextBuilder out;
    private boolean isHeading;
    /** Up to it no bracket is closed, from the one that was looked at last. */
    private int unclosed;

    MarkdownText(String markdown) {
        this.in = new Source(markdown);
        this.out = new TextBuilder(markdown.length());
    }

    DocumentText read() {
        while (!in.isAtEnd()) {
            if (in.column() == 1) {
                lineStart();
                if (in.isAtEnd()) {
                    break;
                }
            }
            character(in.peek());
        }
        return out.build();
    }

    /** Skips signs of quotations and headings. */
    private void lineStart() {
        isHeading = false;
        while (!in.isAtEnd() && (in.peek() == '>' || (in.peek() == ' ' && in.peek(1) == '>'))) {
            in.skip();
        }
        int signs = 0;
        while (in.peek(signs) == '#') {
            signs++;
        }
        if (signs > 0 && signs <= DEEPEST_HEADING && in.peek(signs) == ' ') {
            isHeading = true;
            in.skipTo(in.offset() + signs + 1);
        } else if (in.startsWith("```") || in.startsWith("~~~")) {
            while (!in.isAtEnd() && in.peek() != '\n') {
                in.skip();
            }
        }
    }

    private void character(char c) {
        char before = in.peek(-1);
        char after = in.peek(1);
        if (c == '&') {
            Entities.read(in, out);
        } else if (c == '\\' && isSign(after)) {
            in.skip();
            keep();
        } else if ((c == '*' && isEmphasis(before, after)) || (c == '_' && isEdge(before, after)) || c == '`') {
            in.skip();
        } else if (c == '!' && after == '[' && linkEnd(in.offset() + 1) > 0) {
            in.skipTo(linkEnd(in.offset() + 1));
        } else if (c == '[' && linkEnd(in.offset()) > 0) {
            in.skip();
        } else if (c == ']' && (after == '(' || after == '[') && addressEnd(in.offset() + 1) > 0) {
            in.skipTo(addressEnd(in.offset() + 1));
        } else if (c == '<' && (after == '/' || Character.isLetter(after)) && tagEnd() > 0) {
            in.skipTo(tagEnd());
        } else {
            boolean endsHeading = isHeading && c == '\n' && after != '\n';
            int line = in.line();
            int column = in.column();
            keep();
            if (endsHeading) {
                out.append('\n', line, column);
            }
        }
    }

    private void keep() {
        out.append(in.peek(), in.line(), in.column());
        in.skip();
    }

    private static boolean isSign(char c) {
        return "\\`*_{}[]()#+-.!|<>".indexOf(c) >= 0;
    }

    /** A star between blanks is a star, so is one between digits, and one at the start of a line an item of a list. */
    private static boolean isEmphasis(char before, char after) {
        boolean isBetweenDigits = Character.isDigit(before) && Character.isDigit(after);
        return !isBetweenDigits && (!Character.isWhitespace(before) || !Character.isWhitespace(after));
    }

    private static boolean isEdge(char before, char after) {
        return Character.isLetterOrDigit(before) != Character.isLetterOrDigit(after) || before == '_' || after == '_';
    }

    /** Where a link ends that starts at an opening bracket, with its address; 0 if there is none on this line. */
    private int linkEnd(int open) {
        String text = in.text();
        int last = Math.min(text.length() - 1, open + LONGEST_LINK);
        int i = Math.max(open + 1, unclosed);
        while (i < last && text.charAt(i) != '\n' && text.charAt(i) != ']') {
            i++;
        }
        unclosed = i;
        if (i >= last || text.charAt(i) != ']') {
            return 0;
        }
        char next = text.charAt(i + 1);
        return next == '(' || next == '[' ? addressEnd(i + 1) : 0;
    }

    private int addressEnd(int open) {
        char close = in.text().charAt(open) == '(' ? ')' : ']';
        return behind(close, open);
    }

    private int tagEnd() {
        return behind('>', in.offset());
    }

    /** The offset behind the next such character of this line; 0 if there is none near. */
    private int behind(char wanted, int open) {
        int last = Math.min(in.text().length(), open + LONGEST_LINK);
        for (int i = open + 1; i < last && in.text().charAt(i) != '\n'; i++) {
            if (in.text().charAt(i) == wanted) {
                return i + 1;
            }
        }
        return 0;
    }
}
