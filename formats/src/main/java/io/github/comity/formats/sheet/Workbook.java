package io.github.comity.formats.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.internal.Shown;
import io.github.comity.table.Cell;
import io.github.comity.table.Column;
import io.github.comity.table.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tables as the sheets of a workbook, written as Office Open XML ({@code .xlsx}) for spreadsheets.
 *
 * <pre>{@code
 * Workbook.of("Claims", Claim.table(relations.claims()))
 *     .plus("Timeline", relations.timeline().table())
 *     .write(Path.of("kazakhstan-czechia.xlsx"));
 * }</pre>
 *
 * <table>
 * <caption>What becomes of a cell</caption>
 * <tr><th>in the table</th><th>in the sheet</th></tr>
 * <tr><td>a number of at most 15 significant digits and 30 decimals, below 10<sup>300</sup></td><td>a number that shows
 * its decimals: 1.50 is shown as 1.50</td></tr>
 * <tr><td>another number</td><td>a text, since a spreadsheet would round it</td></tr>
 * <tr><td>a day from 1 March 1900 on</td><td>a day, shown as 2024-09-02</td></tr>
 * <tr><td>an earlier day</td><td>a text, since spreadsheets do not know it</td></tr>
 * <tr><td>a text</td><td>a text, whatever it looks like: never a formula, a number or a link</td></tr>
 * <tr><td>nothing</td><td>nothing</td></tr>
 * </table>
 *
 * <p>The names of the columns stand in a first row that stays in sight. A table of more rows than a sheet can have,
 * 1,048,576 with the names, goes on in further sheets, each with the names; more than 16,384 columns and texts of more
 * than 32,767 characters are refused. Names of sheets are made legal and different from each other: see
 * {@link #sheetNames}. The same workbook gives the same bytes on one version of Java; no time, author or program is
 * written.
 *
 * <p>Two are equal when names and tables are equal. This class is immutable and thread-safe.
 */
public final class Workbook {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int LONGEST_TEXT = 32_767;

    /** The time of every part; what a clock says has no place in it. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private record Sheet(String name, Table table) {}

    private final ImmutableList<Sheet> tables;
    private final int mostRows;

    private Workbook(ImmutableList<Sheet> tables, int mostRows) {
        this.tables = tables;
        this.mostRows = mostRows;
    }

    /**
     * Obtains a workbook of one table.
     *
     * @param name what its sheet shall be called; it is made legal
     * @param table the table
     * @return the workbook
     * @throws IllegalArgumentException if the table has too many columns or a text is too long for a sheet
     */
    public static Workbook of(String name, Table table) {
        return of(name, table, MOST_ROWS);
    }

    /** A workbook whose sheets have at most so many rows, the names of the columns included. */
    static Workbook of(String name, Table table, int mostRows) {
        return new Workbook(ImmutableList.of(), mostRows).plus(name, table);
    }

    /**
     * Returns a workbook that has a further table.
     *
     * @param name what its sheet shall be called; it is made legal and different from the others
     * @param table the table
     * @return the workbook with that table behind the others
     * @throws IllegalArgumentException if the table has too many columns or a text is too long for a sheet
     */
    public Workbook plus(String name, Table table) {
        Given.argument("name", "Workbook", name);
        check(name, Given.argument("table", "Workbook", table));
        return new Workbook(
                ImmutableList.<Sheet>builder()
                        .addAll(tables)
                        .add(new Sheet(name, table))
                        .build(),
                mostRows);
    }

    private static void check(String name, Table table) {
        if (table.columns().size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("sheet %s must have at most %s columns, but was %s; select some"
                    .formatted(Shown.quote(name), MOST_COLUMNS, table.columns().size()));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                int length = cells.get(column).text().length();
                if (length > LONGEST_TEXT) {
                    throw new IllegalArgumentException(
                            ("sheet %s row %s column %s must have at most %s characters, but was %s; shorten it or "
                                            + "leave the column out")
                                    .formatted(
                                            Shown.quote(name),
                                            row + 1,
                                            Shown.quote(
                                                    table.columns().get(column).name()),
                                            LONGEST_TEXT,
                                            length));
                }
            }
        }
    }

    /** One sheet as it is written: a table, or a part of one that has more rows than a sheet can have. */
    private record Part(String name, ImmutableList<Column> columns, List<ImmutableList<Cell>> rows) {}

    private ImmutableList<Part> parts() {
        SheetNames names = new SheetNames();
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (Sheet sheet : tables) {
            Table table = sheet.table();
            List<List<ImmutableList<Cell>>> rows =
                    table.rows().isEmpty() ? List.of(List.of()) : Lists.partition(table.rows(), mostRows - 1);
            for (List<ImmutableList<Cell>> some : rows) {
                parts.add(new Part(names.next(sheet.name()), table.columns(), some));
            }
        }
        return parts.build();
    }

    /**
     * {@return the names of the sheets as they are written, in order: at most 31 characters; {@code : \ / ? * [ ]} and
     * what cannot be seen as a hyphen; the second of a name, in any case, with a number, as in {@code "Claims (2)"}}
     */
    public ImmutableList<String> sheetNames() {
        return parts().stream().map(Part::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * Writes the workbook.
     *
     * @param out where to write; it is flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(Given.argument("out", "Workbook.write(...)", out), UTF_8);
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
        ImmutableList<Part> parts = parts();
        part(zip, text, "[Content_Types].xml", Parts.contentTypes(parts.size()));
        part(zip, text, "_rels/.rels", Parts.relations());
        part(
                zip,
                text,
                "xl/workbook.xml",
                Parts.workbook(parts.stream().map(Part::name).toList()));
        part(zip, text, "xl/_rels/workbook.xml.rels", Parts.workbookRelations(parts.size()));
        part(zip, text, "xl/styles.xml", Styles.xml());
        for (int i = 0; i < parts.size(); i++) {
            start(zip, Parts.sheet(i + 1));
            new SheetXml(text).write(parts.get(i).columns(), parts.get(i).rows(), i == 0);
            end(zip, text);
        }
        zip.finish();
        zip.flush();
    }

    private static void part(ZipOutputStream zip, Writer text, String name, String xml) throws IOException {
        start(zip, name);
        text.write(xml);
        end(zip, text);
    }

    private static void start(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private static void end(ZipOutputStream zip, Writer text) throws IOException {
        text.flush();
        zip.closeEntry();
    }

    /**
     * Writes the workbook into a file, in place of what was there.
     *
     * @param file the file, such as {@code figures.xlsx}
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(Given.argument("file", "Workbook.write(...)", file))) {
            write(out);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Workbook that && tables.equals(that.tables));
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }

    /** {@return the names of the sheets, such as {@code "workbook of Claims, Timeline"}} */
    @Override
    public String toString() {
        return "workbook of " + String.join(", ", sheetNames());
    }
}
