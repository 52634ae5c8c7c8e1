package io.github.comity.benchmarks;

import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first call in a process that has used nothing of this library before: one call in each of twenty fresh JVMs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstUseBenchmark {
    /** {@return a constant, for which the tables of codes are read} */
    @Benchmark
    public Country constant() {
        return Countries.KAZ;
    }

    /** {@return a country by its name, for which the keys of all names are made} */
    @Benchmark
    public Country name() {
        return Country.parse("Czech Republic");
    }
}
