package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.party.Countries.CHN;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said to be tight is tight; what may be loose does not say so. */
class TightnessTest {
    private static final ReportingPeriod Y2022 = ReportingPeriod.year(2022);
    private static final Subject.Share NOW = Subject.share(quantity(EXPORTS, "2023"), quantity(TOTAL_TRADE, "2023"));
    private static final Subject CHANGE = Subject.shareChange(NOW, Y2022, Growth.Form.POINTS);

    @Test
    void changeOfAShare_mayBeLoose() {
        // both grew alike, so that the share can hardly have changed
        Reconciliation found = reconcile(
                exports("2023", "100-200 million USD"),
                total("2023", "400 million USD"),
                grew(EXPORTS, "2023", "2022", "+10.0%"),
                grew(TOTAL_TRADE, "2023", "2022", "+10.0%"));
        assertThat(found.bounds(NOW).isTight()).isTrue();
        JointBounds change = found.bounds(CHANGE);
        assertThat(change.bounds().contains(new BigDecimal("25"))).isTrue();
        assertThat(change.isTight()).isFalse();
    }

    @Test
    void sharesTiedByAChange_mayBeLoose_andSoMayTheirLevels() {
        Claim change = claim(CHANGE, "2 pp");
        Reconciliation found = reconcile(claim(NOW, "23.6%"), change, grew(IMPORTS, "2023", "2022", "+10.0%"));
        assertThat(found.bounds(NOW).isTight()).isFalse();
        assertThat(found.bounds(Subject.level(quantity(EXPORTS, "2022"))).isTight())
                .isFalse();
        assertThat(found.bounds(Subject.level(quantity(IMPORTS, "2022"))).isTight())
                .isTrue();
        assertThat(found.without(change).bounds(NOW).isTight()).isTrue();
    }

    @Test
    void sharesOfPartners_mayBeLoose() {
        Quantity world = quantity(EXPORTS, "2023").withSides(KAZ, World.WORLD);
        Quantity china = world.withSides(KAZ, CHN);
        Quantity czechia = quantity(EXPORTS, "2023");
        List<Claim> claims = List.of(
                claim(Subject.level(czechia), "90.0 million USD"),
                claim(Subject.level(world), "100.0 million USD"),
                claim(Subject.share(czechia, world), "at least 10%"),
                claim(Subject.share(china, world), "at most 50%"));
        Reconciliation found = Reconciler.standard().reconcile(claims);
        assertThat(found.bounds(Subject.share(china, world)).isTight())
                .as("it is no more than what Czechia leaves, 10%%")
                .isFalse();
        assertThat(found.bounds(Subject.level(china)).isTight()).isFalse();
        Reconciliation alone = Reconciler.standard().reconcile(claims.subList(0, 3));
        assertThat(alone.bounds(Subject.share(czechia, world)).isTight()).isTrue();
    }

    @Test
    void sharesOfFlows_areTight_whereARelationTiesTheLevelsAsWell() {
        Quantity whole = quantity(TOTAL_TRADE, "2023");
        List<Claim> claims = List.of(
                claim(Subject.share(quantity(EXPORTS, "2023"), whole), "23.6%"),
                claim(Subject.share(quantity(IMPORTS, "2023"), whole), "76.4%"));
        assertThat(Reconciler.standard().reconcile(claims).bounds(NOW).isTight())
                .isTrue();
        assertThat(Reconciler.standard()
                        .withoutRelations()
                        .reconcile(claims)
                        .bounds(NOW)
                        .isTight())
                .isFalse();
    }
}
