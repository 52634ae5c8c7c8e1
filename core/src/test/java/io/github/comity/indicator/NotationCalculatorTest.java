package io.github.comity.indicator;

import static io.github.comity.indicator.BoundsLaw.WIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationCalculatorTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The notations of growth: "+110%" has the rounding unit 1 point, "2.1 times" has 10 points. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+48.4%|[48.35, 48.45]|[1.4835, 1.4845]|[148.35, 148.45]",
                "to 148.4%|[48.35, 48.45]|[1.4835, 1.4845]|[148.35, 148.45]",
                "+110%|[109.5, 110.5]|[2.095, 2.105]|[209.5, 210.5]",
                "x2.1|[105, 115]|[2.05, 2.15]|[205, 215]",
                "÷2|[-60, -33.33333333333333333333333333333333]|[0.4, "
                        + "0.6666666666666666666666666666666667]|[40, 66.66666666666666666666666666666667]",
                "-9.1%|[-9.15, -9.05]|[0.9085, 0.9095]|[90.85, 90.95]",
                "-100%|[-100.5, -99.5]|[-0.005, 0.005]|[-0.5, 0.5]"
            })
    void rateFactorAndIndexForm_ofEachNotation(String growth, String rate, String factor, String index) {
        Growth g = Growth.parse(growth);
        assertThat(NotationCalculator.rate(g).bounds()).hasToString(rate);
        assertThat(NotationCalculator.rate(g).unit()).isEqualTo(Unit.PERCENT);
        assertThat(NotationCalculator.factor(g).bounds()).hasToString(factor);
        assertThat(NotationCalculator.factor(g).unit()).isEqualTo(Unit.RATIO);
        assertThat(NotationCalculator.indexForm(g).bounds()).hasToString(index);
        assertThat(NotationCalculator.indexForm(g).unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void divisor_ofEachNotation() {
        assertThat(NotationCalculator.divisor(Growth.parse("÷2.1")).bounds()).hasToString("[2.05, 2.15]");
        assertThat(NotationCalculator.divisor(Growth.parse("-50%")).bounds())
                .hasToString("[1.980198019801980198019801980198019, 2.020202020202020202020202020202021]");
        assertThat(NotationCalculator.divisor(Growth.parse("x0.5")).point()).isEqualByComparingTo("2");
        assertThat(NotationCalculator.divisor(Growth.parse("-100.0%")))
                .hasToString("undefined (ZERO_DENOMINATOR: divisor needs a growth above -100%, but was -100.0%; "
                        + "report the rate)");
        assertThat(NotationCalculator.divisor(Growth.parse("-99.97%")).isDefined())
                .isTrue();
        assertThat(NotationCalculator.divisor(Growth.parse("about -99.9%")))
                .hasToString("undefined (BASE_MAY_BE_ZERO: divisor needs a growth certainly above -100%, but was "
                        + "about -99.9%; report the rate)");
    }

    @Test
    void conversionsThereAndBack_encloseTheStart() {
        for (String text : new String[] {"+48.4%", "-9.1%", "x2.1", "÷2.1", "to 148.4%", "+0.05%"}) {
            Growth growth = Growth.parse(text);
            Derived rate = NotationCalculator.rate(growth);
            Derived again = NotationCalculator.rate(NotationCalculator.factor(growth));
            assertThat(again.bounds()).as(text).isEqualTo(rate.bounds());
            Derived divisor = NotationCalculator.divisor(growth);
            // a ratio that says nothing is read as a factor: the divisor of a divisor is the factor
            Derived inverse = NotationCalculator.divisor(divisor);
            assertThat(inverse.bounds()
                            .encloses(NotationCalculator.factor(growth).bounds()))
                    .as(text)
                    .isTrue();
        }
    }

    @Test
    void claimsAndDerivedChanges_areReadByTheirForm() {
        Claim factor = Facts.growth(Measure.EXPORTS, "2023", "x2.1");
        Derived rate = NotationCalculator.rate(factor);
        assertThat(rate).hasToString("≈ 110% (105–115)");
        assertThat(rate.about())
                .contains(
                        Subject.change(((Subject.Change) factor.subject()).quantity(), Facts.Y2022, Growth.Form.RATE));
        assertThat(rate.claims()).containsExactly(factor);
        // in percent, and yet a factor
        Claim index = Facts.growth(Measure.EXPORTS, "2023", "to 148.4%");
        assertThat(NotationCalculator.rate(index).bounds()).hasToString("[48.35, 48.45]");
        Claim divisor = Facts.growth(Measure.EXPORTS, "2023", "÷2");
        assertThat(NotationCalculator.rate(divisor).point()).isEqualByComparingTo("-50");
        assertThat(NotationCalculator.indexForm(divisor).formula()).isEqualTo("100 / divisor");
        Derived growth = GrowthCalculator.growth(
                Facts.level(Measure.EXPORTS, "2023", "150 USD"), Facts.level(Measure.EXPORTS, "2022", "100 USD"));
        assertThat(NotationCalculator.factor(growth).point()).isEqualByComparingTo("1.5");
        assertThat(NotationCalculator.indexForm(growth).about())
                .contains(
                        Subject.change(Facts.quantity(Measure.EXPORTS, Facts.Y2023), Facts.Y2022, Growth.Form.FACTOR));
        assertThat(NotationCalculator.rate(Operand.of(Figure.parse("2.1 ratio")))
                        .point())
                .isEqualByComparingTo("110");
    }

    @Test
    void anAbsoluteChange_determinesNoRate() {
        assertThat(NotationCalculator.rate(Growth.parse("+200 million USD")))
                .hasToString("undefined (MISSING_INPUT: growth rate needs a rate, factor or divisor, but was 200 "
                        + "million USD (absolute change); calculate the growth from the levels)");
        assertThat(NotationCalculator.factor(Operand.of(Figure.parse("1.2 pp"))))
                .hasToString("undefined (MISSING_INPUT: growth factor needs a rate, factor or divisor, but was 1.2 "
                        + "pp (change in points); calculate the growth from the levels)");
        assertThat(NotationCalculator.divisor(Operand.of(Figure.parse("3 USD"))).isDefined())
                .isFalse();
    }

    /** 2 percent a quarter and 1 percent a month. */
    @ParameterizedTest
    @CsvSource({"2, 4, 8.243216", "1, 12, 12.682503", "0, 12, 0", "-100, 4, -100"})
    void annualisedRate_publishedCases(BigDecimal rate, int periods, BigDecimal expected) {
        Derived annual = NotationCalculator.annualisedRate(Operand.exactly(rate, Unit.PERCENT), periods);
        assertThat(annual.point().setScale(6, RoundingMode.HALF_EVEN)).isEqualByComparingTo(expected);
        assertThat(annual.notes()).containsExactly(Derived.Note.ASSUMES_NO_SEASONALITY);
        assertThat(annual.bounds().width().orElseThrow()).isLessThan(new BigDecimal("1E-30"));
    }

    @Test
    void annualisedRate_ofAReportedRate() {
        assertThat(NotationCalculator.annualisedRate(Operand.of(Figure.parse("2.0%")), 4))
                .hasToString("≈ 8.24% (8.03–8.46)");
        assertThat(NotationCalculator.annualisedRate(Operand.of(Figure.parse("-100%")), 4))
                .hasToString("undefined (NEGATIVE_LEVEL: annualised rate needs levels that cannot be negative, but "
                        + "growth factor is within [-0.005, 0.005]; report the difference)");
        assertThat(NotationCalculator.annualisedRate(Operand.of(Figure.parse("3 USD")), 4)
                        .toString())
                .startsWith("undefined (MISSING_INPUT: annualised rate needs growth factor: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotationCalculator.annualisedRate(Operand.of(Figure.parse("2%")), 1))
                .withMessage("periods per year of an annualised rate must be 2 to 366, but was 1; pass 4 for "
                        + "quarters or 12 for months");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotationCalculator.annualisedRate(Operand.of(Figure.parse("2%")), 367));
    }

    @Test
    void bounds_areTight() {
        BoundsLaw.of(
                        81,
                        o -> NotationCalculator.divisor(o.get(0)),
                        v -> BigDecimal.ONE.divide(v.get(0).movePointLeft(2).add(BigDecimal.ONE), WIDE))
                .in(Unit.PERCENT)
                .drawnFrom("[-90, 300]")
                .holds(1, true);
        BoundsLaw.of(
                        82,
                        o -> NotationCalculator.annualisedRate(o.get(0), 12),
                        v -> v.get(0)
                                .divide(HUNDRED, WIDE)
                                .add(BigDecimal.ONE)
                                .pow(12)
                                .subtract(BigDecimal.ONE)
                                .multiply(HUNDRED))
                .in(Unit.PERCENT)
                .drawnFrom("[-90, 300]")
                .holds(1, true);
    }
}
