package io.github.comity.formats.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.internal.Input;
import io.github.comity.table.Cell;
import io.github.comity.table.Column;
import io.github.comity.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written as text: cells between separators, one row after the other, the names of the columns first.
 *
 * <pre>{@code
 * try (Stream<Parsed<Row>> rows = TableFormat.CSV.rows(Path.of("trade.csv"))) {
 *     rows.forEach(...);
 * }
 * TableFormat.CSV.write(Claim.table(relations.claims()))
 * }</pre>
 *
 * <p>Read are the forms of RFC 4180: cells in quotation marks may have separators, line ends and doubled quotation
 * marks. Any line end will do, blank lines are passed over. A file is in UTF-8, with a byte order mark or without. A
 * row that cannot be read is told as a problem, and the next one is read: one with too many or too few cells, with text
 * behind a closing quotation mark, or with bytes that are no text. Where a quotation mark is never closed, its line is
 * told and the lines behind it are read. A cell has at most 100,000 characters, a row 16,384 cells and 4 million
 * characters. Rows come one after the other, so that the memory does not grow with the file.
 *
 * <p>Two are equal when their separators are. This record is immutable and thread-safe.
 *
 * @param separator what stands between two cells
 */
public record TableFormat(char separator) {
    /** Cells between commas. */
    public static final TableFormat CSV = new TableFormat(',');

    /** Cells between tabs. */
    public static final TableFormat TSV = new TableFormat('\t');

    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /**
     * Checks the component.
     *
     * @param separator what stands between two cells
     * @throws IllegalArgumentException if it can be part of a cell or ends a row: a letter, a digit, a quotation mark,
     *     a point, a sign or a line end
     */
    public TableFormat {
        if (Character.isLetterOrDigit(separator) || "\"\n\r.+-'\0\uFFFD ".indexOf(separator) >= 0) {
            throw new IllegalArgumentException(
                    "separator must not be part of a cell, but was '%s'; pass ',', ';' or '\\t'"
                            .formatted(separator == '\n' || separator == '\r' ? "\\n" : separator));
        }
    }

    /**
     * Tells how the cells of a file are separated: by a comma, a semicolon, a tab or a bar.
     *
     * @param file the file, in UTF-8, compressed by gzip or not
     * @return the format of what stands equally often in most of its first ten lines, outside of quotation marks; of
     *     two not the comma, which may be a decimal mark; a comma if nothing does
     * @throws IOException if the file cannot be read
     */
    public static TableFormat of(Path file) throws IOException {
        return new TableFormat(Separators.of(Given.argument("file", "TableFormat.of(...)", file)));
    }

    /**
     * Reads the rows of a file.
     *
     * @param file the file, in UTF-8, compressed by gzip or not
     * @return the rows in order, to be closed; each with a problem if it cannot be read
     * @throws IOException if the file cannot be opened; the stream throws {@link UncheckedIOException}
     */
    public Stream<Parsed<Row>> rows(Path file) throws IOException {
        return rows(file, p -> {});
    }

    /**
     * Reads the rows of a file, and tells how far it is.
     *
     * @param file the file, in UTF-8, compressed by gzip or not
     * @param progress is told every 10,000 rows and at the end
     * @return the rows in order, to be closed; each with a problem if it cannot be read
     * @throws IOException if the file cannot be opened; the stream throws {@link UncheckedIOException}
     */
    public Stream<Parsed<Row>> rows(Path file, Consumer<Progress> progress) throws IOException {
        Given.argument("progress", "TableFormat.rows(...)", progress);
        return open(Given.argument("file", "TableFormat.rows(...)", file), progress, null);
    }

