package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    private static List<Slip> slips(Claim first, Claim second) {
        ImmutableList<Exchange> found = Exchange.of(first, second);
        assertThat(found).allSatisfy(e -> {
            assertThat(e.first()).isEqualTo(first);
            assertThat(e.second()).isEqualTo(second);
        });
        return found.stream().map(Exchange::slip).toList();
    }

    @Test
    void of_exportsAndImportsOfOnePeriod_areExchanged() {
        Claim given = exports("2023", "100 million USD");
        Claim taken = imports("2023", "200 million USD");
        assertThat(Exchange.of(given, taken))
                .containsExactly(new Exchange(Slip.SWAPPED_FLOWS, given, taken, taken.figure(), given.figure()));
        assertThat(slips(given, imports("2022", "200 million USD"))).isEmpty();
        assertThat(slips(given, total("2023", "200 million USD"))).isEmpty();
        assertThat(slips(level(TOTAL_TRADE, "2023", "100 million USD"), taken)).isEmpty();
        assertThat(slips(given, imports("2023", "100 million USD")))
                .as("they say the same")
                .isEmpty();
        assertThat(slips(given, imports("2023", "150-250 million USD"))).isEmpty();
        assertThat(slips(exports("2023", "50-90 million USD"), taken)).isEmpty();
        assertThat(slips(given, claim(Subject.level(quantity(IMPORTS, "2023").withUnit(Unit.EUR)), "200 million EUR")))
                .isEmpty();
    }

    @Test
    void of_onePartOfTwoYears_isExchanged() {
        for (String[] pair : new String[][] {
            {"2022", "2023"},
            {"2023", "2022"},
            {"2020", "2023"},
            {"2022-Q1", "2023-Q1"},
            {"2023-02", "2024-02"},
            {"2022-07-01/P1Y", "2023-07-01/P1Y"}
        }) {
            assertThat(slips(exports(pair[0], "100 million USD"), exports(pair[1], "200 million USD")))
                    .as("%s and %s", pair[0], pair[1])
                    .containsExactly(Slip.SWAPPED_YEARS);
        }
        for (String[] pair : new String[][] {
            {"2023", "2023"},
            {"2022-Q1", "2023-Q2"},
            {"2022-Q1", "2022-Q2"},
            {"2022-Q1", "2023"},
            {"2022-H2", "2023-Q4"},
            {"2022", "2023-07-01/P1Y"}
        }) {
            assertThat(slips(exports(pair[0], "100 million USD"), exports(pair[1], "200 million USD")))
                    .as("%s and %s", pair[0], pair[1])
                    .isEmpty();
        }
    }

    @Test
    void of_growths_areExchangedAgainstOneBaseOrFromYearToYear() {
        Claim given = grew(EXPORTS, "2023", "2022", "+10%");
        assertThat(slips(given, grew(IMPORTS, "2023", "2022", "+20%"))).containsExactly(Slip.SWAPPED_FLOWS);
        assertThat(slips(given, grew(IMPORTS, "2023", "2021", "+20%"))).isEmpty();
        assertThat(slips(given, grew(EXPORTS, "2022", "2021", "+20%"))).containsExactly(Slip.SWAPPED_YEARS);
        assertThat(slips(given, grew(IMPORTS, "2022", "2021", "+20%"))).isEmpty();
        assertThat(slips(given, grew(IMPORTS, "2023", "2022", "×2"))).isEmpty();
        assertThat(slips(exports("2023", "10 million USD"), given))
                .as("a level is no growth")
                .isEmpty();
    }

    @Test
    void of_magnitudes_areExchangedBetweenWhatStandsSideBySide() {
        Claim given = exports("2023", "5 million USD");
        Claim taken = imports("2023", "3 billion USD");
        assertThat(slips(given, taken)).containsExactly(Slip.SWAPPED_FLOWS, Slip.SWAPPED_UNITS);
        Exchange units = Exchange.of(given, taken).get(1);
        assertThat(units.forFirst()).hasToString("5 billion USD");
        assertThat(units.forSecond()).hasToString("3 million USD");
        assertThat(slips(given, exports("2022-Q1", "3 billion USD")))
                .as("of one series")
                .containsExactly(Slip.SWAPPED_UNITS);
        assertThat(slips(given, level(TOTAL_TRADE, "2023", "3 billion USD")))
                .as("of one period")
                .containsExactly(Slip.SWAPPED_UNITS);
        assertThat(slips(given, imports("2022-Q1", "3 billion USD"))).isEmpty();
        assertThat(slips(given, total("2022", "3 billion USD"))).isEmpty();
    }

    @Test
    void ofRepair_isTheOneWhoseSlipAndFigureItNames() {
        Reconciliation found = reconcile(
                exports("2023", "479.1 million USD"),
                imports("2023", "147.7 million USD"),
                claim(Subject.ratio(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")), "30.8%"));
        Repair repair = found.contradictions().get(0).repairs().get(0);
        assertThat(Exchange.of(repair).map(Exchange::slip)).contains(Slip.SWAPPED_FLOWS);
        assertThat(Exchange.of(with(repair, Optional.of(Slip.SWAPPED_YEARS), repair.figure())))
                .isEmpty();
        assertThat(Exchange.of(with(repair, Optional.empty(), repair.figure()))).isEmpty();
        assertThat(Exchange.of(with(repair, repair.slip(), Optional.empty()))).isEmpty();
        assertThat(Exchange.of(
                        with(repair, repair.slip(), Optional.of(repair.claim().figure()))))
                .isEmpty();
    }

    private static Repair with(Repair repair, Optional<Slip> slip, Optional<Figure> figure) {
        return new Repair(
                repair.claim(),
                repair.needed(),
                repair.distance(),
                repair.roundingUnits(),
                slip,
                figure,
                repair.besides());
    }

    /** With the two exchanged everything can be true, but so it could with many other figures. */
    @Test
    void exchangeThatNothingFixes_isNoRepair() {
        Reconciler reconciler = Reconciler.standard().withRelations(Relation.partOf(EXPORTS, IMPORTS));
        List<Claim> claims = List.of(exports("2023", "300.0 million USD"), imports("2023", "200.0 million USD"));
        assertThat(exchanges(reconciler, claims)).isEmpty();
        List<Claim> fixed = new ArrayList<>(claims);
        fixed.add(total("2023", "500.0 million USD"));
        assertThat(exchanges(reconciler, fixed)).containsExactly(Slip.SWAPPED_FLOWS);
        fixed.set(2, total("2023", "510.0 million USD"));
        assertThat(exchanges(reconciler, fixed))
                .as("the sum is wrong either way")
                .isEmpty();
    }

    private static List<Slip> exchanges(Reconciler reconciler, List<Claim> claims) {
        ImmutableList<Contradiction> found = reconciler.reconcile(claims).contradictions();
        assertThat(found).isNotEmpty();
        return found.stream()
                .flatMap(c -> c.repairs().stream())
                .flatMap(r -> Exchange.of(r).stream())
                .map(Exchange::slip)
                .toList();
    }

    /** Exports of 2001 and 2002 are exchanged, and the total of 2003 is wrong. */
    private static List<Claim> threeWrongYears() {
        List<Claim> claims = new ArrayList<>();
        claims.addAll(year("2001", "20.0", "40.0", "50.0"));
        claims.addAll(year("2002", "10.0", "42.0", "62.0"));
        claims.addAll(year("2003", "30.0", "44.0", "84.0"));
        return claims;
    }

    private static List<Claim> year(String year, String exports, String imports, String total) {
        return List.of(
                exports(year, exports + " million USD"),
                imports(year, imports + " million USD"),
                total(year, total + " million USD"));
    }

    @Test
    void exchangeOfTwoYears_mendsBoth() {
        ImmutableList<Contradiction> found =
                Reconciler.standard().reconcile(threeWrongYears()).contradictions();
        assertThat(found)
                .extracting(c -> c.diagnosis().orElseThrow())
                .containsExactly(Slip.SWAPPED_YEARS, Slip.SWAPPED_YEARS, Slip.SUM_MISMATCH);
        assertThat(found.get(0).repairs().get(0).besides()).containsExactly(exports("2002", "10.0 million USD"));
        assertThat(found.get(2).repairs()).noneMatch(r -> Exchange.of(r).isPresent());
    }

    @Test
    void exchangeOfTwoYears_leavesWhatIsWrongInAThird() {
        List<Claim> claims = threeWrongYears();
        claims.add(exports("2001-01-01/P3Y", "60.0 million USD"));
        ImmutableList<Contradiction> found =
                Reconciler.standard().reconcile(claims).contradictions();
        assertThat(found).hasSize(3);
        assertThat(found.subList(0, 2)).allSatisfy(c -> {
            assertThat(c.diagnosis()).contains(Slip.SWAPPED_YEARS);
            assertThat(c.repairs().get(0).besides())
                    .as("one claim of 2003 is to be corrected as well")
                    .hasSize(2)
                    .contains(exports("2002", "10.0 million USD"))
                    .doesNotContain(imports("2002", "42.0 million USD"), total("2002", "62.0 million USD"));
        });
    }
}
