package io.github.comity.pattern;

import static io.github.comity.structure.Boxes.assertClose;
import static io.github.comity.structure.Boxes.assertFraction;
import static io.github.comity.structure.Boxes.exact;
import static io.github.comity.structure.Boxes.figures;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Countries;
import io.github.comity.structure.Boxes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntensityCalculatorTest {
    private static Operand usd(String value) {
        return Operand.exactly(new BigDecimal(value), Unit.USD);
    }

    private static Operand figure(String text) {
        return Operand.of(Figure.parse(text));
    }

    /** By hand, exports of three countries to each other: rows export, columns import. */
    private static final int[][] MATRIX = {{0, 30, 10}, {20, 0, 40}, {50, 60, 0}};

    private static Operand flow(int i, int j) {
        return usd(String.valueOf(MATRIX[i][j]));
    }

    private static Operand exports(int i) {
        return usd(String.valueOf(java.util.Arrays.stream(MATRIX[i]).sum()));
    }

    private static Operand imports(int j) {
        return usd(String.valueOf(MATRIX[0][j] + MATRIX[1][j] + MATRIX[2][j]));
    }

    private static final Operand WORLD = usd("210");

    @Test
    void bothForms_onOneMatrix() {
        // (30/40) / (90/210), and with own imports taken out of the world (30/40) / (90/140)
        Derived wits = IntensityCalculator.exportIntensityWits(flow(0, 1), exports(0), imports(1), WORLD);
        Derived kojima =
                IntensityCalculator.exportIntensityKojima(flow(0, 1), exports(0), imports(1), WORLD, imports(0));
        assertFraction(wits, 7, 4);
        assertFraction(kojima, 7, 6);
        assertThat(kojima.point()).isLessThan(wits.point());
        assertThat(wits.name()).isEqualTo("export intensity (WITS)");
        assertThat(kojima.name()).isEqualTo("export intensity (Kojima)");
        assertFraction(IntensityCalculator.symmetricIntensity(wits), 3, 11);
        // (20/70) / (60/(210-40))
        assertFraction(
                IntensityCalculator.importIntensityKojima(flow(1, 0), imports(0), exports(1), WORLD, exports(0)),
                17,
                21);
        // turnover: (50/110) / (150/420)
        assertFraction(IntensityCalculator.turnoverIntensity(usd("50"), usd("110"), usd("150"), WORLD), 14, 11);
    }

    /** On one consistent matrix the import intensity is the export intensity of the partner towards the reporter. */
    @Test
    void importIntensity_isThePartnersExportIntensity() {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertClose(
                        IntensityCalculator.importIntensityWholeWorld(flow(j, i), imports(i), exports(j), WORLD)
                                .point(),
                        IntensityCalculator.exportIntensityWits(flow(j, i), exports(j), imports(i), WORLD)
                                .point(),
                        i + " and " + j);
            }
        }
    }

    @Test
    void boundsOfFigures_areTheCorners() {
        Random random = new Random(141);
        for (int i = 0; i < 100; i++) {
            Operand[] o = new Operand[5];
            for (int k = 0; k < 5; k++) {
                o[k] = figure((k == 3 ? 100 : 2) + random.nextInt(30) + " USD");
            }
            Derived wits = IntensityCalculator.exportIntensityWits(o[0], o[1], o[2], o[3]);
            Derived kojima = IntensityCalculator.exportIntensityKojima(o[0], o[1], o[2], o[3], o[4]);
            assertClose(low(wits), quotient(low(o[0]), low(o[3]), high(o[1]), high(o[2])), "seed 141");
            assertClose(high(wits), quotient(high(o[0]), high(o[3]), low(o[1]), low(o[2])), "seed 141");
            assertClose(
                    low(kojima),
                    quotient(low(o[0]), low(o[3]).subtract(high(o[4])), high(o[1]), high(o[2])),
                    "seed 141");
            assertClose(
                    high(kojima),
                    quotient(high(o[0]), high(o[3]).subtract(low(o[4])), low(o[1]), low(o[2])),
                    "seed 141");
        }
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
        return a.multiply(b).divide(c.multiply(d), Boxes.WIDE);
    }

    private static BigDecimal low(Operand o) {
        return o.bounds().lower().orElseThrow();
    }

    private static BigDecimal high(Operand o) {
        return o.bounds().upper().orElseThrow();
    }

    @Test
    void undefinedInputs_passTheirReasonOn() {
        assertThat(IntensityCalculator.exportIntensityWits(usd("1"), usd("0"), usd("1"), usd("1"))
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Reason.ZERO_DENOMINATOR);
        Derived missing = Derived.undefined("exports", Reason.MISSING_INPUT, "not stated", Unit.USD, List.of());
        for (Derived result : List.of(
                IntensityCalculator.exportIntensityKojima(usd("1"), usd("2"), usd("1"), missing, usd("1")),
                IntensityCalculator.turnoverIntensity(usd("1"), usd("2"), usd("1"), missing),
                IntensityCalculator.marketShare(missing, usd("1")),
                IntensityCalculator.symmetricIntensity(missing))) {
            assertThat(result.undefined().orElseThrow().reason()).isEqualTo(Reason.MISSING_INPUT);
        }
        assertThat(IntensityCalculator.symmetricIntensity(missing).formula()).isEmpty();
        assertThat(IntensityCalculator.exportIntensityKojima(usd("1"), usd("2"), usd("1"), usd("9"), figure("3 EUR")))
                .hasToString("undefined (UNIT_MISMATCH: export intensity (Kojima) needs imports of the rest of the "
                        + "world: imports of the rest of the world needs figures of one unit, but was 9 in USD and "
                        + "3 EUR in EUR; convert one first)");
    }

    @Test
    void periods_mustBeOne() {
        Claim flow = Facts.level(Measure.EXPORTS, "2023", "5 million USD");
        Claim partner = Facts.level(Measure.IMPORTS, "2022", "50 million USD");
        assertThat(IntensityCalculator.exportIntensityWits(flow, usd("50000000"), partner, usd("500000000")))
                .hasToString("undefined (PERIOD_MISMATCH: export intensity (WITS) needs figures of one period, but was "
                        + "exports KAZ-CZE 2023 USD and imports KAZ-CZE 2022 USD; take figures of one period)");
        assertThat(IntensityCalculator.marketShare(flow, partner))
                .hasToString("undefined (PERIOD_MISMATCH: market share needs figures of one period, but was exports "
                        + "KAZ-CZE 2023 USD and imports KAZ-CZE 2022 USD; take figures of one period)");
    }

    /** The two sides may report the flow differently. */
    @Test
    void marketShare_setsOneReporterAgainstAnother() {
        Claim exports = Facts.level(Measure.EXPORTS, "2023", "150 million USD");
        Quantity imports = Quantity.of(Measure.IMPORTS, Countries.CZE, Countries.KAZ, Facts.Y2023, Unit.USD);
        Claim mirrored = Claim.of(Subject.level(imports), Figure.parse("120 million USD"), Facts.SOURCE);
        Derived share = IntensityCalculator.marketShare(exports, mirrored);
        assertFraction(share, 5, 4);
        assertThat(share.claims()).containsExactly(exports, mirrored);
    }

    @Test
    void penetration_countsMarkets() {
        Derived exactly =
                IntensityCalculator.exportMarketPenetration(exact("5", "0", "1", "7"), exact("10", "20", "30", "0"));
        assertFraction(exactly, 2, 3);
        assertThat(exactly.bounds())
                .hasToString("[0.6666666666666666666666666666666666, 0.6666666666666666666666666666666667]");
        // a printed zero may be a market, and a market that may not import counts in neither or both
        assertThat(IntensityCalculator.exportMarketPenetration(figures("5", "0"), figures("10", "20"))
                        .bounds())
                .isEqualTo(Bounds.parse("[0.5, 1]"));
        assertThat(IntensityCalculator.exportMarketPenetration(figures("5", "3"), figures("10", "0"))
                        .bounds())
                .isEqualTo(Bounds.parse("[1, 1]"));
        assertThat(IntensityCalculator.exportMarketPenetration(exact("5"), exact("0")))
                .hasToString("undefined (ZERO_DENOMINATOR: export market penetration needs a total above zero, but "
                        + "all 1 levels are zero; report the levels)");
        assertThat(IntensityCalculator.exportMarketPenetration(exact("5"), exact("-1"))
                        .isDefined())
                .isFalse();
    }
}
