package io.github.comity.brief.section;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.quarter;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static java.time.Month.APRIL;
import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.section.CalendarItem.Standing;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.cooperation.ReporterFigures;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.EventStatus;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.MirrorFinding;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.AgreementStep;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Which number stands in a cell, which periods a table has, and what belongs into the calendar. */
class ContentsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private static final Source OLD = Source.of("Office").withPublished("2023-03-01");
    private static final Source NEW = Source.of("Office").withPublished("2024-03-01");
    private static final Source OTHER = Source.of("Bank").withPublished("2022-01-01");
    private static final Official ENVOY = Official.of("A. Envoy", Post.of("Minister of Trade", CZE));

    private static CooperationBuilder pair() {
        return BilateralCooperation.between(KAZ, CZE);
    }

    private static TradeTable trade(CooperationBuilder relations) {
        ImmutableList<TradeTable> tables = Contents.of(relations.build(), DAY).trade();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static TradeTable trade(Consumer<ReporterFigures> figures) {
        return trade(pair().reportedBy(KAZ, NEW, figures));
    }

    @Test
    void whatFollowsFromTheSource_goesBeforeWhatAnotherOneStates() {
        TradeTable table = trade(pair().reportedBy(
                        KAZ,
                        NEW,
                        r -> r.trade(
                                year(2023), t -> t.exports("10 million USD").imports("20 million USD")))
                .reportedBy(KAZ, OTHER, r -> r.trade(year(2023), t -> t.total("44 million USD"))));
        Cell total = table.row(TradeRow.Kind.TOTAL).orElseThrow().last();
        assertThat(total.state()).isEqualTo(Cell.State.DERIVED);
        assertThat(total.derived()).map(Object::toString).contains("≈ 30 million USD (29–31)");
        assertThat(total.claims())
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.source()).isEqualTo(NEW));
        assertThat(Cell.NONE.claims()).isEmpty();
    }

    @Test
    void growthThatAnotherSourceStates_standsWhereTheSourceSaysNothing() {
        TradeTable table = trade(pair().reportedBy(KAZ, NEW, r -> r.trade(year(2023), t -> t.exports("10 million USD")))
                .reportedBy(KAZ, OTHER, r -> r.trade(year(2023), t -> t.exports("9 million USD", "+4%"))));
        Cell growth = table.row(TradeRow.Kind.EXPORTS).orElseThrow().growth();
        assertThat(growth.claim().flatMap(Claim::growth)).map(Growth::toString).contains("+4% against 2022");
    }

    @Test
    void growthBetweenTwoEditions_isCalculated_andSoIsAChange() {
        TradeTable table =
                trade(pair().reportedBy(KAZ, OLD, r -> r.trade(year(2022), t -> t.exports("100.0 million USD")))
                        .reportedBy(KAZ, NEW, r -> r.trade(year(2023), t -> t.exports("150.0 million USD"))));
        TradeRow exports = table.row(TradeRow.Kind.EXPORTS).orElseThrow();
        assertThat(exports.growth().derived()).map(Object::toString).contains("≈ 50.00% (49.87–50.13)");
        assertThat(exports.change().derived()).map(Object::toString).contains("≈ 50.0 million USD (49.9–50.1)");
    }

    @Test
    void lastPeriod_isTheLastYearThatItsPartsMakeUp() {
        Consumer<ReporterFigures> of2022 = r -> r.trade(quarter(2022, 1), t -> t.exports("10 million USD"))
                .trade(quarter(2022, 2), t -> t.exports("11 million USD"))
                .trade(quarter(2022, 3), t -> t.exports("12 million USD"))
                .trade(quarter(2022, 4), t -> t.exports("13 million USD"));
        assertThat(trade(of2022).last()).isEqualTo(year(2022));
        assertThat(trade(of2022).row(TradeRow.Kind.EXPORTS).orElseThrow().last().state())
                .isEqualTo(Cell.State.DERIVED);
        assertThat(trade(of2022.andThen(r -> r.trade(quarter(2023, 1), t -> t.exports("9 million USD"))))
                        .last())
                .isEqualTo(year(2022));
        // the year of the last quarter is not made up, that before it is
        assertThat(trade(of2022.andThen(r -> r.trade(quarter(2023, 4), t -> t.exports("9 million USD"))))
                        .last())
                .isEqualTo(year(2022));
        assertThat(trade(r -> r.trade(quarter(2023, 4), t -> t.exports("9 million USD"))
                                .trade(year(2020), t -> t.exports("40 million USD")))
                        .last())
                .isEqualTo(year(2020));
        assertThat(trade(r -> r.trade(quarter(2023, 4), t -> t.exports("9 million USD")))
                        .last())
                .isEqualTo(quarter(2023, 4));
    }

    @Test
    void partOfAYear_beginsItsYear_andIsShorterThanIt() {
        Consumer<ReporterFigures> year = r -> r.trade(year(2022), t -> t.exports("40 million USD"));
        assertThat(trade(year.andThen(r -> r.trade(months(2023, JANUARY, APRIL), t -> t.exports("9 million USD"))))
                        .part())
                .contains(months(2023, JANUARY, APRIL));
        assertThat(trade(year.andThen(r -> r.trade(quarter(2023, 2), t -> t.exports("9 million USD"))))
                        .part())
                .isEmpty();
        ReportingPeriod fifteen = ReportingPeriod.days(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 4, 1));
        assertThat(trade(year.andThen(r -> r.trade(fifteen, t -> t.exports("60 million USD"))))
                        .part())
                .isEmpty();
        ReportingPeriod eleven = ReportingPeriod.days(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 1));
        assertThat(trade(year.andThen(r -> r.trade(eleven, t -> t.exports("37 million USD"))))
                        .part())
                .contains(eleven);
    }

    @Test
    void pointOfAChart_isOfTheSourceThatStatesItsYear() {
        TradeTable table =
                trade(pair().reportedBy(KAZ, OLD, r -> r.trade(year(2022), t -> t.exports("44.5 million USD")))
                        .reportedBy(
                                KAZ,
                                NEW,
                                r -> r.trade(quarter(2022, 1), t -> t.exports("10 million USD"))
                                        .trade(quarter(2022, 2), t -> t.exports("11 million USD"))
                                        .trade(quarter(2022, 3), t -> t.exports("12 million USD"))
                                        .trade(quarter(2022, 4), t -> t.exports("13 million USD"))
                                        .trade(year(2023), t -> t.exports("50 million USD"))));
        assertThat(table.series()).extracting(TradeTable.Point::period).containsExactly(year(2022), year(2023));
        assertThat(table.series().get(0).exports().claim())
                .map(c -> c.figure().toString())
                .contains("44.5 million USD");
    }

    private static InvestmentTable investment(Consumer<ReporterFigures> figures) {
        return Contents.of(pair().reportedBy(KAZ, NEW, figures).build(), DAY)
                .investment()
                .get(0);
    }

    @Test
    void restOfANetFlow_mayBeBelowZero() {
        InvestmentTable table = investment(r -> r.inwardInvestment(years(2015, 2021), i -> i.net("-100.0 million USD"))
                .inwardInvestment(year(2020), i -> i.net("3.0 million USD"))
                .inwardInvestment(year(2021), i -> i.net("4.0 million USD")));
        InvestmentTable.Line rest = table.lines(InvestmentTable.Kind.REST).get(0);
        assertThat(rest.period()).contains(years(2015, 2019));
        assertThat(rest.level().derived()).map(Object::toString).contains("≈ -107.00 million USD (-107.15 to -106.85)");
        assertThat(table.lines())
                .extracting(InvestmentTable.Line::kind)
                .containsExactly(
                        InvestmentTable.Kind.CUMULATIVE,
                        InvestmentTable.Kind.REST,
                        InvestmentTable.Kind.YEAR,
                        InvestmentTable.Kind.YEAR);
    }

    @Test
    void nothingIsLeft_whereAllYearsAreStated_orNone() {
        assertThat(investment(r -> r.inwardInvestment(years(2020, 2021), i -> i.gross("7.0 million USD"))
                                .inwardInvestment(year(2020), i -> i.gross("3.0 million USD"))
                                .inwardInvestment(year(2021), i -> i.gross("4.0 million USD")))
                        .lines(InvestmentTable.Kind.REST))
                .isEmpty();
        assertThat(investment(r -> r.inwardInvestment(years(2020, 2021), i -> i.gross("7.0 million USD")))
                        .lines(InvestmentTable.Kind.REST))
                .isEmpty();
    }

    @Test
    void growthWithoutItsLevel_isAnotherFigure_whateverElseHasALevel() {
        Quantity stock = Quantity.of(Measure.FDI_INWARD_STOCK, KAZ, CZE, year(2023), Unit.USD);
        Claim growth = Claim.of(Subject.change(stock, year(2022), Growth.Form.RATE), Figure.parse("-3.5%"), NEW);
        Contents without = Contents.of(
                pair().claim(growth)
                        .reportedBy(KAZ, NEW, r -> r.inwardInvestment(year(2023), i -> i.gross("3 million USD")))
                        .build(),
                DAY);
        assertThat(without.others()).extracting(OtherFigure::claim).containsExactly(growth);
        Contents with = Contents.of(
                pair().claim(growth)
                        .claim(Claim.of(Subject.level(stock), Figure.parse("30 million USD"), NEW))
                        .build(),
                DAY);
        assertThat(with.others()).isEmpty();
        assertThat(with.investment().get(0).lines().get(0).growth().claim()).contains(growth);
    }

    @Test
    void progressToATarget_isToldOfAYearAlone() {
        Contents months = Contents.of(
                pair().reportedBy(
                                KAZ,
                                NEW,
                                r -> r.trade(months(2024, JANUARY, APRIL), t -> t.total("300 million USD"))
                                        .target(year(2030), "1 billion USD"))
                        .build(),
                DAY);
        assertThat(months.others().get(0).progress()).isEmpty();
        Contents year = Contents.of(
                pair().reportedBy(
                                KAZ,
                                NEW,
                                r -> r.trade(year(2023), t -> t.total("600 million USD"))
                                        .target(year(2030), "1.0 billion USD"))
                        .build(),
                DAY);
        assertThat(year.others().get(0).progress().orElseThrow().point()).isEqualByComparingTo("60");
    }

    private static List<Standing> calendar(CooperationBuilder relations) {
        return Contents.of(relations.build(), DAY).calendar().stream()
                .map(CalendarItem::standing)
                .toList();
    }

    private static CooperationBuilder expiring(String day) {
        LocalDate begin = LocalDate.parse(day).plusDays(1).minusYears(5);
        return pair().agreement(
                        AgreementKind.TREATY,
                        "Treaty",
                        a -> a.inForce(begin.toString()).duration(Period.ofYears(5)));
    }

    @Test
    void whatComesByItself_isDueForAYear_andNotBefore() {
        assertThat(calendar(expiring("2025-09-02"))).containsExactly(Standing.DUE);
        assertThat(calendar(expiring("2025-09-03"))).isEmpty();
        assertThat(calendar(expiring("2024-09-01"))).isEmpty();
    }

    @Test
    void planThatStandsBesideItsOutcome_isLeftOut() {
        CooperationBuilder planned = pair().visit(
                        VisitKind.WORKING,
                        v -> v.visitor(ENVOY).to(KAZ, "Astana").planned("2024-05"));
        assertThat(calendar(planned)).containsExactly(Standing.OVERDUE);
        CooperationBuilder both = pair().visit(
                        VisitKind.WORKING,
                        v -> v.visitor(ENVOY).to(KAZ, "Astana").planned("2024-05"))
                .visit(
                        VisitKind.WORKING,
                        v -> v.visitor(ENVOY).to(KAZ, "Astana").on("2024-05-14"));
        assertThat(calendar(both)).containsExactly(Standing.HELD);
    }

    @Test
    void visitThatIsCalledOff_standsInTheCalendar_andASignatureAmongTheDatesAlone() {
        assertThat(calendar(pair().visit(
                                VisitKind.WORKING,
                                v -> v.visitor(ENVOY)
                                        .to(KAZ, "Astana")
                                        .planned("2024-12-01")
                                        .cancelled())))
                .containsExactly(Standing.CANCELLED);
        BilateralCooperation relations = pair().agreement(
                        AgreementKind.TREATY,
                        "Treaty",
                        a -> a.step(AgreementStep.builder()
                                .kind(AgreementStep.Kind.SIGNED)
                                .date(EventDate.parse("2024-12-01"))
                                .status(EventStatus.CANCELLED)
                                .build()))
                .build();
        Contents contents = Contents.of(relations, DAY);
        assertThat(contents.calendar()).isEmpty();
        assertThat(contents.dates()).extracting(CalendarItem::standing).containsExactly(Standing.CANCELLED);
    }

    private static List<MirrorFinding> mirrors(Consumer<ReporterFigures> first, Consumer<ReporterFigures> second) {
        return Contents.of(
                        pair().reportedBy(KAZ, NEW, first)
                                .reportedBy(CZE, OTHER, second)
                                .build(),
                        DAY)
                .reliability()
                .mirrors();
    }

    @Test
    void sidesThatAgree_areTold_whereBothSayEnough() {
        assertThat(mirrors(
                        r -> r.trade(year(2023), t -> t.exports("100 million USD")),
                        r -> r.trade(year(2023), t -> t.imports("106 million USD"))))
                .extracting(MirrorFinding::outcome)
                .containsExactly(MirrorFinding.Outcome.AGREES);
        // a part is not larger than its whole, which says little
        assertThat(mirrors(
                        r -> r.trade(year(2023), t -> t.total("300 million USD")),
                        r -> r.trade(year(2023), t -> t.imports("106 million USD"))))
                .isEmpty();
        // what is left of a total says enough
        assertThat(mirrors(
                        r -> r.trade(year(2023), t -> t.total("300 million USD").imports("200 million USD")),
                        r -> r.trade(year(2023), t -> t.imports("106 million USD"))))
                .extracting(MirrorFinding::outcome)
                .contains(MirrorFinding.Outcome.AGREES);
    }
}
