package io.github.comity.benchmarks;

import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.investment.Direction.INWARD;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.quarter;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.SEPTEMBER;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.indicator.CumulativeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.indicator.PeriodCalculator;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.trade.TradeCalculator;
import io.github.comity.trade.TradePeriod;

/**
 * The article on Kazakhstan and Czechia of 2 September 2024, and all that follows from its figures.
 *
 * <p>It is not the example: that one may grow with what it shows, while this one stays as it is
 * so that readings can be compared.
 */
final class FoundingCase {
    private FoundingCase() {}

    /** Builds the case from its printed texts: thirteen claims and two officials. */
    static BilateralCooperation relations() {
        Source article = Source.builder()
                .publisher("Kazinform")
                .citing("the press service of the Ministry of Foreign Affairs of Kazakhstan")
                .published(EventDate.on(2024, SEPTEMBER, 2))
                .build();
        return BilateralCooperation.between(KAZ, CZE)
                .official(Official.of("Roman Vassilenko", Post.of("Deputy Minister of Foreign Affairs", KAZ)))
                .official(Official.of("Jiří Kozák", Post.of("First Deputy Minister of Foreign Affairs", CZE)))
                .reportedBy(
                        KAZ,
                        article.withDataOwner("State Revenue Committee"),
                        r -> r.trade(
                                        year(2023),
                                        t -> t.total("626.8 million USD", "+48.4%")
                                                .exports("147.7 million USD", "+19.4%")
                                                .imports("479.1 million USD", "+60.5%"))
                                .trade(months(2024, JANUARY, JULY), t -> t.total("275.3 million USD")))
                .reportedBy(
                        KAZ,
                        article,
                        r -> r.inwardInvestment(years(2005, 2023), i -> i.gross("329.6 million USD"))
                                .inwardInvestment(year(2021), i -> i.gross("22.3 million USD"))
                                .inwardInvestment(year(2022), i -> i.gross("21.6 million USD"))
                                .inwardInvestment(year(2023), i -> i.gross("48 million USD"))
                                .inwardInvestment(quarter(2024, 1), i -> i.gross("13.8 million USD"))
                                .businessPresence(year(2024), "about 150 {legal entities}"))
                .build();
    }

    /** Finds the stated figures and calculates everything that follows from them. */
    static ImmutableList<Derived> derived(BilateralCooperation relations) {
        return ImmutableList.<Derived>builder()
                .addAll(trade(relations.trade(KAZ, year(2023)).orElseThrow()))
                .addAll(partOfYear(relations))
                .addAll(investment(relations))
                .build();
    }

    private static ImmutableList<Derived> trade(TradePeriod now) {
        Operand exports = now.exports().operand();
        Operand imports = now.imports().operand();
        Derived totalBefore = GrowthCalculator.impliedPrevious(now.total());
        Derived exportsBefore = GrowthCalculator.impliedPrevious(now.exports());
        Derived importsBefore = GrowthCalculator.impliedPrevious(now.imports());
        Derived partsBefore = TradeCalculator.turnover(exportsBefore, importsBefore);
        return ImmutableList.of(
                totalBefore,
                exportsBefore,
                importsBefore,
                partsBefore,
                TradeCalculator.turnover(now),
                TradeCalculator.balance(now),
                TradeCalculator.normalisedBalance(now),
                TradeCalculator.coverageRatio(now),
                LevelCalculator.ratio(imports, exports),
                TradeCalculator.exportShare(now),
                TradeCalculator.grubelLloydOfTotals(now),
                LevelCalculator.combined(totalBefore, partsBefore),
                TradeCalculator.balance(exportsBefore, importsBefore),
                TradeCalculator.impliedTotalGrowth(now),
                GrowthCalculator.contribution(exports, exportsBefore, totalBefore),
                GrowthCalculator.contribution(imports, importsBefore, totalBefore),
                GrowthCalculator.contribution(exports, exportsBefore, partsBefore),
                GrowthCalculator.contribution(imports, importsBefore, partsBefore),
                PeriodCalculator.monthlyMean(now.total().operand()));
    }

    private static ImmutableList<Derived> partOfYear(BilateralCooperation relations) {
        Operand part = relations
                .trade(KAZ, months(2024, JANUARY, JULY))
                .orElseThrow()
                .total()
                .operand();
        Operand year = relations.trade(KAZ, year(2023)).orElseThrow().total().operand();
        return ImmutableList.of(
                GrowthCalculator.growth(part, year),
                PeriodCalculator.monthlyMean(part),
                PeriodCalculator.ratioToYear(part, year).inPercent(),
                PeriodCalculator.runRateByMonths(part),
                PeriodCalculator.runRateByDays(part),
                PeriodCalculator.runRateChange(part, year));
    }

    private static ImmutableList<Derived> investment(BilateralCooperation relations) {
        Operand all = gross(relations, years(2005, 2023));
        Operand y2021 = gross(relations, year(2021));
        Operand y2022 = gross(relations, year(2022));
        Operand y2023 = gross(relations, year(2023));
        Operand q1 = gross(relations, quarter(2024, 1));
        ImmutableList<Operand> named = ImmutableList.of(y2021, y2022, y2023);
        return ImmutableList.of(
                CumulativeCalculator.cumulative(named),
                CumulativeCalculator.residual(all, named),
                CumulativeCalculator.residualMean(all, named),
                PeriodCalculator.yearlyMean(all),
                GrowthCalculator.growth(y2022, y2021),
                GrowthCalculator.growth(y2023, y2022),
                GrowthCalculator.compoundAnnualGrowth(y2021, y2023),
                CumulativeCalculator.shareInCumulative(all, named).inPercent(),
                CumulativeCalculator.shareInCumulative(all, ImmutableList.of(y2023))
                        .inPercent(),
                CumulativeCalculator.cumulative(ImmutableList.of(all, q1)),
                PeriodCalculator.runRateByMonths(q1),
                PeriodCalculator.runRateChange(q1, y2023));
    }

    /** The gross inflow that Kazakhstan states for a period. */
    static Operand gross(BilateralCooperation relations, ReportingPeriod period) {
        return relations
                .investment(KAZ, INWARD, period)
                .orElseThrow()
                .stated(FDI_GROSS_INFLOW)
                .operand();
    }
}
