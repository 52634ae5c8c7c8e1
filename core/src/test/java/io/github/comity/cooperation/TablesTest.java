package io.github.comity.cooperation;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Subject;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.EventStatus;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.party.World;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.source.Source;
import io.github.comity.table.Cell;
import io.github.comity.table.Table;
import io.github.comity.trade.TradePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Every result set has a table. */
class TablesTest {
    private static final Source SOURCE = Source.of("Kazinform");
    private static final BilateralCooperation RELATIONS = BilateralCooperation.between(KAZ, CZE)
            .reportedBy(
                    KAZ,
                    SOURCE,
                    r -> r.trade(
                                    year(2023),
                                    t -> t.total("626.8 million USD", "+48.4%")
                                            .exports("147.7 million USD", "+19.4%")
                                            .imports("more than 479.1 million USD"))
                            .inwardInvestment(year(2023), i -> i.gross("48 million USD")))
            .claim(Claim.of(
                    Subject.share(
                            Quantity.of(Measure.TOTAL_TRADE, KAZ, CZE, year(2023), Unit.USD),
                            Quantity.of(Measure.TOTAL_TRADE, KAZ, World.WORLD, year(2023), Unit.USD)),
                    Figure.parse("0.45%"),
                    SOURCE))
            .visit(
                    VisitKind.WORKING,
                    v -> v.visitor(Official.of("Roman Vassilenko", Post.of("Deputy Minister", KAZ)))
                            .to(CZE, "Prague")
                            .on("2024-09"))
            .build();

    @Test
    void claims_haveOneRowEach_withValueAndBoundsInOnes() {
        Table table = Claim.table(RELATIONS.claims());
        assertThat(table.rows()).hasSameSizeAs(RELATIONS.claims());
        assertThat(table.select("about", "measure", "value", "unit", "low", "high"))
                .hasToString("""
                        about        measure               value  unit        low       high
                        level        exports           147700000  USD   147650000  147750000
                        level        gross FDI inflow   48000000  USD    47500000   48500000
                        growth rate  exports                19.4  %         19.35      19.45
                        growth rate  total trade            48.4  %         48.35      48.45
                        level        imports           479100000  USD   479100000
                        share        total trade            0.45  %         0.445      0.455
                        level        total trade       626800000  USD   626750000  626850000""");
        assertThat(table.column("against"))
                .extracting(Cell::text)
                .containsExactly("", "", "2022", "2022", "", "total trade of Kazakhstan with the world in 2023", "");
        assertThat(table.column("value")).contains(new Cell.Decimal(new BigDecimal("626800000")));
    }

    @Test
    void tradeAndInvestment_haveOneRowForEachMeasure() {
        assertThat(TradePeriod.table(RELATIONS.tradePeriods())
                        .select("measure", "period", "value", "unit", "low", "high", "printed", "growth")
                        .markdown())
                .isEqualTo("""
                        | measure | period | value | unit | low | high | printed | growth |
                        | --- | --- | ---: | --- | ---: | ---: | --- | --- |
                        | exports | 2023 | 147700000 | USD | 147650000 | 147750000 | 147.7 million USD | +19.4% |
                        | total trade | 2023 | 626800000 | USD | 626750000 | 626850000 | 626.8 million USD | +48.4% |
                        | imports | 2023 | 479100000 | USD | 479100000 |  | more than 479.1 million USD |  |""");
        assertThat(InvestmentFlow.table(RELATIONS.investmentFlows())
                        .select("measure", "period", "value", "unit", "low", "high", "printed"))
                .hasToString("""
                        measure           period     value  unit       low      high  printed
                        gross FDI inflow  2023    48000000  USD   47500000  48500000  48 million USD""");
        assertThat(StatedQuantity.table(
                                ImmutableList.of(RELATIONS.tradePeriods().get(0).balance()))
                        .rows())
                .isEmpty();
    }

    @Test
    void timelineAndChanges_haveOneRowForEachEvent() {
        assertThat(RELATIONS.timeline().table().select("from", "to", "event", "level"))
                .hasToString("""
                        from        to          event                                        level
                        2024-09-01  2024-09-30  working visit of Roman Vassilenko to Prague  deputy minister""");
        BilateralCooperation newer = RELATIONS.toBuilder()
                .meeting(m -> m.side(KAZ).side(CZE).on("2024-10-01"))
                .build();
        assertThat(Changes.between(RELATIONS, newer).table()).hasToString("""
                        effect  change
                        adds    1 October 2024: meeting of Kazakhstan and Czechia""");
    }

    @Test
    void checksAndFindings_tellOutcomeAndReason() {
        assertThat(Check.table(Reconciler.standard()
                                .reconcile(RELATIONS.claims())
                                .checks())
                        .select("printed", "outcome", "others from", "others to", "unit"))
                .hasToString("""
                        printed                      outcome      others from  others to  unit
                        147.7 million USD            passed         147550000  147750000  USD
                        48 million USD               not checked                          USD
                        19.4%                        not checked                          %
                        48.4%                        not checked                          %
                        more than 479.1 million USD  passed         479000000  479200000  USD
                        0.45%                        not checked                          %
                        626.8 million USD            passed         626750000  626950000  USD""");
        BilateralCooperation odd = RELATIONS.toBuilder()
                .visit(
                        VisitKind.WORKING,
                        v -> v.visitor(Official.of("Jiří Kozák", Post.of("Deputy Minister", CZE)))
                                .to(KAZ)
                                .on("2024-12-01")
                                .status(EventStatus.PLANNED))
                .build();
        assertThat(Finding.table(Review.asOf(odd, LocalDate.of(2025, 1, 1)))
                        .withoutBlankColumns()
                        .select("rule", "source of the rule", "finding"))
                .hasToString("""
                        rule     source of the rule  finding
                        OVERDUE  logic of dates      working visit of Jiří Kozák to Kazakhstan must be held, \
                        put off or called off by 1 December 2024, but was still planned on 1 January 2025""");
    }

    @Test
    void derivedNumbers_tellWhyOneIsUndefined() {
        StatedQuantity total = RELATIONS.tradePeriods().get(0).total();
        StatedQuantity missing = RELATIONS.tradePeriods().get(0).balance();
        Table table = Derived.table(
                ImmutableList.of(GrowthCalculator.impliedPrevious(total), GrowthCalculator.impliedPrevious(missing)));
        assertThat(table.select("number", "printed")).hasToString("""
                number                                                 printed
                implied previous level (total trade KAZ-CZE 2022 USD)  ≈ 422.37 million USD (422.19–422.55)
                implied previous level""");
        assertThat(table.column("undefined"))
                .extracting(Cell::text)
                .containsExactly(
                        "",
                        "MISSING_INPUT: implied previous level needs trade balance KAZ-CZE 2023 USD: the "
                                + "level of trade balance KAZ-CZE 2023 USD must be stated, but the source does "
                                + "not state it; add the figure");
    }
}
