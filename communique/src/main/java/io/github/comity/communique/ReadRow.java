package io.github.comity.communique;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One quantity of a text: its level and the changes that stand with it, each as a claim.
 *
 * <p>"Exports grew by 19.4% to 147.7 million" is one row with two claims. A row without a level states changes alone.
 * This record is immutable and thread-safe.
 *
 * @param level the claim of the level, or empty
 * @param changes the claims of the changes, in the order of the text
 * @param periodBasis where the period comes from
 * @param outOf of a rank, how many are ranked if the text says it
 * @param sameAs the level that states the same quantity in another currency, or empty
 */
public record ReadRow(
        Optional<ReadClaim> level,
        ImmutableList<ReadClaim> changes,
        PeriodBasis periodBasis,
        OptionalInt outOf,
        Optional<ReadClaim> sameAs) {
    /** {@return level and changes, the level first} */
    public ImmutableList<ReadClaim> claims() {
        ImmutableList.Builder<ReadClaim> all = ImmutableList.builder();
        level.ifPresent(all::add);
        return all.addAll(changes).build();
    }

    /** {@return the claim that says what the row is about: its level, or else its first change} */
    public Claim first() {
        return claims().get(0).claim();
    }

    /** The row without one of its changes. */
    ReadRow without(ReadClaim change) {
        return new ReadRow(
                level,
                changes.stream().filter(c -> !c.equals(change)).collect(ImmutableList.toImmutableList()),
                periodBasis,
                outOf,
                sameAs);
    }

    /** The row, which is said to be no other quantity. */
    ReadRow alone() {
        return new ReadRow(level, changes, periodBasis, outOf, Optional.empty());
    }

    /** {@return the claims, each in one line} */
    @Override
    public String toString() {
        return claims().toString();
    }
}
