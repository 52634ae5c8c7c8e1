package io.github.comity.trade;

import static io.github.comity.indicator.BoundsLaw.WIDE;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.BoundsLaw;
import io.github.comity.party.Area;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MirrorCalculatorTest {
    private static final Country PAK = Countries.PAK;
    private static final Country CHN = Countries.CHN;
    private static final Operand X = Operand.exactly(new BigDecimal("236000000"), Unit.USD);
    private static final Operand M = Operand.exactly(new BigDecimal("557000000"), Unit.USD);
    /** Pakistan to China in 2001, million USD, as the WITS help page on mirror statistics prints it. */
    private static final MirrorPair WITS = MirrorPair.of(X, M).withFactor(CifFobFactor.IMF_2017);

    private static Claim claim(Measure measure, Area reporter, Area partner, String period, String figure) {
        Figure f = Figure.parse(figure);
        Quantity q = Quantity.of(measure, reporter, partner, ReportingPeriod.parse(period), f.unit());
        return Claim.of(Subject.level(q), f, Facts.SOURCE);
    }

    private static void assertIs(Derived derived, String expected) {
        assertThat(derived.point().setScale(6, RoundingMode.HALF_EVEN))
                .as(derived.name())
                .isEqualByComparingTo(expected);
    }

    @Test
    void reconciled_isTheWeightedMeanAtFob() {
        // imports at FOB are 557 / 1.06 = 525.471698
        assertIs(MirrorCalculator.reconciled(WITS, new BigDecimal("0.5")), "380735849.056604");
        assertIs(MirrorCalculator.reconciled(WITS, BigDecimal.ONE), "236000000");
        assertIs(MirrorCalculator.reconciled(WITS, BigDecimal.ZERO), "525471698.113208");
        Derived printed = MirrorCalculator.reconciled(
                MirrorPair.of(Operand.of(Figure.parse("236 million USD")), Operand.of(Figure.parse("557 million USD")))
                        .withFactor(CifFobFactor.IMF_2017),
                new BigDecimal("0.5"));
        assertThat(printed).hasToString("≈ 380.74 million USD (380.25–381.23)");
        assertThat(printed.inputs()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MirrorCalculator.reconciled(WITS, new BigDecimal("1.1")))
                .withMessage("weight of the exporter's report must be from 0 to 1, but was 1.1; pass 0.5 for the "
                        + "plain mean");
    }

    @Test
    void everyComparison_ofThePublishedPair() {
        assertIs(MirrorCalculator.ratio(WITS), "2.360169");
        assertIs(MirrorCalculator.gap(WITS), "321000000");
        assertIs(MirrorCalculator.asymmetryToExports(WITS), "1.360169");
        assertIs(MirrorCalculator.boundedAsymmetry(WITS), "0.404792");
        assertIs(MirrorCalculator.midpointAsymmetry(WITS), "0.809584");
        assertIs(MirrorCalculator.impliedFreightMargin(WITS), "1.360169");
    }

    @Test
    void atFob_ofThePublishedPair() {
        MirrorPair fob = MirrorCalculator.atFob(WITS);
        assertThat(fob.isValuedAlike()).isTrue();
        assertThat(fob.importValuation()).isEqualTo(Valuation.FOB);
        assertThat(fob.exports()).isEqualTo(X);
        assertThat(fob.imports().point().movePointLeft(6).setScale(6, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("525.471698");
        assertThat(MirrorCalculator.gap(fob).point().movePointLeft(6).setScale(6, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("289.471698");
        assertIs(MirrorCalculator.boundedAsymmetry(fob), "0.380148");
        // the older factor of 1.10
        MirrorPair older = WITS.withFactor(CifFobFactor.of(new BigDecimal("1.10"), Source.of("older convention")));
        assertThat(MirrorCalculator.atFob(older)
                        .imports()
                        .point()
                        .movePointLeft(6)
                        .setScale(6, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("506.363636");
    }

    @Test
    void atCif_multipliesTheExports() {
        MirrorPair cif = MirrorCalculator.atCif(WITS);
        assertThat(cif.exports().point()).isEqualByComparingTo("250160000");
        assertThat(cif.imports()).isEqualTo(M);
        // both adjustments leave the same ratio
        assertThat(MirrorCalculator.ratio(cif)
                        .bounds()
                        .intersects(MirrorCalculator.ratio(MirrorCalculator.atFob(WITS))
                                .bounds()))
                .isTrue();
        // what is valued alike stays as it is
        assertThat(MirrorCalculator.atCif(cif)).isEqualTo(cif);
    }

    @Test
    void adjustment_namesFactorAndSource_andKeepsTheClaims() {
        Claim exports = claim(Measure.EXPORTS, PAK, CHN, "2001", "236 million USD");
        Claim imports = claim(Measure.IMPORTS, CHN, PAK, "2001", "557 million USD");
        MirrorPair pair = MirrorPair.of(exports, imports).withFactor(CifFobFactor.IMF_2017);
        Derived adjusted = (Derived) MirrorCalculator.atFob(pair).imports();
        assertThat(adjusted.name()).isEqualTo("imports CHN-PAK 2001 USD at FOB");
        assertThat(adjusted.formula()).isEqualTo("CIF value / factor 1.06 (International Monetary Fund)");
        assertThat(adjusted.claims()).containsExactly(imports);
        assertThat(adjusted).hasToString("≈ 525.47 million USD (525.00–525.95)");
        Derived gap = MirrorCalculator.gap(MirrorCalculator.atFob(pair));
        assertThat(gap.claims()).containsExactlyInAnyOrder(exports, imports);
        assertThat(gap).hasToString("≈ 289.5 million USD (288.5–290.5)");
        assertThat(MirrorCalculator.gap(pair)).hasToString("≈ 321 million USD (320–322)");
        assertThat(pair)
                .hasToString("exports PAK-CHN 2001 USD (FOB) and imports CHN-PAK 2001 USD (CIF), factor 1.06 "
                        + "(International Monetary Fund)");
    }

    @Test
    void adjustment_byARangeOfFactors() {
        CifFobFactor range =
                new CifFobFactor(Operand.of(Figure.parse("1.10–1.20 ratio")), Source.of("World Bank, WITS"));
        MirrorPair fob = MirrorCalculator.atFob(WITS.withFactor(range));
        // each end of a printed range is known to half a unit: 557 / 1.205 and 557 / 1.095
        assertThat(fob.imports().bounds().roundedOutward(6)).hasToString("[462240000, 508676000]");
        assertThat(MirrorCalculator.boundedAsymmetry(fob).bounds().width().orElseThrow())
                .isLessThan(new BigDecimal("0.05"));
    }

    @Test
    void adjustment_withoutFactor_isUndefined() {
        MirrorPair fob = MirrorCalculator.atFob(MirrorPair.of(X, M));
        assertThat(fob.imports().undefined().orElseThrow().toString())
                .isEqualTo("MISSING_INPUT: 557000000 at FOB needs a CIF/FOB factor, but the pair has none; name "
                        + "one with its source by withFactor");
        assertThat(MirrorCalculator.gap(fob).undefined().orElseThrow().reason())
                .isEqualTo(Undefined.Reason.MISSING_INPUT);
        // no factor is needed where both are valued alike
        assertThat(MirrorCalculator.atFob(MirrorPair.of(X, M).withValuation(Valuation.FOB, Valuation.FOB))
                        .imports())
                .isEqualTo(M);
    }

    @Test
    void impliedFreightMargin_needsFobAndCif() {
        assertThat(MirrorCalculator.impliedFreightMargin(MirrorCalculator.atFob(WITS)))
                .hasToString("undefined (MEASURE_MISMATCH: implied freight margin needs exports valued FOB and "
                        + "imports valued CIF, but was FOB and FOB; pass the pair as reported)");
        // of a trade that both sides count alike the margin is the factor less one
        MirrorPair alike = MirrorPair.of(X, MirrorCalculator.atCif(WITS).exports());
        assertThat(MirrorCalculator.impliedFreightMargin(alike).point()).isEqualByComparingTo("0.06");
        assertThat(MirrorCalculator.freightMargin(
                        Operand.exactly(new BigDecimal("106"), Unit.USD),
                        Operand.exactly(new BigDecimal("100"), Unit.USD)))
                .hasToString("0.06 ratio");
    }

    @Test
    void swappedReports_turnTheComparison() {
        MirrorPair back = MirrorPair.of(M, X);
        assertThat(MirrorCalculator.gap(back).bounds())
                .isEqualTo(MirrorCalculator.gap(WITS).bounds().negated());
        assertThat(MirrorCalculator.boundedAsymmetry(back).bounds())
                .isEqualTo(MirrorCalculator.boundedAsymmetry(WITS).bounds().negated());
        assertThat(MirrorCalculator.ratio(back)
                        .bounds()
                        .times(MirrorCalculator.ratio(WITS).bounds())
                        .contains(BigDecimal.ONE))
                .isTrue();
    }

    @Test
    void aReportThatIsNotStated_makesEverythingUndefined() {
        TradePeriod exporter = TradePeriod.reportedBy(Countries.KAZ, Countries.CZE, year(2023), Facts.SOURCE)
                .exports("147.7 million USD")
                .build();
        TradePeriod importer = TradePeriod.reportedBy(Countries.CZE, Countries.KAZ, year(2023), Facts.SOURCE)
                .exports("500 million USD")
                .build();
        MirrorPair pair = MirrorPair.of(exporter, importer).withFactor(CifFobFactor.IMF_2017);
        for (Function<MirrorPair, Derived> comparison : List.<Function<MirrorPair, Derived>>of(
                MirrorCalculator::ratio,
                MirrorCalculator::gap,
                MirrorCalculator::asymmetryToExports,
                MirrorCalculator::boundedAsymmetry,
                MirrorCalculator::midpointAsymmetry,
                MirrorCalculator::impliedFreightMargin,
                p -> MirrorCalculator.gap(MirrorCalculator.atFob(p)))) {
            assertThat(comparison.apply(pair).undefined().orElseThrow().reason())
                    .isEqualTo(Undefined.Reason.MISSING_INPUT);
        }
    }

    @Test
    void pair_ofTradePeriods() {
        TradePeriod exporter = TradePeriod.reportedBy(PAK, CHN, year(2001), Facts.SOURCE)
                .exports("236 million USD")
                .build();
        TradePeriod importer = TradePeriod.reportedBy(CHN, PAK, year(2001), Facts.SOURCE)
                .imports("557 million USD")
                .build();
        MirrorPair pair = MirrorPair.of(exporter, importer);
        assertThat(pair.exports()).isEqualTo(exporter.exports().operand());
        assertThat(pair.imports()).isEqualTo(importer.imports().operand());
        assertThat(pair.exportValuation()).isEqualTo(Valuation.FOB);
        assertThat(pair.importValuation()).isEqualTo(Valuation.CIF);
        assertThat(pair.factor()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MirrorPair.of(exporter, exporter))
                .withMessage("mirror pair needs imports that CHN reports from PAK, but was imports PAK-CHN 2001 "
                        + "USD; swap reporter and partner of one report");
    }

    @Test
    void pair_ofReportsThatDoNotMirror_isAnError() {
        Claim exports = claim(Measure.EXPORTS, PAK, CHN, "2001", "236 million USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MirrorPair.of(exports, claim(Measure.EXPORTS, CHN, PAK, "2001", "557 million USD")))
                .withMessage("mirror pair needs imports here, but was exports CHN-PAK 2001 USD; pass the "
                        + "exporter's exports first and the importer's imports second");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MirrorPair.of(exports, claim(Measure.IMPORTS, CHN, PAK, "2002", "557 million USD")))
                .withMessage("mirror pair needs reports of one period, but was 2001 and 2002; take both alike");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MirrorPair.of(exports, claim(Measure.IMPORTS, CHN, PAK, "2001", "557 million EUR")))
                .withMessage("mirror pair needs reports of one unit, but was USD and EUR; take both alike");
        Claim goods = Claim.of(
                Subject.level(Quantity.builder()
                        .measure(Measure.IMPORTS)
                        .reporter(CHN)
                        .partner(PAK)
                        .period(year(2001))
                        .unit(Unit.USD)
                        .coverage(Coverage.GOODS)
                        .build()),
                Figure.parse("557 million USD"),
                Facts.SOURCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MirrorPair.of(exports, goods))
                .withMessageStartingWith("mirror pair needs reports of one coverage, but was ");
    }

    @Test
    void pair_isEqualByAllComponents() {
        assertThat(MirrorPair.of(X, M)).isEqualTo(MirrorPair.of(X, M)).hasSameHashCodeAs(MirrorPair.of(X, M));
        assertThat(MirrorPair.of(X, M))
                .isNotEqualTo(MirrorPair.of(M, X))
                .isNotEqualTo(WITS)
                .isNotEqualTo(MirrorPair.of(X, M).withValuation(Valuation.FOB, Valuation.FOB))
                .isNotEqualTo(MirrorPair.of(X, M).withValuation(Valuation.CIF, Valuation.CIF))
                .isNotEqualTo(MirrorPair.of(X, X))
                .isNotEqualTo("pair");
        assertThat(MirrorPair.of(X, M)).hasToString("236000000 (FOB) and 557000000 (CIF)");
    }

    @Test
    void factor_belowOneOrWithoutUnit_isAnError() {
        Source source = Source.of("test");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CifFobFactor.of(new BigDecimal("0.94"), source))
                .withMessage("CIF/FOB factor must be a ratio of 1 or more, but was 0.94 (ratio); pass CIF value "
                        + "over FOB value, such as 1.06");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CifFobFactor(Operand.exactly(new BigDecimal("6"), Unit.PERCENT), source));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CifFobFactor(Operand.of(Figure.parse("less than 1.2 ratio")), source));
        assertThat(CifFobFactor.of(BigDecimal.ONE, source)).hasToString("1 (test)");
        assertThat(CifFobFactor.IMF_2017.source().title()).contains("Direction of Trade Statistics, foreword of 2017");
    }

    private static BoundsLaw law(
            int seed, Function<MirrorPair, Derived> comparison, Function<List<BigDecimal>, BigDecimal> formula) {
        return BoundsLaw.of(seed, o -> comparison.apply(MirrorPair.of(o.get(0), o.get(1))), formula);
    }

    @Test
    void bounds_areTight() {
        BigDecimal two = BigDecimal.valueOf(2);
        law(111, MirrorCalculator::ratio, v -> v.get(1).divide(v.get(0), WIDE)).holds(2, true);
        law(112, MirrorCalculator::gap, v -> v.get(1).subtract(v.get(0))).holds(2, true);
        law(
                        113,
                        MirrorCalculator::asymmetryToExports,
                        v -> v.get(1).subtract(v.get(0)).divide(v.get(0), WIDE))
                .holds(2, true);
        law(
                        114,
                        MirrorCalculator::boundedAsymmetry,
                        v -> v.get(1).subtract(v.get(0)).divide(v.get(1).add(v.get(0)), WIDE))
                .holds(2, true);
        law(
                        115,
                        MirrorCalculator::midpointAsymmetry,
                        v -> v.get(1)
                                .subtract(v.get(0))
                                .multiply(two)
                                .divide(v.get(1).add(v.get(0)), WIDE))
                .holds(2, true);
        law(
                        116,
                        p -> MirrorCalculator.gap(MirrorCalculator.atFob(p.withFactor(CifFobFactor.IMF_2017))),
                        v -> v.get(1).divide(new BigDecimal("1.06"), WIDE).subtract(v.get(0)))
                .holds(2, true);
    }
}
