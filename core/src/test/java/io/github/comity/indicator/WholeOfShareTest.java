package io.github.comity.indicator;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.World;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeOfShareTest {
    private static final Quantity PART = Quantity.of(Measure.EXPORTS, KAZ, CZE, Facts.Y2023, Unit.USD);
    private static final Quantity WHOLE = Quantity.of(Measure.EXPORTS, KAZ, World.WORLD, Facts.Y2023, Unit.USD);
    private static final Claim LEVEL = Facts.level(PART, "147.7 million USD");
    private static final Claim SHARE = Claim.of(Subject.share(PART, WHOLE), Figure.parse("0.19%"), Facts.SOURCE);

    private static Operand figure(String text) {
        return Operand.of(Figure.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "626.8 million USD, 8.4%, 7461904761.9, 7423692007.1, 7501197604.8",
        "1.2 billion USD, 55%, 2181818181.8, 2072072072.1, 2293577981.7",
        "8 million USD, 8%, 100000000, 88235294.1, 113333333.3",
        "10 USD, 100%, 10, 9.4, 10.6",
        "-3 million USD, 50%, -6000000, -7070707.1, -4950495.0",
    })
    void whole_isThePartDividedByItsShare(String part, String share, String point, String low, String high) {
        Derived whole = LevelCalculator.whole(figure(part), figure(share));
        BigDecimal tolerance = whole.point().abs().multiply(new BigDecimal("1E-2"));
        assertThat(whole.point().subtract(new BigDecimal(point)).abs()).isLessThan(new BigDecimal("0.1"));
        assertThat(whole.bounds().contains(new BigDecimal(low).add(new BigDecimal("0.2"))))
                .isTrue();
        assertThat(whole.bounds().contains(new BigDecimal(low).subtract(tolerance)))
                .isFalse();
        assertThat(whole.bounds().contains(new BigDecimal(high).subtract(new BigDecimal("0.2"))))
                .isTrue();
        assertThat(whole.bounds().contains(new BigDecimal(high).add(tolerance))).isFalse();
    }

    @Test
    void hedgedShares_leaveTheWholeOpen() {
        assertThat(LevelCalculator.whole(figure("50 USD"), figure("more than 50%"))
                        .bounds())
                .hasToString("[0, 101]");
        assertThat(LevelCalculator.whole(figure("50 USD"), figure("less than 50%")))
                .hasToString("undefined (BASE_MAY_BE_ZERO: whole of the share needs a denominator above zero, but less "
                        + "than 50% is within [0, 50]; report the figures)");
        assertThat(LevelCalculator.part(figure("50 USD"), figure("less than 50%"))
                        .bounds())
                .hasToString("[0, 25.25]");
    }

    @Test
    void ofClaims_saysWhatItIsAbout() {
        Derived whole = LevelCalculator.whole(LEVEL, SHARE);
        assertThat(whole.about()).contains(Subject.level(WHOLE));
        assertThat(whole.claims()).containsExactly(LEVEL, SHARE);
        Derived part = LevelCalculator.part(Facts.level(WHOLE, "78.7 billion USD"), SHARE);
        assertThat(part.about()).contains(Subject.level(PART));
        assertThat(part.bounds().contains(LEVEL.point())).isTrue();
    }

    @Test
    void undefined_saysWhy() {
        assertThat(LevelCalculator.whole(figure("5 USD"), figure("5 USD")))
                .hasToString(
                        "undefined (UNIT_MISMATCH: whole of the share needs a share in percent or as a ratio, but was "
                                + "5 USD in USD; pass the level first)");
        assertThat(LevelCalculator.whole(figure("5 USD"), figure("0%")))
                .hasToString(
                        "undefined (ZERO_DENOMINATOR: whole of the share needs a denominator above zero, but 0% is "
                                + "zero; report the figures)");
        assertThat(LevelCalculator.whole(Facts.level(Measure.IMPORTS, "2023", "5 USD"), SHARE)
                        .toString())
                .startsWith("undefined (MEASURE_MISMATCH: whole of the share needs the share of the part, but was ");
        assertThat(LevelCalculator.part(LEVEL, SHARE).toString())
                .startsWith("undefined (MEASURE_MISMATCH: part of the share needs the share in the whole, but was ");
    }

    @Test
    void bounds_areTight() {
        BoundsLaw.of(
                        405,
                        in -> LevelCalculator.whole(in.get(0), in.get(1)),
                        in -> in.get(0).multiply(BigDecimal.valueOf(100)).divide(in.get(1), BoundsLaw.WIDE))
                .in(Unit.USD, Unit.PERCENT)
                .drawnFrom("[1, 9999]")
                .holds(2, true);
        BoundsLaw.of(
                        406,
                        in -> LevelCalculator.part(in.get(0), in.get(1)),
                        in -> in.get(0).multiply(in.get(1)).movePointLeft(2))
                .in(Unit.USD, Unit.PERCENT)
                .drawnFrom("[1, 9999]")
                .holds(2, true);
    }
}
