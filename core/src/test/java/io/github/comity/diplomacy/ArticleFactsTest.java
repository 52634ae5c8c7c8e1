package io.github.comity.diplomacy;

import static io.github.comity.diplomacy.MeetingFormat.TALKS;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.CooperationField.CULTURAL;
import static io.github.comity.event.CooperationField.ECONOMIC;
import static io.github.comity.event.CooperationField.ENVIRONMENT;
import static io.github.comity.event.CooperationField.HUMANITARIAN;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.NOR;
import static io.github.comity.party.Countries.SVN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.event.Event;
import io.github.comity.event.Place;
import io.github.comity.figure.Figure;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import java.math.BigDecimal;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of the founding article beside its figures and agreements, each found through the public API. */
class ArticleFactsTest {
    private static final String COMMISSION =
            "Intergovernmental Commission on Economic, Industrial, Scientific and Technical Cooperation";

    private static final Official VASSILENKO =
            Official.of("Roman Vassilenko", Post.of("Deputy Minister of Foreign Affairs", KAZ));
    private static final Official KOZAK = Official.builder()
            .name("Jiří Kozák")
            .familyName("Kozák")
            .post(Post.of("First Deputy Minister of Foreign Affairs", CZE))
            .build();
    private static final Organization PRAGUE_ZOO =
            Organization.builder().name("Prague Zoo").area(CZE).build();
    private static final Forum GLOBSEC =
            Forum.builder().name("GLOBSEC-2024").in("Prague, CZE").build();

    private static final Visit VISIT = Visit.builder()
            .kind(WORKING)
            .visitor(VASSILENKO)
            .to(CZE, "Prague")
            .on("2024-09")
            .forum(GLOBSEC)
            .meeting(m -> m.format(TALKS)
                    .with(KOZAK)
                    .about(POLITICAL, TRADE, ECONOMIC, CULTURAL, HUMANITARIAN)
                    .topic("political contacts")
                    .topic("preparation of the " + COMMISSION)
                    .topic("regional and international issues"))
            .meetingWithEach(
                    ImmutableList.of(GBR, NOR, SVN),
                    m -> m.onTheSidelinesOf(GLOBSEC).level(OfficialLevel.DEPUTY_MINISTER))
            .meeting(m -> m.andOthers().onTheSidelinesOf(GLOBSEC))
            .build();

    private static final DiplomaticRelations RELATIONS = DiplomaticRelations.between(KAZ, CZE)
            .builtOnContactsOf(OfficialLevel.HEAD_OF_STATE, OfficialLevel.HEAD_OF_GOVERNMENT)
            .build();
    private static final MultilateralCooperation MULTILATERAL = MultilateralCooperation.builder()
            .in(Organization.UN, Organization.OSCE)
            .andOthers()
            .build();
    private static final CompanyInterest INTEREST = CompanyInterest.builder()
            .of(KAZ)
            .in(CZE, "Škoda Transportation", "Ferrit", "Zetor", "Sklostroj", "Omnipol", "Tatra", "Primoco UAV SE")
            .andOthers()
            .build();
    private static final JointProject HORSES = JointProject.builder()
            .title("reintroduction of Przewalski's horses")
            .partners(KAZ, CZE)
            .auspices(PRAGUE_ZOO)
            .about(ENVIRONMENT)
            .milestone(
                    "first group brought to Kazakhstan",
                    m -> m.figure("7 {horses}").on("2024-06"))
            .build();
    private static final PublicStatement PRAISE = PublicStatement.builder()
            .speaker(VASSILENKO)
            .gist("praised the reintroduction of Przewalski's horses")
            .topic(HORSES.title())
            .build();

    @Test
    void visit_whoWhereWhatKindAtWhichLevel() {
        assertThat(VISIT.kind()).isEqualTo(WORKING);
        assertThat(VISIT.visitor().isNamed("Roman Vassilenko")).isTrue();
        assertThat(VISIT.homeCountry()).contains(KAZ);
        assertThat(VISIT.hostCountry()).isEqualTo(CZE);
        assertThat(VISIT.place()).map(Place::name).contains("Prague");
        assertThat(VISIT.level()).contains(OfficialLevel.DEPUTY_MINISTER);
    }

    @Test
    void kozak_isFoundWithoutAccents_andIsFirstDeputyMinister() {
        assertThat(KOZAK.isNamed("Jiri Kozak")).isTrue();
        assertThat(KOZAK.isNamed("Kozak")).isTrue();
        assertThat(KOZAK.level()).contains(OfficialLevel.FIRST_DEPUTY_MINISTER);
        assertThat(KOZAK).hasToString("Jiří Kozák, First Deputy Minister of Foreign Affairs of Czechia");
    }

