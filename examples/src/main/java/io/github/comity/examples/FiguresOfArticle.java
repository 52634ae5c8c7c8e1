package io.github.comity.examples;

import static io.github.comity.claim.Measure.ENTERPRISES;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.investment.Direction.INWARD;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.quarter;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.indicator.CumulativeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.indicator.PeriodCalculator;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.trade.TradeCalculator;
import io.github.comity.trade.TradePeriod;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of the article, and what follows from them. */
final class FiguresOfArticle {
    private FiguresOfArticle() {}

    static void print(StringBuilder out, BilateralCooperation relations) {
        stated(out, relations);
        trade(out, relations);
        partOfYear(out, relations);
        investment(out, relations);
        out.append("\nA number with bounds is the formula applied to the printed digits; the true value "
                        + "lies within the bounds\n")
                .append("whenever every stated figure was rounded to its last printed digit.\n");
    }

    private static void stated(StringBuilder out, BilateralCooperation relations) {
        out.append("\nAS STATED, reported by Kazakhstan\n");
        Table table = new Table(out, "llrrl");
        for (Measure measure : List.of(TOTAL_TRADE, EXPORTS, IMPORTS, FDI_GROSS_INFLOW, ENTERPRISES)) {
            relations.claims().stream()
                    .filter(c -> c.levelOf().isPresent()
                            && c.subject().quantity().measure().equals(measure))
                    .sorted(Comparator.comparing(
                            c -> c.subject().quantity().period().toString()))
                    .forEach(c -> table.row(
                            measure.name(),
                            c.subject().quantity().period().label(),
                            c.figure().label(),
                            growth(relations, c.subject().quantity()),
                            c.source().dataOwner().orElse("compiler not named")));
        }
        table.print();
        relations.claims().stream()
                .map(c -> c.source().describe())
                .distinct()
                .forEach(source -> out.append("  Source: ").append(source).append('\n'));
    }

    private static String growth(BilateralCooperation relations, Quantity quantity) {
        return relations.stated(quantity.reporter(), quantity.measure(), quantity.period()).stream()
                .flatMap(s -> s.growths().stream())
                .map(Claim::text)
                .collect(Collectors.joining(", "));
    }

    private static void trade(StringBuilder out, BilateralCooperation relations) {
        TradePeriod now = relations.trade(KAZ, year(2023)).orElseThrow();
        Operand total = now.total().operand();
        Operand exports = now.exports().operand();
        Operand imports = now.imports().operand();
        Derived totalBefore = GrowthCalculator.impliedPrevious(now.total());
        Derived exportsBefore = GrowthCalculator.impliedPrevious(now.exports());
        Derived importsBefore = GrowthCalculator.impliedPrevious(now.imports());
        Derived partsBefore = TradeCalculator.turnover(exportsBefore, importsBefore);

        out.append("\nWHAT FOLLOWS: trade\n");
        new Table(out, "llrrl")
                .row("turnover from exports and imports", "2023", TradeCalculator.turnover(now))
                .row("balance", "2023", TradeCalculator.balance(now))
                .row("normalised balance", "2023", TradeCalculator.normalisedBalance(now))
                .row("coverage, exports / imports", "2023", TradeCalculator.coverageRatio(now))
                .row("imports / exports", "2023", LevelCalculator.ratio(imports, exports))
                .row("export share", "2023", TradeCalculator.exportShare(now))
                .row("Grubel-Lloyd index of totals", "2023", TradeCalculator.grubelLloydOfTotals(now))
                .row("total implied by its growth", "2022", totalBefore)
                .row("exports implied by their growth", "2022", exportsBefore)
                .row("imports implied by their growth", "2022", importsBefore)
                .row("total from the implied parts", "2022", partsBefore)
                .row("total that both ways allow", "2022", LevelCalculator.combined(totalBefore, partsBefore))
                .row("balance", "2022", TradeCalculator.balance(exportsBefore, importsBefore))
                .row("growth of total implied by parts", "2023", TradeCalculator.impliedTotalGrowth(now))
                .row(
                        "exports' contribution to growth",
                        "2023",
                        GrowthCalculator.contribution(exports, exportsBefore, totalBefore))
                .row(
                        "imports' contribution to growth",
                        "2023",
                        GrowthCalculator.contribution(imports, importsBefore, totalBefore))
                .row(
                        "same, base from parts: exports",
                        "2023",
                        GrowthCalculator.contribution(exports, exportsBefore, partsBefore))
                .row(
                        "same, base from parts: imports",
                        "2023",
                        GrowthCalculator.contribution(imports, importsBefore, partsBefore))
                .row("monthly mean of the total", "2023", PeriodCalculator.monthlyMean(total))
                .print();
    }

