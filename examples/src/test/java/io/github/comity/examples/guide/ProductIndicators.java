package io.github.comity.examples.guide;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.pattern.AdvantageCalculator;
import io.github.comity.pattern.IntensityCalculator;
import io.github.comity.pattern.IntraIndustryCalculator;
import io.github.comity.pattern.MarginalTradeCalculator;
import io.github.comity.pattern.MarginsCalculator;
import io.github.comity.pattern.PotentialCalculator;
import io.github.comity.pattern.SimilarityCalculator;
import io.github.comity.source.Source;
import io.github.comity.structure.ConcentrationCalculator;
import io.github.comity.structure.CountCalculator;
import io.github.comity.structure.Distribution;
import io.github.comity.structure.SpecialisationCalculator;
import io.github.comity.trade.TradeProducts;
import java.math.BigDecimal;

/** The code of {@code docs/indicators.md} that works on products and partners. */
final class ProductIndicators {
    private ProductIndicators() {}

    // spotless:off
    static void concentration() {
        // tag::concentration
        Distribution exports = Distribution.ofFigures(ImmutableMap.of(
            "oil", Figure.parse("47.1 million USD"),
            "uranium", Figure.parse("20.5 million USD"),
            "ferroalloys", Figure.parse("12.3 million USD"),
            "grain", Figure.parse("8.0 million USD")));

        System.out.println(exports.share("oil"));
        System.out.println(ConcentrationCalculator.herfindahl(exports));
        System.out.println(ConcentrationCalculator.normalisedHerfindahl(exports, 4));
        System.out.println(ConcentrationCalculator.unctadConcentration(exports, 4));
        System.out.println(ConcentrationCalculator.effectiveNumber(exports));
        System.out.println(ConcentrationCalculator.concentrationRatio(exports, 2));
        System.out.println(ConcentrationCalculator.gini(exports));
        System.out.println(ConcentrationCalculator.entropy(exports));
        // end::concentration
    }

    static void products() {
        // tag::products
        TradeProducts top = TradeProducts.reportedBy(KAZ, CZE, year(2023), Source.of("Ministry"))
            .classification("HS 2022")
            .exports("2709", "47.1 million USD", "+12.4%")
            .exports("2844", "20.5 million USD")
            .imports("8703", "101.2 million USD")
            .build();
        Operand total = Operand.of(Figure.parse("147.7 million USD"));

        System.out.println(top);
        System.out.println(top.distribution(Measure.EXPORTS, total).share("2709"));
        System.out.println(top.distribution(Measure.EXPORTS, total).share(TradeProducts.OTHER));
        // end::products
    }

    static void intensity() {
        // tag::intensity
        Operand toPartner = Operand.of(Figure.parse("0.15 billion USD"));
        Operand toAll = Operand.of(Figure.parse("78.7 billion USD"));
        Operand worldToPartner = Operand.of(Figure.parse("245 billion USD"));
        Operand world = Operand.of(Figure.parse("23800 billion USD"));
        Operand ownImports = Operand.of(Figure.parse("61.2 billion USD"));

        Derived intensity = IntensityCalculator.exportIntensityWits(toPartner, toAll, worldToPartner, world);
        System.out.println(intensity);
        System.out.println(
                IntensityCalculator.exportIntensityKojima(toPartner, toAll, worldToPartner, world, ownImports));
        System.out.println(IntensityCalculator.symmetricIntensity(intensity));
        // end::intensity
    }

    static void similarity() {
        // tag::similarity
        Distribution exports = exact("fuels", "60", "metals", "30", "machines", "10");
        Distribution partnerImports = exact("fuels", "15", "metals", "20", "machines", "65");
        Distribution otherExports = exact("fuels", "50", "metals", "10", "machines", "40");

        System.out.println(SimilarityCalculator.complementarityWits(exports, partnerImports));
        System.out.println(SimilarityCalculator.complementarityUnctad(exports, partnerImports));
        System.out.println(SimilarityCalculator.fingerKreininSimilarity(exports, otherExports));
        System.out.println(SpecialisationCalculator.krugman(exports, otherExports));
        // end::similarity
    }

    private static Distribution exact(String a, String x, String b, String y, String c, String z) {
        return Distribution.exactly(
            ImmutableMap.of(a, new BigDecimal(x), b, new BigDecimal(y), c, new BigDecimal(z)), Unit.USD);
    }

    static void advantage() {
        // tag::advantage
        Distribution exports = exact("fuels", "60", "metals", "30", "machines", "10");
        Distribution imports = exact("fuels", "5", "metals", "15", "machines", "60");
        Distribution world = exact("fuels", "2400", "metals", "1800", "machines", "7800");

        Derived advantage = AdvantageCalculator.rca(exports, world, "metals");
        System.out.println(advantage);
        System.out.println(AdvantageCalculator.symmetricRca(advantage));
        System.out.println(AdvantageCalculator.logRca(advantage));
        System.out.println(AdvantageCalculator.normalisedRca(exports, world, "metals"));
        System.out.println(AdvantageCalculator.michaely(exports, imports, "metals"));
        System.out.println(AdvantageCalculator.lafay(exports, imports, "metals"));
        System.out.println(MarginsCalculator.extensiveMargin(exports, world));
        System.out.println(MarginsCalculator.intensiveMargin(exports, world.without(exports)));
        // end::advantage
    }

    static void potential() {
        // tag::potential
        Distribution exports = exact("fuels", "100", "metals", "50", "machines", "10");
        Distribution partnerImports = exact("fuels", "30", "metals", "80", "machines", "60");
        Distribution toPartner = exact("fuels", "20", "metals", "10", "machines", "10");
        Distribution products = Distribution.ofProducts("HS 2022", ImmutableMap.of(
            "27", Operand.of(Figure.parse("60.0 million USD")),
            "2709", Operand.of(Figure.parse("47.1 million USD")),
            "28", Operand.of(Figure.parse("20.5 million USD")),
            "72", Operand.of(Figure.parse("0 million USD"))));

        System.out.println(PotentialCalculator.indicativePotential(exports, partnerImports, toPartner, "metals"));
        System.out.println(PotentialCalculator.indicativePotential(exports, partnerImports, toPartner));
        System.out.println(PotentialCalculator.regionalOrientation(toPartner, exports.without(toPartner), "fuels"));
        System.out.println(products.outermost());
        System.out.println(products.total());
        System.out.println(products.share("2709"));
        System.out.println(CountCalculator.above(products, BigDecimal.ZERO));
        // end::potential
    }

    static void intraIndustry() {
        // tag::intraIndustry
        Distribution exports = exact("fuels", "100", "metals", "50", "machines", "30");
        Distribution imports = exact("fuels", "60", "metals", "80", "machines", "10");
        Distribution exportsBefore = exact("fuels", "90", "metals", "45", "machines", "20");
        Distribution importsBefore = exact("fuels", "50", "metals", "85", "machines", "10");

        System.out.println(IntraIndustryCalculator.grubelLloyd(exports, imports, "fuels"));
        System.out.println(IntraIndustryCalculator.grubelLloydAggregate(exports, imports));
        System.out.println(IntraIndustryCalculator.grubelLloydCorrected(exports, imports));
        System.out.println(MarginalTradeCalculator.marginalAggregateA(exports, exportsBefore, imports, importsBefore));
        // end::intraIndustry
    }
    // spotless:on
}
