/**
 * The charts of a brief: as SVG, written here line by line, and as data for Vega-Lite.
 *
 * <p>A {@link io.github.comity.brief.chart.Chart} is finished text; {@link io.github.comity.brief.chart.Charts} makes
 * those of a brief. Every chart starts at zero, names its unit at the axis and its series at the data, and shows bounds
 * as whiskers where they are wider than a pixel. Colours are those of Okabe and Ito, which the colour-blind can tell
 * apart.
 */
@NullMarked
package io.github.comity.brief.chart;

import org.jspecify.annotations.NullMarked;
