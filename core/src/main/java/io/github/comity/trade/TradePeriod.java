package io.github.comity.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimAccumulator;
import io.github.comity.claim.ClaimGroup;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
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
    public static Builder reportedBy(Area reporter, Area partner, ReportingPeriod period, Source source) {
        return new Builder(Quantity.of(Measure.TOTAL_TRADE, reporter, partner, period, Unit.UNSTATED), source);
    }

    /**
     * Obtains the trade period that claims state.
     *
     * @param claims levels and changes of trade measures under one header, in any order
     * @return the trade period
     * @throws IllegalArgumentException if the claims do not belong together or are not about trade
     */
    public static TradePeriod from(Iterable<Claim> claims) {
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
        return group().stated(measure);
    }

    /** {@return a text such as {@code "trade KAZ-CZE 2023: [total trade ...]"}} */
    @Override
    public String toString() {
        return "trade %s-%s %s: %s".formatted(reporter().code(), partner().code(), period(), claims());
    }

    /** Builds a {@link TradePeriod} from figures or texts; stating a thing twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ClaimAccumulator rows;

        private Builder(Quantity header, Source source) {
            this.rows = new ClaimAccumulator("trade period", header, source);
        }

        /**
         * States total trade.
         *
         * @param level the level, such as {@code "626.8 million USD"}
         * @param growths its growths, such as {@code "+48.4%"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already
         *     stated
         */
        public Builder total(String level, String... growths) {
            rows.state(Measure.TOTAL_TRADE, level, growths);
            return this;
        }

        /**
         * States total trade.
         *
         * @param level the level
         * @param growths its growths
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or it was already stated
         */
        public Builder total(Figure level, Growth... growths) {
            rows.state(Measure.TOTAL_TRADE, level, growths);
            return this;
        }

        /**
         * States the reporter's exports.
         *
         * @param level the level, such as {@code "147.7 million USD"}
         * @param growths its growths, such as {@code "+19.4%"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already
         *     stated
         */
        public Builder exports(String level, String... growths) {
            rows.state(Measure.EXPORTS, level, growths);
            return this;
        }

        /**
         * States the reporter's exports.
         *
         * @param level the level
         * @param growths its growths
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or it was already stated
         */
        public Builder exports(Figure level, Growth... growths) {
            rows.state(Measure.EXPORTS, level, growths);
            return this;
        }

        /**
         * States the reporter's imports.
         *
         * @param level the level, such as {@code "479.1 million USD"}
         * @param growths its growths, such as {@code "+60.5%"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already
         *     stated
         */
        public Builder imports(String level, String... growths) {
            rows.state(Measure.IMPORTS, level, growths);
            return this;
        }

        /**
         * States the reporter's imports.
         *
         * @param level the level
         * @param growths its growths
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or it was already stated
         */
        public Builder imports(Figure level, Growth... growths) {
            rows.state(Measure.IMPORTS, level, growths);
            return this;
        }

        /**
         * States the trade balance, exports less imports.
         *
         * @param level the level, negative for a deficit, such as {@code "-331.4 million USD"}
         * @param growths its changes, such as {@code "-12 million USD"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already
         *     stated
         */
        public Builder balance(String level, String... growths) {
            rows.state(Measure.TRADE_BALANCE, level, growths);
            return this;
        }

        /**
         * States the trade balance, exports less imports.
         *
         * @param level the level, negative for a deficit
         * @param growths its changes
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or it was already stated
         */
        public Builder balance(Figure level, Growth... growths) {
            rows.state(Measure.TRADE_BALANCE, level, growths);
            return this;
        }

        /**
         * States another trade measure, such as re-exports.
         *
         * @param measure the measure
         * @param level the level
         * @param growths its growths
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already
         *     stated
         */
        public Builder state(Measure measure, String level, String... growths) {
            rows.state(measure, level, growths);
            return this;
        }

        /**
         * States another trade measure, such as re-exports.
         *
         * @param measure the measure
         * @param level the level
         * @param growths its growths
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or it was already stated
         */
        public Builder state(Measure measure, Figure level, Growth... growths) {
            rows.state(measure, level, growths);
            return this;
        }

        /**
         * States a growth of a measure whose level is not stated.
         *
         * @param measure the measure
         * @param growths its growths, at least one, such as {@code "+19.4%"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, there is none, or the measure was already stated
         */
        public Builder growth(Measure measure, String... growths) {
            rows.growth(measure, growths);
            return this;
        }

        /**
         * States a growth of a measure whose level is not stated.
         *
         * @param measure the measure
         * @param growths its growths, at least one
         * @return this builder
         * @throws IllegalArgumentException if there is none, or the measure was already stated
         */
        public Builder growth(Measure measure, Growth... growths) {
            rows.growth(measure, growths);
            return this;
        }

        /**
         * Says what kind of trade is meant; unstated otherwise.
         *
         * @param coverage goods, services or both
         * @return this builder
         * @throws IllegalArgumentException if it was already said
         */
        public Builder coverage(Coverage coverage) {
            rows.coverage(coverage);
            return this;
        }

        /**
         * Says what the trade is limited to; all trade otherwise. {@link TradeProducts} states many products at once.
         *
         * @param scope the limit, such as {@code "non-oil"}
         * @return this builder
         * @throws IllegalArgumentException if it was already said, or is blank, too long or contains unprintable
         *     characters
         */
        public Builder scope(String scope) {
            rows.scope(scope);
            return this;
        }

        /**
         * Says how firm the figures are; {@link ClaimStatus#ACTUAL} otherwise.
         *
         * @param status the status of all figures
         * @return this builder
         * @throws IllegalArgumentException if it was already said
         */
        public Builder status(ClaimStatus status) {
            rows.status(status);
            return this;
        }

        /**
         * Builds the trade period.
         *
         * @return the trade period
         * @throws IllegalArgumentException if no figure was stated, or the levels are in different currencies
         */
        public TradePeriod build() {
            return from(rows.snapshot());
        }
    }
}
