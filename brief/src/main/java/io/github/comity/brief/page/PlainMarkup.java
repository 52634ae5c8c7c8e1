package io.github.comity.brief.page;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.comity.brief.words.Foreign;
import java.util.ArrayList;
import java.util.List;

/** Plain text for a terminal, in lines of a width. */
final class PlainMarkup implements Markup {
    private static final int WIDTH = 100;
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

    @Override
    public String grid(Block.Grid grid) {
        List<List<String>> lines = new ArrayList<>();
        boolean hasHeads = grid.columns().stream().anyMatch(c -> !c.head().isEmpty());
        if (hasHeads) {
            lines.add(grid.columns().stream().map(c -> text(c.head())).toList());
        }
        grid.rows().forEach(r -> lines.add(r.cells().stream().map(this::runs).toList()));
        int[] widths = new int[grid.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                String pad = Strings.repeat(" ", widths[i] - width(line.get(i)));
                row.append(i == 0 ? "" : GAP)
                        .append(grid.columns().get(i).isNumeric() ? pad + line.get(i) : line.get(i) + pad);
            }
            out.append(row.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    static int width(String text) {
        return (int) Foreign.plain(text)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    @Override
    public String paragraph(String text, String indent) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (String word : ImmutableList.copyOf(text.split(" ", -1))) {
            int length = width(word);
            if (at > 0 && at + 1 + length > WIDTH - indent.length()) {
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
