package io.github.comity.formats.document;

import java.util.Arrays;

/** Collects words with their places. */
final class TextBuilder {
    private final StringBuilder text;
    private int[] starts = new int[16];
    private int[] lines = new int[16];
    private int[] columns = new int[16];
    private int runs;
    private int nextLine;
    private int nextColumn;

    TextBuilder(int length) {
        this.text = new StringBuilder(length);
    }

    /** Adds a part of a text, which stands at a place and has no line end but at its own end; the last may be empty. */
    void append(CharSequence source, int from, int to, int line, int column) {
        place(line, column);
        text.append(source, from, to);
        nextColumn = column + to - from;
    }

    void append(char c, int line, int column) {
        place(line, column);
        text.append(c);
        nextColumn = column + 1;
    }

    private void place(int line, int column) {
        if (runs > 0 && line == nextLine && column == nextColumn) {
            return;
        }
        if (runs == starts.length) {
            starts = Arrays.copyOf(starts, runs * 2);
            lines = Arrays.copyOf(lines, runs * 2);
            columns = Arrays.copyOf(columns, runs * 2);
        }
        starts[runs] = text.length();
        lines[runs] = line;
        columns[runs++] = column;
        nextLine = line;
    }

    int length() {
        return text.length();
    }

    boolean endsWith(char c) {
        return text.length() > 0 && text.charAt(text.length() - 1) == c;
    }

    boolean endsWith(String end) {
        return text.length() >= end.length()
                && text.substring(text.length() - end.length()).equals(end);
    }

    DocumentText build() {
        if (runs == 0) {
            place(1, 1);
        }
        return new DocumentText(
                text.toString(), Arrays.copyOf(starts, runs), Arrays.copyOf(lines, runs), Arrays.copyOf(columns, runs));
    }
}
