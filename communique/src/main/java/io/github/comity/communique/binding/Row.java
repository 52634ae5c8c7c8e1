package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Basis;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * One quantity of a text with its level and its changes.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param statistic what is stated
 * @param reporter who reports it
 * @param partner the other side
 * @param period the period, or null if the text gives none
 * @param basis where the period comes from, or null if there is none
 * @param level the level, or null if only a change is stated
 * @param isNegative whether the level is below zero
 * @param isUnitCarried whether the currency stands elsewhere
 * @param isMagnitudeCarried whether the magnitude word stands elsewhere
 * @param changes the changes
 * @param base the period that the changes compare with, or null for the same one a year earlier
 * @param status how firm it is
 * @param detail what a share is of, what is ranked, which firms are counted, or a limit such as non-oil; may be empty
 * @param outOf how many are ranked, or null
 * @param sameAs the row that states the same in another currency, or null
 */
public record Row(
        Statistic statistic,
        Area reporter,
        Area partner,
        @Nullable ReportingPeriod period,
        @Nullable Basis basis,
        @Nullable Amount level,
        boolean isNegative,
        boolean isUnitCarried,
        boolean isMagnitudeCarried,
        ImmutableList<Change> changes,
        @Nullable ReportingPeriod base,
        ClaimStatus status,
        String detail,
        @Nullable Amount outOf,
        @Nullable Row sameAs) {
    /**
     * A change of a level.
     *
     * @param amount the printed figure
     * @param form how it is expressed
     * @param isNegative whether it is a fall
     */
    public record Change(Amount amount, Growth.Form form, boolean isNegative) {}
}
