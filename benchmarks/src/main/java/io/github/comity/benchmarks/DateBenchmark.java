package io.github.comity.benchmarks;

import io.github.comity.period.EventDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Reading one date of an event from text. */
public class DateBenchmark extends Warm {
    /** The text of the date. */
    @Param({"2024", "2024-09", "2024-09-02", "2024-40", "2024~", "2024-09-02/2024-09-04"})
    public String text = "";

    /** {@return the date that the text states} */
    @Benchmark
    public EventDate parse() {
        return EventDate.parse(text);
    }
}
