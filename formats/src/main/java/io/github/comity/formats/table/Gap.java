package io.github.comity.formats.table;

import io.github.comity.formats.Position;
import io.github.comity.formats.internal.Given;

/**
 * A cell without a number, and what its mark means. This record is immutable and thread-safe.
 *
 * @param position where the cell stands
 * @param mark the mark as printed; empty if nothing stands there
 * @param meaning what it means, such as {@code "not available"}
 */
public record Gap(Position position, String mark, String meaning) {
    /**
     * Checks the components.
     *
     * @param position where the cell stands
     * @param mark the mark as printed; empty if nothing stands there
     * @param meaning what it means
     */
    public Gap {
        Given.argument("position", "Gap", position);
        Given.argument("mark", "Gap", mark, "an empty text");
        Given.argument("meaning", "Gap", meaning);
    }

    /** {@return a text such as {@code "line 3, column 2 (2023): ':' means not available"}} */
    @Override
    public String toString() {
        return position + ": " + (mark.isEmpty() ? "an empty cell" : "'" + mark + "'") + " means " + meaning;
    }
}
