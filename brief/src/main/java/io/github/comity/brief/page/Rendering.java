package io.github.comity.brief.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.github.comity.brief.page.Block.Bullets;
import io.github.comity.brief.page.Block.Drawing;
import io.github.comity.brief.page.Block.Grid;
import io.github.comity.brief.page.Block.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes pages by a Mustache template.
 *
 * <p>All values are escaped for their format before the template sees them, so no template can let a text become
 * markup.
 */
public final class Rendering {
    /** A format of pages. */
    public enum Format {
        /** A page for a browser. */
        HTML,
        /** Markdown. */
        MARKDOWN,
        /** Plain text. */
        TEXT
    }

    /** A table of so many columns at most does not need the width of the page. */
    private static final int NARROW = 3;

    private final Markup markup;
    private final Template template;

    /**
     * Compiles a template.
     *
     * @param format the format that it writes
     * @param template the text of the template
     * @throws IllegalArgumentException if it is no template; the message says where
     */
    public Rendering(Format format, String template) {
        this.markup = switch (format) {
            case HTML -> new HtmlMarkup();
            case MARKDOWN -> new MarkdownMarkup();
            case TEXT -> new PlainMarkup();
        };
        try {
            this.template = Mustache.compiler()
                    .escapeHTML(false)
                    .strictSections(false)
                    .defaultValue("")
                    .compile(template);
        } catch (MustacheException e) {
            throw new IllegalArgumentException(
                    "template must be a Mustache template, but was not: %s; compare it with the standard one"
                            .formatted(e.getMessage()),
                    e);
        }
    }

    /**
     * Reads a template that stands beside this class.
     *
     * @param name its file
     * @return its text
     */
    public static String template(String name) {
        try (InputStream in = Rendering.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("template must be in the file %s, but it is missing".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a page.
     *
     * @param document the page
     * @return its text
     */
    public String write(Document document) {
        ImmutableMap.Builder<String, Object> context = ImmutableMap.<String, Object>builder()
                .put("language", markup.plain(document.language()))
                .put("title", markup.text(document.title()))
                .put("plainTitle", markup.plain(document.title()))
                .put("subtitle", markup.text(document.subtitle()))
                .put("underline", "=".repeat(PlainMarkup.width(document.title())))
                .put("sections", sections(document, false))
                .put("annexes", sections(document, true))
                .put("hasAnnex", document.sections().stream().anyMatch(Section::isAnnex));
        document.sections().forEach(s -> context.put("section-" + s.id(), section(s)));
        document.words().forEach((name, word) -> context.put("word-" + name, markup.text(word)));
        document.raw().forEach((name, text) -> context.put("raw-" + name, text));
        return template.execute(context.buildOrThrow());
    }

    private ImmutableList<Map<String, Object>> sections(Document document, boolean annex) {
        return document.sections().stream()
                .filter(s -> s.isAnnex() == annex)
                .map(this::section)
                .collect(ImmutableList.toImmutableList());
    }

    private Map<String, Object> section(Section section) {
        return ImmutableMap.of(
                "id", markup.plain(section.id()),
                "heading", markup.text(section.title()),
                "line", "-".repeat(PlainMarkup.width(section.title())),
                "hasHeading", !section.title().isEmpty(),
                "blocks",
                        section.blocks().stream()
                                .map(b -> block(section.title(), b))
                                .collect(ImmutableList.toImmutableList()));
    }

    private Map<String, Object> block(String heading, Block block) {
        if (block instanceof Paragraph p) {
            return ImmutableMap.of(
                    "paragraph",
                    ImmutableMap.of(
                            "text", markup.paragraph(markup.runs(p.runs()), ""),
                            "isLead", p.isLead(),
                            "isNote", p.isNote()));
        }
        if (block instanceof Bullets b) {
            return ImmutableMap.of(
                    "list",
                    ImmutableMap.of(
                            "items",
                            b.items().stream()
                                    .map(i -> ImmutableMap.of(
                                            "id", markup.plain(i.id()),
                                            "hasId", !i.id().isEmpty(),
                                            "text", markup.paragraph(markup.runs(i.runs()), "  ")))
                                    .collect(ImmutableList.toImmutableList())));
        }
        if (block instanceof Drawing d) {
            return ImmutableMap.of("drawing", ImmutableMap.of("svg", d.svg(), "caption", markup.runs(d.caption())));
        }
        return ImmutableMap.of("table", grid((Grid) block, heading));
    }

    private Map<String, Object> grid(Grid grid, String heading) {
        String plain = grid.caption().stream()
                .map(Run::text)
                .collect(Collectors.joining())
                .strip();
        return ImmutableMap.<String, Object>builder()
                .put("caption", markup.runs(grid.caption()))
                .put("plainCaption", markup.plain(plain.isEmpty() ? heading : plain))
                .put("hasCaption", !grid.caption().isEmpty())
                .put("isNarrow", grid.columns().size() <= NARROW)
                .put("lines", markup.grid(grid))
                .put(
                        "columns",
                        grid.columns().stream()
                                .map(c -> ImmutableMap.of("head", markup.text(c.head()), "isNumeric", c.isNumeric()))
                                .collect(ImmutableList.toImmutableList()))
                .put("rows", grid.rows().stream().map(r -> row(grid, r)).collect(ImmutableList.toImmutableList()))
                .buildOrThrow();
    }

    private Map<String, Object> row(Grid grid, Block.Row row) {
        ImmutableList.Builder<Map<String, Object>> cells = ImmutableList.builder();
        for (int i = 1; i < row.cells().size(); i++) {
            cells.add(ImmutableMap.of(
                    "text", markup.runs(row.cells().get(i)),
                    "isNumeric", grid.columns().get(i).isNumeric()));
        }
        return ImmutableMap.of(
                "id", markup.plain(row.id()),
                "hasId", !row.id().isEmpty(),
                "head", markup.runs(row.cells().get(0)),
                "headIsNumeric", grid.columns().get(0).isNumeric(),
                "cells", cells.build());
    }
}
