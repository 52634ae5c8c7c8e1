package io.github.comity.examples;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.IMPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.event.CooperationField.CULTURAL;
import static io.github.comity.event.CooperationField.ECONOMIC;
import static io.github.comity.event.CooperationField.HUMANITARIAN;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.investment.Direction.INWARD;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.NOR;
import static io.github.comity.party.Countries.SVN;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.quarter;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Review;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.MeetingFormat;
import io.github.comity.diplomacy.Milestone;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.CooperationField;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.figure.Qualifier;
import io.github.comity.investment.BusinessPresence;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Verdict;
import io.github.comity.source.Source;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fact of the article on Kazakhstan and Czechia, each found through the public API. */
class ArticleFactsTest {
    private static final BilateralCooperation RELATIONS = KazakhstanCzechia.relations();
    private static final String COMMISSION =
            "Intergovernmental Commission on Economic, Industrial, Scientific and Technical Cooperation";
    private static final String EPCA = "Enhanced Partnership and Cooperation Agreement";

    private final List<DynamicTest> facts = new ArrayList<>();

    private void fact(String name, Object found, Object stated) {
        facts.add(dynamicTest(name, () -> assertThat(found).isEqualTo(stated)));
    }

    @TestFactory
    List<DynamicTest> everyFact_isFound() {
        source();
        people();
        visit();
        talks();
        forum();
        agreed();
        wanted();
        horses();
        trade();
        investment();
        return facts;
    }

