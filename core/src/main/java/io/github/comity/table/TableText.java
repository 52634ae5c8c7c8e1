package io.github.comity.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.internal.Text;
import java.lang.Character.UnicodeScript;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints a table. */
final class TableText {
    private static final String GAP = "  ";
    /** What Markdown may read as markup, entity or formula within a cell. */
    private static final String MARKUP = "\\|`*_[]<>~&$";

    private TableText() {}

    static String aligned(Table table) {
        ImmutableList<ImmutableList<String>> lines = lines(table, Text::visible);
        ImmutableList<Integer> widths = IntStream.range(0, table.columns().size())
                .mapToObj(
                        i -> lines.stream().mapToInt(l -> width(l.get(i))).max().orElse(0))
                .collect(toImmutableList());
        return lines.stream()
                .map(line -> IntStream.range(0, line.size())
                        .mapToObj(i -> pad(line.get(i), widths.get(i), isRight(table, i)))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    static String markdown(Table table) {
        ImmutableList<ImmutableList<String>> lines = lines(table, s -> escape(Text.visible(s)));
        String rule = IntStream.range(0, table.columns().size())
                .mapToObj(i -> isRight(table, i) ? " ---: " : " --- ")
                .collect(Collectors.joining("|", "|", "|"));
        return Stream.concat(
                        Stream.of(row(lines.get(0)), rule),
                        lines.stream().skip(1).map(TableText::row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(ImmutableList<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The names of the columns, then the cells of each row. */
    private static ImmutableList<ImmutableList<String>> lines(Table table, UnaryOperator<String> shown) {
        return Stream.concat(
                        Stream.of(table.columns().stream()
                                .map(c -> shown.apply(c.name()))
                                .collect(toImmutableList())),
                        table.rows().stream()
                                .map(r -> r.stream()
                                        .map(c -> shown.apply(c.text()))
                                        .collect(toImmutableList())))
                .collect(toImmutableList());
    }

    private static boolean isRight(Table table, int column) {
        return table.columns().get(column).type() == Column.Type.NUMBER;
    }

    private static String pad(String text, int width, boolean right) {
        String blanks = " ".repeat(width - width(text));
        return right ? blanks + text : text + blanks;
    }

    /** How many places of a fixed-width font a text takes: two for a character of East Asia, none for a mark. */
    private static int width(String text) {
        return text.codePoints().map(TableText::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN
                        || script == UnicodeScript.HIRAGANA
                        || script == UnicodeScript.KATAKANA
                        || script == UnicodeScript.HANGUL
                ? 2
                : 1;
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
