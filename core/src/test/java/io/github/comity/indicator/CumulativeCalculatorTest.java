package io.github.comity.indicator;

import static io.github.comity.claim.Facts.level;
import static io.github.comity.claim.Facts.quantity;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_GROSS_INFLOW;
import static io.github.comity.claim.Measure.FDI_INFLOW;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.period.ReportingPeriod.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.Collections2;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CumulativeCalculatorTest {
    private static final Claim ALL = gross("2005-01-01/P19Y", "329.6 million USD");
    private static final Claim Y2021 = gross("2021", "22.3 million USD");
    private static final Claim Y2022 = gross("2022", "21.6 million USD");
    private static final Claim Y2023 = gross("2023", "48 million USD");
    private static final Operand ANONYMOUS = Operand.of(Figure.parse("5 million USD"));

    private static Claim gross(String period, String figure) {
        return level(FDI_GROSS_INFLOW, period, figure);
    }

    @Test
    void cumulative_isAboutTheWholeSpan_inAnyOrder() {
        for (List<Claim> flows : Collections2.permutations(List.of(Y2021, Y2022, Y2023))) {
            Derived sum = CumulativeCalculator.cumulative(flows);
            assertThat(sum).hasToString("≈ 91.9 million USD (91.3–92.5)");
            assertThat(sum.about()).contains(Subject.level(quantity(FDI_GROSS_INFLOW, years(2021, 2023))));
            assertThat(sum.name()).isEqualTo("cumulative flow");
            assertThat(sum.formula()).isEqualTo("sum of flows");
        }
        assertThat(CumulativeCalculator.cumulative(List.of(ALL, gross("2024-Q1", "13.8 million USD")))
                        .levelOf()
                        .orElseThrow()
                        .period())
                .hasToString("2005-01-01/P231M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CumulativeCalculator.cumulative(List.of()))
                .withMessage("cumulative flow needs at least one flow, but was none; pass the flows");
    }

    @Test
    void residual_ofOneGap_isAboutIt() {
        Derived rest = CumulativeCalculator.residual(ALL, List.of(Y2023, Y2021, Y2022));
        assertThat(rest).hasToString("≈ 237.70 million USD (237.05–238.35)");
        assertThat(rest.about()).contains(Subject.level(quantity(FDI_GROSS_INFLOW, years(2005, 2020))));
        assertThat(rest.formula()).isEqualTo("cumulative - sum of named");
        assertThat(rest.inputs()).hasSize(4);
        // two gaps are not one span of time
        assertThat(CumulativeCalculator.residual(ALL, List.of(Y2021)).about()).isEmpty();
        assertThat(CumulativeCalculator.residual(ALL, List.of()).levelOf())
                .contains(quantity(FDI_GROSS_INFLOW, years(2005, 2023)));
        // the first year named leaves the others behind it
        Claim first = gross("2005", "5.0 million USD");
        assertThat(CumulativeCalculator.residual(ALL, List.of(first)).levelOf())
                .contains(quantity(FDI_GROSS_INFLOW, years(2006, 2023)));
    }

    @Test
    void residual_ofAFlowThatIsNeverNegative_startsAtZero() {
        Claim two = gross("2022-01-01/P2Y", "69.4 million USD");
        Derived rest = CumulativeCalculator.residual(two, List.of(Y2022, Y2023));
        assertThat(rest.bounds()).hasToString("[0, 400000]");
        assertThat(rest.point()).isZero();
        assertThat(rest.about()).isEmpty();
        assertThat(CumulativeCalculator.residual(gross("2022-01-01/P2Y", "60.0 million USD"), List.of(Y2022, Y2023)))
                .hasToString("undefined (CONTRADICTORY: residual of the cumulative flow has no possible value:"
                        + " its inputs ['gross FDI inflow KAZ-CZE 2022-01-01/P2Y USD', 'gross FDI inflow "
                        + "KAZ-CZE 2022 USD',"
                        + " 'gross FDI inflow KAZ-CZE 2023 USD'] cannot all be true)");
        Derived net = CumulativeCalculator.residual(
                level(FDI_NET_INFLOW, "2022-01-01/P2Y", "60.0 million USD"),
                List.of(level(FDI_NET_INFLOW, "2022", "80.0 million USD")));
        assertThat(net).hasToString("≈ -20.0 million USD (-20.1 to -19.9)");
    }

    @Test
    void residualMean_countsTheMonthsThatAreLeft() {
        Derived mean = CumulativeCalculator.residualMean(ALL, List.of(Y2021, Y2022, Y2023));
        assertThat(mean).hasToString("≈ 14.856 million USD (14.815–14.897)");
        assertThat(mean.formula()).isEqualTo("residual * 12 / remaining months");
        // the months of several gaps count together: 2005 to 2020 and 2022 to 2023
        Derived two = CumulativeCalculator.residualMean(ALL, List.of(Y2021));
        assertThat(two.point()).isEqualByComparingTo("17072222.22222222222222222222222222");
        Claim quarters = gross("2023-Q1", "2.0 million USD");
        assertThat(CumulativeCalculator.residualMean(Y2023, List.of(quarters)).point())
                .isEqualByComparingTo("61333333.33333333333333333333333333");
    }

    @Test
    void shareInCumulative_isARatio() {
        Derived share = CumulativeCalculator.shareInCumulative(ALL, List.of(Y2021, Y2022, Y2023));
        assertThat(share.inPercent()).hasToString("≈ 27.88% (27.69–28.07)");
        assertThat(share.formula()).isEqualTo("sum of named / cumulative");
        assertThat(share.name()).isEqualTo("share in the cumulative flow");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CumulativeCalculator.shareInCumulative(ALL, List.of()))
                .withMessage("share in a cumulative flow needs at least one flow, but was none; pass the flows");
    }

    static Stream<Arguments> undefined() {
        Claim unstated = level(FDI_INFLOW, "2023", "5 million USD");
        Claim net = level(FDI_NET_INFLOW, "2022", "5 million USD");
        Claim euros = gross("2022", "5 million EUR");
        Claim nothing = gross("2005-01-01/P19Y", "0 million USD");
        Claim little = gross("2005-01-01/P19Y", "about 1 million USD");
        Claim secondHalf = gross("2023-S2", "5 million USD");
        Claim outside = gross("2024", "5 million USD");
        Claim open = gross("2005/..", "5 million USD");
        Claim days = gross("2023-03-20/P12D", "5 million USD");
        return Stream.of(
                arguments(
                        CumulativeCalculator.cumulative(List.of(Y2023, secondHalf)),
                        "PERIOD_MISMATCH: cumulative flow needs periods that do not overlap, but was "
                                + "[2023, second half of 2023]; leave a period out"),
                arguments(
                        CumulativeCalculator.cumulative(List.of(Y2023, ANONYMOUS)),
                        "PERIOD_MISMATCH: cumulative flow needs flows of known periods, but was 5 million "
                                + "USD; name first and last day"),
                arguments(
                        CumulativeCalculator.cumulative(List.of(open)),
                        "PERIOD_MISMATCH: cumulative flow needs flows of known periods, but was gross FDI "
                                + "inflow KAZ-CZE 2005/.. USD; name first and last day"),
                arguments(
                        CumulativeCalculator.cumulative(List.of(unstated)),
                        "NOT_ADDITIVE: cumulative flow needs a flow that adds up over periods, but was FDI "
                                + "inflow of unstated basis KAZ-CZE 2023 USD; a stock or a flow of unstated "
                                + "basis does not"),
                arguments(
                        CumulativeCalculator.cumulative(List.of(net, Y2023)),
                        "MEASURE_MISMATCH: cumulative flow needs figures of one measure, but was net FDI "
                                + "inflow KAZ-CZE 2022 USD and gross FDI inflow KAZ-CZE 2023 USD; never mix "
                                + "measures in one figure"),
                arguments(
                        CumulativeCalculator.cumulative(List.of(euros, Y2023)),
                        "UNIT_MISMATCH: cumulative flow needs figures of one unit, but was gross FDI inflow "
                                + "KAZ-CZE 2022 EUR in EUR and gross FDI inflow KAZ-CZE 2023 USD in USD; "
                                + "convert one first"),
                arguments(
                        CumulativeCalculator.residual(ALL, List.of(Y2023, secondHalf)),
                        "PERIOD_MISMATCH: residual of the cumulative flow needs periods within 2005–2023 that "
                                + "do not overlap, but was [2023, second half of 2023]; leave the one out "
                                + "that does not fit"),
                arguments(
                        CumulativeCalculator.residual(ALL, List.of(outside)),
                        "PERIOD_MISMATCH: residual of the cumulative flow needs periods within 2005–2023 that "
                                + "do not overlap, but was [2024]; leave the one out that does not fit"),
                arguments(
                        CumulativeCalculator.residual(ANONYMOUS, List.of(Y2023)),
                        "PERIOD_MISMATCH: residual of the cumulative flow needs flows of known periods, but "
                                + "was 5 million USD; name first and last day"),
                arguments(
                        CumulativeCalculator.residual(ALL, List.of(level(EXPORTS, "2023", "5 million USD"))),
                        "MEASURE_MISMATCH: residual of the cumulative flow needs figures of one measure, but "
                                + "was gross FDI inflow KAZ-CZE 2005-01-01/P19Y USD and exports KAZ-CZE 2023 "
                                + "USD; never mix measures in one figure"),
                arguments(
                        CumulativeCalculator.residualMean(ALL, List.of(outside)),
                        "PERIOD_MISMATCH: yearly mean of the residual needs residual of the cumulative flow: "
                                + "residual of the cumulative flow needs periods within 2005–2023 that do not "
                                + "overlap, but was [2024]; leave the one out that does not fit"),
                arguments(
                        CumulativeCalculator.residualMean(ALL, List.of(days)),
                        "PERIOD_MISMATCH: yearly mean of the residual needs whole months that are left over, "
                                + "but was residual of the cumulative flow; name fewer periods"),
                arguments(
                        CumulativeCalculator.residualMean(Y2023, List.of(gross("2023", "47.9 million USD"))),
                        "PERIOD_MISMATCH: yearly mean of the residual needs whole months that are left over, "
                                + "but was residual of the cumulative flow; name fewer periods"),
                arguments(
                        CumulativeCalculator.shareInCumulative(nothing, List.of(Y2023)),
                        "ZERO_DENOMINATOR: share in the cumulative flow needs a denominator other than zero, "
                                + "but gross FDI inflow KAZ-CZE 2005-01-01/P19Y USD is zero; report the difference"),
                arguments(
                        CumulativeCalculator.shareInCumulative(little, List.of(Y2023)),
                        "BASE_MAY_BE_ZERO: share in the cumulative flow needs a denominator other than zero, "
                                + "but gross FDI inflow KAZ-CZE 2005-01-01/P19Y USD is within [0, 2000000]; "
                                + "report the difference"),
                arguments(
                        CumulativeCalculator.shareInCumulative(ALL, List.of(outside)),
                        "PERIOD_MISMATCH: share in the cumulative flow needs periods within 2005–2023 that do "
                                + "not overlap, but was [2024]; leave the one out that does not fit"));
    }

    @ParameterizedTest
    @MethodSource("undefined")
    void undefined_saysWhy(Derived derived, String reason) {
        assertThat(derived).hasToString("undefined (" + reason + ")");
        assertThat(derived.about()).isEmpty();
    }

    @Test
    void periodsWithGaps_addUpToThemselvesAlone() {
        Derived sum = CumulativeCalculator.cumulative(List.of(Y2021, Y2023));
        assertThat(sum).hasToString("≈ 70.30 million USD (69.75–70.85)");
        assertThat(sum.about()).isEmpty();
        assertThat(sum.notes()).containsExactly(Derived.Note.PERIODS_WITH_GAPS);
        // and the note goes with all that follows
        assertThat(LevelCalculator.share(sum, ALL).notes()).contains(Derived.Note.PERIODS_WITH_GAPS);
    }
}
