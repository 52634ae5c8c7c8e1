package io.github.comity.benchmarks;

import io.github.comity.claim.Growth;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Reading one growth from text. */
public class GrowthBenchmark extends Warm {
    /** The text of the growth. */
    @Param({"+48.4%", "up 19.4%", "grew by 60.5%", "1.5 times", "rose 2.3-fold", "increased by 48.4 percent"})
    public String text = "";

    /** {@return the growth that the text states} */
    @Benchmark
    public Growth parse() {
        return Growth.parse(text);
    }
}
