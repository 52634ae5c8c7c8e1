package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {
    /** All intervals with ends from -3 to 3, unbounded ones and the empty one: 45 in all. */
    private static final List<Bounds> SMALL = small();

    private static List<Bounds> small() {
        List<Bounds> all = new ArrayList<>(List.of(Bounds.EMPTY, Bounds.UNBOUNDED));
        for (int low = -3; low <= 3; low++) {
            all.add(Bounds.atLeast(n(low)));
            all.add(Bounds.atMost(n(low)));
            for (int high = low; high <= 3; high++) {
                all.add(Bounds.of(n(low), n(high)));
            }
        }
        return all;
    }

    private static BigDecimal n(long value) {
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal d(String value) {
        return new BigDecimal(value);
    }

    private static Range<BigDecimal> range(Bounds b) {
        if (b.lower().isEmpty()) {
            return b.upper().map(Range::atMost).orElse(Range.all());
        }
        return b.upper()
                .map(u -> Range.closed(b.lower().get(), u))
                .orElse(Range.atLeast(b.lower().get()));
    }

    /** Sample points of an interval: its ends and some inner or far points. */
    private static List<BigDecimal> samples(Bounds b) {
        List<BigDecimal> points = new ArrayList<>();
        for (String s :
                new String[] {"-1000", "-3", "-2.5", "-2", "-1", "-0.001", "0", "0.001", "1", "1.5", "2", "3", "1000"
                }) {
            if (b.contains(d(s))) {
                points.add(d(s));
            }
        }
        return points;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[5, 15]|[10, 25]|[10, 15]",
                "[5, 15]|[15, 25]|[15, 15]",
                "[5, 15]|[20, 25]|empty",
                "[5, 15]|[1, 4.99]|empty",
                "[145, 155]|[150, 250]|[150, 155]",
                "[450, 550]|[545, 555]|[545, 550]",
                "[48, +inf)|(-inf, 50]|[48, 50]"
            })
    void intersection_publishedCases(String a, String b, String expected) {
        assertThat(Bounds.parse(a).intersection(Bounds.parse(b))).hasToString(expected);
    }

    @Test
    void sumsAndMultiples_publishedCases() {
        assertThat(Bounds.parse("[5, 15]").plus(Bounds.parse("[10, 20]"))).hasToString("[15, 35]");
        assertThat(Bounds.parse("[5, 15]").times(n(-2))).hasToString("[-30, -10]");
        assertThat(Bounds.parse("[-10, -5]").times(n(2))).hasToString("[-20, -10]");
        assertThat(Bounds.parse("[-10, -5]").times(n(-2))).hasToString("[10, 20]");
        assertThat(Bounds.parse("[-10, +inf)").times(BigDecimal.ZERO)).hasToString("[0, 0]");
    }

    @Test
    void setOperations_agreeWithRange() {
        for (Bounds a : SMALL) {
            for (Bounds b : SMALL) {
                if (a.isEmpty() || b.isEmpty()) {
                    assertThat(a.intersection(b)).isEqualTo(Bounds.EMPTY);
                    assertThat(a.encloses(b)).isEqualTo(b.isEmpty());
                    assertThat(a.hull(b)).isEqualTo(a.isEmpty() ? b : a);
                    continue;
                }
                boolean connected = range(a).isConnected(range(b));
                assertThat(a.intersects(b)).as("%s %s", a, b).isEqualTo(connected);
                assertThat(a.encloses(b)).as("%s %s", a, b).isEqualTo(range(a).encloses(range(b)));
                assertThat(range(a.hull(b))).isEqualTo(range(a).span(range(b)));
                if (connected) {
                    assertThat(range(a.intersection(b))).isEqualTo(range(a).intersection(range(b)));
                }
                assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
                assertThat(a.intersection(a)).isEqualTo(a);
                assertThat(a.precedes(b))
                        .isEqualTo(range(a).hasUpperBound()
                                && range(b).hasLowerBound()
                                && range(a).upperEndpoint().compareTo(range(b).lowerEndpoint()) < 0);
                boolean oneNumber = connected
                        && range(a).intersection(range(b)).hasLowerBound()
                        && range(a).intersection(range(b)).hasUpperBound()
                        && range(a).intersection(range(b))
                                        .lowerEndpoint()
                                        .compareTo(
                                                range(a).intersection(range(b)).upperEndpoint())
                                == 0;
                assertThat(a.intersection(b).isExact()).isEqualTo(oneNumber);
            }
        }
    }

    @Test
    void arithmetic_containsEveryResult_andEndsAreAttained() {
        for (Bounds a : SMALL) {
            for (Bounds b : SMALL) {
                if (a.isEmpty() || b.isEmpty()) {
                    assertThat(a.plus(b).isEmpty()).isTrue();
                    assertThat(a.minus(b).isEmpty()).isTrue();
                    assertThat(a.times(b).isEmpty()).isTrue();
                    continue;
                }
                Bounds product = a.times(b);
                for (BigDecimal x : samples(a)) {
                    for (BigDecimal y : samples(b)) {
                        assertThat(a.plus(b).contains(x.add(y))).isTrue();
                        assertThat(a.minus(b).contains(x.subtract(y))).isTrue();
                        assertThat(product.contains(x.multiply(y)))
                                .as("%s x %s", a, b)
                                .isTrue();
                    }
                }
                if (a.isBounded() && b.isBounded()) {
                    List<BigDecimal> corners = new ArrayList<>();
                    for (BigDecimal x : List.of(a.lower().get(), a.upper().get())) {
                        for (BigDecimal y : List.of(b.lower().get(), b.upper().get())) {
                            corners.add(x.multiply(y));
                        }
                    }
                    assertThat(product)
                            .isEqualTo(Bounds.of(
                                    corners.stream().reduce(BigDecimal::min).get(),
                                    corners.stream().reduce(BigDecimal::max).get()));
                }
            }
        }
    }

    @Test
    void quotient_containsEveryResult() {
        for (Bounds a : SMALL) {
            for (Bounds b : SMALL) {
                if (a.isEmpty() || b.isEmpty()) {
                    continue;
                }
                if (b.equals(Bounds.exactly(BigDecimal.ZERO))) {
                    continue;
                }
                Bounds quotient = a.dividedBy(b);
                for (BigDecimal x : samples(a)) {
                    for (BigDecimal y : samples(b)) {
                        if (y.signum() != 0) {
                            assertEncloses(quotient, x, y);
                        }
                    }
                }
                // tight: a bounded quotient of bounded operands has its ends at corners
                if (quotient.isBounded() && a.isBounded() && b.isBounded() && !b.contains(BigDecimal.ZERO)) {
                    Bounds hull = Bounds.EMPTY;
                    for (BigDecimal x : List.of(a.lower().get(), a.upper().get())) {
                        for (BigDecimal y : List.of(b.lower().get(), b.upper().get())) {
                            hull = hull.hull(Bounds.quotient(x, y));
                        }
                    }
                    assertThat(quotient).as("%s / %s", a, b).isEqualTo(hull);
                }
            }
        }
    }

    /** low * y <= x <= high * y with the sign of y, by exact multiplication. */
    private static void assertEncloses(Bounds quotient, BigDecimal x, BigDecimal y) {
        BigDecimal sign = BigDecimal.valueOf(y.signum());
        quotient.lower().ifPresent(l -> assertThat(l.multiply(y).multiply(sign)).isLessThanOrEqualTo(x.multiply(sign)));
        quotient.upper()
                .ifPresent(u -> assertThat(u.multiply(y).multiply(sign)).isGreaterThanOrEqualTo(x.multiply(sign)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2]|[0, 0.05]|[20, +inf)", "[-2, -1]|[0, 4]|(-inf, -0.25]", "[1, 2]|[-4, 0]|(-inf, -0.25]",
                        "[0, 2]|[0, 4]|[0, +inf)",
                "[-1, 2]|[0, 4]|(-inf, +inf)", "[1, 2]|[-1, 1]|(-inf, +inf)", "[0, 0]|[-1, 1]|[0, 0]",
                        "[1, +inf)|[2, +inf)|[0, +inf)",
                "[1, 2]|[4, +inf)|[0, 0.5]", "(-inf, -1]|[2, 4]|(-inf, -0.25]", "[6, 8]|[-2, -1]|[-8, -3]",
                        "[1, 2]|(-inf, +inf)|(-inf, +inf)"
            })
    void dividedBy_byZeroAndInfinity_isTheTightHalfLine(String a, String b, String expected) {
        assertThat(Bounds.parse(a).dividedBy(Bounds.parse(b))).hasToString(expected);
    }

    @Test
    void dividedBy_inexact_roundsOutwardAt34Digits() {
        Bounds third = Bounds.quotient(n(1), n(3));
        assertThat(third).hasToString("[0.3333333333333333333333333333333333, 0.3333333333333333333333333333333334]");
        assertThat(Bounds.quotient(n(1), n(8))).hasToString("[0.125, 0.125]");
        assertThat(Bounds.exactly(n(-1)).dividedBy(n(3)))
                .hasToString("[-0.3333333333333333333333333333333334, -0.3333333333333333333333333333333333]");
    }

    @Test
    void dividedBy_zero_isRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Bounds.exactly(n(1)).dividedBy(BigDecimal.ZERO))
                .withMessage("divisor of [1, 1] must not be zero, but was [0, 0]; check for a zero denominator first");
    }

    @Test
    void root_randomInput_isTheTightDirectedRounding() {
        long seed = 20240902;
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            int degree = 1 + random.nextInt(i % 20 == 0 ? 100 : 12);
            BigDecimal value = new BigDecimal(new BigInteger(1 + random.nextInt(120), random), random.nextInt(40) - 10);
            Bounds root = Bounds.exactly(value).root(degree);
            BigDecimal low = root.lower().get();
            BigDecimal high = root.upper().get();
            assertThat(low.pow(degree))
                    .as("seed %d, %s^(1/%d)", seed, value, degree)
                    .isLessThanOrEqualTo(value);
            assertThat(high.pow(degree))
                    .as("seed %d, %s^(1/%d)", seed, value, degree)
                    .isGreaterThanOrEqualTo(value);
            assertThat(high.subtract(low))
                    .isLessThanOrEqualTo(
                            degree == 1 ? BigDecimal.ZERO : high.ulp().max(low.scaleByPowerOfTen(-33)));
        }
    }

    @ParameterizedTest
    @CsvSource({"4,2,2", "27,3,3", "1E-6,2,0.001", "1E+10,10,10", "0,7,0", "152.7696,2,12.36", "1,100,1"})
    void root_exact_staysExact(String value, int degree, String expected) {
        assertThat(Bounds.exactly(d(value)).root(degree)).isEqualTo(Bounds.exactly(d(expected)));
    }

    @Test
    void root_unboundedAbove_staysUnbounded() {
        assertThat(Bounds.atLeast(n(4)).root(2)).hasToString("[2, +inf)");
        assertThat(Bounds.EMPTY.root(2)).isEqualTo(Bounds.EMPTY);
    }

    @Test
    void root_badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.exactly(n(1)).root(0))
                .withMessage("degree of a root must be from 1 to 100, but was 0; use a whole number of periods");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Bounds.parse("[-1, 4]").root(2))
                .withMessage("bounds of a root must not contain negative numbers, but was [-1, 4]; intersect them "
                        + "with [0, +inf) first");
    }

    @Test
    void of_reversedEnds_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.of(n(2), n(1)))
                .withMessage("lower end of bounds must not be above the upper end, but was 2 and 1; swap them or "
                        + "use Bounds.EMPTY");
    }

    @Test
    void hugeEnds_areRefusedBeforeAnyArithmetic() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Bounds.exactly(d("1E+999999999")))
                .withMessage("end of bounds must have at most 4000 digits and an exponent within ±4000,"
                        + " but was a number of 1 digits with exponent 999999999; round it first");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Bounds.atMost(d("1E-999999999")));
    }

    @Test
    void parse_undoesToString() {
        for (Bounds b : SMALL) {
            assertThat(Bounds.parse(b.toString())).isEqualTo(b);
        }
        assertThat(Bounds.parse(Bounds.quotient(n(1), n(7)).toString())).isEqualTo(Bounds.quotient(n(1), n(7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1, 2", "[2, 1]", "[a, b]", "1, 2", "(1, 2]", "[1,2]", "[1, 1E+999999999]", "[, 3]"})
    void parse_badText_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.parse(text))
                .withMessage(("cannot parse bounds from '%s': write them as [422.19, 422.55], [48, +inf), (-inf, "
                                + "48], (-inf, +inf) or empty")
                        .formatted(text));
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.parse("9".repeat(1 << 20)));
    }

    @Test
    void widthMidpointAbs_onSmallDomain() {
        for (Bounds b : SMALL) {
            assertThat(b.width().isPresent()).isEqualTo(b.isBounded());
            assertThat(b.midpoint().isPresent()).isEqualTo(b.isBounded());
            b.midpoint().ifPresent(m -> assertThat(b.contains(m)).isTrue());
            for (BigDecimal x : samples(b)) {
                assertThat(b.abs().contains(x.abs())).as("%s", b).isTrue();
                assertThat(b.negated().contains(x.negate())).isTrue();
            }
            assertThat(b.negated().negated()).isEqualTo(b);
            assertThat(b.abs().lower().map(l -> l.signum() >= 0).orElse(b.isEmpty()))
                    .isTrue();
        }
        assertThat(Bounds.parse("[-3, 2]").abs()).hasToString("[0, 3]");
        assertThat(Bounds.parse("[1.5, 4]").width()).contains(d("2.5"));
        assertThat(Bounds.parse("[1, 2]").midpoint()).contains(d("1.5"));
    }

    @Test
    void roundedOutward_encloses() {
        Bounds b = Bounds.parse("[422.196026, 422.548028]");
        assertThat(b.roundedOutward(5)).hasToString("[422.19, 422.55]");
        assertThat(b.roundedOutward(34)).isEqualTo(b);
        assertThat(Bounds.EMPTY.roundedOutward(3)).isEqualTo(Bounds.EMPTY);
        assertThat(Bounds.atLeast(d("-12.345")).roundedOutward(2)).hasToString("[-13, +inf)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> b.roundedOutward(0))
                .withMessage("number of significant digits must be at least 1, but was 0; pass 34 for full width");
    }

    @Test
    void equals_isByValue() {
        assertThat(Bounds.of(d("1.50"), d("2.0")))
                .isEqualTo(Bounds.of(d("1.5"), d("2")))
                .hasSameHashCodeAs(Bounds.of(d("1.5"), d("2")));
        EqualsVerifier.forClass(Bounds.class)
                .suppress(Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }
}
