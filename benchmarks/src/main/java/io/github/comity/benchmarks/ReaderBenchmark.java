package io.github.comity.benchmarks;

import io.github.comity.communique.CommuniqueReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/**
 * English texts of 100,000 characters read into claims: the rate in MB a second is 100,000 by microseconds. Java takes
 * a minute to compile some two thousand methods, so that it is warm for that long.
 */
@Warmup(iterations = 15, time = 4)
public class ReaderBenchmark extends Warm {
    private final String text = Communiques.ofLength(100_000);
    private final String whole = Communiques.wholeOfLength(100_000);
    private final CommuniqueReader reader = CommuniqueReader.english().published("2024-12-01");

    /** {@return the number of claims that were read in paragraphs that nearly all tell figures} */
    @Benchmark
    public int read() {
        return reader.read(text).readClaims().size();
    }

    /** {@return the number of claims that were read in whole communiques} */
    @Benchmark
    public int readWhole() {
        return reader.read(whole).readClaims().size();
    }

    /** {@return the number of claims that were read in whole communiques, without their events} */
    @Benchmark
    public int readWholeWithoutEvents() {
        return reader.withoutEvents().read(whole).readClaims().size();
    }
}
