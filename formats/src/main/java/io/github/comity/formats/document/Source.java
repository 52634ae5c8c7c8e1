package io.github.comity.formats.document;

/** Goes over a document from its beginning to its end and knows line and column. */
final class Source {
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Source(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return offset >= text.length();
    }

    char peek() {
        return text.charAt(offset);
    }

    /** The character that stands so many behind the next one, a line feed where there is none. */
    char peek(int further) {
        int at = offset + further;
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    int offset() {
        return offset;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String text() {
        return text;
    }

    void skip() {
        if (text.charAt(offset++) == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    void skipTo(int end) {
        while (offset < end) {
            skip();
        }
    }

    /** Skips behind the next place where something stands, in any case; to the end where it does not. */
    void skipBehind(String end) {
        int found = find(end);
        skipTo(found < 0 ? text.length() : found + end.length());
    }

    /** Where something stands from here on, in any case; below 0 if nowhere. */
    int find(String wanted) {
        for (int i = offset; i + wanted.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
                return i;
            }
        }
        return -1;
    }

    boolean startsWith(String wanted) {
        return text.regionMatches(true, offset, wanted, 0, wanted.length());
    }
}
