package io.github.comity.formats.table;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.formats.internal.Given;

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
        Given.argument("claims", "TableClaims", claims, "an empty list");
        Given.argument("gaps", "TableClaims", gaps, "an empty list");
    }
}
