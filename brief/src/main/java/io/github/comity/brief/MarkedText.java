package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.page.Rendering;
import io.github.comity.brief.page.Rendering.Format;
import io.github.comity.brief.words.Language;
import io.github.comity.communique.CommuniqueReading;
import java.util.Locale;
import java.util.Objects;

/**
 * A text with every figure marked: it agrees with the others, contradicts them, cannot be checked, or was not read.
 *
 * <pre>{@code
 * CommuniqueReading reading = CommuniqueReader.english().between(KAZ, CZE).read(text);
 * Files.writeString(page, MarkedText.of(reading).html());
 * }</pre>
 *
 * <p>Each figure links to a note that says what it means, which figures tie it and by which equation, and what it would
 * have to be; the note links back. The page needs no network and no script. This class is immutable and thread-safe.
 */
public final class MarkedText {
    private static final String TEMPLATE = "marked.html.mustache";

    private final CommuniqueReading reading;
    private final ImmutableList<MarkedFigure> figures;

    private MarkedText(CommuniqueReading reading) {
        this.reading = reading;
        this.figures = MarkedFigures.of(reading);
    }

    /**
     * Marks the figures of a text. All figures are reconciled here; writing the page is quick.
     *
     * @param reading what was read in the text
     * @return the text with its figures marked
     */
    public static MarkedText of(CommuniqueReading reading) {
        return new MarkedText(
                Objects.requireNonNull(reading, "reading of MarkedText.of must be a value, but was null; pass one"));
    }

    /** {@return what was read} */
    public CommuniqueReading reading() {
        return reading;
    }

    /** {@return the figures in the order of the text; a number that is no statistic is not among them} */
    public ImmutableList<MarkedFigure> figures() {
        return figures;
    }

    /** {@return the page, with notes in English} */
    public String html() {
        return html(Locale.ENGLISH);
    }

    /**
     * Writes the page.
     *
     * @param locale the language of the notes: English, Russian or German
     * @return the page
     * @throws IllegalArgumentException if there are no words of that language; the message lists those that there are
     */
    public String html(Locale locale) {
        Objects.requireNonNull(locale, "locale of MarkedText.html must be a value, but was null; pass one");
        return html(locale, template());
    }

    /**
     * Writes the page by another template.
     *
     * @param locale the language of the notes: English, Russian or German
     * @param mustache the text of a Mustache template, such as a changed copy of {@link #template()}
     * @return the page
     * @throws IllegalArgumentException if there are no words of that language, or it is no Mustache template; the
     *     message says what is wrong
     */
    public String html(Locale locale, String mustache) {
        Objects.requireNonNull(mustache, "template of MarkedText.html must be a text, but was null; pass one");
        return new Rendering(Format.HTML, mustache).write(MarkedDocument.of(this, Language.of(locale)));
    }

    /** {@return the template of the page, to be copied and changed} */
    public static String template() {
        return Rendering.template(TEMPLATE);
    }
}
