package io.github.comity.cooperation;

import static io.github.comity.party.Countries.AUS;
import static io.github.comity.party.Countries.VNM;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and dates that are read, and are probably slips; and those that cannot be meant. */
class UnusualFiguresTest {
    private static final Source SOURCE = Source.of("ABS");

    private static List<Finding> findings(String total) {
        return Review.of(BilateralCooperation.between(AUS, VNM)
                .reportedBy(AUS, SOURCE, r -> r.trade(year(2023), t -> t.total(total)))
                .build());
    }

    @Test
    void thousandsOfBillions_areFound() {
        assertThat(findings("8,030 billion USD"))
                .singleElement()
                .hasToString(
                        "total trade of Australia with Viet Nam in 2023 must have fewer than four digits before the "
                                + "word billion, but was 8030 billion USD; did you mean 8.030 billion USD? (usage "
                                + "of agencies)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8,030 billion VND", "8,030 million USD", "803 billion USD", "8.03 trillion USD"})
    void whatAgenciesPrint_isNotFound(String total) {
        assertThat(findings(total)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.4 USD", "850 AUD", "1-2 USD", "about 12 EUR"})
    void sumBelowAThousand_lacksItsWord(String total) {
        assertThat(findings(total))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence())
                        .startsWith("total trade of Australia with Viet Nam in 2023 must have a word such as million "
                                + "where it is below a thousand, but was ")
                        .endsWith("; did you leave it out?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 USD", "1,000 USD", "3.4 thousand USD", "12 tonnes"})
    void smallSumThatCanBeMeant_isNotFound(String total) {
        assertThat(findings(total)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.000", "22.5", "1.500"})
    void numberOfPeopleWithDecimals_isFound(String count) {
        assertThat(Review.of(BilateralCooperation.between(AUS, VNM)
                        .reportedBy(AUS, SOURCE, r -> r.students(year(2023), count))
                        .build()))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence())
                        .isEqualTo("students from Viet Nam in Australia in 2023 must be a whole number, but was %s "
                                        .formatted(count)
                                + "students"));
    }

    @ParameterizedTest
    @CsvSource({
        "HS, 2, ; did you mean '02'?",
        "HS 2017, 10121, ; did you mean '010121'?",
        "CN 2024, 8703231, ; did you mean '08703231'?",
        "HS, phosphates, ; state what is no code as a scope",
        "H6, AG2, ; state what is no code as a scope"
    })
    void codeThatItsClassificationCannotHave_isFound(String classification, String code, String remedy) {
        assertThat(Review.of(BilateralCooperation.between(AUS, VNM)
                        .reportedBy(
                                AUS,
                                SOURCE,
                                r -> r.products(
                                        year(2023),
                                        p -> p.classification(classification).exports(code, "5 million USD")))
                        .build()))
                .singleElement()
                .satisfies(f -> assertThat(f.sentence())
                        .isEqualTo("exports (%1$s:%2$s) of Australia to Viet Nam in 2023 must be of a code of %1$s, "
                                        .formatted(classification, code)
                                + "which has pairs of digits, but was of '" + code + "'" + remedy));
    }

    @ParameterizedTest
    @CsvSource({"HS, 02", "HS, 9999AA", "HS 2022, XVI", "HS, TOTAL", "HS, 27.09", "SITC, 7", "own list, phosphates"})
    void codeThatItsClassificationCanHave_isNotFound(String classification, String code) {
        assertThat(Review.of(BilateralCooperation.between(AUS, VNM)
                        .reportedBy(
                                AUS,
                                SOURCE,
                                r -> r.products(
                                        year(2023),
                                        p -> p.classification(classification).exports(code, "5 million USD")))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.5", "0", "-3"})
    void rank_isAWholeNumberFromOne(String place) {
        Subject rank = Subject.rank(
                Quantity.of(Measure.EXPORTS, AUS, VNM, year(2023), Unit.UNSTATED), "partners of Australia");
        Figure figure = Figure.of(new java.math.BigDecimal(place), Unit.RANK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of(rank, figure, SOURCE))
                .withMessage(
                        "rank must be a whole number from 1, but was '%s'; write it as in 'rank 3'".formatted(figure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "next spring", "to be agreed"})
    void wordsAreNoDate_andTheFormsAreNamed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDate.parse(text))
                .withMessageContaining("a date must have a year; write it as in '2 September 2024', 'September 2024', "
                        + "'2024-Q3' or '2024', and leave out a date that is not known");
    }

    @Test
    void aWordIsNotMeantByItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("x"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("did you mean x?"));
    }
}
