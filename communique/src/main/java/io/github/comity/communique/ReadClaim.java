package io.github.comity.communique;

import io.github.comity.claim.Claim;
import io.github.comity.figure.Unit;

/**
 * A claim with its place in the text.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param claim the claim; what had to be assumed to read it stands in {@link Claim#assumptions}
 * @param span the place of the figure with its hedge word, magnitude word and unit
 * @param printedUnit the unit that the text gives, also where the claim is in an unstated unit because the magnitude
 *     word is missing; {@link Unit#UNSTATED} if it gives none
 * @param isMagnitudeMissing whether the text lacks the magnitude word, so that nobody knows how much is meant
 */
public record ReadClaim(Claim claim, Span span, Unit printedUnit, boolean isMagnitudeMissing) {
    /** {@return the claim and its place, such as {@code "exports KAZ-CZE 2023 USD: 147.7 million USD (1:42)"}} */
    @Override
    public String toString() {
        return claim + " (" + span + ")";
    }
}
