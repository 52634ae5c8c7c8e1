package io.github.comity.indicator;

import static io.github.comity.calculation.Common.COVERAGE;
import static io.github.comity.calculation.Common.MEASURE;
import static io.github.comity.calculation.Common.PARTNER;
import static io.github.comity.calculation.Common.PERIOD;
import static io.github.comity.calculation.Common.PRICE_BASIS;
import static io.github.comity.calculation.Common.REPORTER;
import static io.github.comity.calculation.Common.SCOPE;

import com.google.common.collect.ImmutableList;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Ratios;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;

/**
 * Relates levels that differ in one respect: the partner, the measure, the reporter or the unit.
 *
 * <p>It is not {@link LevelCalculator#ratio}, which divides any two levels of one reporter and period: each method here
 * says what its two sides must have in common and answers undefined with a mismatch reason where they do not. Every
 * operand enters its formula once, so bounds are tight for operands that rest on different claims; otherwise they are
 * sound, and the result carries the note {@code SHARED_INPUT}. Points are rounded half-even and bounds outward at 34
 * digits. This class is stateless and thread-safe.
 */
public final class RatioCalculator {
    private RatioCalculator() {}

    /**
     * Calculates the share of one partner in the level with all partners, or with a group of them.
     *
     * <p>Formula: {@code part / whole}. Unit: ratio; within [0, 1] for flows that cannot be negative, if the partners
     * are said; a net flow may leave it on either side. Bounds: tight for independently rounded figures. Undefined with
     * {@code ZERO_DENOMINATOR} or {@code BASE_MAY_BE_ZERO} if the whole is or may be zero, with
     * {@code PARTNER_MISMATCH} if both are of one partner, and with {@code CONTRADICTORY} if the part certainly exceeds
     * the whole that contains it. Source: WITS, partner share.
     *
     * @param part the level with the partner
     * @param whole the level of the same measure, reporter and period with all partners
     * @return the share
     */
    public static Derived partnerShare(Operand part, Operand whole) {
        Given.arguments("RatioCalculator.partnerShare", "part", part, "whole", whole);
        return Ratios.partnerShare(Calculation.of("partner share", Unit.RATIO, part, whole), part, whole);
    }

    /**
     * Calculates a level in relation to the gross domestic product of its reporter.
     *
     * <p>Formula: {@code level / gdp}. Unit: ratio; {@link Derived#inPercent} gives the usual percent. Bounds: tight. A
     * flow needs the product of the same period: a part of a year never meets the product of the year. A stock needs a
     * date within that period. Undefined unless the product is certainly above zero.
     *
     * @param level a flow or stock of the reporter with any partner
     * @param gdp the reporter's gross domestic product in the same currency
     * @return the ratio
     * @throws IllegalArgumentException if the second operand is known to be something else than {@link Measure#GDP}
     */
    public static Derived toGdp(Operand level, Operand gdp) {
        Given.arguments("RatioCalculator.toGdp", "level", level, "gdp", gdp);
        return Ratios.toGdp(
                Calculation.of("ratio to GDP", Unit.RATIO, level, gdp), "level / GDP", level, gdp, BigDecimal.ONE);
    }

    /**
     * Calculates the ratio of two ratios: whether something weighs more in one economy than in another.
     *
     * <p>Formula: {@code (a / b) / (c / d)}, calculated as {@code (a * d) / (b * c)} with one division. Unit: ratio, 1
     * where both weigh alike; below zero if the flows differ in sign. Bounds: tight. The first two operands must be of
     * one reporter, and so must the last two, which may be another: each ratio is taken within one compilation. The
     * first and the third must be of one measure, and so must the second and the fourth; all of one period. Undefined
     * if the second, third or fourth is or may be zero.
     *
     * @param a what is weighed, in the first economy
     * @param b what it is weighed against, in the first economy
     * @param c what is weighed, in the economy of comparison
     * @param d what it is weighed against, in the economy of comparison
     * @return the double ratio
     */
    public static Derived doubleRatio(Operand a, Operand b, Operand c, Operand d) {
        Given.arguments("RatioCalculator.doubleRatio", "a", a, "b", b, "c", c);
        Given.argument("d", "RatioCalculator.doubleRatio", d);
        return Ratios.doubleRatio(
                Calculation.of("double ratio", Unit.RATIO, a, b, c, d),
                "(a / b) / (c / d)",
                ImmutableList.of(a, b, c, d));
    }

    /**
     * Calculates the value per unit of quantity.
     *
     * <p>Formula: {@code value / quantity}. Unit: that of the value, per one unit of the quantity, which the name says.
     * It is not a price: the mix of goods changes it. Bounds: tight. Undefined with {@code UNIT_MISMATCH} unless the
     * value is money and the quantity a count or a physical unit, and unless the quantity is certainly above zero.
     * Source: UNCTAD Handbook of Statistics, unit value indices.
     *
     * @param value the value of a flow
     * @param quantity the quantity of the same flow
     * @return the unit value
     */
    public static Derived unitValue(Operand value, Operand quantity) {
        Given.arguments("RatioCalculator.unitValue", "value", value, "quantity", quantity);
        Unit.Kind kind = quantity.unit().kind();
        boolean fits =
                value.unit().kind() == Unit.Kind.MONEY && (kind == Unit.Kind.PHYSICAL || kind == Unit.Kind.COUNT);
        String name = fits ? "unit value per " + quantity.unit().symbol() : "unit value";
        Calculation ratio = Calculation.of(name, value.unit(), value, quantity)
                .nonNegative(quantity)
                .same(REPORTER, PARTNER, PERIOD, MEASURE, COVERAGE, SCOPE, PRICE_BASIS)
                .require(
                        fits,
                        Reason.UNIT_MISMATCH,
                        "needs money and a physical or counted quantity, but was %s in %s and %s in %s; pass the "
                                + "value first",
                        value,
                        value.unit(),
                        quantity,
                        quantity.unit())
                .positiveDenominator(quantity);
        return ratio.result("value / quantity", () -> ratio.amount(value).dividedBy(ratio.amount(quantity)))
                .printedIn(Magnitude.ONE);
    }

    /**
     * Calculates a level per head of a population.
     *
     * <p>Formula: {@code level / population}. Unit: that of the level, per head; printed in ones. Bounds: tight.
     * Undefined with {@code UNIT_MISMATCH} unless the population is a count, and unless it is certainly above zero.
     *
     * @param level the level, such as an investment stock
     * @param population how many people there are, such as <code>Figure.parse("19.8 million {people}")</code>
     * @return the level per head
     */
    public static Derived perHead(Operand level, Operand population) {
        Given.arguments("RatioCalculator.perHead", "level", level, "population", population);
        Calculation ratio = Calculation.of("level per head", level.unit(), level, population)
                .nonNegative(population)
                .require(
                        population.unit().kind() == Unit.Kind.COUNT,
                        Reason.UNIT_MISMATCH,
                        "needs a number of people to divide by, but was %s in %s; pass the level first",
                        population,
                        population.unit())
                .positiveDenominator(population);
        return ratio.result("level / population", () -> ratio.amount(level).dividedBy(ratio.amount(population)))
                .printedIn(Magnitude.ONE);
    }
}
