package io.github.comity.examples;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Printed;
import java.util.ArrayList;
import java.util.List;

/** Aligned columns of text: the first to the left, numbers to the right. */
public final class Table {
    private final StringBuilder out;
    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Starts without a row.
     *
     * @param out where the table is printed
     * @param alignment one letter a column: {@code l} to the left, {@code r} to the right
     */
    public Table(StringBuilder out, String alignment) {
        this.out = out;
        this.alignment = alignment;
    }

    /**
     * Adds a row.
     *
     * @param cells the text of each column
     * @return this
     */
    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Name, period, number, bounds and unit of a derived number; the reason where there is none. */
    Table row(String name, String period, Derived derived) {
        if (!derived.isDefined()) {
            return row(
                    name,
                    period,
                    "undefined",
                    derived.undefined().orElseThrow().reason().toString(),
                    "");
        }
        Printed printed = derived.printed();
        return row(name, period, printed.number(), printed.bounds(), printed.unit());
    }

    /** Prints all rows. */
    public void print() {
        int columns = alignment.length();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append("  ");
                line.append(alignment.charAt(i) == 'r' ? padding + row.get(i) : row.get(i) + padding);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
