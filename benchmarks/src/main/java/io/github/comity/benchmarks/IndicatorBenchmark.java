package io.github.comity.benchmarks;

import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.trade.TradeCalculator;
import io.github.comity.trade.TradePeriod;
import org.openjdk.jmh.annotations.Benchmark;

/** One result of a calculator, from claims that are already there: bounds, inputs and all checks, but no text. */
public class IndicatorBenchmark extends Warm {
    private final BilateralCooperation relations = FoundingCase.relations();
    private final TradePeriod trade = relations.trade(KAZ, year(2023)).orElseThrow();
    private final StatedQuantity total = trade.total();
    private final Operand exports = trade.exports().operand();
    private final Operand imports = trade.imports().operand();
    private final Operand inflow2021 = FoundingCase.gross(relations, year(2021));
    private final Operand inflow2022 = FoundingCase.gross(relations, year(2022));
    private final Operand inflow2023 = FoundingCase.gross(relations, year(2023));
    private final Operand first = Operand.of(Figure.parse("329.6 million USD"));
    private final Operand last = Operand.of(Figure.parse("1,496.2 million USD"));

    /** {@return exports minus imports: no division} */
    @Benchmark
    public Derived balance() {
        return TradeCalculator.balance(exports, imports);
    }

    /** {@return exports divided by imports} */
    @Benchmark
    public Derived coverageRatio() {
        return TradeCalculator.coverageRatio(exports, imports);
    }

    /** {@return the share of exports, whose bounds lie at the right corners} */
    @Benchmark
    public Derived exportShare() {
        return TradeCalculator.exportShare(exports, imports);
    }

    /** {@return the level of the year before, from level and growth as stated} */
    @Benchmark
    public Derived impliedPrevious() {
        return GrowthCalculator.impliedPrevious(total);
    }

    /** {@return growth between two stated levels} */
    @Benchmark
    public Derived growth() {
        return GrowthCalculator.growth(inflow2023, inflow2022);
    }

    /** {@return compound annual growth, which needs a root} */
    @Benchmark
    public Derived compoundAnnualGrowth() {
        return GrowthCalculator.compoundAnnualGrowth(inflow2021, inflow2023);
    }

    /** {@return compound annual growth over twenty years, a root of a high degree} */
    @Benchmark
    public Derived compoundAnnualGrowthOfTwentyYears() {
        return GrowthCalculator.compoundAnnualGrowth(first, last, 20);
    }
}
