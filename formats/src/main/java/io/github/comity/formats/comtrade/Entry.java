package io.github.comity.formats.comtrade;

import io.github.comity.formats.Position;
import io.github.comity.formats.internal.Numbers;
import io.github.comity.formats.table.Row;

/** One row of UN Comtrade, whatever the form of the file. Columns go by their numbers. */
interface Entry {
    /** What stands in a column, without space at its ends; empty if nothing does, or there is no such column. */
    String text(int column);

    /** Where it stands, or where the row begins if there is no such column. */
    Position position(int column);

    /** Whether numbers may be written with powers of ten, which lose no digits: 1.5E9. */
    boolean hasPowers();

    /** A code, without the decimals that a program adds to a column of numbers in which some are missing: 398.0. */
    default String code(int column) {
        String text = text(column);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A number, empty where a program wrote that there is none: NA. */
    default String number(int column) {
        String text = text(column);
        return Numbers.isMissing(text) ? "" : text;
    }

    /** A row of a table. */
    record OfTable(Row row, Columns columns) implements Entry {
        @Override
        public String text(int column) {
            int index = columns.index(column);
            return index < 0 ? "" : row.text(index);
        }

        @Override
        public Position position(int column) {
            return row.position(Math.max(0, columns.index(column)));
        }

        @Override
        public boolean hasPowers() {
            return false;
        }
    }
}
