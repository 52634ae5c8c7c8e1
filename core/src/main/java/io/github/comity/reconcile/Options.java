package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.StatedUnits;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rounding;
import io.github.comity.internal.CopiedValue;
import io.github.comity.source.Edition;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** How claims are reconciled. */
@Value.Immutable
@CopiedValue
abstract class Options {
    private static final long BUDGET = 20_000_000;

    Options() {}

    @Value.Default
    HedgePolicy hedgePolicy() {
        return HedgePolicy.PROOF;
    }

    @Value.Default
    Rounding rounding() {
        return Rounding.NEAREST;
    }

    /** The claims that are never blamed. */
    abstract ImmutableSet<Claim> pinned();

    /** Whether a claim, perhaps with a unit that was carried, is pinned. */
    boolean isPinned(Claim claim) {
        return pinned().contains(claim) || pinned().stream().anyMatch(p -> StatedUnits.isCarriedFrom(claim, p));
    }

    /** How much editions are trusted; others have 0. */
    abstract ImmutableMap<Edition, Integer> trust();

    /** What ties quantities. */
    abstract ImmutableList<Relation> relations();

    /** Whether all editions of a reporter count as one. */
    @Value.Default
    boolean editionsMerged() {
        return false;
    }

    /** How many fraction operations one question may cost. */
    @Value.Default
    long budget() {
        return BUDGET;
    }

    /** How long one question may take. */
    abstract Optional<Duration> timeLimit();

    /** How long all questions of a reconciliation may take together. */
    abstract Optional<Duration> totalTimeLimit();

    /** How many threads may work on a question. */
    @Value.Default
    int threads() {
        return 1;
    }

    /** Who is told how far a question has come. */
    abstract Optional<Progress> progress();

    /** The same for what is only tried: in one thread, and nobody is told. */
    Options silent() {
        return ((ImmutableOptions) ImmutableOptions.copyOf(this)).withThreads(1).withProgress(Optional.empty());
    }

    Options merged() {
        return ((ImmutableOptions) ImmutableOptions.copyOf(this)).withEditionsMerged(true);
    }

    @Value.Check
    void check() {
        if (budget() <= 0) {
            throw new IllegalArgumentException(
                    "budget must be above zero, but was %s; leave it out for the default".formatted(budget()));
        }
        timeLimit().ifPresent(Options::checkTime);
        totalTimeLimit().ifPresent(Options::checkTime);
        if (threads() <= 0) {
            throw new IllegalArgumentException(
                    "number of threads must be above zero, but was %s; leave it out for one".formatted(threads()));
        }
    }

    private static void checkTime(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException(
                    "time limit must be above zero, but was %s; leave it out for as long as it takes".formatted(limit));
        }
    }

    Reading reading() {
        return Reading.of(hedgePolicy(), rounding());
    }

    int trustIn(Claim claim) {
        Integer given = trust().get(claim.source().edition());
        return given == null ? 0 : given;
    }
}