    /**
     * Reads the rows of a file that may have titles above the names of its columns and notes below its rows, as offices
     * publish them.
     *
     * <p>The names stand in one line or in up to three, of which an upper name spans the empty cells to its right; they
     * are joined by spaces. They are looked for in the first 100 lines, and are the first line if the rule finds none.
     * What stands above is passed over. A line of text alone is a row in which the other cells are empty.
     *
     * @param file the file, in UTF-8, compressed by gzip or not
     * @param isHeader whether some names are those of the columns
     * @param progress is told every 10,000 rows and at the end
     * @return the rows in order, to be closed; each with a problem if it cannot be read
     * @throws IOException if the file cannot be opened; the stream throws {@link UncheckedIOException}
     */
    public Stream<Parsed<Row>> rowsUnder(
            Path file, Predicate<? super ImmutableList<String>> isHeader, Consumer<Progress> progress)
            throws IOException {
        Given.argument("isHeader", "TableFormat.rowsUnder(...)", isHeader, "names -> true");
        Given.argument("progress", "TableFormat.rowsUnder(...)", progress, "p -> {}");
        return open(Given.argument("file", "TableFormat.rowsUnder(...)", file), progress, isHeader);
    }

    /**
     * Reads the rows of a text that may have titles above the names of its columns and notes below its rows.
     *
     * @param in the text; it is not closed
     * @param isHeader whether some names are those of the columns
     * @return the rows in order, each with a problem if it cannot be read
     */
    public Stream<Parsed<Row>> rowsUnder(Reader in, Predicate<? super ImmutableList<String>> isHeader) {
        Given.argument("isHeader", "TableFormat.rowsUnder(...)", isHeader, "names -> true");
        return stream(Given.argument("in", "TableFormat.rowsUnder(...)", in), Optional.empty(), p -> {}, isHeader);
    }

    private Stream<Parsed<Row>> open(
            Path file, Consumer<Progress> progress, @Nullable Predicate<? super ImmutableList<String>> isHeader)
            throws IOException {
        Path name = file.getFileName();
        Optional<String> named = Optional.of(name == null ? file.toString() : name.toString());
        InputStream in = Input.open(file);
        try {
            return stream(Utf8.reader(in, named), named, progress, isHeader).onClose(() -> close(in));
        } catch (FormatException e) {
            close(in);
            return Stream.of(new Parsed<>(Optional.empty(), e.problems()));
        } catch (IOException e) {
            close(in);
            throw e;
        }
    }

    /**
     * Reads the rows of a text.
     *
     * @param in the text; it is not closed
     * @return the rows in order, each with a problem if it cannot be read
     */
    public Stream<Parsed<Row>> rows(Reader in) {
        return stream(Given.argument("in", "TableFormat.rows(...)", in), Optional.empty(), p -> {}, null);
    }

    private Stream<Parsed<Row>> stream(
            Reader in,
            Optional<String> file,
            Consumer<Progress> progress,
            @Nullable Predicate<? super ImmutableList<String>> isHeader) {
        return Streams.stream(new RowReader(in, separator, file, progress, isHeader));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a table.
     *
     * <p>Numbers are plain, {@code 626800000}, and days are {@code 2024-09-02}. A text that a spreadsheet would take
     * for a formula gets an apostrophe before it: {@code '=1+1}. Lines end with a line feed.
     *
     * @param table the table
     * @return the text, a line with the names of the columns and one for each row
     */
    public String write(Table table) {
        Given.argument("table", "TableFormat.write(...)", table);
        StringBuilder out = new StringBuilder();
        line(out, table.columns().stream().map(Column::name).map(TableFormat::harmless));
        for (List<Cell> row : table.rows()) {
            line(out, row.stream().map(c -> c instanceof Cell.Text ? harmless(c.text()) : c.text()));
        }
        return out.toString();
    }

    /**
     * Writes a table into a file in UTF-8, in place of what was there.
     *
     * @param table the table
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public void write(Table table, Path file) throws IOException {
        Given.argument("file", "TableFormat.write(...)", file);
        Files.writeString(file, write(table));
    }

    private void line(StringBuilder out, Stream<String> cells) {
        String line = cells.map(this::quoted).collect(Collectors.joining(String.valueOf(separator)));
        out.append(line.isEmpty() ? "\"\"" : line).append('\n');
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
                && cell.equals(cell.strip());
        return isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** {@return a text such as {@code "cells between ','"}} */
    @Override
    public String toString() {
        return "cells between " + (separator == '\t' ? "tabs" : "'" + separator + "'");
    }
}
