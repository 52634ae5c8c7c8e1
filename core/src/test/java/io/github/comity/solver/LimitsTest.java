package io.github.comity.solver;

import static io.github.comity.solver.Systems.between;
import static io.github.comity.solver.Systems.form;
import static io.github.comity.solver.Systems.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    private static final boolean[] ALL = {true, true, true};

    private static Limits limits(String scale, String lower, String upper) {
        Limits limits = new Limits();
        limits.add(0, between(form(1), lower, upper), r(scale), Rational.ZERO);
        limits.refresh(ALL);
        return limits;
    }

    /** 2 x + 1 between 3 and 7, and -2 x + 1 between -5 and -1: x between 1 and 3. */
    @ParameterizedTest
    @CsvSource({"2, 3, 7", "-2, -5, -1"})
    void ends_areThoseOfTheVariable_andUsedAsTheConstraintHasThem(String scale, String lower, String upper) {
        Limits limits = new Limits();
        limits.add(0, between(form(1), lower, upper), r(scale), Rational.ONE);
        limits.refresh(ALL);
        assertThat(limits.either(false).value()).isEqualTo(r("1"));
        assertThat(limits.either(true).value()).isEqualTo(r("3"));
        boolean turned = scale.startsWith("-");
        assertThat(limits.either(true).use(r("6"))).isEqualTo(new Proof.Use(0, !turned, r("3")));
        assertThat(limits.either(false).use(r("6"))).isEqualTo(new Proof.Use(0, turned, r("3")));
    }

    @Test
    void values_atTheEndsAreWithin_andMoveInwardsOnly() {
        Limits limits = limits("1", "1", "3");
        for (String[] row : new String[][] {
            {"0", "below", "rise"}, {"1", "", "rise"}, {"2", "", "rise fall"}, {"3", "", "fall"}, {"4", "above", "fall"}
        }) {
            Rational value = r(row[0]);
            assertThat(limits.isBelow(value)).as(row[0]).isEqualTo(row[1].equals("below"));
            assertThat(limits.isAbove(value)).as(row[0]).isEqualTo(row[1].equals("above"));
            assertThat(limits.passed(value))
                    .as(row[0])
                    .isEqualTo(row[1].equals("below") ? limits.lower() : row[1].isEmpty() ? null : limits.upper());
            assertThat(limits.may(true, value)).as(row[0]).isEqualTo(row[2].contains("rise"));
            assertThat(limits.may(false, value)).as(row[0]).isEqualTo(row[2].contains("fall"));
        }
        assertThat(limits.isEmpty()).isFalse();
        assertThat(limits("1", "3", "3").isEmpty()).isFalse();
        assertThat(limits("1", "4", "3").isEmpty()).isTrue();
    }

    @Test
    void tightestEnd_ofThoseThatAreOn_counts_andOfEqualOnesTheFirst() {
        Limits limits = new Limits();
        assertThat(limits.isFree()).isTrue();
        limits.add(0, between(form(1), "1", "9"), Rational.ONE, Rational.ZERO);
        limits.add(1, between(form(1), "2", "8"), Rational.ONE, Rational.ZERO);
        limits.add(2, between(form(1), "2", "8"), Rational.ONE, Rational.ZERO);
        assertThat(limits.isFree()).isFalse();
        limits.refresh(ALL);
        assertThat(limits.either(false).constraint()).isEqualTo(1);
        assertThat(limits.either(true).constraint()).isEqualTo(1);
        limits.refresh(new boolean[] {true, false, true});
        assertThat(limits.either(false).constraint()).isEqualTo(2);
        assertThat(limits.either(true).constraint()).isEqualTo(2);
        limits.refresh(new boolean[] {true, false, false});
        assertThat(limits.near(true)).isEqualTo(9);
        assertThat(limits.near(false)).isEqualTo(1);
        limits.refresh(new boolean[3]);
        assertThat(limits.lower()).isNull();
        assertThat(limits.near(true)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(limits.near(false)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(limits.isWithin(-1e300, 1e300)).isTrue();
        assertThat(limits.size()).isEqualTo(9);
        assertThat(limits("1", "-12", "3").size()).isEqualTo(12);
    }

    /** An end in floating point is no more than four roundings from the end. */
    @Test
    void numbers_areWithin_onlyWhereRoundingsCannotMatter() {
        Limits limits = limits("1", "-1", "1");
        double inside = 1 - 0x1p-49;
        assertThat(limits.isWithin(-inside, inside)).isTrue();
        assertThat(limits.isWithin(-1 + 0x1p-51, 0)).isFalse();
        assertThat(limits.isWithin(-1 + 0x1p-50, 0)).isFalse();
        assertThat(limits.isWithin(0, 1 - 0x1p-51)).isFalse();
        assertThat(limits.isWithin(0, 1 - 0x1p-50)).isFalse();
        assertThat(limits.isWithin(-2, 0)).isFalse();
        assertThat(limits.isWithin(0, 2)).isFalse();
    }
}
