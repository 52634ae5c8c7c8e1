package io.github.comity.trade;

import static io.github.comity.claim.Facts.level;
import static io.github.comity.indicator.BoundsLaw.WIDE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.BoundsLaw;
import io.github.comity.indicator.ChangeCalculator;
import io.github.comity.indicator.RatioCalculator;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios of trade to imports, partners, prices and the gross domestic product. */
class TradeRatioTest {
    private static final Claim EXPORTS = level(Measure.EXPORTS, "2023", "147.7 million USD");
    private static final Claim IMPORTS = level(Measure.IMPORTS, "2023", "479.1 million USD");
    private static final Claim TOTAL = level(Measure.TOTAL_TRADE, "2023", "626.8 million USD");
    private static final Claim GDP = gdp("262.6 billion USD");

    private static Claim gdp(String figure) {
        Figure f = Figure.parse(figure);
        return Claim.of(
                Subject.level(Quantity.of(Measure.GDP, KAZ, KAZ, ReportingPeriod.year(2023), f.unit())),
                f,
                Facts.SOURCE);
    }

    private static Operand exact(String value) {
        return Operand.exactly(new BigDecimal(value), Unit.USD);
    }

    private static BigDecimal sum(BigDecimal a, BigDecimal b) {
        return a.add(b);
    }

    @Test
    void balanceToImports_isCoverageLessOne() {
        Derived ratio = TradeCalculator.balanceToImports(EXPORTS, IMPORTS);
        assertThat(ratio.bounds())
                .isEqualTo(
                        TradeCalculator.coverageRatio(EXPORTS, IMPORTS).bounds().minus(Bounds.exactly(BigDecimal.ONE)));
        assertThat(ratio.inPercent()).hasToString("≈ -69.171% (-69.186 to -69.157)");
        assertThat(ratio.name()).isEqualTo("trade balance to imports");
        TradePeriod trade = TradePeriod.reportedBy(KAZ, CZE, year(2023), Facts.SOURCE)
                .exports("147.7 million USD")
                .imports("479.1 million USD")
                .build();
        assertThat(TradeCalculator.balanceToImports(trade).bounds()).isEqualTo(ratio.bounds());
        assertThat(TradeCalculator.balanceToImports(EXPORTS, level(Measure.IMPORTS, "2023", "0 USD"))
                        .toString())
                .startsWith("undefined (ZERO_DENOMINATOR: ");
    }

    @Test
    void partnerShare_ofTotalTrade() {
        Claim all = Claim.of(
                Subject.level(Quantity.of(Measure.TOTAL_TRADE, KAZ, World.WORLD, ReportingPeriod.year(2023), Unit.USD)),
                Figure.parse("139.8 billion USD"),
                Facts.SOURCE);
        assertThat(TradeCalculator.partnerShare(TOTAL, all).inPercent()).hasToString("≈ 0.44835% (0.44815–0.44856)");
    }

    @Test
    void termsOfTrade_fromUnitValues() {
        Operand exportsNow =
                RatioCalculator.unitValue(exact("1200"), Operand.exactly(BigDecimal.TEN, Unit.physical("t")));
        Operand exportsBefore =
                RatioCalculator.unitValue(exact("1000"), Operand.exactly(BigDecimal.TEN, Unit.physical("t")));
        Derived exportIndex = ChangeCalculator.indexNumber(exportsNow, exportsBefore);
        Derived terms = TradeCalculator.termsOfTrade(exportIndex, Operand.exactly(new BigDecimal("150"), Unit.PERCENT));
        assertThat(terms).hasToString("80%");
        assertThat(terms.name()).isEqualTo("net barter terms of trade");
        assertThat(TradeCalculator.termsOfTrade(exportIndex, Operand.exactly(new BigDecimal("1.5"), Unit.RATIO)))
                .hasToString("undefined (UNIT_MISMATCH: net barter terms of trade needs figures of one unit, but "
                        + "was index number in % and 1.5 in ratio; convert one first)");
    }

    @Test
    void openness_theTwoConventions_areAFactorOfTwoApart() {
        Derived worldBank = OpennessCalculator.opennessWorldBank(EXPORTS, IMPORTS, GDP);
        Derived unctad = OpennessCalculator.opennessUnctad(EXPORTS, IMPORTS, GDP);
        assertThat(unctad.bounds().times(BigDecimal.valueOf(2))).isEqualTo(worldBank.bounds());
        assertThat(worldBank.inPercent()).hasToString("≈ 0.23869% (0.23860–0.23878)");
        assertThat(unctad.inPercent()).hasToString("≈ 0.119345% (0.119303–0.119387)");
        assertThat(worldBank.name()).isEqualTo("openness (World Bank)");
        assertThat(unctad.name()).isEqualTo("openness (UNCTAD)");
        assertThat(unctad.formula()).isEqualTo("0.5 (exports + imports) / GDP");
    }

