package io.github.comity.trade;

import static io.github.comity.calculation.Common.COVERAGE;
import static io.github.comity.calculation.Common.MEASURE;
import static io.github.comity.calculation.Common.PERIOD;
import static io.github.comity.calculation.Common.PRICE_BASIS;
import static io.github.comity.calculation.Common.SCOPE;

import io.github.comity.calculation.Amount;
import io.github.comity.calculation.Calculation;
import io.github.comity.calculation.Ratios;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.party.Area;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Compares how much two countries depend on their trade with each other.
 *
 * <p>A country depends on a partner as far as the partner has a share in its trade. Each share is taken within the
 * reports of one of the two countries, so figures of different reporters never meet in a sum. Every figure enters once
 * and bounds are tight for operands that rest on different claims. Source: Hirschman 1945, National Power and the
 * Structure of Foreign Trade; Barbieri 1996, Economic Interdependence: A Path to Peace or a Source of Interstate
 * Conflict? This class is stateless and thread-safe.
 */
public final class DependenceCalculator {
    private static final Bounds UNIT_INTERVAL = Bounds.of(BigDecimal.ZERO, BigDecimal.ONE);

    private DependenceCalculator() {}

    /**
     * Calculates the dependence asymmetry of a pair: how much more the reporter depends on the partner than the partner
     * on the reporter.
     *
     * <p>Formula: {@code trade / all trade - partner's trade / partner's all trade}. Unit: ratio, from -1 to 1; above 0
     * where the reporter depends more. Exchanging the two countries changes the sign alone. Bounds: tight. Undefined
     * with {@code ZERO_DENOMINATOR} or {@code BASE_MAY_BE_ZERO} if all trade of either is or may be zero, with a
     * mismatch reason if the figures are not of one period and measure, and with {@code REPORTER_MISMATCH} if both
     * wholes are of one reporter.
     *
     * @param trade the reporter's trade with the partner
     * @param allTrade the reporter's trade with all partners
     * @param partnerTrade the partner's trade with the reporter, as the partner reports it
     * @param partnerAllTrade the partner's trade with all partners
     * @return the asymmetry
     */
    public static Derived asymmetry(Operand trade, Operand allTrade, Operand partnerTrade, Operand partnerAllTrade) {
        Given.arguments("DependenceCalculator.asymmetry", "trade", trade, "allTrade", allTrade);
        Given.argument("partnerTrade", "DependenceCalculator.asymmetry", partnerTrade);
        Given.argument("partnerAllTrade", "DependenceCalculator.asymmetry", partnerAllTrade);
        Calculation asymmetry = between("dependence asymmetry", trade, allTrade, partnerTrade, partnerAllTrade);
        return asymmetry.result(
                "trade / all trade - partner's trade / partner's all trade",
                () -> difference(asymmetry, trade, allTrade, partnerTrade, partnerAllTrade));
    }

    /**
     * Calculates the symmetry of a pair on the scale of Barbieri: whether both depend alike.
     *
     * <p>Formula: {@code 1 - |trade / all trade - partner's trade / partner's all trade|}. Unit: ratio, from 0 (one
     * depends wholly, the other not at all) to 1 (both depend alike). Bounds: tight. Undefined as {@link #asymmetry}
     * is.
     *
     * @param trade the reporter's trade with the partner
     * @param allTrade the reporter's trade with all partners
     * @param partnerTrade the partner's trade with the reporter, as the partner reports it
     * @param partnerAllTrade the partner's trade with all partners
     * @return the symmetry
     */
    public static Derived symmetry(Operand trade, Operand allTrade, Operand partnerTrade, Operand partnerAllTrade) {
        Given.arguments("DependenceCalculator.symmetry", "trade", trade, "allTrade", allTrade);
        Given.argument("partnerTrade", "DependenceCalculator.symmetry", partnerTrade);
        Given.argument("partnerAllTrade", "DependenceCalculator.symmetry", partnerAllTrade);
        Calculation symmetry =
                between("dependence symmetry (Barbieri)", trade, allTrade, partnerTrade, partnerAllTrade);
        return symmetry.result(
                "1 - |trade / all trade - partner's trade / partner's all trade|",
                () -> Amount.ONE.minus(difference(symmetry, trade, allTrade, partnerTrade, partnerAllTrade)
                        .abs()));
    }

    private static Calculation between(
            String name, Operand trade, Operand allTrade, Operand partnerTrade, Operand partnerAllTrade) {
        Calculation calculation = Calculation.of(name, Unit.RATIO, trade, allTrade, partnerTrade, partnerAllTrade)
                .nonNegative()
                .same(PERIOD, MEASURE, COVERAGE, SCOPE, PRICE_BASIS);
        Ratios.morePartners(calculation, trade, allTrade);
        Ratios.morePartners(calculation, partnerTrade, partnerAllTrade);
        Optional<Area> reporter = allTrade.levelOf().map(Quantity::reporter);
        return calculation.require(
                reporter.isEmpty() || !reporter.equals(partnerAllTrade.levelOf().map(Quantity::reporter)),
                Reason.REPORTER_MISMATCH,
                "needs figures of both sides, but %s and %s are of one; pass the partner's own figures last",
                allTrade,
                partnerAllTrade);
    }

    /** A part is at most its whole, so each share is at most 1. */
    private static Amount difference(
            Calculation calculation, Operand trade, Operand allTrade, Operand partnerTrade, Operand partnerAllTrade) {
        return share(calculation, trade, allTrade).minus(share(calculation, partnerTrade, partnerAllTrade));
    }

    private static Amount share(Calculation calculation, Operand part, Operand whole) {
        return calculation.amount(part).dividedBy(calculation.amount(whole)).within(UNIT_INTERVAL);
    }
}
