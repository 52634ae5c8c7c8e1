package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logarithms, exponentials and powers of {@link Bounds}. */
class LogarithmsTest {
    private static final MathContext DOWN = new MathContext(70, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(70, RoundingMode.CEILING);

    private static BigDecimal d(String value) {
        return new BigDecimal(value);
    }

    private static Bounds exactly(String value) {
        return Bounds.exactly(d(value));
    }

    /**
     * The expected ends are the logarithms of libmpdec (Python's decimal module) at 60 digits, rounded down and up at
     * 34.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|0.6931471805599453094172321214581765|0.6931471805599453094172321214581766",
                "10|2.302585092994045684017991454684364|2.302585092994045684017991454684365",
                "0.5|-0.6931471805599453094172321214581766|-0.6931471805599453094172321214581765",
                "3|1.098612288668109691395245236922525|1.098612288668109691395245236922526",
                "1.000000000000000000001|9.999999999999999999995000000000000E-22|9.99999999999999999999500000"
                        + "0000001E-22",
                "0.999999999999999999999|-1.000000000000000000000500000000001E-21|-1.000000000000000000000500"
                        + "000000000E-21",
                "1.45|0.3715635564324830337480484562193708|0.3715635564324830337480484562193709",
                "1E-30|-69.07755278982137052053974364053093|-69.07755278982137052053974364053092",
                "1E+40|92.10340371976182736071965818737456|92.10340371976182736071965818737457",
                "123456789.123456789|18.63140176716801803269393334829653|18.63140176716801803269393334829654",
                "0.7|-0.3566749439387323789126387112411845|-0.3566749439387323789126387112411844",
                "1.4|0.3364722366212129305045934102169920|0.3364722366212129305045934102169921",
                "0.1|-2.302585092994045684017991454684365|-2.302585092994045684017991454684364"
            })
    void ln_agreesWithLibmpdec(String value, BigDecimal low, BigDecimal high) {
        assertThat(exactly(value).ln()).isEqualTo(Bounds.of(low, high));
    }

    /** The expected ends are the exponentials of libmpdec at 60 digits, rounded down and up at 34. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|2.718281828459045235360287471352662|2.718281828459045235360287471352663",
                "-1|0.3678794411714423215955237701614608|0.3678794411714423215955237701614609",
                "0.5|1.648721270700128146848650787814163|1.648721270700128146848650787814164",
                "0.065653412|1.067856546756560632177845838432888|1.067856546756560632177845838432889",
                "1E-20|1.000000000000000000010000000000000|1.000000000000000000010000000000001",
                "-1E-20|0.9999999999999999999900000000000000|0.9999999999999999999900000000000001",
                "40|235385266837019985.4078999107490348|235385266837019985.4078999107490349",
                "-40|4.248354255291588995329234782858658E-18|4.248354255291588995329234782858659E-18",
                "9200|3.230230473738186563102849641218924E+3995|3.230230473738186563102849641218925E+3995",
                "-9200|3.095754337438186796969073556407495E-3996|3.095754337438186796969073556407496E-3996",
                "2.302585092994045684017991454684364|9.999999999999999999999999999999997|9.999999999999999999"
                        + "999999999999998",
                "0.001|1.001000500166708341668055753993058|1.001000500166708341668055753993059"
            })
    void exp_agreesWithLibmpdec(String value, BigDecimal low, BigDecimal high) {
        assertThat(exactly(value).exp()).isEqualTo(Bounds.of(low, high));
    }

    @Test
    void lnAndExp_exactWhereTheValueIs() {
        assertThat(exactly("1.000").ln()).hasToString("[0, 0]");
        assertThat(exactly("0.0").exp()).hasToString("[1, 1]");
        assertThat(Bounds.EMPTY.ln()).isEqualTo(Bounds.EMPTY);
        assertThat(Bounds.EMPTY.exp()).isEqualTo(Bounds.EMPTY);
    }

    @Test
    void lnAndExp_absentEnds() {
        assertThat(Bounds.parse("[0, 1]").ln()).hasToString("(-inf, 0]");
        assertThat(Bounds.parse("[1, +inf)").ln()).hasToString("[0, +inf)");
        assertThat(Bounds.parse("[0, +inf)").ln()).isEqualTo(Bounds.UNBOUNDED);
        assertThat(Bounds.UNBOUNDED.exp()).hasToString("[0, +inf)");
        assertThat(Bounds.parse("(-inf, 0]").exp()).hasToString("[0, 1]");
        assertThat(Bounds.parse("[0, +inf)").exp()).hasToString("[1, +inf)");
    }

    /**
     * The exponential from its definition: a Taylor polynomial of 60 terms below 1/16, squared, every operation rounded
     * to one side.
     */
    private static BigDecimal slowExp(BigDecimal value, boolean up) {
        MathContext rounding = up ? UP : DOWN;
        if (value.signum() < 0) {
            return BigDecimal.ONE.divide(slowExp(value.negate(), !up), rounding);
        }
        int halvings = 0;
        BigDecimal small = value;
        while (small.compareTo(d("0.0625")) > 0) {
            small = small.divide(d("2"), rounding);
            halvings++;
        }
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n <= 60; n++) {
            term = term.multiply(small, rounding).divide(BigDecimal.valueOf(n), rounding);
            sum = sum.add(term, rounding);
        }
        sum = up ? sum.add(term, rounding) : sum; // more than all terms left out
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum, rounding);
        }
        return sum;
    }

    private static Bounds bounds(Logarithms.Enclosure enclosure, int tens) {
        return Bounds.of(
                enclosure.low().scaleByPowerOfTen(tens), enclosure.high().scaleByPowerOfTen(tens));
    }

    /** The expected values are those of libmpdec at 240 digits, rounded down at 200 places. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ln|2|0.6931471805599453094172321214581765680755001343602552541206800094933936219696947156058"
                        + "63326996418687542001481020570685733685520235758130557032670751635075961930727570828371435190"
                        + "30703862389167347112335",
                "ln|10|2.302585092994045684017991454684364207601101488628772976033327900967572609677352480235"
                        + "99720508959829834196778404228624863340952546508280675666628736909878168948290720832555468084"
                        + "379989482623319852839350",
                "ln|0.037|-3.29683736633791260768587869302164545890322687871868276445507102170972808204169637"
                        + "53089700815966262342440943998359630785144469970968044655234886500384053189534505800028124336"
                        + "6182909076131597441821384399",
                "ln|123456.789|11.723646487185880981139958983910111586910377375134083047085106242189499638224"
                        + "29433694812480492150780045257317663842557452005537164052312193196141138895092790975907606314"
                        + "402615983576419969764803643619957",
                "exp|1|2.718281828459045235360287471352662497757247093699959574966967627724076630353547594571"
                        + "38217852516642742746639193200305992181741359662904357290033429526059563073813232862794349076"
                        + "323382988075319525101901",
                "exp|-3.7|0.024723526470339391202757382983402629344505070337870635963277421241800170645774517"
                        + "65237105388655685299257177146528562841972290522226137377399669211329001008045611467751621726"
                        + "397131536102579201578811160",
                "exp|25.5|118716009132.1696509652010230402333735264490912827540983422674426380973844141088240"
                        + "78431787894306908281049860964050133700541105452026704585083742489760319384209591789456105800"
                        + "67702621008294353756543616907739247263"
            })
    void enclosures_atManyPlaces(String function, BigDecimal value, BigDecimal expected) {
        Bounds expectedWithin = Bounds.of(expected, expected.add(BigDecimal.ONE.movePointLeft(200)));
        for (int places : new int[] {60, 120, 130, 131, 150, 190}) {
            int tens = function.equals("ln") ? 0 : Logarithms.tens(value);
            Bounds enclosure = function.equals("ln")
                    ? bounds(Logarithms.enclosureOfLn(value, places), 0)
                    : bounds(Logarithms.enclosureOfExp(value, tens, places), tens);
            assertThat(enclosure.encloses(expectedWithin))
                    .as("%s %s at %d", function, value, places)
                    .isTrue();
            assertThat(enclosure.width().orElseThrow()).isLessThan(BigDecimal.ONE.scaleByPowerOfTen(tens + 8 - places));
        }
    }

    /** With few places the error is all there is: a bound of it that is too small shows at once. */
    @Test
    void enclosures_atFewPlaces_containTheTruth() {
        Random random = new Random(45);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal x = random(random, 60, 25);
            int places = 3 + random.nextInt(10);
            Bounds ln = Bounds.exactly(x).ln();
            assertThat(bounds(Logarithms.enclosureOfLn(x, places), 0).encloses(ln))
                    .as("seed 45: ln %s at %d", x, places)
                    .isTrue();
            BigDecimal y = ln.lower().orElseThrow();
            int tens = Logarithms.tens(y);
            assertThat(bounds(Logarithms.enclosureOfExp(y, tens, places + 10), tens)
                            .encloses(Bounds.exactly(y).exp()))
                    .as("seed 45: exp %s at %d", y, places + 10)
                    .isTrue();
        }
    }

    private static BigDecimal random(Random random, int bits, int scale) {
        return new BigDecimal(
                new BigInteger(1 + random.nextInt(bits), random).add(BigInteger.ONE), random.nextInt(scale));
    }

    @Test
    void exp_isTheTightestEnclosureOfTheTaylorSeries() {
        Random random = new Random(41);
        for (int i = 0; i < 400; i++) {
            BigDecimal x = random(random, 60, 25).remainder(d("60"));
            x = random.nextBoolean() ? x : x.negate();
            Bounds exp = Bounds.exactly(x).exp();
            BigDecimal low = slowExp(x, false);
            BigDecimal high = slowExp(x, true);
            assertThat(exp.encloses(Bounds.of(low, high))).as("seed 41: %s", x).isTrue();
            assertThat(Bounds.of(low, high).roundedOutward(34))
                    .as("seed 41: %s", x)
                    .isEqualTo(exp);
        }
    }

    @Test
    void ln_isInvertedByTheTaylorSeries() {
        Random random = new Random(42);
        for (int i = 0; i < 400; i++) {
            BigDecimal x = random(random, 100, 40);
            x = i % 4 == 0 ? BigDecimal.ONE.add(x.movePointLeft(x.precision() + random.nextInt(20))) : x;
            Bounds ln = Bounds.exactly(x).ln();
            BigDecimal low = ln.lower().orElseThrow();
            BigDecimal high = ln.upper().orElseThrow();
            assertThat(slowExp(low, false)).as("seed 42: %s", x).isLessThanOrEqualTo(x);
            assertThat(slowExp(high, true)).as("seed 42: %s", x).isGreaterThanOrEqualTo(x);
            // one unit of the 34th digit apart: nothing narrower exists
            assertThat(high.subtract(low))
                    .as("seed 42: %s", x)
                    .isLessThanOrEqualTo(
                            low.abs().max(high.abs()).round(new MathContext(34)).ulp());
        }
    }

    @Test
    void lnAndExp_encloseEachOther() {
        Random random = new Random(43);
        for (int i = 0; i < 400; i++) {
            BigDecimal low = random(random, 80, 20);
            Bounds bounds = Bounds.of(low, low.add(random(random, 60, 20)));
            assertThat(bounds.ln().exp().encloses(bounds))
                    .as("seed 43: %s", bounds)
                    .isTrue();
            BigDecimal other = random(random, 80, 20);
            Bounds product = bounds.times(other).ln();
            Bounds sum = bounds.ln().plus(Bounds.exactly(other).ln());
            assertThat(product.intersects(sum))
                    .as("seed 43: %s and %s", bounds, other)
                    .isTrue();
        }
    }

    @Test
    void ln_ofANumberNextToOne_keepsItsDigits() {
        // 1 + 10^-k: ln is 10^-k - 10^-2k / 2 + ..., so it rounds to just below 10^-k
        for (int k : new int[] {40, 400, 3_900}) {
            BigDecimal tiny = BigDecimal.ONE.movePointLeft(k);
            Bounds ln = Bounds.exactly(BigDecimal.ONE.add(tiny)).ln();
            assertThat(ln.upper()).hasValueSatisfying(u -> assertThat(u).isEqualByComparingTo(tiny));
            assertThat(ln.lower())
                    .hasValueSatisfying(l -> assertThat(l).isEqualByComparingTo(tiny.subtract(tiny.movePointLeft(34))));
            Bounds exp = Bounds.exactly(tiny).exp();
            assertThat(exp).hasToString("[1, 1.000000000000000000000000000000001]");
        }
    }

    @Test
    void power_agreesWithRepeatedMultiplication() {
        assertThat(exactly("1.02").power(4)).hasToString("[1.08243216, 1.08243216]");
        assertThat(Bounds.parse("[0.5, 2]").power(3)).hasToString("[0.125, 8]");
        assertThat(Bounds.parse("[2, +inf)").power(2)).hasToString("[4, +inf)");
        assertThat(Bounds.parse("[-2, 2]").power(1)).hasToString("[-2, 2]");
        assertThat(Bounds.EMPTY.power(2)).isEqualTo(Bounds.EMPTY);
        Random random = new Random(44);
        for (int i = 0; i < 400; i++) {
            BigDecimal low = random(random, 60, 18);
            Bounds base = Bounds.of(low, low.add(random(random, 30, 18)));
            int exponent = 1 + random.nextInt(40);
            Bounds exact = Bounds.of(
                    base.lower().orElseThrow().pow(exponent),
                    base.upper().orElseThrow().pow(exponent));
            Bounds expected = exponent == 1 ? base : exact.roundedOutward(34);
            assertThat(base.power(exponent))
                    .as("seed 44: %s ^ %d", base, exponent)
                    .isEqualTo(expected);
        }
    }

    @Test
    void power_andRoot_encloseEachOther() {
        for (String bounds : List.of("[0.9, 1.1]", "[1.023, 1.024]", "[0, 7]")) {
            for (int degree = 1; degree <= 12; degree++) {
                Bounds b = Bounds.parse(bounds);
                assertThat(b.root(degree).power(degree).encloses(b)).isTrue();
                assertThat(b.power(degree).root(degree).encloses(b)).isTrue();
            }
        }
    }

    @Test
    void outsideTheDomain_isAnError() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Bounds.parse("[-1, 2]").ln())
                .withMessage("bounds of a logarithm must contain numbers above zero and none below, but was [-1, "
                        + "2]; intersect them with [0, +inf) first");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> exactly("0").ln())
                .withMessage("bounds of a logarithm must contain numbers above zero and none below, but was [0, "
                        + "0]; intersect them with [0, +inf) first");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Bounds.parse("(-inf, 2]").ln());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> exactly("9200.5").exp())
                .withMessage("end of the bounds of an exponent must be within ±9200, but was 9200.5; check the unit");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> exactly("-9201").exp());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Bounds.parse("[-1, 2]").power(2))
                .withMessage("bounds of a power must not contain negative numbers, but was [-1, 2]; intersect them "
                        + "with [0, +inf) first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exactly("2").power(0))
                .withMessage("exponent of a power must be from 1 to 1000, but was 0; use a whole number of periods");
        assertThatIllegalArgumentException().isThrownBy(() -> exactly("2").power(1_001));
    }
}
