package io.github.comity.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A former state or union beside one that has some of its land: trade with both may be counted twice. */
class FormerStatesTest {
    private static Distribution partners(Area... partners) {
        Map<String, Operand> levels = new LinkedHashMap<>();
        for (Area partner : partners) {
            levels.put(
                    partner.name(),
                    Facts.level(
                            Quantity.of(Measure.EXPORTS, Countries.KAZ, partner, Facts.Y2023, Unit.USD),
                            "10 million USD"));
        }
        return Distribution.of(levels);
    }

    @ParameterizedTest
    @CsvSource({
        "XBL,BEL", "XBL,LUX", "SCG,SRB", "SCG,MNE", "CSK,CZE", "CSK,SVK", "YUG,HRV", "YUG,SCG", "SUN,KAZ", "SUN,EST",
        "DDR,DEU", "XDE,DEU", "ANT,CUW", "XSD,SSD", "XET,ERI", "XPE,BGD", "XYA,YEM", "XTA,TZA", "XVS,VNM", "PCI,PLW"
    })
    void formerStateBesideItsSuccessor_isNotAdded(String former, String successor) {
        Country one = Country.ofAlpha3(former);
        Country other = Country.ofAlpha3(successor);
        String refusal = "undefined (NOT_ADDITIVE: total needs categories that add up, but '%s' and '%s' may have "
                        .formatted(one.name(), other.name())
                + "trade in common; leave one out)";
        assertThat(partners(one, Countries.FRA, other).total()).hasToString(refusal);
        ImmutableMap<String, BigDecimal> named =
                ImmutableMap.of(one.name(), BigDecimal.ONE, "France", BigDecimal.TEN, other.name(), BigDecimal.ONE);
        assertThat(Distribution.exactly(named, Unit.USD).total()).hasToString(refusal);
    }

    @Test
    void formerStatesApart_areAdded() {
        assertThat(partners(Countries.DDR, Countries.XDE, Countries.FRA).total().point())
                .isEqualByComparingTo("30000000");
        assertThat(partners(Countries.XBL, Countries.NLD, Countries.ANT, Countries.ABW)
                        .total()
                        .point())
                .isEqualByComparingTo("40000000");
        assertThat(partners(Countries.XKX, Countries.SRB).total().point()).isEqualByComparingTo("20000000");
    }

    @Test
    void world_containsFormerStateAndSuccessor() {
        assertThat(partners(World.WORLD, Countries.XBL, Countries.BEL).total().point())
                .isEqualByComparingTo("10000000");
    }

    @Test
    void groupOfSuccessors_besideTheFormerState_isNotAdded() {
        CountryGroup union = CountryGroup.builder()
                .code("UNION")
                .name("Union")
                .member(Countries.BEL, "1958/..")
                .member(Countries.NLD, "1958/..")
                .build();
        assertThat(partners(union, Countries.XBL).total())
                .hasToString("undefined (NOT_ADDITIVE: total needs categories that add up, but 'Union' and "
                        + "'Belgium-Luxembourg' may have trade in common; leave one out)");
        assertThat(partners(union, Countries.CSK).total().point()).isEqualByComparingTo("20000000");
    }

    @Test
    void sharesLandWith_isSymmetric_andKnowsBothSidesOfAllFormerStates() {
        List<Country> all = new ArrayList<>(Countries.all());
        all.addAll(Countries.former());
        for (Country one : all) {
            for (Country other : all) {
                assertThat(one.sharesLandWith(other)).isEqualTo(other.sharesLandWith(one));
            }
            assertThat(one.sharesLandWith(one)).isFalse();
        }
        assertThat(Countries.former()).allMatch(f -> all.stream().anyMatch(f::sharesLandWith));
        assertThat(Countries.KAZ.sharesLandWith(Countries.SUN)).isTrue();
        assertThat(Countries.KAZ.sharesLandWith(Countries.CZE)).isFalse();
    }
}