    @Test
    void talks_withKozak_onFiveFieldsAndThreeTopics() {
        assertThat(VISIT.meetingsWith(CZE)).singleElement().satisfies(talks -> {
            assertThat(talks.format()).isEqualTo(TALKS);
            assertThat(talks.participants().get(CZE)).containsExactly(KOZAK);
            assertThat(talks.participants().get(KAZ)).containsExactly(VASSILENKO);
            assertThat(Stream.of(POLITICAL, TRADE, ECONOMIC, CULTURAL, HUMANITARIAN))
                    .allMatch(talks::isAbout);
            assertThat(talks.topics())
                    .contains(
                            "political contacts",
                            "preparation of the " + COMMISSION,
                            "regional and international issues");
            assertThat(talks.level()).contains(OfficialLevel.DEPUTY_MINISTER);
        });
    }

    @Test
    void relations_areBuiltOnTopLevelContacts() {
        assertThat(RELATIONS.contactLevels())
                .containsExactly(OfficialLevel.HEAD_OF_STATE, OfficialLevel.HEAD_OF_GOVERNMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UN", "OSCE", "United Nations"})
    void cooperation_inOrganizations(String name) {
        assertThat(MULTILATERAL.isIn(name)).isTrue();
        assertThat(MULTILATERAL.others()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Škoda Transportation",
                "Skoda Transportation",
                "Ferrit",
                "Zetor",
                "Sklostroj",
                "Omnipol",
                "Tatra",
                "Primoco UAV SE"
            })
    void interest_ofKazakhstanInCzechCompanies(String name) {
        assertThat(INTEREST.includes(name)).isTrue();
        assertThat(INTEREST.interested()).isEqualTo(KAZ);
        assertThat(INTEREST.companies())
                .hasSize(7)
                .allMatch(c -> c.country().filter(CZE::equals).isPresent());
        assertThat(INTEREST.others()).isTrue();
    }

    @Test
    void horses_underTheAuspicesOfPragueZoo() {
        assertThat(HORSES.title()).contains("Przewalski's horses");
        assertThat(HORSES.auspices()).containsExactly(PRAGUE_ZOO);
        assertThat(HORSES.milestones()).singleElement().satisfies(first -> {
            assertThat(first.figure()).map(Figure::value).contains(new BigDecimal("7"));
            assertThat(first.figure()).map(f -> f.unit().symbol()).contains("horses");
            assertThat(first.date()).contains(EventDate.inMonth(2024, Month.JUNE));
        });
        assertThat(HORSES.events())
                .singleElement()
                .hasToString("June 2024: reintroduction of Przewalski's horses: first group brought to Kazakhstan: 7 "
                        + "{horses}");
    }

    @Test
    void praise_byVassilenko() {
        assertThat(PRAISE.speaker()).isEqualTo(VASSILENKO);
        assertThat(PRAISE.topic()).contains(HORSES.title());
        assertThat(PRAISE).hasToString("Roman Vassilenko praised the reintroduction of Przewalski's horses");
    }

    @Test
    void globsec_inPrague_withMeetingsOnItsSidelines() {
        assertThat(GLOBSEC).hasToString("GLOBSEC-2024, Prague, CZE");
        assertThat(VISIT.forum()).contains(GLOBSEC);
        ImmutableList<Meeting> sidelines =
                VISIT.meetings().stream().filter(m -> m.forum().isPresent()).collect(ImmutableList.toImmutableList());
        assertThat(sidelines).hasSize(4).allMatch(m -> m.format() == MeetingFormat.ON_THE_SIDELINES);
        assertThat(sidelines).allMatch(m -> m.participants().get(KAZ).contains(VASSILENKO));
        for (var colleagueOf : ImmutableList.of(GBR, NOR, SVN)) {
            assertThat(VISIT.meetingsWith(colleagueOf))
                    .singleElement()
                    .satisfies(m -> assertThat(m.level()).contains(OfficialLevel.DEPUTY_MINISTER));
        }
        assertThat(sidelines.get(3).others()).isTrue();
    }

    @Test
    void contacts_areOnTheTimeline() {
        assertThat(VISIT.events())
                .hasSize(6)
                .allMatch(e -> e.kind().isContact())
                .extracting(Event::date)
                .containsOnly(EventDate.inMonth(2024, Month.SEPTEMBER));
    }
}
