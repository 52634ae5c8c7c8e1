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
 * <p>Inside, every room needs only those before it. Relations, which are data, say which quantities make up others
 * ({@link io.github.comity.reconcile.Relation}); {@code Ties} finds where they hold and drops those from which nothing
 * follows. {@code Calendar} cuts flows at all days that some period mentions, and keeps stocks on their dates.
 * {@code ModelBuilder} states every claim once as a form of unknown numbers, and {@code Model} makes constraints of it
 * for any reading of printed figures, so that proof and convention share one model. {@code Parts} splits the
 * constraints into {@code LinearSystem}s that share no unknown, and {@code Question} asks them for ranges.
 * {@code Diagnosis} looks for the slip behind a conflict, {@code Exchanges} for two figures in each other's place,
 * {@code Proposals} for figures that would do, {@code Others} says what all claims but one say about that one,
 * {@code Ranges} keeps what was asked while slips are looked for, {@code Examination} answers for one edition, and
 * {@code Explanation} puts it into words. The exact solver lives in a package of its own that is not exported.
 *
 * <p>What is shown, and by what: that claims cannot all be true, by a {@code Certificate}, whose steps add up to less
 * than nothing; that they can, by a point that the solver has seen or that was guessed in fractions; a bound, by a
 * certificate for the end and a point that attains it; that a contradiction is minimal, by a point without each of its
 * claims; that a correction corrects, by a point without it. A repair is what the rest allows for one claim once the
 * others of a correction are gone, so it holds if they are corrected too. A slip is a guess that fits, and says so.
 * {@code Lazy} keeps what was found and {@code Clock} and the budget end what costs too much; no answer depends on what
 * was asked before.
 */
@NullMarked
package io.github.comity.reconcile;

import org.jspecify.annotations.NullMarked;
