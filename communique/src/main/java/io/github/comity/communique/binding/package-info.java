/**
 * Binds the items of a sentence to each other: which figure is about which measure, reporter, partner and period, and
 * what role it plays there.
 *
 * <p>A {@link io.github.comity.communique.binding.Binder} takes one sentence after another. It cuts each into clauses
 * of one measure ({@code Clauses}), finds the period ({@code Periods}) and the sides ({@code Sides}) of each clause,
 * gives each amount a role ({@code Roles}) and makes {@link io.github.comity.communique.binding.Row}s of them
 * ({@code Rows}). What goes on from one sentence to the next stands in a {@code Context}. What is not sure is left
 * unread.
 */
@NullMarked
package io.github.comity.communique.binding;

import org.jspecify.annotations.NullMarked;
