package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.comity.claim.Claim;
import io.github.comity.party.Country;
import io.github.comity.period.EventDate;
import java.util.Optional;

/**
 * The claims of one communique and what is to be found when they are checked against each other.
 *
 * @param id such as {@code "D01"}
 * @param published when it was published
 * @param parties the countries of the claims; the first is the one that it speaks for
 * @param claims level, growth and absolute change of each line, in the order of the text
 * @param sameQuantities pairs of claims that express one quantity in two currencies
 * @param checks the equations that tie the figures, under the convention reading
 * @param verdict {@code "CONSISTENT"}, {@code "CONTRADICTORY"} or {@code "NOT_CHECKABLE"}
 * @param diagnosis the slip that a contradiction looks like, such as {@code "SCALE_SLIP"}; present exactly where it is
 *     contradictory
 * @param repairs the figures that would have to be others, where single figures are to blame
 */
record CommuniqueCase(
        String id,
        EventDate published,
        ImmutableList<Country> parties,
        ImmutableList<Claim> claims,
        ImmutableList<SameQuantity> sameQuantities,
        ImmutableList<Check> checks,
        String verdict,
        Optional<String> diagnosis,
        ImmutableList<Repair> repairs) {

    /** Two expressions of one quantity, by the ids of their claims. */
    record SameQuantity(String first, String second) {}

    /** An equation: its kind, the numbers of its lines in the order of the kind, and whether it holds. */
    record Check(String kind, ImmutableList<Integer> lines, boolean holds) {}

    /** What the figure of a claim would have to be, in the canonical text of a figure or growth. */
    record Repair(String claimId, String figure) {}

    /** {@return the id of the claim of a line's level} */
    String level(int line) {
        return id + "." + line;
    }

    /** {@return the id of the claim of a line's growth} */
    String growth(int line) {
        return level(line) + "g";
    }

    /** {@return the id of the claim of a line's absolute change} */
    String change(int line) {
        return level(line) + "c";
    }

    /** {@return the claims by their ids} */
    ImmutableMap<String, Claim> byId() {
        return Maps.uniqueIndex(claims, Claim::id);
    }

    /** {@return the id, so that a failing test names the case} */
    @Override
    public String toString() {
        return id;
    }
}
