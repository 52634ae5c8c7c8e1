package io.github.comity.brief.page;

import com.google.common.collect.ImmutableList;

/** A part of a section: a paragraph, a list, a table or a drawing. */
public sealed interface Block {
    /**
     * A paragraph.
     *
     * @param runs its pieces
     * @param isLead whether it is what a reader reads first
     * @param isNote whether it is a note in small print
     */
    record Paragraph(ImmutableList<Run> runs, boolean isLead, boolean isNote) implements Block {}

    /**
     * A list.
     *
     * @param items its items
     */
    record Bullets(ImmutableList<Item> items) implements Block {}

    /**
     * An item of a list.
     *
     * @param id its id, or an empty text
     * @param runs its pieces
     */
    record Item(String id, ImmutableList<Run> runs) {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns its columns
     * @param rows its rows, each with a cell for each column
     */
    record Grid(ImmutableList<Run> caption, ImmutableList<Column> columns, ImmutableList<Row> rows) implements Block {}

    /**
     * A column.
     *
     * @param head what stands at its head
     * @param isNumeric whether its cells are numbers, which stand at the right
     */
    record Column(String head, boolean isNumeric) {}

    /**
     * A row; its first cell is its head.
     *
     * @param id its id, or an empty text
     * @param cells its cells
     */
    record Row(String id, ImmutableList<ImmutableList<Run>> cells) {}

    /**
     * A drawing, which stands in HTML alone; a table beside it says the same.
     *
     * @param svg the drawing
     * @param caption what it shows
     */
    record Drawing(String svg, ImmutableList<Run> caption) implements Block {}

    /**
     * Makes a paragraph.
     *
     * @param runs its pieces
     * @return the paragraph
     */
    static Block paragraph(Run... runs) {
        return new Paragraph(ImmutableList.copyOf(runs), false, false);
    }

    /**
     * Makes a paragraph that a reader reads first.
     *
     * @param runs its pieces
     * @return the paragraph
     */
    static Block lead(Iterable<Run> runs) {
        return new Paragraph(ImmutableList.copyOf(runs), true, false);
    }

    /**
     * Makes a note in small print.
     *
     * @param runs its pieces
     * @return the paragraph
     */
    static Block note(Run... runs) {
        return new Paragraph(ImmutableList.copyOf(runs), false, true);
    }
}
