package io.github.comity.formats.table;

import io.github.comity.formats.internal.Shown;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into rows of cells as RFC 4180 says, with any line end. What it holds is bounded: a row that breaks a rule
 * is passed over, and the next line is read.
 */
final class CellScanner {
    static final int LONGEST_CELL = 100_000;
    static final int MOST_CELLS = 16_384;
    static final int LONGEST_ROW = 4_000_000;

    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final char[] buffer = new char[1 << 16];
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private String again = "";
    private int againAt;
    private int at;
    private int end;
    private long nextLine = 1;
    private long line;
    private long characters;
    private int rowLength;
    private boolean hasStrangeCharacter;
    private boolean isAtNextLine;
    private @Nullable String rule;

    CellScanner(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** Reads a row; false at the end of the text. */
    boolean next() throws IOException {
        cells.clear();
        rule = null;
        rowLength = 0;
        hasStrangeCharacter = false;
        isAtNextLine = false;
        line = nextLine;
        if (characters == 0 && peek() == '\uFEFF') {
            take();
        }
        if (peek() == END) {
            return false;
        }
        while (rule == null && cell()) {
            if (cells.size() == MOST_CELLS) {
                rule = "row must have at most %s cells, but had more; use the separator of the file"
                        .formatted(MOST_CELLS);
            } else if (rowLength > LONGEST_ROW) {
                rule = "row must have at most %s characters, but had more; leave out columns".formatted(LONGEST_ROW);
            }
        }
        if (rule != null && !isAtNextLine) {
            skipLine();
        }
        return true;
    }

    /** Reads a cell with what ends it; false if the row ends with it. */
    private boolean cell() throws IOException {
        cell.setLength(0);
        if (peek() == '"') {
            take();
            if (!quoted()) {
                return false;
            }
            int after = peek();
            if (after != END && after != separator && after != '\n' && after != '\r') {
                rule = ("text in quotation marks must end its cell, but was followed by %s; double the quotation marks "
                                + "within it")
                        .formatted(Shown.quote(String.valueOf((char) after)));
                cells.add(cell.toString());
                return false;
            }
            int quote = cell.indexOf("\"");
            add(quote < 0 ? cell.toString() : cell.toString().replace("\"\"", "\""));
        } else if (!plain()) {
            return false;
        }
        int c = take();
        if (c == '\r' && peek() == '\n') {
            take();
        }
        if (c != separator) {
            nextLine++;
        }
        return c == separator;
    }

    private void add(String text) {
        cells.add(text);
        rowLength += text.length() + 1;
    }

    /** Reads a cell without quotation marks, as far as what ends it. */
    private boolean plain() throws IOException {
        while (true) {
            if (againAt < again.length()) {
                int c = again.charAt(againAt);
                if (isEnd((char) c)) {
                    break;
                }
                cell.append((char) take());
            } else {
                int from = at;
                int i = at;
                int stop = end;
                while (i < stop && !isEnd(buffer[i])) {
                    i++;
                }
                at = i;
                characters += i - from;
                if (i < stop && cell.isEmpty() && i - from <= LONGEST_CELL) {
                    add(new String(buffer, from, i - from));
                    return true;
                }
                cell.append(buffer, from, i - from);
                if (i < stop || peek() == END) {
                    break;
                }
            }
            if (cell.length() > LONGEST_CELL) {
                break;
            }
        }
        add(cell.toString());
        return isShort();
    }

    private boolean isShort() {
        if (cell.length() > LONGEST_CELL) {
            rule = "cell must have at most %s characters, but had more; shorten it".formatted(LONGEST_CELL);
            return false;
        }
        return true;
    }

    private boolean isEnd(char c) {
        if (c == 0 || c == '\uFFFD') {
            hasStrangeCharacter = true;
        }
        return c == separator || c == '\n' || c == '\r';
    }

    /** Reads a text as far as its closing quotation mark, doubled ones as they are. */
    private boolean quoted() throws IOException {
        while (cell.length() <= LONGEST_CELL) {
            int c = take();
            if (c == END) {
                return unclosed("the file ends");
            }
            if (c == '"') {
                if (peek() != '"') {
                    for (int i = 0; i < cell.length(); i++) {
                        if (isLineEnd(i)) {
                            nextLine++;
                        }
                    }
                    return true;
                }
                take();
                cell.append('"');
            }
            isEnd((char) c);
            cell.append((char) c);
        }
        return unclosed("%s characters follow".formatted(LONGEST_CELL));
    }

    private boolean isLineEnd(int i) {
        char c = cell.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n'));
    }

    /** Refuses the first line of a text that nothing closes, and has its other lines read again. */
    private boolean unclosed(String until) {
        rule = "quotation mark must be closed, but %s before another; close it, or double it within a text"
                .formatted(until);
        int first = 0;
        while (first < cell.length() && !isLineEnd(first)) {
            first++;
        }
        if (first < cell.length()) {
            String rest = cell.substring(first + 1) + again.substring(againAt);
            characters -= cell.length() - first - 1;
            again = rest;
            againAt = 0;
            nextLine++;
            isAtNextLine = true;
        }
        cells.add(cell.substring(0, first).stripTrailing());
        return false;
    }

    private void skipLine() throws IOException {
        int c = peek();
        while (c != END && c != '\n' && c != '\r') {
            take();
            c = peek();
        }
        if (c != END) {
            take();
            if (c == '\r' && peek() == '\n') {
                take();
            }
            nextLine++;
        }
    }

    private int peek() throws IOException {
        if (againAt < again.length()) {
            return again.charAt(againAt);
        }
        if (at == end) {
            int read = in.read(buffer, 0, buffer.length);
            at = 0;
            end = Math.max(read, 0);
            if (end == 0) {
                return END;
            }
        }
        return buffer[at];
    }

    private int take() throws IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        characters++;
        if (againAt < again.length()) {
            againAt++;
            if (againAt == again.length()) {
                again = "";
                againAt = 0;
            }
        } else {
            at++;
        }
        return c;
    }

    /** {@return the cells of the row, or of a row that breaks a rule those before it} */
    List<String> cells() {
        return cells;
    }

    /** {@return the line in which the row begins} */
    long line() {
        return line;
    }

    /** {@return how many characters were read so far} */
    long characters() {
        return characters;
    }

    /** {@return whether some character of the row may be none} */
    boolean hasStrangeCharacter() {
        return hasStrangeCharacter;
    }

    /** {@return the rule that the row breaks in its last cell, if any} */
    @Nullable
    String rule() {
        return rule;
    }
}
