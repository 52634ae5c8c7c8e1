package io.github.comity.examples.guide;

import static io.github.comity.party.Countries.CHN;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.PAK;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.year;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;

import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Figure;
import io.github.comity.indicator.ChangeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.indicator.NotationCalculator;
import io.github.comity.indicator.PeriodCalculator;
import io.github.comity.indicator.RatioCalculator;
import io.github.comity.indicator.TrendCalculator;
import io.github.comity.investment.InvestmentCalculator;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.source.Source;
import io.github.comity.trade.CifFobFactor;
import io.github.comity.trade.DependenceCalculator;
import io.github.comity.trade.MirrorCalculator;
import io.github.comity.trade.MirrorPair;
import io.github.comity.trade.OpennessCalculator;
import io.github.comity.trade.TradeCalculator;
import io.github.comity.trade.TradePeriod;
import java.util.List;
import java.util.stream.Stream;

/** The code of {@code docs/indicators.md} on indicators that need totals only. */
final class ScalarIndicators {
    private ScalarIndicators() {}

    // spotless:off
    static void tradeRatios() {
        // tag::tradeRatios
        Operand exports = Operand.of(Figure.parse("147.7 million USD"));
        Operand imports = Operand.of(Figure.parse("479.1 million USD"));
        Operand allExports = Operand.of(Figure.parse("78.7 billion USD"));

        System.out.println(TradeCalculator.balance(exports, imports));
        System.out.println(TradeCalculator.normalisedBalance(exports, imports));
        System.out.println(TradeCalculator.balanceToImports(exports, imports).inPercent());
        System.out.println(TradeCalculator.partnerShare(exports, allExports).inPercent());
        // end::tradeRatios
    }

    static void wholes() {
        // tag::wholes
        Operand trade = Operand.of(Figure.parse("626.8 million USD"));
        Operand share = Operand.of(Figure.parse("0.45%"));
        Operand partnerTrade = Operand.of(Figure.parse("900 million USD"));
        Operand partnerAll = Operand.of(Figure.parse("480 billion USD"));

        Operand all = LevelCalculator.whole(trade, share);
        System.out.println(all);
        System.out.println(LevelCalculator.part(partnerAll, Operand.of(Figure.parse("0.2%"))));
        System.out.println(DependenceCalculator.asymmetry(trade, Operand.of(Figure.parse("139.8 billion USD")),
            partnerTrade, partnerAll).inPercent());
        // end::wholes
    }

    static void openness() {
        // tag::openness
        Operand exports = Operand.of(Figure.parse("90.5 billion USD"));
        Operand imports = Operand.of(Figure.parse("73.2 billion USD"));
        Operand gdp = Operand.of(Figure.parse("262 billion USD"));

        System.out.println(OpennessCalculator.opennessWorldBank(exports, imports, gdp).inPercent());
        System.out.println(OpennessCalculator.opennessUnctad(exports, imports, gdp).inPercent());
        System.out.println(OpennessCalculator.balanceToGdp(exports, imports, gdp).inPercent());
        System.out.println(OpennessCalculator.exportDependence(exports, gdp).inPercent());
        System.out.println(OpennessCalculator.importDependence(imports, gdp).inPercent());
        System.out.println(OpennessCalculator.importPenetration(imports, exports, gdp).inPercent());
        Operand bilateral = Operand.of(Figure.parse("626.8 million USD"));
        System.out.println(OpennessCalculator.bilateralDependence(bilateral, gdp).inPercent());
        // end::openness
    }

    static void unitValues() {
        // tag::unitValues
        var before = RatioCalculator.unitValue(
            Operand.of(Figure.parse("1.20 billion USD")), Operand.of(Figure.parse("4.05 million t")));
        var now = RatioCalculator.unitValue(
            Operand.of(Figure.parse("1.35 billion USD")), Operand.of(Figure.parse("4.10 million t")));
        var exportPrices = ChangeCalculator.indexNumber(now, before);
        Operand importPrices = Operand.of(Figure.parse("108.2%"));

        System.out.println(now.name() + ": " + now);
        System.out.println(exportPrices);
        System.out.println(TradeCalculator.termsOfTrade(exportPrices, importPrices));
        // end::unitValues
    }

    static void changes() {
        // tag::changes
        Operand exports2023 = Operand.of(Figure.parse("147.7 million USD"));
        Operand exports2022 = Operand.of(Figure.parse("123.7 million USD"));
        Operand total2023 = Operand.of(Figure.parse("626.8 million USD"));
        Operand total2022 = Operand.of(Figure.parse("422.4 million USD"));

        System.out.println(GrowthCalculator.growth(exports2023, exports2022));
        System.out.println(ChangeCalculator.absoluteChange(exports2023, exports2022));
        System.out.println(ChangeCalculator.indexNumber(exports2023, exports2022));
        System.out.println(ChangeCalculator.symmetricGrowth(exports2023, exports2022));
        System.out.println(GrowthCalculator.contribution(exports2023, exports2022, total2022));
        System.out.println(ChangeCalculator.shareOfGrowth(exports2023, exports2022, total2023, total2022).inPercent());
        // end::changes
    }

