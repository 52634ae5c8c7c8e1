package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.RE_EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.reconcile.Said.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import org.junit.jupiter.api.Test;

class TieTest {
    private static Tie tie(Relation relation, Measure asked) {
        return only(relation, quantity(asked, "2023"));
    }

    private static Tie only(Relation relation, Quantity quantity) {
        List<Tie> found = Tie.around(relation, quantity, new Divisions(List.of()));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void around_isOfWholeAndParts_whicheverIsAsked() {
        Tie sum = tie(Relation.TOTAL_TRADE, EXPORTS);
        assertThat(sum.quantities())
                .containsExactly(quantity(TOTAL_TRADE, "2023"), quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023"));
        assertThat(sum.whole()).isEqualTo(quantity(TOTAL_TRADE, "2023"));
        assertThat(tie(Relation.TOTAL_TRADE, IMPORTS)).isEqualTo(sum);
        assertThat(tie(Relation.TOTAL_TRADE, TOTAL_TRADE)).isEqualTo(sum);
        assertThat(sum.in(ReportingPeriod.year(2022))).isEqualTo(only(Relation.TOTAL_TRADE, quantity(EXPORTS, "2022")));
    }

    @Test
    void placesInARanking_areTiedToNothing() {
        assertThat(Tie.around(
                        Relation.TOTAL_TRADE, quantity(EXPORTS, "2023").withUnit(Unit.RANK), new Divisions(List.of())))
                .isEmpty();
    }

    @Test
    void part_isNoMoreThanItsWhole_onlyIfNothingIsNegative() {
        assertThat(tie(Relation.RE_EXPORTS, EXPORTS).holds()).isTrue();
        assertThat(tie(Relation.partOf(EXPORTS, FDI_NET_INFLOW), EXPORTS).holds())
                .isFalse();
        assertThat(tie(Relation.sum(FDI_NET_INFLOW, EXPORTS), EXPORTS).holds())
                .as("a sum is a sum")
                .isTrue();
    }

    /** From the parts alone nothing follows for each other through a whole that can be whatever they say. */
    @Test
    void whole_isOnlyAName_unlessItsSignSaysSomethingOfTheParts() {
        assertThat(tie(Relation.TOTAL_TRADE, EXPORTS).isOnlyAName()).isTrue();
        assertThat(tie(Relation.TRADE_BALANCE, EXPORTS).isOnlyAName())
                .as("of any sign")
                .isTrue();
        assertThat(tie(Relation.RE_EXPORTS, EXPORTS).isOnlyAName()).as("a part").isTrue();
        assertThat(tie(Relation.difference(RE_EXPORTS, EXPORTS, IMPORTS), EXPORTS)
                        .isOnlyAName())
                .as("a difference that is not negative")
                .isFalse();
        assertThat(tie(Relation.sum(TOTAL_TRADE, EXPORTS, TRADE_BALANCE), EXPORTS)
                        .isOnlyAName())
                .as("a sum that is not negative, of what may be")
                .isFalse();
    }

    @Test
    void named_isOfTheQuantitiesThatItNames() {
        Quantity a = quantity(EXPORTS, "2023");
        Quantity b = quantity(IMPORTS, "2022");
        Relation same = Relation.sameQuantity(a, b);
        assertThat(Tie.named(same)).containsExactly(new Tie(same, ImmutableList.of(a, b)));
        assertThat(Tie.around(same, a, new Divisions(List.of()))).isEmpty();
        assertThat(Tie.named(Relation.TOTAL_TRADE)).isEmpty();
    }
}
