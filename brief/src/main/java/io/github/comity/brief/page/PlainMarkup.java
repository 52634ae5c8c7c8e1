package io.github.comity.brief.page;

import com.google.common.base.Splitter;
import io.github.comity.brief.words.Foreign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** Plain text for a terminal, in lines of a width. */
final class PlainMarkup implements Markup {
    private static final int WIDTH = 100;
    private static final int WIDEST_TEXT = 40;
    private static final String GAP = "  ";

    /** Text whose isolates stay only where something is written from right to left. */
    static String isolated(String text) {
        return text.codePoints().anyMatch(PlainMarkup::isRightToLeft) ? text : Foreign.plain(text);
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    @Override
    public String text(String text) {
        return isolated(text);
    }

    @Override
    public String plain(String text) {
        return isolated(text);
    }

    @Override
    public String run(Run run) {
        String text = text(run.text()) + run.mark().sign();
        return run.style() == Run.Style.ALERT ? "! " + text : text;
    }

    /** A table in lines of the width: long texts go on in the next line, and columns that do not fit stand below. */
    @Override
    public String grid(Block.Grid grid) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(grid.columns().stream().map(c -> text(c.head())).toList());
        grid.rows().forEach(r -> lines.add(r.cells().stream().map(this::runs).toList()));
        int[] widths = new int[grid.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = grid.columns().get(i).isNumeric() ? widths[i] : Math.min(widths[i], WIDEST_TEXT);
        }
        StringBuilder out = new StringBuilder();
        int from = 1;
        do {
            int to = from;
            int width = widths[0];
            while (to < widths.length
                    && (to == from
                            || !grid.columns().get(to).isNumeric()
                            || width + GAP.length() + widths[to] <= WIDTH)) {
                width += GAP.length() + widths[to++];
            }
            out.append(from == 1 ? "" : "\n");
            for (List<String> line : lines) {
                row(grid, line, widths, from, to, out);
            }
            from = to;
        } while (from < widths.length);
        return out.toString();
    }

    /** A line of a table in its first column and those from one to another. */
    private static void row(Block.Grid grid, List<String> line, int[] widths, int from, int to, StringBuilder out) {
        Map<Integer, List<String>> cells = new LinkedHashMap<>();
        IntStream.concat(IntStream.of(0), IntStream.range(from, to))
                .forEach(i -> cells.put(i, Splitter.on('\n').splitToList(wrapped(line.get(i), widths[i], ""))));
        int height = cells.values().stream().mapToInt(List::size).max().orElseThrow();
        for (int h = 0; h < height; h++) {
            StringJoiner row = new StringJoiner(GAP);
            for (Map.Entry<Integer, List<String>> column : cells.entrySet()) {
                int i = column.getKey();
                String cell = h < column.getValue().size() ? column.getValue().get(h) : "";
                String pad = " ".repeat(Math.max(0, widths[i] - width(cell)));
                row.add(grid.columns().get(i).isNumeric() ? pad + cell : cell + pad);
            }
            out.append(row.toString().stripTrailing()).append('\n');
        }
    }

    static int width(String text) {
        return (int) Foreign.plain(text)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    @Override
    public String paragraph(String text, String indent) {
        return wrapped(text, WIDTH - indent.length(), indent);
    }

    /** Words in lines of a width; a word that is longer stands alone. */
    private static String wrapped(String text, int most, String indent) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (String word : Splitter.on(' ').split(text)) {
            int length = width(word);
            if (at > 0 && at + 1 + length > most) {
                out.append('\n').append(indent);
                at = 0;
            } else if (at > 0) {
                out.append(' ');
                at++;
            }
            out.append(word);
            at += length;
        }
        return out.toString();
    }
}
