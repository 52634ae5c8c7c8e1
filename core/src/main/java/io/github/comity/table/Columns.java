package io.github.comity.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the rows of a table of some type look like: the columns, and how each cell is found.
 *
 * <pre>{@code
 * Columns<Country> columns = Columns.<Country>none()
 *         .text("country", Country::name)
 *         .text("code", Country::alpha3);
 * columns.table(List.of(KAZ, CZE)).toString();
 * // country     code
 * // Kazakhstan  KAZ
 * // Czechia     CZE
 * }</pre>
 *
 * <p>A method that adds a column returns a copy. There is no equality beside identity, since functions have none. This
 * class is immutable, and thread-safe if the functions are.
 *
 * @param <T> the type of what stands in a row
 */
public final class Columns<T> {
    private record Source<T>(Column column, Function<? super T, Cell> cell) {}

    private final ImmutableList<Source<T>> sources;

    private Columns(ImmutableList<Source<T>> sources) {
        this.sources = sources;
    }

    /**
     * Starts without columns.
     *
     * @param <T> the type of what stands in a row
     * @return no columns
     */
    public static <T> Columns<T> none() {
        return new Columns<>(ImmutableList.of());
    }

    /**
     * Adds a column of texts.
     *
     * @param name the name of the column
     * @param text finds the text; an empty one is a blank cell
     * @return the columns with this one at the end
     * @throws IllegalArgumentException if there is a column of that name
     */
    public Columns<T> text(String name, Function<? super T, String> text) {
        Given.arguments("Columns.text", "name", name, "text", text);
        return plus(name, Column.Type.TEXT, row -> {
            String found = text.apply(row);
            return found.isEmpty() ? Cell.blank() : new Cell.Text(found);
        });
    }

    /**
     * Adds a column of numbers.
     *
     * @param name the name of the column
     * @param number finds the number, or empty for a blank cell
     * @return the columns with this one at the end
     * @throws IllegalArgumentException if there is a column of that name
     */
    public Columns<T> number(String name, Function<? super T, Optional<BigDecimal>> number) {
        Given.arguments("Columns.number", "name", name, "number", number);
        return plus(
                name,
                Column.Type.NUMBER,
                row -> number.apply(row).<Cell>map(Cell.Decimal::new).orElseGet(Cell::blank));
    }

    /**
     * Adds a column of days.
     *
     * @param name the name of the column
     * @param day finds the day, or empty for a blank cell
     * @return the columns with this one at the end
     * @throws IllegalArgumentException if there is a column of that name
     */
    public Columns<T> day(String name, Function<? super T, Optional<LocalDate>> day) {
        Given.arguments("Columns.day", "name", name, "day", day);
        return plus(
                name,
                Column.Type.DAY,
                row -> day.apply(row).<Cell>map(Cell.Day::new).orElseGet(Cell::blank));
    }

    /**
     * Adds the columns of another type that is found in each row.
     *
     * @param <U> the other type
     * @param others the columns of the other type
     * @param part finds what they are of; where it is empty their cells are blank
     * @return the columns with the others at the end
     * @throws IllegalArgumentException if two columns have one name
     */
    public <U> Columns<T> all(Columns<U> others, Function<? super T, Optional<U>> part) {
        Given.arguments("Columns.all", "others", others, "part", part);
        Columns<T> all = this;
        for (Source<U> other : others.sources) {
            all = all.plus(
                    other.column().name(),
                    other.column().type(),
                    row -> part.apply(row).map(other.cell()).orElseGet(Cell::blank));
        }
        return all;
    }

    private Columns<T> plus(String name, Column.Type type, Function<? super T, Cell> cell) {
        return new Columns<>(ImmutableList.<Source<T>>builder()
                .addAll(sources)
                .add(new Source<>(new Column(name, type), cell))
                .build());
    }

    /**
     * Makes a table.
     *
     * @param rows what stands in the rows, in order
     * @return the table, one row for each
     * @throws IllegalArgumentException if two columns have one name
     */
    public Table table(Iterable<? extends T> rows) {
        Given.argument("rows", "Columns.table", rows);
        return Table.of(
                sources.stream().map(Source::column).collect(toImmutableList()),
                ImmutableList.<T>copyOf(rows).stream()
                        .map(row ->
                                sources.stream().map(s -> s.cell().apply(row)).collect(toImmutableList()))
                        .collect(toImmutableList()));
    }
}
