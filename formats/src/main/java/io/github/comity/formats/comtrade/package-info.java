/**
 * The trade data of the United Nations, as its API gives them.
 *
 * <p>A {@link io.github.comity.formats.comtrade.Comtrade} reads a file of UN Comtrade, CSV or JSON, into claims: each
 * trade once, whatever breakdowns the file has beside it. A {@link io.github.comity.formats.comtrade.ComtradeTrade}
 * groups them into trade periods and products for each reporter, partner and period, and pairs what two countries
 * report of one trade.
 */
@NullMarked
package io.github.comity.formats.comtrade;

import org.jspecify.annotations.NullMarked;
