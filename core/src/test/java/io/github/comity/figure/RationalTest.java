package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
    private static final long SEED = 20240902;

    /** Whole numbers on both sides of every limit of the short form. */
    private static final ImmutableList<BigInteger> EDGES = LongStream.of(59, 60, 61, 62, 63, 64)
            .boxed()
            .flatMap(bits -> LongStream.rangeClosed(-2, 2)
                    .mapToObj(d -> BigInteger.TWO.pow(bits.intValue()).add(BigInteger.valueOf(d))))
            .collect(ImmutableList.toImmutableList());

    @Test
    void documentedExamples() {
        assertThat(Rational.of(1, 3).plus(Rational.of(1, 6))).hasToString("1/2");
        assertThat(Rational.of(new BigDecimal("2.50"))).hasToString("5/2");
        assertThat(Rational.of(1, 3).enclosure())
                .hasToString("[0.3333333333333333333333333333333333, 0.3333333333333333333333333333333334]");
    }

    @Test
    void arithmetic_onAllSmallFractions_isThatOfWholeNumbers() {
        List<Rational> all = new ArrayList<>();
        for (int n = -6; n <= 6; n++) {
            for (int d = -5; d <= 5; d++) {
                if (d != 0) {
                    all.add(Rational.of(n, d));
                }
            }
        }
        for (Rational a : all) {
            for (Rational b : all) {
                check(a, b);
            }
        }
    }

    @Test
    void arithmetic_aroundTheLimitsOfTheShortForm_isThatOfWholeNumbers() {
        List<Rational> all = new ArrayList<>();
        for (BigInteger edge : EDGES) {
            for (BigInteger other : List.of(BigInteger.ONE, BigInteger.valueOf(3), edge.add(BigInteger.ONE))) {
                all.add(Rational.of(edge, other));
                all.add(Rational.of(edge.negate(), other));
                all.add(Rational.of(other, edge));
                all.add(Rational.of(other.negate(), edge));
            }
        }
        all.add(Rational.of(Long.MIN_VALUE));
        all.add(Rational.of(Long.MAX_VALUE));
        all.add(Rational.of(Long.MIN_VALUE, Long.MAX_VALUE));
        all.add(Rational.ZERO);
        for (Rational a : all) {
            for (Rational b : all) {
                check(a, b);
            }
        }
    }

    @Test
    void arithmetic_onRandomFractionsOfAllLengths_isThatOfWholeNumbers() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            Rational a = random(random);
            Rational b = random(random);
            Rational c = random(random);
            check(a, b);
            if (!a.plus(b).times(c).equals(a.times(c).plus(b.times(c)))
                    || !a.plus(b).plus(c).equals(a.plus(b.plus(c)))) {
                throw new AssertionError("seed %s, round %s: %s, %s, %s".formatted(SEED, i, a, b, c));
            }
        }
    }

    private static Rational random(Random random) {
        int bits = random.nextInt(3) == 0 ? 300 : 70;
        BigInteger n = new BigInteger(1 + random.nextInt(bits), random).multiply(common(random));
        BigInteger d = new BigInteger(1 + random.nextInt(bits), random).add(BigInteger.ONE);
        return Rational.of(random.nextBoolean() ? n : n.negate(), d.multiply(common(random)));
    }

    /** One of a few large numbers, so that some of them cancel each other. */
    private static BigInteger common(Random random) {
        return BigInteger.valueOf(1_000_003).pow(random.nextInt(6)).multiply(BigInteger.TWO.pow(random.nextInt(40)));
    }

    /** Compares all operations with slow ones on whole numbers. */
    private static void check(Rational a, Rational b) {
        BigInteger an = a.numerator();
        BigInteger ad = a.denominator();
        BigInteger bn = b.numerator();
        BigInteger bd = b.denominator();
        expect(a.plus(b), an.multiply(bd).add(bn.multiply(ad)), ad.multiply(bd));
        expect(a.minus(b), an.multiply(bd).subtract(bn.multiply(ad)), ad.multiply(bd));
        expect(a.times(b), an.multiply(bn), ad.multiply(bd));
        if (bn.signum() != 0) {
            expect(a.dividedBy(b), an.multiply(bd), ad.multiply(bn));
            expect(b.reciprocal(), bd, bn);
        }
        expect(a.negated(), an.negate(), ad);
        expect(a.abs(), an.abs(), ad);
        int order = an.multiply(bd).compareTo(bn.multiply(ad));
        boolean right = Integer.signum(a.compareTo(b)) == order
                && a.equals(b) == (order == 0)
                && (order != 0 || a.hashCode() == b.hashCode())
                && a.signum() == an.signum();
        if (!right) {
            throw new AssertionError("order of %s and %s must be %s".formatted(a, b, order));
        }
    }

    private static void expect(Rational actual, BigInteger numerator, BigInteger denominator) {
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger sign = BigInteger.valueOf(denominator.signum());
        BigInteger n = numerator.divide(gcd).multiply(sign);
        BigInteger d = denominator.divide(gcd).multiply(sign);
        Rational same = Rational.of(n, d);
        boolean right = actual.numerator().equals(n)
                && actual.denominator().equals(d)
                && actual.equals(same)
                && actual.hashCode() == same.hashCode();
        if (!right) {
            throw new AssertionError("must be %s/%s, but was %s".formatted(n, d, actual));
        }
    }

    @Test
    void equality_ofLongAndBigDoor_isTheSameAtEveryLimit() {
        for (BigInteger edge : EDGES) {
            if (edge.bitLength() <= 63) {
                Rational fromLong = Rational.of(edge.longValueExact());
                assertThat(fromLong).as(edge.toString()).isEqualTo(Rational.of(edge, BigInteger.ONE));
                assertThat(fromLong.negated())
                        .as(edge.toString())
                        .isEqualTo(Rational.of(edge.negate(), BigInteger.ONE))
                        .hasSameHashCodeAs(Rational.of(edge.negate(), BigInteger.ONE));
                assertThat(fromLong.negated().reciprocal())
                        .as(edge.toString())
                        .isEqualTo(Rational.of(BigInteger.ONE.negate(), edge));
            }
        }
        assertThat(Rational.of(Long.MIN_VALUE)).hasToString("-9223372036854775808");
        assertThat(Rational.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
    }

    @Test
    void equality_isOfTheNumber() {
        assertThat(Rational.of(2, -4)).isEqualTo(Rational.of(-1, 2)).hasSameHashCodeAs(Rational.of(-1, 2));
        assertThat(Rational.of(new BigDecimal("1.50"))).isEqualTo(Rational.of(new BigDecimal("1.5")));
        assertThat(Rational.of(0, -7)).isEqualTo(Rational.ZERO).hasSameHashCodeAs(Rational.ZERO);
        assertThat(Rational.of(1, 2))
                .isNotEqualTo(Rational.of(1, 3))
                .isNotEqualTo("1/2")
                .isNotEqualTo(null);
        assertThat(Rational.of(1, 2)).isNotEqualTo(Rational.of(3, 2));
        Rational big = Rational.parse("100000000000000000000/3");
        assertThat(big)
                .isEqualTo(Rational.parse("100000000000000000000/3"))
                .isNotEqualTo(Rational.parse("100000000000000000001/3"))
                .isNotEqualTo(Rational.parse("100000000000000000000/7"))
                .isNotEqualTo(Rational.ONE);
    }

    @Test
    void order_ofNegatives_isThatOfNumbers() {
        assertThat(Rational.of(-1, 2)).isLessThan(Rational.of(-1, 3));
        assertThat(Rational.of(-3, 7)).isGreaterThan(Rational.of(-4, 9));
        assertThat(Rational.parse("-100000000000000000001/3")).isLessThan(Rational.parse("-100000000000000000000/3"));
        assertThat(Rational.of(-1)).isLessThan(Rational.ZERO);
        assertThat(Rational.of(Long.MIN_VALUE)).isLessThan(Rational.of(Long.MIN_VALUE + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "4/2, 2",
        "-3/2, -3/2",
        "3/-2, -3/2",
        "0/5, 0",
        "-123456789012345678901234567891/7, -123456789012345678901234567891/7"
    })
    void parse_readsAndPrintsTheCanonicalText(String text, String canonical) {
        assertThat(Rational.parse(text)).hasToString(canonical);
        assertThat(Rational.parse(canonical)).isEqualTo(Rational.parse(text));
    }

    @Test
    void parse_undoesToString() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            Rational r = random(random);
            assertThat(Rational.parse(r.toString()))
                    .as("seed %s, round %s", SEED, i)
                    .isEqualTo(r);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "1/", "/2", "1/0", "0/0", "1.5", "1/2/3", " 1", "one", "1e3"})
    void parse_ofAnythingElse_isAnError(String text) {
        assertThatThrownBy(() -> Rational.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot parse fraction from '%s': write it as 3/2 or 4, with a denominator other than zero"
                        .formatted(text));
    }

    @Test
    void parse_ofTooLongText_isAnErrorThatShowsItsStart() {
        assertThat(Rational.parse("9".repeat(10_000)).numerator().bitLength()).isGreaterThan(33_000);
        assertThatThrownBy(() -> Rational.parse("9".repeat(10_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cannot parse fraction from '9999")
                .hasMessageEndingWith(": write it as 3/2 or 4, with a denominator other than zero");
    }

    @Test
    void zeroDenominator_isAnError() {
        assertThatThrownBy(() -> Rational.of(3, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("denominator of a fraction must not be zero, but was 3/0; check for zero first");
        assertThatThrownBy(() -> Rational.of(BigInteger.TEN, BigInteger.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("denominator of a fraction must not be zero, but was 10/0; check for zero first");
        assertThatThrownBy(Rational.ZERO::reciprocal)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("denominator of a fraction must not be zero, but was 1/0; check for zero first");
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("denominator of a fraction must not be zero, but was 1/0; check for zero first");
    }

    @Test
    void decimal_ofAnyScale_isTheSameNumber() {
        assertThat(Rational.of(new BigDecimal("626.8"))).hasToString("3134/5");
        assertThat(Rational.of(new BigDecimal("-1E+20"))).hasToString("-100000000000000000000");
        assertThat(Rational.of(new BigDecimal("1E-20"))).hasToString("1/100000000000000000000");
        assertThat(Rational.of(new BigDecimal("0.00"))).isEqualTo(Rational.ZERO);
    }

    @Test
    void enclosure_containsTheNumberAndIsExactForShortDecimals() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            Rational r = random(random);
            Bounds bounds = r.enclosure();
            assertThat(Rational.of(bounds.lower().orElseThrow()))
                    .as("seed %s, round %s", SEED, i)
                    .isLessThanOrEqualTo(r);
            assertThat(Rational.of(bounds.upper().orElseThrow()))
                    .as("seed %s, round %s", SEED, i)
                    .isGreaterThanOrEqualTo(r);
        }
        assertThat(Rational.of(-5, 8).enclosure().isExact()).isTrue();
        assertThat(Rational.of(-5, 8).enclosure()).hasToString("[-0.625, -0.625]");
        assertThat(Rational.of(-1, 3).enclosure())
                .hasToString("[-0.3333333333333333333333333333333334, -0.3333333333333333333333333333333333]");
    }

    @Test
    void shortDecimals_areTheSameWhicheverWayTheyAreMade() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            int scale = random.nextInt(24) - 2;
            BigInteger digits = new BigInteger(1 + random.nextInt(70), random);
            BigDecimal value = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), scale);
            Rational whole = Rational.of(value.unscaledValue(), BigInteger.ONE);
            Rational power = Rational.of(BigInteger.TEN.pow(Math.abs(scale)), BigInteger.ONE);
            Rational expected = scale > 0 ? whole.dividedBy(power) : whole.times(power);
            assertThat(Rational.of(value)).as("%s, seed %s", value, SEED).isEqualTo(expected);
            assertThat(expected.enclosure())
                    .as("%s, seed %s", value, SEED)
                    .isEqualTo(Bounds.quotient(
                            new BigDecimal(expected.numerator()), new BigDecimal(expected.denominator())));
        }
        for (long a : new long[] {0, 1, -6, 1L << 61, (1L << 62) - 1, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE}) {
            for (long b : new long[] {1, -4, (1L << 62) - 1, 1L << 62, Long.MIN_VALUE}) {
                assertThat(Rational.of(a, b))
                        .isEqualTo(Rational.of(BigInteger.valueOf(a), BigInteger.valueOf(b)))
                        .hasSameHashCodeAs(Rational.of(BigInteger.valueOf(a), BigInteger.valueOf(b)));
            }
            assertThat(Rational.of(a)).isEqualTo(Rational.of(BigInteger.valueOf(a), BigInteger.ONE));
        }
    }
}
