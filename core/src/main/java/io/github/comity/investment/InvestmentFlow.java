package io.github.comity.investment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimAccumulator;
import io.github.comity.claim.ClaimGroup;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.table.Table;
import org.immutables.value.Value;

/**
 * What one source states about the direct investment between a reporter and a partner in one period and direction.
 *
 * <p>Gross flow, net flow, flow of unstated basis and stock are different measures: none is a part of another, and a
 * cumulative flow is gross or net flow over a longer period, never the stock.
 *
 * <pre>{@code
 * InvestmentFlow y2023 = InvestmentFlow.inward(KAZ, CZE, ReportingPeriod.year(2023), source)
 *         .gross("48 million USD").build();
 * }</pre>
 *
 * <p>It is a view of its claims: {@code InvestmentFlow.from(f.claims()).equals(f)}. Two are equal when their claims are
 * equal. There is no order. Source of the terms: Balance of Payments Manual, 6th edition. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class InvestmentFlow {
    private static final ImmutableMap<Measure, Direction> FLOWS = ImmutableMap.<Measure, Direction>builder()
            .putAll(Maps.toMap(Measure.inwardInvestment(), m -> Direction.INWARD))
            .putAll(Maps.toMap(Measure.outwardInvestment(), m -> Direction.OUTWARD))
            .buildOrThrow();

    InvestmentFlow() {}

    abstract ClaimGroup group();

    /**
     * Starts the investment that came from the partner.
     *
     * @param reporter who reports and receives
     * @param partner where it comes from
     * @param period the period, or the date of a stock
     * @param source who says so
     * @return a builder that needs at least one figure
     */
    public static Builder inward(Area reporter, Area partner, ReportingPeriod period, Source source) {
        Given.arguments("InvestmentFlow.inward", "reporter", reporter, "partner", partner, "period", period);
        Given.argument("source", "InvestmentFlow.inward", source);
        return new Builder(Direction.INWARD, reporter, partner, period, source);
    }

    /**
     * Starts the investment that went to the partner.
     *
     * @param reporter who reports and invests
     * @param partner where it goes
     * @param period the period, or the date of a stock
     * @param source who says so
     * @return a builder that needs at least one figure
     */
    public static Builder outward(Area reporter, Area partner, ReportingPeriod period, Source source) {
        Given.arguments("InvestmentFlow.outward", "reporter", reporter, "partner", partner, "period", period);
        Given.argument("source", "InvestmentFlow.outward", source);
        return new Builder(Direction.OUTWARD, reporter, partner, period, source);
    }

    /**
     * {@return the investment flow that claims state}
     *
     * @param claims levels and changes of investment measures of one direction under one header, in any order
     * @throws IllegalArgumentException if they do not belong together, are of two directions or about something else
     */
    public static InvestmentFlow from(Iterable<Claim> claims) {
        ClaimGroup group = ClaimGroup.of("investment flow", Given.argument("claims", "InvestmentFlow.from", claims));
        ImmutableSet<Direction> ways =
                group.claims().stream().map(InvestmentFlow::direction).collect(toImmutableSet());
        if (ways.size() != 1) {
            throw new IllegalArgumentException(
                    "investment flow must have one direction, but was %s; group them apart".formatted(group.claims()));
        }
        FLOWS.keySet().forEach(group::stated);
        return new ImmutableInvestmentFlow.Builder()
                .group(group)
                .direction(ways.iterator().next())
                .build();
    }

    private static Direction direction(Claim claim) {
        Direction direction = FLOWS.get(claim.subject().quantity().measure());
        if (direction == null) {
            throw new IllegalArgumentException(
                    "investment flow must state direct investment, but was '%s'; use one of %s"
                            .formatted(claim.subject(), FLOWS.keySet()));
        }
        return direction;
    }

    /**
     * {@return whether a claim can be part of an investment flow: a level or change of a direct investment measure}
     *
     * @param claim the claim
     */
    public static boolean accepts(Claim claim) {
        Quantity quantity = Given.argument("claim", "InvestmentFlow.accepts", claim)
                .subject()
                .quantity();
        return FLOWS.containsKey(quantity.measure())
                && (claim.growth().isPresent() || claim.levelOf().isPresent());
    }

    /** {@return which way it flows, seen from the reporter} */
    @Value.Auxiliary
    public abstract Direction direction();

    /** {@return who reports} */
    public Area reporter() {
        return group().header().reporter();
    }

    /** {@return the other side} */
    public Area partner() {
        return group().header().partner();
    }

    /** {@return the period, or the date of a stock} */
    public ReportingPeriod period() {
        return group().header().period();
    }

    /** {@return the unit of the levels, or {@link Unit#UNSTATED} if only growths are stated} */
    public Unit unit() {
        return group().header().unit();
    }

    /** {@return who says so} */
    public Source source() {
        return group().source();
    }

    /** {@return the claims in the order of their ids} */
    public ImmutableList<Claim> claims() {
        return group().claims();
    }

    /** {@return the gross flow: additions only, never negative} */
    public StatedQuantity gross() {
        return stated(inwardOr(Measure.FDI_GROSS_INFLOW, Measure.FDI_GROSS_OUTFLOW));
    }

    /** {@return the net flow, which may be negative} */
    public StatedQuantity net() {
        return stated(inwardOr(Measure.FDI_NET_INFLOW, Measure.FDI_NET_OUTFLOW));
    }

    /** {@return the flow whose text says neither gross nor net} */
    public StatedQuantity ofUnstatedBasis() {
        return stated(inwardOr(Measure.FDI_INFLOW, Measure.FDI_OUTFLOW));
    }

    /** {@return the stock} */
    public StatedQuantity stock() {
        return stated(inwardOr(Measure.FDI_INWARD_STOCK, Measure.FDI_OUTWARD_STOCK));
    }

    private Measure inwardOr(Measure inward, Measure outward) {
        return direction() == Direction.INWARD ? inward : outward;
    }

    /**
     * {@return the level and growths that are stated of a measure; empty if it is not stated}
     *
     * @param measure the measure
     */
    public StatedQuantity stated(Measure measure) {
        return group().stated(Given.argument("measure", "InvestmentFlow.stated", measure));
    }

    /**
     * Makes a table of investment flows.
     *
     * @param flows the investment flows, in the order of the rows
     * @return a row for each measure that one of them states, with the columns of {@link StatedQuantity#table}
     */
    public static Table table(Iterable<InvestmentFlow> flows) {
        Given.argument("flows", "InvestmentFlow.table", flows);
        return StatedQuantity.table(
                Iterables.concat(Iterables.transform(flows, p -> p.group().stated())));
    }

    /** {@return a text such as {@code "INWARD investment KAZ-CZE 2023: [...]"}} */
    @Override
    public String toString() {
        return group().describe(
                        direction().label() + " investment",
                        direction() == Direction.INWARD ? Measure.Sides.OF_FROM : Measure.Sides.OF_IN);
    }

    /** Builds an {@link InvestmentFlow} from figures or texts; stating a thing twice is an error. Not thread-safe. */
    public static final class Builder {
        private final Direction direction;
        private final ClaimAccumulator rows;

        private Builder(Direction direction, Area reporter, Area partner, ReportingPeriod period, Source source) {
            this.direction = direction;
            this.rows = new ClaimAccumulator(
                    "investment flow",
                    Quantity.of(Measure.FDI_INFLOW, reporter, partner, period, Unit.UNSTATED),
                    source);
        }

        private Measure measure(Measure inward, Measure outward) {
            return direction == Direction.INWARD ? inward : outward;
        }

        /**
         * States the gross flow: additions only.
         *
         * @param level the level, such as {@code "48 million USD"}
         * @param growths its growths, such as {@code "+12%"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, the two are swapped, or it was already stated
         */
        public Builder gross(String level, String... growths) {
            Given.arguments("InvestmentFlow.Builder.gross", "level", level, "growths", growths);
            rows.state(measure(Measure.FDI_GROSS_INFLOW, Measure.FDI_GROSS_OUTFLOW), level, growths);
            return this;
        }

        /**
         * States the gross flow: additions only.
         *
         * @param level the level
         * @param growths its growths
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or it was already stated
         */
        public Builder gross(Figure level, Growth... growths) {
            Given.arguments("InvestmentFlow.Builder.gross", "level", level, "growths", growths);
            rows.state(measure(Measure.FDI_GROSS_INFLOW, Measure.FDI_GROSS_OUTFLOW), level, growths);
            return this;
        }

        /**
         * States the net flow, which may be negative.
         *
         * @param level the level, such as {@code "-3.4 million USD"}
         * @param growths its changes, such as {@code "-12 million USD"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, the two are swapped, or it was already stated
         */
        public Builder net(String level, String... growths) {
            Given.arguments("InvestmentFlow.Builder.net", "level", level, "growths", growths);
            rows.state(measure(Measure.FDI_NET_INFLOW, Measure.FDI_NET_OUTFLOW), level, growths);
            return this;
        }

        /**
         * States the net flow, which may be negative.
         *
         * @param level the level
         * @param growths its changes
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or it was already stated
         */
        public Builder net(Figure level, Growth... growths) {
            Given.arguments("InvestmentFlow.Builder.net", "level", level, "growths", growths);
            rows.state(measure(Measure.FDI_NET_INFLOW, Measure.FDI_NET_OUTFLOW), level, growths);
            return this;
        }

        /**
         * States a flow whose text says neither gross nor net; it is linked to nothing.
         *
         * @param level the level, such as {@code "48 million USD"}
         * @param growths its changes, such as {@code "+12%"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, the two are swapped, or it was already stated
         */
        public Builder ofUnstatedBasis(String level, String... growths) {
            Given.arguments("InvestmentFlow.Builder.ofUnstatedBasis", "level", level, "growths", growths);
            rows.state(measure(Measure.FDI_INFLOW, Measure.FDI_OUTFLOW), level, growths);
            return this;
        }

        /**
         * States a flow whose text says neither gross nor net; it is linked to nothing.
         *
         * @param level the level
         * @param growths its changes
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or it was already stated
         */
        public Builder ofUnstatedBasis(Figure level, Growth... growths) {
            Given.arguments("InvestmentFlow.Builder.ofUnstatedBasis", "level", level, "growths", growths);
            rows.state(measure(Measure.FDI_INFLOW, Measure.FDI_OUTFLOW), level, growths);
            return this;
        }

        /**
         * States the stock at a date.
         *
         * @param level the level, such as {@code "329.6 million USD"}
         * @param growths its changes, such as {@code "+12%"}
         * @return this builder
         * @throws IllegalArgumentException if a text cannot be read, the two are swapped, or it was already stated
         */
        public Builder stock(String level, String... growths) {
            Given.arguments("InvestmentFlow.Builder.stock", "level", level, "growths", growths);
            rows.state(measure(Measure.FDI_INWARD_STOCK, Measure.FDI_OUTWARD_STOCK), level, growths);
            return this;
        }

        /**
         * States the stock at a date.
         *
         * @param level the level
         * @param growths its changes
         * @return this builder
         * @throws IllegalArgumentException if the level is no amount or it was already stated
         */
        public Builder stock(Figure level, Growth... growths) {
            Given.arguments("InvestmentFlow.Builder.stock", "level", level, "growths", growths);
            rows.state(measure(Measure.FDI_INWARD_STOCK, Measure.FDI_OUTWARD_STOCK), level, growths);
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
            Given.arguments("InvestmentFlow.Builder.growth", "measure", measure, "growths", growths);
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
            Given.arguments("InvestmentFlow.Builder.growth", "measure", measure, "growths", growths);
            rows.growth(measure, growths);
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
            rows.status(Given.argument("status", "InvestmentFlow.Builder.status", status));
            return this;
        }

        /**
         * Builds the investment flow.
         *
         * @return the investment flow
         * @throws IllegalArgumentException if no figure was stated, or the levels are in different currencies
         */
        public InvestmentFlow build() {
            return from(rows.snapshot());
        }
    }
}
