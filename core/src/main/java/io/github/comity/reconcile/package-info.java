/**
 * Can all of it be true at once, how exactly is each figure known, and which claim is wrong.
 *
 * <p>{@link io.github.comity.reconcile.Reconciler} holds the options and takes claims;
 * {@link io.github.comity.reconcile.Reconciliation} has the answers: a {@link io.github.comity.reconcile.Verdict}, what
 * the others say about each claim ({@link io.github.comity.reconcile.Check}), the
 * {@link io.github.comity.reconcile.JointBounds} of any subject, and every
 * {@link io.github.comity.reconcile.Contradiction} with its {@link io.github.comity.reconcile.Repair}s and the likely
 * {@link io.github.comity.reconcile.Slip}. Bounds and contradictions come with a
 * {@link io.github.comity.reconcile.Certificate} that plain fractions can check.
 *
 * <p>Claims become linear constraints on unknown levels: flows on the spans between all days that some period mentions,
 * stocks on their dates. Which quantities make up others is data: {@link io.github.comity.reconcile.Relation}. The
 * exact solver lives in a package of its own that is not exported.
 */
@NullMarked
package io.github.comity.reconcile;

import org.jspecify.annotations.NullMarked;
