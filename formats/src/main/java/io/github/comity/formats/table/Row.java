package io.github.comity.formats.table;

import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Position;
import io.github.comity.formats.internal.Given;

/**
 * One row of a table, with a cell for each column. This record is immutable and thread-safe.
 *
 * @param header the names of the columns
 * @param line the line in which the row begins, counted from 1
 * @param cells what stands in the cells, as printed
 */
public record Row(Header header, long line, ImmutableList<String> cells) {
    /**
     * Checks the components.
     *
     * @param header the names of the columns
     * @param line the line in which the row begins, counted from 1
     * @param cells what stands in the cells, as printed
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    public Row {
        Given.argument("header", "Row", header);
        Given.argument("cells", "Row", cells, "a list");
        if (cells.size() != header.names().size()) {
            throw new IllegalArgumentException(
                    "row must have %s cells, one for each column, but had %s; fill up with empty ones"
                            .formatted(header.names().size(), cells.size()));
        }
    }

    /**
     * Obtains what stands in a column.
     *
     * @param column the name of the column
     * @return the cell without space at its ends; empty if nothing stands there
     * @throws IllegalArgumentException if there is no column of that name, or more than one
     */
    public String text(String column) {
        return text(header.index(column));
    }

    /**
     * Obtains what stands in a column.
     *
     * @param index the index of the column, counted from 0
     * @return the cell without space at its ends; empty if nothing stands there
     */
    public String text(int index) {
        return cells.get(index).strip();
    }

    /**
     * Obtains where a cell stands.
     *
     * @param index the index of the column, counted from 0
     * @return the position, with file, line, number and name of the column
     */
    public Position position(int index) {
        return header.position(line, index);
    }
}
