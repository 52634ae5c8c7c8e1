package io.github.comity.communique.text;

import java.util.Arrays;

/** Where the lines of a text start, to turn offsets into lines and columns. Immutable and thread-safe. */
public final class LineIndex {
    private final int[] starts;

    /**
     * Goes over a text once.
     *
     * @param text the text; a line ends behind a line feed
     */
    public LineIndex(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = end + 1;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /**
     * Finds the line of an offset.
     *
     * @param offset the offset
     * @return the number of the line, from 1
     */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Finds the column of an offset.
     *
     * @param offset the offset
     * @param line the number of its line
     * @return the column in UTF-16 units, from 1
     */
    public int column(int offset, int line) {
        return offset - starts[line - 1] + 1;
    }
}
