package io.github.comity.party;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.OfficialLevel.AMBASSADOR;
import static io.github.comity.party.OfficialLevel.DEPUTY_MINISTER;
import static io.github.comity.party.OfficialLevel.EXPERT;
import static io.github.comity.party.OfficialLevel.FIRST_DEPUTY_MINISTER;
import static io.github.comity.party.OfficialLevel.HEAD_OF_GOVERNMENT;
import static io.github.comity.party.OfficialLevel.HEAD_OF_STATE;
import static io.github.comity.party.OfficialLevel.MINISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialLevelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First Deputy Minister of Foreign Affairs|FIRST_DEPUTY_MINISTER",
                "Deputy Minister of Foreign Affairs|DEPUTY_MINISTER",
                "Deputy Minister|DEPUTY_MINISTER",
                "deputy foreign minister|DEPUTY_MINISTER",
                "Vice-Minister for Trade|DEPUTY_MINISTER",
                "Minister of Foreign Affairs|MINISTER",
                "Minister for Europe and Foreign Affairs|MINISTER",
                "Minister – Head of the Chancery|MINISTER",
                "Foreign Minister|MINISTER",
                "First Deputy Foreign Minister|FIRST_DEPUTY_MINISTER",
                "President|HEAD_OF_STATE",
                "President of the Republic|HEAD_OF_STATE",
                "KING|HEAD_OF_STATE",
                "Vice-President|DEPUTY_HEAD_OF_STATE",
                "Prime Minister|HEAD_OF_GOVERNMENT",
                "Prime Minister and Minister of Defence|HEAD_OF_GOVERNMENT",
                "Federal Chancellor|HEAD_OF_GOVERNMENT",
                "Deputy Prime Minister - Minister of Foreign Affairs|DEPUTY_HEAD_OF_GOVERNMENT",
                "Deputy Prime Minister, Minister of Finance|DEPUTY_HEAD_OF_GOVERNMENT",
                "Speaker of the Senate|HEAD_OF_PARLIAMENT",
                "Ambassador|AMBASSADOR",
                "Ambassador Extraordinary and Plenipotentiary|AMBASSADOR",
                "Ambassador to the Holy See|AMBASSADOR",
                "Chargé d’Affaires ad interim|CHARGE_D_AFFAIRES",
                "Consul General|CONSUL",
                "Member of Parliament|MEMBER_OF_PARLIAMENT"
            })
    void recognise_wellKnownTitles(String title, OfficialLevel level) {
        assertThat(OfficialLevel.recognise(title)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President of the Senate",
                "President of the Supreme Court",
                "Minister Plenipotentiary",
                "Minister of State",
                "Minister of State for Trade",
                "Secretary of State",
                "Prime Minister's adviser",
                "Ministerial adviser",
                "Deputy Head of the Department",
                "Chancellor of the Exchequer",
                "Consultant",
                "Ambassador-at-Large",
                "Queen Mother",
                "\uD800",
                " "
            })
    void recognise_otherTitles_areNotGuessed(String title) {
        assertThat(OfficialLevel.recognise(title)).isEmpty();
    }

    @Test
    void level_ofPost_isTheCallersElseThatOfTheTitleOfAnOfficialOfACountry() {
        assertThat(Post.of("Deputy Minister of Foreign Affairs", KAZ).level()).contains(DEPUTY_MINISTER);
        assertThat(Post.of("State Secretary", KAZ).level()).isEmpty();
        assertThat(Post.of("President", CountryGroup.EU).level()).isEmpty();
        assertThat(Post.of("President", World.WORLD).level()).isEmpty();
        Organization firm = Organization.of("Association of Exporters");
        assertThat(Post.builder().title("President").organization(firm).build().level())
                .isEmpty();
        Post given = Post.builder()
                .title("Minister of State")
                .represents(CZE)
                .level(DEPUTY_MINISTER)
                .build();
        assertThat(given.level()).contains(DEPUTY_MINISTER);
        assertThat(Official.of("A", given).level()).contains(DEPUTY_MINISTER);
    }

    @Test
    void precedence_isTheOrderOfTheConstants() {
        assertThat(OfficialLevel.values())
                .containsSubsequence(
                        HEAD_OF_STATE,
                        HEAD_OF_GOVERNMENT,
                        MINISTER,
                        FIRST_DEPUTY_MINISTER,
                        DEPUTY_MINISTER,
                        AMBASSADOR,
                        EXPERT);
        for (OfficialLevel a : OfficialLevel.values()) {
            for (OfficialLevel b : OfficialLevel.values()) {
                assertThat(a.isAtLeast(b)).as("%s, %s", a, b).isEqualTo(a == b || !b.isAtLeast(a));
            }
        }
        assertThat(MINISTER.isAtLeast(DEPUTY_MINISTER)).isTrue();
        assertThat(DEPUTY_MINISTER.isAtLeast(FIRST_DEPUTY_MINISTER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void parse_undoesToString(OfficialLevel level) {
        assertThat(OfficialLevel.parse(level.toString())).isEqualTo(level);
        assertThat(level.label()).isEqualTo(level.toString());
    }

    @Test
    void parse_unknown_listsAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficialLevel.parse("boss"))
                .withMessage("cannot parse official level from 'boss': use one of head of state, head of government,"
                        + " head of parliament, deputy head of state, deputy head of government, minister,"
                        + " first deputy minister, deputy minister, ambassador, member of parliament, director,"
                        + " chargé d'affaires, consul, expert");
        assertThatIllegalArgumentException().isThrownBy(() -> OfficialLevel.parse("x".repeat(1 << 20)));
    }
}
