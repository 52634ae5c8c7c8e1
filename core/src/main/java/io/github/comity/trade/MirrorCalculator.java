package io.github.comity.trade;

import static io.github.comity.calculation.Common.PERIOD;
import static io.github.comity.calculation.Common.REPORTER;
import static io.github.comity.calculation.Common.UNIT;

import io.github.comity.calculation.Calculation;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import java.math.BigDecimal;

/**
 * Compares the two reports of one trade: the exporter's exports with the importer's imports.
 *
 * <p>Three scales of the asymmetry are in use and are named apart. Nothing is adjusted unless asked for: {@link #atFob}
 * and {@link #atCif} give a pair whose two reports are valued alike by the factor of the pair, and every comparison
 * takes such a pair as well.
 *
 * <table>
 * <caption>The scales, for exports x and imports m</caption>
 * <tr><th>method</th><th>formula</th><th>range</th></tr>
 * <tr><td>{@link #asymmetryToExports}</td><td>(m - x) / x</td><td>from -1</td></tr>
 * <tr><td>{@link #boundedAsymmetry}</td><td>(m - x) / (m + x)</td><td>-1 to 1</td></tr>
 * <tr><td>{@link #midpointAsymmetry}</td><td>2 (m - x) / (m + x)</td><td>-2 to 2</td></tr>
 * </table>
 *
 * <p>Points are rounded half-even and bounds outward at 34 digits. Bounds are tight for the two reports, which rest on
 * different claims. A report that is not stated makes the answer undefined with {@code MISSING_INPUT}. Source: WITS,
 * mirror statistics; Javorsek 2016, ESCAP working paper SD/WP/02. This class is stateless and thread-safe.
 */
public final class MirrorCalculator {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private MirrorCalculator() {}

    /** The two reports, which nobody but the two reporters keeps apart. */
    private static Calculation between(String name, Unit unit, MirrorPair pair) {
        return Calculation.of(name, unit, pair.imports(), pair.exports())
                .nonNegative()
                .same(UNIT);
    }

    private static Unit unit(MirrorPair pair) {
        return pair.imports().unit();
    }

    /**
     * Calculates the mirror ratio.
     *
     * <p>Formula: {@code imports / exports}. Unit: ratio, 0 and above; 1 for reports that agree. Bounds: tight.
     * Undefined if the exports are or may be zero.
     *
     * @param pair the two reports
     * @return the ratio
     */
    public static Derived ratio(MirrorPair pair) {
        Given.argument("pair", "MirrorCalculator.ratio", pair);
        Calculation ratio = between("mirror ratio", Unit.RATIO, pair).nonZero(pair.exports());
        return ratio.result(
                "imports / exports", () -> ratio.amount(pair.imports()).dividedBy(ratio.amount(pair.exports())));
    }

    /**
     * Calculates the mirror gap.
     *
     * <p>Formula: {@code imports - exports}. Unit: money, any sign. Bounds: exact and tight.
     *
     * @param pair the two reports
     * @return the gap
     */
    public static Derived gap(MirrorPair pair) {
        Given.argument("pair", "MirrorCalculator.gap", pair);
        Calculation gap = between("mirror gap", unit(pair), pair);
        return gap.result("imports - exports", () -> gap.amount(pair.imports()).minus(gap.amount(pair.exports())));
    }

    /**
     * Calculates the asymmetry relative to the exports.
     *
     * <p>Formula: {@code (imports - exports) / exports}. Unit: ratio, from -1. Bounds: tight: the exports occur twice,
     * and it is evaluated as {@code imports / exports - 1}. Undefined if the exports are or may be zero.
     *
     * @param pair the two reports
     * @return the asymmetry
     */
    public static Derived asymmetryToExports(MirrorPair pair) {
        Given.argument("pair", "MirrorCalculator.asymmetryToExports", pair);
        return excess("mirror asymmetry to exports", "(imports - exports) / exports", pair);
    }

    private static Derived excess(String name, String formula, MirrorPair pair) {
        Calculation excess = between(name, Unit.RATIO, pair).nonZero(pair.exports());
        return excess.result(
                formula,
                () -> excess.amount(pair.imports())
                        .dividedBy(excess.amount(pair.exports()))
                        .minus(BigDecimal.ONE));
    }

