package io.github.comity.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups and parts of the world that are known by code and name. */
class KnownGroupsTest {
    static List<CountryGroup> groups() {
        return CountryGroup.known();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void group_isFoundByCodeAndName_inAnyCase_andIsNoCountry(CountryGroup group) {
        for (String text : List.of(group.code(), group.name())) {
            assertThat(CountryGroup.find(text)).contains(group);
            assertThat(CountryGroup.find(" " + text.toLowerCase(Locale.ROOT) + " "))
                    .contains(group);
            assertThat(Area.of(text)).isEqualTo(group);
            assertThat(Country.find(text)).isEmpty();
        }
        assertThat(group.memberships()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void pair_withAGroup_isItsText(CountryGroup group) {
        AreaPair pair = AreaPair.of(group, Countries.KAZ);
        assertThat(AreaPair.parse(pair.toString())).isEqualTo(pair);
    }

    @Test
    void constants_areFirst() {
        assertThat(CountryGroup.known())
                .startsWith(CountryGroup.EU, CountryGroup.CIS, CountryGroup.EAEU, CountryGroup.ASEAN, CountryGroup.OTS);
    }

    @ParameterizedTest
    @CsvSource({
        "W00, W00",
        "World, W00",
        "KAZ, KAZ",
        "Czechia, CZE",
        "398, KAZ",
        "GCC, GCC",
        "central asia, CENTRAL_ASIA"
    })
    void area_isFoundByCodeOrName(String text, String code) {
        assertThat(Area.of(text).code()).isEqualTo(code);
    }

    @Test
    void text_thatNamesNothing_isRefusedAsACountryIs() {
        assertThat(CountryGroup.find("Atlantis")).isEmpty();
        String refusal = catchThrowable(() -> Country.of("Atlantis")).getMessage();
        assertThatThrownBy(() -> Area.of("Atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(refusal + "; a group that is not known is made by CountryGroup.of(code, name)");
    }
}
