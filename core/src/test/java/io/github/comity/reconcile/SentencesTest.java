package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.ENTERPRISES;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.RE_EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Countries;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The first sentence of an explanation, and the one that says what ties the claims. */
class SentencesTest {
    private static final Unit FIRMS = Unit.counted("firms");

    private static Claim firms(String period, String figure) {
        return Claim.of(
                Subject.level(quantity(ENTERPRISES, period).withUnit(FIRMS)), Figure.parse(figure), Said.SOURCE);
    }

    private static Claim with(Quantity quantity, String figure) {
        return claim(Subject.level(quantity), figure);
    }

    private static Claim product(Measure measure, String code, String figure) {
        return with(quantity(measure, "2023").withScope(code), figure);
    }

    private static Subject shareChange(Growth.Form form) {
        return Subject.shareChange(
                Subject.share(quantity(EXPORTS, "2023"), quantity(TOTAL_TRADE, "2023")),
                ReportingPeriod.year(2022),
                form);
    }

    private static Claim share(String period, String figure) {
        return claim(Subject.share(quantity(EXPORTS, period), quantity(TOTAL_TRADE, period)), figure);
    }

    static Stream<Arguments> firstSentences() {
        Quantity world = quantity(EXPORTS, "2023").withPartner(World.WORLD);
        return Stream.of(
                arguments(
                        "Imports of Kazakhstan from Czechia in 2023 would read 479.1 million USD, not 497.1: "
                                + "two digits exchanged.",
                        List.of(
                                total("2023", "626.8 million USD"),
                                exports("2023", "147.7 million USD"),
                                imports("2023", "497.1 million USD"),
                                grew(IMPORTS, "2023", "2022", "+60.5%"),
                                imports("2022", "298.5 million USD"))),
                arguments(
                        "Exports of Kazakhstan to Czechia in 2023 would read 147.7 million USD, not 147.7 "
                                + "billion USD: billion written for million.",
                        List.of(
                                total("2023", "626.8 million USD"),
                                exports("2023", "147.7 billion USD"),
                                imports("2023", "479.1 million USD"))),
                arguments(
                        "Exports of Kazakhstan to Czechia in 2023 would read 147.7 million USD, not 14.77: a "
                                + "shifted decimal mark.",
                        List.of(
                                total("2023", "626.8 million USD"),
                                exports("2023", "14.77 million USD"),
                                imports("2023", "479.1 million USD"),
                                grew(EXPORTS, "2023", "2022", "+19.4%"),
                                exports("2022", "123.7 million USD"))),
                arguments(
                        "5 million USD for exports of Kazakhstan to Czechia in 2023 does not fit: the other "
                                + "figure here allows only 8.5–9.5 million USD.",
                        List.of(exports("2023", "5 million USD"), exports("2023", "9 million USD"))),
                arguments(
                        "-5 million USD for exports of Kazakhstan to Czechia in 2023 cannot be: exports "
                                + "cannot be negative.",
                        List.of(exports("2023", "-5 million USD"))),
                arguments(
                        "More than 160 firms for enterprises from Czechia in Kazakhstan in 2023 does not "
                                + "fit: the other figure here allows only 150 firms.",
                        List.of(firms("2023", "150 {firms}"), firms("2023", "more than 160 {firms}"))),
                arguments(
                        "100 million USD for exports of Kazakhstan to Czechia in 2023 does not fit: the "
                                + "other figure here requires at least 149.5 million USD.",
                        List.of(exports("2023", "100 million USD"), level(RE_EXPORTS, "2023", "150 million USD"))),
                arguments(
                        "More than 150 million USD for re-exports of Kazakhstan to Czechia in 2023 does not "
                                + "fit: the other figure here allows at most 100.5 million USD.",
                        List.of(
                                exports("2023", "100 million USD"),
                                level(RE_EXPORTS, "2023", "more than 150 million USD"))),
                arguments(
                        "60.0 million USD for exports (HS 2022:27) of Kazakhstan to Czechia in 2023 does not "
                                + "fit: the other figure here requires at least 60.95 million USD.",
                        List.of(
                                product(EXPORTS, "HS 2022:27", "60.0 million USD"),
                                product(EXPORTS, "HS 2022:2709", "61.0 million USD"))),
                arguments(
                        "12 million USD for imports (SITC Rev. 4:3) of Kazakhstan from Czechia in 2023 does "
                                + "not fit: the other figure here requires at least 20 million USD.",
                        List.of(
                                product(IMPORTS, "SITC Rev. 4:3", "12 million USD"),
                                product(IMPORTS, "SITC Rev. 4:33", "about 30 million USD"))),
                arguments(
                        "×2 for growth factor of exports of Kazakhstan to Czechia in 2023 against 2022 does "
                                + "not fit: the other 2 figures here allow only 1.236–1.265.",
                        List.of(
                                exports("2023", "100 million USD"),
                                exports("2022", "80 million USD"),
                                grew(EXPORTS, "2023", "2022", "×2"))),
                arguments(
                        "Exports of Kazakhstan to Czechia in 2022 would read 100 million USD, not 80, and exports of "
                                + "Kazakhstan to Czechia in 2023 would read 80 million USD, not 100: the figures of "
                                + "two years exchanged.",
                        List.of(
                                exports("2023", "100 million USD"),
                                exports("2022", "80 million USD"),
                                grew(EXPORTS, "2023", "2022", "-20%"))),
                arguments(
                        "÷2.1 for factor of the fall of exports of Kazakhstan to Czechia in 2023 against "
                                + "2022 does not fit: the other 2 figures here allow only 1.487–1.513.",
                        List.of(
                                exports("2023", "100 million USD"),
                                exports("2022", "150 million USD"),
                                grew(EXPORTS, "2023", "2022", "÷2.1"))),
                arguments(
                        "Growth of total trade of Kazakhstan with Czechia in 2023 against 2022 would read "
                                + "+48.4%, not +32.6%: a change divided by the new level instead of the old one.",
                        List.of(
                                total("2023", "626.8 million USD"),
                                total("2022", "422.4 million USD"),
                                grew(TOTAL_TRADE, "2023", "2022", "+32.6%"))),
                arguments(
                        "5.0 pp for change of the share of exports of Kazakhstan to Czechia in 2023 in total "
                                + "trade against 2022 does not fit: the other 2 figures here allow only 1.9–2.1 pp.",
                        List.of(
                                share("2022", "20.0%"),
                                share("2023", "22.0%"),
                                claim(shareChange(Growth.Form.POINTS), "5.0 p.p."))),
                arguments(
                        "More than 2 billion USD for total trade of Kazakhstan with Czechia in 2023 does not "
                                + "fit: the other 2 figures here allow only 0.6267–0.6269 billion USD.",
                        List.of(
                                total("2023", "more than 2 billion USD"),
                                exports("2023", "147.7 million USD"),
                                imports("2023", "479.1 million USD"))),
                arguments(
                        "Exports of Kazakhstan to Czechia in 2023 would read 747.7 million USD, not 147.7: "
                                + "one digit changed.",
                        List.of(
                                total("2023", "1.2-1.5 billion USD"),
                                exports("2023", "147.7 million USD"),
                                imports("2023", "479.1 million USD"))),
                arguments(
                        "About 800 million USD for total trade of Kazakhstan with Czechia in 2023 does not "
                                + "fit: the other 2 figures here allow only 626.7–626.9 million USD.",
                        List.of(
                                total("2023", "about 800 million USD"),
                                exports("2023", "147.7 million USD"),
                                imports("2023", "479.1 million USD"))),
                arguments(
                        "Trade balance of Kazakhstan with Czechia in 2023 would read -331.4 million USD, not 331.4: "
                                + "a wrong sign.",
                        List.of(
                                level(TRADE_BALANCE, "2023", "331.4 million USD"),
                                exports("2023", "147.7 million USD"),
                                imports("2023", "479.1 million USD"))),
                arguments(
                        "100 million USD for exports of Kazakhstan to Czechia in 2023 does not fit: the "
                                + "other 2 figures here require at least 114 million USD.",
                        List.of(
                                exports("2023", "100 million USD"),
                                exports("2023-Q1", "60 million USD"),
                                exports("2023-Q2", "55 million USD"))),
                arguments(
                        "300 million USD for gross FDI inflow of Kazakhstan from Czechia in 2022 does not "
                                + "fit: the other 2 figures here allow at most 282.2 million USD.",
                        List.of(
                                level(FDI_GROSS_INFLOW, "2005-01-01/P19Y", "329.6 million USD"),
                                level(FDI_GROSS_INFLOW, "2022", "300 million USD"),
                                level(FDI_GROSS_INFLOW, "2023", "48 million USD"))),
                arguments(
                        "308% for ratio of exports of Kazakhstan to Czechia in 2023 to imports does not fit: "
                                + "the other 2 figures here allow only 30.814–30.843%.",
                        List.of(
                                claim(Subject.ratio(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")), "308%"),
                                exports("2023", "147.7 million USD"),
                                imports("2023", "479.1 million USD"))),
                arguments(
                        "+30 million USD for change of exports of Kazakhstan to Czechia in 2023 against 2022 "
                                + "does not fit: the other 2 figures here allow only 23.9–24.1 million USD.",
                        List.of(
                                claim(
                                        Subject.change(
                                                quantity(EXPORTS, "2023"),
                                                ReportingPeriod.year(2022),
                                                Growth.Form.ABSOLUTE),
                                        "30 million USD"),
                                exports("2023", "147.7 million USD"),
                                exports("2022", "123.7 million USD"))),
                arguments(
                        "3 million USD for exports of Kazakhstan to the world in 2023 does not fit: the "
                                + "other figure here allows only 8.5–9.5 million USD.",
                        List.of(with(world, "3 million USD"), with(world, "9 million USD"))));
    }

    @ParameterizedTest
    @MethodSource
    void firstSentences(String expected, List<Claim> claims) {
        assertThat(Reconciler.standard()
                        .reconcile(claims)
                        .contradictions()
                        .get(0)
                        .explain()
                        .lines()
                        .findFirst())
                .contains(expected);
    }

    private static String explained(Relation relation, Claim... claims) {
        return Reconciler.standard()
                .withRelations(relation)
                .reconcile(List.of(claims))
                .contradictions()
                .get(0)
                .explain();
    }

    @Test
    void namedQuantities_areToldInWords() {
        Relation same = Relation.sameQuantity(
                quantity(ENTERPRISES, "2020").withUnit(FIRMS),
                quantity(ENTERPRISES, "2021").withUnit(FIRMS));
        String text = explained(same, firms("2020", "150 {firms}"), firms("2021", "160 {firms}"));
        assertThat(text).doesNotContain("KAZ", "{").contains("What ties them: enterprises");
    }

    @Test
    void membersOfAWhole_areToldInWords() {
        Relation within = Relation.partnersWithin(World.WORLD, Countries.CZE, Countries.DEU);
        String text = explained(
                within,
                with(quantity(EXPORTS, "2023").withPartner(World.WORLD), "100 million USD"),
                exports("2023", "80 million USD"),
                with(quantity(EXPORTS, "2023").withPartner(Countries.DEU), "70 million USD"));
        assertThat(text)
                .contains(
                        "What ties them: exports of Kazakhstan to Czechia in 2023 and exports of Kazakhstan to Germany "
                                + "in 2023 together can be no more than exports of Kazakhstan to the world in 2023.");
    }

    @Test
    void severalSources_areEachNamedOnce() {
        Source other = Source.of("Herald");
        String text = Reconciler.standard()
                .withEditionsMerged()
                .reconcile(List.of(
                        total("2023", "726.8 million USD"),
                        Claim.of(Subject.level(quantity(EXPORTS, "2023")), Figure.parse("147.7 million USD"), other),
                        Claim.of(Subject.level(quantity(IMPORTS, "2023")), Figure.parse("479.1 million USD"), other)))
                .contradictions()
                .get(0)
                .explain();
        assertThat(text.split("Herald", -1)).hasSize(2);
        assertThat(text.split("Gazette", -1)).hasSize(2);
        assertThat(text).contains("These 3 claims cannot all be true.\n");
    }

    @Test
    void explainedBounds_nameWhatForcesEachEnd() {
        assertThat(Said.reconcile(product(EXPORTS, "HS 2022:27", "60.0 million USD"))
                        .bounds(Subject.level(quantity(EXPORTS, "2023").withScope("HS 2022:2709")))
                        .explain())
                .endsWith("Not more, because of exports (HS 2022:27) 2023 60.0 million USD.");
    }
}
