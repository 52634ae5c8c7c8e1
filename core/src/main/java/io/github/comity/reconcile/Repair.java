package io.github.comity.reconcile;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one claim would have to say so that all others can be true.
 *
 * <p>It does not say that the claim is wrong: several repairs stand side by side. This record is immutable and
 * thread-safe.
 *
 * @param claim the claim
 * @param needed what its figure would have to allow, in the unit of the figure, rounded outward at 34 digits
 * @param distance how far that is from what the figure means now, in the unit of the figure, rounded up at 34 digits
 * @param roundingUnits the same distance in units of the last printed digit
 * @param slip the slip that would explain it, if one does
 * @param figure the figure that would do, printed to the same decimals: by the slip, or else the nearest; inside
 *     {@code needed}, or rounded from there if that is narrower than a unit of the last digit; empty if none does
 * @param besides the claims of other contradictions that this repair leaves to be repaired on their own; where two
 *     figures are exchanged, the other one as well
 */
public record Repair(
        Claim claim,
        Bounds needed,
        BigDecimal distance,
        BigDecimal roundingUnits,
        Optional<Slip> slip,
        Optional<Figure> figure,
        ImmutableSet<Claim> besides) {
    /**
     * Checks the components.
     *
     * @param claim the claim
     * @param needed what its figure would have to allow, in the unit of the figure, rounded outward at 34 digits
     * @param distance how far that is from what the figure means now, in the unit of the figure, rounded up at 34
     *     digits
     * @param roundingUnits the same distance in units of the last printed digit
     * @param slip the slip that would explain it, if one does
     * @param figure the figure that would do, printed to the same decimals: by the slip, or else the nearest; inside
     *     {@code needed}, or rounded from there if that is narrower than a unit of the last digit; empty if none does
     * @param besides the claims of other contradictions that this repair leaves to be repaired on their own; where two
     *     figures are exchanged, the other one as well
     */
    public Repair {
        Given.arguments("Repair", "claim", claim, "needed", needed, "distance", distance);
        Given.arguments("Repair", "roundingUnits", roundingUnits, "slip", slip, "figure", figure);
        Given.argument("besides", "Repair", besides);
    }

    /**
     * {@return what the claim says and what it would have to say, such as {@code "exports of Kazakhstan to Czechia in
     * 2023: 147.7 million USD would have to be 150.2 million USD"}}
     */
    @Override
    public String toString() {
        return claim + " would have to be " + figure.map(Figure::toString).orElseGet(() -> needed + " " + claim.unit());
    }
}
