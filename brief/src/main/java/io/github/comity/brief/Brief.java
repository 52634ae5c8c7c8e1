package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.chart.Chart;
import io.github.comity.brief.chart.Charts;
import io.github.comity.brief.section.Contents;
import io.github.comity.cooperation.BilateralCooperation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * One page on the cooperation of two countries, as a desk hands it over, with an annex where every number is traced to
 * its source.
 *
 * <pre>{@code
 * Brief brief = Brief.of(relations, LocalDate.of(2024, 9, 2));
 * Files.writeString(page, brief.html());
 * }</pre>
 *
 * <p>It states nothing that the dossier does not state or imply: derived numbers are marked and have bounds, a part of
 * a year is compared with the same months alone, and a reliability box says how far the figures hold together. A
 * section without content is left out. {@link BriefFormat} writes it in other languages and by other templates;
 * {@link #contents} is what it says, as values. This class is immutable and thread-safe.
 */
public final class Brief {
    private final Contents contents;

    private Brief(Contents contents) {
        this.contents = contents;
    }

    /**
     * Works out what a brief says. All figures are reconciled here; writing the page is quick.
     *
     * @param relations the dossier
     * @param asOf the day from which it is seen: what is planned and was due before it is overdue
     * @return the brief
     */
    public static Brief of(BilateralCooperation relations, LocalDate asOf) {
        Objects.requireNonNull(relations, "relations of Brief.of must be a value, but was null; pass one");
        Objects.requireNonNull(asOf, "asOf of Brief.of must be a day, but was null; pass one");
        return new Brief(Contents.of(relations, asOf));
    }

    /**
     * Returns a copy that tells what changed.
     *
     * @param older the dossier as it was when the last brief was written
     * @return the brief with a section on what the dossier says more or otherwise
     * @throws IllegalArgumentException if the older dossier is of other countries
     */
    public Brief since(BilateralCooperation older) {
        Objects.requireNonNull(older, "older of Brief.since must be a value, but was null; pass one");
        return new Brief(contents.since(older));
    }

    /** {@return what it says, as values} */
    public Contents contents() {
        return contents;
    }

    /**
     * Draws the charts.
     *
     * @param locale the language of their words: English, Russian or German
     * @return the charts of trade, investment and contacts, each as SVG and as data for Vega-Lite
     * @throws IllegalArgumentException if there are no words of that language; the message lists those that there are
     */
    public ImmutableList<Chart> charts(Locale locale) {
        return Charts.of(contents, locale);
    }

    /** {@return a page for a browser and for print, in English; it needs no network} */
    public String html() {
        return BriefFormat.html().write(this);
    }

    /** {@return the brief as Markdown, in English} */
    public String markdown() {
        return BriefFormat.markdown().write(this);
    }

    /** {@return the brief as plain text for a terminal, in English} */
    public String text() {
        return BriefFormat.text().write(this);
    }

    /** {@return the brief as plain text} */
    @Override
    public String toString() {
        return text();
    }
}
