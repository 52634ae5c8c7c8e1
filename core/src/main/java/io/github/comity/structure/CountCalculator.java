package io.github.comity.structure;

import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Operands;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * Counts categories with trade: products that are exported, partners that are supplied.
 *
 * <p>A rounded figure may be a little above a threshold or a little below it, so a count has bounds: the categories
 * that certainly count, and those that may. Only the {@link Distribution#outermost} categories are counted. The number
 * of equal categories that would be as concentrated is {@link ConcentrationCalculator#effectiveNumber}. Every method
 * answers undefined as {@link Distribution#levelProblem} says. This class is stateless and thread-safe.
 */
public final class CountCalculator {
    private static final BigDecimal UNCTAD_LEVEL = BigDecimal.valueOf(100_000);
    private static final BigDecimal UNCTAD_SHARE = new BigDecimal("0.003");

    private CountCalculator() {}

    /**
     * Counts the categories above a threshold.
     *
     * <p>Formula: {@code number of levels above the threshold}. Unit: categories. Bounds: exact and tight: a printed
     * zero of a coarse figure may be above zero. Source: WITS, number of products exported and number of export
     * partners.
     *
     * @param levels the levels
     * @param threshold the threshold in ones of the unit, at least zero; zero counts all categories with trade
     * @return the number
     * @throws IllegalArgumentException if the threshold is below zero
     */
    public static Derived above(Distribution levels, BigDecimal threshold) {
        Given.arguments("CountCalculator.above", "levels", levels, "threshold", threshold);
        if (threshold.signum() < 0) {
            throw new IllegalArgumentException(
                    "threshold of a count must not be below zero, but was %s; pass zero to count all with trade"
                            .formatted(threshold.toPlainString()));
        }
        return count(
                "number of categories above " + threshold.toPlainString(),
                "number of levels above the threshold",
                levels,
                c -> levels.point(c).compareTo(threshold) > 0,
                c -> isAbove(levels.bounds(c), threshold, true),
                c -> isAbove(levels.bounds(c), threshold, false));
    }

    /**
     * Counts products as UNCTAD does, leaving out what is traded by chance.
     *
     * <p>Formula: {@code number of levels above 100,000 US dollars or above 0.3 % of the total}. Unit: categories.
     * UNCTAD takes groups of the SITC at three digits. Bounds: sound only: the total that decides on a share is that of
     * all levels. Undefined with {@code UNIT_MISMATCH} for levels that are not in US dollars, and as
     * {@link Distribution#shareProblem} says. Source: UNCTADstat, merchandise concentration and diversification
     * indices, number of products.
     *
     * @param levels the exports or imports by product
     * @return the number
     */
    public static Derived unctadProducts(Distribution levels) {
        Given.argument("levels", "CountCalculator.unctadProducts", levels);
        String name = "number of products (UNCTAD)";
        Calculation problem = levels.ofShares(name)
                .require(
                        levels.unit().equals(Unit.USD),
                        Reason.UNIT_MISMATCH,
                        "needs levels in USD, but was %s; convert them first",
                        levels.unit());
        if (problem.failed()) {
            return problem.undefined();
        }
        BigDecimal least = levels.levels().total().point().multiply(UNCTAD_SHARE);
        return count(
                name,
                "number of levels above 100,000 US dollars or above 0.3 % of the total",
                levels,
                c -> levels.point(c).compareTo(UNCTAD_LEVEL.min(least)) > 0,
                c -> isAbove(levels.bounds(c), UNCTAD_LEVEL, true)
                        || isAbove(levels.share(c).bounds(), UNCTAD_SHARE, true),
                c -> isAbove(levels.bounds(c), UNCTAD_LEVEL, false)
                        || isAbove(levels.share(c).bounds(), UNCTAD_SHARE, false));
    }

    private static boolean isAbove(Bounds bounds, BigDecimal threshold, boolean certainly) {
        return (certainly ? bounds.lower() : bounds.upper())
                .map(end -> end.compareTo(threshold) > 0)
                .orElse(!certainly);
    }

    private static Derived count(
            String name,
            String formula,
            Distribution levels,
            Predicate<String> printed,
            Predicate<String> certain,
            Predicate<String> possible) {
        Calculation count = Calculation.ofGroups(name, Unit.counted("categories"), Operands.of(levels))
                .keep(levels.levelProblem(name)
                        .or(() -> levels.splitProblem(name))
                        .orElse(null));
        return count.failed()
                ? count.undefined()
                : count.result(
                        formula,
                        number(levels, printed),
                        Bounds.of(number(levels, certain), number(levels, possible)),
                        Operands.of(levels).all());
    }

    private static BigDecimal number(Distribution levels, Predicate<String> counted) {
        return BigDecimal.valueOf(levels.outermost().stream().filter(counted).count());
    }
}
