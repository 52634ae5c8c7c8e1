package io.github.comity.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows under named columns, with typed cells.
 *
 * <p>It is a copy for reading and writing down, not a way to calculate: what stands in it was read from claims, events
 * or findings, and those know more. It prints as aligned text ({@link #toString}) and as Markdown ({@link #markdown}).
 *
 * <pre>{@code
 * Table table = Claim.table(relations.claims()).select("measure", "period", "value", "unit");
 * table.toString();
 * // measure      period      value  unit
 * // exports      2023    147700000  USD
 * // total trade  2023    626800000  USD
 * }</pre>
 *
 * <p>Two are equal when columns and rows are equal. This class is immutable and thread-safe.
 */
public final class Table {
    private final ImmutableList<Column> columns;
    private final ImmutableList<ImmutableList<Cell>> rows;

    private Table(ImmutableList<Column> columns, ImmutableList<ImmutableList<Cell>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Obtains a table of columns and rows.
     *
     * @param columns the columns, each with a name of its own
     * @param rows the rows, each with one cell for each column, blank or of the type of its column
     * @return the table
     * @throws IllegalArgumentException if two columns have one name, or a row does not fit the columns
     */
    public static Table of(List<Column> columns, List<? extends List<? extends Cell>> rows) {
        Given.arguments("Table.of", "columns", columns, "rows", rows);
        ImmutableList<Column> heads = ImmutableList.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (Column column : heads) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("table must have one column of a name, but was two of %s; rename one"
                        .formatted(Text.quote(column.name())));
            }
        }
        ImmutableList.Builder<ImmutableList<Cell>> all = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            all.add(fitting(heads, rows.get(i), i + 1));
        }
        return new Table(heads, all.build());
    }

    private static ImmutableList<Cell> fitting(ImmutableList<Column> columns, List<? extends Cell> row, int number) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "row %s must have %s cells, one for each column, but was %s; fill up with blank cells"
                            .formatted(number, columns.size(), row.size()));
        }
        for (int i = 0; i < row.size(); i++) {
            Column column = columns.get(i);
            if (!isOf(column.type(), row.get(i))) {
                throw new IllegalArgumentException("row %s column %s must hold a %s or nothing, but was %s; give a %s"
                        .formatted(
                                number,
                                Text.quote(column.name()),
                                column.type().label(),
                                Text.quote(row.get(i).text()),
                                column.type().label()));
            }
        }
        return ImmutableList.copyOf(row);
    }

    private static boolean isOf(Column.Type type, Cell cell) {
        return cell instanceof Cell.Blank
                || switch (type) {
                    case TEXT -> cell instanceof Cell.Text;
                    case NUMBER -> cell instanceof Cell.Decimal;
                    case DAY -> cell instanceof Cell.Day;
                };
    }

    /** {@return the columns, in order} */
    public ImmutableList<Column> columns() {
        return columns;
    }

    /** {@return the rows, in order, each with one cell for each column} */
    public ImmutableList<ImmutableList<Cell>> rows() {
        return rows;
    }

    /**
     * Obtains the cells of one column.
     *
     * @param name the name of the column
     * @return its cells, one for each row
     * @throws IllegalArgumentException if there is no such column; the message lists the columns
     */
    public ImmutableList<Cell> column(String name) {
        Given.argument("name", "Table.column", name);
        int index = index(name);
        return rows.stream().map(r -> r.get(index)).collect(toImmutableList());
    }

    /**
     * Returns a table of some of the columns.
     *
     * @param names the names of the columns, in the order in which they shall stand
     * @return the table with these columns and all rows
     * @throws IllegalArgumentException if there is no such column, the message lists the columns; or one is named twice
     */
    public Table select(String... names) {
        Given.argument("names", "Table.select", names);
        ImmutableList<Integer> chosen = Arrays.stream(names).map(this::index).collect(toImmutableList());
        return of(
                chosen.stream().map(columns::get).collect(toImmutableList()),
                rows.stream()
                        .map(r -> chosen.stream().map(r::get).collect(toImmutableList()))
                        .collect(toImmutableList()));
    }

    /** {@return a table without the columns in which nothing stands} */
    public Table withoutBlankColumns() {
        return select(columns.stream()
                .map(Column::name)
                .filter(name -> column(name).stream().anyMatch(c -> !(c instanceof Cell.Blank)))
                .toArray(String[]::new));
    }

    private int index(String name) {
        int index = Iterables.indexOf(columns, c -> c.name().equals(name));
        if (index < 0) {
            throw new IllegalArgumentException("table must have the column that is asked for, but was %s; use one of %s"
                    .formatted(
                            Text.quote(name), columns.stream().map(Column::name).collect(Collectors.joining(", "))));
        }
        return index;
    }

    /**
     * {@return the table in GitHub Flavored Markdown: numbers flush right, and every character that would be read as
     * markup escaped}
     */
    public String markdown() {
        return TableText.markdown(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Table that && columns.equals(that.columns) && rows.equals(that.rows));
    }

    @Override
    public int hashCode() {
        return 31 * columns.hashCode() + rows.hashCode();
    }

    /**
     * {@return the table as aligned text for a fixed-width font, one line for the names and one for each row; columns
     * are two spaces apart, numbers flush right; characters that cannot be seen are printed as {@code \\uXXXX}}
     */
    @Override
    public String toString() {
        return TableText.aligned(this);
    }
}
