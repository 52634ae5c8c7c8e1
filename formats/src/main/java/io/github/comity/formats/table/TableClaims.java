package io.github.comity.formats.table;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import java.util.Objects;

/**
 * What a table or a row says: its claims, and the cells that have no number. This record is immutable and thread-safe.
 *
 * @param claims the claims, in the order of the cells
 * @param gaps the cells without a number, in their order
 */
public record TableClaims(ImmutableList<Claim> claims, ImmutableList<Gap> gaps) {
    /**
     * Checks the components.
     *
     * @param claims the claims, in the order of the cells
     * @param gaps the cells without a number, in their order
     */
    public TableClaims {
        Objects.requireNonNull(claims, "claims of TableClaims must be a value, but was null; pass an empty list");
        Objects.requireNonNull(gaps, "gaps of TableClaims must be a value, but was null; pass an empty list");
    }
}
