package io.github.comity.reconcile;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Subject;
import io.github.comity.reconcile.Problem.View;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a problem answers about subjects once some claims are removed; each question is asked once. */
final class Ranges {
    private final Problem problem;
    private final Map<Asked, Optional<Range>> known = new HashMap<>();

    private record Asked(View view, Subject subject, ImmutableSet<Integer> removed) {}

    Ranges(Problem problem) {
        this.problem = problem;
    }

    Optional<Range> of(View view, Subject subject, Set<Integer> removed) {
        return known.computeIfAbsent(
                new Asked(problem.first(view), subject, ImmutableSet.copyOf(removed)),
                a -> problem.range(a.view(), a.subject(), a.removed()));
    }

    /**
     * Whether it is clear that the others bound a level or difference at both ends without leaning on signs and
     * inclusions under the convention reading, because what shows its ends does not.
     */
    boolean areBinding(View view, Subject subject, Set<Integer> removed) {
        return (subject instanceof Subject.Level || subject instanceof Subject.Difference)
                && problem.first(view) == problem.first(View.CONVENTION)
                && of(view, subject, removed)
                        .filter(r -> isBinding(r.lower()) && isBinding(r.upper()))
                        .isPresent();
    }

    private static boolean isBinding(Optional<Range.End> end) {
        return end.filter(Range.End::isBinding).isPresent();
    }
}