    @Test
    void dependence_exportsAndImports_addUpToOpenness() {
        Operand x = exact("147.7");
        Operand m = exact("479.1");
        Operand y = exact("1000");
        assertThat(OpennessCalculator.exportDependence(x, y)
                        .point()
                        .add(OpennessCalculator.importDependence(m, y).point()))
                .isEqualByComparingTo(
                        OpennessCalculator.opennessWorldBank(x, m, y).point());
        assertThat(OpennessCalculator.exportDependence(EXPORTS, GDP).inPercent())
                .hasToString("≈ 0.056245% (0.056215–0.056275)");
        assertThat(OpennessCalculator.importDependence(IMPORTS, GDP).name()).isEqualTo("import dependence");
        assertThat(OpennessCalculator.bilateralDependence(TOTAL, GDP).inPercent())
                .hasToString("≈ 0.23869% (0.23862–0.23876)");
        assertThat(OpennessCalculator.bilateralDependence(TradeCalculator.turnover(EXPORTS, IMPORTS), GDP)
                        .bounds())
                .isEqualTo(OpennessCalculator.opennessWorldBank(EXPORTS, IMPORTS, GDP)
                        .bounds());
    }

    @Test
    void balanceToGdp_ofADeficit() {
        assertThat(OpennessCalculator.balanceToGdp(EXPORTS, IMPORTS, GDP).inPercent())
                .hasToString("≈ -0.12620% (-0.12627 to -0.12613)");
    }

