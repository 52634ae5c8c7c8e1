package io.github.comity.party;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by a name, and who speaks for whom. */
class PartyNamesTest {
    private static final Post DEPUTY = Post.of("Deputy Minister of Foreign Affairs", CZE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jiří Kozák|Jiri Kozak",
                "Jiří Kozák|  JIRI   kozak ",
                "Łukasz Żółć|Lukasz Zolc",
                "Đorđe Đukić|Dorde Dukic",
                "Jørgen Æbelø|Jorgen Aebelo",
                "Strauß|Strauss",
                "Þór Guðmundsson|Thor Gudmundsson",
                "Işık|ISIK",
                "İlham Əliyev|Ilham Aliyev",
                "Oʻktam|O'ktam",
                "O’Neill|o'neill",
                "Saint‑Exupéry|Saint-Exupery",
                "Ерлан Қожа|ерлан қожа"
            })
    void isNamed_withoutAccentsAndInAnyCase(String printed, String asked) {
        assertThat(Official.of(printed, DEPUTY).isNamed(asked)).isTrue();
        assertThat(Official.of(asked, DEPUTY).isNamed(printed)).isTrue();
    }

    @Test
    void isNamed_anotherScriptOrTransliteration_onlyIfTheCallerGaveIt() {
        assertThat(Official.of("Müller", DEPUTY).isNamed("Mueller")).isFalse();
        assertThat(Official.builder()
                        .name("Müller")
                        .post(DEPUTY)
                        .otherSpellings("Mueller", "Мюллер")
                        .build()
                        .isNamed("МЮЛЛЕР"))
                .isTrue();
    }

    @Test
    void acting_isPartOfTheHoldingAndNotOfThePost() {
        Official acting =
                Official.builder().name("Jiří Kozák").post(DEPUTY).acting(true).build();
        assertThat(acting).hasToString("Jiří Kozák, Acting Deputy Minister of Foreign Affairs of Czechia");
        assertThat(acting).isNotEqualTo(Official.of("Jiří Kozák", DEPUTY));
        assertThat(acting.level()).contains(OfficialLevel.DEPUTY_MINISTER);
        assertThat(acting.toBuilder().build()).isEqualTo(Official.of("Jiří Kozák", DEPUTY));
    }

    @Test
    void parties_areNamedByCodeAcronymOrAlias() {
        assertThat((Party) KAZ).matches(p -> p.isNamed("KAZ") && p.isNamed("KZ") && p.isNamed("kazakhstan"));
        assertThat(KAZ.isNamed("kaz")).isFalse();
        assertThat((Party) CountryGroup.EU).matches(p -> p.isNamed("eu") && p.isNamed("European Union"));
        assertThat(CountryGroup.EU.isNamed("CIS")).isFalse();
        assertThat((Party) Organization.OSCE)
                .matches(p -> p.isNamed("osce")
                        && p.isNamed("Organization for Security and Co-operation in Europe")
                        && !p.isNamed("UN"));
        assertThat(Organization.builder()
                        .name("United Nations")
                        .aliases("UNO")
                        .build()
                        .isNamed("uno"))
                .isTrue();
        assertThat(Organization.of("United Nations", "UN")).isEqualTo(Organization.UN);
        assertThat(Organization.WTO).hasToString("World Trade Organization");
        assertThat(Organization.SCO.acronym()).contains("SCO");
        assertThat(Organization.OECD.isNamed("oecd")).isTrue();
        assertThat(Organization.COUNCIL_OF_EUROPE.isNamed("CoE")).isTrue();
    }

    @Test
    void party_ofAnOfficial_isWhomThePostRepresentsElseItsOrganization() {
        assertThat(Official.of("A", DEPUTY).party()).contains(CZE);
        assertThat(Post.of("High Representative", CountryGroup.EU).party()).contains(CountryGroup.EU);
        Post secretary = Post.builder()
                .title("Secretary General")
                .organization(Organization.UN)
                .build();
        assertThat(secretary.party()).contains(Organization.UN);
        Post both = Post.builder()
                .title("Director")
                .represents(KAZ)
                .organization(Organization.UN)
                .build();
        assertThat(both.party()).contains(KAZ);
        assertThat(Post.builder().title("Adviser").build().party()).isEmpty();
        assertThat(Post.of("Citizen", World.WORLD).party()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "European Union|the European Union",
                "Gulf Cooperation Council|the Gulf Cooperation Council",
                "Commonwealth of Independent States|the Commonwealth of Independent States",
                "Southern Common Market|the Southern Common Market",
                "Nordic countries|the Nordic countries",
                "Euro area (20 countries)|the Euro area (20 countries)",
                "Visegrád Group|the Visegrád Group",
                "Organisation of Turkic States|the Organisation of Turkic States",
                "League of Arab States|the League of Arab States",
                "The Baltic States|The Baltic States",
                "ASEAN|ASEAN",
                "BRICS|BRICS",
                "Central Asia|Central Asia",
                "Other countries|Other countries",
                "Asia-Pacific Economic Cooperation|Asia-Pacific Economic Cooperation"
            })
    void names_ofGroups_bearAnArticleInASentence(String name, String phrase) {
        CountryGroup group = CountryGroup.of("XG1", name);
        assertThat(group.phrase()).isEqualTo(phrase);
        assertThat(group.name()).isEqualTo(name);
        assertThat(Post.of("Envoy", group)).hasToString("Envoy of " + phrase);
        assertThat(Organization.of(name, "XO").phrase()).isEqualTo(phrase);
    }

    @Test
    void names_ofCountriesAndTheWorld_inASentence() {
        assertThat(Countries.KAZ.phrase()).isEqualTo("Kazakhstan");
        assertThat(World.WORLD.phrase()).isEqualTo("the world");
    }

    @Test
    void company_isNamed_withOrWithoutLegalForm() {
        Company primoco = Company.builder().name("Primoco UAV").legalForm("SE").build();
        assertThat(primoco.isNamed("primoco uav")).isTrue();
        assertThat(primoco.isNamed("Primoco UAV SE")).isTrue();
        assertThat(primoco.isNamed("Primoco")).isFalse();
        assertThat(Company.builder()
                        .name("Primoco UAV SE")
                        .legalForm("SE")
                        .build()
                        .isNamed("Primoco UAV"))
                .isTrue();
        assertThat(Company.of("Škoda Transportation").isNamed("Skoda transportation"))
                .isTrue();
    }

    @Test
    void builders_sayWhatIsMissing() {
        assertMissing(
                () -> Official.builder().build(),
                "official must have name and post, but was built without; call name(...) and post(...) before build()");
        assertMissing(
                () -> Post.builder().build(),
                "post must have title, but was built without; call title(...) before build()");
        assertMissing(
                () -> Organization.builder().build(),
                "organization must have name, but was built without; call name(...) before build()");
        assertMissing(
                () -> Company.builder().build(),
                "company must have name, but was built without; call name(...) before build()");
        assertMissing(
                () -> CountryGroup.builder().code("EU").build(),
                "country group must have name, but was built without; call name(...) before build()");
    }

    private static void assertMissing(ThrowingCallable build, String message) {
        assertThatIllegalStateException().isThrownBy(build).withMessage(message);
    }
}
