package io.github.comity.brief.chart;

/**
 * A chart. The table beside it says the same numbers. This record is immutable and thread-safe.
 *
 * @param id its id on the page, such as {@code "chart-trade-1"}
 * @param section the section to which it belongs: {@code "trade"}, {@code "investment"} or {@code "calendar"}
 * @param title what it shows
 * @param description the same in a sentence, for who does not see it
 * @param svg the drawing, an {@code svg} element for a page of its own or within HTML
 * @param vegaLite the same data as a Vega-Lite 5 specification in JSON
 */
public record Chart(String id, String section, String title, String description, String svg, String vegaLite) {}
