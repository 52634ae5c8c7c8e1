package io.github.comity.formats.json;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Shown;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents in lines, one after the other; the memory does not grow with their number. */
final class JsonLines<T> extends AbstractIterator<Parsed<T>> {
    /** The longest line that is held: a record of some ten thousand claims. */
    private static final int LONGEST_LINE = 32 * 1024 * 1024;

    private final JsonFormat<T> format;
    private final BufferedReader in;
    private final StringBuilder line = new StringBuilder();
    private long linesBefore = -1;

    private JsonLines(JsonFormat<T> format, BufferedReader in) {
        this.format = format;
        this.in = in;
    }

    static <T> Stream<Parsed<T>> read(JsonFormat<T> format, BufferedReader in) {
        return Streams.stream(new JsonLines<>(format, in));
    }

    @Override
    protected @Nullable Parsed<T> computeNext() {
        try {
            while (nextLine()) {
                if (line.length() > LONGEST_LINE) {
                    return tooLong();
                }
                String text = line.toString();
                if (!text.isBlank()) {
                    return JsonDocument.read(format, new StringReader(text), Optional.empty(), linesBefore);
                }
            }
            return endOfData();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a line, of which only the beginning is kept if it is too long. */
    private boolean nextLine() throws IOException {
        line.setLength(0);
        int c = in.read();
        if (c < 0) {
            return false;
        }
        linesBefore++;
        if (linesBefore == 0 && c == '\uFEFF') {
            c = in.read();
        }
        while (c >= 0 && c != '\n') {
            if (line.length() <= LONGEST_LINE) {
                line.append((char) c);
            }
            c = in.read();
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return true;
    }

    private Parsed<T> tooLong() {
        Problem problem = new Problem(
                new Position(Optional.empty(), linesBefore + 1, 1, Optional.empty()),
                Shown.shorten(line.substring(0, 200)),
                "line must have at most %s characters, but was longer; write one document in each line"
                        .formatted(LONGEST_LINE));
        return new Parsed<>(Optional.empty(), ImmutableList.of(problem));
    }
}
