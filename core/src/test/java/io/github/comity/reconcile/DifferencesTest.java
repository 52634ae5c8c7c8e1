package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_INWARD_STOCK;
import static io.github.comity.claim.Measure.FDI_OUTWARD_STOCK;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
    private static final Source ASTANA = Source.of("Gazette");
    private static final Source PRAGUE = Source.of("Herald");

    private static Quantity quantity(Measure measure, Area reporter, Area partner) {
        return Quantity.of(measure, reporter, partner, ReportingPeriod.year(2023), Unit.USD);
    }

    private static Claim kazakhstan(Measure measure, String millions) {
        return said(quantity(measure, KAZ, CZE), millions, ASTANA);
    }

    private static Claim czechia(Measure measure, String millions) {
        return said(quantity(measure, CZE, KAZ), millions, PRAGUE);
    }

    private static Claim said(Quantity quantity, String millions, Source source) {
        return Claim.of(Subject.level(quantity), Figure.parse(millions + " million USD"), source);
    }

    private static List<String> differences(Claim... claims) {
        ImmutableList<Difference> found =
                Reconciler.standard().reconcile(Arrays.asList(claims)).differences();
        return found.stream().map(Difference::toString).toList();
    }

    private static Source dated(String publisher, String day) {
        return Source.builder().publisher(publisher).published(day).build();
    }

    // sides

    @Test
    void sides_thatSeeOneFlowApart_areSaidWithBothSources() {
        Claim given = kazakhstan(EXPORTS, "100");
        Claim taken = czechia(IMPORTS, "150");
        Reconciliation found = Reconciler.standard().reconcile(List.of(taken, given));
        assertThat(found.verdict()).as("it enters no verdict").isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(found.differences())
                .containsExactly(new Difference(
                        Difference.Kind.SIDES,
                        ImmutableSet.of(given, taken),
                        "exports of Kazakhstan to Czechia in 2023 and imports of Czechia from Kazakhstan in 2023 must "
                                + "agree, freight and insurance apart, but were 100 million USD (Gazette) and "
                                + "150 million USD (Herald)"));
    }

    /** Imports may be what exports are, or up to 6 percent more; what is printed is rounded to millions. */
    @ParameterizedTest
    @CsvSource({"98, true", "99, false", "100, false", "107, false", "108, true"})
    void flow_differs_whereFreightExplainsNoMore(String imports, boolean differs) {
        assertThat(differences(kazakhstan(EXPORTS, "100"), czechia(IMPORTS, imports)))
                .hasSize(differs ? 1 : 0);
        assertThat(differences(czechia(EXPORTS, "100"), kazakhstan(IMPORTS, imports)))
                .hasSize(differs ? 1 : 0);
    }

    /** No freight is paid for a stock. */
    @ParameterizedTest
    @CsvSource({"98, true", "99, false", "101, false", "102, true"})
    void stock_differs_whereRoundingExplainsNoMore(String inward, boolean differs) {
        assertThat(differences(kazakhstan(FDI_OUTWARD_STOCK, "100"), czechia(FDI_INWARD_STOCK, inward)))
                .hasSize(differs ? 1 : 0);
        assertThat(differences(czechia(FDI_OUTWARD_STOCK, inward), kazakhstan(FDI_INWARD_STOCK, "100")))
                .hasSize(differs ? 1 : 0);
    }

    @Test
    void stock_isSaidWithoutFreight() {
        assertThat(differences(czechia(FDI_INWARD_STOCK, "150"), kazakhstan(FDI_OUTWARD_STOCK, "100")))
                .containsExactly(
                        "outward FDI stock of Kazakhstan in Czechia in 2023 and inward FDI stock of Czechia from "
                                + "Kazakhstan in 2023 must agree, but were 100 million USD (Gazette) and 150 "
                                + "million USD (Herald)");
    }

    /** Either side may be the one that counts freight. */
    @ParameterizedTest
    @CsvSource({"187, true", "188, false", "200, false", "212, false", "213, false", "214, true"})
    void totalTrade_differs_whereFreightExplainsNoMore(String total, boolean differs) {
        assertThat(differences(kazakhstan(TOTAL_TRADE, "200"), czechia(TOTAL_TRADE, total)))
                .hasSize(differs ? 1 : 0);
        assertThat(differences(czechia(TOTAL_TRADE, "200"), kazakhstan(TOTAL_TRADE, total)))
                .hasSize(differs ? 1 : 0);
    }

    @Test
    void totalTrade_isSaidFromTheFirstSideInTheOrderOfCodes() {
        assertThat(differences(kazakhstan(TOTAL_TRADE, "200"), czechia(TOTAL_TRADE, "300")))
                .containsExactly(
                        "total trade of Czechia with Kazakhstan in 2023 and total trade of Kazakhstan with Czechia "
                                + "in 2023 must agree, freight and insurance apart, but were 300 million USD "
                                + "(Herald) and "
                                + "200 million USD (Gazette)");
    }

    @Test
    void totalTrade_isNotComparedWhereBothItsFlowsAre() {
        List<String> flows = differences(
                kazakhstan(TOTAL_TRADE, "300"),
                kazakhstan(EXPORTS, "100"),
                kazakhstan(IMPORTS, "200"),
                czechia(TOTAL_TRADE, "450"),
                czechia(IMPORTS, "150"),
                czechia(EXPORTS, "300"));
        assertThat(flows).hasSize(2).allSatisfy(d -> assertThat(d).startsWith("exports of "));
        assertThat(flows.get(0)).startsWith("exports of Czechia to Kazakhstan");
        assertThat(differences(
                        kazakhstan(TOTAL_TRADE, "300"),
                        kazakhstan(EXPORTS, "100"),
                        kazakhstan(IMPORTS, "200"),
                        czechia(TOTAL_TRADE, "450")))
                .as("Czechia says nothing of its flows")
                .singleElement()
                .asString()
                .startsWith("total trade of Czechia with Kazakhstan");
    }

    @Test
    void flow_thatFollowsFromOthers_isSaidAsItIsKnown() {
        assertThat(differences(kazakhstan(TOTAL_TRADE, "300"), kazakhstan(IMPORTS, "200"), czechia(IMPORTS, "150")))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023 and imports of Czechia from Kazakhstan in 2023 "
                                + "must agree, freight and insurance apart, but were ≈ 100 million USD (99–101) "
                                + "(Gazette) and "
                                + "150 million USD (Herald)");
    }

    @Test
    void sides_inOneSource_areSaidOfBoth() {
        assertThat(differences(kazakhstan(EXPORTS, "100"), said(quantity(IMPORTS, CZE, KAZ), "150", ASTANA)))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023 and imports of Czechia from Kazakhstan in 2023 "
                                + "must agree, freight and insurance apart, but were 100 million USD and 150 "
                                + "million USD (both "
                                + "Gazette)");
    }

    @Test
    void side_thatSaysNothingOfTheFlow_isNotCompared() {
        Claim given = kazakhstan(EXPORTS, "100");
        assertThat(differences(given, czechia(EXPORTS, "150"))).isEmpty();
        assertThat(differences(given, said(quantity(IMPORTS, CZE, World.WORLD), "150", PRAGUE)))
                .as("the world does not report")
                .isEmpty();
        assertThat(differences(given, said(quantity(IMPORTS, KAZ, KAZ), "150", PRAGUE)))
                .isEmpty();
        Quantity other = quantity(IMPORTS, CZE, KAZ);
        assertThat(differences(given, said(other.withPeriod(ReportingPeriod.year(2022)), "150", PRAGUE)))
                .isEmpty();
        assertThat(differences(given, said(other.withPeriod(ReportingPeriod.unknown()), "150", PRAGUE)))
                .isEmpty();
        assertThat(differences(
                        given,
                        Claim.of(
                                Subject.change(other, ReportingPeriod.year(2022), Growth.Form.RATE),
                                Figure.parse("50%"),
                                PRAGUE)))
                .as("a growth alone says nothing of the level")
                .isEmpty();
    }

    @Test
    void side_thatContradictsItself_isNotCompared() {
        assertThat(differences(kazakhstan(EXPORTS, "100"), czechia(IMPORTS, "150"), czechia(IMPORTS, "160")))
                .isEmpty();
    }

    @Test
    void forecast_isNotCompared() {
        Claim given = Claim.builder()
                .subject(Subject.level(quantity(EXPORTS, KAZ, CZE)))
                .figure("100 million USD")
                .source(ASTANA)
                .status(ClaimStatus.FORECAST)
                .build();
        assertThat(differences(given, czechia(IMPORTS, "150"))).isEmpty();
    }

    // sources

    @Test
    void sources_thatStateOneFigureApart_areSaidTogether() {
        Quantity exports = quantity(EXPORTS, KAZ, CZE);
        assertThat(differences(
                        said(exports, "100", ASTANA),
                        said(exports, "100", Source.of("Bulletin")),
                        said(exports, "150", PRAGUE),
                        said(quantity(IMPORTS, KAZ, CZE), "20", ASTANA),
                        said(quantity(IMPORTS, KAZ, CZE), "20", PRAGUE)))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023 must be one figure in all sources of a reporter, "
                                + "but was 100 million USD (Bulletin and Gazette) and 150 million USD (Herald)");
    }

    @Test
    void sources_thatCannotBothBeTrueTogether_areSaidOfTheReporter() {
        assertThat(differences(
                        kazakhstan(TOTAL_TRADE, "300"),
                        kazakhstan(EXPORTS, "100"),
                        said(quantity(IMPORTS, KAZ, CZE), "150", PRAGUE)))
                .containsExactly(
                        "figures of Kazakhstan must be possible together in all its sources, but were exports of "
                                + "Kazakhstan to Czechia in 2023 100 million USD and total trade of Kazakhstan with "
                                + "Czechia in "
                                + "2023 300 million USD (Gazette); imports of Kazakhstan from Czechia in 2023 150 "
                                + "million USD "
                                + "(Herald)");
    }

    @Test
    void source_thatContradictsItself_differsFromNoOther() {
        assertThat(differences(
                        kazakhstan(TOTAL_TRADE, "300"),
                        kazakhstan(EXPORTS, "100"),
                        kazakhstan(IMPORTS, "150"),
                        said(quantity(FDI_INWARD_STOCK, KAZ, CZE), "7", PRAGUE)))
                .isEmpty();
    }

    @Test
    void laterEditionOfTheSameOwner_takesThePlaceOfTheEarlierOne() {
        Quantity exports = quantity(EXPORTS, KAZ, CZE);
        Claim early = said(exports, "100", dated("Gazette", "2024-03-01"));
        Claim late = said(exports, "150", dated("Gazette", "2024-05-01"));
        assertThat(differences(early, late, czechia(IMPORTS, "155")))
                .as("nor does it differ from the other side")
                .isEmpty();
        assertThat(differences(early, late)).isEmpty();
        assertThat(differences(early, late, said(exports, "150", PRAGUE)))
                .as("what is replaced differs from nobody")
                .isEmpty();
        assertThat(differences(early, late, said(exports, "100", PRAGUE)))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023 must be one figure in all sources of a reporter, "
                                + "but was 150 million USD (Gazette, 1 May 2024) and 100 million USD (Herald)");
        assertThat(differences(early, said(exports, "150", dated("Herald", "2024-05-01"))))
                .as("another publisher replaces nothing")
                .hasSize(1);
    }

    @Test
    void editionsOfOneOwner_thatDoNotFitTogether_areInOrder_orDiffer() {
        Claim total = said(quantity(TOTAL_TRADE, KAZ, CZE), "300", dated("Gazette", "2024-03-01"));
        Source later = dated("Gazette", "2024-05-01");
        Claim exports = said(quantity(EXPORTS, KAZ, CZE), "100", later);
        Claim imports = said(quantity(IMPORTS, KAZ, CZE), "150", later);
        assertThat(differences(total, exports, imports))
                .as("the later one may have revised the total")
                .isEmpty();
        Claim undated = said(quantity(IMPORTS, KAZ, CZE), "150", ASTANA);
        assertThat(differences(total, exports, undated)).hasSize(1);
        assertThat(differences(total, exports, said(quantity(IMPORTS, KAZ, CZE), "150", dated("Herald", "2024-05-01"))))
                .hasSize(1);
    }
}
