/**
 * Exact linear systems: can all constraints hold, how far can a form go, and which constraints forbid it.
 *
 * <p>Nothing here knows of trade or figures. A {@link io.github.comity.solver.Constraint} keeps a
 * {@link io.github.comity.solver.LinearForm} of unknown numbers between two rationals. A
 * {@link io.github.comity.solver.Simplex} holds constraints that can be switched off and on, finds a point that
 * satisfies them or refutes them, and maximises forms; {@link io.github.comity.solver.RatioProgram} does the same for a
 * quotient of two forms. Every answer is a {@link io.github.comity.solver.Proof}: multipliers that plain fraction
 * arithmetic can check. {@link io.github.comity.solver.Conflicts} names the smallest sets of constraints that cannot
 * hold together and the smallest sets whose removal lets the rest hold.
 *
 * <p>All arithmetic is rational, so there is no tolerance; all choices follow the smallest index, so the same input
 * gives the same answer everywhere. Work is bounded by a {@link io.github.comity.solver.Budget}.
 */
@NullMarked
package io.github.comity.solver;

import org.jspecify.annotations.NullMarked;
