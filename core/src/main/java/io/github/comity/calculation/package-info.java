/**
 * The one way in which operands are checked and a derived number is made of them.
 *
 * <p>Every calculator opens a {@link io.github.comity.calculation.Calculation} with its name and operands, says what
 * they must have in common and which of them must not be zero or negative, and closes it with its formula. The first
 * thing that is wrong is the answer. The formula is written once, in {@link io.github.comity.calculation.Amount}s: a
 * point and its bounds together. Extremes over many categories are exact {@link io.github.comity.calculation.Quotient}s
 * until they leave. {@link io.github.comity.calculation.Operands} are levels that were checked together and enter many
 * calculations, such as those of a distribution.
 *
 * <p>The package is not exported: callers see calculators and derived numbers.
 */
@NullMarked
package io.github.comity.calculation;

import org.jspecify.annotations.NullMarked;
