package io.github.comity.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.cooperation.BilateralCooperation;
import org.openjdk.jmh.annotations.Benchmark;

/** A whole article: stated in the builder, and all that follows from it. */
public class FoundingCaseBenchmark extends Warm {
    private final BilateralCooperation relations = FoundingCase.relations();

    /** {@return the cooperation, built from the printed texts of the article} */
    @Benchmark
    public BilateralCooperation build() {
        return FoundingCase.relations();
    }

    /** {@return the 37 answers that follow (one of them undefined), look-up of the stated figures included} */
    @Benchmark
    public ImmutableList<Derived> derive() {
        return FoundingCase.derived(relations);
    }

    /** {@return the same as text, which is what a report needs} */
    @Benchmark
    public String deriveAndPrint() {
        StringBuilder out = new StringBuilder();
        FoundingCase.derived(relations).forEach(d -> out.append(d).append('\n'));
        return out.toString();
    }
}
