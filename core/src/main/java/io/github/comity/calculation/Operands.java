package io.github.comity.calculation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Derived.Note;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Levels that stand together and enter many calculations: what they say of themselves is found out once.
 *
 * <p>All are taken to be of one unit, reporter, period and measure, as the levels of a distribution are. This class is
 * immutable and thread-safe.
 */
public final class Operands {
    private final ImmutableList<Operand> all;
    private final Operand header;
    private final ImmutableSet<Claim> claims;
    private final ImmutableSet<Note> notes;
    private final boolean sharesClaims;
    private final @Nullable Claim first;
    private final @Nullable Claim other;

    private Operands(ImmutableList<Operand> all) {
        this.all = all;
        Operand named = null;
        ImmutableSet.Builder<Claim> used = ImmutableSet.builder();
        ImmutableSet.Builder<Note> carried = ImmutableSet.builder();
        int count = 0;
        Claim one = null;
        Claim odd = null;
        for (Operand operand : all) {
            named = named == null && operand.levelOf().isPresent() ? operand : named;
            for (Claim claim : operand.claims()) {
                used.add(claim);
                count++;
                one = one == null ? claim : one;
                odd = odd == null && !one.status().meets(claim.status()) ? claim : odd;
            }
            carried.addAll(carried(operand));
        }
        this.header = named == null ? all.get(0) : named;
        this.claims = used.build();
        this.notes = carried.build();
        this.sharesClaims = claims.size() < count;
        this.first = one;
        this.other = odd;
    }

    /**
     * Obtains levels that stand together.
     *
     * @param all the levels, at least one, of one unit, reporter, period and measure
     * @return the levels with what they rest on
     */
    public static Operands of(Iterable<? extends Operand> all) {
        return new Operands(ImmutableList.copyOf(all));
    }

    /**
     * Obtains the levels of which a value is made.
     *
     * @param grouping the value
     * @return its levels with what they rest on
     */
    public static Operands of(Grouping grouping) {
        return grouping.operands;
    }

    /** What is to be known of an operand and of all that follows from it; a change of sign is about it alone. */
    static ImmutableSet<Note> carried(Operand operand) {
        ImmutableSet<Note> notes = operand instanceof Derived derived ? derived.notes() : ImmutableSet.of();
        if (!notes.contains(Note.SIGN_CHANGE)) {
            return notes;
        }
        return notes.stream().filter(n -> n != Note.SIGN_CHANGE).collect(ImmutableSet.toImmutableSet());
    }

    static Undefined mixed(String name, Claim first, Claim other) {
        return new Undefined(
                Reason.STATUS_MISMATCH,
                "%s must not mix reported figures, forecasts and targets, but was %s (%s) and %s (%s); %s"
                        .formatted(
                                name,
                                first.label(),
                                first.status(),
                                other.label(),
                                other.status(),
                                first.status() == ClaimStatus.TARGET || other.status() == ClaimStatus.TARGET
                                        ? "ask the target for its progress and required growth"
                                        : "pass figures of one status"));
    }

    /**
     * Says whether reported figures, forecasts and targets are mixed.
     *
     * @param name the indicator, for the explanation
     * @return the reason, or empty if all are alike
     */
    public Optional<Undefined> mixedStatus(String name) {
        return first == null || other == null ? Optional.empty() : Optional.of(mixed(name, first, other));
    }

    /** {@return the levels in their order} */
    public ImmutableList<Operand> all() {
        return all;
    }

    /** {@return the first level that says what it is about, or else the first} */
    public Operand header() {
        return header;
    }

    /** {@return the claims that the levels rest on} */
    public ImmutableSet<Claim> claims() {
        return claims;
    }

    /** {@return what is to be known of all that follows from the levels} */
    public ImmutableSet<Note> notes() {
        return notes;
    }

    /** {@return whether two of the levels rest on one claim} */
    public boolean sharesClaims() {
        return sharesClaims;
    }

    boolean sharesClaimsWith(Operands that) {
        return !Collections.disjoint(claims, that.claims);
    }

    @Nullable
    Claim firstClaim() {
        return first;
    }
}
