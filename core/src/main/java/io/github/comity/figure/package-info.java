/**
 * Reported numbers, and the intervals that they stand for.
 *
 * <p>A {@link io.github.comity.figure.Figure} is a number as it was printed: value,
 * {@link io.github.comity.figure.Magnitude}, {@link io.github.comity.figure.Unit} and
 * {@link io.github.comity.figure.Qualifier}. A printed number says how exact it is: {@code 626.8 million} is any amount
 * from 626.75 to 626.85 million. Under a {@link io.github.comity.figure.HedgePolicy} and a
 * {@link io.github.comity.figure.Rounding} a figure is read as {@link io.github.comity.figure.Bounds}, a closed
 * interval of exact decimals, and all arithmetic happens on these: sums, differences and products are exact, quotients
 * and roots are rounded outward. No binary floating point is used anywhere.
 */
@NullMarked
package io.github.comity.figure;

import org.jspecify.annotations.NullMarked;
