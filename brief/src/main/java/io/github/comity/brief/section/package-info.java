/**
 * What stands in a brief, as values without words: tables of cells, the calendar, the reliability of the figures.
 *
 * <p>A {@link io.github.comity.brief.section.Cell} is a number with the claims that it rests on. A
 * {@link io.github.comity.brief.section.TradeTable} holds one reporter's trade, an
 * {@link io.github.comity.brief.section.InvestmentTable} one measure of investment;
 * {@link io.github.comity.brief.section.Reliability} says how far the figures hold together.
 * {@link io.github.comity.brief.section.Contents} is all of it.
 */
@NullMarked
package io.github.comity.brief.section;

import org.jspecify.annotations.NullMarked;