    private static void partOfYear(StringBuilder out, BilateralCooperation relations) {
        ReportingPeriod sevenMonths = months(2024, JANUARY, JULY);
        Operand part = relations.trade(KAZ, sevenMonths).orElseThrow().total().operand();
        Operand year = relations.trade(KAZ, year(2023)).orElseThrow().total().operand();
        Derived growth = GrowthCalculator.growth(part, year);

        out.append("\nJANUARY-JULY 2024 AGAINST THE YEAR 2023: not comparable\n  ")
                .append(growth)
                .append("\n  comparable would be: ")
                .append(sevenMonths.samePeriodOfPreviousYear().label())
                .append(", which the article does not state. What can be said:\n");
        new Table(out, "llrrl")
                .row("monthly mean of the total", "January–July 2024", PeriodCalculator.monthlyMean(part))
                .row(
                        "ratio to the year 2023, not growth",
                        "January–July 2024",
                        PeriodCalculator.ratioToYear(part, year).inPercent())
                .row("run-rate by months", "2024", PeriodCalculator.runRateByMonths(part))
                .row("run-rate by days", "2024", PeriodCalculator.runRateByDays(part))
                .row("run-rate by months against 2023", "2024", PeriodCalculator.runRateChange(part, year))
                .print();
    }

    private static void investment(StringBuilder out, BilateralCooperation relations) {
        Operand all = gross(relations, years(2005, 2023));
        Operand y2021 = gross(relations, year(2021));
        Operand y2022 = gross(relations, year(2022));
        Operand y2023 = gross(relations, year(2023));
        Operand q1 = gross(relations, quarter(2024, 1));
        List<Operand> named = List.of(y2021, y2022, y2023);

        out.append("\nWHAT FOLLOWS: gross inflow of direct investment from Czechia\n");
        new Table(out, "llrrl")
                .row("named years together", "2021–2023", CumulativeCalculator.cumulative(named))
                .row("left for the other years", "2005–2020", CumulativeCalculator.residual(all, named))
                .row("their yearly mean", "2005–2020", CumulativeCalculator.residualMean(all, named))
                .row("yearly mean", "2005–2023", PeriodCalculator.yearlyMean(all))
                .row("growth", "2022", GrowthCalculator.growth(y2022, y2021))
                .row("growth", "2023", GrowthCalculator.growth(y2023, y2022))
                .row("compound annual growth", "2021–2023", GrowthCalculator.compoundAnnualGrowth(y2021, y2023))
                .row(
                        "share of the named years",
                        "2021–2023",
                        CumulativeCalculator.shareInCumulative(all, named).inPercent())
                .row(
                        "share of 2023",
                        "2023",
                        CumulativeCalculator.shareInCumulative(all, List.of(y2023))
                                .inPercent())
                .row("cumulative", "2005 to March 2024", CumulativeCalculator.cumulative(List.of(all, q1)))
                .row("run-rate by months", "2024", PeriodCalculator.runRateByMonths(q1))
                .row("run-rate by months against 2023", "2024", PeriodCalculator.runRateChange(q1, y2023))
                .print();
    }

    private static Operand gross(BilateralCooperation relations, ReportingPeriod period) {
        return relations
                .investment(KAZ, INWARD, period)
                .orElseThrow()
                .stated(FDI_GROSS_INFLOW)
                .operand();
    }
}
