/**
 * Trade between a reporter and a partner.
 *
 * <p>A {@link io.github.comity.trade.TradePeriod} groups what one source states about the trade of one period: total,
 * exports, imports and balance, each with an optional level and any number of growths. It is a view of its claims and
 * nothing is lost either way. {@link io.github.comity.trade.TradeCalculator} derives from exports and imports what the
 * field derives: turnover, balance, normalised balance, coverage, shares, and how much each flow contributed to growth.
 * {@link io.github.comity.trade.OpennessCalculator} sets trade against the gross domestic product. Exports are always
 * the reporter's exports; figures of different reporters meet only in a {@link io.github.comity.trade.MirrorPair},
 * which {@link io.github.comity.trade.MirrorCalculator} compares.
 *
 * <p>{@link io.github.comity.trade.TradeProducts} holds the same by product and gives distributions, from which the
 * calculators of {@link io.github.comity.structure} and of the package above this one derive how trade is patterned.
 */
@NullMarked
package io.github.comity.trade;

import org.jspecify.annotations.NullMarked;
