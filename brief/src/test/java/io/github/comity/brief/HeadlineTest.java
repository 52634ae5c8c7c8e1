package io.github.comity.brief;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.source.Source;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence at the head of a page, and what the box of reliability says of editions and mirrors. */
class HeadlineTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private static final Source OFFICE = Source.of("Office");

    private static String text(BilateralCooperation relations, Locale locale) {
        return BriefFormat.text().in(locale).write(Brief.of(relations, DAY)).replaceAll("[\\s\u00A0]+", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "+48.4%; 48.4% more than in 2022",
                "-3.25%; 3.25% less than in 2022",
                "0.0%; 0.0% against the level in 2022",
                "about 5%; about 5% more than in 2022",
                "1.2–1.5%; 1.2–1.5% against the level in 2022",
                "2.1 times; 2.1 times the level in 2022",
                "about 2.1 times; about 2.1 times against the level in 2022",
                "down 2 times; down 2 times against the level in 2022",
                "to 118.3%; 118.3% of the level in 2022",
                "to about 118.3%; about 118.3% of the level in 2022",
                "+120 million USD; ≈ +12.00% (11.93–12.07)† against the level in 2022"
            })
    void growth_isSaidAsItIsPrinted(String growth, String said) {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.total("1120 million USD", growth)))
                .build();
        assertThat(text(relations, Locale.ENGLISH))
                .contains("Total trade of Kazakhstan with Czechia in 2023 was 1,120 million USD")
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10 million USD; 20 million USD; 85–116%† more than in 2022",
                "1 million USD; 3 million USD; 66–600%† more than in 2022",
                "1 million USD; 1 million USD; the figures leave open whether that is more or less than in 2022",
                "9 million USD; 1 million USD; 82–95%† less than in 2022",
                "100.0 million USD; 100.0 million USD; ≈ 0.00% (−0.10 to 0.11)† against the level in 2022",
                "100 million USD; 101 million USD; ≈ +1.0% (0.0–2.1)† against the level in 2022",
                "100.0 million USD; 120.0 million USD; ≈ +20.00% (19.89–20.12)† against the level in 2022",
            })
    void derivedGrowth_saysWhatIsSure(String before, String now, String said) {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.trade(year(2022), t -> t.total(before)).trade(year(2023), t -> t.total(now)))
                .build();
        String text = text(relations, Locale.ENGLISH);
        assertThat(text).contains("in 2023 was " + now + ", " + said + " (as reported");
    }

    @Test
    void divisorInPercent_saysHowMuchTheOldLevelIsOfTheNew() {
        Quantity total = Quantity.of(Measure.TOTAL_TRADE, KAZ, CZE, year(2023), Unit.USD);
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .claim(Claim.of(Subject.level(total), Figure.parse("50 million USD"), OFFICE))
                .claim(Claim.of(Subject.change(total, year(2022), Growth.Form.DIVISOR), Figure.parse("210%"), OFFICE))
                .build();
        assertThat(text(relations, Locale.ENGLISH))
                .contains("the base is 210% of it")
                .doesNotContain("210 times");
    }

    @Test
    void whatIsStatedInTwoWays_isNotCalledTrueTogether() {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.total("61.9 million USD")))
                .reportedBy(KAZ, Source.of("Bank"), r -> r.trade(year(2023), t -> t.total("69.1 million USD")))
                .build();
        assertThat(text(relations, Locale.ENGLISH))
                .contains("No figure is checked by another one (figures: 2). ! Stated in two ways that cannot both be "
                        + "true: 1.")
                .contains(
                        "Total trade of Kazakhstan with Czechia, 2023: 69.1 million USD [1] or 61.9 million USD [2].");
    }

    @Test
    void absoluteChange_isANumberOfItsColumn() {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.total("1120 million USD", "+120 million USD")))
                .build();
        assertThat(text(relations, Locale.ENGLISH)).contains("1,120 +120 +12.00%†");
    }

    @Test
    void editions_thatSayOtherwise_areToldInTheirOrder() {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        Source.builder()
                                .publisher("Office")
                                .published("2024-02-01")
                                .build(),
                        r -> r.trade(year(2023), t -> t.total("626.8 million USD")))
                .reportedBy(
                        KAZ,
                        Source.builder()
                                .publisher("Office")
                                .published("2024-08-01")
                                .build(),
                        r -> r.trade(year(2023), t -> t.total("640.1 million USD")))
                .build();
        assertThat(text(relations, Locale.ENGLISH))
                .contains("in 2023 was 640.1 million USD")
                .containsPattern("626\\.8 million USD \\[2\\].* 640\\.1 million USD \\[1\\]");
    }

    @Test
    void mirrors_standSideBySide_withoutAVerdict() {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(KAZ, OFFICE, r -> r.trade(year(2023), t -> t.exports("147.7 million USD")))
                .reportedBy(CZE, Source.of("Other"), r -> r.trade(year(2023), t -> t.imports("201.3 million USD")))
                .build();
        assertThat(text(relations, Locale.ENGLISH))
                .contains("Exports of Kazakhstan to Czechia, 2023: 147.7 million USD; Imports of Czechia from "
                        + "Kazakhstan, 2023: 201.3 million USD: imports are higher than freight and rounding "
                        + "explain.");
        assertThat(text(relations, Locale.GERMAN)).contains("201,3");
    }

    @Test
    void forecast_isNoFact_andSaysSo() {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        OFFICE,
                        r -> r.trade(year(2023), t -> t.total("626.8 million USD"))
                                .trade(
                                        year(2025),
                                        t -> t.status(ClaimStatus.FORECAST).total("700 million USD")))
                .build();
        assertThat(text(relations, Locale.ENGLISH))
                .contains("in 2023 was 626.8 million USD")
                .contains("Total trade of Kazakhstan with Czechia, 2025 (forecast): 700 million USD [1]");
    }
}
