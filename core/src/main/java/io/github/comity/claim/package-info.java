/**
 * Everything that is said with a number, and what follows from it.
 *
 * <p>A {@link io.github.comity.claim.Claim} is one printed figure about one {@link io.github.comity.claim.Subject},
 * with its source and its wording. Most subjects are levels or changes of a {@link io.github.comity.claim.Quantity}: a
 * {@link io.github.comity.claim.Measure} of a reporter with a partner in a period and a unit. A row such as
 * {@code 147.7 (+19.4%)} is two claims, and {@link io.github.comity.claim.StatedQuantity} holds such a row together.
 * What a calculator makes of claims is a {@link io.github.comity.claim.Derived}: a point and guaranteed bounds with the
 * claims they came from, or {@link io.github.comity.claim.Undefined} with the reason why there is no number. Claims and
 * derived numbers are both {@link io.github.comity.claim.Operand}s, so what follows from one calculation can enter the
 * next.
 */
@NullMarked
package io.github.comity.claim;

import org.jspecify.annotations.NullMarked;
