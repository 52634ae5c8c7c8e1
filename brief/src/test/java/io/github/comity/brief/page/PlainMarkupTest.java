package io.github.comity.brief.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.comity.brief.page.Block.Column;
import io.github.comity.brief.page.Block.Grid;
import io.github.comity.brief.page.Block.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and paragraphs keep to the width of a terminal. */
class PlainMarkupTest {
    private static final PlainMarkup MARKUP = new PlainMarkup();

    private static Grid grid(List<Column> columns, List<String> cells) {
        ImmutableList<ImmutableList<Run>> row =
                cells.stream().map(c -> ImmutableList.of(Run.of(c))).collect(ImmutableList.toImmutableList());
        return new Grid(ImmutableList.of(), ImmutableList.copyOf(columns), ImmutableList.of(new Row("", row)));
    }

    private static String table(int... widths) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        for (int i = 0; i < widths.length; i++) {
            columns.add(new Column("c" + i, i > 0));
            cells.add("9".repeat(widths[i]));
        }
        return MARKUP.grid(grid(columns.build(), cells.build()));
    }

    @Test
    void table_ofTheWidth_staysInOne_andAWiderOneGoesOnBelow() {
        assertThat(table(20, 38, 38))
                .isEqualTo("c0" + " ".repeat(18 + 2 + 36) + "c1" + " ".repeat(2 + 36) + "c2\n" + "9".repeat(20) + "  "
                        + "9".repeat(38) + "  " + "9".repeat(38) + "\n");
        assertThat(table(20, 38, 39))
                .isEqualTo("c0" + " ".repeat(18 + 2 + 36) + "c1\n"
                        + "9".repeat(20) + "  " + "9".repeat(38) + "\n\n"
                        + "c0" + " ".repeat(18 + 2 + 37) + "c2\n"
                        + "9".repeat(20) + "  " + "9".repeat(39) + "\n");
    }

    /** A number is never broken, and a long text takes as many lines as it needs where its column stands alone. */
    @Test
    void longText_goesOnInItsColumn_andTakesNoLinesInTheTableBelow() {
        Grid grid = grid(
                List.of(
                        new Column("Row", false),
                        new Column("Text", false),
                        new Column("A", true),
                        new Column("B", true)),
                List.of("1", "word ".repeat(12).strip(), "7".repeat(50), "8".repeat(60)));
        assertThat(MARKUP.grid(grid))
                .isEqualTo("Row  Text" + " ".repeat(36 + 2 + 49) + "A\n"
                        + "1    " + "word ".repeat(8) + " " + " ".repeat(1) + "7".repeat(50) + "\n"
                        + "     word word word word\n"
                        + "\n"
                        + "Row  " + " ".repeat(59) + "B\n"
                        + "1    " + "8".repeat(60) + "\n");
    }

    @Test
    void marksAboveLetters_takeNoPlace() {
        assertThat(PlainMarkup.width("Jirˇi\u0301")).isEqualTo(5);
        assertThat(PlainMarkup.width("e\u0301e\u0300\u0323")).isEqualTo(2);
        assertThat(PlainMarkup.width("\u2068ab\u2069")).isEqualTo(2);
    }

    @Test
    void paragraph_isBrokenBetweenWords_atTheWidth() {
        String words = "w".repeat(49) + " " + "x".repeat(50);
        assertThat(MARKUP.paragraph(words, "")).isEqualTo(words);
        assertThat(MARKUP.paragraph(words + "x", "")).isEqualTo("w".repeat(49) + "\n" + "x".repeat(51));
        assertThat(MARKUP.paragraph(words, "  ")).isEqualTo("w".repeat(49) + "\n  " + "x".repeat(50));
        for (String line :
                Splitter.on('\n').split(MARKUP.paragraph("four ".repeat(200).strip(), "    "))) {
            assertThat(line.length()).isBetween(4, 100);
        }
    }
}