    /**
     * Calculates the asymmetry relative to the sum of the reports.
     *
     * <p>Formula: {@code (imports - exports) / (imports + exports)}. Unit: ratio, from -1 (exports only) to 1 (imports
     * only). Bounds: tight: both occur twice and are evaluated at the right corners. Undefined if both are or may be
     * zero.
     *
     * @param pair the two reports
     * @return the asymmetry
     */
    public static Derived boundedAsymmetry(MirrorPair pair) {
        Given.argument("pair", "MirrorCalculator.boundedAsymmetry", pair);
        return asymmetry("bounded mirror asymmetry", "(imports - exports) / (imports + exports)", pair, BigDecimal.ONE);
    }

    private static Derived asymmetry(String name, String formula, MirrorPair pair, BigDecimal scale) {
        Calculation asymmetry = between(name, Unit.RATIO, pair).positiveSum(pair.imports(), pair.exports());
        return asymmetry.result(
                formula,
                () -> asymmetry
                        .amount(pair.imports())
                        .normalisedDifference(asymmetry.amount(pair.exports()))
                        .times(scale));
    }

    /**
     * Calculates the asymmetry relative to the mean of the reports.
     *
     * <p>Formula: {@code 2 (imports - exports) / (imports + exports)}. Unit: ratio, from -2 (exports only) to 2
     * (imports only). Bounds: tight, as {@link #boundedAsymmetry}, of which it is the double.
     *
     * @param pair the two reports
     * @return the asymmetry
     */
    public static Derived midpointAsymmetry(MirrorPair pair) {
        Given.argument("pair", "MirrorCalculator.midpointAsymmetry", pair);
        return asymmetry("mid-point mirror asymmetry", "2 (imports - exports) / (imports + exports)", pair, TWO);
    }

