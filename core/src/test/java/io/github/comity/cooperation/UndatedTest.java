package io.github.comity.cooperation;

import static io.github.comity.diplomacy.VisitKind.OFFICIAL;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.NOR;
import static io.github.comity.party.Countries.URY;
import static io.github.comity.party.OfficialLevel.MINISTER;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What has no date stands at the end of a timeline. */
class UndatedTest {
    private static final Official LUBETKIN = Official.of("Mario Lubetkin", Post.of("Minister of Foreign Affairs", URY));
    private static final Official EIDE = Official.of("Espen Barth Eide", Post.of("Minister of Foreign Affairs", NOR));
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private static final BilateralCooperation RELATIONS = BilateralCooperation.between(URY, NOR)
            .visit(
                    WORKING,
                    v -> v.visitor(EIDE)
                            .to(URY)
                            .status(EventStatus.PLANNED)
                            .meeting(m -> m.with(LUBETKIN).about(TRADE)))
            .visit(OFFICIAL, v -> v.visitor(LUBETKIN).to(NOR, "Oslo").held("2025-03-04"))
            .meeting(m -> m.with(LUBETKIN, EIDE))
            .forum("Ocean Week", f -> f.in("Trondheim, NOR"))
            .statement(EIDE, "praised the forests", s -> s.topic("forestry"))
            .project("pulp mill", p -> p.partners(URY, NOR).milestone("opened", m -> m.status(EventStatus.PLANNED)))
            .commission("Joint Committee", c -> c.session(3, s -> {}).session(2, s -> s.held("2024")))
            .build();

    private static final Timeline TIMELINE = RELATIONS.timeline();

    @Test
    void timeline_endsWithWhatHasNoDate_andSaysSo() {
        assertThat(TIMELINE).hasToString("""
                2024: 2nd session of the Joint Committee
                4 March 2025: official visit of Mario Lubetkin to Oslo
                date not known: Ocean Week
                date not known (planned): working visit of Espen Barth Eide to Uruguay
                date not known (planned): meeting of Norway (Espen Barth Eide) and Uruguay (Mario Lubetkin)
                date not known: meeting of Uruguay (Mario Lubetkin) and Norway (Espen Barth Eide)
                date not known (planned): 3rd session of the Joint Committee
                date not known (planned): pulp mill: opened
                date not known: Espen Barth Eide praised the forests""");
        assertThat(TIMELINE.events()).hasSize(2);
        assertThat(TIMELINE.undated())
                .hasSize(7)
                .allSatisfy(e -> assertThat(e.statedDate()).isEmpty());
        assertThat(TIMELINE.first().orElseThrow().headline()).startsWith("2nd session");
        assertThat(TIMELINE.last().orElseThrow().headline()).startsWith("official visit");
    }

    @Test
    void filters_thatDoNotAskForTheDate_keepIt() {
        assertThat(TIMELINE.ofKind(EventKind.SESSION).undated()).hasSize(1);
        assertThat(TIMELINE.withStatus(EventStatus.PLANNED).undated()).hasSize(4);
        assertThat(TIMELINE.withOfficial("Lubetkin").undated()).isEmpty();
        assertThat(TIMELINE.withOfficial("Mario Lubetkin").undated()).hasSize(2);
        assertThat(TIMELINE.about(TRADE).undated()).hasSize(2);
        assertThat(TIMELINE.atLevel(MINISTER).undated()).hasSize(4);
        assertThat(TIMELINE.atLeast(MINISTER).undated()).hasSize(4);
        assertThat(TIMELINE.with(URY, NOR).undated()).hasSize(5);
    }

    @Test
    void filters_thatAskForTheDate_leaveItOut() {
        assertThat(TIMELINE.dueBy(DAY).undated()).isEmpty();
        assertThat(TIMELINE.overdueAt(DAY).undated()).isEmpty();
        assertThat(TIMELINE.upcoming(DAY, DAY.plusYears(9)).undated()).isEmpty();
        assertThat(TIMELINE.possiblyIn(year(2025)).undated()).isEmpty();
        assertThat(TIMELINE.certainlyIn(year(2025)).undated()).isEmpty();
        assertThat(TIMELINE.where(e -> true).undated()).isEmpty();
    }

    @Test
    void contacts_withoutADate_areContactsThatAreNotCounted() {
        assertThat(TIMELINE.contacts().undated())
                .singleElement()
                .extracting(Event::kind)
                .isEqualTo(EventKind.MEETING);
        assertThat(TIMELINE.contactsPerYear()).containsOnlyKeys(2024, 2025);
        assertThat(TIMELINE.uncountedContacts().undated()).hasSize(1);
        assertThat(TIMELINE.lastContact().orElseThrow().headline())
                .isEqualTo("official visit of Mario Lubetkin to Oslo");
    }

    @Test
    void event_withoutADate_isNeitherDueNorOverdue_andSaysWhatToAsk() {
        Event session = TIMELINE.ofKind(EventKind.SESSION).undated().get(0);
        assertThat(session.isDueAt(DAY)).isFalse();
        assertThat(session.isOverdueAt(DAY)).isFalse();
        assertThat(session.schedule().date()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(session::date)
                .withMessage("date of '3rd session of the Joint Committee' must be known to be asked for, but was not; "
                        + "ask statedDate()");
    }

    @Test
    void timelines_differInWhatHasNoDate() {
        Timeline without = TIMELINE.where(e -> true);
        assertThat(without).isNotEqualTo(TIMELINE);
        assertThat(TIMELINE.plus(RELATIONS.commissions().iterator().next())).isEqualTo(TIMELINE);
        assertThat(Timeline.of(RELATIONS.forums()).isEmpty()).isFalse();
        assertThat(Timeline.of(RELATIONS.forums())).hasToString("date not known: Ocean Week");
    }

    @Test
    void table_hasEmptyCellsForTheDate() {
        assertThat(Timeline.of(RELATIONS.forums()).table().withoutBlankColumns().markdown())
                .isEqualTo("""
                        | status | kind | event | place |
                        | --- | --- | --- | --- |
                        | held | forum | Ocean Week | Trondheim, NOR |""");
    }

    @Test
    void membersOfAGroup_mayStandForIt_whereNoDateTells() {
        CountryGroup nordic = CountryGroup.builder()
                .code("NORDIC")
                .name("Nordic countries")
                .member(NOR, "1952/..")
                .build();
        assertThat(TIMELINE.with(nordic).undated()).isNotEmpty();
    }
}
