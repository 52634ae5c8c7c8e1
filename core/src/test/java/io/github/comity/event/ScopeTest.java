package io.github.comity.event;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.CountryGroup.ASEAN;
import static io.github.comity.party.CountryGroup.EU;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.Organization;
import io.github.comity.party.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which dossiers entries can stand, by whose matter they are. */
class ScopeTest {
    private static final AreaPair COUNTRIES = AreaPair.of(KAZ, CZE);
    private static final AreaPair WITH_A_GROUP = AreaPair.of(KAZ, EU);
    private static final String RULE = "it must be of %s and %s";

    private static boolean between(AreaPair pair, Party... parties) {
        return Scope.between(List.of(parties), RULE, "x").refusal(pair).isEmpty();
    }

    private static boolean among(AreaPair pair, Party... parties) {
        return Scope.among(List.of(parties), RULE, "x").refusal(pair).isEmpty();
    }

    private static Scope leading(List<Party> from, List<Party> hosts) {
        return leadingTo(DEU, from, hosts);
    }

    private static Scope leadingTo(Country to, List<Party> from, List<Party> hosts) {
        return Scope.leading(to, from, hosts, RULE, "x");
    }

    @Test
    void groups_countWhereASideIsAGroup_andNotBetweenTwoCountries() {
        assertThat(between(COUNTRIES, KAZ, CZE, ASEAN)).isTrue();
        assertThat(among(COUNTRIES, ASEAN)).isTrue();
        assertThat(between(WITH_A_GROUP, KAZ, EU, ASEAN)).isFalse();
        assertThat(among(WITH_A_GROUP, ASEAN)).isFalse();
        assertThat(between(WITH_A_GROUP, KAZ, EU)).isTrue();
        assertThat(among(WITH_A_GROUP, ASEAN, EU)).isTrue();
    }

    @Test
    void organizations_countNowhere() {
        Organization office = Organization.of("Office");
        assertThat(between(COUNTRIES, KAZ, CZE, office)).isTrue();
        assertThat(between(WITH_A_GROUP, KAZ, EU, office)).isTrue();
        assertThat(among(COUNTRIES, office)).isTrue();
    }

    @Test
    void thirdCountry_isForeignToWhatIsOfTwoOnly() {
        assertThat(between(COUNTRIES, KAZ, CZE, DEU)).isFalse();
        assertThat(among(COUNTRIES, KAZ, CZE, DEU)).isTrue();
        assertThat(among(COUNTRIES, DEU)).isFalse();
        assertThat(Scope.between(List.of(DEU), RULE, "x").refusal(COUNTRIES))
                .contains("it must be of KAZ and CZE, but was 'x'");
    }

    @Test
    void whatLeadsToACountry_leadsToTheGroupThatReceivesItThere() {
        assertThat(leadingTo(Country.of("CHE"), List.of(KAZ), List.of(EU)).refusal(WITH_A_GROUP))
                .isEmpty();
        assertThat(leadingTo(Country.of("CHE"), List.of(KAZ), List.of(ASEAN, EU))
                        .refusal(WITH_A_GROUP))
                .isEmpty();
        assertThat(leadingTo(Country.of("CHE"), List.of(KAZ), List.of()).refusal(WITH_A_GROUP))
                .contains("it must be of KAZ and EU, but was 'x' from KAZ");
        assertThat(leadingTo(Country.of("CHE"), List.of(KAZ), List.of(ASEAN)).refusal(WITH_A_GROUP))
                .isPresent();
        assertThat(leadingTo(Country.of("CHE"), List.of(KAZ), List.of(CZE)).refusal(COUNTRIES))
                .isPresent();
        assertThat(leading(List.of(KAZ), List.of()).refusal(WITH_A_GROUP)).isEmpty();
    }

    @Test
    void whatLeadsToASide_comesFromTheOther_orFromWhereIsNotKnown() {
        AreaPair pair = AreaPair.of(KAZ, DEU);
        assertThat(leading(List.of(KAZ), List.of()).refusal(pair)).isEmpty();
        assertThat(leading(List.of(), List.of()).refusal(pair)).isEmpty();
        assertThat(leading(List.of(DEU), List.of()).refusal(pair))
                .contains("it must be of KAZ and DEU, but was 'x' from DEU");
        assertThat(leading(List.of(CZE), List.of()).refusal(pair)).isPresent();
        assertThat(leading(List.of(CZE, KAZ), List.of()).refusal(pair)).isPresent();
    }
}
