package io.github.comity.benchmarks;

import io.github.comity.figure.Figure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Reading one figure from text. */
public class FigureBenchmark extends Warm {
    /** The text of the figure. */
    @Param({
        "626.8 million USD",
        "US$ 1.2bn",
        "+48.4%",
        "1,496.2 million",
        "about 150 {legal entities}",
        "more than $2 billion",
        "1.2–1.5 billion USD"
    })
    public String text = "";

    /** {@return the figure that the text states} */
    @Benchmark
    public Figure parse() {
        return Figure.parse(text);
    }
}
