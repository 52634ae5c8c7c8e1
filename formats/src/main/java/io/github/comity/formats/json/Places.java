package io.github.comity.formats.json;

import io.github.comity.communique.Span;
import java.util.Arrays;

/** The lines of a text, by which a place in it is checked. */
final class Places {
    private final int length;
    private final int[] starts;

    Places(String text) {
        this.length = text.length();
        int[] found =
                new int[Math.toIntExact(text.chars().filter(c -> c == '\n').count()) + 1];
        for (int i = 1; i < found.length; i++) {
            found[i] = text.indexOf('\n', found[i - 1]) + 1;
        }
        this.starts = found;
    }

    /** Refuses a place that is not in the text, or whose line and column are not those of its offset. */
    void check(Span span) {
        if (span.offset() < 0 || span.length() < 0 || (long) span.offset() + span.length() > length) {
            throw new IllegalArgumentException(
                    "span must lie within the %s characters of the text, but began after %s and had %s; correct it"
                            .formatted(length, span.offset(), span.length()));
        }
        int found = Arrays.binarySearch(starts, span.offset());
        int line = found >= 0 ? found + 1 : -found - 1;
        int column = span.offset() - starts[line - 1] + 1;
        if (span.line() != line || span.column() != column) {
            throw new IllegalArgumentException(
                    "span must have the line and column of its offset %s, %s:%s, but had %s; correct it"
                            .formatted(span.offset(), line, column, span));
        }
    }
}
