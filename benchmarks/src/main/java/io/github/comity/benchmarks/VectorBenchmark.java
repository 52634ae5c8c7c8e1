package io.github.comity.benchmarks;

import io.github.comity.claim.Derived;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.structure.ConcentrationCalculator;
import io.github.comity.structure.Distribution;
import io.github.comity.structure.SpecialisationCalculator;
import io.github.comity.pattern.AdvantageCalculator;
import io.github.comity.pattern.IntraIndustryCalculator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * One index over 5,000 products, from distributions that are already there: on exact numbers, and on figures in
 * millions with one decimal.
 */
public class VectorBenchmark extends Warm {
    private static final int PRODUCTS = 5_000;

    private final Distribution exactExports = exact(1);
    private final Distribution exactImports = exact(2);
    private final Distribution exports = figures(1);
    private final Distribution imports = figures(2);

    /** Amounts to the cent of very different sizes. */
    private static Map<String, BigDecimal> amounts(int seed) {
        Random random = new Random(seed);
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (int i = 0; i < PRODUCTS; i++) {
            long size = 1L << random.nextInt(34);
            amounts.put("%06d".formatted(i), BigDecimal.valueOf((long) random.nextInt(1_000) * size + 1, 2));
        }
        return amounts;
    }

    private static Distribution exact(int seed) {
        return Distribution.exactly(amounts(seed), Unit.USD);
    }

    private static Distribution figures(int seed) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        amounts(seed)
                .forEach((product, amount) -> figures.put(
                        product,
                        Figure.of(
                                amount.movePointLeft(6)
                                        .setScale(1, RoundingMode.HALF_EVEN)
                                        .max(new BigDecimal("0.1")),
                                Magnitude.MILLION,
                                Unit.USD)));
        return Distribution.ofFigures(figures);
    }

    /** {@return the distribution itself, from figures that were read} */
    @Benchmark
    public Distribution build() {
        return Distribution.of(exports.operands());
    }

    /** {@return the sum of squared shares of exact numbers} */
    @Benchmark
    public Derived herfindahlOfExactNumbers() {
        return ConcentrationCalculator.herfindahl(exactExports);
    }

    /** {@return the sum of squared shares of figures} */
    @Benchmark
    public Derived herfindahl() {
        return ConcentrationCalculator.herfindahl(exports);
    }

    /** {@return the Gini coefficient of exact numbers, which sorts them} */
    @Benchmark
    public Derived giniOfExactNumbers() {
        return ConcentrationCalculator.gini(exactExports);
    }

    /** {@return the Gini coefficient of figures} */
    @Benchmark
    public Derived gini() {
        return ConcentrationCalculator.gini(exports);
    }

    /** {@return the Krugman index of exact numbers} */
    @Benchmark
    public Derived krugmanOfExactNumbers() {
        return SpecialisationCalculator.krugman(exactExports, exactImports);
    }

    /** {@return the Krugman index of figures} */
    @Benchmark
    public Derived krugman() {
        return SpecialisationCalculator.krugman(exports, imports);
    }

    /** {@return the aggregate Grubel-Lloyd index of exact numbers} */
    @Benchmark
    public Derived grubelLloydOfExactNumbers() {
        return IntraIndustryCalculator.grubelLloydAggregate(exactExports, exactImports);
    }

    /** {@return the aggregate Grubel-Lloyd index of figures} */
    @Benchmark
    public Derived grubelLloyd() {
        return IntraIndustryCalculator.grubelLloydAggregate(exports, imports);
    }

    /** {@return the revealed advantage in one of the products} */
    @Benchmark
    public Derived advantageInOneProduct() {
        return AdvantageCalculator.rca(exports, imports, "000042");
    }

    /** {@return the entropy of figures, with several logarithms for each product} */
    @Benchmark
    public Derived entropy() {
        return ConcentrationCalculator.entropy(exports);
    }
}
