package io.github.comity.formats.table;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Input;
import io.github.comity.formats.internal.Shown;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other. */
final class RowReader extends AbstractIterator<Parsed<Row>> {
    private static final int ROWS_OF_PROGRESS = 10_000;

    private final CellScanner scanner;
    private final Optional<String> file;
    private final Consumer<Progress> progress;
    private @Nullable Header header;
    private long rows;
    private boolean isEnd;

    RowReader(Reader in, char separator, Optional<String> file, Consumer<Progress> progress) {
        this.scanner = new CellScanner(in, separator);
        this.file = file;
        this.progress = progress;
    }

    @Override
    protected @Nullable Parsed<Row> computeNext() {
        try {
            return isEnd ? endOfData() : nextRow();
        } catch (IOException e) {
            if (!Input.isBroken(e)) {
                throw new UncheckedIOException(e);
            }
            isEnd = true;
            return refused(new Problem(new Position(file, scanner.line(), 1, Optional.empty()), "", Input.BROKEN));
        }
    }

    private @Nullable Parsed<Row> nextRow() throws IOException {
        while (scanner.next()) {
            if (scanner.rule() == null && isBlank(scanner.cells())) {
                continue;
            }
            if (header != null) {
                rows++;
                if (rows % ROWS_OF_PROGRESS == 0) {
                    tell();
                }
                return row(header);
            }
            Problem problem = problem(names(ImmutableList.of()));
            if (problem != null) {
                isEnd = true;
                return refused(problem);
            }
            header = names(scanner.cells().stream().map(String::strip).collect(ImmutableList.toImmutableList()));
        }
        isEnd = true;
        if (header == null) {
            return refused(new Problem(
                    new Position(file, 1, 1, Optional.empty()),
                    "",
                    "table must begin with the names of its columns, but was empty; write them into the first row"));
        }
        tell();
        return endOfData();
    }

    private Header names(ImmutableList<String> names) {
        return new Header(file, scanner.line(), names);
    }

    private void tell() {
        progress.accept(new Progress(rows, scanner.characters()));
    }

    private Parsed<Row> row(Header columns) {
        Problem problem = problem(columns);
        if (problem != null) {
            return refused(problem);
        }
        List<String> cells = scanner.cells();
        int size = columns.names().size();
        if (cells.size() > size && isBlank(cells.subList(size, cells.size()))) {
            cells = cells.subList(0, size);
        }
        if (cells.size() != size) {
            return refused(new Problem(
                    columns.position(scanner.line(), Math.min(size, cells.size())),
                    Shown.shorten(String.join(" | ", cells), 200),
                    "row must have %s cells, one for each column, but had %s; write each cell, empty ones too"
                            .formatted(size, cells.size())));
        }
        return new Parsed<>(
                Optional.of(new Row(columns, scanner.line(), ImmutableList.copyOf(cells))), ImmutableList.of());
    }

    /** What makes the cells of the row unfit to be read. */
    private @Nullable Problem problem(Header columns) {
        List<String> cells = scanner.cells();
        String rule = scanner.rule();
        if (rule != null) {
            int last = cells.size() - 1;
            return new Problem(columns.position(scanner.line(), last), Shown.shorten(cells.get(last)), rule);
        }
        if (scanner.hasStrangeCharacter()) {
            for (int i = 0; i < cells.size(); i++) {
                String strange = strange(cells.get(i));
                if (strange != null) {
                    return new Problem(columns.position(scanner.line(), i), Shown.shorten(cells.get(i)), strange);
                }
            }
        }
        return null;
    }

    private static @Nullable String strange(String cell) {
        if (cell.indexOf('\0') >= 0) {
            return "cell must be text, but has a character NUL; save the file as text in UTF-8";
        }
        return cell.indexOf('\uFFFD') < 0
                ? null
                : "cell must be text in UTF-8, but has bytes that are none; save the file in UTF-8";
    }

    private static Parsed<Row> refused(Problem problem) {
        return new Parsed<>(Optional.empty(), ImmutableList.of(problem));
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
