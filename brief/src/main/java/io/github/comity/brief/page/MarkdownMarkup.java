package io.github.comity.brief.page;

import java.util.stream.Collectors;

/** Markdown of the kind that GitHub shows; text cannot become markup. */
final class MarkdownMarkup implements Markup {
    private static final String ESCAPED = "\\`*_[]|~#";

    @Override
    public String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        PlainMarkup.isolated(text).codePoints().forEach(c -> {
            if (ESCAPED.indexOf(c) >= 0) {
                out.append('\\').appendCodePoint(c);
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else {
                out.appendCodePoint(c);
            }
        });
        // what would begin a list at the beginning of a line
        boolean isList = text.startsWith("- ") || text.startsWith("+ ");
        return isList ? "\\" + out : out.toString();
    }

    @Override
    public String plain(String text) {
        return text(text);
    }

    @Override
    public String run(Run run) {
        String text = text(run.text()) + run.mark().sign();
        String linked = run.target().isEmpty() ? text : "[%s](#%s)".formatted(text, run.target());
        return switch (run.style()) {
            case PLAIN, SMALL -> linked;
            case STRONG, ALERT -> linked.isBlank() ? linked : "**" + linked + "**";
        };
    }

    @Override
    public String grid(Block.Grid grid) {
        String heads = grid.columns().stream().map(c -> text(c.head())).collect(Collectors.joining(" | ", "| ", " |"));
        String rule = grid.columns().stream()
                .map(c -> c.isNumeric() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |"));
        return heads + "\n" + rule + "\n"
                + grid.rows().stream()
                        .map(r -> anchor(r.id())
                                + r.cells().stream().map(this::runs).collect(Collectors.joining(" | ")) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String anchor(String id) {
        return id.isEmpty() ? "| " : "| <a id=\"%s\"></a>".formatted(id);
    }
}
