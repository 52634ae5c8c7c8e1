package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Rounding;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SlipTest {
    private static final Claim E = exports("2023", "147.7 million USD");
    private static final Claim I = imports("2023", "479.1 million USD");
    private static final Claim T = total("2023", "626.8 million USD");
    private static final Claim T22 = total("2022", "422.4 million USD");

    /** The claims, the diagnosis, the claim that the slip is about and the figure that was meant. */
    static List<Arguments> found() {
        return List.of(
                row(
                        Slip.SCALE_SLIP,
                        "147.7 billion USD",
                        "147.7 million USD",
                        T,
                        exports("2023", "147.7 billion USD"),
                        I),
                row(
                        Slip.TRUNCATED,
                        "626.7 million USD",
                        "626.8 million USD",
                        total("2023", "626.7 million USD"),
                        exports("2023", "147.69 million USD"),
                        imports("2023", "479.10 million USD")),
                row(Slip.WRONG_GROWTH_BASE, "+32.6%", "48.4%", T, T22, grew(TOTAL_TRADE, "2023", "2022", "+32.6%")),
                row(
                        Slip.PERCENT_FOR_POINTS,
                        "0.8%",
                        "0.8 pp",
                        share("2022", "2.6%"),
                        share("2023", "3.4%"),
                        shareGrew("0.8%")),
                row(
                        Slip.IMPOSSIBLE_BOUND,
                        "less than 600 million USD",
                        "less than 627 million USD",
                        total("2023", "less than 600 million USD"),
                        E,
                        I),
                row(Slip.DIGIT_SLIP, "+58.4%", "48.4%", T, T22, grew(TOTAL_TRADE, "2023", "2022", "+58.4%")),
                row(
                        Slip.DIGIT_SLIP,
                        "174.7 million USD",
                        "147.7 million USD",
                        T,
                        exports("2023", "174.7 million USD"),
                        I),
                row(Slip.DECIMAL_SHIFT, "+4.84%", "48.4%", T, T22, grew(TOTAL_TRADE, "2023", "2022", "+4.84%")),
                row(
                        Slip.EXTRA_OR_MISSING_DIGIT,
                        "+148.4%",
                        "48.4%",
                        T,
                        T22,
                        grew(TOTAL_TRADE, "2023", "2022", "+148.4%")),
                row(
                        Slip.DOUBLE_ROUNDING,
                        "+48.5%",
                        "48.4%",
                        total("2023", "626.800 million USD"),
                        total("2022", "422.240 million USD"),
                        grew(TOTAL_TRADE, "2023", "2022", "+48.5%")),
                row(
                        Slip.SWAPPED_FLOWS,
                        "479.1 million USD",
                        "147.7 million USD",
                        exports("2023", "479.1 million USD"),
                        imports("2023", "147.7 million USD"),
                        claim(Subject.ratio(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")), "30.8%")),
                row(
                        Slip.LAST_YEAR_REPEATED,
                        "422.4 million USD",
                        "626.8 million USD",
                        total("2023", "422.4 million USD"),
                        T22,
                        grew(TOTAL_TRADE, "2023", "2022", "+48.4%")));
    }

    private static Arguments row(Slip slip, String printed, String meant, Claim... claims) {
        return Arguments.of(slip, printed, meant, claims);
    }

    private static Subject.Share shareIn(String year) {
        return Subject.share(quantity(EXPORTS, year), quantity(TOTAL_TRADE, year));
    }

    private static Claim share(String year, String figure) {
        return claim(shareIn(year), figure);
    }

    private static Claim shareGrew(String figure) {
        return claim(Subject.shareChange(shareIn("2023"), ReportingPeriod.year(2022), Growth.Form.RATE), figure);
    }

    @ParameterizedTest
    @MethodSource("found")
    void slip_thatMakesEverythingAgree_isNamed(Slip slip, String printed, String meant, Claim[] claims) {
        Reconciliation found = reconcile(claims);
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        Contradiction contradiction = found.contradictions().get(0);
        assertThat(contradiction.diagnosis()).contains(slip);
        Repair first = contradiction.repairs().stream()
                .filter(r -> r.claim().text().equals(printed))
                .findFirst()
                .orElseThrow();
        assertThat(first.slip()).contains(slip);
        assertThat(first.figure()).contains(Figure.parse(meant));
    }

    /** Claims that are nearly those of the table, for which the slip would not make everything agree. */
    static List<Arguments> notFound() {
        return List.of(
                row(Slip.SCALE_SLIP, "", "", T, exports("2023", "140.7 billion USD"), I),
                row(
                        Slip.SCALE_SLIP,
                        "",
                        "",
                        exports("2023-Q1", "60 million USD"),
                        exports("2023-S1", "40 million USD")),
                row(
                        Slip.TRUNCATED,
                        "",
                        "",
                        total("2023", "626.6 million USD"),
                        exports("2023", "147.69 million USD"),
                        imports("2023", "479.10 million USD")),
                row(Slip.WRONG_GROWTH_BASE, "", "", T, T22, grew(TOTAL_TRADE, "2023", "2022", "+33.6%")),
                row(Slip.PERCENT_FOR_POINTS, "", "", share("2022", "2.6%"), share("2023", "3.4%"), shareGrew("1.8%")),
                row(Slip.IMPOSSIBLE_BOUND, "", "", T, exports("2023", "140.7 million USD"), I),
                row(Slip.DIGIT_SLIP, "", "", T, T22, grew(TOTAL_TRADE, "2023", "2022", "+71.9%")),
                row(Slip.DECIMAL_SHIFT, "", "", T, T22, grew(TOTAL_TRADE, "2023", "2022", "+5.84%")),
                row(Slip.EXTRA_OR_MISSING_DIGIT, "", "", T, T22, grew(TOTAL_TRADE, "2023", "2022", "+159.4%")),
                row(
                        Slip.DOUBLE_ROUNDING,
                        "",
                        "",
                        total("2023", "626.800 million USD"),
                        total("2022", "422.310 million USD"),
                        grew(TOTAL_TRADE, "2023", "2022", "+48.5%")),
                row(
                        Slip.SWAPPED_FLOWS,
                        "",
                        "",
                        exports("2023", "479.1 million USD"),
                        imports("2023", "147.7 million USD"),
                        claim(Subject.ratio(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")), "35.8%")),
                row(
                        Slip.LAST_YEAR_REPEATED,
                        "",
                        "",
                        total("2023", "422.5 million USD"),
                        T22,
                        grew(TOTAL_TRADE, "2023", "2022", "+48.4%")));
    }

    @ParameterizedTest
    @MethodSource("notFound")
    void slip_thatLeavesADisagreement_isNotNamed(Slip slip, String printed, String meant, Claim[] claims) {
        Reconciliation found = reconcile(claims);
        assertThat(found.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(printed + meant).isEmpty();
        for (Contradiction contradiction : found.contradictions()) {
            assertThat(contradiction.diagnosis()).isNotEqualTo(Optional.of(slip));
            assertThat(contradiction.repairs()).noneMatch(r -> r.slip().equals(Optional.of(slip)));
        }
    }

    @Test
    void partsThatMissTheirTotal_areNamedWhereNothingSinglesOutAFigure() {
        Contradiction found = reconcile(
                        total("2023", "912.6 million USD"),
                        exports("2023", "587.3 million USD"),
                        imports("2023", "298.4 million USD"))
                .contradictions()
                .get(0);
        assertThat(found.diagnosis()).contains(Slip.SUM_MISMATCH);
        assertThat(found.repairs()).allSatisfy(r -> assertThat(r.slip()).isEmpty());
    }

    @Test
    void twoFiguresForOneQuantity_areNoSum() {
        Contradiction found = reconcile(exports("2023", "147.7 million USD"), exports("2023", "361.2 million USD"))
                .contradictions()
                .get(0);
        assertThat(found.diagnosis()).isEmpty();
    }

    @Test
    void digit_thatTwoFiguresOffer_isNotNamed() {
        Contradiction found = reconcile(exports("2023", "147.7 million USD"), exports("2023", "157.7 million USD"))
                .contradictions()
                .get(0);
        assertThat(found.diagnosis()).isEmpty();
        assertThat(found.repairs()).allSatisfy(r -> assertThat(r.slip()).isEmpty());
    }

    /** Of several slips the first in the order of the enumeration is named, and its repair comes first. */
    @Test
    void signOfAChangeOfAShare_isNamed() {
        Subject fall = Subject.shareChange(shareIn("2023"), ReportingPeriod.year(2022), Growth.Form.POINTS);
        Contradiction found = reconcile(share("2022", "20.0%"), share("2023", "22.5%"), claim(fall, "-2.5 pp"))
                .contradictions()
                .get(0);
        assertThat(found.headline())
                .isEqualTo(
                        "Change of the share of exports of Kazakhstan to Czechia in 2023 in total trade against 2022 "
                                + "would read 2.5 pp, not -2.5 pp: a wrong sign.");
        assertThat(found.repairs().get(0).figure()).contains(Figure.parse("2.5 pp"));
    }

    /** That two years have the same round figure is no wonder. */
    @Test
    void figureOfTheYearBefore_thatTells_leavesNoChoice() {
        Claim growth = grew(EXPORTS, "2023", "2022", "+60%");
        assertThat(reconcile(exports("2022", "50 million USD"), exports("2023", "50 million USD"), growth)
                        .contradictions()
                        .get(0)
                        .diagnosis())
                .contains(Slip.DIGIT_SLIP);
        assertThat(reconcile(exports("2022", "50.0 million USD"), exports("2023", "50.0 million USD"), growth)
                        .contradictions()
                        .get(0)
                        .diagnosis())
                .contains(Slip.LAST_YEAR_REPEATED);
    }

    @Test
    void precedence_isTheOrderOfTheSlips() {
        Contradiction found = reconcile(
                        total("2023", "1.28 billion USD"),
                        exports("2023", "846.9 million USD"),
                        imports("2023", "441.8 million USD"),
                        level(TRADE_BALANCE, "2023", "405.1 million USD"))
                .contradictions()
                .get(0);
        assertThat(found.diagnosis()).contains(Slip.TRUNCATED);
        assertThat(found.repairs().get(0).slip()).contains(Slip.TRUNCATED);
        assertThat(Slip.values())
                .containsExactly(
                        Slip.SCALE_SLIP,
                        Slip.TRUNCATED,
                        Slip.WRONG_GROWTH_BASE,
                        Slip.PERCENT_FOR_POINTS,
                        Slip.IMPOSSIBLE_BOUND,
                        Slip.DIGIT_SLIP,
                        Slip.WRONG_SIGN,
                        Slip.SWAPPED_FLOWS,
                        Slip.SWAPPED_YEARS,
                        Slip.SWAPPED_UNITS,
                        Slip.LAST_YEAR_REPEATED,
                        Slip.SUM_MISMATCH,
                        Slip.DECIMAL_SHIFT,
                        Slip.EXTRA_OR_MISSING_DIGIT,
                        Slip.DOUBLE_ROUNDING);
    }

    @Test
    void labels_readInASentence() {
        assertThat(Slip.values())
                .extracting(Slip::label)
                .doesNotHaveDuplicates()
                .allMatch(l -> !l.endsWith("."));
        assertThat(Slip.SCALE_SLIP.label()).isEqualTo("a wrong magnitude word");
    }

    @Test
    void valuesThatAreNear_areAllThatFit() {
        int kept = 0;
        for (String text : List.of(
                "30.05%",
                "479.1 million USD", "7 million USD", "0.3%", "1,250 USD", "-4.20%", "about 12.5 million USD")) {
            Claim claim = text.endsWith("%") ? grew(TOTAL_TRADE, "2023", "2022", text) : exports("2023", text);
            Figure figure = claim.figure();
            for (int tenths = -30; tenths <= 30; tenths++) {
                Rational middle = Rational.of(figure.point())
                        .plus(Rational.of(figure.resolution()).times(Rational.of(tenths * 37L, 10)));
                Rational half = Rational.of(figure.resolution()).dividedBy(Rational.of(3));
                Interval needed = new Interval(Optional.of(middle.minus(half)), Optional.of(middle.plus(half)));
                Proposals proposals = new Proposals(claim, needed, Reading.of(HedgePolicy.PROOF, Rounding.TRUNCATED));
                List<Figure> all = Stream.concat(
                                Variants.digits(figure).stream(), Variants.lengths(figure, v -> true).stream())
                        .filter(proposals::fits)
                        .toList();
                assertThat(Stream.concat(
                                        Variants.digits(figure, proposals.near()).stream(),
                                        Variants.lengths(figure, proposals.near()).stream())
                                .filter(proposals::fits))
                        .as("%s in %s", figure, needed)
                        .containsExactlyElementsOf(all);
                kept += all.size();
            }
        }
        assertThat(kept).isGreaterThan(50);
    }

    @Test
    void variants_neverRepeatThePrintedFigureAndKeepItsSign() {
        Figure figure = Figure.parse("-30.05%");
        assertThat(Variants.digits(figure))
                .doesNotContain(figure)
                .allMatch(f -> f.value().signum() < 0);
        assertThat(Variants.digits(figure)).contains(Figure.parse("-35.05%"));
        assertThat(Variants.digits(figure)).contains(Figure.parse("-30.50%")).doesNotContain(Figure.parse("-3.05%"));
        assertThat(Variants.lengths(figure, v -> true))
                .contains(
                        Figure.parse("-30.5%"),
                        Figure.parse("-3.05%"),
                        Figure.parse("-130.05%"),
                        Figure.parse("-30.105%"))
                .doesNotContain(Figure.parse("-30.0%"), Figure.parse("-30.051%"));
        assertThat(Variants.shifts(figure))
                .containsExactlyInAnyOrder(
                        Figure.parse("-3005%"),
                        Figure.parse("-300.5%"),
                        Figure.parse("-3.005%"),
                        Figure.parse("-0.3005%"));
        assertThat(Variants.magnitudes(Figure.parse("5 million USD")))
                .hasSize(4)
                .contains(Figure.parse("5 billion USD"))
                .doesNotContain(Figure.parse("5 million USD"));
        assertThat(Variants.lengths(Figure.parse("7 million USD"), v -> true))
                .doesNotContain(Figure.parse("0 million USD"))
                .hasSize(18);
    }
}
