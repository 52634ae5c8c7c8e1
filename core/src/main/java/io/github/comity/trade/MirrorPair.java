package io.github.comity.trade;

import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.WrittenBuilder;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The two reports of one trade: what the exporter counted as exports and the importer as imports.
 *
 * <p>It is not a trade balance: both reports are about the same goods, which go one way. They differ in valuation, in
 * time and in who is taken for the partner, so neither is the truth and the pair keeps both. It is the only place where
 * figures of different reporters meet.
 *
 * <pre>{@code
 * MirrorPair pair = MirrorPair.of(pakistan.exports().operand(), china.imports().operand())
 *         .withFactor(CifFobFactor.IMF_2017);
 * MirrorCalculator.gap(pair);                               // 321 million USD
 * MirrorCalculator.gap(MirrorCalculator.atFob(pair));       // 289.47 million USD
 * }</pre>
 *
 * <p>Unless said otherwise exports are valued FOB and imports CIF. Two pairs are equal when all components are equal.
 * There is no order. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class MirrorPair {
    MirrorPair() {}

    /**
     * Obtains the two reports of one trade, exports valued FOB and imports CIF.
     *
     * @param exports the exports as the exporter reports them
     * @param imports the same goods as imports that the importer reports
     * @return the pair
     * @throws IllegalArgumentException if the two are known not to mirror each other: of other measures, of other
     *     countries, of different periods, units, coverages, scopes or price bases
     */
    public static MirrorPair of(Operand exports, Operand imports) {
        Given.arguments("MirrorPair.of", "exports", exports, "imports", imports);
        measure(exports, Measure.EXPORTS);
        measure(imports, Measure.IMPORTS);
        exports.levelOf().ifPresent(x -> imports.levelOf().ifPresent(m -> mirrored(x, m)));
        return pair(exports, Valuation.FOB, imports, Valuation.CIF).build();
    }

    /**
     * Obtains the mirror of what one trade period states as exports and another as imports.
     *
     * @param exporter the trade of the exporter with the importer
     * @param importer the trade of the importer with the exporter, in the same period
     * @return the pair; if a figure is not stated, what follows from the pair is undefined with {@code MISSING_INPUT}
     * @throws IllegalArgumentException if the two are not the mirror of each other
     */
    public static MirrorPair of(TradePeriod exporter, TradePeriod importer) {
        Given.arguments("MirrorPair.of", "exporter", exporter, "importer", importer);
        mirrored(exporter.exports().quantity(), importer.imports().quantity());
        return of(exporter.exports().operand(), importer.imports().operand());
    }

    private static void measure(Operand operand, Measure expected) {
        operand.levelOf().ifPresent(q -> {
            if (!q.measure().equals(expected)) {
                throw new IllegalArgumentException(
                        ("mirror pair needs %s here, but was %s; pass the exporter's exports first and the "
                                        + "importer's imports second")
                                .formatted(expected, q));
            }
        });
    }

    private static void mirrored(Quantity exports, Quantity imports) {
        if (!exports.reporter().equals(imports.partner()) || !exports.partner().equals(imports.reporter())) {
            throw new IllegalArgumentException(
                    ("mirror pair needs imports that %s reports from %s, but was %s; swap reporter and "
                                    + "partner of one report")
                            .formatted(
                                    exports.partner().code(), exports.reporter().code(), imports));
        }
        same("period", exports, imports, Quantity::period);
        if (!exports.unit().equals(Unit.UNSTATED) && !imports.unit().equals(Unit.UNSTATED)) {
            same("unit", exports, imports, Quantity::unit);
        }
        same("coverage", exports, imports, Quantity::coverage);
        same("scope", exports, imports, q -> q.scope().orElse("none"));
        same("price basis", exports, imports, Quantity::priceBasis);
    }

    private static void same(String what, Quantity exports, Quantity imports, Function<Quantity, Object> attribute) {
        Object first = attribute.apply(exports);
        Object second = attribute.apply(imports);
        if (!first.equals(second)) {
            throw new IllegalArgumentException("mirror pair needs reports of one %s, but was %s and %s; take both alike"
                    .formatted(what, first, second));
        }
    }

    /**
     * Returns a copy that says how the two reports are valued.
     *
     * @param exports the valuation of the exports
     * @param imports the valuation of the imports
     * @return the pair with these valuations
     */
    public MirrorPair withValuation(Valuation exports, Valuation imports) {
        Given.arguments("MirrorPair.withValuation", "exports", exports, "imports", imports);
        return pair(exports(), exports, imports(), imports).factor(factor()).build();
    }

    /**
     * Returns a copy with a factor between the two valuations; nothing is adjusted yet.
     *
     * @param factor CIF value over FOB value, with its source
     * @return the pair with that factor
     */
    public MirrorPair withFactor(CifFobFactor factor) {
        Given.argument("factor", "MirrorPair.withFactor", factor);
        return pair(exports(), exportValuation(), imports(), importValuation())
                .factor(factor)
                .build();
    }

    /** A pair whose reports are valued alike after an adjustment. */
    MirrorPair adjusted(Operand exports, Operand imports, Valuation valuation) {
        return pair(exports, valuation, imports, valuation).factor(factor()).build();
    }

    private static ImmutableMirrorPair.Builder pair(
            Operand exports, Valuation exportValuation, Operand imports, Valuation importValuation) {
        return new ImmutableMirrorPair.Builder()
                .exports(exports)
                .exportValuation(exportValuation)
                .imports(imports)
                .importValuation(importValuation);
    }

    /** {@return the exports as the exporter reports them} */
    public abstract Operand exports();

    /** {@return how the exports are valued; {@link Valuation#FOB} unless set} */
    public abstract Valuation exportValuation();

    /** {@return the imports as the importer reports them} */
    public abstract Operand imports();

    /** {@return how the imports are valued; {@link Valuation#CIF} unless set} */
    public abstract Valuation importValuation();

    /** {@return the factor between the valuations with its source, or empty if none was named} */
    public abstract Optional<CifFobFactor> factor();

    /** {@return whether both reports are valued in the same way} */
    public boolean isValuedAlike() {
        return exportValuation() == importValuation();
    }

    /**
     * {@return a text such as {@code "exports PAK-CHN 2001 USD (FOB) and imports CHN-PAK 2001 USD (CIF), factor 1.06
     * (...)"}}
     */
    @Override
    public String toString() {
        return "%s (%s) and %s (%s)"
                        .formatted(
                                exports().label(), exportValuation(), imports().label(), importValuation())
                + factor().map(f -> ", factor " + f).orElse("");
    }
}
