package io.github.comity.claim;

import static io.github.comity.claim.Facts.Y2022;
import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.claim.Facts.quantity;
import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What subjects of each kind are called, in sentences, in tables and in the identity of their claims. */
class SubjectWordsTest {
    private static final Quantity PART = quantity(EXPORTS, Y2023);
    private static final Quantity WHOLE = quantity(TOTAL_TRADE, Y2023);

    static Stream<Arguments> subjects() {
        Quantity all = PART.withPartner(World.WORLD);
        Quantity days = PART.withPeriod(ReportingPeriod.parse("2023-03-20/P45D"));
        return Stream.of(
                Arguments.of(
                        Subject.level(PART), "5 million USD", "exports of Kazakhstan to Czechia in 2023", "level", ""),
                Arguments.of(
                        Subject.level(days),
                        "5 million USD",
                        "exports of Kazakhstan to Czechia in the period 20 March – 3 May 2023",
                        "level",
                        ""),
                Arguments.of(
                        Subject.level(PART.withPeriod(ReportingPeriod.since(2005))),
                        "5 million USD",
                        "exports of Kazakhstan to Czechia since 2005",
                        "level",
                        ""),
                Arguments.of(
                        Subject.change(PART, Y2022, Growth.Form.RATE),
                        "+5%",
                        "growth of exports of Kazakhstan to Czechia in 2023 against 2022",
                        "rate",
                        "2022"),
                Arguments.of(
                        Subject.share(PART, WHOLE),
                        "5%",
                        "share of exports of Kazakhstan to Czechia in 2023 in total trade",
                        "share",
                        "total trade of Kazakhstan with Czechia in 2023"),
                Arguments.of(
                        Subject.share(PART, all),
                        "5%",
                        "share of exports of Kazakhstan to Czechia in 2023 in exports of Kazakhstan to the world",
                        "share",
                        "exports of Kazakhstan to the world in 2023"),
                Arguments.of(
                        Subject.shareChange(Subject.share(PART, WHOLE), Y2022, Growth.Form.POINTS),
                        "5 pp",
                        "change of the share of exports of Kazakhstan to Czechia in 2023 in total trade against 2022",
                        "change of share",
                        "2022"),
                Arguments.of(
                        Subject.ratio(PART, quantity(IMPORTS, Y2023)),
                        "1.5 ratio",
                        "ratio of exports of Kazakhstan to Czechia in 2023 to imports",
                        "ratio",
                        "imports of Kazakhstan from Czechia in 2023"),
                Arguments.of(
                        Subject.difference(PART, quantity(IMPORTS, Y2023)),
                        "5 million USD",
                        "difference between exports of Kazakhstan to Czechia in 2023 and imports of Kazakhstan from "
                                + "Czechia in 2023",
                        "difference",
                        "imports of Kazakhstan from Czechia in 2023"),
                Arguments.of(
                        Subject.rank(PART, "partners of Kazakhstan"),
                        "rank 5",
                        "rank of exports of Kazakhstan to Czechia in 2023 among partners of Kazakhstan",
                        "rank",
                        "partners of Kazakhstan"));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void subject_isToldInASentence_andInTwoCells(
            Subject subject, String figure, String words, String kind, String against) {
        assertThat(subject.describe()).isEqualTo(words);
        Claim claim = Claim.of(subject, Figure.parse(figure), Facts.SOURCE);
        Table table = Claim.table(List.of(claim));
        assertThat(table.column("about").toString()).contains(kind);
        assertThat(table.column("against").toString()).contains(against);
    }

    /** What is not told by codes alone is part of the identity of a claim: a group, a thing that is counted. */
    @Test
    void identity_tellsApartWhatHasTheSameCode() {
        Claim people = Claim.of(
                Subject.level(PART.withUnit(Unit.counted("people"))), Figure.parse("5 {people}"), Facts.SOURCE);
        Claim quoted = Claim.of(
                Subject.level(PART.withUnit(Unit.counted("so-called people"))),
                Figure.parse("5 {so-called people}"),
                Facts.SOURCE);
        assertThat(people.id()).isNotEqualTo(quoted.id());
        Claim one = Claim.of(Subject.rank(PART, "a | b"), Figure.parse("rank 5"), Facts.SOURCE);
        Claim other = Claim.of(Subject.rank(PART, "a \" b"), Figure.parse("rank 5"), Facts.SOURCE);
        assertThat(one.id()).isNotEqualTo(other.id());
    }

    @Test
    void operand_thatWasWrittenDown_isReadBack() {
        Bounds bounds = Bounds.parse("[4, 6]");
        Operand operand = Operand.labelled("exports", Unit.USD, BigDecimal.valueOf(5), bounds, Magnitude.ONE);
        assertThat(operand.label()).isEqualTo("exports");
        assertThat(operand.bounds()).isEqualTo(bounds);
        assertThat(operand.about()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operand.labelled("exports", Unit.USD, BigDecimal.TEN, bounds, Magnitude.ONE))
                .withMessage("point of operand 'exports' must lie within its bounds [4, 6], but was 10; correct one "
                        + "of them");
    }

    @Test
    void productCode_asLongAsItMayBe() {
        assertThat(ProductCode.of("HS 2022", "09azAZ.34567").code()).hasSize(12);
        for (String code : List.of("1234567890123", "", "27/09", "27:09", "27@", "27[", "27`", "27{")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ProductCode.of("HS 2022", code))
                    .withMessage("product code must be 1 to 12 letters, digits or dots, but was '%s'; write it as in "
                                    .formatted(code)
                            + "'2709'");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductCode.of(":HS", "27"))
                .withMessage("product classification must not contain a colon, but was ':HS'; leave it out");
        assertThat(ProductCode.parse("HS 2022:12345678901").restored())
                .hasValueSatisfying(c -> assertThat(c).hasToString("HS 2022:012345678901"));
        assertThat(ProductCode.parse("HS 2022:1").restored()).isPresent();
    }

    @Test
    void printed_numbersAtTheEdges() {
        BigDecimal large = new BigDecimal("1E+40");
        assertThat(Printed.of(large, Bounds.exactly(large), Magnitude.ONE, Unit.USD)
                        .figure())
                .isPresent();
        BigDecimal beyond = new BigDecimal("1E+41");
        assertThat(Printed.of(beyond, Bounds.exactly(beyond), Magnitude.ONE, Unit.USD)
                        .figure())
                .isEmpty();
        assertThat(Printed.of(BigDecimal.ZERO, Bounds.exactly(BigDecimal.ZERO), Magnitude.ONE, Unit.USD)
                        .toString())
                .isEqualTo("0 USD");
    }
}
