package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said where several figures are wrong at once, and where a figure only just does or does not do. */
class ManyErrorsTest {
    private static Claim share(String period, String figure) {
        return claim(Subject.share(quantity(EXPORTS, period), quantity(TOTAL_TRADE, period)), figure);
    }

    /** Years whose totals are all wrong, with a sum of their exports that ties them. */
    private static List<Claim> wrongTotals(int years) {
        List<Claim> claims = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < years; i++) {
            String year = String.valueOf(2001 + i);
            claims.add(exports(year, (10 + i) + ".0 million USD"));
            claims.add(imports(year, (40 + 2 * i) + ".0 million USD"));
            claims.add(total(year, (57 + 4 * i) + ".0 million USD"));
            sum += 10 + i;
        }
        claims.add(exports("2001/" + (2000 + years), sum + ".0 million USD"));
        return claims;
    }

    @Test
    void tenIndependentErrorsTiedByASum_areExplainedOneByOne_andWhatIsGivenUpIsSaid() {
        List<Claim> claims = wrongTotals(10);
        Reconciliation found = Reconciler.standard().reconcile(claims);
        ImmutableList<Contradiction> all = found.contradictions();
        assertThat(all).hasSize(10);
        for (int i = 0; i < 10; i++) {
            Contradiction one = all.get(i);
            String year = String.valueOf(2001 + i);
            assertThat(one.claims()).containsExactlyInAnyOrderElementsOf(claims.subList(3 * i, 3 * i + 3));
            assertThat(one.isComplete()).isFalse();
            assertThat(one.isMinimal()).isTrue();
            assertThat(one.repairs())
                    .extracting(r -> r.claim().subject())
                    .containsExactlyInAnyOrder(
                            Subject.level(quantity(IMPORTS, year)), Subject.level(quantity(TOTAL_TRADE, year)));
            assertThat(one.repairs()).allSatisfy(r -> {
                assertThat(r.needed().contains(r.figure().orElseThrow().point()))
                        .isTrue();
                assertThat(r.besides()).hasSize(9).doesNotContainAnyElementsOf(one.claims());
            });
            assertThat(one.explain())
                    .endsWith("There may be other ways to correct these figures: to look for all of them costs more "
                            + "than the budget.\n")
                    .contains(", while 9 other claims have to be corrected as well.");
        }
        for (Set<Claim> correction : all.get(0).corrections()) {
            List<Claim> rest = new ArrayList<>(claims);
            rest.removeAll(correction);
            assertThat(Reconciler.standard().reconcile(rest).verdict()).isNotEqualTo(Verdict.CONTRADICTORY);
        }
    }

    @Test
    void exchangesOfOtherYears_areNotAmongTheRepairsOfOne() {
        // with the imports of 2001 (40) for those of 2005 (57 - 10 is 47, which nobody prints) nothing would be mended
        List<Claim> claims = wrongTotals(8);
        claims.set(13, imports("2005", "47.0 million USD"));
        for (Contradiction one : Reconciler.standard().reconcile(claims).contradictions()) {
            Set<Claim> own = new HashSet<>(one.claims());
            assertThat(one.repairs()).allSatisfy(r -> assertThat(own).contains(r.claim()));
            assertThat(one.repairs()).noneMatch(r -> r.slip().equals(Optional.of(Slip.SWAPPED_YEARS)));
        }
    }

    @Test
    void shareThatCannotBe_isRepairedAlsoWhereItsLevelsContradictEachOther() {
        Reconciliation found = reconcile(
                imports("2021", "224.9 million USD"),
                imports("2022", "701.6 million USD"),
                grew(IMPORTS, "2022", "2021", "more than 251%"),
                share("2022-Q3", "404.9%"));
        assertThat(found.contradictions()).hasSize(2);
        assertThat(found.contradictions().get(0).explain()).endsWith("""
                Share of exports of Kazakhstan to Czechia in the third quarter of 2022 in total trade must be at most \
                100%, not 404.9%; it would read 100.0%, while \
                growth of imports of Kazakhstan from Czechia in 2022 against 2021 (up more than 251%) has to be \
                corrected as well.
                """);
    }

    @Test
    void boundThatOnlyTouches_isNotProposed() {
        Contradiction found = reconcile(
                        grew(EXPORTS, "2023", "2022", "more than 20%"),
                        grew(IMPORTS, "2023", "2022", "more than 30%"),
                        grew(TOTAL_TRADE, "2023", "2022", "less than 10%"))
                .contradictions()
                .get(0);
        assertThat(found.repairs())
                .extracting(r -> r.figure().orElseThrow().toString())
                .containsExactlyInAnyOrder("more than 9%", "more than 9%", "less than 21%");
    }

    @Test
    void rangeInAContradiction_isExplained() {
        Contradiction found = reconcile(
                        exports("2023", "100.0 million USD"),
                        imports("2023", "100.0 million USD"),
                        claim(Subject.level(quantity(TOTAL_TRADE, "2023")), "300-310 million USD"))
                .contradictions()
                .get(0);
        assertThat(found.repairs()).hasSize(3);
        assertThat(found.explain())
                .startsWith("300–310 million USD for total trade of Kazakhstan with Czechia in 2023 does not fit: the "
                        + "other 2 figures here allow only 199.9–200.1 million USD.\n");
    }

    @Test
    void hedgedFigure_hasNoWrongMagnitudeWhereAnySmallerWouldDo() {
        Contradiction found = reconcile(
                        total("2023", "1000.0 million USD"),
                        imports("2023", "600.0 million USD"),
                        exports("2023", "more than 4004 million USD"))
                .contradictions()
                .get(0);
        assertThat(found.repairs()).noneMatch(r -> r.slip().equals(Optional.of(Slip.SCALE_SLIP)));
    }

    @Test
    void slipWhoseFigureIsOutside_isNone_whereAnotherFigureIsInside() {
        // 14.0 for 11.0 is one digit, but 11.0 is below all that can be
        Contradiction found = reconcile(
                        exports("2022-Q1", "14.0 million USD"),
                        exports("2023-Q1", "12.1 million USD"),
                        grew(EXPORTS, "2023-Q1", "2022-Q1", "+9.3%"))
                .contradictions()
                .get(0);
        assertThat(found.repairs())
                .allSatisfy(r -> assertThat(
                                r.needed().contains(r.figure().orElseThrow().point()))
                        .isTrue());
    }

    @Test
    void ruleUsedInAllParts_isSaidOfTheWhole_andPeriodsAreInTheirOrder() {
        List<Claim> claims = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            claims.add(exports("2023-Q" + quarter, 10 * quarter + ".0 million USD"));
        }
        claims.add(imports("2023", "50.0 million USD"));
        claims.add(total("2023", "300.0 million USD"));
        assertThat(Reconciler.standard()
                        .reconcile(claims)
                        .contradictions()
                        .get(0)
                        .explain())
                .contains("What ties them: total trade must be exports and imports together, in 2023; a longer period "
                        + "is the sum of its parts.\n");
    }

    @Test
    void strainThatHasNoLeast_isFound() {
        Bounds strain = reconcile(exports("2023", "5 million USD"), grew(EXPORTS, "2023", "2022", "-100%"))
                .strain()
                .orElseThrow();
        assertThat(strain.lower()).contains(BigDecimal.ZERO);
        assertThat(strain.upper().orElseThrow()).isPositive().isLessThan(new BigDecimal("0.000001"));
    }

    @Test
    void growthsOfOneChainExchanged_explainNothing() {
        List<Claim> claims = new ArrayList<>();
        claims.add(exports("2019", "100.0 million USD"));
        for (int year = 2020; year <= 2023; year++) {
            claims.add(grew(EXPORTS, String.valueOf(year), String.valueOf(year - 1), "+" + (year - 2010) + ".0%"));
        }
        claims.add(exports("2023", "190.0 million USD"));
        Contradiction chain =
                Reconciler.standard().reconcile(claims).contradictions().get(0);
        assertThat(chain.repairs()).hasSize(6).noneMatch(r -> Exchange.of(r).isPresent());
        // a level between tells which growth is which
        claims.set(5, exports("2020", "111.0 million USD"));
        Contradiction told =
                Reconciler.standard().reconcile(claims).contradictions().get(0);
        assertThat(told.repairs()).anyMatch(r -> Exchange.of(r).isPresent());
    }
}
