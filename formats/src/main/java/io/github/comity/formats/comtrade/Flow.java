package io.github.comity.formats.comtrade;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Measure;
import io.github.comity.formats.internal.Shown;
import java.util.Locale;

/**
 * A flow of goods or services.
 *
 * @param measure what is measured
 * @param cif the same where its valuation is told apart, with international freight and insurance
 * @param fob the same without them
 * @param isImport whether it is usually valued CIF
 */
record Flow(Measure measure, Measure cif, Measure fob, boolean isImport) {
    private static final Flow IMPORTS = of(Measure.IMPORTS, true);
    private static final Flow EXPORTS = of(Measure.EXPORTS, false);
    private static final Flow RE_EXPORTS = of(Measure.RE_EXPORTS, false);
    private static final Flow RE_IMPORTS = of(Comtrade.RE_IMPORTS, true);
    private static final Flow DOMESTIC = of(Comtrade.DOMESTIC_EXPORTS, false);
    private static final Flow FOREIGN = of(Comtrade.FOREIGN_IMPORTS, true);

    private static final ImmutableMap<String, Flow> FLOWS = ImmutableMap.<String, Flow>builder()
            .put("1", IMPORTS)
            .put("2", EXPORTS)
            .put("3", RE_EXPORTS)
            .put("4", RE_IMPORTS)
            .put("m", IMPORTS)
            .put("import", IMPORTS)
            .put("imports", IMPORTS)
            .put("x", EXPORTS)
            .put("export", EXPORTS)
            .put("exports", EXPORTS)
            .put("rx", RE_EXPORTS)
            .put("re-export", RE_EXPORTS)
            .put("re-exports", RE_EXPORTS)
            .put("rm", RE_IMPORTS)
            .put("re-import", RE_IMPORTS)
            .put("re-imports", RE_IMPORTS)
            .put("dx", DOMESTIC)
            .put("domestic export", DOMESTIC)
            .put("domestic exports", DOMESTIC)
            .put("fm", FOREIGN)
            .put("foreign import", FOREIGN)
            .put("foreign imports", FOREIGN)
            .put("mip", processing("imports for inward processing", true))
            .put("mop", processing("imports after outward processing", true))
            .put("xip", processing("exports after inward processing", false))
            .put("xop", processing("exports for outward processing", false))
            .buildOrThrow();

    private static Flow of(Measure measure, boolean isImport) {
        return new Flow(measure, Comtrade.valued(measure, "CIF"), Comtrade.valued(measure, "FOB"), isImport);
    }

    private static Flow processing(String name, boolean isImport) {
        return of(Comtrade.measure(name, isImport ? Measure.Sides.OF_FROM : Measure.Sides.OF_TO), isImport);
    }

    /**
     * Reads a code, or a name in place of one.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Flow read(String text) {
        Flow flow = FLOWS.get(text.toLowerCase(Locale.ROOT));
        if (flow == null) {
            throw new IllegalArgumentException(
                    ("flow must be one of M, X, RM, RX, FM, DX, MIP, MOP, XIP and XOP, but was %s; write it as UN "
                                    + "Comtrade does")
                            .formatted(Shown.quote(text)));
        }
        return flow;
    }
}
