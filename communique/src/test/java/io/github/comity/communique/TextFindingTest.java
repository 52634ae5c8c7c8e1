package io.github.comity.communique;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.communique.TextFinding.Kind;
import io.github.comity.party.World;
import org.junit.jupiter.api.Test;

class TextFindingTest {
    private static final String SLIP = """
            In 2023 trade between Kazakhstan and Czechia rose by 48.4% to $626.8 million. Exports to Czechia
            amounted to 174.7 million (+19.4%), imports from there to 479.1 million (+60.5%).""";

    private static ImmutableList<String> findings(String text, Kind... kinds) {
        return CommuniqueReader.english().between(KAZ, CZE).read(text).findings(kinds).stream()
                .map(TextFinding::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void contradiction_standsAtTheFigureThatItSpeaksOf() {
        TextFinding finding = CommuniqueReader.english()
                .between(KAZ, CZE)
                .read(SLIP)
                .findings(Kind.CONTRADICTION)
                .get(0);
        assertThat(finding)
                .hasToString("2:13: contradiction: Exports of Kazakhstan to Czechia in 2023 would read 147.7 million "
                        + "USD, not 174.7: two digits exchanged");
        assertThat(finding.others()).extracting(Span::toString).containsExactly("1:63", "2:59");
    }

    @Test
    void figures_thatNoSlipExplains_standAtTheWhole() {
        assertThat(findings("Trade in 2023 was $626.8 million: exports 147.7 million, imports 512.3 million."))
                .containsExactly(
                        "1:19: contradiction: 626.8 million USD for total trade of Kazakhstan with Czechia in 2023 "
                                + "does "
                                + "not fit: the other 2 figures here allow only 659.9–660.1 million USD",
                        "1:43: involved: 147.7 million USD for exports of Kazakhstan to Czechia in 2023: it is one of "
                                + "the figures that cannot all be true",
                        "1:66: involved: 512.3 million USD for imports of Kazakhstan from Czechia in 2023: it is one "
                                + "of the figures that cannot all be true");
    }

    @Test
    void everyFigure_isAccountedFor_inTheOrderOfTheText() {
        assertThat(findings("Trade in 2023 was $626.8 million: exports 147.7 million, imports 479.1 million. "
                        + "Exports last year were 80 million USD."))
                .containsExactly(
                        "1:19: agrees: 626.8 million USD for total trade of Kazakhstan with Czechia in 2023 agrees "
                                + "with the others, which allow 626.7–626.9 million USD",
                        "1:43: agrees: 147.7 million USD for exports of Kazakhstan to Czechia in 2023 agrees with the "
                                + "others, which allow 147.6–147.8 million USD",
                        "1:66: agrees: 479.1 million USD for imports of Kazakhstan from Czechia in 2023 agrees with "
                                + "the others, which allow 479.0–479.2 million USD",
                        "1:104: not checked: 80 million USD for exports of Kazakhstan to Czechia in an unknown period: "
                                + "its period is not stated");
    }

    @Test
    void number_thatWasNotRead_isToldWithTheReason() {
        String text = "Trade between Kazakhstan and Czechia was 5 million in 2023. The fund has 12 billion "
                + "tenge and 40% more.";
        assertThat(CommuniqueReader.english().read(text).findings(Kind.UNREAD))
                .extracting(TextFinding::toString)
                .containsExactly("1:95: unread: '40': nothing near says for sure what is measured");
    }

    @Test
    void numberInAColumnOfPercent_isUnread_whereNothingSaysThatItRose() {
        String table = """
                Kazakhstan's trade with Czechia, million US dollars
                | | 2022 | 2023 | % |
                | Exports | 27.6 | 31.4 | 13.8 |
                """;
        assertThat(findings(table, Kind.UNREAD)).containsExactly("3:27: unread: '13.8': a change without a direction");
    }

    @Test
    void number_ofMoreDigitsThanAFigureMayHave_isUnread() {
        String digits = "1".repeat(42);
        assertThat(findings("Kazakhstan's exports to Czechia in 2023 were " + digits + " million USD.", Kind.UNREAD))
                .containsExactly("1:46: unread: '" + digits + "': digits that are not one number of at most 30 digits");
        String most = "1".repeat(30);
        String text = "Kazakhstan's exports to Czechia in 2023 were %s trillion %s billion %s million USD.";
        assertThat(CommuniqueReader.english()
                        .read(text.formatted(most, most, most))
                        .readClaims())
                .allSatisfy(c -> assertThat(c.claim().figure().toString()).startsWith(most + " trillion"))
                .isNotEmpty();
    }

    @Test
    void numbersBeforeTheFirstWords_ofALineOfATable_areTold() {
        String table = "PRAHA 6. února (ČTK) - Vývoz do Polska | mld. Kč | 2023 | 2024\n";
        assertThat(CommuniqueReader.of("cs").read(table).numerals())
                .extracting(Numeral::toString)
                .containsExactly(
                        "1:7 NO_STATISTIC: part of a date or period",
                        "1:52 NO_STATISTIC: part of a date or period",
                        "1:59 NO_STATISTIC: part of a date or period");
    }

    /** A share states no currency, and is compared in that of the levels. */
    @Test
    void claim_whoseUnitIsCarried_keepsItsPlace() {
        String text = "Exports to Czechia were 147.7 million USD in 2023, or 2.4% of all exports of Kazakhstan, "
                + "which were 1000 million USD.";
        assertThat(findings(text))
                .containsExactly(
                        "1:25: involved: 147.7 million USD for exports of Kazakhstan to Czechia in 2023: it is one of "
                                + "the figures that cannot all be true",
                        "1:55: contradiction: 2.4% for share of exports of Kazakhstan to Czechia in 2023 in exports of "
                                + "Kazakhstan to the world does not fit: the other 2 figures here allow only "
                                + "14.757–14.783%",
                        "1:101: involved: 1000 million USD for exports of Kazakhstan to the world in 2023: it is one "
                                + "of the figures that cannot all be true");
    }

    @Test
    void trade_withSomebody_isNobodysUntilItIsSaidWhose() {
        String text = "Mutual trade with Uzbekistan was 612.4 million USD in 2023; supplies from Kyrgyzstan to it were "
                + "198.7 million USD.";
        assertThat(CommuniqueReader.english().read(text).claims())
                .noneMatch(c -> c.subject().quantity().partner().equals(World.WORLD));
    }

    @Test
    void kinds_areChosen() {
        assertThat(findings(SLIP, Kind.UNREAD)).isEmpty();
        assertThat(findings("No figure.")).isEmpty();
    }

    @Test
    void place_claimOfTheTextOrOfAnother_isItsSpanOrRefused() {
        CommuniqueReading reading =
                CommuniqueReader.english().read("Exports of Kazakhstan to Czechia were 147.7 million USD in 2023.");
        Claim claim = reading.readClaims().get(0).claim();
        assertThat(reading.place(claim)).isEqualTo(reading.readClaims().get(0).span());
        Claim other = claim.withWording("Other words.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.place(other))
                .withMessage("claim must be one of the text, but was '%s'; choose from claims()", other);
    }
}
