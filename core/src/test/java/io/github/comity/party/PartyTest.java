package io.github.comity.party;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.TUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {
    @Test
    void countries_areThoseOfIso3166_asTheJdkKnowsThem() {
        assertThat(Countries.all()).hasSize(250).contains(Countries.XKX);
        assertThat(Locale.getISOCountries()).hasSize(249);
        Set<String> numeric = new HashSet<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Country country = Country.ofAlpha2(alpha2);
            assertThat(country.alpha3())
                    .isEqualTo(new Locale.Builder().setRegion(alpha2).build().getISO3Country());
            assertThat(country.numeric()).matches("\\d{3}");
            assertThat(numeric.add(country.numeric())).as(alpha2).isTrue();
            assertThat(Country.ofAlpha3(country.alpha3())).isSameAs(country);
            assertThat(Country.ofNumeric(country.numeric())).isSameAs(country);
            assertThat(Country.parse(country.toString())).isSameAs(country);
            assertThat(Country.parse(country.name())).isSameAs(country);
            country.aliases()
                    .forEach(alias -> assertThat(Country.parse(alias)).as(alias).isSameAs(country));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ,398", "CZE,203", "RUS,643", "CHN,156", "USA,840", "DEU,276", "FRA,250", "GBR,826", "TUR,792", "UZB,860",
                "KGZ,417", "BLR,112", "UKR,804",
        "AFG,004", "ALB,008", "ZWE,716", "IND,356", "JPN,392", "KOR,410", "PRK,408", "IRN,364", "IRQ,368", "SSD,728",
                "SRB,688", "MNE,499", "CUW,531",
        "BRA,076", "ZAF,710", "AUS,036", "NZL,554", "SVK,703", "SVN,705", "NOR,578"
    })
    void numeric_knownCodes(String alpha3, String numeric) {
        assertThat(Country.ofNumeric(numeric)).hasToString(alpha3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Czechia|CZE",
                "Czech Republic|CZE",
                "czech republic|CZE",
                "Türkiye|TUR",
                "Turkey|TUR",
                "turkiye|TUR",
                "KZ|KAZ",
                "KAZ|KAZ",
                "398|KAZ",
                "Great Britain|GBR",
                "Russian Federation|RUS",
                "Cote d’Ivoire|CIV"
            })
    void parse_codesNamesAndAliases(String text, String alpha3) {
        assertThat(Country.parse(text)).hasToString(alpha3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAX", "XQ", "kaz", "", "\0", "\uD800"})
    void unknownCountry_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Country.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> Country.ofAlpha3(text));
    }

    @Test
    void unknownCountry_messageHasTheRemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.ofAlpha3("KAX"))
                .withMessage("unknown alpha-3 country code 'KAX': pass an ISO 3166-1 code such as KZ, KAZ or 398, "
                        + "or an English name to Country.parse");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.parse("x".repeat(1 << 20)))
                .withMessage("unknown country '" + "x".repeat(48)
                        + "'... (1048576 characters): pass an ISO 3166-1 code such as KZ, KAZ or 398, "
                        + "or an English name to Country.parse");
        assertThatIllegalArgumentException().isThrownBy(() -> Country.ofAlpha2("ZZ"));
        assertThatIllegalArgumentException().isThrownBy(() -> Country.ofNumeric("999"));
    }

    @Test
    void labels_canBeOverridden_andDoNotChangeIdentity() {
        Country own = KAZ.withName(Locale.GERMAN, "Kasachstan (eigen)")
                .withAlias("Qazaqstan")
                .withName(Locale.ENGLISH, "Qazaqstan Republic");
        assertThat(own).isEqualTo(KAZ).hasSameHashCodeAs(KAZ);
        assertThat(own.name(Locale.GERMANY)).isEqualTo("Kasachstan (eigen)");
        assertThat(own.name()).isEqualTo("Qazaqstan Republic");
        assertThat(own.name(Locale.UK)).isEqualTo("Qazaqstan Republic");
        assertThat(KAZ.name(Locale.GERMAN)).isEqualTo("Kazakhstan");
        assertThat(KAZ.name(Locale.ROOT)).isEqualTo("Kazakhstan");
        assertThat(own.isNamed("qazaqstan")).isTrue();
        assertThat(own.isNamed("Kasachstan (eigen)")).isTrue();
        assertThat(TUR.isNamed("TURKIYE")).isTrue();
        assertThat(TUR.isNamed("Turkey")).isTrue();
        assertThat(KAZ.isNamed("Qazaqstan")).isFalse();
        assertThat(KAZ.code()).isEqualTo("KAZ");
        assertThat(KAZ).isNotEqualTo(CZE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KAZ.withName(Locale.GERMAN, " "))
                .withMessage("country name must not be blank, but was ' '; leave it out or give a text");
    }

    @Test
    void pair_hasNoOrder() {
        AreaPair pair = AreaPair.of(KAZ, CZE);
        assertThat(pair)
                .isEqualTo(AreaPair.of(CZE, KAZ))
                .hasSameHashCodeAs(AreaPair.of(CZE, KAZ))
                .hasToString("KAZ-CZE");
        assertThat(AreaPair.parse("CZE-KAZ")).isEqualTo(pair).hasToString("CZE-KAZ");
        assertThat(pair.first()).isEqualTo(KAZ);
        assertThat(pair.second()).isEqualTo(CZE);
        assertThat(pair.other(CZE)).isEqualTo(KAZ);
        assertThat(pair.reporterView(KAZ)).isEqualTo(new AreaPair.ReporterView(KAZ, CZE));
        assertThat(pair.contains(GBR)).isFalse();
        assertThat(pair).isNotEqualTo(AreaPair.of(KAZ, GBR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair.other(GBR))
                .withMessage("country must be KAZ or CZE, but was GBR; pass a country of the pair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaPair.of(KAZ, KAZ))
                .withMessage("pair must have two different sides, but was KAZ twice; pass the partner");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaPair.parse("KAZ/CZE"))
                .withMessage("cannot parse pair from 'KAZ/CZE': write two codes, as in CZE-KAZ or EU-KAZ");
    }

    @Test
    void group_membersAreSuppliedAndDated() {
        CountryGroup eu = CountryGroup.builder()
                .code("EU")
                .name("European Union")
                .member(CZE, "2004-05-01/..")
                .member(GBR, "1973-01-01/2020-01-31")
                .build();
        assertThat(eu.isMemberAt(CZE, LocalDate.of(2004, 4, 30))).isFalse();
        assertThat(eu.isMemberAt(CZE, LocalDate.of(2004, 5, 1))).isTrue();
        assertThat(eu.isMemberAt(GBR, LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(eu.isMemberAt(GBR, LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(CountryGroup.EU.isMemberAt(CZE, LocalDate.of(2024, 1, 1))).isFalse();
        assertThat(CountryGroup.EU).hasToString("EU");
        assertThat(World.WORLD.code()).isEqualTo("W00");
        assertThat(World.WORLD).hasToString("W00");
        assertThatIllegalArgumentException().isThrownBy(() -> CountryGroup.of("", "x"));
    }

    @Test
    void officials_havePostAndTenure() {
        Post deputy = Post.of("Deputy Minister of Foreign Affairs", KAZ);
        Official official = Official.builder()
                .name("Jiří Kozák")
                .post(deputy)
                .familyName("Kozák")
                .nativeName("Иржи Козак")
                .otherSpellings("Yirzhi Kozak")
                .from(EventDate.inYear(2022))
                .until(EventDate.parse("2024-06"))
                .build();
        assertThat(official).hasToString("Jiří Kozák, Deputy Minister of Foreign Affairs of Kazakhstan");
        for (String name : ImmutableList.of("Jiri Kozak", "KOZÁK", "Иржи Козак", "yirzhi kozak")) {
            assertThat(official.isNamed(name)).as(name).isTrue();
        }
        assertThat(official.isNamed("Novák")).isFalse();
        assertThat(official.mayBeInOfficeAt(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(official.mayBeInOfficeAt(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(official.mayBeInOfficeAt(LocalDate.of(2024, 6, 30))).isTrue();
        assertThat(official.mayBeInOfficeAt(LocalDate.of(2024, 7, 1))).isFalse();
        assertThat(Official.of("A", deputy).mayBeInOfficeAt(LocalDate.of(1, 1, 1)))
                .isTrue();
        assertThat(official.toBuilder().build().from()).isEmpty();
        assertThat(official.toBuilder()
                        .from(EventDate.inYear(2022))
                        .until(EventDate.parse("2024-06"))
                        .build())
                .isEqualTo(official);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> official.toBuilder()
                        .from(EventDate.inYear(2024))
                        .until(EventDate.inYear(2022))
                        .build())
                .withMessage(
                        "tenure of Jiří Kozák must not end before it starts, but was 2024 to 2022; swap the dates");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Official.of("Ro\0man", deputy))
                .withMessage("official name must not contain control characters or half of a surrogate pair,"
                        + " but was 'Ro\\u0000man' with U+0000 at index 2; remove it");
    }

    @Test
    void bodies_haveNames() {
        Organization committee = Organization.builder()
                .name("State Revenue Committee")
                .acronym("SRC")
                .area(KAZ)
                .aliases("KGD")
                .build();
        assertThat(committee).hasToString("State Revenue Committee");
        assertThat(Organization.of("UN").acronym()).isEmpty();
        Company company = Company.builder()
                .name("Primoco UAV")
                .legalForm("SE")
                .country(CZE)
                .sector("aviation")
                .build();
        assertThat(company).hasToString("Primoco UAV");
        assertThat(Company.of("Zetor").country()).isEmpty();
        assertThat(Post.builder().title("Chair").organization(committee).build())
                .hasToString("Chair");
        assertThatIllegalArgumentException().isThrownBy(() -> Company.of("\uD800"));
        assertThatIllegalArgumentException().isThrownBy(() -> Organization.of(""));
    }

    @Test
    void organization_isNamedByNameAcronymAndAliases_andByNothingElse() {
        Organization office = Organization.builder()
                .name("Český statistický úřad")
                .acronym("ČSÚ")
                .aliases("Czech Statistical Office")
                .build();
        assertThat(office.isNamed("cesky statisticky urad")).isTrue();
        assertThat(office.isNamed("csu")).isTrue();
        assertThat(office.isNamed("czech statistical office")).isTrue();
        assertThat(office.isNamed("Statistical Office")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Organization.builder().name("Office").aliases(" ").build())
                .withMessage("organization alias must not be blank, but was ' '; leave it out or give a text");
    }
}
