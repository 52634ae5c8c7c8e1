package io.github.comity.diplomacy;

import static io.github.comity.diplomacy.People.KOZAK;
import static io.github.comity.diplomacy.People.VASSILENKO;
import static io.github.comity.event.CooperationField.ENVIRONMENT;
import static io.github.comity.event.CooperationField.SCIENTIFIC;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.figure.Figure;
import io.github.comity.party.Company;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Projects, interest in firms, work in organisations, forums and statements. */
class JointWorkTest {
    private static final Organization ZOO =
            Organization.builder().name("Prague Zoo").area(CZE).build();

    @Test
    void project_hasPartnersPatronsStageAndMilestones() {
        JointProject project = JointProject.builder()
                .title("return of the horses")
                .partners(KAZ, CZE)
                .companies(Company.of("Carrier"))
                .auspices(ZOO)
                .stage(ProjectStage.UNDER_WAY)
                .about(ENVIRONMENT)
                .site(Place.of("Kostanay", KAZ))
                .milestone("first group", m -> m.figure("7 {horses}").on("2024-06"))
                .milestone(
                        "second group",
                        m -> m.on("2025").status(EventStatus.PLANNED).in(Place.of("Torgai", KAZ)))
                .milestone("evaluation", m -> m.status(EventStatus.PLANNED))
                .build();
        assertThat(project)
                .hasToString("return of the horses, by Kazakhstan, Czechia and Carrier, under the auspices of "
                        + "Prague Zoo (under way)");
        assertThat(project.milestones().asList())
                .extracting(Milestone::toString)
                .containsExactly(
                        "first group: 7 {horses}, June 2024",
                        "second group, Torgai, KAZ, 2025 (planned)",
                        "evaluation (planned)");
        assertThat(project.events())
                .extracting(Event::toString)
                .containsExactly(
                        "June 2024: return of the horses: first group: 7 {horses}",
                        "2025 (planned): return of the horses: second group");
        assertThat(project.events())
                .extracting(e -> e.place().orElseThrow())
                .containsExactly(Place.of("Kostanay", KAZ), Place.of("Torgai", KAZ));
        assertThat(project.milestones().asList().get(0).figure()).contains(Figure.parse("7 {horses}"));
        assertThat(JointProject.builder().title("T").build()).hasToString("T");
    }

    @Test
    void project_builderOrderNeverMatters() {
        JointProject one = JointProject.builder()
                .title("T")
                .partners(KAZ, CZE)
                .about(ENVIRONMENT, SCIENTIFIC)
                .milestone("a", m -> m.on("2024"))
                .milestone("b", m -> m.on("2025"))
                .build();
        JointProject two = JointProject.builder()
                .milestone("b", m -> m.on("2025"))
                .about(SCIENTIFIC, ENVIRONMENT)
                .milestone("a", m -> m.on("2024"))
                .partners(CZE, KAZ)
                .title("T")
                .build();
        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    }

    @Test
    void interest_isInFirmsAndOthers() {
        CompanyInterest interest = CompanyInterest.builder()
                .of(KAZ)
                .in(CZE, "Zetor", "Škoda Transportation")
                .in(Company.of("Tatra"))
                .andOthers()
                .sector("engineering")
                .purpose("localising production")
                .build();
        assertThat(interest)
                .hasToString("interest of Kazakhstan in Zetor, Škoda Transportation, Tatra and others, "
                        + "engineering: localising production");
        assertThat(interest.includes("skoda transportation")).isTrue();
        assertThat(interest.includes("Aero")).isFalse();
        assertThat(interest.others()).isTrue();
        assertThat(CompanyInterest.builder()
                        .of(KAZ)
                        .in(CZE, "Zetor", "Tatra")
                        .andOthers()
                        .build())
                .hasToString("interest of Kazakhstan in Zetor, Tatra and others")
                .isEqualTo(CompanyInterest.builder()
                        .andOthers()
                        .in(CZE, "Tatra")
                        .in(CZE, "Zetor")
                        .of(KAZ)
                        .build());
        assertThat(CompanyInterest.builder().of(KAZ).andOthers().build())
                .hasToString("interest of Kazakhstan in others");
    }

    @Test
    void multilateral_isInOrganizationsAndOthers() {
        MultilateralCooperation work = MultilateralCooperation.builder()
                .in(Organization.UN, CountryGroup.EU)
                .andOthers()
                .activity("mutual support")
                .about(SCIENTIFIC)
                .build();
        assertThat(work)
                .hasToString("cooperation in the United Nations, the European Union and others: mutual support");
        assertThat(work.isIn("UN")).isTrue();
        assertThat(work.isIn("european union")).isTrue();
        assertThat(work.isIn("OSCE")).isFalse();
        assertThat(MultilateralCooperation.builder()
                        .in(Organization.UN, Organization.OSCE)
                        .build())
                .isEqualTo(MultilateralCooperation.builder()
                        .in(Organization.OSCE)
                        .in(Organization.UN)
                        .build());
    }

