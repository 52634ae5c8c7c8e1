package io.github.comity.benchmarks;

import io.github.comity.party.Country;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Finding one country by a code or name; a text that is no country is refused with what may be meant. */
public class CountryBenchmark extends Warm {
    /** The code or name. */
    @Param({
        "KAZ",
        "Kazakhstan",
        "czech republic",
        "Korea, Republic of",
        "Saint Vincent and the Grenadines",
        "Côte d’Ivoire",
        "Kazakstan",
        "Republic of Nowhere at all"
    })
    public String text = "";

    /** {@return the country, or the refusal} */
    @Benchmark
    public Object parse() {
        try {
            return Country.parse(text);
        } catch (IllegalArgumentException e) {
            return e;
        }
    }
}
