package io.github.comity.indicator;

import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.claim.Facts.level;
import static io.github.comity.indicator.BoundsLaw.WIDE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioCalculatorTest {
    private static Claim claim(Measure measure, Area reporter, Area partner, String period, String figure) {
        Figure f = Figure.parse(figure);
        Quantity q = Quantity.of(measure, reporter, partner, ReportingPeriod.parse(period), f.unit());
        return Claim.of(Subject.level(q), f, Facts.SOURCE);
    }

    private static Operand figure(String text) {
        return Operand.of(Figure.parse(text));
    }

    private static final Claim EXPORTS = level(Measure.EXPORTS, "2023", "147.7 million USD");
    private static final Claim ALL_EXPORTS = claim(Measure.EXPORTS, KAZ, World.WORLD, "2023", "78.7 billion USD");
    private static final Claim GDP = claim(Measure.GDP, KAZ, KAZ, "2023", "262 billion USD");

    @Test
    void partnerShare_isAboutPartAndWhole() {
        Derived share = RatioCalculator.partnerShare(EXPORTS, ALL_EXPORTS);
        assertThat(share.about())
                .contains(Subject.share(
                        Facts.quantity(Measure.EXPORTS, Y2023),
                        ALL_EXPORTS.levelOf().orElseThrow()));
        assertThat(share.inPercent()).hasToString("≈ 0.18767% (0.18749–0.18786)");
        assertThat(share.formula()).isEqualTo("part / whole");
        assertThat(share.inputs()).containsExactly(EXPORTS, ALL_EXPORTS);
    }

    @Test
    void partnerShare_ofUnlikeFigures_isUndefined() {
        assertThat(RatioCalculator.partnerShare(EXPORTS, EXPORTS))
                .hasToString("undefined (PARTNER_MISMATCH: partner share needs a whole of more partners than CZE, "
                        + "but was exports KAZ-CZE 2023 USD; pass the level with all partners)");
        assertThat(RatioCalculator.partnerShare(
                        EXPORTS, claim(Measure.IMPORTS, KAZ, World.WORLD, "2023", "61 billion USD")))
                .hasToString("undefined (MEASURE_MISMATCH: partner share needs figures of one measure, but was "
                        + "exports KAZ-CZE 2023 USD and imports KAZ-W00 2023 USD; never mix measures in one figure)");
        assertThat(RatioCalculator.partnerShare(
                                EXPORTS, claim(Measure.EXPORTS, CZE, World.WORLD, "2023", "61 billion USD"))
                        .toString())
                .startsWith("undefined (REPORTER_MISMATCH: ");
        assertThat(RatioCalculator.partnerShare(
                                EXPORTS, claim(Measure.EXPORTS, KAZ, World.WORLD, "2022", "61 billion USD"))
                        .toString())
                .startsWith("undefined (PERIOD_MISMATCH: ");
        assertThat(RatioCalculator.partnerShare(figure("48 million USD"), Operand.exactly(BigDecimal.ZERO, Unit.USD))
                        .toString())
                .startsWith("undefined (ZERO_DENOMINATOR: ");
    }

    /** Real net investment series have shares below 0 and above 100 percent (indicators, A7). */
    @Test
    void partnerShare_ofNetFlows_leavesTheUnitInterval() {
        assertThat(RatioCalculator.partnerShare(figure("-20 million USD"), figure("80 million USD")))
                .hasToString("≈ -0.250 (-0.258 to -0.242)");
        assertThat(RatioCalculator.partnerShare(figure("120.0 million USD"), figure("80.0 million USD")))
                .hasToString("≈ 1.5000 (1.4984–1.5016)");
    }

    @Test
    void toGdp_flowsAndStocks() {
        assertThat(RatioCalculator.toGdp(EXPORTS, GDP).inPercent()).hasToString("≈ 0.05637% (0.05624–0.05651)");
        Claim stock = claim(Measure.FDI_INWARD_STOCK, KAZ, CZE, "2023-12-31", "1.2 billion USD");
        assertThat(RatioCalculator.toGdp(stock, GDP).isDefined()).isTrue();
        Claim later = claim(Measure.FDI_INWARD_STOCK, KAZ, CZE, "2024-01-01", "1.2 billion USD");
        assertThat(RatioCalculator.toGdp(later, GDP))
                .hasToString("undefined (PERIOD_MISMATCH: ratio to GDP needs the product of the same period, but "
                        + "was inward FDI stock KAZ-CZE 2024-01-01 USD and GDP KAZ-KAZ 2023 USD; a "
                        + "part of a year never meets the product of the year)");
        Claim part = level(Measure.EXPORTS, "2023-Q1", "30 million USD");
        assertThat(RatioCalculator.toGdp(part, GDP).toString()).startsWith("undefined (PERIOD_MISMATCH: ");
        assertThat(RatioCalculator.toGdp(EXPORTS, claim(Measure.GDP, CZE, CZE, "2023", "343 billion USD"))
                        .toString())
                .startsWith("undefined (REPORTER_MISMATCH: ");
        assertThat(RatioCalculator.toGdp(EXPORTS, claim(Measure.GDP, KAZ, KAZ, "2023", "120 trillion KZT"))
                        .toString())
                .startsWith("undefined (UNIT_MISMATCH: ");
    }

    @Test
    void toGdp_ofAnotherMeasure_isAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatioCalculator.toGdp(GDP, EXPORTS))
                .withMessage("ratio to GDP needs GDP as its second operand, but was exports KAZ-CZE 2023 USD; pass "
                        + "the level first and the product second");
    }

    @Test
    void doubleRatio_withinEachCompilation() {
        Claim a = claim(Measure.EXPORTS, KAZ, CZE, "2023", "10 million USD");
        Claim b = claim(Measure.EXPORTS, KAZ, World.WORLD, "2023", "100 million USD");
        Claim c = claim(Measure.EXPORTS, World.WORLD, CZE, "2023", "50 million USD");
        Claim d = claim(Measure.EXPORTS, World.WORLD, World.WORLD, "2023", "1000 million USD");
        assertThat(RatioCalculator.doubleRatio(a, b, c, d).point()).isEqualByComparingTo("2");
        assertThat(RatioCalculator.doubleRatio(a, c, b, d))
                .hasToString("undefined (REPORTER_MISMATCH: double ratio needs figures of one reporter, but was "
                        + "exports KAZ-CZE 2023 USD and exports W00-CZE 2023 USD; compare reporters "
                        + "in a mirror comparison only)");
        assertThat(RatioCalculator.doubleRatio(a, b, c, figure("0 million USD")).toString())
                .startsWith("undefined (ZERO_DENOMINATOR: ");
        assertThat(RatioCalculator.doubleRatio(a, b, figure("-0.2 to 3 USD"), d).toString())
                .startsWith("undefined (BASE_MAY_BE_ZERO: ");
        assertThat(RatioCalculator.doubleRatio(a, b, claim(Measure.IMPORTS, World.WORLD, CZE, "2023", "1 USD"), d)
                        .toString())
                .startsWith("undefined (MEASURE_MISMATCH: ");
    }

    @Test
    void unitValue_namesTheUnitOfQuantityAndPrintsWithoutMagnitude() {
        Derived value = RatioCalculator.unitValue(figure("147.7 million USD"), figure("350 thousand t"));
        assertThat(value.name()).isEqualTo("unit value per t");
        assertThat(value).hasToString("≈ 422.0 USD (421.2–422.8)");
        assertThat(value.unit()).isEqualTo(Unit.USD);
        assertThat(RatioCalculator.unitValue(figure("350 t"), figure("147.7 million USD")))
                .hasToString("undefined (UNIT_MISMATCH: unit value needs money and a physical or counted quantity, "
                        + "but was 350 t in t and 147.7 million USD in USD; pass the value first)");
        assertThat(RatioCalculator.unitValue(figure("5 million USD"), figure("0 t"))
                        .toString())
                .startsWith("undefined (ZERO_DENOMINATOR: ");
    }

    @Test
    void bounds_areTight() {
        BoundsLaw.of(
                        1,
                        o -> RatioCalculator.partnerShare(o.get(0), o.get(1)),
                        v -> v.get(0).divide(v.get(1), WIDE))
                .drawnFrom("[-40, 4000]")
                .holds(2, true);
        BoundsLaw.of(
                        2,
                        o -> RatioCalculator.toGdp(o.get(0), o.get(1)),
                        v -> v.get(0).divide(v.get(1), WIDE))
                .holds(2, true);
        BoundsLaw.of(
                        3,
                        o -> RatioCalculator.doubleRatio(o.get(0), o.get(1), o.get(2), o.get(3)),
                        v -> v.get(0).divide(v.get(1), WIDE).divide(v.get(2).divide(v.get(3), WIDE), WIDE))
                .drawnFrom("[-300, 300]")
                .holds(4, true);
        BoundsLaw.of(
                        4,
                        o -> RatioCalculator.unitValue(o.get(0), o.get(1)),
                        v -> v.get(0).divide(v.get(1), WIDE))
                .in(Unit.USD, Unit.physical("t"))
                .holds(2, true);
    }
}
