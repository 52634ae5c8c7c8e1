package io.github.comity.investment;

import static io.github.comity.claim.Facts.level;
import static io.github.comity.claim.Facts.quantity;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.FDI_INWARD_STOCK;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.period.ReportingPeriod.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Figure;
import io.github.comity.indicator.CumulativeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.indicator.PeriodCalculator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvestmentCalculatorTest {
    private static final Claim ALL = level(FDI_GROSS_INFLOW, "2005-01-01/P19Y", "329.6 million USD");
    private static final Claim Y2022 = level(FDI_GROSS_INFLOW, "2022", "21.6 million USD");
    private static final Claim Y2023 = level(FDI_GROSS_INFLOW, "2023", "48 million USD");

    @Test
    void everyMethod_answersAsTheGeneralCalculator() {
        Derived sum = CumulativeCalculator.cumulative(List.of(Y2022, Y2023));
        assertThat(sum).hasToString("≈ 69.60 million USD (69.05–70.15)");
        assertThat(sum.about()).contains(Subject.level(quantity(FDI_GROSS_INFLOW, years(2022, 2023))));
        assertThat(CumulativeCalculator.residual(ALL, List.of(Y2022, Y2023)))
                .hasToString("≈ 260.0 million USD (259.4–260.6)");
        assertThat(CumulativeCalculator.residualMean(ALL, List.of(Y2022, Y2023)))
                .hasToString("≈ 15.294 million USD (15.258–15.330)");
        assertThat(CumulativeCalculator.shareInCumulative(ALL, List.of(Y2023)).inPercent())
                .hasToString("≈ 14.56% (14.40–14.72)");
        assertThat(PeriodCalculator.yearlyMean(ALL)).hasToString("≈ 17.3474 million USD (17.3447–17.3500)");
        assertThat(GrowthCalculator.growth(Y2023, Y2022)).hasToString("≈ 122.2% (119.3–125.1)");
        assertThat(GrowthCalculator.compoundAnnualGrowth(Y2022, Y2023)).hasToString("≈ 122.2% (119.3–125.1)");
    }

    @Test
    void netFlows_mayBeNegative() {
        Claim fall = level(FDI_NET_INFLOW, "2022", "-20.0 million USD");
        Claim rise = level(FDI_NET_INFLOW, "2023", "5.0 million USD");
        assertThat(CumulativeCalculator.cumulative(List.of(fall, rise)))
                .hasToString("≈ -15.0 million USD (-15.1 to -14.9)");
        assertThat(GrowthCalculator.growth(rise, fall))
                .hasToString("undefined (NEGATIVE_BASE: growth rate needs a base above zero,"
                        + " but net FDI inflow KAZ-CZE 2022 USD is negative; report the absolute change)");
        // shares of a net total leave the range from 0 to 1
        Claim both = level(FDI_NET_INFLOW, "2022-01-01/P2Y", "4.0 million USD");
        assertThat(CumulativeCalculator.shareInCumulative(both, List.of(rise)).point())
                .isEqualByComparingTo("1.25");
    }

    @Test
    void measures_areNotMixed() {
        Claim net = level(FDI_NET_INFLOW, "2022", "5 million USD");
        assertThat(CumulativeCalculator.cumulative(List.of(net, Y2023)))
                .hasToString("undefined (MEASURE_MISMATCH: cumulative flow needs figures of one measure,"
                        + " but was net FDI inflow KAZ-CZE 2022 USD and gross FDI inflow KAZ-CZE 2023 "
                        + "USD; never mix measures in one figure)");
        assertThat(GrowthCalculator.growth(Y2023, net).isDefined()).isFalse();
    }

    static Stream<Arguments> methods() {
        return Stream.of(
                arguments("cumulative", (Function<Operand, Derived>) o -> CumulativeCalculator.cumulative(List.of(o))),
                arguments("residual", (Function<Operand, Derived>) o -> CumulativeCalculator.residual(o, List.of())),
                arguments("residual, named", (Function<Operand, Derived>)
                        o -> CumulativeCalculator.residual(ALL, List.of(o))),
                arguments("residual mean", (Function<Operand, Derived>)
                        o -> CumulativeCalculator.residualMean(ALL, List.of(o))),
                arguments("share", (Function<Operand, Derived>)
                        o -> CumulativeCalculator.shareInCumulative(ALL, List.of(o))),
                arguments("yearly mean", (Function<Operand, Derived>) PeriodCalculator::yearlyMean),
                arguments("growth", (Function<Operand, Derived>) o -> GrowthCalculator.growth(o, o)),
                arguments("compound growth", (Function<Operand, Derived>)
                        o -> GrowthCalculator.compoundAnnualGrowth(o, o)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void stocks_growButDoNotAddUp(String name, Function<Operand, Derived> method) {
        Derived ofStock = method.apply(level(FDI_INWARD_STOCK, "2023", "5 million USD"));
        assertThat(ofStock.isDefined()).as(name).isFalse();
        assertThat(ofStock.undefined().orElseThrow().reason())
                .as(name)
                .isEqualTo(
                        name.endsWith("growth")
                                ? Reason.PERIOD_MISMATCH
                                : List.of("residual, named", "residual mean", "share")
                                                .contains(name)
                                        ? Reason.MEASURE_MISMATCH
                                        : Reason.NOT_ADDITIVE);
        // a number without a subject is taken as the caller's word, up to what needs its period
        Derived anonymous = method.apply(Operand.of(Figure.parse("5 million USD")));
        assertThat(anonymous.isDefined()).as(name).isEqualTo(name.equals("growth"));
    }
}
