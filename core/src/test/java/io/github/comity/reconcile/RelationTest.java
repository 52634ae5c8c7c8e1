package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.RE_EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.millions;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import io.github.comity.party.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationTest {
    @Test
    void toString_isTheRule() {
        assertThat(Relation.TOTAL_TRADE).hasToString("total trade = exports + imports");
        assertThat(Relation.TRADE_BALANCE).hasToString("trade balance = exports - imports");
        assertThat(Relation.RE_EXPORTS).hasToString("exports >= re-exports");
        assertThat(Relation.partnersWithin(World.WORLD, Countries.CZE, Countries.DEU))
                .hasToString("the world >= Czechia + Germany");
        assertThat(Relation.sameQuantity(quantity(EXPORTS, "2023"), quantity(EXPORTS, "2022")))
                .hasToString("exports KAZ-CZE 2023 USD = exports KAZ-CZE 2022 USD");
        assertThat(Relation.DEFAULTS)
                .containsExactly(
                        Relation.TOTAL_TRADE, Relation.TRADE_BALANCE, Relation.RE_EXPORTS, Relation.NESTED_PRODUCTS);
    }

    @Test
    void equality_isOfTerms() {
        assertThat(Relation.sum(TOTAL_TRADE, EXPORTS, IMPORTS))
                .isEqualTo(Relation.TOTAL_TRADE)
                .hasSameHashCodeAs(Relation.TOTAL_TRADE);
        assertThat(Relation.sum(TOTAL_TRADE, EXPORTS, IMPORTS))
                .isNotEqualTo(Relation.difference(TOTAL_TRADE, EXPORTS, IMPORTS))
                .isNotEqualTo("total trade = exports + imports");
        assertThat(Relation.sum(TOTAL_TRADE, EXPORTS)).isNotEqualTo(Relation.partOf(EXPORTS, TOTAL_TRADE));
        assertThat(Relation.sum(TOTAL_TRADE, EXPORTS).isExact()).isTrue();
        assertThat(Relation.partOf(EXPORTS, TOTAL_TRADE).isExact()).isFalse();
    }

    @Test
    void relationOfEqualTerms_isAnError() {
        assertThatThrownBy(() -> Relation.sum(TOTAL_TRADE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation must have different terms, at least one of them a part, but was total trade "
                        + "and []; name each once");
        assertThatThrownBy(() -> Relation.sum(TOTAL_TRADE, EXPORTS, EXPORTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation must have different terms, at least one of them a part, but was total trade "
                        + "and [exports, exports]; name each once");
        assertThatThrownBy(() -> Relation.difference(TRADE_BALANCE, EXPORTS, TRADE_BALANCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation must have different terms, at least one of them a part, but was trade "
                        + "balance and [exports, trade balance]; name each once");
        assertThatThrownBy(() -> Relation.partOf(EXPORTS, EXPORTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation must have different terms, at least one of them a part, but was exports and "
                        + "[exports]; name each once");
    }

    @Test
    void quantitiesOfDifferentUnits_areAnError() {
        Quantity dollars = quantity(EXPORTS, "2023");
        assertThatThrownBy(() -> Relation.sameQuantity(dollars, dollars.withUnit(Unit.RUB)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation must be between quantities of one unit, but was exports KAZ-CZE 2023 USD "
                        + "and exports KAZ-CZE 2023 RUB; convert one first");
        assertThatThrownBy(() -> Relation.sum(dollars, quantity(EXPORTS, "2022"), dollars.withUnit(Unit.EUR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation must be between quantities of one unit, but was exports KAZ-CZE 2023 USD "
                        + "and exports KAZ-CZE 2023 EUR; convert one first");
        assertThatThrownBy(() -> Relation.partOf(dollars.withUnit(Unit.EUR), dollars))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation must be between quantities of one unit, but was exports KAZ-CZE 2023 USD "
                        + "and exports KAZ-CZE 2023 EUR; convert one first");
    }

    @Test
    void reExports_areNoMoreThanExports() {
        Claim re = level(RE_EXPORTS, "2023", "150 million USD");
        assertThat(Said.reconcile(exports("2023", "100 million USD"), re).verdict())
                .isEqualTo(Verdict.CONTRADICTORY);
        Reconciliation fits = Said.reconcile(exports("2023", "200 million USD"), re);
        assertThat(fits.verdict()).as("inclusion alone checks nothing").isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(millions(fits.without(re).bounds(Subject.level(quantity(RE_EXPORTS, "2023")))))
                .isEqualTo("[0, 401/2]");
    }

    @Test
    void totalAndBalance_tieEachOtherThroughFlowsThatNobodyStates() {
        Claim total = total("2023", "100 million USD");
        Claim balance = level(TRADE_BALANCE, "2023", "-20 million USD");
        assertThat(Said.reconcile(total, level(TRADE_BALANCE, "2023", "200 million USD"))
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTORY);
        Reconciliation fits = Said.reconcile(total, balance);
        assertThat(fits.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(millions(fits.bounds(Subject.level(quantity(EXPORTS, "2023")))))
                .isEqualTo("[79/2, 81/2]");
        assertThat(millions(fits.bounds(Subject.level(quantity(IMPORTS, "2023")))))
                .isEqualTo("[119/2, 121/2]");
        assertThat(millions(Said.reconcile(total).bounds(Subject.level(quantity(TRADE_BALANCE, "2023")))))
                .isEqualTo("[-201/2, 201/2]");
    }

    @Test
    void withoutRelations_nothingIsTiedBetweenMeasures() {
        List<Claim> claims = List.of(
                total("2023", "100 million USD"), exports("2023", "80 million USD"), imports("2023", "70 million USD"));
        Reconciler none = Reconciler.standard().withoutRelations();
        assertThat(Reconciler.standard().reconcile(claims).verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(none.reconcile(claims).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(none.withRelations(Relation.TOTAL_TRADE).reconcile(claims).verdict())
                .isEqualTo(Verdict.CONTRADICTORY);
    }

    @Test
    void partners_areWithinTheWorldOnlyOnRequest() {
        List<Claim> claims = List.of(
                partner(World.WORLD.code(), "100 million USD"),
                partner("CZE", "80 million USD"),
                partner("DEU", "70 million USD"));
        Relation within = Relation.partnersWithin(World.WORLD, Countries.CZE, Countries.DEU);
        assertThat(Reconciler.standard().reconcile(claims).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        Reconciliation tied = Reconciler.standard().withRelations(within).reconcile(claims);
        assertThat(tied.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(tied.contradictions().get(0).rules()).containsExactly("the world >= Czechia + Germany, 2023");
        Relation all = Relation.partnersOf(World.WORLD, Countries.CZE, Countries.DEU);
        Reconciliation rest = Reconciler.standard().withRelations(all).reconcile(claims.subList(0, 2));
        assertThat(millions(rest.bounds(Subject.level(quantity(EXPORTS, "2023").withPartner(Countries.DEU)))))
                .isEqualTo("[19, 21]");
    }

    private static Claim partner(String code, String figure) {
        Quantity quantity = quantity(EXPORTS, "2023")
                .withPartner(code.equals(World.WORLD.code()) ? World.WORLD : Country.ofAlpha3(code));
        return Claim.of(Subject.level(quantity), Figure.parse(figure), Said.SOURCE);
    }

    @Test
    void partOfQuantity_boundsIt() {
        Relation part = Relation.partOf(quantity(EXPORTS, "2022"), quantity(EXPORTS, "2023"));
        Reconciliation found = Reconciler.standard()
                .withRelations(part)
                .reconcile(List.of(exports("2022", "50 million USD"), exports("2023", "40 million USD")));
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
    }
}
