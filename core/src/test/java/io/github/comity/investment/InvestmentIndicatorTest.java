package io.github.comity.investment;

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
import io.github.comity.indicator.BoundsLaw;
import io.github.comity.indicator.ChangeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.RatioCalculator;
import io.github.comity.indicator.StockCalculator;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators of investment flows that may be negative, of stocks and of shares. */
class InvestmentIndicatorTest {
    private static final Area W = World.WORLD;

    private static Claim claim(Measure measure, Area reporter, Area partner, String period, String figure) {
        Figure f = Figure.parse(figure);
        Quantity q = Quantity.of(measure, reporter, partner, ReportingPeriod.parse(period), f.unit());
        return Claim.of(Subject.level(q), f, Facts.SOURCE);
    }

    private static Claim net(String period, String figure) {
        return level(Measure.FDI_NET_INFLOW, period, figure);
    }

    private static Operand figure(String text) {
        return Operand.of(Figure.parse(text));
    }

    /** The growth of the founding case. */
    @Test
    void growth_ofPositiveFlows() {
        assertThat(GrowthCalculator.growth(net("2023", "48 million USD"), net("2022", "21.6 million USD"))
                        .bounds()
                        .roundedOutward(9))
                .hasToString("[119.399538, 125.058005]");
    }

    /** From -10 to -30 the naive formula prints +200 percent for a deeper fall (indicators, G11). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-30 million USD|-10 million USD|NEGATIVE_BASE",
                "30 million USD|-10 million USD|NEGATIVE_BASE",
                "30 million USD|0 million USD|ZERO_DENOMINATOR",
                "30 million USD|0.3–0.9 million USD|",
                "30 million USD|about 1 million USD|BASE_MAY_BE_ZERO",
                "-30 million USD|10 million USD|"
            })
    void growth_ofFlowsThatMayBeNegative(String current, String base, String reason) {
        Derived growth = GrowthCalculator.growth(net("2023", current), net("2022", base));
        assertThat(growth.undefined().map(u -> u.reason().toString()).orElse(null))
                .isEqualTo(reason);
        Derived change = ChangeCalculator.absoluteChange(net("2023", current), net("2022", base));
        assertThat(change.isDefined()).isTrue();
        assertThat(change.point())
                .isEqualByComparingTo(Figure.parse(current)
                        .point()
                        .subtract(Figure.parse(base).point()));
    }

    @Test
    void growth_throughZero_isNoted() {
        Claim current = net("2023", "-30.0 million USD");
        Claim base = net("2022", "10.0 million USD");
        assertThat(GrowthCalculator.growth(current, base).notes()).containsExactly(Derived.Note.SIGN_CHANGE);
        assertThat(ChangeCalculator.absoluteChange(current, base).notes()).containsExactly(Derived.Note.SIGN_CHANGE);
        assertThat(ChangeCalculator.absoluteChange(current, base)).hasToString("≈ -40.0 million USD (-40.1 to -39.9)");
    }

    @Test
    void partnerShare_ofNetFlows_leavesTheUnitInterval() {
        Claim all = claim(Measure.FDI_NET_INFLOW, KAZ, W, "2023", "40 million USD");
        assertThat(RatioCalculator.partnerShare(net("2023", "48 million USD"), all)
                        .point())
                .isEqualByComparingTo("1.2");
        assertThat(RatioCalculator.partnerShare(net("2023", "-4 million USD"), all)
                        .point())
                .isEqualByComparingTo("-0.1");
        Claim gross = level(Measure.FDI_GROSS_INFLOW, "2023", "48 million USD");
        assertThat(RatioCalculator.partnerShare(gross, all).toString()).startsWith("undefined (MEASURE_MISMATCH: ");
        Claim stock = claim(Measure.FDI_INWARD_STOCK, KAZ, CZE, "2023-12-31", "1 billion USD");
        Claim stocks = claim(Measure.FDI_INWARD_STOCK, KAZ, W, "2023-12-31", "150 billion USD");
        assertThat(RatioCalculator.partnerShare(stock, stocks).isDefined()).isTrue();
        assertThat(RatioCalculator.partnerShare(level(Measure.EXPORTS, "2023", "1 USD"), all))
                .hasToString("undefined (MEASURE_MISMATCH: partner share needs figures of one measure, but was exports "
                        + "KAZ-CZE 2023 USD and net FDI inflow KAZ-W00 2023 USD; never mix measures in one figure)");
    }

    @Test
    void bilateralIntensity_byHand() {
        Claim bilateral = claim(Measure.FDI_NET_INFLOW, KAZ, CZE, "2023", "10 million USD");
        Claim all = claim(Measure.FDI_NET_INFLOW, KAZ, W, "2023", "100 million USD");
        Claim worldWithPartner = claim(Measure.FDI_NET_INFLOW, W, CZE, "2023", "40 million USD");
        Claim world = claim(Measure.FDI_NET_INFLOW, W, W, "2023", "1000 million USD");
        Derived intensity = InvestmentCalculator.bilateralIntensity(bilateral, all, worldWithPartner, world);
        assertThat(intensity.point()).isEqualByComparingTo("2.5");
        assertThat(intensity.name()).isEqualTo("bilateral investment intensity");
        // the share of a partner in itself
        Derived same = InvestmentCalculator.bilateralIntensity(bilateral, bilateral, worldWithPartner, world);
        assertThat(same.undefined().orElseThrow().reason()).hasToString("PARTNER_MISMATCH");
        assertThat(InvestmentCalculator.bilateralIntensity(bilateral, all, world, world)
                        .undefined()
                        .orElseThrow()
                        .reason())
                .hasToString("PARTNER_MISMATCH");
    }

    @Test
    void inwardPerformanceIndex_byHand() {
        Claim inflow = claim(Measure.FDI_NET_INFLOW, KAZ, W, "2023", "30 billion USD");
        Claim gdp = claim(Measure.GDP, KAZ, KAZ, "2023", "1000 billion USD");
        Claim worldInflow = claim(Measure.FDI_NET_INFLOW, W, W, "2023", "1500 billion USD");
        Claim worldGdp = claim(Measure.GDP, W, W, "2023", "100000 billion USD");
        Derived index = InvestmentCalculator.inwardPerformanceIndex(inflow, gdp, worldInflow, worldGdp);
        assertThat(index.point()).isEqualByComparingTo("2");
        assertThat(index.formula()).isEqualTo("(inflow / world inflow) / (GDP / world GDP)");
        Claim withdrawn = claim(Measure.FDI_NET_INFLOW, KAZ, W, "2023", "-3 billion USD");
        assertThat(InvestmentCalculator.inwardPerformanceIndex(withdrawn, gdp, worldInflow, worldGdp)
                        .point())
                .isEqualByComparingTo("-0.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvestmentCalculator.inwardPerformanceIndex(gdp, inflow, worldInflow, worldGdp))
                .withMessage("investment calculators need an inflow here, but was GDP KAZ-KAZ 2023 USD; check the "
                        + "order of the arguments");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvestmentCalculator.inwardPerformanceIndex(inflow, gdp, worldInflow, worldInflow))
                .withMessageStartingWith("investment calculators need GDP here, but was net FDI inflow");
    }

    @Test
    void intensityEurostat_isHalfOfBothWays() {
        Claim inflow = claim(Measure.FDI_NET_INFLOW, KAZ, W, "2023", "6.0 billion USD");
        Claim outflow = claim(Measure.FDI_NET_OUTFLOW, KAZ, W, "2023", "-2.0 billion USD");
        Claim gdp = claim(Measure.GDP, KAZ, KAZ, "2023", "200 billion USD");
        Derived intensity = InvestmentCalculator.intensityEurostat(inflow, outflow, gdp);
        assertThat(intensity.inPercent()).hasToString("≈ 1.000% (0.972–1.028)");
        assertThat(InvestmentCalculator.intensityEurostat(
                                inflow, outflow, claim(Measure.GDP, KAZ, KAZ, "2022", "200 billion USD"))
                        .undefined()
                        .orElseThrow()
                        .reason())
                .hasToString("PERIOD_MISMATCH");
        assertThat(InvestmentCalculator.intensityEurostat(
                                inflow, claim(Measure.FDI_NET_OUTFLOW, CZE, W, "2023", "1 USD"), gdp)
                        .undefined()
                        .orElseThrow()
                        .reason())
                .hasToString("REPORTER_MISMATCH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvestmentCalculator.intensityEurostat(
                        inflow, claim(Measure.FDI_GROSS_OUTFLOW, KAZ, W, "2023", "1 USD"), gdp))
                .withMessage("investment intensity needs flows of one basis, but was net FDI inflow KAZ-W00 2023 "
                        + "USD and gross FDI outflow KAZ-W00 2023 USD; take both gross or both net");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvestmentCalculator.intensityEurostat(outflow, inflow, gdp))
                .withMessageStartingWith("investment calculators need an inflow here, but was net FDI outflow");
    }

    @Test
    void stockToGdp_atADateWithinTheYear() {
        Claim gdp = claim(Measure.GDP, KAZ, KAZ, "2023", "262.6 billion USD");
        Claim stock = claim(Measure.FDI_INWARD_STOCK, KAZ, W, "2023-12-31", "172.4 billion USD");
        assertThat(InvestmentCalculator.stockToGdp(stock, gdp).inPercent()).hasToString("≈ 65.651% (65.619–65.683)");
        assertThat(InvestmentCalculator.stockToGdp(
                                claim(Measure.FDI_INWARD_STOCK, KAZ, W, "2024-01-01", "172.4 billion USD"), gdp)
                        .undefined()
                        .orElseThrow()
                        .reason())
                .hasToString("PERIOD_MISMATCH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvestmentCalculator.stockToGdp(net("2023", "1 USD"), gdp))
                .withMessage("investment calculators need an FDI stock here, but was net FDI inflow KAZ-CZE 2023 "
                        + "USD; check the order of the arguments");
    }

    @Test
    void rateOfReturn_isIncomeOverTheMeanStock() {
        Measure income =
                Measure.of("FDI income", Measure.Additivity.ADDITIVE, Measure.Sign.ANY_SIGN, Measure.Temporality.FLOW);
        Claim opening = claim(Measure.FDI_INWARD_STOCK, KAZ, CZE, "2022-12-31", "300.0 million USD");
        Claim closing = claim(Measure.FDI_INWARD_STOCK, KAZ, CZE, "2023-12-31", "340.0 million USD");
        Claim year = claim(income, KAZ, CZE, "2023", "24.0 million USD");
        Derived rate = StockCalculator.rateOfReturn(year, opening, closing);
        assertThat(rate.point()).isEqualByComparingTo("0.075");
        assertThat(rate.inPercent()).hasToString("≈ 7.500% (7.483–7.517)");
        assertThat(StockCalculator.rateOfReturn(year, closing, opening)
                        .undefined()
                        .orElseThrow()
                        .reason())
                .hasToString("PERIOD_MISMATCH");
        assertThat(StockCalculator.rateOfReturn(opening, opening, closing)
                        .undefined()
                        .orElseThrow()
                        .explanation())
                .startsWith("rate of return needs the income of a period and two stocks, but was ")
                .endsWith("; pass income, opening stock and closing stock");
        assertThat(StockCalculator.rateOfReturn(figure("1 USD"), figure("0 USD"), figure("0 USD"))
                        .undefined()
                        .orElseThrow()
                        .explanation())
                .isEqualTo("rate of return needs stocks that are certainly above zero together, but was 0 USD "
                        + "and 0 USD; report the income");
    }

    @Test
    void perHead_dividesByPeople() {
        assertThat(RatioCalculator.perHead(figure("172.4 billion USD"), figure("19.8 million {people}")))
                .hasToString("≈ 8707 USD (8682–8732)");
        assertThat(RatioCalculator.perHead(figure("19.8 million {people}"), figure("172.4 billion USD"))
                        .undefined()
                        .orElseThrow()
                        .explanation())
                .isEqualTo("level per head needs a number of people to divide by, but was 172.4 billion USD in "
                        + "USD; pass the level first");
    }

    @Test
    void flowToCapitalFormation_andDirectionalFlow() {
        assertThat(InvestmentCalculator.flowToCapitalFormation(figure("3.2 billion USD"), figure("61.5 billion USD"))
                        .inPercent())
                .hasToString("≈ 5.20% (5.11–5.29)");
        assertThat(InvestmentCalculator.directionalFlow(figure("48 million USD"), figure("60 million USD")))
                .hasToString("≈ -12 million USD (-13 to -11)");
    }

    @Test
    void otherChanges_canDwarfTheFlow() {
        Claim opening = claim(Measure.FDI_INWARD_STOCK, KAZ, CZE, "2022-12-31", "300.0 million USD");
        Claim closing = claim(Measure.FDI_INWARD_STOCK, KAZ, CZE, "2023-12-31", "120.0 million USD");
        assertThat(InvestmentCalculator.otherChanges(opening, net("2023", "4.0 million USD"), closing))
                .hasToString("≈ -184.00 million USD (-184.15 to -183.85)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvestmentCalculator.otherChanges(
                        opening, level(Measure.FDI_GROSS_INFLOW, "2023", "4.0 million USD"), closing))
                .withMessage("investment calculators need the net flow of that stock here, but was gross FDI "
                        + "inflow KAZ-CZE 2023 USD; check the order of the arguments");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvestmentCalculator.otherChanges(
                        opening, level(Measure.FDI_NET_OUTFLOW, "2023", "4.0 million USD"), closing));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> InvestmentCalculator.otherChanges(net("2022", "1 USD"), net("2023", "1 USD"), closing));
        assertThat(InvestmentCalculator.otherChanges(figure("3 USD"), figure("1 USD"), figure("5 USD"))
                        .point())
                .isEqualByComparingTo("1");
    }

    @Test
    void bounds_areTight() {
        BoundsLaw.of(
                        121,
                        o -> InvestmentCalculator.bilateralIntensity(o.get(0), o.get(1), o.get(2), o.get(3)),
                        v -> v.get(0).divide(v.get(1), WIDE).divide(v.get(2).divide(v.get(3), WIDE), WIDE))
                .drawnFrom("[-90, 90]")
                .holds(4, true);
        BoundsLaw.of(
                        122,
                        o -> InvestmentCalculator.inwardPerformanceIndex(o.get(0), o.get(2), o.get(1), o.get(3)),
                        v -> v.get(0).divide(v.get(1), WIDE).divide(v.get(2).divide(v.get(3), WIDE), WIDE))
                .drawnFrom("[-90, 900]")
                .holds(4, true);
        BoundsLaw.of(
                        123,
                        o -> InvestmentCalculator.intensityEurostat(o.get(0), o.get(1), o.get(2)),
                        v -> v.get(0).add(v.get(1)).divide(v.get(2).multiply(BigDecimal.valueOf(2)), WIDE))
                .drawnFrom("[-90, 900]")
                .holds(3, true);
        BoundsLaw.of(
                        124,
                        o -> InvestmentCalculator.otherChanges(o.get(0), o.get(1), o.get(2)),
                        v -> v.get(2).subtract(v.get(0)).subtract(v.get(1)))
                .in(Unit.EUR)
                .drawnFrom("[-90, 900]")
                .holds(3, true);
    }
}
