package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.figure.Figure;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static Proposals proposals(Claim claim, String lower, String upper) {
        Interval needed = new Interval(
                Optional.of(lower)
                        .filter(e -> !e.isEmpty())
                        .map(BigDecimal::new)
                        .map(Rational::of),
                Optional.of(upper)
                        .filter(e -> !e.isEmpty())
                        .map(BigDecimal::new)
                        .map(Rational::of));
        return new Proposals(claim, needed, Reading.of(HedgePolicy.PROOF, Rounding.NEAREST));
    }

    /** Of a growth in percent, so that figures are as they are printed. */
    private static Proposals growth(String printed, String lower, String upper) {
        return proposals(grew(EXPORTS, "2023", "2022", printed), lower, upper);
    }

    private static Optional<String> nearest(String printed, String lower, String upper) {
        return growth(printed, lower, upper).nearest().map(Figure::toString);
    }

    @Test
    void nearest_isInside_ifAnyWithItsDecimalsIs() {
        assertThat(nearest("+10.0%", "13.96", "20")).contains("14.0%");
        assertThat(nearest("+10.0%", "14", "20")).contains("14.0%");
        assertThat(nearest("+25.0%", "14", "20")).contains("20.0%");
        assertThat(nearest("+25.0%", "14", "19.99")).contains("19.9%");
        assertThat(nearest("+10.0%", "14", "14")).contains("14.0%");
        assertThat(nearest("-25.0%", "-14", "-13.96")).contains("-14.0%");
        assertThat(nearest("+25.0%", "-20", "-14")).contains("-14.0%");
        assertThat(nearest("+25.0%", "", "-14")).contains("-14.0%");
        assertThat(nearest("-25.0%", "14", "")).contains("14.0%");
    }

    @Test
    void nearest_roundsFromThere_ifNoneIsInside() {
        assertThat(nearest("+10.0%", "13.96", "13.98")).contains("14.0%");
        assertThat(nearest("+10.0%", "13.91", "13.93")).contains("13.9%");
        assertThat(nearest("-10.0%", "-13.98", "-13.96")).contains("-14.0%");
    }

    @Test
    void nearest_ofAFigureThatWouldDo_isNone() {
        assertThat(nearest("+10.0%", "9.96", "20")).isEmpty();
        assertThat(growth("+10-12%", "14", "20").nearest()).isEmpty();
    }

    @Test
    void middle_isNearestToTheMiddle() {
        assertThat(growth("+10.0%", "14", "20").middle()).contains(Figure.parse("17.0%"));
        assertThat(growth("+10.0%", "14", "14.3").middle()).contains(Figure.parse("14.2%"));
        assertThat(growth("+10.0%", "14", "").middle()).contains(Figure.parse("14.0%"));
    }

    @Test
    void fitsAsPrinted_isOutsideOnlyWhereNothingIsInside() {
        Proposals some = growth("+10.0%", "13.94", "14");
        assertThat(some.fits(Figure.parse("13.9%"))).isTrue();
        assertThat(some.fitsAsPrinted(Figure.parse("13.9%")))
                .as("14.0 is inside")
                .isFalse();
        assertThat(some.fitsAsPrinted(Figure.parse("14.0%"))).isTrue();
        assertThat(some.fitsAsPrinted(Figure.parse("14.1%"))).isFalse();
        Proposals none = growth("+10.0%", "13.94", "13.99");
        assertThat(none.fitsAsPrinted(Figure.parse("13.9%"))).isTrue();
        assertThat(none.fitsAsPrinted(Figure.parse("14.0%"))).isTrue();
        assertThat(none.fitsAsPrinted(Figure.parse("13.8%"))).isFalse();
    }

    @Test
    void fitsBest_isNotWhatOnlyTouches() {
        assertThat(growth("+10.0%", "13.95", "14.05").fitsBest(Figure.parse("14.1%")))
                .isFalse();
        assertThat(growth("+10.0%", "13.95", "13.96").fitsBest(Figure.parse("13.9%")))
                .as("it has nothing but an end in common")
                .isFalse();
        assertThat(growth("+10.0%", "14", "14").fitsBest(Figure.parse("14.0%"))).isTrue();
        assertThat(growth("more than 20%", "10", "14").fitsBest(Figure.parse("more than 13.0%")))
                .isTrue();
        assertThat(growth("more than 20%", "10", "14").fitsBest(Figure.parse("more than 14.0%")))
                .isFalse();
        assertThat(growth("more than 20%", "14", "14").fitsBest(Figure.parse("more than 14.0%")))
                .as("14 is not more than 14")
                .isFalse();
    }

    @Test
    void near_holdsAllThatFits() {
        Proposals proposals = proposals(exports("2023", "10.0 million USD"), "14000000", "20000000");
        for (int tenths = 0; tenths < 400; tenths++) {
            Figure figure = Figure.parse("%s.%s million USD".formatted(tenths / 10, tenths % 10));
            assertThat(proposals.near().test(figure.value()) || !proposals.fits(figure))
                    .as("%s", figure)
                    .isTrue();
        }
        assertThat(proposals.near().test(new BigDecimal("100"))).isFalse();
        assertThat(proposals.near().test(new BigDecimal("1"))).isFalse();
        assertThat(proposals(exports("2023", "about 10.0 million USD"), "14000000", "20000000")
                        .near()
                        .test(new BigDecimal("100")))
                .as("a hedge may bring it there")
                .isTrue();
    }

    @Test
    void factor_isNeverZero_norOneThatIsNoGrowth() {
        Proposals proposals = growth("×2", "0", "5");
        assertThat(proposals.fits(Figure.parse("0 ratio"))).isFalse();
        assertThat(proposals.fits(Figure.parse("3 ratio"))).isTrue();
        assertThat(proposals.fits(Figure.parse("more than 1 ratio"))).isFalse();
        assertThat(proposals.fits(Figure.parse("more than 1.1 ratio"))).isTrue();
    }

    @Test
    void repair_tellsHowFarItIs() {
        Proposals proposals = growth("+10.0%", "13.95", "20");
        Repair repair = proposals.repair(Optional.empty(), proposals.nearest(), List.of());
        assertThat(repair.distance()).isEqualByComparingTo("3.9");
        assertThat(repair.roundingUnits()).isEqualByComparingTo("39");
        assertThat(repair)
                .hasToString("growth of exports of Kazakhstan to Czechia in 2023 against 2022: +10.0% would have to be "
                        + "14.0%");
    }
}