    @Test
    void forum_hasPlaceDateAndOrganizer() {
        Forum forum = Forum.builder()
                .name("Forum")
                .in("Prague, CZE")
                .on("2024-08-30/2024-09-01")
                .organizer(ZOO)
                .build();
        assertThat(forum).hasToString("Forum, Prague, CZE, 30 August – 1 September 2024");
        assertThat(forum.events()).singleElement().satisfies(e -> {
            assertThat(e).hasToString("30 August – 1 September 2024: Forum");
            assertThat(e.parties()).containsExactly(ZOO);
        });
        assertThat(Forum.of("Forum").events()).isEmpty();
    }

    @Test
    void statement_hasSpeakerGistAndWords() {
        PublicStatement statement = PublicStatement.builder()
                .speaker(VASSILENKO)
                .addressee(KOZAK)
                .gist("praised the work of the zoo")
                .quotation("A symbol of our friendship.")
                .topic("return of the horses")
                .about(ENVIRONMENT)
                .on("2024-09-02")
                .build();
        assertThat(statement).hasToString("Roman Vassilenko praised the work of the zoo, 2 September 2024");
        assertThat(statement.events()).singleElement().satisfies(e -> {
            assertThat(e).hasToString("2 September 2024: Roman Vassilenko praised the work of the zoo");
            assertThat(e.parties()).containsExactly(KAZ);
            assertThat(e.officials()).containsExactly(VASSILENKO, KOZAK);
        });
        assertThat(PublicStatement.of(VASSILENKO, "spoke").events()).isEmpty();
        PublicStatement longest = PublicStatement.builder()
                .speaker(VASSILENKO)
                .gist("x".repeat(1_000))
                .on("2024")
                .build();
        assertThat(longest.events().get(0).headline()).hasSize(1_000).endsWith("x…");
    }

    @Test
    void builders_sayWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JointProject.builder().build())
                .withMessage("joint project must have title, but was built without; call title(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> Milestone.builder().build())
                .withMessage("milestone must have title, but was built without; call title(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> Forum.builder().build())
                .withMessage("forum must have name, but was built without; call name(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> PublicStatement.builder().build())
                .withMessage("public statement must have speaker and gist, but was built without; call "
                        + "speaker(...) and gist(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> CompanyInterest.builder().build())
                .withMessage("company interest must have interested, but was built without; call "
                        + "of(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> CompanyInterest.builder().of(KAZ).build())
                .withMessage("interest of Kazakhstan must be in some company, but was built with none; call "
                        + "in(...) or andOthers() before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> MultilateralCooperation.builder().build())
                .withMessage("multilateral cooperation must be in some organization, but was built with none; call "
                        + "in(...) or andOthers() before build()");
    }

    @Test
    void texts_areChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JointProject.builder().title(" ").build())
                .withMessage("project title must not be blank, but was ' '; leave it out or give a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicStatement.of(VASSILENKO, "\uD800"))
                .withMessage("statement gist must not contain control characters or half of a surrogate pair, but "
                        + "was '\\uD800' with U+D800 at index 0; remove it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forum.of("x".repeat(1 << 20)))
                .withMessage("forum name must have at most 1000 characters, but was '" + "x".repeat(48)
                        + "'... (1048576 characters); shorten it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Milestone.builder().title("").build())
                .withMessage("milestone title must not be blank, but was ''; leave it out or give a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Milestone.builder().figure("7 horses"));
    }

    @ParameterizedTest
    @EnumSource
    void stage_parseUndoesToString(ProjectStage stage) {
        assertThat(ProjectStage.parse(stage.toString())).isEqualTo(stage);
    }

    @Test
    void multilateralCooperation_tellsItsActivityAndWhetherThereAreOthers() {
        MultilateralCooperation.Builder named =
                MultilateralCooperation.builder().in(Organization.of("OSCE"));
        assertThat(named.build().particulars()).isEmpty();
        MultilateralCooperation more = MultilateralCooperation.builder()
                .in(Organization.of("OSCE"))
                .andOthers()
                .activity("election observation")
                .build();
        assertThat(more.particulars())
                .isEqualTo(ImmutableMap.of("activity", "election observation", "others", "and others"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultilateralCooperation.builder()
                        .in(Organization.of("OSCE"))
                        .activity(" ")
                        .build())
                .withMessage("multilateral activity must not be blank, but was ' '; leave it out or give a text");
    }
}
