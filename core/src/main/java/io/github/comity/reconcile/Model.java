package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.solver.Constraint;
import io.github.comity.solver.LinearForm;
import java.util.Optional;

/**
 * Claims and relations as linear constraints on unknown numbers.
 *
 * @param rows the constraints, each with the claims that it rests on
 * @param unlinked by claim: why it ties no numbers together
 * @param calendar what the unknowns are
 */
record Model(ImmutableList<Row> rows, ImmutableMap<Integer, String> unlinked, Calendar calendar) {
    /** Where a constraint comes from. */
    enum Kind {
        /** A claim says so. */
        CLAIM,
        /** The measure cannot be negative. */
        NON_NEGATIVE,
        /** A relation that makes up a whole. */
        RELATION,
        /** A relation that only says what is part of what. */
        INCLUSION
    }

    /**
     * A constraint and where it comes from.
     *
     * @param constraint the constraint
     * @param claims the claims that it rests on, by index; empty for what always holds
     * @param rule what it says, for people
     * @param kind where it comes from
     */
    record Row(Constraint constraint, ImmutableSet<Integer> claims, String rule, Kind kind) {}

    Optional<LinearForm> level(Quantity quantity) {
        return quantity.period().isBounded() ? calendar.known(quantity) : Optional.empty();
    }

    Optional<LinearForm> share(Subject.Share share) {
        return calendar.knownShare(share).map(LinearForm::of);
    }
}
