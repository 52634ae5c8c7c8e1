/**
 * Calculators that need no words of trade or investment.
 *
 * <p>{@link io.github.comity.indicator.LevelCalculator} combines levels of one period: sums, differences, ratios and
 * shares. {@link io.github.comity.indicator.RatioCalculator} relates levels that differ in one respect: the partner,
 * the measure, the reporter or the unit. {@link io.github.comity.indicator.GrowthCalculator} compares periods: growth,
 * the level before, contributions, compound rates. {@link io.github.comity.indicator.ChangeCalculator} expresses a
 * change in other ways, {@link io.github.comity.indicator.NotationCalculator} converts the notations of a growth, and
 * {@link io.github.comity.indicator.TrendCalculator} finds the growth per year of a series.
 * {@link io.github.comity.indicator.PeriodCalculator} works on the calendar: run-rates and means.
 * {@link io.github.comity.indicator.CumulativeCalculator} adds flows over periods and finds what a cumulative figure
 * leaves over; {@link io.github.comity.indicator.StockCalculator} sets stocks against the flow between them.
 *
 * <p>All calculators are stateless, take {@link io.github.comity.claim.Operand}s and answer with a
 * {@link io.github.comity.claim.Derived}. Before they calculate they check that the operands that say what they are
 * about belong together; where a number does not exist the answer is undefined with a reason, never an exception.
 */
@NullMarked
package io.github.comity.indicator;

import org.jspecify.annotations.NullMarked;
