package io.github.comity.cooperation;

import io.github.comity.claim.Claim;
import io.github.comity.figure.Figure;
import io.github.comity.investment.BusinessPresence;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.CountryPair.ReporterView;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes the figures that one reporter states in one source; part of the builder of {@link BilateralCooperation}.
 *
 * <p>It is not a value: it is handed to the caller's lambda, is mutable and not thread-safe.
 */
public final class ReporterFigures {
    private final ReporterView view;
    private final Source source;
    private final Consumer<List<Claim>> sink;

    ReporterFigures(ReporterView view, Source source, Consumer<List<Claim>> sink) {
        this.view = view;
        this.source = source;
        this.sink = sink;
    }

    /**
     * States trade of a period.
     *
     * @param period the period
     * @param figures states total, exports, imports and balance
     * @return this
     * @throws IllegalArgumentException if nothing is stated, a figure cannot be read, or the period was already stated
     *     in this source and currency
     */
    public ReporterFigures trade(ReportingPeriod period, Consumer<TradePeriod.Builder> figures) {
        TradePeriod.Builder builder = TradePeriod.reportedBy(view.reporter(), view.partner(), period, source);
        figures.accept(builder);
        sink.accept(builder.build().claims());
        return this;
    }

    /**
     * States trade of a period by product.
     *
     * @param period the period
     * @param figures states exports and imports of products
     * @return this
     * @throws IllegalArgumentException if nothing is stated, a figure cannot be read, or a product was already stated
     *     in this source
     */
    public ReporterFigures products(ReportingPeriod period, Consumer<TradeProducts.Builder> figures) {
        TradeProducts.Builder builder = TradeProducts.reportedBy(view.reporter(), view.partner(), period, source);
        figures.accept(builder);
        sink.accept(builder.build().claims());
        return this;
    }

    /**
     * States direct investment that came from the partner.
     *
     * @param period the period, or the date of a stock
     * @param figures states gross flow, net flow and stock
     * @return this
     * @throws IllegalArgumentException if nothing is stated, a figure cannot be read, or the measure was already stated
     *     for the period in this source
     */
    public ReporterFigures inwardInvestment(ReportingPeriod period, Consumer<InvestmentFlow.Builder> figures) {
        return investment(InvestmentFlow.inward(view.reporter(), view.partner(), period, source), figures);
    }

    /**
     * States direct investment that went to the partner.
     *
     * @param period the period, or the date of a stock
     * @param figures states gross flow, net flow and stock
     * @return this
     * @throws IllegalArgumentException if nothing is stated, a figure cannot be read, or the measure was already stated
     *     for the period in this source
     */
    public ReporterFigures outwardInvestment(ReportingPeriod period, Consumer<InvestmentFlow.Builder> figures) {
        return investment(InvestmentFlow.outward(view.reporter(), view.partner(), period, source), figures);
    }

    private ReporterFigures investment(InvestmentFlow.Builder builder, Consumer<InvestmentFlow.Builder> figures) {
        figures.accept(builder);
        sink.accept(builder.build().claims());
        return this;
    }

    /**
     * States how many firms with capital of the partner there are.
     *
     * @param period the date or period of the count
     * @param count the number with what is counted in braces, such as <code>"about 150 {legal entities}"</code>
     * @return this
     * @throws IllegalArgumentException if the text is not a number of things
     */
    public ReporterFigures businessPresence(ReportingPeriod period, String count) {
        return businessPresence(period, Figure.parse(count));
    }

    /**
     * States how many firms with capital of the partner there are.
     *
     * @param period the date or period of the count
     * @param count the number of things
     * @return this
     * @throws IllegalArgumentException if the figure does not count things
     */
    public ReporterFigures businessPresence(ReportingPeriod period, Figure count) {
        sink.accept(List.of(BusinessPresence.of(view.reporter(), view.partner(), period, count, source)
                .claim()));
        return this;
    }
}
