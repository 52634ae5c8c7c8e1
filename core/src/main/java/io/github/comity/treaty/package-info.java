/**
 * What was agreed and who meets to carry it out: agreements with their life, and commissions with their sessions.
 *
 * <p>An {@link io.github.comity.treaty.Agreement} has an {@link io.github.comity.treaty.AgreementKind}, parties and a
 * life: dated {@link io.github.comity.treaty.AgreementStep}s from negotiation to termination. Asked for a day, it
 * answers with a {@link io.github.comity.treaty.PossibleStatus}, which is certain where the dates are exact enough. A
 * {@link io.github.comity.treaty.Commission} has sides, co-chairs and {@link io.github.comity.treaty.Session}s that
 * become due and overdue against a day that the caller passes. Both are dated things of a timeline. Real data are odd:
 * what is merely odd is never refused here but found by {@link io.github.comity.treaty.TreatyReview}, each
 * {@link io.github.comity.treaty.Oddity} with its {@link io.github.comity.treaty.TreatyRule} and the rule's source.
 */
@NullMarked
package io.github.comity.treaty;

import org.jspecify.annotations.NullMarked;
