/**
 * Exact linear systems: can all constraints hold, how far can a form go, and which constraints forbid it.
 *
 * <p>Nothing here knows of trade or figures, and what each class proves can be checked without it:
 *
 * <ul>
 *   <li>A {@link io.github.comity.solver.Constraint} keeps a {@link io.github.comity.solver.LinearForm} of unknown
 *       numbers between two rationals.
 *   <li>{@link io.github.comity.solver.Simplex} keeps every constraint either on or off and a point that satisfies
 *       those that are on. It shows that they can hold by that point; that they cannot, by a row whose every variable
 *       stands at the end that helps most and still misses its own: the ends of that row are the
 *       {@link io.github.comity.solver.Proof}. The largest value of a form is shown in the same way, by the row of the
 *       form.
 *   <li>{@code Coordinates} are what is solved for: what an equality defines is replaced by its parts, and sums of
 *       neighbours are differences of sums from the first one on. A proof is put back into the constraints as given.
 *       {@code Rows} are the constraints as variables; {@code Limits} are the ends of one variable with the constraints
 *       that set them.
 *   <li>{@code Guess} takes the steps in floating point, on the factors of a {@code Product}, and nothing that it finds
 *       counts. {@code Vertex} is the point where it ended, in fractions; {@code Basis} is the sparse factorisation,
 *       made by {@code Elimination}, that gives the row of any form exactly. That a variable is between its ends, which
 *       one is furthest beyond and which one comes first to its end ({@code Race}) is shown in floating point with the
 *       errors of all operations, where these are too large with twice the digits ({@code Twofold}), and in fractions
 *       where that is too near to tell. Where the guess was wrong it tries again from there, and then the same
 *       {@code Steps} are taken in fractions, so that the answer is the same whether or not there was a guess.
 *   <li>{@code QuotientSearch} finds the {@link io.github.comity.solver.LargestQuotient} of two forms by raising one
 *       form after the other. Where no point attains it, {@link io.github.comity.solver.RatioProgram} turns the ends of
 *       the quotient into ends of a form, by dividing all unknowns by the denominator, and turns the proof back.
 *   <li>{@link io.github.comity.solver.Witness} guesses a point in fractions; where it finds one, nothing need be
 *       solved.
 *   <li>{@link io.github.comity.solver.Conflicts} shrinks a refutation to a set of groups none of which can be spared:
 *       without each of them it has seen a point. It finds all such sets, and all smallest removals, as long as its
 *       limit of nodes lasts, and says whether it did; where it did not, it takes conflicts that share no group one by
 *       one, and each removal that it names then is one that it has seen a point for.
 *   <li>{@link io.github.comity.solver.Proof} is all that leaves the package as an answer: multipliers that add up to
 *       what they show, by plain fractions.
 * </ul>
 *
 * <p>What is shown rests on three facts. A set of fixed variables that are independent gives one point, and every other
 * variable is one sum of multiples of them: {@code Basis} finds both exactly, so that {@code Vertex} can say of each
 * variable on which side of an end it is, in floating point only where the error bound is smaller than the distance. If
 * none is beyond an end, the point satisfies all constraints. If one is, and nothing that it is made up of can move it
 * back, the multiples are the refutation (J. Farkas, Theorie der einfachen Ungleichungen, 1902); if nothing that a form
 * is made up of can raise it, they are the proof of its largest value, which the point attains. {@code Guess},
 * {@code Position}, {@code Direction}, {@code Product} and {@code Starts} only choose which variables are fixed.
 *
 * <p>All that is shown is rational, so there is no tolerance; all choices follow the smallest index, and every question
 * starts at one of the same {@code Starts}, so the same input gives the same answer everywhere, whatever was asked
 * before. Work is bounded by a {@link io.github.comity.solver.Budget}, time by a
 * {@link io.github.comity.solver.Deadline}, which the threads that work on one question share; what either cuts off
 * says nothing.
 */
@NullMarked
package io.github.comity.solver;

import org.jspecify.annotations.NullMarked;
