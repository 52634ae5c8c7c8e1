package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.claim.Measure.GDP;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.RE_EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.party.Countries.CHN;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.reconcile.Said.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Coverage;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Unit;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareSumsTest {
    private static final Quantity TRADE = quantity(TOTAL_TRADE, "2023");
    private static final Quantity EXPORTED = quantity(EXPORTS, "2023");
    private static final Quantity IMPORTED = quantity(IMPORTS, "2023");
    private static final Quantity WORLD = EXPORTED.withSides(KAZ, World.WORLD);

    /** The shares of each sum, by their places, and whether they are all. */
    private static List<String> sums(Quantity whole, Quantity... parts) {
        List<Subject.Share> shares =
                Arrays.stream(parts).map(p -> Subject.share(p, whole)).toList();
        return ShareSums.of(shares).stream()
                .map(s -> s.shares().stream().map(shares::indexOf).toList() + (s.areAll() ? " all" : ""))
                .toList();
    }

    @Test
    void flows_areAllOfTrade() {
        assertThat(sums(TRADE, EXPORTED, IMPORTED)).containsExactly("[0, 1] all");
        assertThat(sums(TRADE, EXPORTED)).isEmpty();
        assertThat(sums(TRADE, EXPORTED, IMPORTED.withCoverage(Coverage.GOODS)))
                .as("the imports of goods are not all imports")
                .containsExactly("[0, 1]");
        assertThat(sums(TRADE.withSides(KAZ, World.WORLD), EXPORTED, IMPORTED)).containsExactly("[0, 1]");
        assertThat(sums(TRADE, EXPORTED, quantity(RE_EXPORTS, "2023")))
                .as("re-exports are exports")
                .isEmpty();
    }

    @Test
    void partners_haveNothingInCommon_groupsMayHave() {
        assertThat(sums(WORLD, EXPORTED, WORLD.withSides(KAZ, CHN))).containsExactly("[0, 1]");
        assertThat(sums(WORLD, EXPORTED, WORLD.withSides(KAZ, CountryGroup.EU))).isEmpty();
        assertThat(sums(WORLD, WORLD.withSides(KAZ, CountryGroup.EU), EXPORTED)).isEmpty();
        assertThat(sums(WORLD, EXPORTED, WORLD.withSides(CZE, CHN)))
                .as("what another one reports may be the same")
                .isEmpty();
        assertThat(sums(WORLD, EXPORTED, WORLD.withSides(KAZ, CHN).withUnit(Unit.EUR)))
                .isEmpty();
    }

    @Test
    void coverages_areAllOfBoth() {
        Quantity both = EXPORTED.withCoverage(Coverage.GOODS_AND_SERVICES);
        Quantity goods = EXPORTED.withCoverage(Coverage.GOODS);
        Quantity services = EXPORTED.withCoverage(Coverage.SERVICES);
        assertThat(sums(both, goods, services)).containsExactly("[0, 1] all");
        assertThat(sums(EXPORTED, goods, services)).containsExactly("[0, 1]");
        assertThat(sums(both, goods, EXPORTED)).isEmpty();
        assertThat(sums(both, goods, both)).isEmpty();
        assertThat(sums(both, goods, services.withSides(KAZ, CHN)))
                .as("of two partners")
                .containsExactly("[0, 1]");
        assertThat(sums(both, goods.withSides(KAZ, CHN), services)).containsExactly("[0, 1]");
        assertThat(sums(both, goods, services, goods.withSides(KAZ, CHN)))
                .as("three are never all")
                .containsExactly("[0, 1, 2]");
    }

    @Test
    void productsAndPeriods_haveNothingInCommonIfTheyAreApart() {
        Quantity oil = EXPORTED.withScope("HS 2022:27");
        assertThat(sums(EXPORTED, oil, EXPORTED.withScope("HS 2022:84"))).containsExactly("[0, 1]");
        assertThat(sums(EXPORTED, oil, EXPORTED.withScope("HS 2022:2709"))).isEmpty();
        assertThat(sums(EXPORTED, oil, EXPORTED.withScope("non-oil"))).isEmpty();
        assertThat(sums(EXPORTED, EXPORTED.withScope("non-oil"), oil)).isEmpty();
        Quantity first = EXPORTED.withPeriod(ReportingPeriod.parse("2023-Q1"));
        Quantity second = EXPORTED.withPeriod(ReportingPeriod.parse("2023-Q2"));
        assertThat(sums(EXPORTED, first, second)).containsExactly("[0, 1]");
        assertThat(sums(EXPORTED, second, first)).containsExactly("[0, 1]");
        assertThat(sums(EXPORTED, first, EXPORTED.withPeriod(ReportingPeriod.parse("2023-S1"))))
                .isEmpty();
        assertThat(sums(EXPORTED, first, EXPORTED.withPeriod(ReportingPeriod.parse("2023-03/2023-04"))))
                .isEmpty();
    }

    @Test
    void sharesThatOverlap_areInSumsOfTheirOwn() {
        Quantity oil = EXPORTED.withScope("HS 2022:27");
        Quantity crude = EXPORTED.withScope("HS 2022:2709");
        Quantity machines = EXPORTED.withScope("HS 2022:84");
        assertThat(sums(EXPORTED, oil, machines, crude)).containsExactly("[0, 1]", "[2, 1]");
        assertThat(sums(EXPORTED, oil, machines, oil)).containsExactly("[0, 1]");
    }

    @Test
    void isLimited_isWhatIsPartOfItsWhole() {
        assertThat(ShareSums.isLimited(Subject.share(EXPORTED, TRADE))).isTrue();
        assertThat(ShareSums.isLimited(Subject.share(EXPORTED.withScope("HS 2022:27"), EXPORTED)))
                .isTrue();
        assertThat(ShareSums.isLimited(Subject.share(EXPORTED, IMPORTED))).isFalse();
        assertThat(ShareSums.isLimited(Subject.share(EXPORTED, quantity(GDP, "2023"))))
                .isFalse();
        assertThat(ShareSums.isLimited(Subject.share(quantity(FDI_NET_INFLOW, "2023"), TRADE)))
                .isFalse();
        assertThat(ShareSums.isLimited(Subject.share(TRADE, quantity(FDI_NET_INFLOW, "2023"))))
                .isFalse();
    }
}
