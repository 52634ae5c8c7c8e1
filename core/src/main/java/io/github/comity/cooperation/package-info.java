/**
 * The cooperation of two countries as a whole.
 *
 * <p>A {@link io.github.comity.cooperation.BilateralCooperation} is the root of the model: all claims about a pair of countries and the officials who
 * act. It is built with a fluent builder in which {@link io.github.comity.cooperation.ReporterFigures} takes the figures of one reporter and source, in texts or
 * typed. Trade periods, investment flows and business presences are views of its claims, found by reporter and period; two cooperations are merged into
 * one where a further communique adds to what is known.
 */
@NullMarked
package io.github.comity.cooperation;

import org.jspecify.annotations.NullMarked;
