package io.github.comity.formats.table;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Input;
import io.github.comity.formats.internal.Separation;
import io.github.comity.formats.internal.Shown;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, one after the other. Where a rule tells which row names the columns, it may stand below titles,
 * take up to three lines, and a line of text alone is a row with empty cells.
 */
final class RowReader extends AbstractIterator<Parsed<Row>> {
    private static final int ROWS_OF_PROGRESS = 10_000;
    private static final int MOST_TITLES = 100;
    private static final int MOST_LINES_OF_NAMES = 3;

    private static final String EACH_CELL = "write each cell, empty ones too";

    /** A row as it was cut, kept until the names of the columns are found. */
    private record Cut(
            long line,
            ImmutableList<String> cells,
            @Nullable String rule,
            boolean isStrange) {}

    private final CellScanner scanner;
    private final Optional<String> file;
    private final Consumer<Progress> progress;
    private final @Nullable Predicate<? super ImmutableList<String>> isHeader;
    private final Queue<Cut> kept = new ArrayDeque<>();
    private @Nullable Header header;
    private long rows;
    private boolean isEnd;

    RowReader(
            Reader in,
            char separator,
            Optional<String> file,
            Consumer<Progress> progress,
            @Nullable Predicate<? super ImmutableList<String>> isHeader) {
        this.scanner = new CellScanner(in, separator);
        this.file = file;
        this.progress = progress;
        this.isHeader = isHeader;
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
        if (header == null) {
            Parsed<Row> refusal = findNames();
            if (refusal != null) {
                isEnd = true;
                return refusal;
            }
        }
        Cut cut = kept.isEmpty() ? cut() : kept.remove();
        if (cut == null || header == null) {
            isEnd = true;
            tell();
            return endOfData();
        }
        rows++;
        if (rows % ROWS_OF_PROGRESS == 0) {
            tell();
        }
        return row(cut, header);
    }

    /** The next row that is not blank; null at the end. */
    private @Nullable Cut cut() throws IOException {
        while (scanner.next()) {
            if (scanner.rule() != null || !isBlank(scanner.cells())) {
                return new Cut(
                        scanner.line(),
                        ImmutableList.copyOf(scanner.cells()),
                        scanner.rule(),
                        scanner.hasStrangeCharacter());
            }
        }
        return null;
    }

    /** Finds the names of the columns; what is wrong with them, if anything. */
    private @Nullable Parsed<Row> findNames() throws IOException {
        Predicate<? super ImmutableList<String>> rule = isHeader;
        List<Cut> read = new ArrayList<>();
        Cut next = cut();
        int length = 0;
        while (rule != null && next != null && read.size() < MOST_TITLES && length < CellScanner.LONGEST_ROW) {
            read.add(next);
            length += next.cells().stream().mapToInt(String::length).sum();
            for (int lines = 1; lines <= Math.min(MOST_LINES_OF_NAMES, read.size()); lines++) {
                List<Cut> last = read.subList(read.size() - lines, read.size());
                boolean isWhole = last.stream().allMatch(c -> c.rule() == null && !c.isStrange());
                ImmutableList<String> names = isWhole ? joined(last) : ImmutableList.of();
                if (isWhole && rule.test(names)) {
                    header = new Header(file, next.line(), names);
                    return null;
                }
            }
            next = cut();
        }
        if (next != null) {
            read.add(next);
        }
        if (read.isEmpty()) {
            return refused(new Problem(
                    new Position(file, 1, 1, Optional.empty()),
                    "",
                    "table must begin with the names of its columns, but was empty; write them into the first row"));
        }
        Cut first = read.get(0);
        Problem problem = problem(first, new Header(file, first.line(), ImmutableList.of()));
        if (problem != null) {
            return refused(problem);
        }
        header = new Header(file, first.line(), joined(read.subList(0, 1)));
        kept.addAll(read.subList(1, read.size()));
        return null;
    }

    /** The names of columns that stand in several lines, of which a name in an upper one spans what is right of it. */
    private static ImmutableList<String> joined(List<Cut> lines) {
        int size = lines.stream().mapToInt(c -> c.cells().size()).max().orElse(0);
        List<String> names = new ArrayList<>(Collections.nCopies(size, ""));
        for (int i = 0; i < lines.size(); i++) {
            String left = "";
            for (int j = 0; j < size; j++) {
                String cell = j < lines.get(i).cells().size()
                        ? lines.get(i).cells().get(j).strip()
                        : "";
                boolean isSpanned = cell.isEmpty() && i < lines.size() - 1;
                left = isSpanned ? left : cell;
                names.set(j, (names.get(j) + " " + left).strip());
            }
        }
        return ImmutableList.copyOf(names);
    }

    private void tell() {
        progress.accept(new Progress(rows, scanner.characters()));
    }

    private Parsed<Row> row(Cut cut, Header columns) {
        Problem problem = problem(cut, columns);
        if (problem != null) {
            return refused(problem);
        }
        ImmutableList<String> cells = cut.cells();
        int size = columns.names().size();
        if (cells.size() > size && isBlank(cells.subList(size, cells.size()))) {
            cells = cells.subList(0, size);
        }
        boolean isText = isHeader != null && !cells.get(0).isBlank() && isBlank(cells.subList(1, cells.size()));
        if (isText && cells.size() < size) {
            cells = ImmutableList.<String>builder()
                    .addAll(cells)
                    .addAll(Collections.nCopies(size - cells.size(), ""))
                    .build();
        }
        if (cells.size() != size) {
            return refused(new Problem(
                    columns.position(cut.line(), Math.min(size, cells.size())),
                    Shown.shorten(String.join(" | ", cells), 200),
                    "row must have %s cells, one for each column, but had %s; %s"
                            .formatted(size, cells.size(), Separation.remedy(columns.names(), EACH_CELL))));
        }
        return new Parsed<>(Optional.of(new Row(columns, cut.line(), cells)), ImmutableList.of());
    }

    /** What makes the cells of a row unfit to be read. */
    private static @Nullable Problem problem(Cut cut, Header columns) {
        List<String> cells = cut.cells();
        if (cut.rule() != null) {
            int last = cells.size() - 1;
            return new Problem(columns.position(cut.line(), last), Shown.shorten(cells.get(last)), cut.rule());
        }
        if (cut.isStrange()) {
            for (int i = 0; i < cells.size(); i++) {
                String strange = strange(cells.get(i));
                if (strange != null) {
                    return new Problem(columns.position(cut.line(), i), Shown.shorten(cells.get(i)), strange);
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