    /**
     * Calculates a reconciled value of the two reports: a mean at FOB, weighted by how reliable each of them is held to
     * be.
     *
     * <p>Formula: {@code w exports + (1 - w) imports}, both valued FOB. Unit: money. Bounds: exact and tight for the
     * two reports. The inputs keep both reports. It is a convention and no finding: neither report is shown to be
     * right. Undefined as {@link #atFob} is.
     *
     * @param pair the two reports
     * @param weightOfExports how much the exporter's report counts, from 0 to 1
     * @return the weighted mean
     * @throws IllegalArgumentException if the weight is below 0 or above 1
     */
    public static Derived reconciled(MirrorPair pair, BigDecimal weightOfExports) {
        Given.arguments("MirrorCalculator.reconciled", "pair", pair, "weightOfExports", weightOfExports);
        if (weightOfExports.signum() < 0 || weightOfExports.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "weight of the exporter's report must be from 0 to 1, but was %s; pass 0.5 for the plain mean"
                            .formatted(weightOfExports));
        }
        MirrorPair fob = atFob(pair);
        Calculation mean = between("reconciled value", unit(pair), fob);
        return mean.result(
                "w exports + (1 - w) imports, both FOB",
                () -> mean.amount(fob.exports())
                        .times(weightOfExports)
                        .plus(mean.amount(fob.imports()).times(BigDecimal.ONE.subtract(weightOfExports))));
    }

    /**
     * Adjusts the pair so that both reports are valued FOB.
     *
     * <p>Formula: {@code CIF value / factor}; a report that is FOB already stays as it is. Bounds: tight. The adjusted
     * report keeps its claims and names the source of the factor. Without a factor an adjusted report is undefined with
     * {@code MISSING_INPUT}, and so is what follows from it.
     *
     * @param pair the two reports
     * @return a pair whose reports are both valued FOB
     */
    public static MirrorPair atFob(MirrorPair pair) {
        Given.argument("pair", "MirrorCalculator.atFob", pair);
        return pair.adjusted(
                adjusted(pair, pair.exports(), pair.exportValuation(), Valuation.FOB),
                adjusted(pair, pair.imports(), pair.importValuation(), Valuation.FOB),
                Valuation.FOB);
    }

    /**
     * Adjusts the pair so that both reports are valued CIF.
     *
     * <p>Formula: {@code FOB value * factor}; a report that is CIF already stays as it is. Bounds: tight, the product
     * exact. Otherwise as {@link #atFob}.
     *
     * @param pair the two reports
     * @return a pair whose reports are both valued CIF
     */
    public static MirrorPair atCif(MirrorPair pair) {
        Given.argument("pair", "MirrorCalculator.atCif", pair);
        return pair.adjusted(
                adjusted(pair, pair.exports(), pair.exportValuation(), Valuation.CIF),
                adjusted(pair, pair.imports(), pair.importValuation(), Valuation.CIF),
                Valuation.CIF);
    }

    private static Operand adjusted(MirrorPair pair, Operand operand, Valuation from, Valuation to) {
        if (from == to) {
            return operand;
        }
        String name = "%s at %s".formatted(operand.label(), to);
        CifFobFactor named = pair.factor().orElse(null);
        if (named == null || operand.undefined().isPresent()) {
            return Calculation.of(name, operand.unit(), operand)
                    .require(
                            false,
                            Reason.MISSING_INPUT,
                            "needs a CIF/FOB factor, but the pair has none; name one with its source by withFactor")
                    .undefined();
        }
        Operand factor = named.factor();
        boolean toFob = to == Valuation.FOB;
        Calculation value = Calculation.of(name, operand.unit(), operand, factor)
                .nonNegative(operand)
                .positiveDenominator(factor);
        return value.result(
                (toFob ? "CIF value / factor " : "FOB value * factor ") + named,
                () -> toFob
                        ? value.amount(operand).dividedBy(value.amount(factor))
                        : value.amount(operand).times(value.amount(factor)));
    }

    /**
     * Calculates the freight margin that the two reports imply.
     *
     * <p>Formula: {@code (CIF value - FOB value) / FOB value}. Unit: ratio; 0.06 for the factor 1.06. It is a freight
     * margin only as far as the two reports count the same goods: real pairs give negative margins and margins above 1.
     * Bounds: tight, as {@link #asymmetryToExports}. Undefined with {@code MEASURE_MISMATCH} unless the exports are
     * valued FOB and the imports CIF.
     *
     * @param pair the two reports, not adjusted
     * @return the implied margin
     */
    public static Derived impliedFreightMargin(MirrorPair pair) {
        Given.argument("pair", "MirrorCalculator.impliedFreightMargin", pair);
        if (pair.exportValuation() != Valuation.FOB || pair.importValuation() != Valuation.CIF) {
            return between("implied freight margin", Unit.RATIO, pair)
                    .require(
                            false,
                            Reason.MEASURE_MISMATCH,
                            "needs exports valued FOB and imports valued CIF, but was %s and %s; pass the pair as "
                                    + "reported",
                            pair.exportValuation(),
                            pair.importValuation())
                    .undefined();
        }
        return excess("implied freight margin", "(CIF value - FOB value) / FOB value", pair);
    }

    /**
     * Calculates the freight margin of one flow that one reporter values in both ways.
     *
     * <p>Formula: {@code (CIF value - FOB value) / FOB value}. Unit: ratio. Bounds: tight: the FOB value occurs twice,
     * and it is evaluated as {@code CIF value / FOB value - 1}. Undefined if the FOB value is or may be zero.
     *
     * @param cif the imports valued CIF
     * @param fob the same imports valued FOB
     * @return the margin
     */
    public static Derived freightMargin(Operand cif, Operand fob) {
        Given.arguments("MirrorCalculator.freightMargin", "cif", cif, "fob", fob);
        Calculation margin = Calculation.of("freight margin", Unit.RATIO, cif, fob)
                .nonNegative()
                .same(UNIT, REPORTER, PERIOD)
                .nonZero(fob);
        return margin.result(
                "(CIF value - FOB value) / FOB value",
                () -> margin.amount(cif).dividedBy(margin.amount(fob)).minus(BigDecimal.ONE));
    }
}
