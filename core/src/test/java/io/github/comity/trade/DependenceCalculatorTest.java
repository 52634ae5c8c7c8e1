package io.github.comity.trade;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.BoundsLaw;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependenceCalculatorTest {
    private static final Claim TRADE = total(KAZ, CZE, "626.8 million USD");
    private static final Claim ALL = total(KAZ, World.WORLD, "139.8 billion USD");
    private static final Claim MIRROR = total(CZE, KAZ, "0.9 billion USD");
    private static final Claim PARTNER_ALL = total(CZE, World.WORLD, "480 billion USD");

    private static Claim total(Area reporter, Area partner, String figure) {
        return Facts.level(Quantity.of(Measure.TOTAL_TRADE, reporter, partner, Facts.Y2023, Unit.USD), figure);
    }

    private static Operand figure(String text) {
        return Operand.of(Figure.parse(text));
    }

    @Test
    void asymmetry_isAboveZeroForTheSideThatDependsMore() {
        Derived asymmetry = DependenceCalculator.asymmetry(TRADE, ALL, MIRROR, PARTNER_ALL);
        assertThat(asymmetry.name()).isEqualTo("dependence asymmetry");
        assertThat(asymmetry.point()).isBetween(new BigDecimal("0.0026"), new BigDecimal("0.0027"));
        Derived other = DependenceCalculator.asymmetry(MIRROR, PARTNER_ALL, TRADE, ALL);
        assertThat(other.bounds()).isEqualTo(asymmetry.bounds().negated());
        Derived symmetry = DependenceCalculator.symmetry(TRADE, ALL, MIRROR, PARTNER_ALL);
        assertThat(symmetry.point().add(asymmetry.point())).isEqualByComparingTo("1");
    }

    @Test
    void shares_stayWithinOne() {
        Derived derived = DependenceCalculator.asymmetry(
                figure("9 million USD"),
                figure("9 million USD"),
                figure("less than 1 million USD"),
                figure("2 billion USD"));
        assertThat(derived.bounds().upper().orElseThrow()).isEqualByComparingTo("1");
        assertThat(derived.bounds().lower().orElseThrow()).isPositive();
    }

    @Test
    void undefined_saysWhy() {
        assertThat(DependenceCalculator.asymmetry(TRADE, TRADE, MIRROR, PARTNER_ALL))
                .hasToString(
                        "undefined (PARTNER_MISMATCH: dependence asymmetry needs a whole of more partners than CZE, "
                                + "but was total trade KAZ-CZE 2023 USD; pass the level with all partners)");
        assertThat(DependenceCalculator.symmetry(TRADE, PARTNER_ALL, MIRROR, ALL))
                .hasToString(
                        "undefined (REPORTER_MISMATCH: dependence symmetry (Barbieri) needs figures of one reporter, "
                                + "but was total trade KAZ-CZE 2023 USD and total trade CZE-W00 2023 USD; compare "
                                + "reporters in a mirror comparison only)");
        assertThat(DependenceCalculator.asymmetry(TRADE, ALL, TRADE, ALL))
                .hasToString(
                        "undefined (REPORTER_MISMATCH: dependence asymmetry needs figures of both sides, but total "
                                + "trade KAZ-W00 2023 USD and total trade KAZ-W00 2023 USD are of one; pass the "
                                + "partner's own figures last)");
        assertThat(DependenceCalculator.asymmetry(figure("1 USD"), figure("0 USD"), figure("1 USD"), figure("2 USD"))
                        .toString())
                .startsWith("undefined (ZERO_DENOMINATOR: dependence asymmetry needs a denominator other than zero");
        assertThat(DependenceCalculator.asymmetry(
                                figure("1 USD"), figure("about 1 USD"), figure("1 USD"), figure("2 USD"))
                        .toString())
                .startsWith("undefined (BASE_MAY_BE_ZERO: dependence asymmetry");
    }

    @Test
    void bounds_areTightWhereNoShareExceedsOne() {
        BoundsLaw.of(
                        404,
                        in -> DependenceCalculator.asymmetry(
                                in.get(0), scaled(in.get(1)), in.get(2), scaled(in.get(3))),
                        in -> in.get(0)
                                .divide(in.get(1).multiply(SCALE), BoundsLaw.WIDE)
                                .subtract(in.get(2).divide(in.get(3).multiply(SCALE), BoundsLaw.WIDE)))
                .drawnFrom("[1000, 9999]")
                .holds(4, true);
    }

    private static final BigDecimal SCALE = BigDecimal.valueOf(100);

    private static Operand scaled(Operand operand) {
        return Derived.of(
                "all trade",
                "100 x",
                operand.unit(),
                operand.point().multiply(SCALE),
                operand.bounds().times(SCALE),
                List.of(operand));
    }
}
