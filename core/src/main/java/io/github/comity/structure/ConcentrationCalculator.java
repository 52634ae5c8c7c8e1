package io.github.comity.structure;

import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Quotient;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Says how unevenly a total splits into categories: by product, by partner, by year.
 *
 * <p>Conventions differ between publishers, so names say which: the index of Herfindahl and Hirschman is the sum of
 * squared shares; that of UNCTAD takes its root before it is normalised. Shares are exact and never rounded before they
 * are squared. Where an index depends on how many categories there are, that number is an argument: whether categories
 * without trade count is the caller's choice.
 *
 * <p>Every method answers undefined as {@link Distribution#shareProblem} says. Points are rounded half-even and bounds
 * outward at 34 digits. The lower bounds called tight are attained where the levels are as even as their bounds allow.
 * The upper bounds are tight where no level's interval lies strictly inside another's, which is so for figures of one
 * printed precision; otherwise, and where two levels rest on one claim, they are sound only, since to choose the worst
 * corner is a subset-sum problem. This class is stateless and thread-safe.
 */
public final class ConcentrationCalculator {
    private static final String HERFINDAHL = "Herfindahl-Hirschman index";
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);
    private static final Bounds UNIT_INTERVAL = Bounds.of(BigDecimal.ZERO, BigDecimal.ONE);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private ConcentrationCalculator() {}

    /**
     * Calculates the Herfindahl-Hirschman index.
     *
     * <p>Formula: {@code sum of share^2}. Unit: ratio, from 1/N (N equal categories) to 1 (one category). It is not the
     * form to 10,000, nor normalised. Bounds: tight below, tight above as the class says. Source: WITS, Hirschman
     * Herfindahl index.
     *
     * @param levels the levels
     * @return the index
     */
    public static Derived herfindahl(Distribution levels) {
        Given.argument("levels", "ConcentrationCalculator.herfindahl", levels);
        return levels.ofShares(HERFINDAHL)
                .result("sum of share^2", () -> Span.herfindahl(levels).amount());
    }

    /**
     * Calculates the Herfindahl-Hirschman index on the scale to 10,000 that competition authorities use.
     *
     * <p>Formula: {@code 10000 sum of share^2}, the squares of percentages. Unit: ratio, from 10000/N to 10,000.
     * Bounds: as {@link #herfindahl}. Source: U.S. Department of Justice, Herfindahl-Hirschman index.
     *
     * @param levels the levels
     * @return the index
     */
    public static Derived herfindahlTo10000(Distribution levels) {
        Given.argument("levels", "ConcentrationCalculator.herfindahlTo10000", levels);
        return levels.ofShares(HERFINDAHL + " to 10,000")
                .result(
                        "10000 sum of share^2",
                        () -> Span.herfindahl(levels).amount().times(TEN_THOUSAND));
    }

    /**
     * Calculates the normalised Herfindahl-Hirschman index.
     *
     * <p>Formula: {@code (H - 1/N) / (1 - 1/N)}. Unit: ratio, from 0 (N equal categories) to 1. It is not
     * {@link #unctadConcentration}, which takes roots. Bounds: as {@link #herfindahl}. Undefined with
     * {@code ZERO_DENOMINATOR} if there is one category.
     *
     * @param levels the levels
     * @param categoryCount how many categories there are: the possible ones, or those with trade
     * @return the index
     * @throws IllegalArgumentException if fewer categories are counted than certainly have a level above zero
     */
    public static Derived normalisedHerfindahl(Distribution levels, int categoryCount) {
        Given.argument("levels", "ConcentrationCalculator.normalisedHerfindahl", levels);
        return ofCategories("normalised " + HERFINDAHL, levels, categoryCount)
                .result("(H - 1/N) / (1 - 1/N)", () -> normalised(Span.herfindahl(levels), categoryCount));
    }

    private static Amount normalised(Span span, int categoryCount) {
        BigDecimal n = BigDecimal.valueOf(categoryCount);
        BigDecimal divisor = n.subtract(BigDecimal.ONE);
        Quotient h = span.point();
        BigDecimal point =
                n.multiply(h.numerator()).subtract(h.denominator()).divide(divisor.multiply(h.denominator()), POINT);
        return new Amount(point, span.bounds().times(n).minus(ONE).dividedBy(divisor)).within(UNIT_INTERVAL);
    }

    /**
     * Calculates UNCTAD's concentration index.
     *
     * <p>Formula: {@code (sqrt(H) - sqrt(1/N)) / (1 - sqrt(1/N))}. Unit: ratio, from 0 to 1, never below
     * {@link #normalisedHerfindahl}. UNCTAD takes products of the SITC at three digits, or markets. Bounds: as
     * {@link #herfindahl}. Undefined with {@code ZERO_DENOMINATOR} if there is one category. Source: UNCTAD, Handbook
     * of Statistics, concentration index.
     *
     * @param levels the levels
     * @param categoryCount how many categories there are: the possible ones, or those with trade
     * @return the index
     * @throws IllegalArgumentException if fewer categories are counted than certainly have a level above zero
     */
    public static Derived unctadConcentration(Distribution levels, int categoryCount) {
        Given.argument("levels", "ConcentrationCalculator.unctadConcentration", levels);
        BigDecimal n = BigDecimal.valueOf(categoryCount);
        return ofCategories("UNCTAD concentration index", levels, categoryCount)
                .result("(sqrt(H) - sqrt(1/N)) / (1 - sqrt(1/N))", () -> {
                    Span span = Span.herfindahl(levels);
                    BigDecimal point =
                            unctad(span.point().bounds(), n).midpoint().orElseThrow();
                    return new Amount(point, unctad(span.bounds(), n));
                });
    }

    /** With both terms multiplied by the root of N. */
    private static Bounds unctad(Bounds herfindahl, BigDecimal n) {
        Bounds concentration = herfindahl.times(n).intersection(Bounds.atLeast(BigDecimal.ONE));
        return concentration
                .root(2)
                .minus(ONE)
                .dividedBy(Bounds.exactly(n).root(2).minus(ONE))
                .intersection(UNIT_INTERVAL);
    }

    /**
     * Calculates the Hirschman index.
     *
     * <p>Formula: {@code sqrt(H)}. Unit: ratio, from the root of 1/N to 1. Bounds: as {@link #herfindahl}. Source:
     * ESCAP, handbook of trade indicators, regional and sectoral Hirschman index.
     *
     * @param levels the levels
     * @return the index
     */
    public static Derived hirschman(Distribution levels) {
        Given.argument("levels", "ConcentrationCalculator.hirschman", levels);
        return levels.ofShares("Hirschman index").result("sqrt(sum of share^2)", () -> {
            Span span = Span.herfindahl(levels);
            return new Amount(span.point().point().sqrt(POINT), span.bounds().root(2));
        });
    }

    /**
     * Calculates the effective number of categories: how many equal ones would be as concentrated.
     *
     * <p>Formula: {@code 1 / H}. Unit: ratio, from 1 to N. Bounds: as {@link #herfindahl}, the other way round. Source:
     * Laakso and Taagepera 1979; in ecology, Hill 1973.
     *
     * @param levels the levels
     * @return the number
     */
    public static Derived effectiveNumber(Distribution levels) {
        Given.argument("levels", "ConcentrationCalculator.effectiveNumber", levels);
        return levels.ofShares("effective number of categories").result("1 / sum of share^2", () -> {
            Span span = Span.herfindahl(levels);
            Quotient h = span.point();
            return new Amount(
                    h.denominator().divide(h.numerator(), POINT),
                    inverse(span.high()).hull(inverse(span.low())));
        });
    }

    private static Bounds inverse(Quotient fraction) {
        return Bounds.quotient(fraction.denominator(), fraction.numerator());
    }

    /**
     * Calculates the concentration ratio: the joint share of the largest categories.
     *
     * <p>Formula: {@code sum of the n largest shares}. Unit: ratio, from n/N to 1. Bounds: tight for any intervals,
     * unlike the other upper bounds; which categories are the largest may differ within the bounds.
     *
     * @param levels the levels
     * @param largest how many categories, at least 1; all of them if it is more than there are
     * @return the ratio
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Derived concentrationRatio(Distribution levels, int largest) {
        Given.argument("levels", "ConcentrationCalculator.concentrationRatio", levels);
        if (largest < 1) {
            throw new IllegalArgumentException(
                    "concentration ratio must be of at least 1 category, but was %s; pass the number of largest ones"
                            .formatted(largest));
        }
        return levels.ofShares("concentration ratio of " + largest)
                .result(
                        "sum of the largest shares",
                        () -> Span.largest(levels, largest).amount());
    }

    /**
     * Calculates the Gini coefficient of the listed categories.
     *
     * <p>Formula: {@code sum over i, j of |level_i - level_j| / (2 N sum of levels)}. Unit: ratio, from 0 (equal) to
     * (N-1)/N (one category); categories without trade count if they are listed, as zero. It is not divided by (N-1)/N.
     * Bounds: tight below, tight above as the class says.
     *
     * @param levels the levels
     * @return the coefficient
     */
    public static Derived gini(Distribution levels) {
        Given.argument("levels", "ConcentrationCalculator.gini", levels);
        return levels.ofShares("Gini coefficient")
                .result(
                        "sum of |level_i - level_j| / (2 N sum of levels)",
                        () -> Span.gini(levels).amount());
    }

    /**
     * Calculates the entropy of the shares.
     *
     * <p>Formula: {@code -sum of share ln share}, natural logarithm, where zero shares add nothing. Unit: ratio, from 0
     * (one category) to ln N. It falls as concentration rises. Bounds: tight above, tight below as the class says for
     * the upper bounds. Logarithms are enclosed at 34 digits, three for every category of figures: five thousand take
     * some 20 ms. Source: Shannon 1948; ESCAP, trade entropy.
     *
     * @param levels the levels
     * @return the entropy
     */
    public static Derived entropy(Distribution levels) {
        Given.argument("levels", "ConcentrationCalculator.entropy", levels);
        return levels.ofShares("entropy")
                .result("-sum of share ln share", () -> Entropy.of(levels).amount());
    }

    /**
     * Calculates the Theil index.
     *
     * <p>Formula: {@code sum of share ln(share N)}, natural logarithm. Unit: ratio, from 0 (N equal categories) to ln
     * N; with the {@link #entropy} it adds up to ln N. Bounds: as those of the entropy, the other way round. Source:
     * Theil 1967.
     *
     * @param levels the levels
     * @param categoryCount how many categories there are: the possible ones, or those with trade
     * @return the index
     * @throws IllegalArgumentException if fewer categories are counted than certainly have a level above zero
     */
    public static Derived theil(Distribution levels, int categoryCount) {
        Given.argument("levels", "ConcentrationCalculator.theil", levels);
        String name = "Theil index";
        return categories(name, levels, categoryCount).result("sum of share ln(share N)", () -> {
            Entropy entropy = Entropy.of(levels);
            Bounds most = Bounds.exactly(BigDecimal.valueOf(categoryCount)).ln();
            return new Amount(
                    most.midpoint().orElseThrow().subtract(entropy.point()).round(POINT),
                    most.minus(entropy.bounds()).roundedOutward(34).intersection(Bounds.atLeast(BigDecimal.ZERO)));
        });
    }

    /** Opens the calculation of an index over a number of categories, of which some may not be listed. */
    private static Calculation categories(String name, Distribution levels, int categoryCount) {
        Calculation calculation = levels.ofShares(name);
        long present = levels.levels().outermost().values().stream()
                .filter(l -> l.low().signum() > 0)
                .count();
        if (categoryCount < present || categoryCount < 1) {
            throw new IllegalArgumentException(
                    "%s must count all categories that have a level, but was %s for %s; pass how many there are"
                            .formatted(name, categoryCount, present));
        }
        return calculation;
    }

    private static Calculation ofCategories(String name, Distribution levels, int categoryCount) {
        return categories(name, levels, categoryCount)
                .require(
                        categoryCount > 1,
                        Reason.ZERO_DENOMINATOR,
                        "needs at least 2 categories, but was 1; report the Herfindahl-Hirschman index");
    }
}
