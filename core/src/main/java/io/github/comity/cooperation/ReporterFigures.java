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
    private final Consumer<List<Claim>> sink;
    private final Consumer<Claim> single;

    ReporterFigures(ReporterView view, Source source, Consumer<List<Claim>> sink, Consumer<Claim> single) {
        this.view = view;
        this.source = source;
        this.sink = sink;
        this.single = single;
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
        Given.argument("period", "ReporterFigures.trade", period);
        Given.argument("figures", "ReporterFigures.trade", figures);
        TradePeriodBuilder builder = TradePeriod.reportedBy(view.reporter(), view.partner(), period, source);
        figures.accept(builder);
        sink.accept(builder.build().claims());
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
        Given.argument("period", "ReporterFigures.goods", period);
        Given.argument("figures", "ReporterFigures.goods", figures);
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
        Given.argument("period", "ReporterFigures.services", period);
        Given.argument("figures", "ReporterFigures.services", figures);
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
        Given.argument("period", "ReporterFigures.target", period);
        Given.argument("level", "ReporterFigures.target", level);
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
        Given.argument("measure", "ReporterFigures.target", measure);
        Given.argument("period", "ReporterFigures.target", period);
        Given.argument("level", "ReporterFigures.target", level);
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
        Given.argument("measure", "ReporterFigures.state", measure);
        Given.argument("period", "ReporterFigures.state", period);
        Given.argument("level", "ReporterFigures.state", level);
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
        Given.argument("period", "ReporterFigures.students", period);
        Given.argument("count", "ReporterFigures.students", count);
        Given.argument("growths", "ReporterFigures.students", growths);
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
        Given.argument("period", "ReporterFigures.tourists", period);
        Given.argument("count", "ReporterFigures.tourists", count);
        Given.argument("growths", "ReporterFigures.tourists", growths);
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
        Given.argument("period", "ReporterFigures.diaspora", period);
        Given.argument("count", "ReporterFigures.diaspora", count);
        Given.argument("growths", "ReporterFigures.diaspora", growths);
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
        Given.argument("period", "ReporterFigures.flightsPerWeek", period);
        Given.argument("count", "ReporterFigures.flightsPerWeek", count);
        Given.argument("growths", "ReporterFigures.flightsPerWeek", growths);
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
        Given.argument("period", "ReporterFigures.sisterCities", period);
        Given.argument("count", "ReporterFigures.sisterCities", count);
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
        Given.argument("period", "ReporterFigures.projects", period);
        Given.argument("count", "ReporterFigures.projects", count);
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
        Given.argument("period", "ReporterFigures.documentsSigned", period);
        Given.argument("count", "ReporterFigures.documentsSigned", count);
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
        Given.argument("period", "ReporterFigures.loans", period);
        Given.argument("level", "ReporterFigures.loans", level);
        Given.argument("growths", "ReporterFigures.loans", growths);
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
        Given.argument("period", "ReporterFigures.aid", period);
        Given.argument("level", "ReporterFigures.aid", level);
        Given.argument("growths", "ReporterFigures.aid", growths);
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
        Given.argument("measure", "ReporterFigures.share", measure);
        Given.argument("period", "ReporterFigures.share", period);
        Given.argument("share", "ReporterFigures.share", share);
        Figure figure = source.numberStyle().parse(share);
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
     * @param place the place as an ordinal, such as {@code "third"}, {@code "3rd"} or {@code "3"}
     * @return this
     * @throws IllegalArgumentException if the text is no ordinal, or it was already stated
     */
    public ReporterFigures rank(Measure measure, ReportingPeriod period, String place) {
        Given.argument("measure", "ReporterFigures.rank", measure);
        Given.argument("period", "ReporterFigures.rank", period);
        Given.argument("place", "ReporterFigures.rank", place);
        BigDecimal number = BigDecimal.valueOf(Ordinals.read("rank by " + measure, place));
        Quantity quantity = Quantity.of(measure, view.reporter(), view.partner(), period, Unit.UNSTATED);
        String ranking = "partners of %s by %s".formatted(view.reporter().name(), measure);
        return claim(Subject.rank(quantity, ranking), Figure.of(number, Unit.RANK));
    }

    private ReporterFigures claim(Subject subject, Figure figure) {
        single.accept(Claim.of(subject, figure, source));
        return this;
    }

    private ReporterFigures rows(ReportingPeriod period, Consumer<ClaimAccumulator> statement) {
        Quantity header = Quantity.of(Measure.TOTAL_TRADE, view.reporter(), view.partner(), period, Unit.UNSTATED);
        ClaimAccumulator rows = new ClaimAccumulator("figure", header, source);
        statement.accept(rows);
        rows.snapshot().forEach(single);
        return this;
    }

    /** A number of things, which need not be named. */
    private ReporterFigures counted(
            Measure measure, String things, ReportingPeriod period, String count, String... growths) {
        boolean named = count.indexOf('{') >= 0;
        return state(measure, period, named ? count : count + " {" + things + "}", growths);
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
        Given.argument("period", "ReporterFigures.products", period);
        Given.argument("figures", "ReporterFigures.products", figures);
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
        Given.argument("period", "ReporterFigures.inwardInvestment", period);
        Given.argument("figures", "ReporterFigures.inwardInvestment", figures);
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
        Given.argument("period", "ReporterFigures.outwardInvestment", period);
        Given.argument("figures", "ReporterFigures.outwardInvestment", figures);
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
        Given.argument("period", "ReporterFigures.businessPresence", period);
        Given.argument("count", "ReporterFigures.businessPresence", count);
        return businessPresence(period, source.numberStyle().parse(count));
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
        Given.argument("period", "ReporterFigures.businessPresence", period);
        Given.argument("count", "ReporterFigures.businessPresence", count);
        sink.accept(List.of(BusinessPresence.of(view.reporter(), view.partner(), period, count, source)
                .claim()));
        return this;
    }
}