    @Test
    void facts_areAtLeastFortyFive() {
        assertThat(everyFact_isFound()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(facts.stream().map(DynamicTest::getDisplayName)).doesNotHaveDuplicates();
    }

    private void source() {
        Source source = RELATIONS.claims().asList().get(0).source();
        fact("published by Kazinform", source.publisher(), "Kazinform");
        fact("published on 2 September 2024", source.published().orElseThrow(), EventDate.parse("2024-09-02"));
        fact(
                "citing the press service of the ministry",
                source.citing().orElseThrow(),
                "the press service of the Ministry of Foreign Affairs of Kazakhstan");
        fact("about Kazakhstan and Czechia", RELATIONS.pair().toString(), "KAZ-CZE");
    }

    private static Official official(String name) {
        return RELATIONS.officialsNamed(name).get(0);
    }

    private void people() {
        Official vassilenko = official("Roman Vassilenko");
        Official kozak = official("Jiri Kozak");
        fact("Vassilenko is Deputy Minister", vassilenko.post().title(), "Deputy Minister of Foreign Affairs");
        fact("Vassilenko speaks for Kazakhstan", vassilenko.party().orElseThrow(), KAZ);
        fact("Kozák is First Deputy Minister", kozak.post().title(), "First Deputy Minister of Foreign Affairs");
        fact("Kozák speaks for Czechia", kozak.party().orElseThrow(), CZE);
        fact("Kozák's level", kozak.level().orElseThrow(), OfficialLevel.FIRST_DEPUTY_MINISTER);
    }

    private static Visit theVisit() {
        return RELATIONS.visits().asList().get(0);
    }

    private void visit() {
        Visit visit = theVisit();
        fact("one visit", RELATIONS.visits().size(), 1);
        fact("a working visit", visit.kind(), VisitKind.WORKING);
        fact("of Vassilenko", visit.visitor(), official("Roman Vassilenko"));
        fact("from Kazakhstan", visit.homeCountry().orElseThrow(), KAZ);
        fact("to Prague", visit.place().orElseThrow().toString(), "Prague, CZE");
        fact("held", visit.status(), EventStatus.HELD);
        fact("at the level of deputy minister", visit.level().orElseThrow(), OfficialLevel.DEPUTY_MINISTER);
    }

    private static Meeting talksWith(Party party) {
        return RELATIONS.meetingsWith(party).get(0);
    }

    private void talks() {
        Meeting talks = talksWith(CZE);
        fact("talks", talks.format(), MeetingFormat.TALKS);
        fact("with Kozák", talks.participants().get(CZE).asList().get(0), official("Jiří Kozák"));
        for (CooperationField field : List.of(POLITICAL, TRADE, ECONOMIC, CULTURAL, HUMANITARIAN)) {
            fact("talks on " + field + " relations", talks.isAbout(field), true);
        }
        for (String topic : List.of(
                "political contacts",
                "preparation of the Intergovernmental Commission",
                "regional and international issues")) {
            fact("topic: " + topic, talks.topics().contains(topic), true);
        }
        fact(
                "relations built on contacts of heads of state",
                RELATIONS.diplomaticRelations().orElseThrow().contactLevels().contains(OfficialLevel.HEAD_OF_STATE),
                true);
        fact(
                "relations built on contacts of heads of government",
                RELATIONS
                        .diplomaticRelations()
                        .orElseThrow()
                        .contactLevels()
                        .contains(OfficialLevel.HEAD_OF_GOVERNMENT),
                true);
        for (String organization : List.of("UN", "OSCE")) {
            fact(
                    "cooperation in the " + organization,
                    RELATIONS.multilateral().asList().get(0).isIn(organization),
                    true);
        }
        fact(
                "cooperation in other organisations",
                RELATIONS.multilateral().asList().get(0).others(),
                true);
    }

    private void forum() {
        fact("forum in Prague", RELATIONS.forums().asList().get(0).toString(), "GLOBSEC-2024, Prague, CZE");
        for (Party party : List.of(GBR, NOR, SVN)) {
            Meeting meeting = talksWith(party);
            fact("meeting with " + party.name(), meeting.format(), MeetingFormat.ON_THE_SIDELINES);
            fact(
                    "of Vassilenko with " + party.name(),
                    meeting.participants().get(KAZ).asList().get(0),
                    official("Roman Vassilenko"));
        }
        fact(
                "meetings with other countries",
                RELATIONS.meetings().stream().filter(Meeting::others).count(),
                1L);
    }

    private void agreed() {
        Commission commission = RELATIONS.commission(COMMISSION).orElseThrow();
        Session next = commission.nextSession(LocalDate.of(2024, 9, 2)).orElseThrow();
        Agreement epca = RELATIONS.agreement(EPCA).orElseThrow();
        fact("the commission's name", commission.name(), COMMISSION);
        fact("the commission is of both", List.copyOf(commission.sides()), List.of(CZE, KAZ));
        fact("its session is planned", next.status(), EventStatus.PLANNED);
        fact("for the second half of 2024", next.planned().orElseThrow(), EventDate.secondHalf(2024));
        fact(
                "so it is overdue on 15 January 2025",
                RELATIONS
                        .timeline()
                        .overdueAt(LocalDate.of(2025, 1, 15))
                        .ofKind(EventKind.SESSION)
                        .events()
                        .size(),
                1);
        fact("agreement with the EU", List.copyOf(epca.parties()), List.of(CountryGroup.EU, KAZ));
    }

    private void wanted() {
        CompanyInterest interest = RELATIONS.interests().asList().get(0);
        fact("interest of Kazakhstan", interest.interested(), KAZ);
        for (String company :
                List.of("Skoda Transportation", "Ferrit", "Zetor", "Sklostroj", "Omnipol", "Tatra", "Primoco UAV SE")) {
            fact("interest in " + company, interest.includes(company), true);
        }
        fact("interest in others", interest.others(), true);
    }

    private void horses() {
        JointProject project = RELATIONS.projects().asList().get(0);
        Milestone first = project.milestones().asList().get(0);
        PublicStatement praise = RELATIONS.statements().asList().get(0);
        fact("reintroduction", project.title(), "reintroduction of Przewalski's horses");
        fact(
                "under the auspices of Prague Zoo",
                project.auspices().asList().get(0).name(),
                "Prague Zoo");
        fact("7 horses", first.figure().orElseThrow().label(), "7 horses");
        fact("in June 2024", first.date().orElseThrow().label(), "June 2024");
        fact("to Kazakhstan", first.title(), "first group brought to Kazakhstan");
        fact("praised by Vassilenko", praise.speaker(), official("Roman Vassilenko"));
        fact("praise of it", praise.gist(), "praised the reintroduction of Przewalski's horses");
    }

    private static String stated(Measure measure, ReportingPeriod period) {
        return RELATIONS
                .stated(KAZ, measure, period)
                .orElseThrow()
                .level()
                .orElseThrow()
                .figure()
                .label();
    }

    private static String growth(Measure measure) {
        return RELATIONS
                .stated(KAZ, measure, year(2023))
                .orElseThrow()
                .growths()
                .get(0)
                .text();
    }

    private void trade() {
        fact("total 2023", stated(TOTAL_TRADE, year(2023)), "626.8 million USD");
        fact("growth of total", growth(TOTAL_TRADE), "+48.4%");
        fact("exports 2023", stated(EXPORTS, year(2023)), "147.7 million USD");
        fact("growth of exports", growth(EXPORTS), "+19.4%");
        fact("imports 2023", stated(IMPORTS, year(2023)), "479.1 million USD");
        fact("growth of imports", growth(IMPORTS), "+60.5%");
        fact("total January to July 2024", stated(TOTAL_TRADE, months(2024, JANUARY, JULY)), "275.3 million USD");
        fact(
                "reported by the State Revenue Committee",
                RELATIONS
                        .trade(KAZ, year(2023))
                        .orElseThrow()
                        .source()
                        .dataOwner()
                        .orElseThrow(),
                "State Revenue Committee");
    }

    private static Claim gross(ReportingPeriod period) {
        return RELATIONS
                .investment(KAZ, INWARD, period)
                .orElseThrow()
                .gross()
                .level()
                .orElseThrow();
    }

    private void investment() {
        fact("gross inflow 2005 to 2023", gross(years(2005, 2023)).text(), "329.6 million USD");
        fact("gross inflow 2021", gross(year(2021)).text(), "22.3 million USD");
        fact("gross inflow 2022", gross(year(2022)).text(), "21.6 million USD");
        fact("gross inflow 2023", gross(year(2023)).text(), "48 million USD");
        fact(
                "gross inflow in the first quarter of 2024",
                gross(quarter(2024, 1)).text(),
                "13.8 million USD");
        fact("its compiler is not named", gross(year(2023)).source().dataOwner().isEmpty(), true);
        BusinessPresence presence = RELATIONS.businessPresences().get(0);
        fact("150 legal entities", presence.claim().figure().label(), "about 150 legal entities");
        fact("about so many", presence.claim().figure().qualifier(), Qualifier.ABOUT);
    }

    @Test
    void article_holdsTogether() {
        assertThat(Review.of(RELATIONS)).isEmpty();
        assertThat(Reconciler.standard().reconcile(RELATIONS.claims()).verdict())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(RELATIONS).hasToString("cooperation of Kazakhstan and Czechia: 13 claims, 2 officials, 8 events");
    }
}
