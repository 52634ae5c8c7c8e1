package io.github.comity.formats;

import io.github.comity.formats.internal.Given;
import java.util.Optional;

/**
 * Where in a document something stands. This record is immutable and thread-safe.
 *
 * @param file the name of the document, or empty for a text without a name
 * @param line the line, counted from 1
 * @param column the character of the line, or of a table the cell of the row, counted from 1
 * @param field the name of the column, or of JSON the path such as {@code "/cooperation/claims/0"}; empty if there is
 *     none
 */
public record Position(Optional<String> file, long line, long column, Optional<String> field) {
    /**
     * Checks the components.
     *
     * @param file the name of the document, or empty for a text without a name
     * @param line the line, counted from 1
     * @param column the character of the line, or of a table the cell of the row, counted from 1
     * @param field the name of the column, or of JSON the path; empty if there is none
     * @throws IllegalArgumentException if line or column is below 1
     */
    public Position {
        Given.argument("file", "Position", file, "Optional.empty()");
        Given.argument("field", "Position", field, "Optional.empty()");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column must be 1 or more, but were %s and %s; count from 1".formatted(line, column));
        }
    }

    /** {@return a text such as {@code "trade.csv, line 3, column 12 (primaryValue)"}} */
    @Override
    public String toString() {
        return file.map(f -> f + ", ").orElse("")
                + "line "
                + line
                + ", column "
                + column
                + field.map(f -> " (" + f + ")").orElse("");
    }
}
