package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.RE_EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.millions;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static Set<Tie> ties(Quantity... mentioned) {
        Set<Quantity> all = new LinkedHashSet<>(Arrays.asList(mentioned));
        return Ties.of(Relation.DEFAULTS, all, new Calendar()).onAtoms(all);
    }

    private static Tie tie(Relation relation, Quantity... quantities) {
        return new Tie(relation, ImmutableList.copyOf(quantities));
    }

    private static Verdict verdict(List<Relation> relations, Claim... claims) {
        return Reconciler.standard()
                .withoutRelations()
                .withRelations(relations.toArray(Relation[]::new))
                .reconcile(Arrays.asList(claims))
                .verdict();
    }

    @Test
    void tie_fromWhichNothingFollows_isLeftOut() {
        Quantity total = quantity(TOTAL_TRADE, "2023");
        Quantity exports = quantity(EXPORTS, "2023");
        Quantity imports = quantity(IMPORTS, "2023");
        Quantity balance = quantity(TRADE_BALANCE, "2023");
        Tie sum = tie(Relation.TOTAL_TRADE, total, exports, imports);
        Tie difference = tie(Relation.TRADE_BALANCE, balance, exports, imports);
        assertThat(ties(exports)).as("total trade is but a name").isEmpty();
        assertThat(ties(exports, imports)).isEmpty();
        assertThat(ties(balance)).isEmpty();
        assertThat(ties(total, exports)).containsExactly(sum);
        assertThat(ties(total, balance)).containsExactlyInAnyOrder(sum, difference);
        assertThat(ties(total, exports, imports)).containsExactly(sum);
        assertThat(ties(quantity(TOTAL_TRADE, "2022"), exports)).isEmpty();
    }

    @Test
    void chainOfTies_throughWhatNobodyStates_ties() {
        List<Relation> chain = List.of(
                Relation.sum(TOTAL_TRADE, EXPORTS), Relation.sum(EXPORTS, IMPORTS), Relation.sum(IMPORTS, RE_EXPORTS));
        Claim total = total("2023", "100 million USD");
        assertThat(verdict(chain, total, level(RE_EXPORTS, "2023", "50 million USD")))
                .isEqualTo(Verdict.CONTRADICTORY);
        assertThat(verdict(chain, total, level(RE_EXPORTS, "2023", "100 million USD")))
                .isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void wholeThatNobodyStates_stillCannotBeNegative() {
        List<Relation> more = List.of(Relation.difference(RE_EXPORTS, EXPORTS, IMPORTS));
        Claim exports = exports("2023", "50 million USD");
        assertThat(verdict(more, exports, imports("2023", "70 million USD"))).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(verdict(more, exports, imports("2023", "30 million USD"))).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void namedQuantities_areTied_whateverTheirReportersAndParts() {
        Quantity given = quantity(EXPORTS, "2023");
        Quantity taken = given.withSides(CZE, KAZ).withMeasure(IMPORTS);
        Reconciliation found = Reconciler.standard()
                .withRelations(Relation.sameQuantity(given, taken))
                .reconcile(List.of(exports("2023-S1", "40.0 million USD"), exports("2023-S2", "60.0 million USD")));
        assertThat(millions(found.bounds(Subject.level(taken)))).isEqualTo("[999/10, 1001/10]");
        assertThat(millions(Reconciler.standard()
                        .reconcile(List.of(exports("2023", "100.0 million USD")))
                        .bounds(Subject.level(taken))))
                .isEqualTo("[unbounded, unbounded]");
    }

    /** Nobody states either total; both follow. */
    @Test
    void namedQuantitiesThatNobodyStates_areTiedThroughWhatIsStated() {
        Quantity total = quantity(TOTAL_TRADE, "2023");
        Relation same = Relation.sameQuantity(total, total.withScope("all"));
        List<Claim> claims =
                new ArrayList<>(List.of(exports("2023", "50.0 million USD"), imports("2023", "60.0 million USD")));
        for (Claim claim : List.copyOf(claims)) {
            claims.add(Claim.of(
                    Subject.level(claim.subject().quantity().withScope("all")),
                    exports("2023", "40.0 million USD").figure(),
                    Said.SOURCE));
        }
        Reconciler reconciler = Reconciler.standard().withoutRelations().withRelations(Relation.TOTAL_TRADE);
        assertThat(reconciler.reconcile(claims).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(reconciler.withRelations(same).reconcile(claims).verdict()).isEqualTo(Verdict.CONTRADICTORY);
    }

    @Test
    void namedParts_areOfTheYearAsItsHalvesAre() {
        Quantity goods = quantity(EXPORTS, "2023").withCoverage(Coverage.GOODS);
        Reconciliation found = Reconciler.standard()
                .withRelations(Relation.sameQuantity(quantity(EXPORTS, "2023"), goods))
                .reconcile(List.of(
                        exports("2023", "100.0 million USD"),
                        exports("2023-S1", "40.0 million USD"),
                        Claim.of(
                                Subject.level(goods.withPeriod(
                                        quantity(EXPORTS, "2023-Q1").period())),
                                exports("2023", "70.0 million USD").figure(),
                                Said.SOURCE)));
        assertThat(found.verdict()).as("only the years are the same").isNotEqualTo(Verdict.CONTRADICTORY);
        assertThat(millions(
                        found.bounds(Subject.level(goods.withPeriod(ReportingPeriod.parse("2023-04-01/2023-12-31"))))))
                .isEqualTo("[299/10, 301/10]");
    }
}
