package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.internal.Given;
import io.github.comity.investment.BusinessPresence;
import io.github.comity.investment.Direction;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The look-ups of figures that a {@link BilateralCooperation} and a {@link FigureSelection} have in common.
 *
 * <p>One rule holds for all: what was reported is returned, in the order of the periods. {@link #targets} has what is
 * aimed at, and {@link #claims} has everything, forecasts and targets too. What finds one thing has a sister,
 * {@code require...}, that says what is stated instead of returning nothing.
 */
public abstract sealed class FigureLookUps permits BilateralCooperation, FigureSelection {
    FigureLookUps() {}

    /** The figures that are looked up. */
    abstract Figures stated();

    /** {@return everything that is said with a number, forecasts and targets too, in the order of the claims' ids} */
    public ImmutableSet<Claim> claims() {
        return stated().claims();
    }

    /**
     * Asks what all these claims say together, by {@link Reconciler#standard}.
     *
     * <p>What it answers is kept, so that a {@link Review} and whoever else asks the same record do not work it out
     * anew. For other rules pass {@link #claims} to a reconciler of your own.
     *
     * @return what follows from all these claims together
     */
    public Reconciliation reconciliation() {
        return stated().reconciliation();
    }

    /** {@return the targets that are stated, by period, then by claim id} */
    public ImmutableList<Target> targets() {
        return stated().targets();
    }

    /**
     * Finds the last fact that a target can be held against.
     *
     * @param target a target
     * @return the level of the same measure, reporter, partner, unit, coverage and scope in the latest period of the
     *     target's length that is not after the target's; of several the one published last, then the first by id;
     *     empty if there is none
     */
    public Optional<Claim> lastActual(Target target) {
        Given.argument("target", "FigureLookUps.lastActual", target);
        return stated().lastActual(target);
    }

    /**
     * {@return the trade of every reporter, period, source and currency, by period; that of products is in
     * {@link #tradeProducts}}
     */
    public ImmutableList<TradePeriod> tradePeriods() {
        return stated().tradePeriods();
    }

    /** {@return the trade by product of every reporter, period, source, currency and classification, by period} */
    public ImmutableList<TradeProducts> tradeProducts() {
        return stated().tradeProducts();
    }

    /** {@return the direct investment of every reporter, direction, period, source and currency, by period} */
    public ImmutableList<InvestmentFlow> investmentFlows() {
        return stated().investmentFlows();
    }

    /** {@return the numbers of enterprises, by period} */
    public ImmutableList<BusinessPresence> businessPresences() {
        return claims().stream()
                .filter(BusinessPresence::accepts)
                .filter(c -> c.status().isFact())
                .sorted(Figures.BY_PERIOD)
                .map(BusinessPresence::new)
                .collect(toImmutableList());
    }

    /**
     * Finds the trade that a reporter states for a period.
     *
     * <p>Only what was reported is found: targets stand in {@link #targets}, forecasts in {@link #claims}.
     *
     * @param reporter who reports
     * @param period the period
     * @return what is stated, or empty if nothing is
     * @throws IllegalStateException if it is stated more than once; the message names what differs and the remedy
     */
    public Optional<TradePeriod> trade(Area reporter, ReportingPeriod period) {
        Given.arguments("FigureLookUps.trade", "reporter", reporter, "period", period);
        return stated().trade(reporter, period);
    }

    /**
     * Obtains the trade that a reporter states for a period, as {@link #trade}.
     *
     * @param reporter who reports
     * @param period the period
     * @return what is stated
     * @throws IllegalStateException if it is stated more than once; the message names what differs and the remedy
     * @throws NoSuchElementException if nothing is stated; the message lists what is
     */
    public TradePeriod requireTrade(Area reporter, ReportingPeriod period) {
        Given.arguments("FigureLookUps.requireTrade", "reporter", reporter, "period", period);
        return trade(reporter, period).orElseThrow(() -> stated().missingTrade(reporter, period));
    }

    /**
     * Finds the trade by product that a reporter states for a period.
     *
     * <p>Only what was reported is found: targets stand in {@link #targets}, forecasts in {@link #claims}.
     *
     * @param reporter who reports
     * @param period the period
     * @return what is stated, or empty if nothing is
     * @throws IllegalStateException if it is stated more than once; the message names what differs and the remedy
     */
    public Optional<TradeProducts> products(Area reporter, ReportingPeriod period) {
        Given.arguments("FigureLookUps.products", "reporter", reporter, "period", period);
        return stated().products(reporter, period);
    }

    /**
     * Obtains the trade by product that a reporter states for a period, as {@link #products}.
     *
     * @param reporter who reports
     * @param period the period
     * @return what is stated
     * @throws IllegalStateException if it is stated more than once; the message names what differs and the remedy
     * @throws NoSuchElementException if nothing is stated; the message lists what is
     */
    public TradeProducts requireProducts(Area reporter, ReportingPeriod period) {
        Given.arguments("FigureLookUps.requireProducts", "reporter", reporter, "period", period);
        return products(reporter, period).orElseThrow(() -> stated().missingProducts(reporter, period));
    }

    /**
     * Finds the direct investment that a reporter states for a period.
     *
     * <p>Only what was reported is found: targets stand in {@link #targets}, forecasts in {@link #claims}.
     *
     * @param reporter who reports
     * @param direction which way it flows, seen from the reporter
     * @param period the period
     * @return what is stated, or empty if nothing is
     * @throws IllegalStateException if it is stated more than once; the message names what differs and the remedy
     */
    public Optional<InvestmentFlow> investment(Area reporter, Direction direction, ReportingPeriod period) {
        Given.arguments("FigureLookUps.investment", "reporter", reporter, "direction", direction, "period", period);
        return stated().investment(reporter, direction, period);
    }

    /**
     * Obtains the direct investment that a reporter states for a period, as {@link #investment}.
     *
     * @param reporter who reports
     * @param direction which way it flows, seen from the reporter
     * @param period the period
     * @return what is stated
     * @throws IllegalStateException if it is stated more than once; the message names what differs and the remedy
     * @throws NoSuchElementException if nothing is stated; the message lists what is
     */
    public InvestmentFlow requireInvestment(Area reporter, Direction direction, ReportingPeriod period) {
        Given.arguments("FigureLookUps.requireInvestment", "reporter", reporter, "direction", direction);
        Given.argument("period", "FigureLookUps.requireInvestment", period);
        return investment(reporter, direction, period)
                .orElseThrow(() -> stated().missingInvestment(reporter, direction, period));
    }

    /**
     * Finds what a reporter states about a measure in a period, level and growths; products are passed over.
     *
     * <p>Only what was reported is found: targets stand in {@link #targets}, forecasts in {@link #claims}.
     *
     * @param reporter who reports
     * @param measure the measure
     * @param period the period
     * @return what is stated, or empty if nothing is
     * @throws IllegalStateException if it is stated more than once; the message names what differs and the remedy
     */
    public Optional<StatedQuantity> stated(Area reporter, Measure measure, ReportingPeriod period) {
        Given.arguments("FigureLookUps.stated", "reporter", reporter, "measure", measure, "period", period);
        return stated().stated(reporter, measure, period);
    }

    /**
     * Obtains what a reporter states about a measure in a period, level and growths; products are passed over, as
     * {@link #stated}.
     *
     * @param reporter who reports
     * @param measure the measure
     * @param period the period
     * @return what is stated
     * @throws IllegalStateException if it is stated more than once; the message names what differs and the remedy
     * @throws NoSuchElementException if nothing is stated; the message lists what is
     */
    public StatedQuantity requireStated(Area reporter, Measure measure, ReportingPeriod period) {
        Given.arguments("FigureLookUps.requireStated", "reporter", reporter, "measure", measure, "period", period);
        return stated(reporter, measure, period).orElseThrow(() -> stated().missingStated(reporter, measure, period));
    }
}
