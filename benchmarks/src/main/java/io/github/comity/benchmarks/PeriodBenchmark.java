package io.github.comity.benchmarks;

import io.github.comity.period.ReportingPeriod;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Reading one reporting period from text. */
public class PeriodBenchmark extends Warm {
    /** The text of the period. */
    @Param({"2023", "2024-Q1", "2024-07-01", "2024-01-01/P7M", "2023-01/2023-05", "2005/.."})
    public String text = "";

    /** {@return the period that the text states} */
    @Benchmark
    public ReportingPeriod parse() {
        return ReportingPeriod.parse(text);
    }
}
