package io.github.comity.cooperation;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimAccumulator;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.DecimalHint;
import io.github.comity.internal.Given;
import io.github.comity.internal.Ordinals;
import io.github.comity.investment.BusinessPresence;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.AreaPair.ReporterView;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradePeriodBuilder;
import io.github.comity.trade.TradeProducts;
import java.math.BigDecimal;
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
    private final StatedFigures sink;

    ReporterFigures(ReporterView view, Source source, StatedFigures sink) {
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
    public ReporterFigures trade(ReportingPeriod period, Consumer<TradePeriodBuilder> figures) {
        Given.arguments("ReporterFigures.trade", "period", period, "figures", figures);
        TradePeriodBuilder builder = TradePeriod.reportedBy(view.reporter(), view.partner(), period, source);
        figures.accept(builder);
        sink.group(builder.build().claims());
        return this;
    }

    /**
     * States trade in goods of a period.
     *
     * @param period the period
     * @param figures states total, exports, imports and balance of goods
     * @return this
     * @throws IllegalArgumentException as for {@link #trade}
     */
    public ReporterFigures goods(ReportingPeriod period, Consumer<TradePeriodBuilder> figures) {
        Given.arguments("ReporterFigures.goods", "period", period, "figures", figures);
        return trade(period, t -> figures.accept(t.coverage(Coverage.GOODS)));
    }

    /**
     * States trade in services of a period.
     *
     * @param period the period
     * @param figures states total, exports, imports and balance of services
     * @return this
     * @throws IllegalArgumentException as for {@link #trade}
     */
    public ReporterFigures services(ReportingPeriod period, Consumer<TradePeriodBuilder> figures) {
        Given.arguments("ReporterFigures.services", "period", period, "figures", figures);
        return trade(period, t -> figures.accept(t.coverage(Coverage.SERVICES)));
    }

    /**
     * States a trade target: total trade that is aimed at. Other targets are stated with {@link #target(Measure,
     * ReportingPeriod, String)}.
     *
     * @param period the period for which it is set
     * @param level the level, such as {@code "10 billion USD"}
     * @return this
     * @throws IllegalArgumentException if the text is no amount, or the target was already stated in this source
     */
    public ReporterFigures target(ReportingPeriod period, String level) {
        Given.arguments("ReporterFigures.target", "period", period, "level", level);
        return target(Measure.TOTAL_TRADE, period, level);
    }

    /**
     * States a target of a measure.
     *
     * @param measure what is aimed at
     * @param period the period for which it is set
     * @param level the level, such as {@code "20 000 {students}"}
     * @return this
     * @throws IllegalArgumentException if the text is no amount, or the target was already stated in this source
     */
    public ReporterFigures target(Measure measure, ReportingPeriod period, String level) {
        Given.arguments("ReporterFigures.target", "measure", measure, "period", period, "level", level);
        return rows(period, rows -> {
            rows.status(ClaimStatus.TARGET);
            rows.state(measure, level);
        });
    }

    /**
     * States any measure: loans, aid, remittances, projects, documents signed, or one of the caller's own.
     *
     * @param measure what is measured
     * @param period the period, or the date of a stock
     * @param level the level, such as {@code "150 million USD"} or <code>"12 {projects}"</code>
     * @param growths its growths, such as {@code "+19.4%"}
     * @return this
     * @throws IllegalArgumentException if a text cannot be read, the level has no unit, or it was already stated
     */
    public ReporterFigures state(Measure measure, ReportingPeriod period, String level, String... growths) {
        Given.arguments("ReporterFigures.state", "measure", measure, "period", period, "level", level);
        Given.argument("growths", "ReporterFigures.state", growths);
        return rows(period, rows -> rows.state(measure, level, growths));
    }

    /**
     * States how many students from the partner there are.
     *
     * @param period the date or period
     * @param count the number, such as {@code "4,120"}, with or without what is counted in braces
     * @param growths its growths
     * @return this
     * @throws IllegalArgumentException if a text cannot be read, or it was already stated
     */
    public ReporterFigures students(ReportingPeriod period, String count, String... growths) {
        Given.arguments("ReporterFigures.students", "period", period, "count", count, "growths", growths);
        return counted(Measure.STUDENTS, "students", period, count, growths);
    }

    /**
     * States how many tourists came from the partner.
     *
     * @param period the period
     * @param count the number, such as {@code "48.5 thousand"}, with or without what is counted in braces
     * @param growths its growths
     * @return this
     * @throws IllegalArgumentException if a text cannot be read, or it was already stated
     */
    public ReporterFigures tourists(ReportingPeriod period, String count, String... growths) {
        Given.arguments("ReporterFigures.tourists", "period", period, "count", count, "growths", growths);
        return counted(Measure.TOURISTS, "tourists", period, count, growths);
    }

    /**
     * States how many people of the partner's origin live with the reporter.
     *
     * @param period the date or period
     * @param count the number, such as {@code "about 300,000"}, with or without what is counted in braces
     * @param growths its growths
     * @return this
     * @throws IllegalArgumentException if a text cannot be read, or it was already stated
     */
    public ReporterFigures diaspora(ReportingPeriod period, String count, String... growths) {
        Given.arguments("ReporterFigures.diaspora", "period", period, "count", count, "growths", growths);
        return counted(Measure.DIASPORA, "people", period, count, growths);
    }

    /**
     * States how many direct flights there are in a week.
     *
     * @param period the date or period
     * @param count the number, such as {@code "14"}, with or without what is counted in braces
     * @param growths its growths
     * @return this
     * @throws IllegalArgumentException if a text cannot be read, or it was already stated
     */
    public ReporterFigures flightsPerWeek(ReportingPeriod period, String count, String... growths) {
        Given.arguments("ReporterFigures.flightsPerWeek", "period", period, "count", count, "growths", growths);
        return counted(Measure.FLIGHTS_PER_WEEK, "flights", period, count, growths);
    }

    /**
     * States how many pairs of sister cities there are.
     *
     * @param period the date or period
     * @param count the number, such as {@code "9"}, with or without what is counted in braces
     * @return this
     * @throws IllegalArgumentException if the text cannot be read, or it was already stated
     */
    public ReporterFigures sisterCities(ReportingPeriod period, String count) {
        Given.arguments("ReporterFigures.sisterCities", "period", period, "count", count);
        return counted(Measure.SISTER_CITIES, "pairs", period, count);
    }

    /**
     * States how many joint projects there are.
     *
     * @param period the date or period
     * @param count the number, such as {@code "12"}, with or without what is counted in braces
     * @return this
     * @throws IllegalArgumentException if the text cannot be read, or it was already stated
     */
    public ReporterFigures projects(ReportingPeriod period, String count) {
        Given.arguments("ReporterFigures.projects", "period", period, "count", count);
        return counted(Measure.PROJECTS, "projects", period, count);
    }

    /**
     * States how many documents were signed.
     *
     * @param period the period, or the date of a visit
     * @param count the number, such as {@code "23"}, with or without what is counted in braces
     * @return this
     * @throws IllegalArgumentException if the text cannot be read, or it was already stated
     */
    public ReporterFigures documentsSigned(ReportingPeriod period, String count) {
        Given.arguments("ReporterFigures.documentsSigned", "period", period, "count", count);
        return counted(Measure.DOCUMENTS_SIGNED, "documents", period, count);
    }

    /**
     * States loans to the partner.
     *
     * @param period the period
     * @param level the amount, such as {@code "500 million USD"}
     * @param growths its growths
     * @return this
     * @throws IllegalArgumentException if a text cannot be read, or it was already stated
     */
    public ReporterFigures loans(ReportingPeriod period, String level, String... growths) {
        Given.arguments("ReporterFigures.loans", "period", period, "level", level, "growths", growths);
        return state(Measure.LOANS, period, level, growths);
    }

    /**
     * States development assistance to the partner.
     *
     * @param period the period
     * @param level the amount, such as {@code "95.4 million AUD"}
     * @param growths its growths
     * @return this
     * @throws IllegalArgumentException if a text cannot be read, or it was already stated
     */
    public ReporterFigures aid(ReportingPeriod period, String level, String... growths) {
        Given.arguments("ReporterFigures.aid", "period", period, "level", level, "growths", growths);
        return state(Measure.AID, period, level, growths);
    }

    /**
     * States the share of the partner in what the reporter has with the world.
     *
     * @param measure what the share is of, such as {@link Measure#EXPORTS}
     * @param period the period
     * @param share the share in percent, such as {@code "4.1%"}
     * @return this
     * @throws IllegalArgumentException if the text is no percentage from 0 to 100, or it was already stated
     */
    public ReporterFigures share(Measure measure, ReportingPeriod period, String share) {
        Given.arguments("ReporterFigures.share", "measure", measure, "period", period, "share", share);
        Figure figure = DecimalHint.read(() -> source.numberStyle().parse(share));
        boolean possible = figure.unit().equals(Unit.PERCENT)
                && figure.low().signum() >= 0
                && figure.high().compareTo(BigDecimal.valueOf(100)) <= 0;
        if (!possible) {
            throw new IllegalArgumentException(
                    "share of %s must be a percentage from 0 to 100, but was '%s'; write it as in 4.1%%"
                            .formatted(measure, figure));
        }
        Quantity part = Quantity.of(measure, view.reporter(), view.partner(), period, Unit.UNSTATED);
        Quantity whole = Quantity.of(measure, view.reporter(), World.WORLD, period, Unit.UNSTATED);
        return claim(Subject.share(part, whole), figure);
    }

    /**
     * States the place of the partner among all partners of the reporter; no currency is needed.
     *
     * @param measure by what they are ranked, such as {@link Measure#TOTAL_TRADE}
     * @param period the period
     * @param place the place as an ordinal, such as {@code "third"}, {@code "3rd"}, {@code "No. 3"} or {@code "third
     *     largest partner"}
     * @return this
     * @throws IllegalArgumentException if the text is no ordinal, or it was already stated
     */
    public ReporterFigures rank(Measure measure, ReportingPeriod period, String place) {
        Given.arguments("ReporterFigures.rank", "measure", measure, "period", period, "place", place);
        BigDecimal number = BigDecimal.valueOf(Ordinals.rank("rank by " + measure, place));
        Quantity quantity = Quantity.of(measure, view.reporter(), view.partner(), period, Unit.UNSTATED);
        String ranking = "partners of %s by %s".formatted(view.reporter().phrase(), measure);
        return claim(Subject.rank(quantity, ranking), Figure.of(number, Unit.RANK));
    }

    private ReporterFigures claim(Subject subject, Figure figure) {
        sink.add(Claim.of(subject, figure, source));
        return this;
    }

    private ReporterFigures rows(ReportingPeriod period, Consumer<ClaimAccumulator> statement) {
        Quantity header = Quantity.of(Measure.TOTAL_TRADE, view.reporter(), view.partner(), period, Unit.UNSTATED);
        ClaimAccumulator rows = new ClaimAccumulator("figure", header, source);
        statement.accept(rows);
        rows.snapshot().forEach(sink::add);
        return this;
    }

    /** A number of things, which need not be named. */
    private ReporterFigures counted(
            Measure measure, String things, ReportingPeriod period, String count, String... growths) {
        return state(measure, period, StatedFigures.counted(source, things, count), growths);
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
        Given.arguments("ReporterFigures.products", "period", period, "figures", figures);
        TradeProducts.Builder builder = TradeProducts.reportedBy(view.reporter(), view.partner(), period, source);
        figures.accept(builder);
        sink.group(builder.build().claims());
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
        Given.arguments("ReporterFigures.inwardInvestment", "period", period, "figures", figures);
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
        Given.arguments("ReporterFigures.outwardInvestment", "period", period, "figures", figures);
        return investment(InvestmentFlow.outward(view.reporter(), view.partner(), period, source), figures);
    }

    private ReporterFigures investment(InvestmentFlow.Builder builder, Consumer<InvestmentFlow.Builder> figures) {
        figures.accept(builder);
        sink.group(builder.build().claims());
        return this;
    }

    /**
     * States how many firms with capital of the partner there are.
     *
     * @param period the date or period of the count
     * @param count the number with what is counted in braces, such as <code>"about 150 {legal entities}"</code>; a bare
     *     number counts companies
     * @return this
     * @throws IllegalArgumentException if the text is not a number of things
     */
    public ReporterFigures businessPresence(ReportingPeriod period, String count) {
        Given.arguments("ReporterFigures.businessPresence", "period", period, "count", count);
        return businessPresence(
                period, DecimalHint.read(() -> source.numberStyle().parse(count)));
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
        Given.arguments("ReporterFigures.businessPresence", "period", period, "count", count);
        sink.group(List.of(BusinessPresence.of(view.reporter(), view.partner(), period, count, source)
                .claim()));
        return this;
    }
}
