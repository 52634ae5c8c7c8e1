/**
 * The pattern of trade: what follows from trade by product and by partner.
 *
 * <p>Every calculator here takes {@link io.github.comity.structure.Distribution}s: levels by product, such as
 * {@link io.github.comity.trade.TradeProducts} gives, or by partner.
 * {@link io.github.comity.pattern.AdvantageCalculator} says in which products a country is strong,
 * {@link io.github.comity.pattern.IntensityCalculator} how much two countries trade for their size,
 * {@link io.github.comity.pattern.SimilarityCalculator} whether one exports what the other imports.
 * {@link io.github.comity.pattern.IntraIndustryCalculator} and {@link io.github.comity.pattern.MarginalTradeCalculator}
 * measure two-way trade, in levels and in changes, and {@link io.github.comity.pattern.MarginsCalculator} whether a
 * country trades many products or much of each; {@link io.github.comity.pattern.PotentialCalculator} asks what could be
 * traded beyond what is.
 *
 * <p>What one total of trade says without its parts is in {@link io.github.comity.trade}; how any total splits is in
 * {@link io.github.comity.structure}.
 */
@NullMarked
package io.github.comity.pattern;

import org.jspecify.annotations.NullMarked;
