package io.github.comity.benchmarks;

import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.indicator.TrendCalculator;
import io.github.comity.investment.InvestmentCalculator;
import io.github.comity.trade.MirrorCalculator;
import io.github.comity.trade.MirrorPair;
import io.github.comity.trade.OpennessCalculator;
import io.github.comity.trade.TradeCalculator;
import io.github.comity.trade.TradePeriod;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;

/** One result of an indicator of several figures, rational or with logarithms. */
public class ScalarIndicatorBenchmark extends Warm {
    private final BilateralCooperation relations = FoundingCase.relations();
    private final TradePeriod trade = relations.trade(KAZ, year(2023)).orElseThrow();
    private final Operand exports = trade.exports().operand();
    private final Operand imports = trade.imports().operand();
    private final Operand gdp = Operand.of(Figure.parse("262 billion USD"));
    private final Operand inflow = Operand.of(Figure.parse("3.2 billion USD"));
    private final Operand worldInflow = Operand.of(Figure.parse("1330 billion USD"));
    private final Operand worldGdp = Operand.of(Figure.parse("106000 billion USD"));
    private final MirrorPair pair = MirrorPair.of(exports, Operand.of(Figure.parse("180.2 million USD")));
    private final ImmutableList<Operand> series = Stream.of("1927.6", "1908.9", "1753.0", "1650.8", "1875.0", "1949.4")
            .map(v -> Operand.of(Figure.parse(v + " billion USD")))
            .collect(ImmutableList.toImmutableList());

    /** {@return exports divided by imports, less one} */
    @Benchmark
    public Derived balanceToImports() {
        return TradeCalculator.balanceToImports(exports, imports);
    }

    /** {@return a ratio of three figures} */
    @Benchmark
    public Derived openness() {
        return OpennessCalculator.opennessUnctad(exports, imports, gdp);
    }

    /** {@return a ratio of two ratios, four figures} */
    @Benchmark
    public Derived performanceIndex() {
        return InvestmentCalculator.inwardPerformanceIndex(inflow, gdp, worldInflow, worldGdp);
    }

    /** {@return the bounded asymmetry of two reports} */
    @Benchmark
    public Derived mirrorAsymmetry() {
        return MirrorCalculator.boundedAsymmetry(pair);
    }

    /** {@return logarithmic growth, which needs two logarithms for each of point and bounds} */
    @Benchmark
    public Derived logGrowth() {
        return TrendCalculator.logGrowth(series.get(0), series.get(5), 5);
    }

    /** {@return the least-squares rate of six years: three logarithms and an exponential for each end} */
    @Benchmark
    public Derived leastSquaresRate() {
        return TrendCalculator.leastSquaresRate(series);
    }

    /** {@return the mean of the rates of six years} */
    @Benchmark
    public Derived meanOfRates() {
        return TrendCalculator.meanOfRates(series);
    }
}
