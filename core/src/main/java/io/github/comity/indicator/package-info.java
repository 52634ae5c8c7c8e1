/**
 * Calculators that need no words of trade or investment.
 *
 * <p>{@link io.github.comity.indicator.LevelCalculator} combines levels of one period: sums, differences, ratios and shares.
 * {@link io.github.comity.indicator.GrowthCalculator} compares periods: growth, the level before, contributions, compound rates.
 * {@link io.github.comity.indicator.PeriodCalculator} works on the calendar: run-rates and means.
 * {@link io.github.comity.indicator.CumulativeCalculator} adds flows over periods and finds what a cumulative figure leaves over.
 *
 * <p>All calculators are stateless, take {@link io.github.comity.claim.Operand}s and answer with a
 * {@link io.github.comity.claim.Derived}. Before they calculate they check that the operands that say what they are about belong together;
 * where a number does not exist the answer is undefined with a reason, never an exception.
 */
@NullMarked
package io.github.comity.indicator;

import org.jspecify.annotations.NullMarked;
