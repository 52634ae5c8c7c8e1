package io.github.comity.trade;

import io.github.comity.claim.Operand;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.source.Source;
import java.math.BigDecimal;

/**
 * By how much the value of goods grows from the exporter's to the importer's border, and who says so.
 *
 * <p>It is not a fact about one trade: it is a convention, and published conventions differ. A factor is therefore
 * never assumed; whoever adjusts names the factor and its source. {@code 1.06} adds 6 percent for freight and
 * insurance; a range such as {@code 1.10–1.20} enters with both ends.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param factor CIF value over FOB value, a ratio of at least 1
 * @param source who uses or estimated it
 */
public record CifFobFactor(Operand factor, Source source) {
    /** The factor 1.06 of the Direction of Trade Statistics of the International Monetary Fund. */
    public static final CifFobFactor IMF_2017 = of(
            new BigDecimal("1.06"),
            Source.builder()
                    .publisher("International Monetary Fund")
                    .title("Direction of Trade Statistics, foreword of 2017")
                    .build());

    /**
     * Checks the components.
     *
     * @param factor CIF value over FOB value, a ratio of at least 1
     * @param source who uses or estimated it
     * @throws IllegalArgumentException if the factor is not a ratio that is certainly at least 1
     */
    public CifFobFactor {
        Given.arguments("CifFobFactor", "factor", factor, "source", source);
        boolean valid = factor.unit().equals(Unit.RATIO)
                && factor.undefined().isEmpty()
                && factor.bounds()
                        .lower()
                        .map(l -> l.compareTo(BigDecimal.ONE) >= 0)
                        .orElse(false);
        if (!valid) {
            throw new IllegalArgumentException(
                    ("CIF/FOB factor must be a ratio of 1 or more, but was %s (%s); pass CIF value over FOB "
                                    + "value, such as 1.06")
                            .formatted(factor.label(), factor.unit()));
        }
    }

    /**
     * Obtains a factor that is meant exactly.
     *
     * @param factor CIF value over FOB value, at least 1, such as 1.06
     * @param source who uses or estimated it
     * @return the factor
     * @throws IllegalArgumentException if the factor is below 1
     */
    public static CifFobFactor of(BigDecimal factor, Source source) {
        Given.arguments("CifFobFactor.of", "factor", factor, "source", source);
        return new CifFobFactor(Operand.exactly(factor, Unit.RATIO), source);
    }

    /** {@return a text such as {@code "1.06 (International Monetary Fund)"}} */
    @Override
    public String toString() {
        return factor.label() + " (" + source.publisher() + ")";
    }
}
