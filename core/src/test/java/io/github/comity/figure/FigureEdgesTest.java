package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last of what is read and calculated, and what lies just beyond. */
class FigureEdgesTest {
    private static final NumberStyle AUSTRALIAN = NumberStyle.ENGLISH.withDollar(Unit.money("AUD"));

    @ParameterizedTest
    @CsvSource({
        "$7.2 billion, 7.2 billion AUD",
        "7.2 billion dollars, 7.2 billion AUD",
        "one dollar 5, ",
        "7 million Dollar, 7 million AUD",
        "7.2 billion USD, 7.2 billion USD",
        "US$7.2 billion, 7.2 billion USD",
        "7.2 billion US dollars, 7.2 billion USD",
        "A$7.2 billion, 7.2 billion AUD",
        "7.2 billion EUR, 7.2 billion EUR"
    })
    void style_takesABareDollarForItsOwn(String text, String figure) {
        if (figure == null) {
            assertThatIllegalArgumentException().isThrownBy(() -> AUSTRALIAN.parse(text));
            return;
        }
        assertThat(AUSTRALIAN.parse(text)).isEqualTo(Figure.parse(figure));
        boolean isBare = !text.contains("US") && figure.endsWith("AUD") && !text.startsWith("A$");
        assertThat(AUSTRALIAN.assumptions(text, Figure.parse(text).unit()))
                .isEqualTo(isBare ? List.of("$ read as AUD, as the source prints money") : List.of());
        assertThat(NumberStyle.ENGLISH.assumptions(text, Figure.parse(text).unit()))
                .isEmpty();
        assertThat(NumberStyle.ENGLISH.meansDollar(text, Unit.USD)).isFalse();
        assertThat(NumberStyle.ENGLISH.parse(text)).isEqualTo(Figure.parse(text));
    }

