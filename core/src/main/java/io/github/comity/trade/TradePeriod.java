package io.github.comity.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimGroup;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.table.Table;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one source states about the trade of a reporter with a partner in one period.
 *
 * <p>It is not a set of facts: total, exports and imports are stated independently and may contradict each other. A
 * total without parts and parts without a total are both valid.
 *
 * <pre>{@code
 * TradePeriod y2023 = TradePeriod.reportedBy(KAZ, CZE, ReportingPeriod.year(2023), source)
 *         .total("626.8 million USD", "+48.4%")
 *         .exports("147.7 million USD", "+19.4%")
 *         .imports("479.1 million USD", "+60.5%")
 *         .build();
 * }</pre>
 *
 * <p>It is a view of its claims: {@code TradePeriod.from(t.claims()).equals(t)}. Two are equal when their claims are
 * equal. There is no order. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class TradePeriod {
    private static final ImmutableSet<Measure> MEASURES = ImmutableSet.of(
            Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS, Measure.TRADE_BALANCE, Measure.RE_EXPORTS);

    TradePeriod() {}

    abstract ClaimGroup group();

    @Value.Check
    void check() {
        for (Claim claim : claims()) {
            if (!accepts(claim)) {
                throw new IllegalArgumentException("trade period must state trade measures, but was '%s'; use one of %s"
                        .formatted(claim.subject(), MEASURES));
            }
        }
        // each measure has one level at most
        MEASURES.forEach(this::stated);
    }

    /**
     * Starts a trade period.
     *
     * @param reporter who reports
     * @param partner the other side
     * @param period the period
     * @param source who says so
     * @return a builder that needs at least one figure
     */
    public static TradePeriodBuilder reportedBy(Area reporter, Area partner, ReportingPeriod period, Source source) {
        Given.arguments("TradePeriod.reportedBy", "reporter", reporter, "partner", partner, "period", period);
        Given.argument("source", "TradePeriod.reportedBy", source);
        return new TradePeriodBuilder(
                Quantity.of(Measure.TOTAL_TRADE, reporter, partner, period, Unit.UNSTATED), source);
    }

    /**
     * Obtains the trade period that claims state.
     *
     * @param claims levels and changes of trade measures under one header, in any order
     * @return the trade period
     * @throws IllegalArgumentException if the claims do not belong together or are not about trade
     */
    public static TradePeriod from(Iterable<Claim> claims) {
        Given.argument("claims", "TradePeriod.from", claims);
        return new ImmutableTradePeriod.Builder()
                .group(ClaimGroup.of("trade period", claims))
                .build();
    }

    /**
     * Checks whether a claim can be part of a trade period.
     *
     * @param claim the claim
     * @return whether it states the level or a change of a trade measure
     */
    public static boolean accepts(Claim claim) {
        Given.argument("claim", "TradePeriod.accepts", claim);
        return MEASURES.contains(claim.subject().quantity().measure())
                && (claim.growth().isPresent() || claim.levelOf().isPresent());
    }

    /** {@return who reports} */
    public Area reporter() {
        return group().header().reporter();
    }

    /** {@return the other side} */
    public Area partner() {
        return group().header().partner();
    }

    /** {@return the period} */
    public ReportingPeriod period() {
        return group().header().period();
    }

    /** {@return the unit of the levels, or {@link Unit#UNSTATED} if only growths are stated} */
    public Unit unit() {
        return group().header().unit();
    }

    /** {@return goods, services or both} */
    public Coverage coverage() {
        return group().header().coverage();
    }

    /** {@return what the trade is limited to, such as {@code "non-oil"} or a product; empty for all trade} */
    public Optional<String> scope() {
        return group().header().scope();
    }

    /** {@return who says so} */
    public Source source() {
        return group().source();
    }

    /** {@return the claims in the order of their ids} */
    public ImmutableList<Claim> claims() {
        return group().claims();
    }

    /** {@return total trade} */
    public StatedQuantity total() {
        return stated(Measure.TOTAL_TRADE);
    }

    /** {@return the reporter's exports to the partner} */
    public StatedQuantity exports() {
        return stated(Measure.EXPORTS);
    }

    /** {@return the reporter's imports from the partner} */
    public StatedQuantity imports() {
        return stated(Measure.IMPORTS);
    }

    /** {@return the balance as stated; see {@link TradeCalculator#balance} for the balance that follows} */
    public StatedQuantity balance() {
        return stated(Measure.TRADE_BALANCE);
    }

    /**
     * Finds what is stated about a measure.
     *
     * @param measure the measure
     * @return level and growths; empty if it is not stated
     */
    public StatedQuantity stated(Measure measure) {
        Given.argument("measure", "TradePeriod.stated", measure);
        return group().stated(measure);
    }

    /**
     * Makes a table of trade periods.
     *
     * @param periods the trade periods, in the order of the rows
     * @return a row for each measure that one of them states, with the columns of {@link StatedQuantity#table}
     */
    public static Table table(Iterable<TradePeriod> periods) {
        Given.argument("periods", "TradePeriod.table", periods);
        return StatedQuantity.table(
                Iterables.concat(Iterables.transform(periods, p -> p.group().stated())));
    }

    /**
     * {@return a text such as {@code "trade of Kazakhstan with Czechia in 2023: exports 147.7 million USD (+19.4%)"}}
     */
    @Override
    public String toString() {
        return group().describe("trade", Measure.Sides.OF_WITH);
    }
}
