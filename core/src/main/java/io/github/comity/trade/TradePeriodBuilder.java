package io.github.comity.trade;

import io.github.comity.claim.ClaimAccumulator;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Figure;
import io.github.comity.internal.Given;
import io.github.comity.source.Source;

/** Builds a {@link TradePeriod} from figures or texts; stating a thing twice is an error. Not thread-safe. */
public final class TradePeriodBuilder {
    private final ClaimAccumulator rows;

    TradePeriodBuilder(Quantity header, Source source) {
        this.rows = new ClaimAccumulator("trade period", header, source);
    }

    /**
     * States total trade.
     *
     * @param level the level, such as {@code "626.8 million USD"}
     * @param growths its growths, such as {@code "+48.4%"}
     * @return this builder
     * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already stated
     */
    public TradePeriodBuilder total(String level, String... growths) {
        Given.arguments("TradePeriodBuilder.total", "level", level, "growths", growths);
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
    public TradePeriodBuilder total(Figure level, Growth... growths) {
        Given.arguments("TradePeriodBuilder.total", "level", level, "growths", growths);
        rows.state(Measure.TOTAL_TRADE, level, growths);
        return this;
    }

    /**
     * States the reporter's exports.
     *
     * @param level the level, such as {@code "147.7 million USD"}
     * @param growths its growths, such as {@code "+19.4%"}
     * @return this builder
     * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already stated
     */
    public TradePeriodBuilder exports(String level, String... growths) {
        Given.arguments("TradePeriodBuilder.exports", "level", level, "growths", growths);
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
    public TradePeriodBuilder exports(Figure level, Growth... growths) {
        Given.arguments("TradePeriodBuilder.exports", "level", level, "growths", growths);
        rows.state(Measure.EXPORTS, level, growths);
        return this;
    }

    /**
     * States the reporter's imports.
     *
     * @param level the level, such as {@code "479.1 million USD"}
     * @param growths its growths, such as {@code "+60.5%"}
     * @return this builder
     * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already stated
     */
    public TradePeriodBuilder imports(String level, String... growths) {
        Given.arguments("TradePeriodBuilder.imports", "level", level, "growths", growths);
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
    public TradePeriodBuilder imports(Figure level, Growth... growths) {
        Given.arguments("TradePeriodBuilder.imports", "level", level, "growths", growths);
        rows.state(Measure.IMPORTS, level, growths);
        return this;
    }

    /**
     * States the trade balance, exports less imports.
     *
     * @param level the level, negative for a deficit, such as {@code "-331.4 million USD"}
     * @param growths its changes, such as {@code "-12 million USD"}
     * @return this builder
     * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already stated
     */
    public TradePeriodBuilder balance(String level, String... growths) {
        Given.arguments("TradePeriodBuilder.balance", "level", level, "growths", growths);
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
    public TradePeriodBuilder balance(Figure level, Growth... growths) {
        Given.arguments("TradePeriodBuilder.balance", "level", level, "growths", growths);
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
     * @throws IllegalArgumentException if a text cannot be read, level and growth are swapped, or it was already stated
     */
    public TradePeriodBuilder state(Measure measure, String level, String... growths) {
        Given.arguments("TradePeriodBuilder.state", "measure", measure, "level", level, "growths", growths);
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
    public TradePeriodBuilder state(Measure measure, Figure level, Growth... growths) {
        Given.arguments("TradePeriodBuilder.state", "measure", measure, "level", level, "growths", growths);
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
    public TradePeriodBuilder growth(Measure measure, String... growths) {
        Given.arguments("TradePeriodBuilder.growth", "measure", measure, "growths", growths);
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
    public TradePeriodBuilder growth(Measure measure, Growth... growths) {
        Given.arguments("TradePeriodBuilder.growth", "measure", measure, "growths", growths);
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
    public TradePeriodBuilder coverage(Coverage coverage) {
        rows.coverage(coverage);
        return this;
    }

    /**
     * Says what the trade is limited to; all trade otherwise. {@link TradeProducts} states many products at once.
     *
     * @param scope the limit, such as {@code "non-oil"}
     * @return this builder
     * @throws IllegalArgumentException if it was already said, or is blank, too long or contains unprintable characters
     */
    public TradePeriodBuilder scope(String scope) {
        Given.argument("scope", "TradePeriodBuilder.scope", scope);
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
    public TradePeriodBuilder status(ClaimStatus status) {
        Given.argument("status", "TradePeriodBuilder.status", status);
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
        return TradePeriod.from(rows.snapshot());
    }
}