    @Test
    void style_withDecimalComma_saysSoWhereItMatters() {
        NumberStyle comma = NumberStyle.ENGLISH.withDecimalMark(DecimalMark.COMMA);
        assertThat(comma).hasToString("decimal comma, $ is USD");
        assertThat(AUSTRALIAN).hasToString("decimal point, $ is AUD");
        assertThat(comma.parse("626,8 million USD")).isEqualTo(Figure.parse("626.8 million USD"));
        String assumption = "decimal comma, as the source prints numbers";
        assertThat(comma.assumptions("626,8 million USD", Unit.USD)).containsExactly(assumption);
        assertThat(comma.assumptions("1.626 USD", Unit.USD)).containsExactly(assumption);
        assertThat(comma.assumptions("626 USD", Unit.USD)).isEmpty();
        assertThat(comma.withDollar(Unit.money("AUD")).assumptions("$0,5", Unit.USD))
                .containsExactly(assumption, "$ read as AUD, as the source prints money");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberStyle.ENGLISH.withDollar(Unit.PERCENT))
                .withMessage("dollar of a number style must be money, but was '%'; pass a currency, as in "
                        + "Unit.money(\"AUD\")");
    }

    @Test
    void magnitude_isIndian_forLakhAndCroreAlone() {
        for (Magnitude magnitude : Magnitude.values()) {
            assertThat(magnitude.isIndian()).isEqualTo(magnitude.exponent() == 5 || magnitude.exponent() == 7);
        }
    }

    /** Numbers beside every power of two, in which products and sums leave 31, 62, 63 and 64 bits. */
    private static List<BigInteger> nearPowersOfTwo() {
        List<BigInteger> numbers = new java.util.ArrayList<>();
        for (int bits : new int[] {0, 1, 2, 29, 30, 31, 32, 33, 60, 61, 62, 63, 64, 65}) {
            for (int add = -1; add <= 1; add++) {
                BigInteger n = BigInteger.ONE.shiftLeft(bits).add(BigInteger.valueOf(add));
                numbers.add(n);
                numbers.add(n.negate());
            }
        }
        return numbers;
    }

    @Test
    void rational_beyondALong_followsTheSameLaws() {
        List<BigInteger> numbers = nearPowersOfTwo();
        List<BigInteger> below = List.of(
                BigInteger.ONE,
                BigInteger.valueOf(3),
                BigInteger.ONE.shiftLeft(31),
                BigInteger.ONE.shiftLeft(62).add(BigInteger.ONE),
                BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
        Random random = new Random(62);
        for (BigInteger n : numbers) {
            for (BigInteger d : below) {
                Rational a = Rational.of(n, d);
                BigInteger m = numbers.get(random.nextInt(numbers.size()));
                BigInteger e = below.get(random.nextInt(below.size()));
                Rational b = Rational.of(m, e);
                String as = "%s/%s and %s/%s".formatted(n, d, m, e);
                assertThat(a.compareTo(b)).as(as).isEqualTo(n.multiply(e).compareTo(m.multiply(d)));
                assertThat(a.plus(b)).as(as).isEqualTo(Rational.of(n.multiply(e).add(m.multiply(d)), d.multiply(e)));
                assertThat(a.times(b)).as(as).isEqualTo(Rational.of(n.multiply(m), d.multiply(e)));
                assertThat(a.minus(a)).as(as).isEqualTo(Rational.ZERO);
                assertThat(a.abs().signum()).as(as).isEqualTo(Math.abs(n.signum()));
                assertThat(Rational.parse(a.toString())).as(as).isEqualTo(a).hasSameHashCodeAs(a);
                if (n.signum() != 0) {
                    assertThat(a.reciprocal()).as(as).isEqualTo(Rational.of(d, n));
                    assertThat(a.times(a.reciprocal())).as(as).isEqualTo(Rational.ONE);
                }
            }
        }
        assertThat(numbers.stream()
                        .map(n -> Rational.of(n, BigInteger.ONE).hashCode())
                        .distinct()
                        .count())
                .as("hash codes of %s numbers", numbers.size())
                .isGreaterThan(30);
    }

    @Test
    void rational_ofTextThatIsTooLong_isRefused() {
        String digits = "7".repeat(10_000);
        assertThat(Rational.parse(digits)).hasToString(digits);
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.parse(digits + "7"));
        assertThat(Rational.of(new BigDecimal("1E+3"))).isEqualTo(Rational.of(1000));
        assertThat(Rational.of(new BigDecimal("5"))).isEqualTo(Rational.of(5));
        assertThat(Rational.of(new BigDecimal("0.50"))).hasToString("1/2");
    }

    /** The root, rounded down and up, lies around the true one, and no 34-digit number lies between. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7, 12, 40})
    void root_roundedBothWays_enclosesTheTrueOne(int degree) {
        Random random = new Random(degree);
        MathContext down = new MathContext(34, RoundingMode.FLOOR);
        MathContext up = new MathContext(34, RoundingMode.CEILING);
        for (int i = 0; i < 200; i++) {
            BigDecimal value =
                    new BigDecimal(new BigInteger(1 + random.nextInt(300), random), random.nextInt(200) - 100);
            BigDecimal low = Roots.root(value, degree, down);
            BigDecimal high = Roots.root(value, degree, up);
            String as = "root %s of %s: %s and %s".formatted(degree, value, low, high);
            assertThat(low.pow(degree).compareTo(value)).as(as).isLessThanOrEqualTo(0);
            assertThat(high.pow(degree).compareTo(value)).as(as).isGreaterThanOrEqualTo(0);
            BigDecimal step = low.ulp().min(high.ulp());
            assertThat(high.subtract(low).compareTo(high.ulp().max(step)))
                    .as(as)
                    .isLessThanOrEqualTo(0);
            BigDecimal whole = BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4));
            BigDecimal power = whole.pow(degree);
            assertThat(Roots.root(power, degree, down)).isEqualByComparingTo(whole);
            assertThat(Roots.root(power, degree, up)).isEqualByComparingTo(whole);
        }
    }

    @Test
    void bounds_textAtItsEdges() {
        String digits = "7".repeat(3_999);
        String longest = "[" + digits + ", " + digits + "]";
        assertThat(Bounds.parse(longest)).hasToString(longest);
        assertThat(Bounds.parse("[0, 0]")).isEqualTo(Bounds.exactly(BigDecimal.ZERO));
        for (String bad :
                List.of("[1, 2", "1, 2]", "[1, ]", "[, 1]", ", 1]", "[1,2]", "[2, 1]", "(1, 2]", "[1, 2)", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Bounds.parse(bad))
                    .withMessage(
                            "cannot parse bounds from '%s': write them as [422.19, 422.55], [48, +inf), ".formatted(bad)
                                    + "(-inf, 48], (-inf, +inf) or empty");
        }
        assertThat(Bounds.exactly(new BigDecimal("1E+59")))
                .hasToString("[1" + "0".repeat(59) + ", 1" + "0".repeat(59) + "]");
        assertThat(Bounds.exactly(new BigDecimal("1E+60"))).hasToString("[1E+60, 1E+60]");
        assertThat(Bounds.exactly(new BigDecimal("1E-60")).lower().orElseThrow())
                .isEqualByComparingTo("1E-60");
    }

    @Test
    void bounds_ofTooLargeAnEnd_areRefused() {
        assertThat(Bounds.exactly(new BigDecimal("1E+3999")).lower()).isPresent();
        assertThat(Bounds.exactly(new BigDecimal("1E-4001")).lower()).isPresent();
        for (String end : List.of("1E+4000", "1E-4002", "1E+2147483647")) {
            ArithmeticException e = assertThrows(ArithmeticException.class, () -> Bounds.exactly(new BigDecimal(end)));
            assertThat(e)
                    .hasMessage("end of bounds must have at most 4000 digits and an exponent within ±4000, but was a "
                            + "number of 1 digits with exponent %s; round it first"
                                    .formatted(end.substring(2).replace("+", "")));
        }
        // one form for one number, so that equal bounds are equal
        assertThat(Bounds.exactly(new BigDecimal("10"))).isEqualTo(Bounds.exactly(new BigDecimal("1E+1")));
        assertThat(Bounds.exactly(new BigDecimal("100000000000000000")))
                .isEqualTo(Bounds.exactly(new BigDecimal("1E+17")));
        assertThat(Bounds.exactly(new BigDecimal("0.10"))).isEqualTo(Bounds.exactly(new BigDecimal("0.1")));
    }

    @Test
    void figure_atTheEdgesOfItsDigits_isRead() {
        String most = "7".repeat(21) + "." + "7".repeat(39);
        assertThat(Figure.parse(most + " USD").value()).isEqualByComparingTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse(most + "7 USD"))
                .withMessageContaining("a figure has at most %s significant digits, but here are %s; round it"
                        .formatted(Figure.MAX_DIGITS, Figure.MAX_DIGITS + 1));
        int e = Figure.MAX_EXPONENT;
        for (String text : List.of("1E+" + e + " USD", "1E-" + e + " USD", "0.1E-" + (e - 1) + " USD")) {
            assertThat(Figure.parse(Figure.parse(text).toString())).as(text).isEqualTo(Figure.parse(text));
        }
        for (String text : List.of("1E+" + (e + 1) + " USD", "10E+" + e + " USD", "0.1E-" + e + " USD")) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> Figure.parse(text))
                    .withMessageContaining("use a magnitude word or round it");
        }
        BigDecimal largest = new BigDecimal("1E+" + e);
        assertThat(Figure.of(largest, Unit.USD).value()).isEqualByComparingTo(largest);
        assertThat(Figure.of(new BigDecimal("1E-" + e), Unit.USD).value()).isEqualByComparingTo("1E-" + e);
        for (String beyond : List.of("1E+" + (e + 1), "1E-" + (e + 1), "0." + "0".repeat(e) + "1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.of(new BigDecimal(beyond), Unit.USD))
                    .withMessageStartingWith("figure must have at most " + Figure.MAX_DIGITS
                            + " significant digits within 10^±" + e + ", but was");
        }
        assertThat(Figure.of(new BigDecimal(most), Unit.USD).value()).isEqualByComparingTo(most);
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(new BigDecimal(most + "7"), Unit.USD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-2 to 3 USD|-2 to 3 USD",
                "0 to 3 USD|0–3 USD",
                "-2 to -1 USD|-2 to -1 USD",
                "2‐3 USD|2–3 USD",
                "2―3 USD|2–3 USD",
                "2 billion 999 million USD|2999 million USD",
                "-2 billion 300 million USD|-2300 million USD",
                "2 billion USD to 3 billion USD|2–3 billion USD",
                "5 and a half|",
                "900 million to 1 billion USD|0.900–1 billion USD",
                "5–5 USD|",
                "2 billion 1000 million USD|",
                "2 billion 2 billion USD|",
                "2.5 billion 300 million USD|",
                "2 million 3 billion USD|",
                "3–2 USD|"
            })
    void rangeAndParts_atTheirEdges(String text, String figure) {
        if (figure == null) {
            assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse(text));
        } else {
            assertThat(Figure.parse(text)).isEqualTo(Figure.parse(figure));
            assertThat(Figure.parse(Figure.parse(text).toString())).isEqualTo(Figure.parse(text));
        }
    }

    /** Between number and word may stand any space of Unicode. */
    @Test
    void spaces_ofAllKinds_separate() {
        Figure plain = Figure.parse("626.8 million USD");
        for (char c : new char[] {
            '\t', '\n', '\u000b', '\f', '\r', ' ', '\u0085', '\u00a0', '\u1680', '\u2000', '\u2007', '\u200a', '\u200b',
            '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff'
        }) {
            String text = c + "626.8" + c + "million" + c + c + "USD" + c;
            assertThat(Figure.parse(text)).as("U+%04x", (int) c).isEqualTo(plain);
        }
        for (char c : new char[] {'\b', '\u000e', '\u0084', '\u0086', '\u200c', '\u200d', '\u2060'}) {
            assertThatIllegalArgumentException()
                    .as("U+%04x", (int) c)
                    .isThrownBy(() -> Figure.parse("626.8" + c + "million USD"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5 m³, 5 m3",
        "5 m3, 5 m3",
        "5 million t, 5 million t",
        "5 t, 5 t",
        "2 kt, 2 thousand t",
        "U.S.$5, 5 USD"
    })
    void unitsWithSigns_areOneWord(String text, String same) {
        assertThat(Figure.parse(text)).isEqualTo(Figure.parse(same));
    }
}
