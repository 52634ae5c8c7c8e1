package io.github.comity.brief.page;

import io.github.comity.brief.words.Foreign;
import java.util.Locale;

/** HTML: text from outside is escaped and isolated. */
public final class HtmlMarkup implements Markup {
    /** Creates it. */
    public HtmlMarkup() {}

    @Override
    public String text(String text) {
        return escaped(text, true);
    }

    @Override
    public String plain(String text) {
        return escaped(text, false);
    }

    /**
     * Escapes a text.
     *
     * @param text the text
     * @param withIsolates whether the marks of foreign text become elements; else they are left out
     * @return the text as HTML or XML
     */
    public static String escaped(String text, boolean withIsolates) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case Foreign.BEGIN -> out.append(withIsolates ? "<bdi>" : "");
                case Foreign.END -> out.append(withIsolates ? "</bdi>" : "");
                default -> {
                    if (c != '\n' && c != '\t' && Foreign.isHidden(c)) {
                        out.append("\\u").append(Foreign.hex(c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    @Override
    public String run(Run run) {
        String text = text(run.text());
        String sign = run.mark() == Run.Mark.NONE
                ? ""
                : "<span class=\"m\">" + run.mark().sign() + "</span>";
        String marked = run.mark() == Run.Mark.NONE || run.mark() == Run.Mark.AGREES
                ? text + sign
                : "<span class=\"%s\">%s%s</span>".formatted(name(run.mark()), text, sign);
        String linked =
                run.target().isEmpty() ? marked : "<a href=\"#%s\">%s</a>".formatted(plain(run.target()), marked);
        return switch (run.style()) {
            case PLAIN -> linked;
            case STRONG -> "<strong>" + linked + "</strong>";
            case SMALL, ALERT -> "<span class=\"%s\">%s</span>".formatted(name(run.style()), linked);
        };
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
