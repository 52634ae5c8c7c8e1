package io.github.comity.calculation;

import static io.github.comity.calculation.Common.COVERAGE;
import static io.github.comity.calculation.Common.MEASURE;
import static io.github.comity.calculation.Common.PERIOD;
import static io.github.comity.calculation.Common.PRICE_BASIS;
import static io.github.comity.calculation.Common.REPORTER;
import static io.github.comity.calculation.Common.SCOPE;
import static io.github.comity.calculation.Common.UNIT;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;

/**
 * Ratios and differences that calculators of several packages give under their own terms; each closes an open
 * calculation.
 */
public final class Ratios {
    private Ratios() {}

    /**
     * Calculates the difference of two levels.
     *
     * @param difference the open calculation, with both levels
     * @param formula the formula in the terms of the calculator
     * @param minuend what is reduced
     * @param subtrahend what is taken away
     * @return {@code minuend - subtrahend}
     */
    public static Derived difference(Calculation difference, String formula, Operand minuend, Operand subtrahend) {
        return difference
                .same(UNIT, REPORTER, PERIOD)
                .result(formula, () -> difference.amount(minuend).minus(difference.amount(subtrahend)));
    }

    /**
     * Calculates a level in relation to the gross domestic product.
     *
     * @param ratio the open calculation, with the level and the product
     * @param formula the formula in the terms of the calculator
     * @param level a flow or stock of the reporter
     * @param gdp the reporter's gross domestic product
     * @param scale an exact multiple of the ratio
     * @return {@code scale * level / gdp}
     * @throws IllegalArgumentException if the second operand is known to be something else than the product
     */
    public static Derived toGdp(Calculation ratio, String formula, Operand level, Operand gdp, BigDecimal scale) {
        Quantity weighed = level.levelOf().orElse(null);
        Quantity product = gdp.levelOf().orElse(null);
        if (product != null && !product.measure().equals(Measure.GDP)) {
            throw new IllegalArgumentException(
                    ("ratio to GDP needs %s as its second operand, but was %s; pass the level first and the "
                                    + "product second")
                            .formatted(Measure.GDP, product));
        }
        ratio.nonNegative(gdp).same(UNIT, REPORTER, PRICE_BASIS);
        if (weighed != null && product != null) {
            ratio.require(
                    fits(weighed, product.period()),
                    Reason.PERIOD_MISMATCH,
                    "needs the product of the same period, but was %s and %s; a part of a year never meets the "
                            + "product of the year",
                    weighed,
                    product);
        }
        ratio.positiveDenominator(gdp);
        return ratio.result(formula, () -> ratio.amount(level).times(scale).dividedBy(ratio.amount(gdp)));
    }

    /** A stock needs a date within the period of the product. */
    private static boolean fits(Quantity level, ReportingPeriod period) {
        return level.measure().temporality() == Measure.Temporality.STOCK
                ? period.contains(level.period())
                : period.equals(level.period());
    }

    /**
     * Calculates the share of a part: at most one of a whole that certainly contains it, where neither can be negative.
     *
     * @param share the open calculation, with the part and the whole
     * @param part the part
     * @param whole the whole
     * @return {@code part / whole}
     */
    public static Derived share(Calculation share, Operand part, Operand whole) {
        boolean within = Overlap.within(share, part, whole);
        return share.nonZero(whole).result("part / whole", () -> {
            Amount ratio = share.amount(part).dividedBy(share.amount(whole));
            Bounds bounds = within ? ratio.bounds().intersection(Bounds.atMost(BigDecimal.ONE)) : ratio.bounds();
            return new Amount(Amount.nearest(ratio.point(), bounds), bounds);
        });
    }

    /**
     * Calculates the share of one partner.
     *
     * @param share the open calculation, with the part and the whole
     * @param part the level with the partner
     * @param whole the level with all partners
     * @return {@code part / whole}
     */
    public static Derived partnerShare(Calculation share, Operand part, Operand whole) {
        morePartners(share, part, whole);
        Derived found = share(share, part, whole);
        Quantity p = part.levelOf().orElse(null);
        Quantity w = whole.levelOf().orElse(null);
        return found.isDefined() && p != null && w != null ? found.about(Subject.share(p, w)) : found;
    }

    /**
     * Checks that a level is of one partner and another of more of them, and alike in all else.
     *
     * @param calculation the open calculation
     * @param part the level with the partner
     * @param whole the level with all partners, which must not be zero
     */
    public static void morePartners(Calculation calculation, Operand part, Operand whole) {
        calculation
                .same(part, whole, UNIT, REPORTER, PERIOD, MEASURE, COVERAGE, SCOPE, PRICE_BASIS)
                .nonZero(whole);
        Quantity p = part.levelOf().orElse(null);
        Quantity w = whole.levelOf().orElse(null);
        if (p != null && w != null) {
            calculation.require(
                    !(w.partner() instanceof Country) && !isWithin(w, p),
                    Reason.PARTNER_MISMATCH,
                    "needs a whole of more partners than %s, but was %s; pass the level with all partners",
                    p.partner().code(),
                    whole);
        }
    }

    private static boolean isWithin(Quantity level, Quantity whole) {
        Area partner = level.partner();
        return partner.equals(whole.partner())
                || new Partners(level.period()).relation(whole.partner(), partner) == Partners.Relation.CONTAINS;
    }

    /**
     * Calculates the ratio of two ratios, each of one reporter.
     *
     * @param ratio the open calculation, with the four operands
     * @param formula the formula in the terms of the calculator
     * @param operands what is weighed and what it is weighed against, in one economy and in another
     * @return {@code (a / b) / (c / d)}
     */
    public static Derived doubleRatio(Calculation ratio, String formula, ImmutableList<Operand> operands) {
        Operand a = operands.get(0);
        Operand b = operands.get(1);
        Operand c = operands.get(2);
        Operand d = operands.get(3);
        ratio.same(PERIOD)
                .same(a, b, UNIT, REPORTER, PRICE_BASIS)
                .same(c, d, UNIT, REPORTER, PRICE_BASIS)
                .same(a, c, MEASURE, COVERAGE, SCOPE, PRICE_BASIS)
                .same(b, d, MEASURE, COVERAGE, SCOPE, PRICE_BASIS)
                .nonZero(b)
                .nonZero(c)
                .nonZero(d);
        return ratio.result(
                formula,
                () -> ratio.amount(a)
                        .times(ratio.amount(d))
                        .dividedBy(ratio.amount(b).times(ratio.amount(c))));
    }
}
