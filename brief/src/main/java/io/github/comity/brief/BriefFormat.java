package io.github.comity.brief;

import io.github.comity.brief.page.Rendering;
import io.github.comity.brief.page.Rendering.Format;
import io.github.comity.brief.words.Language;
import java.util.Locale;
import java.util.Objects;

/**
 * How a brief is written: as HTML, Markdown or plain text, in which language, by which template.
 *
 * <pre>{@code
 * String page = BriefFormat.html().in(Locale.GERMAN).write(brief);
 * String own = BriefFormat.markdown().withTemplate(Files.readString(mine)).write(brief);
 * }</pre>
 *
 * <p>Words, numbers and dates come from this library: the page is the same on every machine. All text is escaped before
 * a template sees it. This class is immutable and thread-safe.
 */
public final class BriefFormat {
    private final Format format;
    private final String template;
    private final Language language;

    private BriefFormat(Format format, String template, Language language) {
        this.format = format;
        this.template = template;
        this.language = language;
    }

    private static BriefFormat of(Format format, String file) {
        return new BriefFormat(format, Rendering.template(file), Language.of(Locale.ENGLISH));
    }

    /** {@return a page for a browser and for print, in English} */
    public static BriefFormat html() {
        return of(Format.HTML, "brief.html.mustache");
    }

    /** {@return Markdown, in English} */
    public static BriefFormat markdown() {
        return of(Format.MARKDOWN, "brief.md.mustache");
    }

    /** {@return plain text for a terminal, in English} */
    public static BriefFormat text() {
        return of(Format.TEXT, "brief.txt.mustache");
    }

    /**
     * Returns a copy that writes in another language.
     *
     * @param locale English, Russian or German; the language alone matters
     * @return the format in that language
     * @throws IllegalArgumentException if there are no words of that language; the message lists those that there are
     */
    public BriefFormat in(Locale locale) {
        Objects.requireNonNull(locale, "locale of BriefFormat.in must be a value, but was null; pass one");
        return new BriefFormat(format, template, Language.of(locale));
    }

    /**
     * Returns a copy that writes by another template.
     *
     * @param mustache the text of a Mustache template, such as a changed copy of {@link #template()}
     * @return the format with that template
     */
    public BriefFormat withTemplate(String mustache) {
        Objects.requireNonNull(mustache, "template of BriefFormat must be a text, but was null; pass one");
        return new BriefFormat(format, mustache, language);
    }

    /** {@return the template, to be copied and changed} */
    public String template() {
        return template;
    }

    /**
     * Writes a brief.
     *
     * @param brief the brief
     * @return the page
     * @throws IllegalArgumentException if the template is no Mustache template; the message says where
     */
    public String write(Brief brief) {
        Objects.requireNonNull(brief, "brief of BriefFormat.write must be a value, but was null; pass one");
        return new Rendering(format, template).write(BriefDocument.of(brief.contents(), language));
    }
}
