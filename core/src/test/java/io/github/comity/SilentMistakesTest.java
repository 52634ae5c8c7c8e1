package io.github.comity;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.party.Countries.CHL;
import static io.github.comity.party.Countries.KOR;
import static io.github.comity.party.Countries.PER;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.claim.Coverage;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.cooperation.Finding;
import io.github.comity.cooperation.ReporterFigures;
import io.github.comity.cooperation.Review;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.Place;
import io.github.comity.figure.Unit;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written wrongly and can still be read: it is found, or refused with what to write, in these words. */
class SilentMistakesTest {
    private static final Source KITA =
            Source.of("KITA").withDataOwner("Korea Customs Service").withPublished("2024-02-15");
    private static final Official YOON = Official.of("Yoon Suk Yeol", Post.of("President", KOR));

    private static CooperationBuilder record() {
        return BilateralCooperation.between(PER, KOR);
    }

    private static CooperationBuilder figures(Consumer<ReporterFigures> figures) {
        return record().reportedBy(KOR, KITA, figures);
    }

    private static Arguments row(CooperationBuilder record, String... findings) {
        return Arguments.of(record, findings);
    }

    static Stream<Arguments> records() {
        return Stream.of(
                row(
                        figures(r -> r.students(year(2023), "-412")),
                        "students from Peru in South Korea in 2023 must be possible by itself, but was -412 "
                                + "students; "
                                + "students cannot be negative (arithmetic; see Reconciliation)"),
                row(
                        figures(r -> r.goods(year(2023), g -> g.growth(TOTAL_TRADE, "-119.8%"))),
                        "growth of total trade (goods) of South Korea with Peru in 2023 against 2022 must be "
                                + "possible by "
                                + "itself, but was -119.8%; total trade cannot be negative (arithmetic; see "
                                + "Reconciliation)"),
                row(
                        figures(r -> r.projects(year(2023), "1 {project}")),
                        "projects of South Korea with Peru in 2023 must be counted in {projects}, whatever their "
                                + "number, "
                                + "but was 1 project (logic of units)"),
                row(
                        figures(r -> r.students(year(2023), "412 {student}")),
                        "students from Peru in South Korea in 2023 must be counted in {students}, whatever their "
                                + "number, "
                                + "but was 412 student (logic of units)"),
                row(
                        figures(r -> r.trade(year(1402), t -> t.exports("4 million USD"))),
                        "exports of South Korea to Peru in 1402 must be of a year of the Gregorian calendar, but was "
                                + "stated: 4 million USD; did you mean 2023, which is 1402 in the Solar Hijri "
                                + "calendar, or 1981, which is 1402 in the Islamic calendar? (ISO 8601-1:2019, 4.2.1)"),
                row(
                        figures(r -> r.trade(year(1445), t -> t.exports("4 million USD"))),
                        "exports of South Korea to Peru in 1445 must be of a year of the Gregorian calendar, but was "
                                + "stated: 4 million USD; did you mean 2023, which is 1445 in the Islamic calendar? "
                                + "(ISO 8601-1:2019, 4.2.1)"),
                row(
                        figures(r -> r.target(year(2570), "4 million USD")),
                        "total trade of South Korea with Peru in 2570 must be of a year of the Gregorian "
                                + "calendar, but was "
                                + "stated: 4 million USD; did you mean 2027, which is 2570 in the Buddhist calendar? "
                                + "(ISO 8601-1:2019, 4.2.1)"),
                row(
                        record().visit(
                                        VisitKind.STATE,
                                        v -> v.visitor(YOON).to(PER).held("4357-11-16")),
                        "state visit of Yoon Suk Yeol to Peru must be of a year of the Gregorian calendar, but "
                                + "was of "
                                + "16 November 4357; did you mean 2024, which is 4357 in the Dangun calendar? "
                                + "(ISO 8601-1:2019, 4.2.1)"),
                row(
                        record().agreement(
                                        AgreementKind.AGREEMENT,
                                        "Agreement on Air " + "Services",
                                        a -> a.signed("3022-08")),
                        "signature of Agreement on Air Services must be of a year of the Gregorian calendar, but "
                                + "was of "
                                + "August 3022 (ISO 8601-1:2019, 4.2.1)"),
                row(
                        record().meeting(m -> m.with(CHL, KOR).held("2023-11-16")),
                        "'meeting of Chile and South Korea, 16 November 2023' must be of both Peru and South "
                                + "Korea, but "
                                + "was without Peru (logic of parts)"),
                row(
                        record().agreement(a -> a.kind(AgreementKind.TREATY)
                                .title("Treaty")
                                .between(CHL, PER)
                                .signed("2011")),
                        "'Treaty: treaty between Chile and Peru, signed 2011' must be of both Peru and South "
                                + "Korea, but "
                                + "was without South Korea (logic of parts)"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void mistakeThatCanBeRead_isFound(CooperationBuilder record, String... findings) {
        assertThat(Review.of(record.build())).extracting(Finding::toString).containsExactly(findings);
    }

    @Test
    void meetingWithOthersOrAnOrganisation_isNotFoundToLackASide() {
        BilateralCooperation record = record().meeting(
                        m -> m.with(CHL, KOR).andOthers().held("2023"))
                .meeting(m -> m.with(KOR, Organization.of("Pacific Alliance")).held("2024"))
                .build();
        assertThat(Review.of(record)).isEmpty();
    }

    static Stream<Arguments> refusals() {
        BilateralCooperation record = figures(r -> r.goods(year(2023), g -> g.total("4.04 billion USD"))
                        .services(year(2023), g -> g.total("1 billion USD")))
                .build();
        String left = "choose with figures() what is stated, of goods and of services; by Korea Customs Service "
                + "in KITA "
                + "of 15 February 2024; in USD";
        return Stream.of(
                Arguments.of(
                        (ThrowingCallable) () -> record.figures().by("KTIA").requireTrade(KOR, year(2023)),
                        "trade of South Korea in 2023 must be stated to be found, but nothing was stated about trade "
                                + "among the figures chosen; " + left),
                Arguments.of(
                        (ThrowingCallable) () ->
                                record.figures().in(Unit.money("KRW")).requireStated(KOR, TOTAL_TRADE, year(2023)),
                        "total trade of South Korea in 2023 must be stated to be found, but nothing was stated about "
                                + "total trade among the figures chosen; " + left),
                Arguments.of(
                        (ThrowingCallable)
                                () -> record.figures().of(Coverage.GOODS).requireStated(KOR, EXPORTS, year(2023)),
                        "exports of South Korea in 2023 must be stated to be found, but nothing was stated about "
                                + "exports "
                                + "at all; add it with reportedBy(...)"),
                Arguments.of(
                        (ThrowingCallable) () -> Place.parse("Cali, Columbia"),
                        "place name must end in a country as it is spelt, but was 'Cali, Columbia'; write 'Cali, "
                                + "COL' if "
                                + "Colombia is meant, or leave the comma out"),
                Arguments.of(
                        (ThrowingCallable) () -> Place.of("Cusco, Peruu, Phillipines"),
                        "place name must end in a country as it is spelt, but was 'Cusco, Peruu, Phillipines'; write "
                                + "'Cusco, Peruu, PHL' if the Philippines is meant, or leave the comma out"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void mistake_isRefusedWithWhatThereIs(ThrowingCallable mistake, String message) {
        assertThatThrownBy(mistake).hasMessage(message);
    }

    private static final String CENTURY =
            "a year is written with its century; write the date as in 2024-09-02 or 2 September 2024";
    private static final String FORMS =
            "; a date is written as 2024-09-02, 2 September 2024, September 2024, 2024-Q3 or 2024";

    @ParameterizedTest
    @ValueSource(strings = {"10.5.12", "10/5/12", "24-05-10", "10-May-24", "10 May 24", "May 10, 24", "May '24"})
    void dateWithoutItsCentury_isRefusedWithTheForms(String text) {
        assertThatThrownBy(() -> EventDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot parse date from '%s' at index 0: %s", text, CENTURY);
    }

    static Stream<Arguments> dates() {
        String year = "year must have 4 digits" + FORMS;
        return Stream.of(
                Arguments.of("10 de mayo de 2012", 2, year),
                Arguments.of("10 мая 2012", 2, year),
                Arguments.of("Reiwa 6", 0, year),
                Arguments.of(
                        "2012년 5월 10일",
                        4,
                        "expected a day such as 2024-09-02, a month such as 2024-09 or a year" + FORMS),
                Arguments.of(
                        "early March 2025",
                        0,
                        "'early' has no first and last day; write 2025-03, or days such as 2025-03-01/2025-03-10"),
                Arguments.of("H3 2024", 0, "half must be 1 or 2"),
                Arguments.of("Q5 2024", 0, "quarter must be 1 to 4"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void dateInAnotherForm_isRefusedWithTheFormsThatAreRead(String text, int index, String why) {
        assertThatThrownBy(() -> EventDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot parse date from '%s' at index %s: %s", text, index, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10-May-24  | a year is written with its century; write the date as in 2024-09-02 or 2 September 2024
            H3 2024    | half must be 1 or 2
            Q5, 2024   | quarter must be 1 to 4
            """)
    void periodInAnotherForm_isRefusedWithTheRule(String text, String why) {
        assertThatThrownBy(() -> ReportingPeriod.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot parse period from '%s' at index 0: %s", text, why);
    }

    @ParameterizedTest
    @CsvSource({
        "free trade agreement, agreement",
        "Double Taxation Treaty, treaty",
        "additional protocol, protocol",
        "joint communiqué, joint declaration",
        "framework memorandum of understanding, memorandum of understanding",
        "three-year action plan, roadmap",
        "three-year cooperation programme, roadmap"
    })
    void kindOfAgreement_withWordsBeforeIt_isRead(String text, String kind) {
        assertThat(AgreementKind.parse(text).label()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "President of the Council of Ministers, head of government",
        "President of the Council of Ministers of Italy, head of government",
        "Chairwoman of the Council of Ministers, head of government",
        "President of the Government of Spain, head of government",
        "Premier of the State Council, head of government",
        "Sultan of Oman, head of state"
    })
    void level_ofHeadsByOtherTitles_isKnown(String title, String level) {
        assertThat(OfficialLevel.recognise(title)).map(OfficialLevel::label).contains(level);
    }

    @Test
    void unknownLevel_ofVisitorAndMeeting_isToldOnce() {
        Official envoy = Official.of("E", Post.of("Trade Envoy", KOR));
        BilateralCooperation record = record().visit(
                        VisitKind.WORKING, v -> v.visitor(envoy).to(PER).meeting(m -> m.with(PER)))
                .build();
        assertThat(Review.of(record))
                .extracting(Finding::toString)
                .containsExactly(
                        "level of E must be known to count the contact by level, but was not told by the title "
                                + "'Trade Envoy'; give it with Post.builder().level(...) (needed to count "
                                + "contacts by level)");
    }

    @Test
    void post_thatNamesItsCountry_doesNotNameItTwice() {
        assertThat(Post.of("President of Peru", PER)).hasToString("President of Peru");
        assertThat(Post.of("President of the Council of Ministers", PER))
                .hasToString("President of the Council of Ministers of Peru");
    }

    @Test
    void statement_inItsOwnWords_standsBehindAColon() {
        BilateralCooperation record = record().statement(YOON, "Peru is a key partner", s -> s.on("2023-11-16"))
                .statement(YOON, "praised the ties", s -> s.on("2023-11-17"))
                .build();
        assertThat(record.timeline())
                .hasToString("16 November 2023: Yoon Suk Yeol: Peru is a key partner\n"
                        + "17 November 2023: Yoon Suk Yeol praised the ties");
    }
}
