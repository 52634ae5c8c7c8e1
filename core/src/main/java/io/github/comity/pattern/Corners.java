package io.github.comity.pattern;

import io.github.comity.calculation.Quotient;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.util.List;

/**
 * Extremes of indices of one product over a box of independent levels: the product and the rest, on two sides.
 *
 * <p>Quotients and differences of shares rise or fall in each level, so their extremes are at the ends. The other two
 * indices first rise and then fall in a level, or first fall and then rise: one extreme is at ends alone, the other
 * also at a turning point, which is known in closed form. All levels are at zero and above; where one is unbounded, the
 * answer for these two is plain interval arithmetic, which is sound only.
 */
final class Corners {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final Quotient NONE = new Quotient(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Quotient ALL = new Quotient(BigDecimal.ONE, BigDecimal.ONE);

    private Corners() {}

    /** The smallest share of a product in the sum of itself and the rest. */
    private static Quotient lowestShare(Bounds product, Bounds rest) {
        BigDecimal low = product.lower().orElseThrow();
        return low.signum() == 0
                ? NONE
                : rest.upper().map(others -> new Quotient(low, low.add(others))).orElse(NONE);
    }

    /** The largest share of a product in the sum of itself and the rest. */
    private static Quotient highestShare(Bounds product, Bounds rest) {
        BigDecimal others = rest.lower().orElseThrow();
        return product.upper()
                .map(high -> high.signum() == 0 ? NONE : new Quotient(high, high.add(others)))
                .orElse(ALL);
    }

    /** The quotient of two shares. */
    static Bounds ratioOfShares(Bounds x, Bounds restOfX, Bounds y, Bounds restOfY) {
        Bounds low = quotient(lowestShare(x, restOfX), highestShare(y, restOfY));
        Quotient least = lowestShare(y, restOfY);
        return least.numerator().signum() == 0
                ? Bounds.atLeast(low.lower().orElseThrow())
                : low.hull(quotient(highestShare(x, restOfX), least));
    }

    private static Bounds quotient(Quotient a, Quotient b) {
        return Bounds.quotient(
                a.numerator().multiply(b.denominator()), a.denominator().multiply(b.numerator()));
    }

    /** The difference of two shares. */
    static Bounds differenceOfShares(Bounds x, Bounds restOfX, Bounds y, Bounds restOfY) {
        return difference(lowestShare(x, restOfX), highestShare(y, restOfY))
                .hull(difference(highestShare(x, restOfX), lowestShare(y, restOfY)));
    }

    private static Bounds difference(Quotient a, Quotient b) {
        return Bounds.quotient(
                a.numerator().multiply(b.denominator()).subtract(b.numerator().multiply(a.denominator())),
                a.denominator().multiply(b.denominator()));
    }

    private static List<BigDecimal> ends(Bounds bounds) {
        BigDecimal low = bounds.lower().orElseThrow();
        BigDecimal high = bounds.upper().orElseThrow();
        return bounds.isExact() ? List.of(low) : List.of(low, high);
    }

    private static boolean allBounded(Bounds... all) {
        for (Bounds bounds : all) {
            if (!bounds.isBounded()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a quotient with a denominator above zero lies strictly inside the bounds. */
    private static boolean inside(BigDecimal numerator, BigDecimal denominator, Bounds bounds) {
        return denominator.signum() > 0
                && numerator.compareTo(bounds.lower().orElseThrow().multiply(denominator)) > 0
                && numerator.compareTo(bounds.upper().orElseThrow().multiply(denominator)) < 0;
    }

    /**
     * {@code (x v - y w) / (w + v)^2} for exports x of the product and y of the rest, world exports w of the product
     * and v of the rest.
     */
    static Bounds normalisedAdvantage(Bounds product, Bounds rest, Bounds worldProduct, Bounds worldRest) {
        if (!allBounded(product, rest, worldProduct, worldRest)) {
            Bounds world = worldProduct.plus(worldRest);
            return product.times(worldRest).minus(rest.times(worldProduct)).dividedBy(world.times(world));
        }
        Bounds high =
                greatestAdvantage(product.upper().orElseThrow(), rest.lower().orElseThrow(), worldProduct, worldRest);
        // with both pairs exchanged the quotient has the opposite sign
        Bounds low = greatestAdvantage(
                        rest.upper().orElseThrow(), product.lower().orElseThrow(), worldRest, worldProduct)
                .negated();
        return low.hull(high);
    }

    private static Bounds greatestAdvantage(BigDecimal x, BigDecimal y, Bounds worldProduct, Bounds worldRest) {
        Bounds greatest = Bounds.EMPTY;
        for (BigDecimal w : ends(worldProduct)) {
            for (BigDecimal v : ends(worldRest)) {
                BigDecimal sum = w.add(v);
                BigDecimal numerator = x.multiply(v).subtract(y.multiply(w));
                greatest = larger(greatest, Bounds.quotient(numerator, sum.multiply(sum)));
            }
            // in v it turns at w (x + 2y) / x, where it is x^2 / (4 w (x + y))
            if (inside(w.multiply(x.add(TWO.multiply(y))), x, worldRest)) {
                greatest = larger(
                        greatest,
                        Bounds.quotient(x.multiply(x), FOUR.multiply(w).multiply(x.add(y))));
            }
        }
        return greatest;
    }

    /**
     * {@code (a d - c b) / (a + b + c + d)^2} for exports a of the product and b of the rest, imports c of the product
     * and d of the rest.
     */
    static Bounds lafay(Bounds a, Bounds b, Bounds c, Bounds d) {
        if (!allBounded(a, b, c, d)) {
            Bounds all = a.plus(b).plus(c).plus(d);
            return a.times(d)
                    .minus(c.times(b))
                    .dividedBy(all.times(all))
                    .intersection(Bounds.of(new BigDecimal("-0.25"), new BigDecimal("0.25")));
        }
        return greatestLafay(c, d, a, b).negated().hull(greatestLafay(a, b, c, d));
    }

    private static Bounds greatestLafay(Bounds a, Bounds b, Bounds c, Bounds d) {
        Bounds greatest = Bounds.EMPTY;
        for (BigDecimal y : ends(b)) {
            for (BigDecimal z : ends(c)) {
                for (BigDecimal x : ends(a)) {
                    for (BigDecimal w : ends(d)) {
                        BigDecimal sum = x.add(y).add(z).add(w);
                        greatest = larger(
                                greatest, Bounds.quotient(x.multiply(w).subtract(y.multiply(z)), sum.multiply(sum)));
                    }
                    greatest = larger(greatest, turning(x, y, z, d));
                }
                for (BigDecimal w : ends(d)) {
                    greatest = larger(greatest, turning(w, y, z, a));
                }
            }
        }
        return greatest;
    }

    /**
     * With one factor fixed at w, the other turns at {@code (w (w + y + z) + 2 y z) / w}, where the quotient is
     * {@code w^2 / (4 (w (w + y + z) + y z))}.
     */
    private static Bounds turning(BigDecimal w, BigDecimal y, BigDecimal z, Bounds other) {
        BigDecimal base = w.multiply(w.add(y).add(z));
        BigDecimal product = y.multiply(z);
        return inside(base.add(TWO.multiply(product)), w, other)
                ? Bounds.quotient(w.multiply(w), FOUR.multiply(base.add(product)))
                : Bounds.EMPTY;
    }

    private static Bounds larger(Bounds a, Bounds b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        return a.upper().orElseThrow().compareTo(b.upper().orElseThrow()) >= 0 ? a : b;
    }
}
