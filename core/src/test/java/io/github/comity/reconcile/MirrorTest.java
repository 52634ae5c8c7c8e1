package io.github.comity.reconcile;

import static io.github.comity.party.Countries.CHN;
import static io.github.comity.party.Countries.PAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MirrorTest {
    private static final MirrorRule IMF =
            new MirrorRule(new BigDecimal("1.06"), new BigDecimal("0.10"), "IMF, Direction of Trade Statistics");

    private static Claim level(Measure measure, Country reporter, Country partner, String figure) {
        Quantity q = Quantity.of(measure, reporter, partner, ReportingPeriod.year(2001), Unit.USD);
        return Claim.of(Subject.level(q), Figure.parse(figure), Source.of(reporter.name() + " customs"));
    }

    private static Reconciliation reports(String exports, String imports) {
        return Reconciler.standard()
                .reconcile(ImmutableList.of(
                        level(Measure.EXPORTS, PAK, CHN, exports), level(Measure.IMPORTS, CHN, PAK, imports)));
    }

    /** Inputs of the help page of WITS on mirror data: exports 236 and imports 557 million dollars. */
    @Test
    void mirrors_pakistanToChina2001_importsAreHigher() {
        Reconciliation both = reports("236 million USD", "557 million USD");
        assertThat(both.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        MirrorFinding finding = both.mirrors(IMF).get(0);
        assertThat(finding.outcome()).isEqualTo(MirrorFinding.Outcome.IMPORTS_HIGHER);
        assertThat(finding.expected()).hasToString("[224667000, 275759000]");
        assertThat(finding).hasToString(finding.sentence());
        assertThat(finding.sentence())
                .isEqualTo("exports of Pakistan to China in 2001: ≈ 236.0 million USD (235.5–236.5)."
                        + " imports of China from Pakistan in 2001: ≈ 557.0 million USD (556.5–557.5)."
                        + " The imports are higher than the exports explain, with a CIF/FOB factor of "
                        + "1.06 (IMF, Direction of Trade Statistics) and a tolerance of 10%.");
    }

    @Test
    void mirrors_withinFactorAndTolerance_agree() {
        assertThat(reports("100 million USD", "106 million USD").mirrors(IMF))
                .extracting(MirrorFinding::outcome)
                .containsExactly(MirrorFinding.Outcome.AGREES);
        assertThat(reports("100 million USD", "90 million USD").mirrors(IMF))
                .extracting(MirrorFinding::outcome)
                .containsExactly(MirrorFinding.Outcome.IMPORTS_LOWER);
    }

    @Test
    void mirrors_useWhatTheClaimsOfOneSideImply() {
        Reconciliation reconciliation = Reconciler.standard()
                .reconcile(ImmutableList.of(
                        level(Measure.TOTAL_TRADE, PAK, CHN, "900 million USD"),
                        level(Measure.IMPORTS, PAK, CHN, "664 million USD"),
                        level(Measure.IMPORTS, CHN, PAK, "557 million USD")));
        MirrorFinding finding = reconciliation.mirrors(IMF).get(0);
        assertThat(finding.exports().bounds()).hasToString("[235000000, 237000000]");
        assertThat(finding.outcome()).isEqualTo(MirrorFinding.Outcome.IMPORTS_HIGHER);
    }

    @Test
    void mirrors_reportThatContradictsItself_isNotCompared() {
        Reconciliation reconciliation = Reconciler.standard()
                .reconcile(ImmutableList.of(
                        level(Measure.TOTAL_TRADE, PAK, CHN, "900 million USD"),
                        level(Measure.EXPORTS, PAK, CHN, "236 million USD"),
                        level(Measure.IMPORTS, PAK, CHN, "700 million USD"),
                        level(Measure.IMPORTS, CHN, PAK, "557 million USD")));
        assertThat(reconciliation.mirrors(IMF).get(0).outcome()).isEqualTo(MirrorFinding.Outcome.CONTRADICTORY);
    }

    @Test
    void mirrors_useExportsWhereTheImportsAreOnlyImplied() {
        Reconciliation reconciliation = Reconciler.standard()
                .reconcile(ImmutableList.of(
                        level(Measure.EXPORTS, PAK, CHN, "236 million USD"),
                        level(Measure.TOTAL_TRADE, CHN, PAK, "900 million USD"),
                        level(Measure.EXPORTS, CHN, PAK, "343 million USD")));
        assertThat(reconciliation.mirrors(IMF))
                .singleElement()
                .extracting(f -> f.imports().bounds().toString())
                .isEqualTo("[556000000, 558000000]");
    }

    @Test
    void mirrors_areInTheOrderOfTheExports() {
        Reconciliation reconciliation = Reconciler.standard()
                .reconcile(ImmutableList.of(
                        level(Measure.EXPORTS, PAK, CHN, "236 million USD"),
                        level(Measure.IMPORTS, CHN, PAK, "557 million USD"),
                        level(Measure.EXPORTS, CHN, PAK, "700 million USD"),
                        level(Measure.IMPORTS, PAK, CHN, "742 million USD")));
        assertThat(reconciliation.mirrors(IMF))
                .extracting(f -> f.exports().subject().describe())
                .containsExactly("exports of China to Pakistan in 2001", "exports of Pakistan to China in 2001");
    }

    @Test
    void mirrors_ofAGroupOrOfNoKnownPeriod_areNone() {
        Quantity given = Quantity.of(Measure.EXPORTS, PAK, CHN, ReportingPeriod.unknown(), Unit.USD);
        List<Claim> undated = List.of(
                Claim.of(Subject.level(given), Figure.parse("236 million USD"), Source.of("Pakistan customs")),
                Claim.of(
                        Subject.level(given.withSides(CHN, PAK).withMeasure(Measure.IMPORTS)),
                        Figure.parse("557 million USD"),
                        Source.of("China customs")));
        assertThat(Reconciler.standard().reconcile(undated).mirrors(IMF)).isEmpty();
        assertThat(Reconciler.standard().withBudget(1).reconcile(undated).mirrors(IMF))
                .isEmpty();
        Area union = CountryGroup.EU;
        Quantity toUnion = Quantity.of(Measure.EXPORTS, PAK, union, ReportingPeriod.year(2001), Unit.USD);
        assertThat(Reconciler.standard()
                        .reconcile(List.of(
                                Claim.of(
                                        Subject.level(toUnion),
                                        Figure.parse("236 million USD"),
                                        Source.of("Pakistan customs")),
                                Claim.of(
                                        Subject.level(
                                                toUnion.withSides(union, PAK).withMeasure(Measure.IMPORTS)),
                                        Figure.parse("557 million USD"),
                                        Source.of("Union"))))
                        .mirrors(IMF))
                .isEmpty();
    }

    @Test
    void mirrors_ofWhatOnlyCannotBeNegative_areNone() {
        Reconciliation reconciliation = Reconciler.standard()
                .reconcile(ImmutableList.of(
                        level(Measure.EXPORTS, PAK, CHN, "236 million USD"),
                        level(Measure.TOTAL_TRADE, CHN, PAK, "more than 900 million USD")));
        assertThat(reconciliation.mirrors(IMF)).isEmpty();
    }

    @Test
    void mirrors_oneReportOnly_areNone() {
        assertThat(Reconciler.standard()
                        .reconcile(ImmutableList.of(level(Measure.EXPORTS, PAK, CHN, "236 million USD")))
                        .mirrors(IMF))
                .isEmpty();
    }

    @Test
    void rule_outOfRange_isRefused() {
        assertThatThrownBy(() -> new MirrorRule(BigDecimal.ZERO, BigDecimal.ZERO, "me"))
                .hasMessage("CIF/FOB factor must be above zero, but was 0; pass 1 for no adjustment");
        assertThatThrownBy(() -> new MirrorRule(BigDecimal.ONE, BigDecimal.ONE, "me"))
                .hasMessage("tolerance of a mirror comparison must be from 0 to below 1, but was 1; pass 0.1 for "
                        + "10 percent");
    }

    @Test
    void rule_ofPercentages_isThatOfTheirRatios() {
        assertThat(MirrorRule.ofPercent("6", "0", "our word").cifFobFactor()).isEqualByComparingTo("1.06");
        assertThat(MirrorRule.ofPercent(" 2.5 ", "10", "our word"))
                .hasToString("imports are 1.025 times exports within a ratio of 0.10 (our word)");
        assertThat(MirrorRule.ofPercent("-99.9", "99.9", "our word").tolerance())
                .isEqualByComparingTo("0.999");
        assertThat(MirrorRule.ofPercent("100", "0", "our word").cifFobFactor()).isEqualByComparingTo("2");
        assertThat(MirrorRule.ofPercent("6." + "0".repeat(18), "0", "our word").cifFobFactor())
                .isEqualByComparingTo("1.06");
        assertThatThrownBy(() -> MirrorRule.ofPercent("6." + "0".repeat(19), "0", "our word"))
                .hasMessage(
                        "freight must be a number of percent, but was '6.0000000000000000000'; write it as 6 or 2.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -100 | 0   | freight must be above -100 and at most 100 percent, but was -100; write 6 for 6 percent
                    101  | 0   | freight must be above -100 and at most 100 percent, but was 101; write 6 for 6 percent
                    6    | -1  | tolerance must be from 0 to below 100 percent, but was -1; write 10 for 10 percent
                    6    | 100 | tolerance must be from 0 to below 100 percent, but was 100; write 10 for 10 percent
                    six  | 0   | freight must be a number of percent, but was 'six'; write it as 6 or 2.5
                    6    | 1e9 | tolerance must be a number of percent, but was '1e9'; write it as 6 or 2.5
                    """)
    void rule_ofOtherPercentages_isRefused(String freight, String tolerance, String message) {
        assertThatThrownBy(() -> MirrorRule.ofPercent(freight, tolerance, "our word"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
