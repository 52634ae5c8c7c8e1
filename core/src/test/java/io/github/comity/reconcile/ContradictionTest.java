package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.party.Countries.CHN;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContradictionTest {
    private static Contradiction only(Claim... claims) {
        ImmutableList<Contradiction> all = reconcile(claims).contradictions();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Claim china(Measure measure, String figure) {
        return claim(Subject.level(quantity(measure, "2023").withSides(KAZ, CHN)), figure);
    }

    /** Exports and imports of two quarters, which are 120 together. */
    private static List<Claim> quarters() {
        List<Claim> claims = new ArrayList<>();
        for (String quarter : List.of("2023-Q1", "2023-Q2")) {
            claims.add(exports(quarter, "30.0 million USD"));
            claims.add(imports(quarter, "30.0 million USD"));
        }
        return claims;
    }

    private static Contradiction withQuarters(Claim... others) {
        List<Claim> claims = quarters();
        claims.addAll(List.of(others));
        return only(claims.toArray(Claim[]::new));
    }

    @Test
    void rulesOfSomeParts_areNotSaidOfTheWhole() {
        assertThat(withQuarters(total("2023", "100.0 million USD")).explain())
                .contains("What ties them: total trade must be exports and imports together, in the first quarter of "
                        + "2023 and the second quarter of 2023; a longer period is the sum of its parts.\n");
        assertThat(withQuarters(total("2023-S1", "100.0 million USD")).explain())
                .contains(
                        "What ties them: total trade must be exports and imports together, in the first half of 2023; "
                                + "a longer period is the sum of its parts.\n");
    }

    @Test
    void rulesOfSomeParts_areNotSaidOfAnotherPeriodThatIsAsLong() {
        assertThat(withQuarters(total("2022-S1", "50.0 million USD"), grew(TOTAL_TRADE, "2023", "2022-S1", "×2.0"))
                        .explain())
                .contains("together, in the first quarter of 2023 and the second quarter of 2023; a longer period");
    }

    @Test
    void contradictionsApart_areDiagnosedApart() {
        Reconciliation found = reconcile(
                exports("2023", "479.1 million USD"),
                imports("2023", "147.7 million USD"),
                claim(Subject.ratio(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")), "30.8%"),
                china(TOTAL_TRADE, "626.8 million USD"),
                china(EXPORTS, "174.7 million USD"),
                china(IMPORTS, "479.1 million USD"));
        assertThat(found.contradictions())
                .extracting(Contradiction::headline)
                .containsExactly(
                        "Exports of Kazakhstan to China in 2023 would read 147.7 million USD, not 174.7: two digits "
                                + "exchanged.",
                        "Exports of Kazakhstan to Czechia in 2023 would read 147.7 million USD, not 479.1, and imports "
                                + "of Kazakhstan from Czechia in 2023 would read 479.1 million USD, not 147.7: exports "
                                + "and imports exchanged.");
        assertThat(found.contradictions())
                .flatExtracting(Contradiction::repairs)
                .filteredOn(r -> Exchange.of(r).isEmpty())
                .as("none leaves anything of the other one to be corrected")
                .allSatisfy(r -> assertThat(r.besides()).isEmpty())
                .hasSize(6);
    }

    /** About 350 is 422.4 if need be, so that it is none of those that contradict each other. */
    @Test
    void stretchedHedge_doesNotHideASlip() {
        List<Claim> claims = List.of(
                exports("2022", "123.7 million USD"),
                grew(EXPORTS, "2023", "2022", "+19.4%"),
                exports("2023", "174.7 million USD"),
                total("2023", "626.8 million USD"),
                imports("2023", "479.1 million USD"),
                imports("2022", "298.7 million USD"),
                total("2022", "about 350 million USD"));
        assertThat(Reconciler.standard()
                        .reconcile(claims)
                        .contradictions()
                        .get(0)
                        .headline())
                .isEqualTo("Exports of Kazakhstan to Czechia in 2023 would read 147.7 million USD, not 174.7: two "
                        + "digits exchanged.");
    }

    @Test
    void claimTiedToAContradiction_isCheckedOnceThatIsCorrected() {
        Reconciliation found = reconcile(
                total("2023", "626.8 million USD"),
                exports("2023", "147.7 million USD"),
                imports("2023", "470.1 million USD"),
                exports("2022", "123.7 million USD"),
                grew(EXPORTS, "2023", "2022", "+10-30%"));
        assertThat(found.checks())
                .extracting(c -> c.claim().text() + " " + c.outcome())
                .containsExactly(
                        "123.7 million USD PASSED",
                        "147.7 million USD FAILED",
                        "up 10–30% PASSED",
                        "470.1 million USD FAILED",
                        "626.8 million USD FAILED");
    }

    /** Such a contradiction may be made by others than a reconciler. */
    @Test
    void repairOfASlipWithoutAFigure_saysWhatIsNeeded() {
        Contradiction found = only(
                total("2023", "626.8 million USD"),
                exports("2023", "147.7 billion USD"),
                imports("2023", "479.1 million USD"));
        Repair repair = new Repair(
                exports("2023", "147.7 billion USD"),
                Bounds.of(new BigDecimal("147600000"), new BigDecimal("147800000")),
                BigDecimal.ONE,
                BigDecimal.ONE,
                Optional.of(Slip.SCALE_SLIP),
                Optional.<Figure>empty(),
                ImmutableSet.of());
        assertThat(new Contradiction(
                                found.claims(),
                                found.certificate(),
                                Optional.of(Slip.SCALE_SLIP),
                                ImmutableList.of(repair),
                                found.corrections(),
                                true,
                                true)
                        .headline())
                .isEqualTo("Exports of Kazakhstan to Czechia in 2023 would read 0.1476–0.1478 billion USD, not "
                        + "147.7 billion USD: a wrong magnitude word.");
    }
}
