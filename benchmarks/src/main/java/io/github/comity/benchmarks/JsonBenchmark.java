package io.github.comity.benchmarks;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.json.JsonFormat;
import org.openjdk.jmh.annotations.Benchmark;

/** The founding case as JSON. */
public class JsonBenchmark extends Warm {
    private final JsonFormat<BilateralCooperation> format = JsonFormat.of(BilateralCooperation.class);
    private final BilateralCooperation relations = FoundingCase.relations();
    private final String json = format.write(relations);

    /** {@return the founding case as JSON} */
    @Benchmark
    public String write() {
        return format.write(relations);
    }

    /** {@return the founding case from JSON} */
    @Benchmark
    public BilateralCooperation parse() {
        return format.parse(json);
    }

    /** {@return the founding case, to JSON and back} */
    @Benchmark
    public BilateralCooperation thereAndBack() {
        return format.parse(format.write(relations));
    }
}
