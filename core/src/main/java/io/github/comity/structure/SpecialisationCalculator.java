package io.github.comity.structure;

import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Operands;
import io.github.comity.claim.Derived;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;

/**
 * Says how far the shares of two distributions lie apart.
 *
 * <p>Categories are matched by name; one that only one side lists is zero on the other. Units may differ, since only
 * shares are compared. Every method answers undefined as {@link Distribution#shareProblem} says of either side. Points
 * are rounded half-even and bounds outward at 34 digits.
 *
 * <p>Bounds called tight are tight where it is certain in every category which share is larger, and no claim stands
 * behind two levels. Where the figures leave it open, they are sound only, since to choose sides is a combinatorial
 * problem; without an upper end of some level they are the whole range. This class is stateless and thread-safe.
 */
public final class SpecialisationCalculator {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private SpecialisationCalculator() {}

    /**
     * Calculates the Krugman specialisation index.
     *
     * <p>Formula: {@code sum of |share_a - share_b|}. Unit: ratio, from 0 (same structure) to 2 (nothing in common). It
     * is twice {@link #unctadDiversification}. Bounds: tight as the class says. Source: Krugman 1991, Geography and
     * Trade.
     *
     * @param a a distribution
     * @param b another distribution by the same categories
     * @return the index
     */
    public static Derived krugman(Distribution a, Distribution b) {
        Given.arguments("SpecialisationCalculator.krugman", "a", a, "b", b);
        return compare("Krugman specialisation index", "sum of |share_a - share_b|", TWO, a, b);
    }

    /**
     * Calculates UNCTAD's diversification index.
     *
     * <p>Formula: {@code sum of |share - world share| / 2}. Unit: ratio, from 0 (structure of the world) to 1 (nothing
     * in common): a high value means little diversification. Bounds: tight as the class says. Source: UNCTAD, Handbook
     * of Statistics, diversification index.
     *
     * @param country the distribution of the country
     * @param world the distribution of the world by the same categories
     * @return the index
     */
    public static Derived unctadDiversification(Distribution country, Distribution world) {
        Given.arguments("SpecialisationCalculator.unctadDiversification", "country", country, "world", world);
        return compare(
                "UNCTAD diversification index", "sum of |share - world share| / 2", BigDecimal.ONE, country, world);
    }

    private static Derived compare(String name, String formula, BigDecimal scale, Distribution a, Distribution b) {
        return Calculation.ofGroups(name, Unit.RATIO, Operands.of(a), Operands.of(b))
                .keep(a.shareProblem(name).or(() -> b.shareProblem(name)).orElse(null))
                .keep(a.alignmentProblem(name, b).orElse(null))
                .result(formula, () -> Dissimilarity.of(a, b).amount().times(scale));
    }
}
