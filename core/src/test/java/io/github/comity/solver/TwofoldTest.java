package io.github.comity.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whether what is said of the errors of twofold numbers is true, against fractions. */
class TwofoldTest {
    @Test
    void leastAndMost_ofChainsOfOperations_encloseTheFraction() {
        Random random = new Random(11);
        for (int chain = 0; chain < 500; chain++) {
            Rational[] numbers = new Rational[24];
            for (int k = 0; k < numbers.length; k++) {
                numbers[k] = number(random);
            }
            Twofold.Pairs pairs = Twofold.Pairs.of(numbers);
            Rational exact = numbers[0];
            Twofold found = new Twofold();
            found.set(numbers[0]);
            for (int k = 1; k + 1 < numbers.length; k += 2) {
                exact = exact.minus(numbers[k].times(numbers[k + 1]));
                found.subtract(pairs, k, pairs, k + 1);
                if (k % 5 == 0 && exact.signum() != 0) {
                    exact = exact.dividedBy(numbers[k]);
                    found.divide(pairs, k);
                }
                assertEncloses(found, exact);
            }
        }
    }

    /** Where nothing cancels, what is kept is close: some 2^-95, with all that is said of errors. */
    @Test
    void leastAndMost_ofSumsOfOneSign_areClose() {
        Random random = new Random(12);
        Rational share = Rational.of(BigInteger.ONE, BigInteger.TWO.pow(90));
        for (int chain = 0; chain < 300; chain++) {
            Rational[] numbers = new Rational[9];
            for (int k = 0; k < numbers.length; k++) {
                numbers[k] = number(random).abs();
            }
            numbers[0] = chain % 2 == 0 ? numbers[0].negated() : numbers[0];
            for (int k = 1; k < numbers.length; k += 2) {
                numbers[k] = chain % 2 == 0 ? numbers[k] : numbers[k].negated();
            }
            Twofold.Pairs pairs = Twofold.Pairs.of(numbers);
            Rational exact = numbers[0];
            Twofold found = new Twofold();
            found.set(pairs, 0);
            for (int k = 1; k + 1 < numbers.length; k += 2) {
                exact = exact.minus(numbers[k].times(numbers[k + 1]));
                found.subtract(pairs, k, pairs, k + 1);
                if (k == 5) {
                    exact = exact.dividedBy(numbers[0])
                            .times(numbers[0].signum() < 0 ? Rational.ONE.negated() : Rational.ONE);
                    found.divide(Twofold.Pairs.of(new Rational[] {numbers[0].abs()}), 0);
                }
                Twofold.Pairs kept = new Twofold.Pairs(1);
                found.save(kept, 0);
                Rational value =
                        Rational.of(new BigDecimal(kept.high()[0])).plus(Rational.of(new BigDecimal(kept.low()[0])));
                Rational room = exact.abs().times(share);
                assertThat(value.minus(exact).abs()).as("chain %s", chain).isLessThanOrEqualTo(room);
                assertThat(Rational.of(new BigDecimal(kept.off()[0])))
                        .as("chain %s", chain)
                        .isLessThan(room);
                assertEncloses(found, exact);
            }
        }
    }

    @Test
    void nothing_isZeroWithoutAnError_andOfTheUnknownNothingIsSaid() {
        Twofold.Pairs pairs = Twofold.Pairs.of(new Rational[] {Rational.ZERO, Rational.ONE, Rational.of(1, 3)});
        assertThat(pairs.isNothing(0)).isTrue();
        assertThat(pairs.isNothing(1)).isFalse();
        assertThat(pairs.isNothing(2)).isFalse();
        assertThat(new Twofold.Pairs(new double[1], new double[] {1e-30}, new double[1]).isNothing(0))
                .isFalse();
        Twofold.Pairs unknown = Twofold.Pairs.unknown(1);
        assertThat(unknown.isNothing(0)).isFalse();
        Twofold found = new Twofold();
        found.set(unknown, 0);
        assertThat(found.sign()).isZero();
        assertThat(found.most()).isInfinite();
        found.clear();
        assertThat(found.most()).isZero();
    }

    @Test
    void sign_ofADifferenceThatFloatingPointDoesNotSee_isSeen() {
        Twofold.Pairs thirds = Twofold.Pairs.of(new Rational[] {
            Rational.of(1, 3), Rational.ONE, Rational.of(1_000_000_000_000_000_000L, 2_999_999_999_999_999_999L)
        });
        Twofold found = new Twofold();
        found.set(thirds, 0);
        found.subtract(thirds, 1, thirds, 2);
        assertThat(found.sign()).isEqualTo(-1);
    }

    @Test
    void sign_ofAnExactZero_isNotKnown() {
        Twofold.Pairs tenths =
                Twofold.Pairs.of(new Rational[] {Rational.of(3, 10), Rational.of(1, 10), Rational.of(3)});
        Twofold found = new Twofold();
        found.set(tenths, 0);
        found.subtract(tenths, 1, tenths, 2);
        assertThat(found.sign()).isZero();
    }

    @Test
    void sign_afterADivisionByWhatMayBeZero_isNotKnown() {
        Twofold found = new Twofold();
        found.set(Rational.ONE);
        found.divide(new Twofold.Pairs(1), 0);
        assertThat(found.sign()).isZero();
    }

    private static Rational number(Random random) {
        BigInteger over = new BigInteger(1 + random.nextInt(random.nextBoolean() ? 40 : 400), random);
        BigInteger under = new BigInteger(1 + random.nextInt(random.nextBoolean() ? 40 : 400), random);
        Rational found = Rational.of(over.add(BigInteger.ONE), under.add(BigInteger.ONE));
        Rational near = Rational.of(new BigDecimal(1 + random.nextInt(9)));
        Rational some = found.numerator().bitLength() - found.denominator().bitLength() > 200
                        || found.denominator().bitLength() - found.numerator().bitLength() > 200
                ? near
                : found;
        return random.nextBoolean() ? some : some.negated();
    }

    private static void assertEncloses(Twofold found, Rational exact) {
        if (found.most() < Double.POSITIVE_INFINITY) {
            assertThat(exact.abs()).isLessThanOrEqualTo(Rational.of(new BigDecimal(found.most())));
        }
        if (found.least() > 0) {
            assertThat(exact.abs()).isGreaterThanOrEqualTo(Rational.of(new BigDecimal(found.least())));
            assertThat(found.sign()).isEqualTo(exact.signum());
        }
    }
}
