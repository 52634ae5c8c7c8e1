package io.github.comity.calculation;

import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import java.util.Collection;

/** Measures that a calculator expects of its operands; a known other one is a mistake of the caller. */
public final class Expected {
    private Expected() {}

    /**
     * Refuses an operand that is known to be of another measure than the expected.
     *
     * @param calculators who expects it, such as {@code "trade calculators"}
     * @param operand the operand; passed over if it does not say its measure
     * @param allowed the measures that it may have
     * @param what the measures in words
     * @param remedy what the caller can do
     * @throws IllegalArgumentException if the operand is known to be of another measure
     */
    public static void measure(
            String calculators, Operand operand, Collection<Measure> allowed, Object what, String remedy) {
        operand.levelOf().ifPresent(q -> {
            if (!allowed.contains(q.measure())) {
                throw new IllegalArgumentException(
                        "%s need %s here, but was %s; %s".formatted(calculators, what, q, remedy));
            }
        });
    }
}