    @Test
    void gdpOfAnotherPeriodOrMeasure_isRefused() {
        Claim part = level(Measure.EXPORTS, "2023-Q1", "30 million USD");
        assertThat(OpennessCalculator.exportDependence(part, GDP))
                .hasToString("undefined (PERIOD_MISMATCH: export dependence needs the product of the same period, "
                        + "but was exports KAZ-CZE 2023-Q1 USD and GDP KAZ-KAZ 2023 USD; a part of a "
                        + "year never meets the product of the year)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpennessCalculator.exportDependence(IMPORTS, GDP))
                .withMessage("trade calculators need exports here, but was imports KAZ-CZE 2023 USD; pass exports "
                        + "first and imports second");
        assertThatIllegalArgumentException().isThrownBy(() -> OpennessCalculator.importDependence(EXPORTS, GDP));
        assertThatIllegalArgumentException().isThrownBy(() -> OpennessCalculator.bilateralDependence(EXPORTS, GDP));
        assertThat(OpennessCalculator.opennessUnctad(EXPORTS, IMPORTS, gdp("0 USD")))
                .hasToString("undefined (ZERO_DENOMINATOR: openness (UNCTAD) needs a denominator above zero, "
                        + "but GDP KAZ-KAZ 2023 USD is zero; report the figures)");
    }

    /**
     * By hand; the last row is a transit economy, whose exports exceed its product, as Luxembourg's did in the OECD
     * tables.
     */
    @ParameterizedTest
    @CsvSource({
        "20, 0, 80, 0.2",
        "50, 50, 100, 0.5",
        "0, 10, 100, 0",
        "120, 130, 100, 1.3333333333333333333333333333333333"
    })
    void importPenetration_byHand(String imports, String exports, String gdp, BigDecimal expected) {
        assertThat(OpennessCalculator.importPenetration(exact(imports), exact(exports), exact(gdp))
                        .point()
                        .subtract(expected)
                        .abs())
                .isLessThan(new BigDecimal("1E-32"));
    }

    @Test
    void importPenetration_withoutConsumption_isUndefined() {
        assertThat(OpennessCalculator.importPenetration(exact("10"), exact("110"), exact("100")))
                .hasToString("undefined (ZERO_DENOMINATOR: import penetration needs apparent consumption above "
                        + "zero, but GDP - exports + imports is within [0, 0]; check the coverage of the figures)");
        assertThat(OpennessCalculator.importPenetration(exact("10"), exact("111"), exact("100")))
                .hasToString("undefined (BASE_MAY_BE_ZERO: import penetration needs apparent consumption above "
                        + "zero, but GDP - exports + imports is within [-1, -1]; check the coverage of the figures)");
        assertThat(OpennessCalculator.importPenetration(exact("-1"), exact("10"), exact("100")))
                .hasToString("undefined (CONTRADICTORY: import penetration needs possible figures, "
                        + "but -1 cannot be negative; check the sign)");
        assertThat(OpennessCalculator.importPenetration(level(Measure.IMPORTS, "2022", "1 USD"), EXPORTS, GDP)
                        .undefined()
                        .orElseThrow()
                        .reason())
                .hasToString("PERIOD_MISMATCH");
    }

    @Test
    void importPenetration_openEnds_staySound() {
        Operand imports = Operand.of(Figure.parse("more than 20 USD"));
        assertThat(OpennessCalculator.importPenetration(imports, exact("0"), exact("80"))
                        .bounds())
                .hasToString("[0.2, 1]");
        Operand gdp = Operand.of(Figure.parse("more than 80 USD"));
        assertThat(OpennessCalculator.importPenetration(exact("20"), exact("0"), gdp)
                        .bounds())
                .hasToString("[0, 0.2]");
    }

    @Test
    void sharedClaims_areNoted() {
        assertThat(OpennessCalculator.importPenetration(IMPORTS, EXPORTS, GDP).notes())
                .isEmpty();
        Derived sameClaim = TradeCalculator.turnover(EXPORTS, IMPORTS);
        Derived derivedImports =
                Derived.of("imports", "f", Unit.USD, IMPORTS.point(), IMPORTS.bounds(), List.of(sameClaim));
        assertThat(OpennessCalculator.importPenetration(derivedImports, EXPORTS, GDP)
                        .notes())
                .containsExactly(Derived.Note.SHARED_INPUT);
        assertThat(TradeCalculator.grubelLloydOfTotals(EXPORTS, derivedImports).notes())
                .containsExactly(Derived.Note.SHARED_INPUT);
    }

    @Test
    void theUnit_neverMatters() {
        for (Function<Function<String, Operand>, Derived> ratio : List.<Function<Function<String, Operand>, Derived>>of(
                o -> TradeCalculator.balanceToImports(o.apply("147.7"), o.apply("479.1")),
                o -> OpennessCalculator.opennessWorldBank(o.apply("147.7"), o.apply("479.1"), o.apply("900")),
                o -> OpennessCalculator.importPenetration(o.apply("479.1"), o.apply("147.7"), o.apply("900")))) {
            Derived millions = ratio.apply(v -> Operand.of(Figure.parse(v + " million USD")));
            Derived billions = ratio.apply(v -> Operand.of(Figure.parse(v + " billion USD")));
            assertThat(millions.bounds()).isEqualTo(billions.bounds());
        }
    }

    @Test
    void bounds_areTight() {
        BoundsLaw.of(
                        101,
                        o -> TradeCalculator.balanceToImports(o.get(0), o.get(1)),
                        v -> v.get(0).subtract(v.get(1)).divide(v.get(1), WIDE))
                .holds(2, true);
        BoundsLaw.of(
                        102,
                        o -> OpennessCalculator.balanceToGdp(o.get(0), o.get(1), o.get(2)),
                        v -> v.get(0).subtract(v.get(1)).divide(v.get(2), WIDE))
                .holds(3, true);
        BoundsLaw.of(
                        103,
                        o -> OpennessCalculator.opennessWorldBank(o.get(0), o.get(1), o.get(2)),
                        v -> sum(v.get(0), v.get(1)).divide(v.get(2), WIDE))
                .holds(3, true);
        BoundsLaw.of(
                        104,
                        o -> OpennessCalculator.opennessUnctad(o.get(0), o.get(1), o.get(2)),
                        v -> sum(v.get(0), v.get(1)).divide(v.get(2).multiply(BigDecimal.valueOf(2)), WIDE))
                .holds(3, true);
        BoundsLaw.of(
                        105,
                        o -> OpennessCalculator.importPenetration(o.get(0), o.get(1), o.get(2)),
                        v -> v.get(0).divide(sum(v.get(2).subtract(v.get(1)), v.get(0)), WIDE))
                .drawnFrom("[1, 60]")
                .holds(3, true);
        BoundsLaw.of(
                        106,
                        o -> TradeCalculator.termsOfTrade(o.get(0), o.get(1)),
                        v -> v.get(0).movePointRight(2).divide(v.get(1), WIDE))
                .in(Unit.PERCENT)
                .holds(2, true);
    }
}
