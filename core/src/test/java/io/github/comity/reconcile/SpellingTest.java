package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.grew;
import static io.github.comity.reconcile.Said.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final Subject.Share SHARE = Subject.share(quantity(EXPORTS, "2023"), quantity(TOTAL_TRADE, "2023"));
    private static final ReportingPeriod Y2022 = ReportingPeriod.year(2022);

    @Test
    void brief_beginsWithWhatIsSaidOfTheQuantity() {
        assertThat(Spelling.brief(exports("2023", "5 million USD"))).isEqualTo("exports 2023 5 million USD");
        assertThat(Spelling.brief(grew(EXPORTS, "2023", "2022", "+5%"))).isEqualTo("growth of exports 2023 +5%");
        assertThat(Spelling.brief(grew(EXPORTS, "2023", "2022", "×2"))).isEqualTo("growth factor of exports 2023 ×2");
        assertThat(Spelling.brief(grew(EXPORTS, "2023", "2021", "+5%")))
                .isEqualTo("growth of exports 2023 against 2021 +5%");
        assertThat(Spelling.brief(grew(EXPORTS, "2023", "2022", "+5 million USD")))
                .isEqualTo("change of exports 2023 +5 million USD");
        assertThat(Spelling.brief(claim(SHARE, "41%"))).isEqualTo("share of exports 2023 41%");
        assertThat(Spelling.brief(claim(Subject.shareChange(SHARE, Y2022, Growth.Form.POINTS), "2 pp")))
                .isEqualTo("change of the share of exports 2023 2 pp");
        assertThat(Spelling.brief(claim(Subject.ratio(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")), "30.8%")))
                .isEqualTo("ratio of exports 2023 30.8%");
        assertThat(Spelling.brief(claim(
                        Subject.difference(quantity(EXPORTS, "2023"), quantity(IMPORTS, "2023")), "7 million USD")))
                .isEqualTo("difference of exports 2023 7 million USD");
        assertThat(Spelling.brief(claim(Subject.rank(quantity(EXPORTS, "2023"), "partners"), "rank 3")))
                .isEqualTo("rank of exports 2023 3");
        Claim oil = claim(Subject.level(quantity(EXPORTS, "2023").withScope("HS 2022:2709")), "5 million USD");
        assertThat(Spelling.brief(oil)).isEqualTo("exports (HS 2022:2709) 2023 5 million USD");
    }

    @Test
    void figureInPlaceOfAClaims_isWrittenAsThatOne() {
        Claim growth = grew(EXPORTS, "2023", "2022", "+5%");
        assertThat(Spelling.figure(growth, Figure.parse("7.5%"))).isEqualTo("+7.5%");
        assertThat(Spelling.figure(growth, Figure.parse("-7.5%"))).isEqualTo("-7.5%");
        assertThat(Spelling.figure(growth, Figure.parse("7.5 pp")))
                .as("in another unit it is no growth of that form")
                .isEqualTo("7.5 pp");
        Claim rank = claim(Subject.rank(quantity(EXPORTS, "2023"), "partners"), "rank 3");
        assertThat(Spelling.figure(rank, Figure.parse("rank 4"))).isEqualTo("4");
        assertThat(Spelling.figure(exports("2023", "5 million USD"), Figure.parse("more than 5 billion USD")))
                .isEqualTo("more than 5 billion USD");
    }

    @Test
    void contrasted_leavesOutTheUnitThatBothHave() {
        Claim claim = exports("2023", "5.1 million USD");
        assertThat(Spelling.contrasted(claim, Figure.parse("7 million USD"))).isEqualTo("5.1");
        assertThat(Spelling.contrasted(claim, Figure.parse("7 billion USD"))).isEqualTo("5.1 million USD");
        assertThat(Spelling.contrasted(claim, Figure.parse("7 million EUR"))).isEqualTo("5.1 million USD");
        assertThat(Spelling.contrasted(exports("2023", "about 5.1 million USD"), Figure.parse("7 million USD")))
                .isEqualTo("about 5.1 million USD");
        assertThat(Spelling.contrasted(exports("2023", "5.1-5.3 million USD"), Figure.parse("7 million USD")))
                .isEqualTo("5.1–5.3 million USD");
        assertThat(Spelling.contrasted(grew(EXPORTS, "2023", "2022", "+5%"), Figure.parse("7%")))
                .isEqualTo("+5%");
    }

    @Test
    void interval_isInTheMagnitudeAndUnitOfItself() {
        Claim claim = exports("2023", "5.1 million USD");
        assertThat(Spelling.interval(claim, Bounds.EMPTY)).isEqualTo("nothing");
        assertThat(Spelling.interval(claim, Bounds.of(new BigDecimal("5000000"), new BigDecimal("6000000"))))
                .isEqualTo("5.0–6.0 million USD");
        assertThat(Spelling.interval(claim, Bounds.exactly(new BigDecimal("5000000"))))
                .isEqualTo("5 million USD");
        assertThat(Spelling.interval(claim, Bounds.atLeast(new BigDecimal("5000000"))))
                .isEqualTo("at least 5 million USD");
        assertThat(Spelling.interval(
                        grew(EXPORTS, "2023", "2022", "+5%"), Bounds.of(new BigDecimal("4.5"), new BigDecimal("5.5"))))
                .isEqualTo("4.5–5.5%");
    }

    @Test
    void shows_isWhetherAFigureIsWithinWhatIsPrinted() {
        Claim claim = exports("2023", "5.1 million USD");
        Bounds bounds = Bounds.of(new BigDecimal("5000000"), new BigDecimal("6000000"));
        assertThat(Spelling.shows(claim, bounds, Figure.parse("5 million USD"))).isTrue();
        assertThat(Spelling.shows(claim, bounds, Figure.parse("6 million USD"))).isTrue();
        assertThat(Spelling.shows(claim, bounds, Figure.parse("6.1 million USD")))
                .isFalse();
        assertThat(Spelling.shows(claim, bounds, Figure.parse("4.9 million USD")))
                .isFalse();
        Bounds above = Bounds.atLeast(new BigDecimal("5000000"));
        assertThat(Spelling.shows(claim, above, Figure.parse("9 million USD"))).isTrue();
        assertThat(Spelling.shows(claim, above, Figure.parse("4 million USD"))).isFalse();
    }
}