    static void notations() {
        // tag::notations
        Growth doubled = Growth.parse("2.1 times");

        System.out.println(NotationCalculator.rate(doubled));
        System.out.println(NotationCalculator.indexForm(doubled));
        System.out.println(NotationCalculator.divisor(Growth.parse("-9.1%")));
        System.out.println(NotationCalculator.annualisedRate(Operand.of(Figure.parse("2.0%")), 4));
        // end::notations
    }

    static void trends() {
        // tag::trends
        List<Operand> exports = Stream.of("1927.6", "1908.9", "1753.0", "1650.8", "1875.0", "1949.4")
            .map(v -> Operand.of(Figure.parse(v + " billion USD")))
            .toList();
        Operand y1980 = exports.get(0);
        Operand y1985 = exports.get(5);

        System.out.println(GrowthCalculator.compoundAnnualGrowth(y1980, y1985, 5));
        System.out.println(TrendCalculator.meanOfRates(exports));
        System.out.println(TrendCalculator.logGrowth(y1980, y1985, 5));
        System.out.println(TrendCalculator.leastSquaresRate(exports));
        System.out.println(TrendCalculator.leastSquaresSlope(exports));
        // end::trends
    }

    static void partOfAYear() {
        // tag::partOfAYear
        Source source = Source.of("customs office");
        TradePeriod part = TradePeriod.reportedBy(KAZ, CZE, months(2024, JANUARY, JULY), source)
                .total("275.3 million USD").build();
        TradePeriod same = TradePeriod.reportedBy(KAZ, CZE, months(2023, JANUARY, JULY), source)
                .total("300.4 million USD").build();
        TradePeriod full = TradePeriod.reportedBy(KAZ, CZE, year(2023), source).total("626.8 million USD").build();

        System.out.println(GrowthCalculator.growth(part.total().operand(), same.total().operand()));
        System.out.println(PeriodCalculator.runRateByMonths(part.total().operand()));
        System.out.println(PeriodCalculator.seasonalExtrapolation(
            part.total().operand(), same.total().operand(), full.total().operand()));
        // end::partOfAYear
    }

    static void mirror() {
        // tag::mirror
        Source help = Source.of("World Bank, WITS");
        TradePeriod pakistan = TradePeriod.reportedBy(PAK, CHN, year(2001), help).exports("236 million USD").build();
        TradePeriod china = TradePeriod.reportedBy(CHN, PAK, year(2001), help).imports("557 million USD").build();
        MirrorPair pair = MirrorPair.of(pakistan, china).withFactor(CifFobFactor.IMF_2017);
        MirrorPair fob = MirrorCalculator.atFob(pair);

        System.out.println(MirrorCalculator.ratio(pair));
        System.out.println(MirrorCalculator.gap(pair));
        System.out.println(MirrorCalculator.asymmetryToExports(pair));
        System.out.println(MirrorCalculator.boundedAsymmetry(pair));
        System.out.println(MirrorCalculator.midpointAsymmetry(pair));
        System.out.println(MirrorCalculator.impliedFreightMargin(pair).inPercent());
        System.out.println(fob.imports());
        System.out.println(MirrorCalculator.gap(fob));
        // end::mirror
    }

    static void investment() {
        // tag::investment
        Source bank = Source.of("central bank");
        InvestmentFlow y2022 = InvestmentFlow.inward(KAZ, CZE, year(2022), bank)
            .net("-10.0 million USD").stock("300.0 million USD").build();
        InvestmentFlow y2023 = InvestmentFlow.inward(KAZ, CZE, year(2023), bank)
            .net("48.0 million USD").stock("329.6 million USD").build();
        Operand before = y2022.net().operand();
        Operand now = y2023.net().operand();

        System.out.println(GrowthCalculator.growth(now, before));
        System.out.println(ChangeCalculator.absoluteChange(now, before));
        System.out.println(InvestmentCalculator.otherChanges(
            y2022.stock().operand(), now, y2023.stock().operand()));
        // end::investment
    }

    static void investmentShares() {
        // tag::investmentShares
        Operand bilateral = Operand.of(Figure.parse("48.0 million USD"));
        Operand inflow = Operand.of(Figure.parse("3.2 billion USD"));
        Operand outflow = Operand.of(Figure.parse("-1.1 billion USD"));
        Operand toPartner = Operand.of(Figure.parse("7.9 billion USD"));
        Operand world = Operand.of(Figure.parse("1330 billion USD"));
        Operand gdp = Operand.of(Figure.parse("262 billion USD"));
        Operand worldGdp = Operand.of(Figure.parse("106000 billion USD"));
        Operand stock = Operand.of(Figure.parse("151.3 billion USD"));

        System.out.println(RatioCalculator.partnerShare(bilateral, inflow).inPercent());
        System.out.println(InvestmentCalculator.bilateralIntensity(bilateral, inflow, toPartner, world));
        System.out.println(InvestmentCalculator.inwardPerformanceIndex(inflow, gdp, world, worldGdp));
        System.out.println(InvestmentCalculator.intensityEurostat(inflow, outflow, gdp).inPercent());
        System.out.println(InvestmentCalculator.stockToGdp(stock, gdp).inPercent());
        // end::investmentShares
    }
    // spotless:on
}
