package io.github.comity.reconcile;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.reconcile.Problem.View;
import io.github.comity.solver.Deadline;
import java.util.Optional;
import java.util.Set;

/** What all claims but one say about that one. */
final class Others {
    private final Problem problem;

    Others(Problem problem) {
        this.problem = problem;
    }

    /**
     * Whether others bound a claim at both ends and it agrees, where all can be true; empty if it takes numbers to
     * tell. A claim that is bounded where all can be true agrees.
     */
    Optional<Boolean> confirmBySigns(int index) {
        Deadline.check();
        if (problem.obstacle(View.BINDING, index).isPresent()) {
            return Optional.of(false);
        }
        Subject subject = problem.claims().get(index).subject();
        Set<Integer> removed = ImmutableSet.of(index);
        Optional<Boolean> proof = problem.isBounded(View.PROOF, subject, removed);
        return proof.filter(b -> !b && problem.isHedged()).isPresent()
                ? problem.isBounded(View.CONVENTION, subject, removed).filter(b -> !b)
                : proof;
    }

    /**
     * Whether others bound a claim that nothing stands in the way of at both ends and it agrees, found with numbers.
     */
    boolean confirm(int index) {
        Claim claim = problem.claims().get(index);
        Set<Integer> removed = ImmutableSet.of(index);
        return agreed(claim, removed, allow(View.BINDING, claim, removed)).isPresent();
    }

    /** What the others allow at both ends, if a claim agrees with it under one of two readings. */
    Optional<Interval> agreed(Claim claim, Set<Integer> removed, Optional<Interval> others) {
        return others.filter(i -> agrees(View.BINDING, claim, i))
                .or(() -> problem.isHedged()
                        ? allow(View.BINDING_PROOF, claim, removed).filter(i -> agrees(View.BINDING_PROOF, claim, i))
                        : Optional.empty());
    }

    /** What the other claims allow under a reading, in the unit of the claim's figure. */
    Optional<Interval> allow(View view, Claim claim, Set<Integer> removed) {
        return problem.range(view, claim.subject(), removed)
                .map(r -> Printing.inFigureUnit(claim, r.interval()))
                .filter(i -> !i.isEmpty());
    }

    private boolean agrees(View view, Claim claim, Interval others) {
        return others.isBounded() && problem.reading(view).of(claim.figure()).intersects(others);
    }

    String whyNotChecked(Claim claim, Optional<Interval> others, Set<Integer> removed) {
        if (others.filter(Interval::isBounded).isPresent()) {
            return "its hedge or those of others are stretched, and without them the others do not bound it at both "
                    + "ends";
        }
        Optional<Range> all = problem.range(View.PROOF, claim.subject(), removed);
        if (others.filter(i -> !i.equals(Interval.UNBOUNDED)).isPresent()) {
            return all.filter(r -> restsOnClaims(r.lower()) && restsOnClaims(r.upper()))
                            .isPresent()
                    ? "the others bound it at both ends, but at one only because nothing is negative and no part "
                            + "larger than its whole"
                    : "the others bound it at one end only";
        }
        boolean bySigns = all.filter(r -> restsOnClaims(r.lower()) || restsOnClaims(r.upper()))
                .isPresent();
        return bySigns
                ? "the others bound it only because nothing is negative and no part larger than its whole"
                : "no other claim says anything about it";
    }

    private static boolean restsOnClaims(Optional<Range.End> end) {
        return end.filter(Range.End::restsOnClaims).isPresent();
    }
}
