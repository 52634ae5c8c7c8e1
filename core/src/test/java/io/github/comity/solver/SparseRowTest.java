package io.github.comity.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.comity.figure.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseRowTest {
    /** Four roundings, each of half of the last of 53 bits. */
    private static final Rational FOUR_ROUNDINGS = Rational.of(BigInteger.ONE, BigInteger.TWO.pow(51));

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "53, 53",
        "70, 3",
        "998, 998",
        "999, 999",
        "1000, 999",
        "999, 1000",
        "1000, 1000",
        "1001, 1700",
        "1700, 1001",
        "3000, 3000",
        "3000, 2500",
        "2500, 3000",
        "400, 1300",
        "1300, 400"
    })
    void guess_ofAFraction_isAtMostFourRoundingsOff(int over, int under) {
        BigInteger upper =
                BigInteger.TWO.pow(over).subtract(BigInteger.TWO.pow(over / 2)).add(BigInteger.ONE);
        BigInteger lower = BigInteger.TWO.pow(under - 1).add(BigInteger.TWO.pow(under / 3));
        for (Rational value : new Rational[] {Rational.of(upper, lower), Rational.of(upper.negate(), lower)}) {
            Rational guess = Rational.of(new BigDecimal(SparseRow.guess(value)));
            assertThat(guess.minus(value).abs().dividedBy(value.abs())).isLessThan(FOUR_ROUNDINGS);
        }
    }

    @Test
    void rough_isOfTheNumbersThatAreNotZero() {
        SparseRow row = SparseRow.rough(new double[] {0, 2.5, 0, -1});
        assertThat(row.columns).containsExactly(1, 3);
        assertThat(row.near(new double[] {7, 2, 7, 3})).isEqualTo(2);
        assertThat(SparseRow.rough(new double[2]).near(new double[] {7, 7})).isZero();
    }

    @Test
    void at_isTheFormAtAPoint_exactlyAndNearly() {
        SparseRow row = new SparseRow(ImmutableSortedMap.of(0, Rational.ONE, 2, Rational.of(-3, 2)), Rational.of(5));
        assertThat(row.at(new Rational[] {Rational.of(4), Rational.of(9), Rational.of(2)}))
                .isEqualTo(Rational.ONE);
        assertThat(row.at(new Rational[] {Rational.ZERO, Rational.of(9), Rational.ZERO}))
                .isEqualTo(Rational.ZERO);
        assertThat(row.near(new double[] {4, 9, 2})).isEqualTo(1);
        assertThat(row.shift).isEqualTo(5);
    }
}
