package io.github.comity.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of dossiers of every kind. */
class OtherDossiersTest {
    @Test
    void whatChanged_isToldWithWhatStoodBefore_inEveryLanguage() throws Exception {
        Brief brief = Brief.of(FullDossier.now(), OtherDossiers.DAY).since(FullDossier.yearBefore());
        for (String language : List.of("en", "ru", "de")) {
            String html = BriefFormat.html().in(Locale.forLanguageTag(language)).write(brief);
            assertThat(HtmlCheckTest.problems(html)).isEmpty();
        }
        String text = brief.text().replaceAll("[\\s\u00A0]+", " ");
        assertThat(text).contains("2022: 410 million USD (before: 420.5 million USD)");
    }

    @Test
    void contactWithoutADate_standsInTheCalendar() {
        assertThat(Brief.of(OtherDossiers.all().get("without-dates"), OtherDossiers.DAY)
                        .text())
                .containsPattern("date not stated +Official visit: A. Minister to");
    }

    @Test
    void growth_toALevelBelowZero_isNotTold_andARestMayBeNegative() {
        String text = Brief.of(OtherDossiers.all().get("investment-alone"), OtherDossiers.DAY)
                .text();
        assertThat(text).doesNotContain("105.7").contains("left for 2015–2019");
    }

    private static String text(String dossier) {
        return Brief.of(OtherDossiers.all().get(dossier), OtherDossiers.DAY)
                .text()
                .replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void change_isToldWithItsDirection_andStandsOnThePage_whereNoTableHasAPlaceForIt() {
        assertThat(text("shares"))
                .startsWith("Kazakhstan and Czechia ====================== Brief on the cooperation of two countries,"
                        + " as of 2 September 2024 Other figures")
                .contains("Share of exports of Kazakhstan to Czechia, 2023 in exports of Kazakhstan to the world: "
                        + "grew by 1.6 pp against 2022 [1]")
                .contains("the world: fell by 0.4 pp against 2019 [1]")
                .contains("Inward FDI stock of Kazakhstan from Czechia, 2023: fell by 3.5% against 2022 [1]")
                .contains("Trade balance of Kazakhstan with Czechia, 2023: grew by 12% against 2022 [1]");
        assertThat(text("counts-and-ranks"))
                .contains("Total trade of Kazakhstan with Czechia, 2023, change against 2019: 2.1 times [1]")
                .doesNotContain("As reported by");
    }

    @Test
    void parts_areToldByTheLargest_andTheRestIsCounted() {
        assertThat(text("forty-products"))
                .contains("Exports of Kazakhstan to Czechia, 2023, the largest of 40: HS 2022:48 (6.48 million USD); "
                        + "HS 2022:41 (6.41 million USD); HS 2022:34 (6.34 million USD)")
                .contains("Imports of Kazakhstan from Czechia, 2023, the largest of 40: HS 2022:")
                .contains("and 70 more in the annex");
    }

    @Test
    void headline_tellsOfInvestment_whereThereIsNoTrade() {
        assertThat(text("investment-alone"))
                .contains(
                        "as of 2 September 2024 Net FDI inflow of Kazakhstan from Czechia in 2023 was 3.25 million USD"
                                + " (as reported by Kazakhstan) [1].");
    }

    @Test
    void smallDossiers_areStillRight() {
        assertThat(text("one-claim"))
                .contains("Exports of Czechia to Kazakhstan in 2023 were about 9 billion CZK "
                        + "(as reported by Czechia) [1].");
        assertThat(text("one-year"))
                .contains("Total trade of Germany with Czechia in 2023 was 113,347 thousand EUR✓")
                .contains("52,345✓ −3.25%");
    }

    @Test
    void figuresThatContradictEachOther_areNotCalculatedWith() {
        assertThat(text("contradictory-everywhere"))
                .contains("The figures contradict each other; see below.")
                .doesNotContain("left for 2020", "†(", "† (");
    }

    @Test
    void growth_farBetweenItsBounds_isSaidByThem_andListedOnce() {
        assertThat(text("group-and-country"))
                .contains("Exports of European Union to Georgia in 2023 were 4 billion EUR, 0–80%† more than in 2022 "
                        + "(as reported by European Union)")
                .containsOnlyOnce("Exports, Growth, 2023 ≈ 40% (0–80)");
    }

    @Test
    void valuesBelowZero_haveNoGrowth() {
        assertThat(text("negative-flows"))
                .contains("the trade balance was −31.2 million EUR✓", "2022 −3.5 2023 −7.25", "2023 −1.1")
                .doesNotContain("Growth");
    }

    @Test
    void forecastsAlone_areNoFacts() {
        assertThat(text("forecasts-alone"))
                .startsWith("Latvia and Georgia ================== Brief on the cooperation of two countries, as of 2 "
                        + "September 2024 Other figures")
                .contains("Total trade of Latvia with Georgia, 2025 (forecast): 100 million EUR [1]")
                .doesNotContain(" was ", " were ");
    }

    @Test
    void hostileNames_areShownAndNeverObeyed() throws Exception {
        String html = BriefFormat.html().write(Brief.of(OtherDossiers.all().get("hostile-names"), OtherDossiers.DAY));
        assertThat(html)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<b>", "<i>", "</title> of", "\u202E", "\u2028");
    }

    @Test
    void countsAlone_areOtherFigures() {
        assertThat(text("counts-alone"))
                .contains("Tourists from Georgia in Latvia, 2023: 41,870 tourists [1]", "Students from Georgia")
                .doesNotContain("As reported by");
    }

    @Test
    void groups_areNotCalledCountries() {
        assertThat(Brief.of(OtherDossiers.all().get("groups"), OtherDossiers.DAY)
                        .text())
                .startsWith(
                        "European Union and ASEAN\n========================\nBrief on the cooperation of two sides, ");
    }
}
