package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.GDP;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TOURISTS;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.millions;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.World;
import org.junit.jupiter.api.Test;

/** Bounds asked for in three words. */
class ShortBoundsTest {
    private static final Reconciliation FOUNDING = Reconciler.standard().reconcile(Founding.claims());

    @Test
    void threeWords_areTheLevelOfThePair() {
        for (var measure : java.util.List.of(TOTAL_TRADE, EXPORTS, IMPORTS)) {
            assertThat(FOUNDING.bounds(KAZ, measure, year(2022)))
                    .isEqualTo(FOUNDING.bounds(Subject.level(quantity(measure, "2022"))));
        }
        assertThat(FOUNDING.bounds(KAZ, FDI_GROSS_INFLOW, year(2023)).bounds().lower())
                .isPresent();
    }

    @Test
    void measureThatFollowsFromOthers_isFound() {
        Reconciliation found = Said.reconcile(total("2023", "100 million USD"), exports("2023", "40 million USD"));
        assertThat(millions(found.bounds(KAZ, IMPORTS, year(2023)))).isEqualTo("[59, 61]");
    }

    @Test
    void tradeWithTheWorld_doesNotStandInTheWay() {
        Reconciliation found = Said.reconcile(
                exports("2023", "40 million USD"),
                Said.claim(Subject.level(quantity(EXPORTS, "2023").withPartner(World.WORLD)), "900 million USD"));
        assertThat(millions(found.bounds(KAZ, EXPORTS, year(2023)))).isEqualTo("[79/2, 81/2]");
    }

    @Test
    void economyOfTheReporter_isFound() {
        Reconciliation found = Said.reconcile(
                exports("2023", "40 million USD"),
                Claim.ofEconomy(GDP, KAZ, year(2023), Figure.parse("261.4 billion USD"), Said.SOURCE));
        assertThat(found.bounds(KAZ, GDP, year(2023)).bounds().lower()).isPresent();
    }

    @Test
    void productsAndForecasts_arePassedOver() {
        Reconciliation found = Said.reconcile(
                exports("2023", "40 million USD"),
                Said.claim(Subject.level(quantity(EXPORTS, "2023").withScope("HS 2022:27")), "30 million USD"));
        assertThat(millions(found.bounds(KAZ, EXPORTS, year(2023)))).isEqualTo("[79/2, 81/2]");
    }

    @Test
    void severalUnits_areListed() {
        Reconciliation found = Said.reconcile(
                exports("2023", "40 million USD"),
                Said.claim(Subject.level(quantity(EXPORTS, "2023").withUnit(Unit.EUR)), "37 million EUR"));
        assertThatThrownBy(() -> found.bounds(KAZ, EXPORTS, year(2023)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "exports of Kazakhstan in 2023 must be of one partner, unit, coverage and price basis to be "
                                + "found by reporter, measure and period, but was 'exports KAZ-CZE 2023 EUR' and "
                                + "'exports KAZ-CZE 2023 USD'; pass the level of one of them");
    }

    @Test
    void severalPartners_areListed() {
        Reconciliation found = Said.reconcile(
                exports("2023", "40 million USD"),
                Said.claim(Subject.level(quantity(EXPORTS, "2023").withPartner(DEU)), "37 million USD"));
        assertThatThrownBy(() -> found.bounds(KAZ, EXPORTS, year(2023)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'exports KAZ-CZE 2023 USD' and 'exports KAZ-DEU 2023 USD'");
    }

    @Test
    void nothingTiedToIt_isUnbounded() {
        JointBounds bounds = Said.reconcile(exports("2023", "40 million USD")).bounds(KAZ, TOURISTS, year(2023));
        assertThat(millions(bounds)).isEqualTo("[unbounded, unbounded]");
        assertThat(bounds.subject().quantity().partner()).isEqualTo(CZE);
    }

    @Test
    void reporterOfWhomNothingIsSaid_isAnError() {
        assertThatThrownBy(() ->
                        Said.reconcile(level(EXPORTS, "2023", "40 million USD")).bounds(CZE, EXPORTS, year(2023)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bounds of exports of Czechia in 2023 must rest on claims of that reporter, but there is "
                        + "none; add one");
    }
}
