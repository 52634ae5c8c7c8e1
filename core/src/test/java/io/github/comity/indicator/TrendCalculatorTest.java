package io.github.comity.indicator;

import static io.github.comity.claim.Facts.level;
import static io.github.comity.indicator.BoundsLaw.WIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendCalculatorTest {
    /** World exports in thousand USD from the NBER-UN world trade data. */
    private static String worldExports(int year) {
        return switch (year) {
            case 1980 -> "1927615343";
            case 1981 -> "1908925277";
            case 1982 -> "1753041348";
            case 1983 -> "1650817500";
            case 1984 -> "1875030686";
            case 1985 -> "1949413916";
            case 1990 -> "3471060661";
            case 1991 -> "3600841444";
            case 1992 -> "3860180402";
            case 1993 -> "3796916610";
            case 1994 -> "4305600574";
            case 1995 -> "5136222078";
            case 1996 -> "5475815227";
            case 1997 -> "5631902195";
            case 1998 -> "5575802767";
            case 1999 -> "5791258924";
            case 2000 -> "6568385296";
            default -> throw new IllegalArgumentException("no figure for " + year);
        };
    }

    private static List<Operand> series(int first, int last, Function<String, Operand> operand) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(TrendCalculatorTest::worldExports)
                .map(operand)
                .toList();
    }

    private static Operand exact(String value) {
        return Operand.exactly(new BigDecimal(value), Unit.USD);
    }

    private static Operand figure(String text) {
        return Operand.of(Figure.parse(text));
    }

    private static BigDecimal n(double value) {
        return new BigDecimal(value);
    }

    /** The known digits, here to all that Python's decimal module gives. */
    @ParameterizedTest
    @CsvSource({
        "1980, 1985, 0.2251552167446776187405383940, -0.1644422777286589877294791522, "
                + "-0.1645776324494579539351833113, 0.5164216896889143112860708476, 0.2249021222190304896471148349",
        "1990, 2000, 6.5858717710071562606570832395, 6.7856545867670790379151934376, "
                + "6.5653411167594331964803990669, 6.7740366111359569870412470587, 6.3780781978944945758852931849",
        "1995, 2000, 5.0419959483932600610645085719, 4.0447023591989923252350197302, "
                + "3.9650451179580677063376933416, 5.1498380971683496617459720530, 4.9190045619455858946284664877"
    })
    void fiveMeasuresOfGrowth_ofWorldExports(
            int first,
            int last,
            BigDecimal compound,
            BigDecimal leastSquaresRate,
            BigDecimal leastSquaresSlope,
            BigDecimal meanOfRates,
            BigDecimal logGrowth) {
        List<Operand> series = series(first, last, TrendCalculatorTest::exact);
        Operand from = series.get(0);
        Operand to = series.get(series.size() - 1);
        assertIs(GrowthCalculator.compoundAnnualGrowth(from, to, last - first), compound);
        assertIs(TrendCalculator.leastSquaresRate(series), leastSquaresRate);
        assertIs(TrendCalculator.leastSquaresSlope(series), leastSquaresSlope);
        assertIs(TrendCalculator.meanOfRates(series), meanOfRates);
        assertIs(TrendCalculator.logGrowth(from, to, last - first), logGrowth);
    }

    private static void assertIs(Derived derived, BigDecimal expected) {
        assertThat(derived.unit()).isEqualTo(Unit.PERCENT);
        assertThat(derived.point().setScale(28, RoundingMode.HALF_EVEN))
                .as(derived.name())
                .isEqualByComparingTo(expected);
        // exact input: nothing but the rounding of the calculation itself
        assertThat(derived.bounds().width().orElseThrow()).as(derived.name()).isLessThan(new BigDecimal("1E-29"));
    }

    @ParameterizedTest
    @CsvSource({"1980, 1985", "1990, 2000", "1995, 2000"})
    void boundsOfReportedFigures_encloseTheExactAnswers(int first, int last) {
        Function<String, Operand> inBillions = v -> Operand.of(Figure.of(
                new BigDecimal(v).movePointLeft(6).setScale(1, RoundingMode.HALF_EVEN), Magnitude.BILLION, Unit.USD));
        Function<String, Operand> all = v -> exact(v + "000");
        for (Function<List<Operand>, Derived> trend : List.<Function<List<Operand>, Derived>>of(
                TrendCalculator::leastSquaresRate,
                TrendCalculator::leastSquaresSlope,
                TrendCalculator::meanOfRates,
                s -> TrendCalculator.logGrowth(s.get(0), s.get(s.size() - 1), last - first))) {
            Derived reported = trend.apply(series(first, last, inBillions));
            Derived exact = trend.apply(series(first, last, all));
            assertThat(reported.bounds().encloses(exact.bounds()))
                    .as(reported.name())
                    .isTrue();
            assertThat(reported.bounds().width().orElseThrow())
                    .as(reported.name())
                    .isLessThan(n(0.02));
        }
    }

    /** Year on year and compound rates; the first compound rate is published as "20 percent" by power.one. */
    @ParameterizedTest
    @CsvSource({
        "1908925277, 1753041348, 1, -8.166057",
        "5631902195, 5575802767, 1, -0.996101",
        "10000000, 42998000, 8, 19.999941",
        "10000, 19000, 3, 23.856233",
        "9000, 13000, 3, 13.040381"
    })
    void compoundRate_publishedCases(String first, String last, int years, BigDecimal expected) {
        Derived rate = GrowthCalculator.compoundAnnualGrowth(exact(first), exact(last), years);
        assertThat(rate.point().setScale(6, RoundingMode.HALF_EVEN)).isEqualByComparingTo(expected);
        // the logarithmic growth compounds to the same rate
        BigDecimal log =
                TrendCalculator.logGrowth(exact(first), exact(last), years).point();
        Bounds compounded = Bounds.exactly(log.movePointLeft(2)).exp();
        assertThat(compounded
                        .midpoint()
                        .orElseThrow()
                        .subtract(BigDecimal.ONE)
                        .movePointRight(2)
                        .subtract(rate.point())
                        .abs())
                .isLessThan(new BigDecimal("1E-29"));
    }

    /** A well-known slip of return libraries: two years of 10 percent are 21 percent in all, and 10 percent a year. */
    @Test
    void twoYearsOfTenPercent_areTenPercentAYear() {
        List<Operand> series = List.of(exact("100"), exact("110"), exact("121"));
        assertThat(TrendCalculator.meanOfRates(series)).hasToString("10%");
        assertThat(TrendCalculator.leastSquaresRate(series).bounds().contains(BigDecimal.TEN))
                .isTrue();
        assertThat(GrowthCalculator.compoundAnnualGrowth(series.get(0), series.get(2), 2))
                .hasToString("10%");
        assertThat(GrowthCalculator.growth(series.get(2), series.get(0))).hasToString("21%");
    }

    @Test
    void twoLevels_giveOneTrend() {
        List<Operand> two = List.of(figure("22.3 million USD"), figure("48 million USD"));
        assertThat(TrendCalculator.leastSquaresSlope(two).bounds())
                .isEqualTo(TrendCalculator.logGrowth(two.get(0), two.get(1), 1).bounds());
        assertThat(TrendCalculator.meanOfRates(two).bounds())
                .isEqualTo(GrowthCalculator.growth(two.get(1), two.get(0)).bounds());
    }

    @Test
    void theUnit_neverMatters() {
        for (Function<List<Operand>, Derived> trend : List.<Function<List<Operand>, Derived>>of(
                TrendCalculator::leastSquaresRate, TrendCalculator::leastSquaresSlope, TrendCalculator::meanOfRates)) {
            Derived thousands = trend.apply(series(1990, 2000, TrendCalculatorTest::exact));
            Derived ones = trend.apply(series(1990, 2000, v -> exact(v + "000")));
            assertThat(thousands.bounds()).isEqualTo(ones.bounds());
            assertThat(thousands.point()).isEqualByComparingTo(ones.point());
        }
    }

    @Test
    void meanOfRates_isNeverBelowTheCompoundRate() {
        Random random = new Random(21);
        for (int i = 0; i < 300; i++) {
            List<Operand> series = new ArrayList<>();
            for (int k = 0; k < 2 + random.nextInt(5); k++) {
                series.add(exact(Integer.toString(1 + random.nextInt(500))));
            }
            Bounds mean = TrendCalculator.meanOfRates(series).bounds();
            Bounds compound = GrowthCalculator.compoundAnnualGrowth(
                            series.get(0), series.get(series.size() - 1), series.size() - 1)
                    .bounds();
            assertThat(mean.upper().orElseThrow())
                    .as("seed 21: %s", series)
                    .isGreaterThanOrEqualTo(compound.lower().orElseThrow());
        }
    }

    @Test
    void leastSquares_agreesWithTheSlowFormula_andIsTight() {
        for (int n = 2; n <= 5; n++) {
            BoundsLaw.of(30 + n, TrendCalculator::leastSquaresSlope, v -> n(100 * slope(v)))
                    .within("1E-9")
                    .holds(n, true);
            BoundsLaw.of(40 + n, TrendCalculator::leastSquaresRate, v -> n(100 * Math.expm1(slope(v))))
                    .within("1E-9")
                    .holds(n, true);
        }
    }

    private static double slope(List<BigDecimal> levels) {
        double middle = (levels.size() - 1) / 2.0;
        double above = 0;
        double below = 0;
        for (int i = 0; i < levels.size(); i++) {
            above += (i - middle) * Math.log(levels.get(i).doubleValue());
            below += (i - middle) * (i - middle);
        }
        return above / below;
    }

    @Test
    void logGrowth_agreesWithTheSlowFormula_andIsTight() {
        for (int years : new int[] {1, 3, 100}) {
            BoundsLaw.of(
                            50 + years,
                            o -> TrendCalculator.logGrowth(o.get(0), o.get(1), years),
                            v -> n(100
                                    * Math.log(v.get(1).doubleValue() / v.get(0).doubleValue())
                                    / years))
                    .within("1E-9")
                    .holds(2, true);
        }
    }

    private static BigDecimal meanOfRates(List<BigDecimal> levels) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 1; i < levels.size(); i++) {
            sum = sum.add(levels.get(i).divide(levels.get(i - 1), WIDE));
        }
        return sum.divide(BigDecimal.valueOf(levels.size() - 1L), WIDE)
                .subtract(BigDecimal.ONE)
                .movePointRight(2);
    }

    @Test
    void meanOfRates_agreesWithTheSlowFormula() {
        for (int n = 2; n <= 6; n++) {
            BoundsLaw.of(60 + n, TrendCalculator::meanOfRates, TrendCalculatorTest::meanOfRates)
                    .holds(n, false);
        }
    }

    /**
     * Growth that certainly speeds up and slows down in turn: every inner level is far from the geometric mean of its
     * neighbours.
     */
    @Test
    void meanOfRates_isTightWhereEveryInnerLevelIsAwayFromTheMeanOfItsNeighbours() {
        Random random = new Random(70);
        for (int i = 0; i < 200; i++) {
            List<Operand> series = new ArrayList<>();
            for (int k = 0; k < 2 + random.nextInt(4); k++) {
                int value = k % 2 == 0 ? 100 + random.nextInt(100) : 900 + random.nextInt(100);
                series.add(figure(value + " million USD"));
            }
            Bounds bounds = TrendCalculator.meanOfRates(series).bounds();
            BigDecimal low = null;
            BigDecimal high = null;
            for (int corner = 0; corner < 1 << series.size(); corner++) {
                List<BigDecimal> levels = new ArrayList<>();
                for (int k = 0; k < series.size(); k++) {
                    Bounds b = series.get(k).bounds();
                    levels.add(((corner >> k) % 2 == 0 ? b.lower() : b.upper()).orElseThrow());
                }
                BigDecimal value = meanOfRates(levels);
                low = low == null ? value : low.min(value);
                high = high == null ? value : high.max(value);
            }
            BigDecimal slack = new BigDecimal("1E-29");
            assertThat(bounds.lower().orElseThrow().subtract(low).abs())
                    .as("seed 70: %s", series)
                    .isLessThan(slack);
            assertThat(bounds.upper().orElseThrow().subtract(high).abs())
                    .as("seed 70: %s", series)
                    .isLessThan(slack);
        }
    }

    @Test
    void meanOfRates_upperEndIsAlwaysTight_lowerEndIsSoundForSteadyGrowth() {
        List<Operand> steady = List.of(figure("100 USD"), figure("110 USD"), figure("121 USD"));
        Bounds bounds = TrendCalculator.meanOfRates(steady).bounds();
        BigDecimal high = meanOfRates(List.of(new BigDecimal("99.5"), new BigDecimal("110.5"), new BigDecimal("121.5")))
                .max(meanOfRates(List.of(new BigDecimal("99.5"), new BigDecimal("109.5"), new BigDecimal("121.5"))));
        assertThat(bounds.upper().orElseThrow().subtract(high).abs()).isLessThan(new BigDecimal("1E-30"));
        // the smallest sum lies inside, where the middle level is the geometric mean of 100.5 and 120.5
        BigDecimal low = meanOfRates(List.of(
                new BigDecimal("100.5"),
                new BigDecimal("100.5").multiply(new BigDecimal("120.5")).sqrt(WIDE),
                new BigDecimal("120.5")));
        assertThat(bounds.lower().orElseThrow()).isLessThan(low).isGreaterThan(low.subtract(BigDecimal.ONE));
    }

    @Test
    void absentEnds_staySound() {
        List<Operand> open = List.of(figure("100 USD"), figure("more than 110 USD"), figure("121 USD"));
        assertThat(TrendCalculator.meanOfRates(open).bounds().upper()).isEmpty();
        assertThat(TrendCalculator.leastSquaresRate(open).bounds().isBounded()).isTrue();
        List<Operand> end = List.of(figure("100 USD"), figure("110 USD"), figure("more than 121 USD"));
        assertThat(TrendCalculator.leastSquaresRate(end).bounds().upper()).isEmpty();
        assertThat(TrendCalculator.leastSquaresRate(end).bounds().lower()).isPresent();
        List<Operand> start = List.of(figure("more than 100 USD"), figure("110 USD"), figure("121 USD"));
        assertThat(TrendCalculator.leastSquaresRate(start).bounds().lower())
                .hasValueSatisfying(l -> assertThat(l).isEqualByComparingTo("-100"));
        assertThat(TrendCalculator.leastSquaresSlope(start).bounds().lower()).isEmpty();
        assertThat(TrendCalculator.logGrowth(start.get(0), start.get(1), 1)
                        .bounds()
                        .lower())
                .isEmpty();
    }

    @Test
    void years_areTakenFromThePeriods() {
        Operand first = level(Measure.EXPORTS, "2019", "100 million USD");
        Operand last = level(Measure.EXPORTS, "2023", "147.7 million USD");
        assertThat(TrendCalculator.logGrowth(first, last).bounds())
                .isEqualTo(TrendCalculator.logGrowth(first, last, 4).bounds());
        assertThat(TrendCalculator.logGrowth(last, first))
                .hasToString("undefined (PERIOD_MISMATCH: log growth needs comparable periods at least one year "
                        + "apart, but was exports KAZ-CZE 2023 USD and exports KAZ-CZE 2019 USD; pass "
                        + "the number of years)");
        assertThat(TrendCalculator.logGrowth(figure("1 USD"), last).toString())
                .startsWith("undefined (PERIOD_MISMATCH: ");
    }

    @Test
    void aSeries_needsConsecutiveYearsInOrder() {
        Operand y2021 = level(Measure.FDI_NET_INFLOW, "2021", "22.3 million USD");
        Operand y2022 = level(Measure.FDI_NET_INFLOW, "2022", "21.6 million USD");
        Operand y2023 = level(Measure.FDI_NET_INFLOW, "2023", "48 million USD");
        assertThat(TrendCalculator.meanOfRates(List.of(y2021, y2022, y2023)).isDefined())
                .isTrue();
        assertThat(TrendCalculator.meanOfRates(List.of(y2021, y2023)))
                .hasToString("undefined (PERIOD_MISMATCH: mean of growth rates needs levels of consecutive years "
                        + "in the order of time, but was net FDI inflow KAZ-CZE 2021 USD and net FDI "
                        + "inflow KAZ-CZE 2023 USD; sort them or fill the gap)");
        assertThat(TrendCalculator.leastSquaresRate(List.of(y2022, y2021)).toString())
                .startsWith("undefined (PERIOD_MISMATCH: ");
        Operand part = level(Measure.FDI_NET_INFLOW, "2024-Q1", "13.8 million USD");
        assertThat(TrendCalculator.leastSquaresSlope(List.of(y2023, part)).toString())
                .startsWith("undefined (PERIOD_MISMATCH: least-squares slope needs like-for-like periods");
    }

    @Test
    void levelsNotAboveZero_areUndefined() {
        String expected = "undefined (NEGATIVE_LEVEL: %s needs levels above zero, but %s is within %s; use the "
                + "symmetric growth or the absolute change)";
        List<Operand> zero = List.of(exact("1"), exact("0"), exact("2"));
        assertThat(TrendCalculator.meanOfRates(zero))
                .hasToString(expected.formatted("mean of growth rates", "0", "[0, 0]"));
        assertThat(TrendCalculator.leastSquaresRate(zero))
                .hasToString(expected.formatted("least-squares growth rate", "0", "[0, 0]"));
        assertThat(TrendCalculator.logGrowth(exact("1"), figure("-3 USD"), 2))
                .hasToString(expected.formatted("log growth", "-3 USD", "[-3.5, -2.5]"));
        assertThat(TrendCalculator.logGrowth(figure("0.4 USD"), exact("1"), 2).isDefined())
                .isTrue();
    }

    @Test
    void outOfRange_isAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrendCalculator.meanOfRates(List.of(exact("1"))))
                .withMessage(
                        "mean of growth rates needs at least two levels, but was 1; pass them in the order of time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrendCalculator.logGrowth(exact("1"), exact("2"), 0))
                .withMessage(
                        "years of a log growth must be 1 to 100, but was 0; count the years between the observations");
        assertThatIllegalArgumentException().isThrownBy(() -> TrendCalculator.logGrowth(exact("1"), exact("2"), 101));
    }
}
