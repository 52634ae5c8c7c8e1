package io.github.comity.cooperation;

import static io.github.comity.claim.ClaimStatus.TARGET;
import static io.github.comity.party.Countries.AUS;
import static io.github.comity.party.Countries.VNM;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.figure.DecimalMark;
import io.github.comity.source.Source;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stated beyond total trade and investment, each in one call. */
class BeyondTradeTest {
    private static final Source ABS = Source.of("ABS");

    private static List<Claim> stated(Source source, Consumer<ReporterFigures> figures) {
        return BilateralCooperation.between(AUS, VNM)
                .reportedBy(AUS, source, figures)
                .build()
                .claims()
                .asList();
    }

    private static Arguments row(Consumer<ReporterFigures> figures, Measure measure, String figure) {
        return Arguments.of(figures, measure, figure);
    }

    static Stream<Arguments> oneCall() {
        return Stream.of(
                row(r -> r.students(year(2023), "33,458"), Measure.STUDENTS, "33458 {students}"),
                row(r -> r.tourists(year(2023), "48.5 thousand"), Measure.TOURISTS, "48.5 thousand {tourists}"),
                row(r -> r.diaspora(year(2021), "about 300,000"), Measure.DIASPORA, "about 300000 {people}"),
                row(r -> r.flightsPerWeek(year(2024), "60 {flights}"), Measure.FLIGHTS_PER_WEEK, "60 {flights}"),
                row(r -> r.sisterCities(year(2024), "9"), Measure.SISTER_CITIES, "9 {pairs}"),
                row(r -> r.projects(year(2024), "12"), Measure.PROJECTS, "12 {projects}"),
                row(r -> r.documentsSigned(year(2024), "23"), Measure.DOCUMENTS_SIGNED, "23 {documents}"),
                row(r -> r.loans(year(2023), "500 million USD"), Measure.LOANS, "500 million USD"),
                row(r -> r.aid(year(2023), "95.4 million AUD"), Measure.AID, "95.4 million AUD"),
                row(
                        r -> r.state(Measure.REMITTANCES, year(2023), "1.2 billion USD"),
                        Measure.REMITTANCES,
                        "1.2 billion USD"),
                row(r -> r.share(Measure.EXPORTS, year(2023), "4.1%"), Measure.EXPORTS, "4.1%"),
                row(r -> r.rank(Measure.TOTAL_TRADE, year(2023), "third"), Measure.TOTAL_TRADE, "rank 3"),
                row(r -> r.rank(Measure.TOTAL_TRADE, year(2023), "10th"), Measure.TOTAL_TRADE, "rank 10"),
                row(r -> r.rank(Measure.EXPORTS, year(2023), "No. 12"), Measure.EXPORTS, "rank 12"),
                row(r -> r.rank(Measure.EXPORTS, year(2023), "#4"), Measure.EXPORTS, "rank 4"),
                row(r -> r.rank(Measure.EXPORTS, year(2023), "the third"), Measure.EXPORTS, "rank 3"),
                row(r -> r.rank(Measure.IMPORTS, year(2023), "second-largest"), Measure.IMPORTS, "rank 2"),
                row(r -> r.rank(Measure.IMPORTS, year(2023), "5th largest trade partner"), Measure.IMPORTS, "rank 5"),
                row(r -> r.goods(year(2023), t -> t.total("12 billion USD")), Measure.TOTAL_TRADE, "12 billion USD"),
                row(r -> r.services(year(2023), t -> t.exports("3.4 billion USD")), Measure.EXPORTS, "3.4 billion USD"),
                row(r -> r.target(year(2030), "20 billion USD"), Measure.TOTAL_TRADE, "20 billion USD"));
    }

    @ParameterizedTest
    @MethodSource("oneCall")
    void door_statesOneClaim(Consumer<ReporterFigures> figures, Measure measure, String figure) {
        assertThat(stated(ABS, figures)).singleElement().satisfies(c -> {
            assertThat(c.subject().quantity().measure()).isEqualTo(measure);
            assertThat(c.figure()).hasToString(figure);
            assertThat(c.source()).isEqualTo(ABS);
        });
    }

    @Test
    void target_isOne_andStandsBesideTheFact() {
        List<Claim> claims = stated(
                ABS, r -> r.trade(year(2023), t -> t.total("17.5 billion USD")).target(year(2030), "20 billion USD"));
        assertThat(claims)
                .filteredOn(c -> c.status() == TARGET)
                .singleElement()
                .satisfies(c -> assertThat(c.figure()).hasToString("20 billion USD"));
        assertThat(claims).hasSize(2);
    }

    @Test
    void styleOfTheSource_isAppliedAndAssumed() {
        Source german = ABS.withDecimalMark(DecimalMark.COMMA);
        assertThat(stated(german, r -> r.trade(year(2023), t -> t.total("626,8 million USD", "+48,4%"))))
                .allSatisfy(c -> assertThat(c.assumptions())
                        .contains(new Assumption(Assumption.Kind.OTHER, "decimal comma, as the source prints numbers")))
                .extracting(c -> c.figure().toString())
                .containsExactlyInAnyOrder("626.8 million USD", "48.4%");
        Source home = ABS.withDollar("AUD");
        assertThat(stated(
                        home,
                        r -> r.trade(
                                year(2023),
                                t -> t.exports("$7.2 billion").imports("US$1 billion AUD".replace("US$", "A$")))))
                .extracting(c -> c.figure() + " " + c.assumptions().size())
                .containsExactlyInAnyOrder("7.2 billion AUD 1", "1 billion AUD 0");
        assertThat(stated(home, r -> r.trade(year(2023), t -> t.total("US$7.2 billion"))))
                .singleElement()
                .satisfies(c -> assertThat(c.figure()).hasToString("7.2 billion USD"));
    }

    @Test
    void balance_withAPlus_isALevel() {
        assertThat(stated(ABS, r -> r.trade(year(2023), t -> t.balance("+0.8 billion AUD"))))
                .singleElement()
                .satisfies(c -> assertThat(c.figure()).hasToString("0.8 billion AUD"));
    }

    @Test
    void impossible_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated(ABS, r -> r.share(Measure.EXPORTS, year(2023), "120%")))
                .withMessage(
                        "share of exports must be a percentage from 0 to 100, but was '120%'; write it as in 4.1%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated(ABS, r -> r.rank(Measure.EXPORTS, year(2023), "thrid")))
                .withMessage("number of rank by exports must be an ordinal, but was 'thrid'; did you mean third? write "
                        + "it as in '14th' or 'fourteenth'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated(ABS, r -> r.rank(Measure.EXPORTS, year(2023), "3th")))
                .withMessage("number of rank by exports must have the ending of its ordinal, but was '3th'; write 3rd");
        assertThatNullPointerException()
                .isThrownBy(() -> stated(ABS, r -> r.trade(year(2023), t -> t.total((String) null))))
                .withMessage("level of TradePeriodBuilder.total(...) must be a value, but was null; pass one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated(ABS, r -> r.trade(year(2023), t -> t.total("626,8 million USD"))))
                .withMessage("cannot parse figure from '626,8 million USD' at index 3: ',' separates groups of three "
                        + "digits here; for a decimal comma pass DecimalMark.COMMA; it is set once, with "
                        + "source.withDecimalMark(DecimalMark.COMMA)");
    }
}
